//! A provider, a customer with an open and a confidential group, and a guest in each mode.

use desk_proto::{
    call,
    v1::{
        AccessAssociation, AccessInboxRequest, AccessMode, ActivateTenantRequest,
        ApproveAccessRequest, CreateAccessRequest, CreateGroupRequest, CreateServiceRequest,
        CreateTenantRequest, CreateTicketRequest, CreateTokenRequest, CreateUserRequest,
        EnterAccessRequest, GetTicketRequest, Ticket,
    },
};
use desk_tests::{Client, World, left::verify, world::reason};
use tonic::Status;

/// The customer's slug.
pub const ACRE: &str = "acre";

/// The world with all who act in it.
pub struct Stage {
    /// The world.
    pub world: World,
    /// The provider's tenant manager.
    pub manager: Client,
    /// The customer's admin.
    pub boss: Client,
    /// Caroline of the provider, inside in the mode support.
    pub support: Client,
    /// Charlotte of the provider, inside in the mode configure.
    pub configure: Client,
    /// A ticket that the open group has.
    pub open: String,
    /// A ticket that the confidential group has.
    pub secret: String,
}

/// An address of the customer.
pub fn here(name: &str) -> String {
    format!("{name}@acre.example")
}

/// An address of the provider.
pub fn home(name: &str) -> String {
    format!("{name}@example.org")
}

impl Stage {
    /// Makes all of it.
    #[track_caller]
    pub fn new() -> Stage {
        let world = World::new();
        let roles = || ["admin", "tenant_manager"].map(str::to_owned).to_vec();
        world.person("manager", |user| user.roles = roles());
        for name in ["caroline", "charlotte"] {
            world.requester(name);
        }
        let manager = world.of("manager");
        let boss = customer(&world, &manager);
        furnish(&boss);
        let (open, secret) = (ticket(&boss, "wi-fi"), ticket(&boss, "secrets"));
        let request = CreateAccessRequest {
            name: "Help".to_owned(),
            associations: vec![AccessAssociation {
                users: vec![home("caroline"), home("charlotte")],
                tenants: vec![ACRE.to_owned()],
            }],
            ..CreateAccessRequest::default()
        };
        manager.call::<call::AccessCreate>(request).expect("a request");
        let inbox = boss.call::<call::AccessInbox>(AccessInboxRequest::default()).expect("it");
        let id = inbox.grants.first().expect("a grant").id.clone();
        let request = ApproveAccessRequest { id, ..ApproveAccessRequest::default() };
        boss.call::<call::AccessApprove>(request).expect("approved");
        let support = enter(&world, "caroline", AccessMode::Support);
        let configure = enter(&world, "charlotte", AccessMode::Configure);
        Stage { world, manager, boss, support, configure, open, secret }
    }

    /// Both guests, with the word of their mode.
    pub fn guests(&self) -> [(&'static str, &Client); 2] {
        [("support", &self.support), ("configure", &self.configure)]
    }

    /// A user of the customer.
    #[track_caller]
    pub fn of(&self, name: &str) -> Client {
        let user = here(name);
        let request = CreateTokenRequest { name: "t".to_owned(), user, ..Default::default() };
        let made = self.boss.call::<call::TokensCreate>(request).expect("a token");
        self.world.client(Some(&made.secret))
    }

    /// Ends the daemon and does again, from the history, all that its store says.
    #[track_caller]
    pub fn verify(&self) {
        verify(&self.world);
    }
}

/// Makes the customer and hands it over; answers the client of its admin.
#[track_caller]
fn customer(world: &World, manager: &Client) -> Client {
    let request = CreateTenantRequest {
        name: "Hundred Acre".to_owned(),
        slug: ACRE.to_owned(),
        admin: here("boss"),
        ..CreateTenantRequest::default()
    };
    manager.call::<call::TenantsCreate>(request).expect("a tenant");
    let request = ActivateTenantRequest { id: ACRE.to_owned(), write: None, new_secret: false };
    let made = manager.call::<call::TenantsActivate>(request).expect("handed over");
    world.client(Some(&made.secret))
}

/// Users, the groups network and vault, of which the second is confidential, and a service of each.
#[track_caller]
fn furnish(boss: &Client) {
    for name in ["grace", "linus", "hedy", "rita"] {
        let request = CreateUserRequest { login: here(name), ..CreateUserRequest::default() };
        boss.call::<call::UsersCreate>(request).expect("a user");
    }
    for (name, confidential, members, path) in [
        ("Network", false, &["grace", "linus"][..], "Wi-Fi"),
        ("Vault", true, &["hedy"], "Secrets"),
    ] {
        let request = CreateGroupRequest {
            name: name.to_owned(),
            confidential: Some(confidential),
            members: members.iter().map(|name| here(name)).collect(),
            ..CreateGroupRequest::default()
        };
        boss.call::<call::GroupsCreate>(request).expect("a group");
        let request = CreateServiceRequest {
            path: path.to_owned(),
            group: name.to_owned(),
            ..CreateServiceRequest::default()
        };
        boss.call::<call::CatalogCreate>(request).expect("a service");
    }
}

/// Goes in.
#[track_caller]
fn enter(world: &World, name: &str, mode: AccessMode) -> Client {
    let request = EnterAccessRequest {
        tenant: ACRE.to_owned(),
        mode: mode.into(),
        ..EnterAccessRequest::default()
    };
    let inside = world.of(name).call::<call::AccessEnter>(request).expect("let in");
    world.client(Some(&inside.secret))
}

/// What a ticket of rita's asks for.
pub fn asking(service: &str) -> CreateTicketRequest {
    CreateTicketRequest {
        title: "No network".to_owned(),
        description: "In room 7".to_owned(),
        service: service.to_owned(),
        requester: here("rita"),
        ..CreateTicketRequest::default()
    }
}

/// A ticket of rita's; answers its number.
#[track_caller]
pub fn ticket(client: &Client, service: &str) -> String {
    client.call::<call::TicketsCreate>(asking(service)).expect("a ticket").ticket.expect("it").id
}

/// A ticket with its comments.
pub fn look(client: &Client, id: &str) -> Result<Ticket, Status> {
    let request = GetTicketRequest { id: id.to_owned(), with_comments: true };
    client.call::<call::TicketsGet>(request)
}

/// Why something was refused.
#[track_caller]
pub fn refused<T: std::fmt::Debug>(answer: Result<T, Status>) -> String {
    reason(&answer.expect_err("a refusal"))
}
