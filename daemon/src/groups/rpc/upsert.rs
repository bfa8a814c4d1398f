//! A group that is there already and is to become what a request for a new one says. It is `edit` and
//! `set-users` in one transaction, with their rights; how a group is found belongs here, what may be
//! changed of it does not.

use desk_proto::{call, v1};

use super::members::members;
use super::{Leaving, NOUN, permit};
use crate::groups::model::{Group, NAME_MAX};
use crate::groups::store;
use crate::kernel::id::{GroupId, TenantId, UserId};
use crate::kernel::refusal::{Refusal, if_there};
use crate::kernel::text;
use crate::policy::Caller;
use crate::session::{empties, external, may_empty, said};
use crate::store::{ReadTx, Tx};

/// The group that a request means: the one that its row has made, else the one of its slug, else the
/// one of its name. A slug that would only be made from the name means none: other names make it too.
pub(super) fn there(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    request: &v1::CreateGroupRequest,
) -> Result<Option<Group>, Refusal> {
    if let Some(id) = external::made(tx, tenant, NOUN, &request.external_id)? {
        return store::get(tx, tenant, GroupId(id));
    }
    let by_slug = !request.slug.is_empty();
    let said = if by_slug { &request.slug } else { &request.name };
    let Ok(said) = text::line(said, NAME_MAX) else { return Ok(None) };
    let found = if_there(store::named(tx, tenant, &said))?;
    Ok(found.filter(|group| match by_slug {
        true => group.slug == said,
        false => text::fold(&group.name) == text::fold(&said),
    }))
}

/// Changes it to what the request says.
pub(super) fn update(
    tx: &mut Tx<'_>,
    caller: &Caller,
    group: &Group,
    request: &v1::CreateGroupRequest,
    leaving: Leaving,
) -> Result<v1::GroupResponse, Refusal> {
    permit::<call::GroupsUpdate>(caller, group)?;
    external::is_of(NOUN, &group.slug, &group.external_id, &request.external_id)?;
    if !request.slug.is_empty() && request.slug != group.slug {
        return Err(Refusal::wrong("slug", format!("is {}, which stays", group.slug)));
    }
    let write = request.write.as_ref();
    may_empty(write, &["description", "members"])?;
    let given = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    // The name that it was found by is not another one.
    let found_by_name = request.external_id.is_empty() && request.slug.is_empty();
    let edit = v1::UpdateGroupRequest {
        write: request.write.clone(),
        id: group.slug.clone(),
        name: given(&request.name).filter(|_| !found_by_name),
        r#type: given(&request.r#type),
        description: said(write, "description", &request.description),
        confidential: request.confidential,
    };
    let response = super::update(tx, caller, &edit)?;
    if request.members.is_empty() && !empties(write, "members") {
        return Ok(response);
    }
    // The version was that of before both.
    let changed = response.group.as_ref().is_some_and(|after| after.version != group.version);
    let write = write.filter(|_| !changed);
    let exactly = |_: &[UserId], named: &[UserId]| named.to_vec();
    let ask = (write, group.slug.as_str(), request.members.as_slice(), false);
    members::<call::GroupsSetUsers>(tx, caller, ask, exactly, leaving)
        .map_err(|refusal| refusal.with_names(&[("users", "members")]))
}
