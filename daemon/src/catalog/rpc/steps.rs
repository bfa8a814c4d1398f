//! The process of a service: out of messages, with every problem, and into them.

use desk_proto::v1;

use crate::catalog::handover;
use crate::catalog::model::{Approvers, Step};
use crate::catalog::process::{self, APPROVERS_MAX};
use crate::groups;
use crate::identity;
use crate::kernel::id::{GroupId, TenantId, UserId};
use crate::kernel::refusal::{Code, Problems, Refusal};
use crate::kernel::text;
use crate::policy::Caller;
use crate::store::ReadTx;

/// The group with this slug or name; a note of one that there is not.
pub(super) fn group(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    at: String,
    name: &str,
    problems: &mut Problems,
) -> Result<Option<GroupId>, Refusal> {
    match groups::named(tx, tenant, name) {
        Ok(group) => Ok(Some(group.id)),
        Err(refusal) if refusal.code == Code::NotFound => {
            let name = text::excerpt(name);
            problems.absent(at, format!("there is no group \"{name}\""));
            Ok(None)
        }
        Err(refusal) => Err(refusal),
    }
}

/// An approval by whom nobody knows: what is wrong with it is noted, and it stays one, so that the order
/// of the steps is judged as it was meant.
const UNKNOWN: Step = Step::Approve { by: Approvers::Users(Vec::new()), need: 1 };

/// The process of a message, as it is kept.
pub(super) fn process(
    tx: &ReadTx<'_>,
    caller: &Caller,
    given: &v1::Steps,
    problems: &mut Problems,
) -> Result<Vec<Step>, Refusal> {
    let mut steps = Vec::new();
    let looked_at = given.steps.iter().take(process::STEPS_MAX + 1);
    for (at, given) in looked_at.enumerate() {
        steps.push(step(tx, caller, at + 1, given, problems)?);
    }
    problems.take("process", process::check(&steps));
    Ok(steps)
}

fn step(
    tx: &ReadTx<'_>,
    caller: &Caller,
    at: usize,
    given: &v1::Step,
    problems: &mut Problems,
) -> Result<Step, Refusal> {
    let part = |part: &str| format!("process.{at}.{part}");
    let named = match given.group.as_str() {
        "" => None,
        name => group(tx, caller.tenant, part("group"), name, problems)?,
    };
    match v1::StepKind::try_from(given.kind) {
        Ok(v1::StepKind::Approve) => {}
        kind => {
            if kind != Ok(v1::StepKind::Work) {
                problems.add(part("kind"), "is neither work nor approve");
            }
            if !given.users.is_empty() {
                problems.add(part("users"), "are for approvals; work is done by a group");
            }
            if given.need != 0 {
                problems.add(part("need"), "is for approvals");
            }
            return Ok(Step::Work { group: named });
        }
    }
    let (by, asked) = match (given.group.is_empty(), given.users.is_empty()) {
        (false, true) => {
            let Some(group) = named else { return Ok(UNKNOWN) };
            (Approvers::Group(group), handover::asked(tx, caller.tenant, group)?)
        }
        (true, false) => {
            let found = approvers(tx, caller, &part("users"), &given.users, problems)?;
            // That somebody is not there is a problem of its own.
            let asked = found.as_ref().map_or(given.users.len(), Vec::len);
            (Approvers::Users(found.unwrap_or_default()), asked)
        }
        (true, true) => {
            problems.add(part("group"), "is required of an approval, or users");
            return Ok(UNKNOWN);
        }
        (false, false) => {
            problems.add(part("users"), "are named beside a group; name one of the two");
            return Ok(UNKNOWN);
        }
    };
    let need = problems.take(part("need"), process::need(given.need, asked));
    Ok(Step::Approve { by, need })
}

/// The users with these addresses who can sign in, in order of id, each once; nothing when one of
/// them is not there.
fn approvers(
    tx: &ReadTx<'_>,
    caller: &Caller,
    at: &str,
    logins: &[String],
    problems: &mut Problems,
) -> Result<Option<Vec<UserId>>, Refusal> {
    if logins.len() > APPROVERS_MAX {
        problems.add(at.to_owned(), format!("are {}; {APPROVERS_MAX} is the limit", logins.len()));
        return Ok(None);
    }
    let mut users = Vec::with_capacity(logins.len());
    let mut all = true;
    for login in logins {
        match identity::enabled_user(tx, caller, login)? {
            Some(user) => users.push(user),
            None => {
                all = false;
                let login = text::excerpt(login);
                problems.absent(at.to_owned(), format!("there is no user \"{login}\""));
            }
        }
    }
    users.sort_unstable();
    users.dedup();
    Ok(Some(users).filter(|_| all))
}

pub(super) fn process_wire(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    steps: &[Step],
) -> Result<Vec<v1::Step>, Refusal> {
    steps.iter().map(|step| step_wire(tx, tenant, step)).collect()
}

fn step_wire(tx: &ReadTx<'_>, tenant: TenantId, step: &Step) -> Result<v1::Step, Refusal> {
    let group = groups::slug_of(tx, tenant, step.group())?;
    Ok(match step {
        Step::Work { .. } => {
            v1::Step { kind: v1::StepKind::Work.into(), group, ..v1::Step::default() }
        }
        Step::Approve { by, need } => v1::Step {
            kind: v1::StepKind::Approve.into(),
            group,
            users: match by {
                Approvers::Group(_) => Vec::new(),
                Approvers::Users(users) => users
                    .iter()
                    .map(|user| identity::login_of(tx, tenant, Some(*user)))
                    .collect::<Result<_, _>>()?,
            },
            need: i32::try_from(*need).unwrap_or(i32::MAX),
        },
    })
}
