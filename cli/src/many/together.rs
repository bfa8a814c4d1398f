//! All rows of a file or none. They are read first: what is wrong with one of them, or with how many they are,
//! is known before any is sent. Then the daemon does them in one transaction.

use std::{
    collections::VecDeque,
    io::Read,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    thread,
};

use desk_proto::{Call, Message as _, WriteRequest as _};
use tokio::sync::mpsc;

use super::{AHEAD, BYTES, HELD, Read as Taken, Results, RowReply, RowRequest, names, request};
use crate::{
    context::Ctx,
    error::CliError,
    exit::Exit,
    flags::IfExists,
    render::{Done, Fate, Outcome, Written},
    rows::{Column, Passed, Rows},
    way,
    write::Key,
};

/// How many rows are done together: what the daemon takes in one transaction.
const ROWS: usize = 1_000;
/// How many bytes of them are.
const BYTES_MOST: usize = 1 << 20;

/// A row, and the request that it is or what is wrong with it.
type Asked<C> = (Taken, Result<<<C as Call>::Request as RowRequest>::Row, CliError>);

/// Makes one object for each row of a file, or none where any of them is wrong or refused.
pub(super) fn create<'a, C: Call + 'a>(
    ctx: &'a Ctx,
    (reader, name): (Box<dyn Read + Send>, &str),
    key: Key,
    exists: IfExists,
    columns: &'static [Column<<C::Request as RowRequest>::Row>],
) -> Result<Outcome<'a>, CliError>
where
    C::Request: RowRequest,
    C::Response: RowReply,
{
    if exists == IfExists::Skip {
        return Err(CliError::usage("--atomic: what is there already refuses all rows")
            .hint("--if-exists update makes those that are there what the rows say"));
    }
    let (mut asked, mut bytes): (Vec<Asked<C>>, usize) = (Vec::new(), 0);
    let passed = Passed::default();
    for row in Rows::open(reader, name, names(ctx, columns, exists), Arc::clone(&passed))? {
        let place = (row.number, row.line);
        let (unparted, enabled) = (row.unparted(columns), row.says("enabled", columns));
        let request = request::<C>(row, columns, &key);
        bytes += request.as_ref().map_or(0, |request| request.encoded_len());
        let named = request.as_ref().is_ok_and(|request| !request.external_id().is_empty());
        asked.push((Taken { place, wrong: None, unparted, named, enabled }, request));
        let why = match (asked.len() > ROWS, bytes > BYTES_MOST && asked.len() > 1) {
            (true, _) => format!("{name} has more than {ROWS} rows"),
            (_, true) => format!("the rows of {name} have more than 1 MiB"),
            _ => continue,
        };
        let error = CliError::new(Exit::Invalid, "INVALID", format!("--atomic: {why}"));
        return Err(error.hint("give fewer rows, or have each done by itself without --atomic"));
    }
    if asked.iter().any(|(_, request)| request.is_err()) {
        let results = asked.into_iter().map(|(row, request)| {
            let fate = request.map_or_else(Fate::Failed, |_| Fate::Skipped);
            Written { id: None, place: Some(row.place), fate }
        });
        return Ok(Outcome::Done(Done { results: Box::new(results), single: false, bar: false }));
    }
    let count = asked.len();
    let (reads, read) = mpsc::channel(AHEAD);
    let (rows, requests) = way::way(HELD, BYTES);
    let handed = Arc::new(AtomicU64::new(0));
    let counter = Arc::clone(&handed);
    let atomic = u32::try_from(count).unwrap_or(u32::MAX);
    thread::spawn(move || {
        let of = |(row, request): Asked<C>| request.ok().map(|request| (row, request));
        for (row, request) in asked.into_iter().filter_map(of) {
            counter.store(row.place.0, Ordering::Release);
            if reads.blocking_send(row).is_err() {
                return;
            }
            let bytes = request.encoded_len();
            if !rows.give(RowRequest::of(request, false, atomic), bytes) {
                return;
            }
        }
    });
    key.promise(ctx);
    let replies = ctx.feed::<C>(requests)?;
    let results = Results::<C> {
        ctx,
        read: Some(read),
        replies,
        keep_going: false,
        skip: false,
        ready: VecDeque::new(),
        stopped: false,
        key,
        handed,
        warned: 0,
        lost: None,
        passed,
        spare: true,
        upsert: exists != IfExists::Fail && ctx.view.shape.kind != "ticket",
    };
    Ok(Outcome::Done(Done { results: Box::new(results), single: false, bar: true }))
}
