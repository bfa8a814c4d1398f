//! The name that was probably meant, where a name was typed that there is not, as a hint asks for it.

pub(crate) use desk_proto::near::{close, nearest};

/// The question that a hint asks of a name.
pub(crate) fn asked(near: &str) -> String {
    format!("did you mean \"{near}\"?")
}

/// The same for the name that is nearest to what was typed, with what else there is to say behind it.
pub(crate) fn hint<'a>(typed: &str, names: impl Iterator<Item = &'a str>, rest: &str) -> String {
    match nearest(typed, names) {
        Some(near) if rest.is_empty() => asked(near),
        Some(near) => format!("{} {rest}", asked(near)),
        None => rest.to_owned(),
    }
}
