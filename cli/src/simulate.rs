//! `desk simulate`: what the daemon would do by itself until an instant. Nothing is written.

use desk_proto::{
    call,
    v1::{Foreseen, SimulateRequest},
};

use crate::{
    context::Ctx,
    error::CliError,
    fields::{Field, Noun, Ty, date, text},
    flags::Held,
    list,
    render::Outcome,
    ticket, when,
};

/// How many acts are answered at the most.
const MOST: u64 = 500;

/// Show what the daemon would do by itself, in order of time; nothing is written
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk simulate --until +30d
  desk simulate --until 2026-12-31 --json=id,verb,at
  desk simulate --until +1d -L 20")]
pub(crate) struct Args {
    /// Until when, such as +30d or 2026-12-31
    #[arg(short = 'U', long, value_name = "WHEN", allow_hyphen_values = true)]
    until: String,

    #[command(flatten)]
    list: Held,
}

type F = Field<Foreseen>;

impl Noun for Foreseen {
    const KIND: &'static str = "foreseen";
    const TABLE: &'static [&'static str] = &["at", "id", "verb", "from", "to"];
    const WIDE: &'static [&'static str] = &["why"];
    const LINE: &'static [&'static str] = &["id", "verb"];
    const FIELDS: &'static [F] = &[
        F::new("id", Ty::Text, "the number of the ticket", |f| text(&f.ticket))
            .head("TICKET")
            .sort(),
        F::new("at", Ty::Time, "when", |f| date(f.at_ms)).sort(),
        F::new("verb", Ty::Text, "what the daemon would do", |f| text(&f.verb)).sort(),
        F::new("from", Ty::Word, "the state that it leads from", |f| ticket::state(f.from)),
        F::new("to", Ty::Word, "the state that it leads to", |f| ticket::state(f.to)),
        F::new("why", Ty::Text, "the rule behind it", |f| text(&f.why)),
    ];
}

pub(crate) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let until_ms = when::until(ctx, &args.until)?;
    // Which of them come first in another order, only all of them tell.
    let limit = args.list.rows.limit.filter(|_| args.list.sort.is_none());
    let size = limit.unwrap_or(MOST).min(MOST);
    let request = SimulateRequest { until_ms, size: i32::try_from(size).unwrap_or_default() };
    let reply = ctx.call::<call::TicketsSimulate>(request)?;
    let cut = reply.more.then_some("a nearer --until shows all of them");
    if reply.more && args.list.count {
        return Err(CliError::usage(format!("there are more than {MOST}"))
            .hint("a nearer --until counts all of them"));
    }
    list::kept(ctx, reply.acts, cut, &args.list)
}
