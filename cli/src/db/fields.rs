//! What is known of a backup, of one that was restored, of what was checked, and of the store's size.

use desk_proto::v1::{BackupHead, Checked, JournalHead, Stats};

use crate::{
    fields::{Datum, Field, Noun, Ty, date, flag, int, nonzero, text},
    render::{Json, Tone},
};

/// A backup that was made.
pub(crate) struct Backup {
    /// The file.
    pub(super) path: String,
    /// What the daemon says of it.
    pub(super) head: BackupHead,
    /// The hash of its bytes.
    pub(super) sha256: String,
    /// Whether it was only rehearsed.
    pub(super) dry_run: bool,
}

impl Noun for Backup {
    const KIND: &'static str = "backup";
    const TABLE: &'static [&'static str] = &["path", "bytes", "taken"];
    const WIDE: &'static [&'static str] = &["sha256"];
    const LINE: &'static [&'static str] = &["path", "bytes", "sha256"];
    const FIELDS: &'static [Field<Backup>] = &[
        Field::new("path", Ty::Text, "the file", |b| text(&b.path)),
        Field::new("bytes", Ty::Int, "its size", |b| int(b.head.size)),
        Field::new("sha256", Ty::Text, "the hash of all of it", |b| text(&b.sha256)),
        Field::new("taken", Ty::Time, "the moment that it shows", |b| date(b.head.taken_ms)),
        Field::new("store_schema", Ty::Int, "the newest migration of the store", |b| {
            int(b.head.schema)
        }),
        Field::new("journals", Ty::Objects, "the newest event of each tenant: tenant, seq", |b| {
            heads(&b.head.journals)
        }),
        Field::new("dry_run", Ty::Bool, "whether it was only rehearsed", |b| flag(b.dry_run)),
    ];
}

fn heads(heads: &[JournalHead]) -> Datum<'_> {
    let json = heads.iter().map(|head| {
        Json::Object(vec![("tenant", Json::text(&head.tenant)), ("seq", Json::Int(head.seq))])
    });
    let words: Vec<_> = heads.iter().map(|head| format!("{} {}", head.tenant, head.seq)).collect();
    Datum::Json(Json::List(json.collect()), words.join(", "))
}

/// A backup that is a store again.
#[derive(Clone, Debug, Default)]
pub(crate) struct Restored {
    /// The directory of the store.
    pub(crate) data: String,
    /// How many tenants there are.
    pub(crate) tenants: i64,
    /// Sessions that were ended.
    pub(crate) sessions: i64,
    /// Tokens that are held.
    pub(crate) tokens: i64,
    /// Requests for tenant access that were ended.
    pub(crate) access: i64,
    /// Visits that were ended.
    pub(crate) visits: i64,
    /// Users whom the operating system's user does not sign in any more.
    pub(crate) unbound: i64,
    /// The user of the machine who owns it.
    pub(crate) owner: Option<i64>,
    /// Whether the backup had its seal.
    pub(crate) sealed: bool,
    /// The key of second factors, where it is needed and missing.
    pub(crate) missing_key: Option<String>,
    /// Whether it was only rehearsed.
    pub(crate) dry_run: bool,
}

impl Noun for Restored {
    const KIND: &'static str = "restored";
    const TABLE: &'static [&'static str] = &["data", "tenants", "sessions", "tokens"];
    const LINE: &'static [&'static str] = &["data"];
    const FIELDS: &'static [Field<Restored>] = &[
        Field::new("data", Ty::Text, "the directory of the store", |r| text(&r.data)),
        Field::new("tenants", Ty::Int, "how many tenants there are", |r| int(r.tenants)),
        Field::new("sessions_ended", Ty::Int, "sessions that were ended", |r| int(r.sessions)),
        Field::new("tokens_held", Ty::Int, "API tokens that are held", |r| int(r.tokens)),
        Field::new("access_ended", Ty::Int, "access requests that were ended", |r| int(r.access)),
        Field::new("visits_ended", Ty::Int, "visits that were ended", |r| int(r.visits)),
        Field::new(
            "os_users_unbound",
            Ty::Int,
            "bindings by desk user bind-os that were ended",
            |r| int(r.unbound),
        ),
        Field::new("owner", Ty::Int, "the user of the machine who owns it", |r| {
            r.owner.map_or(Datum::Null, int)
        }),
        Field::new("sealed", Ty::Bool, "whether the backup had its seal", |r| flag(r.sealed)),
        Field::new("dry_run", Ty::Bool, "whether it was only rehearsed", |r| flag(r.dry_run)),
    ];

    fn tail(&self) -> Option<String> {
        Some(format!(
            "{} sessions ended, {} tokens held, {} access requests ended",
            self.sessions, self.tokens, self.access
        ))
    }
}

impl Noun for Checked {
    const KIND: &'static str = "db.check";
    const TABLE: &'static [&'static str] = &["check", "status", "detail"];
    const WIDE: &'static [&'static str] = &["tenant", "table", "page"];
    const LINE: &'static [&'static str] = &["check", "status", "detail"];
    const FIELDS: &'static [Field<Checked>] = &[
        Field::new("check", Ty::Text, "what was looked at", |c| text(&c.check)),
        Field::new("status", Ty::Word, "ok or damaged", |c| match c.ok {
            true => Datum::Word("ok", Tone::Done),
            false => Datum::Word("damaged", Tone::Alarm),
        }),
        Field::new("ok", Ty::Bool, "whether it is whole", |c| flag(c.ok)),
        Field::new("detail", Ty::Text, "what was found", |c| text(&c.detail)),
        Field::new("tenant", Ty::Text, "the tenant, where it is about one", |c| text(&c.tenant)),
        Field::new("table", Ty::Text, "the table, where it is about one", |c| text(&c.table)),
        Field::new("page", Ty::Int, "the page, where it is about one", |c| nonzero(c.page)),
    ];
}

impl Noun for Stats {
    const KIND: &'static str = "db.stats";
    const TABLE: &'static [&'static str] =
        &["id", "store_bytes", "wal_bytes", "pages", "free_pages"];
    const LINE: &'static [&'static str] = &["id", "store_bytes"];
    const FIELDS: &'static [Field<Stats>] = &[
        Field::new("id", Ty::Text, "store", |_| text("store")),
        Field::new("store_bytes", Ty::Int, "the size of the file", |s| int(s.store_bytes)),
        Field::new("wal_bytes", Ty::Int, "the size of its log of writes", |s| int(s.wal_bytes)),
        Field::new("page_bytes", Ty::Int, "the size of a page", |s| int(s.page_bytes)),
        Field::new("pages", Ty::Int, "how many pages there are", |s| int(s.pages)),
        Field::new("free_pages", Ty::Int, "how many of them hold nothing", |s| int(s.free_pages)),
        Field::new("store_schema", Ty::Int, "the newest migration", |s| int(s.schema)),
        Field::new("tenants", Ty::Int, "how many tenants there are", |s| int(s.tenants)),
        Field::new("keys", Ty::Int, "answers that are kept by idempotency key", |s| int(s.keys)),
        Field::new(
            "parts",
            Ty::Objects,
            "tables and indexes: name, of, rows, bytes, unused_bytes",
            parts,
        )
        .aside(),
        Field::new("journals", Ty::Objects, "the journals: tenant, first, last", journals).aside(),
    ];

    fn blocks(&self) -> Vec<(String, String)> {
        let mut tables =
            format!("{:<28} {:>12} {:>14} {:>14}\n", "NAME", "ROWS", "BYTES", "UNUSED");
        for part in &self.parts {
            let name =
                if part.of.is_empty() { part.name.clone() } else { format!("  {}", part.name) };
            let rows = if part.of.is_empty() { part.rows.to_string() } else { String::new() };
            tables.push_str(&format!(
                "{name:<28} {rows:>12} {:>14} {:>14}\n",
                part.bytes, part.unused_bytes
            ));
        }
        let journals: Vec<_> = (self.journals.iter())
            .map(|journal| format!("{}  {} to {}", journal.tenant, journal.first, journal.last))
            .collect();
        vec![
            ("tables, and their indexes".to_owned(), tables.trim_end().to_owned()),
            ("journals".to_owned(), journals.join("\n")),
        ]
    }
}

fn parts(stats: &Stats) -> Datum<'_> {
    let json = stats.parts.iter().map(|part| {
        Json::Object(vec![
            ("name", Json::text(&part.name)),
            ("of", Json::maybe(Some(part.of.as_str()).filter(|of| !of.is_empty()))),
            ("rows", if part.of.is_empty() { Json::Int(part.rows) } else { Json::Null }),
            ("bytes", Json::Int(part.bytes)),
            ("unused_bytes", Json::Int(part.unused_bytes)),
        ])
    });
    Datum::Json(Json::List(json.collect()), stats.parts.len().to_string())
}

fn journals(stats: &Stats) -> Datum<'_> {
    let json = stats.journals.iter().map(|journal| {
        Json::Object(vec![
            ("tenant", Json::text(&journal.tenant)),
            ("first", Json::Int(journal.first)),
            ("last", Json::Int(journal.last)),
        ])
    });
    Datum::Json(Json::List(json.collect()), stats.journals.len().to_string())
}
