//! `desk ticket new`: opens a ticket, or one for each row of a file. On a terminal and without a flag
//! it guides through the catalogue and the form; with some it asks for what is missing.

use desk_proto::{call, v1::CreateTicketRequest};

use super::{
    form::{self, Filled},
    guide,
};
use crate::{
    context::Ctx,
    editor::{Editor, Text},
    error::CliError,
    flags::{Bar, IfExists, Many, Write},
    input::{Body, split},
    many,
    render::Outcome,
    rows::Column,
    write,
};

/// Open a ticket, or many from a file
///
/// On a terminal, and without any of its own flags, it asks: first for the service, then for what its
/// form wants, and shows it all before it is sent. With a flag it asks there only for what is missing
/// and has to be given. Without a terminal it never asks.
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket new
  desk ticket new -t 'Printer on floor 3 is jammed' -b 'Tray 2'
  desk ticket new -t 'Build is red' --body-file log.txt --service 'CI>Build' -o id
  desk ticket new -t 'The screen is dark' -b 'Room 7' --service screens --set team=north
  desk ticket new -t 'The screen is dark' -b 'Room 7' --service screens --field 'rooms:=[8,9]'
  desk ticket new --editor --service wi-fi
  desk ticket new -f tickets.csv --keep-going
  desk ticket new -f tickets.csv --if-exists update
  desk ticket new -f tickets.csv --atomic
  desk ticket new -t 'Build is red' -b 'See the log' --external-id ci-4711 --if-not-exists")]
pub(crate) struct Args {
    /// One line
    #[arg(short, long, conflicts_with = "file")]
    title: Option<String>,

    #[command(flatten)]
    body: Body,

    /// The service, by path or id
    #[arg(long)]
    service: Option<String>,

    /// A field of the service's form; repeatable, also for the values of one field
    #[arg(
        long = "set",
        value_name = "FIELD=VALUE",
        value_parser = form::field,
        allow_hyphen_values = true,
        conflicts_with = "file"
    )]
    answers: Vec<(String, String)>,

    /// The same as --set, and FIELD:=JSON is JSON, FIELD=@FILE what stands in a file
    #[arg(
        long = "field",
        value_name = "FIELD=VALUE",
        value_parser = form::filled,
        allow_hyphen_values = true,
        conflicts_with = "file"
    )]
    filled: Vec<Filled>,

    /// Who asks, if it is not you
    #[arg(long, value_name = "USER")]
    requester: Option<String>,

    /// How much it touches: 1 (high) to 3
    #[arg(long, value_name = "1-3", value_parser = clap::value_parser!(i32).range(1..=3))]
    impact: Option<i32>,

    /// How fast it is needed: 1 (high) to 3
    #[arg(long, value_name = "1-3", value_parser = clap::value_parser!(i32).range(1..=3))]
    urgency: Option<i32>,

    /// 1 (high) to 4, instead of the one from impact and urgency
    #[arg(short, long, value_name = "1-4", value_parser = clap::value_parser!(i32).range(1..=4))]
    priority: Option<i32>,

    /// The group that is to have it
    #[arg(short, long)]
    group: Option<String>,

    /// The agent who is to work on it
    #[arg(short, long, value_name = "USER")]
    assignee: Option<String>,

    /// A word to find it by; repeatable
    #[arg(short = 'l', long = "tag", value_name = "TAG")]
    tags: Vec<String>,

    /// Its name in another system; the same again changes nothing
    #[arg(long, value_name = "ID")]
    external_id: Option<String>,

    /// What to do when a ticket of this external id is there already
    #[arg(long, value_name = "WHAT", help_heading = "Write options")]
    if_exists: Option<IfThere>,

    /// The same as `--if-exists skip`
    #[arg(long, conflicts_with = "if_exists", help_heading = "Write options")]
    if_not_exists: bool,

    #[command(flatten)]
    many: Many,

    #[command(flatten)]
    write: Write,
}

/// The columns of a file.
pub(super) const COLUMNS: &[Column<CreateTicketRequest>] = &[
    Column::text("title", |r, v| r.title = v),
    Column::text("description", |r, v| r.description = v),
    Column::text("service", |r, v| r.service = v),
    Column::text("requester", |r, v| r.requester = v),
    Column::int("impact", |r, v| r.impact = v),
    Column::int("urgency", |r, v| r.urgency = v),
    Column::int("priority", |r, v| r.priority = v),
    Column::text("group", |r, v| r.group = v),
    Column::text("assignee", |r, v| r.assignee = v),
    Column::emptied(Column::texts("tags", |r, v| r.tags = v)),
    Column::text("external_id", |r, v| r.external_id = v),
    Column::json("answers", |r, v| form::of_json(v).map(|answers| r.answers = answers)),
];

/// What to do when a ticket of an external id is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum IfThere {
    /// Answer exit 6, if what it was made of was anything else
    Fail,
    /// Answer that one as it is, whatever is given
    Skip,
    /// Change it to what is given; what is not given stays
    Update,
}

const SAYS_WHICH: &str = "nothing else says which ticket is there already";

impl Args {
    /// What to do where it is there. Without a file, what it is has to be said.
    fn exists(&self) -> Result<IfExists, CliError> {
        let (exists, flag, hint) = match self.if_exists {
            Some(IfThere::Update) => (
                IfExists::Update,
                "--if-exists update",
                "or change a ticket by its number with desk ticket edit",
            ),
            _ if self.if_not_exists => (IfExists::Skip, "--if-not-exists", SAYS_WHICH),
            Some(IfThere::Skip) => (IfExists::Skip, "--if-exists skip", SAYS_WHICH),
            Some(IfThere::Fail) | None => return Ok(IfExists::Fail),
        };
        if self.many.file.is_none() && self.external_id.is_none() {
            return Err(CliError::usage(format!("{flag} needs --external-id")).hint(hint));
        }
        Ok(exists)
    }

    /// Whether no flag of this command was given.
    fn bare(&self) -> bool {
        // Every field is named, so that none that is added can be forgotten here.
        let Args {
            title: None,
            body:
                Body { body: None, body_file: None, editor: Editor { editor: false, recover: None } },
            service: None,
            answers,
            filled,
            requester: None,
            impact: None,
            urgency: None,
            priority: None,
            group: None,
            assignee: None,
            tags,
            external_id: None,
            if_exists: None,
            if_not_exists: false,
            many: Many { file: None, keep_going: false, atomic: false, bar: Bar { progress: None } },
            write: Write { dry_run: false, idempotency_key: None },
        } = self
        else {
            return false;
        };
        answers.is_empty() && filled.is_empty() && tags.is_empty()
    }
}

impl From<Args> for CreateTicketRequest {
    fn from(args: Args) -> Self {
        CreateTicketRequest {
            title: args.title.unwrap_or_default(),
            description: args.body.body.unwrap_or_default(),
            service: args.service.unwrap_or_default(),
            requester: args.requester.unwrap_or_default(),
            impact: args.impact.unwrap_or_default(),
            urgency: args.urgency.unwrap_or_default(),
            priority: args.priority.unwrap_or_default(),
            group: args.group.unwrap_or_default(),
            assignee: args.assignee.unwrap_or_default(),
            tags: split(&args.tags),
            external_id: args.external_id.unwrap_or_default(),
            answers: form::answers(args.answers),
            ..CreateTicketRequest::default()
        }
    }
}

pub(super) fn run(ctx: &Ctx, mut args: Args) -> Result<Outcome<'_>, CliError> {
    let write = args.write.clone();
    let exists = args.exists()?;
    if args.many.is_given()? {
        if args.body.editor.wanted() {
            return Err(CliError::usage("--editor is for one ticket, not for a --file"));
        }
        return many::create::<call::TicketsCreateMany>(ctx, &args.many, &write, exists, COLUMNS);
    }
    if args.bare() && ctx.interactive() {
        return guide::run(ctx, &write);
    }
    if args.title.is_none() && !args.body.editor.wanted() && ctx.interactive() {
        args.title = guide::title(ctx)?;
    }
    let (about, whole) = match args.title {
        Some(_) => ("The description of the ticket, in Markdown.", false),
        None => ("The first line is the title, what comes after it the description.", true),
    };
    let written = Text::new("ticket", about, Body::FLAGS).rehearsed(write.dry_run);
    args.body.body = args.body.read(ctx, &written)?;
    if args.body.editor.wanted() && whole {
        let text = args.body.body.take().unwrap_or_default();
        let (title, rest) = text.split_once('\n').unwrap_or((&text, ""));
        args.title = Some(title.trim().to_owned());
        args.body.body = Some(rest.trim().to_owned()).filter(|rest| !rest.is_empty());
    }
    for filled in std::mem::take(&mut args.filled) {
        args.answers.extend(filled.read(ctx)?);
    }
    if ctx.interactive() {
        if args.body.body.is_none() {
            args.body.body = guide::description(ctx)?;
        }
        if let Some(service) = &args.service {
            guide::required(ctx, service, &mut args.answers)?;
        }
    }
    let flags = [("title", "--title TEXT"), ("description", "--body TEXT or --body-file FILE")];
    let given = [args.title.is_some(), args.body.body.is_some()];
    let missing: Vec<_> = flags.iter().zip(given).filter(|(_, given)| !given).collect();
    if !missing.is_empty() {
        let all = |part: fn(&(&'static str, &'static str)) -> &'static str, between: &str| {
            missing.iter().map(|(flag, _)| part(flag)).collect::<Vec<_>>().join(between)
        };
        let what = all(|flag| flag.0, " and a ");
        return Err(CliError::usage(format!("a ticket needs a {what}"))
            .hint(format!("give it with {}", all(|flag| flag.1, ", and "))));
    }
    // What is usual in a project. A service has a group of its own already.
    if args.group.is_none() && args.service.is_none() {
        args.group = ctx.env.setting("group").map(str::to_owned);
    }
    if args.tags.is_empty() {
        args.tags.extend(ctx.env.setting("tags").map(str::to_owned));
    }
    let key = write.key().on_existing(exists).skipping(exists == IfExists::Skip);
    write::made_by::<call::TicketsCreate>(ctx, &key, args.into())
}

#[cfg(test)]
mod tests {
    use clap::{Args as _, FromArgMatches as _};

    use super::*;

    fn parsed(line: &[&str]) -> Result<Args, clap::Error> {
        let command = Args::augment_args(clap::Command::new("new").no_binary_name(true));
        Args::from_arg_matches(&command.try_get_matches_from(line)?)
    }

    #[test]
    fn any_flag_ends_the_guide() {
        assert!(parsed(&[]).unwrap().bare());
        let flags: [&[&str]; 21] = [
            &["--progress", "none"],
            &["-e"],
            &["--recover", "x"],
            &["-t", "x"],
            &["-b", "x"],
            &["--body-file", "x"],
            &["--service", "x"],
            &["--set", "a=b"],
            &["--field", "a=b"],
            &["--requester", "x"],
            &["--impact", "1"],
            &["--urgency", "1"],
            &["-p", "1"],
            &["-g", "x"],
            &["-a", "x"],
            &["-l", "x"],
            &["--external-id", "x"],
            &["--if-exists", "update"],
            &["--if-not-exists"],
            &["-f", "x"],
            &["--dry-run"],
        ];
        for line in flags {
            assert!(!parsed(line).unwrap().bare(), "{line:?}");
        }
    }
}
