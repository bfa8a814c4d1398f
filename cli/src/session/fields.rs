//! What a session consists of.

use desk_proto::v1::Session;

use crate::{
    fields::{Field, Noun, Ty, date, flag, text, time},
    list::paged,
    write::reply,
};

type F = Field<Session>;

impl Noun for Session {
    const KIND: &'static str = "session";
    const TABLE: &'static [&'static str] =
        &["id", "user", "device", "source", "created", "used", "current"];
    const WIDE: &'static [&'static str] = &["expires"];
    const LINE: &'static [&'static str] = &["id", "user", "device"];
    const FIELDS: &'static [F] = &[
        F::new("id", Ty::Text, "the number", |s| text(&s.id)).sort(),
        F::new("user", Ty::Text, "who is signed in", |s| text(&s.user)),
        F::new("device", Ty::Text, "what the place is called", |s| text(&s.device)),
        F::new("source", Ty::Text, "where it is: a uid of this machine, or an address", |s| {
            text(&s.source)
        }),
        F::new("created", Ty::Time, "when it was signed in", |s| time(s.created_ms)).sort(),
        F::new("used", Ty::Time, "when it was last used, to within five minutes", |s| {
            time(s.used_ms)
        })
        .sort(),
        F::new("expires", Ty::Time, "when it ends at the latest", |s| date(s.expires_ms)),
        F::new("current", Ty::Bool, "whether it is this one", |s| flag(s.current)),
    ];
}

reply!(SessionResponse, session: Session);
paged!(ListSessionsRequest => ListSessionsResponse, sessions: Session);
