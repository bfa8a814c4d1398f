//! The housekeeping tables: what the daemon notes for its own work. A change to one of them is
//! no event of the history. Every other table is journaled: who changes it appends an event.

/// All of them.
pub const TABLES: &[&str] = &[
    "meta",
    "migrations",
    "journal",
    "journal_heads",
    "ticket_counters",
    "requests",
    "externals",
    "passwords",
    "second_factors",
    "token_holds",
    "recovery_codes",
    "sessions",
    "visit_secrets",
    "token_uses",
    "attempts",
    "known_sources",
    "reroutes",
];

/// Whether a statement writes to a housekeeping table.
pub fn is_keep(sql: &str) -> bool {
    target(sql).is_some_and(|table| TABLES.contains(&table))
}

/// The table that an `INSERT`, `UPDATE` or `DELETE` writes to.
pub(super) fn target(sql: &str) -> Option<&str> {
    let mut words = sql.split_ascii_whitespace();
    let table = match words.next()? {
        "INSERT" | "DELETE" => words.nth(1)?,
        "UPDATE" => words.next()?,
        _ => return None,
    };
    table.split('(').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_target_of_a_statement_is_found() {
        assert_eq!(target("INSERT INTO meta (name) VALUES ($1)"), Some("meta"));
        assert_eq!(target("UPDATE tickets SET a = $1"), Some("tickets"));
        assert_eq!(target("DELETE FROM requests WHERE 1 = 1"), Some("requests"));
        assert_eq!(target("\n    UPDATE journal_heads\n SET a = 1"), Some("journal_heads"));
        assert_eq!(target("SELECT 1"), None);
        assert!(is_keep("INSERT INTO requests(a) VALUES (1)"));
        assert!(!is_keep("INSERT INTO tickets (a) VALUES (1)"));
    }

    #[test]
    fn the_list_is_pinned() {
        // A table goes in here only if losing the record of its changes harms nobody.
        assert_eq!(TABLES.len(), 17);
    }
}
