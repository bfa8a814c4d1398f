//! Who may do what: the questions, answered by the very functions that decide when it is done.
//! They are about people: what a call says beside its object, and whether the state of the object
//! allows it now, is no part of them.

use desk_proto::{Rpc, v1};

use crate::identity::{orgs, sessions, tenants, tokens, users};
use crate::kernel::id::UserId;
use crate::kernel::page;
use crate::kernel::refusal::{Class, Code, Problems, Refusal};
use crate::policy::{self, About, Act, Caller, Kind, Least, Side, about};
use crate::store::ReadTx;
use crate::{access, catalog, groups, tickets};

/// What `identity/policies` is handed.
pub const JUDGE: crate::identity::policies::Judge = crate::identity::policies::Judge { can, who };

/// Whether one user may.
fn can(
    tx: &ReadTx<'_>,
    caller: &Caller,
    request: &v1::CanRequest,
) -> Result<v1::Decision, Refusal> {
    if request.user == "@me" && caller.is_foreign() {
        // Asked as they are here: the tenant has no such user.
        policy::judge(caller, Rpc::PolicyCan, &[Side::Own])?;
        let rpc = asked_for(&request.verb, &request.target)?;
        let before = tx.steps();
        let verdict = verdict(tx, caller, rpc, &request.target);
        return decision(caller.login.clone(), rpc, tx.leveled(before, verdict));
    }
    let id = users::user_named(tx, caller, &request.user)?;
    users::judge(tx, caller, Rpc::PolicyCan, &request.user, super::GOING)?;
    let rpc = asked_for(&request.verb, &request.target)?;
    judge(tx, caller, id, rpc, &request.target)
}

/// Who may: of the users of one page those who do, each with the decision. How many there are in
/// all would be known only when every user had been judged, so there is no total.
fn who(
    tx: &ReadTx<'_>,
    caller: &Caller,
    request: &v1::WhoCanRequest,
) -> Result<v1::WhoCanResponse, Refusal> {
    let rpc = asked_for(&request.verb, &request.target)?;
    let asked = request.page.clone().unwrap_or_default();
    let size = page::size(asked.size)?;
    let asked = page::Asked { size, token: asked.token, with_total: false };
    let (ids, answered) = users::page_of_ids(tx, caller, &asked)?;
    let mut decisions = Vec::new();
    for id in ids {
        let decision = judge(tx, caller, id, rpc, &request.target)?;
        if decision.allowed {
            decisions.push(decision);
        }
    }
    let page = Some(v1::PageInfo { next: answered.next, total: 0 });
    Ok(v1::WhoCanResponse { decisions, page })
}

/// The call that is asked for, with a target where it needs one.
fn asked_for(verb: &str, target: &str) -> Result<Rpc, Refusal> {
    let rpc = named(verb)?;
    let mut problems = Problems::new();
    match about(rpc) {
        About::One(kind) if target.is_empty() => {
            let word = kind.word();
            problems.add("target", format!("is required: {} is done to a {word}", rpc.command()));
        }
        About::Nothing | About::New(_) if !target.is_empty() => {
            problems.add("target", format!("{} has none; leave it out", rpc.command()));
        }
        _ => {}
    }
    problems.end()?;
    Ok(rpc)
}

/// The call that a text names: `Tickets.Close`, or the words of the command.
fn named(verb: &str) -> Result<Rpc, Refusal> {
    let plain = |text: &str| -> String {
        text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
    };
    if let Some(rpc) = Rpc::ALL.iter().find(|rpc| rpc.command() == verb.trim()) {
        return Ok(*rpc);
    }
    let words: Vec<&str> = verb.split([' ', '.']).filter(|word| !word.is_empty()).collect();
    let [noun, verb_word] = words.as_slice() else { return Err(unknown(verb)) };
    // The commands say it shorter than the wire.
    let verb_word = match *verb_word {
        "new" => "create",
        "show" => "get",
        "edit" => "update",
        "rm" => "delete",
        other => other,
    };
    let wanted = plain(verb_word);
    let noun = plain(noun);
    Rpc::ALL
        .iter()
        .copied()
        .find(|rpc| {
            let (service, method) = rpc.name().split_once('.').unwrap_or_default();
            let service = plain(service);
            plain(method) == wanted && (service == noun || service == format!("{noun}s"))
        })
        .ok_or_else(|| unknown(verb))
}

fn unknown(verb: &str) -> Refusal {
    let mut problems = Problems::new();
    problems.add("verb", format!("\"{verb}\" is no verb; say it as \"ticket close\""));
    match problems.end() {
        Err(refusal) => refusal,
        Ok(()) => Refusal::internal("a problem that is none"),
    }
}

/// The decision about one user.
fn judge(
    tx: &ReadTx<'_>,
    asker: &Caller,
    id: UserId,
    rpc: Rpc,
    target: &str,
) -> Result<v1::Decision, Refusal> {
    let user = users::get(tx, asker.tenant, id)?
        .ok_or_else(|| Refusal::internal("a user went away while it was judged"))?;
    // What is refused here is told in an answer that is none, so it is filled up here.
    let before = tx.steps();
    let verdict = if !user.enabled {
        Err(Refusal::new(Code::Unauthenticated, "the user is disabled and cannot sign in"))
    } else if id == asker.user {
        // As signed in just now: with the scopes of the token, and as the owner or not.
        verdict(tx, asker, rpc, target)
    } else {
        let user = sessions::as_user(tx, asker, &user)?;
        policy::admit(rpc, &user)
            .and_then(|()| may_ask(tx, asker, rpc, target))
            .and_then(|()| verdict(tx, &user, rpc, target))
    };
    decision(user.login, rpc, tx.leveled(before, verdict))
}

/// Whether the object is one that the asker may know of. Admins know of all; to a guest what is not
/// theirs to see is not there, whoever it is that is asked about.
fn may_ask(tx: &ReadTx<'_>, asker: &Caller, rpc: Rpc, target: &str) -> Result<(), Refusal> {
    let (About::One(kind) | About::OneOrOwn(kind) | About::NewFor(kind)) = about(rpc) else {
        return Ok(());
    };
    if asker.guest().is_none() || target.is_empty() {
        return Ok(());
    }
    match kind {
        Kind::Ticket => tickets::judge(tx, asker, Rpc::TicketsGet, target),
        Kind::Tenant => tenants::judge(tx, asker, Rpc::TenantsGet, target),
        Kind::Token | Kind::Session | Kind::Access | Kind::Grant => {
            Err(Refusal::not_found(kind.word(), target))
        }
        Kind::Group | Kind::Service | Kind::User | Kind::Org => Ok(()),
    }
}

/// The verdict in the words of the wire.
fn decision(user: String, rpc: Rpc, verdict: Result<(), Refusal>) -> Result<v1::Decision, Refusal> {
    let (code, reason) = match verdict {
        Ok(()) => (String::new(), reason(rpc)),
        Err(refusal) => match refusal.code.class() {
            Class::NotFound | Class::Unauthenticated | Class::Denied | Class::Invalid => {
                (refusal.code.name().to_owned(), refusal.message)
            }
            // Who is named for a tenant, but not let in now, is told so as when they enter.
            Class::State if refusal.code == Code::AccessState => {
                (refusal.code.name().to_owned(), refusal.message)
            }
            // That nobody could find out is no answer.
            _ => return Err(refusal),
        },
    };
    Ok(v1::Decision { user, allowed: code.is_empty(), call: rpc.name().to_owned(), code, reason })
}

/// What the caller would be answered. Each slice finds its object and the caller's sides of it as
/// it does when the call is made.
fn verdict(tx: &ReadTx<'_>, caller: &Caller, rpc: Rpc, target: &str) -> Result<(), Refusal> {
    policy::admit(rpc, caller)?;
    match about(rpc) {
        About::Nothing | About::New(_) => policy::judge(caller, rpc, &[]),
        About::One(kind) | About::OneOrOwn(kind) | About::NewFor(kind) => match kind {
            Kind::Ticket => tickets::judge(tx, caller, rpc, target),
            Kind::Group => groups::judge(tx, caller, rpc, target, super::LEAVING),
            Kind::Service => catalog::judge(tx, caller, rpc, target),
            Kind::Org => orgs::judge(tx, caller, rpc, target),
            Kind::Token => tokens::judge(tx, caller, rpc, target),
            Kind::Session => sessions::judge(tx, caller, rpc, target),
            Kind::User => of_user(tx, caller, rpc, target),
            Kind::Tenant if matches!(rpc, Rpc::AccessEnter | Rpc::AccessLease) => {
                access::judge(tx, caller, rpc, target)
            }
            Kind::Tenant => tenants::judge(tx, caller, rpc, target),
            Kind::Access | Kind::Grant => access::judge(tx, caller, rpc, target),
        },
    }
}

/// Several slices do something to a user. Each call is named, so that a new one is judged by
/// nobody, and told to be, until somebody has looked at it.
fn of_user(tx: &ReadTx<'_>, caller: &Caller, rpc: Rpc, target: &str) -> Result<(), Refusal> {
    match rpc {
        Rpc::TokensCreate | Rpc::TokensList => tokens::judge(tx, caller, rpc, target),
        Rpc::SessionsList => sessions::judge(tx, caller, rpc, target),
        Rpc::UsersGet
        | Rpc::UsersUpdate
        | Rpc::UsersDelete
        | Rpc::UsersSetPassword
        | Rpc::UsersReset2fa
        | Rpc::UsersBindOs
        | Rpc::PolicyCan => users::judge(tx, caller, rpc, target, super::GOING),
        _ => Err(policy::unjudged(rpc)),
    }
}

/// The rule that allows, in words.
fn reason(rpc: Rpc) -> String {
    let rule = policy::rule(Act::Rpc(rpc));
    let who = match rule.least {
        Least::Stranger => "whoever can connect",
        Least::Anyone => "whoever is signed in",
        Least::Agent => "agents and admins",
        Least::Admin => "admins",
        Least::Manager => "tenant managers",
        Least::Owner => "the owner of the daemon",
        Least::Nobody => "nobody",
    };
    if rule.over.is_empty() {
        return format!("{} is for {who}", rpc.command());
    }
    let sides: Vec<_> = rule
        .over
        .iter()
        .map(|side| match side {
            Side::Requester => "the requester side",
            Side::Member => "members of the group",
            Side::Worker => "the assignee and co-workers",
            Side::Approver => "those who are asked for approval",
            Side::Agent => "agents who see it",
            Side::Admin => "admins",
            Side::Own => "whom it belongs to",
        })
        .collect();
    format!("{} is for {who}, as {}", rpc.command(), sides.join(" or "))
}
