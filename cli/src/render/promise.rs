//! What is told of a write whose answer comes to nothing: it could not be printed, or the run was ended
//! in the middle of many. With the key of the run it can be given again and nothing is done twice, so
//! the key must not go with it. What is printed of an answer otherwise is not here.

use std::{
    cell::{Cell, RefCell},
    io::Write as _,
    sync::{Mutex, Once, PoisonError},
    thread,
};

use signal_hook::{
    consts::{SIGINT, SIGTERM},
    iterator::Signals,
    low_level::emulate_default_handler,
};

use super::{Screen, fault, progress::Stderr};
use crate::{error::CliError, exit::Exit, signals};

/// The key with which something was done in this run, if something was.
#[derive(Debug, Default)]
pub(super) struct Key {
    text: RefCell<Option<String>>,
    /// Whether what was done is known by what it is, so that nothing is done twice without the key too.
    spare: Cell<bool>,
    /// Whether an answer of this run has a secret.
    secret: Cell<bool>,
}

impl Key {
    /// The key, if something was done.
    pub(super) fn get(&self) -> Option<String> {
        self.text.borrow().clone()
    }

    /// Whether nothing is done twice without the key too.
    pub(super) fn is_spare(&self) -> bool {
        self.spare.get()
    }
}

/// What the next signal has told, and where.
struct Told {
    err: Stderr,
    interrupted: String,
    terminated: String,
}

/// One for the process: a signal is for all of it.
static TOLD: Mutex<Option<Told>> = Mutex::new(None);
static EARS: Once = Once::new();

impl Screen {
    /// Notes that something was done with this key.
    pub(crate) fn written(&self, key: &str) {
        let mut noted = self.key.text.borrow_mut();
        if noted.as_deref() != Some(key) {
            *noted = Some(key.to_owned());
        }
    }

    /// Says whether the same again does nothing twice, without any key.
    pub(crate) fn spare_key(&self, spare: bool) {
        self.key.spare.set(spare);
    }

    /// Notes that an answer of this run has a secret.
    pub(crate) fn has_secret(&self) {
        self.key.secret.set(true);
    }

    /// Why an answer was not printed, and where it is that of a write, that this was done all the same:
    /// who reads of a failure gives the command again.
    /// `another` makes another secret, where one was shown in it: that is in no second answer.
    pub(super) fn but_written(&self, mut error: CliError, another: Option<String>) -> CliError {
        let ours = matches!(&*error.code, "OUTPUT" | "JQ_FAILED" | "TEMPLATE_FAILED");
        if let Some(key) = self.key.get().filter(|_| ours) {
            error.message.push_str("; what was done stays done");
            error.hint = Some(match another.filter(|_| self.key.secret.get()) {
                Some(another) => format!(
                    "to read its answer, repeat it {key}; the secret is not in it any more: {another} makes another"
                ),
                None => format!("to read its answer, repeat it {key}"),
            });
        }
        error
    }

    /// From now on a signal that ends the run in the middle has this key told first.
    pub(crate) fn promise(&self, key: &str) {
        let told = |exit| {
            let error =
                CliError::new(exit, "INTERRUPTED", "ended in the middle; what was done stays done")
                    .hint(format!("give the same command again {key}"));
            let line = match self.look.json {
                true => fault::document(&error).line(),
                false => fault::text(&error, self.look.err_colour),
            };
            // Behind a bar that is being drawn, the line is one of its own.
            let start = if self.err_terminal() { "\n" } else { "" };
            format!("{start}{line}\n")
        };
        let told = Told {
            err: Stderr::clone(&self.err),
            interrupted: told(Exit::Interrupted),
            terminated: told(Exit::Terminated),
        };
        *TOLD.lock().unwrap_or_else(PoisonError::into_inner) = Some(told);
        EARS.call_once(listen);
    }
}

/// Waits for what ends this program, and lets it end as it would have ended. What was to be ignored stays so.
fn listen() {
    let ignored = signals::ignored();
    let heard = [SIGINT, SIGTERM].into_iter().filter(|signal| !signals::has(ignored, *signal));
    let Ok(mut signals) = Signals::new(heard) else { return };
    thread::spawn(move || {
        for signal in &mut signals {
            if let Some(told) = &*TOLD.lock().unwrap_or_else(PoisonError::into_inner)
                // Whoever holds stderr may wait for a reader for ever; the end must not.
                && let Ok(mut err) = told.err.try_lock()
            {
                let text = if signal == SIGINT { &told.interrupted } else { &told.terminated };
                let _gone = err.write_all(text.as_bytes()).and_then(|()| err.flush());
            }
            let _never = emulate_default_handler(signal);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn screen() -> Screen {
        Screen::new(Box::new(std::io::sink()), Box::new(std::io::sink()))
    }

    #[test]
    fn only_what_was_done_is_told_as_done() {
        let failed = || CliError::output(&std::io::Error::other("full"));
        let screen = screen();
        assert_eq!(screen.but_written(failed(), None).hint, None);
        screen.written("with --idempotency-key k");
        let error = screen.but_written(failed(), None);
        assert!(error.message.ends_with("; what was done stays done"), "{}", error.message);
        assert!(error.hint.as_deref().unwrap().ends_with("--idempotency-key k"));
        screen.has_secret();
        let error = screen.but_written(failed(), Some("desk token new".to_owned()));
        assert!(error.hint.as_deref().unwrap().ends_with("desk token new makes another"));
        let other = screen.but_written(CliError::usage("x"), None);
        assert_eq!((other.message.as_str(), other.hint.as_deref()), ("x", None));
    }
}
