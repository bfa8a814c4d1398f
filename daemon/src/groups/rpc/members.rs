//! Who is in a group: the people that a request names, and the calls that change them.

use desk_proto::{Rpc, v1};

use super::{Leaving, answer, permit, record, target};
use crate::groups::model::MEMBERS_MAX;
use crate::groups::standing::may_take_from;
use crate::groups::{rules, store};
use crate::identity;
use crate::kernel::id::UserId;
use crate::kernel::refusal::{Code, Problems, Refusal};
use crate::policy::{Act, Acting, Caller};
use crate::session::expect_version;
use crate::store::{ReadTx, Tx};

/// The users with these addresses, in order of id; each that there is not is noted. Who cannot sign
/// in any more is named only among the present members: to take them out.
pub(super) fn people(
    tx: &ReadTx<'_>,
    caller: &Caller,
    problems: &mut Problems,
    (field, logins): (&'static str, &[String]),
    present: &[UserId],
) -> Result<Vec<UserId>, Refusal> {
    let (there, missing) = found(tx, caller, problems, (field, logins), present)?;
    for login in missing {
        problems.absent(field, format!("there is no user \"{login}\""));
    }
    Ok(there)
}

/// The same, with the addresses of those whom there is not.
fn found<'a>(
    tx: &ReadTx<'_>,
    caller: &Caller,
    problems: &mut Problems,
    (field, logins): (&'static str, &'a [String]),
    present: &[UserId],
) -> Result<(Vec<UserId>, Vec<&'a str>), Refusal> {
    if logins.len() > MEMBERS_MAX {
        problems.add(field, format!("names {} users; {MEMBERS_MAX} is the limit", logins.len()));
        return Ok(Default::default());
    }
    let (mut users, mut missing) = (Vec::with_capacity(logins.len()), Vec::new());
    for login in logins {
        let named = match identity::enabled_user(tx, caller, login)? {
            None => identity::user_named(tx, caller, login).ok().filter(|id| present.contains(id)),
            enabled => enabled,
        };
        match named {
            Some(user) => users.push(user),
            None => missing.push(login.as_str()),
        }
    }
    users.sort_unstable();
    users.dedup();
    Ok((users, missing))
}

/// How to write, the group, whom, and whether those whom there is not are passed over.
pub(super) type Asked<'a> = (Option<&'a v1::WriteOptions>, &'a str, &'a [String], bool);

/// Adds, removes or sets members: `wanted` makes the new members from the old and the named.
pub(super) fn members<A: Acting>(
    tx: &mut Tx<'_>,
    caller: &Caller,
    (write, id, logins, ignore_missing): Asked<'_>,
    wanted: impl Fn(&[UserId], &[UserId]) -> Vec<UserId>,
    leaving: Leaving,
) -> Result<v1::GroupResponse, Refusal> {
    let group = store::named(tx, caller.tenant, id)?;
    let permit = permit::<A>(caller, &group)?;
    if !matches!(A::ACT, Act::Rpc(Rpc::GroupsAddUser)) {
        may_take_from(tx, caller, &group, leaving.asked)?;
    }
    let mut problems = Problems::new();
    let before = store::members(tx, caller.tenant, group.id)?;
    let named = match ignore_missing {
        false => people(tx, caller, &mut problems, ("users", logins), &before)?,
        true => found(tx, caller, &mut problems, ("users", logins), &before)?.0,
    };
    problems.end()?;
    let after = wanted(&before, &named);
    let change = rules::set_members(&before, &after);
    if change.is_empty() {
        return answer(tx, caller, group.id);
    }
    expect_version(write, &group.slug, group.version)?;
    if after.len() > MEMBERS_MAX {
        return Err(Refusal::new(
            Code::Invalid,
            format!(
                "group {} would have {} members; {MEMBERS_MAX} is the limit",
                group.slug,
                after.len()
            ),
        ));
    }
    record(tx, &permit, &group, &change)?;
    for user in rules::leavers(&before, &after) {
        (leaving.member)(tx, &permit.consequence(target(&group)), group.id, user)?;
    }
    answer(tx, caller, group.id)
}
