//! The manual: a page for every command, made from its help, and a page of the exit codes.

use std::collections::BTreeMap;

use clap_mangen::Man;
use desk::Exit;
pub use desk::{ENVIRONMENT, INTERNAL};

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
    let after = command
        .get_after_long_help()
        .or(command.get_after_help())
        .map(ToString::to_string)
        .unwrap_or_default();
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
    pages.extend(super::files::pages());
    pages
}

fn file(command: &clap::Command) -> String {
    // The root has no name of a program yet.
    command.get_bin_name().unwrap_or_else(|| command.get_name()).replace(' ', "-")
}

fn page(command: &clap::Command) -> String {
    // A page has everything that the long help has, also what the short one leaves out.
    let whole = command.clone().mut_args(|arg| arg.hide_short_help(false));
    let man = Man::new(whole.after_help("").after_long_help(""))
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
    // What the crate writes there has no place for the date, so the version would be read as one.
    let (_, rest) = rest.split_once('\n').unwrap();
    let head = title(&file(command), 1);
    let rest = without_breaks(&rest.replace(start, ""));
    let mut page = format!("{start}{head}{rest}");
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

/// An empty line stands for itself: a break before and after it is one too many.
pub fn without_breaks(roff: &str) -> String {
    roff.replace("\n.br\n\n.br\n", "\n.sp\n")
}

/// The first line of a page. It has no date: the same version is the same page, whenever it is made.
fn title(name: &str, section: u8) -> String {
    format!(".TH {name} {section} \"\" \"desk {}\" \"desk manual\"\n", env!("CARGO_PKG_VERSION"))
}

/// The first lines of a page about no command.
pub fn heading(name: &str, section: u8, about: &str) -> String {
    let head = title(name, section);
    format!("{head}.SH NAME\n{} \\- {}\n", escaped(name), escaped(about))
}

fn exit_codes() -> String {
    format!(
        "{}.SH DESCRIPTION\nThe numbers are public: some may be added, none is changed. The name stands in \
         the error text, as in \\fBdesk: state (7): T\\-42 is closed\\fR, and the number in the JSON of an error, as \
         \\fBexit\\fR.\n{}\
         .SH \"SEE ALSO\"\n\\fBdesk\\fR(1)\n",
        heading("desk-exit-codes", 7, "the numbers that desk ends with"),
        codes()
    )
}

/// Those that the daemon itself can end with.
pub fn codes_of_daemon() -> String {
    use Exit::{Conflict, Data, Failure, Invalid, Limited, Ok, State, Unknown, Usage};
    listed([Ok, Failure, Usage, Conflict, State, Invalid, Limited, Data, Unknown])
}

fn codes() -> String {
    listed(Exit::ALL)
}

fn listed(exits: impl IntoIterator<Item = Exit>) -> String {
    let each = exits.into_iter().map(|exit| {
        format!(
            ".TP\n\\fB{}\\fR {}\n{}\n",
            exit.number(),
            escaped(exit.name()),
            escaped(exit.meaning())
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
pub fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\e").replace('-', "\\-");
    if text.starts_with(['.', '\'']) { format!("\\&{text}") } else { text }
}
