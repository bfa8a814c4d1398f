//! `desk catalog new`: makes a service with the categories above it, or one for each row of a file.

use desk_proto::{
    call,
    v1::{CreateServiceRequest, GetServiceRequest, ServiceState, TicketKind},
};

use super::{
    fields::state_of,
    files::{self, Files},
};
use crate::{
    context::Ctx,
    error::CliError,
    flags::{Many, Upsert, Write},
    many,
    render::Outcome,
    rows::Column,
    ticket::kind_of,
    write,
};

/// Make a service and the categories above it, or many from a file
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk catalog new 'IT>Workplace>Printer' --group network
  desk catalog new 'Orders>Test certificate' --kind order --group triage --urgency 3
  desk catalog new 'IT>Network' --category --if-not-exists
  desk catalog new 'IT>My team' --form form.json --routes routes.json --audience acme
  desk catalog new -f services.csv --keep-going
  desk catalog new 'IT>Workplace>Printer' --urgency 1 --if-exists update")]
pub(crate) struct Args {
    /// The path from the root, its parts separated by `>`
    #[arg(required_unless_present = "file", conflicts_with = "file")]
    path: Option<String>,

    /// What its id is to be; usually made from the last part of the path
    #[arg(long)]
    slug: Option<String>,

    /// What it takes: incident, question, order or change
    #[arg(long, value_parser = kind_of)]
    kind: Option<TicketKind>,

    /// The group that gets its tickets; without one they stay unrouted
    #[arg(long)]
    group: Option<String>,

    /// What it is for
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,

    /// What a ticket's impact is when it names none: 1 (high) to 3
    #[arg(long, value_name = "1-3", value_parser = clap::value_parser!(i32).range(1..=3))]
    impact: Option<i32>,

    /// What a ticket's urgency is when it names none: 1 (high) to 3
    #[arg(long, value_name = "1-3", value_parser = clap::value_parser!(i32).range(1..=3))]
    urgency: Option<i32>,

    /// Whether it can be asked for: draft, active or retired
    #[arg(long, value_parser = state_of)]
    state: Option<ServiceState>,

    /// A category, not a service
    #[arg(
        long,
        conflicts_with_all = [
            "kind", "group", "impact", "urgency", "state", "form", "process", "routes", "audience",
        ]
    )]
    category: bool,

    /// Its name in another system; the same again changes nothing
    #[arg(long, value_name = "ID")]
    external_id: Option<String>,

    #[command(flatten)]
    files: Files,

    #[command(flatten)]
    many: Many,

    #[command(flatten)]
    exists: Upsert,

    #[command(flatten)]
    write: Write,
}

/// The columns of a file.
pub(super) const COLUMNS: &[Column<CreateServiceRequest>] = &[
    Column::text("path", |r, v| r.path = v),
    Column::text("slug", |r, v| r.slug = v),
    Column::word("kind", |r, v| kind_of(v).map(|kind| r.kind = kind.into())),
    Column::emptied(Column::text("group", |r, v| r.group = v)),
    Column::emptied(Column::text("description", |r, v| r.description = v)),
    Column::int("impact", |r, v| r.impact = v),
    Column::int("urgency", |r, v| r.urgency = v),
    Column::word("state", |r, v| state_of(v).map(|state| r.state = state.into())),
    Column::flag("category", |r, v| r.category = v),
    Column::emptied(Column::json("form", |r, v| files::form(v).map(|form| r.form = Some(form)))),
    Column::emptied(Column::json("process", |r, v| {
        files::process(v).map(|steps| r.process = Some(steps))
    })),
    Column::emptied(Column::json("routes", |r, v| {
        files::routes(v).map(|routes| r.routes = Some(routes))
    })),
    Column::emptied(Column::texts("audience", |r, v| r.audience = Some(files::audience(v)))),
    Column::text("external_id", |r, v| r.external_id = v),
];

impl From<&Args> for CreateServiceRequest {
    fn from(args: &Args) -> Self {
        CreateServiceRequest {
            path: args.path.clone().unwrap_or_default(),
            slug: args.slug.clone().unwrap_or_default(),
            kind: args.kind.unwrap_or_default().into(),
            group: args.group.clone().unwrap_or_default(),
            description: args.description.clone().unwrap_or_default(),
            impact: args.impact.unwrap_or_default(),
            urgency: args.urgency.unwrap_or_default(),
            state: args.state.unwrap_or_default().into(),
            category: args.category,
            external_id: args.external_id.clone().unwrap_or_default(),
            ..CreateServiceRequest::default()
        }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let Args { many, exists, write, .. } = &args;
    if many.is_given()? {
        return many::create::<call::CatalogCreateMany>(ctx, many, write, exists.what(), COLUMNS);
    }
    let mut request = CreateServiceRequest::from(&args);
    let parts = args.files.read(ctx)?;
    (request.form, request.process) = (parts.form, parts.process);
    (request.routes, request.audience) = (parts.routes, parts.audience);
    let id = request.path.clone();
    write::made_or_there::<call::CatalogCreate, _>(ctx, write, exists.what(), request, || {
        ctx.call::<call::CatalogGet>(GetServiceRequest { id })
    })
}
