//! The groups of flags that verbs take whole: what every command has, what lists have, what writes
//! have. A flag stands here once and means the same thing everywhere. What is asked of the daemon
//! because of them is made in `list` and `write`.

use std::{ffi::OsString, path::PathBuf, time::Duration};

use crate::{
    error::CliError,
    io::Env,
    lang,
    render::{ErrorFormat, Format, Gauge, Links, Outcome, Output, TimeFormat, When},
    when,
};

/// The flags of every command.
#[derive(Clone, Debug, Default, clap::Args)]
#[command(next_help_heading = "Global options")]
pub(crate) struct Globals {
    /// How to print the answer
    #[arg(short, long, global = true, hide_short_help = true, value_name = "FORMAT")]
    pub(crate) output: Option<Output>,

    /// Print JSON, all fields or those named; `--json=help` lists them
    #[arg(
        long,
        global = true,
        hide_short_help = true,
        value_name = "FIELDS",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = ""
    )]
    pub(crate) json: Option<String>,

    /// Print what an expression in the language of jq makes of the JSON
    #[arg(
        long,
        global = true,
        hide_short_help = true,
        value_name = "EXPR",
        allow_hyphen_values = true
    )]
    pub(crate) jq: Option<String>,

    /// The columns of table, csv, tsv and md: `a,b`, or `+c,-d` to change the usual ones
    #[arg(
        long,
        global = true,
        hide_short_help = true,
        value_name = "COLUMNS",
        allow_hyphen_values = true
    )]
    pub(crate) columns: Option<String>,

    /// An apostrophe before cells of csv and tsv that a spreadsheet would take for a formula: those that
    /// begin with = + - or @
    #[arg(long, global = true, hide_short_help = true)]
    pub(crate) csv_safe: bool,

    /// Never cut a title, however narrow the terminal is
    #[arg(long, global = true, hide_short_help = true)]
    pub(crate) no_truncate: bool,

    /// The version of the JSON: v1, which only ever gains fields
    #[arg(long, global = true, hide_short_help = true, value_name = "VERSION")]
    pub(crate) json_schema: Option<JsonSchema>,

    /// When to use colours
    #[arg(long, global = true, hide_short_help = true, value_name = "WHEN")]
    pub(crate) color: Option<When>,

    /// When the numbers of tickets are links to the portal, which `portal` of the configuration names
    #[arg(long, global = true, hide_short_help = true, value_name = "WHEN")]
    pub(crate) hyperlinks: Option<Links>,

    /// How to show instants to people; `DESK_TIME_FORMAT` says it for all commands
    #[arg(long, global = true, hide_short_help = true, value_name = "FORMAT")]
    pub(crate) time_format: Option<TimeFormat>,

    /// The language of notes, errors and help, such as `fr` or `de-CH`. English is the only one yet, and
    /// stands for every other; formats for programs, codes and flags are never translated
    #[arg(long, global = true, hide_short_help = true, value_name = "LANG", value_parser = lang::tag)]
    pub(crate) lang: Option<String>,

    /// How to print an error: as the answer would be, as text, or as JSON
    #[arg(long, global = true, hide_short_help = true, value_name = "FORMAT")]
    pub(crate) error_format: Option<ErrorFormat>,

    /// The context to work with: a daemon, and what is usual there
    #[arg(short, long, global = true, hide_short_help = true, value_name = "NAME")]
    pub(crate) context: Option<String>,

    /// The tenant to work in
    #[arg(long, global = true, hide_short_help = true, value_name = "SLUG")]
    pub(crate) tenant: Option<String>,

    /// How long one call may take, such as `10s`
    #[arg(long, global = true, hide_short_help = true, value_name = "DURATION", value_parser = when::duration)]
    pub(crate) rpc_timeout: Option<Duration>,

    /// How often a call is repeated that the daemon could not take; 3 if not given
    #[arg(long, global = true, hide_short_help = true, value_name = "N", value_parser = clap::value_parser!(u32).range(0..=100))]
    pub(crate) retries: Option<u32>,

    /// Never start the daemon
    #[arg(long, global = true, hide_short_help = true)]
    pub(crate) no_autostart: bool,

    /// Never ask a question
    #[arg(long, global = true, hide_short_help = true)]
    pub(crate) no_input: bool,

    /// Never start a pager
    #[arg(long, global = true, hide_short_help = true)]
    pub(crate) no_pager: bool,

    /// Print no notes, only answers and errors. That a limit has cut a list is a note as well; JSON says it
    /// in any case, as `truncated`
    #[arg(long, global = true, hide_short_help = true)]
    pub(crate) quiet: bool,

    /// Tell on stderr what is called
    #[arg(short, long, global = true, hide_short_help = true, action = clap::ArgAction::Count)]
    pub(crate) verbose: u8,
}

/// The versions of the JSON that there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum JsonSchema {
    /// The first, and the one that is meant where none is named
    V1,
}

impl Globals {
    /// The flags that decide how an error looks, read before clap has read anything.
    pub(crate) fn scanned(args: &[OsString]) -> Globals {
        let mut found = Globals::default();
        let mut args = args.iter().filter_map(|arg| arg.to_str()).take_while(|arg| *arg != "--");
        while let Some(arg) = args.next() {
            let (name, value) = match arg.split_once('=') {
                _ if arg.starts_with("-o") && arg.len() > 2 => ("-o", arg.get(2..)),
                Some((name, value)) => (name, Some(value)),
                None => (arg, None),
            };
            match name {
                "--json" => found.json = Some(value.unwrap_or_default().to_owned()),
                "--jq" => {
                    found.jq = value.or_else(|| args.next()).map(str::to_owned);
                }
                "-o" | "--output" => {
                    let value = value.map(|value| value.strip_prefix('=').unwrap_or(value));
                    found.output = value.or_else(|| args.next()).and_then(Output::named);
                }
                "--error-format" => {
                    let value = value.or_else(|| args.next()).unwrap_or_default();
                    found.error_format =
                        <ErrorFormat as clap::ValueEnum>::from_str(value, true).ok();
                }
                "--color" => {
                    let value = value.or_else(|| args.next()).unwrap_or_default();
                    found.color = <When as clap::ValueEnum>::from_str(value, true).ok();
                }
                "--quiet" => found.quiet = true,
                _ => {}
            }
        }
        found
    }

    /// Whether a program reads the answer.
    pub(crate) fn machine(&self, env: &Env) -> bool {
        let format = |output: Output| output.format();
        let named = || env.get("DESK_OUTPUT").and_then(Output::named).map(format);
        self.json.is_some()
            || self.jq.is_some()
            || self.output.clone().map(format).or_else(named).is_some_and(Format::machine)
    }
}

/// The flags of every list.
#[derive(Clone, Debug, clap::Args)]
#[command(next_help_heading = "List options")]
pub(crate) struct List {
    /// The order: names of fields, with a `-` before those that fall
    #[arg(long, value_name = "FIELDS", allow_hyphen_values = true)]
    pub(crate) sort: Option<String>,

    /// Print only how many there are
    #[arg(long, conflicts_with_all = ["limit", "cursor", "sort"])]
    pub(crate) count: bool,

    /// Go on where an earlier list was cut
    #[arg(long, value_name = "TOKEN")]
    pub(crate) cursor: Option<String>,

    /// How many and how
    #[command(flatten)]
    pub(crate) rows: Rows,
}

/// The flags of everything that answers rows.
#[derive(Clone, Debug, clap::Args)]
#[command(next_help_heading = "List options")]
pub(crate) struct Rows {
    /// At most so many rows
    #[arg(short = 'L', long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) limit: Option<u64>,

    /// Leave out the header of table, csv, tsv and md
    #[arg(long)]
    pub(crate) no_headers: bool,

    /// End with 20 where there is no row
    #[arg(long)]
    pub(crate) exit_status: bool,
}

/// The flags of a list that comes whole, and is ordered and counted here.
#[derive(Clone, Debug, clap::Args)]
#[command(next_help_heading = "List options")]
pub(crate) struct Held {
    /// The order: names of fields, with a `-` before those that fall
    #[arg(long, value_name = "FIELDS", allow_hyphen_values = true)]
    pub(crate) sort: Option<String>,

    /// Print only how many there are
    #[arg(long, conflicts_with_all = ["limit", "sort"])]
    pub(crate) count: bool,

    /// How many and how
    #[command(flatten)]
    pub(crate) rows: Rows,
}

impl Rows {
    /// The answer, which is also one to whether there is any row if that was asked for.
    pub(crate) fn judged<'a>(&self, answer: Outcome<'a>) -> Outcome<'a> {
        if self.exit_status { Outcome::Asked(Box::new(answer)) } else { answer }
    }
}

/// The flags of everything that changes something.
#[derive(Clone, Debug, Default, clap::Args)]
#[command(next_help_heading = "Write options")]
pub(crate) struct Write {
    /// Do all of it, show the result, and take it back
    #[arg(long)]
    pub(crate) dry_run: bool,

    /// Repeating the same write with the same key does it once
    #[arg(long, value_name = "KEY", value_parser = key)]
    pub(crate) idempotency_key: Option<String>,
}

/// The most bytes that a key has, as in the daemon.
const KEY: usize = 128;

/// A key that the daemon takes. An empty one, of a variable that nobody has set, would be none.
fn key(typed: &str) -> Result<String, String> {
    match typed.trim().len() {
        0 => Err("a key is not empty".to_owned()),
        bytes if bytes > KEY => Err(format!("it has {bytes} bytes, {KEY} is the most")),
        _ => Ok(typed.to_owned()),
    }
}

/// What a verb changes, and how: targets with the flags of a write.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct Change {
    /// What to change; commas part several, and `-` reads the ids from stdin
    #[arg(value_name = "ID", required = true, value_delimiter = ',')]
    pub(crate) ids: Vec<String>,

    /// Go on with the others when one fails
    #[arg(long, help_heading = "Write options")]
    pub(crate) keep_going: bool,

    /// Only if the object still has this version; what holds already is no change
    #[command(flatten)]
    pub(crate) version: Version,

    /// How to tell how far it is
    #[command(flatten, next_help_heading = "Write options")]
    pub(crate) bar: Bar,

    /// How to write
    #[command(flatten)]
    pub(crate) write: Write,
}

/// The flag of everything that may take long.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::Args)]
pub(crate) struct Bar {
    /// How to tell on stderr how far it is
    #[arg(long, hide_short_help = true, value_name = "HOW")]
    pub(crate) progress: Option<Gauge>,
}

/// The targets of what has a name of its own beside its id, such as a group: a name may have a comma in it.
pub(crate) fn by_name(ids: clap::Arg) -> clap::Arg {
    ids.value_delimiter(None).help("What to change, by id or name; `-` reads the ids from stdin")
}

impl Change {
    /// A change of one object.
    pub(crate) fn one(id: String, version: Version, write: Write) -> Change {
        Change { ids: vec![id], keep_going: false, version, bar: Bar::default(), write }
    }
}

/// The flag of everything that changes one object that is there.
#[derive(Clone, Debug, Default, clap::Args)]
#[command(next_help_heading = "Write options")]
pub(crate) struct Version {
    /// Only if the object still has this version; what holds already is no change
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(i64).range(1..))]
    pub(crate) if_version: Option<i64>,
}

/// What to do when what is to be made is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum IfExists {
    /// Answer exit 6
    Fail,
    /// Answer the one that is there
    Skip,
    /// Change it to what is given; what is not given stays
    Update,
}

/// The flags of `new` for things that have a name of their own and that `edit` can make the same.
#[derive(Clone, Copy, Debug, clap::Args)]
#[command(next_help_heading = "Write options")]
pub(crate) struct Upsert {
    /// What to do when it is there already
    #[arg(long, value_name = "WHAT", default_value = "fail", hide_default_value = true)]
    if_exists: IfExists,

    /// The same as `--if-exists skip`
    #[arg(long, conflicts_with = "if_exists")]
    if_not_exists: bool,
}

impl Upsert {
    /// What to do.
    pub(crate) const fn what(self) -> IfExists {
        if self.if_not_exists { IfExists::Skip } else { self.if_exists }
    }
}

/// What to do when it is there, of what has another verb for all that can be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum FailOrSkip {
    /// Answer exit 6
    Fail,
    /// Answer the one that is there
    Skip,
    /// Is refused, with the name of that verb
    #[value(hide = true)]
    Update,
}

/// The flags of `new` for other things that have a name of their own.
#[derive(Clone, Debug, clap::Args)]
#[command(next_help_heading = "Write options")]
pub(crate) struct Exists {
    /// What to do when it is there already
    #[arg(long, value_name = "WHAT", default_value = "fail", hide_default_value = true)]
    if_exists: FailOrSkip,

    /// The same as `--if-exists skip`
    #[arg(long, conflicts_with = "if_exists")]
    if_not_exists: bool,
}

impl Exists {
    /// What to do; `instead` is the command that changes one that is there.
    pub(crate) fn what(&self, instead: &str) -> Result<IfExists, CliError> {
        match self.if_exists {
            _ if self.if_not_exists => Ok(IfExists::Skip),
            FailOrSkip::Fail => Ok(IfExists::Fail),
            FailOrSkip::Skip => Ok(IfExists::Skip),
            FailOrSkip::Update => Err(CliError::usage(
                "--if-exists update: this command only makes what is not there",
            )
            .hint(format!("what is there is changed with {instead}"))),
        }
    }
}

/// The flags of `rm`.
#[derive(Clone, Debug, clap::Args)]
#[command(next_help_heading = "Write options")]
pub(crate) struct Remove {
    /// Do not ask
    #[arg(short, long)]
    pub(crate) yes: bool,

    #[command(flatten)]
    pub(crate) missing: Missing,
}

/// The flag of everything that takes something away.
#[derive(Clone, Debug, clap::Args)]
#[command(next_help_heading = "Write options")]
pub(crate) struct Missing {
    /// What is not there counts as removed
    #[arg(long)]
    pub(crate) ignore_missing: bool,
}

/// The flag of what cannot be taken back, where it is done to many.
#[derive(Clone, Copy, Debug, Default, clap::Args)]
#[command(next_help_heading = "Write options")]
pub(crate) struct Sure {
    /// Do not ask, where there are more than one
    #[arg(short, long)]
    pub(crate) yes: bool,
}

/// The flag of what changes a file of the user's own.
#[derive(Clone, Copy, Debug, Default, clap::Args)]
#[command(next_help_heading = "Write options")]
pub(crate) struct Rehearsal {
    /// Look whether it can be done, and write nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
}

/// What a verb ends that has no version, because nothing else ever changes of it.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct Ending {
    /// What to end; commas part several, and `-` reads the ids from stdin
    #[arg(value_name = "ID", required = true, value_delimiter = ',')]
    pub(crate) ids: Vec<String>,

    /// Go on with the others when one fails
    #[arg(long, help_heading = "Write options")]
    pub(crate) keep_going: bool,

    /// What is not there
    #[command(flatten)]
    pub(crate) missing: Missing,

    /// How to tell how far it is
    #[command(flatten, next_help_heading = "Write options")]
    pub(crate) bar: Bar,

    /// How to write
    #[command(flatten)]
    pub(crate) write: Write,
}

/// The flags of `new` from a file.
#[derive(Clone, Debug, clap::Args)]
#[command(next_help_heading = "Write options")]
pub(crate) struct Many {
    /// Make one for each row of a file, CSV, JSON Lines or a JSON list; `-` reads stdin
    #[arg(short, long, value_name = "FILE")]
    pub(crate) file: Option<PathBuf>,

    /// Go on with the other rows when one is refused
    #[arg(long)]
    pub(crate) keep_going: bool,

    /// All rows or none: where one is refused nothing is done. For at most 1000 rows, of 1 MiB
    #[arg(long, conflicts_with = "keep_going")]
    pub(crate) atomic: bool,

    #[command(flatten, next_help_heading = "Write options")]
    pub(crate) bar: Bar,
}

impl Many {
    /// Whether there is a file. Without one there are no others to go on with.
    pub(crate) fn is_given(&self) -> Result<bool, CliError> {
        let rows = |flag| Err(CliError::usage(format!("{flag} is for the rows of a --file")));
        match (&self.file, self.keep_going) {
            (Some(_), _) => Ok(true),
            (None, true) => rows("--keep-going"),
            (None, false) if self.atomic => rows("--atomic"),
            (None, false) if self.bar != Bar::default() => rows("--progress"),
            (None, false) => Ok(false),
        }
    }
}
