//! What the engine says when it fails, as refusals.

use std::path::Path;

use rusqlite::ErrorCode;

use super::room;
use crate::kernel::refusal::{Code, Refusal};

/// What the engine says where a file cannot be made longer: `SQLITE_IOERR_WRITE`, `_TRUNCATE`, `_SHMOPEN`,
/// `_SHMSIZE` and `_SHMMAP`. A store has its log and the index of that beside it, which begin with it.
const GROWING: [i32; 5] = [10 | 3 << 8, 10 | 6 << 8, 10 | 18 << 8, 10 | 19 << 8, 10 | 21 << 8];

/// What an error of the engine means to a caller.
pub(super) fn refusal(code: Option<ErrorCode>, error: &rusqlite::Error) -> Refusal {
    match code {
        Some(ErrorCode::DiskFull) => Refusal::new(Code::DiskFull, "the disk of the daemon is full")
            .hint("nothing was changed; make room and try again"),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            Refusal::new(Code::Busy, "another process has the store open and locked")
                .hint("nothing was changed; close what else has the file, and try again")
                .again_after(200)
        }
        Some(ErrorCode::OperationInterrupted) => {
            Refusal::new(Code::Deadline, "the time for this call is over")
        }
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
            Refusal::new(Code::Damaged, format!("the store is damaged: {error}")).hint(
                "nothing was changed and nothing is repaired in place: keep a copy of the data \
                 directory, then go back to a backup",
            )
        }
        Some(ErrorCode::SystemIoFailure) => {
            Refusal::new(Code::OutcomeUnknown, format!("the disk of the daemon failed: {error}"))
        }
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
            Refusal::new(Code::DiskFull, format!("the store cannot be written: {error}"))
        }
        _ => Refusal::internal(format!("the store: {error}")),
    }
}

/// What the engine says of a failure, with the number of its kind: its words are the same for many.
pub(super) fn in_full(error: &rusqlite::Error) -> String {
    match error.sqlite_error() {
        Some(kind) => format!("{error} ({})", kind.extended_code),
        None => error.to_string(),
    }
}

/// What a file met that could not be read. Nothing was changed, whatever the disk did.
pub(in crate::store) fn unread(error: &str) -> Refusal {
    Refusal::new(Code::StoreFailed, format!("the disk failed while this was read: {error}"))
        .hint("nothing was changed; try again, and have the disk looked at")
}

/// Why a file cannot be opened. A disk that fails says nothing of the file that it holds: only what was
/// read and makes no sense is damaged.
pub(super) fn opening(file: &Path, error: &rusqlite::Error) -> Refusal {
    let code = error.sqlite_error_code();
    let extended = error.sqlite_error().map(|error| error.extended_code);
    if code == Some(ErrorCode::SystemIoFailure) {
        let tried = extended.filter(|code| GROWING.contains(code));
        let why = tried.and_then(|_| room::is_turned_away(file, room::TO_BEGIN));
        return match why {
            Some(why) => room::no_beginning(file, why),
            None => Refusal::new(Code::StoreFailed, format!("{}: {error}", file.display()))
                .hint("have the disk looked at; nothing was changed"),
        };
    }
    Refusal::new(refusal(code, error).code, format!("{}: {error}", file.display()))
        .hint("check the directory that --data or DESK_DATA names")
}
