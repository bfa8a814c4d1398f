//! `desk context exec`: a command all of whose `desk` work with one context.

use std::{
    collections::BTreeMap,
    ffi::{OsStr, OsString},
};

use super::fields::one;
use crate::{context::Ctx, error::CliError, launch, render::Outcome};

/// Run one command in which every desk works with a context
///
/// In a pipeline `--context` holds for one desk only; here it holds for all of them. The command has
/// the streams and the environment of this one, with DESK_CONTEXT set and without DESK_ENDPOINT, which
/// would go before it. The exit code is the command's, 126 or 127 if it could not be started.
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk context exec local -- desk ticket list
  desk context exec local -- sh -c 'desk ticket list -o id | desk ticket take -'")]
pub(crate) struct Args {
    /// Which context
    name: String,

    /// The command and its arguments
    #[arg(
        last = true,
        required = true,
        value_name = "COMMAND",
        value_hint = clap::ValueHint::CommandWithArguments
    )]
    command: Vec<OsString>,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    ctx.env.sound()?;
    one(ctx, &ctx.env.settings(), &args.name)?;
    let [program, rest @ ..] = args.command.as_slice() else {
        return Err(CliError::usage("a command is missing"));
    };
    let mut env: BTreeMap<OsString, OsString> =
        ctx.env.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
    env.insert("DESK_CONTEXT".into(), args.name.into());
    env.remove(OsStr::new("DESK_ENDPOINT"));
    Err(launch::become_program(&ctx.screen, program, rest, env))
}
