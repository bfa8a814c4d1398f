//! A browser for an address: the one that a person has named, else the one that the system knows. Where it
//! is run, it may be one in the terminal. What an address is, others say.

use std::process::{Command, Stdio};

use crate::{
    context::Ctx,
    error::{CliError, plain},
    exit::Exit,
    io::{Env, on_stderr},
    lent,
};

/// The program that knows which browser a person has.
const USUAL: &str = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };

/// Opens an address, in the first browser that can be started.
pub(crate) fn open(ctx: &Ctx, url: &str) -> Result<(), CliError> {
    let named = ctx.env.get("BROWSER").unwrap_or(USUAL);
    let failed = |why: String| {
        let message = format!("no browser was started: {named}: {why}");
        CliError::new(Exit::Failure, "BROWSER", message)
            .hint("BROWSER names one, such as BROWSER=firefox")
    };
    let mut why = "it names no program".to_owned();
    for line in named.split(':').filter(|line| !line.trim().is_empty()) {
        let mut command = match command(&ctx.env, line, url) {
            Ok(command) => command,
            Err(unusable) => {
                why = unusable;
                continue;
            }
        };
        command.stdin(Stdio::inherit()).stdout(on_stderr());
        let ended = lent::start(&mut command).and_then(|mut program| program.child.wait());
        match ended {
            Ok(status) if status.success() => return Ok(()),
            Ok(status) => why = format!("it ended with {status}"),
            Err(error) => why = plain(&error),
        }
    }
    Err(failed(why))
}

/// The program of a line, with the address in the place of `%s`, else behind it.
fn command(env: &Env, line: &str, url: &str) -> Result<Command, String> {
    let mut words = lent::words(line)?;
    let mut placed = false;
    for word in words.iter_mut().skip(1).filter(|word| word.contains("%s")) {
        *word = word.replace("%s", url);
        placed = true;
    }
    if !placed {
        words.push(url.to_owned());
    }
    lent::command(env, &words).map_err(|error| plain(&error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_is_one_word_whatever_is_in_it() {
        let env: Env = [("PATH", "/usr/bin:/bin")].into_iter().collect();
        let url = "https://x/T-1?a='b'&c=$(id) d";
        for (line, args) in [
            ("sh", vec![url.to_owned()]),
            ("sh -n", vec!["-n".to_owned(), url.to_owned()]),
            ("sh '--at=%s' -n", vec![format!("--at={url}"), "-n".to_owned()]),
        ] {
            let command = command(&env, line, url).unwrap();
            assert_eq!(
                command.get_args().map(|arg| arg.to_str().unwrap()).collect::<Vec<_>>(),
                args,
                "{line}"
            );
        }
        assert!(command(&env, "no-such-browser-here", url).is_err());
        assert!(command(&env, "sh '", url).is_err());
    }
}
