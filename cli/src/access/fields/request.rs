//! What a request of a provider consists of.

use desk_proto::v1::{AccessRequest, AccessTarget};

use super::{
    help, short,
    words::{STATUSES, state, status},
};
use crate::{
    fields::{Datum, Field, Noun, Ty, int, text, time},
    list::paged,
    render::Json,
    write::reply,
};

type OfRequest = Field<AccessRequest>;

impl Noun for AccessRequest {
    const KIND: &'static str = "access_request";
    const TABLE: &'static [&'static str] = &["id", "name", "state", "targets", "creator", "sent"];
    const WIDE: &'static [&'static str] = &["message", "created", "version"];
    const LINE: &'static [&'static str] = &["id", "name", "state", "targets"];
    const FIELDS: &'static [OfRequest] = &[
        OfRequest::new("id", Ty::Text, help::NUMBER, |r| text(&r.id)).sort(),
        OfRequest::new("name", Ty::Text, "the name; the tenants do not see it", |r| text(&r.name))
            .sort(),
        OfRequest::new("state", Ty::Word, help::STATE, |r| state(r.state)),
        OfRequest::new("message", Ty::Text, help::MESSAGE, |r| short(&r.message)),
        OfRequest::new("associations", Ty::Objects, help::ASSOCIATIONS, associations),
        OfRequest::new("targets", Ty::Objects, help::TARGETS, targets).head("TENANTS"),
        OfRequest::new("creator", Ty::Text, help::CREATOR, |r| text(&r.creator)),
        OfRequest::new("created", Ty::Time, help::CREATED, |r| time(r.created_ms)).sort(),
        OfRequest::new("sent", Ty::Time, help::SENT, |r| time(r.sent_ms)).sort(),
        OfRequest::new("version", Ty::Int, help::VERSION, |r| int(r.version)),
    ];
}

reply!(AccessResponse, request: AccessRequest);
paged!(ListAccessRequest => ListAccessResponse, requests: AccessRequest);

pub(super) fn associations(request: &AccessRequest) -> Datum<'_> {
    let list = |texts: &[String]| Json::List(texts.iter().map(|text| Json::text(text)).collect());
    let json = request.associations.iter().map(|one| {
        Json::Object(vec![("users", list(&one.users)), ("tenants", list(&one.tenants))])
    });
    let words = request
        .associations
        .iter()
        .map(|one| format!("{}={}", one.users.join(","), one.tenants.join(",")));
    Datum::Json(Json::List(json.collect()), words.collect::<Vec<_>>().join(" "))
}

pub(super) fn targets(request: &AccessRequest) -> Datum<'_> {
    let json = |target: &AccessTarget| {
        let instant = |ms: i64| time(ms).json();
        Json::Object(vec![
            ("tenant", Json::text(&target.tenant)),
            ("tenant_name", Json::text(&target.tenant_name)),
            ("users", Json::List(target.users.iter().map(|user| Json::text(user)).collect())),
            ("status", status(target.status).json()),
            ("answer", text(&target.answer).json()),
            ("expires", instant(target.expires_ms)),
            ("answered", instant(target.answered_ms)),
        ])
    };
    let all = request.targets.iter().map(json).collect();
    Datum::Json(Json::List(all), count(&request.targets))
}

/// `1 approved, 2 pending`, and of a draft how many tenants it is for.
pub(crate) fn count(targets: &[AccessTarget]) -> String {
    let of = |number: i32| targets.iter().filter(|target| target.status == number).count();
    let words = STATUSES.iter().filter_map(|(status, word, _)| match of((*status).into()) {
        0 => None,
        count => Some(format!("{count} {word}")),
    });
    let words: Vec<_> = words.collect();
    match (words.as_slice(), targets.len()) {
        ([], 1) => "1 tenant".to_owned(),
        ([], count) => format!("{count} tenants"),
        (words, _) => words.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use desk_proto::v1::AccessStatus;

    use super::*;

    fn target(status: AccessStatus) -> AccessTarget {
        AccessTarget { status: status.into(), ..AccessTarget::default() }
    }

    #[test]
    fn what_became_of_a_request_is_counted() {
        use AccessStatus::{Approved, Pending, Unspecified};
        assert_eq!(count(&[]), "0 tenants");
        assert_eq!(count(&[target(Unspecified)]), "1 tenant");
        let sent = [target(Pending), target(Approved), target(Pending)];
        assert_eq!(count(&sent), "2 pending, 1 approved");
    }
}
