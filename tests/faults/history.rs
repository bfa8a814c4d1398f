//! What is there is held against what was answered: a model of two sets of texts, of which each that
//! was acknowledged is there once, each other one at the most once, and none that nobody asked for.

use std::collections::{BTreeMap, BTreeSet};

use super::{left::Left, load::Told};

const TICKETS: &str = "SELECT number || ' ' || title FROM tickets WHERE title <> 'the last one'";
const COMMENTS: &str = "SELECT text FROM comments WHERE text <> 'words'";

/// What is there.
#[derive(Debug)]
pub struct There {
    /// Number by title.
    tickets: BTreeMap<String, String>,
    comments: BTreeSet<String>,
}

impl There {
    /// Reads it; nothing may be there twice.
    ///
    /// # Errors
    /// Words, when the store cannot be read.
    pub fn of(left: &Left) -> Result<There, String> {
        let mut there = There { tickets: BTreeMap::new(), comments: BTreeSet::new() };
        for row in left.count(TICKETS).map_err(|error| error.to_string())?.into_keys() {
            let (number, title) = row.split_once(' ').expect("a number and a title");
            let twice = there.tickets.insert(title.to_owned(), number.to_owned());
            assert_eq!(twice, None, "{title} was done twice");
        }
        for (text, times) in left.count(COMMENTS).map_err(|error| error.to_string())? {
            assert_eq!(times, 1, "{text} was done twice");
            there.comments.insert(text);
        }
        Ok(there)
    }

    /// What was acknowledged and is not there.
    pub fn lost(&self, acknowledged: &(BTreeMap<String, String>, Vec<String>)) -> Vec<String> {
        let (tickets, comments) = acknowledged;
        let tickets = tickets.iter().filter(|(title, id)| self.tickets.get(*title) != Some(*id));
        let comments = comments.iter().filter(|text| !self.comments.contains(*text));
        tickets.map(|(title, id)| format!("{id} {title}")).chain(comments.cloned()).collect()
    }

    /// All that was acknowledged is there, and nothing that was not asked for.
    #[track_caller]
    pub fn is_what_was_told(&self, told: &Told) {
        assert_eq!(self.lost(&told.acknowledged()), [""; 0], "it was acknowledged");
        let (tickets, comments) = told.asked();
        let (tickets, comments) = (BTreeSet::from_iter(tickets), BTreeSet::from_iter(comments));
        assert!(self.tickets.keys().all(|title| tickets.contains(title)), "nobody asked for it");
        assert!(self.comments.iter().all(|text| comments.contains(text)), "nobody asked for it");
    }
}
