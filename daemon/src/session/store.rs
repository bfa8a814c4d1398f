//! The SQL of the session's own housekeeping: answers of writes by their idempotency keys, and the
//! names that rows have in other systems.

pub(super) const FIND_REQUEST: &str = "SELECT digest, response, object_kind, object_id FROM requests \
    WHERE tenant = $1 AND principal = $2 AND method = $3 AND request_key = $4 AND expires_ms > $5";
pub(super) const FIND_ROWS: &str = "SELECT digest FROM requests \
    WHERE tenant = $1 AND principal = $2 AND method = $3 AND request_key > $4 AND request_key < $5 \
    AND expires_ms > $6 LIMIT $7";
pub(super) const KEEP_REQUEST: &str = "INSERT INTO requests (tenant, principal, method, request_key, digest, response, expires_ms, object_kind, object_id) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) \
    ON CONFLICT (tenant, principal, method, request_key) DO UPDATE \
    SET digest = excluded.digest, response = excluded.response, expires_ms = excluded.expires_ms, \
    object_kind = excluded.object_kind, object_id = excluded.object_id";
pub(super) const FORGET_REQUESTS: &str = "DELETE FROM requests WHERE (tenant, principal, method, request_key) IN \
    (SELECT tenant, principal, method, request_key FROM requests WHERE expires_ms <= $1 ORDER BY expires_ms LIMIT 1000)";

pub(super) const FIND_EXTERNAL: &str = "SELECT digest, object_id FROM externals \
    WHERE tenant = $1 AND noun = $2 AND external_id = $3";
pub(super) const REMEMBER_EXTERNAL: &str = "INSERT INTO externals (tenant, noun, external_id, digest, object_id) \
    VALUES ($1, $2, $3, $4, $5) \
    ON CONFLICT (tenant, noun, external_id) DO UPDATE SET digest = excluded.digest";
pub(super) const FORGET_EXTERNAL: &str =
    "DELETE FROM externals WHERE tenant = $1 AND noun = $2 AND object_id = $3";
