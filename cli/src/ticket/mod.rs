//! `desk ticket`: requests and what becomes of them.

mod assign;
mod cancel;
mod close;
mod comment;
mod edit;
mod fields;
mod list;
mod log;
mod new;
mod release;
mod reopen;
mod resolve;
mod show;
mod take;
mod transfer;
mod watch;

use desk_proto::v1::{Event, Ticket};

pub(crate) use self::fields::{kind, kind_of, none_of};
use crate::{context::Ctx, error::CliError, fields::Shape, render::Outcome};

/// What can be done with tickets.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Verb {
    New(new::Args),
    List(list::Args),
    Show(show::Args),
    Edit(edit::Args),
    Comment(comment::Args),
    Assign(assign::Args),
    Take(take::Args),
    Release(release::Args),
    Transfer(transfer::Args),
    Resolve(resolve::Args),
    Reopen(reopen::Args),
    Close(close::Args),
    Cancel(cancel::Args),
    Log(log::Args),
    Watch(watch::Args),
}

/// What the verbs answer.
pub(crate) fn answers(verb: &str) -> Shape {
    match verb {
        "log" | "watch" => Shape::of::<Event>(),
        _ => Shape::of::<Ticket>(),
    }
}

/// Does what was asked for.
pub(crate) fn run(ctx: &Ctx, verb: Verb) -> Result<Outcome<'_>, CliError> {
    match verb {
        Verb::New(args) => new::run(ctx, args),
        Verb::List(args) => list::run(ctx, args),
        Verb::Show(args) => show::run(ctx, args),
        Verb::Edit(args) => edit::run(ctx, args),
        Verb::Comment(args) => comment::run(ctx, args),
        Verb::Assign(args) => assign::run(ctx, args),
        Verb::Take(args) => take::run(ctx, args),
        Verb::Release(args) => release::run(ctx, args),
        Verb::Transfer(args) => transfer::run(ctx, args),
        Verb::Resolve(args) => resolve::run(ctx, args),
        Verb::Reopen(args) => reopen::run(ctx, args),
        Verb::Close(args) => close::run(ctx, args),
        Verb::Cancel(args) => cancel::run(ctx, args),
        Verb::Log(args) => log::run(ctx, args),
        Verb::Watch(args) => watch::run(ctx, args),
    }
}
