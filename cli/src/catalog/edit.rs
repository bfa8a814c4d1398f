//! `desk catalog edit`: changes services and categories.

use desk_proto::{
    call,
    v1::{ServiceState, TicketKind, UpdateServiceRequest},
};

use super::{fields::state_of, files::Files};
use crate::{
    context::Ctx, error::CliError, flags::Change, render::Outcome, ticket::kind_of, write,
};

/// Change services and categories
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk catalog edit printer --group field-team --urgency 1
  desk catalog edit fax --state retired
  desk catalog edit my-team --form form.json --audience everyone
  desk catalog edit IT --name 'IT services' --if-version 3")]
#[command(group = clap::ArgGroup::new("what").required(true).multiple(true).args([
    "name", "kind", "group", "no_group", "description", "impact", "urgency", "state", "form",
    "process", "routes", "audience",
]))]
#[command(mut_arg("ids", crate::flags::by_name))]
pub(crate) struct Args {
    #[command(flatten)]
    fields: Fields,

    #[command(flatten)]
    change: Change,
}

/// What can be changed.
#[derive(Debug, clap::Args)]
#[group(skip)]
struct Fields {
    /// The last part of the path
    #[arg(long)]
    name: Option<String>,

    /// What it takes: incident, question, order or change
    #[arg(long, value_parser = kind_of)]
    kind: Option<TicketKind>,

    /// The group that gets its tickets
    #[arg(long)]
    group: Option<String>,

    /// No group gets its tickets: they stay unrouted
    #[arg(long, conflicts_with = "group")]
    no_group: bool,

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

    #[command(flatten)]
    files: Files,
}

impl From<Fields> for UpdateServiceRequest {
    fn from(fields: Fields) -> Self {
        UpdateServiceRequest {
            name: fields.name,
            kind: fields.kind.map(i32::from),
            group: fields.group.or(fields.no_group.then(String::new)),
            description: fields.description,
            impact: fields.impact,
            urgency: fields.urgency,
            state: fields.state.map(i32::from),
            ..UpdateServiceRequest::default()
        }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let parts = args.fields.files.read(ctx)?;
    let request = UpdateServiceRequest {
        form: parts.form,
        process: parts.process,
        routes: parts.routes,
        audience: parts.audience,
        ..UpdateServiceRequest::from(args.fields)
    };
    write::each::<call::CatalogUpdate>(ctx, args.change, request, |r, id| r.id = id)
}
