//! `--jq`: the answer in JSON through an expression of the user, in the language of jq. It reads no
//! files, no environment and no stdin, and prints nothing by itself.

use std::fmt;

use jaq_core::{
    Compiler, Ctx, Filter, Vars, data,
    load::{self, Arena, File, Loader},
};
use jaq_json::{Val, read};

use super::{json, sanitise};
use crate::{error::CliError, exit::Exit};

/// What the functions work with: nothing but the expression.
type Data = data::JustLut<Val>;

/// Functions that reach out of the expression: to the environment, to stderr, to the end of the run.
const OUTWARD: &[&str] =
    &["env", "halt", "halt_error", "debug", "debug_empty", "stderr", "stderr_empty"];

/// Functions of jq that the library leaves to its program.
const ADDED: &str = r#"
def @csv: map(if type == "string" then "\"" + (split("\"") | join("\"\"")) + "\""
  elif . == null then "" else tostring end) | join(",");
def @tsv: map(if type == "string" then split("\\") | join("\\\\") | split("\t") | join("\\t")
  | split("\n") | join("\\n") | split("\r") | join("\\r") elif . == null then "" else tostring end)
  | join("\t");
"#;

/// An expression that was read.
pub(crate) struct Program(Filter<Data>);

impl Program {
    /// Reads an expression.
    pub(crate) fn new(text: &str) -> Result<Program, CliError> {
        let defs = jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs());
        let funs = jaq_core::funs().chain(jaq_std::funs()).chain(jaq_json::funs());
        let added = load::parse(ADDED, |parser| parser.defs()).into_iter().flatten();
        let defs = defs.chain(added);
        let loader = Loader::new(defs.filter(|def| !OUTWARD.contains(&def.name)));
        let arena = Arena::default();
        let modules = loader.load(&arena, File { code: text, path: () }).map_err(|errors| {
            wrong(text, errors.iter().find_map(|(file, e)| misread(file.code, e)))
        })?;
        let filter = Compiler::default()
            .with_funs(funs.filter(|fun| !OUTWARD.contains(&fun.0)))
            .compile(modules)
            .map_err(|errors| {
                let first = errors.iter().find_map(|(file, names)| {
                    let (name, what) = names.first()?;
                    let what = format!("there is no {} \"{name}\"", what.as_str());
                    Some((load::span(file.code, name).start, what))
                });
                wrong(text, first)
            })?;
        Ok(Program(filter))
    }

    /// Hands on what becomes of a document, value by value: a text as it is, anything else as JSON on
    /// one line.
    pub(super) fn run(
        &self,
        document: &str,
        mut each: impl FnMut(String) -> Result<(), CliError>,
    ) -> Result<(), CliError> {
        let input = read::parse_single(document.as_bytes()).map_err(failed)?;
        let ctx = Ctx::<Data>::new(&self.0.lut, Vars::new([]));
        for value in self.0.id.run((ctx, input)) {
            match value.map_err(jaq_core::Exn::get_err) {
                Ok(Val::TStr(text) | Val::BStr(text)) => {
                    each(String::from_utf8_lossy(&text).into_owned())?;
                }
                Ok(value) => each(json::harmless(value.to_string()))?,
                Err(Ok(error)) => return Err(failed(error)),
                Err(Err(_)) => return Err(failed("it ended before it was done")),
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Program")
    }
}

/// What is wrong with an answer under this expression.
fn failed(error: impl fmt::Display) -> CliError {
    CliError::new(Exit::Failure, "JQ_FAILED", format!("--jq: {error}"))
        .hint("--jq . shows what the expression is given")
}

/// Where an expression cannot be read, and what was expected there.
fn misread(code: &str, error: &load::Error<&str>) -> Option<(usize, String)> {
    match error {
        load::Error::Io(files) => {
            let (path, _) = files.first()?;
            Some((load::span(code, path).start, "there are no modules here".to_owned()))
        }
        load::Error::Lex(errors) => {
            let (expected, at) = errors.first()?;
            Some((load::span(code, at).start, format!("expected {}", expected.as_str())))
        }
        load::Error::Parse(errors) => {
            let (expected, at) = errors.first()?;
            Some((load::span(code, at).start, format!("expected {}", expected.as_str())))
        }
    }
}

fn wrong(text: &str, first: Option<(usize, String)>) -> CliError {
    let (at, what) = first.unwrap_or_else(|| (0, "it cannot be read".to_owned()));
    let before = text.get(..at).unwrap_or(text);
    let line = before.lines().count().max(1) + usize::from(before.ends_with('\n'));
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    let rest: String = text.get(at..).unwrap_or_default().lines().take(1).collect();
    let near = match rest.is_empty() {
        true => "at its end".to_owned(),
        false => format!("at \"{}\"", sanitise::truncate(&rest, 20)),
    };
    CliError::new(
        Exit::Usage,
        "JQ_SYNTAX",
        format!("--jq: line {line}, column {column}, {near}: {what}"),
    )
    .hint("the language is that of jq; what asks the environment or prints by itself is not in it")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(expression: &str, document: &str) -> Result<Vec<String>, CliError> {
        let mut found = Vec::new();
        Program::new(expression)?.run(document, |line| {
            found.push(line);
            Ok(())
        })?;
        Ok(found)
    }

    #[test]
    fn texts_are_raw_and_everything_else_is_json_on_a_line() {
        let document = r#"{"items":[{"id":"T-1","n":1,"x":null},{"id":"a\nb","n":2.5}],"ok":true}"#;
        for (expression, lines) in [
            (".items[].id", vec!["T-1", "a\nb"]),
            (".ok, .items[0]", vec!["true", r#"{"id":"T-1","n":1,"x":null}"#]),
            (".items | length", vec!["2"]),
            (".items | map(.n) | add", vec!["3.5"]),
            (".items[] | select(.n > 2) | [.id, .n] | @csv", vec!["\"a\nb\",2.5"]),
            (".items[1] | [.id, .n, null] | @tsv", vec!["a\\nb\t2.5\t"]),
            ("[\"a\\\"b\", \"\"] | @csv", vec!["\"a\"\"b\",\"\""]),
            ("\"2026-01-05T09:00:00Z\" | fromdate", vec!["1767603600"]),
            (".items[0].id | test(\"^T-\") , ascii_downcase", vec!["true", "t-1"]),
            ("\"\\u202e\" | [.]", vec![r#"["\u202e"]"#]),
            ("empty", vec![]),
        ] {
            assert_eq!(run(expression, document).unwrap(), lines, "{expression}");
        }
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        for (expression, place) in [
            (".items[", "column 8, at its end"),
            (".items | nothing(1)", "column 10"),
            (".\n| $x", "line 2, column 3"),
            (".a as", "at its end"),
            ("\u{1b}", "line 1, column 1, at "),
            ("env", "column 1, at \"env\""),
            ("$ENV", "column 1"),
            ("halt", "column 1"),
            ("debug", "column 1"),
            ("input", "column 1"),
            ("include \"x\"; .", "line 1"),
        ] {
            let error = Program::new(expression).map(|_| ()).unwrap_err();
            assert_eq!((error.exit, error.code.as_ref()), (Exit::Usage, "JQ_SYNTAX"));
            assert!(error.message.contains(place), "{expression}: {}", error.message);
        }
    }

    #[test]
    fn what_fails_on_the_way_is_a_failure() {
        let error = run(".items | keys_of", "{}").unwrap_err();
        assert_eq!(error.exit, Exit::Usage);
        for expression in [".a.b", "error(\"no\")", ".a | keys"] {
            let error = run(expression, "{\"a\":1}").unwrap_err();
            assert_eq!((error.exit, error.code.as_ref()), (Exit::Failure, "JQ_FAILED"));
        }
    }
}
