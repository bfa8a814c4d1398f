//! The catalogue with a store: what a ticket takes from a service and finds there later, whom a
//! service is offered to, which groups it needs, and that its history makes the same tables again.

use std::sync::Arc;
use std::time::{Duration, Instant};

use desk_proto::v1::groups_server::Groups as _;
use desk_proto::v1::orgs_server::Orgs as _;
use desk_proto::v1::tickets_server::Tickets as _;
use desk_proto::v1::users_server::Users as _;
use desk_proto::v1::{self, catalog_server::Catalog as _};
use tokio_util::sync::CancellationToken;
use tonic::{Request, Status};

use super::form::Answer;
use super::model::{Approvers, Step};
use crate::identity::passwords::Hasher;
use crate::identity::tenants::MAIN;
use crate::identity::{orgs, sessions, users};
use crate::journal::Hub;
use crate::kernel::clock::Source;
use crate::kernel::id::{GroupId, OrgId, ServiceId};
use crate::kernel::refusal::{Problems, Refusal};
use crate::policy::{Caller, Scopes, Via};
use crate::session::{Asks, Credential, Origin, Session};
use crate::store::{Options, ReadTx, Store};
use crate::{acts, catalog, groups, history, tickets};

const OWNER: u32 = 1;

fn soon() -> Instant {
    Instant::now() + Duration::from_secs(60)
}

fn ask<T>(message: T) -> Request<T> {
    let mut request = Request::new(message);
    request.extensions_mut().insert(Origin {
        credential: Credential::Uid(OWNER),
        source: "uid:1".into(),
        tenant: None,
        request: String::new(),
        deadline: soon(),
    });
    request
}

struct Desk {
    dir: tempfile::TempDir,
    store: Arc<Store>,
    groups: groups::Service,
    catalog: catalog::Service,
    tickets: tickets::Service,
}

impl Desk {
    /// With the groups north, south and field of one member each, and the organisation acme.
    async fn open() -> Desk {
        let dir = tempfile::tempdir().unwrap();
        let options = Options {
            clock: Source::Manual,
            start: 1,
            queue: 8,
            batch: 8,
            readers: 1,
            log: 1 << 20,
        };
        let file = dir.path().join("desk.db");
        let store = Store::open(&file, &options, Box::new(|_| {}), Box::new(|_| {})).unwrap();
        acts::bootstrap::run(&store, Some(OWNER), soon()).await.unwrap();
        let store = Arc::new(store);
        let (sees, tells) = (acts::sees, history::tells);
        let asks = Asks { load: sessions::load, sees, tells, touch: sessions::touch };
        let session = Session::new(
            Arc::clone(&store),
            Arc::new(Hub::new()),
            asks,
            CancellationToken::new(),
            Duration::from_secs(60),
        );
        let orgs = orgs::Service::new(session.clone(), catalog::services_of_org);
        let acme = v1::CreateOrgRequest { name: "Acme".into(), ..Default::default() };
        orgs.create(ask(acme)).await.unwrap();
        let users = users::Service::new(session.clone(), Hasher::default(), acts::GOING);
        for login in ["gil@example.org", "ann@example.org"] {
            let new = v1::CreateUserRequest { login: login.into(), ..Default::default() };
            users.create(ask(new)).await.unwrap();
        }
        let desk = Desk {
            dir,
            store,
            groups: groups::Service::new(session.clone(), acts::LEAVING),
            catalog: catalog::Service::new(session.clone()),
            tickets: tickets::Service::new(session, history::narrate),
        };
        for name in ["North", "South", "Field"] {
            let members = vec!["gil@example.org".to_owned()];
            let new = v1::CreateGroupRequest { name: name.into(), members, ..Default::default() };
            desk.groups.create(ask(new)).await.unwrap();
        }
        desk
    }

    async fn read<T: Send + 'static>(
        &self,
        f: impl FnOnce(&ReadTx<'_>) -> Result<T, Refusal> + Send + 'static,
    ) -> T {
        self.store.read(soon(), f).await.unwrap()
    }

    async fn group(&self, name: &'static str) -> GroupId {
        self.read(move |tx| Ok(groups::named(tx, MAIN, name)?.id)).await
    }

    async fn make(&self, new: v1::CreateServiceRequest) -> v1::Service {
        self.catalog.create(ask(new)).await.unwrap().into_inner().service.unwrap()
    }

    async fn update(&self, change: v1::UpdateServiceRequest) -> Result<v1::Service, Status> {
        Ok(self.catalog.update(ask(change)).await?.into_inner().service.unwrap())
    }

    async fn remove(&self, group: &str, heir: &str) -> Result<(), String> {
        let request = v1::DeleteGroupRequest {
            id: group.into(),
            reassign_to: heir.into(),
            ..Default::default()
        };
        let done = self.groups.delete(ask(request)).await;
        done.map(|_| ()).map_err(|status| status.message().to_owned())
    }

    /// The same as a rehearsal, without an heir.
    async fn rehearse_removal(&self, group: &str) -> Result<(), Status> {
        let request = v1::DeleteGroupRequest {
            id: group.into(),
            write: Some(v1::WriteOptions { validate_only: true, ..Default::default() }),
            ..Default::default()
        };
        self.groups.delete(ask(request)).await.map(|_| ())
    }

    /// Gives a service a process that begins with an approval by a group.
    async fn by(&self, service: &str, group: &str) -> v1::Service {
        let process = Some(process(group));
        let id = service.to_owned();
        self.update(v1::UpdateServiceRequest { id, process, ..Default::default() }).await.unwrap()
    }

    /// Opens a ticket and answers its number.
    async fn ticket(&self, service: &str) -> String {
        self.ticket_with(service, Vec::new()).await
    }

    async fn ticket_with(&self, service: &str, answers: Vec<v1::Answer>) -> String {
        let ticket = v1::CreateTicketRequest {
            answers,
            title: "x".into(),
            description: "x".into(),
            service: service.into(),
            ..Default::default()
        };
        self.tickets.create(ask(ticket)).await.unwrap().into_inner().ticket.unwrap().id
    }

    /// The revisions that are kept, of whatever service.
    async fn revisions(&self) -> Vec<i64> {
        let sql = "SELECT revision FROM service_revisions ORDER BY revision";
        self.read(move |tx| tx.all(sql, &[], |row| row.int())).await
    }

    async fn steps(&self, service: &'static str, revision: i64) -> Vec<Step> {
        self.read(move |tx| {
            let id = catalog::named(tx, MAIN, service)?.id;
            catalog::steps(tx, MAIN, id, revision)
        })
        .await
    }

    /// Whether the unrouted tickets of a service are to be looked at again; that is noted once.
    async fn looks_again(&self, service: &'static str) -> bool {
        self.read(move |tx| {
            let ServiceId(id) = catalog::named(tx, MAIN, service)?.id;
            let sql = "SELECT 1 FROM reroutes WHERE tenant = $1 AND service = $2";
            tx.exists(sql, &[MAIN.0.into(), id.into()])
        })
        .await
    }

    /// The history makes every table as it is.
    async fn verify(self) {
        let Desk { dir, store, .. } = self;
        store.close();
        let file = dir.path().join("desk.db");
        let verified = history::replay::verify(&file, &dir.path().join("copy.db")).await.unwrap();
        assert!(verified.events > 10 && verified.rows > 10, "{verified:?}");
    }
}

fn caller(org: Option<i64>, agent: bool) -> Caller {
    Caller {
        tenant: MAIN,
        home: MAIN,
        user: crate::kernel::id::UserId(99),
        actor: crate::kernel::id::UserId(99),
        login: "someone@example.org".into(),
        org: org.map(OrgId),
        admin: false,
        tenant_manager: false,
        agent,
        service_account: false,
        owner: false,
        via: Via::System,
        scopes: Scopes::all(),
        pending: None,
        stale: false,
        request: String::new(),
    }
}

fn team(choices: &[&str]) -> v1::FormFields {
    let field = v1::FormField {
        name: "team".into(),
        label: format!("One of {}", choices.len()),
        r#type: v1::FieldType::Choice.into(),
        required: true,
        choices: choices.iter().map(|choice| (*choice).to_owned()).collect(),
        ..Default::default()
    };
    let who = v1::FormField {
        name: "who".into(),
        r#type: v1::FieldType::User.into(),
        ..Default::default()
    };
    v1::FormFields { fields: vec![field, who] }
}

fn to(rules: &[(&str, &str)]) -> v1::Routes {
    let route = |(value, group): &(&str, &str)| v1::Route {
        when: vec![v1::Condition { field: "team".into(), value: (*value).into() }],
        group: (*group).into(),
    };
    v1::Routes { routes: rules.iter().map(route).collect() }
}

fn process(approvers: &str) -> v1::Steps {
    let approve = v1::Step {
        kind: v1::StepKind::Approve.into(),
        group: approvers.into(),
        ..Default::default()
    };
    let work = v1::Step { kind: v1::StepKind::Work.into(), ..Default::default() };
    v1::Steps { steps: vec![approve, work] }
}

/// A service that begins with an approval by a group.
fn approved(group: &str) -> v1::CreateServiceRequest {
    v1::CreateServiceRequest {
        path: "Approved".into(),
        group: "north".into(),
        process: Some(process(group)),
        ..Default::default()
    }
}

/// The group that a step asks.
fn asked(step: &Step) -> GroupId {
    match step {
        Step::Approve { by: Approvers::Group(group), .. } => *group,
        other => panic!("{other:?}"),
    }
}

fn said(name: &str, value: &str) -> Answer {
    Answer { name: name.into(), values: vec![value.into()], ..Answer::default() }
}

#[tokio::test]
async fn a_ticket_keeps_what_it_was_opened_with() {
    let desk = Desk::open().await;
    let new = v1::CreateServiceRequest {
        path: "House>Team".into(),
        form: Some(team(&["north", "south"])),
        routes: Some(to(&[("north", "north"), ("south", "south")])),
        ..Default::default()
    };
    assert_eq!(desk.make(new).await.revision, 1);
    let open = |answers: Vec<Answer>| {
        desk.read(move |tx| {
            let node = catalog::named(tx, MAIN, "team")?;
            let mut problems = Problems::new();
            // An agent: the user that is named has to be one whom the caller may see.
            let caller = caller(None, true);
            let opening = catalog::opening(tx, &caller, &node, None, &answers, &mut problems)?;
            let wrong = problems.end().err().map(|refusal| refusal.fields).unwrap_or_default();
            Ok((node.id, opening, wrong))
        })
    };
    let (id, opening, wrong) =
        open(vec![said("who", "GIL@example.org"), said("team", "south")]).await;
    assert_eq!(wrong, []);
    assert_eq!(opening.answers, "{\"team\":\"south\",\"who\":\"gil@example.org\"}");
    assert_eq!((opening.revision, opening.group), (1, Some(desk.group("south").await)));
    let (_, opening_wrong, wrong) = open(vec![said("who", "ghost@example.org")]).await;
    let names: Vec<_> = wrong.iter().map(|field| field.name.as_ref()).collect();
    assert_eq!(names, ["answers.team", "answers.who"]);
    assert_eq!(opening_wrong.group, None);
    assert!(!desk.looks_again("team").await);
    let (name, values) = ("team".to_owned(), vec!["south".to_owned()]);
    desk.ticket_with("team", vec![v1::Answer { name, values, ..Default::default() }]).await;

    // A choice that a route asks for cannot go, unless the route goes with it.
    let form = Some(team(&["north", "east", "west"]));
    let change = v1::UpdateServiceRequest { id: "team".into(), form, ..Default::default() };
    let refused = desk.update(change.clone()).await.unwrap_err();
    assert!(refused.message().contains("route 2 asks for team \"south\""), "{refused:?}");
    let routes = Some(to(&[("west", "field")]));
    assert_eq!(
        desk.update(v1::UpdateServiceRequest { routes, ..change }).await.unwrap().revision,
        2
    );
    assert!(desk.looks_again("team").await);

    let kept = opening.answers.clone();
    let read = desk.read(move |tx| catalog::answers(tx, MAIN, id, 1, &kept)).await;
    let labels: Vec<_> = read.iter().map(|a| (a.label.as_str(), a.values[0].as_str())).collect();
    assert_eq!(labels, [("One of 2", "south"), ("who", "gil@example.org")]);
    let kept = opening.answers;
    let group = desk.read(move |tx| catalog::group_for(tx, MAIN, id, None, &kept)).await;
    assert_eq!(group, None, "the routes of today decide");
    let kept = "{\"team\":\"west\"}";
    let group = desk.read(move |tx| catalog::group_for(tx, MAIN, id, None, kept)).await;
    assert_eq!(group, Some(desk.group("field").await));
    desk.verify().await;
}

#[tokio::test]
async fn an_earlier_revision_leads_to_the_heirs_of_its_groups() {
    let desk = Desk::open().await;
    desk.make(approved("south")).await;
    assert_eq!(desk.by("approved", "field").await.revision, 2);
    // No ticket has the first revision, so it is gone, and nobody needs its group.
    assert_eq!(desk.revisions().await, [2]);
    desk.rehearse_removal("south").await.unwrap();
    desk.ticket("approved").await;
    assert_eq!(desk.by("approved", "north").await.revision, 3);
    assert_eq!(desk.revisions().await, [2, 3]);
    let refused = desk.remove("field", "").await.unwrap_err();
    assert!(refused.contains("1 service"), "{refused}");
    desk.remove("field", "south").await.unwrap();
    let south = desk.group("south").await;
    assert_eq!(asked(&desk.steps("approved", 2).await[0]), south);
    // What took over is needed in its turn, and hands on what it was handed.
    assert!(desk.remove("south", "").await.unwrap_err().contains("1 service"));
    desk.remove("south", "north").await.unwrap();
    let north = desk.group("north").await;
    assert_eq!(asked(&desk.steps("approved", 2).await[0]), north);
    // The steps of today are rewritten, as a new revision.
    desk.remove("north", "service-desk").await.unwrap();
    assert_eq!(desk.revisions().await, [2, 4]);
    let last = desk.group("service-desk").await;
    for revision in [2, 4] {
        assert_eq!(asked(&desk.steps("approved", revision).await[0]), last, "{revision}");
    }
    assert_eq!(desk.steps("approved", 0).await, []);
    desk.verify().await;
}

#[tokio::test]
async fn tickets_that_ended_hold_no_group() {
    let desk = Desk::open().await;
    desk.make(approved("field")).await;
    let number = desk.ticket("approved").await;
    desk.by("approved", "north").await;
    assert!(desk.rehearse_removal("field").await.is_err());
    let cancel = v1::CancelTicketRequest { id: number.clone(), ..Default::default() };
    desk.tickets.cancel(ask(cancel)).await.unwrap();
    desk.remove("field", "").await.unwrap();
    // What it went through is still told.
    let get = v1::GetTicketRequest { id: number, ..Default::default() };
    assert!(desk.tickets.get(ask(get)).await.is_ok());
    assert_eq!(desk.revisions().await, [1, 2]);
    // The present steps hold theirs, tickets or not.
    assert!(desk.remove("north", "").await.is_err());
    desk.verify().await;
}

#[tokio::test]
async fn nobody_takes_over_an_approval_that_they_cannot_give() {
    let desk = Desk::open().await;
    let members = ["gil@example.org", "ann@example.org"].map(str::to_owned).to_vec();
    let pair = v1::CreateGroupRequest { name: "Pair".into(), members, ..Default::default() };
    desk.groups.create(ask(pair)).await.unwrap();
    let two = |group: &str| {
        let mut process = process(group);
        process.steps[0].need = 2;
        process
    };
    let new = v1::CreateServiceRequest { process: Some(two("pair")), ..approved("pair") };
    desk.make(new).await;
    let refused = desk.remove("pair", "field").await.unwrap_err();
    assert_eq!(refused, "step 1 of approved needs 2 to approve, and field has 1 who can");
    // Nor where only a ticket goes through it still.
    desk.ticket("approved").await;
    desk.by("approved", "north").await;
    let refused = desk.remove("pair", "field").await.unwrap_err();
    assert!(refused.contains("step 1 of revision 1, which tickets have"), "{refused}");
    let more = v1::AddUserRequest {
        id: "field".into(),
        users: vec!["ann@example.org".into()],
        ..Default::default()
    };
    desk.groups.add_user(ask(more)).await.unwrap();
    desk.remove("pair", "field").await.unwrap();
    desk.verify().await;
}

#[tokio::test]
async fn an_org_that_routes_ask_for_stays() {
    let desk = Desk::open().await;
    let acme = desk.read(|tx| Ok(orgs::named(tx, MAIN, "acme")?.id)).await;
    let named = || desk.read(move |tx| catalog::services_of_org(tx, MAIN, acme));
    let condition = v1::Condition { field: "org".into(), value: "Acme".into() };
    let route = |when| v1::Route { when, group: "north".into() };
    let routes = vec![route(vec![condition.clone()]), route(vec![condition])];
    let new = v1::CreateServiceRequest {
        path: "Routed".into(),
        routes: Some(v1::Routes { routes }),
        audience: Some(v1::Audience { orgs: vec!["acme".into()] }),
        ..Default::default()
    };
    let made = desk.make(new).await;
    assert_eq!(made.routes[0].when[0].value, "acme", "people see the slug");
    assert_eq!(named().await, 1, "once, by whichever way");
    let id = || "routed".to_owned();
    let edit = v1::UpdateServiceRequest { id: id(), ..Default::default() };
    let everybody = Some(v1::Audience::default());
    let open = v1::UpdateServiceRequest { audience: everybody, ..edit.clone() };
    desk.update(open).await.unwrap();
    assert_eq!(named().await, 1);
    // What is kept is the id: the slug of an organisation is not its identity.
    let group = desk
        .read(move |tx| {
            let id = catalog::named(tx, MAIN, "routed")?.id;
            catalog::group_for(tx, MAIN, id, Some(acme), "")
        })
        .await;
    assert_eq!(group, Some(desk.group("north").await));
    let none = Some(v1::Routes::default());
    desk.update(v1::UpdateServiceRequest { routes: none, ..edit }).await.unwrap();
    assert_eq!(named().await, 0);
    assert!(desk.looks_again("routed").await);
    let gone = v1::DeleteServiceRequest { id: id(), ..Default::default() };
    desk.catalog.delete(ask(gone)).await.unwrap();
    let left = desk.read(|tx| tx.exists("SELECT 1 FROM reroutes", &[])).await;
    assert!(!left, "nothing is left of a service that is removed");
    desk.verify().await;
}

#[tokio::test]
async fn an_audience_is_all_who_see_a_service() {
    let desk = Desk::open().await;
    let audience = Some(v1::Audience { orgs: vec!["acme".into()] });
    let new =
        v1::CreateServiceRequest { path: "Inner>Shop".into(), audience, ..Default::default() };
    desk.make(new).await;
    let acme = desk.read(|tx| Ok(orgs::named(tx, MAIN, "acme")?.id.0)).await;
    for (org, agent, seen) in [
        (Some(acme), false, true),
        (Some(acme + 1), false, false),
        (None, false, false),
        (None, true, true),
    ] {
        for name in ["shop", "inner", "Inner>Shop", "INNER"] {
            let (found, leaf) = desk
                .read(move |tx| {
                    let caller = caller(org, agent);
                    let scope = crate::policy::scope(&caller);
                    let found = catalog::visible(tx, &scope, name).map(|node| node.slug);
                    Ok((found, catalog::leaf_for(tx, &scope, name).map(|node| node.slug)))
                })
                .await;
            if seen {
                assert!(found.is_ok(), "{org:?} {agent} {name}");
                assert_eq!(leaf.is_ok(), name.to_lowercase().ends_with("shop"));
            } else {
                let absent = Refusal::not_found("service", name);
                assert_eq!((found, leaf), (Err(absent.clone()), Err(absent)), "{org:?} {name}");
            }
        }
    }
    // Routes and groups change, the audience with them; all of it is in the history.
    let everybody = v1::UpdateServiceRequest {
        id: "shop".into(),
        audience: Some(v1::Audience::default()),
        ..Default::default()
    };
    assert!(desk.update(everybody).await.unwrap().audience.is_empty());
    let stranger = caller(None, false);
    desk.read(move |tx| catalog::leaf_for(tx, &crate::policy::scope(&stranger), "shop")).await;
    desk.catalog
        .delete(ask(v1::DeleteServiceRequest { id: "shop".into(), ..Default::default() }))
        .await
        .unwrap();
    desk.verify().await;
}
