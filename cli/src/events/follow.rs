//! Following events: one after the other as they happen, with nothing missed and nothing twice when
//! the daemon is started anew. It ends only when it was told when.

use std::time::{Duration, Instant};

use desk_proto::{Call, v1::Event};

use super::{cursor::Place, types::Types};
use crate::{
    again::is_passing,
    call::Incoming,
    context::Ctx,
    error::CliError,
    exit::Exit,
    fields::Record,
    render::{Format, Outcome},
    when,
};

/// How long a daemon may be away.
const PATIENCE: Duration = Duration::from_secs(60);

/// How long what comes at the same time may take to come.
const SETTLED: Duration = Duration::from_millis(20);

/// The least time from one look to the next where one change follows the other, and how often the length
/// of a look: whoever looks leaves the daemon free for all others. It is never longer than this.
const LEAST: Duration = Duration::from_millis(200);
const TIMES: u32 = 10;
const MOST: Duration = Duration::from_secs(60);

/// What is left for the last look, at the least.
const LAST: Duration = Duration::from_millis(100);

/// The flags of everything that follows.
#[derive(Clone, Debug, clap::Args)]
#[command(next_help_heading = "Watch options")]
pub(crate) struct Follow {
    /// Begin after this event; 0 begins with the first
    #[arg(long, alias = "cursor", value_name = "SEQ", value_parser = clap::value_parser!(i64).range(0..))]
    pub(crate) after: Option<i64>,

    /// End after so many events
    #[arg(long, alias = "limit", short_alias = 'L', value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) max_events: Option<u64>,

    /// End after this time, with exit 8
    #[arg(long, value_name = "DURATION", value_parser = when::duration)]
    pub(crate) timeout: Option<Duration>,
}

/// Follows events. `open` makes the request: after which event, or from now on.
pub(crate) fn events<'a, C: Call<Response = Event>>(
    ctx: &'a Ctx,
    flags: &Follow,
    open: impl Fn(i64, bool) -> C::Request + 'a,
) -> Result<Outcome<'a>, CliError> {
    Ok(kept::<C>(ctx, flags, (None, Types::default()), open)?.printed())
}

/// The same for whoever prints them or does something else with them: those of some types, with the place kept
/// in a file.
pub(super) fn kept<'a, C: Call<Response = Event>>(
    ctx: &'a Ctx,
    flags: &Follow,
    (place, types): (Option<Place>, Types),
    open: impl Fn(i64, bool) -> C::Request + 'a,
) -> Result<Following<'a>, CliError> {
    let mut following = Following {
        ctx,
        open: Box::new(move |after, from_now| ctx.subscribe::<C>(open(after, from_now))),
        stream: None,
        after: flags.after,
        place,
        types,
        bookmarks: false,
        left: flags.max_events,
        until: flags.timeout.and_then(|timeout| Instant::now().checked_add(timeout)),
        least: Duration::ZERO,
        ended: false,
    };
    ctx.until.set(following.until);
    // What cannot be followed at all is an error at once.
    following.stream = Some(following.subscribe()?);
    Ok(following)
}

type Open<'a> = dyn Fn(i64, bool) -> Result<Incoming<'a, Event>, CliError> + 'a;

/// Events as they come.
pub(super) struct Following<'a> {
    ctx: &'a Ctx,
    open: Box<Open<'a>>,
    stream: Option<Incoming<'a, Event>>,
    after: Option<i64>,
    place: Option<Place>,
    types: Types,
    /// Whether how far it has come is an answer, too.
    bookmarks: bool,
    left: Option<u64>,
    until: Option<Instant>,
    /// How long the daemon wants to be left alone.
    least: Duration,
    ended: bool,
}

impl<'a> Following<'a> {
    /// As an answer that is printed. Programs that keep a cursor are told how far the stream has come.
    pub(super) fn printed(mut self) -> Outcome<'a> {
        let format = self.ctx.view.format;
        self.bookmarks = matches!(format, Format::Json | Format::Jsonl | Format::Yaml);
        self.ctx.ending.with_reader();
        Outcome::Stream(Box::new(self))
    }

    /// Whether the place is kept in a file.
    pub(super) fn kept(&self) -> bool {
        self.place.is_some()
    }

    fn subscribe(&self) -> Result<Incoming<'a, Event>, CliError> {
        (self.open)(self.after.unwrap_or_default(), self.after.is_none())
    }

    /// Waits for the daemon to come back. Whoever ended it had a reason, so it is not started.
    fn resume(&mut self) -> Result<(), CliError> {
        self.ctx.leave.set(true);
        let began = Instant::now();
        let mut pause = Duration::from_millis(50);
        while self.stream.is_none() && !self.over() {
            *self.ctx.link.borrow_mut() = None;
            let least = std::mem::take(&mut self.least);
            self.pause(pause.max(least))?;
            if self.over() {
                return Ok(());
            }
            match self.subscribe() {
                Ok(stream) => self.stream = Some(stream),
                // Who comes back with many others may find no place at first.
                Err(error) if is_passing(&error) && began.elapsed() < PATIENCE => {
                    self.least = error.retry_after.unwrap_or_default();
                }
                // It did not answer for as long as there was time.
                Err(error) if error.exit == Exit::Timeout && self.over() => return Ok(()),
                Err(error) => return Err(error),
            }
            pause = (pause * 2).min(Duration::from_secs(2));
        }
        Ok(())
    }

    /// A pause, but not longer than there is time.
    fn pause(&self, time: Duration) -> Result<(), CliError> {
        let left = self.until.map(|until| until.saturating_duration_since(Instant::now()));
        match left.filter(|left| *left < time) {
            // What chance adds would be too late.
            Some(left) => {
                let sleep = async { tokio::time::sleep(left).await };
                self.ctx.runtime()?.block_on(self.ctx.ending.or(sleep))
            }
            None => self.ctx.pause(time),
        }
    }

    fn over(&self) -> bool {
        self.until.is_some_and(|until| Instant::now() >= until)
    }

    /// The next event; nothing when the time is over.
    fn event(&mut self) -> Result<Option<Event>, CliError> {
        loop {
            if self.over() {
                return Ok(None);
            }
            let Some(stream) = &mut self.stream else {
                self.resume()?;
                continue;
            };
            match stream.next(self.until) {
                Ok(Some(event)) => return Ok(Some(event)),
                Ok(None) => self.stream = None,
                Err(error) if is_passing(&error) => self.stream = None,
                Err(error) => return Err(error),
            }
        }
    }

    /// Notes how far it has come. What came before was printed when the next one is asked for.
    pub(super) fn keep(&mut self) -> Result<(), CliError> {
        match (&mut self.place, self.after) {
            (Some(place), Some(after)) => place.keep(after),
            _ => Ok(()),
        }
    }

    /// The next event that is wanted; nothing when there have been as many as were asked for. That the one
    /// before it is done is noted first.
    pub(super) fn step(&mut self) -> Result<Option<Event>, CliError> {
        self.keep()?;
        if self.left == Some(0) {
            return Ok(None);
        }
        loop {
            let Some(event) = self.event()? else {
                let missing = self.left.map(|left| format!(", {left} events did not come"));
                return Err(over(&missing.unwrap_or_default()));
            };
            let bookmark = event.r#type == "bookmark";
            if !bookmark && self.after.is_some_and(|after| event.seq <= after) {
                continue;
            }
            self.after = Some(event.seq);
            if !bookmark && !self.types.fits(&event) {
                continue;
            }
            if !bookmark {
                self.left = self.left.map(|left| left - 1);
                return Ok(Some(event));
            }
            if self.bookmarks {
                return Ok(Some(event));
            }
            self.keep()?;
        }
    }
}

/// That the time is over before there was an end: whoever follows never ends by itself with 0.
pub(crate) fn over(missing: &str) -> CliError {
    CliError::new(Exit::Pending, "TIMEOUT", format!("the time is over{missing}"))
}

/// That something happened, for those who then look for themselves. What happens between two looks is one
/// change for them, so nothing of it is missed.
pub(crate) struct Changes<'a> {
    following: Following<'a>,
    lost: bool,
    /// Since when somebody looks.
    looks: Instant,
}

impl<'a> Changes<'a> {
    /// From now on, until this instant. Whoever looks after this misses nothing.
    pub(crate) fn from_now<C: Call<Response = Event>>(
        ctx: &'a Ctx,
        until: Option<Instant>,
        open: impl Fn(i64, bool) -> C::Request + 'a,
    ) -> Result<Changes<'a>, CliError> {
        let mut following = Following {
            ctx,
            open: Box::new(move |after, from_now| ctx.subscribe::<C>(open(after, from_now))),
            stream: None,
            after: None,
            place: None,
            types: Types::default(),
            bookmarks: false,
            left: None,
            until,
            least: Duration::ZERO,
            ended: false,
        };
        ctx.until.set(until);
        following.stream = Some(following.subscribe()?);
        Ok(Changes { following, lost: false, looks: Instant::now() })
    }

    /// The look itself could not be taken: the next change is that the daemon is there again, and wants to
    /// be asked.
    pub(crate) fn lost(&mut self, error: &CliError) {
        (self.following.stream, self.lost) = (None, true);
        self.following.least = error.retry_after.unwrap_or_default();
    }

    /// Whether the time is over.
    pub(crate) fn over(&self) -> bool {
        self.following.over()
    }

    /// Waits for the next change. Answers whether there was one; else the time is over.
    pub(crate) fn wait(&mut self) -> Result<bool, CliError> {
        let next = Instant::now() + interval(self.looks.elapsed());
        let changed = self.changed(next);
        self.looks = Instant::now();
        changed
    }

    fn changed(&mut self, next: Instant) -> Result<bool, CliError> {
        if std::mem::take(&mut self.lost) {
            self.following.resume()?;
            return Ok(!self.following.over());
        }
        while let Some(event) = self.following.event()? {
            let fresh = self.following.after.is_none_or(|after| event.seq > after);
            self.following.after = Some(event.seq);
            if fresh && event.r#type != "bookmark" {
                self.settle(next)?;
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Takes what comes at the same time, and until the next look may be, so that one look is for all of it.
    fn settle(&mut self, next: Instant) -> Result<(), CliError> {
        let mut end = next.max(Instant::now() + SETTLED);
        if let Some(until) = self.following.until {
            end = end.min(until.checked_sub(LAST).unwrap_or(until));
        }
        while let Some(stream) = &mut self.following.stream {
            match stream.next(Some(end)) {
                Ok(Some(event)) => self.following.after = Some(event.seq),
                // The stream has ended, or nothing came in time: which of both, the next wait finds out.
                Ok(None) => break,
                Err(error) if is_passing(&error) => self.following.stream = None,
                Err(error) => return Err(error),
            }
        }
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() { Ok(()) } else { self.following.pause(left) }
    }
}

/// How long the next look may not be, when one has taken so long.
fn interval(looked: Duration) -> Duration {
    looked.saturating_mul(TIMES).clamp(LEAST, MOST)
}

impl Iterator for Following<'_> {
    type Item = Result<Box<dyn Record>, CliError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let step = self.step();
        self.ended = !matches!(step, Ok(Some(_)));
        step.transpose().map(|event| event.map(|event| Box::new(event) as Box<dyn Record>))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_looks_for_long_looks_less_often() {
        for (looked, wanted) in [(0, 200), (20, 200), (21, 210), (3_000, 30_000), (9_000, 60_000)] {
            let (looked, wanted) = (Duration::from_millis(looked), Duration::from_millis(wanted));
            assert_eq!(interval(looked), wanted);
        }
    }
}
