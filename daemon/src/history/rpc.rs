//! The history on the wire.

use desk_proto::v1::history_server::History;
use desk_proto::{call, v1};
use tonic::{Request, Response, Status};

use super::narrate;
use crate::journal;
use crate::kernel::page;
use crate::kernel::refusal::{Code, Refusal};
use crate::policy::Caller;
use crate::session::{Followed, Page, Session, Start, expect_cursor};
use crate::store::ReadTx;

/// The kinds of objects that events are about.
const KINDS: &[&str] =
    &["ticket", "group", "service", "category", "user", "org", "token", "tenant"];

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
                let page = events(tx, caller, request.after, size, &request.kind)?;
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
            events(tx, caller, after, page::MAX, &request.kind)
        };
        self.session.follow::<call::HistoryFollow, _, _, _>(request, start, bookmark, page).await
    }
}

fn events(
    tx: &ReadTx<'_>,
    caller: &Caller,
    after: i64,
    size: usize,
    kind: &str,
) -> Result<Page<v1::Event>, Refusal> {
    if after < 0 {
        return Err(Refusal::new(Code::Invalid, "after: must not be negative"));
    }
    if !kind.is_empty() && !KINDS.contains(&kind) {
        let problem = format!("\"{kind}\" is none of {}", KINDS.join(", "));
        return Err(Refusal::new(Code::Invalid, format!("kind: {problem}")));
    }
    let rows = journal::page(tx, caller.tenant, after, size)?;
    let mut events = Vec::new();
    for row in rows.iter().filter(|row| kind.is_empty() || row.object_kind == kind) {
        events.extend(narrate(tx, caller, row)?);
    }
    let next = rows.last().map_or(after, |row| row.seq);
    Ok(Page { events, next, more: rows.len() == size })
}
