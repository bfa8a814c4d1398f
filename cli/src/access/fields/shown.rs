//! One request as it is shown by itself, from either side.

use desk_proto::v1::{AccessRequest, Grant, access_shown::Side};

use super::{
    help,
    request::{associations, targets},
    words::{STATUSES_HELP, state, status},
};
use crate::{
    access::blocks,
    fields::{Datum, Field, Noun, Ty, date, int, text, texts, time},
    render::Tone,
};

type OfShown = Field<Shown>;

/// One request, from the side that the caller stands on. What belongs to the other side is null.
pub(in crate::access) struct Shown(pub(in crate::access) Side);

impl Noun for Shown {
    const KIND: &'static str = "access";
    const TABLE: &'static [&'static str] = &["id", "side", "name", "provider", "state", "status"];
    const LINE: &'static [&'static str] = &["id", "name", "provider"];
    const BODY: &'static [&'static str] = &["message", "answer"];
    const FIELDS: &'static [OfShown] = &[
        OfShown::new("id", Ty::Text, help::NUMBER, |s| match &s.0 {
            Side::Request(request) => text(&request.id),
            Side::Grant(grant) => text(&grant.id),
        }),
        OfShown::new(
            "side",
            Ty::Word,
            "asks: your tenant made it; asked: it was sent to you",
            |s| match &s.0 {
                Side::Request(_) => Datum::Word("asks", Tone::Plain),
                Side::Grant(_) => Datum::Word("asked", Tone::Plain),
            },
        )
        .aside(),
        OfShown::new("name", Ty::Text, "the name", |s| asks(s, |r| text(&r.name))),
        OfShown::new("state", Ty::Word, help::STATE, |s| asks(s, |r| state(r.state))),
        OfShown::new("provider", Ty::Text, "the slug of who asks you", |s| {
            asked(s, |g| text(&g.provider))
        }),
        OfShown::new("provider_name", Ty::Text, "the name of who asks you", |s| {
            asked(s, |g| text(&g.provider_name))
        })
        .head("PROVIDER"),
        OfShown::new("status", Ty::Word, STATUSES_HELP, |s| asked(s, |g| status(g.status))),
        OfShown::new("message", Ty::Text, help::MESSAGE, |s| match &s.0 {
            Side::Request(request) => text(&request.message),
            Side::Grant(grant) => text(&grant.message),
        }),
        OfShown::new("associations", Ty::Objects, help::ASSOCIATIONS, |s| asks(s, associations))
            .aside(),
        OfShown::new("targets", Ty::Objects, help::TARGETS, |s| asks(s, targets)).aside(),
        OfShown::new("creator", Ty::Text, help::CREATOR, |s| asks(s, |r| text(&r.creator))),
        OfShown::new("created", Ty::Time, help::CREATED, |s| asks(s, |r| time(r.created_ms))),
        OfShown::new("sent", Ty::Time, help::SENT, |s| asks(s, |r| time(r.sent_ms))),
        OfShown::new("received", Ty::Time, help::RECEIVED, |s| asked(s, |g| time(g.received_ms))),
        OfShown::new("answered_by", Ty::Text, "your admin who last answered", |s| {
            asked(s, |g| text(&g.answered_by))
        }),
        OfShown::new("answered", Ty::Time, help::ANSWERED, |s| asked(s, |g| time(g.answered_ms))),
        OfShown::new("answer", Ty::Text, help::ANSWER, |s| asked(s, |g| text(&g.answer))),
        OfShown::new("expires", Ty::Time, help::EXPIRES, |s| asked(s, |g| date(g.expires_ms))),
        OfShown::new("users", Ty::Texts, help::USERS, |s| match &s.0 {
            Side::Request(_) => texts(&[]),
            Side::Grant(grant) => texts(&grant.users),
        }),
        OfShown::new("version", Ty::Int, help::VERSION, |s| match &s.0 {
            Side::Request(request) => int(request.version),
            Side::Grant(grant) => int(grant.version),
        }),
    ];

    fn blocks(&self) -> Vec<(String, String)> {
        match &self.0 {
            Side::Request(request) => blocks::of(request),
            Side::Grant(_) => Vec::new(),
        }
    }
}

fn asks(shown: &Shown, get: for<'a> fn(&'a AccessRequest) -> Datum<'a>) -> Datum<'_> {
    match &shown.0 {
        Side::Request(request) => get(request),
        Side::Grant(_) => Datum::Null,
    }
}

fn asked(shown: &Shown, get: for<'a> fn(&'a Grant) -> Datum<'a>) -> Datum<'_> {
    match &shown.0 {
        Side::Request(_) => Datum::Null,
        Side::Grant(grant) => get(grant),
    }
}
