//! Where the matrix plays: a world with a ticket in each state that the verbs need, and everybody who
//! calls.

use std::net::IpAddr;

use desk_proto::{
    call,
    v1::{
        AssignTicketRequest, CreateOrgRequest, CreateServiceRequest, CreateTenantRequest,
        CreateTicketRequest, CreateTokenRequest, EnrollRequest, FreezeTicketRequest, LoginRequest,
        PasswdRequest, ResolveTicketRequest, RevokeTokenRequest, Step, StepKind, Steps,
    },
};
use desk_tests::{Client, World};

use super::{
    app,
    calls::Things,
    inside::{self, approve, draft, received, request},
};

/// What everybody here chooses.
const PASSWORD: &str = "correct horse battery staple";

/// Somebody who calls.
pub struct Caller {
    /// The short name.
    pub name: &'static str,
    /// How the caller calls.
    pub client: Client,
    /// The caller's own password, and what the app shows.
    pub own: (String, String),
    /// What the caller is asked about, where that is not what all the others are.
    pub things: Option<Things>,
}

impl Caller {
    /// Somebody with a client and nothing else.
    pub fn new(name: &'static str, client: Client) -> Caller {
        Caller { name, client, own: Default::default(), things: None }
    }
}

/// A world with a ticket in each state that the verbs need, and those who call.
pub struct Stage {
    /// Where it plays.
    pub world: World,
    /// Those who call.
    pub callers: Vec<Caller>,
    /// What they call about.
    pub things: Things,
    /// The admin of the customer's tenant that is like this one.
    pub boss: Client,
}

impl Stage {
    /// Sets it up.
    pub fn new() -> Stage {
        let (world, address) = World::listening();
        let owner = world.owner();
        for name in ["Network", "Facilities", "Spare"] {
            world.group(name);
        }
        for name in ["Acme", "Other", "Empty"] {
            let org = CreateOrgRequest { name: name.to_owned(), ..CreateOrgRequest::default() };
            owner.call::<call::OrgsCreate>(org).unwrap();
        }
        let mut callers = Vec::new();
        people(&world, &mut callers);
        for path in ["IT>Wi-Fi", "Spare"] {
            let request = CreateServiceRequest {
                path: path.to_owned(),
                group: "network".to_owned(),
                ..CreateServiceRequest::default()
            };
            owner.call::<call::CatalogCreate>(request).unwrap();
        }
        let things = things(&world);
        let of = |name, secret: &str| Caller::new(name, world.client(Some(secret)));

        // Sessions, in each state that one can be in.
        let requester = set_password(&world, "requester");
        let early = sign_in(&world, "requester", &requester);
        world.set_clock(world.now() + 12 * 3_600_000);
        callers.push(of("expired", &early));
        let boss = inside::people(&world, &mut callers, things.signing_in.clone());
        callers.push(signed(&world, "signed", "requester", &requester));
        let made = set_password(&world, "changing");
        let secret = sign_in(&world, "changing", &made);
        callers.push(Caller { own: (made, String::new()), ..of("must-change", &secret) });
        callers.push(signed(&world, "must-enrol", "enrolling", &set_password(&world, "enrolling")));

        // Secrets that are no more, or never were, and none.
        let foreigner = foreigner(&world);
        callers.push(of("foreigner", &foreigner));
        let things = asked(&world, &world.client(Some(&foreigner)), things);
        let ended = token(&world, "requester");
        let id = ended.token.unwrap().id;
        owner.call::<call::TokensRevoke>(RevokeTokenRequest { id, write: None }).unwrap();
        callers.push(of("revoked", &ended.secret));
        callers.push(of("forged", "nobody"));
        let tcp = Client::plain(address, IpAddr::from([127, 0, 0, 1]));
        callers.push(Caller::new("nobody", tcp));

        // What belongs to the session of this hour.
        let session = sign_in(&world, "requester", PASSWORD);
        let list = world.client(Some(&session)).call::<call::SessionsList>(Default::default());
        let sessions = list.unwrap().sessions;
        let session = sessions.iter().find(|session| session.current).unwrap().id.clone();
        let things = Things { session, now: world.now(), ..things };
        Stage { world, callers, things, boss }
    }
}

/// Those with a token, or the operating system's user, each with a role or a scope.
fn people(world: &World, callers: &mut Vec<Caller>) {
    let owner = world.owner();
    world.person("manager", |user| user.roles = vec!["tenant_manager".to_owned()]);
    world.admin("admin");
    world.agent("member", &["network"]);
    world.agent("outsider", &["facilities"]);
    for (name, org, contact) in [
        ("requester", "acme", false),
        ("contact", "acme", true),
        ("colleague", "acme", false),
        ("stranger", "other", true),
    ] {
        world.person(name, |user| {
            user.org = org.to_owned();
            user.roles.extend(contact.then(|| "main_contact".to_owned()));
        });
    }
    for name in ["spare", "changing"] {
        world.requester(name);
    }
    world.admin("enrolling");
    world.service_account("creator", &["ticket:create"]);
    callers.push(Caller::new("owner", owner.clone()));
    for name in [
        "manager",
        "admin",
        "member",
        "outsider",
        "requester",
        "contact",
        "colleague",
        "stranger",
        "creator",
    ] {
        callers.push(Caller::new(name, world.of(name)));
    }
    // Accounts that have every role, so that only the scope decides.
    for (name, scope) in [
        ("s-read", "read"),
        ("s-create", "ticket:create"),
        ("s-comment", "ticket:comment"),
        ("s-resolve", "ticket:resolve"),
        ("s-work", "ticket:work"),
        ("s-setup", "setup"),
        ("s-access", "access"),
    ] {
        let account = world.person(name, |user| {
            user.service_account = true;
            user.scopes = vec![scope.to_owned()];
            user.roles = vec!["admin".to_owned(), "tenant_manager".to_owned()];
        });
        let id = "network".to_owned();
        let request =
            desk_proto::v1::AddUserRequest { id, users: vec![account.login], write: None };
        owner.call::<call::GroupsAddUser>(request).unwrap();
        callers.push(Caller::new(name, world.of(name)));
    }
}

fn things(world: &World) -> Things {
    let owner = world.owner();
    let requester = world.of("requester");
    let things = Things {
        dispatched: ticket(&requester),
        assigned: ticket(&requester),
        resolved: ticket(&requester),
        frozen: ticket(&requester),
        approving: order(world, &requester),
        group: "spare".to_owned(),
        service: "spare".to_owned(),
        user: "requester@example.org".to_owned(),
        spare: "spare@example.org".to_owned(),
        org: "empty".to_owned(),
        token: token(world, "requester").token.unwrap().id,
        tenant: "hundred-acre".to_owned(),
        signing_in: (login("changing"), String::new()),
        ..Things::absent(world.now())
    };
    let member = world.of("member");
    for id in [things.assigned.clone(), things.frozen.clone()] {
        let request = AssignTicketRequest { id, to: "@me".to_owned(), ..Default::default() };
        member.call::<call::TicketsAssign>(request).unwrap();
    }
    let request = FreezeTicketRequest {
        id: things.frozen.clone(),
        reason: "Vendor".to_owned(),
        ..FreezeTicketRequest::default()
    };
    member.call::<call::TicketsFreeze>(request).unwrap();
    let request = ResolveTicketRequest {
        id: things.resolved.clone(),
        solution: "Done".to_owned(),
        ..ResolveTicketRequest::default()
    };
    member.call::<call::TicketsResolve>(request).unwrap();
    let request = CreateTenantRequest {
        name: "Hundred Acre".to_owned(),
        admin: "boss@acre.example".to_owned(),
        ..CreateTenantRequest::default()
    };
    owner.call::<call::TenantsCreate>(request).unwrap();
    // The user who signs in is one who is never locked: from where the tests call it is known.
    let password = set_password(world, "spare");
    let session = sign_in(world, "spare", &password);
    choose(world, &session, &password);
    Things { signing_in: (login("spare"), PASSWORD.to_owned()), ..things }
}

/// The token of the first admin of a tenant that was handed over.
fn foreigner(world: &World) -> String {
    let owner = world.owner();
    let request = CreateTenantRequest {
        name: "Tom Sawyer".to_owned(),
        admin: login("requester"),
        ..CreateTenantRequest::default()
    };
    let id = owner.call::<call::TenantsCreate>(request).unwrap().tenant.unwrap().id;
    let request = desk_proto::v1::ActivateTenantRequest { id, write: None, new_secret: false };
    owner.call::<call::TenantsActivate>(request).unwrap().secret
}

/// The things, with what this tenant asked of its customer, whose admin is given: an approved request
/// that names an agent and an account, one that nobody has answered, and one that was not sent.
fn asked(world: &World, admin: &Client, things: Things) -> Things {
    let owner = world.owner();
    let customer = "tom-sawyer".to_owned();
    request(&owner, "Support", &[login("member"), login("s-access")], &customer);
    let approved = received(admin);
    approve(admin, &approved, 0);
    let request = request(&owner, "More", &[login("outsider")], &customer);
    draft(&owner, "Later", &[login("outsider")], &customer);
    let grant = received(admin);
    Things { customer, draft: "Later".to_owned(), request, grant, approved, ..things }
}

/// A session of a user who has chosen a password and begun an enrolment.
fn signed(world: &World, name: &'static str, user: &str, made: &str) -> Caller {
    let secret = sign_in(world, user, made);
    choose(world, &secret, made);
    let client = world.client(Some(&secret));
    let begun = client.call::<call::SecondFactorEnroll>(EnrollRequest::default()).unwrap();
    let code = app::code(&begun.secret, world.now());
    Caller { own: (PASSWORD.to_owned(), code), ..Caller::new(name, client) }
}

fn choose(world: &World, session: &str, made: &str) {
    let request = PasswdRequest { old: made.to_owned(), new: PASSWORD.to_owned(), write: None };
    world.client(Some(session)).call::<call::SessionsPasswd>(request).unwrap();
}

fn set_password(world: &World, name: &str) -> String {
    let request = desk_proto::v1::SetPasswordRequest {
        id: login(name),
        ..desk_proto::v1::SetPasswordRequest::default()
    };
    world.owner().call::<call::UsersSetPassword>(request).unwrap().secret
}

fn sign_in(world: &World, name: &str, password: &str) -> String {
    let request = LoginRequest {
        login: login(name),
        password: password.to_owned(),
        ..LoginRequest::default()
    };
    world.owner().call::<call::SessionsLogin>(request).unwrap().secret
}

fn token(world: &World, name: &str) -> desk_proto::v1::CreateTokenResponse {
    let request = CreateTokenRequest {
        name: name.to_owned(),
        user: login(name),
        ..CreateTokenRequest::default()
    };
    world.owner().call::<call::TokensCreate>(request).unwrap()
}

fn login(name: &str) -> String {
    format!("{name}@example.org")
}

/// A ticket of a service that a colleague of the requester has to approve.
fn order(world: &World, client: &Client) -> String {
    let approve =
        Step { kind: StepKind::Approve.into(), users: vec![login("colleague")], ..Step::default() };
    let work = Step { kind: StepKind::Work.into(), ..Step::default() };
    let request = CreateServiceRequest {
        path: "Order".to_owned(),
        group: "network".to_owned(),
        process: Some(Steps { steps: vec![approve, work] }),
        ..CreateServiceRequest::default()
    };
    world.owner().call::<call::CatalogCreate>(request).unwrap();
    let request = CreateTicketRequest {
        title: "A chair".to_owned(),
        description: "In room 7".to_owned(),
        service: "order".to_owned(),
        ..CreateTicketRequest::default()
    };
    client.call::<call::TicketsCreate>(request).unwrap().ticket.unwrap().id
}

fn ticket(client: &Client) -> String {
    let request = CreateTicketRequest {
        title: "No network".to_owned(),
        description: "In room 7".to_owned(),
        service: "IT>Wi-Fi".to_owned(),
        ..CreateTicketRequest::default()
    };
    client.call::<call::TicketsCreate>(request).unwrap().ticket.unwrap().id
}
