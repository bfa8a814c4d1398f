//! Policies on the wire, and the questions who may do what.

use desk_proto::v1::policy_server::Policy;
use desk_proto::{call, v1};
use tonic::{Request, Response, Status};

use super::{KNOWN, Known, store};
use crate::identity::tenants;
use crate::journal::{self, Event};
use crate::kernel::change::Change;
use crate::kernel::refusal::{Problems, Refusal};
use crate::policy::{self, Caller, Facts, Permit, Side, Target};
use crate::session::Session;
use crate::store::{ReadTx, Tx};

/// The kind of the object that policies belong to, in events.
const NOUN: &str = "policy";

/// Answers who may do what. It needs every slice, so `serve/` hands it in.
#[derive(Clone, Copy, Debug)]
pub struct Judge {
    /// Whether one user may.
    pub can: fn(&ReadTx<'_>, &Caller, &v1::CanRequest) -> Result<v1::Decision, Refusal>,
    /// Who may.
    pub who: fn(&ReadTx<'_>, &Caller, &v1::WhoCanRequest) -> Result<v1::WhoCanResponse, Refusal>,
}

/// The service.
#[derive(Clone, Debug)]
pub struct Service {
    session: Session,
    judge: Judge,
}

impl Service {
    /// The service over a session.
    pub fn new(session: Session, judge: Judge) -> Self {
        Service { session, judge }
    }
}

#[tonic::async_trait]
impl Policy for Service {
    async fn list(
        &self,
        request: Request<v1::ListPoliciesRequest>,
    ) -> Result<Response<v1::ListPoliciesResponse>, Status> {
        self.session
            .read::<call::PolicyList, _, _, _>(request, |tx, caller, _| {
                Ok(v1::ListPoliciesResponse { settings: settings(tx, caller)? })
            })
            .await
    }

    async fn set(
        &self,
        request: Request<v1::SetPoliciesRequest>,
    ) -> Result<Response<v1::PoliciesResponse>, Status> {
        self.session.write::<call::PolicySet, _, _, _>(request, set).await
    }

    async fn can(
        &self,
        request: Request<v1::CanRequest>,
    ) -> Result<Response<v1::Decision>, Status> {
        self.session.read::<call::PolicyCan, _, _, _>(request, self.judge.can).await
    }

    async fn who_can(
        &self,
        request: Request<v1::WhoCanRequest>,
    ) -> Result<Response<v1::WhoCanResponse>, Status> {
        self.session.read::<call::PolicyWhoCan, _, _, _>(request, self.judge.who).await
    }
}

fn settings(tx: &ReadTx<'_>, caller: &Caller) -> Result<Vec<v1::Setting>, Refusal> {
    KNOWN
        .iter()
        .map(|known| {
            let set = store::set_value(tx, caller.tenant, known.key)?;
            Ok(v1::Setting {
                key: known.key.to_owned(),
                set: set.is_some(),
                value: set.unwrap_or_else(|| known.default.to_owned()),
                help: known.help.to_owned(),
            })
        })
        .collect()
}

fn set(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::SetPoliciesRequest,
) -> Result<v1::PoliciesResponse, Refusal> {
    let target = Target { kind: NOUN, id: caller.tenant.0, version: 0 };
    let sides = if caller.admin { vec![Side::Admin] } else { Vec::new() };
    let permit: Permit<call::PolicySet> = policy::decide(caller, Facts { target, sides })?;
    let mut problems = Problems::new();
    let mut change = Change::new("policy.set");
    for wanted in &request.values {
        let Some(known) = KNOWN.iter().find(|known| known.key == wanted.key) else {
            let keys: Vec<_> = KNOWN.iter().map(|known| known.key).collect();
            problems.add("key", format!("\"{}\" is none of {}", wanted.key, keys.join(", ")));
            continue;
        };
        let was = store::set_value(tx, caller.tenant, known.key)?;
        let is = new_value(&mut problems, known, &wanted.value);
        change = change.with(known.key, was.as_deref(), is.as_deref());
    }
    problems.end()?;
    if !change.is_empty() {
        let seq = journal::reserve(tx, caller.tenant)?;
        store::apply(tx, &permit, &change)?;
        let slug = tenants::get(tx, caller.tenant)?.map(|tenant| tenant.slug).unwrap_or_default();
        journal::append(
            tx,
            &permit,
            seq,
            Event { kind: &change.kind, object: &slug, body: &change },
        )?;
    }
    Ok(v1::PoliciesResponse { write: None, settings: settings(tx, caller)? })
}

fn new_value(problems: &mut Problems, known: &Known, text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| problems.take(known.key, (known.check)(text)))
}
