//! Floor 1: who may do what. Pure: it asks nothing of the store, and a security reader needs only
//! this folder. `rules.rs` is the table of every act; `about.rs` what each call is about;
//! `caller.rs` who acts; `guest.rs` what those of another tenant may call; `facts.rs` what stands
//! between the caller and the object; `permit.rs` the proof of a decision, which every write demands;
//! `scope.rs` what a list may show.

mod about;
mod caller;
mod facts;
mod guest;
mod permit;
pub mod rules;
mod scope;

pub use about::{About, Kind, about, makes};
pub use caller::{Assumed, Caller, Pending, Scopes, TokenScope, Via};
pub use facts::{Facts, Side, Target};
pub use guest::{Guest, Inside, Mode, inside};
pub use permit::{
    Consequence, Permit, Replay, admit, decide, judge, replay, signed_in, system, unjudged,
};
pub use rules::{
    Act, Acting, Bootstrap, Duty, EndAccess, FallDue, Least, Restoring, Route, Rule, SignIn, rule,
};
pub use scope::{Eyes, Scope, scope};
