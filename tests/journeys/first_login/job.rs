//! A job of a build server that has a token and no more: it opens a ticket and reads nothing, over
//! the socket and over TLS.

use std::{fs, path::PathBuf, process::Command};

use desk_tests::{World, bless::root, world::free_port};

use super::{json, run};

/// The address of the job's service account.
const LOGIN: &str = "ci@example.org";

fn fixture(name: &str) -> PathBuf {
    root().join("tests/fixtures/tls").join(name)
}

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

#[test]
fn over_the_socket() {
    let world = World::new();
    let token = world.service_account("ci", &["ticket:create"]).token;
    opens_and_reads_nothing(&world, 1, |args| {
        let mut desk = world.program(args);
        desk.env("DESK_TOKEN", &token).env("CI", "true");
        desk
    });
}

#[test]
fn over_tls() {
    let world = World::new();
    let token = world.service_account("ci", &["ticket:create"]).token;
    let (address, dir) = (free_port(), world.dir());
    fs::copy(fixture("first.pem"), dir.join("cert.pem")).expect("a certificate");
    fs::copy(fixture("first.key"), dir.join("key.pem")).expect("a key");
    let dir = dir.display();
    world.configure(&format!(
        "[listen]\ntcp = \"{address}\"\ncert = \"{dir}/cert.pem\"\nkey = \"{dir}/key.pem\"\n"
    ));
    world.restart(0);
    // Nothing of the daemon's own machine: neither its directory nor its socket.
    let desk = |args: &[&str], authority: &str| {
        let mut desk = world.program(args);
        desk.env_remove("DESK_DATA")
            .env("DESK_ENDPOINT", format!("https://localhost:{}", address.port()))
            .env("DESK_CA", fixture(authority))
            .env("DESK_TOKEN", &token)
            .env("CI", "true");
        desk
    };
    opens_and_reads_nothing(&world, 1, |args| desk(args, "ca.pem"));

    // Whoever does not believe the certificate tells it nothing.
    let stranger = run(desk(&["ticket", "new", "-t", "x", "-b", "x"], "other-ca.pem"), "");
    assert_eq!((stranger.code, stranger.stdout.as_str()), (11, ""), "{}", stranger.stderr);
    let all = world.desk("owner", ["ticket", "list", "--all", "--count"]).ok();
    assert_eq!(all, "1\n");
}
