//! A program that runs inside a tenant, in our place: with our streams and in our process group, so
//! that a terminal is the same to it as to us. What asks us to end is handed on to it, and we end
//! after it. Why it has to end otherwise is decided by whoever runs it.
//!
//! Only the program itself is signalled, not what it has started: in a group of its own it would lose
//! the terminal, and whoever signals our group (a shell's job control, `timeout`) would miss it. What
//! it leaves behind holds a secret that is good for nothing.

use std::{
    collections::BTreeMap,
    ffi::{OsStr, OsString},
    future::poll_fn,
    io,
    os::unix::process::ExitStatusExt as _,
    process::{Child, Command, ExitCode, ExitStatus},
    task::{Context, Poll},
    time::Duration,
};

use rustix::process::{Pid, Signal, kill_process};
use tokio::signal::unix::{self, SignalKind};

use crate::{
    context::Ctx,
    error::CliError,
    exit::Exit,
    launch::{in_front, missing},
    signals,
};

/// How long a program may take to end that was asked to.
const GRACE: Duration = Duration::from_secs(10);

/// A program that runs.
pub(super) struct Running {
    child: Child,
    /// That a child of ours has changed.
    changed: unix::Signal,
    /// What asks us to end, and what the program is told then.
    ears: Vec<(unix::Signal, Told)>,
}

/// What a program is told when we are asked to end.
struct Told {
    signal: Signal,
    /// Whether a terminal sends it by a key, to everybody who is in front.
    typed: bool,
}

impl Running {
    /// Starts a program. A shell that a person sits at does not end by SIGTERM; `shell` has it hang up
    /// instead.
    pub(super) fn start(
        ctx: &Ctx,
        program: &OsStr,
        args: &[OsString],
        env: BTreeMap<OsString, OsString>,
        shell: bool,
    ) -> Result<Running, CliError> {
        let _in_the_runtime = ctx.runtime()?.enter();
        let deaf = |error: io::Error| {
            CliError::new(Exit::Failure, "SIGNALS", format!("cannot listen to signals: {error}"))
        };
        let (typed, sent) = (true, false);
        let end = if shell { Signal::HUP } else { Signal::TERM };
        let kinds = [
            (SignalKind::interrupt(), Signal::INT, typed),
            (SignalKind::quit(), Signal::QUIT, typed),
            (SignalKind::terminate(), end, sent),
            (SignalKind::hangup(), Signal::HUP, sent),
        ];
        let ears = kinds
            .into_iter()
            .map(|(kind, signal, typed)| Ok((unix::signal(kind)?, Told { signal, typed })));
        let ears = ears.collect::<io::Result<_>>().map_err(deaf)?;
        let changed = unix::signal(SignalKind::child()).map_err(deaf)?;
        ctx.screen.flush()?;
        let child = Command::new(program).args(args).env_clear().envs(env).spawn();
        let child = child.map_err(|error| missing(program, &error))?;
        Ok(Running { child, changed, ears })
    }

    /// Hands on what was heard; answers how the program ended, once it has.
    pub(super) fn poll(&mut self, task: &mut Context<'_>) -> Poll<ExitStatus> {
        for (ear, told) in &mut self.ears {
            while let Poll::Ready(Some(())) = ear.poll_recv(task) {
                if !(told.typed && in_front()) {
                    tell(&self.child, told.signal);
                }
            }
        }
        while let Poll::Ready(Some(())) = self.changed.poll_recv(task) {}
        match self.child.try_wait() {
            Ok(Some(status)) => Poll::Ready(status),
            // It is our own child, and nobody else waits for it: there is always an answer.
            Ok(None) | Err(_) => Poll::Pending,
        }
    }

    /// Waits until it has ended.
    pub(super) async fn ended(&mut self) -> ExitStatus {
        poll_fn(|task| self.poll(task)).await
    }

    /// Asks it to end, and ends it if it does not.
    pub(super) async fn end(&mut self) {
        tell(&self.child, Signal::TERM);
        // What is stopped would not hear it.
        tell(&self.child, Signal::CONT);
        if tokio::time::timeout(GRACE, self.ended()).await.is_err() {
            tell(&self.child, Signal::KILL);
            self.ended().await;
        }
    }
}

/// Sends it a signal. It was not waited for yet, so the number is still its own.
fn tell(child: &Child, signal: Signal) {
    let _ended_meanwhile = kill_process(Pid::from_child(child), signal);
}

/// What we end with when a program has ended so: 128 and the signal where one ended it, as in a shell.
/// Where Ctrl-C or SIGTERM ended it, we end by that too.
pub(super) fn code(status: ExitStatus) -> ExitCode {
    for exit in [Exit::Interrupted, Exit::Terminated] {
        if status.signal().is_some_and(|signal| 128 + signal == i32::from(exit.number())) {
            signals::ended(exit);
        }
    }
    let number = status.code().or_else(|| status.signal().map(|signal| 128 + signal));
    ExitCode::from(number.and_then(|number| u8::try_from(number).ok()).unwrap_or(u8::MAX))
}
