//! `desk version`: this program and the daemon that it speaks to.

use desk_proto::{
    call,
    v1::{Status, StatusRequest},
};

use crate::{
    context::Ctx,
    embedded,
    error::CliError,
    exit::Exit,
    fields::{Datum, Field, Noun, Shape, Ty, int, text},
    list,
    render::Outcome,
};

/// Show the versions of desk and its daemon
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk version
  desk version --client -o json")]
pub(crate) struct Args {
    /// Only this program; the daemon is not asked
    #[arg(long)]
    client: bool,
}

/// Both versions.
struct Version {
    daemon: Option<Status>,
}

type F = Field<Version>;

impl Noun for Version {
    const KIND: &'static str = "version";
    const TABLE: &'static [&'static str] = &["name", "version", "daemon_version"];
    const LINE: &'static [&'static str] = &["name", "version"];
    const FIELDS: &'static [F] = &[
        F::new("name", Ty::Text, "desk", |_| text("desk")),
        F::new("version", Ty::Text, "of this program", |_| text(env!("CARGO_PKG_VERSION"))),
        F::new("build", Ty::Text, "of this program", |_| text(embedded::BUILD)),
        F::new("proto", Ty::Text, "the package of calls that it makes", |_| text(PROTO)),
        F::new("json_schema", Ty::Text, "the version of what it prints as JSON", |_| text("v1")),
        F::new("daemon_version", Ty::Text, "of the daemon, if one answers", |v| {
            of(v, |daemon| text(&daemon.version))
        }),
        F::new("daemon_build", Ty::Text, "of the daemon", |v| of(v, |daemon| text(&daemon.build))),
        F::new("store_schema", Ty::Int, "the newest migration of the store", |v| {
            of(v, |daemon| int(daemon.schema))
        }),
        F::new("sqlite", Ty::Text, "the version of SQLite", |v| {
            of(v, |daemon| text(&daemon.sqlite))
        }),
    ];
}

/// The package of the calls. What answers them is of the same one, or it answers nothing.
const PROTO: &str = "desk.v1";

fn of(version: &Version, get: for<'a> fn(&'a Status) -> Datum<'a>) -> Datum<'_> {
    version.daemon.as_ref().map_or(Datum::Null, get)
}

/// What it answers.
pub(crate) fn answers() -> Shape {
    Shape::of::<Version>()
}

pub(crate) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    if args.client {
        return Ok(list::one(Version { daemon: None }));
    }
    // To ask for a version is no reason to start anything.
    ctx.leave.set(true);
    let daemon = match ctx.call::<call::DaemonStatus>(StatusRequest {}) {
        Ok(status) => Some(status),
        Err(error) if error.exit == Exit::Unreachable => {
            ctx.screen.note(&error.message);
            None
        }
        Err(error) => return Err(error),
    };
    Ok(list::one(Version { daemon }))
}
