//! The verbs of a noun that are told to the parser only once it comes to that noun: most command
//! lines name one of them, and to describe all the others takes longer than the rest of the start.

use std::cell::Cell;

use clap::{ArgMatches, Command, FromArgMatches, Subcommand, builder::Resettable, error::Error};

thread_local! {
    /// Whether the whole command line is described at once.
    static WHOLE: Cell<bool> = const { Cell::new(false) };
}

/// Describes a command line: wholly, for those who look at every part of it, or as far as it is needed.
pub(crate) fn described(whole: bool, describe: fn() -> Command) -> Command {
    WHOLE.set(whole);
    let command = describe();
    WHOLE.set(false);
    command
}

/// A verb of a noun.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Later<T>(pub(crate) T);

/// The verbs. What the noun says about itself stands, whatever they say about themselves.
fn verbs<T: Subcommand>(command: Command) -> Command {
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
