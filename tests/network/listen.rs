//! What a configuration may say about where the daemon listens.

use std::os::unix::fs::PermissionsExt as _;

use desk_tests::{
    World,
    world::{code, free_port, until},
};

/// The exit code of a daemon with this configuration, and its log.
fn refused(listen: &str) -> (i32, String) {
    let world = World::bare();
    world.configure(&format!("[listen]\n{listen}\n"));
    let mut child = world.daemon().spawn().expect("a daemon");
    let status = until("the daemon refuses", || child.try_wait().expect("our own child"));
    (code(status), world.log())
}

#[test]
fn tcp_without_tls_is_for_the_loopback_and_asked_for_by_name() {
    let port = free_port().port();
    for listen in [
        format!("tcp = \"0.0.0.0:{port}\"\nplain = true"),
        format!("tcp = \"[::]:{port}\"\nplain = true"),
        format!("tcp = \"192.0.2.1:{port}\"\nplain = true"),
        format!("tcp = \"[::ffff:192.0.2.1]:{port}\"\nplain = true"),
        format!("tcp = \"127.0.0.1:{port}\""),
        format!("tcp = \"127.0.0.1:{port}\"\ncert = \"/tmp/x.pem\""),
        format!("tcp = \"127.0.0.1:{port}\"\nkey = \"/tmp/x.pem\""),
        format!("tcp = \"127.0.0.1:{port}\"\nplain = true\ncert = \"/x\"\nkey = \"/x\""),
        format!("tcp = \"127.0.0.1:{port}\"\ncert = \"/no-such\"\nkey = \"/no-such\""),
        "tcp = \"127.0.0.1\"".to_owned(),
        "tls = false".to_owned(),
        "socket_mode = \"everybody\"".to_owned(),
    ] {
        let (code, log) = refused(&listen);
        assert_eq!(code, 9, "{listen}: {log}");
        assert!(!log.is_empty(), "{listen}: it says why");
    }
}

#[test]
fn the_socket_has_the_mode_that_was_asked_for_and_nothing_else_is_open() {
    let world = World::new();
    let mode = |path: &std::path::Path| {
        std::fs::symlink_metadata(path).expect("a file").permissions().mode() & 0o777
    };
    let modes = || (mode(&world.socket()), mode(&world.data()));
    assert_eq!(modes(), (0o600, 0o700));
    for (word, wanted) in
        [("group", (0o660, 0o750)), ("all", (0o666, 0o755)), ("owner", (0o600, 0o700))]
    {
        world.configure(&format!("[listen]\nsocket_mode = \"{word}\"\n"));
        world.restart(0);
        assert_eq!(modes(), wanted, "{word}");
        for file in std::fs::read_dir(world.data()).expect("a directory") {
            let file = file.expect("a file").path();
            let name = file.file_name().expect("a name").to_string_lossy().into_owned();
            // The configuration is ours, and the socket is what was asked for.
            if !matches!(name.as_str(), "deskd.toml" | "deskd.sock") {
                assert_eq!(mode(&file) & 0o077, 0, "{name} under {word}");
            }
        }
    }
}
