//! What a visit consists of.

use desk_proto::v1::AccessVisit;

use super::words::mode;
use crate::{
    fields::{Datum, Field, Noun, Ty, int, text, time},
    list::paged,
    render::Json,
};

type OfVisit = Field<AccessVisit>;

impl Noun for AccessVisit {
    const KIND: &'static str = "access_visit";
    const TABLE: &'static [&'static str] =
        &["id", "user", "provider", "grant", "mode", "entered", "left", "acts"];
    const WIDE: &'static [&'static str] = &["cause"];
    const LINE: &'static [&'static str] = &["id", "user", "mode", "cause"];
    const FIELDS: &'static [OfVisit] = &[
        OfVisit::new("id", Ty::Text, "the number", |v| text(&v.id)).sort(),
        OfVisit::new("user", Ty::Text, "who was there", |v| text(&v.user)),
        OfVisit::new("provider", Ty::Text, "the slug of their tenant", |v| text(&v.provider)),
        OfVisit::new("grant", Ty::Text, "what let them in; null: the policy access.legacy", |v| {
            match v.grant.as_str() {
                "" => Datum::Json(Json::Null, "legacy".to_owned()),
                grant => text(grant),
            }
        }),
        OfVisit::new("mode", Ty::Word, "support or configure", |v| mode(v.mode)),
        OfVisit::new("entered", Ty::Time, "when it began", |v| time(v.entered_ms)).sort(),
        OfVisit::new("left", Ty::Time, "when it ended; null: not yet", |v| match v.left_ms {
            0 => Datum::Json(Json::Null, "inside".to_owned()),
            left => time(left),
        })
        .sort(),
        OfVisit::new(
            "cause",
            Ty::Text,
            "why it ended: left, entered-again, expired, revoked, withdrawn, approved, policy, \
             signed-out or ended",
            |v| text(&v.cause),
        ),
        OfVisit::new("acts", Ty::Int, "how many events there are of it", |v| int(v.acts)),
    ];
}

paged!(AccessLogRequest => AccessLogResponse, visits: AccessVisit);
