//! `desk ticket new`: opens a ticket, or one for each row of a file.

use desk_proto::{call, v1::CreateTicketRequest};

use crate::{
    context::Ctx,
    error::CliError,
    flags::{Many, Write},
    input::{Body, split},
    many,
    render::Outcome,
    rows::Column,
    write,
};

/// Open a ticket, or many from a file
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket new -t 'Printer on floor 3 is jammed' -b 'Tray 2'
  desk ticket new -t 'Build is red' --body-file log.txt --service 'CI>Build' -o id
  desk ticket new -f tickets.csv --keep-going")]
pub(crate) struct Args {
    /// One line
    #[arg(short, long, required_unless_present = "file", conflicts_with = "file")]
    title: Option<String>,

    #[command(flatten)]
    body: Body,

    /// The service, by path or id
    #[arg(long)]
    service: Option<String>,

    /// Who asks, if it is not you
    #[arg(long, value_name = "USER")]
    requester: Option<String>,

    /// How much it touches: 1 (high) to 3
    #[arg(long, value_name = "1-3", value_parser = clap::value_parser!(i32).range(1..=3))]
    impact: Option<i32>,

    /// How fast it is needed: 1 (high) to 3
    #[arg(long, value_name = "1-3", value_parser = clap::value_parser!(i32).range(1..=3))]
    urgency: Option<i32>,

    /// 1 (high) to 4, instead of the one from impact and urgency
    #[arg(short, long, value_name = "1-4", value_parser = clap::value_parser!(i32).range(1..=4))]
    priority: Option<i32>,

    /// The group that is to have it
    #[arg(short, long)]
    group: Option<String>,

    /// The agent who is to work on it
    #[arg(short, long, value_name = "USER")]
    assignee: Option<String>,

    /// A word to find it by; repeatable
    #[arg(short = 'l', long = "tag", value_name = "TAG")]
    tags: Vec<String>,

    /// Its name in another system; the same again changes nothing
    #[arg(long, value_name = "ID")]
    external_id: Option<String>,

    #[command(flatten)]
    many: Many,

    #[command(flatten)]
    write: Write,
}

/// The columns of a file.
const COLUMNS: &[Column<CreateTicketRequest>] = &[
    Column::text("title", |r, v| r.title = v),
    Column::text("description", |r, v| r.description = v),
    Column::text("service", |r, v| r.service = v),
    Column::text("requester", |r, v| r.requester = v),
    Column::int("impact", |r, v| r.impact = v),
    Column::int("urgency", |r, v| r.urgency = v),
    Column::int("priority", |r, v| r.priority = v),
    Column::text("group", |r, v| r.group = v),
    Column::text("assignee", |r, v| r.assignee = v),
    Column::texts("tags", |r, v| r.tags = v),
    Column::text("external_id", |r, v| r.external_id = v),
];

impl From<Args> for CreateTicketRequest {
    fn from(args: Args) -> Self {
        CreateTicketRequest {
            title: args.title.unwrap_or_default(),
            description: args.body.body.unwrap_or_default(),
            service: args.service.unwrap_or_default(),
            requester: args.requester.unwrap_or_default(),
            impact: args.impact.unwrap_or_default(),
            urgency: args.urgency.unwrap_or_default(),
            priority: args.priority.unwrap_or_default(),
            group: args.group.unwrap_or_default(),
            assignee: args.assignee.unwrap_or_default(),
            tags: split(&args.tags),
            external_id: args.external_id.unwrap_or_default(),
            write: None,
        }
    }
}

pub(super) fn run(ctx: &Ctx, mut args: Args) -> Result<Outcome<'_>, CliError> {
    let write = args.write.clone();
    if args.many.is_given()? {
        return many::create::<call::TicketsCreateMany>(ctx, &args.many, &write, false, COLUMNS);
    }
    args.body.body = args.body.read(ctx)?;
    if args.body.body.is_none() {
        return Err(CliError::usage("a ticket needs a description")
            .hint("give it with --body TEXT or --body-file FILE"));
    }
    write::made::<call::TicketsCreate>(ctx, &write, args.into())
}
