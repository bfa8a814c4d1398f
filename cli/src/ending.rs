//! What ends a run that goes on for ever, beside what it follows: whoever reads stdout has gone away, or a
//! signal came that has to wait for what is under way. A run that asks for neither pays nothing for it. What
//! is followed is not known here.

use std::{
    cell::{Cell, RefCell},
    future::{Future, poll_fn},
    io,
    pin::{Pin, pin},
    task::{Context, Poll},
    thread,
};

use tokio::{
    signal::unix::{Signal, SignalKind, signal},
    sync::oneshot,
};

use crate::{context::Ctx, error::CliError, exit::Exit, io::until_nobody_reads, render, signals};

/// What a thread needs that does nothing but wait.
const STACK: usize = 64 << 10;

/// What else may end a run.
#[derive(Debug, Default)]
pub(crate) struct Ending {
    reader: RefCell<Option<oneshot::Receiver<()>>>,
    gone: Cell<bool>,
    ears: RefCell<Vec<(Signal, Exit)>>,
}

impl Ending {
    /// Ends the run when nobody reads stdout any more. The next write would tell that too, but where nothing
    /// happens there is none, and a script waits for ever for a program that writes to nobody.
    pub(crate) fn with_reader(&self) {
        if self.reader.borrow().is_some() || self.gone.get() {
            return;
        }
        let Some(wait) = until_nobody_reads() else { return };
        let (tell, gone) = oneshot::channel();
        let wait = move || {
            if wait() {
                let _ended_meanwhile = tell.send(());
            }
        };
        // Without it the next write tells.
        if thread::Builder::new().stack_size(STACK).spawn(wait).is_ok() {
            *self.reader.borrow_mut() = Some(gone);
        }
    }

    /// Has Ctrl-C and SIGTERM end the run only between two of its works. What the program was started to
    /// ignore stays ignored.
    pub(crate) fn with_signals(&self, ctx: &Ctx) -> Result<(), CliError> {
        let _in_the_runtime = ctx.runtime()?.enter();
        let ignored = signals::ignored();
        let kinds = [
            (SignalKind::interrupt(), Exit::Interrupted),
            (SignalKind::terminate(), Exit::Terminated),
        ];
        let heard =
            kinds.into_iter().filter(|(kind, _)| !signals::has(ignored, kind.as_raw_value()));
        let ears: io::Result<Vec<_>> =
            heard.map(|(kind, exit)| Ok((signal(kind)?, exit))).collect();
        *self.ears.borrow_mut() = ears.map_err(|error| {
            CliError::new(Exit::Failure, "SIGNALS", format!("cannot listen to signals: {error}"))
        })?;
        Ok(())
    }

    /// What comes of this, unless the run is to end first.
    pub(crate) async fn or<T>(&self, next: impl Future<Output = T>) -> Result<T, CliError> {
        let mut next = pin!(next);
        poll_fn(|task| match self.poll(task) {
            Poll::Ready(error) => Poll::Ready(Err(error)),
            Poll::Pending => next.as_mut().poll(task).map(Ok),
        })
        .await
    }

    /// Whether the run is to end now: that is the error.
    pub(crate) fn now(&self, ctx: &Ctx) -> Result<(), CliError> {
        // A signal is heard when the runtime has had its turn.
        ctx.runtime()?.block_on(self.or(tokio::task::yield_now()))
    }

    fn poll(&self, task: &mut Context<'_>) -> Poll<CliError> {
        for (ear, exit) in &mut *self.ears.borrow_mut() {
            if ear.poll_recv(task).is_ready() {
                let why = match exit {
                    Exit::Interrupted => render::INTERRUPTED,
                    _ => "asked to end by a signal",
                };
                return Poll::Ready(CliError::new(*exit, "INTERRUPTED", why));
            }
        }
        let mut reader = self.reader.borrow_mut();
        if let Some(waited) = reader.as_mut()
            && let Poll::Ready(answer) = Pin::new(waited).poll(task)
        {
            *reader = None;
            self.gone.set(answer.is_ok());
        }
        match self.gone.get() {
            true => Poll::Ready(CliError::output(&io::ErrorKind::BrokenPipe.into())),
            false => Poll::Pending,
        }
    }
}
