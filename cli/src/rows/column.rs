//! The columns that rows can have: where the value of each goes in a request, and what it may be.

/// A column that rows can have, and where its value goes.
pub(crate) struct Column<R> {
    pub(super) name: &'static str,
    set: Set<R>,
    /// Whether something that is there can be without it.
    pub(super) emptied: bool,
}

/// Where a value goes.
enum Set<R> {
    Json(fn(&mut R, serde_json::Value) -> Result<(), String>),
    Text(fn(&mut R, String)),
    Texts(fn(&mut R, Vec<String>)),
    Int(fn(&mut R, i32)),
    Flag(fn(&mut R, bool)),
    Word(fn(&mut R, &str) -> Result<(), String>),
}

impl<R> Column<R> {
    /// JSON of any shape. In CSV the cell holds it as text.
    pub(crate) const fn json(
        name: &'static str,
        set: fn(&mut R, serde_json::Value) -> Result<(), String>,
    ) -> Column<R> {
        Column { name, set: Set::Json(set), emptied: false }
    }

    /// Text.
    pub(crate) const fn text(name: &'static str, set: fn(&mut R, String)) -> Column<R> {
        Column { name, set: Set::Text(set), emptied: false }
    }

    /// Several texts: a JSON list, or separated by `,` or `;`.
    pub(crate) const fn texts(name: &'static str, set: fn(&mut R, Vec<String>)) -> Column<R> {
        Column { name, set: Set::Texts(set), emptied: false }
    }

    /// A whole number.
    pub(crate) const fn int(name: &'static str, set: fn(&mut R, i32)) -> Column<R> {
        Column { name, set: Set::Int(set), emptied: false }
    }

    /// Yes or no.
    pub(crate) const fn flag(name: &'static str, set: fn(&mut R, bool)) -> Column<R> {
        Column { name, set: Set::Flag(set), emptied: false }
    }

    /// One of a fixed set of words.
    pub(crate) const fn word(
        name: &'static str,
        set: fn(&mut R, &str) -> Result<(), String>,
    ) -> Column<R> {
        Column { name, set: Set::Word(set), emptied: false }
    }

    /// What says in JSON that it is empty takes it from what is there, where that is to be changed.
    pub(crate) const fn emptied(mut column: Column<R>) -> Column<R> {
        column.emptied = true;
        column
    }

    /// The name, as it stands at the head of a file.
    pub(crate) const fn name(&self) -> &'static str {
        self.name
    }

    /// Whether it takes several texts.
    pub(super) const fn several(&self) -> bool {
        matches!(self.set, Set::Texts(_))
    }

    pub(super) fn fill(&self, row: &mut R, value: Value) -> Result<(), String> {
        match (&self.set, value) {
            (_, Value::None) => {}
            (Set::Json(set), Value::Text(text)) => {
                let json = serde_json::from_str(&text);
                set(row, json.map_err(|error| format!("is no JSON: {error}"))?)?;
            }
            (Set::Json(set), Value::Texts(texts)) => {
                set(row, texts.into_iter().map(serde_json::Value::String).collect())?;
            }
            (Set::Json(set), Value::Map(object)) => set(row, serde_json::Value::Object(object))?,
            (Set::Json(set), Value::List(items)) => set(row, serde_json::Value::Array(items))?,
            (Set::Text(set), Value::Text(text)) => set(row, text),
            // What looks like a number in JSON may well be a name.
            (Set::Text(set), Value::Int(number)) => set(row, number.to_string()),
            (Set::Texts(set), Value::Texts(texts)) => set(row, texts),
            (Set::Texts(set), Value::Text(text)) => {
                set(row, parts(&text).map(str::to_owned).collect());
            }
            (Set::Int(set), Value::Int(number)) => {
                set(row, i32::try_from(number).map_err(|_| format!("{number} is too large"))?);
            }
            (Set::Int(set), Value::Text(text)) => {
                set(
                    row,
                    text.trim().parse().map_err(|_| format!("\"{text}\" is no whole number"))?,
                );
            }
            (Set::Flag(set), Value::Bool(yes)) => set(row, yes),
            (Set::Flag(set), Value::Text(text)) => {
                match text.trim().to_ascii_lowercase().as_str() {
                    "true" | "yes" | "1" => set(row, true),
                    "false" | "no" | "0" => set(row, false),
                    _ => return Err(format!("\"{text}\" is neither yes nor no")),
                }
            }
            (Set::Word(set), Value::Text(text)) => set(row, text.trim())?,
            (_, value) => return Err(format!("{} is of the wrong type", value.kind())),
        }
        Ok(())
    }
}

/// The values in a cell that has several.
pub(super) fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';']).map(str::trim).filter(|part| !part.is_empty())
}

/// A value in a row.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    None,
    Text(String),
    Int(i64),
    Bool(bool),
    Texts(Vec<String>),
    Map(serde_json::Map<String, serde_json::Value>),
    List(Vec<serde_json::Value>),
    Other(&'static str),
}

impl Value {
    /// Whether it is there and has nothing in it. An empty cell of CSV is no value at all.
    pub(super) fn is_nothing(&self) -> bool {
        match self {
            Value::None => true,
            Value::Text(text) => text.is_empty(),
            Value::Texts(texts) => texts.is_empty(),
            _ => false,
        }
    }

    const fn kind(&self) -> &'static str {
        match self {
            Value::None => "null",
            Value::Text(_) => "a text",
            Value::Int(_) => "a number",
            Value::Bool(_) => "true or false",
            Value::Texts(_) => "a list",
            Value::Map(_) => "an object",
            Value::List(_) => "a list of other things than texts",
            Value::Other(kind) => kind,
        }
    }

    pub(super) fn of_json(value: serde_json::Value) -> Value {
        match value {
            serde_json::Value::Null => Value::None,
            serde_json::Value::Bool(yes) => Value::Bool(yes),
            serde_json::Value::Number(number) => {
                number.as_i64().map_or(Value::Other("a fraction"), Value::Int)
            }
            serde_json::Value::String(text) => Value::Text(text),
            serde_json::Value::Array(items) => {
                let texts: Option<Vec<String>> =
                    items.iter().map(|item| item.as_str().map(str::to_owned)).collect();
                match texts {
                    Some(texts) => Value::Texts(texts),
                    None => Value::List(items),
                }
            }
            serde_json::Value::Object(object) => Value::Map(object),
        }
    }
}
