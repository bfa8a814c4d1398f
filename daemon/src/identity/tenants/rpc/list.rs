//! The list of tenants.

use desk_proto::v1;

use super::wire;
use crate::identity::tenants::store;
use crate::kernel::page;
use crate::kernel::refusal::Refusal;
use crate::policy::Caller;
use crate::store::ReadTx;

/// The tenants that the caller may know of, in the order that is asked for; else the own one first,
/// then by their slugs. What the caller may not know of one does not order it either.
pub(super) fn list(
    tx: &ReadTx<'_>,
    caller: &Caller,
    request: &v1::ListTenantsRequest,
) -> Result<v1::ListTenantsResponse, Refusal> {
    let asked = request.page.clone().unwrap_or_default();
    let order = match asked.order_by.trim() {
        "" => store::OWN_FIRST.to_vec(),
        order_by => page::order(order_by, store::ORDER, "id")?,
    };
    let asked = page::Asked {
        size: page::size(asked.size)?,
        token: asked.token,
        with_total: asked.with_total,
    };
    let (tenants, answered) =
        store::list(tx, caller.seat(), caller.tenant_manager, &order, &asked)?;
    let tenants =
        tenants.iter().map(|tenant| wire(tx, caller, tenant)).collect::<Result<Vec<_>, _>>()?;
    let page = Some(v1::PageInfo { next: answered.next, total: answered.total });
    Ok(v1::ListTenantsResponse { tenants, page })
}
