//! `desk group edit`: changes what a group is called and what it is for.

use desk_proto::{call, v1::UpdateGroupRequest};

use crate::{context::Ctx, error::CliError, flags::Change, render::Outcome, write};

/// Change groups
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk group edit network --name 'Network and Wi-Fi'
  desk group edit network --confidential true --if-version 3")]
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

    /// The type: support, triage or field
    #[arg(long = "type", value_name = "TYPE")]
    kind: Option<String>,

    /// What it is for
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,

    /// Whether only its members see its tickets
    #[arg(long, value_name = "true|false")]
    confidential: Option<bool>,
}

impl From<Fields> for UpdateGroupRequest {
    fn from(fields: Fields) -> Self {
        UpdateGroupRequest {
            name: fields.name,
            r#type: fields.kind,
            description: fields.description,
            confidential: fields.confidential,
            ..UpdateGroupRequest::default()
        }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    write::each::<call::GroupsUpdate>(ctx, args.change, args.fields.into(), |r, id| r.id = id)
}
