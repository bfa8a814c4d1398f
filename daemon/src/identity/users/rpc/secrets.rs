//! How users sign in, as far as others decide it: a new password, a second factor taken away, an
//! operating system's user bound.

use desk_proto::{call, v1};

use super::{answer, note, permit, record, visible};
use crate::identity::users::{rules, store};
use crate::identity::{passwords, second_factor, sessions};
use crate::kernel::change::Change;
use crate::kernel::refusal::{Code, Refusal};
use crate::policy::{Caller, Permit};
use crate::session::expect_version;
use crate::store::Tx;

pub(super) fn set_password(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::SetPasswordRequest,
) -> Result<v1::SetPasswordResponse, Refusal> {
    let user = visible(tx, caller, &request.id)?;
    let permit: Permit<call::UsersSetPassword> = permit(caller, &user)?;
    expect_version(request.write.as_ref(), &user.login, user.version)?;
    if user.service_account {
        return Err(Refusal::new(Code::Invalid, format!("{} is a service account", user.login))
            .hint("it signs in by token: desk token new --user")
            .about(&user.login));
    }
    let (password, stored) = passwords::make()?;
    passwords::set(tx, caller.tenant, user.id, &stored, true)?;
    note(tx, &permit, &user.login, &Change::new("user.password_set"))?;
    sessions::end_all(tx, &permit, caller.tenant, user.id)?;
    let rehearsal = request.write.as_ref().is_some_and(|write| write.validate_only);
    Ok(v1::SetPasswordResponse {
        write: None,
        user: answer(tx, caller, user.id, Vec::new())?.user,
        secret: if rehearsal { String::new() } else { password },
    })
}

pub(super) fn reset_2fa(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::Reset2faRequest,
) -> Result<v1::UserResponse, Refusal> {
    let user = visible(tx, caller, &request.id)?;
    let permit: Permit<call::UsersReset2fa> = permit(caller, &user)?;
    if second_factor::is_enrolled(tx, caller.tenant, user.id)? {
        expect_version(request.write.as_ref(), &user.login, user.version)?;
        second_factor::reset(tx, caller.tenant, user.id)?;
        note(tx, &permit, &user.login, &Change::new("user.second_factor_reset"))?;
        sessions::end_all(tx, &permit, caller.tenant, user.id)?;
    }
    answer(tx, caller, user.id, Vec::new())
}

pub(super) fn bind_os(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::BindOsRequest,
) -> Result<v1::UserResponse, Refusal> {
    let user = visible(tx, caller, &request.id)?;
    let permit: Permit<call::UsersBindOs> = permit(caller, &user)?;
    if request.uid == u32::MAX {
        return Err(Refusal::new(Code::Invalid, "uid: stands for no user of the operating system"));
    }
    match store::by_uid(tx, request.uid)? {
        Some((tenant, bound, _)) if tenant == caller.tenant && bound == user.id => {}
        // Whose it is may be another tenant's to know.
        Some(_) => {
            return Err(Refusal::new(
                Code::Exists,
                format!("the operating system's user {} is bound already", request.uid),
            ));
        }
        None => {
            expect_version(request.write.as_ref(), &user.login, user.version)?;
            record(tx, &permit, &user.login, &rules::bind_os(request.uid, false))?;
        }
    }
    answer(tx, caller, user.id, Vec::new())
}
