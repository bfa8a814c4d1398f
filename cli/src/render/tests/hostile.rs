//! Text that is meant to do something to a terminal, or that takes an odd room in one, through every
//! format and every kind of answer. Programs read the true text; a terminal never gets it.

use super::*;

/// What people may write.
const CORPUS: &[&str] = &[
    "\u{1b}[2J\u{1b}[1;1Hgone",
    "\u{1b}]8;;http://evil.example\u{1b}\\click\u{1b}]8;;\u{1b}\\",
    "\u{1b}]52;c;aGVsbG8=\u{7}",
    "\u{9d}52;c;aGVsbG8=\u{9c}",
    "\u{9b}31mred",
    "bell\u{7}\u{8}\u{8}\u{8}",
    "over\rwritten",
    "\u{202e}txt.exe\u{202c} \u{2066}a\u{2069} \u{61c}",
    "nul\0nul",
    "del\u{7f} zero\u{200b}width\u{feff} tag\u{e0041}",
    "line\u{2028}para\u{2029}next\u{85}",
    "a|b`c`*d*<script>[x](y)\\",
    "{{ id }}{% for %} %s $(id) ' \"",
    "访问请求 網路印表機",
    "👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽",
    "e\u{301}\u{301}\u{301}\u{301}",
    "two\nlines\tand a tab",
    "- no: \"1e3\" # 2026-01-05",
];

const FORMATS: &[Format] = &[
    Format::Table,
    Format::Wide,
    Format::Json,
    Format::Jsonl,
    Format::Yaml,
    Format::Csv,
    Format::Tsv,
    Format::Id,
    Format::Md,
    Format::Template,
];

fn hostile(text: &str) -> Ticket {
    let mut one = ticket(1, text);
    one.description = format!("before\n{text}\nafter");
    one.group = text.into();
    one.tags = vec![text.into(), text.into()];
    one.requester = text.into();
    let author = text.into();
    one.comments = vec![Comment { id: 7, author, at_ms: NOW, internal: false, text: text.into() }];
    one
}

/// Every kind of answer with this text in it.
fn answers(text: &str) -> Vec<(&'static str, Outcome<'static>)> {
    let report = || WriteReport { changed: true, ..WriteReport::default() };
    let record = || Box::new(hostile(text)) as Box<dyn Record>;
    let made = |fate| Written { id: Some(text.to_owned()), place: None, fate };
    let done = |fates: Vec<Fate>| {
        let results: Vec<_> = fates.into_iter().map(made).collect();
        Outcome::Done(Done { results: Box::new(results.into_iter()), single: false, bar: false })
    };
    let error = || {
        let mut error = CliError::new(Exit::State, "TICKET_STATE", text).hint(text);
        error.fields = vec![(text.to_owned(), text.to_owned())];
        Fate::Failed(error)
    };
    vec![
        ("list", list_of(vec![hostile(text), hostile(text)], Some("next"))),
        ("one", Outcome::One(One { record: record(), report: None })),
        ("made", Outcome::One(One { record: record(), report: Some(report()) })),
        (
            "done",
            done(vec![Fate::Done(report(), Some(record())), Fate::Done(report(), None), error()]),
        ),
        ("verdict", Outcome::Verdict(Verdict { ok: true, checks: vec![record()] })),
        ("stream", Outcome::Stream(Box::new(vec![Ok(record()), Ok(record())].into_iter()))),
        ("lines", Outcome::Lines(Box::new(std::iter::once(Ok(text.to_owned()))))),
    ]
}

fn flags(format: Format) -> Globals {
    let output = match format {
        Format::Template => {
            Output::Template("{{ title }}{{ tags | join(' ') }}{{ title | trunc(3) }}".into())
        }
        format => Output::Plain(format),
    };
    Globals { output: Some(output), color: Some(When::Never), ..Globals::default() }
}

/// What would act on a terminal; a line end and a tab are what they are.
fn acts(text: &str) -> Option<char> {
    text.chars().find(|c| sanitise::hostile(*c) && !matches!(c, '\n' | '\t'))
}

#[test]
fn no_terminal_is_told_what_to_do() {
    let word = "w".repeat(4096);
    for text in CORPUS.iter().copied().chain([word.as_str()]) {
        for format in FORMATS {
            for width in [20, 80] {
                for (what, answer) in answers(text) {
                    let shown = print(&flags(*format), Some(width), answer);
                    let found = acts(&shown.out).or_else(|| acts(&shown.err));
                    assert_eq!(found, None, "{what} in {format:?} of {text:?}: {:?}", shown.out);
                }
            }
        }
    }
}

#[test]
fn people_are_protected_in_pipes_too() {
    for text in CORPUS {
        for format in
            [Format::Table, Format::Wide, Format::Md, Format::Json, Format::Jsonl, Format::Yaml]
        {
            for (what, answer) in answers(text) {
                let shown = print(&flags(format), None, answer);
                let found = acts(&shown.out).or_else(|| acts(&shown.err));
                assert_eq!(found, None, "{what} in {format:?} of {text:?}: {:?}", shown.out);
            }
        }
    }
}

#[test]
fn programs_read_the_true_text() {
    for text in CORPUS {
        let list = || list_of(vec![hostile(text)], None);
        let json: serde_json::Value =
            serde_json::from_str(&print(&with(Format::Json), Some(80), list()).out).unwrap();
        assert_eq!(json["items"][0]["title"], *text);
        assert_eq!(json["items"][0]["tags"], serde_json::json!([text, text]));
        let line: serde_json::Value =
            serde_json::from_str(&print(&with(Format::Jsonl), Some(80), list()).out).unwrap();
        assert_eq!(line, json["items"][0]);
        let yaml: serde_json::Value =
            serde_saphyr::from_str(&print(&with(Format::Yaml), Some(80), list()).out).unwrap();
        assert_eq!(yaml, json);
        let csv = print(&with(Format::Csv), None, list()).out;
        let mut reader = csv::Reader::from_reader(csv.as_bytes());
        let row = reader.records().next().unwrap().unwrap();
        assert_eq!(&row[1], *text);
        let raw = Globals { jq: Some(".items[].title".into()), ..Globals::default() };
        assert_eq!(print(&raw, None, list()).out, format!("{text}\n"));
        let template = Output::Template("{{ title }}".into());
        let template = Globals { output: Some(template), ..Globals::default() };
        assert_eq!(print(&template, None, list()).out, format!("{text}\n"));
    }
}

#[test]
fn a_row_is_one_line_whatever_stands_in_it() {
    for text in CORPUS {
        for format in [Format::Table, Format::Wide, Format::Md, Format::Tsv] {
            let shown =
                print(&with(format), None, list_of(vec![hostile(text), hostile(text)], None));
            let heads = if format == Format::Md { 2 } else { 1 };
            assert_eq!(
                shown.out.lines().count(),
                heads + 2,
                "{format:?} of {text:?}: {}",
                shown.out
            );
        }
        let md = print(&with(Format::Md), None, list_of(vec![hostile(text)], None)).out;
        let bars = |line: &str| line.replace("\\\\", "").replace("\\|", "").matches('|').count();
        let counts: Vec<usize> = md.lines().map(bars).collect();
        assert!(counts.iter().all(|count| *count == counts[0]), "{text:?}: {md}");
    }
}
