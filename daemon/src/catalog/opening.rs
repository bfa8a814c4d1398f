//! What a ticket takes from its service when it is opened, and looks up there later: the revision of
//! form and process, the answers, the group.

use super::form::{self, Answer};
use super::model::Node;
use super::model::Step;
use super::process;
use super::routes::{self, Asked};
use super::{answers as filled, store};
use crate::groups;
use crate::identity;
use crate::kernel::id::{GroupId, OrgId, ServiceId, TenantId};
use crate::kernel::refusal::{Problems, Refusal};
use crate::policy::Caller;
use crate::store::ReadTx;

/// What a ticket takes from its service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opening {
    /// The revision of form and process; 0 for a service that has neither.
    pub revision: i64,
    /// What was filled in, in the form in which it is kept. Empty for nothing.
    pub answers: String,
    /// The group that the routes find, or the service's own.
    pub group: Option<GroupId>,
    /// The steps; empty for one step of work.
    pub steps: Vec<Step>,
}

/// Checks what was filled into the form of a service and finds the group.
///
/// # Errors
/// What the store answers. What is wrong with the answers goes to `problems`, each field by name.
pub fn opening(
    tx: &ReadTx<'_>,
    caller: &Caller,
    node: &Node,
    org: Option<OrgId>,
    answers: &[Answer],
    problems: &mut Problems,
) -> Result<Opening, Refusal> {
    if node.revision == 0 && !node.routed && answers.is_empty() {
        return Ok(Opening { group: node.group, ..Opening::default() });
    }
    let details = store::details(tx, caller.tenant, node.id)?;
    let form = form::of_text(&details.form)?;
    let kept = check(tx, caller, &form, answers, true, problems)?;
    let routes = routes::of_text(&details.routes)?;
    Ok(Opening {
        revision: node.revision,
        answers: filled::to_text(&kept)?,
        group: routes::find(&routes, Asked { form: &form, kept: &kept, org }).or(node.group),
        steps: process::of_text(&details.process)?,
    })
}

/// Checks answers; users are those whom the caller may name.
pub(super) fn check(
    tx: &ReadTx<'_>,
    caller: &Caller,
    form: &[form::Field],
    answers: &[Answer],
    whole: bool,
    problems: &mut Problems,
) -> Result<filled::Kept, Refusal> {
    let mut person = |login: &str| {
        let user = identity::nameable(tx, caller, login)?;
        user.map(|user| identity::login_of(tx, caller.tenant, Some(user))).transpose()
    };
    filled::check(form, answers, whole, &mut person, problems)
}

/// What a ticket keeps of its form when some fields are filled in anew: the others stay, whatever the form
/// of its service asks for by now. `form` is the service and the revision that it was opened with.
///
/// # Errors
/// What the store answers. What is wrong with the answers goes to `problems`, each field by name.
pub fn amended(
    tx: &ReadTx<'_>,
    caller: &Caller,
    (service, revision): (ServiceId, i64),
    kept: &str,
    given: &[Answer],
    problems: &mut Problems,
) -> Result<String, Refusal> {
    let form = form_of(tx, caller.tenant, service, revision)?;
    let new = check(tx, caller, &form, given, false, problems)?;
    let all = filled::amended(&form, filled::of_text(kept)?, given, new, problems)?;
    filled::to_text(&all)
}

/// The form of a revision.
fn form_of(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    service: ServiceId,
    revision: i64,
) -> Result<Vec<form::Field>, Refusal> {
    match revision {
        0 => Ok(Vec::new()),
        revision => form::of_text(&store::revision(tx, tenant, service, revision)?.0),
    }
}

/// The group that the routes of a service find for answers that a ticket keeps.
///
/// # Errors
/// What the store answers.
pub fn group_for(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    service: ServiceId,
    org: Option<OrgId>,
    answers: &str,
) -> Result<Option<GroupId>, Refusal> {
    let Some(node) = store::get(tx, tenant, service)? else { return Ok(None) };
    if !node.routed {
        return Ok(node.group);
    }
    let details = store::details(tx, tenant, service)?;
    let (form, routes) = (form::of_text(&details.form)?, routes::of_text(&details.routes)?);
    let kept = filled::of_text(answers)?;
    Ok(routes::find(&routes, Asked { form: &form, kept: &kept, org }).or(node.group))
}

/// The steps of a revision, each with a group that there is: where one was removed, its heir.
///
/// # Errors
/// What the store answers.
pub fn steps(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    service: ServiceId,
    revision: i64,
) -> Result<Vec<Step>, Refusal> {
    if revision == 0 {
        return Ok(Vec::new());
    }
    let (_, process) = store::revision(tx, tenant, service, revision)?;
    process::of_text(&process)?.into_iter().map(|step| living(tx, tenant, step)).collect()
}

/// A step with the heir of its group where that was removed.
pub(super) fn living(tx: &ReadTx<'_>, tenant: TenantId, step: Step) -> Result<Step, Refusal> {
    let Some(group) = step.group() else { return Ok(step) };
    Ok(match (groups::living(tx, tenant, group)?, step) {
        (Some(heir), step) => step.with_group(heir),
        // No group that a step needs goes without an heir; the routes find one if it did.
        (None, Step::Work { .. }) => Step::Work { group: None },
        (None, step) => step,
    })
}

/// The answers that a ticket keeps, in the order of the form that it was opened with.
///
/// # Errors
/// What the store answers.
pub fn answers(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    service: ServiceId,
    revision: i64,
    kept: &str,
) -> Result<Vec<Answer>, Refusal> {
    if kept.is_empty() {
        return Ok(Vec::new());
    }
    let form = form_of(tx, tenant, service, revision)?;
    Ok(filled::in_order(&form, filled::of_text(kept)?))
}
