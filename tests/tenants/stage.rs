//! What the tests of tenants share: tenants with people and things in them.

use std::collections::BTreeMap;

use desk_proto::{
    call,
    v1::{
        ActivateTenantRequest, CreateGroupRequest, CreateOrgRequest, CreateServiceRequest,
        CreateTenantRequest, CreateTicketRequest, CreateTokenRequest, CreateUserRequest, Step,
        StepKind, Steps,
    },
};
pub use desk_tests::left::verify;
use desk_tests::{Client, World};
use tonic::{Code, Status};
use tonic_types::StatusExt as _;

use super::calls::Things;

/// Makes a tenant as its provider's manager; answers its slug.
#[track_caller]
pub fn provision(manager: &Client, slug: &str, admin: &str) -> String {
    let request = CreateTenantRequest {
        name: slug.to_owned(),
        slug: slug.to_owned(),
        admin: admin.to_owned(),
        ..CreateTenantRequest::default()
    };
    manager.call::<call::TenantsCreate>(request).expect("a tenant").tenant.expect("it").id
}

/// Hands a tenant over; answers the token of its first admin.
#[track_caller]
pub fn activate(manager: &Client, slug: &str) -> String {
    let request = ActivateTenantRequest { id: slug.to_owned(), write: None, new_secret: false };
    manager.call::<call::TenantsActivate>(request).expect("handed over").secret
}

/// Makes a tenant and hands it over; answers the client of its first admin.
#[track_caller]
pub fn tenant(world: &World, manager: &Client, slug: &str, admin: &str) -> Client {
    let slug = provision(manager, slug, admin);
    world.client(Some(&activate(manager, &slug)))
}

/// Makes a user as an admin.
pub fn user(admin: &Client, login: &str, roles: &[&str]) -> Result<String, Status> {
    let request = CreateUserRequest {
        login: login.to_owned(),
        roles: roles.iter().map(|role| (*role).to_owned()).collect(),
        ..CreateUserRequest::default()
    };
    admin.call::<call::UsersCreate>(request).map(|made| made.secret)
}

/// A token for a user, made by an admin.
#[track_caller]
pub fn token(admin: &Client, login: &str) -> desk_proto::v1::CreateTokenResponse {
    let request = CreateTokenRequest {
        name: "t".to_owned(),
        user: login.to_owned(),
        ..CreateTokenRequest::default()
    };
    admin.call::<call::TokensCreate>(request).expect("a token")
}

/// Fills a tenant with one of each thing; answers their names.
#[track_caller]
pub fn fill(admin: &Client, now: i64) -> Things {
    for login in ["rita@both.example", "spare@both.example"] {
        user(admin, login, &[]).expect("a user");
    }
    let group = CreateGroupRequest { name: "Network".to_owned(), ..Default::default() };
    let group = admin.call::<call::GroupsCreate>(group).expect("a group").group.expect("it").id;
    let service = CreateServiceRequest {
        path: "Wi-Fi".to_owned(),
        group: group.clone(),
        ..CreateServiceRequest::default()
    };
    let service = admin.call::<call::CatalogCreate>(service).expect("a service");
    let org = CreateOrgRequest {
        name: "Acme".to_owned(),
        domains: vec!["both.example".to_owned()],
        ..CreateOrgRequest::default()
    };
    let org = admin.call::<call::OrgsCreate>(org).expect("an org").org.expect("it").id;
    Things {
        dispatched: ticket_of(admin, "rita@both.example"),
        assigned: ticket_of(admin, "rita@both.example"),
        resolved: ticket_of(admin, "rita@both.example"),
        frozen: ticket_of(admin, "rita@both.example"),
        approving: order_of(admin, "rita@both.example", "spare@both.example"),
        group,
        service: service.service.expect("it").id,
        user: "rita@both.example".to_owned(),
        spare: "spare@both.example".to_owned(),
        org,
        token: token(admin, "rita@both.example").token.expect("it").id,
        ..Things::absent(now)
    }
}

/// A new ticket of the caller; answers its number.
#[track_caller]
pub fn ticket(client: &Client) -> String {
    ticket_of(client, "")
}

/// A ticket of a service that somebody has to approve.
#[track_caller]
fn order_of(client: &Client, requester: &str, approver: &str) -> String {
    let approve = Step {
        kind: StepKind::Approve.into(),
        users: vec![approver.to_owned()],
        ..Step::default()
    };
    let work = Step { kind: StepKind::Work.into(), ..Step::default() };
    let service = CreateServiceRequest {
        path: "Order".to_owned(),
        process: Some(Steps { steps: vec![approve, work] }),
        ..CreateServiceRequest::default()
    };
    client.call::<call::CatalogCreate>(service).expect("a service");
    let request = CreateTicketRequest {
        title: "A chair".to_owned(),
        description: "d".to_owned(),
        service: "order".to_owned(),
        requester: requester.to_owned(),
        ..CreateTicketRequest::default()
    };
    client.call::<call::TicketsCreate>(request).expect("a ticket").ticket.expect("it").id
}

#[track_caller]
fn ticket_of(client: &Client, requester: &str) -> String {
    let request = CreateTicketRequest {
        title: "No network".to_owned(),
        description: "d".to_owned(),
        requester: requester.to_owned(),
        ..CreateTicketRequest::default()
    };
    client.call::<call::TicketsCreate>(request).expect("a ticket").ticket.expect("it").id
}

/// A refusal without what names the object: code, sentence and details.
pub fn shape(status: &Status, names: &[String]) -> (Code, String, String) {
    let details = status.get_error_details();
    let info = details.error_info().expect("every refusal has a reason");
    let meta = info.metadata.iter().filter(|(name, _)| *name != "request_id");
    let meta: BTreeMap<_, _> = meta.collect();
    let rest = format!("{} {meta:?} {:?} {:?}", info.reason, details.bad_request(), details.help());
    let plain = |text: &str| names.iter().fold(text.to_owned(), |t, n| t.replace(n, "X"));
    (status.code(), plain(status.message()), plain(&rest))
}
