//! `desk access request`: makes requests and sends them.

use desk_proto::{call, v1::CreateAccessRequest};

use super::{
    fan,
    file::Asked,
    waited,
    what::{Given, What},
};
use crate::{context::Ctx, error::CliError, flags::Write, render::Outcome, wait::Wait, write};

/// Ask the tenants of customers to let users in: each tenant gets a separate request
///
/// The admins of a tenant read who asks, the message and the time; never the name, and the users only
/// where their policy access.show_users is on. Nobody is let in before they approve. With --dry-run it
/// shows what each tenant would be sent.
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk access request SupportAccess --assoc anna@example.org,bob@example.org=acme \\
    --message 'Anna and Bob set up your printers until Friday'
  desk access request SupportAccess --assoc anna@example.org=acme --assoc bob@example.org=acme,blue
  desk access request SupportAccess --assoc anna@example.org=acme --wait --timeout 2h
  desk access request -f request.yaml --dry-run")]
pub(crate) struct Args {
    #[command(flatten)]
    what: What,

    #[command(flatten)]
    write: Write,

    #[command(flatten)]
    wait: Wait,
}

impl From<Asked> for CreateAccessRequest {
    fn from(asked: Asked) -> Self {
        CreateAccessRequest {
            name: asked.name,
            message: asked.message.unwrap_or_default(),
            associations: asked.associations,
            write: None,
        }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let write = &args.write;
    let rehearsal = write.dry_run && ctx.view.human();
    match args.what.read(ctx)? {
        Given::File(..) if args.wait.wait => {
            Err(CliError::usage("--wait is for one request by flags")
                .hint("wait for each: desk wait access/NAME --for status=approved"))
        }
        Given::One(asked) if rehearsal => {
            let foreseen = fan::foreseen(ctx)?;
            let name = asked.name.clone();
            write::one_as::<call::AccessCreate>(ctx, write, name, asked.into(), foreseen)
        }
        Given::One(asked) => {
            let made = write::made::<call::AccessCreate>(ctx, write, asked.into())?;
            waited::made(ctx, &args.wait, made)
        }
        Given::File(all, keep_going) => {
            let requests = all.into_iter().map(|one| (one.name.clone(), one.into()));
            Ok(if rehearsal {
                let foreseen = fan::foreseen(ctx)?;
                write::several_as::<call::AccessCreate>(ctx, write, keep_going, requests, foreseen)
            } else {
                write::several::<call::AccessCreate>(ctx, write, keep_going, requests)
            })
        }
    }
}
