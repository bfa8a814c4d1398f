//! Golden outputs of every format, with text that is hostile and text that is wide.

mod hostile;
mod links;

use desk_proto::v1::{Comment, EventSummary, Ticket, TicketState, WriteReport};

use super::*;
use crate::{
    fields::Shape,
    flags::Globals,
    io::{Captured, Env, Io},
};

const NOW: i64 = 1_764_000_000_000;

fn ticket(number: i64, title: &str) -> Ticket {
    Ticket {
        id: format!("T-{number}"),
        state: TicketState::Assigned.into(),
        title: title.into(),
        description: "Tray 2\nis \u{1b}[31mopen".into(),
        group: "service-desk".into(),
        assignee: "anna@example.org".into(),
        priority: 3,
        version: 2,
        created_ms: NOW - 3 * 3_600_000,
        updated_ms: NOW - 30_000,
        ..Ticket::default()
    }
}

fn boxed(tickets: Vec<Ticket>) -> Vec<Box<dyn Record>> {
    tickets.into_iter().map(|ticket| Box::new(ticket) as Box<dyn Record>).collect()
}

struct Shown {
    out: String,
    err: String,
    end: Result<ExitCode, CliError>,
}

fn print(flags: &Globals, terminal: Option<usize>, answer: Outcome<'_>) -> Shown {
    let (mut io, captured): (Io, Captured) = Io::captured("");
    io.stdout_terminal = terminal.is_some();
    io.stderr_terminal = terminal.is_some();
    io.width = terminal;
    let (mut screen, ..) = Screen::of(io);
    let env: Env = [("LANG", "C.UTF-8")].into_iter().collect();
    let view = View::new(flags, &env, Shape::of::<Ticket>()).unwrap();
    screen.dress(flags, &env, view.format.machine());
    let end = outcome(&screen, &view, NOW, answer);
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Shown { out: text(captured.stdout()), err: text(captured.stderr()), end }
}

fn list_of(rows: Vec<Ticket>, next: Option<&str>) -> Outcome<'static> {
    let page = Batch { rows: boxed(rows), next: next.map(str::to_owned), cut: None };
    Outcome::List(List { pages: Box::new(std::iter::once(Ok(page))), headers: true })
}

fn with(format: Format) -> Globals {
    Globals { output: Some(Output::Plain(format)), ..Globals::default() }
}

fn fields(format: Format, names: &str) -> Globals {
    Globals { output: Some(Output::Plain(format)), json: Some(names.into()), ..Globals::default() }
}

#[test]
fn a_table_in_a_pipe_is_whole_and_without_escapes() {
    let long = "访问请求 ".repeat(20);
    let shown = print(
        &with(Format::Table),
        None,
        list_of(vec![ticket(1, "a\u{7}"), ticket(22, &long)], None),
    );
    let lines: Vec<&str> = shown.out.lines().collect();
    assert_eq!(lines.len(), 3);
    assert!(lines[0].starts_with("ID    TITLE"), "{}", lines[0]);
    assert!(lines[0].ends_with("ASSIGNEE          UPDATED"), "{}", lines[0]);
    assert!(lines[1].starts_with("T-1   a\\u{7}   "), "{}", lines[1]);
    assert!(lines[1].ends_with("  just now"), "{}", lines[1]);
    assert!(lines[2].contains(long.trim_end()));
    assert!(!shown.out.contains('\u{1b}') && !shown.out.contains('\u{7}'));
    assert_eq!(shown.err, "");
}

#[test]
fn a_table_on_a_terminal_fits_and_has_colours() {
    let long = "访问请求 ".repeat(20);
    let shown = print(&with(Format::Table), Some(100), list_of(vec![ticket(1, &long)], None));
    let mut plain = shown.out.clone();
    for code in ["1", "36", "0", "1m\u{1b}[36"] {
        plain = plain.replace(&format!("\u{1b}[{code}m"), "");
    }
    assert!(!plain.contains('\u{1b}'), "{plain:?}");
    assert!(plain.contains('…'));
    for line in plain.lines() {
        assert!(sanitise::width(line) <= 100, "{} {line}", sanitise::width(line));
    }
    assert!(shown.out.starts_with("\u{1b}[1mID\u{1b}[0m"), "{}", shown.out);
}

#[test]
fn the_first_rows_say_how_wide_the_columns_are() {
    let columns = Globals { columns: Some("title,id".into()), ..with(Format::Table) };
    let page = |title: &str, count: i64| Batch {
        rows: boxed((1..=count).map(|number| ticket(number, title)).collect()),
        next: None,
        cut: None,
    };
    let pages = |terminal: Option<usize>, flags: &Globals| {
        let pages = vec![Ok(page("ab", 500)), Ok(page("abcdefghijklmno", 2)), Ok(page("a", 1))];
        let pages = Box::new(pages.into_iter());
        let shown = print(flags, terminal, Outcome::List(List { pages, headers: true })).out;
        shown.lines().skip(498).map(str::to_owned).collect::<Vec<_>>()
    };
    let wide = ["abcdefghijklmno  T-1", "abcdefghijklmno  T-2", "a      T-1"];
    assert_eq!(
        pages(None, &columns),
        [["ab     T-498", "ab     T-499", "ab     T-500"], wide].concat()
    );
    // On a terminal too, as far as there is room.
    let plain = Globals { color: Some(When::Never), ..columns };
    assert_eq!(pages(Some(80), &plain)[3..], wide);
    assert_eq!(
        pages(Some(20), &plain)[3..],
        ["abcdefghijkl…  T-1", "abcdefghijkl…  T-2", "a      T-1"]
    );
    let whole = Globals { no_truncate: true, ..plain };
    assert_eq!(pages(Some(20), &whole)[3..], wide);
}

#[test]
fn nothing_is_cut_where_that_is_not_wanted() {
    let long = "ab".repeat(100);
    let flags = Globals { no_truncate: true, ..with(Format::Table) };
    let shown = print(&flags, Some(80), list_of(vec![ticket(1, &long)], None));
    assert!(shown.out.contains(&long), "{}", shown.out);
    let shown = print(&with(Format::Table), Some(80), list_of(vec![ticket(1, &long)], None));
    assert!(shown.out.contains('…') && !shown.out.contains(&long), "{}", shown.out);
}

#[test]
fn a_row_that_cannot_fit_goes_on_below() {
    let tickets = || list_of(vec![ticket(1, &"printer ".repeat(20)), ticket(2, "short")], None);
    let narrow =
        print(&Globals { color: Some(When::Never), ..with(Format::Table) }, Some(60), tickets());
    let lines: Vec<&str> = narrow.out.lines().collect();
    assert!(lines.iter().all(|line| sanitise::width(line) <= 60), "{}", narrow.out);
    assert_eq!(lines.len(), 6, "{}", narrow.out);
    // Nothing but the title is cut, and what goes on below is seen to belong to it.
    assert!(lines[0].ends_with("P") && lines[1].starts_with("    GROUP"), "{}", narrow.out);
    for at in [3, 5] {
        assert!(lines[at].starts_with("    ") && lines[at].ends_with("just now"), "{}", narrow.out);
    }
    let whole = print(&with(Format::Table), None, tickets());
    let title = |word: &&str| word.contains("printer") || word.contains('…');
    let words = |text: &str| text.split_whitespace().filter(|word| !title(word)).count();
    assert_eq!(words(&narrow.out), words(&whole.out), "{}", narrow.out);
    assert_eq!(whole.out.lines().count(), 3);
}

#[test]
fn the_title_gives_way_and_nothing_else_is_cut() {
    let tickets = || list_of(vec![ticket(1, &"printer ".repeat(20)), ticket(2, "short")], None);
    let flags = Globals { color: Some(When::Never), ..with(Format::Table) };
    let shown = print(&flags, Some(80), tickets()).out;
    assert_eq!(
        shown,
        "ID   TITLE                 STATE     P  GROUP         ASSIGNEE          UPDATED\n\
         T-1  printer printer pri…  assigned  3  service-desk  anna@example.org  just now\n\
         T-2  short                 assigned  3  service-desk  anna@example.org  just now\n"
    );
    // Where that leaves it too little the row goes on below, and who has it stays whole.
    let narrow = print(&flags, Some(70), tickets()).out;
    assert_eq!(narrow.matches("anna@example.org").count(), 2, "{narrow}");
    assert_eq!(narrow.matches('…').count(), 1, "{narrow}");
    let whole = Globals { no_truncate: true, ..flags };
    assert!(!print(&whole, Some(80), tickets()).out.contains('…'));
}

#[test]
fn an_empty_list_is_a_note_for_people_only() {
    let shown = print(&with(Format::Table), Some(80), list_of(vec![], None));
    assert_eq!((shown.out.as_str(), shown.err.is_empty()), ("", false));
    let shown = print(&with(Format::Table), None, list_of(vec![], None));
    assert_eq!((shown.out.as_str(), shown.err.as_str()), ("", ""));
    let shown = print(&with(Format::Json), None, list_of(vec![], None));
    let empty =
        "{\"schema\":\"desk.ticket.list/v1\",\"items\":[],\"next\":null,\"truncated\":false}\n";
    assert_eq!(shown.out, empty);
    let shown = print(&with(Format::Csv), None, list_of(vec![], None));
    assert!(shown.out.starts_with("id,title,state,"));
}

#[test]
fn json_of_a_list() {
    let shown = print(
        &fields(Format::Json, "id,title,created,org"),
        None,
        list_of(vec![ticket(1, "a\u{1b}"), ticket(2, "b")], Some("v1.2")),
    );
    assert_eq!(
        shown.out,
        "{\"schema\":\"desk.ticket.list/v1\",\"items\":[\n\
         {\"id\":\"T-1\",\"title\":\"a\\u001b\",\"created\":\"2025-11-24T13:00:00.000Z\",\"org\":null},\n\
         {\"id\":\"T-2\",\"title\":\"b\",\"created\":\"2025-11-24T13:00:00.000Z\",\"org\":null}\n\
         ],\"next\":\"v1.2\",\"truncated\":true}\n"
    );
    assert!(shown.err.starts_with("{\"schema\":\"desk.warning/v1\""), "{}", shown.err);
}

#[test]
fn lines_for_programs() {
    let rows = || list_of(vec![ticket(1, "a\tb"), ticket(2, "c,\"d\"")], None);
    let shown = print(&fields(Format::Jsonl, "id,state"), None, rows());
    assert_eq!(
        shown.out,
        "{\"id\":\"T-1\",\"state\":\"assigned\"}\n{\"id\":\"T-2\",\"state\":\"assigned\"}\n"
    );
    let columns = |format| Globals { columns: Some("id,title,updated".into()), ..with(format) };
    let shown = print(&columns(Format::Csv), None, rows());
    assert_eq!(
        shown.out,
        "id,title,updated\nT-1,a\tb,2025-11-24T15:59:30.000Z\nT-2,\"c,\"\"d\"\"\",2025-11-24T15:59:30.000Z\n"
    );
    let shown = print(&columns(Format::Tsv), None, rows());
    assert!(shown.out.contains("T-1\ta\\tb\t"));
    let shown = print(&with(Format::Id), None, rows());
    assert_eq!(shown.out, "T-1\nT-2\n");
}

#[test]
fn a_card_shows_texts_and_comments() {
    let mut one = ticket(1, "Printer");
    one.comments = vec![Comment {
        id: 7,
        author: "bob@example.org".into(),
        at_ms: NOW,
        internal: true,
        text: "a\nb".into(),
    }];
    let record = Box::new(one);
    let shown = print(&with(Format::Table), None, Outcome::One(One { record, report: None }));
    assert_eq!(
        shown.out,
        "T-1  Printer\n\
         state     assigned\n\
         group     service-desk\n\
         assignee  anna@example.org\n\
         priority  3\n\
         version   2\n\
         created   3h ago\n\
         updated   just now\n\
         \n\
         description\n  Tray 2\n  is \\u{1b}[31mopen\n\
         \n\
         bob@example.org, 2025-11-24 16:00:00Z, internal\n  a\n  b\n"
    );
}

#[test]
fn what_was_made_is_its_line_or_its_object() {
    let made = || {
        let report = WriteReport { changed: true, created: true, ..WriteReport::default() };
        Outcome::One(One { record: Box::new(ticket(1, "Printer")), report: Some(report) })
    };
    assert_eq!(print(&with(Format::Table), None, made()).out, "T-1  Printer\n");
    let json = print(&with(Format::Json), None, made()).out;
    assert!(
        json.starts_with("{\n  \"schema\": \"desk.ticket/v1\",\n  \"id\": \"T-1\",\n"),
        "{json}"
    );
    assert!(
        json.contains("\"write\": {\n    \"changed\": true,\n    \"created\": true,"),
        "{json}"
    );
    assert!(!json.contains("comments"), "{json}");
}

fn written(fates: Vec<(&str, Fate)>) -> Outcome<'static> {
    let single = fates.len() == 1;
    let results = fates
        .into_iter()
        .map(|(id, fate)| Written { id: Some(id.to_owned()), place: None, fate })
        .collect::<Vec<_>>();
    Outcome::Done(Done { results: Box::new(results.into_iter()), single, bar: false })
}

fn ok(number: i64) -> Fate {
    let report = WriteReport { changed: true, ..WriteReport::default() };
    Fate::Done(report, Some(Box::new(ticket(number, "Printer"))))
}

#[test]
fn a_person_is_told_where_a_ticket_stands_after_a_verb() {
    let after = |kind: &str, changed: bool| {
        let event = EventSummary { r#type: kind.into(), ..EventSummary::default() };
        let report = WriteReport { changed, events: vec![event], ..WriteReport::default() };
        Fate::Done(report, Some(Box::new(ticket(1, "Printer"))))
    };
    let alone = |fate: Fate| {
        let results = vec![Written { id: Some("T-1".into()), place: None, fate }].into_iter();
        Outcome::Done(Done { results: Box::new(results), single: true, bar: false })
    };
    let assigned = || alone(after("ticket.assigned", true));
    let flags = Globals { color: Some(When::Never), ..with(Format::Table) };
    let shown = print(&flags, Some(80), assigned());
    assert_eq!(shown.out, "T-1  Printer\n");
    assert_eq!(shown.err, "T-1: assigned to anna@example.org\n");
    // Nobody else is, and nobody of what has not moved.
    assert_eq!(print(&flags, None, assigned()).err, "");
    assert_eq!(print(&Globals { quiet: true, ..flags.clone() }, Some(80), assigned()).err, "");
    let said = alone(after("ticket.commented", true));
    assert_eq!(print(&flags, Some(80), said).err, "");
    let again = alone(after("ticket.assigned", false));
    assert_eq!(print(&flags, Some(80), again).err, "T-1: nothing to change\n");
    let both = vec![("T-1", after("ticket.assigned", true)), ("T-2", ok(2))];
    assert_eq!(print(&flags, Some(80), written(both)).err, "");
}

fn failed() -> Fate {
    Fate::Failed(CliError::new(Exit::State, "TICKET_STATE", "it is closed"))
}

#[test]
fn some_failed_and_some_were_done() {
    let answer = || written(vec![("T-1", ok(1)), ("T-2", failed()), ("T-3", Fate::Skipped)]);
    let shown = print(&with(Format::Table), None, answer());
    assert_eq!(shown.out, "T-1  Printer\n");
    assert_eq!(shown.err, "desk: state (7): T-2: it is closed\n");
    let error = shown.end.unwrap_err();
    assert_eq!((error.exit, error.code.as_ref()), (Exit::Partial, "PARTIAL"));
    assert_eq!(error.message, "1 done, 1 failed, 1 skipped: T-2");

    let shown = print(&fields(Format::Json, "id"), None, answer());
    assert_eq!(
        shown.out,
        "{\"schema\":\"desk.result/v1\",\"results\":[\n\
         {\"id\":\"T-1\",\"ok\":true,\"changed\":true,\"created\":false,\"replayed\":false,\
         \"skipped\":false,\"item\":{\"id\":\"T-1\"},\"error\":null},\n\
         {\"id\":\"T-2\",\"ok\":false,\"changed\":false,\"created\":false,\"replayed\":false,\
         \"skipped\":false,\"item\":null,\"error\":{\"code\":\"TICKET_STATE\",\"exit\":7,\
         \"grpc\":null,\"message\":\"it is closed\",\"hint\":null,\"target\":null,\"fields\":[],\
         \"retryable\":false,\"retry_after\":null,\"request_id\":null}},\n\
         {\"id\":\"T-3\",\"ok\":false,\"changed\":false,\"created\":false,\"replayed\":false,\
         \"skipped\":true,\"item\":null,\"error\":null}\n\
         ],\"summary\":{\"ok\":1,\"changed\":1,\"failed\":1,\"skipped\":1,\"dry_run\":false}}\n"
    );
    assert_eq!(shown.err, "");
}

#[test]
fn the_failure_of_the_only_one_is_that_of_the_command() {
    for format in [Format::Json, Format::Jsonl, Format::Table, Format::Csv, Format::Id] {
        let shown = print(&with(format), None, written(vec![("T-2", failed())]));
        assert_eq!((shown.out.as_str(), shown.err.as_str()), ("", ""), "{format:?}");
        assert_eq!(shown.end.unwrap_err().exit, Exit::State);
    }
}

#[test]
fn when_all_failed_the_first_says_why() {
    let shown = print(&with(Format::Id), None, written(vec![("T-1", failed()), ("T-2", failed())]));
    assert_eq!((shown.out.as_str(), shown.end.unwrap_err().exit), ("", Exit::State));
}

#[test]
fn counts() {
    assert_eq!(print(&with(Format::Table), None, Outcome::Count(7)).out, "7\n");
    let json = print(&with(Format::Json), None, Outcome::Count(7)).out;
    assert_eq!(json, "{\"schema\":\"desk.count/v1\",\"count\":7}\n");
}

/// A reader that goes away at once.
struct Gone;

impl std::io::Write for Gone {
    fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
        Err(std::io::ErrorKind::BrokenPipe.into())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn the_work_is_finished_when_the_reader_goes_away() {
    let done = std::rc::Rc::new(std::cell::Cell::new(0));
    let count = std::rc::Rc::clone(&done);
    let results = (0..500).map(move |number| {
        count.set(count.get() + 1);
        Written { id: None, place: None, fate: ok(number) }
    });
    let view = View::new(&with(Format::Table), &Env::default(), Shape::of::<Ticket>()).unwrap();
    let screen = Screen::new(Box::new(Gone), Box::new(std::io::sink()));
    let answer = Done { results: Box::new(results), single: false, bar: true };
    let error = outcome(&screen, &view, NOW, Outcome::Done(answer)).unwrap_err();
    assert_eq!((error.exit, done.get()), (Exit::Pipe, 500));
}

#[test]
fn the_fields_are_listed() {
    let help = field_help(&Shape::of::<Ticket>());
    assert!(help.contains("  comments      objects  id, author, at"), "{help}");
    assert!(help.lines().all(|line| line.len() <= 100), "{help}");
}
