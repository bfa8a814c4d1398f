//! `desk 2fa confirm`: ends an enrolment with a code of the app. The caller is signed in with it.

use desk_proto::{
    call,
    v1::{ConfirmRequest, ConfirmResponse, WhoamiRequest},
};

use super::fields::Confirmation;
use crate::{
    context::Ctx,
    error::CliError,
    flags::{Version, Write},
    render::{One, Outcome},
    signer::Signer,
    write,
};

/// End the setting up of a second factor with a code of the app; shows recovery codes, this once
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk 2fa confirm 123456
  desk 2fa confirm 123456 --device 'My telephone' --keep-other-sessions")]
pub(crate) struct Args {
    /// Six digits that the app shows
    code: String,

    /// What to call the device
    #[arg(long, value_name = "NAME")]
    device: Option<String>,

    /// Leave your other sessions signed in
    #[arg(long)]
    keep_other_sessions: bool,

    #[command(flatten)]
    write: Write,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    ctx.guarded.set(true);
    let whoami = ctx.call::<call::SessionsWhoami>(WhoamiRequest {})?;
    let device = args.device.unwrap_or_default();
    let request = ConfirmRequest {
        write: Some(args.write.options(&Version::default())),
        code: args.code,
        device: device.clone(),
        keep_other_sessions: args.keep_other_sessions,
    };
    let tenant = ctx.kept()?.map_or(whoami.tenant, |kept| kept.tenant.clone());
    let reply = confirm(ctx, request, &tenant, &whoami.user.unwrap_or_default().id)?;
    let codes = reply.recovery_codes;
    if ctx.view.human() && !codes.is_empty() {
        ctx.screen.note(
            "each recovery code is for one sign-in without the app; they are shown this once",
        );
        return Ok(Outcome::Lines(Box::new(codes.into_iter().map(Ok))));
    }
    let record = Box::new(Confirmation { device, recovery_codes: codes });
    Ok(Outcome::One(One { record, report: Some(reply.write.unwrap_or_default()) }))
}

/// Ends an enrolment, and keeps the session that comes of it.
pub(crate) fn confirm(
    ctx: &Ctx,
    request: ConfirmRequest,
    tenant: &str,
    user: &str,
) -> Result<ConfirmResponse, CliError> {
    let reply = write::send::<call::SecondFactorConfirm>(ctx, request)?;
    let rehearsal = reply.write.as_ref().is_some_and(|report| report.dry_run);
    if !rehearsal && !reply.secret.is_empty() {
        let keeper = ctx.config()?.keeper.as_ref();
        match keeper.map(|keeper| keeper.keep(tenant, user, &reply.secret)) {
            Some(Ok(kept)) => {
                ctx.signer.replace(Signer::Session(kept));
            }
            // The codes are shown this once, whatever becomes of the session.
            Some(Err(error)) => ctx.screen.warn("SESSION_FILE", &error.message),
            None => ctx.screen.warn("SESSION_FILE", "no directory is named to keep the session in"),
        }
    }
    Ok(reply)
}
