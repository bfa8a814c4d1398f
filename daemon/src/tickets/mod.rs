//! Tickets: what is asked of the desk, and its life until it is closed. The right-most slice: it
//! knows people, groups and the catalogue.

pub mod due;
pub mod lifecycle;
pub mod model;
mod rpc;
pub mod rules;
mod store;

pub use rpc::{
    Service, awaits_group, fall_due, has_of_group, holds_user, judge, leave_group, leave_user,
    move_group, number_of, reads_inside, route_again, sees, sees_inside, with_number,
};
pub use store::due::{
    Due, Known, Place, Walk, reroute_after, reroute_behind, reroute_from, rerouted, timed_of,
};
pub use store::replay;

/// The noun, in events and refusals.
pub const NOUN: &str = crate::policy::Kind::Ticket.word();
