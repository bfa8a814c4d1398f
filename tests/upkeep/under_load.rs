//! Backups while many write: each is restored, and holds all that was acknowledged before it was begun,
//! and of the history exactly what lies before the moment that it shows.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use desk_proto::{call, v1::CreateTicketRequest};
use desk_tests::{Client, World, left::follows, world::until};
use rusqlite::Connection;

use super::{
    load::Load,
    place::{backup, fill, number, open, restore, unsealed},
};

/// How many backups; in one world, so that the store does not grow without end.
const BACKUPS: usize = 5;
const IN_ONE: usize = 10;
const CALLERS: usize = 15;
const STREAMS: usize = 1;
/// Answers between two backups, at the least.
const ANSWERS: usize = 40;

/// Tickets that are there from the start: a copy of them takes many steps, between which writes go on.
const THERE: usize = 1_200;

/// Writes one after the other, and how long each took.
struct Writes {
    over: Arc<AtomicBool>,
    thread: JoinHandle<Vec<Duration>>,
}

impl Writes {
    fn begin(world: &World) -> Writes {
        let (client, over) = (Client::new(&world.socket()), Arc::<AtomicBool>::default());
        let ends = Arc::clone(&over);
        let thread = thread::spawn(move || {
            let mut times = Vec::new();
            while !ends.load(Ordering::Relaxed) {
                let title = format!("timed {}", times.len());
                let request = CreateTicketRequest { title, ..CreateTicketRequest::default() };
                let begun = Instant::now();
                // One that is refused for want of a place took its time too.
                let _refused = client.call::<call::TicketsCreate>(request);
                times.push(begun.elapsed());
            }
            times
        });
        Writes { over, thread }
    }

    fn end(self) -> Vec<Duration> {
        self.over.store(true, Ordering::Relaxed);
        let mut times = self.thread.join().expect("a thread");
        times.sort_unstable();
        times
    }
}

/// Where each journal ends in a store, or what it was there: tenant, number and chain, which stands for
/// all events before it.
fn heads(db: &Connection) -> Vec<(i64, i64, Vec<u8>)> {
    let mut statement = db
        .prepare("SELECT tenant, seq, chain_hash FROM journal_heads ORDER BY tenant")
        .expect("SQL");
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)));
    rows.expect("rows").map(|row| row.expect("a row")).collect()
}

/// The whole store in a backup is what the journals make it, and these are the ones of the store up to
/// there: so it is what the store was.
fn is_the_store(world: &World, file: &Path, store: &Connection) {
    let copy = file.with_extension("bare");
    unsealed(file, &copy);
    follows(world, &copy);
    for (tenant, seq, chain) in heads(&Connection::open(&copy).expect("a store")) {
        let sql = "SELECT chain_hash FROM journal WHERE tenant = $1 AND seq = $2";
        let was: Vec<u8> = store.query_row(sql, [tenant, seq], |row| row.get(0)).expect("an event");
        assert!(was == chain, "{}: another history", file.display());
    }
}

/// Rows of the store up to an event: what was made, by the number of the event that made it.
fn rows(world: &World, dir: &str, sql: &str, head: i64) -> BTreeSet<(i64, String)> {
    let db = open(world, dir);
    let mut statement = db.prepare(sql).expect("a statement");
    let rows = statement.query_map([head], |row| Ok((row.get(0)?, row.get(1)?)));
    rows.expect("rows").map(|row| row.expect("a row")).collect()
}

const TICKETS: &str = "SELECT id, number || ' ' || title FROM tickets WHERE id <= $1";
const COMMENTS: &str = "SELECT id, text FROM comments WHERE id <= $1";
const JOURNAL: &str = "SELECT seq, kind || hex(chain_hash) FROM journal WHERE seq <= $1";

#[test]
fn backups_under_load_are_what_the_store_was_at_one_moment() {
    let backups = std::env::var("DESK_BACKUPS").map_or(BACKUPS, |n| n.parse().expect("a number"));
    let mut longest = Duration::ZERO;
    for world in 0..backups.div_ceil(IN_ONE) {
        longest = longest.max(in_one_world(IN_ONE.min(backups - world * IN_ONE)));
    }
    println!("{backups} backups under {CALLERS} callers and a stream, the longest in {longest:?}");
}

fn in_one_world(backups: usize) -> Duration {
    let world = World::new();
    fill(&world, THERE);
    let writes = Writes::begin(&world);
    let load = Load::start(&world, "backup", [CALLERS, STREAMS], &[]);
    let (mut taken, mut longest) = (BTreeMap::new(), Duration::ZERO);
    for n in 0..backups {
        let enough = load.done() + ANSWERS;
        until("calls are answered", || (load.done() >= enough).then_some(()));
        let before = load.acknowledged();
        let (done, begun) = (load.done(), Instant::now());
        let (file, told) = backup(&world, &format!("{n}.backup"));
        longest = longest.max(begun.elapsed());
        // Writes went on meanwhile.
        until("calls are answered", || (load.done() > done).then_some(()));
        let head = told["journals"][0]["seq"].as_i64().expect("a number");
        taken.insert(format!("restored-{n}"), (file, before, head));
    }
    let (times, told) = (writes.end(), load.end());
    let at = |percent: usize| times[(times.len() - 1) * percent / 100];
    println!(
        "{} writes beside {backups} backups: half within {:?}, 99 % within {:?}, the longest {:?}",
        times.len(),
        at(50),
        at(99),
        at(100)
    );
    assert!(told.acknowledged().0.len() > backups, "{} repeated", told.replayed());
    assert_eq!(told.repeated(), 0, "a stream broke, though nobody broke it");
    assert!(world.terminate().success());
    // Nothing is there that nobody asked for.
    let asked: BTreeSet<_> = told.asked().0.into_iter().collect();
    for (_, title) in rows(&world, "data", "SELECT id, title FROM tickets WHERE id <= $1", i64::MAX)
    {
        let known = title.starts_with("large ") || title.starts_with("timed ");
        assert!(known || asked.contains(&title), "{title} was never asked for");
    }

    for (dir, (file, (tickets, comments), head)) in taken {
        is_the_store(&world, &file, &open(&world, "data"));
        restore(&world, &file, &dir, &[]).ok();
        let db = open(&world, &dir);
        let has = |sql: &str, text: &str| {
            let found = db.query_row(sql, [text], |row| row.get::<_, i64>(0));
            found.expect("a count") == 1
        };
        for (title, id) in &tickets {
            let named = "SELECT count(*) FROM tickets WHERE number || ' ' || title = $1";
            assert!(has(named, &format!("{id} {title}")), "{title} was acknowledged before {dir}");
        }
        for text in &comments {
            let said = "SELECT count(*) FROM comments WHERE text = $1";
            assert!(has(said, text), "{text} was acknowledged before {dir}");
        }
        // Beyond the moment there is only what the restore itself says.
        let beyond = format!(
            "SELECT count(*) FROM journal WHERE seq > {head} AND (actor IS NOT NULL OR kind LIKE 'ticket.%')"
        );
        assert_eq!(number(&db, &beyond), 0);
        assert_eq!(number(&db, &format!("SELECT count(*) FROM tickets WHERE id > {head}")), 0);
        for sql in [TICKETS, COMMENTS, JOURNAL] {
            let (was, is) = (rows(&world, "data", sql, head), rows(&world, &dir, sql, head));
            assert!(was == is, "{dir} differs from the store up to event {head}: {sql}");
        }
    }
    longest
}
