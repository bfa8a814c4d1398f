//! What became of the rows, as it is noted while they are driven.

use std::collections::{BTreeMap, BTreeSet};

use super::rule::Rule;

/// Something that a row says and the desk could not be made to hold.
#[derive(Clone, Debug)]
pub struct Problem {
    /// The verb that was refused, or what there is no verb for.
    pub what: &'static str,
    /// The rule that refuses it; none where nothing explains it.
    pub rule: Option<Rule>,
    /// What the daemon said, or what the row says.
    pub detail: String,
    /// The incident.
    pub incident: String,
    /// The line of the file.
    pub line: u64,
    /// Whether the row changed something all the same.
    pub in_part: bool,
    /// Whether the daemon refused a call; else there was none to make.
    pub refused: bool,
}

impl Problem {
    /// Whether it tells why the desk does not have a part of what the row says.
    pub fn explains(&self, part: &str) -> bool {
        self.rule.is_some()
            && match self.what {
                "service" => part == "service",
                "edit" => matches!(part, "impact" | "urgency" | "priority"),
                "transfer" => part == "group",
                "assign" => part == "assignee",
                _ => part == "state",
            }
    }
}

/// What became of the rows.
#[derive(Debug, Default)]
pub struct Driven {
    /// Rows that changed something, and all that they say holds now.
    pub applied: usize,
    /// Rows that say what held already.
    pub held: usize,
    /// Rows that changed something; the rest was refused by a rule.
    pub in_part: usize,
    /// Rows that changed nothing: what they say was refused by a rule.
    pub refused: usize,
    /// Rows of which something does not hold, and no rule says why.
    pub unexplained: usize,
    /// How many calls changed something, by verb.
    pub calls: BTreeMap<&'static str, usize>,
    /// How often the daemon did something by itself: the verb, the state before and the one after.
    pub fallen: BTreeMap<(String, String, String), usize>,
    /// What was not applied, and why.
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

    /// Notes what became of a row: whether it changed something, and its problems from the first one
    /// on that is new.
    pub fn row(&mut self, changed: bool, first: usize) {
        let problems = self.problems.get_mut(first..).unwrap_or_default();
        for problem in &mut *problems {
            problem.in_part = changed;
        }
        let rows = match (changed, &*problems) {
            (_, problems) if problems.iter().any(|p| p.rule.is_none()) => &mut self.unexplained,
            (true, []) => &mut self.applied,
            (false, []) => &mut self.held,
            (true, _) => &mut self.in_part,
            (false, _) => &mut self.refused,
        };
        *rows += 1;
    }

    /// All the rows of which it is known what became.
    pub fn rows(&self) -> usize {
        self.applied + self.held + self.in_part + self.refused + self.unexplained
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
