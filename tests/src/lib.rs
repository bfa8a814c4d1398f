//! What the tests, the benches and the examples share: a [`World`] to act in, transcripts to hold a
//! command line to, and files that are generated and kept true.
//!
//! Nothing here knows a rule of the product. What is true of the product stands in the files beside
//! `src/`, one for each thing that is held true.

pub mod bless;
pub mod left;
pub mod licence;
pub mod skip;
pub mod source;
pub mod transcript;
pub mod watcher;
pub mod wire;
pub mod world;

pub use world::{Client, Output, Persona, START, World, program};
