//! Where in a command line the cursor is: in which command, and in the value of which flag or in which
//! argument. It follows the words as clap would, but complains of none: a line that is not yet finished
//! is mostly wrong. It asks nobody.

use clap::{Arg, ArgAction, Command};

/// Where the cursor is.
#[derive(Debug)]
pub(super) struct Place<'a> {
    /// The whole tree.
    pub(super) root: &'a Command,
    /// The command that the cursor is in.
    pub(super) command: &'a Command,
    /// The names from the root to that, by which they call themselves, whatever alias was typed.
    pub(super) names: Vec<&'a str>,
    /// What is typed there.
    pub(super) kind: Kind<'a>,
    /// The word up to the cursor.
    pub(super) current: &'a str,
    /// Every word before it, the name of the program first.
    pub(super) before: &'a [String],
    /// The values of the argument that the cursor is in, which were given before.
    pub(super) given: Vec<&'a str>,
    /// Every word so far that is the value of an argument without a name.
    pub(super) words: Vec<&'a str>,
    /// The flags before it that have a value, with that.
    flags: Vec<(&'a Arg, &'a str)>,
}

/// What is typed where the cursor is.
#[derive(Debug)]
pub(super) enum Kind<'a> {
    /// The value of a flag; the word begins with so many bytes that belong to the flag itself.
    Value(&'a Arg, usize),
    /// A flag.
    Flag,
    /// A command below, or an argument.
    Word(Option<&'a Arg>),
}

impl<'a> Place<'a> {
    /// Follows the words up to the cursor. The tree has to be built.
    pub(super) fn find(root: &'a Command, before: &'a [String], current: &'a str) -> Place<'a> {
        let mut way = Way {
            command: root,
            names: Vec::new(),
            escaped: false,
            at: 0,
            given: Vec::new(),
            words: Vec::new(),
            open: None,
            flags: Vec::new(),
        };
        for word in before.iter().skip(1) {
            way.step(word);
        }
        let kind = way.kind(current);
        let given = match kind {
            Kind::Word(Some(_)) => way.given,
            _ => Vec::new(),
        };
        let Way { command, names, words, flags, .. } = way;
        Place { root, command, names, kind, current, before, given, words, flags }
    }

    /// The value of a flag of the line, the last that was given.
    pub(super) fn value_of(&self, long: &str) -> Option<String> {
        let is = |(arg, _): &&(&Arg, &str)| arg.get_long() == Some(long);
        self.flags.iter().rev().find(is).map(|(_, value)| (*value).to_owned())
    }

    /// The tenant that the line names.
    pub(super) fn tenant(&self) -> Option<String> {
        self.value_of("tenant").filter(|slug| !slug.is_empty())
    }

    /// The context that the line names.
    pub(super) fn context(&self) -> Option<String> {
        self.value_of("context").filter(|name| !name.is_empty())
    }

    /// Whether a flag was given already and means nothing a second time.
    pub(super) fn spent(&self, arg: &Arg) -> bool {
        if matches!(arg.get_action(), ArgAction::Append | ArgAction::Count) {
            return false;
        }
        let is = |word: &String| {
            let long = arg.get_long().is_some_and(|long| {
                word.strip_prefix("--")
                    .and_then(|word| word.strip_prefix(long))
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('='))
            });
            long || arg.get_short().is_some_and(|short| *word == format!("-{short}"))
        };
        self.before.iter().skip(1).any(is)
    }
}

/// What is known after some words.
struct Way<'a> {
    command: &'a Command,
    names: Vec<&'a str>,
    escaped: bool,
    /// Which argument comes next, from 0.
    at: usize,
    /// The values of an argument that takes several.
    given: Vec<&'a str>,
    /// The values of all arguments that are no flags.
    words: Vec<&'a str>,
    /// A flag whose value comes next.
    open: Option<&'a Arg>,
    /// The flags that have a value, with that.
    flags: Vec<(&'a Arg, &'a str)>,
}

impl<'a> Way<'a> {
    fn step(&mut self, word: &'a str) {
        if let Some(arg) = self.open.take() {
            self.flags.push((arg, word));
            return;
        }
        if !self.escaped && word == "--" {
            self.escaped = true;
            return;
        }
        if !self.escaped && word.len() > 1 && word.starts_with('-') {
            let flag = match word.strip_prefix("--").map(|long| long.split_once('=')) {
                Some(Some((long, value))) => self.long(long).map(|arg| (arg, Some(value))),
                Some(None) => {
                    let long = word.get(2..).unwrap_or_default();
                    self.long(long).filter(|arg| takes_next(arg)).map(|arg| (arg, None))
                }
                None => self
                    .short(word)
                    .map(|(arg, used)| (arg, word.get(used..).filter(|value| !value.is_empty()))),
            };
            match flag {
                Some((arg, Some(value))) => self.flags.push((arg, value)),
                Some((arg, None)) => self.open = Some(arg),
                None => {}
            }
            return;
        }
        let below = self.command.find_subcommand(word);
        if let Some(below) = below.filter(|_| !self.escaped && self.at == 0) {
            self.command = below;
            self.names.push(below.get_name());
            return;
        }
        self.words.push(word);
        match self.argument() {
            Some(arg) if several(arg) => self.given.push(word),
            _ => {
                self.at += 1;
                self.given.clear();
            }
        }
    }

    fn kind(&self, current: &str) -> Kind<'a> {
        if let Some(arg) = self.open {
            return Kind::Value(arg, 0);
        }
        if self.escaped || !current.starts_with('-') {
            return Kind::Word(self.argument());
        }
        if let Some((long, _)) = current.strip_prefix("--").and_then(|long| long.split_once('=')) {
            return match self.long(long) {
                Some(arg) if takes(arg) => Kind::Value(arg, long.len() + 3),
                _ => Kind::Word(None),
            };
        }
        match self
            .short(current)
            .filter(|(_, used)| !current.starts_with("--") && *used < current.len())
        {
            Some((arg, used)) => Kind::Value(arg, used),
            None => Kind::Flag,
        }
    }

    /// The argument that comes next.
    fn argument(&self) -> Option<&'a Arg> {
        let mut all: Vec<&Arg> = self.command.get_positionals().collect();
        all.sort_by_key(|arg| arg.get_index());
        match self.escaped {
            true if self.at < all.len() => {
                let last = all.iter().copied().find(|arg| arg.is_last_set());
                last.or_else(|| all.get(self.at).copied())
            }
            _ => all.get(self.at).copied().filter(|arg| !arg.is_last_set()),
        }
    }

    fn long(&self, long: &str) -> Option<&'a Arg> {
        self.command.get_arguments().find(|arg| arg.get_long() == Some(long))
    }

    /// The flag with a value in some short ones, and how many bytes stand before the value.
    fn short(&self, word: &str) -> Option<(&'a Arg, usize)> {
        let shorts = word.char_indices().skip(1);
        for (at, c) in shorts {
            let arg = self.command.get_arguments().find(|arg| arg.get_short() == Some(c))?;
            if takes(arg) {
                let end = at + c.len_utf8();
                let equals = usize::from(word.get(end..).is_some_and(|rest| rest.starts_with('=')));
                return Some((arg, end + equals));
            }
        }
        None
    }
}

/// Whether a flag has a value.
fn takes(arg: &Arg) -> bool {
    arg.get_num_args().is_some_and(|range| range.takes_values())
}

/// Whether the next word is its value.
fn takes_next(arg: &Arg) -> bool {
    takes(arg) && !arg.is_require_equals_set()
}

/// Whether an argument takes several words.
fn several(arg: &Arg) -> bool {
    arg.get_num_args().is_some_and(|range| range.max_values() > 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is found for a line, in words.
    fn found(line: &str) -> String {
        let root = crate::app::whole();
        let typed = super::super::words::of_line(line);
        let (current, before) = typed.split_last().unwrap();
        let place = Place::find(&root, before, current);
        let kind = match place.kind {
            Kind::Value(arg, from) => format!("{}={}", arg.get_id(), &current[from..]),
            Kind::Flag => "flag".to_owned(),
            Kind::Word(Some(arg)) => format!("{} {}", arg.get_id(), place.given.len()),
            Kind::Word(None) => "-".to_owned(),
        };
        format!("{}: {kind}", place.names.join(" "))
    }

    #[test]
    fn the_context_and_the_tenant_of_the_line_are_found() {
        let table = [
            ("desk ticket show T", None),
            ("desk -c prod ticket show T", Some("prod")),
            ("desk -cprod ticket show T", Some("prod")),
            ("desk ticket show -c=prod T", Some("prod")),
            ("desk -vc prod ticket show T", Some("prod")),
            ("desk --context prod ticket show T", Some("prod")),
            ("desk -c test ticket show --context=prod T", Some("prod")),
            ("desk ticket close --comment -c T", None),
            ("desk access run acme -- ls -c prod T", None),
            ("desk ticket show -c T", None),
        ];
        let root = crate::app::whole();
        for (line, context) in table {
            let typed = super::super::words::of_line(&format!("{line} --tenant acme T"));
            let (current, before) = typed.split_last().unwrap();
            let place = Place::find(&root, before, current);
            let typed = super::super::words::of_line(line);
            let (current, before) = typed.split_last().unwrap();
            let found = Place::find(&root, before, current).context();
            assert_eq!(found.as_deref(), context, "{line}");
            let inside = line.contains(" -- ");
            assert_eq!(place.tenant().as_deref(), Some("acme").filter(|_| !inside), "{line}");
        }
    }

    #[test]
    fn the_place_is_found() {
        let table = [
            ("desk ", ": -"),
            ("desk tic", ": -"),
            ("desk tickets cl", "ticket: -"),
            ("desk ticket close T", "ticket close: ids 0"),
            ("desk ticket close T-1 T-", "ticket close: ids 1"),
            ("desk ticket close --com", "ticket close: flag"),
            ("desk ticket close --comment do", "ticket close: comment=do"),
            ("desk ticket close --comment list T", "ticket close: ids 0"),
            ("desk ticket list --json=id,", "ticket list: json=id,"),
            ("desk --json ticket list --so", "ticket list: flag"),
            ("desk --tenant acme ticket list -g ", "ticket list: group="),
            ("desk ticket list -gnet", "ticket list: group=net"),
            ("desk ticket list -g=net", "ticket list: group=net"),
            ("desk -v ticket show T", "ticket show: ticket 0"),
            ("desk ticket show T-1 ", "ticket show: -"),
            ("desk group add-user net ri", "group add-user: users 0"),
            ("desk access run ac", "access run: slug 0"),
            ("desk access run acme -- l", "access run: command 0"),
            ("desk access run acme -- ls --al", "access run: command 1"),
            ("desk catalog route explain p", "catalog route explain: service 0"),
            ("desk can ada ticket cl", "can: words 1"),
        ];
        for (line, place) in table {
            assert_eq!(found(line), place, "{line}");
        }
    }
}
