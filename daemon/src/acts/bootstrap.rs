//! The first start: a store that has no tenant gets one, with an owner, a group and a service,
//! so that the first ticket needs no set-up.

use std::time::Instant;

use crate::catalog;
use crate::groups::{self, model::NewGroup};
use crate::identity::tenants::{self, MAIN, MAIN_SLUG};
use crate::identity::users::{self, model::NewUser, model::Roles};
use crate::kernel::id::UserId;
use crate::kernel::refusal::Refusal;
use crate::policy::{self, Bootstrap, Consequence, Permit, Target};
use crate::store::{Outcome, Store, Tx};

/// Makes the first tenant, if there is none.
///
/// # Errors
/// What the store answers.
pub async fn run(store: &Store, owner: Option<u32>, deadline: Instant) -> Result<(), Refusal> {
    if store.read(deadline, |tx| Ok(tenants::get(tx, MAIN)?.is_some())).await? {
        return Ok(());
    }
    let uid = owner.unwrap_or_else(|| rustix::process::getuid().as_raw());
    let owner = os_name(uid);
    store
        .write(deadline, move |tx| match make(tx, uid, &owner) {
            Ok(()) => Outcome::Done(()),
            Err(refusal) => Outcome::Refused(refusal),
        })
        .await
}

fn make(tx: &mut Tx<'_>, uid: u32, owner: &str) -> Result<(), Refusal> {
    let permit: Permit<Bootstrap> = policy::system(MAIN, Target::new(tenants::NOUN));
    tenants::make(tx, &permit, MAIN_SLUG, "Main", None)?;
    let person = NewUser {
        login: format!("{owner}@localhost"),
        name: owner.to_owned(),
        roles: Roles { admin: true, tenant_manager: true, ..Roles::default() },
        ..NewUser::default()
    };
    let owner = users::make_owner(tx, &permit, &person, uid)?;
    furnish(tx, &permit.consequence(Target::new(tenants::NOUN)), MAIN_SLUG, owner)
}

/// Puts into a tenant what every tenant starts with.
///
/// # Errors
/// What the store answers.
pub fn furnish(
    tx: &mut Tx<'_>,
    permit: &Permit<Consequence>,
    slug: &str,
    admin: UserId,
) -> Result<(), Refusal> {
    let desk = NewGroup {
        slug: "service-desk".to_owned(),
        name: "Service desk".to_owned(),
        kind: "support".to_owned(),
        members: vec![admin],
        ..NewGroup::default()
    };
    let desk = groups::make(tx, permit, &desk)?;
    let service = catalog::make(tx, permit, "General request", "general-request", Some(desk))?;
    tenants::set_default_service(tx, permit, slug, service)
}

/// The name of an operating system's user, as the list of users on this machine has it.
fn os_name(uid: u32) -> String {
    let passwd = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
    let named = passwd.lines().find_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next()?;
        let number = fields.nth(1)?;
        (number.parse() == Ok(uid)).then(|| name.to_owned())
    });
    named
        .filter(|name| name.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c)))
        .unwrap_or_else(|| "owner".to_owned())
}
