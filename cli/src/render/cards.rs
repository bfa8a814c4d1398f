//! Things as cards, side by side as far as the terminal is wide. Where nobody knows how wide it is
//! there are no cards, but the same texts one below the other.

use super::{Look, Tone, sanitise};

/// A card: a head, and lines below it. Empty lines are left out where there are no frames.
#[derive(Clone, Debug)]
pub(crate) struct Card {
    /// What it is about.
    pub(crate) head: String,
    /// What else stands on it.
    pub(crate) lines: Vec<String>,
}

/// How many cells a card has inside at the least, and at the most.
const LEAST: usize = 16;
const MOST: usize = 32;
/// What a frame and the gap behind it take.
const FRAME: usize = 5;

/// What frames are drawn with: corners from the upper left in the order of reading, then lines.
struct Strokes {
    corners: [char; 4],
    across: char,
    down: char,
}

const LINES: Strokes =
    Strokes { corners: ['┌', '┐', '└', '┘'], across: '─', down: '│' };
const ASCII: Strokes = Strokes { corners: ['+', '+', '+', '+'], across: '-', down: '|' };

/// The cards, with a line end behind each line.
pub(crate) fn cards(cards: &[Card], look: &Look, utf8: bool) -> String {
    let Some(width) = look.width else { return plain(cards, look) };
    let inside = width.saturating_sub(FRAME - 1).clamp(LEAST, MOST);
    let columns = ((width + 1) / (inside + FRAME)).max(1);
    let strokes = if utf8 { &LINES } else { &ASCII };
    let mut text = String::new();
    for row in cards.chunks(columns) {
        let height = row.iter().map(|card| card.lines.len()).max().unwrap_or_default();
        let [first, second, third, fourth] = strokes.corners;
        let edge = |left: char, right: char| {
            let line: String = std::iter::repeat_n(strokes.across, inside + 2).collect();
            vec![format!("{left}{line}{right}"); row.len()].join(" ")
        };
        let mut push = |line: &str| {
            text.push_str(line.trim_end());
            text.push('\n');
        };
        push(&edge(first, second));
        for at in 0..=height {
            let cells = row.iter().map(|card| {
                let line = match at {
                    0 => card.head.as_str(),
                    at => card.lines.get(at - 1).map_or("", String::as_str),
                };
                let tone = if at == 0 { Tone::Head } else { Tone::Plain };
                format!("{0} {1} {0}", strokes.down, cell(line, inside, tone, look))
            });
            push(&cells.collect::<Vec<_>>().join(" "));
        }
        push(&edge(third, fourth));
    }
    text
}

/// A text that takes exactly so many cells.
fn cell(text: &str, cells: usize, tone: Tone, look: &Look) -> String {
    let text = sanitise::cell(text);
    let text = sanitise::truncate(&text, cells);
    let gap = " ".repeat(cells.saturating_sub(sanitise::width(&text)));
    format!("{}{gap}", tone.paint(&text, look.colour))
}

fn plain(cards: &[Card], look: &Look) -> String {
    let card = |card: &Card| {
        let mut lines = vec![Tone::Head.paint(&sanitise::cell(&card.head), look.colour)];
        let rest = card.lines.iter().filter(|line| !line.is_empty());
        lines.extend(rest.map(|line| format!("  {}", sanitise::cell(line))));
        lines.join("\n") + "\n"
    };
    cards.iter().map(card).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn three() -> Vec<Card> {
        let card = |head: &str, line: &str| Card { head: head.into(), lines: vec![line.into()] };
        vec![
            card("Wi-Fi", "IT"),
            card("访问\u{1b}[31m请求", ""),
            card("A name that is much longer than a card is wide", "x"),
        ]
    }

    fn drawn(width: Option<usize>, utf8: bool) -> Vec<String> {
        let look = Look { width, ..Look::default() };
        cards(&three(), &look, utf8).lines().map(str::to_owned).collect()
    }

    #[test]
    fn cards_stand_side_by_side_as_there_is_room() {
        for (width, lines) in [(40, 12), (75, 8), (120, 4), (10, 12)] {
            let drawn = drawn(Some(width), true);
            assert_eq!(drawn.len(), lines, "{width}: {drawn:#?}");
            for line in &drawn {
                assert!(sanitise::width(line) <= width.max(LEAST + 4), "{width}: {line}");
                assert!(!line.contains('\u{1b}'), "{line}");
            }
            let first = sanitise::width(&drawn[0]);
            assert!(drawn[..4].iter().all(|line| sanitise::width(line) == first), "{drawn:#?}");
        }
        assert!(drawn(Some(80), false)[0].is_ascii());
    }

    #[test]
    fn without_a_width_there_are_no_frames() {
        let drawn = drawn(None, true);
        assert_eq!(drawn[..3], ["Wi-Fi", "  IT", ""]);
        assert_eq!(drawn.last().unwrap(), "  x");
        assert!(drawn.iter().all(|line| !line.contains('\u{1b}')));
    }
}
