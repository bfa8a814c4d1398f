//! Floor 0: the words that every other floor speaks. No I/O, no async, no knowledge of tickets.

pub mod change;
pub mod clock;
pub mod id;
pub mod page;
pub mod random;
pub mod refusal;
pub mod text;
pub(crate) mod words;
