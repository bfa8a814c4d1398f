//! `desk access run`: one command that acts in another tenant, for as long as it runs and no longer.
//! The visit lasts as long as a stream of the daemon is read, so it ends with us, however we end.

use std::{
    ffi::OsString,
    future::poll_fn,
    process::ExitStatus,
    task::{Context, Poll},
    time::{Duration, Instant},
};

use desk_proto::{
    call,
    v1::{AccessLease, LeaseAccessRequest},
};
use tokio::time::{Interval, MissedTickBehavior};

use super::{
    child::{self, Running},
    inside::{self, Place},
};
use crate::{call::Incoming, context::Ctx, error::CliError, exit::Exit, render::Outcome};

/// How often it is looked whether the daemon still says something, which it does each 15 seconds.
const LOOK: Duration = Duration::from_secs(5);
/// After so many looks in silence it counts as gone. Time in which we are stopped is one look.
const LOOKS: u32 = 9;

/// Run one command that acts in a tenant that lets you in
///
/// The command has the streams and the environment of this one, but every desk command in it acts in
/// the tenant; DESK_INSIDE is the tenant's slug. The visit ends with the command, and the command with
/// the visit: when the tenant lets you in no more it is sent SIGTERM, and SIGKILL ten seconds later.
/// The exit code is the command's, 128 and the number of the signal that ended it, 126 or 127 if it
/// could not be started, 4 if the visit was ended, and 11 if the daemon said nothing any more.
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk access run tom-sawyer -- desk ticket list
  desk access run tom-sawyer -- desk ticket list -o json | jq length
  desk access run tom-sawyer -- sh -c 'desk ticket list && desk group list'
  desk access run tom-sawyer --mode configure -- desk group new Paint")]
pub(crate) struct Args {
    #[command(flatten)]
    place: Place,

    /// The command and its arguments
    #[arg(
        last = true,
        required = true,
        value_name = "COMMAND",
        value_hint = clap::ValueHint::CommandWithArguments
    )]
    command: Vec<OsString>,
}

/// What came first.
enum End {
    /// The command ended.
    Command(ExitStatus),
    /// The visit did.
    Visit(CliError),
}

pub(super) fn run(ctx: &Ctx, Args { place, command }: Args) -> Result<Outcome<'_>, CliError> {
    let [program, args @ ..] = command.as_slice() else {
        return Err(CliError::usage("a command is missing"));
    };
    ctx.guarded.set(true);
    let request =
        LeaseAccessRequest { tenant: place.slug.clone(), mode: place.mode(), legacy: place.legacy };
    let mut lease = ctx.subscribe::<call::AccessLease>(request)?;
    let until = Instant::now().checked_add(ctx.config()?.timeout);
    let begun = lease.next(until)?.ok_or_else(gone)?;
    ctx.screen.trace(|| format!("inside {} with {}", begun.tenant, program.display()));
    let env = inside::environment(ctx, &begun.tenant, &begun.secret)?;
    let runtime = ctx.runtime()?;
    let running = Running::start(ctx, program, args, env, false);
    let ended = running.map(|mut running| {
        let end = runtime.block_on(watch(&mut running, &mut lease));
        (running, end)
    });
    let code = match ended {
        Ok((mut running, End::Visit(error))) => {
            // Whoever reads this wants to know before the command says what it thinks of it.
            ctx.screen.fail(&error);
            runtime.block_on(running.end());
            return Ok(Outcome::Exit(error.exit.into()));
        }
        Ok((_, End::Command(status))) => Ok(child::code(status)),
        Err(error) => Err(error),
    };
    // The daemon would notice by itself that nobody reads any more. Whoever looks at the log next is
    // to see the end of the visit there, so it is waited for.
    let _over_already = inside::goodbye(ctx, begun.secret);
    code.map(Outcome::Exit)
}

/// Waits for the end of the command, or of the visit.
async fn watch(running: &mut Running, lease: &mut Incoming<'_, AccessLease>) -> End {
    let mut look = tokio::time::interval(LOOK);
    look.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut silent = 0;
    poll_fn(|task| {
        if let Poll::Ready(status) = running.poll(task) {
            return Poll::Ready(End::Command(status));
        }
        poll_visit(task, lease, &mut look, &mut silent).map(End::Visit)
    })
    .await
}

/// Why the visit has ended, once it has.
fn poll_visit(
    task: &mut Context<'_>,
    lease: &mut Incoming<'_, AccessLease>,
    look: &mut Interval,
    silent: &mut u32,
) -> Poll<CliError> {
    loop {
        match lease.poll(task) {
            Poll::Ready(Some(Ok(_))) => *silent = 0,
            Poll::Ready(Some(Err(error))) => return Poll::Ready(error),
            Poll::Ready(None) => return Poll::Ready(gone()),
            Poll::Pending => break,
        }
    }
    while look.poll_tick(task).is_ready() {
        *silent += 1;
    }
    if *silent > LOOKS { Poll::Ready(gone()) } else { Poll::Pending }
}

/// The daemon does not say any more that the visit goes on.
fn gone() -> CliError {
    CliError::new(Exit::Unreachable, "UNREACHABLE", "the daemon says nothing any more")
        .hint("desk daemon status")
}
