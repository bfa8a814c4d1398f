//! The history: what an event consists of, and how events are followed. The verbs that show the
//! history of one object use it too.

mod fields;
pub(crate) mod follow;
