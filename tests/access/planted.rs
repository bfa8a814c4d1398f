//! What a customer has that is nobody's business but its own: every text of it bears a mark.

use desk_proto::{
    call,
    v1::{
        AssignTicketRequest, CommentTicketRequest, CreateGroupRequest, CreateOrgRequest,
        CreateServiceRequest, CreateTicketRequest, CreateTokenRequest, CreateUserRequest,
        FreezeTicketRequest, ResolveTicketRequest, Step, StepKind, Steps,
    },
};
use desk_tests::Client;

use super::{
    calls::Things,
    stage::{TOM, policy},
};

/// What stands in every text of the customer.
pub const MARK: &str = "zanzibar";

/// Whether a text has a mark.
pub fn bears(text: &str, mark: &str) -> bool {
    text.to_lowercase().contains(mark)
}

/// Fills a tenant with one of each thing; answers their names.
#[track_caller]
pub fn plant(admin: &Client, now: i64) -> Things {
    let user = "zanzibar-rita@river.example".to_owned();
    let spare = "zanzibar-spare@river.example".to_owned();
    let agent = "zanzibar-sid@river.example".to_owned();
    let org = CreateOrgRequest {
        name: "Zanzibar Acme".to_owned(),
        domains: vec!["zanzibar.example".to_owned()],
        ..CreateOrgRequest::default()
    };
    let org = admin.call::<call::OrgsCreate>(org).expect("an org").org.expect("it").id;
    for login in [&user, &spare, &agent] {
        let request = CreateUserRequest {
            login: login.clone(),
            name: format!("Zanzibar {login}"),
            org: org.clone(),
            phone: "+1 zanzibar".to_owned(),
            ..CreateUserRequest::default()
        };
        admin.call::<call::UsersCreate>(request).expect("a user");
    }
    let group = CreateGroupRequest {
        name: "Zanzibar Network".to_owned(),
        description: "The zanzibar of networks".to_owned(),
        members: vec![agent.clone()],
        ..CreateGroupRequest::default()
    };
    let group = admin.call::<call::GroupsCreate>(group).expect("a group").group.expect("it").id;
    let service = CreateServiceRequest {
        path: "Zanzibar>Wi-Fi".to_owned(),
        group: group.clone(),
        ..CreateServiceRequest::default()
    };
    let service = admin.call::<call::CatalogCreate>(service).expect("a service");
    let service = service.service.expect("it").id;
    policy(admin, "timers.stale_text", "Zanzibar has gone quiet");
    let made = |service: &str| ticket(admin, &user, service);
    let things = Things {
        dispatched: made(&service),
        assigned: made(&service),
        resolved: made(&service),
        frozen: made(&service),
        approving: made(&order(admin, &spare)),
        group,
        service: service.clone(),
        user: user.clone(),
        spare,
        org,
        token: token(admin, &user),
        session: "1".to_owned(),
        tenant: TOM.to_owned(),
        customer: TOM.to_owned(),
        code: "000000".to_owned(),
        ..Things::absent(now)
    };
    for id in [&things.assigned, &things.frozen, &things.resolved] {
        let (id, to) = (id.clone(), agent.clone());
        let request = AssignTicketRequest { id, to, ..AssignTicketRequest::default() };
        admin.call::<call::TicketsAssign>(request).expect("assigned");
    }
    let (id, reason) = (things.frozen.clone(), "The vendor of zanzibar".to_owned());
    let request = FreezeTicketRequest { id, reason, ..FreezeTicketRequest::default() };
    admin.call::<call::TicketsFreeze>(request).expect("frozen");
    let (id, solution) = (things.resolved.clone(), "Zanzibar is mended".to_owned());
    let request = ResolveTicketRequest { id, solution, ..ResolveTicketRequest::default() };
    admin.call::<call::TicketsResolve>(request).expect("resolved");
    for internal in [false, true] {
        let (id, text) = (things.dispatched.clone(), "Zanzibar, said one".to_owned());
        let request = CommentTicketRequest { id, text, internal, ..Default::default() };
        admin.call::<call::TicketsComment>(request).expect("a comment");
    }
    things
}

/// A service that somebody has to approve.
#[track_caller]
fn order(admin: &Client, approver: &str) -> String {
    let users = vec![approver.to_owned()];
    let approve = Step { kind: StepKind::Approve.into(), users, ..Step::default() };
    let work = Step { kind: StepKind::Work.into(), ..Step::default() };
    let request = CreateServiceRequest {
        path: "Zanzibar order".to_owned(),
        process: Some(Steps { steps: vec![approve, work] }),
        ..CreateServiceRequest::default()
    };
    let made = admin.call::<call::CatalogCreate>(request).expect("a service");
    made.service.expect("it").id
}

#[track_caller]
fn ticket(admin: &Client, requester: &str, service: &str) -> String {
    let request = CreateTicketRequest {
        title: "No zanzibar".to_owned(),
        description: "The zanzibar of room 7".to_owned(),
        requester: requester.to_owned(),
        service: service.to_owned(),
        tags: vec!["zanzibar".to_owned()],
        external_id: String::new(),
        ..CreateTicketRequest::default()
    };
    admin.call::<call::TicketsCreate>(request).expect("a ticket").ticket.expect("it").id
}

#[track_caller]
fn token(admin: &Client, login: &str) -> String {
    let request = CreateTokenRequest {
        name: "zanzibar".to_owned(),
        user: login.to_owned(),
        ..CreateTokenRequest::default()
    };
    admin.call::<call::TokensCreate>(request).expect("a token").token.expect("it").id
}
