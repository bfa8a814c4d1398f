//! The list of tenants.

use std::cmp::Ordering;

use desk_proto::v1;

use super::{family, wire};
use crate::identity::tenants::store;
use crate::kernel::page::{self, Key};
use crate::kernel::refusal::Refusal;
use crate::kernel::text::fold;
use crate::policy::Caller;
use crate::store::ReadTx;

/// The tenants that the caller may know of, in the order that is asked for; else the own one first,
/// then as they were made. They are few, so all of them are one page.
pub(super) fn list(
    tx: &ReadTx<'_>,
    caller: &Caller,
    request: &v1::ListTenantsRequest,
) -> Result<v1::ListTenantsResponse, Refusal> {
    let asked = request.page.as_ref().map_or("", |page| page.order_by.as_str());
    let order = page::order(asked, store::ORDER, "id")?;
    let mut tenants = family(tx, caller)?
        .iter()
        .map(|tenant| wire(tx, caller, tenant))
        .collect::<Result<Vec<_>, _>>()?;
    if !asked.trim().is_empty() {
        tenants.sort_by(|a, b| compare(&order, a, b));
    }
    let total = i64::try_from(tenants.len()).unwrap_or(i64::MAX);
    let page = Some(v1::PageInfo { next: String::new(), total });
    Ok(v1::ListTenantsResponse { tenants, page })
}

/// Which of two tenants comes first. What the caller may not know of one is not compared either.
fn compare(order: &[(Key, bool)], a: &v1::Tenant, b: &v1::Tenant) -> Ordering {
    let by = |(key, falls): &(Key, bool)| {
        let by = match key.name {
            "name" => fold(&a.name).cmp(&fold(&b.name)),
            "created" => a.created_ms.cmp(&b.created_ms),
            _ => a.id.cmp(&b.id),
        };
        if *falls { by.reverse() } else { by }
    };
    let unequal = order.iter().map(by).find(|by| by.is_ne());
    unequal.unwrap_or_else(|| a.id.cmp(&b.id))
}
