//! The catalogue from the outside: every wrong field arrives, however many; what is not offered to
//! somebody is not there for them, by any call; and the history says all of it.

use desk_proto::{
    Call, call,
    v1::{
        Answer, Audience, CanRequest, Condition, CreateOrgRequest, CreateServiceRequest,
        CreateTicketRequest, DeleteGroupRequest, DeleteServiceRequest, ExplainRouteRequest,
        FieldType, FormField, FormFields, GetFormRequest, GetServiceRequest, ListPoliciesRequest,
        ListServicesRequest, ListTicketsRequest, Page, Route, Routes, Service, ServiceState,
        SetPoliciesRequest, SettingValue, Step, StepKind, Steps, TicketFilter,
        UpdateServiceRequest,
    },
};
use desk_tests::{Client, World, left::verify, world::reason};
use tonic::Status;
use tonic_types::StatusExt as _;

fn choice(name: String, choices: Vec<String>) -> FormField {
    let kind = FieldType::Choice.into();
    FormField { name, r#type: kind, required: true, choices, ..FormField::default() }
}

fn make(client: &Client, new: CreateServiceRequest) -> Result<Service, Status> {
    Ok(client.call::<call::CatalogCreate>(new)?.service.expect("the service"))
}

/// The names of the fields that a refusal says are wrong.
fn wrong(status: &Status) -> Vec<String> {
    // Where all that is wrong is that something named is not there, it is that.
    assert!(["INVALID", "NOT_FOUND"].contains(&&*reason(status)), "{status:?}");
    let details = status.get_error_details();
    let fields = details.bad_request().expect("wrong fields").field_violations.clone();
    fields.into_iter().map(|violation| violation.field).collect()
}

#[test]
fn every_wrong_field_arrives() {
    let world = World::new();
    let owner = world.owner();
    // As much as a form can hold: long names, long choices.
    let name = |at: usize| format!("{:_<38}{at:02}", "field");
    let choices: Vec<String> = (0..10).map(|at| format!("{at}{}", "é".repeat(45))).collect();
    let fields: Vec<FormField> = (0..50).map(|at| choice(name(at), choices.clone())).collect();
    let new = CreateServiceRequest {
        path: "Large".to_owned(),
        form: Some(FormFields { fields }),
        ..CreateServiceRequest::default()
    };
    make(&owner, new).expect("a form of fifty fields");
    let explain = |value: &str| {
        let answers = (0..50).map(|at| Answer {
            name: name(at),
            values: vec![value.to_owned()],
            ..Answer::default()
        });
        let request = ExplainRouteRequest {
            id: "large".to_owned(),
            answers: answers.collect(),
            ..ExplainRouteRequest::default()
        };
        owner.call::<call::CatalogExplainRoute>(request).expect_err("no such choice")
    };
    let all: Vec<String> = (0..50).map(|at| format!("answers.{}", name(at))).collect();
    for value in ["x".to_owned(), "\u{1b}é".repeat(5_000)] {
        assert_eq!(wrong(&explain(&value)), all);
    }
    let empty = CreateTicketRequest {
        title: "x".to_owned(),
        description: "x".to_owned(),
        service: "large".to_owned(),
        ..CreateTicketRequest::default()
    };
    let missing = owner.call::<call::TicketsCreate>(empty).expect_err("nothing is filled in");
    assert_eq!(wrong(&missing), all);
    let bad: Vec<FormField> = (0..50).map(|_| choice("NO".repeat(500), Vec::new())).collect();
    let new = CreateServiceRequest {
        path: "Bad".to_owned(),
        form: Some(FormFields { fields: bad }),
        ..CreateServiceRequest::default()
    };
    let parts = (1..=50).flat_map(|at| ["name", "choices"].map(|part| format!("form.{at}.{part}")));
    let bad = wrong(&make(&owner, new).expect_err("fifty bad fields"));
    assert_eq!(bad, parts.collect::<Vec<_>>());
    let long = Answer {
        name: "field".to_owned(),
        values: vec!["x".repeat(1_000_000)],
        ..Answer::default()
    };
    let request = ExplainRouteRequest {
        id: "large".to_owned(),
        answers: vec![long],
        ..ExplainRouteRequest::default()
    };
    let refused = owner.call::<call::CatalogExplainRoute>(request).expect_err("a megabyte");
    assert!(refused.message().len() < 300, "{}", refused.message());
}

/// What a refusal says, with the name that was asked for taken out.
fn said<C: Call>(client: &Client, request: C::Request, name: &str) -> String {
    let refused = client.call::<C>(request).map(|_| ()).expect_err(name);
    let details = refused.get_error_details();
    let info = details.error_info().expect("a reason");
    let mut meta: Vec<_> = info.metadata.iter().filter(|(key, _)| *key != "request_id").collect();
    meta.sort();
    format!("{:?} {} {} {meta:?}", refused.code(), info.reason, refused.message())
        .replace(name, "X")
}

#[test]
fn what_is_not_offered_is_not_there() {
    let world = World::new();
    let owner = world.owner();
    for name in ["Acme", "Globex"] {
        let org = CreateOrgRequest { name: name.to_owned(), ..CreateOrgRequest::default() };
        owner.call::<call::OrgsCreate>(org).expect("an organisation");
    }
    let of = |name: &str, org: &str| {
        let persona = world.person(name, |user| user.org = org.to_owned());
        world.client(Some(&persona.token))
    };
    let (inside, outside, alone) = (of("inside", "acme"), of("outside", "globex"), of("alone", ""));
    let new = CreateServiceRequest {
        path: "Inner>Deep>Shop".to_owned(),
        description: "wares".to_owned(),
        audience: Some(Audience { orgs: vec!["acme".to_owned()] }),
        form: Some(FormFields {
            fields: vec![choice("colour".to_owned(), vec!["red".to_owned()])],
        }),
        ..CreateServiceRequest::default()
    };
    make(&owner, new).expect("a service");
    let names = ["shop", "inner", "deep", "Inner>Deep>Shop", "inner>deep"];
    let list = |client: &Client, search: &str| {
        let request = ListServicesRequest {
            search: search.to_owned(),
            page: Some(Page { with_total: true, ..Page::default() }),
            ..ListServicesRequest::default()
        };
        let reply = client.call::<call::CatalogList>(request).expect("a list");
        let slugs: Vec<String> = reply.services.into_iter().map(|service| service.id).collect();
        (slugs, reply.page.expect("a page").total)
    };
    let can = |client: &Client, name: &str| {
        let request = CanRequest {
            user: "@me".to_owned(),
            verb: "catalog show".to_owned(),
            target: name.to_owned(),
        };
        let decision = client.call::<call::PolicyCan>(request).expect("a decision");
        assert!(!decision.allowed, "{decision:?}");
        format!("{decision:?}").replace(name, "X")
    };
    let hidden_from = |client: &Client| {
        for name in names {
            let get = |id: String| GetServiceRequest { id };
            let form = |id: String| GetFormRequest { id };
            let below = |below: String| ListServicesRequest { below, ..Default::default() };
            let open = |service: String| CreateTicketRequest {
                service,
                title: "x".to_owned(),
                description: "x".to_owned(),
                ..CreateTicketRequest::default()
            };
            macro_rules! same {
                ($call:ty, $request:ident) => {
                    assert_eq!(
                        said::<$call>(client, $request(name.to_owned()), name),
                        said::<$call>(client, $request("absent".to_owned()), "absent"),
                        "{name}"
                    );
                };
            }
            let tickets = |service: String| {
                let filter = TicketFilter { service, ..TicketFilter::default() };
                ListTicketsRequest { filter: Some(filter), ..ListTicketsRequest::default() }
            };
            let explain = |id: String| ExplainRouteRequest { id, ..Default::default() };
            same!(call::TicketsList, tickets);
            same!(call::CatalogExplainRoute, explain);
            assert_eq!(can(client, name), can(client, "absent"), "{name}");
            same!(call::CatalogGet, get);
            same!(call::CatalogForm, form);
            same!(call::CatalogList, below);
            same!(call::TicketsCreate, open);
        }
        assert_eq!(list(client, ""), (vec!["general-request".to_owned()], 1));
        for search in ["wares", "inner", "shop"] {
            assert_eq!(list(client, search), (Vec::new(), 0), "{search}");
        }
    };
    for client in [&outside, &alone] {
        hidden_from(client);
    }
    assert_eq!(list(&inside, "").0, ["general-request", "inner", "deep", "shop"]);
    assert_eq!(list(&inside, "wares").0, ["shop"]);
    for name in names {
        inside.call::<call::CatalogGet>(GetServiceRequest { id: name.to_owned() }).expect(name);
    }
    // Whom else it is offered to, and by which way it goes, is not for those who ask.
    let shown = inside.call::<call::CatalogGet>(GetServiceRequest { id: "shop".to_owned() });
    let shown = shown.expect("a service");
    assert!(shown.audience.is_empty() && shown.routes.is_empty() && shown.process.is_empty());
    assert_eq!(shown.form.len(), 1);
    // What nobody can ask for is there for none of them.
    for state in [ServiceState::Draft, ServiceState::Retired] {
        let change = UpdateServiceRequest {
            id: "shop".to_owned(),
            state: Some(state.into()),
            audience: Some(Audience::default()),
            ..UpdateServiceRequest::default()
        };
        owner.call::<call::CatalogUpdate>(change).expect("another state");
        for client in [&inside, &outside, &alone] {
            hidden_from(client);
        }
    }
}

#[test]
fn only_what_is_wrong_is_said() {
    let world = World::new();
    let owner = world.owner();
    world.group("North");
    world.agent("gil", &["north"]);
    let approve = |group: &str| Step {
        kind: StepKind::Approve.into(),
        group: group.to_owned(),
        ..Step::default()
    };
    let work = || Step { kind: StepKind::Work.into(), ..Step::default() };
    let new = CreateServiceRequest {
        path: "Shop".to_owned(),
        form: Some(FormFields { fields: vec![choice("size".to_owned(), vec!["s".to_owned()])] }),
        routes: Some(Routes {
            routes: vec![Route {
                when: vec![Condition { field: "size".to_owned(), value: "s".to_owned() }],
                group: "north".to_owned(),
            }],
        }),
        ..CreateServiceRequest::default()
    };
    make(&owner, new.clone()).expect("a service");
    let edit = |change: UpdateServiceRequest| {
        let change = UpdateServiceRequest { id: "shop".to_owned(), ..change };
        owner.call::<call::CatalogUpdate>(change).expect_err("refused")
    };
    // A form that is refused says nothing of the routes under it.
    let bad = || Some(FormFields { fields: vec![choice("Size".to_owned(), vec!["s".to_owned()])] });
    let stays = UpdateServiceRequest { form: bad(), ..UpdateServiceRequest::default() };
    assert_eq!(wrong(&edit(stays)), ["form.1.name"]);
    let comes = UpdateServiceRequest {
        form: bad(),
        routes: new.routes.clone(),
        ..UpdateServiceRequest::default()
    };
    assert_eq!(wrong(&edit(comes)), ["form.1.name"]);
    let made = CreateServiceRequest { path: "Other".to_owned(), form: bad(), ..new };
    assert_eq!(wrong(&make(&owner, made).expect_err("refused")), ["form.1.name"]);
    // An approval by nobody is an approval still.
    for (steps, says) in [
        (vec![approve("nobody"), work()], &["process.1.group"][..]),
        (vec![work(), approve("nobody")], &["process.2.group", "process"]),
        (vec![work(), approve("")], &["process.2.group", "process"]),
    ] {
        let process = Some(Steps { steps });
        let refused = edit(UpdateServiceRequest { process, ..UpdateServiceRequest::default() });
        assert_eq!(wrong(&refused), says);
    }
}

#[test]
fn a_form_tells_its_limits() {
    let world = World::new();
    let owner = world.owner();
    let kinds = [FieldType::Text, FieldType::Longtext, FieldType::Number, FieldType::Date];
    let field = |kind: FieldType| FormField {
        name: kind.as_str_name().to_lowercase(),
        r#type: kind.into(),
        // It is only answered.
        max_length: 7,
        ..FormField::default()
    };
    let new = CreateServiceRequest {
        path: "Shop".to_owned(),
        form: Some(FormFields { fields: kinds.map(field).to_vec() }),
        ..CreateServiceRequest::default()
    };
    make(&owner, new).expect("a service");
    let form = owner.call::<call::CatalogForm>(GetFormRequest { id: "shop".to_owned() });
    let fields = form.expect("a form").fields;
    let limits: Vec<i32> = fields.iter().map(|field| field.max_length).collect();
    assert_eq!(limits, [256, 65_536, 1_000, 16_384, 40, 0]);
    // And they are the limits: that much is taken, one more is not.
    let open = |more: usize| {
        let of = |at: usize, letter: &str| {
            letter.repeat(usize::try_from(limits[at]).expect("a limit") + more)
        };
        let answers = (2..5).map(|at| Answer {
            name: fields[at].name.clone(),
            values: vec![of(at, "1")],
            ..Answer::default()
        });
        owner.call::<call::TicketsCreate>(CreateTicketRequest {
            title: of(0, "t"),
            description: of(1, "d"),
            service: "shop".to_owned(),
            answers: answers.collect(),
            ..CreateTicketRequest::default()
        })
    };
    assert_eq!(wrong(&open(1).expect_err("one too long")).len(), 5);
    open(0).expect("as long as it may be");
}

#[test]
fn the_default_service_is_for_everybody() {
    let world = World::new();
    let owner = world.owner();
    let org = CreateOrgRequest { name: "Acme".to_owned(), ..CreateOrgRequest::default() };
    owner.call::<call::OrgsCreate>(org).expect("an organisation");
    let audience = Some(Audience { orgs: vec!["acme".to_owned()] });
    let of = |path: &str| CreateServiceRequest { path: path.to_owned(), ..Default::default() };
    make(&owner, CreateServiceRequest { audience, ..of("Inner") }).expect("a service");
    for (path, state) in [("Draft", ServiceState::Draft), ("Gone", ServiceState::Retired)] {
        make(&owner, CreateServiceRequest { state: state.into(), ..of(path) }).expect(path);
    }
    make(&owner, of("Open")).expect("a service");
    let set = |service: &str| {
        let key = "default_service".to_owned();
        let values = vec![SettingValue { key, value: service.to_owned() }];
        let request = SetPoliciesRequest { values, ..SetPoliciesRequest::default() };
        owner.call::<call::PolicySet>(request).map(|_| ())
    };
    for service in ["inner", "draft", "gone"] {
        assert_eq!(wrong(&set(service).expect_err(service)), ["default_service"], "{service}");
    }
    set("open").expect("one for everybody");
    // It stays so; and what stands in the way is said before what is wrong with the values.
    let none = || UpdateServiceRequest { id: "open".to_owned(), ..Default::default() };
    let orgs = vec!["no-such-org".to_owned()];
    for change in [
        UpdateServiceRequest { state: Some(ServiceState::Retired.into()), ..none() },
        UpdateServiceRequest { state: Some(ServiceState::Draft.into()), impact: Some(9), ..none() },
        UpdateServiceRequest { audience: Some(Audience { orgs }), ..none() },
    ] {
        let refused = owner.call::<call::CatalogUpdate>(change).expect_err("it stays");
        assert_eq!(reason(&refused), "IN_USE", "{refused:?}");
    }
    let wrong_state = UpdateServiceRequest { state: Some(77), impact: Some(9), ..none() };
    let refused = owner.call::<call::CatalogUpdate>(wrong_state).expect_err("no such state");
    assert_eq!(wrong(&refused), ["state", "impact"]);
}

#[test]
fn the_history_makes_the_same_tables() {
    let world = World::new();
    let owner = world.owner();
    world.agent("gil", &[]);
    for name in ["North", "South"] {
        world.group(name);
    }
    let route = |value: &str, group: &str| Route {
        when: vec![Condition { field: "side".to_owned(), value: value.to_owned() }],
        group: group.to_owned(),
    };
    let steps = |users: &[&str]| Steps {
        steps: vec![
            Step {
                kind: StepKind::Approve.into(),
                users: users.iter().map(|user| (*user).to_owned()).collect(),
                ..Step::default()
            },
            Step { kind: StepKind::Work.into(), group: "north".to_owned(), ..Step::default() },
        ],
    };
    let form = |choices: &[&str]| {
        let choices = choices.iter().map(|choice| (*choice).to_owned()).collect();
        FormFields { fields: vec![choice("side".to_owned(), choices)] }
    };
    let new = CreateServiceRequest {
        path: "A>B".to_owned(),
        form: Some(form(&["n", "s"])),
        process: Some(steps(&["gil@example.org"])),
        routes: Some(Routes { routes: vec![route("n", "north"), route("s", "south")] }),
        ..CreateServiceRequest::default()
    };
    make(&owner, new).expect("a service");
    let edit = |change: UpdateServiceRequest| {
        let change = UpdateServiceRequest { id: "b".to_owned(), ..change };
        owner.call::<call::CatalogUpdate>(change).expect("an edit").service.expect("the service")
    };
    let none = UpdateServiceRequest::default;
    edit(UpdateServiceRequest { form: Some(form(&["s", "n", "w"])), ..none() });
    let gone = DeleteGroupRequest {
        id: "north".to_owned(),
        reassign_to: "south".to_owned(),
        ..DeleteGroupRequest::default()
    };
    owner.call::<call::GroupsDelete>(gone).expect("a group that hands over");
    let after = edit(UpdateServiceRequest { process: Some(Steps::default()), ..none() });
    assert_eq!(after.revision, 4);
    assert!(after.routes.iter().all(|route| route.group == "south"), "{:?}", after.routes);
    edit(UpdateServiceRequest {
        routes: Some(Routes::default()),
        name: Some("C".into()),
        ..none()
    });
    // What is set for a service goes with it.
    let known = owner.call::<call::PolicyList>(ListPoliciesRequest::default()).expect("policies");
    let mut keys = known.settings.into_iter().map(|setting| setting.key);
    let key = keys.find(|key| key.contains("stale")).expect("a duration");
    let values = vec![SettingValue { key, value: "30d".to_owned() }];
    make(&owner, CreateServiceRequest { path: "Gone".to_owned(), ..Default::default() })
        .expect("a service");
    let set = SetPoliciesRequest { values, service: "gone".to_owned(), ..Default::default() };
    owner.call::<call::PolicySet>(set).expect("a policy of a service");
    let gone = DeleteServiceRequest { id: "gone".to_owned(), ..DeleteServiceRequest::default() };
    owner.call::<call::CatalogDelete>(gone).expect("a service that goes");
    verify(&world);
    let store = rusqlite::Connection::open(world.data().join("desk.db")).expect("the store");
    let left: i64 = store
        .query_row("SELECT count(*) FROM service_policies", [], |row| row.get(0))
        .expect("a number");
    assert_eq!(left, 0);
}
