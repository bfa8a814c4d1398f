//! Idempotency keys: a repeated write answers what the first one answered. The note of a write
//! is made in the transaction of the write, so there is never one without the other.

use desk_proto::{Call, WriteRequest, WriteResponse};
use sha2::{Digest as _, Sha256};

use super::{Sees, store};
use crate::kernel::clock::{DAY, HOUR, Millis};
use crate::kernel::refusal::{Code, FieldProblem, Refusal};
use crate::policy::Caller;
use crate::store::{ReadTx, Tx};

/// The longest key, in bytes.
const KEY_MAX: usize = 128;
/// How long a key is kept that a user chose.
const KEPT: Millis = 7 * DAY;
/// How long a key is kept that a client made for its own repetitions.
const KEPT_TRANSIENT: Millis = HOUR;

/// The key of one write: it belongs to the caller and the call.
pub(super) struct Key {
    tenant: i64,
    principal: i64,
    method: &'static str,
    key: String,
    digest: [u8; 32],
    kept: Millis,
}

impl Key {
    /// The key that a request carries, if it carries one.
    pub(super) fn of<C: Call, Req: WriteRequest>(
        caller: &Caller,
        message: &Req,
    ) -> Result<Option<Key>, Refusal> {
        let Some(options) = message.options().filter(|options| !options.request_id.is_empty())
        else {
            return Ok(None);
        };
        if options.request_id.len() > KEY_MAX {
            let problem = format!("a key has at most {KEY_MAX} bytes");
            let mut refusal = Refusal::new(Code::Invalid, format!("write.request_id: {problem}"));
            refusal.fields.push(FieldProblem { name: "write.request_id".into(), problem });
            return Err(refusal);
        }
        Ok(Some(Key {
            tenant: caller.tenant.0,
            principal: caller.principal(),
            method: C::RPC.name(),
            key: options.request_id.clone(),
            digest: digest(message),
            kept: if options.transient { KEPT_TRANSIENT } else { KEPT },
        }))
    }

    /// What the first write with this key answered.
    ///
    /// What the caller may not see any more is not answered again: the object is judged anew.
    pub(super) fn replay<Resp: WriteResponse>(
        &self,
        tx: &ReadTx<'_>,
        caller: &Caller,
        sees: Sees,
    ) -> Result<Option<Resp>, Refusal> {
        let args = [
            self.tenant.into(),
            self.principal.into(),
            self.method.into(),
            (&self.key).into(),
            tx.now().into(),
        ];
        let found = tx.first(store::FIND_REQUEST, &args, |row| {
            let same = row.bytes()? == self.digest.as_slice();
            let stored = row.bytes()?.to_vec();
            Ok((same, stored, row.text()?.to_owned(), row.int()?))
        })?;
        match found {
            None => Ok(None),
            Some((false, ..)) => Err(Refusal::new(
                Code::KeyReused,
                format!("the key \"{}\" was used for another request", self.key),
            )
            .hint("use a new key for a new request")),
            Some((true, _, kind, id)) if !sees(tx, caller, &kind, id)? => Err(Refusal::new(
                Code::NotFound,
                format!("the {kind} of this key is not there any more"),
            )),
            Some((true, stored, ..)) => {
                let mut response = Resp::decode(stored.as_slice())
                    .map_err(|error| Refusal::internal(format!("a stored answer: {error}")))?;
                let report = response.report_mut().get_or_insert_default();
                report.replayed = true;
                Ok(Some(response))
            }
        }
    }

    /// Notes the answer, without what is shown only once. The write appended the events from `before` on.
    pub(super) fn keep<Resp: WriteResponse>(
        &self,
        tx: &mut Tx<'_>,
        response: &Resp,
        before: usize,
    ) -> Result<(), Refusal> {
        // What changed nothing changes nothing again.
        // It is about the first object of the own tenant; in another there is only what the call is for.
        let appended = tx.appended().get(before..).unwrap_or_default();
        let here = appended.iter().find(|event| event.tenant == self.tenant);
        let Some(event) = here.or(appended.last()).cloned() else { return Ok(()) };
        let kind = match event.tenant == self.tenant {
            true => event.object_kind.clone(),
            false => format!("{}@{}", event.object_kind, event.tenant),
        };
        let mut stored = Resp::decode(response.encode_to_vec().as_slice())
            .map_err(|error| Refusal::internal(format!("an answer to store: {error}")))?;
        stored.forget_secrets();
        let bytes = stored.encode_to_vec();
        let args = [
            self.tenant.into(),
            self.principal.into(),
            self.method.into(),
            (&self.key).into(),
            self.digest.as_slice().into(),
            bytes.as_slice().into(),
            (tx.now() + self.kept).into(),
            (&kind).into(),
            event.object_id.into(),
        ];
        tx.keep(store::KEEP_REQUEST, &args)?;
        Ok(())
    }
}

/// Forgets keys whose time is over, a bounded number at once.
pub(super) fn forget_expired(tx: &mut Tx<'_>) -> Result<(), Refusal> {
    let now = tx.now();
    tx.keep(store::FORGET_REQUESTS, &[now.into()])?;
    Ok(())
}

/// What makes two requests the same: all of them but the key itself.
fn digest<Req: WriteRequest>(message: &Req) -> [u8; 32] {
    let mut message = message.clone();
    // A hash of a password would be a quick way to guess it.
    message.forget_passwords();
    if let Some(options) = message.options_mut() {
        options.request_id.clear();
        options.transient = false;
    }
    Sha256::digest(message.encode_to_vec()).into()
}
