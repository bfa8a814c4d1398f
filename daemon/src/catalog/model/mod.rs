//! What a node of the catalogue is, and what its path looks like.

mod step;

pub use step::{Approvers, Step};

use crate::kernel::clock::Millis;
use crate::kernel::id::{GroupId, ServiceId};
use crate::kernel::text;

/// The longest part of a path, in bytes.
pub const PART_MAX: usize = 100;
/// The most parts of a path.
pub const DEPTH_MAX: usize = 8;
/// The longest description, in bytes.
pub const DESCRIPTION_MAX: usize = 4_000;
/// The longest title of a request, in bytes, whatever its service.
pub const REQUEST_TITLE_MAX: usize = 256;
/// The longest description of a request, in bytes.
pub const REQUEST_BODY_MAX: usize = 64 << 10;
/// The longest name that another system has for a node, in bytes.
pub const EXTERNAL_MAX: usize = 200;
/// Impact and urgency of a service when nothing else is said.
pub const LEVEL: u8 = 2;

/// What stands between the parts of a path.
pub const SEPARATOR: char = '>';
/// What stands between the parts of a folded path: smaller than every character that a part can
/// have, so that the order of the texts is the order of the tree, and `IT services` does not
/// come between `IT` and what lies below it.
pub const FOLDED_SEPARATOR: char = '\u{1}';
/// The next character: a folded path with this behind it comes after all that lies below.
pub const FOLDED_END: char = '\u{2}';

/// What kind of request a service takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Something does not work.
    #[default]
    Incident,
    /// Somebody wants to know something.
    Question,
    /// Somebody wants to have something.
    Order,
    /// Something is to be made different.
    Change,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 4] = [Kind::Incident, Kind::Question, Kind::Order, Kind::Change];

    /// The word that is stored.
    pub const fn word(self) -> &'static str {
        match self {
            Kind::Incident => "incident",
            Kind::Question => "question",
            Kind::Order => "order",
            Kind::Change => "change",
        }
    }

    /// The kind with a word.
    pub fn of_word(word: &str) -> Option<Kind> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// Whether a service can be asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// Being prepared.
    Draft,
    /// Can be asked for.
    #[default]
    Active,
    /// Can not be asked for any more.
    Retired,
}

impl State {
    /// All of them.
    pub const ALL: [State; 3] = [State::Draft, State::Active, State::Retired];

    /// The word that is stored.
    pub const fn word(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::Active => "active",
            State::Retired => "retired",
        }
    }

    /// The state with a word.
    pub fn of_word(word: &str) -> Option<State> {
        Self::ALL.into_iter().find(|state| state.word() == word)
    }
}

/// A node as it is: a service or a category.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// The id.
    pub id: ServiceId,
    /// The public id.
    pub slug: String,
    /// The category above it; none at the root.
    pub parent: Option<ServiceId>,
    /// The parts from the root, joined by [`SEPARATOR`].
    pub path: String,
    /// The last part.
    pub name: String,
    /// A branch of the tree. Kind, group, state and the levels say nothing then.
    pub category: bool,
    /// What kind of request it takes.
    pub kind: Kind,
    /// The group that gets its tickets.
    pub group: Option<GroupId>,
    /// What it is for.
    pub description: String,
    /// Whether it can be asked for.
    pub state: State,
    /// 1 (high) to 3 (low).
    pub impact: u8,
    /// 1 (high) to 3 (low).
    pub urgency: u8,
    /// Offered to some organisations only.
    pub restricted: bool,
    /// It has rules that find a group.
    pub routed: bool,
    /// The revision of form and process; 0 for a service that never had either.
    pub revision: i64,
    /// How many tickets name it, open or not.
    pub tickets: i64,
    /// The name that another system has for it.
    pub external_id: String,
    /// When it was made.
    pub created: Millis,
    /// Grows by one with each change.
    pub version: i64,
}

impl Node {
    /// What the history and the refusals call it.
    pub const fn noun(&self) -> &'static str {
        noun(self.category)
    }
}

/// What belongs to a service and is only looked up where it is needed. The texts are those that
/// `form.rs`, `process.rs` and `routes.rs` make.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Details {
    /// The form.
    pub form: String,
    /// The steps.
    pub process: String,
    /// The rules that find a group.
    pub routes: String,
    /// The ids of the organisations that it is offered to, in order; none for everybody.
    pub audience: Vec<i64>,
}

/// What the history and the refusals call a node.
pub const fn noun(category: bool) -> &'static str {
    if category { "category" } else { "service" }
}

/// A new node, checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewNode {
    /// The public id. Empty until the place in the tree is known, if nobody typed one.
    pub slug: String,
    /// The category above it.
    pub parent: Option<ServiceId>,
    /// The whole path.
    pub path: String,
    /// The last part.
    pub name: String,
    /// A branch of the tree.
    pub category: bool,
    /// What kind of request it takes.
    pub kind: Kind,
    /// The group that gets its tickets.
    pub group: Option<GroupId>,
    /// What it is for.
    pub description: String,
    /// Whether it can be asked for.
    pub state: State,
    /// 1 (high) to 3 (low).
    pub impact: u8,
    /// 1 (high) to 3 (low).
    pub urgency: u8,
    /// The name that another system has for it.
    pub external_id: String,
    /// Form, process, routes and audience.
    pub details: Details,
}

/// The new values of some fields, checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edit {
    /// The last part of the path.
    pub name: Option<String>,
    /// What kind of request it takes.
    pub kind: Option<Kind>,
    /// The group that gets its tickets, or none.
    pub group: Option<Option<GroupId>>,
    /// What it is for.
    pub description: Option<String>,
    /// Whether it can be asked for.
    pub state: Option<State>,
    /// 1 (high) to 3 (low).
    pub impact: Option<u8>,
    /// 1 (high) to 3 (low).
    pub urgency: Option<u8>,
    /// The form.
    pub form: Option<String>,
    /// The steps.
    pub process: Option<String>,
    /// The rules that find a group.
    pub routes: Option<String>,
    /// The organisations that it is offered to.
    pub audience: Option<Vec<i64>>,
}

/// One part of a path.
///
/// # Errors
/// A sentence that says what is wrong.
pub fn part(text: &str) -> Result<String, String> {
    let part = text::line(text, PART_MAX)?;
    if part.contains(SEPARATOR) {
        return Err(format!(
            "must not contain \"{SEPARATOR}\", which separates the parts of a path"
        ));
    }
    Ok(part)
}

/// The parts of a path that somebody typed, at least one.
///
/// # Errors
/// A sentence that says what is wrong.
pub fn path(text: &str) -> Result<Vec<String>, String> {
    // The whole is brought to its form first: a mark after a separator may make one character
    // of the two.
    let whole = text::line(text, usize::MAX)?;
    let parts: Vec<&str> = whole.split(SEPARATOR).collect();
    if parts.len() > DEPTH_MAX {
        return Err(format!("has {} parts; {DEPTH_MAX} is the limit", parts.len()));
    }
    parts
        .iter()
        .map(|text| {
            if text.trim().is_empty() {
                return Err(format!("has an empty part; write it such as IT{SEPARATOR}Printer"));
            }
            part(text).map_err(|problem| format!("the part \"{}\" {problem}", text.trim()))
        })
        .collect()
}

/// The form in which paths are compared, searched and sorted.
pub fn fold_path(path: &str) -> String {
    let mut folded = String::with_capacity(path.len());
    for (at, part) in path.split(SEPARATOR).enumerate() {
        if at > 0 {
            folded.push(FOLDED_SEPARATOR);
        }
        folded.push_str(&text::fold(part.trim()));
    }
    folded
}

/// The folded paths between which all lies that is below one.
pub fn below(folded: &str) -> (String, String) {
    (format!("{folded}{FOLDED_SEPARATOR}"), format!("{folded}{FOLDED_END}"))
}

/// 1 to 3.
///
/// # Errors
/// A sentence that says what there is.
pub fn level(value: i32) -> Result<u8, String> {
    match u8::try_from(value) {
        Ok(level @ 1..=3) => Ok(level),
        _ => Err(format!("{value} is none of 1 (high), 2 and 3 (low)")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_taken_apart() {
        assert_eq!(path(" IT > Workplace>Printer ").unwrap(), ["IT", "Workplace", "Printer"]);
        assert!(path("IT>>Printer").unwrap_err().contains("empty part"));
        assert!(path(">").unwrap_err().contains("empty part"));
        assert!(path("  ").unwrap_err().contains("required"));
        assert!(path("1>2>3>4>5>6>7>8>9").unwrap_err().contains("8 is the limit"));
        assert!(path(&"x".repeat(101)).unwrap_err().contains("100 is the limit"));
        assert!(path("a\u{1}b").is_err());
        assert!(part("a>b").is_err());
    }

    #[test]
    fn the_order_of_folded_paths_is_the_order_of_the_tree() {
        let mut paths = ["IT services", "IT>Printer", "it", "IT>Accès", "IT!"];
        paths.sort_by_key(|path| fold_path(path));
        assert_eq!(paths, ["it", "IT>Accès", "IT>Printer", "IT services", "IT!"]);
        assert_eq!(fold_path("IT > Printer"), fold_path("it>PRINTER"));
    }

    #[test]
    fn words_and_levels() {
        for kind in Kind::ALL {
            assert_eq!(Kind::of_word(kind.word()), Some(kind));
        }
        for state in State::ALL {
            assert_eq!(State::of_word(state.word()), Some(state));
        }
        assert_eq!(level(3), Ok(3));
        assert!(level(0).is_err() && level(4).is_err() && level(-1).is_err());
    }
}
