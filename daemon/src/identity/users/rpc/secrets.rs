//! How users sign in, as far as others decide it: a new password, a second factor taken away, an
//! operating system's user bound.

use desk_proto::{call, v1};
use tonic::{Request, Response, Status};

use super::{answer, note, permit, record, visible};
use crate::identity::passwords::{self, Hasher};
use crate::identity::users::{rules, store};
use crate::identity::{second_factor, sessions};
use crate::kernel::change::Change;
use crate::kernel::refusal::{Code, FieldProblem, Refusal};
use crate::policy::{Caller, Permit};
use crate::session::{Session, expect_version, origin, other_password};
use crate::store::Tx;

pub(super) async fn set_password(
    session: &Session,
    hasher: &Hasher,
    request: Request<v1::SetPasswordRequest>,
) -> Result<Response<v1::SetPasswordResponse>, Status> {
    let chosen = request.get_ref().new.clone();
    if chosen.is_empty() {
        let made = |tx: &mut Tx<'_>, caller: &Caller, request: &_| set(tx, caller, request, None);
        return session.write::<call::UsersSetPassword, _, _, _>(request, made).await;
    }
    let origin = origin(&request)?;
    let key = request.get_ref().write.clone().unwrap_or_default().request_id;
    let earlier = session.earlier::<call::UsersSetPassword, _, _>(request.get_ref());
    let login = request.get_ref().id.clone();
    let look = session.peek::<call::UsersSetPassword, _>(&origin, move |tx, caller| {
        // Hashing is work, which is done for nobody who may not have it done.
        let user = visible(tx, caller, &login)?;
        let _permit: Permit<call::UsersSetPassword> = permit(caller, &user)?;
        let stored = passwords::get(tx, caller.tenant, user.id)?;
        Ok((stored, earlier(tx, caller)?))
    });
    let (stored, earlier) = look.await?;
    if let Some(answer) = earlier {
        // One that its user has chosen meanwhile is nobody's to guess.
        let given = stored.filter(|stored| stored.must_change).map(|stored| stored.hash);
        return match given.is_some() && hasher.verify(chosen, given).await? {
            true => Ok(Response::new(answer)),
            false => Err(other_password(&key).into()),
        };
    }
    let hash = match passwords::check(&chosen) {
        Ok(()) => Ok(hasher.hash(chosen).await?),
        Err(problem) => Err(problem),
    };
    let chosen =
        move |tx: &mut Tx<'_>, caller: &Caller, request: &_| set(tx, caller, request, Some(&hash));
    session.write::<call::UsersSetPassword, _, _, _>(request, chosen).await
}

/// Sets a password that the caller has chosen, as it is to be stored, else one that is made here.
fn set(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::SetPasswordRequest,
    chosen: Option<&Result<String, String>>,
) -> Result<v1::SetPasswordResponse, Refusal> {
    let user = visible(tx, caller, &request.id)?;
    let permit: Permit<call::UsersSetPassword> = permit(caller, &user)?;
    expect_version(request.write.as_ref(), &user.login, user.version)?;
    if user.service_account {
        return Err(Refusal::new(Code::Invalid, format!("{} is a service account", user.login))
            .hint("it signs in by token: desk token new --user")
            .about(&user.login));
    }
    let (password, stored) = match chosen {
        None => passwords::make()?,
        Some(Ok(hash)) => (String::new(), hash.clone()),
        Some(Err(problem)) => {
            let mut refusal = Refusal::new(Code::Invalid, format!("new: {problem}"));
            refusal.fields.push(FieldProblem { name: "new".into(), problem: problem.clone() });
            return Err(refusal.about(&user.login));
        }
    };
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
