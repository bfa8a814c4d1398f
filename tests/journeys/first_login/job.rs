//! A job of a build server that has a token and no more: it opens a ticket and reads nothing, over
//! the socket and over TLS.

use std::process::Command;

use desk_tests::World;

use super::{
    json,
    place::{Place, fixture},
    run,
};

/// The address of the job's service account.
const LOGIN: &str = "ci@example.org";

/// The same job, wherever the daemon is.
#[track_caller]
fn opens_and_reads_nothing(world: &World, first: u32, desk: impl Fn(&[&str]) -> Command) {
    let new = ["ticket", "new", "-t", "The build fails", "-b", "See the log", "-o", "id"];
    let opened = run(desk(&new), "");
    let id = opened.ok();
    assert_eq!(id, format!("T-{first}\n"));
    let id = id.trim_end();
    for read in [&["ticket", "list"][..], &["ticket", "show", id], &["user", "list"], &["events"]] {
        let refused = run(desk(read), "");
        assert_eq!((refused.code, refused.stdout.as_str()), (5, ""), "{read:?}: {refused:?}");
        assert!(!refused.stderr.contains("The build fails"), "{}", refused.stderr);
    }
    let resolved = run(desk(&["ticket", "resolve", id, "--solution", "x"]), "");
    assert_eq!((resolved.code, resolved.stdout.as_str()), (5, ""), "{}", resolved.stderr);
    let seen = json(world.desk("owner", ["ticket", "show", id, "--json=requester,state"]));
    assert_eq!((&seen["requester"], &seen["state"]), (&LOGIN.into(), &"dispatched".into()));
}

/// The command of a job that has this token.
fn job(place: &Place, token: &str, args: &[&str]) -> Command {
    let mut desk = place.desk(args);
    desk.env("DESK_TOKEN", token).env("CI", "true");
    desk
}

#[test]
fn over_the_socket() {
    let place = Place::socket();
    let token = place.world.service_account("ci", &["ticket:create"]).token;
    opens_and_reads_nothing(&place.world, 1, |args| job(&place, &token, args));
}

#[test]
fn over_tls() {
    let place = Place::tls();
    let token = place.world.service_account("ci", &["ticket:create"]).token;
    opens_and_reads_nothing(&place.world, 1, |args| job(&place, &token, args));

    // Whoever does not believe the certificate tells it nothing.
    let mut stranger = job(&place, &token, &["ticket", "new", "-t", "x", "-b", "x"]);
    stranger.env("DESK_CA", fixture("other-ca.pem"));
    let stranger = run(stranger, "");
    assert_eq!((stranger.code, stranger.stdout.as_str()), (11, ""), "{}", stranger.stderr);
    let all = place.world.desk("owner", ["ticket", "list", "--all", "--count"]).ok();
    assert_eq!(all, "1\n");
}
