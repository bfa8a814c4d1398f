//! The whole life of a ticket against the specification: who moves it from where to where, what the
//! daemon does to it by itself and when, and what stays true whatever is done in whatever order.

#[path = "life/again.rs"]
mod again;
#[path = "life/answers.rs"]
mod answers;
#[path = "life/behalf.rs"]
mod behalf;
#[path = "life/chance.rs"]
mod chance;
#[path = "life/due.rs"]
mod due;
#[path = "life/groups.rs"]
mod groups;
#[path = "life/invariants.rs"]
mod invariants;
#[path = "life/likely.rs"]
mod likely;
#[path = "life/process.rs"]
mod process;
#[path = "life/random.rs"]
mod random;
#[path = "life/secrets.rs"]
mod secrets;
#[path = "life/stage.rs"]
mod stage;
#[path = "life/table.rs"]
mod table;
#[path = "life/told.rs"]
mod told;
#[path = "life/triples.rs"]
mod triples;
#[path = "life/unrouted.rs"]
mod unrouted;
#[path = "life/verbs.rs"]
mod verbs;
