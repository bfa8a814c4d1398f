//! The signals that ask a program to end, while it makes files that nobody wants half of: it hears them,
//! removes what it has made, and ends as they ask. One that the program was started to ignore, as by
//! nohup, stays ignored. It decides nothing of what is removed.

use std::{
    future::{Future as _, poll_fn},
    io,
    pin::Pin,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll},
};

use tokio::{
    runtime::Builder,
    signal::unix::{Signal, SignalKind, signal},
    sync::oneshot,
};

use crate::{call::Incoming, context::Ctx, error::CliError, exit::Exit, signals};

/// A file that grows beyond the limit of the user: it kills who does not listen. The write says it too.
const SIGXFSZ: i32 = 25;

/// Ears for the signals, each with the exit that it means.
struct Ears {
    ears: Vec<(Signal, Exit)>,
    _file_too_large: Option<Signal>,
}

impl Ears {
    /// Listens from now on; within a runtime.
    fn listen() -> Result<Ears, CliError> {
        let ignored = signals::ignored();
        let kinds = [
            (SignalKind::interrupt(), Exit::Interrupted),
            (SignalKind::terminate(), Exit::Terminated),
            (SignalKind::hangup(), Exit::Terminated),
        ];
        let heard =
            kinds.into_iter().filter(|(kind, _)| !signals::has(ignored, kind.as_raw_value()));
        let ears: io::Result<Vec<_>> =
            heard.map(|(kind, exit)| Ok((signal(kind)?, exit))).collect();
        let failed = |error: io::Error| {
            CliError::new(Exit::Failure, "SIGNALS", format!("cannot listen to signals: {error}"))
        };
        let too_large = signal(SignalKind::from_raw(SIGXFSZ)).ok();
        Ok(Ears { ears: ears.map_err(failed)?, _file_too_large: too_large })
    }

    fn poll(&mut self, task: &mut Context<'_>) -> Poll<Exit> {
        for (signal, exit) in &mut self.ears {
            if signal.poll_recv(task).is_ready() {
                return Poll::Ready(*exit);
            }
        }
        Poll::Pending
    }
}

fn ended(exit: Exit) -> CliError {
    CliError::new(exit, "INTERRUPTED", "it was ended early; nothing of it is left")
}

/// What comes from the daemon, until a signal does.
pub(super) struct Heard<'a, T> {
    ctx: &'a Ctx,
    parts: Incoming<'a, T>,
    ears: Ears,
}

impl<'a, T> Heard<'a, T> {
    /// Listens from now on.
    pub(super) fn new(ctx: &'a Ctx, parts: Incoming<'a, T>) -> Result<Heard<'a, T>, CliError> {
        let _in_the_runtime = ctx.runtime()?.enter();
        Ok(Heard { ctx, parts, ears: Ears::listen()? })
    }

    /// The next answer, nothing at the end. A signal is an error.
    pub(super) fn next(&mut self) -> Result<Option<T>, CliError> {
        let (parts, ears) = (&mut self.parts, &mut self.ears);
        let next = poll_fn(|task| match ears.poll(task) {
            Poll::Ready(exit) => Poll::Ready(Err(ended(exit))),
            Poll::Pending => parts.poll(task).map(Option::transpose),
        });
        self.ctx.runtime()?.block_on(next)
    }
}

/// Runs what works on files by itself, and has it stop when a signal comes: it looks at what it is given
/// now and then.
pub(super) fn until_told<T>(
    work: impl FnOnce(&Arc<AtomicBool>) -> Result<T, CliError>,
) -> Result<T, CliError> {
    let stop = Arc::<AtomicBool>::default();
    let told = Arc::<Mutex<Option<Exit>>>::default();
    let (over, mut ending) = oneshot::channel::<()>();
    let runtime = Builder::new_current_thread().enable_all().build().map_err(|error| {
        CliError::new(Exit::Failure, "RUNTIME", format!("cannot begin: {error}"))
    })?;
    let mut ears = {
        let _in_the_runtime = runtime.enter();
        Ears::listen()?
    };
    let answer = std::thread::scope(|scope| {
        let (stop_too, told_too) = (Arc::clone(&stop), Arc::clone(&told));
        scope.spawn(move || {
            let heard = runtime.block_on(poll_fn(|task| match ears.poll(task) {
                Poll::Ready(exit) => Poll::Ready(Some(exit)),
                Poll::Pending => Pin::new(&mut ending).poll(task).map(|_over| None),
            }));
            if let Some(exit) = heard {
                *told_too.lock().unwrap_or_else(PoisonError::into_inner) = Some(exit);
                stop_too.store(true, Ordering::Relaxed);
            }
        });
        let answer = work(&stop);
        drop(over);
        answer
    });
    // What was whole before it could be stopped is whole.
    let exit = told.lock().unwrap_or_else(PoisonError::into_inner).take();
    answer.map_err(|error| match exit {
        Some(exit) => ended(exit),
        None => error,
    })
}
