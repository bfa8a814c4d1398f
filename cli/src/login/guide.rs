//! The first steps of a person who signs in for the first time: a password of their own, then a
//! second factor. Whoever breaks off stays signed in and can go on with `desk passwd` and
//! `desk 2fa enroll`.

use desk_proto::v1::ConfirmRequest;

use super::Arrival;
use crate::{
    context::Ctx,
    error::CliError,
    exit::Exit,
    flags::{Version, Write},
    passwd, prompt,
    second_factor::{confirm, enroll},
};

/// Guides through what has to be done first. When it ends, it is done.
pub(super) fn first_steps(ctx: &Ctx, arrival: &mut Arrival) -> Result<(), CliError> {
    if arrival.signed_in.must_change_password {
        change_password(ctx, &arrival.password)?;
        arrival.signed_in.must_change_password = false;
    }
    if arrival.signed_in.must_enroll {
        enrol(ctx, arrival)?;
        arrival.signed_in.must_enroll = false;
    }
    Ok(())
}

fn change_password(ctx: &Ctx, old: &str) -> Result<(), CliError> {
    ctx.screen
        .tell("You are signed in with a password that others may have seen; choose your own.");
    loop {
        let new = passwd::ask_new(ctx)?;
        match passwd::change(ctx, &Write::default(), old.to_owned(), new) {
            Ok(_) => break,
            Err(error) if error.exit == Exit::Invalid => ctx.screen.fail(&error),
            Err(error) => return Err(error),
        }
    }
    ctx.screen.tell("The password is changed.");
    Ok(())
}

fn enrol(ctx: &Ctx, arrival: &mut Arrival) -> Result<(), CliError> {
    let (enrolment, _) = enroll::begin(ctx, &Write::default())?;
    ctx.screen.tell(
        "\nYour role needs a second factor: an app that makes a new code every 30 seconds, such as\n\
         FreeOTP, Google Authenticator or Microsoft Authenticator. Show it this code:\n",
    );
    enroll::draw(ctx, &enrolment);
    ctx.screen.tell(&format!("\n{}\nor type the secret: {}\n", enrolment.uri, enrolment.secret));
    let (mut device, mut others) = (None, None);
    let reply = loop {
        let code = prompt::line(ctx, "The code that the app shows", "desk 2fa confirm CODE")?;
        if device.is_none() {
            let question = "What the device with the app is called (may be empty)";
            device = Some(prompt::line(ctx, question, "--device")?);
        }
        if others.is_none() {
            let question = "Sign out other devices?";
            others = Some(prompt::yes(ctx, question, "--keep-other-sessions")?);
        }
        let request = ConfirmRequest {
            write: Some(Write::default().options(&Version::default())),
            code,
            device: device.clone().unwrap_or_default(),
            keep_other_sessions: others == Some(false),
        };
        let signed_in = &arrival.signed_in;
        match confirm::confirm(ctx, request, &signed_in.tenant, &signed_in.session.user) {
            Ok(reply) => break reply,
            Err(error) if error.exit == Exit::Invalid => {
                if error.fields.iter().any(|(name, _)| name == "device") {
                    device = None;
                }
                ctx.screen.fail(&error);
            }
            Err(error) if error.code == "SIGN_IN_REFUSED" => ctx.screen.fail(&error),
            Err(error) => return Err(error),
        }
    };
    ctx.screen.tell(
        "\nThe second factor is in use. Each of these recovery codes is for one sign-in without the\n\
         app. They are shown this once: write them down.\n",
    );
    for code in reply.recovery_codes {
        ctx.screen.tell(&format!("  {code}"));
    }
    ctx.screen.tell("");
    Ok(())
}
