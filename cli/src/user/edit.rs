//! `desk user edit`: changes users. Everybody edits their own name, language and phone; the rest is
//! for admins.

use desk_proto::{call, v1::UpdateUserRequest};

use crate::{context::Ctx, error::CliError, flags::Change, input::split, render::Outcome, write};

/// Change users
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk user edit @me --name 'Anna Berg' --language de
  desk user edit anna@example.org --add-role admin
  desk user edit anna@example.org --disable --if-version 3")]
pub(crate) struct Args {
    #[command(flatten)]
    fields: Fields,

    #[command(flatten)]
    change: Change,
}

/// What can be changed.
#[derive(Debug, clap::Args)]
#[group(required = true, multiple = true)]
struct Fields {
    /// The name
    #[arg(long)]
    name: Option<String>,

    /// The organisation
    #[arg(long)]
    org: Option<String>,

    /// Of no organisation
    #[arg(long, conflicts_with = "org")]
    no_org: bool,

    /// A language tag, such as `en`
    #[arg(long, value_name = "TAG")]
    language: Option<String>,

    /// The number
    #[arg(long, value_name = "NUMBER")]
    phone: Option<String>,

    /// May sign in again
    #[arg(long, conflicts_with = "disable")]
    enable: bool,

    /// May not sign in; what the user works on goes back to the groups
    #[arg(long)]
    disable: bool,

    /// A role to give: main_contact, admin or tenant_manager; repeatable
    #[arg(long, value_name = "ROLE")]
    add_role: Vec<String>,

    /// A role to take away; repeatable
    #[arg(long, value_name = "ROLE")]
    remove_role: Vec<String>,
}

impl From<Fields> for UpdateUserRequest {
    fn from(fields: Fields) -> Self {
        UpdateUserRequest {
            name: fields.name,
            org: fields.org.or(fields.no_org.then(String::new)),
            language: fields.language,
            phone: fields.phone,
            enabled: (fields.enable || fields.disable).then_some(fields.enable),
            add_roles: split(&fields.add_role),
            remove_roles: split(&fields.remove_role),
            ..UpdateUserRequest::default()
        }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    write::each::<call::UsersUpdate>(ctx, args.change, args.fields.into(), |r, id| r.id = id)
}
