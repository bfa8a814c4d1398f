//! The topics of `desk help`: what is true of many commands at once. Each is plain text that begins with
//! its title; two of them are made from the tables that they tell of. The help of a single command
//! stands beside its arguments.

mod environment;

use std::fmt::Write as _;

use crate::{error::CliError, exit::Exit, near, render::words, settings::keys::KEYS};

pub use environment::{ENVIRONMENT, INTERNAL};

/// The topics, in the order in which they are named.
pub const TOPICS: &[&str] = &[
    "formatting",
    "environment",
    "exit-codes",
    "filter",
    "time",
    "json",
    "scripting",
    "accessibility",
];

/// The text of a topic: its title, an empty line, paragraphs.
pub fn topic(name: &str) -> Option<String> {
    Some(match name {
        "formatting" => include_str!("formatting.txt").to_owned(),
        "environment" => variables(),
        "exit-codes" => exits(),
        "filter" => include_str!("filter.txt").to_owned(),
        "time" => include_str!("time.txt").to_owned(),
        "json" => include_str!("json.txt").to_owned(),
        "scripting" => include_str!("scripting.txt").to_owned(),
        "accessibility" => include_str!("accessibility.txt").to_owned(),
        _ => return None,
    })
}

/// What the words of a command line ask of the topics, where they are no command: `help` and one more. The
/// error names the topic or the command that was probably meant.
pub(crate) fn asked(words: &[&str], commands: &[&str]) -> Option<Result<String, CliError>> {
    let ["help", name] = *words else { return None };
    if commands.contains(&name) {
        return None;
    }
    Some(topic(name).ok_or_else(|| {
        let all = || TOPICS.iter().chain(commands).copied();
        let error = CliError::usage(format!("there is no command and no topic \"{name}\""));
        match near::nearest(name, all()) {
            Some(near) => error.hint(near::asked(near)),
            None => error.hint(format!("the topics are {}", TOPICS.join(", "))),
        }
    }))
}

/// Two columns: a word, and what is said of it, in lines of 80 cells.
fn columns(rows: impl Iterator<Item = (String, String)> + Clone) -> String {
    let width = rows.clone().map(|(word, _)| word.len()).max().unwrap_or_default();
    let mut text = String::new();
    for (word, said) in rows {
        let mut head = word.as_str();
        for piece in words(&said, 79_usize.saturating_sub(width + 4)) {
            _ = writeln!(text, "  {head:width$}  {piece}");
            head = "";
        }
    }
    text
}

fn variables() -> String {
    let said = ENVIRONMENT.iter().map(|(name, said)| ((*name).to_owned(), (*said).to_owned()));
    let keys = KEYS.iter().map(|key| {
        let also = match (key.flag, key.env) {
            ("", "") => String::new(),
            (flag, "") => format!(" ({flag})"),
            ("", env) => format!(" ({env})"),
            (flag, env) => format!(" ({flag}, {env})"),
        };
        let own = if key.project { " *" } else { "" };
        (key.name.replace('*', "NAME"), format!("{}{also}{own}", key.help))
    });
    format!(
        "The environment and the configuration\n\n\
         A flag goes before the environment, that before the file of the project, then\n\
         what is usual in the context, your own configuration, that of the system\n\
         (/etc/desk/config.toml), and what holds where nobody says anything.\n\
         desk config list --show-origin shows what holds, and who says so.\n\n\
         VARIABLES\n{}\n\
         KEYS OF A CONFIGURATION\n{}\n\
         Those with a * may also stand in the file of a project, .desk.toml in the\n\
         directory of the command or above. Of two such files the nearest counts.\n\
         A configuration that others can write is not used.\n",
        columns(said),
        columns(keys)
    )
}

fn exits() -> String {
    let rows = Exit::ALL
        .into_iter()
        .map(|exit| (format!("{:>3}  {}", exit.number(), exit.name()), exit.meaning().to_owned()));
    format!(
        "The numbers that desk ends with\n\n\
         They are public: some may be added, none is changed. The name stands in the\n\
         text of an error, the number in its JSON, as \"exit\". A code such as\n\
         TICKET_STATE says more than the number: desk explain TICKET_STATE.\n\n{}\n\
         In a unit of systemd, SuccessExitStatus=20 makes the answer no a success.\n",
        columns(rows)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(line: &str) -> Option<Result<String, CliError>> {
        let words: Vec<&str> = line.split(' ').skip(1).collect();
        super::asked(&words, &["ticket", "group"])
    }

    #[test]
    fn every_topic_has_a_title_and_short_lines() {
        for name in TOPICS {
            let text = topic(name).unwrap();
            let mut lines = text.lines();
            assert!(lines.next().is_some_and(|title| !title.is_empty()), "{name}");
            assert_eq!(lines.next(), Some(""), "{name}");
            assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{name}");
            for line in text.lines() {
                assert!(line.chars().count() < 80 && line.trim_end() == line, "{name}: {line}");
            }
        }
    }

    #[test]
    fn topics_are_found_and_the_nearest_is_named() {
        assert!(asked("desk help exit-codes").unwrap().unwrap().contains("  7  state"));
        assert!(asked("desk help ticket").is_none() && asked("desk help").is_none());
        assert!(asked("desk help ticket list").is_none() && asked("desk ticket time").is_none());
        let hint = |line: &str| asked(line).unwrap().unwrap_err().hint.clone().unwrap();
        assert_eq!(hint("desk help fromatting"), "did you mean \"formatting\"?");
        assert_eq!(hint("desk help gruop"), "did you mean \"group\"?");
        assert!(hint("desk help xyzzy").contains("scripting"));
    }

    #[test]
    fn what_a_key_says_is_a_variable_that_is_told() {
        for key in KEYS.iter().filter(|key| !key.env.is_empty()) {
            assert!(ENVIRONMENT.iter().any(|(name, _)| *name == key.env), "{}", key.env);
        }
    }
}
