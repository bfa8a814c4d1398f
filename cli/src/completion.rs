//! `desk completion`: scripts that complete commands and flags in a shell.

use clap_complete::Shell;

use crate::{error::CliError, render::Outcome};

/// Print a script that completes commands in a shell
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  source <(desk completion bash)
  desk completion fish > ~/.config/fish/completions/desk.fish")]
pub(crate) struct Args {
    /// Which shell
    shell: Shell,
}

pub(crate) fn run<'a>(args: &Args) -> Result<Outcome<'a>, CliError> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut crate::command(), "desk", &mut script);
    Ok(Outcome::Text(String::from_utf8_lossy(&script).into_owned()))
}
