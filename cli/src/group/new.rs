//! `desk group new`: makes a group, or one for each row of a file.

use desk_proto::{
    call,
    v1::{CreateGroupRequest, GetGroupRequest},
};

use crate::{
    context::Ctx,
    error::CliError,
    flags::{Many, Upsert, Write},
    input::split,
    many,
    render::Outcome,
    rows::Column,
    write,
};

/// Make a group, or many from a file
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk group new Network --type support --member anna@example.org
  desk group new Network --if-not-exists -o id
  desk group new -f groups.csv --keep-going
  desk group new Network --description 'Cables and Wi-Fi' --if-exists update")]
pub(crate) struct Args {
    /// The name, unique in the tenant
    #[arg(required_unless_present = "file", conflicts_with = "file")]
    name: Option<String>,

    /// What its id is to be; usually made from the name
    #[arg(long)]
    slug: Option<String>,

    /// The type: support, triage or field
    #[arg(long = "type", value_name = "TYPE")]
    kind: Option<String>,

    /// What it is for
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,

    /// Among agents, only its members see its tickets
    #[arg(long)]
    confidential: bool,

    /// The address of a member; repeatable
    #[arg(long = "member", value_name = "USER")]
    members: Vec<String>,

    /// Its name in another system; the same again changes nothing
    #[arg(long, value_name = "ID")]
    external_id: Option<String>,

    #[command(flatten)]
    many: Many,

    #[command(flatten)]
    exists: Upsert,

    #[command(flatten)]
    write: Write,
}

/// The columns of a file.
pub(super) const COLUMNS: &[Column<CreateGroupRequest>] = &[
    Column::text("name", |r, v| r.name = v),
    Column::text("slug", |r, v| r.slug = v),
    Column::text("type", |r, v| r.r#type = v),
    Column::emptied(Column::text("description", |r, v| r.description = v)),
    Column::flag("confidential", |r, v| r.confidential = Some(v)),
    Column::emptied(Column::texts("members", |r, v| r.members = v)),
    Column::text("external_id", |r, v| r.external_id = v),
];

impl From<&Args> for CreateGroupRequest {
    fn from(args: &Args) -> Self {
        CreateGroupRequest {
            name: args.name.clone().unwrap_or_default(),
            slug: args.slug.clone().unwrap_or_default(),
            r#type: args.kind.clone().unwrap_or_default(),
            description: args.description.clone().unwrap_or_default(),
            confidential: args.confidential.then_some(true),
            members: split(&args.members),
            external_id: args.external_id.clone().unwrap_or_default(),
            write: None,
        }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let Args { many, exists, write, .. } = &args;
    if many.is_given()? {
        return many::create::<call::GroupsCreateMany>(ctx, many, write, exists.what(), COLUMNS);
    }
    let request = CreateGroupRequest::from(&args);
    let id = request.name.clone();
    write::made_or_there::<call::GroupsCreate, _>(ctx, write, exists.what(), request, || {
        ctx.call::<call::GroupsGet>(GetGroupRequest { id })
    })
}
