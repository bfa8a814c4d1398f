//! The catalogue: a tree of categories with services as leaves, which people ask for. A service
//! knows its group, its form, its process and how many tickets name it, because tickets tell it; it
//! knows nothing else of them.

mod answers;
pub mod form;
mod handover;
mod kept;
pub mod model;
mod nodes;
mod opening;
pub mod process;
mod routes;
mod rpc;
pub mod rules;
mod standing;
mod store;
#[cfg(test)]
mod tests;
mod words;

pub use answers::told as told_answers;
pub use handover::{can_hand_over, hand_over};
pub use nodes::{for_everybody, leaf_for, make};
pub use opening::{Opening, amended, answers, group_for, opening, steps};
pub use rpc::{Service, judge};
pub use store::{
    count_live, count_ticket, get, named, place_of, replay, services_of_group, services_of_org,
    slug_of, users_of_group, visible,
};
pub use words::words;
