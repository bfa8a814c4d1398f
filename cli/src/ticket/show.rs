//! `desk ticket show`: one ticket in full.

use desk_proto::{call, v1::GetTicketRequest};

use crate::{
    browser,
    context::Ctx,
    error::CliError,
    portal::Portal,
    render::{Format, Json, Outcome},
    watch::{self, Watch},
};

/// Show a ticket with its comments
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket show T-42
  desk ticket show T-42 --json=title,state,comments
  desk ticket show T-42 --web")]
pub(crate) struct Args {
    /// The number
    ticket: String,

    /// Open it on the web, by the address that `portal` of the configuration makes; where stdout is no
    /// terminal the address is only printed
    #[arg(long, conflicts_with = "watch")]
    web: bool,

    #[command(flatten)]
    watch: Watch,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    if args.web {
        return web(ctx, args.ticket);
    }
    let with_comments = ctx.view.wants("comments") || ctx.view.full();
    let request = GetTicketRequest { id: args.ticket, with_comments };
    watch::one::<call::TicketsGet>(ctx, &args.watch, "ticket", request)
}

/// Prints where a ticket is on the web, and opens it for whoever reads that.
fn web(ctx: &Ctx, id: String) -> Result<Outcome<'_>, CliError> {
    let document = matches!(ctx.view.format, Format::Json | Format::Jsonl | Format::Yaml);
    if ctx.view.chosen || !(ctx.view.human() || document) {
        return Err(CliError::usage("--web answers an address, which has no fields of a ticket")
            .hint("leave out what names fields, or take -o json, jsonl or yaml"));
    }
    let portal = Portal::needed(&ctx.env)?;
    // A ticket that is not there has no address.
    let request = GetTicketRequest { id, with_comments: false };
    let ticket = ctx.call::<call::TicketsGet>(request)?;
    let url = portal.url(&ticket.id);
    let answer = if ctx.view.human() {
        Outcome::Text(format!("{url}\n"))
    } else {
        let schema = ("schema", Json::text("desk.web/v1"));
        Outcome::Document(Json::Object(vec![
            schema,
            ("id", Json::text(&ticket.id)),
            ("url", Json::text(&url)),
        ]))
    };
    if !ctx.screen.out_terminal() {
        return Ok(answer);
    }
    Ok(match browser::open(ctx, &url) {
        Ok(()) => answer,
        Err(error) => Outcome::But(Box::new(answer), error),
    })
}
