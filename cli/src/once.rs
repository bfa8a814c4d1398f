//! What is shown once and never again: a secret that the daemon made. In JSON, CSV and the like it
//! is a field like others; for people it stands on a line of its own.

use crate::{
    context::Ctx,
    fields::Record,
    render::{Done, Fate, Outcome},
};

/// What is shown once.
pub(crate) struct Once {
    /// The field that it is.
    pub(crate) field: &'static str,
    /// What people are told about it.
    pub(crate) shown: &'static str,
}

impl Once {
    /// The answer with the secret on a line of its own behind that of the object, where people read it and there is one.
    pub(crate) fn told<'a>(&self, ctx: &Ctx, outcome: Outcome<'a>) -> Outcome<'a> {
        if !ctx.view.human() {
            return outcome;
        }
        match outcome {
            // What was taken back is no secret, and good for nothing.
            Outcome::One(one) if one.report.as_ref().is_some_and(|report| report.dry_run) => {
                Outcome::One(one)
            }
            Outcome::One(one) => match self.lines(ctx, one.record.as_ref()) {
                Some(lines) => self.say(ctx, lines),
                None => Outcome::One(one),
            },
            Outcome::Done(done) if done.single => {
                let Done { results, single, bar } = done;
                let results: Vec<_> = results.collect();
                let lines = match results.first().map(|written| &written.fate) {
                    Some(Fate::Done(report, Some(record))) if !report.dry_run => {
                        self.lines(ctx, record.as_ref())
                    }
                    _ => None,
                };
                let results = Box::new(results.into_iter());
                match lines {
                    Some(lines) => self.say(ctx, lines),
                    None => Outcome::Done(Done { results, single, bar }),
                }
            }
            outcome => outcome,
        }
    }

    fn say<'a>(&self, ctx: &Ctx, lines: [String; 2]) -> Outcome<'a> {
        ctx.screen.has_secret();
        ctx.screen.note(self.shown);
        Outcome::Lines(Box::new(lines.into_iter().map(Ok)))
    }

    /// The two lines, unless the secret is not there.
    fn lines(&self, ctx: &Ctx, record: &dyn Record) -> Option<[String; 2]> {
        let shape = &ctx.view.shape;
        let value = |name: &str| {
            let index = shape.index(name)?;
            Some(record.get(index).plain().into_owned()).filter(|value| !value.is_empty())
        };
        let secret = value(self.field)?;
        let names = shape.line.iter().filter(|name| **name != self.field);
        let line = names.filter_map(|name| value(name)).collect::<Vec<_>>().join("  ");
        // A line is one line, whatever the name of the object holds.
        let line = line.replace(['\n', '\t'], " ");
        Some([line, secret])
    }
}
