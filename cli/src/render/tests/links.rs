//! Links on the numbers of tickets: where there are any, and that they take no cells.

use super::*;

const PORTAL: &str = "portal = \"https://help.example.org/t/{id}\"\n";

/// What a list and a card print, with this in the configuration.
fn shown(
    settings: &str,
    hyperlinks: Option<Links>,
    flags: &Globals,
    terminal: Option<usize>,
) -> [String; 2] {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("config.toml");
    std::fs::write(&path, settings).unwrap();
    let pairs = [
        ("DESK_CONFIG", path.to_str().unwrap()),
        ("LANG", "C.UTF-8"),
        ("NO_COLOR", "1"),
        ("TERM", "xterm-kitty"),
    ];
    let env = pairs.into_iter().collect::<Env>().settle(None);
    let flags = Globals { hyperlinks, ..flags.clone() };
    let print = |answer: Outcome<'_>| {
        let (mut io, captured) = Io::captured("");
        (io.stdout_terminal, io.width) = (terminal.is_some(), terminal);
        let (mut screen, ..) = Screen::of(io);
        let view = View::new(&flags, &env, Shape::of::<Ticket>()).unwrap();
        screen.dress(&flags, &env, view.format.machine());
        outcome(&screen, &view, NOW, answer).unwrap();
        String::from_utf8(captured.stdout()).unwrap()
    };
    let one = One { record: Box::new(ticket(7, "One")), report: None };
    let rows = vec![ticket(1, "T-1 is a title too"), ticket(222, "Two")];
    [print(list_of(rows, None)), print(Outcome::One(one))]
}

#[test]
fn the_numbers_of_tickets_are_links_and_nothing_else_moves() {
    for (width, coloured) in [(100, false), (100, true), (30, false)] {
        let color = coloured.then_some(When::Always);
        let flags = Globals { color, ..with(Format::Table) };
        let linked = shown(PORTAL, None, &flags, Some(width));
        let plain = shown("", None, &flags, Some(width));
        assert_eq!(linked.each_ref().map(|text| link::off(text).into_owned()), plain);
        let id = if coloured { "\u{1b}[1mT-7\u{1b}[0m" } else { "T-7" };
        let urls = ["T-1", "T-222", "T-7"]
            .map(|id| format!("\u{1b}]8;;https://help.example.org/t/{id}\u{1b}\\"));
        let [list, card] = linked;
        for (text, url, id) in
            [(&list, &urls[0], "T-1"), (&list, &urls[1], "T-222"), (&card, &urls[2], id)]
        {
            let whole = format!("{url}{id}\u{1b}]8;;\u{1b}\\");
            assert_eq!(text.matches(whole.as_str()).count(), 1, "{width}: {text}");
        }
        assert_eq!(list.matches("]8;;http").count(), 2);
    }
}

#[test]
fn there_are_links_only_where_a_person_can_follow_them() {
    let (table, always) = (with(Format::Table), Some(Links::Always));
    let never = format!("{PORTAL}hyperlinks = \"never\"\n");
    for (at, texts) in [
        shown(PORTAL, Some(Links::Never), &table, Some(80)),
        shown(&never, None, &table, Some(80)),
        shown("", always, &table, Some(80)),
        shown(PORTAL, always, &table, None),
        shown(PORTAL, always, &with(Format::Json), Some(80)),
        shown(PORTAL, always, &with(Format::Id), Some(80)),
        shown(PORTAL, always, &with(Format::Md), Some(80)),
    ]
    .iter()
    .enumerate()
    {
        assert!(texts.iter().all(|text| !text.contains("\u{1b}]8")), "{at}: {texts:?}");
    }
    // The flag goes before the configuration.
    assert!(shown(&never, always, &table, Some(80))[0].contains("\u{1b}]8"));
}
