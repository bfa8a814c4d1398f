//! `desk 2fa`: the caller's second factor, six digits that an app makes anew every 30 seconds.

pub(crate) mod confirm;
pub(crate) mod enroll;
mod fields;
mod qr;
mod status;
mod uri;

use desk_proto::v1::SecondFactorStatus;

use crate::{context::Ctx, error::CliError, fields::Shape, render::Outcome};

/// What can be done with the second factor.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Verb {
    Enroll(enroll::Args),
    Confirm(confirm::Args),
    Status(status::Args),
}

/// What the verbs answer.
pub(crate) fn answers(verb: &str) -> Shape {
    match verb {
        "enroll" => Shape::of::<fields::Enrolment>(),
        "confirm" => Shape::of::<fields::Confirmation>(),
        _ => Shape::of::<SecondFactorStatus>(),
    }
}

/// Does what was asked for.
pub(crate) fn run(ctx: &Ctx, verb: Verb) -> Result<Outcome<'_>, CliError> {
    match verb {
        Verb::Enroll(args) => enroll::run(ctx, &args),
        Verb::Confirm(args) => confirm::run(ctx, args),
        Verb::Status(args) => status::run(ctx, args),
    }
}
