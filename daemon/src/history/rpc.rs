//! The history on the wire.

use desk_proto::v1::history_server::History;
use desk_proto::{EVENT_KINDS, call, v1};
use tonic::{Request, Response, Status};

use super::narrate;
use crate::access;
use crate::journal;
use crate::kernel::clock::Window;
use crate::kernel::page;
use crate::kernel::refusal::Refusal;
use crate::policy::Caller;
use crate::session::{Followed, PAGE, Page, Session, Start, expect_cursor};
use crate::store::ReadTx;

/// The service.
#[derive(Clone, Debug)]
pub struct Service {
    session: Session,
}

impl Service {
    /// The service over a session.
    pub fn new(session: Session) -> Self {
        Service { session }
    }
}

#[tonic::async_trait]
impl History for Service {
    async fn list(
        &self,
        request: Request<v1::ListEventsRequest>,
    ) -> Result<Response<v1::ListEventsResponse>, Status> {
        self.session
            .read::<call::HistoryList, _, _, _>(request, |tx, caller, request| {
                let size = page::size(request.size)?;
                expect_cursor(request.after, journal::head(tx, caller.tenant)?)?;
                let window = Window::of(request.since_ms, request.until_ms);
                let wanted = Wanted { window, ..Wanted::of(&request.kind, &request.visit)? };
                let page = events(tx, caller, request.after, size, &wanted)?;
                Ok(v1::ListEventsResponse { events: page.events, next: page.next, more: page.more })
            })
            .await
    }

    type FollowStream = Followed<v1::Event>;

    async fn follow(
        &self,
        request: Request<v1::FollowEventsRequest>,
    ) -> Result<Response<Self::FollowStream>, Status> {
        let start = |request: &v1::FollowEventsRequest| match request.from_now {
            true => Start::Now,
            false => Start::After(request.after),
        };
        let bookmark =
            |seq| v1::Event { seq, r#type: "bookmark".to_owned(), ..v1::Event::default() };
        let page = |tx: &ReadTx<'_>, caller: &Caller, request: &v1::FollowEventsRequest, after| {
            let wanted = Wanted::of(&request.kind, &request.visit)?;
            events(tx, caller, after, PAGE, &wanted)
        };
        let number = |event: &v1::Event| event.seq;
        self.session
            .follow::<call::HistoryFollow, _, _, _>(request, start, bookmark, number, page)
            .await
    }
}

/// Which events are wanted.
struct Wanted<'a> {
    kind: &'a str,
    visit: Option<i64>,
    window: Window,
}

impl<'a> Wanted<'a> {
    fn of(kind: &'a str, visit: &str) -> Result<Self, Refusal> {
        if !kind.is_empty() && !EVENT_KINDS.contains(&kind) {
            let problem = format!("\"{kind}\" is none of {}", EVENT_KINDS.join(", "));
            return Err(Refusal::wrong("kind", problem));
        }
        let visit = match visit {
            "" => None,
            // What is no number is no visit; no object has the number 0.
            visit => Some(visit.parse().unwrap_or(0)),
        };
        Ok(Wanted { kind, visit, window: Window::default() })
    }
}

fn events(
    tx: &ReadTx<'_>,
    caller: &Caller,
    after: i64,
    size: usize,
    wanted: &Wanted<'_>,
) -> Result<Page<v1::Event>, Refusal> {
    if after < 0 {
        return Err(Refusal::wrong("after", "must not be negative"));
    }
    let rows = match wanted.visit {
        Some(visit) => access::events(tx, caller.tenant, visit, after, size)?,
        None => journal::page(tx, caller.tenant, after, size)?,
    };
    Page::fill(
        after,
        size,
        &rows,
        |row| row.seq,
        |row| match wanted.window.holds(row.at)
            && (wanted.kind.is_empty() || row.object_kind == wanted.kind)
        {
            true => narrate(tx, caller, row),
            false => Ok(None),
        },
    )
}
