//! The kinds of calls, and the steps of the script for those that it has not yet. Each service has SQL of
//! its own, and each shape of a call its own way through the daemon; so a kind is a service and a shape.
//! Which there are is said by the list of all calls, and which the script makes it notes as it makes them.

use std::{collections::BTreeSet, fs, sync::atomic::Ordering};

use desk_proto::{
    Rpc, call,
    v1::{
        AccessLogRequest, AccessVisit, BackupRequest, CheckRequest, CreateGroupRequest,
        CreateGroupsRequest, CreateOrgRequest, CreateOrgsRequest, CreateServiceRequest,
        CreateServicesRequest, CreateTenantRequest, CreateUserRequest, CreateUsersRequest,
        DeleteGroupRequest, DeleteUserRequest, EnrollRequest, EnterAccessRequest,
        LeaseAccessRequest, ListEventsRequest, ListGroupsRequest, ListOrgsRequest,
        ListPoliciesRequest, ListServicesRequest, ListTenantsRequest, ListTokensRequest,
        ListUsersRequest, MyAccessRequest, ResolveTicketRequest, RevokeSessionRequest,
        RevokeTokenRequest, SecondFactorStatusRequest, SetPoliciesRequest, SetUsersRequest,
        SettingValue, StatsRequest, StatusRequest, WatchTicketRequest, create_groups_response,
        create_orgs_response, create_services_response, create_users_response,
    },
};

use desk_tests::world::until;

use super::script::{Answer, Script, Step, one, prepared, write};

/// Who lets somebody in.
pub const CUSTOMER: &str = "tom-sawyer";
/// A user on whom nothing hangs.
pub const SPARE: &str = "spare@example.org";

/// How a call goes through the daemon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Shape {
    /// One request, one answer, which a key does not make the same again.
    Asked,
    /// One request, one answer that tells what was changed.
    Written,
    /// Rows come and are answered one by one.
    Rows,
    /// It goes on until somebody ends it.
    Followed,
}

/// The kind of a call.
fn kind(rpc: Rpc) -> (&'static str, Shape) {
    let (service, _) = rpc.name().split_once('.').expect("a service and a method");
    let shape = match (rpc.takes_stream(), rpc.streams(), rpc.writes()) {
        (true, ..) => Shape::Rows,
        (_, true, _) => Shape::Followed,
        (.., true) => Shape::Written,
        _ => Shape::Asked,
    };
    (service, shape)
}

/// Calls that change something and tell no more of it than that they did. `Daemon.Stop` is not among them:
/// each run ends the daemon; nor is `Daemon.ConfirmClock`: a clock that is set by hand is in no doubt.
const PLAIN: [Rpc; 2] = [Rpc::SessionsLogin, Rpc::DaemonSetClock];

#[test]
fn the_script_has_every_kind_of_call() {
    let (template, tokens) = prepared();
    template.start();
    let script = Script::new(&template, &tokens);
    for step in super::script::STEPS.iter() {
        for answer in step.run(&script) {
            answer.unwrap_or_else(|status| panic!("{}: {status:?}", step.name));
        }
    }
    script.holds();
    let made = script.made();
    let tried: BTreeSet<_> = made.iter().copied().map(kind).collect();
    let all: BTreeSet<_> = Rpc::ALL.iter().copied().map(kind).collect();
    let missing: Vec<_> = all.difference(&tried).collect();
    assert!(missing.is_empty(), "no step is of these kinds: {missing:?}");
    assert!(PLAIN.iter().all(|rpc| made.contains(rpc)), "{made:?}");
    println!("{} kinds of {} calls, by {}", all.len(), Rpc::ALL.len(), made.len());
}

/// Those that the script has not yet.
/// None needs another: one that is refused while something fails is done afterwards, when others are done.
pub const STEPS: &[Step] = &[
    Step { name: "the status", keyed: false, run: status },
    Step { name: "the room that is taken", keyed: false, run: stats },
    Step { name: "a check", keyed: false, run: check },
    Step { name: "a backup", keyed: false, run: backup },
    Step { name: "events", keyed: false, run: events },
    Step { name: "watch", keyed: false, run: watch },
    Step { name: "groups", keyed: true, run: groups },
    Step { name: "a list of groups", keyed: false, run: group_list },
    Step { name: "a service", keyed: true, run: service },
    Step { name: "services", keyed: true, run: services },
    Step { name: "a list of services", keyed: false, run: service_list },
    Step { name: "a user", keyed: true, run: user },
    Step { name: "users", keyed: true, run: users },
    Step { name: "a list of users", keyed: false, run: user_list },
    Step { name: "an organisation", keyed: true, run: org },
    Step { name: "organisations", keyed: true, run: orgs },
    Step { name: "a list of organisations", keyed: false, run: org_list },
    Step { name: "a list of tokens", keyed: false, run: token_list },
    Step { name: "the end of a session", keyed: true, run: session },
    Step { name: "an enrolment", keyed: true, run: enroll },
    Step { name: "the second factor", keyed: false, run: second_factor },
    Step { name: "a tenant", keyed: true, run: tenant },
    Step { name: "a list of tenants", keyed: false, run: tenant_list },
    Step { name: "a visit", keyed: true, run: visit },
    Step { name: "a lease", keyed: false, run: lease },
    Step { name: "whom one may visit", keyed: false, run: mine },
    Step { name: "a policy", keyed: true, run: policy },
    Step { name: "a list of policies", keyed: false, run: policy_list },
    Step { name: "a solution", keyed: true, run: solution },
    Step { name: "the users of a group", keyed: true, run: users_of_a_group },
    Step { name: "a group goes", keyed: true, run: group_goes },
    Step { name: "a user goes", keyed: true, run: user_goes },
    Step { name: "a token goes", keyed: true, run: token_goes },
];

/// Takes the report out of the answer to a row.
macro_rules! report {
    ($module:ident) => {
        |answer| match answer.result.expect("a result") {
            $module::Result::Done(done) => done.write.unwrap_or_default(),
            $module::Result::Problem(problem) => panic!("{problem:?}"),
        }
    };
}

fn status(script: &Script) -> Vec<Answer> {
    one(script.call::<call::DaemonStatus>(&script.admin, StatusRequest {}), |_| None)
}

fn stats(script: &Script) -> Vec<Answer> {
    one(script.call::<call::DbStats>(&script.stranger, StatsRequest {}), |_| None)
}

fn check(script: &Script) -> Vec<Answer> {
    one(script.follow::<call::DbCheck>(&script.stranger, CheckRequest {}, usize::MAX), |_| None)
}

fn backup(script: &Script) -> Vec<Answer> {
    one(
        script.follow::<call::DbBackup>(&script.stranger, BackupRequest::default(), usize::MAX),
        |_| None,
    )
}

fn events(script: &Script) -> Vec<Answer> {
    one(script.call::<call::HistoryList>(&script.admin, ListEventsRequest::default()), |_| None)
}

fn watch(script: &Script) -> Vec<Answer> {
    let request = WatchTicketRequest { id: "T-1".to_owned(), ..WatchTicketRequest::default() };
    one(script.follow::<call::TicketsWatch>(&script.agent, request, 1), |_| None)
}

fn groups(script: &Script) -> Vec<Answer> {
    let name = "Day shift".to_owned();
    let row = Some(CreateGroupRequest { write: write("groups"), name, ..Default::default() });
    let rows = vec![CreateGroupsRequest { row, keep_going: true, atomic: 0 }];
    script.rows::<call::GroupsCreateMany>(&script.admin, rows, report!(create_groups_response))
}

fn group_list(script: &Script) -> Vec<Answer> {
    one(script.call::<call::GroupsList>(&script.admin, ListGroupsRequest::default()), |_| None)
}

fn new_service(path: &str, key: &str) -> CreateServiceRequest {
    CreateServiceRequest {
        write: write(key),
        path: path.to_owned(),
        group: "network".to_owned(),
        ..CreateServiceRequest::default()
    }
}

fn service(script: &Script) -> Vec<Answer> {
    let request = new_service("Rooms>Keys", "service");
    one(script.call::<call::CatalogCreate>(&script.admin, request), |done| done.write)
}

fn services(script: &Script) -> Vec<Answer> {
    let row = Some(new_service("Rooms>Doors", "services"));
    let rows = vec![CreateServicesRequest { row, keep_going: true, atomic: 0 }];
    script.rows::<call::CatalogCreateMany>(&script.admin, rows, report!(create_services_response))
}

fn service_list(script: &Script) -> Vec<Answer> {
    one(script.call::<call::CatalogList>(&script.admin, ListServicesRequest::default()), |_| None)
}

fn new_user(login: &str, key: &str) -> CreateUserRequest {
    CreateUserRequest { write: write(key), login: login.to_owned(), ..Default::default() }
}

fn user(script: &Script) -> Vec<Answer> {
    let request = new_user("nora@example.org", "user");
    one(script.call::<call::UsersCreate>(&script.admin, request), |done| done.write)
}

fn users(script: &Script) -> Vec<Answer> {
    let row = Some(new_user("nick@example.org", "users"));
    let rows = vec![CreateUsersRequest { row, keep_going: true, atomic: 0 }];
    script.rows::<call::UsersCreateMany>(&script.admin, rows, report!(create_users_response))
}

fn user_list(script: &Script) -> Vec<Answer> {
    one(script.call::<call::UsersList>(&script.admin, ListUsersRequest::default()), |_| None)
}

fn new_org(name: &str, key: &str) -> CreateOrgRequest {
    CreateOrgRequest { write: write(key), name: name.to_owned(), ..Default::default() }
}

fn org(script: &Script) -> Vec<Answer> {
    let request = new_org("Initech", "org");
    one(script.call::<call::OrgsCreate>(&script.admin, request), |done| done.write)
}

fn orgs(script: &Script) -> Vec<Answer> {
    let row = Some(new_org("Hooli", "orgs"));
    let rows = vec![CreateOrgsRequest { row, keep_going: true, atomic: 0 }];
    script.rows::<call::OrgsCreateMany>(&script.admin, rows, report!(create_orgs_response))
}

fn org_list(script: &Script) -> Vec<Answer> {
    one(script.call::<call::OrgsList>(&script.admin, ListOrgsRequest::default()), |_| None)
}

fn token_list(script: &Script) -> Vec<Answer> {
    one(script.call::<call::TokensList>(&script.agent, ListTokensRequest::default()), |_| None)
}

fn session(script: &Script) -> Vec<Answer> {
    let request = RevokeSessionRequest { write: write("session"), id: script.session.clone() };
    one(script.call::<call::SessionsRevoke>(&script.person, request), |done| done.write)
}

fn enroll(script: &Script) -> Vec<Answer> {
    let request = EnrollRequest { write: write("enroll") };
    one(script.call::<call::SecondFactorEnroll>(&script.person, request), |done| done.write)
}

fn second_factor(script: &Script) -> Vec<Answer> {
    let request = SecondFactorStatusRequest {};
    one(script.call::<call::SecondFactorStatus>(&script.person, request), |_| None)
}

fn tenant(script: &Script) -> Vec<Answer> {
    let request = CreateTenantRequest {
        write: write("tenant"),
        name: "Another customer".to_owned(),
        admin: "boss@another.example".to_owned(),
        ..CreateTenantRequest::default()
    };
    one(script.call::<call::TenantsCreate>(&script.stranger, request), |done| done.write)
}

fn tenant_list(script: &Script) -> Vec<Answer> {
    let request = ListTenantsRequest::default();
    one(script.call::<call::TenantsList>(&script.stranger, request), |_| None)
}

fn visit(script: &Script) -> Vec<Answer> {
    let tenant = CUSTOMER.to_owned();
    let request = EnterAccessRequest { write: write("visit"), tenant, ..Default::default() };
    one(script.call::<call::AccessEnter>(&script.guests[0], request), |done| done.write)
}

/// It ends when nobody reads it any more. That is noted by the daemon itself, so it is waited for; what it
/// could not note is said in its log, and noted by the timers.
fn lease(script: &Script) -> Vec<Answer> {
    let request = LeaseAccessRequest { tenant: CUSTOMER.to_owned(), ..Default::default() };
    let begun = script.follow::<call::AccessLease>(&script.guests[1], request, 1);
    let ended = begun.and_then(|first| {
        let id = first.into_iter().next().and_then(|first| first.visit).expect("a visit").id;
        until("the visit has ended", || {
            let log = AccessLogRequest::default();
            match script.call::<call::AccessLog>(&script.customer, log) {
                Err(status) => Some(Err(status)),
                Ok(log) => {
                    let ended = |visit: &AccessVisit| visit.id == id && visit.left_ms != 0;
                    let said = fs::read_to_string(&script.log).unwrap_or_default();
                    let not_noted = said.contains("the end of a visit could not be noted");
                    let silent = script.log_may_fail.load(Ordering::Relaxed);
                    (silent || not_noted || log.visits.iter().any(ended)).then_some(Ok(()))
                }
            }
        })
    });
    one(ended, |()| None)
}

fn mine(script: &Script) -> Vec<Answer> {
    one(script.call::<call::AccessMine>(&script.guests[0], MyAccessRequest::default()), |_| None)
}

fn policy(script: &Script) -> Vec<Answer> {
    let values = vec![SettingValue { key: "timers.remind".to_owned(), value: "1h".to_owned() }];
    let request = SetPoliciesRequest { write: write("policy"), values, ..Default::default() };
    one(script.call::<call::PolicySet>(&script.admin, request), |done| done.write)
}

fn solution(script: &Script) -> Vec<Answer> {
    let request = ResolveTicketRequest {
        write: write("solution"),
        id: script.solved.clone(),
        solution: "Another cable".to_owned(),
        ..ResolveTicketRequest::default()
    };
    one(script.call::<call::TicketsResolve>(&script.agent, request), |done| done.write)
}

fn users_of_a_group(script: &Script) -> Vec<Answer> {
    let (id, users) = ("other".to_owned(), vec!["pam@example.org".to_owned()]);
    let request = SetUsersRequest { write: write("users of a group"), id, users };
    one(script.call::<call::GroupsSetUsers>(&script.admin, request), |done| done.write)
}

fn group_goes(script: &Script) -> Vec<Answer> {
    let request = DeleteGroupRequest {
        write: write("a group goes"),
        id: "spare".to_owned(),
        ..DeleteGroupRequest::default()
    };
    one(script.call::<call::GroupsDelete>(&script.admin, request), |done| done.write)
}

fn user_goes(script: &Script) -> Vec<Answer> {
    let request = DeleteUserRequest { write: write("a user goes"), id: SPARE.to_owned() };
    one(script.call::<call::UsersDelete>(&script.admin, request), |done| done.write)
}

fn token_goes(script: &Script) -> Vec<Answer> {
    let id = script.spare_token.clone();
    let request = RevokeTokenRequest { write: write("a token goes"), id };
    one(script.call::<call::TokensRevoke>(&script.agent, request), |done| done.write)
}

fn policy_list(script: &Script) -> Vec<Answer> {
    one(script.call::<call::PolicyList>(&script.admin, ListPoliciesRequest::default()), |_| None)
}
