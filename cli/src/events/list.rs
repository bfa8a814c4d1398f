//! The history as far as it goes now, page by page.

use desk_proto::{call, v1::ListEventsRequest};

use super::{cursor::Place, follow::Follow, types::Types};
use crate::{
    context::Ctx,
    error::CliError,
    fields::Record,
    render::{Batch, List, Outcome},
};

/// How many events a page has at the most.
const PAGE: u64 = 500;

/// The place before the first of the wanted events; the end of the history where there is none yet.
pub(super) fn before(ctx: &Ctx, wanted: &ListEventsRequest, after: i64) -> Result<i64, CliError> {
    let size = i32::try_from(PAGE).unwrap_or(i32::MAX);
    let mut after = after;
    loop {
        let page =
            ctx.call::<call::HistoryList>(ListEventsRequest { after, size, ..wanted.clone() })?;
        match page.events.first() {
            Some(first) => return Ok(first.seq - 1),
            None if !page.more => return Ok(page.next),
            None => after = page.next,
        }
    }
}

/// Those of the wanted events that come after a place, and no more than were asked for.
pub(super) fn pages<'a>(
    ctx: &'a Ctx,
    flags: &Follow,
    wanted: ListEventsRequest,
    (mut place, types): (Option<Place>, Types),
    headers: bool,
) -> Result<Outcome<'a>, CliError> {
    if flags.timeout.is_some() {
        return Err(CliError::usage("--timeout goes with --follow: nothing is waited for here"));
    }
    // The place moves on behind what was printed, and a document is printed when all has come.
    if place.is_some() && ctx.view.format.document() {
        return Err(CliError::usage("--cursor-file goes with what is printed line by line")
            .hint("write -o jsonl"));
    }
    let mut after = flags.after.unwrap_or_default();
    let (mut left, mut begun, mut ended) = (flags.max_events, false, false);
    let pages = std::iter::from_fn(move || {
        if let Some(place) = place.as_mut().filter(|_| begun)
            && let Err(error) = place.keep(after)
        {
            return Some(Err(error));
        }
        if ended {
            return None;
        }
        // How many of a page are wanted, only a look at them tells.
        let most = if types.all() { left.unwrap_or(PAGE).min(PAGE) } else { PAGE };
        let size = i32::try_from(most).unwrap_or(i32::MAX);
        let request = ListEventsRequest { after, size, ..wanted.clone() };
        Some(ctx.call::<call::HistoryList>(request).map(|mut page| {
            page.events.retain(|event| types.fits(event));
            let room = left.and_then(|left| usize::try_from(left).ok()).unwrap_or(usize::MAX);
            if page.events.len() > room {
                page.events.truncate(room);
                page.next = page.events.last().map_or(page.next, |event| event.seq);
                page.more = true;
            }
            let rows: Vec<_> =
                page.events.into_iter().map(|event| Box::new(event) as Box<dyn Record>).collect();
            (after, begun) = (page.next, true);
            left = left.map(|left| left.saturating_sub(rows.len() as u64));
            ended = !page.more || left == Some(0);
            let next = (ended && page.more).then(|| after.to_string());
            Batch { rows, next, cut: None }
        }))
    });
    Ok(Outcome::List(List { pages: Box::new(pages), headers }))
}
