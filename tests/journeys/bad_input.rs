//! Input that is wrong: each gets the exit code of its kind and an error that names the place and
//! says what to do; nothing goes to stdout, and nothing is half done.

#[path = "bad_input/cases.rs"]
mod cases;
#[path = "bad_input/rows.rs"]
mod rows;

use cases::Case;
use std::{
    ffi::OsString,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    os::unix::net::UnixStream,
    process::{Command, Output, Stdio},
    thread,
};

use desk_proto::{
    call,
    v1::{CreateTicketRequest, ListTicketsRequest, Page, StatusRequest, TicketFilter},
};
use desk_tests::{
    World,
    world::{code, reason},
};
use serde_json::Value;
use tonic::Code;

#[test]
fn every_wrong_input_is_refused_in_words() {
    let world = World::new();
    cases::write_files(world.dir());
    assert_eq!(code(run(&world, &["ticket", "new", "-t", "there", "-b", "x"]).status), 0);
    let wrong: Vec<String> =
        cases::all().into_iter().filter_map(|case| look(&world, case)).collect();
    assert!(wrong.is_empty(), "{} cases:\n{}", wrong.len(), wrong.join("\n"));
}

/// Tries a wrong input as a script and as a person; answers what is wrong with the answer.
fn look(world: &World, case: Case) -> Option<String> {
    let mut wrong = Vec::new();
    let mut hold = |holds: bool, what: &str| {
        if !holds {
            wrong.push(what.to_owned());
        }
    };
    let before = count(world);
    let mut command = world.program(&case.args);
    command.env("DESK_ERROR_FORMAT", "json");
    let script = fed(&mut command, case.stdin.clone());
    let told = String::from_utf8_lossy(&script.stderr).into_owned();
    let error = error(&told);
    hold(code(script.status) == case.code, "the exit code");
    hold(error["exit"] == case.code, "the exit code in the error");
    hold(script.stdout.is_empty(), "stdout is for data");
    for word in case.says {
        hold(words(&error).contains(word), &format!("\"{word}\" for a script"));
    }

    // For a person it is the same, and nothing in it can move a cursor or turn a line round.
    let mut command = world.program(&case.args);
    command.env("DESK_ERROR_FORMAT", "text");
    let person = fed(&mut command, case.stdin.clone());
    let said = String::from_utf8_lossy(&person.stderr).into_owned();
    hold(code(person.status) == case.code, "the exit code for a person");
    hold(person.stdout.is_empty(), "stdout is for data, also for a person");
    for word in case.says.iter().chain(case.why) {
        hold(said.contains(word), &format!("\"{word}\" for a person"));
    }
    hold(said.starts_with("desk: "), "who speaks");
    hold(is_harmless(&said), "what could harm a terminal");
    hold(!said.contains("panicked"), "a panic");
    hold(count(world) == before, "nothing is half done");
    let cut = |text: &str| text.chars().take(400).collect::<String>();
    let (name, told, said) = (case.name(), cut(&told), cut(&said));
    (!wrong.is_empty()).then(|| format!("{name}\n  wrong: {wrong:?}\n  {told}  {said}"))
}

#[test]
fn text_that_could_harm_a_terminal_is_kept_and_shown_harmlessly() {
    let world = World::new();
    let title = "a\u{202e}b\u{2066}c\u{200f}d\u{feff}e";
    let body = "\u{1b}]0;owned\u{7}\u{1b}[2J\u{9b}31m\rline\n\u{8}\u{7f}\u{202e}end";
    let made = run(&world, &["ticket", "new", "-t", title, "-b", body]);
    assert_eq!(code(made.status), 0, "{made:?}");
    assert!(is_harmless(&String::from_utf8(made.stdout).expect("UTF-8")));
    let comment = run(&world, &["ticket", "comment", "T-1", "-b", body]);
    assert_eq!(code(comment.status), 0, "{comment:?}");

    for args in [&["list"][..], &["list", "-o", "wide"], &["show", "T-1"], &["log", "T-1"]] {
        let output = run(&world, &[&["ticket"], args].concat());
        let shown = String::from_utf8(output.stdout).expect("UTF-8");
        assert_eq!(code(output.status), 0);
        assert!(is_harmless(&shown), "{args:?}: {shown:?}");
    }
    let output = run(&world, &["ticket", "show", "T-1", "--json=title,description"]);
    let ticket: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(ticket["title"], title);
    assert_eq!(ticket["description"], body);
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    const ROWS: usize = 3_000;
    let world = World::new();
    let rows: String = (0..ROWS).map(|n| format!("row {n},x\n")).collect();

    // A write is finished, whoever reads of it.
    let mut command = world.program(["ticket", "new", "-f", "-"]);
    let output = head(&mut command, format!("title,description\n{rows}"));
    assert!(matches!(code(output.status), 0 | 141), "{output:?}");
    assert_eq!(output.stderr, b"");
    assert_eq!(count(&world), ROWS);

    for format in ["table", "wide", "json", "jsonl", "csv", "tsv", "id"] {
        let mut command = world.program(["ticket", "list", "--all", "-o", format]);
        let output = head(&mut command, String::new());
        assert_eq!(code(output.status), 141, "{format}: {output:?}");
        assert_eq!(output.stderr, b"", "{format}: {output:?}");
    }
}

/// Runs a program as `| head -1` does: reads one line and goes away.
fn head(command: &mut Command, stdin: String) -> Output {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("it starts");
    let mut input = child.stdin.take().expect("a pipe");
    let feeder = thread::spawn(move || input.write_all(stdin.as_bytes()));
    let mut output = BufReader::with_capacity(64, child.stdout.take().expect("a pipe"));
    let mut line = String::new();
    assert!(output.read_line(&mut line).expect("a line") > 0);
    drop(output);
    let output = child.wait_with_output().expect("it ends");
    feeder.join().expect("no panic").expect("all of it is read");
    output
}

#[test]
fn a_closed_stream_is_no_crash() {
    let world = World::new();
    let table: [(&str, &[&str], i32); 4] = [
        ("<&-", &["ticket", "new", "-f", "-"], 0),
        ("<&-", &["ticket", "new", "-t", "x", "--body-file", "-"], 9),
        ("2>&-", &["ticket", "show", "T-9"], 3),
        ("<&- 2>&-", &["ticket", "show"], 2),
    ];
    for (redirection, args, wanted) in table {
        let desk = world.program(args);
        let mut shell = Command::new("/bin/sh");
        shell.env_clear().envs(world.environment()).arg("-c");
        shell.arg(format!("exec \"$@\" {redirection}")).arg("sh");
        let output = shell.arg(desk.get_program()).args(args).output().expect("a shell");
        assert_eq!(code(output.status), wanted, "{redirection} {args:?}: {output:?}");
        assert_eq!(output.stdout, b"", "{redirection} {args:?}");
        assert!(!String::from_utf8_lossy(&output.stderr).contains("panicked"), "{output:?}");
    }
    // A full disk behind stdout is told.
    let full = std::fs::File::create("/dev/full").expect("Linux");
    assert_eq!(code(run(&world, &["ticket", "new", "-t", "x", "-b", "x"]).status), 0);
    let mut command = world.program(["ticket", "list"]);
    let output = command.stdout(full).stderr(Stdio::piped()).output().expect("desk runs");
    assert_eq!(code(output.status), 1, "{output:?}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("cannot write the output"));
}

#[test]
fn what_comes_past_the_command_line_is_refused_too() {
    let world = World::new();
    let client = world.owner();
    let list = |filter, page| {
        let request = ListTicketsRequest {
            filter: Some(filter),
            page: Some(page),
            ..ListTicketsRequest::default()
        };
        client.call::<call::TicketsList>(request).expect_err("it is wrong")
    };
    let state = TicketFilter { states: vec![99], ..TicketFilter::default() };
    let refusals = [
        ("a state that there is not", list(state, Page::default())),
        ("a negative size", list(TicketFilter::default(), Page { size: -1, ..Page::default() })),
        (
            "a token of another list",
            list(TicketFilter::default(), Page { token: "v1.1.2.3".to_owned(), ..Page::default() }),
        ),
    ];
    for (what, status) in refusals {
        assert_eq!(status.code(), Code::InvalidArgument, "{what}: {status:?}");
    }
    let order = Page { order_by: "id; DROP TABLE tickets".to_owned(), ..Page::default() };
    let status = list(TicketFilter::default(), order);
    assert_eq!((status.code(), &*reason(&status)), (Code::InvalidArgument, "BAD_SORT"));

    // A message beyond the limit is refused before it is read, and the daemon lives on.
    let request = CreateTicketRequest {
        title: "x".to_owned(),
        description: "x".repeat(10 << 20),
        ..CreateTicketRequest::default()
    };
    let status = client.call::<call::TicketsCreate>(request).expect_err("it is too large");
    assert!(
        matches!(status.code(), Code::OutOfRange | Code::ResourceExhausted),
        "too large is a limit: {status:?}"
    );
    for noise in [&b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"[..], &[0; 100_000], b"\xff\xfe\0"] {
        let mut stream = UnixStream::connect(world.socket()).expect("a connection");
        // The daemon may hang up before all of it is written.
        let _hung_up = stream.write_all(noise);
        let _hung_up = stream.shutdown(std::net::Shutdown::Write);
        let mut answer = Vec::new();
        let _hung_up = stream.read_to_end(&mut answer);
    }
    client.call::<call::DaemonStatus>(StatusRequest {}).expect("the daemon lives");
    assert_eq!(count(&world), 0);
}

/// The error object, which is the last line of stderr.
fn error(stderr: &str) -> Value {
    let last: Value =
        stderr.lines().last().and_then(|line| serde_json::from_str(line).ok()).unwrap_or_default();
    if last["schema"] == "desk.error/v1" { last["error"].clone() } else { Value::Null }
}

/// All that an error says in sentences.
fn words(error: &Value) -> String {
    let mut said = vec![error["message"].as_str(), error["hint"].as_str()];
    for field in error["fields"].as_array().into_iter().flatten() {
        said.extend([field["name"].as_str(), field["problem"].as_str()]);
    }
    said.into_iter().flatten().collect::<Vec<_>>().join(" | ")
}

/// Whether a text can be shown on a terminal: no control characters but the line end, and nothing
/// that turns or hides text.
fn is_harmless(text: &str) -> bool {
    let hides = |c| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    text.chars().all(|c| c == '\n' || !(c.is_control() || hides(c)))
}

fn run<S: AsRef<str>>(world: &World, args: &[S]) -> Output {
    let args = args.iter().map(|arg| OsString::from(arg.as_ref()));
    fed(&mut world.program(args.collect::<Vec<_>>()), Vec::new())
}

/// Runs a program with a stdin.
fn fed(command: &mut Command, stdin: Vec<u8>) -> Output {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("it starts");
    let mut input = child.stdin.take().expect("a pipe");
    // It may have heard enough before the end.
    let feeder = thread::spawn(move || drop(input.write_all(&stdin)));
    let output = child.wait_with_output().expect("it ends");
    feeder.join().expect("no panic");
    output
}

/// How many tickets there are.
fn count(world: &World) -> usize {
    let output = run(world, &["ticket", "list", "--all", "--count"]);
    String::from_utf8(output.stdout).expect("UTF-8").trim().parse().expect("a number")
}
