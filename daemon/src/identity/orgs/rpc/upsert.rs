//! An organisation that is there already and is to become what a request for a new one says. It is
//! `edit` with its rights; how it is found belongs here, what may be changed of it does not.

use desk_proto::{call, v1};

use super::write::{NOUN, permit};
use crate::identity::orgs::model::{self, NAME_MAX, Org};
use crate::identity::orgs::store;
use crate::kernel::id::{OrgId, TenantId};
use crate::kernel::refusal::{Problems, Refusal, if_there};
use crate::kernel::text;
use crate::policy::{Caller, Permit};
use crate::session::{empties, external, may_empty};
use crate::store::{ReadTx, Tx};

/// The organisation that a request means: the one that its row has made, else the one of its slug, else
/// the one of its name.
pub(super) fn there(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    request: &v1::CreateOrgRequest,
) -> Result<Option<Org>, Refusal> {
    if let Some(id) = external::made(tx, tenant, NOUN, &request.external_id)? {
        return store::get(tx, tenant, OrgId(id));
    }
    let by_slug = !request.slug.is_empty();
    let said = if by_slug { &request.slug } else { &request.name };
    let Ok(said) = text::line(said, NAME_MAX) else { return Ok(None) };
    let found = if_there(store::named(tx, tenant, &said))?;
    Ok(found.filter(|org| match by_slug {
        true => org.slug == said,
        false => text::fold(&org.name) == text::fold(&said),
    }))
}

/// Changes it to what the request says.
pub(super) fn update(
    tx: &mut Tx<'_>,
    caller: &Caller,
    org: &Org,
    request: &v1::CreateOrgRequest,
) -> Result<v1::OrgResponse, Refusal> {
    let _: Permit<call::OrgsUpdate> = permit(caller, org)?;
    external::is_of(NOUN, &org.slug, &org.external_id, &request.external_id)?;
    if !request.slug.is_empty() && request.slug != org.slug {
        return Err(Refusal::wrong("slug", format!("is {}, which stays", org.slug)));
    }
    let (mut add, mut remove) = (Vec::new(), Vec::new());
    may_empty(request.write.as_ref(), &["domains"])?;
    if !request.domains.is_empty() || empties(request.write.as_ref(), "domains") {
        let mut problems = Problems::new();
        let wanted = model::domains(&mut problems, "domains", &request.domains);
        problems.end()?;
        let before = store::domains(tx, caller.tenant, org.id)?;
        remove.extend(before.iter().filter(|domain| !wanted.contains(domain)).cloned());
        add.extend(wanted.into_iter().filter(|domain| !before.contains(domain)));
    }
    // The name that it was found by is not another one.
    let found_by_name = request.external_id.is_empty() && request.slug.is_empty();
    let name = Some(request.name.clone()).filter(|name| !name.is_empty() && !found_by_name);
    let edit = v1::UpdateOrgRequest {
        write: request.write.clone(),
        id: org.slug.clone(),
        name,
        add_domains: add,
        remove_domains: remove,
    };
    super::write::update(tx, caller, &edit).map_err(|refusal| {
        refusal.with_names(&[("add_domains", "domains"), ("remove_domains", "domains")])
    })
}
