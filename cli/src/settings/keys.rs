//! The keys that a configuration may have: what each is for, where else it can be said, and which
//! values it takes. It opens no file.

use clap::ValueEnum;

use super::context::{Auth, LOCAL, is_name};
use crate::{
    doctor::Age,
    endpoint::Endpoint,
    lang,
    near::{asked, nearest},
    portal,
    render::{ErrorFormat, Format, Links, Theme, TimeFormat, When},
    when,
};

/// How a value is written in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A text.
    Text,
    /// Yes or no.
    Bool,
    /// A whole number.
    Int,
    /// Texts.
    List,
}

/// One key, or a family of them: a `*` stands for a name that somebody chose.
#[derive(Debug)]
pub(crate) struct Key {
    /// Its name.
    pub(crate) name: &'static str,
    /// How its value is written.
    pub(crate) kind: Kind,
    /// The variable that says the same, or nothing.
    pub(crate) env: &'static str,
    /// The flag that says the same, or nothing.
    pub(crate) flag: &'static str,
    /// Whether the file of a project may say it.
    pub(crate) project: bool,
    /// What holds where nobody says anything.
    pub(crate) default: &'static str,
    /// Whether a value is possible, else why not.
    pub(crate) check: fn(&str) -> Result<(), String>,
    /// The values that it takes, where they are a few words.
    pub(crate) words: fn() -> Vec<String>,
    /// One line about it.
    pub(crate) help: &'static str,
}

impl Key {
    const fn new(name: &'static str, kind: Kind, help: &'static str) -> Key {
        let (check, words) = (anything, Vec::new);
        Key { name, kind, env: "", flag: "", project: false, default: "", check, words, help }
    }

    const fn said(self, env: &'static str, flag: &'static str) -> Key {
        Key { env, flag, ..self }
    }

    const fn by(self, check: fn(&str) -> Result<(), String>) -> Key {
        Key { check, ..self }
    }

    /// With values that are a few words.
    const fn one_of<T: ValueEnum>(self) -> Key {
        Key { check: word::<T>, words: names::<T>, ..self }
    }

    const fn yes_or_no(self) -> Key {
        Key { check: yes, words: || ["true", "false"].map(str::to_owned).to_vec(), ..self }
    }

    const fn or(self, default: &'static str) -> Key {
        Key { default, ..self }
    }

    const fn of_projects(self) -> Key {
        Key { project: true, ..self }
    }

    /// Whether the name is this key, or one of this family.
    fn is(&self, name: &str) -> bool {
        let (mut own, mut parts) = (self.name.split('.'), name.split('.'));
        loop {
            match (own.next(), parts.next()) {
                (None, None) => return true,
                (Some("*"), Some(part)) if !part.is_empty() => {}
                (Some(own), Some(part)) if own == part => {}
                _ => return false,
            }
        }
    }

    /// Whether it is a family.
    pub(crate) fn is_family(&self) -> bool {
        self.name.contains('*')
    }
}

/// Every key.
pub(crate) const KEYS: &[Key] = &[
    Key::new("context", Kind::Text, "the context to work with")
        .said("DESK_CONTEXT", "--context")
        .by(context)
        .or(LOCAL)
        .of_projects(),
    Key::new("tenant", Kind::Text, "the tenant to work in")
        .said("DESK_TENANT", "--tenant")
        .of_projects(),
    Key::new("group", Kind::Text, "the group of a ticket new that names no group and no service")
        .said("", "--group")
        .of_projects(),
    Key::new("tags", Kind::List, "the tags of a ticket new that names none")
        .said("", "--tag")
        .of_projects(),
    Key::new("columns.*", Kind::Text, "the columns of the table of a noun, such as columns.ticket")
        .said("", "--columns")
        .of_projects(),
    Key::new("output", Kind::Text, "how answers are printed")
        .said("DESK_OUTPUT", "--output")
        .one_of::<Format>()
        .or("table"),
    Key::new("error_format", Kind::Text, "how errors are printed")
        .said("DESK_ERROR_FORMAT", "--error-format")
        .one_of::<ErrorFormat>()
        .or("auto"),
    Key::new("color", Kind::Text, "when to use colours, where NO_COLOR and its like say nothing")
        .said("", "--color")
        .one_of::<When>()
        .or("auto"),
    Key::new("portal", Kind::Text, "the address of a ticket on the web, with {id} for its number")
        .by(portal::check),
    Key::new("hyperlinks", Kind::Text, "when the numbers of tickets are links to the portal")
        .said("", "--hyperlinks")
        .one_of::<Links>()
        .or("auto"),
    Key::new("rpc_timeout", Kind::Text, "how long one call may take")
        .said("DESK_TIMEOUT", "--rpc-timeout")
        .by(|text| when::duration(text).map(drop))
        .or("30s"),
    Key::new("retries", Kind::Int, "how often a call is repeated that the daemon could not take")
        .said("", "--retries")
        .by(retries)
        .or("3"),
    Key::new("autostart", Kind::Bool, "whether the local daemon may be started")
        .said("DESK_AUTOSTART", "--no-autostart")
        .yes_or_no()
        .or("true"),
    Key::new("no_input", Kind::Bool, "whether never to ask a question")
        .said("DESK_NO_INPUT", "--no-input")
        .yes_or_no()
        .or("false"),
    Key::new("accessible", Kind::Bool, "numbered questions, and nothing that moves")
        .said("ACCESSIBLE", "")
        .yes_or_no()
        .or("false"),
    Key::new(
        "theme",
        Kind::Text,
        "the colours of states, such as assigned=magenta bold,closed=dim",
    )
    .said("DESK_THEME", "")
    .by(|text| Theme::read(text).map(drop)),
    Key::new("time_format", Kind::Text, "how people see instants")
        .said("DESK_TIME_FORMAT", "--time-format")
        .one_of::<TimeFormat>()
        .or("relative"),
    Key::new(
        "lang",
        Kind::Text,
        "the language of notes, errors and help; English is the only one yet",
    )
    .said("DESK_LANG", "--lang")
    .by(|text| lang::tag(text).map(drop))
    .or("en"),
    Key::new(
        "backup_age",
        Kind::Text,
        "how old the newest backup may be for desk doctor; off is any age",
    )
    .said("", "--backup-age")
    .by(|text| Age::read(text).map(drop))
    .or("7d"),
    Key::new("pager", Kind::Text, "the pager for long answers; cat is none")
        .said("DESK_PAGER", "--no-pager")
        .or("less"),
    Key::new("editor", Kind::Text, "the editor of --editor").said("DESK_EDITOR", "").or("vi"),
    Key::new("alias.*", Kind::Text, "another name for a command: desk alias set"),
    Key::new("contexts.*.endpoint", Kind::Text, "where the daemon of a context is").by(endpoint),
    Key::new("contexts.*.tenant", Kind::Text, "the tenant to work in there"),
    Key::new("contexts.*.auth", Kind::Text, "what signs in there")
        .by(|text| Auth::parse(text).map(drop))
        .or("file"),
    Key::new("contexts.*.ca", Kind::Text, "the certificates to believe there"),
    Key::new("contexts.*.output", Kind::Text, "how answers are printed there").one_of::<Format>(),
    Key::new("contexts.*.portal", Kind::Text, "the address of a ticket of there on the web")
        .by(portal::check),
];

/// The key of a name that somebody wrote; else what is wrong, and a hint.
pub(crate) fn written(name: &str, project: bool) -> Result<&'static Key, (String, String)> {
    let Some(key) = key(name) else {
        return Err((format!("there is no key \"{name}\""), advice(name, project)));
    };
    let context = name.strip_prefix("contexts.").and_then(|rest| rest.split('.').next());
    if let Some(context) = context.filter(|context| !is_name(context) || *context == LOCAL) {
        let why = format!("a context cannot be called \"{context}\"");
        return Err((why, "letters, digits, - and _; local is the one of this machine".to_owned()));
    }
    Ok(key)
}

/// The key of a name.
pub(crate) fn key(name: &str) -> Option<&'static Key> {
    KEYS.iter().find(|key| key.is(name))
}

/// What to say where there is no such key: the nearest one. In a family the part that somebody chose
/// stays as it is.
pub(crate) fn advice(name: &str, project: bool) -> String {
    let parts: Vec<&str> = name.split('.').collect();
    let names: Vec<String> = KEYS
        .iter()
        .filter(|key| key.project || !project)
        .map(|key| {
            let own = key.name.split('.').enumerate();
            let own = own.map(|(at, part)| match part {
                "*" => parts.get(at).copied().unwrap_or("NAME"),
                part => part,
            });
            own.collect::<Vec<_>>().join(".")
        })
        .collect();
    match nearest(name, names.iter().map(String::as_str)) {
        Some(near) => asked(near),
        None if project => "a project says context, tenant, group, tags and columns".to_owned(),
        None => "desk config list names the keys".to_owned(),
    }
}

fn anything(_text: &str) -> Result<(), String> {
    Ok(())
}

fn names<T: ValueEnum>() -> Vec<String> {
    let values = T::value_variants().iter().filter_map(ValueEnum::to_possible_value);
    // What needs something behind it is asked for when it is needed.
    let values = values.filter(|value| !value.get_name().ends_with('='));
    values.map(|value| value.get_name().to_owned()).collect()
}

fn word<T: ValueEnum>(text: &str) -> Result<(), String> {
    let names = names::<T>();
    if names.iter().any(|name| name == text) {
        return Ok(());
    }
    let near = nearest(text, names.iter().map(String::as_str));
    let near = near.map(|near| format!("; {}", asked(near))).unwrap_or_default();
    Err(format!("\"{text}\" is none of {}{near}", names.join(", ")))
}

fn yes(text: &str) -> Result<(), String> {
    match text {
        "true" | "false" => Ok(()),
        _ => Err(format!("\"{text}\" is neither true nor false")),
    }
}

fn retries(text: &str) -> Result<(), String> {
    match text.parse::<u32>() {
        Ok(0..=100) => Ok(()),
        _ => Err(format!("\"{text}\" is no number from 0 to 100")),
    }
}

fn context(text: &str) -> Result<(), String> {
    is_name(text).then_some(()).ok_or_else(|| format!("\"{text}\" is no name of a context"))
}

fn endpoint(text: &str) -> Result<(), String> {
    let parsed = Endpoint::named("it", text, None);
    parsed.map(drop).map_err(|error| match &error.hint {
        Some(hint) => format!("{}; {hint}", error.message),
        None => error.message.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_and_families_are_found() {
        for name in ["output", "columns.ticket", "contexts.prod.auth"] {
            assert!(key(name).is_some(), "{name}");
        }
        for name in ["outptu", "columns", "columns.", "contexts.prod", "contexts.prod.auth.x"] {
            assert!(key(name).is_none(), "{name}");
        }
    }

    #[test]
    fn the_nearest_key_is_named() {
        for (name, near) in [
            ("outptu", "output"),
            ("contexts.prod.endpiont", "contexts.prod.endpoint"),
            ("colums.ticket", "columns.ticket"),
        ] {
            assert_eq!(advice(name, false), format!("did you mean \"{near}\"?"));
        }
        assert!(advice("output", true).contains("a project says"));
    }

    #[test]
    fn every_default_is_a_value() {
        for key in KEYS.iter().filter(|key| !key.default.is_empty()) {
            assert_eq!((key.check)(key.default), Ok(()), "{}", key.name);
        }
    }

    #[test]
    fn values_are_checked() {
        for (name, bad) in [
            ("output", "jsno"),
            ("retries", "101"),
            ("rpc_timeout", "soon"),
            ("no_input", "1"),
            ("contexts.a.endpoint", "desk.example.org"),
            ("contexts.a.auth", "keyring"),
            ("context", "a b"),
            ("portal", "https://example.org/"),
            ("contexts.a.portal", "file:///{id}"),
            ("hyperlinks", "yes"),
            ("lang", "plain French"),
            ("backup_age", "sometimes"),
        ] {
            assert!((key(name).unwrap().check)(bad).is_err(), "{name} = {bad}");
        }
        assert!(word::<Format>("jsno").unwrap_err().contains("did you mean \"json\""));
    }
}
