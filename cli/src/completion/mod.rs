//! `desk completion`: scripts that complete command lines in a shell, and the hidden
//! `desk __complete` that they ask. What a word can be is read from the tree of commands (`place`,
//! `source`); what there is at the moment, the daemon says (`live`). It never starts a daemon, never
//! asks a person, says nothing of errors, and takes a moment at the most: who presses TAB is in the
//! middle of something. It is no part of any other command: nothing here is looked at where the first
//! word is another one.

mod live;
mod place;
mod script;
mod source;
mod words;

use std::{ffi::OsString, io, process::ExitCode, time::Instant};

use clap_complete::aot;

use self::{live::Live, place::Place};
use crate::{
    context::Ctx,
    error::CliError,
    flags::Globals,
    io::Env,
    render::{self, Outcome, Screen, View},
};

/// The most that is offered at once.
const MOST: usize = 200;

/// The cells of what is said about a candidate.
const ABOUT: usize = 60;

/// Print a script that completes commands and values in a shell
///
/// `COMPLETE=bash desk`, without a word behind it, prints the same one.
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  source <(desk completion bash)
  desk completion fish > ~/.config/fish/completions/desk.fish
  desk completion zsh > ~/.zfunc/_desk
  desk completion nushell | save ~/.config/nushell/autoload/desk.nu
  desk completion bash --static")]
pub(crate) struct Args {
    /// Which shell
    shell: Shell,

    /// A script that asks nobody: commands and flags only, no values
    #[arg(long = "static")]
    fixed: bool,
}

/// A shell that there is a script for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Shell {
    Bash,
    Zsh,
    Fish,
    Nushell,
    Elvish,
    #[value(name = "powershell")]
    Power,
}

pub(crate) fn run<'a>(args: &Args) -> Result<Outcome<'a>, CliError> {
    if !args.fixed {
        return Ok(Outcome::Text(script::of(args.shell).to_owned()));
    }
    let mut script = Vec::new();
    let mut command = crate::command();
    match args.shell {
        Shell::Bash => aot::generate(aot::Shell::Bash, &mut command, "desk", &mut script),
        Shell::Zsh => aot::generate(aot::Shell::Zsh, &mut command, "desk", &mut script),
        Shell::Fish => aot::generate(aot::Shell::Fish, &mut command, "desk", &mut script),
        Shell::Elvish => aot::generate(aot::Shell::Elvish, &mut command, "desk", &mut script),
        Shell::Power => {
            aot::generate(aot::Shell::PowerShell, &mut command, "desk", &mut script);
        }
        Shell::Nushell => {
            aot::generate(clap_complete_nushell::Nushell, &mut command, "desk", &mut script);
        }
    }
    Ok(Outcome::Text(String::from_utf8_lossy(&script).into_owned()))
}

/// One thing that the word can be, with a few words about it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Candidate {
    value: String,
    about: String,
}

impl Candidate {
    fn new(value: impl Into<String>, about: impl Into<String>) -> Candidate {
        Candidate { value: value.into(), about: about.into() }
    }
}

/// What is offered for a word.
#[derive(Debug, PartialEq, Eq)]
enum Offer {
    /// One of these.
    Words(Vec<Candidate>),
    /// What the shell itself knows best.
    Shell(&'static str),
}

/// The script of the shell that `COMPLETE` names, as programs answer it that are completed by clap. It is
/// looked at only where there is no other word: whoever has set it for all programs still has commands.
pub(crate) fn wanted(args: &[OsString], env: &Env) -> Option<Result<&'static str, CliError>> {
    if args.len() > 1 {
        return None;
    }
    let name = env.variable("COMPLETE").filter(|name| *name != "0")?;
    let shell = <Shell as clap::ValueEnum>::from_str(name, false).map(script::of);
    Some(shell.map_err(|_| {
        let shells = <Shell as clap::ValueEnum>::value_variants().iter();
        let values = shells.filter_map(clap::ValueEnum::to_possible_value);
        let names: Vec<String> = values.map(|value| value.get_name().to_owned()).collect();
        CliError::usage(format!("COMPLETE: there is no script for the shell \"{name}\""))
            .hint(format!("there are {}", names.join(", ")))
    }))
}

/// Whether this is a shell that asks, and what it hands over.
pub(crate) fn asked(args: &[OsString]) -> Option<&[OsString]> {
    match args {
        [_, hidden, rest @ ..] if hidden == "__complete" => Some(rest),
        _ => None,
    }
}

/// Answers a shell: `SHELL -- WORD… CURRENT`, or for bash `bash BREAKS LINE`, the line up to the cursor. The
/// first line tells what follows: `words`, or what the shell is to complete by itself.
pub(crate) fn answer(args: &[OsString], env: Env, screen: &Screen) -> ExitCode {
    let began = Instant::now();
    let text = |word: &OsString| word.to_string_lossy().into_owned();
    let asked: Vec<String> = args.iter().map(text).collect();
    let (typed, cut) = match asked.as_slice() {
        [shell, breaks, line] if shell == "bash" => {
            let typed = words::of_line(line);
            let current = typed.last().map_or("", String::as_str);
            // What bash replaces begins behind the last break; an `@`, which may begin the name of a host,
            // is replaced with it.
            let cut = current.rfind(|c| breaks.contains(c)).map_or(0, |at| {
                let last = current.get(at..).and_then(|rest| rest.chars().next());
                at + last.filter(|last| *last != '@').map_or(0, char::len_utf8)
            });
            (typed, cut)
        }
        [_, dashes, typed @ ..] if dashes == "--" => (typed.to_vec(), 0),
        _ => (Vec::new(), 0),
    };
    let offer = offer(&typed, env, began);
    let written = tell(screen, &offer, cut).and_then(|()| screen.flush());
    // A shell that went away needs no answer.
    let _gone = written;
    ExitCode::SUCCESS
}

/// What the last of the words can be; the first is the name of the program.
fn offer(typed: &[String], env: Env, began: Instant) -> Offer {
    let nothing = || Offer::Words(Vec::new());
    let Some((current, before)) = typed.split_last().filter(|(_, before)| !before.is_empty())
    else {
        return nothing();
    };
    let root = crate::app::whole();
    let place = Place::find(&root, before, current);
    let env = env.settle(place.context().as_deref());
    let flags =
        Globals { tenant: place.tenant(), no_input: true, quiet: true, ..Globals::default() };
    let plain = View::new(&Globals::default(), &Env::default(), crate::fields::Shape::none());
    let Ok(view) = plain else { return nothing() };
    // Whatever a call has to say, nobody is there to hear it.
    let silent = Screen::new(Box::new(io::sink()), Box::new(io::sink()));
    let ctx = Ctx::new(env, flags, view, silent, (Box::new(io::empty()), false));
    // A daemon that is not there stays so, and one of another build is not replaced.
    ctx.leave.set(true);
    source::offer(&place, &Live::new(&ctx, began))
}

fn tell(screen: &Screen, offer: &Offer, cut: usize) -> Result<(), CliError> {
    let candidates = match offer {
        Offer::Shell(what) => return screen.line(what),
        Offer::Words(candidates) => candidates,
    };
    screen.line("words")?;
    for candidate in candidates.iter().filter(|one| harmless(&one.value)).take(MOST) {
        let value = candidate.value.get(cut..).unwrap_or_default();
        let about = render::cell(candidate.about.trim());
        match about.is_empty() {
            true => screen.line(value)?,
            false => screen.line(&format!("{value}\t{}", render::truncate(&about, ABOUT)))?,
        }
    }
    Ok(())
}

/// Whether a shell takes the value as it is. Not every shell quotes what it is offered, and a name that
/// somebody else made must not become a command.
fn harmless(value: &str) -> bool {
    !value.is_empty() && value.chars().all(|c| c.is_alphanumeric() || "_-.@+/:,=%".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_a_shell_would_run_is_offered() {
        for good in ["T-1", "rita@example.org", "--json=id,title", "größe", "-updated"] {
            assert!(harmless(good), "{good}");
        }
        for bad in ["", "$(id)", "a b", "a;b", "`id`", "a'b", "a>b", "a\nb", "\u{1b}[2J", "~x", "*"]
        {
            assert!(!harmless(bad), "{bad:?}");
        }
    }
}
