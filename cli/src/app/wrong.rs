//! What is wrong with a command line that clap cannot read, in the words of the other errors: a message of
//! one line, and what to write instead.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::foreign;
use crate::{error::CliError, near::nearest, ticket};

/// The error about it.
pub(super) fn usage(args: &[OsString], error: &clap::Error) -> CliError {
    let text = error.render().to_string();
    let text = text.strip_prefix("error: ").unwrap_or(&text);
    let paragraphs = || text.split("\n\n").map(str::trim);
    // To give a flag that there is not as a value is hardly ever what was meant.
    let tip = paragraphs()
        .filter_map(|paragraph| paragraph.strip_prefix("tip: "))
        .find(|tip| !tip.starts_with("to pass ") && !is_far(tip, error));
    let form = paragraphs().find_map(|paragraph| paragraph.strip_prefix("Usage: "));
    let message = match error.kind() {
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => {
            "a command is missing".to_owned()
        }
        ErrorKind::MissingRequiredArgument => match error.get(ContextKind::InvalidArg) {
            Some(ContextValue::Strings(names)) => {
                let names: Vec<String> = names.iter().map(|name| either(name)).collect();
                format!("missing {}", names.join(", "))
            }
            _ => one_line(paragraphs().next().unwrap_or_default()),
        },
        ErrorKind::ValueValidation => bounds(&one_line(paragraphs().next().unwrap_or_default())),
        _ => choices(&one_line(paragraphs().next().unwrap_or_default())),
    };
    let fields =
        fields(args, error).map(|fields| format!("to name the fields write --json={fields}"));
    match fields
        .or_else(|| unflagged(args, error))
        .or_else(|| other(args, error))
        .or_else(|| tip.or(form).map(one_line))
    {
        Some(hint) => CliError::usage(message).hint(hint),
        None if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            CliError::usage(message).hint("desk --help")
        }
        None => CliError::usage(message),
    }
}

/// What is missing, where it is one of several flags: the parser writes `<--a <X>|--b>`.
fn either(name: &str) -> String {
    match name.strip_prefix('<').and_then(|name| name.strip_suffix('>')) {
        Some(flags) if flags.starts_with("--") => flags.replace("|--", " or --"),
        _ => name.to_owned(),
    }
}

fn one_line(text: &str) -> String {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A value that is none of a few, in a sentence.
fn choices(message: &str) -> String {
    match message.strip_suffix(']').and_then(|message| message.split_once(" [possible values: ")) {
        Some((before, values)) => format!("{before}: it is one of {values}"),
        None => message.to_owned(),
    }
}

/// A number that is out of bounds, where one of them is only that of a machine's numbers.
fn bounds(message: &str) -> String {
    let parts = message.rsplit_once(": ").and_then(|(before, why)| {
        let (_, range) = why.split_once(" is not in ")?;
        let (least, most) = range.split_once("..")?;
        let most = most.trim_start_matches('=');
        let endless =
            [u64::MAX.to_string(), i64::MAX.to_string(), u32::MAX.to_string(), String::new()];
        Some(match endless.iter().any(|end| end == most) {
            true => format!("{before}: it is {least} or more"),
            false => format!("{before}: it is {least} to {most}"),
        })
    });
    parts.unwrap_or_else(|| message.to_owned())
}

/// A text that stands where an id should, because its flag was left out: the words of a sentence are no id.
fn unflagged(args: &[OsString], error: &clap::Error) -> Option<String> {
    let Some(ContextValue::Strings(names)) = error.get(ContextKind::InvalidArg) else {
        return None;
    };
    let words: Vec<&str> = args.iter().filter_map(|arg| arg.to_str()).collect();
    // A time that stands alone, where a flag that takes one is missing.
    let timed = names.iter().find_map(|name| name.trim_start_matches('<').split_once(" <WHEN>"));
    if let Some((flag, _)) = timed {
        let is_time = |word: &&&str| {
            let rest = word.strip_prefix('+');
            rest.is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit()))
        };
        return words.iter().find(is_time).map(|when| format!("write {flag} {when}"));
    }
    let flag = names.iter().find_map(|name| name.strip_suffix(" <TEXT>"))?;
    let text = words.windows(2).find_map(|pair| match pair {
        [before, text] if text.contains(' ') && !before.starts_with('-') => Some(*text),
        _ => None,
    })?;
    Some(format!("write {flag} {}", shell_words::quote(text)))
}

/// Whether the name in a tip is like the one that was typed by a few letters only, so that it leads astray:
/// `release` for `delete`.
fn is_far(tip: &str, error: &clap::Error) -> bool {
    if !matches!(error.kind(), ErrorKind::InvalidSubcommand | ErrorKind::UnknownArgument) {
        return false;
    }
    let kinds = [ContextKind::InvalidSubcommand, ContextKind::InvalidArg];
    let typed = kinds.into_iter().find_map(|kind| match error.get(kind) {
        Some(ContextValue::String(word)) => Some(word.as_str()),
        _ => None,
    });
    let names = tip.split('\'').skip(1).step_by(2).map(|name| name.trim_start_matches('-'));
    typed.map(|typed| typed.trim_start_matches('-')).is_some_and(|typed| {
        let begins = |name: &str| name.starts_with(typed) || typed.starts_with(name);
        !names.clone().any(begins) && nearest(typed, names).is_none()
    })
}

/// What a word is called here that is no verb or no flag, where its letters do not say so.
fn other(args: &[OsString], error: &clap::Error) -> Option<String> {
    let words: Vec<&str> = args.iter().skip(1).filter_map(|arg| arg.to_str()).collect();
    let is_ticket = |word: &&str| ["ticket", "tickets"].contains(word);
    match (error.get(ContextKind::InvalidSubcommand), error.get(ContextKind::InvalidArg)) {
        (Some(ContextValue::String(word)), _) => {
            let at = words.iter().position(|other| other == word)?;
            let behind = words.get(at + 1).copied();
            let before: Vec<&str> =
                words.iter().take(at).copied().filter(|word| !word.starts_with('-')).collect();
            match before.last() {
                Some(noun) if is_ticket(noun) => foreign::verb(word, behind),
                None => foreign::noun(word, behind, ticket::is_verb(word)),
                Some(_) => None,
            }
        }
        (_, Some(ContextValue::String(flag))) if error.kind() == ErrorKind::UnknownArgument => {
            let at = words.iter().position(is_ticket)?;
            foreign::flag(words.get(at + 1)?, flag)
        }
        _ => None,
    }
}

/// What stands behind `--json` without its `=`, where it is what could not be read.
fn fields<'a>(args: &'a [OsString], error: &clap::Error) -> Option<&'a str> {
    let wrong = [ContextKind::InvalidArg, ContextKind::InvalidSubcommand];
    let wrong = wrong.into_iter().find_map(|kind| match error.get(kind) {
        Some(ContextValue::String(word)) => Some(word.as_str()),
        _ => None,
    })?;
    let behind = args.windows(2).find_map(|pair| match pair {
        [flag, word] if flag == "--json" => word.to_str(),
        _ => None,
    })?;
    (behind == wrong).then_some(behind)
}
