//! `desk access draft`: makes drafts, or gives those that are there other contents.

use desk_proto::{WriteResponse as _, call, v1::DraftAccessRequest};

use super::{
    file::Asked,
    nothing,
    what::{Given, What},
};
use crate::{
    context::Ctx,
    error::CliError,
    flags::{Version, Write},
    render::{One, Outcome},
    write,
};

/// Prepare a request, or change the draft of this name; nobody is asked yet
///
/// What is not given stays as it is in the draft; the associations are replaced all together.
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk access draft SupportAccess --assoc anna@example.org=acme
  desk access draft SupportAccess --message 'Anna sets up your printers until Friday'
  desk access draft -f request.yaml")]
pub(crate) struct Args {
    #[command(flatten)]
    what: What,

    #[command(flatten)]
    version: Version,

    #[command(flatten)]
    write: Write,
}

impl From<Asked> for DraftAccessRequest {
    fn from(Asked { name, message, associations }: Asked) -> Self {
        DraftAccessRequest { name, message, associations, write: None }
    }
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let Args { what, version, write } = args;
    match what.read(ctx)? {
        Given::One(asked) => one(ctx, asked.into(), &version, &write),
        Given::File(_, _) if version.if_version.is_some() => {
            Err(CliError::usage("--if-version is for one object"))
        }
        Given::File(all, keep_going) => {
            let requests = all.into_iter().map(|one| (one.name.clone(), one.into()));
            Ok(write::several::<call::AccessDraft>(ctx, &write, keep_going, requests))
        }
    }
}

fn one<'a>(
    ctx: &'a Ctx,
    mut request: DraftAccessRequest,
    version: &Version,
    write: &Write,
) -> Result<Outcome<'a>, CliError> {
    request.write = Some(write.options(version));
    let mut reply = write::send::<call::AccessDraft>(ctx, request)?;
    let report = reply.report_mut().take().unwrap_or_default();
    let draft = reply.request.take().ok_or_else(nothing)?;
    if report.changed && !report.dry_run {
        let became = if report.created { "is a new draft" } else { "was a draft and is changed" };
        let next = format!("desk access send {}", draft.name);
        ctx.screen.note(&format!("{} {became}; {next}", draft.name));
    }
    Ok(Outcome::One(One { record: Box::new(draft), report: Some(report) }))
}
