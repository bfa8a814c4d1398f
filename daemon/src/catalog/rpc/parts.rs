//! Form, routes and audience: out of messages, with every problem, and into them. The process stands in
//! `steps.rs`.

use desk_proto::v1;

use super::steps::group;
use crate::catalog::answers::{BODY_MAX, DIGITS_MAX, LINE_MAX};
use crate::catalog::form::{self, Answer, FORM_MAX, Field, Type};
use crate::catalog::model::{REQUEST_BODY_MAX, REQUEST_TITLE_MAX};
use crate::catalog::routes::{self, CONDITIONS_MAX, Condition, ORG, ROUTES_MAX, Route};
use crate::groups;
use crate::identity::orgs;
use crate::kernel::id::{OrgId, TenantId};
use crate::kernel::refusal::{Code, Problems, Refusal};
use crate::kernel::text;
use crate::store::ReadTx;

/// The most organisations that a service is offered to by name.
const AUDIENCE_MAX: usize = 500;

/// The form of a message, as it is kept; none when something in it is wrong.
///
/// # Errors
/// `UNIMPLEMENTED` for a field that takes a file.
pub(super) fn form(
    given: &v1::FormFields,
    problems: &mut Problems,
) -> Result<Option<Vec<Field>>, Refusal> {
    let before = problems.len();
    let mut raw = Vec::with_capacity(given.fields.len());
    for (at, field) in given.fields.iter().enumerate() {
        if field.r#type == i32::from(v1::FieldType::File) {
            let name: String = field.name.chars().take(form::NAME_MAX).collect();
            return Err(Refusal::new(
                Code::Unimplemented,
                format!("the field \"{name}\" takes a file, which no form can yet"),
            )
            .hint("files come with attachments; ask for a text that says where it is"));
        }
        let kind = type_of(field.r#type)
            .ok_or_else(|| format!("is none of {}", Type::ALL.map(Type::word).join(", ")));
        raw.push(Field {
            name: field.name.clone(),
            label: field.label.clone(),
            kind: problems.take(format!("form.{}.type", at + 1), kind),
            required: field.required,
            pii: field.pii,
            choices: field.choices.clone(),
            help: field.help.clone(),
        });
    }
    let fields = form::check(raw, problems);
    let size = form::to_text(&fields)?.len();
    if size > FORM_MAX {
        problems.add("form", format!("has {size} bytes; {FORM_MAX} is the limit"));
    }
    Ok(Some(fields).filter(|_| problems.len() == before))
}

fn type_of(number: i32) -> Option<Type> {
    Type::ALL.into_iter().find(|kind| i32::from(wire_type(*kind)) == number)
}

fn wire_type(kind: Type) -> v1::FieldType {
    match kind {
        Type::Text => v1::FieldType::Text,
        Type::Longtext => v1::FieldType::Longtext,
        Type::Choice => v1::FieldType::Choice,
        Type::Multichoice => v1::FieldType::Multichoice,
        Type::Number => v1::FieldType::Number,
        Type::Date => v1::FieldType::Date,
        Type::Bool => v1::FieldType::Bool,
        Type::User => v1::FieldType::User,
    }
}

pub(super) fn form_wire(form: Vec<Field>) -> Vec<v1::FormField> {
    form.into_iter()
        .map(|field| v1::FormField {
            label: field.called().to_owned(),
            r#type: wire_type(field.kind).into(),
            name: field.name,
            required: field.required,
            pii: field.pii,
            choices: field.choices,
            max_length: i32::try_from(max_length(field.kind)).unwrap_or(i32::MAX),
            help: field.help,
        })
        .collect()
}

/// The most bytes, or digits of a number, that are filled in; 0 where what can be chosen says it.
fn max_length(kind: Type) -> usize {
    match kind {
        Type::Text => LINE_MAX,
        Type::Longtext => BODY_MAX,
        Type::Number => DIGITS_MAX,
        Type::Choice | Type::Multichoice | Type::Date | Type::Bool | Type::User => 0,
    }
}

/// What every request has, before the fields of its form.
pub(super) fn built_in() -> [v1::FormField; 2] {
    let field = |name: &str, label: &str, kind: v1::FieldType, help: &str, max| v1::FormField {
        name: name.to_owned(),
        label: label.to_owned(),
        r#type: kind.into(),
        required: true,
        help: help.to_owned(),
        max_length: i32::try_from(max).unwrap_or(i32::MAX),
        ..v1::FormField::default()
    };
    let (title, body) = (REQUEST_TITLE_MAX, REQUEST_BODY_MAX);
    [
        field("title", "Title", v1::FieldType::Text, "The request in one line", title),
        field("description", "Description", v1::FieldType::Longtext, "The request in full", body),
    ]
}

pub(super) fn answers(given: &[v1::Answer]) -> Vec<Answer> {
    let answer = |answer: &v1::Answer| Answer {
        name: answer.name.clone(),
        values: answer.values.clone(),
        ..Answer::default()
    };
    given.iter().map(answer).collect()
}

/// The routes of a message, as they are kept. `form` is the one that they are asked under; none when it
/// was refused, and what they ask of it cannot be judged.
pub(super) fn routes(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    form: Option<&[Field]>,
    given: &v1::Routes,
    problems: &mut Problems,
) -> Result<Vec<Route>, Refusal> {
    let count = given.routes.len();
    if count > ROUTES_MAX {
        problems.add("routes", format!("are {count}; {ROUTES_MAX} is the limit"));
        return Ok(Vec::new());
    }
    let mut routes = Vec::with_capacity(count);
    for (at, route) in given.routes.iter().enumerate() {
        let part = |part: &str| format!("routes.{}.{part}", at + 1);
        let group = match route.group.as_str() {
            "" => {
                problems.add(part("group"), "is required");
                None
            }
            name => group(tx, tenant, part("group"), name, problems)?,
        };
        if route.when.len() > CONDITIONS_MAX {
            let problem = format!("has {}; {CONDITIONS_MAX} is the limit", route.when.len());
            problems.add(part("when"), problem);
            continue;
        }
        let mut when = Vec::with_capacity(route.when.len());
        for given in &route.when {
            when.extend(condition(tx, tenant, form, given, (&mut *problems, part("when")))?);
        }
        routes.extend(group.map(|group| Route::new(when, group)));
    }
    let size = routes::to_text(&routes)?.len();
    if size > routes::TEXT_MAX {
        problems.add("routes", format!("have {size} bytes; {} is the limit", routes::TEXT_MAX));
    }
    Ok(routes)
}

fn condition(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    form: Option<&[Field]>,
    given: &v1::Condition,
    (problems, at): (&mut Problems, String),
) -> Result<Option<Condition>, Refusal> {
    if given.field != ORG {
        let nothing = || Condition::Answer { field: String::new(), value: String::new() };
        return match form.map(|form| routes::condition(form, &given.field, &given.value)) {
            Some(Err(problem)) => {
                problems.add(at, problem);
                Ok(None)
            }
            Some(Ok(condition)) => Ok(Some(condition)),
            None => Ok(Some(nothing())),
        };
    }
    match orgs::named(tx, tenant, &given.value) {
        Ok(org) => Ok(Some(Condition::Org { org: org.id })),
        Err(refusal) if refusal.code == Code::NotFound => {
            let name = text::excerpt(&given.value);
            problems.absent(at, format!("asks for the org \"{name}\", which there is not"));
            Ok(None)
        }
        Err(refusal) => Err(refusal),
    }
}

pub(super) fn routes_wire(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    routes: Vec<Route>,
) -> Result<Vec<v1::Route>, Refusal> {
    let condition = |condition| match condition {
        Condition::Answer { field, value } => Ok(v1::Condition { field, value }),
        Condition::Org { org } => {
            let value = orgs::slug_of(tx, tenant, Some(org))?;
            Ok(v1::Condition { field: ORG.to_owned(), value })
        }
    };
    let route = |route: Route| {
        Ok(v1::Route {
            group: groups::slug_of(tx, tenant, Some(route.group))?,
            when: route.when.into_iter().map(condition).collect::<Result<_, Refusal>>()?,
        })
    };
    routes.into_iter().map(route).collect()
}

/// The organisations of a message, in order of id, each once.
pub(super) fn audience(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    given: &v1::Audience,
    problems: &mut Problems,
) -> Result<Vec<i64>, Refusal> {
    if given.orgs.len() > AUDIENCE_MAX {
        let problem = format!("names {} orgs; {AUDIENCE_MAX} is the limit", given.orgs.len());
        problems.add("audience", problem);
        return Ok(Vec::new());
    }
    let mut ids = Vec::with_capacity(given.orgs.len());
    for name in &given.orgs {
        match orgs::named(tx, tenant, name) {
            Ok(org) => ids.push(org.id.0),
            Err(refusal) if refusal.code == Code::NotFound => {
                let name = text::excerpt(name);
                problems.absent("audience", format!("there is no org \"{name}\""));
            }
            Err(refusal) => return Err(refusal),
        }
    }
    ids.sort_unstable();
    ids.dedup();
    Ok(ids)
}

pub(super) fn audience_wire(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    ids: &[i64],
) -> Result<Vec<String>, Refusal> {
    ids.iter().map(|id| orgs::slug_of(tx, tenant, Some(OrgId(*id)))).collect()
}
