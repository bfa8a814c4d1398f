//! Form, process and routes in words, for the history: names of things in place of their numbers.

use super::form::{self, Field};
use super::model::{Approvers, Step};
use super::process;
use super::routes::{self, Condition};
use crate::groups;
use crate::identity::{self, orgs};
use crate::kernel::id::TenantId;
use crate::kernel::refusal::Refusal;
use crate::store::ReadTx;

/// What a text of a service says to people; nothing for a field that is text already.
///
/// # Errors
/// What the store answers.
pub fn words(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    field: &str,
    text: &str,
) -> Result<Option<String>, Refusal> {
    let parts: Vec<String> = match field {
        "form" => form::of_text(text)?.iter().map(field_words).collect(),
        "process" => process::of_text(text)?
            .iter()
            .map(|step| step_words(tx, tenant, step))
            .collect::<Result<_, _>>()?,
        "routes" => routes::of_text(text)?
            .iter()
            .map(|route| {
                let group = groups::slug_of(tx, tenant, Some(route.group))?;
                let when: Vec<String> = route
                    .when
                    .iter()
                    .map(|condition| match condition {
                        Condition::Answer { field, value } => Ok(format!("{field}={value}")),
                        Condition::Org { org } => {
                            Ok(format!("org={}", orgs::slug_of(tx, tenant, Some(*org))?))
                        }
                    })
                    .collect::<Result<_, Refusal>>()?;
                let when = if when.is_empty() { "always".to_owned() } else { when.join(" and ") };
                Ok(format!("{when}: {group}"))
            })
            .collect::<Result<_, Refusal>>()?,
        _ => return Ok(None),
    };
    Ok(Some(parts.join("; ")))
}

fn field_words(field: &Field) -> String {
    let star = if field.required { "*" } else { "" };
    let choices = match field.choices.is_empty() {
        true => String::new(),
        false => format!(" of {}", field.choices.join(", ")),
    };
    let pii = if field.pii { ", personal" } else { "" };
    let label = match field.label.as_str() {
        "" => String::new(),
        label => format!(" \"{label}\""),
    };
    format!("{}{star}{label} {}{choices}{pii}", field.name, field.kind.word())
}

fn step_words(tx: &ReadTx<'_>, tenant: TenantId, step: &Step) -> Result<String, Refusal> {
    Ok(match step {
        Step::Work { group: None } => "work".to_owned(),
        Step::Work { group } => format!("work {}", groups::slug_of(tx, tenant, *group)?),
        Step::Approve { by: Approvers::Group(group), need } => {
            format!("approve {need} of {}", groups::slug_of(tx, tenant, Some(*group))?)
        }
        Step::Approve { by: Approvers::Users(users), need } => {
            let logins = users
                .iter()
                .map(|user| identity::login_of(tx, tenant, Some(*user)))
                .collect::<Result<Vec<_>, _>>()?;
            format!("approve {need} of {}", logins.join(", "))
        }
    })
}
