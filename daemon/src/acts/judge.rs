//! Who may do what: the questions, answered by the very functions that decide when it is done.

use desk_proto::{Rpc, v1};

use crate::identity::{sessions, users};
use crate::kernel::page;
use crate::kernel::refusal::{Problems, Refusal};
use crate::policy::{self, Act, Caller, Facts, Least, Side, Target};
use crate::store::ReadTx;
use crate::tickets;

/// What `identity/policies` is handed.
pub const JUDGE: crate::identity::policies::Judge = crate::identity::policies::Judge { can, who };

/// Whether one user may.
fn can(
    tx: &ReadTx<'_>,
    caller: &Caller,
    request: &v1::CanRequest,
) -> Result<v1::Decision, Refusal> {
    let id = users::user_named(tx, caller, &request.user)?;
    let mut sides = Vec::new();
    if id == caller.user {
        sides.push(Side::Own);
    }
    if caller.admin {
        sides.push(Side::Admin);
    }
    let target = Target { kind: users::NOUN, id: id.0, version: 0 };
    policy::decide::<desk_proto::call::PolicyCan>(caller, Facts { target, sides })?;
    let rpc = named(&request.verb)?;
    judge(tx, caller, id, rpc, &request.target)
}

/// Who may: the users of one page, each with the decision.
fn who(
    tx: &ReadTx<'_>,
    caller: &Caller,
    request: &v1::WhoCanRequest,
) -> Result<v1::WhoCanResponse, Refusal> {
    let rpc = named(&request.verb)?;
    let asked = request.page.clone().unwrap_or_default();
    let asked = page::Asked {
        size: page::size(asked.size)?,
        token: asked.token,
        with_total: asked.with_total,
    };
    let (ids, answered) = users::page_of_ids(tx, caller, &asked)?;
    let mut decisions = Vec::new();
    for id in ids {
        let decision = judge(tx, caller, id, rpc, &request.target)?;
        if decision.allowed {
            decisions.push(decision);
        }
    }
    let page = Some(v1::PageInfo { next: answered.next, total: answered.total });
    Ok(v1::WhoCanResponse { decisions, page })
}

/// The call that a text names: `Tickets.Close`, or the words of the command.
fn named(verb: &str) -> Result<Rpc, Refusal> {
    let plain = |text: &str| -> String {
        text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
    };
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

fn judge(
    tx: &ReadTx<'_>,
    asker: &Caller,
    id: crate::kernel::id::UserId,
    rpc: Rpc,
    target: &str,
) -> Result<v1::Decision, Refusal> {
    let user = users::get(tx, asker.tenant, id)?
        .ok_or_else(|| Refusal::internal("a user went away while it was judged"))?;
    let who = sessions::as_user(tx, asker, &user)?;
    let verdict = if !user.enabled {
        Err(Refusal::new(
            crate::kernel::refusal::Code::Unauthenticated,
            "the user is disabled and cannot sign in",
        ))
    } else if rpc.name().starts_with("Tickets.") && !target.is_empty() {
        tickets::judge(tx, &who, rpc, target)
    } else {
        let sides = if who.admin { vec![Side::Admin] } else { Vec::new() };
        policy::judge(&who, rpc, &sides)
    };
    let (code, reason) = match verdict {
        Ok(()) => (String::new(), reason(rpc)),
        Err(refusal) => (refusal.code.name().to_owned(), refusal.message),
    };
    Ok(v1::Decision {
        user: user.login,
        allowed: code.is_empty(),
        call: rpc.name().to_owned(),
        code,
        reason,
    })
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
            Side::Agent => "agents who see it",
            Side::Admin => "admins",
            Side::Own => "whom it belongs to",
        })
        .collect();
    format!("{} is for {who}, as {}", rpc.command(), sides.join(" or "))
}
