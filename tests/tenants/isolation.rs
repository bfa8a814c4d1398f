//! What tenants learn of each other: nothing.

use desk_proto::{
    Rpc, call,
    v1::{
        AccessAssociation, AccessLogRequest, ApproveAccessRequest, CreateAccessRequest,
        CreateOrgRequest, EnterAccessRequest, GetTenantRequest, ListEventsRequest,
        ListTicketsRequest, LoginRequest, Page, TicketFilter, WhoamiRequest,
    },
};
use desk_tests::{Client, World, world::reason};
use tonic::Status;

use super::{
    calls::{Things, ask},
    stage::{fill, shape, tenant, ticket, token, user, verify},
};

/// Two providers with a customer each, of the same slug.
struct Twins {
    world: World,
    providers: [Client; 2],
    customers: [Client; 2],
}

/// The first tenant provides two resellers, each of whom has a customer `acme`. The resellers' own
/// managers make them, with a token of theirs.
fn twins() -> Twins {
    let world = World::new();
    let owner = world.owner();
    let reseller = |slug: &str| {
        let admin = tenant(&world, &owner, slug, "boss@both.example");
        user(&admin, "manager@both.example", &["tenant_manager"]).unwrap();
        world.client(Some(&token(&admin, "manager@both.example").secret))
    };
    let providers = [reseller("north"), reseller("south")];
    let customers =
        providers.each_ref().map(|manager| tenant(&world, manager, "acme", "admin@both.example"));
    Twins { world, providers, customers }
}

#[test]
fn the_same_slug_the_same_addresses_the_same_domains() {
    let twins = twins();
    let [one, two] = &twins.customers;
    let things = fill(one, twins.world.now());
    let same = fill(two, twins.world.now());
    assert_eq!(things.names()[..], same.names()[..], "numbers begin anew in each tenant");
    for client in [one, two] {
        let whoami = client.call::<call::SessionsWhoami>(WhoamiRequest {}).unwrap();
        assert_eq!(whoami.tenant, "acme");
        // What is taken in the own tenant is taken, and only that.
        assert_eq!(reason(&user(client, "rita@both.example", &[]).unwrap_err()), "ALREADY_EXISTS");
        let org = CreateOrgRequest {
            name: "Other".to_owned(),
            domains: vec!["both.example".to_owned()],
            ..CreateOrgRequest::default()
        };
        assert!(client.call::<call::OrgsCreate>(org).is_err());
    }
    for manager in &twins.providers {
        let list = manager.call::<call::TenantsList>(Default::default()).unwrap();
        assert_eq!(list.tenants.len(), 2, "the own one and its customer");
        let customer = list.tenants.iter().find(|tenant| tenant.id == "acme").unwrap();
        let known = desk_proto::v1::Tenant {
            id: "acme".to_owned(),
            name: "acme".to_owned(),
            ..desk_proto::v1::Tenant::default()
        };
        assert_eq!(*customer, known, "slug and name only");
        // The provider of the provider is not there either.
        for slug in ["main", "north", "south", "nowhere"] {
            let get = GetTenantRequest { id: slug.to_owned() };
            let own = manager.call::<call::TenantsGet>(GetTenantRequest::default()).unwrap().id;
            if slug != own {
                let answer = manager.call::<call::TenantsGet>(get).unwrap_err();
                assert_eq!(reason(&answer), "NOT_FOUND", "{slug}");
            }
        }
    }
    verify(&twins.world);
}

#[test]
fn a_caller_of_one_tenant_that_names_another_names_nothing() {
    let twins = twins();
    let [one, two] = &twins.customers;
    let things = fill(one, twins.world.now());
    let absent = Things::absent(twins.world.now());
    for slug in
        ["main", "north", "south", "north/acme", "south/acme", "1", "../acme", "ACME", "a b"]
    {
        for rpc in Rpc::ALL.iter().filter(|rpc| **rpc != Rpc::SessionsLogin) {
            let at = format!("{} in {slug}", rpc.name());
            let names = [slug.to_owned(), "nowhere".to_owned()];
            let Err(there) = ask(*rpc, &two.in_tenant(slug), &things) else {
                panic!("{at}: answered");
            };
            let nothing = ask(*rpc, &two.in_tenant("nowhere"), &absent).unwrap_err();
            assert_eq!(shape(&there, &names), shape(&nothing, &names), "{at}");
            assert_eq!(reason(&there), "NOT_FOUND", "{at}");
        }
    }
}

/// Every list, count and number that a caller can ask for, as text.
fn all_of(client: &Client) -> String {
    let page = Some(Page { with_total: true, ..Page::default() });
    let filter = Some(TicketFilter { all: true, ..TicketFilter::default() });
    let tickets = ListTicketsRequest { filter, page, ..ListTicketsRequest::default() };
    let events = ListEventsRequest::default();
    let mut seen = format!(
        "{:?}\n{:?}\n",
        client.call::<call::TicketsList>(tickets).unwrap(),
        client.call::<call::HistoryList>(events).unwrap(),
    );
    seen += &format!("{:?}\n", client.call::<call::UsersList>(Default::default()).unwrap());
    seen += &format!("{:?}\n", client.call::<call::OrgsList>(Default::default()).unwrap());
    seen += &format!("{:?}\n", client.call::<call::GroupsList>(Default::default()).unwrap());
    seen += &format!("{:?}\n", client.call::<call::CatalogList>(Default::default()).unwrap());
    seen += &format!("{:?}\n", client.call::<call::TenantsList>(Default::default()).unwrap());
    seen += &format!("{:?}\n", client.call::<call::TenantsGet>(Default::default()).unwrap());
    seen += &format!("{:?}\n", client.call::<call::PolicyList>(Default::default()).unwrap());
    seen += &format!("{:?}\n", client.call::<call::SessionsList>(Default::default()).unwrap());
    seen += &format!("{:?}\n", client.call::<call::AccessInbox>(Default::default()).unwrap());
    seen += &format!("{:?}\n", client.call::<call::AccessLog>(Default::default()).unwrap());
    seen += &format!("{:?}\n", client.call::<call::AccessMine>(Default::default()).unwrap());
    let mut status = client.call::<call::DaemonStatus>(Default::default()).unwrap();
    status.now_ms = 0;
    seen + &format!("{status:?}\n")
}

#[test]
fn whatever_happens_in_one_tenant_changes_nothing_in_the_other() {
    let busy = twins();
    let [one, two] = &busy.customers;
    fill(one, busy.world.now());
    let first = ticket(one);
    fill(two, busy.world.now());
    for _ in 0..5 {
        ticket(two);
    }
    user(two, "more@both.example", &["admin"]).unwrap();
    let next = |number: &str| {
        let (head, tail) = number.rsplit_once('-').unwrap();
        format!("{head}-{}", tail.parse::<u32>().unwrap() + 1)
    };
    let second = ticket(one);
    assert_eq!(second, next(&first), "no number is left out");
    let events = |client: &Client| {
        let list = client.call::<call::HistoryList>(ListEventsRequest::default()).unwrap();
        list.events.iter().map(|event| event.seq).collect::<Vec<_>>()
    };
    let seqs = events(one);
    assert!(seqs.windows(2).all(|pair| pair[1] == pair[0] + 1), "the numbers have gaps: {seqs:?}");
    // All that is seen is what is seen where nothing happened in the other tenant.
    let seen = masked(&all_of(one));
    let quiet = twins();
    let alone = &quiet.customers[0];
    fill(alone, quiet.world.now());
    ticket(alone);
    ticket(alone);
    differ(&seen, &masked(&all_of(alone)));
}

/// Asks a customer to let in; answers the answer.
fn request(manager: &Client, name: &str, user: &str, tenant: &str) -> Result<String, Status> {
    let request = CreateAccessRequest {
        name: name.to_owned(),
        message: "A word from the north".to_owned(),
        associations: vec![AccessAssociation {
            users: vec![user.to_owned()],
            tenants: vec![tenant.to_owned()],
        }],
        write: None,
    };
    let made = manager.call::<call::AccessCreate>(request);
    made.map(|made| made.request.expect("the request").id)
}

#[test]
fn requests_grants_and_visits_of_another_tenant_are_not_there() {
    let twins = twins();
    let ([north, south], [one, two]) = (&twins.providers, &twins.customers);
    let now = twins.world.now();
    fill(one, now);
    fill(two, now);
    // The one provider is let in by its customer, and somebody is there; the other asks nothing.
    let who = "manager@both.example";
    let name = "OfTheNorth";
    let sent = request(north, name, who, "acme").unwrap();
    let grant = one.call::<call::AccessInbox>(Default::default()).unwrap().grants.remove(0).id;
    let approve = ApproveAccessRequest { id: grant.clone(), ..Default::default() };
    one.call::<call::AccessApprove>(approve).unwrap();
    let enter = EnterAccessRequest { tenant: "acme".to_owned(), ..Default::default() };
    let inside = north.call::<call::AccessEnter>(enter).unwrap();
    let inside = twins.world.client(Some(&inside.secret));
    let whoami = inside.call::<call::SessionsWhoami>(WhoamiRequest {}).unwrap();
    assert_eq!(whoami.guest.unwrap().grant, grant, "it is really so");
    let visit = one.call::<call::AccessLog>(Default::default()).unwrap().visits.remove(0).id;

    // To the other provider and its customer all of it is as what there is not.
    let things = Things {
        customer: "acme".to_owned(),
        draft: name.to_owned(),
        request: sent,
        grant: grant.clone(),
        approved: grant.clone(),
        ..Things::absent(now)
    };
    let absent = Things { customer: "acme".to_owned(), ..Things::absent(now) };
    for client in [south, two] {
        for rpc in Rpc::ALL.iter().filter(|rpc| rpc.name().starts_with("Access.")) {
            let seen = |things: &Things| {
                let answer = ask(*rpc, client, things).map(drop);
                answer.map_err(|status| shape(&status, &things.names()))
            };
            assert_eq!(seen(&things), seen(&absent), "{}", rpc.name());
        }
    }
    let log = |visit: &str, grant: &str| {
        let (visit, grant) = (visit.to_owned(), grant.to_owned());
        let names = [visit.clone(), grant.clone()]
            .map(|name| if name.is_empty() { "-".into() } else { name });
        let request = AccessLogRequest { visit, grant, ..Default::default() };
        let refused = two.call::<call::AccessLog>(request).unwrap_err();
        assert_eq!(reason(&refused), "NOT_FOUND");
        shape(&refused, &names)
    };
    assert_eq!(log(&visit, ""), log("999991", ""));
    assert_eq!(log("", &grant), log("", "999992"));
    // Users and tenants that are another's cannot be named either, and nothing tells them from none.
    user(one, "only@north.example", &[]).unwrap();
    for (whom, tenant) in [(who, "north"), ("only@north.example", "acme"), (who, "main")] {
        let there = request(south, "Other", whom, tenant).unwrap_err();
        let nothing = match tenant {
            "acme" => request(south, "Other", "nobody@north.example", tenant),
            _ => request(south, "Other", who, "nowhere"),
        };
        let names = ["only@north.example", "nobody@north.example", "nowhere", "north", "main"];
        let names = names.map(str::to_owned);
        assert_eq!(shape(&there, &names), shape(&nothing.unwrap_err(), &names), "{whom} {tenant}");
    }
    // No list and no event tells of it, and the one list that could is empty.
    for client in [south, two] {
        let mine = client.call::<call::AccessMine>(Default::default()).unwrap();
        assert!(mine.access.is_empty(), "{mine:?}");
        let events = client.call::<call::HistoryList>(ListEventsRequest::default()).unwrap();
        for event in events.events {
            assert!(
                !["access", "grant", "visit"].iter().any(|noun| event.r#type.starts_with(noun)),
                "{event:?}"
            );
        }
    }
    assert!(south.call::<call::AccessList>(Default::default()).unwrap().requests.is_empty());
    let text = all_of(two);
    for mark in [name, "A word from the north"] {
        assert!(!text.contains(mark), "{mark}");
    }
    verify(&twins.world);
}

/// The text without what is drawn by lot: the ids of requests and the ends of secrets.
fn masked(text: &str) -> String {
    let mut text = text.to_owned();
    for mark in ["request_id: \"", "field: \"hint\", old: None, new: Some(\""] {
        let mut parts = text.split(mark);
        let first = parts.next().unwrap_or_default().to_owned();
        text = parts.fold(first, |text, part| text + part.split_once('"').map_or("", |(_, r)| r));
    }
    text
}

#[test]
fn nothing_that_a_tenant_sees_counts_the_tenants_of_the_daemon() {
    let busy = twins();
    let [one, two] = &busy.customers;
    fill(one, busy.world.now());
    fill(two, busy.world.now());
    // The one was made before the other, and nothing but the provider's name tells.
    let [one, two] = [(one, "north"), (two, "south")]
        .map(|(client, provider)| masked(&all_of(client)).replace(provider, "PROVIDER"));
    differ(&one, &two);
}

/// Fails where the two texts begin to differ, and shows only that.
#[track_caller]
fn differ(one: &str, two: &str) {
    let at = one.bytes().zip(two.bytes()).take_while(|(a, b)| a == b).count();
    let part =
        |text: &str| text.get(at.saturating_sub(90)..(at + 40).min(text.len())).map(str::to_owned);
    assert!(one == two, "{:?}\n{:?}", part(one), part(two));
}

#[test]
fn a_refused_sign_in_tells_no_tenant_about_the_users_of_another() {
    let twins = twins();
    let [one, two] = &twins.customers;
    user(two, "only-in-two@both.example", &[]).unwrap();
    // The slug is the same, so the admin of the one can try addresses and look at the own history.
    let told = |login: &str| {
        let count = || {
            let request = ListEventsRequest::default();
            one.call::<call::HistoryList>(request).unwrap().events.len()
        };
        let before = count();
        let request = LoginRequest {
            tenant: "acme".to_owned(),
            login: login.to_owned(),
            password: "a wrong password".to_owned(),
            ..LoginRequest::default()
        };
        let answer = one.call::<call::SessionsLogin>(request).unwrap_err();
        (reason(&answer), answer.message().to_owned(), count() - before)
    };
    assert_eq!(told("only-in-two@both.example"), told("nowhere@both.example"));
}

#[test]
fn the_same_address_signs_in_where_its_password_is_good() {
    let twins = twins();
    let [one, two] = &twins.customers;
    let passwords = [one, two].map(|admin| user(admin, "rita@both.example", &[]).unwrap());
    let world = &twins.world;
    for (slug, password, good) in [
        ("north/acme", &passwords[0], true),
        ("south/acme", &passwords[1], true),
        ("north/acme", &passwords[1], false),
        ("south/acme", &passwords[0], false),
        ("north", &passwords[0], false),
        ("main/acme", &passwords[0], false),
    ] {
        world.pass(std::time::Duration::from_secs(11));
        let request = LoginRequest {
            tenant: slug.to_owned(),
            login: "rita@both.example".to_owned(),
            password: password.clone(),
            ..LoginRequest::default()
        };
        let answer = world.owner().call::<call::SessionsLogin>(request);
        assert_eq!(answer.is_ok(), good, "{slug}");
    }
}

#[test]
fn a_tenant_whose_name_cannot_be_read_is_one_that_is_not_there() {
    let world = World::new();
    let owner = world.owner();
    let whoami = |slug: &[u8]| owner.in_tenant(slug).call::<call::SessionsWhoami>(WhoamiRequest {});
    assert_eq!(whoami(b"main").unwrap().tenant, "main");
    assert_eq!(whoami(b"").unwrap().tenant, "main", "an empty name is none");
    let unknown = whoami(b"nowhere").unwrap_err();
    assert_eq!(reason(&unknown), "NOT_FOUND");
    for slug in ["büro".as_bytes(), b"b\xfcro", b"main\xff", b"\xff", b"main, main"] {
        let status = whoami(slug).expect_err("a tenant that is not there");
        assert_eq!((status.code(), &*reason(&status)), (unknown.code(), "NOT_FOUND"), "{slug:?}");
        let name = String::from_utf8_lossy(slug);
        assert_eq!(status.message(), unknown.message().replace("nowhere", &name), "{slug:?}");
    }
}
