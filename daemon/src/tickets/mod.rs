//! Tickets: what is asked of the desk, and its life until it is closed. The right-most slice: it
//! knows people, groups and the catalogue.

pub mod lifecycle;
pub mod model;
mod rpc;
pub mod rules;
mod store;

pub use rpc::{
    Service, has_of_group, judge, leave_group, leave_user, move_group, sees, sees_inside,
};
pub use store::replay;

/// The noun, in events and refusals.
pub const NOUN: &str = crate::policy::Kind::Ticket.word();
