//! Somebody of another tenant, where a person or an event is shown.

use desk_proto::v1::Guest;

use super::words::mode;
use crate::{fields::Datum, render::Json};

/// How somebody of another tenant came to be here: provider, grant, mode and visit.
pub(crate) fn guest(guest: Option<&Guest>) -> Datum<'_> {
    let Some(guest) = guest else { return Datum::Null };
    let json = Json::Object(vec![
        ("provider", Json::text(&guest.provider)),
        ("grant", Json::maybe(Some(guest.grant.as_str()).filter(|grant| !grant.is_empty()))),
        ("mode", mode(guest.mode).json()),
        ("visit", Json::text(&guest.visit)),
    ]);
    Datum::Json(json, guest_words(guest))
}

/// `classics, grant 12, support`: for people, behind the name of the guest.
pub(crate) fn guest_words(guest: &Guest) -> String {
    let by = match guest.grant.as_str() {
        "" => "legacy".to_owned(),
        grant => format!("grant {grant}"),
    };
    format!("{}, {by}, {}", guest.provider, mode(guest.mode).plain())
}

#[cfg(test)]
mod tests {
    use desk_proto::v1::AccessMode;

    use super::*;

    #[test]
    fn a_guest_in_words() {
        let mut came = Guest {
            provider: "classics".into(),
            grant: "12".into(),
            mode: AccessMode::Support.into(),
            visit: "40".into(),
        };
        assert_eq!(guest_words(&came), "classics, grant 12, support");
        came.grant.clear();
        came.mode = AccessMode::Configure.into();
        assert_eq!(guest_words(&came), "classics, legacy, configure");
        let json = guest(Some(&came)).json().line();
        assert_eq!(json, r#"{"provider":"classics","grant":null,"mode":"configure","visit":"40"}"#);
        assert_eq!(guest(None), Datum::Null);
    }
}
