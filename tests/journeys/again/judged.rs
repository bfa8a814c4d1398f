//! Repetitions of what changed nothing, of what was said by the clock, and by those who see less by now.

use std::time::Duration;

use desk_proto::{
    call,
    v1::{
        CreateTicketRequest, CreateTicketsRequest, CreateTokenRequest, ListTokensRequest,
        WriteOptions,
    },
};
use desk_tests::{Output, World};

fn world() -> World {
    let world = World::new();
    world.cast();
    world
}

/// What a command with a key comes to: the exit, and whether the answer is one of before.
#[track_caller]
fn keyed(world: &World, who: &str, args: &str, key: &str) -> (i32, bool, Output) {
    let args: Vec<&str> = args.split(' ').chain(["--idempotency-key", key, "--json"]).collect();
    let output = world.desk(who, args);
    let plain: String = output.stdout.split_whitespace().collect();
    (output.code.into(), plain.contains("\"replayed\":true"), output)
}

#[track_caller]
fn comes_to(world: &World, who: &str, args: &str, key: &str, expected: (i32, bool)) {
    let (code, replayed, output) = keyed(world, who, args, key);
    assert_eq!((code, replayed), expected, "{who}: {args}: {output:?}");
}

fn title(world: &World) -> String {
    let told = world.desk("ada", ["ticket", "show", "T-1", "--json=title"]).ok();
    told.split('"').rev().nth(1).expect("a title").to_owned()
}

fn open(world: &World, who: &str) {
    let new = ["ticket", "new", "-t", "one", "-b", "b", "--service", "wi-fi", "-o", "id"];
    assert_eq!(world.desk(who, new).ok(), "T-1\n");
}

#[test]
fn what_changed_nothing_changes_nothing_again() {
    let world = world();
    open(&world, "rita");
    comes_to(&world, "rita", "ticket edit T-1 --title one", "K1", (0, false));
    world.desk("ada", ["ticket", "edit", "T-1", "--title", "two"]).ok();
    comes_to(&world, "rita", "ticket edit T-1 --title one", "K1", (0, true));
    assert_eq!(title(&world), "two", "what somebody else wrote is lost");
    comes_to(&world, "rita", "ticket edit T-1 --title three", "K1", (6, false));
    assert_eq!(title(&world), "two");
    // Also of what has no number in the history, and what is found by its name.
    comes_to(&world, "ada", "group edit network --name Network", "K2", (0, false));
    world.desk("ada", ["group", "edit", "network", "--name", "Cables"]).ok();
    comes_to(&world, "ada", "group edit network --name Network", "K2", (0, true));
    comes_to(&world, "ada", "group edit network --name Wires", "K2", (6, false));
    // A rehearsal leaves no key.
    comes_to(&world, "rita", "ticket edit T-1 --title two --dry-run", "K3", (0, false));
    comes_to(&world, "rita", "ticket edit T-1 --title three", "K3", (0, false));
}

#[test]
fn what_changed_nothing_is_judged_anew_too() {
    let world = world();
    let vault = ["group", "new", "Vault", "--confidential", "--member", "linus@example.org"];
    world.desk("ada", vault).ok();
    open(&world, "rita");
    comes_to(&world, "grace", "ticket edit T-1 --title one", "K1", (0, false));
    comes_to(&world, "grace", "ticket edit T-1 --title one", "K1", (0, true));
    world.desk("ada", ["ticket", "transfer", "T-1", "--to", "vault"]).ok();
    let (code, _, output) = keyed(&world, "grace", "ticket edit T-1 --title one", "K1");
    assert_eq!((code, &*output.stdout), (3, ""), "{output:?}");
    assert!(output.stderr.contains("the ticket of this key is not there any more"), "{output:?}");
}

#[test]
fn whoever_worked_here_reads_no_answer_of_then() {
    let world = world();
    open(&world, "grace");
    comes_to(&world, "grace", "ticket edit T-1 --title two", "K1", (0, false));
    comes_to(&world, "grace", "ticket edit T-1 --title two", "K1", (0, true));
    for group in ["network", "support"] {
        let _maybe = world.desk("ada", ["group", "rm-user", group, "grace@example.org"]);
    }
    assert_eq!(world.desk("grace", ["ticket", "show", "T-1"]).code, 0, "it is her own");
    comes_to(&world, "grace", "ticket edit T-1 --title two", "K1", (3, false));
    // What she did as nothing but the requester is hers to read, also when she works here again.
    comes_to(&world, "grace", "ticket edit T-1 --title three", "K2", (0, false));
    comes_to(&world, "grace", "ticket edit T-1 --title three", "K2", (0, true));
    world.desk("ada", ["group", "add-user", "network", "grace@example.org"]).ok();
    for key in [("two", "K1"), ("three", "K2")] {
        comes_to(&world, "grace", &format!("ticket edit T-1 --title {}", key.0), key.1, (0, true));
    }
}

#[test]
fn whoever_was_an_admin_reads_nothing_of_others() {
    let world = world();
    world.desk("ada", ["user", "edit", "grace@example.org", "--add-role", "admin"]).ok();
    let made = world.desk("ada", ["token", "new", "t", "--user", "rita@example.org", "-o", "id"]);
    let token = made.ok().trim().to_owned();
    let acts = [
        ("user edit rita@example.org --phone 4711", true),
        ("user edit rita@example.org --phone 4711", true),
        ("token new ci --user rita@example.org", true),
        (&format!("token revoke {token}"), true),
        (&format!("token revoke {token}"), true),
        ("user edit grace@example.org --phone 4712", false),
        ("user edit grace@example.org --phone 4712", false),
        ("token new own", false),
    ];
    let all = |expected: fn(bool) -> (i32, bool)| {
        for (n, (act, of_others)) in acts.iter().enumerate() {
            comes_to(&world, "grace", act, &format!("K{n}"), expected(*of_others));
        }
    };
    all(|_| (0, false));
    all(|_| (0, true));
    world.desk("ada", ["user", "edit", "grace@example.org", "--remove-role", "admin"]).ok();
    all(|of_others| if of_others { (3, false) } else { (0, true) });
}

#[test]
fn a_stream_of_rows_is_a_use_of_the_token() {
    let world = world();
    let grace = world.of("grace");
    let made = CreateTokenRequest { name: "rows".to_owned(), ..CreateTokenRequest::default() };
    let made = grace.call::<call::TokensCreate>(made).unwrap();
    let id = made.token.unwrap().id;
    let used = || {
        let tokens = grace.call::<call::TokensList>(ListTokensRequest::default()).unwrap().tokens;
        tokens.into_iter().find(|token| token.id == id).expect("the token").used_ms
    };
    let client = world.client(Some(&made.secret));
    let mut before = used();
    for _ in 0..2 {
        world.pass(Duration::from_secs(7_200));
        let row = CreateTicketRequest {
            write: Some(WriteOptions::default()),
            title: "t".to_owned(),
            description: "d".to_owned(),
            ..CreateTicketRequest::default()
        };
        let row = CreateTicketsRequest { row: Some(row), keep_going: true, atomic: 0 };
        assert_eq!(client.exchange::<call::TicketsCreateMany>(vec![row]).unwrap().len(), 1);
        let now = used();
        assert!(now > before, "a stream left no note of its use: {now}");
        before = now;
    }
}
