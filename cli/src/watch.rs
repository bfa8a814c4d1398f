//! `--watch`: an answer, and again whenever something in it has changed. What happens in the tenant is
//! followed only to know when to look; what is printed is what a look finds, so filters, order and rights
//! are those of the list itself. How it looks is `render`'s affair.

use std::{
    cell::Cell,
    time::{Duration, Instant},
};

use desk_proto::{Call, call, v1::FollowEventsRequest};

use crate::{
    again::is_passing,
    context::Ctx,
    error::CliError,
    events::follow::{Changes, over},
    exit::Exit,
    fields::Noun,
    flags::List,
    list::{self, PageReply, PageRequest},
    render::{Looked, Outcome, Watched},
    when,
};

/// How many rows are watched at the most: each look reads all of them.
const ROWS: usize = 5_000;

/// The flags of what can be watched.
#[derive(Clone, Debug, Default, clap::Args)]
#[command(next_help_heading = "Watch options")]
pub(crate) struct Watch {
    /// Go on, and print what changes when it changes
    #[arg(short, long)]
    pub(crate) watch: bool,

    /// End after this time, with exit 8; without it there is no end
    #[arg(long, value_name = "DURATION", requires = "watch", value_parser = when::duration)]
    timeout: Option<Duration>,
}

impl Watch {
    /// Whether it goes on.
    pub(crate) fn wanted(&self) -> bool {
        self.watch
    }
}

/// A list, once or for as long as it is watched. `kind` is what the history calls what can change it; none is
/// anything.
pub(crate) fn pages<'a, C: Call>(
    ctx: &'a Ctx,
    watch: &Watch,
    flags: &List,
    kind: &'static str,
    request: C::Request,
) -> Result<Outcome<'a>, CliError>
where
    C::Request: PageRequest,
    C::Response: PageReply,
{
    if !watch.watch {
        return list::pages::<C>(ctx, flags, request);
    }
    let once = [
        ("--count", flags.count),
        ("--cursor", flags.cursor.is_some()),
        ("--exit-status", flags.rows.exit_status),
    ];
    if let Some((name, _)) = once.iter().find(|(_, given)| *given) {
        return Err(CliError::usage(format!("{name} is for a list that is printed once"))
            .hint("leave out --watch"));
    }
    let (headers, flags) = (!flags.rows.no_headers, flags.clone());
    watched(ctx, watch, kind, headers, move || list::pages::<C>(ctx, &flags, request.clone()))
}

/// One object that is only read, once or for as long as it is watched.
pub(crate) fn one<'a, C: Call>(
    ctx: &'a Ctx,
    watch: &Watch,
    kind: &'static str,
    request: C::Request,
) -> Result<Outcome<'a>, CliError>
where
    C::Response: Noun,
{
    one_as::<C>(ctx, watch, kind, request, |noun| Ok(list::one(noun)))
}

/// The same, where the verb says itself what an answer shows.
pub(crate) fn one_as<'a, C: Call>(
    ctx: &'a Ctx,
    watch: &Watch,
    kind: &'static str,
    request: C::Request,
    shown: fn(C::Response) -> Result<Outcome<'static>, CliError>,
) -> Result<Outcome<'a>, CliError> {
    if !watch.watch {
        return shown(ctx.call::<C>(request)?);
    }
    watched(ctx, watch, kind, true, move || shown(ctx.call::<C>(request.clone())?))
}

fn watched<'a>(
    ctx: &'a Ctx,
    watch: &Watch,
    kind: &'static str,
    headers: bool,
    make: impl Fn() -> Result<Outcome<'a>, CliError> + 'a,
) -> Result<Outcome<'a>, CliError> {
    let until = watch.timeout.and_then(|timeout| Instant::now().checked_add(timeout));
    let changes = Changes::from_now::<call::HistoryFollow>(ctx, until, move |after, from_now| {
        FollowEventsRequest { after, from_now, kind: kind.to_owned(), visit: String::new() }
    })?;
    let looks =
        Looks { ctx, changes, make: Box::new(make), warned: Cell::new(false), ended: false };
    ctx.ending.with_reader();
    // What cannot be shown at all is an error at once.
    let first = looks.look()?;
    let looks = Box::new(std::iter::once(Ok(first)).chain(looks));
    Ok(Outcome::Watched(Watched { looks, headers, redraw: redraws(ctx) }))
}

/// Whether the same place of the screen is written again and again.
fn redraws(ctx: &Ctx) -> bool {
    let able = ctx.env.get("TERM").is_some_and(|term| term != "dumb");
    ctx.view.human() && ctx.screen.out_terminal() && able && !ctx.env.flag("ACCESSIBLE")
}

type Make<'a> = dyn Fn() -> Result<Outcome<'a>, CliError> + 'a;

/// One look after the other: the next when something has happened.
struct Looks<'a> {
    ctx: &'a Ctx,
    changes: Changes<'a>,
    make: Box<Make<'a>>,
    /// Whether it was said that not all is looked at.
    warned: Cell<bool>,
    ended: bool,
}

impl Looks<'_> {
    fn look(&self) -> Result<Looked, CliError> {
        let mut rows = Vec::new();
        let mut single = false;
        match (self.make)()? {
            Outcome::List(list) => {
                for page in list.pages {
                    rows.extend(page?.rows);
                    if rows.len() >= ROWS {
                        rows.truncate(ROWS);
                        self.warn();
                        break;
                    }
                }
            }
            Outcome::One(one) => (rows, single) = (vec![one.record], true),
            _ => {}
        }
        Ok(Looked { rows, single, now: self.ctx.clock() })
    }

    /// Says once that not all is looked at.
    fn warn(&self) {
        if !self.warned.replace(true) {
            let hint = "look at fewer: with a filter, or with --limit";
            self.ctx
                .screen
                .warn("TRUNCATED", &format!("the first {ROWS} rows are watched; {hint}"));
        }
    }

    /// The next look.
    fn step(&mut self) -> Result<Looked, CliError> {
        while self.changes.wait()? {
            match self.look() {
                Err(error) if is_passing(&error) => self.changes.lost(&error),
                // The daemon did not answer for as long as there was time.
                Err(error) if error.exit == Exit::Timeout && self.changes.over() => break,
                look => return look,
            }
        }
        Err(over(""))
    }
}

impl Iterator for Looks<'_> {
    type Item = Result<Looked, CliError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let step = self.step();
        self.ended = step.is_err();
        Some(step)
    }
}
