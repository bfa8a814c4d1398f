//! Idempotency keys from the outside: how long they last, whose they are, what a repetition tells, and
//! which rows of a stream are which. That nothing is done twice is counted in the store each time.

use std::{io::Write as _, process::Stdio, time::Duration};

use desk_proto::{
    call,
    v1::{
        CommentTicketRequest, CreateTicketRequest, CreateTicketResponse, CreateTicketsRequest,
        CreateTokenRequest, ListTicketsRequest, LoginRequest, Page, PasswdRequest,
        RevokeTokenRequest, SetPasswordRequest, TicketFilter, UpdateUserRequest, WriteOptions,
        create_tickets_response,
    },
};
use desk_tests::{
    Client, World,
    world::{reason, until},
};
use tonic::Status;

const HOUR: Duration = Duration::from_secs(3_600);
const MILLI: Duration = Duration::from_millis(1);

fn key(key: &str) -> WriteOptions {
    WriteOptions { request_id: key.to_owned(), ..WriteOptions::default() }
}

fn ticket(title: &str, write: WriteOptions) -> CreateTicketRequest {
    CreateTicketRequest {
        write: Some(write),
        title: title.to_owned(),
        description: "d".to_owned(),
        ..CreateTicketRequest::default()
    }
}

fn open(client: &Client, title: &str, write: WriteOptions) -> Result<CreateTicketResponse, Status> {
    client.call::<call::TicketsCreate>(ticket(title, write))
}

/// The id of the ticket, and whether the answer is one of before.
fn told(answer: Result<CreateTicketResponse, Status>) -> (String, bool) {
    let answer = answer.unwrap();
    (answer.ticket.unwrap().id, answer.write.unwrap().replayed)
}

#[track_caller]
fn refused<T: std::fmt::Debug>(answer: Result<T, Status>) -> String {
    reason(&answer.unwrap_err())
}

/// How many tickets there are.
fn count(client: &Client) -> i64 {
    let filter = Some(TicketFilter { all: true, ..TicketFilter::default() });
    let page = Some(Page { with_total: true, ..Page::default() });
    let request = ListTicketsRequest { filter, page, ..ListTicketsRequest::default() };
    client.call::<call::TicketsList>(request).unwrap().page.unwrap().total
}

/// A stream of rows: of each what became of it, the id of the ticket or the code of the refusal, and
/// whether it is an answer of before.
fn rows(client: &Client, rows: Vec<CreateTicketRequest>) -> Vec<(String, bool)> {
    let element = |row| CreateTicketsRequest { row: Some(row), keep_going: true, atomic: 0 };
    let requests = rows.into_iter().map(element).collect();
    let answers = client.exchange::<call::TicketsCreateMany>(requests).unwrap();
    let told = |answer| match answer {
        create_tickets_response::Result::Done(done) => told(Ok(done)),
        create_tickets_response::Result::Problem(problem) => (problem.code, false),
    };
    answers.into_iter().filter_map(|answer| answer.result).map(told).collect()
}

#[test]
fn a_key_lasts_seven_days_and_a_programs_own_an_hour() {
    let world = World::new();
    let owner = world.owner();
    let own = || WriteOptions { transient: true, ..key("own") };
    let chosen = || key("chosen");
    let first = [told(open(&owner, "own", own())), told(open(&owner, "chosen", chosen()))];
    assert_eq!([first[0].1, first[1].1], [false; 2]);
    // A repetition by hand does not know that the key was a program's own.
    world.pass(HOUR - MILLI);
    assert_eq!(told(open(&owner, "own", key("own"))), (first[0].0.clone(), true));
    world.pass(MILLI);
    let anew = told(open(&owner, "own", own()));
    assert!(!anew.1 && anew.0 != first[0].0, "it is forgotten after an hour: {anew:?}");
    world.pass(7 * 24 * HOUR - HOUR - MILLI);
    assert_eq!(told(open(&owner, "chosen", chosen())), (first[1].0.clone(), true));
    world.pass(MILLI);
    let anew = told(open(&owner, "chosen", chosen()));
    assert!(!anew.1 && anew.0 != first[1].0, "it is forgotten after seven days: {anew:?}");
    assert_eq!(count(&owner), 4);
    world.terminate();
    world.start();
    assert_eq!(told(open(&owner, "chosen", chosen())), (anew.0, true), "another daemon knows it");
}

#[test]
fn a_key_belongs_to_a_user_and_a_call() {
    let world = World::new();
    let [ada, bob] = ["ada", "bob"].map(|name| world.requester(name));
    let client = |login: &str| world.client(Some(&world.token(login, &[])));
    let first = told(open(&client(&ada.login), "t", key("k")));
    // The key is the user's, by whatever they are signed in: a token may be replaced by another.
    assert_eq!(told(open(&client(&ada.login), "t", key("k"))), (first.0.clone(), true));
    let other = told(open(&client(&bob.login), "t", key("k")));
    assert!(!other.1 && other.0 != first.0, "the key of somebody else is another one");
    let comment = CommentTicketRequest {
        write: Some(key("k")),
        id: first.0,
        text: "x".to_owned(),
        ..CommentTicketRequest::default()
    };
    let said = client(&ada.login).call::<call::TicketsComment>(comment).unwrap();
    assert!(!said.write.unwrap().replayed, "the key of another call is another one");
}

#[test]
fn what_is_answered_again_is_allowed_anew() {
    let world = World::new();
    let owner = world.owner();
    let ada = world.admin("ada");
    let (all, narrow) = (world.token(&ada.login, &[]), world.token(&ada.login, &["read"]));
    let make = |secret: &str| {
        let client = world.client(Some(secret));
        let request = desk_proto::v1::CreateGroupRequest {
            write: Some(key("g")),
            name: "Network".to_owned(),
            ..Default::default()
        };
        client.call::<call::GroupsCreate>(request).map(|answer| answer.write.unwrap().replayed)
    };
    assert!(!make(&all).unwrap());
    assert!(make(&all).unwrap());
    assert_eq!(refused(make(&narrow)), "TOKEN_SCOPE", "the scope is too narrow for the call");

    let made =
        CreateTokenRequest { name: "t".to_owned(), user: ada.login.clone(), ..Default::default() };
    let made = owner.call::<call::TokensCreate>(made).unwrap();
    assert!(make(&made.secret).unwrap());
    let revoke = RevokeTokenRequest { id: made.token.unwrap().id, write: None };
    owner.call::<call::TokensRevoke>(revoke).unwrap();
    assert_eq!(refused(make(&made.secret)), "UNAUTHENTICATED", "the token is revoked");

    let edit = |edit: UpdateUserRequest| {
        owner
            .call::<call::UsersUpdate>(UpdateUserRequest { id: ada.login.clone(), ..edit })
            .unwrap();
    };
    edit(UpdateUserRequest { remove_roles: vec!["admin".to_owned()], ..Default::default() });
    assert_eq!(refused(make(&all)), "DENIED", "the right is taken away");
    edit(UpdateUserRequest { add_roles: vec!["admin".to_owned()], ..Default::default() });
    assert!(make(&all).unwrap(), "the right is given back");
    edit(UpdateUserRequest { enabled: Some(false), ..Default::default() });
    assert_eq!(refused(make(&all)), "UNAUTHENTICATED", "the user is disabled");
}

#[test]
fn a_repetition_of_what_showed_a_secret_says_that_it_shows_none() {
    let world = World::new();
    let owner = world.owner();
    let request = CreateTokenRequest {
        write: Some(key("t")),
        name: "t".to_owned(),
        ..CreateTokenRequest::default()
    };
    let first = owner.call::<call::TokensCreate>(request.clone()).unwrap();
    let again = owner.call::<call::TokensCreate>(request).unwrap();
    let (before, report) = (first.write.unwrap(), again.write.unwrap());
    assert!(!first.secret.is_empty() && !before.replayed && !before.secrets_withheld);
    assert!(again.secret.is_empty() && report.replayed && report.secrets_withheld);
    assert_eq!(first.token, again.token);
    // What showed nothing withholds nothing.
    open(&owner, "t", key("k")).unwrap();
    assert!(!open(&owner, "t", key("k")).unwrap().write.unwrap().secrets_withheld);
}

#[test]
fn another_password_with_the_same_key_is_never_taken_for_set() {
    let world = World::new();
    let rita = world.requester("rita");
    let request = SetPasswordRequest { id: rita.login.clone(), ..SetPasswordRequest::default() };
    let made = world.owner().call::<call::UsersSetPassword>(request).unwrap().secret;
    let sign_in = |password: &str| {
        let (login, password) = (rita.login.clone(), password.to_owned());
        let request = LoginRequest { login, password, ..LoginRequest::default() };
        world.owner().call::<call::SessionsLogin>(request)
    };
    let client = world.client(Some(&sign_in(&made).unwrap().secret));
    let change = |old: &str, new: &str, write: WriteOptions| {
        let request =
            PasswdRequest { write: Some(write), old: old.to_owned(), new: new.to_owned() };
        client.call::<call::SessionsPasswd>(request)
    };
    let (one, two) = ("the heating is cold again", "and now it is too warm");
    change(&made, one, key("k")).unwrap();
    // Whoever did not hear the answer hears it now, though the old password is none any more.
    let again = change(&made, one, key("k")).unwrap().write.unwrap();
    assert!(again.replayed && again.changed, "{again:?}");
    for write in [key("k"), WriteOptions { validate_only: true, ..key("k") }] {
        assert_eq!(refused(change(one, two, write)), "IDEMPOTENCY_KEY_REUSED");
        world.pass(HOUR);
    }
    sign_in(one).expect("the password that was set");
    assert_eq!(refused(sign_in(two)), "SIGN_IN_REFUSED");
    world.pass(HOUR);
    change(one, two, key("another")).unwrap();
    sign_in(two).expect("the password that was set now");
    // It is no way to try passwords: what was wrong is counted.
    for guess in 0..20 {
        let reason = refused(change("x", &format!("a guess, the {guess}th"), key("another")));
        if reason == "SIGN_IN_WAIT" {
            return;
        }
        assert_eq!(reason, "IDEMPOTENCY_KEY_REUSED");
    }
    panic!("twenty guesses were heard");
}

#[test]
fn a_password_that_was_given_is_repeated_until_its_user_has_another() {
    let world = World::new();
    let (owner, rita) = (world.owner(), world.requester("rita"));
    let give = |password: &str| {
        let (id, new) = (rita.login.clone(), password.to_owned());
        owner.call::<call::UsersSetPassword>(SetPasswordRequest { id, new, write: Some(key("k")) })
    };
    let (first, own) = ("for the first day only", "the heating is cold again");
    let made = give(first).unwrap();
    assert!(made.secret.is_empty() && made.write.unwrap().changed);
    assert!(give(first).unwrap().write.unwrap().replayed);
    assert_eq!(refused(give(own)), "IDEMPOTENCY_KEY_REUSED");
    assert_eq!(refused(give("")), "IDEMPOTENCY_KEY_REUSED", "one that is made is another request");
    let login = rita.login.clone();
    let sign_in = LoginRequest { login, password: first.to_owned(), ..LoginRequest::default() };
    let reply = owner.call::<call::SessionsLogin>(sign_in).unwrap();
    assert!(reply.must_change_password);
    let change = PasswdRequest { old: first.to_owned(), new: own.to_owned(), write: None };
    world.client(Some(&reply.secret)).call::<call::SessionsPasswd>(change).unwrap();
    // It is no way to try what the user has chosen.
    for guess in [own, first] {
        assert_eq!(refused(give(guess)), "IDEMPOTENCY_KEY_REUSED");
    }
}

#[test]
fn a_file_that_broke_off_is_given_again_with_the_key_that_was_told() {
    const ROWS: usize = 3_000;
    let world = World::new();
    let owner = world.owner();
    let text: String = (0..ROWS)
        .map(|row| format!("{{\"title\":\"Row {row}\",\"description\":\"d\"}}\n"))
        .collect();
    let mut run = world.program(["ticket", "new", "-f", "-", "-o", "id", "--error-format", "text"]);
    run.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut run = run.spawn().unwrap();
    let mut input = run.stdin.take().unwrap();
    // All of it but the last line, so that it cannot be at its end when the daemon dies.
    let most = text.trim_end().rfind('\n').unwrap();
    let (begin, end) = text.split_at(most + 1);
    let begin = begin.to_owned();
    let feed = std::thread::spawn(move || {
        let _gone = input.write_all(begin.as_bytes());
        input
    });
    until("some rows are done", || (count(&owner) > 0).then_some(()));
    world.kill();
    if let Ok(mut input) = feed.join() {
        let _gone = input.write_all(end.as_bytes());
    }
    let done = run.wait_with_output().unwrap();
    let told = String::from_utf8(done.stderr).unwrap();
    let told = told.split("--idempotency-key ").nth(1).expect(&told);
    let key = told.split_whitespace().next().unwrap();

    world.start();
    let before = count(&owner);
    assert!(0 < before && before < i64::try_from(ROWS).unwrap(), "{before} rows were done");
    let again = ["ticket", "new", "-f", "-", "-o", "id", "--idempotency-key", key];
    let ids = world.desk_with("owner", again, text.clone(), &[]).ok();
    assert_eq!((ids.lines().count(), count(&owner)), (ROWS, i64::try_from(ROWS).unwrap()));
}

#[test]
fn a_rehearsal_says_what_the_key_would_do_and_leaves_none() {
    let world = World::new();
    let owner = world.owner();
    let rehearse =
        |title: &str| open(&owner, title, WriteOptions { validate_only: true, ..key("k") });
    // It leaves no key: what comes after it is the first.
    let report = rehearse("one").unwrap().write.unwrap();
    assert!(report.dry_run && report.changed && !report.replayed);
    let first = told(open(&owner, "one", key("k")));
    assert!(!first.1);
    let again = rehearse("one").unwrap();
    let report = again.write.unwrap();
    assert!(report.dry_run && report.replayed, "it would be answered from before: {report:?}");
    assert_eq!(again.ticket.unwrap().id, first.0);
    assert_eq!(refused(rehearse("two")), "IDEMPOTENCY_KEY_REUSED");
    assert_eq!(count(&owner), 1);
}

#[test]
fn the_rows_of_a_stream_share_a_key_and_each_is_repeated_by_itself() {
    let world = World::new();
    let owner = world.owner();
    let row = |row: u64, external: &str, title: &str| CreateTicketRequest {
        external_id: external.to_owned(),
        ..ticket(title, WriteOptions { row, ..key("k") })
    };
    // An external id that looks like the number of a row is another name than that number.
    let stream = || vec![row(1, "", "a"), row(2, "2", "b"), row(3, "r1", "c"), row(7, "", "d")];
    let first = rows(&owner, stream());
    assert!(first.iter().all(|(id, replayed)| id.starts_with("T-") && !replayed), "{first:?}");
    let again = rows(&owner, stream());
    let expected: Vec<_> = first.iter().map(|(id, _)| (id.clone(), true)).collect();
    assert_eq!(again, expected);
    assert_eq!(count(&owner), 4);
    // The order of the rows says nothing, their number or their name does.
    let turned: Vec<_> = expected.iter().rev().cloned().collect();
    assert_eq!(rows(&owner, stream().into_iter().rev().collect()), turned);
    let other = rows(&owner, vec![row(7, "", "other"), row(9, "2", "other"), row(8, "", "new")]);
    assert_eq!(
        (other[0].0.as_str(), other[1].0.as_str()),
        ("IDEMPOTENCY_KEY_REUSED", "IDEMPOTENCY_KEY_REUSED")
    );
    assert!(other[2].0.starts_with("T-"));
    assert_eq!(count(&owner), 5);
    // A single call with the same key is none of the rows, whatever its external id.
    let single = told(open(&owner, "a", key("k")));
    assert!(!single.1);
    let single = owner.call::<call::TicketsCreate>(row(1, "", "a"));
    assert!(!told(single).1, "a row of another call is another one");
    assert_eq!(count(&owner), 7);
}

#[test]
fn a_row_that_has_moved_is_not_done_a_second_time() {
    let world = World::new();
    let owner = world.owner();
    let stream = |titles: &[&str]| {
        let rows_of = titles.iter().map(|title| ticket(title, key("k"))).collect();
        let told = rows(&owner, rows_of);
        told.into_iter().map(|(id, again)| format!("{id} {again}")).collect::<Vec<_>>()
    };
    let reused = "IDEMPOTENCY_KEY_REUSED false";
    let first = stream(&["a", "", "b", "b", "c"]);
    assert_eq!(first[1], "INVALID false");
    let [a, b, c] = [&first[0], &first[2], &first[4]].map(|row| row.replace("false", "true"));
    assert_eq!(count(&owner), 4);
    // Who failed is taken out: another stands where nobody was, and the next where one like it was.
    assert_eq!(stream(&["a", "b", "b", "c"]), [&a, reused, &b, reused]);
    // A row is put in: the last one comes to a place that nobody had.
    assert_eq!(stream(&["new", "a", "", "b", "b", "c"])[5], reused);
    assert_eq!(count(&owner), 4, "nothing is done twice");
    // Who failed is corrected where it stood, and others are added, of which one is like another.
    let corrected = stream(&["a", "new", "b", "b", "c", "b", "d"]);
    let done: Vec<bool> = corrected.iter().map(|row| row.ends_with("true")).collect();
    assert_eq!(done, [true, false, true, true, true, false, false], "{corrected:?}");
    assert_eq!((corrected[4].as_str(), count(&owner)), (c.as_str(), 7));
}

#[test]
fn a_row_without_a_number_is_known_by_its_place() {
    let world = World::new();
    let owner = world.owner();
    let stream = || (0..600).map(|_| ticket("the same", key("k"))).collect::<Vec<_>>();
    let first = rows(&owner, stream());
    assert!(first.iter().all(|(_, replayed)| !replayed), "equal rows are rows of their own");
    assert_eq!(count(&owner), 600);
    let again = rows(&owner, stream());
    assert!(again.iter().zip(&first).all(|(again, first)| again.0 == first.0 && again.1));
    assert_eq!(count(&owner), 600);
}

#[test]
fn limits_of_a_key_and_of_what_stands_beside_it_hold_on_their_own() {
    let world = World::new();
    let owner = world.owner();
    let long = "k".repeat(128);
    let external = "e".repeat(200);
    let row = CreateTicketRequest { external_id: external, ..ticket("a", key(&long)) };
    let first = rows(&owner, vec![row.clone(), ticket("b", key(&long))]);
    assert!(first.iter().all(|(id, _)| id.starts_with("T-")), "{first:?}");
    assert!(rows(&owner, vec![row, ticket("b", key(&long))]).iter().all(|(_, replayed)| *replayed));
    let part = |part: String| WriteOptions { part, ..key(&long) };
    assert!(!told(open(&owner, "c", part("p".repeat(256)))).1);
    assert!(told(open(&owner, "c", part("p".repeat(256)))).1);
    for wrong in [part("p".repeat(257)), key(&format!("{long}k")), key("a\u{1f}r1"), key("a\nb")] {
        assert_eq!(refused(open(&owner, "x", wrong)), "INVALID");
    }
    // Which of several it is: a number, a name, or neither are three things.
    let number = |row: u64| WriteOptions { row, ..key("k") };
    let name = |part: &str| WriteOptions { part: part.to_owned(), ..key("k") };
    for write in [key("k"), number(1), number(11), name("1"), name("r1"), name("11"), key("k1")] {
        assert!(!told(open(&owner, "t", write.clone())).1, "{write:?}");
        assert!(told(open(&owner, "t", write)).1);
    }
}
