//! The signals that ask a program to end. While the demo listens they end nothing by themselves, so
//! that there is time to clean up.

use std::{
    future::poll_fn,
    io,
    task::{Context, Poll},
    time::Duration,
};

use tokio::signal::unix::{Signal, SignalKind, signal};

use crate::{context::Ctx, error::CliError, exit::Exit};

/// Ears for the signals, each with the exit that it means.
pub(super) struct Signals(Vec<(Signal, Exit)>);

impl Signals {
    /// Listens from now on.
    pub(super) fn listen(ctx: &Ctx) -> Result<Signals, CliError> {
        let _in_the_runtime = ctx.runtime()?.enter();
        let kinds = [
            (SignalKind::interrupt(), Exit::Interrupted),
            (SignalKind::terminate(), Exit::Terminated),
            (SignalKind::hangup(), Exit::Terminated),
        ];
        let ears = kinds.into_iter().map(|(kind, exit)| Ok((signal(kind)?, exit)));
        let ears: io::Result<Vec<_>> = ears.collect();
        ears.map(Signals).map_err(|error| {
            CliError::new(Exit::Failure, "SIGNALS", format!("cannot listen to signals: {error}"))
        })
    }

    /// Waits this long, or until a signal comes; that is the error.
    pub(super) fn wait(&mut self, ctx: &Ctx, time: Duration) -> Result<(), CliError> {
        let heard = ctx.runtime()?.block_on(async {
            tokio::time::timeout(time, poll_fn(|task| self.poll(task))).await.ok()
        });
        match heard {
            None => Ok(()),
            Some(exit) => Err(CliError::new(
                exit,
                "INTERRUPTED",
                "the demo was ended early; its daemon and its store are gone",
            )),
        }
    }

    fn poll(&mut self, task: &mut Context<'_>) -> Poll<Exit> {
        for (signal, exit) in &mut self.0 {
            if signal.poll_recv(task).is_ready() {
                return Poll::Ready(*exit);
            }
        }
        Poll::Pending
    }
}
