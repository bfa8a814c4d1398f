//! `desk can`: whether a user may do something, by the very function that decides when it is done.

use desk_proto::{
    call,
    v1::{CanRequest, Decision},
};

use crate::{
    context::Ctx,
    error::CliError,
    exit::Exit,
    fields::{Field, Noun, Ty, flag, text},
    list::{self, paged},
    render::Outcome,
};

/// Tell whether a user may do something, and by which rule
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk can ada@example.org ticket close T-1
  desk can @me group new
  desk can ada@example.org ticket resolve T-1 --exit-status --json=allowed,reason")]
pub(crate) struct Args {
    /// The address of the user; `@me` is you
    user: String,

    /// A verb, such as `ticket close`, and what it is done to
    #[arg(value_name = "VERB TARGET", required = true, num_args = 1..=3)]
    words: Vec<String>,

    /// End with 20 when the answer is no
    #[arg(long)]
    exit_status: bool,
}

type F = Field<Decision>;

impl Noun for Decision {
    const KIND: &'static str = "decision";
    const TABLE: &'static [&'static str] = &["id", "reason"];
    const WIDE: &'static [&'static str] = &["call"];
    const LINE: &'static [&'static str] = &["id", "reason"];
    const FIELDS: &'static [F] = &[
        F::new("id", Ty::Text, "the user", |d| text(&d.user)).head("USER").sort(),
        F::new("allowed", Ty::Bool, "whether the user may", |d| flag(d.allowed)),
        F::new("call", Ty::Text, "the call that was judged", |d| text(&d.call)),
        F::new("code", Ty::Text, "the code of the refusal; null when it is allowed", |d| {
            text(&d.code)
        }),
        F::new("reason", Ty::Text, "the rule that decided", |d| text(&d.reason)),
    ];
}

paged!(WhoCanRequest => WhoCanResponse, decisions: Decision);

/// The verb and the target in some words: `ticket close T-1`, or `Tickets.Close T-1`.
pub(crate) fn verb(words: &[String]) -> Result<(String, String), CliError> {
    let (verb, target) = match words {
        [call, target @ ..] if call.contains('.') => (call.clone(), target),
        [noun, verb, target @ ..] => {
            // The one noun that a service cannot be named after.
            let noun = if noun == "2fa" { "SecondFactor" } else { noun };
            (format!("{noun} {verb}"), target)
        }
        _ => {
            return Err(CliError::usage("a verb has two words, such as ticket close")
                .hint("desk can @me ticket close T-1"));
        }
    };
    match target {
        [] => Ok((verb, String::new())),
        [target] => Ok((verb, target.clone())),
        _ => Err(CliError::usage("there is one target at the most")),
    }
}

pub(crate) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let (verb, target) = verb(&args.words)?;
    let decision = ctx.call::<call::PolicyCan>(CanRequest { user: args.user, verb, target })?;
    let exit = if args.exit_status && !decision.allowed { Exit::Predicate } else { Exit::Ok };
    let answer = if ctx.view.human() {
        let word = if decision.allowed { "yes" } else { "no" };
        let line = format!("{word}  {}", decision.reason.replace('\n', " "));
        Outcome::Lines(Box::new(std::iter::once(Ok(line))))
    } else {
        list::one(decision)
    };
    Ok(Outcome::Ending(Box::new(answer), exit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verb_is_two_words_or_a_call() {
        let of = |words: &[&str]| {
            let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
            verb(&words).ok()
        };
        let pair = |verb: &str, target: &str| Some((verb.to_owned(), target.to_owned()));
        assert_eq!(of(&["ticket", "close", "T-1"]), pair("ticket close", "T-1"));
        assert_eq!(of(&["group", "new"]), pair("group new", ""));
        assert_eq!(of(&["Tickets.Close", "T-1"]), pair("Tickets.Close", "T-1"));
        assert_eq!(of(&["2fa", "enroll"]), pair("SecondFactor enroll", ""));
        assert_eq!(of(&["ticket"]), None);
        assert_eq!(of(&["Tickets.Close", "T-1", "T-2"]), None);
    }
}
