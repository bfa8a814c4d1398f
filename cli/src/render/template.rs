//! `-o template=`: each object through a template of the user, in the language of Jinja. A template
//! reads no files and ends: what it may do is counted.

use std::{cell::OnceCell, fmt};

use minijinja::{Environment, Error, ErrorKind, Output, State, UndefinedBehavior, Value};

use super::{Json, Look, Tone, sanitise, theme, time};
use crate::{error::CliError, exit::Exit};

/// How many steps a template takes for one object at the most.
const FUEL: u64 = 1_000_000;
/// The longest template, in bytes.
pub(super) const LONGEST: usize = 64 * 1024;
/// The name of the only template.
const NAME: &str = "template";

/// A template that was read.
pub(crate) struct Template {
    source: String,
    names: Vec<String>,
    engine: OnceCell<Environment<'static>>,
}

impl Template {
    /// Reads a template.
    pub(crate) fn new(source: String) -> Result<Template, CliError> {
        if source.len() > LONGEST {
            return Err(syntax(format!("it is longer than {LONGEST} bytes")));
        }
        let env = Environment::new();
        let parsed = env.template_from_named_str(NAME, &source).map_err(|error| {
            let line = error.line().unwrap_or(1);
            let column = error.range().map(|range| column(&source, range.start));
            let column = column.map(|column| format!(", column {column}")).unwrap_or_default();
            let what = error.detail().map_or_else(|| error.kind().to_string(), str::to_owned);
            syntax(format!("line {line}{column}: {what}"))
        })?;
        let globals: Vec<&str> = env.globals().map(|(name, _)| name).collect();
        let mut names: Vec<String> = parsed.undeclared_variables(false).into_iter().collect();
        names.retain(|name| !globals.contains(&name.as_str()));
        names.sort();
        Ok(Template { source, names, engine: OnceCell::new() })
    }

    /// The fields that it names.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// An object through it.
    pub(super) fn render(&self, object: &Json, look: &Look, now: i64) -> Result<String, CliError> {
        let engine = match self.engine.get() {
            Some(engine) => engine,
            None => {
                let engine = engine(&self.source, look, now).map_err(|error| failed(&error))?;
                self.engine.get_or_init(|| engine)
            }
        };
        let template = engine.get_template(NAME).map_err(|error| failed(&error))?;
        template.render(value(object)).map_err(|error| failed(&error))
    }
}

impl fmt::Debug for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Template").field("source", &self.source).finish_non_exhaustive()
    }
}

fn syntax(what: String) -> CliError {
    CliError::new(Exit::Usage, "TEMPLATE_SYNTAX", format!("the template cannot be read: {what}"))
        .hint("such as -o template='{{ id }} {{ title }}'; --json=help lists the fields")
}

fn failed(error: &Error) -> CliError {
    let place = error.line().map(|line| format!("line {line}: ")).unwrap_or_default();
    let what = match (error.kind(), error.detail()) {
        (kind, Some(detail)) => format!("{kind}: {detail}"),
        (ErrorKind::UndefinedError, None) => "there is no such value".to_owned(),
        (kind, None) => kind.to_string(),
    };
    CliError::new(Exit::Failure, "TEMPLATE_FAILED", format!("the template fails: {place}{what}"))
        .hint("what may be absent: {{ value | default('') }}, {% if value %}")
}

/// The column of a byte, from 1.
fn column(source: &str, at: usize) -> usize {
    let before = source.get(..at).unwrap_or(source);
    before.rsplit('\n').next().unwrap_or_default().chars().count() + 1
}

/// The language with what `desk` adds to it.
fn engine(source: &str, look: &Look, now: i64) -> Result<Environment<'static>, Error> {
    let mut env = Environment::new();
    env.set_fuel(Some(FUEL));
    env.set_undefined_behavior(UndefinedBehavior::Strict);
    // What is marked as safe is what `color` made, and nothing else.
    for name in ["safe", "escape", "e"] {
        env.remove_filter(name);
    }
    let (terminal, tint) = (look.terminal, look.tint);
    env.set_formatter(move |out: &mut Output<'_>, state: &mut State<'_, '_>, value: &Value| {
        if value.is_undefined() {
            return minijinja::escape_formatter(out, state, value);
        }
        if value.is_none() {
            return Ok(());
        }
        let text = value.to_string();
        match terminal && !value.is_safe() {
            true => out.write_str(&sanitise::body(&text)).map_err(Error::from),
            false => out.write_str(&text).map_err(Error::from),
        }
    });
    env.add_filter("ago", move |value: &Value| {
        instant(value).map(|ms| ms.map(|ms| time::relative(ms, now)))
    });
    env.add_filter("date", |value: &Value, format: Option<&str>| {
        let Some(ms) = instant(value)? else { return Ok(None) };
        match format {
            None => Ok(Some(time::date(ms))),
            Some(format) => time::formatted(ms, format)
                .map(Some)
                .map_err(|error| Error::new(ErrorKind::InvalidOperation, error)),
        }
    });
    env.add_filter("trunc", |value: &Value, cells: usize| match value.is_none() {
        true => None,
        false => Some(sanitise::truncate(&value.to_string(), cells).into_owned()),
    });
    env.add_filter("json", |value: &Value| json(value).line());
    let own = look.theme.clone();
    env.add_filter("color", move |value: &Value, name: Option<&str>| {
        let tone = match name {
            Some(name) => theme::style(name)
                .map(Tone::Own)
                .map_err(|why| Error::new(ErrorKind::InvalidOperation, why))?,
            // Without a name it is the colour that tables have for a state.
            None => match value.as_str() {
                Some(word) => own.tone(word, crate::ticket::tone(word)),
                None => Tone::Plain,
            },
        };
        let text = if value.is_none() { String::new() } else { value.to_string() };
        let text = if terminal { sanitise::body(&text).into_owned() } else { text };
        Ok(Value::from_safe_string(tone.paint(&text, tint)))
    });
    env.add_template_owned(NAME, source.to_owned())?;
    Ok(env)
}

/// The instant that a value is, unless it is none.
fn instant(value: &Value) -> Result<Option<i64>, Error> {
    if value.is_none() {
        return Ok(None);
    }
    let read = value.as_str().and_then(|text| text.parse::<jiff::Timestamp>().ok());
    let wrong = || Error::new(ErrorKind::InvalidOperation, format!("\"{value}\" is no instant"));
    read.map(|instant| Some(instant.as_millisecond())).ok_or_else(wrong)
}

/// What is JSON outside is a value inside.
fn value(json: &Json) -> Value {
    match json {
        Json::Null => Value::from(()),
        Json::Bool(yes) => Value::from(*yes),
        Json::Int(number) => Value::from(*number),
        Json::Text(text) => Value::from(text.as_str()),
        Json::List(items) => Value::from(items.iter().map(value).collect::<Vec<_>>()),
        Json::Object(fields) => Value::from_pairs(fields.iter().map(|(k, v)| (*k, value(v)))),
        Json::Map(fields) => Value::from_pairs(fields.iter().map(|(k, v)| (k.clone(), value(v)))),
    }
}

/// The same backwards.
fn json(value: &Value) -> Json {
    use minijinja::value::ValueKind;
    match value.kind() {
        ValueKind::None | ValueKind::Undefined => Json::Null,
        ValueKind::Bool => Json::Bool(value.is_true()),
        ValueKind::Number => {
            value.as_i64().map_or_else(|| Json::Text(value.to_string()), Json::Int)
        }
        ValueKind::Map => {
            let keys = value.try_iter().into_iter().flatten();
            let pairs = keys.map(|key| {
                let inner = value.get_item(&key).unwrap_or_default();
                (key.to_string(), json(&inner))
            });
            Json::Map(pairs.collect())
        }
        ValueKind::Seq | ValueKind::Iterable => {
            Json::List(value.try_iter().into_iter().flatten().map(|item| json(&item)).collect())
        }
        _ => Json::Text(value.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_764_000_000_000;

    fn object() -> Json {
        Json::Object(vec![
            ("id", Json::text("T-1")),
            ("title", Json::text("a\u{1b}]52;c;aGk=\u{7}b\u{202e}")),
            ("created", Json::text("2025-11-24T13:00:00Z")),
            ("until", Json::Null),
            ("tags", Json::List(vec![Json::text("a"), Json::text("b")])),
            ("next", Json::Object(vec![("verb", Json::text("close"))])),
            ("priority", Json::Int(3)),
        ])
    }

    fn render(template: &str, look: &Look) -> Result<String, CliError> {
        Template::new(template.to_owned())?.render(&object(), look, NOW)
    }

    #[test]
    fn what_templates_make() {
        let plain = Look::default();
        for (template, text) in [
            ("{{ id }} {{ priority + 1 }}", "T-1 4"),
            ("[{{ until }}|{{ until | ago }}|{{ until | date }}|{{ until | trunc(3) }}]", "[|||]"),
            ("{{ created | ago }}", "3h ago"),
            ("{{ created | date }}", "2025-11-24 13:00:00Z"),
            ("{{ created | date('%d.%m.%Y') }}", "24.11.2025"),
            ("{{ 'printer' | trunc(5) }}", "prin…"),
            ("{{ tags | join('+') }} {{ tags | json }}", "a+b [\"a\",\"b\"]"),
            ("{{ next | json }} {{ until | json }}", "{\"verb\":\"close\"} null"),
            ("{{ id | color('red') }}", "T-1"),
            ("{{ 'resolved' | color }}{{ until | color }}{{ priority | color }}", "resolved3"),
            ("{% if until %}x{% else %}y{% endif %}", "y"),
            ("{% for tag in tags %}{{ loop.index }}{{ tag }}{% endfor %}", "1a2b"),
            ("", ""),
        ] {
            assert_eq!(render(template, &plain).unwrap(), text, "{template}");
        }
    }

    #[test]
    fn text_stays_true_in_a_pipe_and_is_harmless_on_a_terminal() {
        let text = "a\u{1b}]52;c;aGk=\u{7}b\u{202e}";
        assert_eq!(render("{{ title }}", &Look::default()).unwrap(), text);
        let look = Look { terminal: true, tint: true, ..Look::default() };
        let clean = "a\\u{1b}]52;c;aGk=\\u{7}b\\u{202e}";
        assert_eq!(render("{{ title }}", &look).unwrap(), clean);
        let painted = render("{{ title | color('red') }}", &look).unwrap();
        assert_eq!(painted, format!("\u{1b}[31m{clean}\u{1b}[0m"));
        for (name, sequence) in [("bright-red", "[91m"), ("bold", "[1m"), ("dim", "[2m")] {
            let painted = render(&format!("{{{{ id | color('{name}') }}}}"), &look).unwrap();
            assert!(painted.starts_with(&format!("\u{1b}{sequence}T-1")), "{painted:?}");
        }
        let usual = render("{{ 'resolved' | color }} {{ 'nothing' | color }}", &look).unwrap();
        assert_eq!(
            usual,
            format!("{} nothing", crate::ticket::tone("resolved").paint("resolved", true))
        );
        assert!(usual.starts_with('\u{1b}'), "{usual:?}");
        for template in ["{{ title | safe }}", "{{ title | e }}"] {
            assert_eq!(render(template, &look).unwrap_err().exit, Exit::Failure, "{template}");
        }
        let clean = render("{{ (title | color('red')) ~ title }}", &look).unwrap();
        assert!(clean.matches('\u{1b}').count() == 0, "{clean:?}");
    }

    #[test]
    fn what_cannot_be_read_is_usage_and_what_fails_is_a_failure() {
        for template in ["{{ id", "{% if %}", "{{ id | }}", "{% include 'x' %}", "{% for x %}"] {
            let error = Template::new(template.to_owned()).map(|_| ()).unwrap_err();
            assert_eq!((error.exit, error.code.as_ref()), (Exit::Usage, "TEMPLATE_SYNTAX"));
            assert!(error.message.contains("line 1"), "{}", error.message);
        }
        for template in [
            "{{ id | nothing }}",
            "{{ next.nothing }}",
            "{{ until.verb }}",
            "{{ id | ago }}",
            "{{ id | color('mauve') }}",
            "{% for a in range(9999) %}{% for b in range(9999) %}{% endfor %}{% endfor %}",
        ] {
            let error = render(template, &Look::default()).unwrap_err();
            assert_eq!((error.exit, error.code.as_ref()), (Exit::Failure, "TEMPLATE_FAILED"));
        }
    }

    #[test]
    fn the_fields_that_it_needs_are_those_that_it_names() {
        let template = "{% set x = title %}{{ x }}{{ next.verb }}{% for c in comments %}{{ c.at }}{% endfor %}{{ range(3) }}";
        let template = Template::new(template.to_owned()).unwrap();
        assert_eq!(template.names().collect::<Vec<_>>(), ["comments", "next", "title"]);
    }
}
