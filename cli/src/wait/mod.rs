//! `desk wait`: until something is so. It looks when something has happened, as the history tells it, and
//! never by the clock. What can be waited for of a kind of object is in a file for each: `ticket`, `access`.

pub(crate) mod access;
mod ticket;

use std::time::{Duration, Instant};

use crate::{
    again::is_passing,
    context::Ctx,
    error::CliError,
    events::follow::Changes,
    exit::Exit,
    fields::{Field, Noun, Shape, Ty, text},
    list,
    render::Outcome,
    when,
};

/// Wait until a ticket or a request for access has come to a state
///
/// Ends with 0 when one of the conditions holds, with 7 as soon as none of them can come any more, with 8
/// when the time is over before that, and with 3 where there is no such object.
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk wait ticket/T-42 --for state=resolved --for state=closed --timeout 30m
  desk wait ticket/T-42 --for exists --timeout 1h
  desk wait access/SupportAccess --for status=approved --timeout 2h
  desk wait ticket/T-42 --for state=resolved --timeout 0")]
pub(crate) struct Args {
    /// What to look at: ticket/NUMBER or only NUMBER, or access/NAME-OR-NUMBER
    #[arg(value_name = "KIND/ID")]
    target: String,

    /// What has to be so; of several one is enough. Of a ticket: exists, state=WORD[,WORD], or only
    /// the WORD of a state. Of a request for
    /// access: exists, answered, status=WORD, state=WORD
    #[arg(long = "for", value_name = "CONDITION", required = true)]
    conditions: Vec<String>,

    /// Give up after this time, with exit 8; 0 looks once. Without it there is no end
    #[arg(long, value_name = "DURATION", value_parser = when::duration)]
    timeout: Option<Duration>,
}

/// The flags of a write that is waited for.
#[derive(Clone, Debug, clap::Args)]
#[command(next_help_heading = "Wait options")]
pub(crate) struct Wait {
    /// Wait until every tenant has approved it; exit 7 as soon as one will not
    #[arg(long, conflicts_with = "dry_run")]
    pub(crate) wait: bool,

    /// With --wait, give up after this time, with exit 8
    #[arg(long, value_name = "DURATION", requires = "wait", value_parser = when::duration)]
    pub(crate) timeout: Option<Duration>,
}

/// What a wait came to.
pub(crate) struct Awaited {
    kind: &'static str,
    id: String,
    reached: String,
    state: String,
}

type F = Field<Awaited>;

impl Noun for Awaited {
    const KIND: &'static str = "wait";
    const TABLE: &'static [&'static str] = &["id", "reached", "state"];
    const LINE: &'static [&'static str] = &["id", "reached"];
    const FIELDS: &'static [F] = &[
        F::new("id", Ty::Text, "the number of the object", |a| text(&a.id)),
        F::new("kind", Ty::Text, "ticket or access", |a| text(a.kind)),
        F::new("reached", Ty::Text, "the condition that holds", |a| text(&a.reached)),
        F::new("state", Ty::Text, "where the object stands", |a| text(&a.state)),
    ];
}

/// What it answers.
pub(crate) fn answers() -> Shape {
    Shape::of::<Awaited>()
}

pub(crate) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    // What has no kind is a ticket, as everywhere else where a number stands alone.
    let (kind, id) = args.target.split_once('/').unwrap_or(match numbered(&args.target) {
        true => ("ticket", &args.target),
        false => ("", ""),
    });
    let awaited = match kind {
        _ if id.is_empty() => Err(unknown(&args.target)),
        "ticket" => until(ctx, &ticket::Goal::new(id, &args.conditions)?, args.timeout),
        "access" => until(ctx, &access::Goal::new(id, &args.conditions)?, args.timeout),
        _ => Err(unknown(&args.target)),
    }?;
    Ok(list::one(awaited))
}

/// Whether a word can be the number of a ticket: it ends with a digit.
fn numbered(word: &str) -> bool {
    word.ends_with(|c: char| c.is_ascii_digit())
}

fn unknown(target: &str) -> CliError {
    let message = format!("\"{target}\" is nothing that can be waited for");
    CliError::usage(message).hint("write ticket/T-42, or access/NAME")
}

/// Something that is waited for.
pub(crate) trait Goal {
    /// Tells from now on when to look again, until this instant.
    fn changes<'a>(&'a self, ctx: &'a Ctx, until: Option<Instant>)
    -> Result<Changes<'a>, CliError>;

    /// How it stands.
    fn look(&self, ctx: &Ctx) -> Result<Look, CliError>;

    /// The id as it was typed.
    fn id(&self) -> &str;

    /// All conditions, as they were typed.
    fn conditions(&self) -> String;
}

/// How it stands with what is waited for.
pub(crate) enum Look {
    /// A condition holds.
    Reached(Awaited),
    /// None holds, but one may come; where it stands, in words.
    Open(String),
    /// None holds, and none can come any more; where it stands.
    Over(String),
}

/// Waits for it: the stream is there before the first look, so that nothing comes between them.
pub(crate) fn until(
    ctx: &Ctx,
    goal: &dyn Goal,
    timeout: Option<Duration>,
) -> Result<Awaited, CliError> {
    // Who only looks has the time of a call to do so.
    let once = timeout == Some(Duration::ZERO);
    let end = timeout.filter(|_| !once).and_then(|timeout| Instant::now().checked_add(timeout));
    ctx.until.set(end);
    let ended = ends(ctx, goal, once, end);
    // A write whose outcome was waited for has more to ask.
    ctx.until.set(None);
    ended
}

fn ends(ctx: &Ctx, goal: &dyn Goal, once: bool, end: Option<Instant>) -> Result<Awaited, CliError> {
    let mut stands = "the daemon does not answer".to_owned();
    // A daemon that does not answer uses up the time as any other does.
    let over_time = |error: &CliError| {
        error.exit == Exit::Timeout && end.is_some_and(|end| Instant::now() >= end)
    };
    let mut changes = match once {
        true => None,
        false => match goal.changes(ctx, end) {
            Err(error) if over_time(&error) => return Err(pending(goal, &stands)),
            changes => Some(changes?),
        },
    };
    loop {
        match (goal.look(ctx), &mut changes) {
            (Ok(Look::Reached(awaited)), _) => return Ok(awaited),
            (Ok(Look::Over(stands)), _) => return Err(over(goal, &stands)),
            (Ok(Look::Open(now)), _) => stands = now,
            (Err(error), Some(changes)) if is_passing(&error) => changes.lost(&error),
            (Err(error), _) if over_time(&error) => return Err(pending(goal, &stands)),
            (Err(error), _) => return Err(error),
        }
        let Some(changes) = &mut changes else { return Err(pending(goal, &stands)) };
        if !changes.wait()? {
            return Err(pending(goal, &stands));
        }
    }
}

fn pending(goal: &dyn Goal, stands: &str) -> CliError {
    let message = format!("the time is over: {stands}, not yet {}", goal.conditions());
    let mut error = CliError::new(Exit::Pending, "WAIT_TIMEOUT", message);
    error.target = Some(goal.id().to_owned());
    error
}

fn over(goal: &dyn Goal, stands: &str) -> CliError {
    let message = format!("{stands}; {} cannot come any more", goal.conditions());
    let mut error = CliError::new(Exit::State, "WAIT_OVER", message);
    error.target = Some(goal.id().to_owned());
    error
}

/// A condition in two parts: `state=resolved` or `exists`.
fn halves(condition: &str) -> (&str, Option<&str>) {
    match condition.split_once('=') {
        Some((name, value)) => (name, Some(value)),
        None => (condition, None),
    }
}

fn no_condition(condition: &str, kind: &str, known: &str) -> CliError {
    CliError::usage(format!("--for: \"{condition}\" is no condition of a {kind}"))
        .hint(format!("there are {known}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_have_halves() {
        assert_eq!(halves("state=a,b"), ("state", Some("a,b")));
        assert_eq!(halves("exists"), ("exists", None));
        assert_eq!(halves("state="), ("state", Some("")));
    }
}
