//! What came of it, in tables: nothing is expected here, everything is counted.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fmt,
    path::Path,
};

use desk_tests::World;
use serde_json::Value;

use super::{
    Fallible,
    driven::{Driven, Problem},
    log::Row,
    rule::Rule,
    setup::{Facts, login, slug},
};

/// How many examples of each reason are shown.
const EXAMPLES: usize = 2;

/// What a report is made of.
pub struct Parts {
    /// How many of each noun were made.
    pub made: Vec<(&'static str, u64)>,
    /// What the log is like.
    pub facts: Facts,
    /// The log, in order of time.
    pub rows: Vec<Row>,
    /// What became of its rows.
    pub driven: Driven,
    /// The tickets as the desk has them, by incident.
    pub tickets: BTreeMap<String, Value>,
    /// The ticket whose history is shown.
    pub shown: String,
    /// That history.
    pub log: String,
    /// What holds of the store.
    pub verified: deskd::Verified,
    /// Where all of it happened.
    pub world: World,
}

/// What came of it.
pub struct Report {
    /// How many of each noun were made.
    pub made: Vec<(&'static str, u64)>,
    /// What the log is like.
    pub facts: Facts,
    /// How many rows and incidents it has.
    pub size: (usize, usize),
    /// Its first and its last day.
    pub days: (String, String),
    /// When the desk has the first ticket opened and the last one changed.
    pub times: (String, String),
    /// What became of its rows.
    pub driven: Driven,
    /// How many tickets are in which state: what the log says last, what the desk has.
    pub states: BTreeMap<(String, String), usize>,
    /// In how many tickets the desk has what the log says last, of those where it says something.
    pub agree: Vec<(&'static str, usize, usize)>,
    /// How many rows name somebody who works but no group, and were refused.
    pub no_group_refused: usize,
    /// The ticket whose history is shown.
    pub shown: String,
    /// That history.
    pub log: String,
    /// What holds of the store.
    pub verified: deskd::Verified,
    world: World,
}

/// Rows that were refused by one rule.
pub struct Reason<'a> {
    /// The rule; none where nothing explains it.
    pub rule: Option<Rule>,
    /// How many rows were refused as a whole.
    pub refused: usize,
    /// How many were applied in part.
    pub in_part: usize,
    /// Each case of it.
    pub cases: Vec<&'a Problem>,
}

impl Reason<'_> {
    /// In words.
    pub fn words(&self) -> &'static str {
        self.rule.map_or("NOT EXPLAINED", Rule::words)
    }

    fn of(rule: Option<Rule>, cases: Vec<&Problem>) -> Reason<'_> {
        let rows = |in_part| {
            let cases = cases.iter().filter(|case| case.in_part == in_part);
            cases.map(|case| case.line).collect::<BTreeSet<u64>>().len()
        };
        Reason { rule, refused: rows(false), in_part: rows(true), cases }
    }
}

impl Report {
    /// Counts.
    pub fn new(parts: Parts) -> Report {
        let Parts { made, facts, rows, driven, tickets, shown, log, verified, world } = parts;
        let last: BTreeMap<&str, &Row> =
            rows.iter().map(|row| (row.incident.as_str(), row)).collect();
        let nobody = Value::Null;
        let ticket = |incident: &str| tickets.get(incident).unwrap_or(&nobody);
        let mut states = BTreeMap::new();
        for (incident, row) in &last {
            let state = ticket(incident)["state"].as_str().unwrap_or("no ticket").to_owned();
            *states.entry((row.state.clone(), state)).or_default() += 1;
        }
        let agree = |what: &'static str, says: fn(&Row) -> Option<Value>| {
            let known = last.iter().filter_map(|(i, row)| Some((ticket(i), says(row)?)));
            let (held, all) = known.fold((0, 0), |(held, all), (ticket, value)| {
                (held + usize::from(ticket[what] == value), all + 1)
            });
            (what, held, all)
        };
        let agree = vec![
            agree("group", |row| row.group.as_deref().map(|group| slug(group).into())),
            agree("assignee", |row| row.assignee.as_deref().map(|name| login(name).into())),
            agree("priority", |row| Some(row.priority.into())),
        ];
        let by_line: HashMap<u64, &Row> = rows.iter().map(|row| (row.line, row)).collect();
        let no_group = |problem: &&Problem| {
            let row = by_line.get(&problem.line);
            row.is_some_and(|row| row.group.is_none() && row.assignee.is_some())
        };
        let refused = driven.problems.iter().filter(|problem| problem.refused);
        let no_group_refused: BTreeSet<u64> =
            refused.filter(no_group).map(|problem| problem.line).collect();
        let day = |row: Option<&Row>| {
            let at = row.and_then(|row| jiff::Timestamp::from_millisecond(row.at).ok());
            at.map(|at| at.strftime("%F").to_string()).unwrap_or_default()
        };
        let times = |what: &'static str| {
            tickets.values().filter_map(move |ticket| ticket[what].as_str()).map(str::to_owned)
        };
        let times = (
            times("created").min().unwrap_or_default(),
            times("updated").max().unwrap_or_default(),
        );
        Report {
            times,
            size: (rows.len(), last.len()),
            days: (day(rows.first()), day(rows.last())),
            no_group_refused: no_group_refused.len(),
            states,
            agree,
            made,
            facts,
            driven,
            shown,
            log,
            verified,
            world,
        }
    }

    /// Why rows were refused, or applied in part only; the most frequent rule first. A row of which
    /// two rules refuse something counts under both.
    pub fn reasons(&self) -> Vec<Reason<'_>> {
        let mut reasons: BTreeMap<Option<Rule>, Vec<&Problem>> = BTreeMap::new();
        for problem in &self.driven.problems {
            reasons.entry(problem.rule).or_default().push(problem);
        }
        let mut reasons: Vec<_> =
            reasons.into_iter().map(|(rule, cases)| Reason::of(rule, cases)).collect();
        reasons.sort_by_key(|reason| std::cmp::Reverse(reason.refused + reason.in_part));
        reasons
    }

    /// What is wrong with the outcome: a row that was neither applied nor refused by a rule.
    pub fn wrong(&self) -> Option<String> {
        let (driven, rows) = (&self.driven, self.size.0);
        let counted = driven.rows();
        if counted != rows {
            return Some(format!("{counted} of {rows} rows are accounted for"));
        }
        (driven.unexplained > 0).then(|| {
            format!("{} rows were neither applied nor refused by a rule", driven.unexplained)
        })
    }

    /// Keeps the store, and every row that was not applied in full, in a directory.
    pub fn keep(&self, dir: &Path) -> Fallible<()> {
        std::fs::copy(self.world.data().join("desk.db"), dir.join("desk.db"))?;
        let mut file = csv::Writer::from_path(dir.join("not-applied.csv"))?;
        file.write_record(["line", "incident", "row", "rule", "detail"])?;
        for problem in &self.driven.problems {
            let line = problem.line.to_string();
            let row = if problem.in_part { "applied in part" } else { "refused" };
            let rule = problem.rule.map_or("", Rule::words);
            file.write_record([&line, &problem.incident, row, rule, &problem.detail])?;
        }
        Ok(file.flush()?)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (rows, incidents) = self.size;
        let (first, last) = &self.days;
        let facts = &self.facts;
        writeln!(f, "The log: {rows} rows of {incidents} incidents, {first} to {last}.")?;
        writeln!(
            f,
            "It names {} requesters, {} agents, {} groups with {} members, {} categories with {} services.",
            facts.requesters,
            facts.agents,
            facts.groups,
            facts.memberships,
            facts.categories,
            facts.services
        )?;
        let made: Vec<_> = self.made.iter().map(|(noun, made)| format!("{noun} {made}")).collect();
        writeln!(f, "Made: {}.", made.join(", "))?;

        let driven = &self.driven;
        writeln!(f, "\nROWS")?;
        for (rows, what) in [
            (driven.applied, "applied"),
            (driven.held, "say what held already"),
            (driven.in_part, "applied in part, the rest refused by a rule"),
            (driven.refused, "refused by a rule"),
            (driven.unexplained, "neither"),
        ] {
            writeln!(f, "{rows:>6}  {what}")?;
        }
        writeln!(f, "\nCALLS THAT CHANGED SOMETHING")?;
        for (verb, calls) in &driven.calls {
            writeln!(f, "{calls:>6}  {verb}")?;
        }
        writeln!(f, "\nWHAT THE DAEMON DID BY ITSELF, AT THE INSTANT THAT IT HAD FORETOLD")?;
        for ((verb, from, to), times) in &driven.fallen {
            writeln!(f, "{times:>6}  {verb}, from {from} to {to}")?;
        }

        writeln!(f, "\nTICKETS BY STATE\n  TICKETS  LOG SAYS            DESK HAS")?;
        for ((says, has), tickets) in &self.states {
            writeln!(f, "{tickets:>9}  {says:<18}  {has}")?;
        }
        let (created, updated) = &self.times;
        writeln!(
            f,
            "           The first was opened at {created}, the last changed at {updated}."
        )?;
        writeln!(f, "\nTICKETS IN WHICH THE DESK HAS WHAT THE LOG SAYS LAST")?;
        for (what, held, all) in &self.agree {
            writeln!(f, "{held:>6}  of {all} {what}")?;
        }

        writeln!(f, "\nWHAT THE RULES REFUSED\n  ROWS  IN PART  TICKETS  RULE")?;
        for reason in self.reasons() {
            let tickets: BTreeSet<_> = reason.cases.iter().map(|case| &case.incident).collect();
            let (refused, in_part) = (reason.refused, reason.in_part);
            writeln!(f, "{refused:>6}  {in_part:>7}  {:>7}  {}", tickets.len(), reason.words())?;
            for case in reason.cases.iter().take(EXAMPLES) {
                let Problem { incident, line, detail, .. } = case;
                writeln!(f, "                          {incident}, line {line}: {detail}")?;
            }
        }
        let (no_group, refused) = (facts.no_group, self.no_group_refused);
        writeln!(
            f,
            "\nRows that name an agent but no group: {no_group}; refused of them: {refused}."
        )?;
        let deskd::Verified { events, rows } = &self.verified;
        writeln!(f, "The history was done again: {events} events made the same {rows} rows.")?;
        write!(f, "\n$ desk ticket log {} --columns seq,at,actor,type\n{}", self.shown, self.log)
    }
}
