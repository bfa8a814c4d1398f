//! Questions, which are only asked where a person can answer. Each has a flag that answers it, and
//! where nobody can be asked the flag is named.

use dialoguer::{Confirm, console::Term, theme::ColorfulTheme};

use crate::{context::Ctx, error::CliError};

/// Asks whether to do it.
pub(crate) fn confirm(ctx: &Ctx, question: &str, flag: &str) -> Result<(), CliError> {
    if !ctx.interactive() {
        return Err(CliError::usage(format!(
            "missing {flag}: \"{question}\" is asked on a terminal only"
        ))
        .hint(format!("repeat it with {flag}")));
    }
    dialoguer::console::set_colors_enabled_stderr(ctx.screen.look.err_colour);
    let theme = ColorfulTheme::default();
    let asked = Confirm::with_theme(&theme)
        .with_prompt(question)
        .default(false)
        .interact_on(&Term::stderr());
    match asked {
        Ok(true) => Ok(()),
        Ok(false) => Err(CliError::usage("nothing was done")),
        Err(dialoguer::Error::IO(error)) => Err(CliError::input("the answer", &error)),
    }
}
