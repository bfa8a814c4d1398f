//! The table of wrong inputs: a command line, what it is fed, the exit code, and the words that its
//! error has to hold: the place, and what is wrong with it or what to do.

use std::{ffi::OsString, fs, os::unix::ffi::OsStringExt as _, path::Path};

/// One wrong input.
pub struct Case {
    pub args: Vec<OsString>,
    pub stdin: Vec<u8>,
    pub code: i32,
    pub says: &'static [&'static str],
    /// What a person hears beside it: why the row was refused.
    pub why: &'static [&'static str],
}

impl Case {
    /// The command line, for a message.
    pub fn name(&self) -> String {
        let args: Vec<_> = self.args.iter().map(|arg| arg.to_string_lossy()).collect();
        let fed = String::from_utf8_lossy(self.stdin.get(..80).unwrap_or(&self.stdin));
        format!("desk {} < {fed:?}", args.join(" "))
    }
}

/// A command line that is wrong by itself.
fn line(args: &[&str], code: i32, says: &'static [&'static str]) -> Case {
    let args = args.iter().map(OsString::from).collect();
    Case { args, stdin: Vec::new(), code, says, why: &[] }
}

/// A new ticket that is wrong.
fn new(args: &[&str], code: i32, says: &'static [&'static str]) -> Case {
    line(&[&["ticket", "new"], args].concat(), code, says)
}

/// A list that is asked for wrongly.
fn list(args: &[&str], code: i32, says: &'static [&'static str]) -> Case {
    line(&[&["ticket", "list"], args].concat(), code, says)
}

/// A stream of rows of which the first is wrong.
fn row(stdin: impl Into<Vec<u8>>, code: i32, why: &'static [&'static str]) -> Case {
    Case { why, ..file(stdin, code, &["row 1 (line 2)"]) }
}

/// The same in JSON Lines, which have no header.
fn json(stdin: impl Into<Vec<u8>>, code: i32, why: &'static [&'static str]) -> Case {
    Case { why, ..file(stdin, code, &["row 1 (line 1)"]) }
}

/// A stream that is wrong before its first row.
fn file(stdin: impl Into<Vec<u8>>, code: i32, says: &'static [&'static str]) -> Case {
    Case { stdin: stdin.into(), ..new(&["-f", "-"], code, says) }
}

/// The files that the table names, in the directory where the commands run.
pub fn write_files(dir: &Path) {
    let write = |name: &str, bytes: &[u8]| fs::write(dir.join(name), bytes).expect("a file");
    write("10MB", &vec![b'x'; 10_000_000]);
    write("100kB", &vec![b'x'; 100_000]);
    write("nul", b"a\0b");
    write("latin1", b"caf\xe9");
    write("empty", b"");
    write("blank", b" \n\t\n");
    fs::create_dir(dir.join("directory")).expect("a directory");
}

/// The table.
pub fn all() -> Vec<Case> {
    [texts(), numbers_and_words(), files(), lists(), csv(), json_lines()]
        .into_iter()
        .flatten()
        .collect()
}

fn texts() -> Vec<Case> {
    let not_utf8 = |args: &[&[u8]]| Case {
        args: args.iter().map(|arg| OsString::from_vec(arg.to_vec())).collect(),
        ..line(&[], 2, &["UTF-8"])
    };
    vec![
        new(&["-t", "", "-b", "x"], 9, &["title", "is required"]),
        new(&["-t", " \t ", "-b", "x"], 9, &["title", "is required"]),
        new(&["-t", "x", "-b", ""], 9, &["description", "is required"]),
        new(&["-t", "x", "-b", " \n "], 9, &["description", "is required"]),
        new(&["-t", "x"], 2, &["--body", "--body-file"]),
        new(&["-b", "x"], 2, &["--title"]),
        new(&["-t", "", "-b", ""], 9, &["2 values are wrong", "title", "description"]),
        new(&["-t", "a\x1b[31mb", "-b", "x"], 9, &["title", "control character", "U+001B"]),
        new(&["-t", "a\nb", "-b", "x"], 9, &["title", "control character", "U+000A"]),
        new(&["-t", "a\u{9b}b", "-b", "x"], 9, &["title", "control character", "U+009B"]),
        new(&["-t", &"x".repeat(257), "-b", "x"], 9, &["title", "257", "256"]),
        new(&["-t", &"é".repeat(129), "-b", "x"], 9, &["title", "258", "256"]),
        new(&["-t", "x", "-b", &"x".repeat(65_537)], 9, &["description", "65537", "65536"]),
        new(&["-t", "x", "-b", "x", "-l", &"x".repeat(65)], 9, &["tags", "64"]),
        new(&["-t", "x", "-b", "x", "--external-id", &"x".repeat(201)], 9, &["external_id", "200"]),
        not_utf8(&[b"ticket", b"new", b"-t", b"caf\xe9", b"-b", b"x"]),
        not_utf8(&[b"ticket", b"show", b"\xff"]),
        line(&["ticket", "show", "\x1b[2J"], 3, &["no ticket"]),
        line(&["ticket", "show", "T-\u{202e}1"], 3, &["no ticket"]),
        line(&["ticket", "show", ""], 3, &["no ticket"]),
        line(&["ticket", "comment", "T-1", "-b", ""], 9, &["is required"]),
        line(&["ticket", "show", "T-1", "T-1"], 2, &["T-1"]),
        line(&["\x1b[2J"], 2, &["unrecognized subcommand"]),
    ]
}

fn numbers_and_words() -> Vec<Case> {
    vec![
        new(&["-t", "x", "-b", "x", "--impact", "0"], 2, &["--impact", "1 to 3"]),
        new(&["-t", "x", "-b", "x", "--impact", "4"], 2, &["--impact", "1 to 3"]),
        new(&["-t", "x", "-b", "x", "--impact=-1"], 2, &["--impact", "1 to 3"]),
        new(&["-t", "x", "-b", "x", "--impact", "1.5"], 2, &["--impact", "invalid digit"]),
        new(
            &["-t", "x", "-b", "x", "--urgency", "99999999999999999999"],
            2,
            &["--urgency", "too large"],
        ),
        new(&["-t", "x", "-b", "x", "-p", "high"], 2, &["--priority", "invalid digit"]),
        new(&["-t", "x", "-b", "x", "--group", "nope"], 3, &["group", "\"nope\""]),
        new(&["-t", "x", "-b", "x", "--service", "nope"], 3, &["service", "\"nope\""]),
        new(&["-t", "x", "-b", "x", "--requester", "nope"], 3, &["requester", "\"nope\""]),
        new(&["-t", "x", "-b", "x", "--assignee", "nope"], 3, &["assignee", "nope"]),
        new(&["-t", "x", "-b", "x", "--nope"], 2, &["--nope"]),
        new(&["-t", "x", "-b", "x", "--idempotency-key", &"k".repeat(129)], 2, &["128"]),
        new(&["-t", "x", "-b", "x", "--rpc-timeout", "soon"], 2, &["--rpc-timeout"]),
        new(&["-t", "x", "-b", "x", "--rpc-timeout=-5s"], 2, &["--rpc-timeout"]),
        line(
            &["ticket", "resolve", "T-1", "--if-version", "0", "--solution", "x"],
            2,
            &["--if-version"],
        ),
        line(
            &["ticket", "take", "T-1", "--if-version", "99"],
            6,
            &["version 1, not 99", "look at it"],
        ),
        line(&["ticket", "close", "T-1"], 7, &["T-1", "resolve"]),
        line(&["ticket", "take", "T-2"], 3, &["T-2"]),
        line(&["ticket", "take", "-1"], 2, &["-1"]),
        line(&["ticket", "take", "T-99999999999999999999"], 3, &["T-99999999999999999999"]),
        line(&["--tenant", "nope", "ticket", "list"], 3, &["tenant", "\"nope\""]),
        line(&["--tenant", "a\nb", "ticket", "list"], 2, &["--tenant"]),
    ]
}

fn files() -> Vec<Case> {
    let fed = |bytes: &[u8], code, says| Case {
        stdin: bytes.to_vec(),
        ..new(&["-t", "x", "--body-file", "-"], code, says)
    };
    vec![
        new(&["-t", "x", "--body-file", "10MB"], 9, &["10MB", "too large", "4000000"]),
        new(&["-t", "x", "--body-file", "100kB"], 9, &["description", "100000", "65536"]),
        new(&["-t", "x", "--body-file", "nul"], 9, &["description", "NUL"]),
        new(&["-t", "x", "--body-file", "latin1"], 2, &["latin1", "UTF-8", "byte at 3"]),
        new(&["-t", "x", "--body-file", "empty"], 9, &["description", "is required"]),
        new(&["-t", "x", "--body-file", "blank"], 9, &["description", "is required"]),
        new(&["-t", "x", "--body-file", "missing"], 2, &["missing", "no such file"]),
        new(&["-t", "x", "--body-file", "directory"], 2, &["directory", "is a directory"]),
        new(&["-t", "x", "--body-file", "empty/x"], 2, &["empty/x", "not a directory"]),
        fed(b"", 9, &["description", "is required"]),
        fed(b"a\0b", 9, &["description", "NUL"]),
        fed(b"caf\xe9", 2, &["stdin", "UTF-8", "byte at 3"]),
        fed(&vec![b'x'; 10_000_000], 9, &["stdin", "too large"]),
        new(&["-f", "missing"], 2, &["missing", "no such file"]),
        new(&["-f", "directory"], 2, &["directory", "is a directory"]),
        new(&["-f", "empty"], 2, &["empty", "no header", "title, description"]),
        new(&["-f", "10MB"], 9, &["10MB", "3000000"]),
        new(&["-f", "nul"], 2, &["nul", "column"]),
        new(&["-f", "missing", "-t", "x"], 2, &["--title", "--file"]),
        new(&["-t", "x", "-b", "x", "--keep-going"], 2, &["--file"]),
        Case {
            stdin: b"T-1\n\xff\n".to_vec(),
            ..line(&["ticket", "take", "-", "T-1"], 2, &["stands alone"])
        },
        Case {
            stdin: b"{\"x\":1}\n".to_vec(),
            ..line(&["ticket", "take", "-"], 2, &["stdin", "\"id\""])
        },
        Case {
            stdin: b"\xff\n".to_vec(),
            ..line(&["ticket", "take", "-"], 2, &["stdin", "no id"])
        },
        Case {
            stdin: vec![b'x'; 10_000_000],
            ..line(&["ticket", "take", "-"], 2, &["stdin", "no id"])
        },
    ]
}

fn lists() -> Vec<Case> {
    vec![
        list(&["--state", "opne"], 2, &["--state", "\"opne\"", "dispatched"]),
        list(&["--json=titel"], 2, &["\"titel\"", "--json=help"]),
        list(&["--columns", "titel"], 2, &["\"titel\"", "--json=help"]),
        list(&["--sort", "titel"], 2, &["\"titel\"", "title"]),
        list(&["--sort", "description"], 2, &["\"description\"", "title"]),
        list(&["--sort", "--title"], 2, &["-title", "title"]),
        list(&["--cursor", "nope"], 9, &["page token", "leave it out"]),
        list(&["--cursor", "v1.~ff"], 9, &["page token", "leave it out"]),
        list(&["-L", "0"], 2, &["--limit"]),
        list(&["--limit=-1"], 2, &["--limit"]),
        list(&["-L", "99999999999999999999999"], 2, &["--limit", "too large"]),
        list(&["--count", "-L", "1"], 2, &["--count", "--limit"]),
        list(&["-o", "xml"], 2, &["--output", "jsonl"]),
        list(&["--since", "03/04/2026"], 2, &["--since", "ambiguous", "2026-04-03"]),
        list(&["--until", ""], 2, &["--until", "2026-11-21"]),
        list(&["-p", "5"], 2, &["--priority", "1 to 4"]),
        list(&["--group", "nope"], 3, &["group", "\"nope\""]),
        list(&["--assignee", "nope"], 3, &["user", "\"nope\""]),
        list(&["--service", "nope"], 3, &["service", "\"nope\""]),
        list(&["--org", "nope"], 3, &["nope"]),
    ]
}

fn csv() -> Vec<Case> {
    let long = format!("title,description\nx,\"{}\"\n", "x".repeat(10_000_000));
    vec![
        file("\n\n", 2, &["stdin", "no header", "title, description"]),
        file("title,nope\na,b\n", 2, &["stdin", "\"nope\"", "title, description"]),
        file("title;nope\na;b\n", 2, &["stdin", "\"nope\"", "title, description"]),
        file("\x1b[2J,description\na,b\n", 2, &["stdin", "title, description"]),
        file("title,title\na,b\n", 2, &["stdin", "\"title\" twice"]),
        row("title,description\na\n", 9, &["1 values where the header has 2"]),
        row("title,description\na,b,c\n", 9, &["3 values where the header has 2"]),
        row("title,description\n\"a,b\n", 9, &["values where the header has 2"]),
        row(*b"title,description\ncaf\xe9,b\n", 9, &["title: is not UTF-8"]),
        row(*b"title,description\na\0b,b\n", 9, &["title: has a control character, U+0000"]),
        row("title,description\n,b\n", 9, &["title: is required"]),
        row("title,description,impact\na,b,x\n", 9, &["impact: \"x\" is no whole number"]),
        row("title,description,impact\na,b,-1\n", 9, &["impact: -1 is not between"]),
        row("title,description,impact\na,b,99999999999\n", 9, &["impact", "99999999999"]),
        row("title,description,group\na,b,nope\n", 3, &["group", "\"nope\""]),
        row(long, 9, &["3000000", "is a quote left open?"]),
    ]
}

fn json_lines() -> Vec<Case> {
    let of = |value: &str| format!("{{\"title\":\"a\",\"description\":\"b\",{value}}}\n");
    vec![
        json(of("\"impact\":\"high\""), 9, &["impact: \"high\" is no whole number"]),
        json(of("\"impact\":true"), 9, &["impact", "wrong type"]),
        json(of("\"impact\":-9e99"), 9, &["impact", "wrong type"]),
        json(of("\"impact\":9999999999"), 9, &["impact: 9999999999 is too large"]),
        json(of("\"tags\":[1]"), 9, &["tags", "wrong type"]),
        json("{\"title\":1.5,\"description\":\"b\"}\n", 9, &["title", "wrong type"]),
        json("{\"title\":[\"a\"],\"description\":\"b\"}\n", 9, &["title", "wrong type"]),
        json("{\"title\":{},\"description\":\"b\"}\n", 9, &["title", "wrong type"]),
        json("{\"title\":\"a\\u0000\",\"description\":\"b\"}\n", 9, &["title", "U+0000"]),
        json("{\"title\":\"a\\ud800\",\"description\":\"b\"}\n", 9, &["no JSON object"]),
        json("{\"title\":\"a\n", 9, &["no JSON object"]),
        json(*b"{\"title\":\"caf\xe9\",\"description\":\"b\"}\n", 9, &["no JSON object"]),
        json("{}\n", 9, &["title: is required", "description: is required"]),
        file("[1]\n", 9, &["row 1 (line 1)", "no JSON object"]),
        // What is wrong with all rows is said before the first.
        file(
            "{\"title\":\"a\",\"description\":\"b\",\"nope\":1}\n",
            2,
            &["stdin", "\"nope\"", "title, description"],
        ),
    ]
}
