//! `desk access send`: sends drafts.

use desk_proto::{call, v1::SendAccessRequest};

use super::{fan, waited};
use crate::{context::Ctx, error::CliError, flags::Change, render::Outcome, wait::Wait, write};

/// Send drafts: each tenant gets a separate request, and nothing of it changes any more
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk access send SupportAccess
  desk access send SupportAccess --wait --timeout 2h
  desk access send SupportAccess --dry-run
  desk access send 12 --if-version 3")]
pub(crate) struct Args {
    #[command(flatten)]
    change: Change,

    #[command(flatten)]
    wait: Wait,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    waited::check(&args.wait, &args.change.ids)?;
    let request = SendAccessRequest::default();
    if args.change.write.dry_run && ctx.view.human() {
        let foreseen = fan::foreseen(ctx)?;
        return write::each_as::<call::AccessSend>(
            ctx,
            args.change,
            request,
            |r, id| r.id = id,
            foreseen,
        );
    }
    let sent = write::each::<call::AccessSend>(ctx, args.change, request, |r, id| r.id = id)?;
    waited::sent(ctx, &args.wait, sent)
}
