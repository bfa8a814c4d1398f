//! What requests, grants and visits consist of, a file for each noun. The words that several of them
//! have are in `words`, what the help says of their fields in `help`.

mod grant;
mod guest;
mod help;
mod mine;
mod request;
mod shown;
mod visit;
mod words;

use crate::{fields::Datum, render::Json};

pub(crate) use guest::{guest, guest_words};
pub(crate) use request::count;
pub(super) use shown::Shown;
pub(super) use words::statuses_of;
pub(crate) use words::{state_of, state_words, status, status_of, status_words};

/// How much of a message people are shown in a table.
const SHOWN: usize = 32;

/// A text of several lines: programs get all of it, a table the beginning.
fn short(value: &str) -> Datum<'_> {
    if value.is_empty() {
        return Datum::Null;
    }
    let line = value.lines().next().unwrap_or_default();
    let cut: String = line.chars().take(SHOWN).collect();
    let more = if cut.len() < value.trim_end().len() { "…" } else { "" };
    Datum::Json(Json::text(value), format!("{cut}{more}"))
}
