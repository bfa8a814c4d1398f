//! What a context consists of, and the answer of a verb that changed one.

use desk_proto::v1::WriteReport;

use crate::{
    config,
    context::Ctx,
    error::CliError,
    fields::{Field, Noun, Record, Ty, flag, text},
    render::{Done, Fate, Outcome, Written},
    settings::{Context, LOCAL, Layer, Settings},
};

/// A context, and whether it is in force.
#[derive(Clone, Debug)]
pub(crate) struct Shown {
    context: Context,
    current: bool,
}

type F = Field<Shown>;

impl Noun for Shown {
    const KIND: &'static str = "context";
    const TABLE: &'static [&'static str] = &["id", "current", "endpoint", "tenant", "auth"];
    const WIDE: &'static [&'static str] = &["ca", "output", "portal", "place"];
    const LINE: &'static [&'static str] = &["id", "endpoint"];
    const FIELDS: &'static [F] = &[
        F::new("id", Ty::Text, "the name", |c| text(&c.context.name)).head("NAME").sort(),
        F::new("current", Ty::Bool, "whether it is the one in force", |c| flag(c.current)),
        F::new("endpoint", Ty::Text, "where its daemon is", |c| text(&c.context.endpoint)).sort(),
        F::new("tenant", Ty::Text, "the tenant to work in there", |c| {
            text(c.context.tenant.as_deref().unwrap_or_default())
        }),
        F::new("auth", Ty::Text, "what signs in there; file is what desk login keeps", |c| {
            crate::fields::Datum::Text(c.context.auth.text().into())
        }),
        F::new("ca", Ty::Text, "the certificates to believe there", |c| {
            text(c.context.ca.as_deref().and_then(|path| path.to_str()).unwrap_or_default())
        }),
        F::new("output", Ty::Text, "how answers are printed there", |c| {
            text(c.context.output.as_deref().unwrap_or_default())
        }),
        F::new("portal", Ty::Text, "the address of a ticket of there on the web", |c| {
            text(c.context.portal.as_deref().unwrap_or_default())
        }),
        F::new("place", Ty::Text, "the file and the line that it stands in", |c| {
            match c.context.place.line {
                0 => crate::fields::Datum::Null,
                _ => crate::fields::Datum::Text(c.context.place.to_string().into()),
            }
        }),
    ];
}

/// Every context as it is in these settings, the local one first.
pub(super) fn all(ctx: &Ctx, settings: &Settings) -> Result<Vec<Shown>, CliError> {
    let elsewhere = ctx.env.variable("DESK_ENDPOINT").is_some();
    let named = settings.named.as_ref().map_or(LOCAL, |(name, _)| name);
    let local = Context {
        name: LOCAL.to_owned(),
        endpoint: config::local(&ctx.env)?.to_string(),
        ..Context::default()
    };
    let here = named == LOCAL && !elsewhere;
    let mut all = vec![Shown { context: local, current: here }];
    all.extend(settings.contexts().into_iter().map(|context| {
        let current = settings.context.as_ref() == Some(&context);
        Shown { context, current }
    }));
    if elsewhere && settings.context.is_none() {
        ctx.screen.note("DESK_ENDPOINT is set and goes before every context");
    }
    Ok(all)
}

/// The context of a name.
pub(super) fn one(ctx: &Ctx, settings: &Settings, name: &str) -> Result<Shown, CliError> {
    let found = all(ctx, settings)?.into_iter().find(|shown| shown.context.name == name);
    found.ok_or_else(|| settings.unknown(name, Layer::Flag))
}

/// The answer of a verb that changed one, or left it as it was.
pub(super) fn done<'a>(
    name: String,
    (changed, created): (bool, bool),
    dry_run: bool,
    shown: Option<Shown>,
) -> Outcome<'a> {
    let report = WriteReport { changed, created, dry_run, ..WriteReport::default() };
    let record = shown.map(|shown| Box::new(shown) as Box<dyn Record>);
    let written = Written { id: Some(name), place: None, fate: Fate::Done(report, record) };
    Outcome::Done(Done { results: Box::new(std::iter::once(written)), single: true, bar: false })
}
