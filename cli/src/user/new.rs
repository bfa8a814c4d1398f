//! `desk user new`: makes a user or a service account, or one for each row of a file. The first
//! password of a user is shown this once.

use desk_proto::{
    call,
    v1::{CreateUserRequest, GetUserRequest},
};

use crate::{
    context::Ctx,
    error::CliError,
    flags::{Many, Upsert, Write},
    input::split,
    many,
    once::Once,
    render::Outcome,
    rows::Column,
    write,
};

/// Make a user or a service account, or many from a file; a first password is shown this once
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk user new anna@example.org --name 'Anna Berg' --org acme
  desk user new ci@example.org --service-account --scope ticket:create,read
  desk user new anna@example.org --if-not-exists -o id
  desk user new -f users.csv --keep-going
  desk user new anna@example.org --name 'Anna Berg' --if-exists update")]
pub(crate) struct Args {
    /// The address that the user signs in with, unique in the tenant
    #[arg(required_unless_present = "file", conflicts_with = "file")]
    login: Option<String>,

    /// The name; without one the part of the address before the `@`
    #[arg(long)]
    name: Option<String>,

    /// The organisation
    #[arg(long)]
    org: Option<String>,

    /// A role: requester, main_contact, admin or tenant_manager; repeatable
    #[arg(long = "role", value_name = "ROLE")]
    roles: Vec<String>,

    /// A language tag, such as `en`
    #[arg(long, value_name = "TAG")]
    language: Option<String>,

    /// The number
    #[arg(long, value_name = "NUMBER")]
    phone: Option<String>,

    /// The account of a program, which signs in by token only
    #[arg(long)]
    service_account: bool,

    /// What the tokens of a service account are narrowed to; repeatable
    #[arg(long = "scope", value_name = "SCOPE")]
    scopes: Vec<String>,

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

/// What is shown once.
const PASSWORD: Once = Once {
    field: "password",
    shown: "the first password is shown this once, and must be changed at the first sign-in",
};

/// The columns of a file.
pub(super) const COLUMNS: &[Column<CreateUserRequest>] = &[
    Column::text("login", |r, v| r.login = v),
    Column::emptied(Column::text("name", |r, v| r.name = v)),
    Column::emptied(Column::text("org", |r, v| r.org = v)),
    Column::emptied(Column::texts("roles", |r, v| r.roles = v)),
    Column::emptied(Column::text("language", |r, v| r.language = v)),
    Column::emptied(Column::text("phone", |r, v| r.phone = v)),
    Column::flag("service_account", |r, v| r.service_account = v),
    Column::texts("scopes", |r, v| r.scopes = v),
    Column::text("external_id", |r, v| r.external_id = v),
    Column::flag("enabled", |r, v| r.enabled = Some(v)),
];

impl From<&Args> for CreateUserRequest {
    fn from(args: &Args) -> Self {
        CreateUserRequest {
            login: args.login.clone().unwrap_or_default(),
            name: args.name.clone().unwrap_or_default(),
            org: args.org.clone().unwrap_or_default(),
            roles: split(&args.roles),
            language: args.language.clone().unwrap_or_default(),
            phone: args.phone.clone().unwrap_or_default(),
            service_account: args.service_account,
            scopes: split(&args.scopes),
            external_id: args.external_id.clone().unwrap_or_default(),
            // Only a row says it: one person is disabled with `edit`.
            enabled: None,
            write: None,
        }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let Args { many, exists, write, .. } = &args;
    if many.is_given()? {
        return many::create::<call::UsersCreateMany>(ctx, many, write, exists.what(), COLUMNS);
    }
    let request = CreateUserRequest::from(&args);
    let id = request.login.clone();
    let made =
        write::made_or_there::<call::UsersCreate, _>(ctx, write, exists.what(), request, || {
            ctx.call::<call::UsersGet>(GetUserRequest { id })
        })?;
    Ok(PASSWORD.told(ctx, made))
}
