//! `desk org new`: makes an organisation, or one for each row of a file.

use desk_proto::{
    call,
    v1::{CreateOrgRequest, GetOrgRequest},
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

/// Make an organisation, or many from a file
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk org new 'Acme Ltd' --domain acme.example
  desk org new 'Acme Ltd' --slug acme --if-not-exists -o id
  desk org new -f orgs.csv --keep-going
  desk org new -f orgs.csv --if-exists update")]
pub(crate) struct Args {
    /// The name, unique in the tenant
    #[arg(required_unless_present = "file", conflicts_with = "file")]
    name: Option<String>,

    /// What its id is to be; usually made from the name
    #[arg(long)]
    slug: Option<String>,

    /// An e-mail domain of its people; repeatable
    #[arg(long = "domain", value_name = "DOMAIN")]
    domains: Vec<String>,

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
pub(super) const COLUMNS: &[Column<CreateOrgRequest>] = &[
    Column::text("name", |r, v| r.name = v),
    Column::text("slug", |r, v| r.slug = v),
    Column::emptied(Column::texts("domains", |r, v| r.domains = v)),
    Column::text("external_id", |r, v| r.external_id = v),
];

impl From<&Args> for CreateOrgRequest {
    fn from(args: &Args) -> Self {
        CreateOrgRequest {
            name: args.name.clone().unwrap_or_default(),
            slug: args.slug.clone().unwrap_or_default(),
            domains: split(&args.domains),
            external_id: args.external_id.clone().unwrap_or_default(),
            write: None,
        }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let Args { many, exists, write, .. } = &args;
    if many.is_given()? {
        return many::create::<call::OrgsCreateMany>(ctx, many, write, exists.what(), COLUMNS);
    }
    let request = CreateOrgRequest::from(&args);
    let id = request.name.clone();
    write::made_or_there::<call::OrgsCreate, _>(ctx, write, exists.what(), request, || {
        ctx.call::<call::OrgsGet>(GetOrgRequest { id })
    })
}
