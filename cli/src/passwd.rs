//! `desk passwd`: changes the own password.

use desk_proto::{
    call,
    v1::{PasswdRequest, WhoamiRequest, WriteReport},
};

use crate::{
    context::Ctx,
    error::CliError,
    flags::{Version, Write},
    input, prompt,
    render::{Done, Fate, Outcome, Written},
    write,
};

/// What answers the questions.
const FLAG: &str = "--password-stdin";

/// Change your password
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk passwd
  printf '%s\\n' \"$OLD\" \"$NEW\" | desk passwd --password-stdin")]
pub(crate) struct Args {
    /// Read the present password and the new one from stdin, a line each
    #[arg(long)]
    password_stdin: bool,

    #[command(flatten)]
    write: Write,
}

pub(crate) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let given =
        if args.password_stdin { Some(input::secrets::<2>(ctx, "-".as_ref())?) } else { None };
    if given.is_none() && !ctx.interactive() {
        // The questions say what is missing before anybody is called.
        prompt::secret(ctx, "Present password", FLAG)?;
    }
    ctx.guarded.set(true);
    let user = ctx.call::<call::SessionsWhoami>(WhoamiRequest {})?.user.unwrap_or_default().id;
    let [old, new] = match given {
        Some(given) => given,
        None => {
            let old = prompt::secret(ctx, &format!("Present password of {user}"), FLAG)?;
            [old, ask_new(ctx)?]
        }
    };
    let report = change(ctx, &args.write, old, new)?;
    let written = Written { id: Some(user), place: None, fate: Fate::Done(report, None) };
    Ok(Outcome::Done(Done {
        results: Box::new(std::iter::once(written)),
        single: true,
        bar: false,
    }))
}

/// Asks for a new password until it was typed twice alike.
pub(crate) fn ask_new(ctx: &Ctx) -> Result<String, CliError> {
    loop {
        let new = prompt::secret(ctx, "New password (12 characters or more)", FLAG)?;
        if new == prompt::secret(ctx, "The new password again", FLAG)? {
            return Ok(new);
        }
        ctx.screen.tell("They are not the same; once more.");
    }
}

/// Changes the password of whoever is signed in.
pub(crate) fn change(
    ctx: &Ctx,
    write: &Write,
    old: String,
    new: String,
) -> Result<WriteReport, CliError> {
    let options = Some(write.options(&Version::default()));
    let request = PasswdRequest { write: options, old, new };
    Ok(write::send::<call::SessionsPasswd>(ctx, request)?.write.unwrap_or_default())
}
