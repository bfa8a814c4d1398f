//! `desk access leave`: ends the visit that the command is given in.

use desk_proto::{
    call,
    v1::{LeaveAccessRequest, WriteReport},
};

use super::inside::INSIDE;
use crate::{
    context::Ctx,
    error::CliError,
    fields::id,
    flags::{Version, Write},
    render::{Done, Fate, Outcome, Written},
    write::{self, parts, reply},
};

/// Leave the tenant that you are inside of: end the visit
///
/// A shell of `desk access enter` goes on, but is nobody any more: `exit` comes home. A command of
/// `desk access run` is ended with the visit.
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk access leave
  desk access leave --dry-run")]
pub(crate) struct Args {
    #[command(flatten)]
    write: Write,
}

reply!(LeaveAccessResponse, visit: AccessVisit);

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let request = LeaveAccessRequest { write: Some(args.write.options(&Version::default())) };
    let visit = ctx.visits()?;
    let (report, record) = match write::send::<call::AccessLeave>(ctx, request) {
        Ok(reply) => parts(reply),
        // A visit that is over is left, whoever ended it.
        Err(error) if visit && error.code == "UNAUTHENTICATED" => (WriteReport::default(), None),
        Err(error) => return Err(error),
    };
    let place = ctx.env.get(INSIDE);
    if record.is_none() && ctx.view.human() {
        ctx.screen.note(match visit {
            true => "Your visit has ended already.",
            false => "You are inside no other tenant.",
        });
    }
    // What a person sits at goes on, and has nothing to sign in with.
    if let Some(place) = place.filter(|_| visit && !args.write.dry_run) {
        ctx.screen.note(&format!("This shell is outside of {place} now: type exit to come home."));
    }
    if record.is_none() && ctx.view.human() {
        return Ok(Outcome::Text(String::new()));
    }
    let id = record.as_ref().map(|record| id(record.as_ref()));
    let written = Written { id, place: None, fate: Fate::Done(report, record) };
    Ok(Outcome::Done(Done {
        results: Box::new(std::iter::once(written)),
        single: true,
        bar: false,
    }))
}
