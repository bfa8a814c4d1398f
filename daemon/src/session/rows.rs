//! Many at once: a stream of rows, each a write of its own with a savepoint of its own, many of
//! them in one transaction. Each row gets its answer, in order, after the commit.

use desk_proto::{Call, WriteRequest, WriteResponse};
use tokio::sync::mpsc;
use tokio_stream::StreamExt as _;
use tokio_stream::wrappers::ReceiverStream;
use tonic::{Request, Response, Status, Streaming};

use super::{Origin, Session, keys, one, origin};
use crate::kernel::refusal::Refusal;
use crate::policy;
use crate::store::{Outcome, ReadTx, Tx};

/// How many rows share one transaction.
const ROWS: usize = 500;
/// How many rows wait decoded; the rest waits where HTTP/2 lets it.
const WAITING: usize = 32;
/// How many answers wait for a slow reader.
const ANSWERS: usize = 2 * ROWS;
/// How long to wait for more rows, once a transaction has some.
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
        let session = self.clone();
        tokio::spawn(async move {
            let mut keep_going = None;
            loop {
                let Some(mut next) = rows.recv().await else { return };
                let (mut chunk, mut bytes, mut broken): (Vec<Req>, _, _) = (Vec::new(), 0, None);
                loop {
                    match next {
                        Ok(message) => {
                            let (row, go_on) = (shape.split)(message);
                            keep_going.get_or_insert(go_on);
                            let row = row.unwrap_or_default();
                            bytes += row.encoded_len();
                            chunk.push(row);
                        }
                        Err(status) => broken = Some(status),
                    }
                    if broken.is_some() || chunk.len() == ROWS || bytes > BYTES {
                        break;
                    }
                    match tokio::time::timeout(MORE, rows.recv()).await {
                        Ok(Some(message)) => next = message,
                        Ok(None) | Err(_) => break,
                    }
                }
                let go_on = keep_going.unwrap_or(false);
                match session.chunk::<C, _, _, _>(&origin, chunk, go_on, f.clone()).await {
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
            let mut run = || {
                let caller = load(tx, &origin)?;
                policy::admit(C::RPC, &caller)?;
                // As many go as a chunk can bring, so the table does not grow.
                keys::forget_expired(tx)?;
                let mut results = Vec::with_capacity(rows.len());
                for row in &rows {
                    let before = tx.steps();
                    let result = tx.item(|tx| one::<C, _, _, _>(tx, &caller, row, &f, sees));
                    let result = tx.leveled(before, result);
                    let failed = result.is_err();
                    results.push(result);
                    if failed && !keep_going {
                        break;
                    }
                }
                Ok(results)
            };
            let answer = run();
            match tx.leveled(begun, answer) {
                Ok(results) => Outcome::Done(results),
                Err(refusal) => Outcome::Refused(refusal),
            }
        };
        self.store.write_in_turn(deadline, work).await
    }
}
