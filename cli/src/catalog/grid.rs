//! `desk catalog grid`: the services as cards, side by side as the terminal has room. Only people get
//! cards; every other format answers the same list as `desk catalog list --leaves`.

use desk_proto::v1::{ListServicesRequest, Service};

use super::{parts, tree};
use crate::{
    context::Ctx,
    error::CliError,
    list,
    render::{Card, Outcome, cards},
};

/// Show the services as cards, side by side
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk catalog grid
  desk catalog grid --below IT
  desk catalog grid --search printer")]
pub(crate) struct Args {
    /// Only what lies below this category, by path or id
    #[arg(long, value_name = "NODE")]
    below: Option<String>,

    /// Only those with this text in path or description
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,

    /// Leave out the header of csv and tsv
    #[arg(long)]
    no_headers: bool,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let request = ListServicesRequest {
        below: args.below.unwrap_or_default(),
        search: args.search.unwrap_or_default(),
        leaves: true,
        with_forms: parts::wanted(&ctx.view),
        ..ListServicesRequest::default()
    };
    let nodes = tree::all(ctx, &request)?;
    if ctx.view.human() && !ctx.view.chosen && !nodes.is_empty() {
        let all: Vec<Card> = nodes.iter().map(card).collect();
        return Ok(Outcome::Text(cards(&all, &ctx.screen.look, ctx.env.utf8())));
    }
    Ok(list::whole(nodes, !args.no_headers))
}

fn card(service: &Service) -> Card {
    let above = service.path.rsplit_once('>').map_or("", |(above, _)| above);
    let about = service.description.lines().next().unwrap_or_default();
    Card {
        head: service.name.clone(),
        lines: [above, service.id.as_str(), about].map(str::to_owned).to_vec(),
    }
}
