//! People and programs: tenants, users and service accounts, organisations, API tokens, and who a
//! caller is. The first slice: it knows none of the others.

pub mod orgs;
pub mod passwords;
pub mod policies;
pub mod second_factor;
pub mod sessions;
pub mod tenants;
pub mod tokens;
pub mod users;

pub use users::{count_membership, enabled_user, login_of, nameable, user_named};
