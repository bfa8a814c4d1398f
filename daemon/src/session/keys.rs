//! Idempotency keys: a repeated write answers what the first one answered. The note of a write
//! is made in the transaction of the write, so there is never one without the other.
//!
//! A note holds the answer without what is shown once, and of the request only a digest, which is made
//! with the secret of the store: beside the store it says nothing. In the store the secret lies next to
//! it, so whoever has the file can try what a request may have been; that is why passwords are no part
//! of the digest.

use desk_proto::v1::WriteOptions;
use desk_proto::{Call, WriteRequest, WriteResponse};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use super::{Sees, object, store};
use crate::kernel::clock::{DAY, HOUR, Millis};
use crate::kernel::refusal::{Code, FieldProblem, Refusal};
use crate::policy::Caller;
use crate::store::{ReadTx, Tx};

/// The longest key, in bytes.
const KEY_MAX: usize = 128;
/// The longest name of one of several writes that share a key, in bytes.
const PART_MAX: usize = 256;
/// Stands in the store between a key and which of the writes of that key it is. No key has one.
const OF: char = '\u{1f}';
/// What the digests of requests are made for, beside all that the secret may be used for yet.
const PURPOSE: &[u8] = b"desk.v1 request\0";
/// How long a key is kept that a user chose.
const KEPT: Millis = 7 * DAY;
/// How long a key is kept that a client made for its own repetitions.
const KEPT_TRANSIENT: Millis = HOUR;

/// What makes the digests of requests.
#[derive(Clone)]
pub(super) struct Seal(Hmac<Sha256>);

impl std::fmt::Debug for Seal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Seal")
    }
}

impl Seal {
    /// With the secret of a store.
    pub(super) fn new(secret: &[u8; 32]) -> Seal {
        // A secret of the length of a block is taken as it is; a shorter one is filled up with zeros.
        let mut block = [0; 64];
        block[..32].copy_from_slice(secret);
        let mut mac = Hmac::<Sha256>::new(&block.into());
        mac.update(PURPOSE);
        Seal(mac)
    }

    /// What makes two requests the same: all of them but the key itself, and whether it is only
    /// rehearsed. Passwords are left out; answers whether there are any. Where it says how its instants
    /// were typed, that is part of it and not what they come to now.
    fn digest<Req: WriteRequest>(&self, message: &Req) -> ([u8; 32], bool) {
        let mut message = message.clone();
        let passwords = message.forget_passwords();
        if message.options().is_some_and(|options| !options.typed.is_empty()) {
            message.forget_instants();
        }
        if let Some(options) = message.options_mut() {
            let typed = std::mem::take(&mut options.typed);
            let emptied = std::mem::take(&mut options.emptied);
            let WriteOptions { version, if_exists, .. } = *options;
            *options =
                WriteOptions { version, if_exists, typed, emptied, ..WriteOptions::default() };
        }
        let mut mac = self.0.clone();
        mac.update(&message.encode_to_vec());
        (mac.finalize().into_bytes().into(), passwords)
    }
}

/// The key of one write: it belongs to the caller and the call.
pub(super) struct Key {
    tenant: i64,
    principal: i64,
    method: &'static str,
    key: String,
    /// How the key is named in the store: with which of its writes this is.
    stored: String,
    digest: [u8; 32],
    passwords: bool,
    rehearsal: bool,
    kept: Millis,
}

impl Key {
    /// The key that a request carries, if it carries one.
    pub(super) fn of<C: Call, Req: WriteRequest>(
        seal: &Seal,
        caller: &Caller,
        message: &Req,
    ) -> Result<Option<Key>, Refusal> {
        let Some(options) = message.options().filter(|options| !options.request_id.is_empty())
        else {
            return Ok(None);
        };
        // One that changes what is there is not repeatable by its external id, which a file may have twice, and
        // what somebody else has done since would be undone: it is known by its place.
        let external_id = if options.if_exists == 0 { message.external_id() } else { "" };
        // The external id of a row makes it repeatable already, and for longer than an hour.
        if C::RPC.takes_stream() && options.transient && !external_id.is_empty() {
            return Ok(None);
        }
        let key = &options.request_id;
        if key.len() > KEY_MAX {
            let problem = format!("a key has at most {KEY_MAX} bytes");
            return Err(invalid("write.request_id", problem));
        }
        if key.contains(char::is_control) {
            return Err(invalid("write.request_id", "a key has no control characters".into()));
        }
        if options.part.len() > PART_MAX {
            let problem = format!("a part has at most {PART_MAX} bytes");
            return Err(invalid("write.part", problem));
        }
        let (digest, passwords) = seal.digest(message);
        Ok(Some(Key {
            tenant: caller.tenant.0,
            principal: caller.principal(),
            method: C::RPC.name(),
            key: key.clone(),
            stored: stored(C::RPC.takes_stream(), options, external_id),
            digest,
            passwords,
            rehearsal: options.validate_only,
            kept: if options.transient { KEPT_TRANSIENT } else { KEPT },
        }))
    }

    /// The key as it was given.
    pub(super) fn text(&self) -> &str {
        &self.key
    }

    /// Whether it is that of a row, by its place.
    pub(super) fn is_of_row(&self) -> bool {
        let which = self.stored.strip_prefix(&self.key).and_then(|rest| rest.strip_prefix(OF));
        which.is_some_and(|which| which.starts_with('r'))
    }

    /// Enough of the digest to tell rows apart.
    pub(super) fn short(&self) -> [u8; 8] {
        short(&self.digest)
    }

    /// Whether something was done with it, whatever that was.
    pub(super) fn is_known(&self, tx: &ReadTx<'_>) -> Result<bool, Refusal> {
        let args = [
            self.tenant.into(),
            self.principal.into(),
            self.method.into(),
            (&self.stored).into(),
            tx.sure().into(),
        ];
        Ok(tx.first(store::FIND_REQUEST, &args, |_| Ok(()))?.is_some())
    }

    /// The digests of rows that were done with it, shortened; so many at the most.
    pub(super) fn rows(&self, tx: &ReadTx<'_>, most: usize) -> Result<Vec<[u8; 8]>, Refusal> {
        let (from, to) = (format!("{}{OF}r", self.key), format!("{}{OF}s", self.key));
        let args = [
            self.tenant.into(),
            self.principal.into(),
            self.method.into(),
            (&from).into(),
            (&to).into(),
            tx.sure().into(),
            i64::try_from(most).unwrap_or(i64::MAX).into(),
        ];
        tx.all(store::FIND_ROWS, &args, |row| Ok(short(row.bytes()?)))
    }

    /// What is answered because the first write with this key was. Nobody knows here whether a password
    /// is the one of then, so whoever gave another must not read that it is theirs now.
    pub(super) fn replay<Resp: WriteResponse>(
        &self,
        tx: &ReadTx<'_>,
        caller: &Caller,
        sees: Sees,
    ) -> Result<Option<Resp>, Refusal> {
        match self.earlier(tx, caller, sees)? {
            Some(_) if self.passwords => Err(other_password(&self.key)),
            earlier => Ok(earlier),
        }
    }

    /// What the first write with this key answered, whatever the passwords of the two.
    ///
    /// What the caller may not see any more is not answered again: the object is judged anew. Who may
    /// change it is not: a change that ends the own right to it would not be repeatable.
    pub(super) fn earlier<Resp: WriteResponse>(
        &self,
        tx: &ReadTx<'_>,
        caller: &Caller,
        sees: Sees,
    ) -> Result<Option<Resp>, Refusal> {
        let args = [
            self.tenant.into(),
            self.principal.into(),
            self.method.into(),
            (&self.stored).into(),
            tx.sure().into(),
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
            Some((true, stored, noted, id)) => {
                let (object, least) = object::read(caller.tenant, &noted, id);
                if sees(tx, caller, &object)? < least {
                    return Err(Refusal::new(Code::NotFound, gone(object.kind)));
                }
                let mut response = Resp::decode(stored.as_slice())
                    .map_err(|error| Refusal::internal(format!("a stored answer: {error}")))?;
                let report = response.report_mut().get_or_insert_default();
                report.replayed = true;
                report.dry_run = self.rehearsal;
                Ok(Some(response))
            }
        }
    }

    /// Notes the answer, without what is shown only once, and what it is about. What changed nothing is
    /// noted too: meanwhile somebody else may have, and a repetition must not undo that.
    pub(super) fn keep<Resp: WriteResponse>(
        &self,
        tx: &mut Tx<'_>,
        response: &Resp,
        noted: &str,
        object_id: i64,
    ) -> Result<(), Refusal> {
        let mut stored = Resp::decode(response.encode_to_vec().as_slice())
            .map_err(|error| Refusal::internal(format!("an answer to store: {error}")))?;
        if stored.forget_secrets() {
            stored.report_mut().get_or_insert_default().secrets_withheld = true;
        }
        let bytes = stored.encode_to_vec();
        let args = [
            self.tenant.into(),
            self.principal.into(),
            self.method.into(),
            (&self.stored).into(),
            self.digest.as_slice().into(),
            bytes.as_slice().into(),
            (since(tx) + self.kept).into(),
            noted.into(),
            object_id.into(),
        ];
        tx.keep(store::KEEP_REQUEST, &args)?;
        Ok(())
    }
}

/// The beginning of a digest.
fn short(digest: &[u8]) -> [u8; 8] {
    digest.first_chunk().copied().unwrap_or_default()
}

/// Since when a key is kept that is noted now: by the clock that says when its time is over. As long as
/// that one is not known no key is over, and what the other shows is as good as anything.
fn since(tx: &ReadTx<'_>) -> Millis {
    match tx.sure() {
        Millis::MIN => tx.now(),
        sure => sure,
    }
}

/// The words for what the caller of a repetition may not see any more.
fn gone(kind: &str) -> String {
    match kind {
        "" => "what this key was used for is not there any more".to_owned(),
        kind => format!("the {kind} of this key is not there any more"),
    }
}

/// Forgets keys whose time is over, a bounded number at once.
pub(super) fn forget_expired(tx: &mut Tx<'_>) -> Result<(), Refusal> {
    let sure = tx.sure();
    tx.keep(store::FORGET_REQUESTS, &[sure.into()])?;
    Ok(())
}

/// How a key is named in the store, so that no two writes that differ have one name: a key alone; or
/// the key, what does not occur in one, and which of its writes it is.
fn stored(stream: bool, options: &WriteOptions, external_id: &str) -> String {
    let WriteOptions { request_id: key, row, part, .. } = options;
    match (stream, external_id, row, part.as_str()) {
        (true, external_id, ..) if !external_id.is_empty() => format!("{key}{OF}e{external_id}"),
        (_, _, 0, "") => key.clone(),
        (_, _, 0, part) => format!("{key}{OF}p{part}"),
        (_, _, row, _) => format!("{key}{OF}r{row}"),
    }
}

/// What is answered to a repetition with another password.
pub fn other_password(key: &str) -> Refusal {
    Refusal::new(
        Code::KeyReused,
        format!("a password was changed with the key \"{key}\" already, and this is not that one"),
    )
    .hint("this call has changed nothing; use a new key for a new request")
}

fn invalid(field: &'static str, problem: String) -> Refusal {
    let mut refusal = Refusal::new(Code::Invalid, format!("{field}: {problem}"));
    refusal.fields.push(FieldProblem { name: field.into(), problem });
    refusal
}

#[cfg(test)]
mod tests;
