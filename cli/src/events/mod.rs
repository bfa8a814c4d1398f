//! `desk events`: the history of the tenant, as far as it goes or as it happens. What an event
//! consists of and how events are followed is used by the verbs that show one object's history, too.

mod cursor;
mod exec;
mod fields;
pub(crate) mod follow;
mod list;
mod types;

use std::path::PathBuf;

use desk_proto::{
    EVENT_KINDS, call,
    v1::{FollowEventsRequest, ListEventsRequest},
};

pub(crate) use self::fields::{json, words};
pub(crate) use self::types::TYPES;
use self::{cursor::Place, follow::Follow, types::Types};
use crate::{context::Ctx, error::CliError, render::Outcome, when::Window};

/// Show the history of the tenant, or follow it
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk events --kind ticket --after 118
  desk events --visit 31
  desk events --since 1h --kind ticket
  desk events --follow
  desk events --follow -o jsonl --cursor-file hook.cursor
  desk events --follow --type ticket.created --exec ./hook --cursor-file hook.cursor
  desk events --follow --kind ticket --max-events 1 --timeout 30m")]
pub(crate) struct Args {
    /// Go on with each new event; without --after, --since or a cursor begin with what happens from now on. In
    /// JSON there is a line of type bookmark at the start and each 30 seconds, which tells how far it has come
    /// and has no object: jq passes over it by select(.type != "bookmark")
    #[arg(long)]
    follow: bool,

    /// Only events about this kind of object
    #[arg(long, value_parser = EVENT_KINDS)]
    kind: Option<String>,

    /// Only events of these types, such as ticket.created,ticket.reopened
    #[arg(long = "type", value_name = "TYPES")]
    types: Vec<String>,

    /// Only what was done in this visit of somebody of another tenant; see desk access log
    #[arg(long, value_name = "ID")]
    visit: Option<String>,

    /// Keep the place in this file: begin after it if it is there, and write it behind each event. What was
    /// written into a pipe counts as done, and is lost with a reader that had not read it: --exec loses none.
    /// One from before a restore of the store is to be set back or removed
    #[arg(long, value_name = "FILE")]
    cursor_file: Option<PathBuf>,

    /// Run this line of the shell for each event, one after the other: the event is on its stdin as JSON, and in
    /// DESK_EVENT_SEQ, _TYPE, _KIND and _OBJECT; a token is not handed on. The cursor file moves only once it has
    /// ended with 0; else this ends with 1, and the next run begins with the same event. A signal waits for it.
    /// After a kill -9 the event that was under way comes again
    #[arg(long, value_name = "CMD", requires = "follow", value_hint = clap::ValueHint::CommandString)]
    exec: Option<String>,

    /// Leave out the header of table, csv, tsv and md
    #[arg(long, conflicts_with = "follow")]
    no_headers: bool,

    #[command(flatten)]
    window: Window,

    #[command(flatten)]
    watch: Follow,
}

pub(crate) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let kind = args.kind.unwrap_or_default();
    let (visit, mut watch) = (args.visit.unwrap_or_default(), args.watch);
    let place = args.cursor_file.map(Place::open).transpose()?;
    watch.after = place.as_ref().and_then(Place::seq).or(watch.after);
    let types = Types::read(&args.types)?;
    let (since_ms, until_ms) = args.window.read(ctx)?;
    let wanted = ListEventsRequest { kind, visit, since_ms, until_ms, ..Default::default() };
    if !args.follow {
        return list::pages(ctx, &watch, wanted, (place, types), !args.no_headers);
    }
    if until_ms != 0 {
        let why = "--until goes with what has happened, not with --follow";
        return Err(CliError::usage(why).hint("--timeout ends it"));
    }
    if args.exec.is_some() && (ctx.view.chosen || ctx.view.jq.is_some()) {
        return Err(CliError::usage("the command of --exec is given the whole event")
            .hint("choose in the command: --exec 'jq -r .object.id'"));
    }
    // Where there is a place already, the run before this one began there.
    if since_ms != 0 && place.as_ref().and_then(Place::seq).is_none() {
        watch.after = Some(list::before(ctx, &wanted, watch.after.unwrap_or_default())?);
    }
    let ListEventsRequest { kind, visit, .. } = wanted;
    let open = move |after, from_now| FollowEventsRequest {
        after,
        from_now,
        kind: kind.clone(),
        visit: visit.clone(),
    };
    let following = follow::kept::<call::HistoryFollow>(ctx, &watch, (place, types), open)?;
    match args.exec {
        Some(line) => exec::each(ctx, &line, following),
        None => Ok(following.printed()),
    }
}
