//! `desk token release`: lets tokens sign in again that a restore holds.

use desk_proto::{
    call,
    v1::{ListTokensRequest, Page, ReleaseTokenRequest},
};

use crate::{
    context::Ctx,
    error::CliError,
    flags::{Change, Write},
    render::Outcome,
    write,
};

/// How many tokens are asked for at a time.
const PAGE: i32 = 500;

/// Let tokens sign in again that are held since a backup was restored
///
/// A backup knows nothing of tokens that were revoked after it was made. So all of them are held when it
/// is restored, until an admin says of each, or of all, that it may go on. Revoke the others.
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk token release 17
  desk token release --all
  desk token list --user ci@example.org -o id | desk token release -")]
pub(crate) struct Args {
    /// What to release; commas part several, and `-` reads the ids from stdin
    #[arg(
        value_name = "ID",
        required_unless_present = "all",
        conflicts_with = "all",
        value_delimiter = ','
    )]
    ids: Vec<String>,

    /// Every token of the tenant that is held
    #[arg(long)]
    all: bool,

    /// Go on with the others when one fails
    #[arg(long, help_heading = "Write options")]
    keep_going: bool,

    /// How to write
    #[command(flatten)]
    write: Write,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let Args { ids, all, keep_going, write } = args;
    let ids = if all { held(ctx)? } else { ids };
    let change = Change { ids, keep_going, write, ..Change::default() };
    let request = ReleaseTokenRequest::default();
    write::each::<call::TokensRelease>(ctx, change, request, |r, id| r.id = id)
}

/// The tokens of the tenant that are held.
fn held(ctx: &Ctx) -> Result<Vec<String>, CliError> {
    let (mut held, mut token) = (Vec::new(), String::new());
    loop {
        let page = Some(Page { size: PAGE, token, ..Page::default() });
        let request = ListTokensRequest { user: "*".to_owned(), page, ..Default::default() };
        let answer = ctx.call::<call::TokensList>(request)?;
        held.extend(answer.tokens.into_iter().filter(|t| t.held_ms != 0).map(|token| token.id));
        token = answer.page.unwrap_or_default().next;
        if token.is_empty() {
            return Ok(held);
        }
    }
}
