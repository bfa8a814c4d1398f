//! What a change makes of the tables, when it is decided and when the journal is done again; and the
//! secrets of visits, which are no part of the history.

use crate::access::model::union;
use crate::access::store::get;
use crate::kernel::change::Change;
use crate::kernel::id::{Seq, TenantId, TokenId};
use crate::kernel::refusal::Refusal;
use crate::policy::{Permit, Via};
use crate::store::Tx;

const CREATE: &str = "INSERT INTO access_requests (tenant, id, name, message, state, associations, creator, created_ms, sent_ms, version) \
    VALUES ($1, $2, $3, $4, 'draft', $5, $6, $7, NULL, 1)";
const SET_MESSAGE: &str = "UPDATE access_requests SET message = $3 WHERE tenant = $1 AND id = $2";
const SET_ASSOCIATIONS: &str =
    "UPDATE access_requests SET associations = $3 WHERE tenant = $1 AND id = $2";
const SEND: &str =
    "UPDATE access_requests SET state = 'sent', sent_ms = $3 WHERE tenant = $1 AND id = $2";
const DISCARD: &str =
    "UPDATE access_requests SET state = 'discarded' WHERE tenant = $1 AND id = $2";
const CHANGED: &str =
    "UPDATE access_requests SET version = version + 1 WHERE tenant = $1 AND id = $2";
const TARGET: &str =
    "INSERT INTO access_targets (tenant, request, customer, grant_id) VALUES ($1, $2, $3, $4)";
const NAME: &str = "INSERT INTO access_users (tenant, user_id, customer, grant_id, request) VALUES ($1, $2, $3, $4, $5)";

const RECEIVE: &str = "INSERT INTO grants (tenant, id, provider, message, state, received_ms, answer, expires_ms, answered_by, answered_ms, version) \
    VALUES ($1, $2, $3, $4, 'pending', $5, '', NULL, NULL, NULL, 1)";
const SET_STATE: &str = "UPDATE grants SET state = $3 WHERE tenant = $1 AND id = $2";
const SET_ANSWER: &str = "UPDATE grants SET answer = $3 WHERE tenant = $1 AND id = $2";
const SET_EXPIRY: &str = "UPDATE grants SET expires_ms = $3 WHERE tenant = $1 AND id = $2";
const GRANT_CHANGED: &str = "UPDATE grants SET version = version + 1 WHERE tenant = $1 AND id = $2";
const ANSWERED: &str =
    "UPDATE grants SET answered_by = $3, answered_ms = $4 WHERE tenant = $1 AND id = $2";

const ENTER: &str = "INSERT INTO visits (tenant, id, home, user_id, grant_id, mode, entered_ms, left_ms, cause) \
    VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, '')";
const LEAVE: &str = "UPDATE visits SET left_ms = $3, cause = $4 WHERE tenant = $1 AND id = $2";

const KEEP: &str = "INSERT INTO visit_secrets (tenant, visit, hash, via, via_id, leased, expires_ms) VALUES ($1, $2, $3, $4, $5, $6, $7)";
const FORGET: &str = "DELETE FROM visit_secrets WHERE tenant = $1 AND visit = $2";

/// Does to the tables what a change says.
pub(in crate::access) fn apply<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    seq: Seq,
    change: &Change,
) -> Result<(), Refusal> {
    match change.kind.split('.').next() {
        Some("access") => of_request(tx, permit, seq, change),
        Some("grant") => of_grant(tx, permit, seq, change),
        Some("visit") => of_visit(tx, permit, seq, change),
        _ => Err(Refusal::internal(format!("{} is nothing of tenant access", change.kind))),
    }
}

fn of_request<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    seq: Seq,
    change: &Change,
) -> Result<(), Refusal> {
    let (tenant, id) = (permit.tenant().0, permit.target().id);
    match change.kind.as_str() {
        "access.created" => {
            let args = [
                tenant.into(),
                seq.0.into(),
                change.text("name").into(),
                change.text("message").into(),
                change.text("associations").into(),
                change.need("creator")?.into(),
                tx.now().into(),
            ];
            tx.exec(CREATE, &args)?;
            return Ok(());
        }
        "access.edited" => {
            for set in &change.set {
                let sql = match set.field.as_str() {
                    "message" => SET_MESSAGE,
                    "associations" => SET_ASSOCIATIONS,
                    _ => continue,
                };
                let text = change.text(&set.field);
                tx.exec(sql, &[tenant.into(), id.into(), text.into()])?;
            }
        }
        "access.sent" => {
            let request = get(tx, permit.tenant(), id)?
                .ok_or_else(|| Refusal::internal("what is sent is not there"))?;
            let now = tx.now();
            tx.exec(SEND, &[tenant.into(), id.into(), now.into()])?;
            let union = union(&request.associations);
            for (customer, grant) in change.ids("customers").iter().zip(change.ids("grants")) {
                let args = [tenant.into(), id.into(), (*customer).into(), (*grant).into()];
                tx.exec(TARGET, &args)?;
                for user in union.get(&TenantId(*customer)).into_iter().flatten() {
                    let args = [
                        tenant.into(),
                        user.0.into(),
                        (*customer).into(),
                        (*grant).into(),
                        id.into(),
                    ];
                    tx.exec(NAME, &args)?;
                }
            }
        }
        "access.discarded" => {
            tx.exec(DISCARD, &[tenant.into(), id.into()])?;
        }
        // What becomes of it stands in the tables of the tenants; that it was taken back is a change of it.
        "access.withdrawn" => {}
        // What a tenant answered stands in its own tables; here it is only told.
        _ => return Ok(()),
    }
    tx.exec(CHANGED, &[tenant.into(), id.into()])?;
    Ok(())
}

fn of_grant<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    seq: Seq,
    change: &Change,
) -> Result<(), Refusal> {
    let (tenant, id, now) = (permit.tenant().0, permit.target().id, tx.now());
    if change.kind == "grant.requested" {
        let args = [
            tenant.into(),
            seq.0.into(),
            change.need("provider")?.into(),
            change.text("message").into(),
            now.into(),
        ];
        tx.exec(RECEIVE, &args)?;
        return Ok(());
    }
    for set in &change.set {
        let (text, int) = (change.text(&set.field), change.int(&set.field));
        match set.field.as_str() {
            "state" => tx.exec(SET_STATE, &[tenant.into(), id.into(), text.into()])?,
            "answer" => tx.exec(SET_ANSWER, &[tenant.into(), id.into(), text.into()])?,
            "expires_ms" => tx.exec(SET_EXPIRY, &[tenant.into(), id.into(), int.into()])?,
            _ => 0,
        };
    }
    tx.exec(GRANT_CHANGED, &[tenant.into(), id.into()])?;
    // Only the tenant's own people answer; that time is over, or that it is taken back, is no answer.
    if let Some(admin) = permit.actor_here() {
        tx.exec(ANSWERED, &[tenant.into(), id.into(), admin.0.into(), now.into()])?;
    }
    Ok(())
}

fn of_visit<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    seq: Seq,
    change: &Change,
) -> Result<(), Refusal> {
    let (tenant, now) = (permit.tenant().0, tx.now());
    if change.kind == "visit.entered" {
        let args = [
            tenant.into(),
            seq.0.into(),
            change.need("home")?.into(),
            change.need("guest")?.into(),
            change.int("grant").into(),
            change.text("mode").into(),
            now.into(),
        ];
        tx.exec(ENTER, &args)?;
        return Ok(());
    }
    let args = [tenant.into(), permit.target().id.into(), now.into(), change.text("cause").into()];
    tx.exec(LEAVE, &args)?;
    Ok(())
}

/// How somebody had signed in, from what the store says of it.
pub(super) fn via(kind: &str, id: i64) -> Option<Via> {
    match kind {
        "uid" => u32::try_from(id).ok().map(Via::Uid),
        "token" => Some(Via::Token(TokenId(id))),
        "session" => Some(Via::Session(id)),
        _ => None,
    }
}

/// Keeps what a visit is made with.
pub(in crate::access) fn keep_secret(
    tx: &mut Tx<'_>,
    secret: &super::Secret,
) -> Result<(), Refusal> {
    let id = match secret.via {
        Via::Uid(uid) => i64::from(uid),
        Via::Token(token) => token.0,
        Via::Session(session) => session,
        Via::Guest(_) | Via::Assumed(_) | Via::System => {
            return Err(Refusal::internal("a visit begins with somebody who is signed in at home"));
        }
    };
    let args = [
        secret.tenant.0.into(),
        secret.visit.into(),
        secret.hash.as_slice().into(),
        secret.via.word().into(),
        id.into(),
        secret.leased.into(),
        secret.expires.into(),
    ];
    tx.keep(KEEP, &args)?;
    Ok(())
}

/// Forgets what a visit was made with.
pub(in crate::access) fn forget_secret(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    visit: i64,
) -> Result<(), Refusal> {
    tx.keep(FORGET, &[tenant.0.into(), visit.into()])?;
    Ok(())
}
