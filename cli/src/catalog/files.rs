//! Form, process, routes and audience as they are given: files of JSON, columns of rows, flags. What
//! is in them the daemon judges; here is only their shape.

use std::{
    collections::BTreeMap,
    io::Read as _,
    path::{Path, PathBuf},
};

use desk_proto::v1::{
    Audience, Condition, FieldType, FormField, FormFields, Route, Routes, Step, StepKind, Steps,
};
use serde::{Deserialize, de::DeserializeOwned};

use super::parts;
use crate::{context::Ctx, error::CliError, exit::Exit, input, ticket::none_of};

/// The word that lifts an audience.
const EVERYONE: &str = "everyone";

/// The longest file, in bytes.
const FILE: u64 = 1 << 20;

/// What belongs to a service beside its own fields.
#[derive(Debug, Default, clap::Args)]
#[group(skip)]
pub(super) struct Files {
    /// What is to be filled in: a JSON list of fields with name, type, label, required, pii,
    /// choices, help; `-` reads stdin, `[]` takes the form away
    #[arg(long, value_name = "FILE")]
    form: Option<PathBuf>,

    /// The steps: a JSON list of `{"kind": "work", "group": G}` and `{"kind": "approve", "users":
    /// [U], "need": N}`
    #[arg(long, value_name = "FILE")]
    process: Option<PathBuf>,

    /// The rules that find a group: a JSON list of `{"when": {FIELD: VALUE}, "group": G}`
    #[arg(long, value_name = "FILE")]
    routes: Option<PathBuf>,

    /// Offer it only to this org; repeatable; `everyone` offers it to all
    #[arg(long, value_name = "ORG")]
    audience: Vec<String>,
}

/// The same, read.
#[derive(Debug, Default)]
pub(super) struct Parts {
    pub(super) form: Option<FormFields>,
    pub(super) process: Option<Steps>,
    pub(super) routes: Option<Routes>,
    pub(super) audience: Option<Audience>,
}

impl Files {
    /// Reads what was given.
    pub(super) fn read(&self, ctx: &Ctx) -> Result<Parts, CliError> {
        let dash = |path: &Option<PathBuf>| path.as_deref() == Some(Path::new("-"));
        if [&self.form, &self.process, &self.routes].into_iter().filter(|path| dash(path)).count()
            > 1
        {
            return Err(CliError::usage("only one of --form, --process and --routes reads stdin"));
        }
        let audience = Some(input::split(&self.audience)).filter(|_| !self.audience.is_empty());
        // An empty variable of a script must not offer a service to everybody.
        if audience.as_ref().is_some_and(Vec::is_empty) {
            return Err(CliError::usage("--audience names no org")
                .hint(format!("--audience {EVERYONE} offers it to all")));
        }
        Ok(Parts {
            form: file(ctx, self.form.as_deref(), form)?,
            process: file(ctx, self.process.as_deref(), process)?,
            routes: file(ctx, self.routes.as_deref(), routes)?,
            audience: audience.map(self::audience),
        })
    }
}

/// What a file holds.
fn file<T>(
    ctx: &Ctx,
    path: Option<&Path>,
    part: fn(serde_json::Value) -> Result<T, String>,
) -> Result<Option<T>, CliError> {
    let Some(path) = path else { return Ok(None) };
    let (reader, name) = input::open(ctx, path)?;
    let mut bytes = Vec::new();
    reader.take(FILE + 1).read_to_end(&mut bytes).map_err(|e| CliError::input(&name, &e))?;
    let invalid = |message: String| CliError::new(Exit::Invalid, "INVALID", message);
    if bytes.len() as u64 > FILE {
        return Err(invalid(format!("{name} is too large: {FILE} bytes are the most")));
    }
    let json = serde_json::from_slice(&bytes);
    let json = json.map_err(|error| {
        invalid(format!("{name} is no JSON: {error}")).hint("it is a list, [ … ]")
    })?;
    part(json).map(Some).map_err(|problem| invalid(format!("{name}: {problem}")))
}

/// A list, item by item, so that what is wrong is told with its place.
fn items<T: DeserializeOwned>(json: serde_json::Value) -> Result<Vec<T>, String> {
    let serde_json::Value::Array(items) = json else { return Err("is no list".to_owned()) };
    let one = |(at, item)| {
        serde_json::from_value(item).map_err(|error| format!("item {}: {error}", at + 1))
    };
    items.into_iter().enumerate().map(one).collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FieldItem {
    name: String,
    r#type: String,
    label: Option<String>,
    #[serde(default)]
    required: bool,
    #[serde(default)]
    pii: bool,
    choices: Option<Vec<String>>,
    help: Option<String>,
}

/// A form out of JSON.
pub(super) fn form(json: serde_json::Value) -> Result<FormFields, String> {
    let field = |(at, item): (usize, FieldItem)| {
        let kind = parts::type_of(&item.r#type).ok_or_else(|| {
            let names = parts::TYPES.iter().map(|(_, name)| *name);
            format!("item {}: {}", at + 1, none_of("type", &item.r#type, names))
        })?;
        Ok(FormField {
            name: item.name,
            label: item.label.unwrap_or_default(),
            r#type: FieldType::into(kind),
            required: item.required,
            pii: item.pii,
            choices: item.choices.unwrap_or_default(),
            help: item.help.unwrap_or_default(),
            ..FormField::default()
        })
    };
    let fields = items(json)?.into_iter().enumerate().map(field).collect::<Result<_, String>>()?;
    Ok(FormFields { fields })
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum KindItem {
    Work,
    Approve,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StepItem {
    kind: KindItem,
    group: Option<String>,
    users: Option<Vec<String>>,
    need: Option<i32>,
}

/// A process out of JSON.
pub(super) fn process(json: serde_json::Value) -> Result<Steps, String> {
    let step = |item: StepItem| Step {
        kind: match item.kind {
            KindItem::Work => StepKind::Work.into(),
            KindItem::Approve => StepKind::Approve.into(),
        },
        group: item.group.unwrap_or_default(),
        users: item.users.unwrap_or_default(),
        need: item.need.unwrap_or_default(),
    };
    Ok(Steps { steps: items(json)?.into_iter().map(step).collect() })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RouteItem {
    when: Option<When>,
    group: String,
}

/// The conditions: an object of fields and values, or a list as `catalog show` prints it.
#[derive(Deserialize)]
#[serde(untagged, expecting = "\"when\" is an object of fields and values")]
enum When {
    Object(BTreeMap<String, Wanted>),
    List(Vec<ConditionItem>),
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Wanted {
    Text(String),
    Bool(bool),
    All(Vec<String>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ConditionItem {
    field: String,
    value: String,
}

/// Routes out of JSON.
pub(super) fn routes(json: serde_json::Value) -> Result<Routes, String> {
    let route = |item: RouteItem| Route { group: item.group, when: conditions(item.when) };
    Ok(Routes { routes: items(json)?.into_iter().map(route).collect() })
}

fn conditions(when: Option<When>) -> Vec<Condition> {
    let condition = |field: &str, value: String| Condition { field: field.to_owned(), value };
    match when {
        None => Vec::new(),
        Some(When::List(items)) => {
            items.into_iter().map(|item| condition(&item.field, item.value)).collect()
        }
        Some(When::Object(fields)) => fields
            .into_iter()
            .flat_map(|(field, wanted)| {
                let values = match wanted {
                    Wanted::Text(text) => vec![text],
                    Wanted::Bool(yes) => vec![yes.to_string()],
                    Wanted::All(values) => values,
                };
                let all = values.into_iter().map(|value| condition(&field, value));
                all.collect::<Vec<_>>()
            })
            .collect(),
    }
}

/// The organisations; none for `everyone`.
pub(super) fn audience(orgs: Vec<String>) -> Audience {
    Audience { orgs: if orgs == [EVERYONE] { Vec::new() } else { orgs } }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> serde_json::Value {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn forms_are_lists_of_fields() {
        let read = form(json(
            r#"[{"name":"team","type":"choice","required":true,"choices":["a","b"],"help":null}]"#,
        ));
        let field = &read.unwrap().fields[0];
        assert_eq!((field.name.as_str(), field.r#type, field.required), ("team", 3, true));
        assert_eq!(field.choices, ["a", "b"]);
        for (text, says) in [
            ("{}", "is no list"),
            (r#"[{"name":"a","type":"chioce"}]"#, "item 1: \"chioce\" is no type; did you mean"),
            (r#"[{"name":"a","type":"text"},{"type":"text"}]"#, "item 2: missing field `name`"),
            (r#"[{"name":"a","type":"text","requierd":true}]"#, "unknown field `requierd`"),
            (r#"[{"name":"a","type":"text","required":"yes"}]"#, "invalid type: string"),
        ] {
            let problem = form(json(text)).unwrap_err();
            assert!(problem.contains(says), "{text}: {problem}");
        }
        assert!(form(json("[]")).unwrap().fields.is_empty());
    }

    #[test]
    fn steps_and_routes() {
        let steps = process(json(
            r#"[{"kind":"approve","users":["a@b"],"need":1},{"kind":"work","group":"net"},{"kind":"work"}]"#,
        ));
        let steps = steps.unwrap().steps;
        assert_eq!((steps[0].kind, steps[0].need, steps[1].group.as_str()), (2, 1, "net"));
        assert!(process(json(r#"[{"kind":"sleep"}]"#)).unwrap_err().contains("unknown variant"));

        let routes = |text| routes(json(text)).map(|routes| routes.routes);
        let object =
            routes(r#"[{"when":{"tools":["a","b"],"vip":true},"group":"net"},{"group":"x"}]"#);
        let list = r#"[{"when":[{"field":"tools","value":"a"},{"field":"tools","value":"b"},
            {"field":"vip","value":"true"}],"group":"net"},{"when":[],"group":"x"}]"#;
        assert_eq!(object.as_ref().unwrap(), routes(list).as_ref().unwrap());
        assert!(routes(r#"[{"when":"x","group":"y"}]"#).unwrap_err().contains("is an object"));
        assert!(routes(r#"[{"when":{}}]"#).unwrap_err().contains("missing field `group`"));
    }

    #[test]
    fn everyone_is_no_audience() {
        assert!(audience(vec!["everyone".into()]).orgs.is_empty());
        assert_eq!(audience(vec!["acme".into()]).orgs, ["acme"]);
    }
}
