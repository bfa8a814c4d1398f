//! Kinds of things that have a word each, which people, the store and the history use.

use desk_proto::near::nearest;

/// What is said of a word that is none of a fixed set.
pub fn none_of(word: &str, names: &[&str]) -> String {
    let all = names.join(", ");
    match nearest(word, names.iter().copied()) {
        Some(near) => format!("\"{word}\" is none of {all}; did you mean \"{near}\"?"),
        None => format!("\"{word}\" is none of {all}"),
    }
}

/// Makes an enum whose values have a word each, with the way from the one to the other.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant,)* }

        impl $name {
            /// All of them.
            pub const ALL: &'static [$name] = &[$($name::$variant,)*];

            /// The word that people and the store use.
            pub const fn word(self) -> &'static str {
                match self { $($name::$variant => $word,)* }
            }

            /// The one with this word.
            pub fn from_word(word: &str) -> Option<$name> {
                Self::ALL.iter().copied().find(|one| one.word() == word)
            }
        }
    };
}

pub(crate) use words;
