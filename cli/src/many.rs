//! Many objects from a file: one stream of rows to the daemon, one result for each as it arrives. A
//! thread reads the file only as fast as the daemon takes the rows, so the file may have any length.

use std::{collections::VecDeque, thread};

use desk_proto::{Call, WriteRequest, v1};
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

use crate::{
    call::Incoming,
    context::Ctx,
    error::CliError,
    fields::id,
    flags::{Many, Write},
    input,
    render::{Done, Fate, Outcome, Written},
    rows::{Column, Row, Rows},
    write::{Reply, parts},
};

/// How many rows are on their way at once.
const AHEAD: usize = 64;

/// One element of a stream of rows.
pub(crate) trait RowRequest: Send + 'static {
    /// The request that one row is.
    type Row: WriteRequest + Default + Send + 'static;
    /// The element of a row.
    fn of(row: Self::Row, keep_going: bool) -> Self;
    /// The name that another system has for it.
    fn external_id(row: &Self::Row) -> &str;
}

/// One element of the answer to a stream of rows.
pub(crate) trait RowReply {
    /// What answers a row that was done.
    type Done: Reply;
    /// What became of the row.
    fn result(self) -> Option<Result<Self::Done, v1::Problem>>;
}

/// Says that two messages are the elements of a stream of rows and of its answer.
macro_rules! many {
    ($request:ident { $row:ident } => $reply:ident { $done:ident }, $module:ident) => {
        impl crate::many::RowRequest for desk_proto::v1::$request {
            type Row = desk_proto::v1::$row;
            fn of(row: Self::Row, keep_going: bool) -> Self {
                desk_proto::v1::$request { row: Some(row), keep_going }
            }
            fn external_id(row: &Self::Row) -> &str {
                &row.external_id
            }
        }
        impl crate::many::RowReply for desk_proto::v1::$reply {
            type Done = desk_proto::v1::$done;
            fn result(self) -> Option<Result<Self::Done, desk_proto::v1::Problem>> {
                match self.result? {
                    desk_proto::v1::$module::Result::Done(done) => Some(Ok(done)),
                    desk_proto::v1::$module::Result::Problem(problem) => Some(Err(problem)),
                }
            }
        }
    };
}
pub(crate) use many;

/// A row that was read: it is on its way, or it was wrong from the start.
struct Read {
    place: (u64, u64),
    wrong: Option<CliError>,
}

/// Makes one object for each row of a file. With `skip`, one that is there already is as good.
pub(crate) fn create<'a, C: Call + 'a>(
    ctx: &'a Ctx,
    many: &Many,
    write: &Write,
    skip: bool,
    columns: &'static [Column<<C::Request as RowRequest>::Row>],
) -> Result<Outcome<'a>, CliError>
where
    C::Request: RowRequest,
    C::Response: RowReply,
{
    let path = many.file.as_deref().unwrap_or("-".as_ref());
    let (reader, name) = input::open(ctx, path)?;
    let (rows, requests) = mpsc::channel(AHEAD);
    let (reads, read) = mpsc::channel(AHEAD);
    let (opened, open) = std::sync::mpsc::sync_channel(1);
    let (write, keep_going) = (write.clone(), many.keep_going);
    thread::spawn(move || {
        // The reader stays on this thread; only requests leave it.
        let file = match Rows::open(reader, &name, columns) {
            Ok(file) => file,
            Err(error) => return opened.send(Some(error)).unwrap_or_default(),
        };
        if opened.send(None).is_ok() {
            feed::<C>(file, columns, &write, keep_going, keep_going || skip, &reads, &rows);
        }
    });
    if let Ok(Some(error)) = open.recv() {
        return Err(error);
    }
    let replies = ctx.exchange::<C>(ReceiverStream::new(requests))?;
    let results = Results::<C> {
        ctx,
        read: Some(read),
        replies,
        keep_going,
        skip,
        ready: VecDeque::new(),
        stopped: false,
    };
    Ok(Outcome::Done(Done { results: Box::new(results), single: false, bar: true }))
}

/// Reads rows and sends them, until somebody has heard enough.
fn feed<C: Call>(
    file: Rows,
    columns: &[Column<<C::Request as RowRequest>::Row>],
    write: &Write,
    keep_going: bool,
    daemon_keeps_going: bool,
    reads: &mpsc::Sender<Read>,
    requests: &mpsc::Sender<C::Request>,
) where
    C::Request: RowRequest,
{
    for row in file {
        let place = (row.number, row.line);
        let (wrong, request) = match request::<C>(row, columns, write) {
            Ok(request) => (None, Some(request)),
            Err(error) => (Some(error), None),
        };
        let stop = wrong.is_some() && !keep_going;
        if reads.blocking_send(Read { place, wrong }).is_err() || stop {
            return;
        }
        if let Some(request) = request
            && requests.blocking_send(RowRequest::of(request, daemon_keeps_going)).is_err()
        {
            return;
        }
    }
}

fn request<C: Call>(
    row: Row,
    columns: &[Column<<C::Request as RowRequest>::Row>],
    write: &Write,
) -> Result<<C::Request as RowRequest>::Row, CliError>
where
    C::Request: RowRequest,
{
    let number = row.number;
    let mut request = row.into_request(columns)?;
    let external = <C::Request as RowRequest>::external_id(&request);
    let (key, transient) = match &write.idempotency_key {
        Some(key) if external.is_empty() => (format!("{key}/row-{number}"), false),
        Some(key) => (format!("{key}/{external}"), false),
        // A stream is not repeated by this program, so it needs no key of its own.
        None => (String::new(), false),
    };
    *request.options_mut() = Some(v1::WriteOptions {
        request_id: key,
        transient,
        validate_only: write.dry_run,
        version: 0,
    });
    Ok(request)
}

/// The results, row by row.
struct Results<'a, C: Call> {
    ctx: &'a Ctx,
    read: Option<mpsc::Receiver<Read>>,
    replies: Incoming<'a, C::Response>,
    keep_going: bool,
    skip: bool,
    ready: VecDeque<Read>,
    stopped: bool,
}

impl<C: Call> Results<'_, C>
where
    C::Response: RowReply,
{
    fn next_read(&mut self) -> Option<Read> {
        if let Some(read) = self.ready.pop_front() {
            return Some(read);
        }
        let runtime = self.ctx.runtime().ok()?;
        let read = self.read.as_mut()?;
        // The connection lives on this runtime: it must go on while a slow file is waited for.
        runtime.block_on(read.recv())
    }

    /// Reads no further, but keeps what is on its way.
    fn stop(&mut self) {
        self.stopped = true;
        if let Some(mut read) = self.read.take() {
            read.close();
            while let Ok(row) = read.try_recv() {
                self.ready.push_back(row);
            }
        }
    }

    /// What the daemon answered to the next row, and the id of the object if there is one.
    fn answer(&mut self) -> (Option<String>, Fate) {
        let reply = match self.replies.next(None) {
            Ok(reply) => reply,
            Err(error) => return (None, self.failed(error)),
        };
        match reply.and_then(RowReply::result) {
            Some(Ok(done)) => {
                let (report, record) = parts(done);
                (record.as_deref().map(id), Fate::Done(report, record))
            }
            Some(Err(problem)) if self.skip && problem.code == "ALREADY_EXISTS" => {
                (Some(problem.target), Fate::Done(v1::WriteReport::default(), None))
            }
            Some(Err(problem)) => (None, self.failed(CliError::of_problem(problem))),
            // The daemon ended before this row.
            None => {
                self.stop();
                (None, Fate::Skipped)
            }
        }
    }

    fn failed(&mut self, error: CliError) -> Fate {
        if !self.keep_going {
            self.stop();
        }
        Fate::Failed(error)
    }
}

impl<C: Call> Iterator for Results<'_, C>
where
    C::Response: RowReply,
{
    type Item = Written;

    fn next(&mut self) -> Option<Written> {
        let read = self.next_read()?;
        let (id, fate) = match read.wrong {
            Some(_) if self.stopped => (None, Fate::Skipped),
            Some(error) => (None, self.failed(error)),
            None => self.answer(),
        };
        Some(Written { id, place: Some(read.place), fate })
    }
}
