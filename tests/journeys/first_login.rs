//! The first login with the real program: a person on a terminal from the made password to the
//! first list, a script that does the same without one, and a job that only has a token; each over the
//! socket and over TLS. What the daemon answers to each step is tested elsewhere; this is what
//! whoever types sees of it.

#[path = "../signin/app.rs"]
mod app;
#[path = "first_login/job.rs"]
mod job;
#[path = "first_login/place.rs"]
mod place;
#[path = "first_login/terminal.rs"]
mod terminal;

use std::{
    io::Write as _,
    process::{Command, Stdio},
};

use desk_proto::{call, v1::CreateUserRequest};
use desk_tests::{Output, World, world::code};
use serde_json::Value;

use place::Place;
use terminal::Terminal;

const ADA: &str = "ada@example.org";
const PASSWORD: &str = "correct horse battery staple";

/// Makes an admin; answers the password that the system made.
#[track_caller]
fn admin(world: &World) -> String {
    let request = CreateUserRequest {
        login: ADA.to_owned(),
        roles: vec!["admin".to_owned()],
        ..CreateUserRequest::default()
    };
    world.owner().call::<call::UsersCreate>(request).expect("a new user").secret
}

/// Runs a program with a stdin that is no terminal, and waits for it.
#[track_caller]
fn run(mut command: Command, stdin: &str) -> Output {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("desk starts");
    let mut input = child.stdin.take().expect("a pipe");
    // Whoever refuses before reading has closed it.
    let _unread = input.write_all(stdin.as_bytes());
    drop(input);
    let output = child.wait_with_output().expect("desk ends");
    let text = |bytes| String::from_utf8(bytes).expect("desk writes UTF-8");
    Output {
        stdout: text(output.stdout),
        stderr: text(output.stderr),
        code: u8::try_from(code(output.status)).expect("an exit code"),
    }
}

#[track_caller]
fn json(output: Output) -> Value {
    serde_json::from_str(&output.ok()).expect("JSON")
}

/// Who somebody is who types nothing but the command.
#[track_caller]
fn whoami(place: &Place) -> (String, String, String) {
    let seen = json(run(place.desk(["whoami", "--json=id,via,pending"]), ""));
    let field = |name: &str| seen[name].as_str().unwrap_or_default().to_owned();
    (field("id"), field("via"), field("pending"))
}

/// Where the daemon sees whoever types this.
#[track_caller]
fn comes_from(place: &Place) {
    let sessions = run(place.desk(["session", "list", "--json=source,current"]), "").ok();
    let list: Value = serde_json::from_str(&sessions).expect("JSON");
    let source = list["items"][0]["source"].as_str().unwrap_or_default();
    assert!(source.starts_with(place.source()), "{source} is not {}", place.source());
}

#[track_caller]
fn sees_the_ticket(place: &Place) {
    let list = run(place.desk(["ticket", "list", "--all", "-o", "id"]), "");
    assert_eq!(list.ok(), "T-1\n");
}

#[track_caller]
fn a_person_is_guided(place: &Place) {
    let world = &place.world;
    world.desk("owner", ["ticket", "new", "-t", "Printer", "-b", "Jammed"]).ok();
    let made = admin(world);
    let mut person = Terminal::run(place.desk(["login", ADA]));
    person.expect("Password of ada@example.org: ");
    person.types(&made);
    person.expect("choose your own");
    person.expect("New password (12 characters or more): ");
    person.types(PASSWORD);
    person.expect("The new password again: ");
    person.types("something else altogether");
    person.expect("They are not the same");
    for _ in 0..2 {
        person.expect(": ");
        person.types(PASSWORD);
    }
    person.expect("The password is changed.");
    person.expect("Show it this code:");

    // The picture, the text in it, and the secret by itself.
    let picture = person.expect("otpauth://totp/desk%20main:ada@example.org?secret=");
    let drawn: Vec<_> = picture.lines().filter(|line| line.contains(['▀', '▄', '█'])).collect();
    assert!(drawn.len() >= 15, "{} lines of a QR code: {picture}", drawn.len());
    let in_text = person.expect("&issuer=desk");
    person.expect("or type the secret: ");
    let secret = person.expect("\r\n");
    assert_eq!(in_text, secret);

    // A wrong code is asked for again, the rest is not.
    let right = app::code(&secret, world.now());
    let wrong = (0..).map(|n| format!("{n:06}")).find(|wrong| {
        (-3..=3).all(|step| app::code(&secret, world.now() + step * app::STEP) != *wrong)
    });
    person.expect("The code that the app shows: ");
    person.types(&wrong.expect("a wrong code"));
    person.expect("What the device with the app is called (may be empty): ");
    person.types("Ada's phone");
    person.expect("Sign out other devices? [Y/n]: ");
    person.types("y");
    person.expect("The code that the app shows: ");
    person.types(&right);
    person.expect("write them down.");
    person.expect("\r\n\r\n");
    let codes = person.expect("\r\n\r\n");
    assert_eq!(codes.lines().count(), 10, "{codes}");
    let (status, screen) = person.end();
    assert!(status.success(), "{status}: {screen}");
    assert!(person.settled(), "the terminal still hides what is typed");
    for hidden in [made.as_str(), PASSWORD, "something else altogether"] {
        assert!(!screen.contains(hidden), "a password is on the screen:\n{screen}");
    }

    // From here on nothing more has to be said.
    assert_eq!(whoami(place), (ADA.to_owned(), "session".to_owned(), String::new()));
    sees_the_ticket(place);
    comes_from(place);
    let factor = json(run(place.desk(["2fa", "status", "--json=device,recovery_codes"]), ""));
    assert_eq!((&factor["device"], &factor["recovery_codes"]), (&"Ada's phone".into(), &10.into()));
}

#[test]
fn a_person_is_guided_to_the_first_list_over_the_socket() {
    a_person_is_guided(&Place::socket());
}

#[test]
fn a_person_is_guided_to_the_first_list_over_tls() {
    a_person_is_guided(&Place::tls());
}

#[track_caller]
fn a_script_is_told(place: &Place) {
    let world = &place.world;
    world.desk("owner", ["ticket", "new", "-t", "Printer", "-b", "Jammed"]).ok();
    let made = admin(world);
    let login = run(place.desk(["login", ADA, "--password-stdin"]), &format!("{made}\n"));
    assert_eq!(login.code, 0, "{}", login.stderr);
    for next in ["desk passwd", "desk 2fa enroll"] {
        assert!(login.stderr.contains(next), "{next}: {}", login.stderr);
    }
    for text in [&login.stdout, &login.stderr] {
        assert!(!text.contains(&made), "the password is told: {text}");
    }
    assert_eq!(whoami(place), (ADA.to_owned(), "session".to_owned(), "password".to_owned()));
    let early = run(place.desk(["ticket", "list"]), "");
    assert_eq!((early.code, early.stdout.as_str()), (4, ""), "{}", early.stderr);

    let passwords = format!("{made}\n{PASSWORD}\n");
    run(place.desk(["passwd", "--password-stdin"]), &passwords).ok();
    assert_eq!(whoami(place).2, "second_factor");
    let begun = json(run(place.desk(["2fa", "enroll", "--json"]), ""));
    let secret = begun["secret"].as_str().expect("the secret");
    let shown = app::code(secret, world.now());
    let done = json(run(place.desk(["2fa", "confirm", &shown, "--json=recovery_codes"]), ""));
    assert_eq!(done["recovery_codes"].as_array().map(Vec::len), Some(10), "{done}");
    assert_eq!(whoami(place), (ADA.to_owned(), "session".to_owned(), String::new()));
    sees_the_ticket(place);
    comes_from(place);
}

#[test]
fn a_script_is_told_what_is_next_and_can_do_it_over_the_socket() {
    a_script_is_told(&Place::socket());
}

#[test]
fn a_script_is_told_what_is_next_and_can_do_it_over_tls() {
    a_script_is_told(&Place::tls());
}

#[test]
fn nobody_is_asked_where_nobody_can_answer() {
    let place = Place::socket();
    admin(&place.world);
    let login = run(place.desk(["login", ADA]), "");
    assert_eq!((login.code, login.stdout.as_str()), (2, ""), "{}", login.stderr);
    assert!(login.stderr.contains("--password-stdin"), "{}", login.stderr);
    assert_ne!(whoami(&place).0, ADA, "nobody was signed in");
}
