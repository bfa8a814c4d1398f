//! Where the matrix plays: a world with a ticket in each state that the verbs need, and everybody who
//! calls.

use desk_proto::{
    call,
    v1::{
        AssignTicketRequest, CreateOrgRequest, CreateServiceRequest, CreateTicketRequest,
        CreateTokenRequest, ResolveTicketRequest, RevokeTokenRequest,
    },
};
use desk_tests::{Client, World};
use deskd::policy::{Least, TokenScope};

use super::calls::Things;

/// A caller with what the policy asks about one.
pub struct Caller {
    /// The short name.
    pub name: &'static str,
    /// How the caller calls.
    pub client: Client,
    /// The rights that the caller's role gives; none for one who is not signed in.
    pub least: &'static [Least],
    /// What the caller is narrowed to; empty for one who is not.
    pub scopes: &'static [TokenScope],
}

/// Nothing narrows this caller.
const ANY: &[TokenScope] = &[];

/// A world with a ticket in each state that the verbs need, and those who call.
pub struct Stage {
    /// Where it plays.
    pub world: World,
    /// Those who call.
    pub callers: Vec<Caller>,
    /// What they call about.
    pub things: Things,
}

impl Stage {
    /// Sets it up.
    pub fn new() -> Stage {
        let world = World::new();
        world.group("Network");
        world.group("Facilities");
        world.group("Spare");
        world.admin("admin");
        world.agent("member", &["network"]);
        world.agent("outsider", &["facilities"]);
        world.requester("requester");
        world.requester("stranger");
        world.requester("spare");
        world.service_account("reader", &["read"]);
        world.service_account("creator", &["ticket:create"]);
        let revoked = world.requester("revoked").token;
        let owner = world.owner();
        for path in ["IT>Wi-Fi", "Spare"] {
            let request = CreateServiceRequest {
                path: path.to_owned(),
                group: "network".to_owned(),
                ..CreateServiceRequest::default()
            };
            owner.call::<call::CatalogCreate>(request).unwrap();
        }
        let org = CreateOrgRequest { name: "Acme".to_owned(), ..CreateOrgRequest::default() };
        owner.call::<call::OrgsCreate>(org).unwrap();
        let token = |name: &str| {
            let request = CreateTokenRequest {
                name: name.to_owned(),
                user: format!("{name}@example.org"),
                ..CreateTokenRequest::default()
            };
            owner.call::<call::TokensCreate>(request).unwrap()
        };
        let things = Things {
            dispatched: ticket(&world.of("requester")),
            assigned: ticket(&world.of("requester")),
            resolved: ticket(&world.of("requester")),
            group: "spare".to_owned(),
            service: "spare".to_owned(),
            user: "requester@example.org".to_owned(),
            spare: "spare@example.org".to_owned(),
            org: "acme".to_owned(),
            token: token("requester").token.unwrap().id,
            now: world.now(),
        };
        let member = world.of("member");
        let to = "@me".to_owned();
        let request = AssignTicketRequest { id: things.assigned.clone(), to, ..Default::default() };
        member.call::<call::TicketsAssign>(request).unwrap();
        let request = ResolveTicketRequest {
            id: things.resolved.clone(),
            solution: "Done".to_owned(),
            ..ResolveTicketRequest::default()
        };
        member.call::<call::TicketsResolve>(request).unwrap();
        let ended = token("revoked");
        let request = RevokeTokenRequest { id: ended.token.unwrap().id, write: None };
        owner.call::<call::TokensRevoke>(request).unwrap();
        assert_ne!(revoked, ended.secret);
        let ended = ended.secret;

        use Least::{Admin, Agent, Anyone, Owner};
        let of = |name, least, scopes| Caller { name, client: world.of(name), least, scopes };
        let callers = vec![
            of("owner", &[Anyone, Agent, Admin, Owner][..], ANY),
            of("admin", &[Anyone, Agent, Admin], ANY),
            of("member", &[Anyone, Agent], ANY),
            of("outsider", &[Anyone, Agent], ANY),
            of("requester", &[Anyone], ANY),
            of("stranger", &[Anyone], ANY),
            of("reader", &[Anyone], &[TokenScope::Read, TokenScope::Nothing]),
            of("creator", &[Anyone], &[TokenScope::TicketCreate, TokenScope::Nothing]),
            Caller { name: "revoked", client: world.client(Some(&ended)), least: &[], scopes: ANY },
            Caller {
                name: "nobody",
                client: world.client(Some("nobody")),
                least: &[],
                scopes: ANY,
            },
        ];
        Stage { world, callers, things }
    }
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
