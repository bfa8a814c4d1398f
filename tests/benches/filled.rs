//! Stores to measure on: people, groups, and tickets with words as languages have them. Of the
//! tickets 60 % are open; the same number gives the same tickets.

use std::time::Instant;

use desk_proto::{
    Call, call,
    v1::{
        CreateGroupRequest, CreateGroupsRequest, CreateTicketRequest, CreateUserRequest,
        CreateUsersRequest, ResolveTicketRequest, create_tickets_response, create_users_response,
    },
};
use desk_tests::{Client, World};

const REQUESTERS: usize = 200;
const AGENTS: usize = 20;
const GROUPS: usize = 10;

/// How many calls are on their way at once while a store is filled.
const AT_ONCE: usize = 64;

/// The agent whose tickets are listed.
pub const AGENT: &str = "agent7@example.org";

/// A world whose daemon runs on the machine's clock and knows people and groups, but no tickets.
pub fn peopled() -> World {
    let world = World::bare();
    world.start();
    let owner = world.owner();
    let person = |login: String| CreateUserRequest { login, ..CreateUserRequest::default() };
    let agents = (0..AGENTS).map(agent);
    let users = agents.chain((0..REQUESTERS).map(requester)).map(|login| CreateUsersRequest {
        row: Some(person(login)),
        keep_going: false,
        atomic: 0,
    });
    let made = owner.exchange::<call::UsersCreateMany>(users.collect()).expect("new users");
    let done = |answer: &_| matches!(answer, Some(create_users_response::Result::Done(_)));
    assert!(made.iter().all(|answer| done(&answer.result)), "every user is new");
    let groups = (0..GROUPS).map(|n| CreateGroupsRequest {
        row: Some(CreateGroupRequest {
            name: format!("Group {n}"),
            slug: group(n),
            members: vec![agent(2 * n), agent(2 * n + 1)],
            ..CreateGroupRequest::default()
        }),
        keep_going: false,
        atomic: 0,
    });
    let made = owner.exchange::<call::GroupsCreateMany>(groups.collect()).expect("new groups");
    assert_eq!(made.len(), GROUPS);
    world
}

/// The same with this many tickets.
pub fn filled(tickets: usize) -> World {
    let world = peopled();
    import(&world, "filling", tickets);
    let owner = world.owner();
    // Every fifth and every fifth after the second: 40 %.
    let ended: Vec<usize> = (1..=tickets).filter(|n| n % 5 < 2).collect();
    for some in ended.chunks(AT_ONCE) {
        let request = |n: &usize| ResolveTicketRequest {
            id: format!("T-{n}"),
            solution: "done".to_owned(),
            ..ResolveTicketRequest::default()
        };
        all::<call::TicketsResolve>(&owner, some.iter().map(request));
    }
    world
}

/// Makes tickets as the command line does from a file, but without it.
fn import(world: &World, name: &str, tickets: usize) {
    let (mut rng, began) = (Rng::new(name), Instant::now());
    // In parts, so that a million of them are never in memory at once.
    for begin in (0..tickets).step_by(20_000) {
        let rows =
            (begin..tickets.min(begin + 20_000)).map(|n| Ticket::new(&mut rng, name, n).request());
        let made = world.owner().exchange::<call::TicketsCreateMany>(rows.collect());
        let done = |answer: &_| matches!(answer, Some(create_tickets_response::Result::Done(_)));
        assert!(made.expect("new tickets").iter().all(|answer| done(&answer.result)));
    }
    let rate = tickets as f64 / began.elapsed().as_secs_f64();
    eprintln!("{tickets} tickets, as one stream of calls: {rate:.0}/s");
}

fn all<C: Call + 'static>(client: &Client, requests: impl Iterator<Item = C::Request>)
where
    C::Request: Send,
    C::Response: Send,
{
    let calls: Vec<_> = requests
        .map(|request| {
            let inside = client.clone();
            client.runtime().spawn(async move { inside.unary::<C>(request).await })
        })
        .collect();
    for call in calls {
        client.runtime().block_on(call).expect("no panic").expect("an answer");
    }
}

/// A file of rows that the command line takes.
pub fn csv(name: &str, tickets: usize) -> String {
    let mut rng = Rng::new(name);
    let header = "title,description,requester,group,assignee,priority,external_id\n".to_owned();
    (0..tickets).fold(header, |file, n| file + &Ticket::new(&mut rng, name, n).line())
}

struct Ticket {
    title: String,
    description: String,
    requester: String,
    group: String,
    assignee: String,
    priority: i32,
    external_id: String,
}

impl Ticket {
    fn new(rng: &mut Rng, name: &str, n: usize) -> Ticket {
        let worker = rng.below(AGENTS);
        Ticket {
            title: rng.text(60),
            description: rng.text(600),
            requester: requester(rng.below(REQUESTERS)),
            group: group(worker / 2),
            assignee: agent(worker),
            priority: i32::try_from(rng.below(4)).expect("a small number") + 1,
            external_id: format!("{name}-{n}"),
        }
    }

    fn line(&self) -> String {
        let Ticket { title, description, requester, group, assignee, priority, external_id } = self;
        format!("{title},{description},{requester},{group},{assignee},{priority},{external_id}\n")
    }

    fn request(self) -> desk_proto::v1::CreateTicketsRequest {
        let row = desk_proto::v1::CreateTicketRequest {
            title: self.title,
            description: self.description,
            requester: self.requester,
            group: self.group,
            assignee: self.assignee,
            priority: self.priority,
            external_id: self.external_id,
            ..desk_proto::v1::CreateTicketRequest::default()
        };
        desk_proto::v1::CreateTicketsRequest { row: Some(row), keep_going: false, atomic: 0 }
    }
}

/// A request for one ticket of a series.
pub fn request(name: &str, n: usize) -> CreateTicketRequest {
    let one = Ticket::new(&mut Rng::new(&format!("{name} {n}")), name, n).request();
    one.row.expect("a row")
}

fn agent(n: usize) -> String {
    format!("agent{n}@example.org")
}

fn requester(n: usize) -> String {
    format!("person{n}@example.org")
}

fn group(n: usize) -> String {
    format!("group-{n}")
}

/// Numbers without pattern, the same for the same seed.
struct Rng(u64);

impl Rng {
    fn new(seed: &str) -> Rng {
        let mix = |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        Rng(seed.bytes().fold(0xcbf2_9ce4_8422_2325, mix) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).expect("a small number")
    }

    /// Words up to this many characters; a few of them are in every sentence, most are rare.
    fn text(&mut self, length: usize) -> String {
        let mut text = String::with_capacity(length + 8);
        while text.len() < length {
            let part = self.below(1_000) as f64 / 1_000.0;
            text += &format!("w{:.0} ", 5_000.0 * part.powi(4));
        }
        text.truncate(length);
        text.trim_end().to_owned()
    }
}
