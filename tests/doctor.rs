//! `desk doctor` as a program: what `--fix` mends in a real directory, and that `--cron` finds the daemon with
//! nothing of the environment but a home, as cron starts it.

use std::{
    fs::{self, Permissions},
    os::unix::fs::PermissionsExt as _,
    process::Output,
};

use desk_tests::{World, world::program};

/// `desk` as cron starts it: a home, a shell and a short path.
fn cron(world: &World, args: &[&str]) -> Output {
    let mut command = std::process::Command::new(program("desk-under-test"));
    command.args(args).env_clear().env("HOME", world.dir()).env("PATH", "/usr/bin:/bin");
    command.env("SHELL", "/bin/sh").env("LOGNAME", "somebody").current_dir("/");
    command.output().unwrap()
}

fn said(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

#[test]
fn cron_hears_only_of_what_is_not_in_order() {
    let world = World::bare();
    let data = world.dir().join(".local/share/desk");
    let asked = said(&cron(&world, &["doctor", "--cron"]));
    assert_eq!(
        asked,
        (Some(0), String::new(), String::new()),
        "nothing is there yet, and that is well"
    );
    assert!(!data.exists(), "it has made nothing");
    assert_eq!(
        said(&cron(&world, &["ticket", "new", "-t", "x", "-b", "x", "-o", "id"])).0,
        Some(0)
    );
    let asked = said(&cron(&world, &["doctor", "--cron"]));
    assert_eq!(
        asked,
        (Some(0), String::new(), String::new()),
        "the daemon is found without a variable"
    );
    fs::set_permissions(&data, Permissions::from_mode(0o777)).unwrap();
    let (code, out, err) = said(&cron(&world, &["doctor", "--cron"]));
    assert_eq!((code, err.as_str()), (Some(20), ""));
    assert_eq!(out.lines().count(), 1, "{out}");
    assert!(out.starts_with("desk doctor: data fail: ") && out.contains("--fix"), "{out}");
    let (code, out, _) = said(&cron(&world, &["doctor", "--cron", "--fix"]));
    assert_eq!(code, Some(0), "{out}");
    assert!(out.starts_with("desk doctor: data ok: ") && out.contains("mended: "), "{out}");
    assert_eq!(fs::metadata(&data).unwrap().permissions().mode() & 0o777, 0o700);
    assert_eq!(said(&cron(&world, &["doctor", "--cron"])), (Some(0), String::new(), String::new()));
    assert_eq!(said(&cron(&world, &["daemon", "stop"])).0, Some(0));
}

#[test]
fn a_socket_that_nobody_is_behind_is_taken_away_and_told() {
    let world = World::bare();
    fs::create_dir(world.data()).unwrap();
    fs::set_permissions(world.data(), Permissions::from_mode(0o700)).unwrap();
    drop(std::os::unix::net::UnixListener::bind(world.socket()).unwrap());
    let out = world.desk("owner", ["doctor", "--fix", "--json=id,status,fixed"]).ok();
    let answer: serde_json::Value = serde_json::from_str(&out).unwrap();
    let socket = answer["checks"].as_array().unwrap().iter().find(|check| check["id"] == "socket");
    let fixed = socket.unwrap()["fixed"].as_array().unwrap();
    assert_eq!(fixed.len(), 1, "{out}");
    assert!(!world.socket().exists());
}
