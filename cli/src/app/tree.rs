//! The tree of commands: what there is, what runs each, and what each answers. One flat match leads to every
//! noun, and one to what its verbs answer.

use std::{ffi::OsString, mem};

use clap::{Args as _, CommandFactory as _, FromArgMatches as _, Parser, Subcommand as _};

use crate::{
    access, alias, api, can, catalog, completion, configure,
    context::Ctx,
    contexts, daemon, db, demo, doctor,
    error::CliError,
    events, explain,
    fields::Shape,
    flags::Globals,
    group,
    later::{Later, described, named_in, part},
    login, logout, org, passwd, policy,
    render::{self, Format, Outcome, View},
    schema, second_factor, session, simulate, tenant, ticket, token, user, version, wait, who_can,
    whoami,
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
  desk ticket take T-1

TOPICS
  formatting, environment, exit-codes, filter, time, json, scripting, accessibility:
  desk help TOPIC"
)]
pub(super) struct App {
    /// The flags of every command.
    #[command(flatten)]
    pub(super) globals: Globals,
    /// What is to be done.
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, clap::Subcommand)]
pub(super) enum Command {
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
    Wait(wait::Args),
    Api(api::Args),
    /// The daemon that keeps the store
    #[command(subcommand)]
    Daemon(Later<daemon::Verb>),
    /// The upkeep of the store
    #[command(subcommand)]
    Db(Later<db::Verb>),
    /// The daemons that you work with
    #[command(subcommand, alias = "contexts")]
    Context(Later<contexts::Verb>),
    /// What holds where no flag says otherwise
    #[command(subcommand)]
    Config(Later<configure::Verb>),
    /// Other words for commands
    #[command(subcommand)]
    Alias(Later<alias::Verb>),
    Whoami(whoami::Args),
    Schema(schema::Args),
    Explain(explain::Args),
    Simulate(simulate::Args),
    Doctor(doctor::Args),
    Demo(demo::Args),
    Version(version::Args),
    Completion(completion::Args),
}

/// Does what was asked for.
pub(super) fn dispatch(ctx: &Ctx, command: Command) -> Result<Outcome<'_>, CliError> {
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
        Command::Wait(args) => wait::run(ctx, args),
        Command::Api(args) => api::run(ctx, args),
        Command::Daemon(Later(verb)) => daemon::run(ctx, verb),
        Command::Db(Later(verb)) => db::run(ctx, verb),
        Command::Schema(args) => schema::run(&args),
        Command::Context(Later(verb)) => contexts::run(ctx, verb),
        Command::Config(Later(verb)) => configure::run(ctx, verb),
        Command::Alias(Later(verb)) => alias::run(ctx, verb),
        Command::Explain(args) => explain::run(ctx, &args),
        Command::Simulate(args) => simulate::run(ctx, args),
        Command::Doctor(args) => doctor::run(ctx, args),
        Command::Demo(args) => demo::run(ctx, &args),
        Command::Whoami(args) => whoami::run(ctx, args),
        Command::Version(args) => version::run(ctx, args),
        Command::Completion(args) => {
            formless(ctx, "a script").and_then(|()| completion::run(&args))
        }
    }
}

/// What a verb answers, by its name: the fields for `--json=help` and the help.
pub(crate) fn answers(noun: &str, verb: &str) -> Option<Shape> {
    // What makes one object answers that, and not a list of results.
    let report = matches!((noun, verb), (_, "new") | ("access", "request"));
    Some(Shape { report, ..objects(noun, verb)? })
}

/// The objects that a verb answers.
fn objects(noun: &str, verb: &str) -> Option<Shape> {
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
        "wait" => Some(wait::answers()),
        "api" => Some(api::answers()),
        "daemon" => daemon::answers(verb),
        "db" => Some(db::answers(verb)),
        "schema" => Some(schema::answers()),
        "context" => contexts::answers(verb),
        "config" => Some(configure::answers(verb)),
        "simulate" => Some(Shape::of::<desk_proto::v1::Foreseen>()),
        "alias" => Some(alias::answers(verb)),
        "explain" => Some(explain::answers()),
        "doctor" => Some(Shape::of::<doctor::Check>()),
        "whoami" => Some(Shape::of::<desk_proto::v1::Whoami>()),
        "version" => Some(version::answers()),
        _ => None,
    }
}

/// What every command answers, with the words of the command.
pub(crate) fn shapes() -> Vec<(String, Shape)> {
    let mut found = Vec::new();
    for noun in described(true, App::command).get_subcommands() {
        let name = noun.get_name();
        if !noun.has_subcommands() {
            found.extend(answers(name, "").map(|shape| (name.to_owned(), shape)));
        }
        for verb in noun.get_subcommands() {
            let path = format!("{name} {}", verb.get_name());
            let Some(shape) = answers(name, verb.get_name()) else { continue };
            if verb.has_subcommands() {
                let verbs = verb.get_subcommands();
                found.extend(verbs.map(|v| (format!("{path} {}", v.get_name()), shape.clone())));
            } else {
                found.push((path, shape));
            }
        }
    }
    found
}

/// The command line as far as its nouns.
pub(crate) fn root() -> clap::Command {
    described(false, App::command)
}

/// Every first word that is a command.
pub(crate) fn names() -> Vec<String> {
    let root = root();
    let all = root.get_subcommands().flat_map(|sub| {
        let more = sub.get_all_aliases().map(str::to_owned);
        std::iter::once(sub.get_name().to_owned()).chain(more).collect::<Vec<_>>()
    });
    all.chain(["help".to_owned()]).collect()
}

/// What each command answers, one for each kind.
pub(crate) fn kinds() -> Vec<Shape> {
    let mut found: Vec<Shape> = Vec::new();
    for (_, shape) in shapes() {
        if !found.iter().any(|known| known.kind == shape.kind) {
            found.push(shape);
        }
    }
    found
}

/// The whole command line with its help, for completions and man pages.
pub fn command() -> clap::Command {
    documented(described(true, App::command))
}

/// The same without its help, every part of it built, for those who look for a place in it.
pub(crate) fn whole() -> clap::Command {
    let mut command = described(true, App::command);
    command.build();
    command
}

/// What a command answers of which not everything is said.
pub(super) fn lenient(args: &[OsString]) -> Option<Shape> {
    let mut command = described(false, App::command).ignore_errors(true);
    let matches = command.try_get_matches_from_mut(args).ok()?;
    answered(&matches)
}

fn answered(matches: &clap::ArgMatches) -> Option<Shape> {
    let (noun, matches) = matches.subcommand()?;
    answers(noun, matches.subcommand_name().unwrap_or_default())
}

/// The noun of a command line, and the long flags of its command.
pub(crate) fn flags(args: &[OsString]) -> Option<(String, Vec<String>)> {
    let mut command = described(false, App::command).ignore_errors(true);
    let matches = command.try_get_matches_from_mut(args).ok()?;
    let (mut at, mut matches) = (&command, &matches);
    let mut noun = None;
    while let Some((name, behind)) = matches.subcommand() {
        (at, matches) = (at.find_subcommand(name)?, behind);
        noun.get_or_insert_with(|| name.to_owned());
    }
    let flags = at.get_arguments().filter_map(|arg| arg.get_long().map(str::to_owned));
    Some((noun?, flags.collect()))
}

/// What a command line asks of the rows of its answer, whichever command it is.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Asked {
    no_headers: bool,
    count: bool,
}

impl Asked {
    fn of(mut matches: &clap::ArgMatches) -> Asked {
        while let Some((_, behind)) = matches.subcommand() {
            matches = behind;
        }
        let given = |flag| matches!(matches.try_get_one::<bool>(flag), Ok(Some(true)));
        Asked { no_headers: given("no_headers"), count: given("count") }
    }

    /// Nothing, if a format takes all that is asked.
    pub(super) fn fits(self, view: &View, flags: &Globals) -> Result<(), CliError> {
        let rows = view.human() || matches!(view.format, Format::Csv | Format::Tsv | Format::Md);
        if self.no_headers && !rows {
            return Err(CliError::usage("--no-headers is for table, csv, tsv and md")
                .hint("nothing else has a header: leave it out"));
        }
        if self.count && flags.columns.is_some() {
            return Err(CliError::usage("--count prints a number, which has no columns")
                .hint("leave out --count or --columns"));
        }
        Ok(())
    }
}

/// A script for a shell is a text, and so is a log: there is no other form of it.
pub(crate) fn formless(ctx: &Ctx, what: &str) -> Result<(), CliError> {
    let flags = &ctx.flags;
    let given = [
        ("--output", flags.output.is_some()),
        ("--json", flags.json.is_some()),
        ("--jq", flags.jq.is_some()),
        ("--columns", flags.columns.is_some()),
    ];
    match given.iter().find(|(_, given)| *given) {
        Some((flag, _)) => Err(CliError::usage(format!("{flag} is nothing to {what}"))
            .hint(format!("leave out {flag}"))),
        None => Ok(()),
    }
}

/// What a command line says: all of it, what it answers, and what it asks of that.
pub(super) type Parsed = (App, Shape, Asked);

/// Reads a command line; answers also what it is about.
pub(super) fn parse(args: &[OsString]) -> Result<Parsed, clap::Error> {
    let help = args.iter().skip(1).any(|arg| arg == "--help" || arg == "-h" || arg == "help");
    match if help { None } else { quick(args) } {
        Some(parsed) => Ok(parsed),
        None => slow(args, help),
    }
}

/// Reads a command line with no more of the tree than the commands that are named in it, for every flag of all
/// commands stands once more in each that is described. Whoever is refused here is heard again, by the whole tree,
/// which knows what else there is to say.
pub(super) fn quick(args: &[OsString]) -> Option<Parsed> {
    let tree = Command::augment_subcommands(clap::Command::new("desk"));
    let root = Globals::augment_args(clap::Command::new("desk"));
    let mut few = part(root, tree, args).subcommand_required(true).disable_help_subcommand(true);
    let parsed = named_in(args, || read(&mut few, args));
    mem::forget(few);
    parsed.ok()
}

/// Reads a command line with all that there is, or most of it.
pub(super) fn slow(args: &[OsString], help: bool) -> Result<Parsed, clap::Error> {
    // The fields of every verb are only written down when somebody is going to read them. The help of the
    // program itself names no verbs, and shows nothing below the nouns, so nothing is handed down to them.
    let mut command = match help {
        true if args.len() > 2 => self::command(),
        true => described(false, App::command).mut_args(|arg| arg.global(false)),
        false => described(false, App::command),
    };
    let parsed = read(&mut command, args);
    // To take it apart costs a sixth of the help, and the process is soon at its end.
    mem::forget(command);
    parsed
}

fn read(command: &mut clap::Command, args: &[OsString]) -> Result<Parsed, clap::Error> {
    let matches = command.try_get_matches_from_mut(args)?;
    let (shape, asked) = (answered(&matches), Asked::of(&matches));
    let app = App::from_arg_matches(&matches).map_err(|error| error.format(command))?;
    Ok((app, shape.unwrap_or_else(Shape::none), asked))
}

/// What the help of a `new` says of the rows that it reads from a file.
fn columns(noun: &str) -> Option<String> {
    match noun {
        "catalog" => Some(catalog::columns()),
        "group" => Some(group::columns()),
        "org" => Some(org::columns()),
        "ticket" => Some(ticket::columns()),
        "user" => Some(user::columns()),
        _ => None,
    }
}

/// Adds the section JSON FIELDS to the long help of every verb that answers objects. The short one has to fit
/// on a screen, and so has neither them nor the flags of all commands.
fn documented(root: clap::Command) -> clap::Command {
    fn section(command: clap::Command, shape: &Shape) -> clap::Command {
        let examples = command.get_after_help().map(ToString::to_string).unwrap_or_default();
        command.after_long_help(format!("{examples}\n\nJSON FIELDS\n{}", render::field_help(shape)))
    }
    fn filed(command: clap::Command, noun: &str) -> clap::Command {
        let Some(columns) = columns(noun) else { return command };
        let examples = command.get_after_help().map(ToString::to_string).unwrap_or_default();
        command.after_help(format!("{examples}\n\n{columns}"))
    }
    fn without(command: clap::Command, noun: &str) -> clap::Command {
        let examples = command.get_after_help().map(ToString::to_string).unwrap_or_default();
        // What ends a session or sets a password writes, and has no object to show for it.
        let none = match noun {
            "logout" | "passwd" => "none: each result of desk.result/v1 has an item that is null",
            _ => "none: it answers no objects",
        };
        command.after_long_help(format!("{examples}\n\nJSON FIELDS\n  {none}"))
    }
    root.mut_subcommands(|noun| {
        let name = noun.get_name().to_owned();
        match answers(&name, "") {
            Some(shape) if !noun.has_subcommands() => section(noun, &shape),
            None if !noun.has_subcommands() => without(noun, &name),
            _ => noun.mut_subcommands(|verb| match answers(&name, verb.get_name()) {
                // A verb with verbs of its own: all of them answer the same.
                Some(shape) if verb.has_subcommands() => {
                    verb.mut_subcommands(|verb| section(verb, &shape))
                }
                Some(shape) if verb.get_name() == "new" => section(filed(verb, &name), &shape),
                Some(shape) => section(verb, &shape),
                None => without(verb, &name),
            }),
        }
    })
}
