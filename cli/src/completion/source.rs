//! What can stand in a place of the command line: which flag and which argument takes the name of what.
//! One table says it by the names that their values have in the help; a test holds every argument of every
//! command to it, so a new one is decided on. Where the names come from is in `live`.

use clap::{Arg, Command, ValueHint};
use desk_proto::Rpc;

use super::{
    Candidate, Offer,
    live::Live,
    place::{Kind, Place},
};
use crate::{
    access, app, catalog, events, explain, fields::Shape, help::TOPICS, render::REPORT,
    settings::keys::KEYS, ticket,
};

/// The scopes of tokens; a test beside the daemon's own list holds them equal.
const SCOPES: &[&str] = &[
    "read",
    "ticket:create",
    "ticket:comment",
    "ticket:resolve",
    "ticket:work",
    "access",
    "setup",
];
/// The roles of users.
const ROLES: &[&str] = &["requester", "main_contact", "agent", "admin", "tenant_manager"];
/// The usual types of groups.
const TYPES: &[&str] = &["support", "triage", "field"];

/// What the value of an argument is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Source {
    /// Something that nobody but the caller can know: a text, a number, a time.
    Free,
    /// One of a few words.
    Words(fn() -> Vec<&'static str>),
    /// Several of a few words, with commas between.
    List(fn() -> Vec<&'static str>),
    /// The fields of the answer, for `--json=`.
    Fields,
    /// The same, each with a `+` or `-` before it, for `--columns`.
    Columns,
    /// Those that can be sorted by, each with a `-` before it or without.
    Sort,
    /// A file or a directory.
    Path(&'static str),
    /// A ticket.
    Ticket,
    /// A user, and the words that stand for one.
    User(&'static [&'static str]),
    /// A group, and the words that stand for none.
    Group(&'static [&'static str]),
    /// An organisation.
    Org,
    /// A service; also a category where that is said.
    Service(bool),
    /// A tag.
    Tag,
    /// A tenant.
    Tenant,
    /// A tenant that the caller is let into.
    Enterable,
    /// A request for tenant access, of the provider.
    Request,
    /// The same, as the tenant has it.
    Grant,
    /// Both.
    Either,
    /// A visit.
    Visit,
    /// A token.
    Token,
    /// A session.
    Session,
    /// The key of a policy; with an `=` behind it where that is said.
    Policy(bool),
    /// Users, then tenants: `a,b=c,d`.
    Association,
    /// A verb and what it is done to.
    Deed,
    /// A ticket or a request, each behind its noun.
    Awaited,
    /// A context.
    Context,
    /// An alias.
    Alias,
    /// A word that can be explained.
    Explained,
    /// What a wait can be for.
    Condition,
    /// The key of a setting.
    Setting,
    /// The value of the setting whose key stands before it.
    Value,
}

/// What the values of an argument are. `noun` and `verb` are where it stands.
pub(super) fn of(names: &[&str], arg: &Arg) -> Option<Source> {
    use Source::{
        Association, Columns, Either, Enterable, Fields, Free, Grant, Group, List, Org, Path,
        Policy, Request, Service, Session, Sort, Tag, Tenant, Ticket, Token, User, Visit, Words,
    };
    let value =
        arg.get_value_names().and_then(|names| names.first()).map_or("", |name| name.as_str());
    let noun = names.first().copied().unwrap_or_default();
    let verb = names.get(1).copied().unwrap_or_default();
    match arg.get_value_hint() {
        ValueHint::CommandWithArguments | ValueHint::CommandString => {
            return Some(Path("commands"));
        }
        ValueHint::DirPath => return Some(Path("dirs")),
        _ => {}
    }
    Some(match (noun, verb, arg.get_id().as_str(), value) {
        (_, _, "json", _) => Fields,
        (_, _, "columns", _) => Columns,
        (_, _, "sort", _) => Sort,
        (_, _, "tenant", "SLUG") | ("tenant", "show" | "activate", ..) if value == "SLUG" => Tenant,
        ("ticket", _, "states", _) => List(ticket::state_words),
        ("events", _, "types", _) => List(|| events::TYPES.to_vec()),
        ("access", "list", "states", _) => List(access::fields::state_words),
        ("access", _, "statuses", _) => List(access::fields::status_words),
        ("access", "enter" | "run", _, "TENANT") => Enterable,
        ("access", "request" | "draft", "associations", _) => Association,
        ("access", "send" | "withdraw", "ids", _) | ("access", "draft", "id", _) => Request,
        ("access", "approve" | "deny" | "set-expiry" | "revoke", "ids", _) => Grant,
        ("access", "log", "grant", _) => Grant,
        ("access", "show", "request", _) => Either,
        (_, _, "visit", _) => Visit,
        ("catalog", _, "state", _) => Words(catalog::state_words),
        ("catalog", _, "kind", _) => Words(ticket::kind_words),
        ("ticket", _, "ids", _) | (_, _, "ticket", _) => Ticket,
        ("catalog", _, "ids", _) => Service(true),
        ("group", _, "ids", _) => Group(&[]),
        ("user", _, "ids", _) => User(&["@me"]),
        ("org", _, "ids", _) => Org,
        ("token", _, "ids", _) => Token,
        ("session", _, "ids", _) => Session,
        ("tenant", _, "ids", _) => Tenant,
        ("login", ..) if value == "LOGIN" => Free,
        ("ticket", "list", "assignee", _) => User(&["@me", "none"]),
        ("ticket", "list", "group", _) => Group(&["@mygroups", "none"]),
        ("token", "list", "user", _) => User(&["@me", "*"]),
        (_, _, _, "TAG") if arg.get_id() == "language" => Free,
        (.., "USER") => User(&["@me"]),
        (.., "GROUP") => Group(&[]),
        (.., "ORG") => Org,
        (.., "SERVICE") => Service(false),
        (.., "NODE") => Service(true),
        (.., "TAG") => Tag,
        (.., "TENANT") => Tenant,
        (.., "KEY") if noun == "policy" => Policy(false),
        (.., "KEY=VALUE") => Policy(true),
        (.., "FILE") => Path("files"),
        (.., "DIR") => Path("dirs"),
        (.., "ROLE") => Words(|| ROLES.to_vec()),
        (.., "SCOPE") => Words(|| SCOPES.to_vec()),
        (.., "TYPE") if noun == "group" => Words(|| TYPES.to_vec()),
        (.., "LANG") => Words(|| vec!["en"]),
        (.., "1-3") => Words(|| vec!["1", "2", "3"]),
        (.., "1-4") => Words(|| vec!["1", "2", "3", "4"]),
        (.., "VERB TARGET") => Source::Deed,
        (.., "KIND/ID") => Source::Awaited,
        (.., "CONDITION") => Source::Condition,
        ("alias", "rm", "name", _) => Source::Alias,
        ("explain", _, "what", _) => Source::Explained,
        ("config", "set", "value", _) => Source::Value,
        (_, _, "context", _) | ("context", "use" | "show" | "rm" | "exec", "name", _) => {
            Source::Context
        }
        ("api", _, "method", _) => Words(calls),
        ("config", _, "key", _) => Source::Setting,
        ("schema", _, "kind", _) => Words(kinds),
        (
            ..,
            "TITLE" | "TEXT" | "NAME" | "ADDRESS" | "NUMBER" | "DOMAIN" | "PATH" | "SLUG" | "ID"
            | "UID",
        )
        | (
            ..,
            "N" | "SEQ" | "TOKEN" | "DURATION" | "WHEN" | "CODE" | "KEY" | "FIELD=VALUE" | "LOGIN",
        )
        | (
            ..,
            "FILTER" | "MILLIS" | "EXPR" | "JSON" | "URL" | "HOW" | "VALUE" | "WHAT" | "EXPANSION",
        ) => Free,
        _ => return None,
    })
}

/// Every call of the daemon.
fn calls() -> Vec<&'static str> {
    Rpc::ALL.iter().map(|rpc| rpc.name()).collect()
}

/// Every setting that has one name, and the columns of each noun.
fn settings(typed: &str) -> Vec<Candidate> {
    let own = KEYS.iter().filter(|key| !key.is_family());
    let own = own.map(|key| Candidate::new(key.name, key.help));
    let columns = kinds().into_iter().filter(|kind| !kind.is_empty());
    let columns = columns.map(|kind| Candidate::new(format!("columns.{kind}"), "its columns"));
    own.chain(columns).filter(|one| one.value.starts_with(typed)).collect()
}

/// What the setting can be whose key stands before it.
fn setting(place: &Place<'_>, typed: &str, live: &Live<'_>) -> Vec<Candidate> {
    let name = place.words.first().copied().unwrap_or_default();
    if name == "context" {
        return live.of(Source::Context, typed, place);
    }
    if let Some(kind) = name.strip_prefix("columns.") {
        let shape = app::kinds().into_iter().find(|shape| shape.kind == kind);
        let names: Vec<&str> = shape.iter().flat_map(|s| &s.fields).map(|f| f.name).collect();
        return listed(typed, &[','], |_, typed| few(&names, typed));
    }
    let words = KEYS.iter().find(|key| key.name == name).map(|key| (key.words)());
    let words = words.unwrap_or_default();
    few(&words.iter().map(String::as_str).collect::<Vec<_>>(), typed)
}

/// What can be waited for of the kind of object that is named already; of any where none is.
fn conditions(place: &Place<'_>, typed: &str) -> Vec<Candidate> {
    let target = place.words.first().copied().unwrap_or_default();
    let (ticket, access) = (target.starts_with("ticket/"), target.starts_with("access/"));
    match typed.split_once('=') {
        None if ticket => few(&["exists", "state="], typed),
        None => few(&["exists", "answered", "state=", "status="], typed),
        Some(("state", word)) if !access => {
            let found = listed(word, &[','], |_, word| few(&ticket::state_words(), word));
            after("state=", found)
        }
        Some(("state", word)) => after("state=", few(&access::fields::state_words(), word)),
        Some(("status", word)) if !ticket => {
            after("status=", few(&access::fields::status_words(), word))
        }
        Some(_) => Vec::new(),
    }
}

/// The same with something before each of them.
fn after(before: &str, found: Vec<Candidate>) -> Vec<Candidate> {
    let whole = |one: Candidate| Candidate { value: format!("{before}{}", one.value), ..one };
    found.into_iter().map(whole).collect()
}

/// Every kind of object that commands answer.
fn kinds() -> Vec<&'static str> {
    app::kinds().iter().map(|shape| shape.kind).collect()
}

/// What is offered in a place.
pub(super) fn offer(place: &Place<'_>, live: &Live<'_>) -> Offer {
    match place.kind {
        Kind::Flag => Offer::Words(flags(place)),
        Kind::Value(arg, from) => {
            let (flag, typed) = place.current.split_at_checked(from).unwrap_or((place.current, ""));
            values(place, arg, typed, live).after(flag)
        }
        Kind::Word(arg) => {
            let mut words = match place.given.is_empty() {
                true => first(place, live),
                false => Vec::new(),
            };
            if let Some(arg) = arg {
                match values(place, arg, place.current, live) {
                    Offer::Words(more) => words.extend(more),
                    shell @ Offer::Shell(_) if words.is_empty() => return shell,
                    Offer::Shell(_) => {}
                }
            }
            if words.is_empty() && place.current.is_empty() {
                words = flags(place);
            }
            Offer::Words(words)
        }
    }
}

impl Offer {
    /// The same with something before each word.
    fn after(self, before: &str) -> Offer {
        match self {
            Offer::Words(words) if !before.is_empty() => Offer::Words(
                words
                    .into_iter()
                    .map(|one| Candidate { value: format!("{before}{}", one.value), ..one })
                    .collect(),
            ),
            offer => offer,
        }
    }
}

/// The first word of a command: those below, and beside them the user's own and the topics of the help.
fn first(place: &Place<'_>, live: &Live<'_>) -> Vec<Candidate> {
    let mut words = commands(place.command, place.current);
    let fits = |name: &str| name.starts_with(place.current);
    match place.names.as_slice() {
        [] => {
            let own = live.own().into_iter().filter(|(name, _)| fits(name));
            words.extend(own.map(|(name, stands)| Candidate::new(name, stands)));
        }
        ["help"] => {
            let topics = TOPICS.iter().filter(|name| fits(name));
            words.extend(topics.map(|name| Candidate::new(*name, "a topic")));
        }
        _ => {}
    }
    words
}

/// The commands below.
fn commands(command: &Command, typed: &str) -> Vec<Candidate> {
    let shown = command.get_subcommands().filter(|sub| !sub.is_hide_set());
    let fits = shown.filter(|sub| sub.get_name().starts_with(typed));
    fits.map(|sub| Candidate::new(sub.get_name(), line(sub.get_about()))).collect()
}

/// The flags that can still be given.
fn flags(place: &Place<'_>) -> Vec<Candidate> {
    let shown = place.command.get_arguments().filter(|arg| !arg.is_hide_set() && !place.spent(arg));
    let all = shown.filter_map(|arg| {
        let long = format!("--{}", arg.get_long()?);
        // Without its value such a flag is one too.
        let equals = arg.is_require_equals_set()
            && arg.get_num_args().is_some_and(|range| range.min_values() > 0);
        let long = if equals { long + "=" } else { long };
        long.starts_with(place.current).then(|| Candidate::new(long, line(arg.get_help())))
    });
    all.collect()
}

/// The first sentence of a help.
fn line(text: Option<&clap::builder::StyledStr>) -> String {
    text.map(ToString::to_string).unwrap_or_default().lines().next().unwrap_or_default().to_owned()
}

/// What the value of an argument can be, as far as it is typed.
fn values(place: &Place<'_>, arg: &Arg, typed: &str, live: &Live<'_>) -> Offer {
    let possible = arg.get_possible_values();
    if !possible.is_empty() {
        let shown = possible.iter().filter(|value| !value.is_hide_set());
        let fits = shown.filter(|value| value.get_name().starts_with(typed));
        return Offer::Words(
            fits.map(|value| Candidate::new(value.get_name(), line(value.get_help()))).collect(),
        );
    }
    let Some(source) = of(&place.names, arg) else { return Offer::Words(Vec::new()) };
    let found = match source {
        Source::Path(what) => return Offer::Shell(what),
        Source::Free => Vec::new(),
        Source::Words(words) => few(&words(), typed),
        Source::List(words) => listed(typed, &[','], |_, typed| few(&words(), typed)),
        Source::Fields => {
            let mut found = listed(typed, &[','], |_, typed| fields(place, typed, "", |_| true));
            // What was done stands beside the object, where the command tells it.
            if shape(place).report {
                found.extend(listed(typed, &[','], |_, typed| few(&[REPORT.0], typed)));
            }
            if "help".starts_with(typed) {
                found.push(Candidate::new("help", "List the fields"));
            }
            found
        }
        Source::Columns => signed(place, typed, &["+", "-"], |_| true),
        Source::Sort => signed(place, typed, &["-"], |field| field.sort),
        Source::Association => listed(typed, &[',', '='], |before, typed| {
            live.of(
                if before.contains('=') { Source::Tenant } else { Source::User(&[]) },
                typed,
                place,
            )
        }),
        Source::Deed => deed(place, typed, live),
        Source::Explained => {
            let words = explain::words(typed).into_iter();
            words.map(|(word, kind)| Candidate::new(word, kind)).collect()
        }
        Source::Condition => conditions(place, typed),
        Source::Setting => settings(typed),
        Source::Value => setting(place, typed, live),
        Source::Awaited => awaited(place, typed, live),
        source if arg.get_value_delimiter() == Some(',') => {
            listed(typed, &[','], |_, typed| live.of(source, typed, place))
        }
        source => live.of(source, typed, place),
    };
    // What is given to one argument twice is done once.
    Offer::Words(
        found.into_iter().filter(|one| !place.given.contains(&one.value.as_str())).collect(),
    )
}

/// Those of a few words that fit.
fn few(words: &[&str], typed: &str) -> Vec<Candidate> {
    let fits = words.iter().filter(|word| word.starts_with(typed));
    fits.map(|word| Candidate::new(*word, "")).collect()
}

/// The last of several values with something between them; those before it stay as they are.
fn listed(
    typed: &str,
    between: &[char],
    found: impl FnOnce(&str, &str) -> Vec<Candidate>,
) -> Vec<Candidate> {
    let cut = typed.rfind(between).map_or(0, |at| at + 1);
    let (before, last) = typed.split_at_checked(cut).unwrap_or(("", typed));
    let named = |value: &str| before.split(between).any(|one| one == value);
    let fits = found(before, last).into_iter().filter(|one| !named(&one.value));
    fits.map(|one| Candidate { value: format!("{before}{}", one.value), ..one }).collect()
}

/// The fields of what the command answers.
fn shape(place: &Place<'_>) -> Shape {
    let name = |at: usize| place.names.get(at).copied().unwrap_or_default();
    app::answers(name(0), name(1)).unwrap_or_else(Shape::none)
}

fn fields(
    place: &Place<'_>,
    typed: &str,
    sign: &str,
    fits: impl Fn(&crate::fields::Meta) -> bool,
) -> Vec<Candidate> {
    let shape = shape(place);
    let all = shape.fields.iter().filter(|field| fits(field) && field.name.starts_with(typed));
    all.map(|field| Candidate::new(format!("{sign}{}", field.name), field.help)).collect()
}

/// Fields with one of some signs before them, or without.
fn signed(
    place: &Place<'_>,
    typed: &str,
    signs: &[&str],
    fits: impl Fn(&crate::fields::Meta) -> bool,
) -> Vec<Candidate> {
    listed(typed, &[','], |_, typed| {
        let sign = signs.iter().copied().find(|sign| typed.starts_with(*sign)).unwrap_or_default();
        fields(place, typed.strip_prefix(sign).unwrap_or(typed), sign, fits)
    })
}

/// What can be waited for: its noun first, then which.
fn awaited(place: &Place<'_>, typed: &str, live: &Live<'_>) -> Vec<Candidate> {
    let Some((noun, id)) = typed.split_once('/') else {
        return few(&["ticket/", "access/"], typed);
    };
    let found = match noun {
        "ticket" => live.of(Source::Ticket, id, place),
        "access" => live.of(Source::Request, id, place),
        _ => Vec::new(),
    };
    let whole = |one: Candidate| Candidate { value: format!("{noun}/{}", one.value), ..one };
    found.into_iter().map(whole).collect()
}

/// The words of `desk can`: a noun, a verb, what it is done to.
fn deed(place: &Place<'_>, typed: &str, live: &Live<'_>) -> Vec<Candidate> {
    let nouns = |root: &Command| -> Vec<Candidate> {
        let deep = root
            .get_subcommands()
            .filter(|noun| noun.has_subcommands() && noun.get_name() != "help");
        let fits = deep.filter(|noun| !noun.is_hide_set() && noun.get_name().starts_with(typed));
        fits.map(|noun| Candidate::new(noun.get_name(), line(noun.get_about()))).collect()
    };
    match place.given.as_slice() {
        [] => nouns(place.root),
        [noun] => {
            let noun = place.root.find_subcommand(noun);
            noun.map(|noun| commands(noun, typed)).unwrap_or_default()
        }
        [noun, verb] => {
            let verb = place.root.find_subcommand(noun).and_then(|noun| noun.find_subcommand(verb));
            let first = verb.and_then(|verb| verb.get_positionals().next());
            let source = first.and_then(|arg| of(&place.given, arg));
            source.map(|source| live.of(source, typed, place)).unwrap_or_default()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests;
