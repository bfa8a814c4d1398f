//! An answer of yes or no with its reasons: a row for each thing that was looked at, one object in
//! JSON. A no is an exit code of its own, and no error.

use super::{
    Batch, Json, List, Screen, Tone, View, document, envelope::Envelope, list, object, sanitise,
};
use crate::{
    error::CliError,
    exit::Exit,
    fields::{Record, id},
};

/// An answer of yes or no.
pub(crate) struct Verdict {
    /// Whether it is yes.
    pub(crate) ok: bool,
    /// The reasons.
    pub(crate) checks: Vec<Box<dyn Record>>,
}

/// Prints the reasons, and for people what each has to say beyond its row.
pub(super) fn verdict(
    screen: &Screen,
    view: &View,
    now: i64,
    verdict: Verdict,
) -> Result<Exit, CliError> {
    let exit = if verdict.ok { Exit::Ok } else { Exit::Predicate };
    if view.format.document() {
        let mut checks = Envelope::new(view);
        for check in &verdict.checks {
            checks.push(&Json::Object(object(view, check.as_ref(), false)));
        }
        let schema = Json::Text(format!("desk.{}/v1", view.shape.kind));
        let before = vec![("schema", schema), ("ok", Json::Bool(verdict.ok))];
        document(screen, view, &checks.whole(before, "checks", Vec::new()))?;
        return Ok(exit);
    }
    let notes: Vec<_> = verdict.checks.iter().map(|c| (id(c.as_ref()), c.notes())).collect();
    let batch = Batch { rows: verdict.checks, next: None, cut: None };
    let pages = Box::new(std::iter::once(Ok(batch)));
    list(screen, view, now, List { pages, headers: true })?;
    if view.human() {
        for (id, text) in notes.iter().flat_map(|(id, notes)| notes.iter().map(move |n| (id, &n.1)))
        {
            let head = Tone::Head.paint(&sanitise::cell(id), screen.look.colour);
            screen.line(&format!("\n{head}\n  {}", sanitise::cell(text)))?;
        }
    }
    Ok(exit)
}

#[cfg(test)]
mod tests {
    use desk_proto::v1::Org;

    use super::*;
    use crate::{
        fields::Shape,
        flags::Globals,
        io::{Env, Io},
        render::{Format, Output},
    };

    /// What is printed of an answer, and how the run ends. Any noun will do.
    fn print(ok: bool, format: Format) -> (Exit, String, String) {
        let (io, captured) = Io::captured("");
        let (screen, ..) = Screen::of(io);
        let flags = Globals { output: Some(Output::Plain(format)), ..Globals::default() };
        let view = View::new(&flags, &Env::default(), Shape::of::<Org>()).unwrap();
        let check = Org { id: "disk".into(), name: "\u{1b}full".into(), ..Org::default() };
        let answer = Verdict { ok, checks: vec![Box::new(check)] };
        let exit = self::verdict(&screen, &view, 0, answer).unwrap();
        screen.flush().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (exit, text(captured.stdout()), text(captured.stderr()))
    }

    #[test]
    fn a_no_is_an_exit_code_and_no_error() {
        for format in [Format::Table, Format::Json, Format::Jsonl, Format::Csv, Format::Id] {
            let (exit, out, err) = print(false, format);
            assert_eq!((exit, err.as_str()), (Exit::Predicate, ""), "{format:?}");
            assert!(out.contains("disk"), "{format:?}");
            assert_eq!(print(true, format).0, Exit::Ok, "{format:?}");
        }
    }

    #[test]
    fn in_json_it_is_one_object() {
        let (_, out, _) = print(false, Format::Json);
        let object: serde_json::Value = serde_json::from_str(&out).unwrap();
        assert_eq!(object["schema"], "desk.org/v1");
        assert_eq!((&object["ok"], &object["checks"][0]["id"]), (&false.into(), &"disk".into()));
        assert!(print(true, Format::Json).1.contains("\"ok\":true"));
    }

    #[test]
    fn for_people_it_is_a_table_without_what_would_act_on_a_terminal() {
        let (_, out, _) = print(false, Format::Table);
        assert!(out.starts_with("ID ") && out.contains("\\u{1b}full"), "{out}");
    }
}
