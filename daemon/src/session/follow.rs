//! Streams of what happens. A stream reads the journal from its own cursor, page by page, as the
//! caller that it is at that moment. While a page goes out the caller is judged again whenever the
//! journal grows, and what still waits for a slow reader is dropped when the caller is let in no more:
//! a right that is taken away ends the stream at once, not with the next page.

use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use desk_proto::Call;
use tokio::sync::{mpsc, watch};
use tokio_stream::Stream;
use tonic::{Request, Response, Status};

use super::{Origin, Session, origin};
use crate::journal;
use crate::kernel::refusal::{Code, Refusal};
use crate::policy::{self, Caller};
use crate::store::ReadTx;

/// How many events wait in the daemon for a slow reader; the rest wait in the journal.
const BUFFER: usize = 64;
/// How often a stream tells how far it has come.
const BOOKMARK: Duration = Duration::from_secs(30);

/// A stream of events.
#[derive(Debug)]
pub struct Followed<T> {
    events: mpsc::Receiver<T>,
    /// Why the stream has ended.
    end: End,
    ended: bool,
}

/// Why a stream ends: said once, by who makes it.
type End = Arc<OnceLock<Why>>;

/// Why a stream ends.
#[derive(Debug)]
struct Why {
    status: Status,
    /// What still waits is dropped: the caller is none any more who may read it.
    at_once: bool,
}

impl From<Refusal> for Why {
    fn from(refusal: Refusal) -> Why {
        Why { at_once: refusal.code != Code::Stopping, status: refusal.into() }
    }
}

impl<T> Stream for Followed<T> {
    type Item = Result<T, Status>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let next = match self.end.get() {
            Some(why) if why.at_once => None,
            _ => std::task::ready!(self.events.poll_recv(cx)),
        };
        self.ended = next.is_none();
        let end = || self.end.get().map(|why| Err(why.status.clone()));
        Poll::Ready(next.map(Ok).or_else(end))
    }
}

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
        let (outgoing, events) = mpsc::channel(BUFFER);
        let end = End::default();
        let stream = Followed { events, end: Arc::clone(&end), ended: false };
        let follower = Follower { session: self.clone(), origin, message, bookmark, page };
        // What came since the first page woke nobody: it is looked at once more.
        let mut out = Out { grown: self.hub.follow(tenant), events: outgoing, news: true };
        tokio::spawn(async move {
            if let Err(Some(refusal)) = follower.run::<C>(first, &mut out).await {
                let _ = end.set(refusal.into());
            }
            // The reader learns of the end when the sender is gone.
        });
        Ok(Response::new(stream))
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

/// The way out to the reader.
struct Out<T> {
    /// Tells that the journal has grown.
    grown: watch::Receiver<i64>,
    events: mpsc::Sender<T>,
    /// Whether it has since the last page was read.
    news: bool,
}

/// Why nothing goes out any more: a refusal, or nobody reads.
type Ended = Option<Refusal>;

struct Follower<Req, T, F> {
    session: Session,
    origin: Origin,
    message: Req,
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
    async fn run<C: Call + 'static>(self, first: Page<T>, out: &mut Out<T>) -> Result<(), Ended> {
        let mut page = first;
        loop {
            let next = page.next;
            for event in page.events {
                self.hand_out::<C>(out, event).await?;
            }
            if !page.more && !out.news {
                tokio::select! {
                    Ok(()) = out.grown.changed() => {}
                    () = tokio::time::sleep(BOOKMARK) => {
                        self.hand_out::<C>(out, (self.bookmark)(next)).await?;
                    }
                    () = out.events.closed() => return Err(None),
                    () = self.session.stopping.cancelled() => {
                        let _ = out.events.send((self.bookmark)(next)).await;
                        return Err(Some(
                            Refusal::new(Code::Stopping, "the daemon is ending")
                                .hint("the stream goes on from its last event"),
                        ));
                    }
                }
            }
            out.news = false;
            page = self.next_page::<C>(next).await.map_err(Some)?;
        }
    }

    /// Hands an event to the reader, however long that takes. When the journal grows meanwhile, the
    /// caller is judged again: perhaps it tells that this is no longer theirs to read.
    async fn hand_out<C: Call + 'static>(&self, out: &mut Out<T>, event: T) -> Result<(), Ended> {
        loop {
            tokio::select! {
                biased;
                Ok(()) = out.grown.changed() => {
                    out.news = true;
                    self.look::<C, _>(|_, _| Ok(())).await.map_err(Some)?;
                }
                place = out.events.reserve() => {
                    place.map_err(|_| None)?.send(event);
                    return Ok(());
                }
            }
        }
    }

    async fn next_page<C: Call + 'static>(&self, after: i64) -> Result<Page<T>, Refusal> {
        let (message, page) = (self.message.clone(), self.page.clone());
        self.look::<C, _>(move |tx, caller| page(tx, caller, &message, after)).await
    }

    /// Looks at something as the caller, if that is still one.
    async fn look<C: Call + 'static, R: Send + 'static>(
        &self,
        f: impl FnOnce(&ReadTx<'_>, &Caller) -> Result<R, Refusal> + Send + 'static,
    ) -> Result<R, Refusal> {
        let (load, origin) = (self.session.load, self.origin.clone());
        let deadline = Instant::now() + self.session.unary;
        self.session
            .store
            .read(deadline, move |tx| {
                let before = tx.steps();
                let run = || {
                    let caller = load(tx, &origin)?;
                    policy::admit(C::RPC, &caller)?;
                    f(tx, &caller)
                };
                tx.leveled(before, run())
            })
            .await
    }
}

#[cfg(test)]
mod tests {
    use tokio_stream::StreamExt as _;

    use super::*;

    /// A stream in which two events wait, and that has ended so.
    fn ended(code: Code) -> Followed<u8> {
        let (out, events) = mpsc::channel(BUFFER);
        let end = End::default();
        out.try_send(1).unwrap();
        out.try_send(2).unwrap();
        end.set(Refusal::new(code, "no more").into()).unwrap();
        Followed { events, end, ended: false }
    }

    async fn read(stream: Followed<u8>) -> Vec<Result<u8, tonic::Code>> {
        stream.map(|event| event.map_err(|status| status.code())).collect().await
    }

    #[tokio::test]
    async fn whoever_is_cut_reads_nothing_that_waits() {
        let read = read(ended(Code::Unauthenticated)).await;
        assert_eq!(read, [Err(tonic::Code::Unauthenticated)]);
    }

    #[tokio::test]
    async fn a_daemon_that_ends_hands_out_what_waits() {
        let read = read(ended(Code::Stopping)).await;
        assert_eq!(read, [Ok(1), Ok(2), Err(tonic::Code::Unavailable)]);
    }
}
