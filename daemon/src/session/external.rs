//! Rows that come from other systems, under the names that those have for them. The same row
//! again changes nothing; the same name with other values is refused, unless what is there is to be
//! changed to them.

use desk_proto::WriteRequest;
use sha2::{Digest as _, Sha256};

use super::store;
use crate::kernel::id::TenantId;
use crate::kernel::refusal::{Code, Refusal};
use crate::store::{ReadTx, Tx};

/// The object that an equal row has made before.
///
/// # Errors
/// `EXTERNAL_ID_CONFLICT` when the row was another one.
pub fn seen<Req: WriteRequest>(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    noun: &str,
    external_id: &str,
    row: &Req,
) -> Result<Option<i64>, Refusal> {
    if external_id.is_empty() {
        return Ok(None);
    }
    let args = [tenant.0.into(), noun.into(), external_id.into()];
    // Nearly every row is a new one, and then there is nothing to compare with.
    let found = tx.first(store::FIND_EXTERNAL, &args, |columns| {
        Ok((columns.bytes()? == digest(row).as_slice(), columns.int()?))
    })?;
    match found {
        None => Ok(None),
        Some((true, id)) => Ok(Some(id)),
        Some((false, _)) => Err(Refusal::new(
            Code::ExternalId,
            format!("the row with external_id \"{external_id}\" was made with other values"),
        )
        .hint("change it with --if-exists update or edit, or give the new row an external_id of its own")
        .about(external_id)),
    }
}

/// The object that a row of this name has made before, whatever the row said.
///
/// # Errors
/// What the store answers.
pub fn made(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    noun: &str,
    external_id: &str,
) -> Result<Option<i64>, Refusal> {
    if external_id.is_empty() {
        return Ok(None);
    }
    let args = [tenant.0.into(), noun.into(), external_id.into()];
    tx.first(store::FIND_EXTERNAL, &args, |columns| {
        columns.bytes()?;
        columns.int()
    })
}

/// Whether what is there is what a row means that is to change it: of the name in the other system that
/// the row says, if it says one. No later call gives it another.
///
/// # Errors
/// `EXTERNAL_ID_CONFLICT`.
pub fn is_of(noun: &str, id: &str, has: &str, said: &str) -> Result<(), Refusal> {
    let said = said.trim();
    if said.is_empty() || has == said {
        return Ok(());
    }
    let message = match has {
        "" => format!("{noun} {id} is there already, and has no external_id"),
        has => format!("{noun} {id} is there already, with the external_id \"{has}\""),
    };
    Err(Refusal::new(Code::ExternalId, message)
        .hint("leave out external_id to change that one")
        .about(id))
}

/// Notes what a row has made, or changed: it is the last one of its name that was taken.
///
/// # Errors
/// What the store answers.
pub fn remember<Req: WriteRequest>(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    noun: &str,
    external_id: &str,
    row: &Req,
    object_id: i64,
) -> Result<(), Refusal> {
    if external_id.is_empty() {
        return Ok(());
    }
    let digest = digest(row);
    let args = [
        tenant.0.into(),
        noun.into(),
        external_id.into(),
        digest.as_slice().into(),
        object_id.into(),
    ];
    tx.keep(store::REMEMBER_EXTERNAL, &args)?;
    Ok(())
}

/// Frees the names of an object that was removed.
///
/// # Errors
/// What the store answers.
pub fn forget(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    noun: &str,
    object_id: i64,
) -> Result<(), Refusal> {
    tx.keep(store::FORGET_EXTERNAL, &[tenant.0.into(), noun.into(), object_id.into()])?;
    Ok(())
}

fn digest<Req: WriteRequest>(row: &Req) -> [u8; 32] {
    let mut row = row.clone();
    *row.options_mut() = None;
    Sha256::digest(row.encode_to_vec()).into()
}
