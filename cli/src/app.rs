//! The root of the command line: parse, dispatch, render, exit. One flat match leads to every noun,
//! and one to what its verbs answer.

use std::{ffi::OsString, process::ExitCode};

use clap::{CommandFactory as _, FromArgMatches as _, Parser, error::ErrorKind};

use crate::{
    access, can, catalog, completion,
    context::Ctx,
    daemon, db, demo, doctor,
    error::CliError,
    events,
    exit::Exit,
    fields::Shape,
    flags::Globals,
    group,
    io::{Env, Io},
    later::{Later, described},
    login, logout, org, passwd, policy,
    render::{self, Outcome, Screen, View},
    second_factor, session, simulate, tenant, ticket, token, user, version, who_can, whoami,
};

/// A service desk on the command line
#[derive(Debug, Parser)]
#[command(
    name = "desk",
    version,
    propagate_version = false,
    subcommand_required = true,
    arg_required_else_help = true,
    after_help = "EXAMPLES
  desk ticket new -t 'Printer on floor 3 is jammed' -b 'Tray 2'
  desk ticket list
  desk ticket take T-1"
)]
struct App {
    #[command(flatten)]
    globals: Globals,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Tickets and their life
    #[command(subcommand, alias = "tickets")]
    Ticket(Later<ticket::Verb>),
    /// What can be asked for
    #[command(subcommand)]
    Catalog(Later<catalog::Verb>),
    /// The teams of agents
    #[command(subcommand, alias = "groups")]
    Group(Later<group::Verb>),
    /// The people, and the accounts of programs
    #[command(subcommand, alias = "users")]
    User(Later<user::Verb>),
    /// The organisations that requesters belong to
    #[command(subcommand, alias = "orgs")]
    Org(Later<org::Verb>),
    /// How programs sign in
    #[command(subcommand, alias = "tokens")]
    Token(Later<token::Verb>),
    /// The places that are signed in
    #[command(subcommand, alias = "sessions")]
    Session(Later<session::Verb>),
    /// The units of isolation
    #[command(subcommand, alias = "tenants")]
    Tenant(Later<tenant::Verb>),
    /// Who of a provider is let into the tenants of its customers
    #[command(subcommand)]
    Access(Later<access::Verb>),
    /// What a tenant has decided
    #[command(subcommand, alias = "policies")]
    Policy(Later<policy::Verb>),
    Login(login::Args),
    Logout(logout::Args),
    Passwd(passwd::Args),
    /// Your second factor: six digits of an app
    #[command(name = "2fa", subcommand)]
    SecondFactor(Later<second_factor::Verb>),
    Can(can::Args),
    WhoCan(who_can::Args),
    Events(events::Args),
    /// The daemon that keeps the store
    #[command(subcommand)]
    Daemon(Later<daemon::Verb>),
    /// The upkeep of the store
    #[command(subcommand)]
    Db(Later<db::Verb>),
    Whoami(whoami::Args),
    Simulate(simulate::Args),
    Doctor(doctor::Args),
    Demo(demo::Args),
    Version(version::Args),
    Completion(completion::Args),
}

/// Does what was asked for.
fn dispatch(ctx: &Ctx, command: Command) -> Result<Outcome<'_>, CliError> {
    match command {
        Command::Ticket(Later(verb)) => ticket::run(ctx, verb),
        Command::Catalog(Later(verb)) => catalog::run(ctx, verb),
        Command::Group(Later(verb)) => group::run(ctx, verb),
        Command::User(Later(verb)) => user::run(ctx, verb),
        Command::Org(Later(verb)) => org::run(ctx, verb),
        Command::Token(Later(verb)) => token::run(ctx, verb),
        Command::Session(Later(verb)) => session::run(ctx, verb),
        Command::Tenant(Later(verb)) => tenant::run(ctx, verb),
        Command::Access(Later(verb)) => access::run(ctx, verb),
        Command::Policy(Later(verb)) => policy::run(ctx, verb),
        Command::Login(args) => login::run(ctx, args),
        Command::Logout(args) => logout::run(ctx, args),
        Command::Passwd(args) => passwd::run(ctx, args),
        Command::SecondFactor(Later(verb)) => second_factor::run(ctx, verb),
        Command::Can(args) => can::run(ctx, args),
        Command::WhoCan(args) => who_can::run(ctx, args),
        Command::Events(args) => events::run(ctx, args),
        Command::Daemon(Later(verb)) => daemon::run(ctx, verb),
        Command::Db(Later(verb)) => db::run(ctx, verb),
        Command::Simulate(args) => simulate::run(ctx, args),
        Command::Doctor(args) => doctor::run(ctx, args),
        Command::Demo(args) => demo::run(ctx, &args),
        Command::Whoami(args) => whoami::run(ctx, args),
        Command::Version(args) => version::run(ctx, args),
        Command::Completion(args) => completion::run(&args),
    }
}

/// What a verb answers, by its name: the fields for `--json=help` and the help.
fn answers(noun: &str, verb: &str) -> Option<Shape> {
    match noun {
        "ticket" => Some(ticket::answers(verb)),
        "catalog" => Some(catalog::answers(verb)),
        "group" => Some(group::answers(verb)),
        "user" => Some(user::answers(verb)),
        "org" => Some(org::answers(verb)),
        "token" => Some(token::answers(verb)),
        "session" => Some(session::answers(verb)),
        "tenant" => Some(tenant::answers(verb)),
        "access" => access::answers(verb),
        "policy" => Some(policy::answers(verb)),
        "login" => Some(login::answers()),
        "2fa" => Some(second_factor::answers(verb)),
        "can" | "who-can" => Some(Shape::of::<desk_proto::v1::Decision>()),
        "events" => Some(Shape::of::<desk_proto::v1::Event>()),
        "daemon" => daemon::answers(verb),
        "db" => Some(db::answers(verb)),
        "simulate" => Some(Shape::of::<desk_proto::v1::Foreseen>()),
        "doctor" => Some(Shape::of::<doctor::Check>()),
        "whoami" => Some(Shape::of::<desk_proto::v1::Whoami>()),
        "version" => Some(version::answers()),
        _ => None,
    }
}

/// The whole command line with its help, for completions and man pages.
pub fn command() -> clap::Command {
    documented(described(true, App::command))
}

/// Whether nothing is asked for but which version this is.
fn version_alone(args: &[OsString]) -> bool {
    matches!(args, [_, flag] if flag == "--version" || flag == "-V")
}

/// Runs one command line and answers what the process is to end with.
pub fn run(args: impl IntoIterator<Item = impl Into<OsString>>, env: Env, io: Io) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().map(Into::into).collect();
    let (mut screen, stdin, stdin_terminal) = Screen::of(io);
    let early = Globals::scanned(&args);
    screen.dress(&early, &env, early.machine(&env));
    if version_alone(&args) {
        let line = concat!("desk ", env!("CARGO_PKG_VERSION"), "\n");
        let written = screen.write(line).and_then(|()| screen.flush());
        return written.map_or_else(|error| end(&screen, &error), |()| ExitCode::SUCCESS);
    }
    let (app, shape) = match parse(&args) {
        Ok(parsed) => parsed,
        Err(error) => return refuse(&screen, &error),
    };
    let view = match View::new(&app.globals, &env, shape) {
        Ok(view) => view,
        Err(error) => return end(&screen, &error),
    };
    screen.dress(&app.globals, &env, view.format.machine());
    let ctx = Ctx::new(env, app.globals, view, screen, (stdin, stdin_terminal));
    if ctx.view.help {
        return conclude(&ctx, Outcome::Text(render::field_help(&ctx.view.shape) + "\n"));
    }
    match dispatch(&ctx, app.command) {
        Ok(outcome) => conclude(&ctx, outcome),
        Err(error) => end(&ctx.screen, &advised(&ctx, error)),
    }
}

fn conclude(ctx: &Ctx, outcome: Outcome<'_>) -> ExitCode {
    match render::outcome(&ctx.screen, &ctx.view, ctx.now(), outcome) {
        Ok(code) => code,
        Err(error) => end(&ctx.screen, &advised(ctx, error)),
    }
}

/// `--json id,title` looks for an object of that name: the value of `--json` needs its `=`.
fn advised(ctx: &Ctx, mut error: CliError) -> CliError {
    let fields = |target: &str| target.split(',').all(|name| ctx.view.shape.index(name).is_some());
    if error.exit == Exit::NotFound
        && ctx.flags.json.as_deref() == Some("")
        && let Some(target) = error.target.as_deref().filter(|target| fields(target))
    {
        error.hint = Some(format!("to name the fields write --json={target}"));
    }
    error
}

/// Tells the error after everything that was answered before it.
fn end(screen: &Screen, error: &CliError) -> ExitCode {
    // What cannot be handed on any more is worth less than the error itself.
    let _lost = screen.flush();
    screen.fail(error);
    error.exit.into()
}

fn parse(args: &[OsString]) -> Result<(App, Shape), clap::Error> {
    // The fields of every verb are only written down when somebody is going to read them; the help of
    // the program itself names no verbs.
    let help = args.iter().skip(1).any(|arg| arg == "--help" || arg == "-h" || arg == "help");
    let mut command = match help && args.len() > 2 {
        true => self::command(),
        false => described(false, App::command),
    };
    let matches = command.try_get_matches_from_mut(args)?;
    let shape = matches
        .subcommand()
        .and_then(|(noun, matches)| answers(noun, matches.subcommand_name().unwrap_or_default()));
    let app = App::from_arg_matches(&matches).map_err(|error| error.format(&mut command))?;
    Ok((app, shape.unwrap_or_else(Shape::none)))
}

/// Adds the section JSON FIELDS to the help of every verb that answers objects.
fn documented(root: clap::Command) -> clap::Command {
    fn section(command: clap::Command, shape: &Shape) -> clap::Command {
        let examples = command.get_after_help().map(ToString::to_string).unwrap_or_default();
        command.after_help(format!("{examples}\n\nJSON FIELDS\n{}", render::field_help(shape)))
    }
    root.mut_subcommands(|noun| {
        let name = noun.get_name().to_owned();
        match answers(&name, "") {
            Some(shape) if !noun.has_subcommands() => section(noun, &shape),
            _ => noun.mut_subcommands(|verb| match answers(&name, verb.get_name()) {
                // A verb with verbs of its own: all of them answer the same.
                Some(shape) if verb.has_subcommands() => {
                    verb.mut_subcommands(|verb| section(verb, &shape))
                }
                Some(shape) => section(verb, &shape),
                None => verb,
            }),
        }
    })
}

/// What clap has to say: the help, the version, or what is wrong with the command line.
fn refuse(screen: &Screen, error: &clap::Error) -> ExitCode {
    let text = error.render();
    let paint = |colour: bool| if colour { text.ansi().to_string() } else { text.to_string() };
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let written = screen.write(&paint(screen.look.colour)).and_then(|()| screen.flush());
            written.map_or_else(|error| end(screen, &error), |()| ExitCode::SUCCESS)
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand if !screen.look.json => {
            screen.tell(paint(screen.look.err_colour).trim_end());
            Exit::Usage.into()
        }
        _ => end(screen, &usage(&text.to_string())),
    }
}

/// A usage error from clap's text: its first paragraph, and its advice as the hint.
fn usage(text: &str) -> CliError {
    let text = text.strip_prefix("error: ").unwrap_or(text);
    let mut paragraphs = text.split("\n\n").map(str::trim_end);
    let message = paragraphs.next().unwrap_or_default();
    let advice = paragraphs.find_map(|paragraph| {
        let paragraph = paragraph.trim();
        paragraph.strip_prefix("tip: ").or_else(|| paragraph.strip_prefix("Usage: "))
    });
    let error = if text.starts_with("A service desk") {
        CliError::usage("a command is missing").hint("desk --help")
    } else {
        CliError::usage(message)
    };
    match advice {
        Some(advice) if error.hint.is_none() => {
            error.hint(advice.lines().map(str::trim).collect::<Vec<_>>().join(" "))
        }
        _ => error,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::exit::number;

    fn desk(line: &[&str], env: &[(&str, &str)]) -> (u8, String, String) {
        let (io, captured) = Io::captured("");
        let args = std::iter::once("desk").chain(line.iter().copied());
        let code = run(args, env.iter().copied().collect(), io);
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (number(code), text(captured.stdout()), text(captured.stderr()))
    }

    /// Every command below `command` with its path.
    fn leaves(command: &clap::Command, path: &str, found: &mut Vec<(String, clap::Command)>) {
        for sub in command.get_subcommands() {
            let path = format!("{path} {}", sub.get_name());
            if sub.has_subcommands() {
                leaves(sub, &path, found);
            } else {
                found.push((path, sub.clone()));
            }
        }
    }

    #[test]
    fn the_tree_is_sound() {
        command().debug_assert();
    }

    #[test]
    fn every_command_has_a_line_an_example_and_no_letter_with_two_meanings() {
        let mut found = Vec::new();
        leaves(&command(), "desk", &mut found);
        let mut letters: BTreeMap<char, String> = BTreeMap::new();
        for (path, command) in found {
            assert!(command.get_about().is_some(), "{path} says nothing about itself");
            let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            if path != "desk daemon run" {
                assert!(help.contains(&format!("  {path}")), "{path} has no example:\n{help}");
            }
            for arg in command.get_arguments() {
                let Some(letter) = arg.get_short() else { continue };
                let long = arg.get_long().unwrap_or_default().to_owned();
                let known = letters.entry(letter).or_insert_with(|| long.clone());
                assert_eq!(*known, long, "-{letter} means two things, at {path}");
            }
        }
    }

    #[test]
    fn what_is_told_later_is_told_alike() {
        let told = |whole, line: &[&str]| {
            let mut command = described(whole, App::command);
            let line = std::iter::once("desk").chain(line.iter().copied());
            match command.try_get_matches_from_mut(line) {
                Ok(matches) => format!("{:?}", App::from_arg_matches(&matches).unwrap()),
                Err(error) => error.render().to_string(),
            }
        };
        let lines: [&[&str]; 14] = [
            &[],
            &["--help"],
            &["help"],
            &["--version"],
            &["ticket"],
            &["ticket", "--help"],
            &["tickets", "list", "--state", "open", "-L", "3"],
            &["--json", "group", "show", "x"],
            &["tiket", "list"],
            &["ticket", "clsoe", "T-1"],
            &["ticket", "close", "T-1", "--coment", "x"],
            &["--coment", "x", "ticket", "close", "T-1"],
            &["catalog", "route"],
            &["catalog", "route", "explain", "--help"],
        ];
        for line in lines {
            assert_eq!(told(false, line), told(true, line), "{line:?}");
        }
        let version = described(true, App::command).render_version();
        assert_eq!(desk(&["--version"], &[]), (0, version.clone(), String::new()));
        assert_eq!(desk(&["-V"], &[]), (0, version, String::new()));
    }

    #[test]
    fn help_and_version_need_nothing() {
        let (code, out, err) = desk(&["ticket", "close", "--help"], &[]);
        assert_eq!((code, err.as_str()), (0, ""));
        assert!(out.starts_with("Accept the solution of tickets, for good"), "{out}");
        assert!(out.contains("EXAMPLES\n  desk ticket close T-42"), "{out}");
        assert!(out.contains("JSON FIELDS\n  id "), "{out}");
        let (code, out, _) = desk(&["--version"], &[]);
        assert_eq!((code, out), (0, format!("desk {}\n", env!("CARGO_PKG_VERSION"))));
        let (code, out, _) = desk(&["group", "list", "--json=help"], &[]);
        assert_eq!(code, 0);
        assert!(out.contains("  members "), "{out}");
        assert_eq!(desk(&["version", "--client", "-o", "id"], &[]).1, "desk\n");
        for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
            assert!(desk(&["completion", shell], &[]).1.contains("ticket"), "{shell}");
        }
    }

    #[test]
    fn a_wrong_command_line_is_exit_2_in_words_or_in_json() {
        let lines: [&[&str]; 6] = [
            &["tiket", "list"],
            &["ticket", "clsoe", "T-1"],
            &["ticket", "close", "T-1", "--coment", "x"],
            &["ticket", "list", "--sort", "titel"],
            &["ticket", "list", "--columns", "titel"],
            &["ticket", "new", "-t", "x"],
        ];
        for line in lines {
            let (code, out, err) = desk(line, &[("HOME", "/nowhere")]);
            assert_eq!((code, out.as_str()), (2, ""), "{line:?}: {err}");
            assert!(err.starts_with("desk: usage (2): "), "{line:?}: {err}");
            assert!(err.contains("\n  hint: "), "{line:?}: {err}");
            for json in [&["--json"][..], &["-o", "jsonl"], &["-ojson"], &["--output=json"]] {
                if line.contains(&"--columns") {
                    continue;
                }
                let (code, _, err) = desk(&[line, json].concat(), &[("HOME", "/nowhere")]);
                let object: serde_json::Value = serde_json::from_str(&err).unwrap();
                assert_eq!((code, &object["error"]["exit"]), (2, &2.into()), "{err}");
            }
        }
        let (_, _, err) = desk(&["ticket", "clsoe"], &[("DESK_ERROR_FORMAT", "json")]);
        assert!(err.starts_with("{\"schema\":\"desk.error/v1\""), "{err}");
        assert!(err.contains("close"), "{err}");
    }

    #[test]
    fn without_a_command_the_help_is_shown() {
        let (code, out, err) = desk(&[], &[]);
        assert_eq!((code, out.as_str()), (2, ""));
        assert!(err.contains("Usage: desk"), "{err}");
    }

    #[test]
    fn nobody_is_asked_where_nobody_can_answer() {
        let (code, _, err) = desk(&["group", "rm", "network"], &[("HOME", "/nowhere")]);
        assert_eq!(code, 2);
        assert!(err.contains("--yes"), "{err}");
    }

    #[test]
    fn without_a_daemon_it_is_exit_11() {
        let env = [("DESK_DATA", "/nowhere/desk"), ("CI", "true")];
        let (code, out, err) = desk(&["ticket", "list"], &env);
        assert_eq!((code, out.as_str()), (11, ""));
        assert!(err.contains("DESK_ENDPOINT") && err.contains("DESK_AUTOSTART=1"), "{err}");
        let (code, _, err) = desk(&["whoami", "--no-autostart", "--json"], &env[..1]);
        assert_eq!(code, 11);
        assert!(err.contains("\"code\":\"UNREACHABLE\""), "{err}");
        let (code, out, _) = desk(&["version", "--json=daemon_version"], &env);
        assert_eq!(code, 0);
        assert!(out.contains("\"daemon_version\": null"), "{out}");
    }
}
