//! `desk 2fa enroll`: begins an enrolment and shows what the app needs.

use desk_proto::{call, v1::EnrollRequest};

use super::{fields::Enrolment, qr, uri::otpauth};
use crate::{
    context::Ctx,
    error::CliError,
    flags::{Version, Write},
    render::{One, Outcome},
    write,
};

/// Begin to set up a second factor; desk 2fa confirm ends it
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk 2fa enroll
  desk 2fa enroll --json=uri")]
pub(crate) struct Args {
    #[command(flatten)]
    write: Write,
}

pub(super) fn run<'a>(ctx: &'a Ctx, args: &Args) -> Result<Outcome<'a>, CliError> {
    let (enrolment, report) = begin(ctx, &args.write)?;
    if !ctx.view.human() || enrolment.secret.is_empty() {
        return Ok(Outcome::One(One { record: Box::new(enrolment), report: Some(report) }));
    }
    draw(ctx, &enrolment);
    ctx.screen.note("put it into an app such as FreeOTP, then: desk 2fa confirm CODE");
    let lines = [enrolment.uri, format!("{}  {}", enrolment.label, enrolment.secret)];
    Ok(Outcome::Lines(Box::new(lines.into_iter().map(Ok))))
}

/// Begins an enrolment.
pub(crate) fn begin(
    ctx: &Ctx,
    write: &Write,
) -> Result<(Enrolment, desk_proto::v1::WriteReport), CliError> {
    let options = Some(write.options(&Version::default()));
    let reply = write::send::<call::SecondFactorEnroll>(ctx, EnrollRequest { write: options })?;
    let uri =
        if reply.secret.is_empty() { String::new() } else { otpauth(&reply.label, &reply.secret) };
    let enrolment = Enrolment { uri, label: reply.label, secret: reply.secret };
    Ok((enrolment, reply.write.unwrap_or_default()))
}

/// Draws the code where a person and a camera can see it.
pub(crate) fn draw(ctx: &Ctx, enrolment: &Enrolment) {
    let look = &ctx.screen.look;
    if !ctx.screen.err_terminal() || look.json || !ctx.env.utf8() {
        return;
    }
    let Some(lines) = qr::lines(&enrolment.uri, look.err_colour) else { return };
    let cells = qr::width(&lines, look.err_colour);
    if look.width.is_some_and(|width| width < cells) {
        ctx.screen.note("the terminal is too narrow for the QR code");
        return;
    }
    for line in lines {
        ctx.screen.tell(&line);
    }
}
