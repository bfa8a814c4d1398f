//! `desk daemon`: runs, starts, ends and looks at the daemon that keeps the store.

mod confirm_clock;
mod fields;
mod install;
mod logs;
mod restart;
mod start;
mod status;
mod stop;
mod units;

use desk_proto::v1::{Status, WriteReport};

use crate::{
    context::Ctx,
    embedded,
    error::CliError,
    fields::{Record, Shape},
    render::{Done, Fate, Outcome, Written},
};

/// What can be done with the daemon.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Verb {
    /// Run the daemon in the foreground
    #[command(after_help = "EXAMPLES
  desk daemon run
  desk daemon run --data /var/lib/desk")]
    Run(embedded::Args),
    Start(start::Args),
    Stop(stop::Args),
    Restart(restart::Args),
    Status(status::Args),
    Logs(logs::Args),
    ConfirmClock(confirm_clock::Args),
    Install(install::Args),
}

/// What the verbs answer.
pub(crate) fn answers(verb: &str) -> Option<Shape> {
    match verb {
        "run" | "logs" => None,
        "install" => Some(Shape::of::<install::Unit>()),
        _ => Some(Shape::of::<Status>()),
    }
}

/// Does what was asked for.
pub(crate) fn run(ctx: &Ctx, verb: Verb) -> Result<Outcome<'_>, CliError> {
    match verb {
        Verb::Run(args) => Ok(Outcome::Exit(embedded::run(&args)?)),
        Verb::Start(args) => start::run(ctx, args),
        Verb::Stop(args) => stop::run(ctx, args),
        Verb::Restart(args) => restart::run(ctx, args),
        Verb::Status(args) => status::run(ctx, args),
        Verb::Logs(args) => logs::run(ctx, args),
        Verb::ConfirmClock(args) => confirm_clock::run(ctx, args),
        Verb::Install(args) => install::run(ctx, &args),
    }
}

/// The daemon was started or ended, or was so already.
fn done<'a>(changed: bool, status: Option<Status>) -> Outcome<'a> {
    let record = status.map(|status| Box::new(status) as Box<dyn Record>);
    let report = WriteReport { changed, ..WriteReport::default() };
    let written =
        Written { id: Some("deskd".to_owned()), place: None, fate: Fate::Done(report, record) };
    Outcome::Done(Done { results: Box::new(std::iter::once(written)), single: true, bar: false })
}

/// Why a daemon is not started from here, with the name of what says where it is.
fn elsewhere(ctx: &Ctx) -> CliError {
    let settings = ctx.env.settings();
    let error =
        |who: &str| CliError::usage(format!("{who} names a daemon that is not started from here"));
    if ctx.config().is_ok_and(|config| config.machine) {
        return CliError::usage("this machine has a service, which is used where no store is named")
            .hint("DESK_DATA names the directory of a store of your own; the service is started with systemctl");
    }
    match (ctx.env.context(), &settings.named) {
        (Some(_), Some((name, _))) => {
            error(&format!("the context {name}")).hint("--context local is the one that is")
        }
        _ => error("DESK_ENDPOINT"),
    }
}
