//! The SQL of changes to tickets.

use crate::identity::policies;
use crate::kernel::change::Change;
use crate::kernel::clock::Millis;
use crate::kernel::id::{GroupId, Seq, ServiceId, TenantId, TicketId};
use crate::kernel::refusal::Refusal;
use crate::policy::Permit;
use crate::store::{ReadTx, Tx, Update, Value};
use crate::tickets::due::earliest;
use crate::tickets::model::{By, State};
use crate::{catalog, groups};

const INSERT: &str = "INSERT INTO tickets (tenant, id, number, kind, service, title, description, requester, org, creator, state, open, group_id, assignee, impact, urgency, priority, priority_set, solution, external_id, created_ms, updated_ms, version, revision, step, answers, follows, requester_ms, agent_ms, public_ms, state_ms, base_ms, creator_home) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1, $12, $13, $14, $15, $16, $17, '', $18, $19, $19, 1, $20, $21, $22, $23, $19, $24, $19, $19, $25, $26)";
const STANDS: &str = "SELECT service, group_id, open, state, public_ms, until_ms, resolved_ms, revision FROM tickets WHERE tenant = $1 AND id = $2";
const UNTAG: &str = "DELETE FROM ticket_tags WHERE tenant = $1 AND ticket = $2";
const TAG: &str = "INSERT INTO ticket_tags (tenant, ticket, tag) VALUES ($1, $2, $3)";
const DROP_COWORKERS: &str = "DELETE FROM ticket_coworkers WHERE tenant = $1 AND ticket = $2";
const COWORK: &str = "INSERT INTO ticket_coworkers (tenant, ticket, user_id) VALUES ($1, $2, $3)";
const APPROVE: &str = "INSERT INTO ticket_approvals (tenant, ticket, step, user_id, at_ms) VALUES ($1, $2, $3, $4, $5)";
const DROP_APPROVERS: &str = "DELETE FROM ticket_approvers WHERE tenant = $1 AND ticket = $2";
const ASK_APPROVER: &str =
    "INSERT INTO ticket_approvers (tenant, user_id, ticket) VALUES ($1, $2, $3)";
const COMMENT: &str = "INSERT INTO comments (tenant, id, ticket, author, author_home, at_ms, internal, text) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";

/// Does to the tables what the change says.
pub(in crate::tickets) fn apply<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    seq: Seq,
    change: &Change,
) -> Result<(), Refusal> {
    let (tenant, id) = (permit.tenant(), TicketId(permit.target().id));
    if change.kind == "ticket.created" {
        insert(tx, permit, seq, change)?;
        return match change.int("group") {
            Some(group) => groups::count_open(tx, tenant, GroupId(group), 1),
            None => Ok(()),
        };
    }
    let before = stands(tx, tenant, id)?;
    match change.kind.as_str() {
        "ticket.commented" => {
            let args = [
                tenant.0.into(),
                seq.0.into(),
                id.0.into(),
                permit.actor().map(|user| user.0).into(),
                home(permit).into(),
                tx.now().into(),
                change.int("internal").unwrap_or(0).into(),
                change.text("comment").into(),
            ];
            tx.exec(COMMENT, &args)?;
            update(tx, tenant, id, change, &before)?;
        }
        "ticket.approved" => {
            let args = [
                tenant.0.into(),
                id.0.into(),
                change.need("step_approved")?.into(),
                permit.actor_here().map_or(0, |user| user.0).into(),
                tx.now().into(),
            ];
            tx.exec(APPROVE, &args)?;
            update(tx, tenant, id, change, &before)?;
        }
        _ => update(tx, tenant, id, change, &before)?,
    }
    let after = stands(tx, tenant, id)?;
    if before.counts_for() != after.counts_for() {
        for (group, by) in [(before.counts_for(), -1), (after.counts_for(), 1)] {
            if let Some(group) = group {
                groups::count_open(tx, tenant, group, by)?;
            }
        }
    }
    if before.is_live() != after.is_live() {
        let by = if after.is_live() { 1 } else { -1 };
        catalog::count_live(tx, tenant, after.service, after.revision, by)?;
    }
    Ok(())
}

/// What of a ticket decides what else has to change with it.
struct Stands {
    service: ServiceId,
    group: Option<GroupId>,
    open: bool,
    state: Option<State>,
    public: Millis,
    until: Option<Millis>,
    resolved: Option<Millis>,
    revision: i64,
}

impl Stands {
    /// Whether it may still come to another step of its process: a resolved one may be opened again.
    fn is_live(&self) -> bool {
        !self.state.is_some_and(State::is_final)
    }

    /// The group that the ticket counts for: the one that has it while it is open.
    fn counts_for(&self) -> Option<GroupId> {
        self.group.filter(|_| self.open)
    }

    /// The instant from which the duration of the state counts.
    fn base(&self) -> Option<Millis> {
        self.state?.base(self.public, self.until, self.resolved)
    }
}

fn stands(tx: &ReadTx<'_>, tenant: TenantId, id: TicketId) -> Result<Stands, Refusal> {
    tx.first(STANDS, &[tenant.0.into(), id.0.into()], |row| {
        Ok(Stands {
            service: ServiceId(row.int()?),
            group: row.int_or_null()?.map(GroupId),
            open: row.flag()?,
            state: State::from_word(row.text()?),
            public: row.int()?,
            until: row.int_or_null()?,
            resolved: row.int_or_null()?,
            revision: row.int()?,
        })
    })?
    .ok_or_else(|| Refusal::internal("a ticket that is changed is not there"))
}

/// The tenant of the one who acts, where that is another one.
fn home<A>(permit: &Permit<A>) -> Option<i64> {
    permit.actor().and(permit.actor_tenant()).map(|home| home.0)
}

/// Who opened a ticket. Events from before people of other tenants were named say 0 of them.
fn creator<A>(permit: &Permit<A>, change: &Change) -> Result<i64, Refusal> {
    match (change.need("creator")?, permit.actor()) {
        (0, Some(actor)) => Ok(actor.0),
        (creator, _) => Ok(creator),
    }
}

fn insert<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    seq: Seq,
    change: &Change,
) -> Result<(), Refusal> {
    let tenant = permit.tenant();
    let service = ServiceId(change.need("service")?);
    let args = [
        tenant.0.into(),
        seq.0.into(),
        change.text("number").into(),
        change.text("kind").into(),
        service.0.into(),
        change.text("title").into(),
        change.text("description").into(),
        change.need("requester")?.into(),
        change.int("org").into(),
        creator(permit, change)?.into(),
        change.text("state").into(),
        change.int("group").into(),
        change.int("assignee").into(),
        change.need("impact")?.into(),
        change.need("urgency")?.into(),
        change.need("priority")?.into(),
        change.int("priority_set").unwrap_or(0).into(),
        change.text("external_id").into(),
        tx.now().into(),
        change.int("revision").unwrap_or(0).into(),
        change.int("step").into(),
        change.text("answers").into(),
        change.int("follows").into(),
        (change.text("by") == By::Agent.word()).then(|| tx.now()).into(),
        State::from_word(change.text("state"))
            .and_then(|state| state.base(tx.now(), None, None))
            .into(),
        home(permit).into(),
    ];
    tx.exec(INSERT, &args)?;
    approvers(tx, tenant, TicketId(seq.0), change)?;
    for tag in change.words("tags") {
        tx.exec(TAG, &[tenant.0.into(), seq.0.into(), tag.into()])?;
    }
    catalog::count_ticket(tx, tenant, service, change.int("revision").unwrap_or(0))
}

/// Who is asked by name from now on.
fn approvers(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    id: TicketId,
    change: &Change,
) -> Result<(), Refusal> {
    for user in change.ids("approvers") {
        tx.exec(ASK_APPROVER, &[tenant.0.into(), (*user).into(), id.0.into()])?;
    }
    Ok(())
}

/// Whether a change moves the public clock: words that the requester side can read, and steps in the
/// life of the ticket do; tags and levels do not, nor what the daemon does by itself. Events from
/// before there were clocks do not tell who acted: each of them does, as the migration has it that
/// gave the tickets their clocks.
fn is_public(change: &Change, by: Option<By>) -> bool {
    let said = change.kind != "ticket.edited"
        || ["title", "description", "answers"].iter().any(|field| change.get(field).is_some());
    by.is_none_or(|by| by != By::System && said)
}

fn update(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    id: TicketId,
    change: &Change,
    before: &Stands,
) -> Result<(), Refusal> {
    let now = tx.now();
    let mut update = Update::new("tickets", tenant.0, id.0);
    let mut after = Stands { ..*before };
    // An internal comment moves nothing that the requester side sees.
    let internal = change.int("internal") == Some(1);
    let by = By::from_word(change.text("by"));
    match by {
        Some(By::Requester) => update.set("requester_ms", now),
        Some(By::Agent) => update.set("agent_ms", now),
        Some(By::System) => update.set("system_ms", now),
        None => &mut update,
    };
    if internal {
        return update.run_aside(tx);
    }
    update.set("updated_ms", now);
    if is_public(change, by) {
        after.public = now;
        update.set("public_ms", now);
    }
    if by.is_none() {
        update.set("state_ms", now);
    }
    for set in &change.set {
        let (text, int) = (change.text(&set.field), change.int(&set.field));
        match set.field.as_str() {
            "state" => {
                after.state = State::from_word(text);
                let open = after.state.is_some_and(State::is_open);
                update.set("state", text).set("open", open).set("state_ms", now)
            }
            "group" => update.set("group_id", int),
            "assignee" => update.set("assignee", int),
            "title" => update.set("title", text),
            "description" => update.set("description", text),
            "answers" => update.set("answers", text),
            "impact" => update.set("impact", int),
            "urgency" => update.set("urgency", int),
            "priority" => update.set("priority", int),
            "priority_set" => update.set("priority_set", int),
            "solution" => update.set("solution", text),
            "resolved_ms" => {
                after.resolved = int;
                update.set("resolved_ms", int)
            }
            "closed_ms" => update.set("ended_ms", int),
            "step" => update.set("step", int),
            "until_ms" => {
                after.until = int;
                update.set("until_ms", int)
            }
            "reason" => update.set("reason", text),
            _ => &mut update,
        };
    }
    if after.base() != before.base() || after.state != before.state {
        update.set("base_ms", after.base()).set("reminded", 0_i64);
        let durations = || policies::durations(tx, tenant, before.service);
        let state = after.state.unwrap_or(State::Closed);
        if let Some(at) = earliest(state, after.base(), durations)? {
            tx.nudge(at);
        }
    } else if change.get("reminded").is_some() {
        update.set("reminded", 1_i64);
    }
    update.run(tx)?;
    let key: [Value<'_>; 2] = [tenant.0.into(), id.0.into()];
    if change.get("tags").is_some() {
        tx.exec(UNTAG, &key)?;
        for tag in change.words("tags") {
            tx.exec(TAG, &[tenant.0.into(), id.0.into(), tag.into()])?;
        }
    }
    if change.get("coworkers").is_some() {
        tx.exec(DROP_COWORKERS, &key)?;
        for user in change.ids("coworkers") {
            tx.exec(COWORK, &[tenant.0.into(), id.0.into(), (*user).into()])?;
        }
    }
    if change.get("approvers").is_some() {
        tx.exec(DROP_APPROVERS, &key)?;
        approvers(tx, tenant, id, change)?;
    }
    Ok(())
}

/// Does an event of the journal again, in an empty store.
///
/// # Errors
/// What the store answers.
pub fn replay<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    seq: Seq,
    change: &Change,
) -> Result<(), Refusal> {
    apply(tx, permit, seq, change)
}
