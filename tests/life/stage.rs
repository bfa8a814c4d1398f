//! Where the life of tickets is tried: the cast with its two groups, and what is asked for again and
//! again.

use desk_proto::{
    call,
    v1::{
        AddUserRequest, CreateServiceRequest, CreateTicketRequest, Event, GetTicketRequest,
        LogTicketRequest, RmUserRequest, SetPoliciesRequest, SettingValue, Step, StepKind, Steps,
        Ticket, TicketState, UpdateUserRequest,
    },
};
use desk_tests::World;
use tonic::Status;

pub use super::verbs::{Act, act};

/// A day has 24 hours.
pub const DAY: i64 = 24 * 3_600_000;

/// The address of one of the cast.
pub fn login(name: &str) -> String {
    format!("{name}@example.org")
}

/// The cast of the transcripts, at a time of their own choosing.
#[track_caller]
pub fn stage_at(start: i64) -> World {
    let world = World::at(start);
    world.cast();
    world
}

/// The cast of the transcripts.
#[track_caller]
pub fn stage() -> World {
    stage_at(desk_tests::START)
}

/// Opens a ticket of a service.
#[track_caller]
pub fn open(world: &World, who: &str, service: &str) -> String {
    let request = CreateTicketRequest {
        title: "No network".to_owned(),
        description: "In room 7".to_owned(),
        service: service.to_owned(),
        ..CreateTicketRequest::default()
    };
    world.of(who).call::<call::TicketsCreate>(request).expect("a ticket").ticket.unwrap().id
}

/// Opens a ticket of the group network that grace has.
#[track_caller]
pub fn assigned(world: &World) -> String {
    let id = open(world, "rita", "wi-fi");
    act("take", &id).done(world, "grace");
    id
}

/// The ticket as somebody sees it.
#[track_caller]
pub fn seen(world: &World, who: &str, id: &str) -> Ticket {
    look(world, who, id).expect("a ticket that is seen")
}

/// What somebody is answered who wants to see a ticket.
pub fn look(world: &World, who: &str, id: &str) -> Result<Ticket, Status> {
    let request = GetTicketRequest { id: id.to_owned(), with_comments: true };
    world.of(who).call::<call::TicketsGet>(request)
}

/// The state, in which the ticket has to be, and the assignee by name.
#[track_caller]
pub fn stands(world: &World, id: &str, state: TicketState, assignee: &str) -> Ticket {
    let ticket = seen(world, "ada", id);
    let has = ticket.assignee.trim_end_matches("@example.org");
    assert_eq!((ticket.state(), has), (state, assignee), "{ticket:?}");
    ticket
}

/// The whole history of a ticket, as an admin sees it.
#[track_caller]
pub fn log(world: &World, id: &str) -> Vec<Event> {
    let request = LogTicketRequest { id: id.to_owned(), ..LogTicketRequest::default() };
    world.of("ada").call::<call::TicketsLog>(request).expect("a history").events
}

/// What a field became in an event.
pub fn new_of<'a>(event: &'a Event, field: &str) -> Option<&'a str> {
    event.changes.iter().find(|change| change.field == field)?.new.as_deref()
}

/// Sets a policy of the tenant.
#[track_caller]
pub fn policy(world: &World, key: &str, value: &str) {
    let values = vec![SettingValue { key: key.to_owned(), value: value.to_owned() }];
    let request = SetPoliciesRequest { values, ..SetPoliciesRequest::default() };
    world.of("ada").call::<call::PolicySet>(request).expect("a policy");
}

/// Enables or disables somebody.
#[track_caller]
pub fn enable(world: &World, name: &str, enabled: bool) {
    let id = login(name);
    let request = UpdateUserRequest { id, enabled: Some(enabled), ..UpdateUserRequest::default() };
    world.of("ada").call::<call::UsersUpdate>(request).expect("a user");
}

/// Ends or begins a membership.
#[track_caller]
pub fn member(world: &World, group: &str, name: &str, yes: bool) {
    let (id, users, ada) = (group.to_owned(), vec![login(name)], world.of("ada"));
    let done = match yes {
        true => ada.call::<call::GroupsAddUser>(AddUserRequest { id, users, write: None }),
        false => ada.call::<call::GroupsRmUser>(RmUserRequest {
            id,
            users,
            write: None,
            ignore_missing: false,
        }),
    };
    done.expect("a group");
}

/// A step in which a group works; the one that is routed to, without a name.
pub fn work(group: &str) -> Step {
    Step { kind: StepKind::Work.into(), group: group.to_owned(), ..Step::default() }
}

/// A step in which so many of these are to approve.
pub fn approve(names: &[&str], need: i32) -> Step {
    let users = names.iter().map(|name| login(name)).collect();
    Step { kind: StepKind::Approve.into(), users, need, ..Step::default() }
}

/// Makes a service of the group network, or of none, with a process.
#[track_caller]
pub fn service(world: &World, path: &str, group: &str, steps: Vec<Step>) {
    let request = CreateServiceRequest {
        path: path.to_owned(),
        group: group.to_owned(),
        process: (!steps.is_empty()).then_some(Steps { steps }),
        ..CreateServiceRequest::default()
    };
    world.of("ada").call::<call::CatalogCreate>(request).expect("a service");
}
