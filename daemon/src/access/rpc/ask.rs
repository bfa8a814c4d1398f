//! The provider's side: drafts, sending, taking back.

use std::collections::BTreeSet;

use desk_proto::{call, v1};

use super::{own, own_going_on, wire};
use crate::access::grants::answered;
use crate::access::model::{
    ASSOCIATIONS_MAX, Association, EACH_MAX, MESSAGE_MAX, PENDING_MAX, Request, State, Status,
    name, union,
};
use crate::access::{GRANT, REQUEST, record, record_as, rules, store};
use crate::identity::tenants::{self, State as TenantState};
use crate::identity::{self, users};
use crate::journal;
use crate::kernel::id::{TenantId, UserId};
use crate::kernel::refusal::{Code, Problems, Refusal};
use crate::kernel::text;
use crate::policy::{self, Acting, Caller, Facts, Permit, Side, Target};
use crate::session::expect_version;
use crate::store::{ReadTx, Tx};

fn permit<A: Acting>(caller: &Caller, request: Option<&Request>) -> Result<Permit<A>, Refusal> {
    let target = match request {
        Some(request) => Target { kind: REQUEST, id: request.id, version: request.version },
        None => Target::new(REQUEST),
    };
    policy::decide(caller, Facts { target, sides: vec![Side::Own] })
}

/// Makes a request and sends it, or neither.
pub(super) fn create(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::CreateAccessRequest,
) -> Result<v1::AccessResponse, Refusal> {
    let permit: Permit<call::AccessCreate> = permit(caller, None)?;
    let mut problems = Problems::new();
    let name = problems.take("name", name(&request.name));
    let message = problems.take("message", text::optional_body(&request.message, MESSAGE_MAX));
    let associations = associations(tx, caller, &mut problems, &request.associations)?;
    if request.associations.is_empty() {
        problems.add("associations", "is required: who is to be let in where");
    }
    problems.end()?;
    if let Some(id) = holds_already(tx, caller, &name, &message, &associations)? {
        return answer(tx, caller, id);
    }
    if store::draft(tx, caller.tenant, &name)?.is_some() {
        return Err(Refusal::new(Code::Exists, format!("there is a draft \"{name}\" already"))
            .hint(format!("send it with desk access send {name}, or take another name"))
            .about(&name));
    }
    let id = make(tx, &permit, caller, &name, (&message, &associations))?;
    let made = found(tx, caller, id)?;
    dispatch(tx, &permit.made(id), caller, &made)?;
    answer(tx, caller, id)
}

/// The same request, if every part of it waits or lets its users in: whoever repeats themselves asks nobody
/// twice. What was refused or is over wants a new one.
fn holds_already(
    tx: &ReadTx<'_>,
    caller: &Caller,
    name: &str,
    message: &str,
    associations: &[Association],
) -> Result<Option<i64>, Refusal> {
    for sent in store::going_on(tx, caller.tenant, name)? {
        let same = sent.state == State::Sent
            && sent.message == message
            && union(&sent.associations) == union(associations);
        let holds = |target: &store::Target| {
            matches!(target.grant.status(tx.now()), Status::Pending | Status::Approved)
        };
        if same && store::targets(tx, caller.tenant, sent.id)?.iter().all(holds) {
            return Ok(Some(sent.id));
        }
    }
    Ok(None)
}

/// Makes a draft, or gives the one of this name other contents.
pub(super) fn draft(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::DraftAccessRequest,
) -> Result<v1::AccessResponse, Refusal> {
    let mut problems = Problems::new();
    let name = problems.take("name", name(&request.name));
    let message = request
        .message
        .as_ref()
        .map(|message| problems.take("message", text::optional_body(message, MESSAGE_MAX)));
    let associations = associations(tx, caller, &mut problems, &request.associations)?;
    let before = store::draft(tx, caller.tenant, &name)?;
    let permit: Permit<call::AccessDraft> = permit(caller, before.as_ref())?;
    problems.end()?;
    let Some(before) = before else {
        // Whoever has looked at one has not looked at this one, which is yet to be made.
        expect_version(request.write.as_ref(), &name, 0)?;
        let message = message.unwrap_or_default();
        let id = make(tx, &permit, caller, &name, (&message, &associations))?;
        return answer(tx, caller, id);
    };
    let given = Some(associations.as_slice()).filter(|given| !given.is_empty());
    let change = rules::edit(&before, message.as_deref(), given)?;
    if !change.is_empty() {
        expect_version(request.write.as_ref(), &before.name, before.version)?;
        record(tx, &permit, &before.name, &change)?;
    }
    answer(tx, caller, before.id)
}

/// Sends a draft.
pub(super) fn send(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::SendAccessRequest,
) -> Result<v1::AccessResponse, Refusal> {
    let draft = own(tx, caller, &request.id)?;
    let permit: Permit<call::AccessSend> = permit(caller, Some(&draft))?;
    if draft.state == State::Sent {
        return answer(tx, caller, draft.id);
    }
    expect_version(request.write.as_ref(), &draft.name, draft.version)?;
    dispatch(tx, &permit, caller, &draft)?;
    answer(tx, caller, draft.id)
}

/// Takes a request back, in the tenants that are named or in all.
pub(super) fn withdraw(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::WithdrawAccessRequest,
) -> Result<v1::AccessResponse, Refusal> {
    let sent = own_going_on(tx, caller, &request.id)?;
    let permit: Permit<call::AccessWithdraw> = permit(caller, Some(&sent))?;
    if sent.state != State::Sent {
        if !request.tenants.is_empty() {
            return Err(Refusal::wrong(
                "tenants",
                "is for a request that was sent; this is a draft",
            ));
        }
        let change = rules::discard(&sent)?;
        if !change.is_empty() {
            expect_version(request.write.as_ref(), &sent.name, sent.version)?;
            record(tx, &permit, &sent.name, &change)?;
        }
        return answer(tx, caller, sent.id);
    }
    let targets = asked_back(tx, caller, &sent, &request.tenants)?;
    if !targets.is_empty() {
        expect_version(request.write.as_ref(), &sent.name, sent.version)?;
    }
    for target in targets {
        let change = rules::withdraw(&target.grant, tx.now());
        answered(tx, &permit, target.customer, &target.grant, &change)?;
    }
    answer(tx, caller, sent.id)
}

/// Where there is something to take back, in the tenants that are named or in all.
fn asked_back(
    tx: &ReadTx<'_>,
    caller: &Caller,
    sent: &Request,
    slugs: &[String],
) -> Result<Vec<store::Target>, Refusal> {
    let mut targets = store::targets(tx, caller.tenant, sent.id)?;
    let mut asked = BTreeSet::new();
    for slug in slugs {
        let customer = tenants::customer(tx, caller.tenant, slug)?.map(|(tenant, _)| tenant);
        let target = targets.iter().find(|target| Some(target.customer) == customer);
        let target = target.ok_or_else(|| {
            let sentence = format!("{} was not sent to \"{}\"", sent.name, text::excerpt(slug));
            Refusal::new(Code::NotFound, sentence)
                .hint("desk access show says where it was sent")
                .about(slug)
        })?;
        let status = target.grant.status(tx.now());
        if !matches!(status, Status::Pending | Status::Approved | Status::Withdrawn) {
            let sentence = format!("the request to {slug} is {}", status.word());
            return Err(Refusal::new(Code::AccessState, sentence).about(slug));
        }
        asked.insert(target.customer);
    }
    let now = tx.now();
    targets.retain(|target| {
        (asked.is_empty() || asked.contains(&target.customer))
            && !rules::withdraw(&target.grant, now).is_empty()
    });
    Ok(targets)
}

fn make<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    caller: &Caller,
    name: &str,
    (message, associations): (&str, &[Association]),
) -> Result<i64, Refusal> {
    let change = rules::draft(name, message, associations, caller.actor)?;
    let seq = journal::reserve(tx, caller.tenant)?;
    let there = permit.consequence(Target { kind: REQUEST, id: seq.0, version: 0 });
    record_as(tx, &there, seq, name, &change)?;
    Ok(seq.0)
}

/// Sends one separate request to each tenant. Who is named has to be there to act, and each tenant to
/// have been handed over, at this moment; what was true when the draft was made is not enough.
fn dispatch<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    caller: &Caller,
    draft: &Request,
) -> Result<(), Refusal> {
    let union = union(&draft.associations);
    let mut grants = Vec::with_capacity(union.len());
    // Whether it can be sent at all is asked before anything of it is.
    let ready: Vec<_> = union.keys().map(|tenant| (*tenant, 0)).collect();
    rules::send(draft, &ready)?;
    for (tenant, users) in &union {
        expect_ready(tx, caller, *tenant)?;
        for user in users {
            if !users::get(tx, caller.tenant, *user)?.is_some_and(|user| user.is_active()) {
                let login = identity::login_of(tx, caller.tenant, Some(*user))?;
                let sentence = format!("{login}, whom {} names, cannot sign in", draft.name);
                return Err(Refusal::new(Code::AccessState, sentence)
                    .hint("name others with desk access draft")
                    .about(&draft.name));
            }
        }
        let change = rules::receive(caller.tenant, &draft.message);
        let seq = journal::reserve(tx, *tenant)?;
        let target = Target { kind: GRANT, id: seq.0, version: 0 };
        let there = permit.on_behalf(*tenant, target);
        record_as(tx, &there, seq, &seq.0.to_string(), &change)?;
        grants.push((*tenant, seq.0));
    }
    let target = Target { kind: REQUEST, id: draft.id, version: draft.version };
    record(tx, &permit.consequence(target), &draft.name, &rules::send(draft, &grants)?)?;
    Ok(())
}

/// Whether a tenant can be asked: it has admins of its own, who are not kept busy with our requests.
fn expect_ready(tx: &ReadTx<'_>, caller: &Caller, tenant: TenantId) -> Result<(), Refusal> {
    let found = tenants::get(tx, tenant)?
        .ok_or_else(|| Refusal::internal("a tenant that is named is not there"))?;
    let slug = &found.slug;
    let (sentence, hint) = if found.state != TenantState::Active {
        let sentence = format!("{slug} is still being set up and has nobody to ask");
        (sentence, "hand it over first: desk tenant activate")
    } else if store::pending(tx, tenant, caller.tenant)? >= PENDING_MAX {
        let sentence = format!("{slug} has {PENDING_MAX} requests that it has not answered");
        (sentence, "withdraw one with desk access withdraw")
    } else {
        return Ok(());
    };
    Err(Refusal::new(Code::AccessState, sentence).hint(hint).about(slug))
}

/// Who is to be let in where, checked: in the order that was given, each once.
fn associations(
    tx: &ReadTx<'_>,
    caller: &Caller,
    problems: &mut Problems,
    given: &[v1::AccessAssociation],
) -> Result<Vec<Association>, Refusal> {
    if given.len() > ASSOCIATIONS_MAX {
        problems
            .add("associations", format!("are {}; {ASSOCIATIONS_MAX} is the limit", given.len()));
        return Ok(Vec::new());
    }
    let mut checked = Vec::with_capacity(given.len());
    for (at, one) in given.iter().enumerate() {
        let (mut users, mut tenants) = (Vec::new(), Vec::new());
        let field = |side| format!("associations[{at}].{side}");
        for (side, names) in [("users", &one.users), ("tenants", &one.tenants)] {
            if names.is_empty() {
                problems.add(field(side), "is required");
            } else if names.len() > EACH_MAX {
                problems.add(field(side), format!("are {}; {EACH_MAX} is the limit", names.len()));
                return Ok(Vec::new());
            }
        }
        for login in &one.users {
            match nameable(tx, caller, login)? {
                Some(user) if users.contains(&user.0) => {}
                Some(user) => users.push(user.0),
                None => {
                    let excerpt = text::excerpt(login);
                    let problem = format!("there is no user \"{excerpt}\" who can sign in");
                    problems.absent(field("users"), problem);
                }
            }
        }
        for slug in &one.tenants {
            match tenants::customer(tx, caller.tenant, slug)? {
                Some((tenant, _)) if tenants.contains(&tenant.0) => {}
                Some((tenant, _)) => tenants.push(tenant.0),
                None => {
                    let excerpt = text::excerpt(slug);
                    let problem = format!("there is no customer \"{excerpt}\"");
                    problems.absent(field("tenants"), problem);
                }
            }
        }
        checked.push((users, tenants));
    }
    let union = union(&checked);
    if union.len() > EACH_MAX {
        let problem = format!("name {} tenants; {EACH_MAX} is the limit", union.len());
        problems.add("associations", problem);
    }
    if let Some((_, users)) = union.iter().find(|(_, users)| users.len() > EACH_MAX) {
        let problem = format!("name {} users for one tenant; {EACH_MAX} is the limit", users.len());
        problems.add("associations", problem);
    }
    Ok(checked)
}

/// A user of the tenant whom its managers may name. They need no other right over users for that, and
/// see no more of one than that there is such an address.
fn nameable(tx: &ReadTx<'_>, caller: &Caller, login: &str) -> Result<Option<UserId>, Refusal> {
    match login {
        "@me" => identity::enabled_user(tx, caller, login),
        login => Ok(users::on_behalf(tx, caller, login)?.map(|user| user.id)),
    }
}

fn found(tx: &ReadTx<'_>, caller: &Caller, id: i64) -> Result<Request, Refusal> {
    store::get(tx, caller.tenant, id)?
        .ok_or_else(|| Refusal::internal("a request that was written is not there"))
}

fn answer(tx: &ReadTx<'_>, caller: &Caller, id: i64) -> Result<v1::AccessResponse, Refusal> {
    let request = found(tx, caller, id)?;
    Ok(v1::AccessResponse { write: None, request: Some(wire::request(tx, caller, &request)?) })
}
