//! Service groups: the agents who receive, transfer and process tickets. A group knows how many
//! open tickets it has, because tickets tell it; it knows nothing else of them.

pub mod model;
mod rpc;
pub mod rules;
mod standing;
mod store;

pub use rpc::{Leaving, Service, judge, leave_all, make};
pub use standing::stands_in;
pub use store::{
    OPEN_TO_AGENT, count_open, get, handed_to, id_of, is_member, living, members, named, of_member,
    replay, slug_of, types_in_use,
};
