//! Every answer in JSON of the transcripts is held to the schema that `desk schema` prints of it, and
//! more strictly than others need to be: no field that the schema does not name.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Mutex,
};

use desk_tests::{
    bless::{compare, root},
    transcript::Ran,
};
use jsonschema::Validator;
use serde_json::{Map, Value};

/// What `desk` prints for these words, without a daemon.
fn desk(words: &[&str]) -> String {
    let (io, captured) = desk::Io::captured("");
    let line = std::iter::once("desk").chain(words.iter().copied());
    let code = desk::run(line, desk::Env::default(), io);
    let text = |bytes| String::from_utf8(bytes).unwrap();
    assert_eq!(desk::number(code), 0, "{words:?}: {}", text(captured.stderr()));
    text(captured.stdout())
}

/// The schemas, and what was judged by each.
pub struct Judge {
    schemas: BTreeMap<String, Value>,
    kinds: HashMap<String, String>,
    validators: Mutex<HashMap<(String, String), Validator>>,
    judged: Mutex<BTreeMap<String, usize>>,
}

impl Judge {
    /// With the schemas that the program prints.
    pub fn new() -> Judge {
        let list: Value = serde_json::from_str(&desk(&["schema", "--json"])).unwrap();
        let (mut schemas, mut kinds) = (BTreeMap::new(), HashMap::new());
        for kind in list["items"].as_array().unwrap() {
            let id = kind["id"].as_str().unwrap();
            let schema = serde_json::from_str(&desk(&["schema", id])).unwrap();
            schemas.insert(id.to_owned(), schema);
            for command in kind["commands"].as_array().unwrap() {
                kinds.insert(command.as_str().unwrap().to_owned(), id.to_owned());
            }
        }
        let (validators, judged) = (Mutex::default(), Mutex::default());
        Judge { schemas, kinds, validators, judged }
    }

    /// The texts of the schemas by the names of their files.
    pub fn texts() -> BTreeMap<String, String> {
        let list = desk(&["schema", "-o", "id"]);
        list.lines().map(|id| (format!("{id}.json"), desk(&["schema", id]))).collect()
    }

    /// Judges what a command printed.
    pub fn judge(&self, ran: &Ran<'_>) -> Result<(), String> {
        for line in ran.stderr.lines().filter(|line| line.starts_with('{')) {
            self.document(line, "")?;
        }
        let Some(fields) = asked(ran) else { return Ok(()) };
        let words: Vec<&str> = ran.words.iter().skip(1).map(String::as_str).collect();
        // What the daemon answers is not ours to describe: it does so itself.
        if words.first() == Some(&"api") && !words.contains(&"--list") {
            return Ok(());
        }
        for document in serde_json::Deserializer::from_str(ran.stdout).into_iter::<Value>() {
            let document = document.map_err(|error| format!("no JSON: {error}"))?;
            match document["schema"].is_string() {
                true => self.value(&document, &fields, None)?,
                // A line of JSON Lines: a result of a write, or an object of what the command answers.
                false if document["ok"].is_boolean() && document.get("item").is_some() => {
                    self.value(&document, &fields, Some("result[]"))?;
                }
                false => self.value(&document, &fields, Some(&self.kind(&words)?))?,
            }
            let inner = document["results"].as_array().cloned().unwrap_or_default();
            for item in inner.iter().map(|result| &result["item"]).filter(|item| item.is_object()) {
                self.value(item, &fields, Some(&self.kind(&words)?))?;
            }
        }
        Ok(())
    }

    /// How many answers each schema has judged.
    pub fn judged(&self) -> BTreeMap<String, usize> {
        self.judged.lock().unwrap().clone()
    }

    fn document(&self, line: &str, fields: &str) -> Result<(), String> {
        let value = serde_json::from_str(line).map_err(|error| format!("no JSON: {error}"))?;
        self.value(&value, fields, None)
    }

    /// What a command answers, as an element.
    fn kind(&self, words: &[&str]) -> Result<String, String> {
        let long = (1..=words.len().min(3)).rev().map(|length| words[..length].join(" "));
        let kind = long.filter_map(|command| self.kinds.get(&command)).next();
        kind.map(|kind| format!("{kind}[]")).ok_or_else(|| format!("no kind of {words:?}"))
    }

    /// Judges one value: by what it says it is, or as an element of that.
    fn value(&self, value: &Value, fields: &str, element: Option<&str>) -> Result<(), String> {
        let name = match element {
            Some(element) => element.to_owned(),
            None => {
                let named = value["schema"].as_str().unwrap_or_default();
                let name = named.strip_prefix("desk.").and_then(|name| name.strip_suffix("/v1"));
                name.ok_or_else(|| format!("no name of a schema: {value}"))?.to_owned()
            }
        };
        let base = name.trim_end_matches("[]");
        // Of what is the same for every noun nobody names fields.
        let own =
            self.kinds.values().any(|kind| base.strip_suffix(".list").unwrap_or(base) == kind);
        let fields = if own { fields } else { "" };
        let schema = self.schemas.get(base).ok_or_else(|| format!("there is no schema {base}"))?;
        let mut validators = self.validators.lock().unwrap();
        let key = (name.clone(), fields.to_owned());
        let validator = validators.entry(key).or_insert_with(|| {
            let mut schema = if element.is_some() { bare(schema, base) } else { schema.clone() };
            narrow(&mut schema, fields);
            jsonschema::options()
                .with_draft(jsonschema::Draft::Draft202012)
                .should_validate_formats(true)
                .build(&schema)
                .unwrap()
        });
        *self.judged.lock().unwrap().entry(name.clone()).or_default() += 1;
        let wrong: Vec<String> = validator
            .iter_errors(value)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        match wrong.is_empty() {
            true => Ok(()),
            false => Err(format!("desk.{name}/v1: {}", wrong.join("; "))),
        }
    }
}

/// The fields that were named, if the answer was asked for as JSON.
fn asked(ran: &Ran<'_>) -> Option<String> {
    let words: Vec<&str> = ran.words.iter().map(String::as_str).collect();
    let words = words.split(|word| *word == "--").next().unwrap_or_default();
    if words.iter().any(|word| word.starts_with("--jq") || *word == "--schema" || *word == "schema")
    {
        return None;
    }
    let after = |pair: &[&str]| matches!(pair, ["-o" | "--output", "json" | "jsonl"]);
    let fields = words.iter().find_map(|word| word.strip_prefix("--json="));
    let yaml = words.windows(2).any(|pair| matches!(pair, ["-o" | "--output", "yaml"]));
    let json = words.iter().any(|word| ["--json", "-ojson", "-ojsonl"].contains(word))
        || words.windows(2).any(after)
        || fields.is_some();
    (json && !yaml && fields != Some("help")).then(|| fields.unwrap_or_default().to_owned())
}

/// The schema of an element: without what only stands where it is alone.
fn bare(schema: &Value, base: &str) -> Value {
    if base == "result" {
        return schema["properties"]["results"]["items"].clone();
    }
    if schema["properties"].get("checks").is_some() {
        return schema["properties"]["checks"]["items"].clone();
    }
    let mut schema = schema.clone();
    let fields = schema["properties"].as_object_mut().unwrap();
    fields.remove("write");
    // Where lines of several kinds may meet they say what they are, and else they do not.
    let required = schema["required"].as_array_mut().unwrap();
    required.retain(|name| name != "schema");
    schema
}

/// No field more than it names; and where fields were named, those alone.
fn narrow(schema: &mut Value, fields: &str) {
    fn close(schema: &mut Value) {
        if let Some(object) = schema.as_object_mut() {
            if object.contains_key("properties") {
                object.insert("additionalProperties".to_owned(), false.into());
            }
            object.values_mut().for_each(close);
        } else if let Some(list) = schema.as_array_mut() {
            list.iter_mut().for_each(close);
        }
    }
    close(schema);
    let mut names: Vec<&str> = fields.split(',').filter(|name| !name.is_empty()).collect();
    if names.is_empty() {
        return;
    }
    // What was named is named of the objects, not of what stands around them.
    let around = ["items", "checks"].iter().find(|name| schema["properties"].get(**name).is_some());
    let object = match around {
        Some(name) => &mut schema["properties"][*name]["items"],
        None => schema,
    };
    if object["required"].as_array().is_some_and(|all| all.iter().any(|name| name == "schema")) {
        names.push("schema");
    }
    let properties = object["properties"].as_object_mut().unwrap();
    properties.retain(|name, _| names.contains(&name.as_str()));
    object["required"] = names.into_iter().map(Value::from).collect();
}

/// The committed schemas are those that the program prints.
#[test]
fn the_schemas_are_the_committed_ones() {
    let dir = root().join("tests/schemas");
    let made = Judge::texts();
    let wrong: Vec<String> =
        made.iter().filter_map(|(name, text)| compare(&dir.join(name), text)).collect();
    assert!(wrong.is_empty(), "{}\nIf this is meant: DESK_BLESS=1", wrong.join("\n"));
    for entry in std::fs::read_dir(dir).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        assert!(made.contains_key(&name), "nothing makes tests/schemas/{name} any more");
    }
}

#[test]
fn what_is_not_in_the_schema_is_found() {
    let judge = Judge::new();
    let words: Vec<String> =
        ["desk", "org", "list", "--json"].into_iter().map(str::to_owned).collect();
    let list = |item: &str| {
        format!(
            "{{\"schema\":\"desk.org.list/v1\",\"items\":[{item}],\"next\":null,\"truncated\":false}}"
        )
    };
    let org = &judge.schemas["org"]["required"];
    let names = org.as_array().unwrap().iter().filter_map(Value::as_str);
    let whole: Map<String, Value> =
        names.filter(|name| *name != "schema").map(|name| (name.to_owned(), Value::Null)).collect();
    let text = |object: &Map<String, Value>| Value::Object(object.clone()).to_string();
    let judged = |stdout: &str| judge.judge(&Ran { words: &words, stdout, stderr: "" });
    let mut good = whole.clone();
    for (name, value) in &mut good {
        if judge.schemas["org"]["properties"][name]["type"] == "array" {
            *value = Value::Array(Vec::new());
        }
    }
    assert_eq!(judged(&list(&text(&good))), Ok(()));
    let mut more = good.clone();
    more.insert("colour".to_owned(), Value::Null);
    let mut less = good.clone();
    less.remove("name");
    let mut other = good.clone();
    other.insert("name".to_owned(), Value::from(7));
    let mut late = good.clone();
    late.insert("created".to_owned(), Value::from("yesterday"));
    for bad in [more, less, other, late] {
        assert!(judged(&list(&text(&bad))).is_err(), "{bad:?}");
    }
    assert!(judged("{\"schema\":\"desk.nothing/v1\"}").is_err());
    assert!(judged("no JSON").is_err());
}
