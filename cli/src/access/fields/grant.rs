//! What a tenant was sent consists of, for its admins.

use desk_proto::v1::{AccessStatus, Grant};

use super::{
    help, short,
    words::{STATUSES_HELP, status},
};
use crate::{
    fields::{Field, Noun, Ty, date, int, text, texts, time},
    list::paged,
    render,
    write::reply,
};

type OfGrant = Field<Grant>;

impl Noun for Grant {
    const KIND: &'static str = "access_grant";
    const TABLE: &'static [&'static str] =
        &["id", "provider", "status", "received", "expires", "message"];
    const WIDE: &'static [&'static str] =
        &["provider_name", "answer", "answered_by", "answered", "users", "version"];
    const LINE: &'static [&'static str] = &["id", "provider", "status"];
    const FIELDS: &'static [OfGrant] = &[
        OfGrant::new("id", Ty::Text, help::NUMBER, |g| text(&g.id)).sort(),
        OfGrant::new("provider", Ty::Text, "the slug of who asks", |g| text(&g.provider)),
        OfGrant::new("provider_name", Ty::Text, "the name of who asks", |g| text(&g.provider_name)),
        OfGrant::new("message", Ty::Text, "what they wrote", |g| short(&g.message)),
        OfGrant::new("status", Ty::Word, STATUSES_HELP, |g| status(g.status)),
        OfGrant::new("received", Ty::Time, help::RECEIVED, |g| time(g.received_ms)).sort(),
        OfGrant::new("answer", Ty::Text, help::ANSWER, |g| short(&g.answer)),
        OfGrant::new("expires", Ty::Time, help::EXPIRES, |g| date(g.expires_ms)).sort(),
        OfGrant::new("answered_by", Ty::Text, "the admin who last answered", |g| {
            text(&g.answered_by)
        }),
        OfGrant::new("answered", Ty::Time, help::ANSWERED, |g| time(g.answered_ms)),
        OfGrant::new("users", Ty::Texts, help::USERS, |g| texts(&g.users)),
        OfGrant::new("version", Ty::Int, help::VERSION, |g| int(g.version)),
    ];

    /// Until when it lets in: whoever has approved it is to see how long that will be.
    fn tail(&self) -> Option<String> {
        let end = match self.expires_ms {
            0 => "without an end".to_owned(),
            end => format!("until {}", render::date(end)),
        };
        (self.status() == AccessStatus::Approved).then_some(end)
    }
}

reply!(GrantResponse, grant: Grant);
paged!(AccessInboxRequest => AccessInboxResponse, grants: Grant);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_of_what_is_approved_says_how_long() {
        let mut grant = Grant { expires_ms: 1_764_000_000_000, ..Grant::default() };
        for (status, tail) in [
            (AccessStatus::Approved, Some("until 2025-11-24 16:00:00Z")),
            (AccessStatus::Pending, None),
            (AccessStatus::Revoked, None),
            (AccessStatus::Expired, None),
        ] {
            grant.set_status(status);
            assert_eq!(grant.tail().as_deref(), tail, "{status:?}");
        }
        grant = Grant { expires_ms: 0, status: AccessStatus::Approved.into(), ..grant };
        assert_eq!(grant.tail().as_deref(), Some("without an end"));
    }
}
