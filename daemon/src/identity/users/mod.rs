//! Users and service accounts.

pub mod model;
mod rpc;
pub mod rules;
mod store;

pub use model::User;
pub use rpc::{
    Going, Service, enabled_user, judge, make, make_owner, nameable, note, note_as, on_behalf,
    owner, page_of_ids, rebind_owner, unbind_others, user_named, wire,
};
pub use store::{by_login, by_uid, count_membership, get, has_uid, login_of, owns_daemon, replay};

/// The noun, in events and refusals.
pub const NOUN: &str = crate::policy::Kind::User.word();
