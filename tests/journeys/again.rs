//! What is done again is judged again: a repeated key, and a row that was seen before, tell a caller
//! nothing of a ticket that the caller may not see any more. And what must be neither lost nor told:
//! a ticket that is reopened after its group went, and that there is an internal comment.

#[path = "again/judged.rs"]
mod judged;
#[path = "again/keys.rs"]
mod keys;
#[path = "again/lost.rs"]
mod lost;

use desk_tests::{Output, World};

/// What nobody outside of the vault may read.
const SECRET: &str = "the code is 4711";

/// A world with the cast, and a confidential group that only linus is a member of.
fn stage() -> World {
    let world = World::new();
    world.cast();
    let vault = ["group", "new", "Vault", "--confidential", "--member", "linus@example.org"];
    world.desk("ada", vault).ok();
    world
}

/// Grace opens a ticket for rita.
fn open(world: &World, more: &[&str]) -> Output {
    let mut args = vec!["ticket", "new", "-t", "Badge", "-b", "Lost it", "--service", "wi-fi"];
    args.extend(["--requester", "rita@example.org", "--json"]);
    args.extend(more);
    world.desk("grace", args)
}

/// Takes T-1 out of grace's sight, and puts something into it that she must not read.
fn hide(world: &World) {
    world.desk("ada", ["ticket", "transfer", "T-1", "--to", "vault"]).ok();
    world.desk("linus", ["ticket", "resolve", "T-1", "--solution", SECRET]).ok();
    assert_eq!(world.desk("grace", ["ticket", "show", "T-1"]).code, 3);
}

#[test]
fn a_repeated_key_is_judged_anew() {
    let world = stage();
    let key = ["--idempotency-key", "badge-1"];
    let first = open(&world, &key).ok();
    assert!(first.contains("T-1"));
    assert!(open(&world, &key).ok().contains("\"replayed\": true"), "it is a repetition");
    hide(&world);
    let again = open(&world, &key);
    assert_eq!((again.code, &*again.stdout), (3, ""), "{again:?}");
    assert!(!again.stderr.contains("Lost it") && !again.stderr.contains(SECRET), "{again:?}");
    assert_eq!(world.desk("ada", ["ticket", "list", "--all", "-o", "id"]).ok(), "T-1\n");
}

#[test]
fn a_row_that_was_seen_tells_only_what_it_said() {
    let world = stage();
    let row = ["--external-id", "E-1"];
    assert!(open(&world, &row).ok().contains("T-1"));
    hide(&world);
    let again = open(&world, &row).ok();
    for told in [SECRET, "T-1", "vault", "\"state\": \"resolved\""] {
        assert!(!again.contains(told), "{told} is told: {again}");
    }
    assert_eq!(world.desk("ada", ["ticket", "list", "--all", "-o", "id"]).ok(), "T-1\n");
}

#[test]
fn a_ticket_that_is_reopened_after_its_group_went_has_another() {
    let world = stage();
    open(&world, &[]).ok();
    world.desk("ada", ["ticket", "transfer", "T-1", "--to", "vault"]).ok();
    world.desk("linus", ["ticket", "resolve", "T-1", "--solution", "Found it"]).ok();
    world.desk("ada", ["group", "rm", "vault", "--yes"]).ok();
    world.desk("rita", ["ticket", "reopen", "T-1"]).ok();
    let shown = world.desk("grace", ["ticket", "list", "--group", "network", "-o", "id"]).ok();
    assert_eq!(shown, "T-1\n", "the group of its service has it");
}

#[test]
fn an_internal_comment_moves_nothing_that_the_requester_sees() {
    let world = stage();
    open(&world, &[]).ok();
    let seen = || world.desk("rita", ["ticket", "show", "T-1", "--json"]).ok();
    let before = seen();
    world.set_clock(world.now() + 60_000);
    world.desk("grace", ["ticket", "comment", "T-1", "--internal", "-b", SECRET]).ok();
    assert_eq!(seen(), before);
    let log = world.desk("rita", ["ticket", "log", "T-1"]).ok();
    assert!(!log.contains(SECRET) && !log.contains("commented"), "{log}");
}

#[test]
fn the_owner_of_the_daemon_cannot_be_shut_out() {
    let world = stage();
    for args in [
        &["user", "rm", "owner@localhost", "--yes"][..],
        &["user", "edit", "owner@localhost", "--disable"],
        &["user", "edit", "owner@localhost", "--remove-role", "admin"],
    ] {
        let owner = world.desk("owner", ["whoami", "--json=id"]).ok();
        let login = owner.split('"').find(|part| part.contains('@')).expect("an address");
        let args: Vec<_> = args.iter().map(|arg| arg.replace("owner@localhost", login)).collect();
        let refused = world.desk("ada", args);
        assert_eq!(refused.code, 7, "{refused:?}");
        assert_eq!(world.desk("owner", ["whoami"]).code, 0);
    }
}
