//! How far a long piece of work has come, on stderr, where a person looks.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::{Screen, sanitise};

/// A bar that goes when this does.
pub(crate) struct Progress(ProgressBar);

impl Progress {
    /// Nothing is drawn where nobody looks.
    pub(crate) fn new(screen: &Screen) -> Progress {
        if !screen.look.bars {
            return Progress(ProgressBar::hidden());
        }
        let bar = ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::stderr());
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {bar:30} {percent}%") {
            bar.set_style(style);
        }
        Progress(bar)
    }

    /// So much of so much is done; of what nobody knows only what is done.
    pub(crate) fn at(&self, what: &str, done: i64, all: i64) {
        self.0.set_message(sanitise::cell(what).into_owned());
        self.0.set_length(u64::try_from(all).unwrap_or(0));
        self.0.set_position(u64::try_from(done).unwrap_or(0));
        self.0.tick();
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
