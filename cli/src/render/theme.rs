//! Colours of a person's own: for the states of a ticket in place of the usual ones, and in templates. They
//! are names of the terminal's sixteen colours, so that what is readable stays its affair.

use anstyle::{AnsiColor, Style};

use super::Tone;
use crate::{
    error::CliError,
    io::Env,
    near::{asked, nearest},
    ticket::STATES,
};

/// The sixteen colours.
const COLOURS: &[(&str, AnsiColor)] = &[
    ("black", AnsiColor::Black),
    ("red", AnsiColor::Red),
    ("green", AnsiColor::Green),
    ("yellow", AnsiColor::Yellow),
    ("blue", AnsiColor::Blue),
    ("magenta", AnsiColor::Magenta),
    ("cyan", AnsiColor::Cyan),
    ("white", AnsiColor::White),
    ("bright-black", AnsiColor::BrightBlack),
    ("bright-red", AnsiColor::BrightRed),
    ("bright-green", AnsiColor::BrightGreen),
    ("bright-yellow", AnsiColor::BrightYellow),
    ("bright-blue", AnsiColor::BrightBlue),
    ("bright-magenta", AnsiColor::BrightMagenta),
    ("bright-cyan", AnsiColor::BrightCyan),
    ("bright-white", AnsiColor::BrightWhite),
];

/// What else can be said.
const MANNERS: &[&str] = &["bold", "dim", "plain"];

/// The states that have a colour of their own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Theme(Vec<(&'static str, Style)>);

impl Theme {
    /// The theme of the environment: `assigned=magenta bold,closed=bright-black`.
    pub(crate) fn of(env: &Env) -> Result<Theme, CliError> {
        Theme::read(env.get("DESK_THEME").unwrap_or_default()).map_err(|why| {
            CliError::usage(format!("DESK_THEME: {why}"))
                .hint("write it as DESK_THEME='assigned=magenta bold,closed=bright-black'")
        })
    }

    /// The theme that a text describes, else what is wrong with it.
    pub(crate) fn read(text: &str) -> Result<Theme, String> {
        let mut theme = Theme::default();
        for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            let (state, colour) = part.split_once('=').unwrap_or((part, ""));
            theme.set(state, colour)?;
        }
        Ok(theme)
    }

    /// Gives a state its colour, else says why not.
    pub(crate) fn set(&mut self, state: &str, colour: &str) -> Result<(), String> {
        let state = state.trim();
        let mut states = STATES.iter().map(|(_, word, _)| *word);
        let known = states.clone().find(|word| *word == state);
        let word = known.ok_or_else(|| unknown("state", state, &mut states))?;
        let style = style(colour)?;
        self.0.retain(|(known, _)| *known != word);
        self.0.push((word, style));
        Ok(())
    }

    /// The tone of a word: its own if there is one.
    pub(super) fn tone(&self, word: &str, usual: Tone) -> Tone {
        let own = self.0.iter().find(|(known, _)| *known == word);
        own.map_or(usual, |(_, style)| Tone::Own(*style))
    }
}

/// The style that these words name.
pub(crate) fn style(words: &str) -> Result<Style, String> {
    let mut style = Style::new();
    for word in words.split_whitespace() {
        style = match word {
            "bold" => style.bold(),
            "dim" => style.dimmed(),
            "plain" => style,
            name => {
                let found = COLOURS.iter().find(|(known, _)| *known == name);
                let mut names =
                    COLOURS.iter().map(|(name, _)| *name).chain(MANNERS.iter().copied());
                let (_, colour) = found.ok_or_else(|| unknown("colour", name, &mut names))?;
                style.fg_color(Some((*colour).into()))
            }
        };
    }
    match words.trim() {
        "" => Err("a colour is missing".to_owned()),
        _ => Ok(style),
    }
}

fn unknown(what: &str, name: &str, known: &mut dyn Iterator<Item = &str>) -> String {
    match nearest(name, known) {
        Some(near) => format!("there is no {what} \"{name}\"; {}", asked(near)),
        None => format!("there is no {what} \"{name}\""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn theme(text: &str) -> Result<Theme, CliError> {
        Theme::of(&[("DESK_THEME", text)].into_iter().collect())
    }

    #[test]
    fn a_state_has_the_colour_that_it_was_given() {
        let theme = theme(" assigned = bright-magenta bold, closed=dim,,closed=plain").unwrap();
        let painted = |word, usual: Tone| theme.tone(word, usual).paint(word, true);
        assert_eq!(painted("assigned", Tone::Active), "\u{1b}[1m\u{1b}[95massigned\u{1b}[0m");
        assert_eq!(painted("closed", Tone::Over), "closed");
        assert_eq!(theme.tone("new", Tone::Fresh), Tone::Fresh);
        assert_eq!(Theme::of(&Env::default()).unwrap(), Theme::default());
    }

    #[test]
    fn unknown_states_and_colours_are_refused() {
        for (text, words) in [
            ("asigned=red", "did you mean \"assigned\"?"),
            ("new=mauve", "there is no colour \"mauve\""),
            ("new=#ff0000", "there is no colour"),
            ("new=gren", "did you mean \"green\"?"),
            ("new", "a colour is missing"),
            ("new=", "a colour is missing"),
        ] {
            let error = theme(text).unwrap_err();
            assert!(error.message.contains(words), "{text}: {error}");
        }
    }
}
