//! A customer's tenant with the same things as the stage's own, and people of the provider in all
//! stands towards it: let in, let in no longer, never let in. Each is asked about the things there.

use std::time::Duration;

use desk_proto::{
    call,
    v1::{
        AccessAssociation, AccessInboxRequest, AccessMode, AccessStatus, ActivateTenantRequest,
        AddUserRequest, ApproveAccessRequest, AssignTicketRequest, CreateAccessRequest,
        CreateGroupRequest, CreateOrgRequest, CreateServiceRequest, CreateTenantRequest,
        CreateTicketRequest, CreateTokenRequest, CreateUserRequest, DraftAccessRequest,
        EnterAccessRequest, FreezeTicketRequest, LeaveAccessRequest, LoginRequest,
        ResolveTicketRequest, RevokeAccessRequest, SetPasswordRequest, Step, StepKind, Steps,
        UpdateUserRequest,
    },
};
use desk_tests::{Client, World};

use super::{calls::Things, stage::Caller};

/// How many there are.
pub const ALL: usize = 10;
/// The tenant's slug.
pub const SLUG: &str = "gallery";
/// How long the one whose time is over was let in.
const SHORT: Duration = Duration::from_secs(1);

/// Makes the tenant and those who call there; answers the client of its admin. They sign in as
/// everybody does.
pub fn people(world: &World, callers: &mut Vec<Caller>, signing_in: (String, String)) -> Client {
    let owner = world.owner();
    let boss = customer(world, &owner, "Gallery", "boss@gallery.example");
    let things = Things { signing_in, ..things(world, &boss) };

    let let_in = |name, people: &[&'static str], expires| {
        for person in people {
            world.requester(person);
        }
        let logins: Vec<_> = people.iter().map(|person| login(person)).collect();
        request(&owner, name, &logins, SLUG);
        let grant = received(&boss);
        approve(&boss, &grant, expires);
        grant
    };
    let approved = let_in("Visits", &["guest", "configurer", "left"], 0);
    let revoked = let_in("Cut", &["cut"], 0);
    let end = world.now() + i64::try_from(SHORT.as_millis()).unwrap();
    let_in("Elapsed", &["elapsed"], end);
    let (support, configure) = (AccessMode::Support, AccessMode::Configure);
    let inside = [
        ("guest", support),
        ("configurer", configure),
        ("cut", configure),
        ("elapsed", configure),
        ("left", configure),
    ]
    .map(|(name, mode)| (name, enter(world, name, mode)));

    // What ends the visits of three of them.
    let end = RevokeAccessRequest { id: revoked, ..RevokeAccessRequest::default() };
    boss.call::<call::AccessRevoke>(end).unwrap();
    world.pass(SHORT);
    let (_, left) = inside.last().unwrap();
    left.call::<call::AccessLeave>(LeaveAccessRequest::default()).unwrap();

    // Those who did not go in, by every way that they have; one of them might.
    world.requester("uninvited");
    let (_, guest) = inside.first().unwrap();
    let outside = [
        ("uninvited", world.of("uninvited").in_tenant(SLUG)),
        ("uninvited-manager", world.of("manager").in_tenant(SLUG)),
        ("uninvited-owner", owner.in_tenant(SLUG)),
        ("invited", world.of("guest").in_tenant(SLUG)),
        // And one who is in, and looks out from there.
        ("astray", guest.in_tenant("main")),
    ];
    request(&owner, "Open", &[login("guest")], SLUG);
    let things = Things { grant: received(&boss), approved, now: world.now(), ..things };
    let all = inside.into_iter().chain(outside);
    callers.extend(all.map(|(name, client)| Caller {
        things: Some(things.clone()),
        ..Caller::new(name, client)
    }));
    boss
}

/// A tenant of a customer that was handed over; its first admin is a manager there too.
fn customer(world: &World, manager: &Client, name: &str, admin: &str) -> Client {
    let id = provision(manager, name, admin);
    let request = ActivateTenantRequest { id, write: None, new_secret: false };
    let secret = manager.call::<call::TenantsActivate>(request).unwrap().secret;
    let boss = world.client(Some(&secret));
    let request = UpdateUserRequest {
        id: admin.to_owned(),
        add_roles: vec!["tenant_manager".to_owned()],
        ..UpdateUserRequest::default()
    };
    boss.call::<call::UsersUpdate>(request).unwrap();
    boss
}

fn provision(manager: &Client, name: &str, admin: &str) -> String {
    let request = CreateTenantRequest {
        name: name.to_owned(),
        admin: admin.to_owned(),
        ..CreateTenantRequest::default()
    };
    manager.call::<call::TenantsCreate>(request).unwrap().tenant.unwrap().id
}

/// The same things as in the stage's own tenant, made by its admin.
fn things(world: &World, boss: &Client) -> Things {
    for name in ["Network", "Facilities", "Spare"] {
        let name = name.to_owned();
        let request = CreateGroupRequest { name, ..CreateGroupRequest::default() };
        boss.call::<call::GroupsCreate>(request).unwrap();
    }
    for name in ["Acme", "Empty"] {
        let request = CreateOrgRequest { name: name.to_owned(), ..CreateOrgRequest::default() };
        boss.call::<call::OrgsCreate>(request).unwrap();
    }
    for (name, org) in [("member", ""), ("requester", "acme"), ("colleague", "acme"), ("spare", "")]
    {
        let org = org.to_owned();
        let request = CreateUserRequest { login: login(name), org, ..CreateUserRequest::default() };
        boss.call::<call::UsersCreate>(request).unwrap();
    }
    let id = "network".to_owned();
    let member = AddUserRequest { id, users: vec![login("member")], write: None };
    boss.call::<call::GroupsAddUser>(member).unwrap();
    let approval =
        Step { kind: StepKind::Approve.into(), users: vec![login("colleague")], ..Step::default() };
    let work = Step { kind: StepKind::Work.into(), ..Step::default() };
    for (path, steps) in [("IT>Wi-Fi", vec![]), ("Spare", vec![]), ("Order", vec![approval, work])]
    {
        let request = CreateServiceRequest {
            path: path.to_owned(),
            group: "network".to_owned(),
            process: Some(Steps { steps }).filter(|process| !process.steps.is_empty()),
            ..CreateServiceRequest::default()
        };
        boss.call::<call::CatalogCreate>(request).unwrap();
    }
    let token = CreateTokenRequest {
        name: "requester".to_owned(),
        user: login("requester"),
        ..CreateTokenRequest::default()
    };
    let token = boss.call::<call::TokensCreate>(token).unwrap().token.unwrap().id;
    let tenant = provision(boss, "Annex", "boss@annex.example");
    customer(world, boss, "Loft", "boss@loft.example");
    draft(boss, "Later", &[login("member")], "loft");
    let sent = request(boss, "Support", &[login("member")], "loft");
    let things = Things {
        dispatched: ticket(boss, "IT>Wi-Fi"),
        assigned: ticket(boss, "IT>Wi-Fi"),
        resolved: ticket(boss, "IT>Wi-Fi"),
        frozen: ticket(boss, "IT>Wi-Fi"),
        approving: ticket(boss, "order"),
        group: "spare".to_owned(),
        service: "spare".to_owned(),
        user: login("requester"),
        spare: login("spare"),
        org: "empty".to_owned(),
        token,
        session: session(world, boss),
        tenant,
        customer: "loft".to_owned(),
        draft: "Later".to_owned(),
        request: sent,
        ..Things::absent(world.now())
    };
    for id in [things.assigned.clone(), things.frozen.clone()] {
        let to = login("member");
        let request = AssignTicketRequest { id, to, ..AssignTicketRequest::default() };
        boss.call::<call::TicketsAssign>(request).unwrap();
    }
    let request = FreezeTicketRequest {
        id: things.frozen.clone(),
        reason: "Vendor".to_owned(),
        ..FreezeTicketRequest::default()
    };
    boss.call::<call::TicketsFreeze>(request).unwrap();
    let request = ResolveTicketRequest {
        id: things.resolved.clone(),
        solution: "Done".to_owned(),
        ..ResolveTicketRequest::default()
    };
    boss.call::<call::TicketsResolve>(request).unwrap();
    things
}

fn ticket(boss: &Client, service: &str) -> String {
    let request = CreateTicketRequest {
        title: "No network".to_owned(),
        description: "In room 7".to_owned(),
        service: service.to_owned(),
        requester: login("requester"),
        ..CreateTicketRequest::default()
    };
    boss.call::<call::TicketsCreate>(request).unwrap().ticket.unwrap().id
}

/// The number of a session of the requester there.
fn session(world: &World, boss: &Client) -> String {
    let request = SetPasswordRequest { id: login("requester"), ..SetPasswordRequest::default() };
    let password = boss.call::<call::UsersSetPassword>(request).unwrap().secret;
    let request = LoginRequest {
        tenant: SLUG.to_owned(),
        login: login("requester"),
        password,
        ..LoginRequest::default()
    };
    world.owner().call::<call::SessionsLogin>(request).unwrap().session.unwrap().id
}

fn login(name: &str) -> String {
    format!("{name}@example.org")
}

fn enter(world: &World, name: &str, mode: AccessMode) -> Client {
    let request = EnterAccessRequest {
        tenant: SLUG.to_owned(),
        mode: mode.into(),
        ..EnterAccessRequest::default()
    };
    let entered = world.of(name).call::<call::AccessEnter>(request).unwrap();
    world.client(Some(&entered.secret))
}

fn whom(users: &[String], tenant: &str) -> Vec<AccessAssociation> {
    vec![AccessAssociation { users: users.to_vec(), tenants: vec![tenant.to_owned()] }]
}

/// Sends a request as a manager; answers its number at home.
pub fn request(manager: &Client, name: &str, users: &[String], tenant: &str) -> String {
    let request = CreateAccessRequest {
        name: name.to_owned(),
        message: "May we?".to_owned(),
        associations: whom(users, tenant),
        write: None,
    };
    manager.call::<call::AccessCreate>(request).unwrap().request.unwrap().id
}

/// Makes one that is not sent.
pub fn draft(manager: &Client, name: &str, users: &[String], tenant: &str) {
    let request = DraftAccessRequest {
        name: name.to_owned(),
        associations: whom(users, tenant),
        ..DraftAccessRequest::default()
    };
    manager.call::<call::AccessDraft>(request).unwrap();
}

/// The number of the one request that waits for the admins of a tenant.
pub fn received(admin: &Client) -> String {
    let request = AccessInboxRequest { statuses: vec![AccessStatus::Pending.into()], page: None };
    let mut grants = admin.call::<call::AccessInbox>(request).unwrap().grants;
    assert_eq!(grants.len(), 1);
    grants.remove(0).id
}

/// Approves it.
pub fn approve(admin: &Client, id: &str, expires_ms: i64) {
    let request =
        ApproveAccessRequest { id: id.to_owned(), expires_ms, ..ApproveAccessRequest::default() };
    admin.call::<call::AccessApprove>(request).unwrap();
}
