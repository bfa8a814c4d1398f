//! What is said of somebody who was just signed in; never the secret of the session.

use desk_proto::v1::Session;

use crate::fields::{Field, Noun, Ty, date, flag, text};

/// Somebody who was just signed in.
pub(super) struct SignedIn {
    /// The tenant, as it was named.
    pub(super) tenant: String,
    /// The session.
    pub(super) session: Session,
    /// The password has to be changed before anything else.
    pub(super) must_change_password: bool,
    /// A second factor is needed before anything else.
    pub(super) must_enroll: bool,
}

type F = Field<SignedIn>;

impl Noun for SignedIn {
    const KIND: &'static str = "login";
    const TABLE: &'static [&'static str] = &["id", "tenant", "device", "source", "expires"];
    const LINE: &'static [&'static str] = &["id", "tenant"];
    const FIELDS: &'static [F] = &[
        F::new("id", Ty::Text, "the address of the user", |s| text(&s.session.user)).head("USER"),
        F::new("tenant", Ty::Text, "the tenant", |s| text(&s.tenant)),
        F::new("session", Ty::Text, "the number of the session", |s| text(&s.session.id)),
        F::new("device", Ty::Text, "what the place is called", |s| text(&s.session.device)),
        F::new("source", Ty::Text, "where it is: a uid of this machine, or an address", |s| {
            text(&s.session.source)
        }),
        F::new("expires", Ty::Time, "when it ends at the latest", |s| date(s.session.expires_ms)),
        F::new("must_change_password", Ty::Bool, "whether desk passwd comes first", |s| {
            flag(s.must_change_password)
        }),
        F::new("must_enroll", Ty::Bool, "whether desk 2fa enroll comes first", |s| {
            flag(s.must_enroll)
        }),
    ];
}
