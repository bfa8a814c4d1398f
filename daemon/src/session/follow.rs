//! Streams of what happens. A stream reads the journal from its own cursor, page by page, as the
//! caller that it is at that moment. While a page goes out the caller is judged again when the journal
//! has grown, and what still waits for a slow reader is dropped when the caller is let in no more: a right
//! that is taken away ends the stream at once, not with the next page. Where commits come faster than one
//! can look, a look holds for a few milliseconds ([`JUDGED`]), so that a busy journal is followed and not
//! only watched.
//!
//! Where there was no time or no place for the look, nobody has lost a right by it: what waits is held back,
//! and it is looked again.
//!
//! A reader who takes nothing for a moment costs nothing from then on: what waits for it is thrown away,
//! nobody looks at the journal for it, and when it asks again it is judged and the page is read anew.

use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use desk_proto::{Call, Message};
use tokio::sync::watch;
use tokio_stream::Stream;
use tonic::{Request, Response, Status};

use super::pipe::{Inlet, Outlet, pipe};
use super::places::Place;
use super::{Origin, Session, origin};
use crate::journal;
use crate::kernel::refusal::{Code, Refusal};
use crate::policy::{self, Caller};
use crate::store::{ReadTx, Turn};

/// How many events are read at once.
pub const PAGE: usize = 64;
/// How many bytes of events are read at once, about.
const PAGE_BYTES: usize = 128 << 10;
/// How long events wait for a slow reader before they are thrown away, to be read anew.
const PATIENCE: Duration = Duration::from_millis(250);
/// How long it holds that a caller was let in, while the journal grows and a page goes out.
const JUDGED: Duration = Duration::from_millis(10);
/// How long until it is tried again to look, where that could not be done.
const AGAIN: Duration = Duration::from_millis(100);
/// How often a stream tells how far it has come.
const BOOKMARK: Duration = Duration::from_secs(30);

/// A stream of events.
#[derive(Debug)]
pub struct Followed<T> {
    events: Outlet<T>,
    /// Why the stream has ended.
    end: End,
    ended: bool,
    _place: Option<Place>,
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
            _ => std::task::ready!(self.events.poll(cx)),
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

impl<T> Page<T> {
    /// A page of what lies after a cursor: of rows, each with its number, what `tell` makes of them,
    /// until there is as much as a page may hold. `size` is how many rows were asked for.
    ///
    /// # Errors
    /// What `tell` answers.
    pub fn fill<Row>(
        after: i64,
        size: usize,
        rows: &[Row],
        number: fn(&Row) -> i64,
        tell: impl Fn(&Row) -> Result<Option<T>, Refusal>,
    ) -> Result<Page<T>, Refusal>
    where
        T: Message,
    {
        let mut page = Page { events: Vec::new(), next: after, more: rows.len() == size };
        let mut bytes = 0;
        for row in rows {
            if bytes >= PAGE_BYTES {
                page.more = true;
                break;
            }
            page.next = number(row);
            if let Some(event) = tell(row)? {
                bytes += event.encoded_len();
                page.events.push(event);
            }
        }
        Ok(page)
    }
}

impl Session {
    /// Answers a stream: `page` reads what lies after a cursor; `bookmark` makes the event that
    /// tells how far the stream has come; `number` is that of an event.
    ///
    /// # Errors
    /// What the policy or the first page refuses.
    pub async fn follow<C, Req, T, F>(
        &self,
        request: Request<Req>,
        start: fn(&Req) -> Start,
        bookmark: fn(i64) -> T,
        number: fn(&T) -> i64,
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
        let place = self.watchers.take(self.who(&origin))?;
        let message = request.into_inner();
        let begin = start(&message);
        let before = self.hub.times();
        // The first page is read before the stream is promised, so that a refusal is an answer.
        let (door, who, what, first) =
            (self.door.clone(), origin.clone(), message.clone(), page.clone());
        let (tenant, after, mut first) = self
            .store
            .read(self.turn(&origin), move |tx| {
                let before = tx.steps();
                let run = || {
                    let caller = door.load(tx, &who)?;
                    policy::admit(C::RPC, &caller)?;
                    let after = match begin {
                        Start::After(seq) => {
                            expect_cursor(seq, journal::head(tx, caller.tenant)?)?;
                            seq
                        }
                        Start::Now => journal::head(tx, caller.tenant)?,
                    };
                    Ok((caller.tenant, after, first(tx, &caller, &what, after)?))
                };
                tx.leveled(before, run())
            })
            .await?;
        if begin == Start::Now {
            // Who begins now knows from the start where to go on after a break.
            first.events.insert(0, bookmark(first.next));
        }
        let (inlet, events) = pipe(after, number);
        let end = End::default();
        let stream = Followed { events, end: Arc::clone(&end), ended: false, _place: Some(place) };
        let follower = Follower { session: self.clone(), origin, message, bookmark, page };
        // What came since the first page woke nobody: if anything did, it is looked at once more.
        let (grown, now) = self.hub.follow(tenant);
        let news = now != before;
        let mut out = Out { grown, events: inlet, news, judged: Instant::now(), doubt: news };
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
    events: Inlet<T>,
    /// Whether it has since the last page was read.
    news: bool,
    /// When it was last looked whether the caller is let in.
    judged: Instant,
    /// Whether the journal has grown since.
    doubt: bool,
}

impl<T> Out<T> {
    /// It is about to be looked: what comes from here on is news.
    fn looks(&mut self) {
        self.grown.mark_unchanged();
    }

    /// It was looked, and the caller is let in.
    fn is_let_in(&mut self) {
        (self.judged, self.doubt) = (Instant::now(), false);
    }
}

/// Why nothing goes out.
enum Stop {
    /// Nothing goes out any more.
    Refused(Refusal),
    /// Nobody reads.
    Gone,
    /// The reader has stopped, or it could not be looked whether it may go on.
    Stalled,
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
            let next = match self.page_out::<C>(page, out).await {
                Ok(next) => next,
                Err(Stop::Stalled) => {
                    let taken = out.events.take_back();
                    self.wait_for_reader::<C>(out).await?;
                    taken
                }
                Err(Stop::Refused(refusal)) => return Err(Some(refusal)),
                Err(Stop::Gone) => return Err(None),
            };
            page = self.next_page::<C>(next, out).await?;
        }
    }

    /// Hands a page out and waits for news; answers after which event to go on.
    async fn page_out<C: Call + 'static>(
        &self,
        page: Page<T>,
        out: &mut Out<T>,
    ) -> Result<i64, Stop> {
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
                () = out.events.gone() => return Err(Stop::Gone),
                () = self.session.stopping.cancelled() => {
                    out.events.put((self.bookmark)(next));
                    return Err(Stop::Refused(ending()));
                }
            }
        }
        Ok(next)
    }

    /// Hands an event to the reader, if that takes it soon. When the journal grows meanwhile, the
    /// caller is judged again: perhaps it tells that this is no longer theirs to read. Once that was
    /// done, whoever can take something takes it, however fast the journal grows.
    async fn hand_out<C: Call + 'static>(&self, out: &mut Out<T>, event: T) -> Result<(), Stop> {
        let patience = tokio::time::sleep(PATIENCE);
        tokio::pin!(patience);
        loop {
            let holds = out.judged + JUDGED;
            tokio::select! {
                biased;
                () = tokio::time::sleep_until(holds.into()), if out.doubt => {
                    out.looks();
                    match self.look::<C, _>(|_, _| Ok(())).await {
                        Ok(()) => out.is_let_in(),
                        Err(refusal) if is_about_us(&refusal) => return Err(Stop::Stalled),
                        Err(refusal) => return Err(Stop::Refused(refusal)),
                    }
                }
                Ok(()) = out.grown.changed(), if !out.doubt => {
                    (out.news, out.doubt) = (true, true);
                }
                () = out.events.room() => {
                    return if out.events.put(event) { Ok(()) } else { Err(Stop::Gone) };
                }
                () = &mut patience => return Err(Stop::Stalled),
            }
        }
    }

    /// Waits until a reader who has stopped wants more. Nothing is read for it, but now and then it is
    /// looked whether it may still read at all.
    async fn wait_for_reader<C: Call + 'static>(&self, out: &Out<T>) -> Result<(), Ended> {
        loop {
            tokio::select! {
                () = out.events.wanted() => return Ok(()),
                () = self.session.stopping.cancelled() => return Err(Some(ending())),
                () = tokio::time::sleep(BOOKMARK) => {
                    match self.look::<C, _>(|_, _| Ok(())).await {
                        Err(refusal) if !is_about_us(&refusal) => return Err(Some(refusal)),
                        _ => {}
                    }
                }
            }
        }
    }

    /// Reads the page after a cursor. Where that could not be done what waits is held back, and goes out
    /// with the next try.
    async fn next_page<C: Call + 'static>(
        &self,
        mut after: i64,
        out: &mut Out<T>,
    ) -> Result<Page<T>, Ended> {
        loop {
            let (message, page) = (self.message.clone(), self.page.clone());
            (out.news, out.doubt) = (false, true);
            out.looks();
            match self.look::<C, _>(move |tx, caller| page(tx, caller, &message, after)).await {
                Ok(page) => {
                    out.is_let_in();
                    return Ok(page);
                }
                Err(refusal) if is_about_us(&refusal) => after = out.events.take_back(),
                Err(refusal) => return Err(Some(refusal)),
            }
            tokio::select! {
                () = tokio::time::sleep(AGAIN) => {}
                () = out.events.gone() => return Err(None),
                () = self.session.stopping.cancelled() => return Err(Some(ending())),
            }
        }
    }

    /// Looks at something as the caller, if that is still one.
    async fn look<C: Call + 'static, R: Send + 'static>(
        &self,
        f: impl FnOnce(&ReadTx<'_>, &Caller) -> Result<R, Refusal> + Send + 'static,
    ) -> Result<R, Refusal> {
        let (door, origin) = (self.session.door.clone(), self.origin.clone());
        let deadline = Instant::now() + self.session.unary;
        let turn = Turn { deadline, ..self.session.turn(&origin) };
        self.session
            .store
            .read_in_turn(turn, move |tx| {
                let before = tx.steps();
                let run = || {
                    let caller = door.load(tx, &origin)?;
                    policy::admit(C::RPC, &caller)?;
                    f(tx, &caller)
                };
                tx.leveled(before, run())
            })
            .await
    }
}

/// Whether a refusal says only that the daemon had no time or no place to look, and nothing of the caller.
fn is_about_us(refusal: &Refusal) -> bool {
    matches!(refusal.code, Code::Deadline | Code::QueueFull | Code::Busy)
}

fn ending() -> Refusal {
    Refusal::new(Code::Stopping, "the daemon is ending")
        .hint("the stream goes on from its last event")
}

#[cfg(test)]
mod tests {
    use tokio_stream::StreamExt as _;

    use super::*;

    /// A stream in which two events wait, and that has ended so.
    fn ended(code: Code) -> Followed<u8> {
        let (out, events) = pipe(0, |event: &u8| i64::from(*event));
        let end = End::default();
        assert!(out.put(1) && out.put(2));
        end.set(Refusal::new(code, "no more").into()).unwrap();
        Followed { events, end, ended: false, _place: None }
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
