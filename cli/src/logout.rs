//! `desk logout`: ends the session that was kept, and forgets it.

use desk_proto::{
    call,
    v1::{LogoutRequest, WriteReport},
};

use crate::{
    context::Ctx,
    error::CliError,
    exit::Exit,
    flags::{Version, Write},
    render::{Done, Fate, Outcome, Written},
    signer::Signer,
    write,
};

/// End the session that desk login keeps, and forget it
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk logout
  desk logout --tenant acme")]
pub(crate) struct Args {}

pub(crate) fn run(ctx: &Ctx, Args {}: Args) -> Result<Outcome<'_>, CliError> {
    let config = ctx.config()?;
    let tenant = config.tenant.as_deref();
    let mut ended = None;
    if let Some(keeper) = &config.keeper {
        match keeper.get(tenant) {
            Ok(None) => {}
            Ok(Some(kept)) => {
                let user = kept.user.clone();
                ctx.signer.replace(Signer::Session(kept));
                let report = end(ctx)?;
                keeper.forget(tenant)?;
                ended = Some((user, report));
            }
            // A file that is not to be used is not worth a call; it only has to go.
            Err(error) => {
                keeper.forget(tenant)?;
                let text =
                    format!("{}; the file is removed, the session ends by itself", error.message);
                ctx.screen.warn("SESSION_FILE", &text);
            }
        }
    }
    if ended.is_none() {
        ctx.screen.note("no session is kept");
    }
    let results = ended.into_iter().map(|(user, report)| Written {
        id: Some(user),
        place: None,
        fate: Fate::Done(report, None),
    });
    Ok(Outcome::Done(Done { results: Box::new(results), single: false, bar: false }))
}

/// Ends the session at the daemon; one that has ended is as good.
pub(crate) fn end(ctx: &Ctx) -> Result<WriteReport, CliError> {
    let options = Write::default().options(&Version::default());
    let request = LogoutRequest { write: Some(options) };
    match write::send::<call::SessionsLogout>(ctx, request) {
        Ok(reply) => Ok(WriteReport { changed: true, ..reply.write.unwrap_or_default() }),
        Err(error) if error.exit == Exit::Unauthenticated && error.code != "SOCKET_OWNER" => {
            Ok(WriteReport { changed: true, ..WriteReport::default() })
        }
        Err(error) => Err(error),
    }
}
