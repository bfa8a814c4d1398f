//! `desk catalog route explain`: which group a request would go to, and why.

use desk_proto::{
    call,
    v1::{ExplainRouteRequest, RouteExplanation, TriedRoute},
};

use crate::{
    context::Ctx,
    error::CliError,
    fields::{Datum, Field, Noun, Ty, text},
    list,
    render::{Json, Outcome},
    ticket::form,
};

/// What can be asked about routes.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Verb {
    Explain(Args),
}

/// Tell which group a request would go to, and why
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk catalog route explain printer
  desk catalog route explain my-team --set team=north --requester rita@example.org
  desk catalog route explain my-team --set team=north --json=group")]
pub(crate) struct Args {
    /// The path or the id of the service
    service: String,

    /// What would be filled in; repeatable, also for a field that takes several values
    #[arg(long, value_name = "FIELD=VALUE", value_parser = form::field, allow_hyphen_values = true)]
    set: Vec<(String, String)>,

    /// Who would ask; usually you
    #[arg(long, value_name = "USER")]
    requester: Option<String>,
}

type F = Field<RouteExplanation>;

impl Noun for RouteExplanation {
    const KIND: &'static str = "route";
    const TABLE: &'static [&'static str] = &["service", "group", "reason"];
    const LINE: &'static [&'static str] = &["service"];
    const FIELDS: &'static [F] = &[
        F::new("service", Ty::Text, "the slug of the service", |r| text(&r.service)),
        F::new("group", Ty::Text, "the group that gets it; none leaves it unrouted", |r| {
            text(&r.group)
        }),
        F::new("reason", Ty::Text, "why, in a sentence", |r| text(&r.reason)),
        F::new("tried", Ty::Objects, "the rules in order: position, group, fits, reason", tried)
            .aside(),
    ];

    fn notes(&self) -> Vec<(String, String)> {
        let line = |tried: &TriedRoute| {
            let place = match tried.position {
                0 => "own group".to_owned(),
                position => format!("route {position}"),
            };
            let fits = if tried.fits { "fits" } else { "does not fit" };
            match tried.group.as_str() {
                "" => format!("{place}: {}", tried.reason),
                group => format!("{place}, {group}: {fits}, {}", tried.reason),
            }
        };
        // Where the process names the group nothing is tried.
        if self.tried.is_empty() {
            return Vec::new();
        }
        let lines: Vec<String> = self.tried.iter().map(line).collect();
        vec![("what was tried".to_owned(), lines.join("\n"))]
    }
}

fn tried(explanation: &RouteExplanation) -> Datum<'_> {
    let json = |tried: &TriedRoute| {
        Json::Object(vec![
            ("position", Json::Int(tried.position.into())),
            ("group", Json::maybe(Some(tried.group.as_str()).filter(|group| !group.is_empty()))),
            ("fits", Json::Bool(tried.fits)),
            ("reason", Json::text(&tried.reason)),
        ])
    };
    let count = explanation.tried.len();
    Datum::Json(Json::List(explanation.tried.iter().map(json).collect()), count.to_string())
}

pub(super) fn run(ctx: &Ctx, Verb::Explain(args): Verb) -> Result<Outcome<'_>, CliError> {
    let request = ExplainRouteRequest {
        id: args.service,
        answers: form::answers(args.set),
        requester: args.requester.unwrap_or_default(),
    };
    Ok(list::one(ctx.call::<call::CatalogExplainRoute>(request)?))
}
