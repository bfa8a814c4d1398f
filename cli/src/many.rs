//! Many objects from a file: one stream of rows to the daemon, one result for each as it arrives. A
//! thread reads the file only as fast as the daemon takes the rows, so the file may have any length. Where all
//! rows are done or none, `together` reads them first.

mod together;

use std::{
    collections::VecDeque,
    sync::{
        Arc, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    thread,
};

use desk_proto::{Call, Message as _, Rpc, WriteRequest, v1};
use tokio::sync::mpsc;

use crate::{
    call::Incoming,
    context::Ctx,
    error::CliError,
    exit::Exit,
    fields::id,
    flags::{IfExists, Many, Write},
    input,
    render::{Done, Fate, Outcome, Written},
    rows::{Column, Names, PARTED, Passed, Row, Rows},
    way::{self, Giver},
    write::{Key, Reply, caveat, parts, secret_shown},
};

/// How many rows are on their way at once: more than the daemon takes in one transaction, so that it
/// has the next ones while it works on these.
const AHEAD: usize = 2_048;
/// How many of them are held until the connection takes them.
const HELD: usize = 256;
/// How many bytes of them are, about.
const BYTES: usize = 4 << 20;
/// What the daemon answers of a row that was not done because of another one.
const NOT_DONE: &str = "NOT_DONE";

/// How many rows are warned of one by one.
const WARNINGS: usize = 100;

/// One element of a stream of rows.
pub(crate) trait RowRequest: Send + 'static {
    /// The request that one row is.
    type Row: WriteRequest + Default + Send + 'static;
    /// The element of a row; `atomic` is how many rows are done together, 0 where each is done by itself.
    fn of(row: Self::Row, keep_going: bool, atomic: u32) -> Self;
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
            fn of(row: Self::Row, keep_going: bool, atomic: u32) -> Self {
                desk_proto::v1::$request { row: Some(row), keep_going, atomic }
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

/// What to do where another row has the place of one that was done with the key.
const MOVED: &str = "without an external_id, a key knows a row by its place, and another stood here: what is new wants a file of its own and a new key";

/// A row that was read: it is on its way, or it was wrong from the start.
struct Read {
    place: (u64, u64),
    wrong: Option<CliError>,
    /// A value of several that looks as if they were separated by something else.
    unparted: Option<String>,
    /// Whether the same row again does nothing twice, without a key.
    named: bool,
    /// It says whether its user is enabled.
    enabled: bool,
}

/// Makes one object for each row of a file. `exists` says what is done with one that is there.
pub(crate) fn create<'a, C: Call + 'a>(
    ctx: &'a Ctx,
    many: &Many,
    write: &Write,
    exists: IfExists,
    columns: &'static [Column<<C::Request as RowRequest>::Row>],
) -> Result<Outcome<'a>, CliError>
where
    C::Request: RowRequest,
    C::Response: RowReply,
{
    ctx.screen.show_progress(many.bar.progress);
    let path = many.file.as_deref().unwrap_or("-".as_ref());
    let (reader, name) = input::open(ctx, path)?;
    // Of a ticket that is there the daemon says itself which it is.
    let skips = exists == IfExists::Skip && C::RPC == Rpc::TicketsCreateMany;
    let key = write.key().on_existing(exists).skipping(skips);
    if many.atomic {
        return together::create::<C>(ctx, (reader, &name), key, exists, columns);
    }
    let (rows, requests) = way::way(HELD, BYTES);
    let (reads, read) = mpsc::channel(AHEAD);
    let (opened, open) = std::sync::mpsc::sync_channel(1);
    let keep_going = many.keep_going;
    let skip = exists == IfExists::Skip && !skips;
    let (keys, handed) = (key.clone(), Arc::new(AtomicU64::new(0)));
    let counter = Arc::clone(&handed);
    let names = names(ctx, columns, exists);
    let passed = Passed::default();
    let passing = Arc::clone(&passed);
    thread::spawn(move || {
        // The reader stays on this thread; only requests leave it.
        let file = match Rows::open(reader, &name, names, passing) {
            Ok(file) => file,
            Err(error) => return opened.send(Some(error)).unwrap_or_default(),
        };
        if opened.send(None).is_ok() {
            let feed = Feed { key: keys, keep_going, daemon_keeps_going: keep_going || skip };
            feed.run::<C>(file, columns, &reads, &rows, &counter);
        }
    });
    if let Ok(Some(error)) = open.recv() {
        return Err(error);
    }
    key.promise(ctx);
    let replies = ctx.feed::<C>(requests)?;
    let results = Results::<C> {
        ctx,
        read: Some(read),
        replies,
        keep_going,
        skip,
        ready: VecDeque::new(),
        stopped: false,
        key,
        handed,
        warned: 0,
        lost: None,
        passed,
        spare: true,
        // A ticket has no name of its own but an external one.
        upsert: exists != IfExists::Fail && ctx.view.shape.kind != "ticket",
    };
    Ok(Outcome::Done(Done { results: Box::new(results), single: false, bar: true }))
}

/// What may stand in a file: the columns, and what a list of the same things has. A secret that was shown
/// once is in none.
fn names<R>(ctx: &Ctx, columns: &[Column<R>], exists: IfExists) -> Names {
    let fields = ctx.view.shape.fields.iter().filter(|field| !field.secret).map(|field| field.name);
    let columns = columns.iter().map(Column::name).collect();
    Names::new(columns, fields, exists == IfExists::Update)
}

/// How rows are read and sent.
struct Feed {
    key: Key,
    keep_going: bool,
    daemon_keeps_going: bool,
}

impl Feed {
    /// Reads rows and sends them, until somebody has heard enough. `handed` is the number of the
    /// last row that may have reached the daemon.
    fn run<C: Call>(
        &self,
        file: Rows,
        columns: &[Column<<C::Request as RowRequest>::Row>],
        reads: &mpsc::Sender<Read>,
        requests: &Giver<C::Request>,
        handed: &AtomicU64,
    ) where
        C::Request: RowRequest,
    {
        for row in file {
            let place = (row.number, row.line);
            let (unparted, enabled) = (row.unparted(columns), row.says("enabled", columns));
            let (wrong, request) = match request::<C>(row, columns, &self.key) {
                Ok(request) => (None, Some(request)),
                Err(error) => (Some(error), None),
            };
            let stop = wrong.is_some() && !self.keep_going;
            if request.is_some() {
                handed.store(place.0, Ordering::Release);
            }
            let named = request.as_ref().is_none_or(|request| !request.external_id().is_empty());
            let read = Read { place, wrong, unparted, named, enabled };
            if reads.blocking_send(read).is_err() || stop {
                return;
            }
            if let Some(request) = request {
                let bytes = request.encoded_len();
                if !requests.give(RowRequest::of(request, self.daemon_keeps_going, 0), bytes) {
                    return;
                }
            }
        }
    }
}

fn request<C: Call>(
    row: Row,
    columns: &[Column<<C::Request as RowRequest>::Row>],
    key: &Key,
) -> Result<<C::Request as RowRequest>::Row, CliError>
where
    C::Request: RowRequest,
{
    let (number, version) = (row.number, row.version);
    let emptied = if key.updates() { row.emptied(columns) } else { Vec::new() };
    let mut request = row.into_request(columns)?;
    *request.options_mut() = Some(v1::WriteOptions { version, emptied, ..key.row(number) });
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
    key: Key,
    handed: Arc<AtomicU64>,
    /// How many were warned of.
    warned: usize,
    /// Why no more answers come, where that leaves open what was done.
    lost: Option<CliError>,
    passed: Passed,
    /// Whether no row that was read would be done twice if it came again without the key.
    spare: bool,
    /// What is there already is no failure.
    upsert: bool,
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
    fn answer(&mut self, read: &Read) -> (Option<String>, Fate) {
        let (row, unparted) = (read.place.0, read.unparted.as_deref());
        if let Some(why) = &self.lost {
            return (None, self.unknown(row, why));
        }
        let reply = match self.replies.next(None) {
            Ok(reply) => reply,
            // The stream is over, whatever was asked for.
            Err(error) if is_settled(error.exit) => {
                self.stop();
                return (None, Fate::Failed(error));
            }
            Err(error) => return (None, self.ended(row, error)),
        };
        match reply.and_then(RowReply::result) {
            Some(Ok(done)) => {
                self.key.written(self.ctx);
                let (report, record) = parts(done);
                if report.secrets_withheld
                    && self.key.is_own()
                    && let Err(error) = secret_shown(self.ctx)
                {
                    return (record.as_deref().map(id), Fate::Failed(error));
                }
                if self.warned < WARNINGS && !read.enabled {
                    self.warned += usize::from(caveat(self.ctx, &report, record.as_deref()));
                }
                (record.as_deref().map(id), Fate::Done(report, record))
            }
            Some(Err(problem)) if self.skip && problem.code == "ALREADY_EXISTS" => {
                (Some(problem.target), Fate::Done(v1::WriteReport::default(), None))
            }
            // The row that it was not done for comes behind it.
            Some(Err(problem)) if problem.code == NOT_DONE => (None, Fate::Skipped),
            Some(Err(problem)) => {
                let mut error = CliError::of_problem(problem);
                if error.code == "IDEMPOTENCY_KEY_REUSED" {
                    error.hint = Some(MOVED.to_owned());
                }
                if error.hint.is_none() && unparted.is_some_and(|part| says(&error, part)) {
                    error.hint = Some(PARTED.to_owned());
                }
                (None, self.failed(error))
            }
            // The daemon ended before this row, because of one before it.
            None if self.stopped => (None, Fate::Skipped),
            None => {
                let error =
                    CliError::new(Exit::Failure, "INTERNAL", "the daemon ended the answers early");
                (None, self.ended(row, error))
            }
        }
    }

    /// No more answers come, and this says nothing of what was done.
    fn ended(&mut self, row: u64, why: CliError) -> Fate {
        self.stop();
        let fate = self.unknown(row, &why);
        self.lost = Some(why);
        fate
    }

    /// What became of a row whose answer will not come: nobody knows, unless it was never sent.
    fn unknown(&self, row: u64, why: &CliError) -> Fate {
        if row > self.handed.load(Ordering::Acquire) {
            return Fate::Skipped;
        }
        let text = match why.exit {
            Exit::Unreachable => {
                "the connection broke before the answer: the row may or may not have been done"
                    .to_owned()
            }
            Exit::Unknown => why.message.clone(),
            _ => format!("{}; the row may or may not have been done", why.message),
        };
        let mut error = CliError::new(Exit::Unknown, "OUTCOME_UNKNOWN", text)
            .hint(format!("repeat the file {}", self.key.told()));
        (error.grpc, error.request_id) = (why.grpc, why.request_id.clone());
        Fate::Failed(error)
    }

    /// Tells once what nobody can give, and so was passed over.
    fn tell_passed(&self) {
        let names =
            std::mem::take(&mut *self.passed.lock().unwrap_or_else(PoisonError::into_inner));
        if !names.is_empty() {
            let text = format!("passed over, because new cannot set it: {}", names.join(", "));
            self.ctx.screen.warn("COLUMNS_PASSED_OVER", &text);
        }
    }

    fn failed(&mut self, error: CliError) -> Fate {
        if !self.keep_going {
            self.stop();
        }
        Fate::Failed(error)
    }
}

/// Whether an error is about this value.
fn says(error: &CliError, value: &str) -> bool {
    error.message.contains(value) || error.fields.iter().any(|(_, problem)| problem.contains(value))
}

/// Whether a stream that ended so has left nothing of the rows that have no answer: the daemon refused
/// to begin with them, or took all of them back.
fn is_settled(exit: Exit) -> bool {
    match exit {
        Exit::Usage
        | Exit::NotFound
        | Exit::Unauthenticated
        | Exit::Denied
        | Exit::Conflict
        | Exit::State
        | Exit::Invalid
        | Exit::Limited
        | Exit::Skew => true,
        // Of what broke in the middle, or was not waited for, nobody knows.
        _ => false,
    }
}

impl<C: Call> Iterator for Results<'_, C>
where
    C::Response: RowReply,
{
    type Item = Written;

    fn next(&mut self) -> Option<Written> {
        let Some(read) = self.next_read() else {
            self.tell_passed();
            return None;
        };
        self.spare &= self.upsert || read.named;
        self.ctx.screen.spare_key(self.spare);
        let (id, fate) = match read.wrong {
            Some(_) if self.stopped => (None, Fate::Skipped),
            Some(error) => (None, self.failed(error)),
            None => self.answer(&read),
        };
        Some(Written { id, place: Some(read.place), fate })
    }
}
