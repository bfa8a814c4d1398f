//! What the tests of signing in share: users with passwords, and the ways to sign in.

use std::time::Duration;

use desk_proto::{
    call,
    v1::{
        ConfirmRequest, ConfirmResponse, CreateUserRequest, EnrollRequest, LoginRequest,
        LoginResponse, PasswdRequest, SetPasswordRequest, UpdateUserRequest, WhoamiRequest,
    },
};
use desk_tests::{Client, World, world::reason};
use tonic::{Code, Status};
use tonic_types::StatusExt as _;

use super::app::{STEP, code};

/// What everybody here chooses.
pub const PASSWORD: &str = "correct horse battery staple";

/// Longer than any rung of the ladder but the last.
pub const RUNG: Duration = Duration::from_secs(11);

/// Makes a user with these roles; answers the address and the password that the system made.
#[track_caller]
pub fn user(world: &World, name: &str, roles: &[&str]) -> (String, String) {
    let request = CreateUserRequest {
        login: format!("{name}@example.org"),
        roles: roles.iter().map(|role| (*role).to_owned()).collect(),
        ..CreateUserRequest::default()
    };
    let made = world.owner().call::<call::UsersCreate>(request).expect("a new user");
    (made.user.expect("the user").id, made.secret)
}

/// Makes a requester who has chosen [`PASSWORD`].
#[track_caller]
pub fn settled(world: &World, name: &str) -> String {
    let (login, made) = user(world, name, &[]);
    let session = sign_in(&world.owner(), &login, &made, "").expect("signed in");
    passwd(&world.client(Some(&session.secret)), &made, PASSWORD).expect("a new password");
    login
}

/// Makes an admin who has chosen [`PASSWORD`] and has a second factor; answers address, secret of
/// the app, and what the confirmation answered. The clock has gone on by a step.
#[track_caller]
pub fn enrolled(world: &World, name: &str) -> (String, String, ConfirmResponse) {
    let (login, made) = user(world, name, &["admin"]);
    let session = sign_in(&world.owner(), &login, &made, "").expect("signed in");
    let client = world.client(Some(&session.secret));
    passwd(&client, &made, PASSWORD).expect("a new password");
    let (secret, confirmed) = enroll(world, &client);
    (login, secret, confirmed)
}

/// Enrols; the clock has gone on by a step, so that the next code is a fresh one.
#[track_caller]
pub fn enroll(world: &World, client: &Client) -> (String, ConfirmResponse) {
    let begun = client.call::<call::SecondFactorEnroll>(EnrollRequest::default());
    let secret = begun.expect("an enrolment").secret;
    let request = ConfirmRequest { code: code(&secret, world.now()), ..ConfirmRequest::default() };
    let confirmed = client.call::<call::SecondFactorConfirm>(request).expect("confirmed");
    world.set_clock(world.now() + STEP);
    (secret, confirmed)
}

/// Signs in to the first tenant.
pub fn sign_in(
    client: &Client,
    login: &str,
    password: &str,
    code: &str,
) -> Result<LoginResponse, Status> {
    client.call::<call::SessionsLogin>(LoginRequest {
        login: login.to_owned(),
        password: password.to_owned(),
        code: code.to_owned(),
        ..LoginRequest::default()
    })
}

/// Changes the caller's password.
pub fn passwd(client: &Client, old: &str, new: &str) -> Result<(), Status> {
    let request =
        PasswdRequest { old: old.to_owned(), new: new.to_owned(), ..PasswdRequest::default() };
    client.call::<call::SessionsPasswd>(request).map(drop)
}

/// A new password from an admin.
#[track_caller]
pub fn set_password(world: &World, login: &str) -> String {
    let request = SetPasswordRequest { id: login.to_owned(), ..SetPasswordRequest::default() };
    world.owner().call::<call::UsersSetPassword>(request).expect("a new password").secret
}

/// Disables or enables a user.
#[track_caller]
pub fn enable(world: &World, login: &str, enabled: bool) {
    let request = UpdateUserRequest {
        id: login.to_owned(),
        enabled: Some(enabled),
        ..UpdateUserRequest::default()
    };
    world.owner().call::<call::UsersUpdate>(request).expect("a user");
}

/// Whether a secret is good: it says who it is.
pub fn is_good(world: &World, secret: &str) -> bool {
    world.client(Some(secret)).call::<call::SessionsWhoami>(WhoamiRequest {}).is_ok()
}

/// What is still to be done by whoever shows this secret.
#[track_caller]
pub fn pending(world: &World, secret: &str) -> String {
    let client = world.client(Some(secret));
    client.call::<call::SessionsWhoami>(WhoamiRequest {}).expect("whoami").pending
}

/// The stable code of a refusal.
#[track_caller]
pub fn refused<T>(answer: Result<T, Status>) -> String {
    match answer {
        Ok(_) => panic!("it was not refused"),
        Err(status) => reason(&status),
    }
}

/// All that a refusal tells: code, sentence, and details but the id of the request.
#[track_caller]
pub fn told<T>(answer: Result<T, Status>) -> (Code, String, String) {
    let Err(status) = answer else { panic!("it was not refused") };
    let details = status.get_error_details();
    let info = details.error_info().expect("every refusal has a reason");
    let mut meta: Vec<_> = info.metadata.iter().filter(|(name, _)| *name != "request_id").collect();
    meta.sort();
    let rest = format!(
        "{} {meta:?} {:?} {:?} {:?}",
        info.reason,
        details.bad_request(),
        details.retry_info(),
        details.help(),
    );
    (status.code(), status.message().to_owned(), rest)
}

/// Six digits that are none of those that an app with this secret shows about now.
pub fn wrong(secret: &str, now_millis: i64) -> String {
    let good: Vec<_> = (-3..=3).map(|step| code(secret, now_millis + step * STEP)).collect();
    (0..).map(|n| format!("{n:06}")).find(|code| !good.contains(code)).expect("a wrong code")
}
