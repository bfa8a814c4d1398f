//! The verbs of a noun that are told to the parser only once it comes to that noun: most command
//! lines name one of them, and to describe all the others takes longer than the rest of the start.

use std::{
    cell::{Cell, RefCell},
    ffi::OsString,
    mem,
};

use clap::{ArgMatches, Command, FromArgMatches, Subcommand, builder::Resettable, error::Error};

thread_local! {
    /// Whether the whole command line is described at once.
    static WHOLE: Cell<bool> = const { Cell::new(false) };

    /// The words of the command line, where only those commands are described that are named in it.
    static WORDS: RefCell<Vec<OsString>> = const { RefCell::new(Vec::new()) };
}

/// Describes a command line: wholly, for those who look at every part of it, or as far as it is needed.
pub(crate) fn described(whole: bool, describe: fn() -> Command) -> Command {
    WHOLE.set(whole);
    let command = describe();
    WHOLE.set(false);
    command
}

/// Does something while only those verbs are described that are named in a command line.
pub(crate) fn named_in<T>(words: &[OsString], parse: impl FnOnce() -> T) -> T {
    WORDS.set(words.to_vec());
    let parsed = parse();
    WORDS.take();
    parsed
}

/// Those commands of a tree that are named among the words, under another root. What is left of the tree is not
/// taken apart: that costs as much as describing it, and the process is soon at its end.
pub(crate) fn part(root: Command, tree: Command, words: &[OsString]) -> Command {
    let is_named = |name: &str| words.iter().any(|word| word == name);
    let named = |command: &&Command| {
        is_named(command.get_name()) || command.get_all_aliases().any(is_named)
    };
    let root = root.subcommands(tree.get_subcommands().filter(named).cloned());
    mem::forget(tree);
    root
}

/// A verb of a noun.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Later<T>(pub(crate) T);

/// The verbs. What the noun says about itself stands, whatever they say about themselves.
fn verbs<T: Subcommand>(command: Command) -> Command {
    let words = WORDS.take();
    if !words.is_empty() {
        let few = part(command, T::augment_subcommands(Command::new("")), &words);
        WORDS.set(words);
        return few;
    }
    let about = command.get_about().cloned();
    let more = command.get_long_about().cloned();
    T::augment_subcommands(command)
        .about(Resettable::from(about))
        .long_about(Resettable::from(more))
}

impl<T: Subcommand> Subcommand for Later<T> {
    fn augment_subcommands(command: Command) -> Command {
        match WHOLE.get() {
            true => T::augment_subcommands(command),
            false => command.defer(verbs::<T>),
        }
    }

    fn augment_subcommands_for_update(command: Command) -> Command {
        T::augment_subcommands_for_update(command)
    }

    fn has_subcommand(name: &str) -> bool {
        T::has_subcommand(name)
    }
}

impl<T: FromArgMatches> FromArgMatches for Later<T> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        T::from_arg_matches(matches).map(Later)
    }

    fn from_arg_matches_mut(matches: &mut ArgMatches) -> Result<Self, Error> {
        T::from_arg_matches_mut(matches).map(Later)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        self.0.update_from_arg_matches(matches)
    }

    fn update_from_arg_matches_mut(&mut self, matches: &mut ArgMatches) -> Result<(), Error> {
        self.0.update_from_arg_matches_mut(matches)
    }
}
