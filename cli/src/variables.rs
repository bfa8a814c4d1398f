//! Whether the variables of the environment have values that can be meant. Each is held to what its key in
//! a file is held to; a flag that goes before a variable leaves it unread. What follows from a value is
//! not decided here.

use crate::{
    error::CliError,
    flags::Globals,
    io::Env,
    near,
    settings::keys::{KEYS, Key, Kind},
};

/// The words for yes and for no, as variables say them.
const WORDS: &[&str] = &["1", "true", "yes", "on", "0", "false", "no", "off"];

/// Nothing, if each variable that has a key has a value that its key can have.
pub(crate) fn sound(flags: &Globals, env: &Env) -> Result<(), CliError> {
    // Names without `DESK_` belong to everybody, and every value of theirs means something. Of a format
    // more can be said than a file can say, and colours are nothing where there are none: those who read
    // these two look at them.
    let own = |key: &&Key| key.env.starts_with("DESK_") && !["output", "theme"].contains(&key.name);
    for key in KEYS.iter().filter(own).filter(|key| !given(flags, key.name)) {
        let Some(text) = env.variable(key.env) else { continue };
        match key.kind {
            Kind::Bool if WORDS.contains(&text.to_lowercase().as_str()) => {}
            Kind::Bool => {
                let message = format!("{}: \"{text}\" is neither yes nor no", key.env);
                let hint = "it is 1, true, yes or on, or 0, false, no or off";
                let hint = near::hint(text, WORDS.iter().copied(), hint);
                return Err(CliError::usage(message).hint(hint));
            }
            Kind::Text | Kind::Int | Kind::List => {
                // The case of a word is nothing to a variable.
                let known = |why| (key.check)(&text.to_lowercase()).map_err(|_| why);
                (key.check)(text).or_else(known).map_err(|why: String| {
                    CliError::usage(format!("{}: {why}", key.env))
                        .hint(format!("desk explain {} tells what it is for", key.env))
                })?;
            }
        }
    }
    Ok(())
}

/// Whether a flag says it.
fn given(flags: &Globals, key: &str) -> bool {
    match key {
        "context" => flags.context.is_some(),
        "tenant" => flags.tenant.is_some(),
        "error_format" => flags.error_format.is_some(),
        "rpc_timeout" => flags.rpc_timeout.is_some(),
        "autostart" => flags.no_autostart,
        "no_input" => flags.no_input,
        "lang" => flags.lang.is_some(),
        "time_format" => flags.time_format.is_some(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sound(pairs: &[(&str, &str)], flags: &Globals) -> Result<(), CliError> {
        super::sound(flags, &pairs.iter().copied().collect())
    }

    #[test]
    fn a_value_that_cannot_be_meant_names_its_variable_and_the_nearest_word() {
        let usual = Globals::default();
        for (name, bad, near) in [
            ("DESK_AUTOSTART", "maybe", "neither yes nor no"),
            ("DESK_AUTOSTART", "flase", "\"false\""),
            ("DESK_NO_INPUT", "foo", "1, true"),
            ("DESK_TIME_FORMAT", "relativ", "\"relative\""),
            ("DESK_ERROR_FORMAT", "jsno", "\"json\""),
            ("DESK_TIMEOUT", "soon", "soon"),
            ("DESK_LANG", "plain French", "de-CH"),
        ] {
            let error = sound(&[(name, bad)], &usual).unwrap_err();
            let said = format!("{} {}", error.message, error.hint.as_deref().unwrap_or_default());
            assert!(error.message.starts_with(name) && said.contains(near), "{said}");
            assert_eq!(error.exit, crate::exit::Exit::Usage);
        }
        for (name, good) in [
            ("DESK_AUTOSTART", "0"),
            ("DESK_AUTOSTART", "Yes"),
            ("DESK_NO_INPUT", "on"),
            ("DESK_TIME_FORMAT", "RELATIVE"),
            ("DESK_ERROR_FORMAT", "json"),
            ("DESK_TIMEOUT", "5s"),
            ("DESK_NO_INPUT", ""),
            ("DESK_LANG", "zh_CN.UTF-8"),
            ("DESK_OUTPUT", "template={{ id }}"),
            ("ACCESSIBLE", "please"),
        ] {
            assert!(sound(&[(name, good)], &usual).is_ok(), "{name}={good}");
        }
        let flags = Globals { no_autostart: true, ..Globals::default() };
        assert!(sound(&[("DESK_AUTOSTART", "maybe")], &flags).is_ok(), "a flag goes before it");
    }
}
