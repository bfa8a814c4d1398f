//! `desk access`: how the people of a provider are let into the tenants of its customers. The provider
//! asks (`request`, `draft`, `send`, `withdraw`), the customer's admins answer (`inbox`, `approve`,
//! `deny`, `set-expiry`, `revoke`) and look at who was there (`log`), and those who are named see
//! where they are let in (`mine`) and go there (`enter`, `leave`, `run`).

mod approve;
mod blocks;
mod child;
mod deny;
mod draft;
mod enter;
mod fan;
pub(crate) mod fields;
mod file;
mod inbox;
mod inside;
mod leave;
mod list;
mod log;
mod mine;
mod request;
mod revoke;
mod run;
mod send;
mod set_expiry;
mod show;
mod waited;
mod what;
mod withdraw;

use desk_proto::v1::{AccessRequest, AccessVisit, Grant, MyAccess};

use crate::{
    context::Ctx, error::CliError, exit::Exit, fields::Shape, flags::Change, input, prompt,
    render::Outcome,
};

/// The longest message that is worth sending to the daemon, and then some, in bytes.
const MESSAGE: u64 = 64 << 10;

/// What can be done about tenant access.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Verb {
    Request(request::Args),
    Draft(draft::Args),
    Send(send::Args),
    List(list::Args),
    Show(show::Args),
    Withdraw(withdraw::Args),
    Inbox(inbox::Args),
    Approve(approve::Args),
    Deny(deny::Args),
    SetExpiry(set_expiry::Args),
    Revoke(revoke::Args),
    Mine(mine::Args),
    Enter(enter::Args),
    Leave(leave::Args),
    Run(run::Args),
    Log(log::Args),
}

/// What the verbs answer.
pub(crate) fn answers(verb: &str) -> Option<Shape> {
    Some(match verb {
        // What is done inside answers for itself.
        "enter" | "run" => return None,
        "inbox" | "approve" | "deny" | "set-expiry" | "revoke" => Shape::of::<Grant>(),
        "show" => Shape::of::<fields::Shown>(),
        "mine" => Shape::of::<MyAccess>(),
        "log" | "leave" => Shape::of::<AccessVisit>(),
        _ => Shape::of::<AccessRequest>(),
    })
}

/// Does what was asked for.
pub(crate) fn run(ctx: &Ctx, verb: Verb) -> Result<Outcome<'_>, CliError> {
    match verb {
        Verb::Request(args) => request::run(ctx, args),
        Verb::Draft(args) => draft::run(ctx, args),
        Verb::Send(args) => send::run(ctx, args),
        Verb::List(args) => list::run(ctx, args),
        Verb::Show(args) => show::run(ctx, args),
        Verb::Withdraw(args) => withdraw::run(ctx, args),
        Verb::Inbox(args) => inbox::run(ctx, args),
        Verb::Approve(args) => approve::run(ctx, args),
        Verb::Deny(args) => deny::run(ctx, args),
        Verb::SetExpiry(args) => set_expiry::run(ctx, args),
        Verb::Revoke(args) => revoke::run(ctx, args),
        Verb::Mine(args) => mine::run(ctx, args),
        Verb::Enter(args) => enter::run(ctx, args),
        Verb::Leave(args) => leave::run(ctx, args),
        Verb::Run(args) => run::run(ctx, args),
        Verb::Log(args) => log::run(ctx, args),
    }
}

/// A message as it was typed, or that of stdin for `-`.
fn message(ctx: &Ctx, typed: &str) -> Result<String, CliError> {
    if typed != "-" {
        return Ok(typed.to_owned());
    }
    let text = input::text_up_to(ctx, "-".as_ref(), MESSAGE)?;
    Ok(text.trim_end().to_owned())
}

/// A message of an answer, and the ids that it is for: stdin gives one of them.
fn said(ctx: &Ctx, typed: Option<&str>, change: &Change) -> Result<String, CliError> {
    let Some(typed) = typed else { return Ok(String::new()) };
    if typed == "-" && change.ids.iter().any(|id| id == "-") {
        return Err(CliError::usage("stdin is either the message or the ids"));
    }
    message(ctx, typed)
}

/// Asks before access is ended, which cannot be taken back: who wants it again has to ask anew.
fn sure(ctx: &Ctx, yes: bool, change: &Change, what: &str, where_: &str) -> Result<(), CliError> {
    if yes || change.write.dry_run {
        return Ok(());
    }
    let which = match change.ids.as_slice() {
        [id] if id == "-" => {
            return Err(CliError::usage("ids from stdin need --yes, nobody can be asked"));
        }
        [id] => format!("request {id}"),
        ids => format!("{} requests", ids.len()),
    };
    prompt::confirm(ctx, &format!("{what} {which}{where_}?"), "--yes")
}

/// What the daemon should have answered.
pub(crate) fn nothing() -> CliError {
    CliError::new(Exit::Failure, "INTERNAL", "the daemon answered no object")
}
