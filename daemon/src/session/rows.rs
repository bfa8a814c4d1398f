//! Many at once: a stream of rows, each a write of its own with a savepoint of its own, many of
//! them in one transaction. Each row gets its answer, in order, after the commit. Rows that are to be done
//! all or not at all come in one transaction, with one savepoint.

use std::sync::{Arc, Mutex, PoisonError};

use desk_proto::{Call, WriteRequest, WriteResponse};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};
use tokio_stream::{Stream, StreamExt as _};
use tonic::{Request, Response, Status, Streaming};

use super::answers::{Rows, answers};
use super::each::{each, together};
use super::moved::Moved;
use super::once::{is_rehearsal, one};
use super::{Origin, Session, keys, origin};
use crate::kernel::refusal::{Code, Refusal};
use crate::policy;
use crate::store::{Outcome, ReadTx, Turn, Tx};

/// How many rows share one transaction.
const ROWS: usize = 1_000;
/// How many rows are enough for the first one: there is no other to work on while more arrive.
const FIRST: usize = 250;
/// How many rows wait decoded; the rest waits where HTTP/2 lets it.
const WAITING: usize = 32;
/// How many bytes of rows a stream has here, from when they are decoded to when they are done: what is
/// worked on, what is gathered and what waits. A row that is larger has all of it. The rest waits where
/// HTTP/2 lets it. Times the places for streams, this bounds all of them.
const HELD: usize = 2 << 20;
/// How long to wait for more rows, once a transaction has some and could begin.
const MORE: std::time::Duration = std::time::Duration::from_millis(1);
/// How many bytes of rows share one transaction, about.
const BYTES: usize = 1 << 20;

/// How the rows of a stream hang together, as its first row says.
#[derive(Clone, Copy, Debug)]
pub enum Course {
    /// Up to the first one that is refused.
    First,
    /// Each by itself.
    On,
    /// All of them or none; so many.
    Together(usize),
}

impl Course {
    /// As the wire says it.
    pub fn of(keep_going: bool, atomic: u32) -> Course {
        match (atomic, keep_going) {
            (0, false) => Course::First,
            (0, true) => Course::On,
            (rows, _) => Course::Together(usize::try_from(rows).unwrap_or(usize::MAX)),
        }
    }
}

/// How the messages of one kind of stream are taken apart and put together.
#[derive(Clone, Copy, Debug)]
pub struct Shape<In, Req, Resp, Out> {
    /// A row, and how it hangs together with the others.
    pub split: fn(In) -> (Option<Req>, Course),
    /// The answer for a row.
    pub wrap: fn(Result<Resp, Refusal>) -> Out,
}

/// A row that has come.
struct Row<Req> {
    row: Req,
    going: Course,
    bytes: usize,
    /// Its part of what the stream may have here.
    held: Option<OwnedSemaphorePermit>,
}

/// The rows of one transaction.
struct Chunk<Req> {
    rows: Vec<Req>,
    /// How they hang together, as the first of them says.
    going: Course,
    /// Why none of them is done.
    refused: Option<Refusal>,
    /// Where the stream broke after these rows.
    broken: Option<Status>,
    /// Held while they are worked on: the next ones are not, before these are done.
    turn: Option<OwnedSemaphorePermit>,
    /// Their part of what the stream may have here, until they are done.
    held: Option<OwnedSemaphorePermit>,
}

/// Takes rows in as they come, as long as there is room for them.
async fn arrive<In, Req: WriteRequest + Default>(
    mut inbound: impl Stream<Item = Result<In, Status>> + Unpin,
    split: fn(In) -> (Option<Req>, Course),
    rows: mpsc::Sender<Result<Row<Req>, Status>>,
) {
    let room = Arc::new(Semaphore::new(HELD));
    let mut said = None;
    while let Some(message) = inbound.next().await {
        let row = match message {
            Ok(message) => {
                let (row, going) = split(message);
                // The first row says it for all.
                let going = *said.get_or_insert(going);
                let row = row.unwrap_or_default();
                let bytes = row.encoded_len();
                let weight = u32::try_from(bytes.clamp(1, HELD)).unwrap_or(u32::MAX);
                let room = Arc::clone(&room);
                let held = match going {
                    // No room comes free before the last of them is here.
                    Course::Together(_) => room
                        .try_acquire_many_owned(weight)
                        .map_err(|_| Status::from(too_many("they have more bytes"))),
                    Course::First | Course::On => tokio::select! {
                        held = room.acquire_many_owned(weight) => {
                            held.map_err(|_| Status::internal("the room is closed"))
                        }
                        () = rows.closed() => return,
                    },
                };
                held.map(|held| Row { row, going, bytes, held: Some(held) })
            }
            Err(status) => Err(status),
        };
        let broken = row.is_err();
        if rows.send(row).await.is_err() || broken {
            return;
        }
    }
}

/// Why rows are not done together.
fn too_many(why: &str) -> Refusal {
    let most = format!("all or nothing is for at most {ROWS} rows, of 1 MiB together: {why}");
    Refusal::new(Code::Invalid, most).hint("give fewer rows, or have each done by itself")
}

/// Takes rows until one transaction has as many as it may, or until it can begin and no more come.
async fn gather<Req>(
    rows: &mut mpsc::Receiver<Result<Row<Req>, Status>>,
    free: &Arc<Semaphore>,
    most: usize,
) -> Option<Chunk<Req>> {
    let mut next = rows.recv().await?;
    let (mut chunk, mut bytes, mut broken, mut going) = (Vec::new(), 0, None, None);
    let (mut most, mut together, mut refused) = (most, false, None);
    let mut all: Option<OwnedSemaphorePermit> = None;
    let turn = loop {
        match next {
            Ok(Row { row, going: said, bytes: size, held }) => {
                if let (Course::Together(rows), None) = (said, going) {
                    (most, together) = (rows, true);
                }
                going.get_or_insert(said);
                bytes += size;
                chunk.push(row);
                match (&mut all, held) {
                    (Some(all), Some(held)) => all.merge(held),
                    (None, held) => all = held,
                    (Some(_), None) => {}
                }
            }
            Err(status) => broken = Some(status),
        }
        let full = chunk.len() == most || bytes > BYTES;
        if together && broken.is_none() {
            if chunk.len() == most && most <= ROWS {
                // As many as were promised, and nothing behind them.
                match rows.recv().await {
                    None => {}
                    Some(Ok(_)) => refused = Some(too_many(&format!("more than {most} came"))),
                    Some(Err(status)) => broken = Some(status),
                }
            }
            if most > ROWS {
                refused = Some(too_many(&format!("there are {most}")));
            } else if full && chunk.len() < most {
                refused = Some(too_many("they have more bytes"));
            }
        }
        if broken.is_some() || full || refused.is_some() {
            break Arc::clone(free).acquire_owned().await.ok();
        }
        if together {
            match rows.recv().await {
                Some(message) => next = message,
                None => {
                    let why = format!("{} of {most} rows came, so none is done", chunk.len());
                    refused = Some(Refusal::new(Code::Invalid, why));
                    break None;
                }
            }
            continue;
        }
        next = match rows.try_recv() {
            Ok(message) => message,
            Err(_) => {
                let turn = async {
                    tokio::time::sleep(MORE).await;
                    Arc::clone(free).acquire_owned().await.ok()
                };
                tokio::select! {
                    biased;
                    message = rows.recv() => match message {
                        Some(message) => message,
                        None => break Arc::clone(free).acquire_owned().await.ok(),
                    },
                    turn = turn => break turn,
                }
            }
        };
    };
    let going = going.unwrap_or(Course::First);
    Some(Chunk { rows: chunk, going, refused, broken, turn, held: all })
}

/// Gives the rows that have none their number, by which each has a key of its own: its place in the
/// stream, from 1.
fn number<Req: WriteRequest>(rows: &mut [Req], place: &mut u64) {
    for row in rows {
        *place += 1;
        if let Some(options) = row.options_mut().as_mut().filter(|options| options.row == 0) {
            options.row = *place;
        }
    }
}

impl Session {
    /// Runs a stream of rows.
    ///
    /// # Errors
    /// What the gate or the policy refuses for the stream as a whole. What is refused for one row
    /// is an answer of the stream.
    pub async fn rows<C, In, Req, Resp, Out, F>(
        &self,
        request: Request<Streaming<In>>,
        shape: Shape<In, Req, Resp, Out>,
        f: F,
    ) -> Result<Response<Rows<Out>>, Status>
    where
        C: Call + 'static,
        In: Send + 'static,
        Req: WriteRequest + Default + Send + Sync + 'static,
        Resp: WriteResponse + Send + 'static,
        Out: Send + 'static,
        F: Fn(&mut Tx<'_>, &policy::Caller, &Req) -> Result<Resp, Refusal> + Clone + Send + 'static,
    {
        let origin = origin(&request)?;
        let place = self.rows.take(self.who(&origin))?;
        let door = self.door.clone();
        let who = origin.clone();
        let admit = move |tx: &ReadTx<'_>| {
            let before = tx.steps();
            tx.leveled(
                before,
                door.load(tx, &who).and_then(|caller| policy::admit(C::RPC, &caller)),
            )
        };
        self.store.read(self.turn(&origin), admit).await?;

        let (row_in, mut rows) = mpsc::channel(WAITING);
        let (answer_in, answers) = answers();
        tokio::spawn(arrive(request.into_inner(), shape.split, row_in));
        // While one transaction is under way, the rows of the next one arrive.
        let (chunk_in, mut chunks) = mpsc::channel(1);
        tokio::spawn(async move {
            let free = Arc::new(Semaphore::new(1));
            let (mut most, mut place) = (FIRST, 0);
            while let Some(mut chunk) = gather(&mut rows, &free, most).await {
                most = ROWS;
                number(&mut chunk.rows, &mut place);
                let last = chunk.broken.is_some() || matches!(chunk.going, Course::Together(_));
                if chunk_in.send(chunk).await.is_err() || last {
                    return;
                }
            }
        });
        let session = self.clone();
        tokio::spawn(async move {
            let _place = place;
            let mut how = None;
            let moved = Arc::new(Mutex::new(None));
            while let Some(Chunk { rows, going, refused, broken, turn, held }) = chunks.recv().await
            {
                // Nothing more is done for a reader who is behind, or gone.
                let Ok(answer) = answer_in.reserve().await else { return };
                let going = *how.get_or_insert(going);
                let together = matches!(going, Course::Together(_));
                // Of rows that hang together none is done where one is missing.
                let none = refused.map(Status::from).or(broken.clone().filter(|_| together));
                if let Some(status) = none {
                    answer.send(Err(status));
                    return;
                }
                let done =
                    session.chunk::<C, _, _, _>(&origin, (rows, going), &moved, f.clone()).await;
                drop((turn, held));
                let ended = match (&done, going) {
                    (Ok(results), Course::First) => results.iter().any(Result::is_err),
                    (Ok(_), Course::On) => false,
                    (Ok(_), Course::Together(_)) | (Err(_), _) => true,
                };
                answer.send(match done {
                    Ok(results) => Ok(results.into_iter().map(shape.wrap).collect()),
                    Err(refusal) => Err(refusal.into()),
                });
                if ended {
                    return;
                }
                // What came before stands and is answered; then the client learns where its
                // stream broke.
                if let Some(status) = broken {
                    let _ = answer_in.send(Err(status)).await;
                    return;
                }
            }
        });
        Ok(Response::new(answers))
    }

    /// One transaction of rows. Who calls is loaded anew for each chunk: a right that was taken away
    /// in the middle of a stream is gone with the next one. A stream waits for its turn where a
    /// single call would be refused.
    async fn chunk<C, Req, Resp, F>(
        &self,
        origin: &Origin,
        (rows, going): (Vec<Req>, Course),
        moved: &Arc<Mutex<Option<Moved>>>,
        f: F,
    ) -> Result<Vec<Result<Resp, Refusal>>, Refusal>
    where
        C: Call + 'static,
        Req: WriteRequest + Send + Sync + 'static,
        Resp: WriteResponse + Send + 'static,
        F: Fn(&mut Tx<'_>, &policy::Caller, &Req) -> Result<Resp, Refusal> + Send + 'static,
    {
        let deadline = std::time::Instant::now() + self.unary;
        let turn = Turn { deadline, ..self.turn(origin) };
        let (door, eyes, origin) = (self.door.clone(), self.eyes, origin.clone());
        let touch = self.touch;
        let seal = self.seal.clone();
        let moved = Arc::clone(moved);
        // They are let go of here and not by the writer, who has other things to do.
        let rows = Arc::new(rows);
        let _kept = Arc::clone(&rows);
        let work = move |tx: &mut Tx<'_>| {
            let begun = tx.steps();
            // What is begun anew begins with what was known before it.
            let before = moved.lock().unwrap_or_else(PoisonError::into_inner).clone();
            let begin = |tx: &mut Tx<'_>| {
                let caller = door.load(tx, &origin)?;
                policy::admit(C::RPC, &caller)?;
                if caller.stale {
                    touch(tx, &origin.credential, tx.now())?;
                }
                tx.remember();
                // As many go as a chunk can bring, so the table does not grow.
                keys::forget_expired(tx)?;
                // Only the first of the stream finds out what there was before it.
                let known = match before.clone() {
                    Some(known) => known,
                    None => Moved::before::<C, _>(&seal, tx, &caller, rows.first())?,
                };
                *moved.lock().unwrap_or_else(PoisonError::into_inner) = Some(known);
                Ok(caller)
            };
            // Rows that hang together are rehearsed together: what one makes, another may not make too.
            let within = matches!(going, Course::Together(_)) && rows.iter().all(is_rehearsal);
            let row = |tx: &mut Tx<'_>, caller: &policy::Caller, row: &Req| {
                if let Some(moved) = &mut *moved.lock().unwrap_or_else(PoisonError::into_inner) {
                    moved.check::<C, _>(&seal, tx, caller, row)?;
                }
                one::<C, _, _, _>(tx, caller, row, &f, (eyes, &seal), within)
            };
            let answer = match going {
                Course::First => each(tx, &rows, false, begin, row),
                Course::On => each(tx, &rows, true, begin, row),
                Course::Together(_) if within => tx.rehearse(|tx| together(tx, &rows, begin, row)),
                Course::Together(_) => together(tx, &rows, begin, row),
            };
            match tx.leveled(begun, answer) {
                Ok(results) => Outcome::Done(results),
                Err(refusal) => Outcome::Refused(refusal),
            }
        };
        self.store.write_in_turn(turn, work).await
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use desk_proto::v1::CreateTicketRequest;

    use super::*;

    /// Rows of so many bytes, without an end; how many were taken in.
    fn rows(
        bytes: usize,
    ) -> (mpsc::Receiver<Result<Row<CreateTicketRequest>, Status>>, Arc<AtomicUsize>) {
        let taken = Arc::<AtomicUsize>::default();
        let count = Arc::clone(&taken);
        let row = move |_: u8| {
            count.fetch_add(1, Ordering::SeqCst);
            let description = "x".repeat(bytes);
            Ok(CreateTicketRequest { description, ..CreateTicketRequest::default() })
        };
        let (row_in, rows) = mpsc::channel(WAITING);
        let inbound = tokio_stream::iter(std::iter::repeat(0)).map(row);
        tokio::spawn(arrive(inbound, |row| (Some(row), Course::On), row_in));
        (rows, taken)
    }

    #[tokio::test]
    async fn large_rows_wait_outside_while_the_writer_is_held() {
        let (mut rows, taken) = rows((1 << 20) - 64);
        let free = Arc::new(Semaphore::new(1));
        let first = gather(&mut rows, &free, FIRST).await.unwrap();
        assert!(first.rows.len() <= 2, "two are more than a transaction has");
        let next = {
            let free = Arc::clone(&free);
            tokio::spawn(
                async move { gather(&mut rows, &free, ROWS).await.map(|next| next.rows.len()) },
            )
        };
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        assert!(!next.is_finished());
        assert!(taken.load(Ordering::SeqCst) <= 3, "{taken:?} MiB are here");
        drop(first);
        assert!(next.await.unwrap().unwrap() > 0, "what waited has its turn");
    }

    #[tokio::test]
    async fn small_rows_share_a_transaction_and_one_that_is_too_large_is_let_in() {
        let (mut small, _) = rows(100);
        let free = Arc::new(Semaphore::new(1));
        assert_eq!(gather(&mut small, &free, ROWS).await.unwrap().rows.len(), ROWS);
        let (mut large, _) = rows(2 * HELD);
        assert_eq!(gather(&mut large, &free, ROWS).await.unwrap().rows.len(), 1);
    }

    /// What is gathered of so many rows of so many bytes, which say that they hang together: how many there
    /// are of them, or why they are refused.
    async fn together(rows: usize, bytes: usize, said: usize) -> Result<usize, String> {
        let (row_in, mut inlet) = mpsc::channel(WAITING);
        let description = "x".repeat(bytes);
        let row = move |_| {
            let description = description.clone();
            Ok(CreateTicketRequest { description, ..CreateTicketRequest::default() })
        };
        let inbound = tokio_stream::iter(0..rows).map(row);
        let split = match said {
            2 => |row| (Some(row), Course::of(true, 2)),
            1_000 => |row| (Some(row), Course::of(false, 1_000)),
            _ => |row| (Some(row), Course::of(false, 1_001)),
        };
        tokio::spawn(arrive(inbound, split, row_in));
        let free = Arc::new(Semaphore::new(1));
        let chunk = gather(&mut inlet, &free, FIRST).await.unwrap();
        assert!(matches!(chunk.going, Course::Together(rows) if rows == said));
        match (chunk.refused, chunk.broken) {
            (Some(refusal), _) => Err(refusal.message),
            (None, Some(status)) => Err(status.message().to_owned()),
            (None, None) => Ok(chunk.rows.len()),
        }
    }

    #[tokio::test]
    async fn rows_that_hang_together_come_whole_or_are_refused() {
        assert_eq!(together(2, 10, 2).await, Ok(2));
        assert_eq!(together(1_000, 100, 1_000).await, Ok(1_000));
        for (rows, bytes, said, why) in [
            (1, 10, 2, "1 of 2 rows came"),
            (1_001, 10, 1_001, "there are 1001"),
            (1_000, 2_000, 1_000, "more bytes"),
            (2, HELD - 100, 2, "more bytes"),
        ] {
            let refused = together(rows, bytes, said).await.unwrap_err();
            assert!(refused.contains(why), "{rows} of {bytes}: {refused}");
        }
    }
}
