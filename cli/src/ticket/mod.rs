//! `desk ticket`: requests and what becomes of them.

mod advance;
mod approve;
mod ask;
mod assign;
mod before;
mod blocks;
mod cancel;
mod close;
mod comment;
mod draw;
mod edit;
mod fields;
pub(crate) mod form;
mod freeze;
mod guide;
mod lifecycle;
mod list;
mod log;
mod new;
mod offline;
mod postpone;
mod reject;
mod release;
mod reopen;
mod resolve;
mod resume;
mod said;
mod show;
mod take;
mod transfer;
mod watch;

use desk_proto::v1::{Event, LifecycleRow, Ticket};

pub(crate) use self::fields::{
    STATES, is_over, kind, kind_of, kind_words, none_of, state, state_words, states_of, tone,
};
use crate::{context::Ctx, error::CliError, fields::Shape, render::Outcome};

/// What can be done with tickets.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Verb {
    New(new::Args),
    List(list::Args),
    Show(show::Args),
    Edit(edit::Args),
    Comment(comment::Args),
    Ask(ask::Args),
    Assign(assign::Args),
    Take(take::Args),
    Release(release::Args),
    Transfer(transfer::Args),
    Advance(advance::Args),
    Postpone(postpone::Args),
    Freeze(freeze::Args),
    Resume(resume::Args),
    Resolve(resolve::Args),
    Reopen(reopen::Args),
    Close(close::Args),
    Cancel(cancel::Args),
    Approve(approve::Args),
    Reject(reject::Args),
    Log(log::Args),
    Watch(watch::Args),
    Lifecycle(lifecycle::Args),
}

/// Whether a word is a verb of tickets.
pub(crate) fn is_verb(word: &str) -> bool {
    <Verb as clap::Subcommand>::has_subcommand(word)
}

/// What the verbs answer.
pub(crate) fn answers(verb: &str) -> Shape {
    match verb {
        "log" | "watch" => Shape::of::<Event>(),
        "lifecycle" => Shape::of::<LifecycleRow>(),
        _ => Shape::of::<Ticket>(),
    }
}

/// What the help says of the file that `new` reads.
pub(crate) fn columns() -> String {
    crate::rows::help(new::COLUMNS)
}

/// Does what was asked for.
pub(crate) fn run(ctx: &Ctx, verb: Verb) -> Result<Outcome<'_>, CliError> {
    match verb {
        Verb::New(args) => new::run(ctx, args),
        Verb::List(args) => list::run(ctx, args),
        Verb::Show(args) => show::run(ctx, args),
        Verb::Edit(args) => edit::run(ctx, args),
        Verb::Comment(args) => comment::run(ctx, args),
        Verb::Ask(args) => ask::run(ctx, args),
        Verb::Assign(args) => assign::run(ctx, args),
        Verb::Take(args) => take::run(ctx, args),
        Verb::Release(args) => release::run(ctx, args),
        Verb::Transfer(args) => transfer::run(ctx, args),
        Verb::Advance(args) => advance::run(ctx, args),
        Verb::Postpone(args) => postpone::run(ctx, args),
        Verb::Freeze(args) => freeze::run(ctx, args),
        Verb::Resume(args) => resume::run(ctx, args),
        Verb::Resolve(args) => resolve::run(ctx, args),
        Verb::Reopen(args) => reopen::run(ctx, args),
        Verb::Close(args) => close::run(ctx, args),
        Verb::Cancel(args) => cancel::run(ctx, args),
        Verb::Approve(args) => approve::run(ctx, args),
        Verb::Reject(args) => reject::run(ctx, args),
        Verb::Log(args) => log::run(ctx, args),
        Verb::Watch(args) => watch::run(ctx, args),
        Verb::Lifecycle(args) => lifecycle::run(ctx, &args),
    }
}
