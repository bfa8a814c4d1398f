//! A first word that is no command: a topic of the help, an alias, or an extension, which is a program
//! `desk-NAME` along the path. It is asked only once the parser has given up, so none of them can stand
//! in for a command, and a command pays nothing for them.

use std::{
    collections::{BTreeMap, BTreeSet},
    ffi::{OsStr, OsString},
};

use clap::Parser;

use crate::{
    alias::words,
    app, config,
    error::CliError,
    flags::Globals,
    help,
    io::Env,
    launch,
    near::{asked, nearest},
    render::{Output, Screen},
    settings::{LOCAL, is_name},
};

/// How the name of an extension begins.
const EXTENSION: &str = "desk-";

/// What a command line means that names no command.
pub(crate) enum Instead {
    /// Another command line.
    Line(Vec<OsString>),
    /// A text.
    Text(String),
    /// Nothing.
    Nothing,
}

/// The flags that stand before a first word.
#[derive(Debug, Parser)]
#[command(name = "desk", disable_help_flag = true)]
struct Before {
    #[command(flatten)]
    globals: Globals,
}

/// What a command line means that the parser knows no command in. An alias counts once: `seen` are those
/// that it came from.
pub(crate) fn instead(
    args: &[OsString],
    env: &Env,
    screen: &Screen,
    seen: &mut Vec<String>,
) -> Result<Instead, CliError> {
    let names = app::names();
    let known: Vec<&str> = names.iter().map(String::as_str).collect();
    if let Some(words) = words(args)
        && words.first().is_some_and(|word| word == "help")
    {
        return helped(&words, args, env, &known);
    }
    let Some((at, name)) = first(args) else { return Ok(Instead::Nothing) };
    if known.contains(&name.as_str()) {
        return Ok(Instead::Nothing);
    }
    let (before, behind) = (args.get(..at).unwrap_or_default(), args.get(at + 1..));
    let behind = behind.unwrap_or_default();
    let alias = env.setting(&format!("alias.{name}"));
    if let Some(text) = alias.filter(|_| !seen.contains(&name)) {
        seen.push(name.clone());
        screen.trace(|| format!("alias {name} is {text}"));
        if let Some(line) = text.strip_prefix('!') {
            return Err(shell(screen, env, before, (&name, line), behind)?);
        }
        let typed: Option<Vec<String>> =
            behind.iter().map(|word| word.to_str().map(str::to_owned)).collect();
        let typed = typed.ok_or_else(|| CliError::usage(format!("alias {name}: not UTF-8")))?;
        let words = words::fill(&name, text, &typed)?.into_iter().map(OsString::from);
        return Ok(Instead::Line(before.iter().cloned().chain(words).collect()));
    }
    if is_name(&name) {
        let program = OsString::from(format!("{EXTENSION}{name}"));
        let path = env.path("PATH");
        if launch::find(&program, path.as_deref().map(AsRef::as_ref)).is_some() {
            let env = environment(env, before, false)?;
            return Err(launch::become_program(screen, &program, behind, env));
        }
    }
    if alias.is_some() {
        let round = seen.iter().skip_while(|one| **one != name).map(String::as_str);
        let round = round.chain([name.as_str()]).collect::<Vec<_>>().join(" -> ");
        return Err(CliError::usage(format!("alias {round} runs in a circle"))
            .hint("desk alias list shows what each stands for"));
    }
    // Extensions are not looked through: whoever mistypes a command would wait for every directory of
    // the path. The parser knows the names of commands, and names the nearest of them itself.
    let aliases = aliases(env);
    match nearest(&name, aliases.keys().map(String::as_str)) {
        Some(near) if nearest(&name, known.iter().copied()).is_none() => {
            let error = CliError::usage(format!("unrecognized subcommand '{name}'"));
            Err(error.hint(asked(near)))
        }
        _ => Ok(Instead::Nothing),
    }
}

/// What `help` and the words behind it ask for: a topic, what an alias stands for, or the help of a command
/// without the flags, which mean nothing to a text.
fn helped(
    words: &[String],
    args: &[OsString],
    env: &Env,
    known: &[&str],
) -> Result<Instead, CliError> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    if let ["help", name] = *words
        && !known.contains(&name)
        && help::topic(name).is_none()
        && let Some(text) = env.setting(&format!("alias.{name}"))
    {
        return Ok(Instead::Text(format!("{name} is an alias, and stands for\n  {text}\n")));
    }
    if let Some(answer) = help::asked(&words, known) {
        return answer.map(Instead::Text);
    }
    if words.len() + 1 < args.len() {
        let line = args.iter().take(1).cloned().chain(words.iter().map(OsString::from));
        return Ok(Instead::Line(line.collect()));
    }
    Ok(Instead::Nothing)
}

/// What is wrong with a command line that came from aliases is told with their names.
pub(crate) fn named(seen: &[String], mut error: CliError) -> CliError {
    if !seen.is_empty() && !error.message.starts_with("alias ") {
        error.message = format!("alias {}: {}", seen.join(" -> "), error.message);
    }
    error
}

/// What a command line is about that asks for help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum About {
    /// The program, by `desk help`, which takes the time to look for what else there is.
    Everything,
    /// The program.
    Program,
    /// A command.
    Command,
}

impl About {
    /// What this one is about.
    pub(crate) fn of(args: &[OsString]) -> About {
        match first(args) {
            Some((at, name)) if name == "help" && at + 1 == args.len() => About::Everything,
            Some(_) => About::Command,
            None => About::Program,
        }
    }
}

/// What the help of the program says of this user's own words.
pub(crate) fn listed(env: &Env) -> String {
    let mut text = String::new();
    let aliases = aliases(env);
    if !aliases.is_empty() {
        text.push_str("\nALIASES\n");
        let width = aliases.keys().map(String::len).max().unwrap_or_default();
        for (name, stands) in aliases {
            text.push_str(&format!("  {name:width$}  {stands}\n"));
        }
    }
    let extensions = extensions(env);
    if !extensions.is_empty() {
        text.push_str("\nEXTENSIONS\n");
        for name in extensions {
            text.push_str(&format!("  {name:13}{EXTENSION}{name} along the path\n"));
        }
    }
    text
}

/// This user's own first words, with what they stand for.
pub(crate) fn own(env: &Env) -> Vec<(String, String)> {
    let extensions = extensions(env).into_iter();
    let extensions = extensions.map(|name| (name.clone(), format!("{EXTENSION}{name}")));
    aliases(env).into_iter().chain(extensions).collect()
}

fn aliases(env: &Env) -> BTreeMap<String, String> {
    let settings = env.settings();
    let all = settings.entries.iter().rev();
    let all = all.filter_map(|e| Some((e.name.strip_prefix("alias.")?.to_owned(), e.text.clone())));
    all.collect()
}

/// The names of the extensions along the path.
fn extensions(env: &Env) -> BTreeSet<String> {
    let (path, known) = (env.path("PATH").unwrap_or_default(), app::names());
    let mut found = BTreeSet::new();
    for folder in std::env::split_paths(&path).filter(|folder| folder.is_absolute()) {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let file = entry.file_name();
            let name = file.to_str().and_then(|name| name.strip_prefix(EXTENSION));
            let Some(name) = name.filter(|name| is_name(name)) else { continue };
            if !known.iter().any(|known| known == name) && launch::runs(&entry.path()) {
                found.insert(name.to_owned());
            }
        }
    }
    found
}

/// The first word that is no flag and no value of one, and where it stands.
fn first(args: &[OsString]) -> Option<(usize, String)> {
    let at = skip(&app::root(), args, 1)?;
    Some((at, args.get(at)?.to_str()?.to_owned()))
}

/// Every word that is no flag and no value of one, if every flag is one of those of all commands.
fn words(args: &[OsString]) -> Option<Vec<String>> {
    let root = app::root();
    let (mut words, mut at) = (Vec::new(), 1);
    loop {
        at = skip(&root, args, at)?;
        let Some(word) = args.get(at) else { return Some(words) };
        words.push(word.to_str()?.to_owned());
        at += 1;
    }
}

/// Where the next word stands, from here on; behind the last one if there is none.
fn skip(root: &clap::Command, args: &[OsString], mut at: usize) -> Option<usize> {
    let takes = |arg: &&clap::Arg| arg.get_action().takes_values() && !arg.is_require_equals_set();
    while at < args.len() {
        let word = args.get(at)?.to_str()?;
        let next = if let Some(long) = word.strip_prefix("--") {
            let name = long.split('=').next().filter(|name| !name.is_empty())?;
            let arg = root.get_arguments().find(|arg| arg.get_long() == Some(name))?;
            !long.contains('=') && takes(&arg)
        } else if let Some(letters) = word.strip_prefix('-').filter(|letters| !letters.is_empty()) {
            let (last, mut next) = (letters.chars().count() - 1, false);
            for (at, letter) in letters.chars().enumerate() {
                let arg = root.get_arguments().find(|arg| arg.get_short() == Some(letter))?;
                if takes(&arg) {
                    next = at == last;
                    break;
                }
            }
            next
        } else {
            return Some(at);
        };
        at += if next { 2 } else { 1 };
    }
    (at == args.len()).then_some(at)
}

/// Whether a line for the shell puts what was typed somewhere by itself.
fn places(line: &str) -> bool {
    let mut letters = line.chars().peekable();
    let (mut single, mut double) = (false, false);
    while let Some(letter) = letters.next() {
        match letter {
            '\'' if !double => single = !single,
            _ if single => {}
            '"' => double = !double,
            '\\' => _ = letters.next(),
            '$' => {
                let mut behind = letters.clone();
                let braced = behind.next_if_eq(&'{').is_some();
                let counted = behind.next_if_eq(&'#').is_some();
                match behind.next() {
                    Some('1'..='9' | '@' | '*') => return true,
                    // `$#` and `${#}`; in `${#name}` it means the length of another variable.
                    Some('}') if braced && counted => return true,
                    _ if counted && !braced => return true,
                    _ => {}
                }
            }
            _ => {}
        }
    }
    false
}

/// Becomes the shell that runs an alias. What was typed behind it are the shell's own words.
fn shell(
    screen: &Screen,
    env: &Env,
    before: &[OsString],
    (name, line): (&str, &str),
    behind: &[OsString],
) -> Result<CliError, CliError> {
    let environment = environment(env, before, true)?;
    let line = match places(line) {
        true => line.to_owned(),
        false => format!("{line} \"$@\""),
    };
    let mut args: Vec<OsString> = vec!["-c".into(), line.into(), name.into()];
    args.extend_from_slice(behind);
    Ok(launch::become_program(screen, OsStr::new("/bin/sh"), &args, environment))
}

/// The environment of a program in our place: ours, with what the flags before its name said, and where
/// the daemon is. An extension is somebody else's program, and is not told the token.
fn environment(
    env: &Env,
    before: &[OsString],
    token: bool,
) -> Result<BTreeMap<OsString, OsString>, CliError> {
    let flags = Before::try_parse_from(before).map_err(|error| {
        let text = error.render().to_string();
        let line = text.lines().next().unwrap_or_default();
        CliError::usage(line.strip_prefix("error: ").unwrap_or(line))
    })?;
    let flags = flags.globals;
    let refused = [
        ("--columns", flags.columns.is_some()),
        ("--csv-safe", flags.csv_safe),
        ("--json=FIELDS", flags.json.as_ref().is_some_and(|fields| !fields.is_empty())),
        ("--json-schema", flags.json_schema.is_some()),
        ("--color", flags.color.is_some()),
        ("--retries", flags.retries.is_some()),
        ("--quiet", flags.quiet),
        ("--verbose", flags.verbose > 0),
    ];
    if let Some((flag, _)) = refused.iter().find(|(_, given)| *given) {
        return Err(CliError::usage(format!("{flag} cannot be handed on to another program"))
            .hint("write it behind the name, if the program knows it"));
    }
    let env = env.clone().settle(flags.context.as_deref());
    env.sound()?;
    let named = env.settings().named.as_ref().map_or(LOCAL, |(name, _)| name).to_owned();
    let endpoint = match (env.context(), env.variable("DESK_ENDPOINT")) {
        (Some(context), _) => context.endpoint.clone(),
        (None, Some(endpoint)) => endpoint.to_owned(),
        (None, None) => config::local(&env)?.to_string(),
    };
    let mut all: BTreeMap<OsString, OsString> = match token {
        true => env.iter().map(|(name, value)| (name.clone(), value.clone())).collect(),
        false => env.for_others(),
    };
    let format = flags.output.as_ref().map(Output::name);
    let format = format.or_else(|| flags.json.as_ref().map(|_| "json".to_owned()));
    let usual = || env.get("DESK_OUTPUT").unwrap_or("table").to_owned();
    let errors = flags.error_format.and_then(|format| clap::ValueEnum::to_possible_value(&format));
    let bin = env.path("DESK_BIN").or_else(|| std::env::current_exe().ok());
    let said = [
        ("DESK_BIN", bin.map(Into::into)),
        ("DESK_CONTEXT", Some(named.into())),
        ("DESK_ENDPOINT", Some(endpoint.into())),
        ("DESK_OUTPUT", Some(format.unwrap_or_else(usual).into())),
        ("DESK_TENANT", flags.tenant.map(Into::into)),
        ("DESK_LANG", flags.lang.map(Into::into)),
        ("DESK_ERROR_FORMAT", errors.map(|format| format.get_name().to_owned().into())),
        ("DESK_TIMEOUT", flags.rpc_timeout.map(|time| format!("{}s", time.as_secs()).into())),
        ("DESK_AUTOSTART", flags.no_autostart.then(|| "0".into())),
        ("DESK_NO_INPUT", flags.no_input.then(|| "1".into())),
    ];
    all.extend(said.into_iter().filter_map(|(name, value)| Some((name.into(), value?))));
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(line: &[&str]) -> Vec<OsString> {
        line.iter().map(OsString::from).collect()
    }

    #[test]
    fn the_first_word_is_found_behind_flags() {
        for (line, found) in [
            (&["desk", "x"][..], Some((1, "x"))),
            (&["desk", "-o", "json", "x", "y"], Some((3, "x"))),
            (&["desk", "-ojson", "--tenant=a", "x"], Some((3, "x"))),
            (&["desk", "--json", "-vc", "prod", "x"], Some((4, "x"))),
            (&["desk", "--wrong", "x"], None),
            (&["desk", "--", "x"], None),
            (&["desk", "-o"], None),
        ] {
            let first = first(&args(line));
            assert_eq!(first.as_ref().map(|(at, name)| (*at, name.as_str())), found, "{line:?}");
        }
    }

    #[test]
    fn the_words_are_found_among_flags() {
        for (line, found) in [
            (&["desk", "help", "-o", "json"][..], Some(vec!["help"])),
            (
                &["desk", "--color", "never", "help", "time", "--jq", "."],
                Some(vec!["help", "time"]),
            ),
            (&["desk", "help", "--wrong", "time"], None),
            (&["desk", "help", "-o"], None),
        ] {
            let found = found.map(|words| words.into_iter().map(str::to_owned).collect());
            assert_eq!(words(&args(line)), found, "{line:?}");
        }
    }

    #[test]
    fn what_help_is_about() {
        for (line, about) in [
            (&["desk"][..], About::Program),
            (&["desk", "--help"], About::Program),
            (&["desk", "-o", "json", "-h"], About::Program),
            (&["desk", "help"], About::Everything),
            (&["desk", "--tenant", "a", "help"], About::Everything),
            (&["desk", "help", "--help"], About::Command),
            (&["desk", "help", "ticket"], About::Command),
            (&["desk", "ticket", "--help"], About::Command),
        ] {
            assert_eq!(About::of(&args(line)), about, "{line:?}");
        }
    }

    #[test]
    fn a_line_that_places_its_words_is_known() {
        for line in
            ["a $1", "a $2", "a \"$@\"", "a $*", "a ${1}", "a ${9:-x}", "a $#", "a ${#}", "a ${#1}"]
        {
            assert!(places(line), "{line}");
        }
        for line in
            ["a", "a $HOME", "a ${HOME}", "a ${#HOME}", "awk '{print $2}'", "a \\$1", "a $", "a $0"]
        {
            assert!(!places(line), "{line}");
        }
        assert!(places("a \"it's $1\""), "a quote in quotes is a letter");
    }

    #[test]
    fn an_extension_is_told_where_the_daemon_is_and_no_token() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("config.toml");
        let text =
            "[contexts.prod]\nendpoint = \"unix:/p\"\nauth = \"env:PROD\"\noutput = \"csv\"\n";
        std::fs::write(&path, text).unwrap();
        let env: Env = [
            ("DESK_CONFIG", path.to_str().unwrap()),
            ("DESK_TOKEN", "secret"),
            ("PROD", "secret"),
            ("DESK_BIN", "/bin/desk"),
            ("HOME", "/h"),
        ]
        .into_iter()
        .collect();
        let told = |line: &[&str], token| {
            let all = environment(&env, &args(line), token).unwrap();
            let get =
                |name: &str| all.get(OsStr::new(name)).map(|v| v.to_str().unwrap().to_owned());
            let names = ["DESK_BIN", "DESK_CONTEXT", "DESK_ENDPOINT", "DESK_OUTPUT", "DESK_TENANT"];
            (names.map(|name| get(name).unwrap_or_default()), get("DESK_TOKEN"), get("PROD"))
        };
        let (said, token, own) = told(&["desk", "-c", "prod", "--tenant", "t"], false);
        assert_eq!(said, ["/bin/desk", "prod", "unix:/p", "csv", "t"]);
        assert_eq!((token, own), (None, None));
        let (said, token, _) = told(&["desk", "--json"], true);
        let local = "unix:/h/.local/share/desk/deskd.sock";
        assert_eq!(said, ["/bin/desk", "local", local, "json", ""]);
        assert_eq!(token.as_deref(), Some("secret"));
        assert!(environment(&env, &args(&["desk", "--quiet"]), false).is_err());
    }
}
