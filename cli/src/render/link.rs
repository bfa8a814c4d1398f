//! Links on the numbers of tickets, as terminals know them (OSC 8). There are some only where stdout is a
//! terminal and a portal is configured, and never in what a program reads. They are no colours, so what
//! switches colours off leaves them.

use std::borrow::Cow;

use crate::{flags::Globals, io::Env, portal::Portal};

/// What a link begins with; the address follows.
const OPEN: &str = "\u{1b}]8;;";

/// What ends the address, and the end of a link.
const SHUT: &str = "\u{1b}\\";

/// When there are links.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Links {
    /// On a terminal that is known to show them
    Auto,
    /// On every terminal, and through the pager
    Always,
    /// Never
    Never,
}

impl Links {
    /// What the flag says, else the configuration.
    pub(super) fn of(flags: &Globals, env: &Env) -> Links {
        let said = || <Links as clap::ValueEnum>::from_str(env.setting("hyperlinks")?, true).ok();
        flags.hyperlinks.or_else(said).unwrap_or(Links::Auto)
    }

    /// Where links lead on a terminal, if there are any.
    pub(super) fn portal(self, env: &Env) -> Option<Portal> {
        let shown = match self {
            Links::Auto => known(env),
            Links::Always => true,
            Links::Never => false,
        };
        if shown { Portal::of(env) } else { None }
    }
}

/// Whether the terminal is known to show links. No terminal can be asked; each tells its name in its way.
fn known(env: &Env) -> bool {
    let term = env.get("TERM").unwrap_or_default();
    // What is shown by another terminal has the variables of that one, and need not pass links on.
    if ["", "dumb", "linux"].contains(&term)
        || term.starts_with("screen")
        || term.starts_with("tmux")
    {
        return false;
    }
    let by_name = ["alacritty", "contour", "foot", "wezterm", "xterm-ghostty", "xterm-kitty"];
    let programs = ["ghostty", "Hyper", "iTerm.app", "Tabby", "vscode", "WezTerm", "zed"];
    let at_least = |name, least: u32| {
        env.get(name)
            .and_then(|text| text.parse().ok())
            .is_some_and(|version: u32| version >= least)
    };
    by_name.iter().any(|name| term.starts_with(name))
        || env.get("TERM_PROGRAM").is_some_and(|name| programs.contains(&name))
        || env.get("WT_SESSION").is_some()
        // Terminals of GNOME before 0.50.1 fall over a link.
        || at_least("VTE_VERSION", 5_001)
        || at_least("KONSOLE_VERSION", 201_200)
}

/// The text as a link. It takes no cells more than without.
pub(super) fn on(text: &str, url: Option<&str>) -> String {
    match url {
        Some(url) if !text.is_empty() => format!("{OPEN}{url}{SHUT}{text}{OPEN}{SHUT}"),
        _ => text.to_owned(),
    }
}

/// The text without its links.
pub(super) fn off(text: &str) -> Cow<'_, str> {
    if !text.contains(OPEN) {
        return Cow::Borrowed(text);
    }
    let mut parts = text.split(OPEN);
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        plain.push_str(part.split_once(SHUT).map_or(part, |(_, rest)| rest));
    }
    Cow::Owned(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINK: &str = "\u{1b}]8;;https://x/T-1\u{1b}\\T-1\u{1b}]8;;\u{1b}\\";

    #[test]
    fn a_link_is_put_on_and_taken_off() {
        assert_eq!(on("T-1", Some("https://x/T-1")), LINK);
        assert_eq!((on("T-1", None), on("", Some("https://x/"))), ("T-1".into(), String::new()));
        assert_eq!(off(&format!("a {LINK} b\n{LINK}")), "a T-1 b\nT-1");
        assert_eq!(off("\u{1b}[1mT-1\u{1b}[0m"), "\u{1b}[1mT-1\u{1b}[0m");
    }

    #[test]
    fn terminals_that_show_links_are_known_by_their_names() {
        let known = |pairs: &[(&str, &str)]| super::known(&pairs.iter().copied().collect());
        for good in [
            &[("TERM", "xterm-kitty")][..],
            &[("TERM", "foot-extra")],
            &[("TERM", "xterm-256color"), ("VTE_VERSION", "7006")],
            &[("TERM", "xterm-256color"), ("TERM_PROGRAM", "vscode")],
            &[("TERM", "xterm-256color"), ("NO_COLOR", "1"), ("WT_SESSION", "x")],
            &[("TERM", "xterm-256color"), ("KONSOLE_VERSION", "230800")],
        ] {
            assert!(known(good), "{good:?}");
        }
        for bad in [
            &[][..],
            &[("VTE_VERSION", "7006")],
            &[("TERM", "dumb"), ("VTE_VERSION", "7006")],
            &[("TERM", "xterm-256color")],
            &[("TERM", "tmux-256color"), ("VTE_VERSION", "7006")],
            &[("TERM", "screen"), ("TERM_PROGRAM", "vscode")],
            &[("TERM", "xterm"), ("VTE_VERSION", "5000")],
            &[("TERM", "xterm"), ("KONSOLE_VERSION", "x")],
        ] {
            assert!(!known(bad), "{bad:?}");
        }
    }
}
