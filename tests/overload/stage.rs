//! What these tests have in common: a world with limits, calls for tickets, how much memory a daemon
//! has, and a hand on the store that keeps the writer waiting.

use std::{fs, time::Duration};

use desk_proto::{
    Call as _, call,
    v1::{CreateTicketRequest, TicketResponse, WriteOptions},
};
use desk_tests::{Client, World};
use rusqlite::Connection;
use tonic::{Status, codegen::http::uri::PathAndQuery};
use tonic_prost::ProstCodec;
use tonic_types::StatusExt as _;

/// A world whose daemon has these limits.
pub fn world(limits: &str) -> World {
    let world = World::new();
    world.configure(&format!("[limits]\n{limits}\n"));
    world.restart(0);
    world
}

/// A connection of its own, with a token.
pub fn connect(world: &World, token: &str) -> Client {
    Client::new(&world.socket()).with(Some(token))
}

/// A request for a ticket. Its title is its key.
pub fn ticket(title: &str) -> CreateTicketRequest {
    let write = WriteOptions { request_id: title.to_owned(), ..WriteOptions::default() };
    CreateTicketRequest {
        write: Some(write),
        title: title.to_owned(),
        description: "words ".repeat(100),
        ..CreateTicketRequest::default()
    }
}

/// Opens a ticket, for which the caller waits no longer than this.
pub async fn open(client: &Client, title: &str, wait: Duration) -> Result<TicketResponse, Status> {
    let mut grpc = tonic::client::Grpc::new(client.channel());
    grpc.ready().await.map_err(|error| Status::from_error(error.into()))?;
    let mut request = client.dressed(ticket(title));
    request.set_timeout(wait);
    let path = PathAndQuery::from_static(call::TicketsCreate::RPC.path());
    let codec = ProstCodec::<CreateTicketRequest, TicketResponse>::default();
    Ok(grpc.unary(request, path, codec).await?.into_inner())
}

/// The number of the event that tells of the write.
pub fn seq(response: &TicketResponse) -> i64 {
    let report = response.write.as_ref().expect("a report");
    report.events.first().expect("an event").seq
}

/// Looks closely at a refusal for want of a place: when to come again is said twice, and the same.
#[track_caller]
pub fn says_when_to_come_again(status: &Status) {
    assert_eq!(desk_tests::world::reason(status), "QUEUE_FULL", "{status:?}");
    let info = status.get_details_retry_info().expect("a time");
    let after = info.retry_delay.expect("a time");
    assert!(Duration::from_millis(50) <= after && after <= Duration::from_secs(5), "{after:?}");
    let pushback = status.metadata().get("grpc-retry-pushback-ms").expect("the same in a trailer");
    assert_eq!(pushback.to_str().expect("text"), after.as_millis().to_string());
}

/// How much memory the daemon has, in KiB: its share of what is shared.
pub fn memory(world: &World) -> u64 {
    let pid = world.pid().expect("a daemon runs");
    let rollup = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).expect("our own child");
    let pss = rollup.lines().find_map(|line| line.strip_prefix("Pss:")).expect("a share");
    pss.trim().trim_end_matches(" kB").parse().expect("a number")
}

/// Holds the store as another process would, so that the writer waits until this is dropped. It does
/// so for no longer than five seconds.
pub struct Hold(Connection);

impl Hold {
    pub fn of(world: &World) -> Hold {
        let store = Connection::open(world.data().join("desk.db")).expect("the store");
        store.busy_timeout(Duration::from_secs(10)).expect("a time");
        store.execute_batch("BEGIN IMMEDIATE").expect("the store is free now and then");
        Hold(store)
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        self.0.execute_batch("ROLLBACK").expect("nothing was done");
    }
}
