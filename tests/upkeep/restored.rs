//! What must not live again: whoever was signed in, tokens, codes that were used, those who were let in.

use desk_proto::{
    call,
    v1::{
        BindOsRequest, ConfirmRequest, CreateTicketRequest, EnrollRequest, EnterAccessRequest,
        ListEventsRequest, LoginRequest, PasswdRequest, SetPasswordRequest, WhoamiRequest,
        WriteOptions,
    },
};
use desk_tests::{Client, World, left::verify, world::reason};

use super::{
    app::{STEP, code},
    place::{backup, come_back, number, open},
};

const PASSWORD: &str = "correct horse battery staple";

/// What a caller is told of who they are: the code of the refusal, else nothing.
fn known(client: &Client) -> String {
    match client.call::<call::SessionsWhoami>(WhoamiRequest {}) {
        Ok(_) => String::new(),
        Err(status) => reason(&status),
    }
}

/// Whether a caller may look at the history, for which there is nothing to do first.
fn works(client: &Client) -> String {
    match client.call::<call::HistoryList>(ListEventsRequest::default()) {
        Ok(_) => String::new(),
        Err(status) => reason(&status),
    }
}

fn sign_in(world: &World, login: &str, password: &str, code: &str) -> Result<String, String> {
    let request = LoginRequest {
        login: login.to_owned(),
        password: password.to_owned(),
        code: code.to_owned(),
        ..LoginRequest::default()
    };
    let answer = world.owner().call::<call::SessionsLogin>(request);
    answer.map(|answer| answer.secret).map_err(|status| reason(&status))
}

/// Ada has a password and a second factor; answers the secret of the app, and a recovery code.
fn enrol(world: &World, login: &str) -> (String, String) {
    let request = SetPasswordRequest { id: login.to_owned(), ..SetPasswordRequest::default() };
    let first = world.owner().call::<call::UsersSetPassword>(request).expect("a password").secret;
    let session = sign_in(world, login, &first, "").expect("a session");
    let ada = world.client(Some(&session));
    let new = PASSWORD.to_owned();
    let request = PasswdRequest { old: first, new, ..PasswdRequest::default() };
    ada.call::<call::SessionsPasswd>(request).expect("a password");
    let begun = ada.call::<call::SecondFactorEnroll>(EnrollRequest::default()).expect("begun");
    let shown = code(&begun.secret, world.now());
    let request = ConfirmRequest { code: shown, ..ConfirmRequest::default() };
    let confirmed = ada.call::<call::SecondFactorConfirm>(request).expect("confirmed");
    world.set_clock(world.now() + STEP);
    (begun.secret, confirmed.recovery_codes[0].clone())
}

fn ticket(client: &Client, key: &str) -> TicketResponseOf {
    let write = WriteOptions { request_id: key.to_owned(), ..WriteOptions::default() };
    let request = CreateTicketRequest {
        write: Some(write),
        title: "the printer".to_owned(),
        description: "it is jammed".to_owned(),
        ..CreateTicketRequest::default()
    };
    let made = client.call::<call::TicketsCreate>(request).expect("a ticket");
    (made.ticket.expect("a ticket").id, made.write.expect("a report").replayed)
}

type TicketResponseOf = (String, bool);

#[test]
fn nobody_is_signed_in_by_what_a_backup_knows() {
    let world = World::new();
    let ada = world.admin("ada");
    let (app, recovery) = enrol(&world, &ada.login);
    let session = sign_in(&world, &ada.login, PASSWORD, &code(&app, world.now())).expect("in");
    world.set_clock(world.now() + STEP);
    let bind = BindOsRequest { id: ada.login.clone(), uid: 4_711, write: None };
    world.owner().call::<call::UsersBindOs>(bind).expect("bound");
    let first = ticket(&world.owner(), "before");
    let (file, _) = backup(&world, "desk.backup");

    // What happens after the backup was taken, and what it knows nothing of.
    assert_eq!(works(&world.client(Some(&session))), "");
    let used = code(&app, world.now());
    sign_in(&world, &ada.login, PASSWORD, &used).expect("a code is good once");

    let told = come_back(&world, &file, &[]);
    assert_eq!(told["tokens_held"], 1);
    assert_eq!(told["os_users_unbound"], 1);
    assert!(told["sessions_ended"].as_i64() >= Some(1), "{told}");
    assert_eq!(known(&world.owner()), "", "the owner comes in as before");
    assert_eq!(known(&world.client(Some(&session))), "UNAUTHENTICATED");
    assert_eq!(works(&world.client(Some(&ada.token))), "TOKEN_HELD");
    assert_eq!(sign_in(&world, &ada.login, PASSWORD, &recovery), Err("SIGN_IN_REFUSED".into()));
    world.pass(std::time::Duration::from_secs(2));
    assert_eq!(sign_in(&world, &ada.login, PASSWORD, &used), Err("SIGN_IN_REFUSED".into()));
    let db = open(&world, "data");
    assert_eq!(number(&db, "SELECT count(*) FROM os_users"), 1);
    assert_eq!(number(&db, "SELECT count(*) FROM sessions"), 0);
    assert_eq!(number(&db, "SELECT count(*) FROM recovery_codes"), 0);
    assert_eq!(number(&db, "SELECT count(*) FROM journal WHERE kind = 'tenant.restored'"), 1);
    drop(db);

    // The next code is good, and an admin releases the tokens.
    world.set_clock(world.now() + 2 * STEP);
    let again = sign_in(&world, &ada.login, PASSWORD, &code(&app, world.now())).expect("in");
    assert_eq!(works(&world.client(Some(&again))), "");
    let held = world.desk("owner", ["token", "list", "--user", "*", "--json"]).ok();
    assert!(held.contains("\"held\": \"20") || held.contains("\"held\":\"20"), "{held}");
    let released = world.desk("owner", ["token", "release", "--all", "--json"]).ok();
    assert!(released.contains("\"changed\":1"), "{released}");
    assert_eq!(works(&world.client(Some(&ada.token))), "");
    let nothing = world.desk("owner", ["token", "release", "--all", "--json"]).ok();
    assert!(nothing.contains("\"changed\":0"), "{nothing}");

    // A write of before is not done again; one after it goes on where the history ended.
    assert_eq!(ticket(&world.owner(), "before"), (first.0, true));
    assert!(!ticket(&world.owner(), "after").1);
    verify(&world);
}

#[test]
fn nobody_is_let_in_by_what_a_backup_knows() {
    let world = World::new();
    world.reseller();
    let assoc = "caroline@classics.example=tom-sawyer";
    let request = ["access", "request", "Support", "--assoc", assoc, "--message", "may we"];
    world.desk("elizabeth", request).ok();
    let grant = world.desk("tom", ["access", "inbox", "-o", "id"]).ok().trim().to_owned();
    world.desk("tom", ["access", "approve", &grant]).ok();
    world.desk("tom", ["policy", "set", "access.legacy=true"]).ok();
    let enter = || {
        let request =
            EnterAccessRequest { tenant: "tom-sawyer".to_owned(), ..EnterAccessRequest::default() };
        let caroline = world.of("caroline");
        caroline.call::<call::AccessEnter>(request).map(|a| a.secret).map_err(|s| reason(&s))
    };
    let secret = enter().expect("she is let in");
    let (file, _) = backup(&world, "desk.backup");
    assert_eq!(known(&world.client(Some(&secret))), "");

    // Even where tokens go on: what lets people in is asked anew.
    let told = come_back(&world, &file, &["--keep-tokens"]);
    assert_eq!((&told["tokens_held"], &told["access_ended"]), (&0.into(), &1.into()), "{told}");
    assert_eq!(told["visits_ended"], 1);
    assert_eq!(known(&world.client(Some(&secret))), "UNAUTHENTICATED");
    assert_eq!(enter(), Err("ACCESS_STATE".to_owned()));
    let legacy = world.desk("tom", ["policy", "show", "--json"]).ok();
    assert!(!legacy.contains("\"value\":\"true\",\"set\":true"), "{legacy}");
    let db = open(&world, "data");
    assert_eq!(number(&db, "SELECT count(*) FROM policies WHERE name = 'access.legacy'"), 0);
    assert_eq!(number(&db, "SELECT count(*) FROM grants WHERE state = 'approved'"), 0);
    assert_eq!(number(&db, "SELECT count(*) FROM visits WHERE left_ms IS NULL"), 0);
    drop(db);
    // Both sides are told, and she may ask again.
    let told = world.desk("tom", ["events", "--json"]).ok();
    assert!(told.contains("tenant.restored") && told.contains("grant.revoked"), "{told}");
    let told = world.desk("elizabeth", ["events", "--json"]).ok();
    assert!(told.contains("access.revoked"), "{told}");
    let request = ["access", "request", "Again", "--assoc", assoc, "--message", "may we"];
    world.desk("elizabeth", request).ok();
    let inbox = world.desk("tom", ["access", "inbox", "-o", "id"]).ok();
    let newest = inbox.lines().max_by_key(|id| id.parse::<i64>().unwrap_or(0)).expect("a request");
    world.desk("tom", ["access", "approve", newest]).ok();
    enter().expect("she is let in again");
    verify(&world);
}

#[test]
fn another_user_of_the_machine_may_own_what_is_restored() {
    let world = World::new();
    let (file, _) = backup(&world, "desk.backup");
    world.kill();
    let told = super::place::restore(&world, &file, "moved", &["--owner", "4711", "--json"]);
    assert!(told.stderr.contains("\"OWNER\"") && told.stderr.contains("4711"), "{}", told.stderr);
    assert!(told.ok().contains("\"owner\": 4711"));
    let told = super::place::restore(&world, &file, "same", &["--json"]);
    assert!(!told.stderr.contains("\"OWNER\""), "{}", told.stderr);
    assert!(told.ok().contains(&format!("\"owner\": {}", rustix::process::geteuid().as_raw())));
    let db = open(&world, "moved");
    assert_eq!(number(&db, "SELECT uid FROM os_users WHERE owner = 1"), 4_711);
    assert_eq!(number(&db, "SELECT count(*) FROM os_users"), 1);
}
