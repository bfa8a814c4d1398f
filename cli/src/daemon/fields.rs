//! What is known of the daemon.

use desk_proto::v1::Status;

use crate::fields::{Field, Noun, Ty, flag, int, nonzero, text, time};

type F = Field<Status>;

impl Noun for Status {
    const KIND: &'static str = "daemon";
    const TABLE: &'static [&'static str] = &["id", "version", "pid", "started", "data"];
    const LINE: &'static [&'static str] = &["id", "version"];
    const FIELDS: &'static [F] = &[
        F::new("id", Ty::Text, "deskd", |_| text("deskd")),
        F::new("version", Ty::Text, "the version of the program", |s| text(&s.version)),
        F::new("build", Ty::Text, "the very build", |s| text(&s.build)),
        F::new("pid", Ty::Int, "the process, for the owner", |s| nonzero(s.pid)),
        F::new("started", Ty::Time, "since when it runs", |s| time(s.started_ms)),
        F::new("now", Ty::Time, "what its clock shows", |s| time(s.now_ms)),
        F::new("manual_clock", Ty::Bool, "whether its clock is set by hand", |s| {
            flag(s.manual_clock)
        }),
        F::new("clock_held", Ty::Bool, "the clock has jumped ahead: nothing falls due", |s| {
            flag(s.clock_held)
        }),
        F::new("data", Ty::Text, "the directory of the store, for the owner", |s| text(&s.data)),
        F::new("store_schema", Ty::Int, "the newest migration of the store", |s| int(s.schema)),
        F::new("store_bytes", Ty::Int, "the size of the store, for the owner", |s| {
            nonzero(s.store_bytes)
        }),
        F::new("wal_bytes", Ty::Int, "the size of its log of writes, for the owner", |s| {
            int(s.wal_bytes)
        }),
        F::new("calls", Ty::Int, "how many calls it has answered, for the owner", |s| int(s.calls)),
        F::new("sqlite", Ty::Text, "the version of SQLite", |s| text(&s.sqlite)),
    ];
}
