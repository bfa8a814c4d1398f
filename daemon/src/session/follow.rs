//! Streams of what happens. A stream reads the journal from its own cursor, page by page, as the
//! caller that it is at that moment: a right that is taken away ends it with the next page.

use std::time::{Duration, Instant};

use desk_proto::Call;
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;
use tonic::{Request, Response, Status};

use super::{Origin, Session, origin};
use crate::journal;
use crate::kernel::id::TenantId;
use crate::kernel::refusal::{Code, Refusal};
use crate::policy::{self, Caller};
use crate::store::ReadTx;

/// How many events wait in the daemon for a slow reader; the rest wait in the journal.
const BUFFER: usize = 64;
/// How often a stream tells how far it has come.
const BOOKMARK: Duration = Duration::from_secs(30);

/// A stream of events.
pub type Followed<T> = ReceiverStream<Result<T, Status>>;

/// Where a stream begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// After this number.
    After(i64),
    /// With what happens from now on.
    Now,
}

/// One page of a stream.
#[derive(Debug)]
pub struct Page<T> {
    /// What the caller may see of it.
    pub events: Vec<T>,
    /// The cursor after it.
    pub next: i64,
    /// Whether more waits already.
    pub more: bool,
}

impl Session {
    /// Answers a stream: `page` reads what lies after a cursor; `bookmark` makes the event that
    /// tells how far the stream has come.
    ///
    /// # Errors
    /// What the policy or the first page refuses.
    pub async fn follow<C, Req, T, F>(
        &self,
        request: Request<Req>,
        start: fn(&Req) -> Start,
        bookmark: fn(i64) -> T,
        page: F,
    ) -> Result<Response<Followed<T>>, Status>
    where
        C: Call + 'static,
        Req: Clone + Send + Sync + 'static,
        T: Send + 'static,
        F: Fn(&ReadTx<'_>, &Caller, &Req, i64) -> Result<Page<T>, Refusal>
            + Clone
            + Send
            + Sync
            + 'static,
    {
        let origin = origin(&request)?;
        let message = request.into_inner();
        let begin = start(&message);
        // The first page is read before the stream is promised, so that a refusal is an answer.
        let (load, who, what, first) = (self.load, origin.clone(), message.clone(), page.clone());
        let (tenant, mut first) = self
            .store
            .read(origin.deadline, move |tx| {
                let before = tx.steps();
                let run = || {
                    let caller = load(tx, &who)?;
                    policy::admit(C::RPC, &caller)?;
                    let after = match begin {
                        Start::After(seq) => {
                            expect_cursor(seq, journal::head(tx, caller.tenant)?)?;
                            seq
                        }
                        Start::Now => journal::head(tx, caller.tenant)?,
                    };
                    Ok((caller.tenant, first(tx, &caller, &what, after)?))
                };
                tx.leveled(before, run())
            })
            .await?;
        if begin == Start::Now {
            // Who begins now knows from the start where to go on after a break.
            first.events.insert(0, bookmark(first.next));
        }
        let (events, stream) = mpsc::channel(BUFFER);
        let follower = Follower { session: self.clone(), origin, message, tenant, bookmark, page };
        tokio::spawn(follower.run::<C>(first, events));
        Ok(Response::new(ReceiverStream::new(stream)))
    }
}

/// Whether a cursor lies within the history. One beyond it would wait without a word until the
/// history has caught up, and miss what comes until then.
///
/// # Errors
/// `CURSOR_AHEAD`, with the end of the history.
pub fn expect_cursor(after: i64, head: i64) -> Result<(), Refusal> {
    if after <= head {
        return Ok(());
    }
    Err(Refusal::new(
        Code::Cursor,
        format!("the cursor is {after}, but the history ends with {head}"),
    )
    .hint("was the store restored? begin with --after 0 or from now on"))
}

struct Follower<Req, T, F> {
    session: Session,
    origin: Origin,
    message: Req,
    tenant: TenantId,
    bookmark: fn(i64) -> T,
    page: F,
}

impl<Req, T, F> Follower<Req, T, F>
where
    Req: Clone + Send + Sync + 'static,
    T: Send + 'static,
    F: Fn(&ReadTx<'_>, &Caller, &Req, i64) -> Result<Page<T>, Refusal>
        + Clone
        + Send
        + Sync
        + 'static,
{
    async fn run<C: Call + 'static>(self, first: Page<T>, events: mpsc::Sender<Result<T, Status>>) {
        let mut grown = self.session.hub.follow(self.tenant);
        // What came between the first page and the line above woke nobody: look once more.
        let mut page = Page { more: true, ..first };
        loop {
            let (next, more) = (page.next, page.more);
            for event in page.events {
                if events.send(Ok(event)).await.is_err() {
                    return;
                }
            }
            if !more {
                tokio::select! {
                    _ = grown.changed() => {}
                    () = tokio::time::sleep(BOOKMARK) => {
                        if events.send(Ok((self.bookmark)(next))).await.is_err() {
                            return;
                        }
                    }
                    () = events.closed() => return,
                    () = self.session.stopping.cancelled() => {
                        let _ = events.send(Ok((self.bookmark)(next))).await;
                        let ending = Refusal::new(Code::Stopping, "the daemon is ending")
                            .hint("the stream goes on from its last event");
                        let _ = events.send(Err(ending.into())).await;
                        return;
                    }
                }
            }
            match self.next_page::<C>(next).await {
                Ok(read) => page = read,
                Err(refusal) => {
                    let _ = events.send(Err(refusal.into())).await;
                    return;
                }
            }
        }
    }

    async fn next_page<C: Call + 'static>(&self, after: i64) -> Result<Page<T>, Refusal> {
        let (load, origin) = (self.session.load, self.origin.clone());
        let (message, page) = (self.message.clone(), self.page.clone());
        let deadline = Instant::now() + self.session.unary;
        self.session
            .store
            .read(deadline, move |tx| {
                let before = tx.steps();
                let run = || {
                    let caller = load(tx, &origin)?;
                    policy::admit(C::RPC, &caller)?;
                    page(tx, &caller, &message, after)
                };
                tx.leveled(before, run())
            })
            .await
    }
}
