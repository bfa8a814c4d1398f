//! Asking for one field of a form, by its type.

use desk_proto::v1::{FieldType, FormField};

use crate::{
    context::Ctx,
    error::CliError,
    prompt::{self, Asked},
    render,
};

/// What a choice offers to leave a field empty.
const NOTHING: &str = "(nothing)";

/// What is sent for yes and no, and the words for it.
const BOOL: [(&str, &str); 2] = [("true", "yes"), ("false", "no")];

/// What people call a field.
pub(super) fn label(field: &FormField) -> &str {
    if field.label.is_empty() { &field.name } else { &field.label }
}

/// A value as it was chosen.
pub(super) fn word<'a>(field: &FormField, value: &'a str) -> &'a str {
    let known = BOOL.iter().find(|(sent, _)| *sent == value);
    known.filter(|_| field.r#type() == FieldType::Bool).map_or(value, |(_, word)| word)
}

/// Asks for a field; answers its values. Whoever goes on without an answer keeps what was there before;
/// where that is nothing, a required field is asked for again.
pub(super) fn field(
    ctx: &Ctx,
    field: &FormField,
    before: &[String],
) -> Result<Vec<String>, CliError> {
    if field.r#type() == FieldType::File {
        ctx.screen.tell(&format!("{}: a file cannot be given here", question(field)));
        return Ok(Vec::new());
    }
    if !field.help.is_empty() {
        ctx.screen.tell(&render::cell(&field.help));
    }
    loop {
        let values = once(ctx, field, before)?.unwrap_or_else(|| before.to_vec());
        if !values.is_empty() || !field.required {
            return Ok(values);
        }
        ctx.screen.tell(&format!("{} is required.", render::cell(label(field))));
    }
}

/// Asks once; nothing leaves the field as it is.
fn once(ctx: &Ctx, field: &FormField, before: &[String]) -> Result<Option<Vec<String>>, CliError> {
    let (question, flag) = (question(field), flag(field));
    let escape = match (before.is_empty(), field.required) {
        (false, _) => Some("keeps it as it was"),
        (true, false) => Some("leaves it empty"),
        (true, true) => None,
    };
    let asked = Asked { question: &question, flag: &flag, escape, at: 0 };
    match field.r#type() {
        FieldType::Bool => {
            let (words, items) = (BOOL.map(|pair| pair.0.into()), BOOL.map(|pair| pair.1.into()));
            chosen(ctx, field, asked, &items, &words, before)
        }
        FieldType::Choice => chosen(ctx, field, asked, &field.choices, &field.choices, before),
        FieldType::Multichoice => {
            let marked = field.choices.iter().map(|choice| before.contains(choice)).collect();
            let marked = prompt::mark(ctx, &asked, &field.choices, marked)?;
            let taken = |marked: Vec<bool>| {
                let marked = field.choices.iter().zip(marked).filter(|(_, marked)| *marked);
                marked.map(|(choice, _)| choice.clone()).collect()
            };
            Ok(marked.map(taken))
        }
        kind => typed(ctx, field, asked, kind, before),
    }
}

/// One of a list, or nothing where that is allowed. What was there before is where one begins.
fn chosen(
    ctx: &Ctx,
    field: &FormField,
    asked: Asked<'_>,
    items: &[String],
    words: &[String],
    before: &[String],
) -> Result<Option<Vec<String>>, CliError> {
    let at = words.iter().position(|word| before.contains(word)).unwrap_or_default();
    let mut items = items.to_vec();
    if !field.required {
        items.push(NOTHING.to_owned());
    }
    let taken = prompt::choose(ctx, &Asked { at, ..asked }, &items)?;
    Ok(taken.map(|at| words.get(at).cloned().into_iter().collect()))
}

/// What is typed. An empty answer keeps what was there, so that emptying it is asked for by itself.
fn typed(
    ctx: &Ctx,
    field: &FormField,
    asked: Asked<'_>,
    kind: FieldType,
    before: &[String],
) -> Result<Option<Vec<String>>, CliError> {
    if !before.is_empty() && !field.required {
        let items = ["Write it anew", NOTHING].map(str::to_owned);
        match prompt::choose(ctx, &asked, &items)? {
            None => return Ok(None),
            Some(1) => return Ok(Some(Vec::new())),
            Some(_) => {}
        }
    }
    let mut question = asked.question.to_owned();
    question.push_str(match kind {
        FieldType::Date => " (a day, such as 2026-11-30)",
        FieldType::User => " (an address)",
        FieldType::Number => " (a number)",
        _ => "",
    });
    if !before.is_empty() {
        question.push_str(" (empty keeps it as it was)");
    }
    let text = match kind {
        FieldType::Longtext => prompt::lines(ctx, &question, asked.flag)?,
        _ => prompt::line(ctx, &question, asked.flag)?,
    };
    Ok(Some(text).filter(|text| !text.is_empty()).map(|text| vec![text]))
}

fn question(field: &FormField) -> String {
    let mark = if field.required { " *" } else { "" };
    format!("{}{mark}", render::cell(label(field)))
}

/// The flag that answers the same.
fn flag(field: &FormField) -> String {
    match field.name.as_str() {
        super::TITLE => "--title".to_owned(),
        super::DESCRIPTION => "--body".to_owned(),
        name => format!("--set {name}=VALUE"),
    }
}
