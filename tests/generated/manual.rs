//! The manual: a page for every command, made from its help, and a page of the exit codes.

use std::collections::BTreeMap;

use clap_mangen::Man;
use desk::Exit;

/// The variables that a person may set, in the order of the manual.
pub const ENVIRONMENT: &[(&str, &str)] = &[
    ("DESK_DATA", "The directory of the store, the socket and the log."),
    (
        "DESK_ENDPOINT",
        "A daemon elsewhere, as unix:/path/to/deskd.sock, https://host:port or \
         http://127.0.0.1:port. No daemon is started then.",
    ),
    ("DESK_CA", "A file in PEM form: the certificates to believe where the endpoint is https."),
    ("DESK_TOKEN", "The token that signs the caller in, instead of the operating system's user."),
    ("DESK_TOKEN_FILE", "A file with the token."),
    (
        "CREDENTIALS_DIRECTORY",
        "Where systemd puts credentials: the file desk-token there is a token.",
    ),
    ("DESK_INSIDE", "Set inside desk access enter and run: the slug of the tenant, for a prompt."),
    ("DESK_TENANT", "The tenant to work in; --tenant goes before it."),
    ("DESK_OUTPUT", "How answers are printed; --output goes before it."),
    ("DESK_ERROR_FORMAT", "How errors are printed: auto, text or json."),
    ("DESK_AUTOSTART", "0 never starts a daemon; 1 starts one even where CI is set."),
    ("DESK_NO_INPUT", "1 never asks a question."),
    ("DESK_LOG", "What the daemon logs, such as info or deskd=debug."),
    ("CI", "Set: nobody is asked, no progress is shown, and no daemon is started."),
    ("ACCESSIBLE", "Set: lists to choose from are numbered and answered in a line."),
    ("NO_COLOR", "Set: no colours."),
    ("CLICOLOR", "0: no colours."),
    ("CLICOLOR_FORCE", "Set, and not 0: colours even where stdout is no terminal."),
    ("TERM", "dumb: no colours and no progress."),
    ("COLUMNS", "The width of a terminal that does not tell its own."),
    ("TZ", "The time zone of the times that are given and shown."),
    ("LC_ALL", "Whether the locale is UTF-8, and lines may be drawn with its characters."),
    ("LC_CTYPE", "The same, where LC_ALL is not set."),
    ("LANG", "The same, where neither is set."),
    ("SHELL", "The shell of desk access enter, and for which doctor tells how to get completion."),
    ("TMPDIR", "Where the demo has its store."),
    ("XDG_CONFIG_HOME", "Where doctor looks for the completions of fish."),
    ("XDG_DATA_HOME", "The store is in desk there, where DESK_DATA is not set."),
    ("XDG_STATE_HOME", "The session of desk login is in desk there."),
    ("HOME", "The store is in .local/share/desk there, where nothing else says."),
];

/// Variables that are for tests only.
pub const INTERNAL: &[(&str, &str)] = &[
    ("DESK_NOW", "the present instant"),
    ("DESK_BIN", "the program that is started as the daemon"),
];

/// When a run ends so.
fn meaning(exit: Exit) -> &'static str {
    match exit {
        Exit::Ok => {
            "Done. Also an empty list, a repetition with the same key, and what was so already."
        }
        Exit::Failure => "Anything that is not below, or a defect.",
        Exit::Usage => {
            "The command line is wrong, or something is missing and there is nobody to ask."
        }
        Exit::NotFound => "What was named is not there, or not for the caller to see.",
        Exit::Unauthenticated => {
            "Nobody is signed in: no token, or one that is expired or revoked."
        }
        Exit::Denied => "Signed in, but not allowed.",
        Exit::Conflict => {
            "It exists already, its version is another, or its key was used for something else."
        }
        Exit::State => "The life cycle or a rule forbids it now.",
        Exit::Pending => "The time of a wait was over while what it waits for was still possible.",
        Exit::Invalid => "The daemon refused the values; each wrong field is named.",
        Exit::Partial => "Of several, some failed and some were done.",
        Exit::Unreachable => "No daemon answers, and none could be started.",
        Exit::Timeout => "The time of one call was over.",
        Exit::Limited => "A limit was reached; the error says when to try again.",
        Exit::Skew => "The daemon does not know this call: it is older than the command.",
        Exit::Data => "The store is damaged, or of a newer version.",
        Exit::Unknown => "The write may or may not have been done: repeat it with the same key.",
        Exit::Predicate => "A question was answered with no: doctor found a problem.",
        Exit::NotExecutable => "A command that was to be run is there, and could not be.",
        Exit::NoCommand => "There is no such command to run.",
        Exit::Interrupted => "Ended by Ctrl-C.",
        Exit::Pipe => "The reader of stdout went away.",
        Exit::Terminated => "Asked to end.",
    }
}

/// Every command that is shown, built, with the root first and then in the order of the help.
pub fn commands() -> Vec<clap::Command> {
    fn walk(command: &clap::Command, found: &mut Vec<clap::Command>) {
        found.push(command.clone());
        let shown = |sub: &&clap::Command| !sub.is_hide_set() && sub.get_name() != "help";
        command.get_subcommands().filter(shown).for_each(|sub| walk(sub, found));
    }
    let mut root = desk::command().disable_help_subcommand(true);
    root.build();
    let mut found = Vec::new();
    walk(&root, &mut found);
    found
}

/// What stands below the options of a help: its sections by their heads.
pub fn sections(command: &clap::Command) -> BTreeMap<String, String> {
    let mut sections: BTreeMap<String, String> = BTreeMap::new();
    let mut head = String::new();
    let after = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    for line in after.lines() {
        if line.starts_with(|c: char| c.is_ascii_uppercase()) {
            line.clone_into(&mut head);
        } else if !line.trim().is_empty() {
            let text = sections.entry(head.clone()).or_default();
            text.push_str(line);
            text.push('\n');
        }
    }
    sections
}

/// Every page by the name of its file.
pub fn pages() -> BTreeMap<String, String> {
    let mut pages: BTreeMap<String, String> =
        commands().iter().map(|command| (format!("{}.1", file(command)), page(command))).collect();
    pages.insert("desk-exit-codes.7".to_owned(), exit_codes());
    pages
}

fn file(command: &clap::Command) -> String {
    // The root has no name of a program yet.
    command.get_bin_name().unwrap_or_else(|| command.get_name()).replace(' ', "-")
}

fn page(command: &clap::Command) -> String {
    let man = Man::new(command.clone().after_help(""))
        .title(file(command))
        .source(format!("desk {}", env!("CARGO_PKG_VERSION")))
        .manual("desk manual");
    let mut roff = Vec::new();
    man.render_title(&mut roff).unwrap();
    man.render_name_section(&mut roff).unwrap();
    let usage = command.clone().render_usage().to_string();
    let usage = usage.lines().map(|line| line.trim_start_matches("Usage:").trim());
    let usage: Vec<String> = usage.map(|line| format!("{line}\n")).collect();
    roff.extend(verbatim("SYNOPSIS", &usage.concat()).into_bytes());
    man.render_description_section(&mut roff).unwrap();
    man.render_options_section(&mut roff).unwrap();
    if command.has_subcommands() {
        man.render_subcommands_section(&mut roff).unwrap();
    }
    // Each section brings the definition of a quote, which is needed once.
    let (start, rest) = std::str::from_utf8(&roff).unwrap().split_once(".TH ").unwrap();
    let mut page = format!("{start}.TH {}", rest.replace(start, ""));
    if !page.contains("\n.SH OPTIONS\n") {
        page.push_str(".SH OPTIONS\nNone of its own.\n");
    }
    let mut sections = sections(command);
    let examples = sections.remove("EXAMPLES").unwrap_or_else(|| examples_below(command));
    page.push_str(&verbatim("EXAMPLES", &examples));
    for (head, text) in sections {
        page.push_str(&verbatim(&head, &text));
    }
    page.push_str(".SH \"EXIT STATUS\"\n");
    page.push_str(&codes());
    page.push_str(".SH ENVIRONMENT\n");
    for (name, text) in ENVIRONMENT {
        page.push_str(&format!(".TP\n\\fB{name}\\fR\n{}\n", escaped(text)));
    }
    page.push_str(".SH \"SEE ALSO\"\n");
    let parent = file(command).rsplit_once('-').map(|(parent, _)| parent.to_owned());
    if let Some(parent) = parent.filter(|_| command.get_name() != "desk") {
        // `add-user` is one word.
        let parent = file(command)
            .strip_suffix(&format!("-{}", command.get_name()))
            .map_or(parent, str::to_owned);
        page.push_str(&format!("\\fB{}\\fR(1), ", escaped(&parent)));
    }
    page.push_str("\\fBdesk\\-exit\\-codes\\fR(7)\n");
    page
}

/// The first example of each command below this one; for one without any, the command itself.
fn examples_below(command: &clap::Command) -> String {
    let name = command.get_bin_name().unwrap_or_default();
    if !command.has_subcommands() {
        return format!("  {name}\n");
    }
    let subs = command.get_subcommands().filter(|sub| !sub.is_hide_set());
    let first = subs.filter_map(|sub| sections(sub).remove("EXAMPLES"));
    first.filter_map(|examples| examples.lines().next().map(|line| format!("{line}\n"))).collect()
}

fn exit_codes() -> String {
    format!(
        ".TH desk-exit-codes 7 \"\" \"desk {}\" \"desk manual\"\n\
         .SH NAME\ndesk\\-exit\\-codes \\- the numbers that desk ends with\n\
         .SH DESCRIPTION\nThe numbers are public: some may be added, none is changed. The name stands in \
         the error text, as in \\fBdesk: state (7): T\\-42 is closed\\fR, and the number in the JSON of an error, as \
         \\fBexit\\fR.\n{}\
         .SH \"SEE ALSO\"\n\\fBdesk\\fR(1)\n",
        env!("CARGO_PKG_VERSION"),
        codes()
    )
}

fn codes() -> String {
    let each = Exit::ALL.into_iter().map(|exit| {
        format!(
            ".TP\n\\fB{}\\fR {}\n{}\n",
            exit.number(),
            escaped(exit.name()),
            escaped(meaning(exit))
        )
    });
    each.collect()
}

/// A section whose lines are kept as they are.
fn verbatim(head: &str, text: &str) -> String {
    let head = if head.contains(' ') { format!("\"{head}\"") } else { head.to_owned() };
    let lines =
        text.lines().map(|line| format!("{}\n", escaped(line.strip_prefix("  ").unwrap_or(line))));
    format!(".SH {head}\n.nf\n{}.fi\n", lines.collect::<String>())
}

/// Text for roff: nothing in it is a request, and a hyphen is one that can be copied.
fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\e").replace('-', "\\-");
    if text.starts_with(['.', '\'']) { format!("\\&{text}") } else { text }
}
