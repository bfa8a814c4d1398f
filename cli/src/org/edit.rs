//! `desk org edit`: changes what an organisation is called and which domains are its own.

use desk_proto::{call, v1::UpdateOrgRequest};

use crate::{context::Ctx, error::CliError, flags::Change, input::split, render::Outcome, write};

/// Change organisations
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk org edit acme --name 'Acme Ltd'
  desk org edit acme --add-domain acme.example --remove-domain old.example")]
#[command(mut_arg("ids", crate::flags::by_name))]
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
    /// The name, unique in the tenant
    #[arg(long)]
    name: Option<String>,

    /// An e-mail domain to add; repeatable
    #[arg(long, value_name = "DOMAIN")]
    add_domain: Vec<String>,

    /// An e-mail domain to take away; repeatable
    #[arg(long, value_name = "DOMAIN")]
    remove_domain: Vec<String>,
}

impl From<Fields> for UpdateOrgRequest {
    fn from(fields: Fields) -> Self {
        UpdateOrgRequest {
            name: fields.name,
            add_domains: split(&fields.add_domain),
            remove_domains: split(&fields.remove_domain),
            ..UpdateOrgRequest::default()
        }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    write::each::<call::OrgsUpdate>(ctx, args.change, args.fields.into(), |r, id| r.id = id)
}
