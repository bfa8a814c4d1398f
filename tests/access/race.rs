//! What lets somebody in is taken away while they are at it: nothing that begins after the
//! acknowledgement succeeds, nothing that happens after it is told to them, and what goes on ends by
//! itself.

use std::{
    collections::BTreeSet,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use desk_proto::{
    Call, call,
    v1::{
        CommentTicketRequest, CreateTicketRequest, Event, FollowEventsRequest, LeaseAccessRequest,
        ListEventsRequest, ListTicketsRequest, TicketFilter, WatchTicketRequest, WhoamiRequest,
    },
};
use desk_tests::{Client, World, world::until};
use tonic::{
    Code, Status,
    codegen::tokio_stream::{self, StreamExt as _},
};

use super::stage::{Stage, TOM, approve, enter, inbox, newest, revoke, set_expiry, verify, visits};

/// How soon everything is to have ended.
const SOON: Duration = Duration::from_secs(5);
/// Callers at once of each of those who are inside, in every other round: a hundred of them crowd each
/// other, and few of them are answered so soon that a moment counts.
const CALLERS: [usize; 2] = [25, 1];
/// How often each of them is refused before they give up: each kind of call, twice.
const REFUSALS: usize = 8;
/// Those who go in, the first two for some time and the others by a lease.
const NAMES: [&str; 4] = ["caroline", "charlotte", "dora", "emma"];

/// What those who are inside go on doing.
struct Crowd {
    /// The acknowledgement has come.
    over: Arc<AtomicBool>,
    /// Calls that succeeded, for each of those who call.
    done: Arc<AtomicUsize>,
    callers: Vec<tokio::task::JoinHandle<Result<usize, String>>>,
    streams: Vec<tokio::task::JoinHandle<Stream>>,
    /// Streams that have begun.
    begun: Arc<AtomicUsize>,
    /// They have connections of their own.
    clients: Vec<Client>,
}

/// What became of a stream.
struct Stream {
    kind: &'static str,
    told: Vec<String>,
    end: Result<(), Status>,
    at: Instant,
}

/// Reads a stream until it ends.
async fn read<C: Call + 'static>(
    client: Client,
    kind: &'static str,
    request: C::Request,
    begun: Arc<AtomicUsize>,
) -> Stream
where
    C::Response: std::fmt::Debug,
{
    let mut told = Vec::new();
    let end = match client.streaming::<C>(tokio_stream::once(request)).await {
        Err(status) => Err(status),
        Ok(mut stream) => loop {
            match stream.next().await {
                Some(Ok(message)) => {
                    if told.is_empty() {
                        begun.fetch_add(1, Ordering::SeqCst);
                    }
                    told.push(format!("{message:?}"));
                }
                Some(Err(status)) => break Err(status),
                None => break Ok(()),
            }
        },
    };
    Stream { kind, told, end, at: Instant::now() }
}

/// Makes one call after the other until one is refused, and some more after that: who is out stays out.
/// Answers how many succeeded.
async fn keep_calling(
    nth: usize,
    client: Client,
    ticket: String,
    over: Arc<AtomicBool>,
    done: Arc<AtomicUsize>,
) -> Result<usize, String> {
    let (mut refused, mut let_in) = (0, 0);
    for count in 0.. {
        let is_over = over.load(Ordering::SeqCst);
        let answer = match (nth + count) % 4 {
            0 => client.unary::<call::SessionsWhoami>(WhoamiRequest {}).await.map(drop),
            1 => {
                let filter = Some(TicketFilter { all: true, ..TicketFilter::default() });
                let request = ListTicketsRequest { filter, ..ListTicketsRequest::default() };
                client.unary::<call::TicketsList>(request).await.map(drop)
            }
            2 => client
                .unary::<call::HistoryList>(ListEventsRequest { size: 1, ..Default::default() })
                .await
                .map(drop),
            _ => {
                let (id, text) = (ticket.clone(), format!("by {nth}, {count}"));
                let request = CommentTicketRequest { id, text, ..Default::default() };
                client.unary::<call::TicketsComment>(request).await.map(drop)
            }
        };
        match answer {
            Ok(()) if is_over || refused > 0 => {
                return Err(format!(
                    "caller {nth}: call {count} was let in after {refused} refusals"
                ));
            }
            Ok(()) => {
                let_in += 1;
                done.fetch_add(1, Ordering::SeqCst);
            }
            Err(status) if status.code() == Code::Unauthenticated => {
                refused += 1;
                if refused == REFUSALS {
                    return Ok(let_in);
                }
            }
            // The daemon has more to do than it takes on at once.
            Err(status) if status.code() == Code::ResourceExhausted => {}
            Err(status) => return Err(format!("caller {nth}: {status:?}")),
        }
    }
    Ok(0)
}

impl Crowd {
    /// Goes in and begins.
    #[track_caller]
    fn begin(stage: &Stage, ticket: &str, callers: usize) -> Crowd {
        let (over, done, begun) = Default::default();
        let mut crowd = Crowd {
            over,
            done,
            callers: Vec::new(),
            streams: Vec::new(),
            begun,
            clients: Vec::new(),
        };
        for (nth, name) in NAMES.iter().enumerate() {
            let home =
                Client::new(&stage.world.socket()).with(Some(&stage.world.persona(name).token));
            let secret = match nth {
                0 | 1 => enter(&home, TOM).expect("let in").secret,
                _ => crowd.lease(&home),
            };
            let inside = home.with(Some(&secret));
            for caller in 0..callers {
                let (over, done) = (Arc::clone(&crowd.over), Arc::clone(&crowd.done));
                let calling = keep_calling(caller, inside.clone(), ticket.to_owned(), over, done);
                crowd.callers.push(home.runtime().spawn(calling));
            }
            let follow = FollowEventsRequest { from_now: true, ..Default::default() };
            let watch =
                WatchTicketRequest { id: ticket.to_owned(), from_now: true, ..Default::default() };
            let begun = || Arc::clone(&crowd.begun);
            let reading = read::<call::HistoryFollow>(inside.clone(), "follow", follow, begun());
            crowd.streams.push(home.runtime().spawn(reading));
            let reading = read::<call::TicketsWatch>(inside.clone(), "watch", watch, begun());
            crowd.streams.push(home.runtime().spawn(reading));
            crowd.clients.push(home);
        }
        assert_eq!(crowd.streams.len(), 10);
        until("all of them are at it", || {
            let begun = crowd.begun.load(Ordering::SeqCst) == crowd.streams.len();
            (begun && crowd.done.load(Ordering::SeqCst) > callers * NAMES.len()).then_some(())
        });
        crowd
    }

    /// Goes in for as long as a stream is read; answers the secret.
    #[track_caller]
    fn lease(&mut self, home: &Client) -> String {
        let request = LeaseAccessRequest { tenant: TOM.to_owned(), ..Default::default() };
        let begun = Arc::clone(&self.begun);
        let (give, take) = std::sync::mpsc::channel();
        let client = home.clone();
        self.streams.push(home.runtime().spawn(async move {
            let lease = client.streaming::<call::AccessLease>(tokio_stream::once(request)).await;
            let mut lease = lease.expect("let in");
            let first = lease.next().await.expect("a first message").expect("let in");
            begun.fetch_add(1, Ordering::SeqCst);
            give.send(first.secret).expect("who waits for it");
            let mut told = Vec::new();
            let end = loop {
                match lease.next().await {
                    Some(Ok(message)) => told.push(format!("{message:?}")),
                    Some(Err(status)) => break Err(status),
                    None => break Ok(()),
                }
            };
            Stream { kind: "lease", told, end, at: Instant::now() }
        }));
        take.recv_timeout(SOON).expect("a secret")
    }

    /// The acknowledgement has come.
    fn acknowledged(&self) -> Instant {
        self.over.store(true, Ordering::SeqCst);
        Instant::now()
    }

    /// Fails unless all has ended as it is to end: nothing told of what has this mark, and no call
    /// let in.
    #[track_caller]
    fn has_ended(self, since: Instant, mark: &str) {
        let runtime = self.clients[0].clone();
        for caller in self.callers {
            let ended = runtime.runtime().block_on(async {
                tokio::time::timeout(SOON.saturating_sub(since.elapsed()), caller).await
            });
            let calls = ended.expect("a caller goes on").expect("a task");
            assert!(calls.is_ok(), "{calls:?}");
        }
        for stream in self.streams {
            let ended = runtime.runtime().block_on(async {
                tokio::time::timeout(SOON.saturating_sub(since.elapsed()), stream).await
            });
            let stream = ended.expect("a stream goes on").expect("a task");
            let (kind, told) = (stream.kind, &stream.told);
            let end = stream.end.expect_err("it ends with a refusal");
            assert_eq!(end.code(), Code::Unauthenticated, "{kind}: {end:?}");
            assert_eq!(end.message(), "your visit has ended", "{kind}");
            assert!(stream.at < since + SOON, "{kind}");
            assert!(!told.iter().any(|text| text.contains(mark)), "{kind} tells of {mark}");
        }
    }
}

/// A customer with a ticket, and four who are named.
fn stage() -> (Stage, String) {
    let stage = Stage::of(World::new());
    for name in &NAMES[2..] {
        stage.world.requester(name);
    }
    let request = CreateTicketRequest {
        title: "No paint".to_owned(),
        description: "d".to_owned(),
        ..CreateTicketRequest::default()
    };
    let made = stage.tom.call::<call::TicketsCreate>(request).unwrap().ticket.unwrap().id;
    (stage, made)
}

/// The admin writes something; answers its number in the history.
#[track_caller]
fn write(stage: &Stage, ticket: &str, text: &str) -> i64 {
    let (id, text) = (ticket.to_owned(), text.to_owned());
    let request = CommentTicketRequest { id, text, ..CommentTicketRequest::default() };
    let told = stage.tom.call::<call::TicketsComment>(request).expect("written");
    told.write.expect("a report").events[0].seq
}

/// All of the history after a number.
#[track_caller]
fn history(stage: &Stage, after: i64) -> Vec<Event> {
    let (mut events, mut after) = (Vec::new(), after);
    loop {
        let request = ListEventsRequest { after, ..ListEventsRequest::default() };
        let page = stage.tom.call::<call::HistoryList>(request).expect("a history");
        events.extend(page.events);
        after = page.next;
        if !page.more {
            return events;
        }
    }
}

/// Fails if the history has anything that a guest did after it was over: after the event that ended the
/// request, from the time on when it ended, after the end of the visit, or after the acknowledgement.
#[track_caller]
fn expect_nothing_after(events: &[Event], cut: Cut, acknowledged: i64) {
    let ended = cut.told.map(|kind| {
        let mut told = events.iter().filter(|event| event.r#type == kind);
        let (first, more) = (told.next().expect(kind), told.next());
        assert_eq!(more, None, "it is told once");
        first.seq
    });
    let mut left = BTreeSet::new();
    for event in events {
        if event.r#type == "visit.left" {
            left.insert(event.object.clone().expect("a visit").id);
            continue;
        }
        let Some(guest) = &event.guest else { continue };
        assert!(!left.contains(&guest.visit), "after its visit ended: {event:?}");
        let late = ended.is_some_and(|ended| event.seq > ended)
            || cut.at.is_some_and(|at| event.at_ms >= at)
            || event.seq > acknowledged;
        assert!(!late, "{ended:?} {acknowledged}: {event:?}");
    }
    assert_eq!(left.len(), NAMES.len(), "every visit ended: {left:?}");
    let acted = |event: &Event| event.guest.is_some() && event.r#type == "ticket.commented";
    assert!(events.iter().any(acted), "nobody did anything");
}

/// How what lets them in ended.
#[derive(Clone, Copy, Default)]
struct Cut {
    /// The event that tells it, where it is one of the customer's history.
    told: Option<&'static str>,
    /// When, where that is a time that had not come before.
    at: Option<i64>,
}

/// One round: they go in, what lets them in is taken away, and the admin writes something.
#[track_caller]
fn round(stage: &Stage, ticket: &str, nth: usize, cut: impl FnOnce(&str) -> Cut) {
    let before = write(stage, ticket, "Before they come");
    stage.ask_for(&format!("Round{nth}"), &[(&NAMES, &[TOM])]);
    let grant = approve(&stage.tom, 0);
    let crowd = Crowd::begin(stage, ticket, CALLERS[nth % CALLERS.len()]);
    let cut = cut(&grant);
    let since = crowd.acknowledged();
    let mark = format!("afterwards-{nth}");
    let after = write(stage, ticket, &mark);
    crowd.has_ended(since, &mark);
    until("every visit is told to have ended", || {
        visits(&stage.tom).iter().all(|visit| visit.left_ms > 0).then_some(())
    });
    expect_nothing_after(&history(stage, before), cut, after);
}

#[test]
fn revoked_while_they_are_at_it() {
    let (stage, ticket) = stage();
    for nth in 0..20 {
        round(&stage, &ticket, nth, |grant| {
            revoke(&stage.tom, grant).expect("revoked");
            Cut { told: Some("grant.revoked"), at: None }
        });
        assert!(visits(&stage.tom)[..4].iter().all(|visit| visit.cause == "revoked"));
    }
    verify(&stage.world);
}

#[test]
fn expired_while_they_are_at_it() {
    let (stage, ticket) = stage();
    for nth in 0..10 {
        round(&stage, &ticket, nth, |grant| {
            let end = stage.world.now() + 1_000;
            set_expiry(&stage.tom, grant, end).expect("an end");
            stage.world.set_clock(end);
            Cut { told: Some("grant.expired"), at: Some(end) }
        });
        assert!(visits(&stage.tom)[..4].iter().all(|visit| visit.cause == "expired"));
    }
    verify(&stage.world);
}

#[test]
fn disabled_while_they_are_at_it() {
    let (stage, ticket) = stage();
    for nth in 0..10 {
        round(&stage, &ticket, nth, |_| {
            NAMES.iter().for_each(|name| stage.enable(name, false));
            Cut::default()
        });
        assert!(visits(&stage.tom)[..4].iter().all(|visit| visit.cause == "signed-out"));
        NAMES.iter().for_each(|name| stage.enable(name, true));
        revoke(&stage.tom, &newest(&stage.tom)).expect("revoked");
    }
    assert_eq!(inbox(&stage.tom).len(), 10);
    verify(&stage.world);
}
