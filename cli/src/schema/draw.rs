//! JSON Schema, draft 2020-12, of what `render` prints: the objects by their tables of fields, and what
//! stands around them.

use crate::{
    fields::{Meta, Shape, Ty},
    render::Json,
};

/// What an object of a schema says about itself.
type Fields = Vec<(&'static str, Json)>;

/// A schema without a table of fields: its name, what it is about, and itself.
type Fixed = (&'static str, &'static str, fn() -> Json);

/// The schemas that are the same for every noun.
pub(super) const FIXED: &[Fixed] = &[
    ("count", "how many there are, with --count", count),
    ("error", "why it was not done, on stderr", error),
    ("gone", "what is not in a list any more that is watched", gone),
    ("progress", "how far it is, on stderr with --progress json", progress),
    ("result", "what was written, object by object", result),
    ("trace", "what is called, on stderr with --verbose", trace),
    ("web", "where a ticket is on the web, with --web", web),
    ("warning", "what should not be missed, on stderr", warning),
];

/// One object that stands alone.
pub(super) fn one(shape: &Shape, some: &[&str]) -> Json {
    let (mut names, mut fields) = (Vec::new(), Vec::new());
    tag(shape.kind, "", &mut names, &mut fields);
    members(shape, some, &mut names, &mut fields);
    // Beside the object that a command made or changed stands what it did.
    let mut write = report();
    let required = texts(write.iter().map(|(name, _)| (*name).to_owned()).collect());
    write.push(("changes", changes()));
    let write = Json::Object(vec![
        ("type", Json::text("object")),
        ("description", Json::text("what the write did, where one answers the object")),
        ("required", required),
        ("properties", Json::Object(write)),
    ]);
    fields.push(("write".to_owned(), write));
    whole(format!("desk.{}/v1", shape.kind), names, fields)
}

/// A list of objects.
pub(super) fn list(shape: &Shape, some: &[&str]) -> Json {
    let (mut names, mut fields) = (Vec::new(), Vec::new());
    tag(shape.kind, ".list", &mut names, &mut fields);
    for (name, json) in [
        ("items", array(bare(shape, some))),
        ("next", typed("string", true, "where to go on with --cursor, if the list was cut")),
        ("truncated", typed("boolean", false, "whether there are more")),
    ] {
        names.push(name.to_owned());
        fields.push((name.to_owned(), json));
    }
    whole(format!("desk.{}.list/v1", shape.kind), names, fields)
}

/// A yes or no with its reasons.
pub(super) fn verdict(shape: &Shape, some: &[&str]) -> Json {
    let (mut names, mut fields) = (Vec::new(), Vec::new());
    tag(shape.kind, "", &mut names, &mut fields);
    for (name, json) in
        [("ok", typed("boolean", false, "whether it is yes")), ("checks", array(bare(shape, some)))]
    {
        names.push(name.to_owned());
        fields.push((name.to_owned(), json));
    }
    whole(format!("desk.{}/v1", shape.kind), names, fields)
}

/// An object as an element, or on a line of JSON Lines.
fn bare(shape: &Shape, some: &[&str]) -> Json {
    let (mut names, mut fields) = (Vec::new(), Vec::new());
    members(shape, some, &mut names, &mut fields);
    Json::Object(vec![
        ("type", Json::text("object")),
        ("required", texts(names)),
        ("properties", Json::Map(fields)),
    ])
}

fn whole(title: String, names: Vec<String>, fields: Vec<(String, Json)>) -> Json {
    Json::Object(vec![
        ("$schema", Json::text("https://json-schema.org/draft/2020-12/schema")),
        ("title", Json::Text(title)),
        ("type", Json::text("object")),
        ("required", texts(names)),
        ("properties", Json::Map(fields)),
    ])
}

fn tag(kind: &str, end: &str, names: &mut Vec<String>, fields: &mut Vec<(String, Json)>) {
    let name = Json::Text(format!("desk.{kind}{end}/v1"));
    names.push("schema".to_owned());
    fields.push(("schema".to_owned(), Json::Object(vec![("const", name)])));
}

/// The fields of an object. Those that are always there are there with a null where there is nothing.
fn members(
    shape: &Shape,
    some: &[&str],
    names: &mut Vec<String>,
    fields: &mut Vec<(String, Json)>,
) {
    for meta in &shape.fields {
        if !meta.lazy && !some.contains(&meta.name) {
            names.push(meta.name.to_owned());
        }
        fields.push((meta.name.to_owned(), field(meta)));
    }
}

fn field(meta: &Meta) -> Json {
    match meta.ty {
        Ty::Text | Ty::Word => typed("string", true, meta.help),
        Ty::Int => typed("integer", true, meta.help),
        Ty::Bool => typed("boolean", true, meta.help),
        Ty::Object => typed("object", true, meta.help),
        Ty::Time => with(typed("string", true, meta.help), ("format", Json::text("date-time"))),
        Ty::Texts => {
            let items = Json::Object(vec![("type", Json::text("string"))]);
            with(typed("array", false, meta.help), ("items", items))
        }
        Ty::Objects => {
            let items = Json::Object(vec![("type", Json::text("object"))]);
            with(typed("array", true, meta.help), ("items", items))
        }
    }
}

/// A value of this type; in a field of an object that may be null.
fn typed(name: &str, or_null: bool, about: &str) -> Json {
    let name = match or_null {
        true => texts(vec![name.to_owned(), "null".to_owned()]),
        false => Json::text(name),
    };
    Json::Object(vec![("type", name), ("description", Json::text(about))])
}

fn with(json: Json, field: (&'static str, Json)) -> Json {
    match json {
        Json::Object(mut fields) => {
            fields.push(field);
            Json::Object(fields)
        }
        json => json,
    }
}

fn texts(names: Vec<String>) -> Json {
    Json::List(names.into_iter().map(Json::Text).collect())
}

fn array(items: Json) -> Json {
    Json::Object(vec![("type", Json::text("array")), ("items", items)])
}

/// An object all of whose fields are always there.
fn object(about: &str, fields: &Fields) -> Json {
    Json::Object(vec![
        ("type", Json::text("object")),
        ("description", Json::text(about)),
        ("required", Json::List(fields.iter().map(|(name, _)| Json::text(name)).collect())),
        ("properties", Json::Object(fields.clone())),
    ])
}

/// What an object or nothing is.
fn maybe(json: Json) -> Json {
    match json {
        Json::Object(mut fields) => {
            if let Some((_, kind)) = fields.iter_mut().find(|(name, _)| *name == "type") {
                *kind = texts(vec!["object".to_owned(), "null".to_owned()]);
            }
            Json::Object(fields)
        }
        json => json,
    }
}

/// The field that says what a document is.
fn tag_of(kind: &str) -> (String, Json) {
    let tag = Json::Object(vec![("const", Json::Text(format!("desk.{kind}/v1")))]);
    ("schema".to_owned(), tag)
}

fn fixed(kind: &str, fields: Fields) -> Json {
    let mut all = vec![tag_of(kind)];
    all.extend(fields.into_iter().map(|(name, json)| (name.to_owned(), json)));
    whole(format!("desk.{kind}/v1"), all.iter().map(|(name, _)| name.clone()).collect(), all)
}

/// What a dry run would change. Only dry runs tell it.
fn changes() -> Json {
    let change = vec![
        ("field", typed("string", false, "the name of the field")),
        ("old", typed("string", true, "what it is; null if it is not set")),
        ("new", typed("string", true, "what it would be; null if it would not be set any more")),
    ];
    with(
        array(object("one field", &change)),
        ("description", Json::text("what a dry run would change")),
    )
}

fn report() -> Fields {
    vec![
        ("changed", typed("boolean", false, "whether anything is different now")),
        ("created", typed("boolean", false, "whether the object is new")),
        ("replayed", typed("boolean", false, "whether it was done before with the same key")),
        ("dry_run", typed("boolean", false, "whether it was taken back")),
    ]
}

fn failure() -> Fields {
    let field = object(
        "a wrong value",
        &vec![
            ("name", typed("string", false, "the name of the field")),
            ("problem", typed("string", false, "what is wrong with it")),
        ],
    );
    vec![
        ("code", typed("string", false, "the stable name of the reason")),
        ("exit", typed("integer", false, "the exit code")),
        ("grpc", typed("string", true, "the code of the call")),
        ("message", typed("string", false, "a sentence; it may change")),
        ("hint", typed("string", true, "what to do next")),
        ("target", typed("string", true, "what it is about")),
        ("fields", array(field)),
        ("retryable", typed("boolean", false, "whether it may pass by itself")),
        ("retry_after", typed("integer", true, "after how many seconds")),
        ("request_id", typed("string", true, "the name of the call")),
    ]
}

fn error() -> Json {
    fixed("error", vec![("error", object("why", &failure()))])
}

fn warning() -> Json {
    let fields = vec![
        ("code", typed("string", false, "the stable name")),
        ("message", typed("string", false, "a sentence; it may change")),
    ];
    fixed("warning", vec![("warning", object("what", &fields))])
}

fn trace() -> Json {
    fixed("trace", vec![("message", typed("string", false, "a line; it may change"))])
}

fn gone() -> Json {
    let fields = vec![
        ("kind", typed("string", false, "what it is")),
        ("id", typed("string", false, "which")),
    ];
    fixed("gone", fields)
}

fn progress() -> Json {
    let fields = vec![
        ("what", typed("string", false, "what is counted")),
        ("done", typed("integer", false, "how many are done")),
        ("all", typed("integer", true, "of how many, as far as that is known")),
    ];
    fixed("progress", vec![("progress", object("how far it is", &fields))])
}

fn web() -> Json {
    let id = typed("string", false, "the ticket");
    fixed("web", vec![("id", id), ("url", typed("string", false, "its address"))])
}

fn count() -> Json {
    let mut all = vec![tag_of("count")];
    all.push(("count".to_owned(), typed("integer", false, "how many there are")));
    let required = all.iter().map(|(name, _)| name.clone()).collect();
    // Only where they were counted by a field.
    let value = vec![
        ("value", typed("string", true, "the value; null for those that have none")),
        ("count", typed("integer", false, "how many there are of it")),
    ];
    all.push(("group_by".to_owned(), typed("string", false, "the field that they are counted by")));
    all.push(("groups".to_owned(), array(object("how many there are of a value", &value))));
    whole("desk.count/v1".to_owned(), required, all)
}

fn result() -> Json {
    let mut fields = vec![
        ("id", typed("string", true, "the object, as far as it is known")),
        ("ok", typed("boolean", false, "whether the result holds")),
        ("changed", typed("boolean", false, "whether anything is different now")),
        ("created", typed("boolean", false, "whether the object is new")),
        ("replayed", typed("boolean", false, "whether it was done before with the same key")),
        ("skipped", typed("boolean", false, "whether it was not tried after an earlier failure")),
        ("item", typed("object", true, "the object, as `desk schema` has it for the command")),
        ("error", maybe(object("why it failed", &failure()))),
    ];
    let required = fields.iter().map(|(name, _)| (*name).to_owned()).collect();
    // Only rows of a file have a place in it.
    fields.push(("row", typed("integer", false, "which row of the file it was, from 1")));
    fields.push(("line", typed("integer", false, "the line of the file on which it begins")));
    fields.push(("changes", changes()));
    let item = Json::Object(vec![
        ("type", Json::text("object")),
        ("required", texts(required)),
        ("properties", Json::Object(fields)),
    ]);
    let number = |about| typed("integer", false, about);
    let summary = vec![
        ("ok", number("how many were done, or were so already")),
        ("changed", number("how many were changed")),
        ("failed", number("how many were refused")),
        ("skipped", number("how many were not tried")),
        ("dry_run", typed("boolean", false, "whether all of it was taken back")),
    ];
    let fields = vec![("results", array(item)), ("summary", object("the sum", &summary))];
    fixed("result", fields)
}
