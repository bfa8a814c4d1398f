//! How far a long piece of work has come, on stderr: as a bar where a person looks, as lines where
//! nothing may be redrawn, as JSON for a program. Short work says nothing.

use std::{
    io::Write,
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{RecvTimeoutError, Sender, channel},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::{Json, Screen, sanitise};

/// What takes less than this is not worth a word.
const SHORT: Duration = Duration::from_millis(300);

/// How progress is shown, as it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Gauge {
    /// A bar on a terminal, else nothing
    Auto,
    /// A line every five seconds
    Plain,
    /// A line of JSON every second
    Json,
    /// Not at all
    None,
}

/// How it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// Not at all.
    Hidden,
    /// As a bar that moves.
    Bar,
    /// As a line now and then.
    Lines,
    /// The same for those to whom every line is read aloud.
    Seldom,
    /// As lines for a program.
    Json,
}

impl Mode {
    /// How long after the beginning something is shown first, and how long after that again.
    const fn pace(self) -> (Duration, Duration) {
        match self {
            Mode::Hidden | Mode::Bar => (SHORT, Duration::from_millis(100)),
            Mode::Lines => (Duration::from_secs(5), Duration::from_secs(5)),
            Mode::Seldom => (Duration::from_secs(30), Duration::from_secs(30)),
            Mode::Json => (SHORT, Duration::from_secs(1)),
        }
    }
}

/// Where stderr is, for more than one thread.
pub(super) type Stderr = Arc<Mutex<Box<dyn Write + Send>>>;

/// What is shown for as long as this lives.
pub(crate) struct Progress(Option<Shown>);

struct Shown {
    at: Arc<Mutex<At>>,
    bar: Option<ProgressBar>,
    over: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// So much of so much.
#[derive(Clone, Debug, Default)]
struct At {
    what: String,
    done: i64,
    /// 0 where nobody knows.
    all: i64,
}

impl Progress {
    /// Nothing is shown where nobody looks.
    pub(crate) fn new(screen: &Screen) -> Progress {
        let mode = screen.gauge();
        if mode == Mode::Hidden {
            return Progress(None);
        }
        let bar = (mode == Mode::Bar)
            .then(|| ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden()));
        let at = Arc::<Mutex<At>>::default();
        let (over, ending) = channel::<()>();
        let (seen, drawn, err, utf8) =
            (Arc::clone(&at), bar.clone(), screen.stderr(), screen.look.utf8);
        // The work itself has no time to look at a clock.
        let thread = thread::Builder::new().spawn(move || {
            let (mut wait, every) = mode.pace();
            let mut begun = false;
            while ending.recv_timeout(wait) == Err(RecvTimeoutError::Timeout) {
                wait = every;
                let at = seen.lock().unwrap_or_else(PoisonError::into_inner).clone();
                match &drawn {
                    Some(bar) => {
                        if !std::mem::replace(&mut begun, true) {
                            bar.set_draw_target(ProgressDrawTarget::stderr());
                        }
                        draw(bar, &at, utf8);
                    }
                    None => {
                        let mut err = err.lock().unwrap_or_else(PoisonError::into_inner);
                        let line = line(mode, &at);
                        let _gone = err.write_all(line.as_bytes()).and_then(|()| err.flush());
                    }
                }
            }
        });
        Progress(thread.ok().map(|thread| Shown {
            at,
            bar,
            over: Some(over),
            thread: Some(thread),
        }))
    }

    /// So much of so much is done; of what nobody knows only what is done.
    pub(crate) fn at(&self, what: &str, done: i64, all: i64) {
        if let Some(shown) = &self.0 {
            let mut at = shown.at.lock().unwrap_or_else(PoisonError::into_inner);
            if at.what != what {
                what.clone_into(&mut at.what);
            }
            (at.done, at.all) = (done, all);
        }
    }

    /// Does something else with the terminal.
    pub(super) fn suspend<T>(&self, work: impl FnOnce() -> T) -> T {
        match self.0.as_ref().and_then(|shown| shown.bar.as_ref()) {
            Some(bar) => bar.suspend(work),
            None => work(),
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(shown) = &mut self.0 {
            drop(shown.over.take());
            let _ended = shown.thread.take().map(JoinHandle::join);
            if let Some(bar) = &shown.bar {
                bar.finish_and_clear();
            }
        }
    }
}

fn draw(bar: &ProgressBar, at: &At, utf8: bool) {
    let template = match at.all {
        0 => "{spinner} {pos} {msg}  {per_sec}",
        _ => "{spinner} {msg} {bar:20} {percent}%",
    };
    if let Ok(mut style) = ProgressStyle::with_template(template) {
        if !utf8 {
            style = style.tick_chars("|/-\\ ").progress_chars("=> ");
        }
        bar.set_style(style);
    }
    bar.set_message(sanitise::cell(&at.what).into_owned());
    match u64::try_from(at.all) {
        Ok(all @ 1..) => bar.set_length(all),
        _ => bar.unset_length(),
    }
    bar.set_position(u64::try_from(at.done).unwrap_or(0));
    bar.tick();
}

fn line(mode: Mode, at: &At) -> String {
    if mode == Mode::Json {
        let all = if at.all > 0 { Json::Int(at.all) } else { Json::Null };
        let progress =
            vec![("what", Json::text(&at.what)), ("done", Json::Int(at.done)), ("all", all)];
        let schema = Json::text("desk.progress/v1");
        let line = Json::Object(vec![("schema", schema), ("progress", Json::Object(progress))]);
        return line.line() + "\n";
    }
    let what = sanitise::cell(&at.what);
    let far = match (at.all, what.is_empty()) {
        (_, true) => String::new(),
        (1.., false) => {
            let percent = i128::from(at.done) * 100 / i128::from(at.all);
            format!("{what}, {percent}%")
        }
        (_, false) => format!("{} {what}", at.done),
    };
    match (mode == Mode::Seldom, far.is_empty()) {
        (true, false) => format!("desk: still working: {far}\n"),
        (_, true) => "desk: still working\n".to_owned(),
        (false, false) => format!("desk: {far}\n"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_say_how_far_it_is() {
        let at = |what: &str, done, all| At { what: what.to_owned(), done, all };
        let line = |mode, at: At| super::line(mode, &at);
        assert_eq!(line(Mode::Lines, at("rows", 12, 0)), "desk: 12 rows\n");
        assert_eq!(line(Mode::Lines, at("copying", 1, 3)), "desk: copying, 33%\n");
        assert_eq!(line(Mode::Lines, At::default()), "desk: still working\n");
        assert_eq!(line(Mode::Seldom, at("rows", 7, 0)), "desk: still working: 7 rows\n");
        assert!(!line(Mode::Lines, at("\u{1b}[2Jx", 1, 0)).contains('\u{1b}'));
        assert_eq!(
            line(Mode::Json, at("rows", 12, 0)),
            "{\"schema\":\"desk.progress/v1\",\"progress\":{\"what\":\"rows\",\"done\":12,\"all\":null}}\n"
        );
    }

    #[test]
    fn short_work_says_nothing_and_long_work_says_it_seldom() {
        assert!([Mode::Bar, Mode::Json].iter().all(|mode| mode.pace().0 == SHORT));
        assert_eq!(Mode::Lines.pace().1.as_secs(), 5);
        assert_eq!(Mode::Seldom.pace(), (Duration::from_secs(30), Duration::from_secs(30)));
    }
}
