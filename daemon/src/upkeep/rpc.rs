//! The upkeep of the store on the wire. Each call works on a thread of its own, and ends when nobody waits
//! for it any more. One copy or check is made at a time; those that are made are sent to a few at once,
//! so that who takes one slowly keeps nobody from making the next.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use desk_proto::v1::db_server::Db;
use desk_proto::{Call, call, v1};
use sha2::{Digest as _, Sha256};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc, oneshot};
use tokio_stream::wrappers::ReceiverStream;
use tokio_util::sync::CancellationToken;
use tonic::{Request, Response, Status};

use super::check::check;
use super::files::{COPY, Temp, failed};
use super::{seal, store};
use crate::kernel::refusal::{Code, Refusal};
use crate::session::{Session, origin};
use crate::store::copy::{Copied, Found, aside, beside, copy, look_at};
use crate::store::{Outcome, Store};

/// How many bytes one message of a copy has.
const CHUNK: usize = 64 << 10;
/// How many messages may wait for the reader.
const AHEAD: usize = 4;
/// How long a reader may take nothing: after that nobody waits for the copy.
const STALL: Duration = Duration::from_secs(60);
/// How many copies that are made may be on their way at once. Each takes its room until it is taken.
const SENDING: usize = 3;
/// When it is worth asking again for the place, in milliseconds.
const AGAIN: u64 = 2_000;
/// How often it is told how far the work has come.
const TELL: Duration = Duration::from_millis(200);

/// The service.
#[derive(Clone, Debug)]
pub struct Service {
    session: Session,
    store: PathBuf,
    /// One copy or check at a time.
    free: Arc<Semaphore>,
    /// The copies that are on their way.
    sending: Arc<Semaphore>,
    /// One look at the sizes at a time: it reads every page, and pins the log meanwhile.
    sizing: Arc<Semaphore>,
}

/// A place that nobody has.
fn place(free: &Arc<Semaphore>, taken: &str) -> Result<OwnedSemaphorePermit, Refusal> {
    Arc::clone(free).try_acquire_owned().map_err(|_| {
        let mut refusal = Refusal::new(Code::Upkeep, taken).hint("try again when it has ended");
        refusal.retry_after = Some(AGAIN);
        refusal
    })
}

/// Sets what ends a piece of work once whoever waits for it is gone.
struct Waits(Arc<AtomicBool>);

impl Drop for Waits {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

impl Service {
    /// The service over a session and the file of its store.
    pub fn new(session: Session, store: PathBuf) -> Self {
        let places = |count| Arc::new(Semaphore::new(count));
        Service { session, store, free: places(1), sending: places(SENDING), sizing: places(1) }
    }

    /// Asks whether the caller may, and takes the one place.
    async fn begin<C: Call + 'static>(
        &self,
        request: &Request<C::Request>,
    ) -> Result<OwnedSemaphorePermit, Status> {
        let origin = origin(request)?;
        self.session.peek::<C, ()>(&origin, |_, _| Ok(())).await?;
        Ok(place(&self.free, "another copy or check of the store is being made")?)
    }

    /// Works on a thread of its own and answers what it sends.
    fn work<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Work<T>) -> Result<(), Refusal> + Send + 'static,
    ) -> Result<Response<ReceiverStream<Result<T, Status>>>, Status> {
        let (parts, stream) = mpsc::channel(AHEAD);
        let ended = CancellationToken::new();
        let stop = Arc::<AtomicBool>::default();
        let work_on = Work {
            store: self.store.clone(),
            parts: parts.clone(),
            stop: Arc::clone(&stop),
            runtime: tokio::runtime::Handle::current(),
        };
        let (over, stopping) = (ended.clone(), self.session.stopping().clone());
        let thread = std::thread::Builder::new().name("upkeep".into()).spawn(move || {
            let _over = over.drop_guard();
            let worked = work(&work_on);
            if let Err(refusal) = worked {
                tracing::warn!(code = refusal.code.name(), "upkeep: {}", refusal.message);
                let _gone = work_on.send_any(Err(refusal.into()));
            }
        });
        thread.map_err(|error| Refusal::internal(format!("no thread for upkeep: {error}")))?;
        tokio::spawn(async move {
            tokio::select! {
                () = ended.cancelled() => {}
                () = parts.closed() => {}
                () = stopping.cancelled() => {}
            }
            stop.store(true, Ordering::Relaxed);
        });
        Ok(Response::new(ReceiverStream::new(stream)))
    }
}

/// What a piece of work has.
struct Work<T> {
    store: PathBuf,
    parts: mpsc::Sender<Result<T, Status>>,
    stop: Arc<AtomicBool>,
    runtime: tokio::runtime::Handle,
}

impl<T: Send + 'static> Work<T> {
    fn send(&self, part: T) -> Result<(), Refusal> {
        self.send_any(Ok(part))
    }

    fn send_any(&self, part: Result<T, Status>) -> Result<(), Refusal> {
        let gone = || Refusal::new(Code::Stopping, "nobody waits for the copy any more");
        let sent = async { tokio::time::timeout(STALL, self.parts.send(part)).await };
        match self.runtime.block_on(sent) {
            Ok(Ok(())) => Ok(()),
            _ => Err(gone()),
        }
    }

    /// Waits until all that was sent is taken.
    fn taken(&self) -> Result<(), Refusal> {
        let all = async { tokio::time::timeout(STALL, self.parts.reserve_many(AHEAD)).await };
        match self.runtime.block_on(all) {
            Ok(Ok(_)) => Ok(()),
            _ => Err(Refusal::new(Code::Stopping, "nobody waits for the copy any more")),
        }
    }

    /// Tells how far it has come, now and then, to whoever listens.
    fn teller(
        &self,
        part: fn(v1::UpkeepProgress) -> T,
    ) -> impl FnMut(&str, i64, i64) + Send + use<T> {
        let (parts, mut last) = (self.parts.clone(), None::<Instant>);
        move |what, done, all| {
            if last.is_none_or(|last| last.elapsed() >= TELL) {
                last = Some(Instant::now());
                let progress = v1::UpkeepProgress { what: what.to_owned(), done, all };
                let _full = parts.try_send(Ok(part(progress)));
            }
        }
    }

    /// A copy of the store as it is now, where there is room for so many.
    fn copy(
        &self,
        copies: u64,
        look: &mut dyn FnMut(&str, i64, i64),
    ) -> Result<(Temp, Copied), Refusal> {
        let temp = Temp::make(beside(&self.store, COPY))?;
        let copied = copy(&self.store, temp.path(), copies, &self.stop, &mut |done, all| {
            look("copying", done, all);
        })?;
        Ok((temp, copied))
    }
}

#[tonic::async_trait]
impl Db for Service {
    type BackupStream = ReceiverStream<Result<v1::BackupPart, Status>>;

    async fn backup(
        &self,
        request: Request<v1::BackupRequest>,
    ) -> Result<Response<Self::BackupStream>, Status> {
        let place = self.begin::<call::DbBackup>(&request).await?;
        let sending = self::place(&self.sending, "as many copies as there may be are being taken")?;
        let taken = self.session.store().clock().now();
        let asked = origin(&request)?.source;
        let rehearsal = request.get_ref().validate_only;
        let session = self.session.clone();
        self.work(move |work| {
            let _sending = sending;
            if backup(work, place, (taken, rehearsal), &asked)? {
                note_taken(work, session.store(), taken);
            }
            Ok(())
        })
    }

    type CheckStream = ReceiverStream<Result<v1::CheckPart, Status>>;

    async fn check(
        &self,
        request: Request<v1::CheckRequest>,
    ) -> Result<Response<Self::CheckStream>, Status> {
        let place = self.begin::<call::DbCheck>(&request).await?;
        self.work(move |work| {
            let looked = look_over(work);
            // Whoever hears the end may begin the next.
            drop(place);
            let damages = looked?;
            let end = v1::check_part::Part::End(v1::CheckEnd { damages });
            work.send(v1::CheckPart { part: Some(end) })
        })
    }

    async fn stats(
        &self,
        request: Request<v1::StatsRequest>,
    ) -> Result<Response<v1::Stats>, Status> {
        let origin = origin(&request)?;
        self.session.peek::<call::DbStats, ()>(&origin, |_, _| Ok(())).await?;
        let (file, now) = (self.store.clone(), self.session.store().clock().now());
        let place = place(&self.sizing, "another look at the sizes is being taken")?;
        let stop = Arc::<AtomicBool>::default();
        // However this ends, by the deadline or because the caller is gone, the look ends too.
        let _waits = Waits(Arc::clone(&stop));
        let (answer, sizes) = oneshot::channel();
        // On a thread and a connection of its own: it reads every page.
        let work = move || {
            let sizes = aside(&file, now, &stop, store::sizes);
            drop(place);
            let _gone = answer.send(sizes);
        };
        let thread = std::thread::Builder::new().name("upkeep".into()).spawn(work);
        thread.map_err(|error| Refusal::internal(format!("no thread for upkeep: {error}")))?;
        let late = || Refusal::new(Code::Deadline, "the time for this call is over");
        let stopping = || Refusal::new(Code::Stopping, "the daemon is ending");
        let sizes = tokio::select! {
            sizes = tokio::time::timeout_at(origin.deadline.into(), sizes) => {
                sizes.map_err(|_| late())?
            }
            () = self.session.stopping().cancelled() => return Err(stopping().into()),
        };
        let sizes = sizes.map_err(|_| Refusal::internal("a look at the sizes was lost"))??;
        Ok(Response::new(stats(&self.store, sizes)))
    }
}

fn part(part: v1::backup_part::Part) -> v1::BackupPart {
    v1::BackupPart { part: Some(part) }
}

/// Notes that a copy was taken. What the copy is worth does not depend on it.
fn note_taken(work: &Work<v1::BackupPart>, store: &Store, taken: i64) {
    let note = store.write(Instant::now() + STALL, move |tx| match store::note_taken(tx, taken) {
        Ok(()) => Outcome::Done(()),
        Err(refusal) => Outcome::Refused(refusal),
    });
    if let Err(refusal) = work.runtime.block_on(note) {
        tracing::warn!(code = refusal.code.name(), "that a copy was taken: {}", refusal.message);
    }
}

/// Copies the store, looks whether the copy is whole, and sends it with its seal, unless it is a rehearsal.
/// The place is free again once there is nothing to do but to send. Everything of every tenant leaves the
/// store, so the log says who asked for it. Answers whether somebody has taken all of it.
fn backup(
    work: &Work<v1::BackupPart>,
    place: OwnedSemaphorePermit,
    (taken, rehearsal): (i64, bool),
    asked: &str,
) -> Result<bool, Refusal> {
    use v1::backup_part::Part;
    let mut look = work.teller(|progress| part(Part::Progress(progress)));
    let (temp, copied) = work.copy(1, &mut look)?;
    look("checking", 0, 0);
    let damage = look_at(temp.path(), &work.stop)?.into_iter().find(|found| !found.ok);
    if let Some(damage) = damage {
        return Err(Refusal::new(
            Code::Damaged,
            format!("the store is damaged, so no backup is made of it: {}", damage.detail),
        )
        .hint("desk db check tells all; keep the backups that you have"));
    }
    let mut file = File::open(temp.path()).map_err(|error| failed(temp.path(), &error))?;
    let size = file.metadata().map_err(|error| failed(temp.path(), &error))?.len();
    // From here on only this thread has it, whatever becomes of the daemon.
    drop(temp);
    drop(place);
    if !rehearsal {
        tracing::info!(to = asked, bytes = size, "a copy of the whole store is handed out");
    }
    let journals = copied.heads.into_iter().map(|(tenant, seq)| v1::JournalHead { tenant, seq });
    work.send(part(Part::Head(v1::BackupHead {
        size: i64::try_from(size + seal::SIZE).unwrap_or(i64::MAX),
        schema: copied.schema,
        taken_ms: taken,
        journals: journals.collect(),
    })))?;
    if rehearsal {
        return Ok(false);
    }
    let (mut content, mut all) = (Sha256::new(), Sha256::new());
    loop {
        let mut bytes = Vec::with_capacity(CHUNK);
        let most = u64::try_from(CHUNK).unwrap_or(u64::MAX);
        let read = (&mut file).take(most).read_to_end(&mut bytes);
        if read.map_err(|error| Refusal::internal(format!("the copy: {error}")))? == 0 {
            break;
        }
        content.update(&bytes);
        all.update(&bytes);
        work.send(part(Part::Bytes(bytes)))?;
    }
    let seal = seal::line(&content.finalize().into());
    all.update(seal.as_bytes());
    work.send(part(Part::Bytes(seal.into_bytes())))?;
    work.send(part(Part::Tail(v1::BackupTail { sha256: all.finalize().to_vec() })))?;
    work.taken()?;
    tracing::info!(to = asked, bytes = size, "a copy of the whole store was taken");
    Ok(true)
}

/// Copies the store, and looks at all that can be looked at in the copy; answers how many damages there are.
fn look_over(work: &Work<v1::CheckPart>) -> Result<i64, Refusal> {
    use v1::check_part::Part;
    let part = |part| v1::CheckPart { part: Some(part) };
    let mut look = work.teller(|progress| v1::CheckPart { part: Some(Part::Progress(progress)) });
    let found = match work.copy(2, &mut look) {
        Ok((temp, _)) => {
            // What the check reads, it reads on threads that no caller waits for.
            let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
            let runtime =
                runtime.map_err(|error| Refusal::internal(format!("no runtime: {error}")))?;
            runtime.block_on(check(temp.path(), &work.stop, true, &mut look))?
        }
        // What cannot even be copied is the finding.
        Err(refusal) if refusal.code == Code::Damaged => {
            vec![Found::damage("pages", refusal.message)]
        }
        Err(refusal) => return Err(refusal),
    };
    let mut damages = 0;
    for found in found {
        damages += i64::from(!found.ok);
        work.send(part(Part::Checked(v1::Checked {
            check: found.check.to_owned(),
            ok: found.ok,
            detail: found.detail,
            tenant: found.tenant,
            table: found.table,
            page: found.page,
        })))?;
    }
    Ok(damages)
}

fn stats(file: &Path, sizes: store::Sizes) -> v1::Stats {
    let size = |path: &Path| {
        std::fs::metadata(path).map_or(0, |meta| i64::try_from(meta.len()).unwrap_or(i64::MAX))
    };
    let parts = sizes.parts.into_iter().map(|part| v1::StatsPart {
        name: part.name,
        of: part.of,
        rows: part.rows,
        bytes: part.bytes,
        unused_bytes: part.unused,
    });
    let journals = sizes.journals.into_iter();
    v1::Stats {
        store_bytes: size(file),
        wal_bytes: size(&beside(file, "-wal")),
        page_bytes: sizes.page_bytes,
        pages: sizes.pages,
        free_pages: sizes.free_pages,
        schema: i32::try_from(sizes.schema).unwrap_or(0),
        tenants: sizes.tenants,
        keys: sizes.keys,
        parts: parts.collect(),
        journals: journals
            .map(|(tenant, first, last)| v1::StatsJournal { tenant, first, last })
            .collect(),
    }
}
