//! What is known of a second factor: how it is, what an enrolment needs, what its end answers.

use desk_proto::v1::SecondFactorStatus;

use crate::fields::{Field, Noun, Ty, flag, int, text, texts};

/// The only kind of second factor that there is.
const TOTP: &str = "totp";

type S = Field<SecondFactorStatus>;

impl Noun for SecondFactorStatus {
    const KIND: &'static str = "second_factor";
    const TABLE: &'static [&'static str] =
        &["id", "enrolled", "required", "device", "recovery_codes"];
    const LINE: &'static [&'static str] = &["id", "device"];
    const FIELDS: &'static [S] = &[
        S::new("id", Ty::Text, "the kind, which is totp", |_| text(TOTP)).head("KIND"),
        S::new("enrolled", Ty::Bool, "whether one is in use", |s| flag(s.enrolled)),
        S::new("required", Ty::Bool, "whether the tenant requires one of you", |s| {
            flag(s.required)
        }),
        S::new("device", Ty::Text, "what the device is called", |s| text(&s.device)),
        S::new("recovery_codes", Ty::Int, "how many recovery codes are left", |s| {
            int(s.recovery_codes)
        }),
    ];
}

/// What an app needs.
pub(crate) struct Enrolment {
    /// What the app shows.
    pub(crate) label: String,
    /// What the app computes with, in base 32.
    pub(crate) secret: String,
    /// Both, as apps read them.
    pub(crate) uri: String,
}

type E = Field<Enrolment>;

impl Noun for Enrolment {
    const KIND: &'static str = "enrolment";
    const TABLE: &'static [&'static str] = &["id", "label", "secret", "uri"];
    const LINE: &'static [&'static str] = &["id", "label"];
    const FIELDS: &'static [E] = &[
        E::new("id", Ty::Text, "the kind, which is totp", |_| text(TOTP)).head("KIND"),
        E::new("label", Ty::Text, "what the app shows", |e| text(&e.label)),
        E::new("secret", Ty::Text, "what the app computes with, in base 32", |e| text(&e.secret)),
        E::new("uri", Ty::Text, "both, as apps read them from a QR code", |e| text(&e.uri)),
    ];
}

/// A second factor that has just come into use.
pub(crate) struct Confirmation {
    /// What the device is called.
    pub(crate) device: String,
    /// Each is for one sign-in without the app.
    pub(crate) recovery_codes: Vec<String>,
}

type C = Field<Confirmation>;

impl Noun for Confirmation {
    const KIND: &'static str = "confirmation";
    const TABLE: &'static [&'static str] = &["id", "device", "recovery_codes"];
    const LINE: &'static [&'static str] = &["id", "device"];
    const FIELDS: &'static [C] = &[
        C::new("id", Ty::Text, "the kind, which is totp", |_| text(TOTP)).head("KIND"),
        C::new("device", Ty::Text, "what the device is called", |c| text(&c.device)),
        C::new("recovery_codes", Ty::Texts, "each is for one sign-in; shown this once", |c| {
            texts(&c.recovery_codes)
        }),
    ];
}
