//! What an alias consists of.

use crate::fields::{Field, Noun, Ty, flag, text};

/// An alias.
#[derive(Clone, Debug, Default)]
pub(crate) struct Alias {
    /// Its name.
    pub(super) name: String,
    /// What it stands for.
    pub(super) text: String,
    /// Where it stands.
    pub(super) place: String,
}

type F = Field<Alias>;

impl Noun for Alias {
    const KIND: &'static str = "alias";
    const TABLE: &'static [&'static str] = &["id", "expansion"];
    const WIDE: &'static [&'static str] = &["shell", "place"];
    const LINE: &'static [&'static str] = &["id", "expansion"];
    const FIELDS: &'static [F] = &[
        F::new("id", Ty::Text, "the name", |a| text(&a.name)).head("NAME").sort(),
        F::new("expansion", Ty::Text, "what it stands for", |a| text(&a.text)),
        F::new("shell", Ty::Bool, "whether a shell runs it", |a| flag(a.text.starts_with('!'))),
        F::new("place", Ty::Text, "the file and the line that it stands in", |a| text(&a.place))
            .sort(),
    ];
}
