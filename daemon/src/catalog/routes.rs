//! The routes of a service: rules, tried in order, that say which group gets a request. The first
//! that fits wins. Pure.

use serde::{Deserialize, Serialize};

use super::answers::{Kept, LINE_MAX};
use super::form::{Field, Type};
use crate::kernel::id::{GroupId, OrgId};
use crate::kernel::refusal::Refusal;
use crate::kernel::text;

/// The most rules of a service.
pub const ROUTES_MAX: usize = 100;
/// The most conditions of a rule.
pub const CONDITIONS_MAX: usize = 10;
/// The longest rules as text, in bytes.
pub const TEXT_MAX: usize = 32 << 10;
/// What a condition calls the organisation of the requester.
pub const ORG: &str = "org";

/// A rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Route {
    /// All of these have to hold. None: it always fits.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub when: Vec<Condition>,
    /// The group that gets the request.
    pub group: GroupId,
}

/// What has to hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Condition {
    /// The requester is of an organisation, which may change its slug.
    Org {
        /// Which.
        org: OrgId,
    },
    /// Something was filled in.
    Answer {
        /// The name of the field.
        field: String,
        /// What it has to be, as it is kept of an answer.
        value: String,
    },
}

impl Route {
    /// A rule.
    pub fn new(when: Vec<Condition>, group: GroupId) -> Route {
        Route { when, group }
    }

    /// The organisations that it asks for.
    pub fn orgs(&self) -> impl Iterator<Item = OrgId> {
        self.when.iter().filter_map(|condition| match condition {
            Condition::Org { org } => Some(*org),
            Condition::Answer { .. } => None,
        })
    }
}

/// The rules as text.
///
/// # Errors
/// `INTERNAL` for what has no JSON.
pub fn to_text(routes: &[Route]) -> Result<String, Refusal> {
    super::kept::to_text(routes)
}

/// The rules out of their text.
///
/// # Errors
/// `STORE_DAMAGED`.
pub fn of_text(text: &str) -> Result<Vec<Route>, Refusal> {
    super::kept::of_text(text)
}

/// A condition on an answer as it is kept, if the form has such a field and the field can have such a value.
///
/// # Errors
/// A sentence that says what is wrong.
pub fn condition(form: &[Field], field: &str, value: &str) -> Result<Condition, String> {
    let short = text::excerpt(field);
    let Some(found) = form.iter().find(|known| known.name == field) else {
        return Err(format!("asks for \"{short}\", which is no field of the form"));
    };
    let value = text::line(value, LINE_MAX).map_err(|problem| format!("{short} {problem}"))?;
    let shown = text::excerpt(&value);
    match found.kind {
        Type::Text => {}
        Type::Choice | Type::Multichoice if found.choices.contains(&value) => {}
        Type::Choice | Type::Multichoice => {
            return Err(format!("asks for {short} \"{shown}\", which cannot be chosen"));
        }
        Type::Bool if matches!(value.as_str(), "true" | "false") => {}
        Type::Bool => return Err(format!("asks for {short} \"{shown}\"; it is true or false")),
        Type::Longtext | Type::Number | Type::Date | Type::User => {
            return Err(format!(
                "asks for {short}, a {}; text, choice, multichoice and bool can decide",
                found.kind.word()
            ));
        }
    }
    Ok(Condition::Answer { field: field.to_owned(), value })
}

/// What is wrong with rules under a form, one sentence for each wrong condition.
pub fn misfits(routes: &[Route], form: &[Field]) -> Vec<String> {
    let all = routes.iter().enumerate().flat_map(|(at, route)| {
        route.when.iter().filter_map(move |wanted| {
            let Condition::Answer { field, value } = wanted else { return None };
            let wrong = condition(form, field, value).err()?;
            Some(format!("the route {} {wrong}", at + 1))
        })
    });
    all.collect()
}

/// A rule that was tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    /// The group.
    pub group: GroupId,
    /// Whether it fits.
    pub fits: bool,
    /// Why, in a sentence.
    pub why: String,
}

/// Who asks for what: what rules are tried on.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The form that was filled in.
    pub form: &'a [Field],
    /// What was filled in.
    pub kept: &'a Kept,
    /// The organisation of the requester.
    pub org: Option<OrgId>,
}

/// Tries the rules up to the first that fits. `called` is what people call an organisation.
pub fn tried(routes: &[Route], asked: Asked<'_>, called: &dyn Fn(OrgId) -> String) -> Vec<Tried> {
    let mut tried = Vec::new();
    for route in routes {
        let mut why = Vec::new();
        let mut fits = true;
        for condition in &route.when {
            let (holds, reason) = holds(condition, asked, called);
            if holds == fits && !why.contains(&reason) {
                why.push(reason);
            } else if fits && !holds {
                // What does not hold is the reason; what held before it is none.
                fits = false;
                why = vec![reason];
            }
        }
        let why = if route.when.is_empty() { "it always fits".to_owned() } else { why.join(", ") };
        tried.push(Tried { group: route.group, fits, why });
        if fits {
            break;
        }
    }
    tried
}

/// The group of the first rule that fits.
pub fn find(routes: &[Route], asked: Asked<'_>) -> Option<GroupId> {
    // Nobody reads the reasons.
    let tried = tried(routes, asked, &|_| String::new());
    tried.last().filter(|last| last.fits).map(|last| last.group)
}

fn holds(
    condition: &Condition,
    asked: Asked<'_>,
    called: &dyn Fn(OrgId) -> String,
) -> (bool, String) {
    let (field, wanted) = match condition {
        Condition::Answer { field, value } => (field, value),
        Condition::Org { org: wanted } => {
            let name = called(*wanted);
            return match asked.org {
                None => (false, format!("the requester has no org, not \"{name}\"")),
                Some(org) if org == *wanted => (true, format!("org is \"{name}\"")),
                Some(org) => (false, format!("org is \"{}\", not \"{name}\"", called(org))),
            };
        }
    };
    let Some(value) = asked.kept.get(field) else {
        return (false, format!("{field} is not filled in"));
    };
    let kind = asked.form.iter().find(|known| known.name == *field).map(|field| field.kind);
    let same = |value: &String| match kind {
        Some(Type::Text) => text::fold(value) == text::fold(wanted),
        _ => value == wanted,
    };
    let is = if kind == Some(Type::Multichoice) { "has" } else { "is" };
    match value.all().iter().any(same) {
        true => (true, format!("{field} {is} \"{wanted}\"")),
        false => {
            let said: String = value.all().join(", ").chars().take(60).collect();
            (false, format!("{field} {is} \"{said}\", not \"{wanted}\""))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::answers::of_text as answers;

    fn form() -> Vec<Field> {
        let field = |name: &str, kind, choices: &[&str]| Field {
            name: name.into(),
            kind,
            choices: choices.iter().map(|choice| (*choice).to_owned()).collect(),
            ..Field::default()
        };
        vec![
            field("team", Type::Choice, &["north", "south"]),
            field("tools", Type::Multichoice, &["mail", "phone"]),
            field("vip", Type::Bool, &[]),
            field("site", Type::Text, &[]),
            field("size", Type::Number, &[]),
        ]
    }

    const ACME: OrgId = OrgId(8);

    fn route(when: &[(&str, &str)], group: i64) -> Route {
        let when = when.iter().map(|(field, value)| match *field {
            ORG => Condition::Org { org: OrgId(value.parse().unwrap()) },
            field => Condition::Answer { field: field.into(), value: (*value).into() },
        });
        Route::new(when.collect(), GroupId(group))
    }

    #[test]
    fn conditions_hold_or_not() {
        let cases: &[(&str, &str, &str, bool)] = &[
            ("team", "north", "{\"team\":\"north\"}", true),
            ("team", "north", "{\"team\":\"south\"}", false),
            ("team", "north", "", false),
            ("tools", "phone", "{\"tools\":[\"mail\",\"phone\"]}", true),
            ("tools", "phone", "{\"tools\":[\"mail\"]}", false),
            ("vip", "true", "{\"vip\":\"true\"}", true),
            ("vip", "false", "{\"vip\":\"true\"}", false),
            ("vip", "false", "", false),
            ("site", "Éclair", "{\"site\":\"eclair\"}", true),
            ("site", "a", "{\"site\":\"ab\"}", false),
            ("org", "8", "", true),
            ("org", "9", "", false),
        ];
        for (field, value, kept, fits) in cases {
            let kept = answers(kept).unwrap();
            let asked = Asked { form: &form(), kept: &kept, org: Some(ACME) };
            let found = find(&[route(&[(field, value)], 1)], asked);
            assert_eq!(found.is_some(), *fits, "{field} {value} {kept:?}");
        }
        let nobody = Asked { form: &form(), kept: &Kept::new(), org: None };
        assert_eq!(find(&[route(&[("org", "8")], 1)], nobody), None);
    }

    #[test]
    fn the_first_that_fits_wins_and_all_conditions_count() {
        let routes = [
            route(&[("team", "north"), ("vip", "true")], 1),
            route(&[("team", "north")], 2),
            route(&[], 3),
            route(&[("team", "south")], 4),
        ];
        let form = form();
        let find = |kept: &str| {
            let kept = answers(kept).unwrap();
            find(&routes, Asked { form: &form, kept: &kept, org: None }).unwrap().0
        };
        assert_eq!(find("{\"team\":\"north\",\"vip\":\"true\"}"), 1);
        assert_eq!(find("{\"team\":\"north\"}"), 2);
        assert_eq!(find("{\"team\":\"south\"}"), 3, "what stands before it always fits");
        let kept = answers("{\"team\":\"north\"}").unwrap();
        let asked = Asked { form: &form, kept: &kept, org: None };
        let tried = tried(&routes, asked, &|_| String::new());
        assert_eq!(tried.len(), 2);
        assert_eq!((tried[0].fits, tried[0].why.as_str()), (false, "vip is not filled in"));
        assert_eq!((tried[1].fits, tried[1].why.as_str()), (true, "team is \"north\""));
        assert_eq!(super::find(&[], asked), None);
    }

    #[test]
    fn conditions_name_what_there_is() {
        for (field, value, says) in [
            ("nope", "x", "no field"),
            ("team", "east", "cannot be chosen"),
            ("tools", "fax", "cannot be chosen"),
            ("vip", "yes", "true or false"),
            ("size", "1", "a number"),
            ("site", " ", "is required"),
        ] {
            let problem = condition(&form(), field, value).unwrap_err();
            assert!(problem.contains(says), "{field}: {problem}");
        }
        let routes = [route(&[("org", "8"), ("team", "north")], 1), route(&[("site", "x")], 2)];
        assert!(misfits(&routes, &form()).is_empty());
        let fewer: Vec<Field> = form().into_iter().filter(|field| field.name != "site").collect();
        let wrong = misfits(&routes, &fewer);
        assert_eq!(wrong, ["the route 2 asks for \"site\", which is no field of the form"]);
    }

    #[test]
    fn routes_survive_the_store() {
        let routes = vec![route(&[("org", "8"), ("team", "north")], 4), route(&[], 5)];
        assert_eq!(routes[0].orgs().collect::<Vec<_>>(), [ACME]);
        let text = to_text(&routes).unwrap();
        assert_eq!(
            text,
            "[{\"when\":[{\"org\":8},{\"field\":\"team\",\"value\":\"north\"}],\"group\":4},\
             {\"group\":5}]"
        );
        assert_eq!(of_text(&text).unwrap(), routes);
    }
}
