//! A secret whose answer went down with its connection: `desk` repeats the call by itself, and hears that
//! it was done. Nobody has the secret then, so nobody may be told that all is well.

use std::{
    io::{Read as _, Write as _},
    net::Shutdown,
    os::unix::net::{UnixListener, UnixStream},
    path::Path,
    thread,
};

use desk_tests::World;

/// What the secret of a token begins with.
const SECRET: &[u8] = b"desk_pat_";

/// Hands so many connections on to the daemon. The first breaks when a secret is on its way back.
fn between(front: UnixListener, daemon: &Path, connections: usize) {
    for n in 0..connections {
        let (near, _) = front.accept().expect("a caller");
        let far = UnixStream::connect(daemon).expect("the daemon");
        let (mut asks, mut asked) =
            (near.try_clone().expect("a socket"), far.try_clone().expect("a socket"));
        let up = thread::spawn(move || {
            let _until_one_ends = std::io::copy(&mut asks, &mut asked);
            let _gone = asked.shutdown(Shutdown::Write);
        });
        let mut answer = vec![0; 64 << 10];
        let (mut answers, mut hears) = (&far, &near);
        loop {
            let read = answers.read(&mut answer).unwrap_or(0);
            let said = &answer[..read];
            let has_secret = said.windows(SECRET.len()).any(|part| part == SECRET);
            if read == 0 || (n == 0 && has_secret) || hears.write_all(said).is_err() {
                break;
            }
        }
        for end in [near, far] {
            let _gone = end.shutdown(Shutdown::Both);
        }
        up.join().expect("no panic");
    }
}

#[test]
fn a_secret_that_was_lost_with_its_answer_is_no_success() {
    let world = World::new();
    let front = world.dir().join("front.sock");
    let endpoint = format!("unix:{}", front.display());
    let run = |name: &str, format: &[&str]| {
        let _none_before = std::fs::remove_file(&front);
        let listener = UnixListener::bind(&front).expect("a socket");
        let socket = world.socket();
        let relay = thread::spawn(move || between(listener, &socket, 2));
        let args = [&["token", "new", name][..], format].concat();
        let output = world.desk_with("owner", args, "", &[("DESK_ENDPOINT", &endpoint)]);
        relay.join().expect("no panic");
        output
    };
    let lost = run("ci", &["--json"]);
    assert_eq!((lost.code, lost.stdout.as_str()), (1, ""), "{}", lost.stderr);
    assert!(lost.stderr.contains("SECRET_LOST"), "{}", lost.stderr);
    // Who asked for the id alone has all that was asked for.
    let id = run("nightly", &["-o", "id"]);
    assert_eq!(id.code, 0, "{}", id.stderr);
    let left = world.desk("owner", ["token", "list", "--all", "--columns", "name", "-o", "csv"]);
    for name in ["ci", "nightly"] {
        let made = left.stdout.lines().filter(|line| *line == name).count();
        assert_eq!(made, 1, "{name}: {}", left.stdout);
    }
}
