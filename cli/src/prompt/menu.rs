//! One of a list, or some of it: moved through with the arrows, narrowed down by typing, and taken with
//! Enter. Where nothing may be redrawn the list is numbered instead.

use rustix::{stdio::stdin, termios};

use super::{
    Hidden, allowed, interrupted,
    keys::{self, Key},
    line,
};
use crate::{context::Ctx, error::CliError, render};

/// How many items of a list are shown at once, and how many lines stand around them.
const WINDOW: usize = 12;
const AROUND: usize = 4;

/// What ends the marking of some of a list.
const ENOUGH: &str = "That is all";

/// What is asked with a list.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked<'a> {
    /// What stands above the list.
    pub(crate) question: &'a str,
    /// The flag that answers the same.
    pub(crate) flag: &'a str,
    /// What Esc does, as it is told. Without it Esc does nothing, and is not told of.
    pub(crate) escape: Option<&'a str>,
    /// Which item one begins at.
    pub(crate) at: usize,
}

/// Asks for one of some items, each on a line of its own; nothing after Esc.
pub(crate) fn choose(
    ctx: &Ctx,
    asked: &Asked<'_>,
    items: &[String],
) -> Result<Option<usize>, CliError> {
    allowed(ctx, asked.flag)?;
    if still(ctx) {
        return numbered(ctx, asked, items);
    }
    let mut menu = Menu { at: asked.at, ..Menu::of(items) };
    let taken = moved_through(ctx, asked, &mut menu)?;
    if let Some(item) = taken.and_then(|at| items.get(at)) {
        ctx.screen.ask(&render::body(&format!("{}: {item}\n", asked.question)));
    }
    Ok(taken)
}

/// Asks for some of a list, of which some are marked already; nothing after Esc.
pub(crate) fn mark(
    ctx: &Ctx,
    asked: &Asked<'_>,
    items: &[String],
    marked: Vec<bool>,
) -> Result<Option<Vec<bool>>, CliError> {
    allowed(ctx, asked.flag)?;
    let mut all = items.to_vec();
    all.push(ENOUGH.to_owned());
    let mut menu = Menu { at: asked.at, marked: Some(marked), ..Menu::of(&all) };
    loop {
        let taken = match still(ctx) {
            true => numbered(ctx, asked, &menu.texts())?,
            false => moved_through(ctx, asked, &mut menu)?,
        };
        match taken {
            None => return Ok(None),
            Some(at) if at < items.len() => menu.turn(at),
            Some(_) => break,
        }
    }
    let marked = menu.marked.unwrap_or_default();
    let taken = items.iter().zip(&marked).filter(|(_, marked)| **marked).map(|(item, _)| item);
    let taken: Vec<&str> = taken.map(String::as_str).collect();
    ctx.screen.ask(&render::body(&format!("{}: {}\n", asked.question, taken.join(", "))));
    Ok(Some(marked))
}

/// Whether nothing may be redrawn.
pub(super) fn still(ctx: &Ctx) -> bool {
    ctx.env.flag("ACCESSIBLE") || ctx.env.get("TERM").is_none_or(|term| term == "dumb")
}

/// Lets a person move through a list until something is taken, and takes the list away again.
fn moved_through(
    ctx: &Ctx,
    asked: &Asked<'_>,
    menu: &mut Menu<'_>,
) -> Result<Option<usize>, CliError> {
    let hidden = Hidden::new().map_err(|error| CliError::input("the terminal", &error.into()))?;
    let marker = if ctx.env.utf8() { "❯" } else { ">" };
    let mut drawn = 0;
    let taken = loop {
        // A terminal of no size does not know its own.
        let size = termios::tcgetwinsize(stdin()).ok().filter(|size| size.ws_row > 0);
        let (width, height) =
            size.map_or((80, 24), |size| (usize::from(size.ws_col), usize::from(size.ws_row)));
        let window = height.saturating_sub(AROUND).clamp(1, WINDOW);
        let lines = menu.lines(asked, marker, width.max(20) - 1, window);
        ctx.screen.ask(&format!("{}{}\n", erased(drawn), lines.join("\n")));
        drawn = lines.len();
        let key = keys::key().map_err(|error| CliError::input("the answer", &error.into()))?;
        match menu.press(key) {
            Pressed::Taken(at) if menu.marks(at) => menu.turn(at),
            Pressed::Taken(at) => break Ok(Some(at)),
            Pressed::Back if asked.escape.is_some() => break Ok(None),
            Pressed::More | Pressed::Back => {}
            Pressed::Broken => break Err(interrupted()),
        }
    };
    drop(hidden);
    ctx.screen.ask(&erased(drawn));
    taken
}

/// The same without redrawing.
fn numbered(ctx: &Ctx, asked: &Asked<'_>, items: &[String]) -> Result<Option<usize>, CliError> {
    for (number, item) in (1..).zip(items) {
        ctx.screen.tell(&format!("{number:>4}  {}", render::cell(item)));
    }
    let least = if asked.escape.is_some() { 0 } else { 1 };
    let question = match asked.escape {
        Some(escape) => format!("{} (a number; 0 {escape})", asked.question),
        None => format!("{} (a number)", asked.question),
    };
    loop {
        match line(ctx, &question, asked.flag)?.parse::<usize>() {
            Ok(number) if (least..=items.len()).contains(&number) => {
                return Ok(number.checked_sub(1));
            }
            _ => ctx.screen.tell(&format!("a number from {least} to {}", items.len())),
        }
    }
}

/// Moves up over so many lines and takes them away.
fn erased(lines: usize) -> String {
    if lines == 0 { String::new() } else { format!("\u{1b}[{lines}A\r\u{1b}[J") }
}

/// What a key did.
#[derive(Debug, PartialEq, Eq)]
enum Pressed {
    More,
    Taken(usize),
    Back,
    Broken,
}

/// A list on the screen.
struct Menu<'a> {
    items: &'a [String],
    /// Which are marked, where some are to be; the items behind these have no mark.
    marked: Option<Vec<bool>>,
    filter: String,
    at: usize,
}

impl<'a> Menu<'a> {
    fn of(items: &'a [String]) -> Menu<'a> {
        Menu { items, marked: None, filter: String::new(), at: 0 }
    }

    /// Whether an item can be marked.
    fn marks(&self, at: usize) -> bool {
        self.marked.as_ref().is_some_and(|marked| at < marked.len())
    }

    /// Marks an item, or takes its mark away. One stays at it.
    fn turn(&mut self, at: usize) {
        if let Some(mark) = self.marked.as_mut().and_then(|marked| marked.get_mut(at)) {
            *mark = !*mark;
            self.filter.clear();
            self.at = at;
        }
    }

    /// An item with its mark.
    fn text(&self, at: usize) -> String {
        let item = self.items.get(at).map(String::as_str).unwrap_or_default();
        match self.marked.as_ref().and_then(|marked| marked.get(at)) {
            Some(true) => format!("[x] {item}"),
            Some(false) => format!("[ ] {item}"),
            None => item.to_owned(),
        }
    }

    /// All of them.
    fn texts(&self) -> Vec<String> {
        (0..self.items.len()).map(|at| self.text(at)).collect()
    }

    /// The places of the items that have what was typed.
    fn shown(&self) -> Vec<usize> {
        let wanted = self.filter.to_lowercase();
        let fits = |item: &String| item.to_lowercase().contains(&wanted);
        (0..).zip(self.items).filter(|(_, item)| fits(item)).map(|(index, _)| index).collect()
    }

    fn press(&mut self, key: Key) -> Pressed {
        let shown = self.shown();
        match key {
            Key::Up => self.at = self.at.checked_sub(1).unwrap_or(shown.len().max(1) - 1),
            Key::Down => self.at = if self.at + 1 < shown.len() { self.at + 1 } else { 0 },
            Key::Enter => {
                if let Some(index) = shown.get(self.at) {
                    return Pressed::Taken(*index);
                }
            }
            Key::Erase if self.filter.is_empty() => return Pressed::Back,
            Key::Erase => {
                self.filter.pop();
                self.at = 0;
            }
            Key::Letter(letter) => {
                self.filter.push(letter);
                self.at = 0;
            }
            Key::Back => return Pressed::Back,
            Key::Broken => return Pressed::Broken,
            Key::Other => {}
        }
        Pressed::More
    }

    /// The list as it stands on the screen; no line is wider than that.
    fn lines(&self, asked: &Asked<'_>, marker: &str, width: usize, window: usize) -> Vec<String> {
        let shown = self.shown();
        let first = (self.at + 1).saturating_sub(window);
        let mut lines = vec![format!("{}: {}", asked.question, self.filter)];
        for (at, index) in shown.iter().enumerate().skip(first).take(window) {
            let mark = if at == self.at { marker } else { " " };
            lines.push(format!("{mark} {}", self.text(*index)));
        }
        if shown.is_empty() {
            lines.push("  nothing has these letters".to_owned());
        } else if shown.len() > window {
            lines.push(format!("  {} of {}", self.at + 1, shown.len()));
        }
        let enter = if self.marked.is_some() { "Enter marks" } else { "Enter takes" };
        let escape = asked.escape.map(|escape| format!(", Esc {escape}")).unwrap_or_default();
        lines.push(format!("  up/down, letters narrow it down, {enter}{escape}"));
        let cut = |line: &String| render::truncate(&render::cell(line), width).into_owned();
        lines.iter().map(cut).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ASKED: Asked<'_> =
        Asked { question: "Service", flag: "--service", escape: Some("goes back"), at: 0 };

    fn items() -> Vec<String> {
        ["General request", "House", "IT >", "Équipe"].map(str::to_owned).into()
    }

    #[test]
    fn one_moves_round_and_takes() {
        let items = items();
        let mut menu = Menu::of(&items);
        assert_eq!(menu.press(Key::Up), Pressed::More);
        assert_eq!(menu.press(Key::Enter), Pressed::Taken(3));
        assert_eq!(menu.press(Key::Down), Pressed::More);
        assert_eq!(menu.press(Key::Enter), Pressed::Taken(0));
        assert_eq!(menu.press(Key::Back), Pressed::Back);
        assert_eq!(menu.press(Key::Broken), Pressed::Broken);
    }

    #[test]
    fn letters_narrow_it_down() {
        let items = items();
        let mut menu = Menu { at: 2, ..Menu::of(&items) };
        menu.press(Key::Letter('é'));
        assert_eq!(menu.press(Key::Enter), Pressed::Taken(3), "without regard to case");
        menu.press(Key::Letter('x'));
        assert_eq!(menu.press(Key::Enter), Pressed::More, "there is nothing to take");
        assert!(menu.lines(&ASKED, ">", 60, WINDOW)[1].contains("nothing"));
        assert_eq!(menu.press(Key::Erase), Pressed::More);
        assert_eq!(menu.press(Key::Erase), Pressed::More);
        assert_eq!(menu.press(Key::Erase), Pressed::Back, "there is nothing more to erase");
    }

    #[test]
    fn what_is_marked_stays_under_the_cursor() {
        let items = ["a", "b", "bb", "That is all"].map(str::to_owned);
        let mut menu = Menu { marked: Some(vec![false, true, false]), ..Menu::of(&items) };
        menu.press(Key::Letter('b'));
        menu.press(Key::Down);
        assert_eq!(menu.press(Key::Enter), Pressed::Taken(2));
        menu.turn(2);
        assert_eq!(menu.texts(), ["[ ] a", "[x] b", "[x] bb", "That is all"]);
        assert_eq!((menu.press(Key::Enter), menu.marks(3)), (Pressed::Taken(2), false));
        menu.turn(2);
        menu.press(Key::Up);
        menu.turn(1);
        assert_eq!(menu.texts()[1..3], ["[ ] b", "[ ] bb"]);
        let lines = menu.lines(&ASKED, ">", 70, WINDOW);
        assert_eq!(lines[2], "> [ ] b");
        assert!(lines.last().unwrap().ends_with("Enter marks, Esc goes back"), "{lines:?}");
        let silent = menu.lines(&Asked { escape: None, ..ASKED }, ">", 70, WINDOW);
        assert!(silent.last().unwrap().ends_with("Enter marks"), "{silent:?}");
    }

    #[test]
    fn a_long_list_is_a_window_and_no_line_is_too_wide() {
        let items: Vec<String> =
            (0..40).map(|n| format!("service {n} {}", "é".repeat(90))).collect();
        let mut menu = Menu::of(&items);
        menu.press(Key::Up);
        let lines = menu.lines(&ASKED, ">", 40, WINDOW);
        assert_eq!(menu.lines(&ASKED, ">", 40, 1).len(), AROUND);
        assert_eq!(lines.len(), WINDOW + 3);
        assert!(lines[WINDOW].starts_with("> service 39"), "{lines:?}");
        assert!(lines.iter().all(|line| render::width(line) <= 40), "{lines:?}");
        let hostile = ["\u{1b}[2J".to_owned()];
        let menu = Menu::of(&hostile);
        assert!(!menu.lines(&ASKED, ">", 40, WINDOW).join("").contains('\u{1b}'));
    }
}
