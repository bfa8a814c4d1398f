//! The catalogue: a tree of categories with services as leaves, which people ask for. A service
//! knows its group and how many tickets name it, because tickets tell it; it knows nothing else
//! of them.

pub mod model;
mod nodes;
mod rpc;
pub mod rules;
mod store;

pub use nodes::{leaf_for, make, set_group};
pub use rpc::{Service, judge};
pub use store::{count_ticket, get, named, replay, services_of_group, slug_of, visible};
