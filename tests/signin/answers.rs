//! A refused sign-in tells nothing: not by its words, and not by how long it takes.

use std::time::{Duration, Instant};

use desk_proto::{
    call,
    v1::{CreateTenantRequest, CreateUserRequest, LoginRequest},
};
use desk_tests::World;
use tonic::Status;

use super::stage::{PASSWORD, RUNG, enable, refused, settled, sign_in, told, user};

/// Every way to be refused, by a name.
const WAYS: &[(&str, &str, &str, &str)] = &[
    ("wrong password", "", "rita@example.org", "wrong horse battery staple"),
    ("wrong made password", "", "made@example.org", "wrong horse battery staple"),
    ("unknown user", "", "nobody@example.org", "wrong horse battery staple"),
    ("disabled user, right password", "", "gone@example.org", PASSWORD),
    ("disabled user, wrong password", "", "gone@example.org", "wrong horse battery staple"),
    ("service account", "", "robot@example.org", "wrong horse battery staple"),
    ("unknown tenant", "no-such-tenant", "rita@example.org", PASSWORD),
    ("another tenant", "acme", "rita@example.org", PASSWORD),
    ("no address", "", " ", "wrong horse battery staple"),
    ("no password", "", "rita@example.org", ""),
];

fn world() -> World {
    let world = World::new();
    settled(&world, "rita");
    user(&world, "made", &[]);
    let gone = settled(&world, "gone");
    enable(&world, &gone, false);
    let robot = CreateUserRequest {
        login: "robot@example.org".to_owned(),
        service_account: true,
        ..CreateUserRequest::default()
    };
    let made = world.owner().call::<call::UsersCreate>(robot).unwrap();
    assert_eq!(made.secret, "", "a service account has no password");
    let tenant = CreateTenantRequest {
        name: "Acme".to_owned(),
        admin: "boss@acme.example".to_owned(),
        ..CreateTenantRequest::default()
    };
    world.owner().call::<call::TenantsCreate>(tenant).unwrap();
    world
}

fn try_it(world: &World, (tenant, login, password): (&str, &str, &str)) -> Result<(), Status> {
    let request = LoginRequest {
        tenant: tenant.to_owned(),
        login: login.to_owned(),
        password: password.to_owned(),
        ..LoginRequest::default()
    };
    world.owner().call::<call::SessionsLogin>(request).map(drop)
}

#[test]
fn every_refusal_says_the_same() {
    let world = world();
    let mut first = None;
    for (what, tenant, login, password) in WAYS {
        let answer = told(try_it(&world, (tenant, login, password)));
        let first = first.get_or_insert(answer.clone());
        assert_eq!(answer, *first, "{what}");
        // And so does what comes next.
        let next = refused(try_it(&world, (tenant, login, password)));
        assert_eq!(next, "SIGN_IN_WAIT", "{what}");
        world.pass(RUNG);
    }
}

#[test]
fn every_refusal_takes_about_as_long() {
    const ROUNDS: usize = 15;
    let world = world();
    let mut times = vec![Vec::new(); WAYS.len()];
    // What else the machine does can lengthen some; a difference that is ours stays, however often.
    for _ in 0..4 {
        for _ in 0..ROUNDS {
            for ((what, tenant, login, password), times) in WAYS.iter().zip(&mut times) {
                world.pass(RUNG);
                let begun = Instant::now();
                let answer = try_it(&world, (tenant, login, password));
                times.push(begun.elapsed());
                assert_eq!(refused(answer), "SIGN_IN_REFUSED", "{what}");
            }
        }
        let (quick, slow) = extremes(&mut times);
        if slow.0 < quick.0.mul_f64(1.5) {
            return;
        }
    }
    panic!("{:?}", extremes(&mut times));
}

/// The least and the greatest of the medians, and which way each is of.
fn extremes(times: &mut [Vec<Duration>]) -> ((Duration, &'static str), (Duration, &'static str)) {
    let mut medians = Vec::new();
    for ((what, ..), times) in WAYS.iter().zip(times) {
        times.sort();
        medians.push((times[times.len() / 2], *what));
    }
    medians.sort();
    (medians[0], medians[medians.len() - 1])
}

#[test]
fn a_password_is_good_to_its_last_byte() {
    let world = World::new();
    let (login, made) = user(&world, "rita", &[]);
    let session = sign_in(&world.owner(), &login, &made, "").unwrap();
    let long = "å".repeat(512);
    super::stage::passwd(&world.client(Some(&session.secret)), &made, &long).unwrap();
    sign_in(&world.owner(), &login, &long, "").unwrap();
    let ascii = "x".repeat(1_024);
    super::stage::passwd(&world.client(Some(&session.secret)), &long, &ascii).unwrap();
    sign_in(&world.owner(), &login, &ascii, "").unwrap();
    for wrong in [format!("{ascii}x"), "x".repeat(1_023), "x".repeat(1_000_000)] {
        let answer = refused(sign_in(&world.owner(), &login, &wrong, ""));
        assert_eq!(answer, "SIGN_IN_REFUSED", "{} bytes", wrong.len());
        world.pass(RUNG);
    }
}
