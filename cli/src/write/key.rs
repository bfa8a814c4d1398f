//! The keys by which the daemon knows what it has done already: one for each run of the program, and
//! beside it what tells its requests apart.

use desk_proto::v1;

use crate::{
    context::Ctx,
    flags::{IfExists, Version, Write},
};

impl Write {
    /// The options for the only request of a run.
    pub(crate) fn options(&self, version: &Version) -> v1::WriteOptions {
        let version = version.if_version.unwrap_or_default();
        v1::WriteOptions { version, ..self.key().options() }
    }

    /// The key that all the requests of a run share: the one that was given, or this program's own.
    pub(crate) fn key(&self) -> Key {
        Key {
            text: self.idempotency_key.clone().unwrap_or_else(request_id),
            given: self.idempotency_key.is_some(),
            dry_run: self.dry_run,
            exists: v1::IfExists::Unspecified,
        }
    }
}

/// The key of one run. Whoever repeats the run with it does nothing twice; which of its requests is
/// which, the daemon tells apart by what is said beside it.
#[derive(Clone, Debug)]
pub(crate) struct Key {
    /// The key itself, for people who repeat the run.
    pub(crate) text: String,
    given: bool,
    dry_run: bool,
    /// What is done with what is there already.
    exists: v1::IfExists,
}

impl Key {
    /// The same for requests that make something, with what is to be done where it is there.
    pub(crate) fn on_existing(self, what: IfExists) -> Key {
        match what {
            IfExists::Update => Key { exists: v1::IfExists::Update, ..self },
            // Of the others the daemon refuses what is there, and it is looked up by its name.
            IfExists::Skip | IfExists::Fail => self,
        }
    }

    /// The same, where the daemon itself answers what is there.
    pub(crate) fn skipping(self, skips: bool) -> Key {
        if skips { Key { exists: v1::IfExists::Skip, ..self } } else { self }
    }

    /// Whether what is there is to be changed.
    pub(crate) fn updates(&self) -> bool {
        self.exists == v1::IfExists::Update
    }

    pub(super) fn options(&self) -> v1::WriteOptions {
        v1::WriteOptions {
            request_id: self.text.clone(),
            transient: !self.given,
            validate_only: self.dry_run,
            if_exists: self.exists.into(),
            ..v1::WriteOptions::default()
        }
    }

    /// Whether it is this run's own: what it answers again was asked for in this run.
    pub(crate) const fn is_own(&self) -> bool {
        !self.given
    }

    /// Has the key told if the run is ended in the middle of its requests.
    pub(crate) fn promise(&self, ctx: &Ctx) {
        if !self.dry_run {
            ctx.screen.promise(&self.told());
        }
    }

    /// Notes that something was done with it.
    pub(crate) fn written(&self, ctx: &Ctx) {
        if !self.dry_run {
            ctx.screen.written(&self.told());
        }
    }

    /// How it is given to a command that repeats this one.
    pub(crate) fn told(&self) -> String {
        told(&self.text, !self.given)
    }

    /// The options for one row of a file, from 1.
    pub(crate) fn row(&self, row: u64) -> v1::WriteOptions {
        v1::WriteOptions { row, ..self.options() }
    }

    /// The options for one target. Of a list that is given again with fewer of them, each is still the
    /// same write, also where only one is left.
    pub(super) fn target(&self, name: &str) -> v1::WriteOptions {
        v1::WriteOptions { part: part(name), ..self.options() }
    }
}

/// How a key is given to a command that repeats another one. The daemon keeps those of this program an hour.
pub(super) fn told(key: &str, transient: bool) -> String {
    let limit = if transient { "within the hour " } else { "" };
    format!("{limit}with --idempotency-key {key}")
}

/// The longest name of a part, in bytes; a longer one is cut and made distinct.
const PART: usize = 256;

/// How a target is called beside the key: as it was written, for what it is called elsewhere only the
/// daemon knows.
fn part(name: &str) -> String {
    if name.len() <= PART {
        return name.to_owned();
    }
    // FNV-1a. Where two meet, the daemon sees by the requests that they are not the same.
    let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let hash = format!("~{hash:016x}");
    let end = name.floor_char_boundary(PART - hash.len());
    format!("{}{hash}", &name[..end])
}

/// A key of this program's own, for its own repetitions: 16 random bytes.
pub(crate) fn request_id() -> String {
    let mut bytes = [0; 16];
    match getrandom::fill(&mut bytes) {
        Ok(()) => bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
        // Without chance there is no safe repetition, but the write itself is as good.
        Err(_) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_for_several_is_the_same_beside_what_tells_them_apart() {
        let write = Write { dry_run: true, idempotency_key: Some("k".into()) };
        let options = write.options(&Version { if_version: Some(3) });
        assert_eq!((options.request_id.as_str(), options.transient), ("k", false));
        assert_eq!((options.validate_only, options.version), (true, 3));
        assert_eq!((options.row, options.part.as_str()), (0, ""));
        let key = write.key();
        let (row, target) = (key.row(7), key.target("T-7"));
        assert_eq!((row.request_id.as_str(), row.row, row.part.as_str()), ("k", 7, ""));
        assert_eq!((target.request_id.as_str(), target.row, target.part.as_str()), ("k", 0, "T-7"));
        assert!(row.validate_only && target.validate_only);
        let update = v1::IfExists::Update;
        assert_eq!(key.on_existing(IfExists::Update).row(1).if_exists(), update);
        assert_ne!(row.if_exists(), update);
    }

    #[test]
    fn without_a_key_each_run_has_one_of_its_own() {
        let key = || Write::default().key();
        let (first, second) = (key(), key());
        assert!(first.text.len() == 32 && first.row(1).transient && first.target("T-1").transient);
        assert_eq!(first.row(1).request_id, first.target("T-1").request_id);
        assert_ne!(first.text, second.text);
    }

    #[test]
    fn a_part_is_what_was_written_as_far_as_there_is_room() {
        assert_eq!((part("T-7"), part(&"x".repeat(PART))), ("T-7".into(), "x".repeat(PART)));
        let (long, other) = (part(&"ü".repeat(150)), part(&"ü".repeat(151)));
        assert!(long.len() <= PART && long.starts_with("üü") && long != other, "{long}");
    }
}
