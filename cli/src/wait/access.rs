//! What can be waited for of a request for access, from either side: of the provider, that it was sent,
//! that every tenant has answered, or how it stands in all of them; of a tenant, how it stands there.

use std::time::Instant;

use desk_proto::{
    call,
    v1::{
        AccessRequest, AccessState, AccessStatus, FollowEventsRequest, GetAccessRequest,
        access_shown::Side,
    },
};

use super::{Awaited, Look, halves, no_condition};
use crate::{
    access::{
        fields::{count, state_of, status, status_of},
        nothing,
    },
    context::Ctx,
    error::CliError,
    events::follow::Changes,
    exit::Exit,
};

/// A request, and what it is to come to.
pub(crate) struct Goal {
    id: String,
    conditions: Vec<(String, Condition)>,
}

/// What has to be so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Condition {
    /// It is there.
    Exists,
    /// Nobody has still to answer.
    Answered,
    /// It stands so, in every tenant that it was sent to.
    Status(AccessStatus),
    /// Where the request of a provider stands.
    State(AccessState),
}

impl Condition {
    fn parse(typed: &str) -> Result<Condition, CliError> {
        let wrong = |why| CliError::usage(format!("--for: {why}"));
        match halves(typed) {
            ("exists", None) => Ok(Condition::Exists),
            ("answered", None) => Ok(Condition::Answered),
            ("status", Some(word)) => Ok(Condition::Status(status_of(word).map_err(wrong)?)),
            ("state", Some(word)) => Ok(Condition::State(state_of(word).map_err(wrong)?)),
            _ => {
                let known = "exists, answered, status=WORD and state=WORD";
                Err(no_condition(typed, "request for access", known))
            }
        }
    }

    /// Whether it holds of a request that stands so in each tenant, and whether it can come to hold.
    fn judge(self, state: AccessState, each: &[AccessStatus]) -> (bool, bool) {
        let sent = state == AccessState::Sent;
        match self {
            Condition::Exists => (true, true),
            Condition::State(wanted) => (state == wanted, state == AccessState::Draft),
            Condition::Answered => {
                let answered = sent && each.iter().all(|at| *at != AccessStatus::Pending);
                (answered, state != AccessState::Discarded)
            }
            Condition::Status(wanted) => {
                let holds = sent && each.iter().all(|at| *at == wanted);
                let can = |at: &AccessStatus| *at == wanted || leads(*at, wanted);
                (holds, state != AccessState::Discarded && each.iter().all(can))
            }
        }
    }
}

/// Whether a request that stands so in a tenant can come to stand so. It is answered once, and ends once.
fn leads(from: AccessStatus, to: AccessStatus) -> bool {
    use AccessStatus::{Approved, Expired, Pending, Revoked, Unspecified, Withdrawn};
    match from {
        Unspecified => to != Unspecified,
        Pending => to != Pending && to != Unspecified,
        Approved => matches!(to, Expired | Revoked | Withdrawn),
        _ => false,
    }
}

impl Goal {
    pub(super) fn new(id: &str, typed: &[String]) -> Result<Goal, CliError> {
        let conditions = typed.iter().map(|one| Ok((one.clone(), Condition::parse(one)?)));
        Ok(Goal { id: id.to_owned(), conditions: conditions.collect::<Result<_, CliError>>()? })
    }

    /// That every tenant lets in those who are named.
    pub(crate) fn approved(id: &str) -> Goal {
        let condition = Condition::Status(AccessStatus::Approved);
        Goal { id: id.to_owned(), conditions: vec![("status=approved".to_owned(), condition)] }
    }
}

/// The request of a provider: where it stands, and how in each tenant.
fn of_request(request: &AccessRequest) -> (AccessState, Vec<AccessStatus>, String) {
    let of = |number| AccessStatus::try_from(number).unwrap_or_default();
    let each = request.targets.iter().map(|target| of(target.status)).collect();
    let state = AccessState::try_from(request.state).unwrap_or_default();
    let words = match state {
        AccessState::Draft => "draft".to_owned(),
        AccessState::Discarded => "discarded".to_owned(),
        _ => count(&request.targets),
    };
    (state, each, words)
}

impl super::Goal for Goal {
    fn changes<'a>(
        &'a self,
        ctx: &'a Ctx,
        until: Option<Instant>,
    ) -> Result<Changes<'a>, CliError> {
        // On which side the caller stands is known only after a look, so both kinds are followed.
        Changes::from_now::<call::HistoryFollow>(ctx, until, |after, from_now| {
            FollowEventsRequest { after, from_now, kind: String::new(), visit: String::new() }
        })
    }

    fn look(&self, ctx: &Ctx) -> Result<Look, CliError> {
        let exists = self.conditions.iter().any(|(_, one)| *one == Condition::Exists);
        let side = match ctx.call::<call::AccessGet>(GetAccessRequest { id: self.id.clone() }) {
            Err(error) if error.exit == Exit::NotFound && exists => {
                return Ok(Look::Open(format!("there is no request \"{}\"", self.id)));
            }
            shown => shown?.side.ok_or_else(nothing)?,
        };
        let (id, (state, each, words)) = match &side {
            Side::Request(request) => (request.id.clone(), of_request(request)),
            Side::Grant(grant) => {
                let word = status(grant.status).plain().into_owned();
                let each = vec![AccessStatus::try_from(grant.status).unwrap_or_default()];
                (grant.id.clone(), (AccessState::Sent, each, word))
            }
        };
        let mut possible = false;
        for (typed, condition) in &self.conditions {
            if matches!((&side, condition), (Side::Grant(_), Condition::State(_))) {
                return Err(CliError::usage(format!("--for: a request to you has no {typed}"))
                    .hint("how it stands is its status: --for status=approved"));
            }
            let (holds, can) = condition.judge(state, &each);
            if holds {
                let reached = typed.clone();
                return Ok(Look::Reached(Awaited { kind: "access", id, reached, state: words }));
            }
            possible |= can;
        }
        let stands = format!("the request {} stands at {words}", self.id);
        Ok(if possible { Look::Open(stands) } else { Look::Over(stands) })
    }

    fn id(&self) -> &str {
        &self.id
    }

    fn conditions(&self) -> String {
        self.conditions.iter().map(|(typed, _)| typed.as_str()).collect::<Vec<_>>().join(" or ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_holds_and_what_can_come() {
        use AccessStatus::{Approved, Denied, Expired, Pending, Unspecified};
        let (draft, sent, gone) = (AccessState::Draft, AccessState::Sent, AccessState::Discarded);
        type Row = (&'static str, AccessState, &'static [AccessStatus], (bool, bool));
        let table: &[Row] = &[
            ("status=approved", sent, &[Approved, Approved], (true, true)),
            ("status=approved", sent, &[Approved, Pending], (false, true)),
            ("status=approved", sent, &[Denied, Pending], (false, false)),
            ("status=approved", draft, &[Unspecified], (false, true)),
            ("status=approved", gone, &[Unspecified], (false, false)),
            ("status=expired", sent, &[Approved], (false, true)),
            ("status=denied", sent, &[Approved], (false, false)),
            ("status=pending", sent, &[Approved], (false, false)),
            ("status=approved", sent, &[Expired], (false, false)),
            ("answered", sent, &[Denied, Pending], (false, true)),
            ("answered", sent, &[Denied, Approved], (true, true)),
            ("answered", draft, &[Unspecified], (false, true)),
            ("answered", gone, &[Unspecified], (false, false)),
            ("state=sent", draft, &[Unspecified], (false, true)),
            ("state=sent", sent, &[Pending], (true, false)),
            ("state=draft", sent, &[Pending], (false, false)),
            ("exists", draft, &[Unspecified], (true, true)),
        ];
        for (typed, state, each, wanted) in table {
            let condition = Condition::parse(typed).unwrap();
            assert_eq!(condition.judge(*state, each), *wanted, "{typed} {each:?}");
        }
    }

    #[test]
    fn what_is_no_condition_is_refused() {
        for wrong in ["", "status", "status=", "status=good", "state=approved", "answered=1"] {
            assert!(Condition::parse(wrong).is_err_and(|e| e.exit == Exit::Usage), "{wrong}");
        }
    }
}
