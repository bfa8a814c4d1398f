//! `desk ticket list`: the tickets that the caller may see and that fit.

use desk_proto::{
    call,
    v1::{ListTicketsRequest, Page, TicketFilter, TicketState},
};

use super::fields::states_of;
use crate::{
    context::Ctx,
    error::CliError,
    exit::Exit,
    flags::List,
    input::split,
    render::{Counts, Outcome},
    watch::{self, Watch},
    when::Window,
};

/// List tickets; without filters the open ones that are yours
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket list
  desk ticket list --group network --assignee none --sort priority,created
  desk ticket list --group @mygroups --state open --sort priority,created
  desk ticket list --state assigned,waiting_user --json=id,title,assignee
  desk ticket list --waiting=user --sort updated
  desk ticket list --all --since 7d --count
  desk ticket list --external-id nagios-1717 -o id
  desk ticket list --all --count --group-by state")]
pub(crate) struct Args {
    /// In these states; `open` is all that are not ended
    #[arg(long = "state", value_name = "STATES")]
    states: Vec<String>,

    /// Those that wait: for the requester side, for a date, or until they are resumed; without a
    /// value all of them
    #[arg(
        long,
        value_name = "FOR",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "all",
        conflicts_with = "states"
    )]
    waiting: Option<Waiting>,

    /// Of any of these groups; `@mygroups` are those that you are in, `none` for those without
    #[arg(short, long, value_name = "GROUPS")]
    group: Vec<String>,

    /// Of any of these agents; `@me` is you, `none` for those without
    #[arg(short, long, value_name = "USERS")]
    assignee: Vec<String>,

    /// Of this requester; `@me` is you
    #[arg(long, value_name = "USER")]
    requester: Option<String>,

    /// Of this organisation
    #[arg(long)]
    org: Option<String>,

    /// Of this service, by path or id
    #[arg(long)]
    service: Option<String>,

    /// With all of these tags; repeatable
    #[arg(short = 'l', long = "tag", value_name = "TAG")]
    tags: Vec<String>,

    /// With this name in another system, as new --external-id gave it; ended or not
    #[arg(long, value_name = "NAME")]
    external_id: Option<String>,

    /// Of this priority
    #[arg(short, long, value_name = "1-4", value_parser = clap::value_parser!(i32).range(1..=4))]
    priority: Option<i32>,

    /// All that you may see, ended or not
    #[arg(long)]
    all: bool,

    /// Those that have come to their end
    #[arg(long)]
    closed: bool,

    /// Those that no group has
    #[arg(long)]
    unrouted: bool,

    #[command(flatten)]
    window: Window,

    /// With --count, how many there are of each value of this field
    #[arg(long, value_name = "FIELD", requires = "count", help_heading = "List options")]
    group_by: Option<GroupBy>,

    #[command(flatten)]
    list: List,

    #[command(flatten)]
    watch: Watch,
}

/// The fields that the daemon looks up beside a ticket, only where they are asked for.
const WHOLE: &[&str] = &["answers", "steps", "follows", "next"];

/// What tickets are counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum GroupBy {
    State,
    Kind,
    Priority,
    Impact,
    Urgency,
    Group,
    Assignee,
    Requester,
    Org,
    Service,
}

impl GroupBy {
    /// The field, as it is called in JSON and on the wire.
    const fn field(self) -> &'static str {
        match self {
            GroupBy::State => "state",
            GroupBy::Kind => "kind",
            GroupBy::Priority => "priority",
            GroupBy::Impact => "impact",
            GroupBy::Urgency => "urgency",
            GroupBy::Group => "group",
            GroupBy::Assignee => "assignee",
            GroupBy::Requester => "requester",
            GroupBy::Org => "org",
            GroupBy::Service => "service",
        }
    }
}

/// What a ticket can wait for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Waiting {
    /// The answer of the requester side
    User,
    /// A date
    Postponed,
    /// Somebody who resumes it
    Frozen,
    /// Any of them
    #[value(hide = true)]
    All,
}

impl Waiting {
    /// The states of tickets that do.
    fn states(self) -> &'static [TicketState] {
        use TicketState::{Frozen, Postponed, WaitingUser};
        match self {
            Waiting::User => &[WaitingUser],
            Waiting::Postponed => &[Postponed],
            Waiting::Frozen => &[Frozen],
            Waiting::All => &[WaitingUser, Postponed, Frozen],
        }
    }
}

impl Args {
    fn filter(&self, ctx: &Ctx) -> Result<TicketFilter, CliError> {
        let (since_ms, until_ms) = self.window.read(ctx)?;
        let mut states = self.waiting.map(Waiting::states).unwrap_or_default().to_vec();
        for word in split(&self.states) {
            let known = states_of(&word);
            states.extend(known.map_err(|problem| CliError::usage(format!("--state: {problem}")))?);
        }
        Ok(TicketFilter {
            states: states.into_iter().map(i32::from).collect(),
            group: self.group.join(","),
            assignee: self.assignee.join(","),
            requester: self.requester.clone().unwrap_or_default(),
            org: self.org.clone().unwrap_or_default(),
            service: self.service.clone().unwrap_or_default(),
            tags: split(&self.tags),
            external_id: self.external_id.clone().unwrap_or_default(),
            priority: self.priority.unwrap_or_default(),
            all: self.all,
            closed: self.closed,
            unrouted: self.unrouted,
            since_ms,
            until_ms,
        })
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let whole = WHOLE.iter().any(|field| ctx.view.wants(field));
    let filter = Some(args.filter(ctx)?);
    let request = ListTicketsRequest { whole, filter, ..ListTicketsRequest::default() };
    if let Some(by) = args.group_by.filter(|_| !args.watch.watch) {
        return counted(ctx, by.field(), &args.list, request);
    }
    watch::pages::<call::TicketsList>(ctx, &args.watch, &args.list, "ticket", request)
}

/// How many there are of each value of a field.
fn counted<'a>(
    ctx: &Ctx,
    field: &'static str,
    flags: &List,
    request: ListTicketsRequest,
) -> Result<Outcome<'a>, CliError> {
    let page = Some(Page { size: 1, with_total: true, ..Page::default() });
    let request = ListTicketsRequest { group_by: field.to_owned(), page, ..request };
    let answer = ctx.call::<call::TicketsList>(request)?;
    let total = answer.page.map_or(0, |page| page.total);
    if answer.counts.is_empty() && total != 0 {
        return Err(CliError::new(
            Exit::Skew,
            "UNIMPLEMENTED",
            "the daemon does not count by a field",
        )
        .hint("it is older than this desk: desk daemon restart, or upgrade it"));
    }
    let values = answer.counts.into_iter().map(|one| (one.value, one.count)).collect();
    let counts = Counts { field, total, values, headers: !flags.rows.no_headers };
    Ok(flags.rows.judged(Outcome::Counts(counts)))
}
