//! What became of the rows, as it is noted while they are driven.

use std::collections::{BTreeMap, BTreeSet};

/// Something that a row says and the desk could not be made to hold.
#[derive(Clone, Debug)]
pub struct Problem {
    /// Why, in the same words for all of its kind.
    pub reason: String,
    /// What the daemon said, or what the row says.
    pub detail: String,
    /// The incident.
    pub incident: String,
    /// The line of the file.
    pub line: u64,
    /// Whether the daemon refused a call; else there was none to make.
    pub refused: bool,
}

/// What became of the rows.
#[derive(Debug, Default)]
pub struct Driven {
    /// Rows that changed something, and all that they say holds now.
    pub applied: usize,
    /// Rows that say what held already.
    pub unchanged: usize,
    /// Rows that changed something, but not all that they say holds.
    pub in_part: usize,
    /// Rows that changed nothing, although they say something new.
    pub not_applied: usize,
    /// How many calls changed something, by verb.
    pub calls: BTreeMap<&'static str, usize>,
    /// Why rows were not applied, or not in full.
    pub problems: Vec<Problem>,
    /// The verbs that changed each ticket.
    lives: BTreeMap<String, Vec<&'static str>>,
}

impl Driven {
    /// Notes that a verb has changed a ticket.
    pub fn called(&mut self, verb: &'static str, ticket: &str) {
        *self.calls.entry(verb).or_default() += 1;
        self.lives.entry(ticket.to_owned()).or_default().push(verb);
    }

    /// The ticket with the richest life; among equals the one that tells it shortest.
    pub fn telling(&self) -> Option<String> {
        let rank = |verbs: &Vec<&'static str>| {
            let kinds: BTreeSet<_> = verbs.iter().collect();
            (kinds.len(), usize::MAX - verbs.len())
        };
        self.lives.iter().max_by_key(|(_, verbs)| rank(verbs)).map(|(ticket, _)| ticket.clone())
    }
}
