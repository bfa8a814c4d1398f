//! What somebody who is let in knows of it.

use desk_proto::v1::MyAccess;

use super::{
    help,
    words::{STATUSES_HELP, status},
};
use crate::{
    fields::{Field, Noun, Ty, date, text, time},
    list::paged,
};

type OfMine = Field<MyAccess>;

impl Noun for MyAccess {
    const KIND: &'static str = "my_access";
    const TABLE: &'static [&'static str] = &["tenant", "status", "expires", "request", "answer"];
    const WIDE: &'static [&'static str] = &["tenant_name", "request_id", "sent"];
    const LINE: &'static [&'static str] = &["tenant", "answer"];
    const FIELDS: &'static [OfMine] = &[
        OfMine::new("tenant", Ty::Text, "the slug of the tenant", |m| text(&m.tenant)).sort(),
        OfMine::new("tenant_name", Ty::Text, "its name", |m| text(&m.tenant_name)),
        OfMine::new("status", Ty::Word, STATUSES_HELP, |m| status(m.status)),
        OfMine::new("answer", Ty::Text, "what its admins wrote", |m| text(&m.answer)),
        OfMine::new("expires", Ty::Time, help::EXPIRES, |m| date(m.expires_ms)).sort(),
        OfMine::new("request", Ty::Text, "the name of the request", |m| text(&m.request)),
        OfMine::new("request_id", Ty::Text, "its number", |m| text(&m.request_id)),
        OfMine::new("sent", Ty::Time, help::SENT, |m| time(m.sent_ms)).sort(),
    ];
}

paged!(MyAccessRequest => MyAccessResponse, access: MyAccess);
