//! Many at once: a stream of rows, each a write of its own with a savepoint of its own, many of
//! them in one transaction. Each row gets its answer, in order, after the commit.

use std::sync::Arc;

use desk_proto::{Call, WriteRequest, WriteResponse};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};
use tokio_stream::StreamExt as _;
use tokio_stream::wrappers::ReceiverStream;
use tonic::{Request, Response, Status, Streaming};

use super::each::each;
use super::{Origin, Session, keys, one, origin};
use crate::kernel::refusal::Refusal;
use crate::policy;
use crate::store::{Outcome, ReadTx, Tx};

/// How many rows share one transaction.
const ROWS: usize = 1_000;
/// How many rows are enough for the first one: there is no other to work on while more arrive.
const FIRST: usize = 250;
/// How many rows wait decoded; the rest waits where HTTP/2 lets it.
const WAITING: usize = 32;
/// How many answers wait for a slow reader.
const ANSWERS: usize = ROWS;
/// How long to wait for more rows, once a transaction has some and could begin.
const MORE: std::time::Duration = std::time::Duration::from_millis(1);
/// How many bytes of rows share one transaction, about.
const BYTES: usize = 1 << 20;

/// The answers of a stream of rows.
pub type Rows<Out> = ReceiverStream<Result<Out, Status>>;

/// How the messages of one kind of stream are taken apart and put together.
#[derive(Clone, Copy, Debug)]
pub struct Shape<In, Req, Resp, Out> {
    /// A row, and whether to go on after one that is refused.
    pub split: fn(In) -> (Option<Req>, bool),
    /// The answer for a row.
    pub wrap: fn(Result<Resp, Refusal>) -> Out,
}

/// The rows of one transaction.
struct Chunk<Req> {
    rows: Vec<Req>,
    /// What the first row of it says about going on after one that is refused.
    go_on: bool,
    /// Where the stream broke after these rows.
    broken: Option<Status>,
    /// Held while they are worked on: the next ones are not, before these are done.
    turn: Option<OwnedSemaphorePermit>,
}

/// Takes rows until one transaction has as many as it may, or until it can begin and no more come.
async fn gather<In, Req: WriteRequest + Default>(
    rows: &mut mpsc::Receiver<Result<In, Status>>,
    split: fn(In) -> (Option<Req>, bool),
    free: &Arc<Semaphore>,
    most: usize,
) -> Option<Chunk<Req>> {
    let mut next = rows.recv().await?;
    let (mut chunk, mut bytes, mut broken, mut going) = (Vec::new(), 0, None, None);
    let turn = loop {
        match next {
            Ok(message) => {
                let (row, go_on) = split(message);
                going.get_or_insert(go_on);
                let row = row.unwrap_or_default();
                bytes += row.encoded_len();
                chunk.push(row);
            }
            Err(status) => broken = Some(status),
        }
        if broken.is_some() || chunk.len() == most || bytes > BYTES {
            break Arc::clone(free).acquire_owned().await.ok();
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
    Some(Chunk { rows: chunk, go_on: going.unwrap_or(false), broken, turn })
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
        let load = self.load;
        let who = origin.clone();
        let admit = move |tx: &ReadTx<'_>| {
            let before = tx.steps();
            tx.leveled(before, load(tx, &who).and_then(|caller| policy::admit(C::RPC, &caller)))
        };
        self.store.read(origin.deadline, admit).await?;

        let (row_in, mut rows) = mpsc::channel(WAITING);
        let (answer_in, answers) = mpsc::channel(ANSWERS);
        let mut inbound = request.into_inner();
        tokio::spawn(async move {
            while let Some(message) = inbound.next().await {
                let broken = message.is_err();
                if row_in.send(message).await.is_err() || broken {
                    return;
                }
            }
        });
        // While one transaction is under way, the rows of the next one arrive.
        let (chunk_in, mut chunks) = mpsc::channel(1);
        tokio::spawn(async move {
            let free = Arc::new(Semaphore::new(1));
            let mut most = FIRST;
            while let Some(chunk) = gather(&mut rows, shape.split, &free, most).await {
                most = ROWS;
                let last = chunk.broken.is_some();
                if chunk_in.send(chunk).await.is_err() || last {
                    return;
                }
            }
        });
        let session = self.clone();
        tokio::spawn(async move {
            let mut keep_going = None;
            while let Some(Chunk { rows, go_on, broken, turn }) = chunks.recv().await {
                let go_on = *keep_going.get_or_insert(go_on);
                let done = session.chunk::<C, _, _, _>(&origin, rows, go_on, f.clone()).await;
                drop(turn);
                match done {
                    Ok(results) => {
                        for result in results {
                            let failed = result.is_err();
                            if answer_in.send(Ok((shape.wrap)(result))).await.is_err()
                                || (failed && !go_on)
                            {
                                return;
                            }
                        }
                    }
                    Err(refusal) => {
                        let _ = answer_in.send(Err(refusal.into())).await;
                        return;
                    }
                }
                // What came before stands and is answered; then the client learns where its
                // stream broke.
                if let Some(status) = broken {
                    let _ = answer_in.send(Err(status)).await;
                    return;
                }
            }
        });
        Ok(Response::new(ReceiverStream::new(answers)))
    }

    /// One transaction of rows. Who calls is loaded anew for each chunk: a right that was taken away
    /// in the middle of a stream is gone with the next one. A stream waits for its turn where a
    /// single call would be refused.
    async fn chunk<C, Req, Resp, F>(
        &self,
        origin: &Origin,
        rows: Vec<Req>,
        keep_going: bool,
        f: F,
    ) -> Result<Vec<Result<Resp, Refusal>>, Refusal>
    where
        C: Call + 'static,
        Req: WriteRequest + Send + Sync + 'static,
        Resp: WriteResponse + Send + 'static,
        F: Fn(&mut Tx<'_>, &policy::Caller, &Req) -> Result<Resp, Refusal> + Send + 'static,
    {
        let (load, sees, origin) = (self.load, self.sees, origin.clone());
        let deadline = std::time::Instant::now() + self.unary;
        let work = move |tx: &mut Tx<'_>| {
            let begun = tx.steps();
            let begin = |tx: &mut Tx<'_>| {
                let caller = load(tx, &origin)?;
                policy::admit(C::RPC, &caller)?;
                tx.remember();
                // As many go as a chunk can bring, so the table does not grow.
                keys::forget_expired(tx)?;
                Ok(caller)
            };
            let row = |tx: &mut Tx<'_>, caller: &policy::Caller, row: &Req| {
                one::<C, _, _, _>(tx, caller, row, &f, sees)
            };
            let answer = each(tx, &rows, keep_going, begin, row);
            match tx.leveled(begun, answer) {
                Ok(results) => Outcome::Done(results),
                Err(refusal) => Outcome::Refused(refusal),
            }
        };
        self.store.write_in_turn(deadline, work).await
    }
}
