//! Organisations: the bodies of requesters inside a tenant, with the e-mail domains of their
//! people. A requester sees no organisation but their own.

pub mod model;
mod rpc;
pub mod rules;
mod store;

pub use rpc::{Service, judge};
pub use store::{named, replay, slug_of, visible};
