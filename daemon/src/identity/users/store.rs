//! The SQL of users.

use super::model::{Roles, User};
use crate::kernel::change::{Change, Data};
use crate::kernel::id::{OrgId, Seq, TenantId, UserId};
use crate::kernel::page::{Answered, Asked, Key};
use crate::kernel::refusal::Refusal;
use crate::kernel::text::{fold, like};
use crate::policy::{Eyes, Permit, Scope};
use crate::store::{List, ReadTx, Row, Tx, Update};

const COLUMNS: &str = "id, login, name, org, admin, tenant_manager, main_contact, language, phone, enabled, removed, service_account, scopes, memberships, external_id, created_ms, version";

fn read(row: &Row<'_>) -> Result<User, Refusal> {
    Ok(User {
        id: UserId(row.int()?),
        login: row.text()?.to_owned(),
        name: row.text()?.to_owned(),
        org: row.int_or_null()?.map(OrgId),
        roles: Roles { admin: row.flag()?, tenant_manager: row.flag()?, main_contact: row.flag()? },
        language: row.text()?.to_owned(),
        phone: row.text()?.to_owned(),
        enabled: row.flag()?,
        removed: row.flag()?,
        service_account: row.flag()?,
        scopes: row.text()?.to_owned(),
        memberships: row.int()?,
        external_id: row.text()?.to_owned(),
        created: row.int()?,
        version: row.int()?,
    })
}

const INSERT: &str = "INSERT INTO users (tenant, id, login, login_fold, name, name_fold, org, admin, tenant_manager, language, phone, enabled, removed, service_account, scopes, memberships, external_id, created_ms, version, main_contact) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1, 0, $12, $13, 0, $14, $15, 1, $16)";
const BIND_OS: &str = "INSERT INTO os_users (uid, tenant, user_id, owner) VALUES ($1, $2, $3, $4)";
const UNBIND_OS: &str = "DELETE FROM os_users WHERE uid = $1 AND tenant = $2 AND user_id = $3";
const BOUND: &str =
    "SELECT uid, user_id FROM os_users WHERE tenant = $1 AND owner = $2 ORDER BY uid";
const HAS_UID: &str = "SELECT 1 FROM os_users WHERE tenant = $1 LIMIT 1";
const BY_UID: &str = "SELECT tenant, user_id, owner FROM os_users WHERE uid = $1";
const OWNS: &str = "SELECT 1 FROM os_users WHERE tenant = $1 AND user_id = $2 AND owner = 1";
const LOGIN_OF: &str = "SELECT login FROM users WHERE tenant = $1 AND id = $2";
const OTHER_ADMINS: &str = "SELECT count(*) FROM users WHERE tenant = $1 AND id <> $2 AND admin = 1 AND enabled = 1 AND removed = 0";
const HAS_TOKEN: &str =
    "SELECT 1 FROM tokens WHERE tenant = $1 AND user_id = $2 AND revoked_ms IS NULL";
const COUNT_MEMBERSHIP: &str =
    "UPDATE users SET memberships = memberships + $3 WHERE tenant = $1 AND id = $2";

/// Whether a user has a token that was not revoked.
pub(super) fn has_token(tx: &ReadTx<'_>, tenant: TenantId, id: UserId) -> Result<bool, Refusal> {
    tx.exists(HAS_TOKEN, &[tenant.0.into(), id.0.into()])
}

/// Whether a user of the machine is bound to anybody of a tenant.
///
/// # Errors
/// What the store answers.
pub fn has_uid(tx: &ReadTx<'_>, tenant: TenantId) -> Result<bool, Refusal> {
    Ok(tx.first(HAS_UID, &[tenant.0.into()], |row| row.int())?.is_some())
}

/// The user that an operating system's user is bound to: the tenant, the user, and whether it
/// owns the daemon.
///
/// # Errors
/// What the store answers.
pub fn by_uid(tx: &ReadTx<'_>, uid: u32) -> Result<Option<(TenantId, UserId, bool)>, Refusal> {
    tx.first(BY_UID, &[i64::from(uid).into()], |row| {
        Ok((TenantId(row.int()?), UserId(row.int()?), row.flag()?))
    })
}

/// The operating system's users that are bound in a tenant: the owner's, or all others.
pub(super) fn bound(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    owner: bool,
) -> Result<Vec<(u32, UserId)>, Refusal> {
    tx.all(BOUND, &[tenant.0.into(), owner.into()], |row| {
        let uid = u32::try_from(row.int()?).unwrap_or(u32::MAX);
        Ok((uid, UserId(row.int()?)))
    })
}

/// A user by its id, removed or not.
///
/// # Errors
/// What the store answers.
pub fn get(tx: &ReadTx<'_>, tenant: TenantId, id: UserId) -> Result<Option<User>, Refusal> {
    let sql = format!("SELECT {COLUMNS} FROM users WHERE tenant = $1 AND id = $2");
    tx.first(&sql, &[tenant.0.into(), id.0.into()], read)
}

/// The address of a user, removed or not; empty for nobody.
///
/// # Errors
/// What the store answers.
pub fn login_of(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    user: Option<UserId>,
) -> Result<String, Refusal> {
    let Some(user) = user else { return Ok(String::new()) };
    let login =
        tx.first(LOGIN_OF, &[tenant.0.into(), user.0.into()], |row| Ok(row.text()?.to_owned()))?;
    Ok(login.unwrap_or_default())
}

/// Counts the memberships of a user up or down. For groups, whose own event tells of it.
///
/// # Errors
/// What the store answers.
pub fn count_membership(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    user: UserId,
    by: i64,
) -> Result<(), Refusal> {
    tx.exec(COUNT_MEMBERSHIP, &[tenant.0.into(), user.0.into(), by.into()])?;
    Ok(())
}

/// A user of a tenant by the address, for those who are only about to sign in.
///
/// # Errors
/// What the store answers.
pub fn by_login(tx: &ReadTx<'_>, tenant: TenantId, login: &str) -> Result<Option<User>, Refusal> {
    let sql = format!(
        "SELECT {COLUMNS} FROM users WHERE tenant = $1 AND login_fold = $2 AND removed = 0"
    );
    let login = fold(login.trim());
    tx.first(&sql, &[tenant.0.into(), (&login).into()], read)
}

/// Whether a user owns the daemon.
///
/// # Errors
/// What the store answers.
pub fn owns_daemon(tx: &ReadTx<'_>, tenant: TenantId, user: UserId) -> Result<bool, Refusal> {
    tx.exists(OWNS, &[tenant.0.into(), user.0.into()])
}

/// A user by the address, if the scope shows it.
pub(super) fn visible(
    tx: &ReadTx<'_>,
    scope: &Scope,
    login: &str,
) -> Result<Option<User>, Refusal> {
    let login = fold(login);
    if scope.eyes != Eyes::Requester {
        // All of the tenant: nothing to be asked of each.
        let sql = format!(
            "SELECT {COLUMNS} FROM users WHERE tenant = $1 AND login_fold = $2 AND removed = 0"
        );
        return tx.first(&sql, &[scope.tenant.0.into(), (&login).into()], read);
    }
    let mut list = scoped(scope);
    list.and("login_fold = $1", &[(&login).into()]);
    let one = Asked { size: 1, token: String::new(), with_total: false };
    Ok(list.page(tx, &[], &one, read)?.0.pop())
}

/// How many admins the tenant has who can sign in, beside this user.
pub(super) fn other_admins(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    user: UserId,
) -> Result<i64, Refusal> {
    Ok(tx.first(OTHER_ADMINS, &[tenant.0.into(), user.0.into()], |row| row.int())?.unwrap_or(0))
}

/// The users that a scope shows: requesters see themselves and their own organisation.
fn scoped(scope: &Scope) -> List<'static> {
    let mut list = List::new("users", COLUMNS, scope.tenant.0);
    list.and("removed = 0", &[]);
    if scope.eyes == Eyes::Requester {
        list.and(
            "(id = $1 OR org = $2)",
            &[scope.viewer.0.into(), scope.org.map(|org| org.0).into()],
        );
    }
    list
}

/// What a list of users is narrowed to.
#[derive(Debug, Default)]
pub(super) struct Filter {
    pub(super) search: String,
    pub(super) org: Option<OrgId>,
    pub(super) role: String,
    /// Only these: the members of a group.
    pub(super) only: Option<Vec<UserId>>,
}

/// What users can be ordered by.
pub(super) const ORDER: &[Key] = &[
    Key { name: "id", column: "login_fold", number: false },
    Key { name: "name", column: "name_fold", number: false },
    Key { name: "created", column: "created_ms", number: true },
];

/// One page of users and, if asked, how many there are in all.
pub(super) fn list(
    tx: &ReadTx<'_>,
    scope: &Scope,
    filter: &Filter,
    order: &[(Key, bool)],
    asked: &Asked,
) -> Result<(Vec<User>, Answered), Refusal> {
    let pattern = like(&filter.search);
    let mut list: List<'_> = scoped(scope);
    if !filter.search.is_empty() {
        list.and(
            "(login_fold LIKE $1 ESCAPE '\\' OR name_fold LIKE $1 ESCAPE '\\')",
            &[(&pattern).into()],
        );
    }
    if let Some(org) = filter.org {
        list.and("org = $1", &[org.0.into()]);
    }
    match filter.role.as_str() {
        "admin" => {
            list.and("admin = 1", &[]);
        }
        "tenant_manager" => {
            list.and("tenant_manager = 1", &[]);
        }
        "main_contact" => {
            list.and("main_contact = 1", &[]);
        }
        "agent" => {
            list.and("memberships > 0", &[]);
        }
        "requester" => {
            list.and("admin = 0 AND tenant_manager = 0 AND memberships = 0", &[]);
        }
        _ => {}
    }
    if let Some(only) = &filter.only {
        let ids: Vec<_> = only.iter().map(|user| user.0.to_string()).collect();
        list.and(&format!("id IN ({})", ids.join(", ")), &[]);
    }
    list.page(tx, order, asked, read)
}

/// Events of users that change nothing of the user: of signing in and its secrets.
const NOTES: &[&str] = &[
    "user.signed_in",
    "user.signed_out",
    "user.password_set",
    "user.password_changed",
    "user.second_factor_begun",
    "user.second_factor_set",
    "user.second_factor_reset",
];

/// Does to the tables what the change says.
pub(super) fn apply<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    seq: Seq,
    change: &Change,
) -> Result<(), Refusal> {
    let (tenant, id) = (permit.tenant().0, permit.target().id);
    match change.kind.as_str() {
        "user.created" => insert(tx, tenant, seq, change),
        "user.os_bound" => {
            let owner = change.int("owner").unwrap_or(0);
            tx.exec(
                BIND_OS,
                &[change.need("uid")?.into(), tenant.into(), id.into(), owner.into()],
            )?;
            Ok(())
        }
        "user.os_unbound" => {
            let was = change.set.iter().find(|set| set.field == "uid").map(|set| &set.old);
            let Some(Data::Int(uid)) = was else {
                return Err(Refusal::internal("an event of a binding has no uid"));
            };
            tx.exec(UNBIND_OS, &[(*uid).into(), tenant.into(), id.into()])?;
            Ok(())
        }
        kind if NOTES.contains(&kind) => Ok(()),
        _ => {
            let name_fold = fold(change.text("name"));
            let mut update = Update::new("users", tenant, id);
            for set in &change.set {
                let (text, int) = (change.text(&set.field), change.int(&set.field));
                match set.field.as_str() {
                    "name" => update.set("name", text).set("name_fold", &name_fold),
                    "org" => update.set("org", int),
                    "admin" => update.set("admin", int),
                    "tenant_manager" => update.set("tenant_manager", int),
                    "main_contact" => update.set("main_contact", int),
                    "language" => update.set("language", text),
                    "phone" => update.set("phone", text),
                    "enabled" => update.set("enabled", int),
                    "removed" => update.set("removed", int),
                    _ => &mut update,
                };
            }
            update.run(tx)
        }
    }
}

fn insert(tx: &mut Tx<'_>, tenant: i64, seq: Seq, change: &Change) -> Result<(), Refusal> {
    let (login, name) = (change.text("login"), change.text("name"));
    let (login_fold, name_fold) = (fold(login), fold(name));
    let flag = |field| change.int(field).unwrap_or(0);
    let args = [
        tenant.into(),
        seq.0.into(),
        login.into(),
        (&login_fold).into(),
        name.into(),
        (&name_fold).into(),
        change.int("org").into(),
        flag("admin").into(),
        flag("tenant_manager").into(),
        change.text("language").into(),
        change.text("phone").into(),
        flag("service_account").into(),
        change.text("scopes").into(),
        change.text("external_id").into(),
        tx.now().into(),
        flag("main_contact").into(),
    ];
    tx.exec(INSERT, &args)?;
    Ok(())
}

/// Does an event of the journal again, in an empty store.
///
/// # Errors
/// What the store answers.
pub fn replay<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    seq: Seq,
    change: &Change,
) -> Result<(), Refusal> {
    apply(tx, permit, seq, change)
}
