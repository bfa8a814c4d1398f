//! What a group that goes hands over in the catalogue: its place as the group of services, in their
//! routes and in their steps, and whether another can take it. Its tickets are not known here.

use super::model::{self, Approvers, Step};
use super::nodes::{record, target};
use super::{opening, process, routes, rules, store};
use crate::groups::{self, model::Group};
use crate::identity::users;
use crate::kernel::id::{GroupId, ServiceId, TenantId};
use crate::kernel::refusal::{Code, Refusal};
use crate::policy::Permit;
use crate::store::{ReadTx, Tx};

/// How many members of a group can be asked for approval: those who can sign in.
pub(super) fn asked(tx: &ReadTx<'_>, tenant: TenantId, group: GroupId) -> Result<usize, Refusal> {
    let mut asked = 0;
    for user in groups::members(tx, tenant, group)? {
        let user = users::get(tx, tenant, user)?;
        asked += usize::from(user.is_some_and(|user| user.is_active()));
    }
    Ok(asked)
}

/// Whether a group can take the place of another in every approval that a ticket may come to, now or
/// by a revision that it was opened with.
///
/// # Errors
/// `IN_USE` when it has fewer members than have to approve.
pub fn can_hand_over(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    from: &Group,
    to: &Group,
) -> Result<(), Refusal> {
    let mut processes = Vec::new();
    for service in store::services_of_group(tx, tenant, from.id)? {
        let text = store::details(tx, tenant, service)?.process;
        processes.push((service, 0, text));
    }
    processes.extend(store::live_steps(tx, tenant, from.id)?);
    let able = asked(tx, tenant, to.id)?;
    for (service, revision, text) in processes {
        for (at, step) in process::of_text(&text)?.into_iter().enumerate() {
            let Step::Approve { by: Approvers::Group(group), need } =
                opening::living(tx, tenant, step)?
            else {
                continue;
            };
            if group != from.id || usize::try_from(need).is_ok_and(|need| need <= able) {
                continue;
            }
            let slug = store::slug_of(tx, tenant, Some(service))?;
            let at = at + 1;
            let (of, hint) = match revision {
                0 => {
                    (String::new(), format!("or change the process with desk catalog edit {slug}"))
                }
                revision => (
                    format!(" of revision {revision}, which tickets have that are not closed,"),
                    "or wait for these tickets".to_owned(),
                ),
            };
            let what = format!(
                "step {at}{of} of {slug} needs {need} to approve, and {} has {able} who can",
                to.slug
            );
            return Err(Refusal::new(Code::InUse, what)
                .hint(format!("desk group add-user {} adds members, {hint}", to.slug))
                .about(&to.slug));
        }
    }
    Ok(())
}

/// Puts another group in the place of one that goes: as the service's own, in its routes and in its
/// steps. For groups that hand over what they have.
///
/// # Errors
/// What the store answers.
pub fn hand_over<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    id: ServiceId,
    from: GroupId,
    to: GroupId,
) -> Result<(), Refusal> {
    let node = store::get(tx, permit.tenant(), id)?
        .ok_or_else(|| Refusal::internal(format!("there is no service {}", id.0)))?;
    let details = store::details(tx, permit.tenant(), id)?;
    let steps = process::of_text(&details.process)?.into_iter().map(|step| match step.group() {
        Some(group) if group == from => step.with_group(to),
        _ => step,
    });
    let mut routes = routes::of_text(&details.routes)?;
    for route in routes.iter_mut().filter(|route| route.group == from) {
        route.group = to;
    }
    let edit = model::Edit {
        group: (node.group == Some(from)).then_some(Some(to)),
        process: Some(process::to_text(&steps.collect::<Vec<_>>())?),
        routes: Some(routes::to_text(&routes)?),
        ..model::Edit::default()
    };
    let change = rules::edit(&node, &details, &edit);
    if change.is_empty() {
        return Ok(());
    }
    record(tx, &permit.consequence(target(&node)), &node, &change)
}
