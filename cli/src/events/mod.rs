//! `desk events`: the history of the tenant, as far as it goes or as it happens. What an event
//! consists of and how events are followed is used by the verbs that show one object's history, too.

mod cursor;
mod fields;
pub(crate) mod follow;
mod list;

use std::path::PathBuf;

use desk_proto::{
    EVENT_KINDS, call,
    v1::{FollowEventsRequest, ListEventsRequest},
};

pub(crate) use self::fields::{json, words};
use self::{cursor::Place, follow::Follow};
use crate::{context::Ctx, error::CliError, render::Outcome, when::Window};

/// Show the history of the tenant, or follow it
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk events --kind ticket --after 118
  desk events --visit 31
  desk events --since 1h --kind ticket
  desk events --follow
  desk events --follow -o jsonl --cursor-file hook.cursor
  desk events --follow --kind ticket --max-events 1 --timeout 30m")]
pub(crate) struct Args {
    /// Go on with each new event; without --after begin with what happens from now on
    #[arg(long)]
    follow: bool,

    /// Only events about this kind of object
    #[arg(long, value_parser = EVENT_KINDS)]
    kind: Option<String>,

    /// Only what was done in this visit of somebody of another tenant; see desk access log
    #[arg(long, value_name = "ID")]
    visit: Option<String>,

    /// Keep the place in this file: begin after it if it is there, and write it behind each event; one from
    /// before a restore of the store is to be set back or removed
    #[arg(long, value_name = "FILE")]
    cursor_file: Option<PathBuf>,

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
    if !args.follow {
        let (since_ms, until_ms) = args.window.read(ctx)?;
        let wanted = ListEventsRequest { kind, visit, since_ms, until_ms, ..Default::default() };
        return list::pages(ctx, &watch, wanted, place, !args.no_headers);
    }
    if args.window.given() {
        let why = "--since and --until go with what has happened, not with --follow";
        return Err(CliError::usage(why).hint("--after says where to begin"));
    }
    follow::kept::<call::HistoryFollow>(ctx, &watch, place, move |after, from_now| {
        FollowEventsRequest { after, from_now, kind: kind.clone(), visit: visit.clone() }
    })
}
