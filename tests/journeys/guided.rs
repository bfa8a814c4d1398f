//! Opening a ticket on a terminal: a person who walks through the catalogue, fills in a form, looks at
//! it, changes their mind, and sends it or breaks off; what is pasted; and that nothing is asked where
//! flags were given.

#[path = "first_login/terminal.rs"]
mod terminal;

use desk_proto::{
    call,
    v1::{CreateServiceRequest, FieldType, FormField, FormFields},
};
use desk_tests::{World, world::code};
use serde_json::Value;

use terminal::Terminal;

/// Left, which goes back.
const LEFT: &str = "\u{1b}[D";
/// Up and down.
const UP: &str = "\u{1b}[A";
const DOWN: &str = "\u{1b}[B";
/// The key by itself.
const ESC: &str = "\u{1b}";

#[track_caller]
fn world() -> World {
    let world = World::new();
    world.cast();
    world
}

/// `desk ticket new` on a terminal, as the owner.
#[track_caller]
fn begins(world: &World, flags: &[&str], env: &[(&str, &str)]) -> Terminal {
    let args = [&["ticket", "new"], flags].concat();
    let mut command = world.program(args);
    command.env("NO_COLOR", "1").envs(env.iter().copied());
    Terminal::run(command)
}

#[track_caller]
fn tickets(world: &World) -> String {
    world.desk("owner", ["ticket", "list", "--all", "-o", "id"]).ok()
}

#[track_caller]
fn shown(world: &World, ticket: &str) -> Value {
    let shown = world.desk("owner", ["ticket", "show", ticket, "--json"]).ok();
    serde_json::from_str(&shown).expect("JSON")
}

#[track_caller]
fn sent(person: &mut Terminal, ticket: &str) {
    let (status, screen) = person.end();
    assert!(status.success(), "{status}: {screen}");
    assert!(screen.contains(ticket), "{screen}");
    assert!(person.settled(), "the terminal stays as it was in the menu");
}

#[test]
fn a_person_walks_back_and_forth_and_sends_one_ticket() {
    let world = world();
    let mut person = begins(&world, &[], &[]);
    // Letters narrow the list down; the arrow to the left goes back to the root, to where one came
    // from, and the first is taken.
    person.expect("Service: ");
    person.types("it");
    person.expect("IT: ");
    person.keys(LEFT);
    person.expect("Service: ");
    person.types(&format!("{UP}{UP}"));
    person.expect("Service: General request");
    person.expect("Title *: ");
    person.types("");
    person.expect("Title is required.");
    person.expect("Title *: ");
    person.types("No Wi-Fi in room 7");
    person.expect("Description *");
    for line in ["Since this morning.", "All lights are green.", "."] {
        person.expect("> ");
        person.types(line);
    }
    person.expect("Service: General request");
    person.expect("Title: No Wi-Fi in room 7");
    person.expect("And now: ");
    person.types("change: service");
    person.expect("Service: ");
    person.types(&format!("{DOWN}{DOWN}"));
    person.expect("IT: ");
    person.types("");
    person.expect("Service: IT>Wi-Fi");
    assert_eq!(tickets(&world), "", "nothing is sent before it was looked at");
    person.expect("And now: ");
    person.types("send it");
    sent(&mut person, "T-1  No Wi-Fi in room 7");
    let ticket = shown(&world, "T-1");
    assert_eq!(ticket["service"], "wi-fi");
    assert_eq!(ticket["description"], "Since this morning.\nAll lights are green.");
}

#[track_caller]
fn broken_off(mut person: Terminal) {
    let (status, screen) = person.end();
    assert_eq!(code(status), 130, "{screen}");
    assert!(screen.contains("nothing was sent"), "{screen}");
    assert!(person.settled(), "the terminal stays as it was in a question");
}

#[test]
fn whoever_breaks_off_leaves_nothing() {
    let world = world();
    let mut person = begins(&world, &[], &[]);
    person.expect("Service: ");
    person.keys("\u{3}");
    broken_off(person);

    // In a line, and in the middle of a text, it is the same.
    for text in [false, true] {
        let mut person = begins(&world, &[], &[]);
        person.expect("Service: ");
        person.types("general");
        person.expect("Title *: ");
        if text {
            person.types("Never mind");
            person.expect("> ");
            person.types("It is gone");
            person.expect("> ");
        }
        person.keys("Never\u{3}");
        broken_off(person);
    }

    let mut person = begins(&world, &[], &[]);
    person.expect("Service: ");
    person.types("general");
    person.expect("Title *: ");
    person.types("Never mind");
    person.expect("> ");
    person.types("It is gone");
    person.expect("> ");
    person.types(".");
    person.expect("And now: ");
    person.types("nothing");
    let (status, screen) = person.end();
    assert_eq!(code(status), 2, "{screen}");
    assert!(screen.contains("nothing was sent"), "{screen}");
    assert_eq!(tickets(&world), "");
}

#[test]
fn with_a_flag_only_what_is_missing_is_asked_for() {
    let world = world();
    let mut person = begins(&world, &["-t", "Printer"], &[]);
    let before = person.expect("Description *");
    assert!(!before.contains("Service") && !before.contains("Title"), "{before}");
    person.expect("> ");
    person.types("Tray 2");
    person.expect("> ");
    person.types(".");
    sent(&mut person, "T-1  Printer");
    assert_eq!(shown(&world, "T-1")["description"], "Tray 2");

    let mut person = begins(&world, &["-b", "Tray 2", "--service", "wi-fi"], &[]);
    person.expect("Title *: ");
    person.types("");
    person.expect("Title is required.");
    person.expect("Title *: ");
    person.types("No Wi-Fi");
    let (status, screen) = person.end();
    assert!(status.success() && !screen.contains("Description"), "{screen}");
    let ticket = shown(&world, "T-2");
    assert_eq!((&ticket["title"], &ticket["service"]), (&"No Wi-Fi".into(), &"wi-fi".into()));

    // A flag that gives no value leaves both to be asked for, and Ctrl-C ends it.
    let mut person = begins(&world, &["--dry-run"], &[]);
    person.expect("Title *: ");
    person.types("Never");
    person.expect("> ");
    person.keys("mind\u{3}");
    let (status, screen) = person.end();
    assert_eq!(code(status), 130, "{screen}");
    assert!(person.settled() && !screen.contains("interrupted"), "{screen}");

    // Where nothing is missing nothing is asked.
    let (status, screen) = begins(&world, &["-t", "Printer", "-b", "Tray 2"], &[]).end();
    assert!(status.success() && !screen.contains('*'), "{screen}");
}

#[test]
fn where_it_was_forbidden_to_ask_nothing_is_asked() {
    let world = world();
    let refused = |flags: &[&str], env: &[(&str, &str)], missing: &[&str]| {
        let (status, screen) = begins(&world, flags, env).end();
        assert_eq!(code(status), 2, "{flags:?}: {screen}");
        assert!(missing.iter().all(|flag| screen.contains(flag)), "{flags:?}: {screen}");
        assert!(!screen.contains('\u{1b}') && !screen.contains('*'), "{flags:?}: {screen}");
    };
    refused(&["-t", "Printer", "--no-input"], &[], &["--body TEXT"]);
    refused(&["-b", "Tray 2", "--service", "wi-fi"], &[("CI", "1")], &["--title TEXT"]);
    refused(&["--dry-run"], &[("DESK_NO_INPUT", "1")], &["--title TEXT", "--body TEXT"]);
    refused(&["--no-input"], &[], &["--title TEXT", "--body TEXT"]);
    refused(&[], &[("CI", "1")], &["--title TEXT", "--body TEXT"]);
    assert_eq!(tickets(&world), "");
}

#[test]
fn what_is_pasted_answers_only_what_was_asked() {
    let world = world();
    let mut person = begins(&world, &[], &[]);
    person.expect("Service: ");
    person.types("general");
    person.expect("Title *: ");
    // What comes after the first line is no answer to the next question.
    person.types("No Wi-Fi\n\nsend\n.");
    person.expect("Description *");
    person.expect("> ");
    // A paragraph may follow, and a word that is one of the menu.
    person.types("First paragraph\n\nsend");
    for _ in 0..3 {
        person.expect("> ");
    }
    // Nor is what comes after the end of the text, in several parts as well.
    person.types("Second\n.\nsend\nsend it");
    person.types("send it");
    person.expect("And now: ");
    person.expect("Esc shows it again");
    assert_eq!(tickets(&world), "", "nobody has looked at it");
    person.types("send it");
    sent(&mut person, "T-1  No Wi-Fi");
    assert_eq!(shown(&world, "T-1")["description"], "First paragraph\n\nsend\nSecond");
}

#[test]
fn a_text_ends_with_ctrl_d_too() {
    let world = world();
    let mut person = begins(&world, &[], &[]);
    person.expect("Service: ");
    person.types("general");
    person.expect("Title *: ");
    person.types("Printer");
    person.expect("> ");
    // Where there is no text it is asked for again.
    person.keys("\u{4}");
    person.expect("Description is required.");
    person.expect("> ");
    person.types("Tray 2");
    person.expect("> ");
    person.keys("\u{4}");
    person.expect("And now: ");
    person.types("send it");
    sent(&mut person, "T-1  Printer");
    assert_eq!(shown(&world, "T-1")["description"], "Tray 2");
}

#[test]
fn no_refusal_throws_the_draft_away() {
    let world = world();
    let mut person = begins(&world, &[], &[]);
    person.expect("Service: ");
    person.types("it");
    person.expect("IT: ");
    person.types("wi-fi");
    person.expect("Title *: ");
    person.types("No Wi-Fi");
    person.expect("> ");
    person.types("In room 7\n.");
    person.expect("And now: ");
    // The service goes away while the draft is looked at; another can be taken.
    world.desk("owner", ["catalog", "edit", "wi-fi", "--state", "retired"]).ok();
    person.types("send it");
    person.expect("desk: ");
    person.expect("Title: No Wi-Fi");
    person.expect("And now: ");
    world.desk("owner", ["catalog", "edit", "wi-fi", "--state", "active"]).ok();
    person.types("send it");
    sent(&mut person, "T-1  No Wi-Fi");
}

#[test]
fn where_nothing_may_be_redrawn_the_lists_are_numbered() {
    let world = world();
    let mut person = begins(&world, &[], &[("ACCESSIBLE", "1")]);
    person.expect("3  IT >");
    person.expect("Service (a number; 0 goes back): ");
    person.types("4");
    person.expect("a number from 0 to 3");
    person.expect(": ");
    person.types("3");
    person.expect("1  Wi-Fi");
    person.expect("IT (a number; 0 goes back): ");
    person.types("1");
    person.expect("Title *: ");
    person.types("Printer");
    person.expect("> ");
    person.types("Tray 2");
    person.expect("> ");
    person.types(".");
    person.expect("And now (a number; 0 shows it again): ");
    person.types("1");
    let (status, screen) = person.end();
    assert!(status.success(), "{screen}");
    assert!(!screen.contains('\u{1b}'), "{screen:?}");
    assert_eq!(shown(&world, "T-1")["service"], "wi-fi");
}

#[test]
fn the_form_of_the_service_is_filled_in() {
    let field = |name: &str, label: &str, kind: FieldType, required: bool, choices: &[&str]| {
        let mut field = FormField {
            name: name.to_owned(),
            label: label.to_owned(),
            required,
            choices: choices.iter().map(|choice| (*choice).to_owned()).collect(),
            ..FormField::default()
        };
        field.set_type(kind);
        field
    };
    let world = world();
    let fields = vec![
        field("team", "My local team", FieldType::Choice, true, &["north", "south"]),
        field("rooms", "Rooms", FieldType::Multichoice, false, &["a", "b", "c"]),
        field("laptop", "Laptop", FieldType::Bool, false, &[]),
        field("note", "Note", FieldType::Text, false, &[]),
    ];
    let request = CreateServiceRequest {
        path: "Screens".to_owned(),
        form: Some(FormFields { fields }),
        ..CreateServiceRequest::default()
    };
    world.owner().call::<call::CatalogCreate>(request).expect("a service");

    let mut person = begins(&world, &[], &[]);
    person.expect("Service: ");
    person.types("screens");
    person.expect("Title *: ");
    person.types("Dark");
    person.expect("> ");
    person.types("Very");
    person.expect("> ");
    person.types(".");
    person.expect("My local team *: ");
    person.types("south");
    person.expect("Rooms: ");
    person.types(&format!("{DOWN}{DOWN}"));
    // The cursor stays, so that the same key takes the mark away and the next one is near.
    person.expect("❯ [x] c");
    person.types(UP);
    person.expect("❯ [x] b");
    person.types("");
    person.expect("❯ [ ] b");
    person.types("that is all");
    person.expect("Rooms: c");
    person.expect("Laptop: ");
    person.types("yes");
    person.expect("Note: ");
    person.types("by the door");
    person.expect("My local team: south");
    // Esc keeps what was there, as does no answer; only what says so empties a field.
    for (field, keys) in [("my local team", ESC), ("rooms", ESC), ("laptop", ESC), ("note", ESC)] {
        person.expect("And now: ");
        person.types(&format!("change: {field}"));
        person.expect("Esc keeps it as it was");
        person.keys(keys);
        person.expect("My local team: south\r\nRooms: c\r\nLaptop: yes\r\nNote: by the door");
    }
    person.expect("And now: ");
    person.types("change: title");
    person.expect("Title * (empty keeps it as it was): ");
    person.types("");
    person.expect("Title: Dark");
    person.expect("And now: ");
    person.types("change: note");
    person.expect("Note: ");
    person.types("nothing");
    person.expect("Note:\r\n");
    person.expect("And now: ");
    person.types("send it");
    sent(&mut person, "T-1  Dark");
    let answers = &shown(&world, "T-1")["answers"];
    assert_eq!((&answers["team"], &answers["laptop"]), (&"south".into(), &"true".into()));
    assert_eq!(answers["rooms"], serde_json::json!(["c"]));

    // With flags only what is missing and required is asked for.
    let flags = ["-t", "Dark", "-b", "Again", "--service", "screens"];
    let mut person = begins(&world, &flags, &[]);
    person.expect("My local team *: ");
    person.types("north");
    let (status, screen) = person.end();
    assert!(status.success() && !screen.contains("Rooms"), "{screen}");
    assert_eq!(shown(&world, "T-2")["answers"]["team"], "north");
    let (status, screen) = begins(&world, &[&flags[..], &["--no-input"]].concat(), &[]).end();
    assert_eq!(code(status), 9, "{screen}");
    assert!(screen.contains("answers.team: is required"), "{screen}");
    let set = ["-t", "Dark", "-b", "Again", "--service", "screens", "--set", "team=north"];
    let (status, screen) = begins(&world, &set, &[]).end();
    assert!(status.success() && !screen.contains('*'), "{screen}");
}
