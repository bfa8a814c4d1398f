//! `desk ticket log`: the history of one ticket.

use desk_proto::{call, v1::LogTicketRequest};

use crate::{
    context::Ctx,
    error::CliError,
    fields::Record,
    flags::Rows,
    render::{Batch, List, Outcome},
    when::Window,
};

/// How many events a page has at the most.
const PAGE: u64 = 500;

/// Show the history of a ticket
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket log T-42
  desk ticket log T-42 --since yesterday
  desk ticket log T-42 -o jsonl --after 118")]
pub(crate) struct Args {
    /// The number
    ticket: String,

    /// Only what happened after this event
    #[arg(long, value_name = "SEQ", default_value_t = 0, hide_default_value = true)]
    after: i64,

    /// Go on where an earlier list was cut; the same as --after
    #[arg(long, value_name = "TOKEN", conflicts_with = "after", help_heading = "List options")]
    cursor: Option<i64>,

    /// Print only how many there are
    #[arg(long, conflicts_with_all = ["limit", "cursor"], help_heading = "List options")]
    count: bool,

    #[command(flatten)]
    window: Window,

    #[command(flatten)]
    rows: Rows,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let (since_ms, until_ms) = args.window.read(ctx)?;
    let mut left = args.rows.limit;
    let (rows, counted) = (args.rows.clone(), args.count);
    let mut cursor = Some(args.cursor.unwrap_or(args.after));
    let pages = std::iter::from_fn(move || {
        let after = cursor.take()?;
        let size = i32::try_from(left.unwrap_or(PAGE).min(PAGE)).unwrap_or(i32::MAX);
        let id = args.ticket.clone();
        let request = LogTicketRequest { id, after, size, since_ms, until_ms };
        Some(ctx.call::<call::TicketsLog>(request).map(|page| {
            let rows: Vec<_> =
                page.events.into_iter().map(|event| Box::new(event) as Box<dyn Record>).collect();
            left = left.map(|left| left.saturating_sub(rows.len() as u64));
            let more = Some(page.next).filter(|next| *next > 0);
            if left == Some(0) {
                return Batch { rows, next: more.map(|next| next.to_string()), cut: None };
            }
            cursor = more;
            Batch { rows, next: None, cut: None }
        }))
    });
    if counted {
        let mut count = 0;
        for page in pages {
            count += i64::try_from(page?.rows.len()).unwrap_or(i64::MAX);
        }
        return Ok(rows.judged(Outcome::Count(count)));
    }
    let list = List { pages: Box::new(pages), headers: !rows.no_headers };
    Ok(rows.judged(Outcome::List(list)))
}
