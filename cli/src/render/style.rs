//! Colours: which meaning has which, and when there are any. The palette is the terminal's own
//! sixteen, so that a theme of the reader's stays readable.

use anstyle::{AnsiColor, Style};

use crate::io::Env;

/// What a word means, as far as colour can tell it. The word itself always stands there too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    /// Nothing special.
    Plain,
    /// The head of a table, the id of a card.
    Head,
    /// Waits for somebody to look at it.
    Fresh,
    /// Is in the queue of a group.
    Queued,
    /// Somebody works on it.
    Active,
    /// Somebody has to answer.
    Waiting,
    /// Has come to a good end.
    Done,
    /// Has come to a good end, and nobody needs to look any more.
    Over,
    /// Out of sight.
    Dim,
    /// Wrong.
    Alarm,
    /// What somebody wants it to be.
    Own(Style),
}

impl Tone {
    const fn style(self) -> Style {
        match self {
            Tone::Plain => Style::new(),
            Tone::Head => Style::new().bold(),
            Tone::Fresh => AnsiColor::Blue.on_default(),
            Tone::Queued => AnsiColor::Cyan.on_default(),
            Tone::Active => AnsiColor::Cyan.on_default().bold(),
            Tone::Waiting => AnsiColor::Yellow.on_default(),
            Tone::Done => AnsiColor::Green.on_default(),
            Tone::Over => AnsiColor::Green.on_default().dimmed(),
            Tone::Dim => Style::new().dimmed(),
            Tone::Alarm => AnsiColor::Red.on_default().bold(),
            Tone::Own(style) => style,
        }
    }

    /// The text in this tone, if there are colours.
    pub(crate) fn paint(self, text: &str, colour: bool) -> String {
        if !colour || text.is_empty() || self == Tone::Plain {
            return text.to_owned();
        }
        let style = self.style();
        format!("{style}{text}{style:#}")
    }
}

/// When there are colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum When {
    /// On a terminal, unless the environment says otherwise
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// Whether a stream gets colours: the flag, else `NO_COLOR`, `CLICOLOR_FORCE`, `CLICOLOR`, `TERM`,
/// else whether it is a terminal.
pub(crate) fn colour(flag: Option<When>, env: &Env, terminal: bool) -> bool {
    match flag {
        Some(When::Always) => return true,
        Some(When::Never) => return false,
        Some(When::Auto) | None => {}
    }
    if env.get("NO_COLOR").is_some() {
        return false;
    }
    if env.get("CLICOLOR_FORCE").is_some_and(|value| value != "0") {
        return true;
    }
    if env.get("CLICOLOR") == Some("0") || env.get("TERM") == Some("dumb") {
        return false;
    }
    match env.setting("color") {
        Some("always") => true,
        Some("never") => false,
        _ => terminal,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_decides_about_colours() {
        let env = |pairs: &[(&str, &str)]| pairs.iter().copied().collect::<Env>();
        let table = [
            (None, env(&[]), true, true),
            (None, env(&[]), false, false),
            (None, env(&[("NO_COLOR", "")]), true, true),
            (None, env(&[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")]), true, false),
            (None, env(&[("CLICOLOR_FORCE", "1"), ("TERM", "dumb")]), false, true),
            (None, env(&[("CLICOLOR_FORCE", "0")]), false, false),
            (None, env(&[("CLICOLOR", "0")]), true, false),
            (None, env(&[("TERM", "dumb")]), true, false),
            (Some(When::Always), env(&[("NO_COLOR", "1")]), false, true),
            (Some(When::Never), env(&[("CLICOLOR_FORCE", "1")]), true, false),
            (Some(When::Auto), env(&[]), true, true),
        ];
        for (flag, env, terminal, wanted) in table {
            assert_eq!(colour(flag, &env, terminal), wanted, "{flag:?} {env:?} {terminal}");
        }
    }

    #[test]
    fn paint_is_plain_without_colours() {
        assert_eq!(Tone::Done.paint("x", false), "x");
        assert_eq!(Tone::Done.paint("x", true), "\u{1b}[32mx\u{1b}[0m");
    }
}
