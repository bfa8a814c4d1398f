//! One request for every call, about the things that a customer has: that of the matrix, but for what is
//! asked of more here, or of other things.

use std::time::Duration;

use desk_proto::{Call, Rpc, call, v1::*};
use desk_tests::Client;
use tonic::Status;

use super::calls::{self, Things, Told, counted, read, whom, write};

/// What the calls are about.
#[derive(Clone, Debug)]
pub struct Asked {
    /// What the matrix asks for.
    pub things: Things,
    /// The number of a visit.
    pub visit: String,
    /// Somebody who is named in a new request.
    pub named: String,
}

impl Default for Asked {
    fn default() -> Asked {
        Asked { things: Things::absent(0), visit: String::new(), named: String::new() }
    }
}

/// How long what a stream tells of what was may take.
const SOON: Duration = Duration::from_secs(10);

/// All that a stream of events tells of what was, which is what the list of them tells. A stream does
/// not say that it has come to the end, so the list says how much there is; where that is nothing, or
/// is refused, the stream is asked from now on, and answers at once.
fn events<C: Call<Response = Event>>(
    client: &Client,
    listed: Result<Vec<Event>, Status>,
    ask: impl Fn(bool) -> C::Request,
) -> Told {
    let listed = listed.unwrap_or_default();
    let from_now = listed.is_empty();
    let told = client.follow::<C>(ask(from_now), listed.len().max(1), SOON)?;
    assert!(from_now || told == listed, "the stream: {told:#?}\nthe list: {listed:#?}");
    Ok(format!("{told:?}"))
}

/// Makes a call.
pub fn ask(rpc: Rpc, client: &Client, asked: &Asked) -> Told {
    let Asked { things, visit, named } = asked.clone();
    let id = things.dispatched.clone();
    match rpc {
        Rpc::TicketsList => {
            let filter = Some(TicketFilter { all: true, ..TicketFilter::default() });
            let request = ListTicketsRequest {
                filter,
                page: counted(),
                whole: true,
                ..ListTicketsRequest::default()
            };
            read::<call::TicketsList>(client, request)
        }
        Rpc::TicketsWatch => {
            let log = LogTicketRequest { id: id.clone(), ..LogTicketRequest::default() };
            let listed = client.call::<call::TicketsLog>(log).map(|log| log.events);
            let watch = |from_now| WatchTicketRequest { id: id.clone(), after: 0, from_now };
            events::<call::TicketsWatch>(client, listed, watch)
        }
        Rpc::HistoryList => {
            let all = read::<call::HistoryList>(client, ListEventsRequest::default())?;
            let of_visit = ListEventsRequest { visit, ..ListEventsRequest::default() };
            Ok(all + &read::<call::HistoryList>(client, of_visit)?)
        }
        Rpc::HistoryFollow => {
            let listed = client.call::<call::HistoryList>(ListEventsRequest::default());
            let follow = |from_now| FollowEventsRequest { from_now, ..Default::default() };
            events::<call::HistoryFollow>(client, listed.map(|list| list.events), follow)
        }
        Rpc::AccessCreate => {
            let (name, associations) = ("Another".to_owned(), whom(named, things.customer));
            let request = CreateAccessRequest { name, associations, ..Default::default() };
            write::<call::AccessCreate>(client, request)
        }
        Rpc::AccessDraft => {
            let (name, associations) = ("Another".to_owned(), whom(named, things.customer));
            let request = DraftAccessRequest { name, associations, ..Default::default() };
            write::<call::AccessDraft>(client, request)
        }
        Rpc::AccessGet => read::<call::AccessGet>(client, GetAccessRequest { id: things.grant }),
        Rpc::AccessWithdraw => {
            let (id, tenants) = (things.request, vec![things.customer]);
            let request = WithdrawAccessRequest { id, tenants, write: None };
            write::<call::AccessWithdraw>(client, request)
        }
        Rpc::AccessLog => {
            let request = AccessLogRequest { visit, page: counted(), ..Default::default() };
            read::<call::AccessLog>(client, request)
        }
        _ => calls::ask(rpc, client, &things),
    }
}
