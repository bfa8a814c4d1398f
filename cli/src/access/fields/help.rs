//! What the fields of requests and grants are, for the help: `show` has the same fields as the lists of
//! both sides. What only one noun has stands with it.

/// What `id` is.
pub(super) const NUMBER: &str = "the number";

/// Every state of a request.
pub(super) const STATE: &str = "draft, sent or discarded";

/// What `message` is, for who asks.
pub(super) const MESSAGE: &str = "what the tenants' admins read";

/// What `associations` are.
pub(super) const ASSOCIATIONS: &str = "as they were given: users and tenants";

/// What `targets` are.
pub(super) const TARGETS: &str =
    "each tenant: tenant, tenant_name, users, status, answer, expires and answered";

/// What `creator` is.
pub(super) const CREATOR: &str = "who made it";

/// What `created` is.
pub(super) const CREATED: &str = "when it was made";

/// What `sent` is.
pub(super) const SENT: &str = "when it was sent";

/// What `received` is.
pub(super) const RECEIVED: &str = "when it came";

/// What `answer` is, for those who answer.
pub(super) const ANSWER: &str = "what your admins wrote";

/// What `answered` is.
pub(super) const ANSWERED: &str = "when it was last answered";

/// What `expires` is.
pub(super) const EXPIRES: &str = "when it ends; null: not by itself";

/// What `users` are, for those who answer.
pub(super) const USERS: &str = "whom it lets in; only with access.show_users";

/// What `version` is.
pub(super) const VERSION: &str = "grows with each change";
