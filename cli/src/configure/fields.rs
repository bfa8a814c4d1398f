//! What a setting consists of, and what a look at a file finds.

use crate::{
    fields::{Datum, Field, Noun, Ty, int, text},
    render::Tone,
};

/// One key and what holds of it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Setting {
    /// Its name.
    pub(crate) key: String,
    /// What holds.
    pub(crate) value: String,
    /// Who says so.
    pub(crate) origin: &'static str,
    /// Where it is said.
    pub(crate) place: String,
    /// The variable that says the same.
    pub(crate) env: &'static str,
    /// The flag that says the same.
    pub(crate) flag: &'static str,
    /// What it is for.
    pub(crate) help: &'static str,
}

type F = Field<Setting>;

impl Noun for Setting {
    const KIND: &'static str = "setting";
    const TABLE: &'static [&'static str] = &["id", "value"];
    const WIDE: &'static [&'static str] = &["origin", "place", "help"];
    const LINE: &'static [&'static str] = &["id", "value"];
    const FIELDS: &'static [F] = &[
        F::new("id", Ty::Text, "the key", |s| text(&s.key)).head("KEY").sort(),
        F::new("value", Ty::Text, "what holds", |s| text(&s.value)),
        F::new(
            "origin",
            Ty::Word,
            "who says so: flag, environment, project, context, user, system or default",
            |s| Datum::Word(s.origin, Tone::Plain),
        ),
        F::new("place", Ty::Text, "the file and the line, the variable or the flag", |s| {
            text(&s.place)
        }),
        F::new("env", Ty::Text, "the variable that says the same", |s| text(s.env)),
        F::new("flag", Ty::Text, "the flag that says the same", |s| text(s.flag)),
        F::new("help", Ty::Text, "what it is for", |s| text(s.help)),
    ];
}

/// One thing that was found in a file.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    /// The file.
    pub(crate) file: String,
    /// The line, from 1; 0 is the whole file.
    pub(crate) line: i64,
    /// Whether it is in order.
    pub(crate) ok: bool,
    /// What was found.
    pub(crate) detail: String,
    /// What to do.
    pub(crate) hint: Option<String>,
}

type G = Field<Finding>;

impl Noun for Finding {
    const KIND: &'static str = "config.check";
    const TABLE: &'static [&'static str] = &["id", "status", "detail"];
    const WIDE: &'static [&'static str] = &["hint"];
    const LINE: &'static [&'static str] = &["id", "status"];
    const FIELDS: &'static [G] = &[
        G::new("id", Ty::Text, "the file", |f| text(&f.file)).head("FILE"),
        G::new("line", Ty::Int, "the line; null is the whole file", |f| match f.line {
            0 => Datum::Null,
            line => int(line),
        }),
        G::new("status", Ty::Word, "ok or fail", |f| match f.ok {
            true => Datum::Word("ok", Tone::Done),
            false => Datum::Word("fail", Tone::Alarm),
        }),
        G::new("detail", Ty::Text, "what was found", |f| text(&f.detail)),
        G::new("hint", Ty::Text, "what to do", |f| text(f.hint.as_deref().unwrap_or_default())),
    ];

    fn notes(&self) -> Vec<(String, String)> {
        self.hint.iter().map(|hint| ("hint".to_owned(), hint.clone())).collect()
    }
}
