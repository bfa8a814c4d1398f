//! Which services a guest sets up, who has an admin's rights over the catalogue. Where a service leads to
//! decides who sees its tickets, also those that there are: the next step, and what follows a closed one,
//! go there.

use super::model::Node;
use super::store;
use crate::groups;
use crate::kernel::refusal::{Code, Refusal};
use crate::policy::Caller;
use crate::store::ReadTx;

/// Whether the caller, who sets the catalogue up, may set up this node. A guest sets up no service that
/// leads to a confidential group: by its own name, by a route, or by a step of the process that it has
/// or that tickets were opened with.
///
/// # Errors
/// `DENIED`.
pub(super) fn may_set_up(tx: &ReadTx<'_>, caller: &Caller, node: &Node) -> Result<(), Refusal> {
    if caller.guest().is_none() {
        return Ok(());
    }
    for group in store::groups_of(tx, caller.tenant, node.id)? {
        // What was handed over to another is that one's.
        let heir = groups::living(tx, caller.tenant, group)?;
        for group in [Some(group), heir].into_iter().flatten() {
            if groups::get(tx, caller.tenant, group)?.is_some_and(|group| group.confidential) {
                return Err(denied(node));
            }
        }
    }
    Ok(())
}

fn denied(node: &Node) -> Refusal {
    let what = format!(
        "{} leads to a confidential group: it is set up by those who belong to the tenant",
        node.slug
    );
    Refusal::new(Code::Denied, what).hint("ask an admin of the tenant").about(&node.slug)
}
