//! `desk db`: the upkeep of the store. Copies of it, whether it is whole, how large it is; and making a
//! store of a copy again, which is the one verb that needs no daemon.

mod backup;
mod check;
mod early;
mod fields;
mod part;
mod restore;
mod stats;

use std::path::PathBuf;

use desk_proto::v1::{Checked, Stats};

pub(crate) use self::fields::Restored;
use crate::{context::Ctx, error::CliError, fields::Shape, render::Outcome};

/// What can be done with the store.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Verb {
    Backup(backup::Args),
    Restore(restore::Args),
    Check(check::Args),
    Stats(stats::Args),
}

/// What the verbs answer.
pub(crate) fn answers(verb: &str) -> Shape {
    match verb {
        "backup" => Shape::of::<fields::Backup>(),
        "restore" => Shape::of::<Restored>(),
        "check" => Shape::of::<Checked>(),
        _ => Shape::of::<Stats>(),
    }
}

/// Does what was asked for.
pub(crate) fn run(ctx: &Ctx, verb: Verb) -> Result<Outcome<'_>, CliError> {
    match verb {
        Verb::Backup(args) => backup::run(ctx, args),
        Verb::Restore(args) => restore::run(ctx, args),
        Verb::Check(args) => check::run(ctx, args),
        Verb::Stats(args) => stats::run(ctx, args),
    }
}

/// Where a store is looked at that lies elsewhere.
fn scratch(ctx: &Ctx) -> PathBuf {
    ctx.env.path("TMPDIR").unwrap_or_else(|| PathBuf::from("/tmp"))
}
