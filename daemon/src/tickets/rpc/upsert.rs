//! A ticket that another system has brought in already and that is to say what its row says now. It is
//! `edit` with its rights; where a ticket stands and who asks are for other verbs.

use desk_proto::{call, v1};

use super::stand::{permit, sees, sides};
use super::{speak, wire};
use crate::catalog;
use crate::groups;
use crate::identity;
use crate::kernel::id::{TenantId, TicketId, UserId};
use crate::kernel::refusal::{Problems, Refusal, if_there};
use crate::policy::{Caller, Permit};
use crate::session::{empties, external, may_empty};
use crate::store::{ReadTx, Tx};
use crate::tickets::model::Ticket;
use crate::tickets::{NOUN, store};

/// The ticket that a row means. Nothing but its name in the other system says which.
pub(super) fn there(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    space: &str,
    external_id: &str,
) -> Result<Option<TicketId>, Refusal> {
    if external_id.is_empty() {
        let problem = "is required: nothing else says which ticket is meant";
        return Err(Refusal::wrong("external_id", problem)
            .hint("give it, or change a ticket by its number with desk ticket edit"));
    }
    Ok(external::made(tx, tenant, space, external_id)?.map(TicketId))
}

/// Changes it to what the row says.
pub(super) fn update(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: TicketId,
    request: &v1::CreateTicketRequest,
) -> Result<v1::CreateTicketResponse, Refusal> {
    let ticket = match store::get(tx, caller.tenant, id)? {
        Some(ticket) if sees(tx, caller, id)? => ticket,
        _ => return Err(Refusal::not_found(NOUN, &request.external_id)),
    };
    let _: Permit<call::TicketsUpdate> = permit(caller, &ticket, sides(tx, caller, &ticket)?)?;
    may_empty(request.write.as_ref(), &["tags"])?;
    let mut problems = Problems::new();
    stays(tx, caller, &ticket, request, &mut problems)?;
    let tags = problems.take("tags", wire::tags(&request.tags));
    problems.end().map_err(|refusal| refusal.about(&ticket.number))?;
    let given = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    let none = empties(request.write.as_ref(), "tags");
    let number = |number: i32| Some(number).filter(|number| *number != 0);
    let gone = |tag: &&String| (none || !request.tags.is_empty()) && !tags.contains(tag);
    let edit = v1::UpdateTicketRequest {
        write: request.write.clone(),
        id: ticket.number.clone(),
        title: given(&request.title),
        description: given(&request.description),
        impact: number(request.impact),
        urgency: number(request.urgency),
        priority: number(request.priority),
        remove_tags: ticket.tags.iter().filter(gone).cloned().collect(),
        add_tags: tags,
        answers: request.answers.clone(),
    };
    let changed = speak::edit(tx, caller, &edit)
        .map_err(|refusal| refusal.with_names(&[("add_tags", "tags")]))?;
    Ok(v1::CreateTicketResponse { write: None, ticket: changed.ticket })
}

/// What `edit` does not change has to be what it is; else the verb is named that does.
fn stays(
    tx: &ReadTx<'_>,
    caller: &Caller,
    ticket: &Ticket,
    request: &v1::CreateTicketRequest,
    problems: &mut Problems,
) -> Result<(), Refusal> {
    let login = |user: Option<UserId>| identity::login_of(tx, caller.tenant, user);
    let same = |said: &str, user: Option<UserId>| -> Result<bool, Refusal> {
        let own = said == "@me" && user == Some(caller.user) && !caller.is_foreign();
        Ok(own || said.eq_ignore_ascii_case(&login(user)?))
    };
    if !request.service.is_empty() {
        let node = if_there(catalog::named(tx, caller.tenant, &request.service))?;
        if node.map(|node| node.id) != Some(ticket.service) {
            let is = catalog::slug_of(tx, caller.tenant, Some(ticket.service))?;
            problems.add("service", format!("is {is}, which stays"));
        }
    }
    if !request.requester.is_empty() && !same(&request.requester, Some(ticket.requester))? {
        let is = login(Some(ticket.requester))?;
        problems.add("requester", format!("is {is}, who stays"));
    }
    if !request.group.is_empty() {
        let group = if_there(groups::id_of(tx, caller.tenant, &request.group))?;
        if group.is_none() || group != ticket.stage.group() {
            problems.add(
                "group",
                format!("is another; desk ticket transfer {} changes it", ticket.number),
            );
        }
    }
    let assignee = ticket.stage.work().map(|work| work.assignee);
    if !request.assignee.is_empty() && !same(&request.assignee, assignee)? {
        problems.add(
            "assignee",
            format!("is another; desk ticket assign {} changes it", ticket.number),
        );
    }
    Ok(())
}
