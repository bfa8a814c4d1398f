//! `desk whoami`: the caller as the daemon sees it.

use desk_proto::{
    call,
    v1::{User, Whoami, WhoamiRequest},
};

use crate::{
    access::fields::guest,
    context::Ctx,
    error::CliError,
    fields::{Datum, Field, Noun, Ty, flag, text, texts},
    list,
    render::Outcome,
};

/// Show who you are to the daemon
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk whoami
  desk whoami -o id")]
pub(crate) struct Args {}

type F = Field<Whoami>;

impl Noun for Whoami {
    const KIND: &'static str = "whoami";
    const TABLE: &'static [&'static str] = &["id", "name", "tenant", "via"];
    const FIELDS: &'static [F] = &[
        F::new("id", Ty::Text, "the address", |w| of(w, |user| text(&user.id))),
        F::new("name", Ty::Text, "the name", |w| of(w, |user| text(&user.name))),
        F::new("tenant", Ty::Text, "the tenant", |w| text(&w.tenant)),
        F::new("org", Ty::Text, "the organisation", |w| of(w, |user| text(&user.org))),
        F::new("roles", Ty::Texts, "the roles", |w| of(w, |user| texts(&user.roles))),
        F::new("groups", Ty::Texts, "the groups", |w| match w.guest {
            // Those at home say nothing of what one may do here.
            Some(_) => texts(&[]),
            None => of(w, |user| texts(&user.groups)),
        }),
        F::new("via", Ty::Text, "how you signed in: uid, token, session or access", |w| {
            text(&w.via)
        }),
        F::new("scopes", Ty::Texts, "what the token is narrowed to", |w| texts(&w.scopes)),
        F::new("owner", Ty::Bool, "whether you own the daemon", |w| flag(w.owner)),
        F::new("pending", Ty::Text, "what has to be done first: password or second_factor", |w| {
            text(&w.pending)
        }),
        F::new(
            "guest",
            Ty::Object,
            "how you came in, if it is not your own tenant: provider, grant, mode and visit",
            |w| guest(w.guest.as_ref()),
        ),
    ];
}

fn of(whoami: &Whoami, get: for<'a> fn(&'a User) -> Datum<'a>) -> Datum<'_> {
    whoami.user.as_ref().map_or(Datum::Null, get)
}

pub(crate) fn run(ctx: &Ctx, Args {}: Args) -> Result<Outcome<'_>, CliError> {
    Ok(list::one(ctx.call::<call::SessionsWhoami>(WhoamiRequest {})?))
}
