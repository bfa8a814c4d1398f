//! One request for every call, about things that are there or are not. Everything that writes does
//! so as a dry run.

use std::{cell::Cell, fmt::Debug, time::Duration};

use desk_proto::{Call, Rpc, WriteRequest, call, v1::*};
use desk_tests::{Client, world::PATIENCE};
use tonic::{Code, Status};
use tonic_types::{ErrorDetails, StatusExt as _};

/// What the calls are about.
#[derive(Clone, Debug)]
pub struct Things {
    /// A ticket that nobody works on.
    pub dispatched: String,
    /// A ticket that a member works on.
    pub assigned: String,
    /// A ticket with a solution.
    pub resolved: String,
    /// A ticket that rests.
    pub frozen: String,
    /// A ticket that waits for an approval.
    pub approving: String,
    /// A group without tickets.
    pub group: String,
    /// A service without tickets.
    pub service: String,
    /// The requester of the tickets.
    pub user: String,
    /// A user whom nothing hangs on.
    pub spare: String,
    /// An organisation without users.
    pub org: String,
    /// A token of the requester.
    pub token: String,
    /// A session of the requester.
    pub session: String,
    /// The slug of a tenant that is being set up.
    pub tenant: String,
    /// The slug of a customer who was handed over. It lets some in.
    pub customer: String,
    /// The name of an access request that was not sent.
    pub draft: String,
    /// The number of one that was sent to the customer.
    pub request: String,
    /// The number of one, in the tenant that was asked, which nobody has answered.
    pub grant: String,
    /// The number of one, in the tenant that was asked, which is approved.
    pub approved: String,
    /// Who signs in, and with what.
    pub signing_in: (String, String),
    /// The caller's own password, where there is one.
    pub password: String,
    /// What the caller's app shows, where an enrolment was begun.
    pub code: String,
    /// The clock.
    pub now: i64,
}

impl Things {
    /// Names of nothing.
    pub fn absent(now: i64) -> Things {
        Things {
            dispatched: "T-999997".to_owned(),
            assigned: "T-999998".to_owned(),
            resolved: "T-999999".to_owned(),
            frozen: "T-999996".to_owned(),
            approving: "T-999995".to_owned(),
            group: "no-such-group".to_owned(),
            service: "no-such-service".to_owned(),
            user: "no-such-user@example.org".to_owned(),
            spare: "no-such-spare@example.org".to_owned(),
            org: "no-such-org".to_owned(),
            token: "999999".to_owned(),
            session: "999998".to_owned(),
            tenant: "no-such-tenant".to_owned(),
            customer: "no-such-customer".to_owned(),
            draft: "NoSuchDraft".to_owned(),
            request: "999992".to_owned(),
            grant: "999993".to_owned(),
            approved: "999994".to_owned(),
            signing_in: Default::default(),
            password: String::new(),
            code: String::new(),
            now,
        }
    }

    /// All the names, the longest first.
    pub fn names(&self) -> Vec<String> {
        let names = [
            &self.dispatched,
            &self.assigned,
            &self.resolved,
            &self.frozen,
            &self.approving,
            &self.group,
            &self.service,
            &self.user,
            &self.spare,
            &self.org,
            &self.token,
            &self.session,
            &self.tenant,
            &self.customer,
            &self.draft,
            &self.request,
            &self.grant,
            &self.approved,
        ];
        let mut names: Vec<String> = names.map(String::clone).into();
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        names
    }
}

/// What a call is answered: everything in it, as text.
pub type Told = Result<String, Status>;

fn text<T: Debug>(answer: T) -> String {
    format!("{answer:?}")
}

/// Reads something.
pub fn read<C: Call<Response: Debug>>(client: &Client, request: C::Request) -> Told {
    client.call::<C>(request).map(text)
}

thread_local! {
    /// The version that the objects of all calls of this thread have to have; 0 is any.
    pub static VERSION: Cell<i64> = const { Cell::new(0) };
}

fn rehearsal() -> Option<WriteOptions> {
    let version = VERSION.get();
    Some(WriteOptions { validate_only: true, version, ..WriteOptions::default() })
}

/// Writes something, as a dry run.
pub fn write<C>(client: &Client, mut request: C::Request) -> Told
where
    C: Call<Request: WriteRequest, Response: Debug>,
{
    *request.options_mut() = rehearsal();
    client.call::<C>(request).map(text)
}

/// The first event of a stream, which tells where it begins.
fn follow<C: Call<Response: Debug>>(client: &Client, request: C::Request) -> Told {
    let events = client.follow::<C>(request, 1, PATIENCE.min(Duration::from_secs(10)))?;
    assert_eq!(events.len(), 1, "the stream ended");
    Ok(text(events))
}

/// A stream that ends by itself. What is in it is no answer about things but the store, byte by byte.
fn whole<C: Call>(client: &Client, request: C::Request) -> Told {
    let parts = client.exchange::<C>(vec![request])?;
    assert!(!parts.is_empty(), "the stream ended");
    Ok("whole".to_owned())
}

/// One row, which is refused as the call is or by itself.
fn row<C: Call<Response: Debug>>(
    client: &Client,
    request: C::Request,
    problem: impl Fn(&C::Response) -> Option<Problem>,
) -> Told {
    let answers = client.exchange::<C>(vec![request])?;
    match answers.last().and_then(problem) {
        None => Ok(text(answers)),
        Some(problem) => {
            let mut details = ErrorDetails::new();
            details.set_error_info(problem.code, "desk", [("target".to_owned(), problem.target)]);
            let code = Code::from_i32(problem.grpc);
            Err(Status::with_error_details(code, problem.message, details))
        }
    }
}

/// Takes the problem out of the answer to a row.
macro_rules! problem {
    ($module:ident) => {
        |answer| match &answer.result {
            Some($module::Result::Problem(problem)) => Some(problem.clone()),
            _ => None,
        }
    };
}

/// Makes a call.
#[rustfmt::skip]
pub fn ask(rpc: Rpc, client: &Client, things: &Things) -> Told {
    let it = things.clone();
    match rpc {
        Rpc::TicketsCreate => write::<call::TicketsCreate>(client, new_ticket()),
        Rpc::TicketsCreateMany => row::<call::TicketsCreateMany>(client,
            CreateTicketsRequest { row: Some(CreateTicketRequest { write: rehearsal(), ..new_ticket() }), keep_going: false, atomic: 0 },
            problem!(create_tickets_response)),
        Rpc::TicketsGet => read::<call::TicketsGet>(client,
            GetTicketRequest { id: it.dispatched, with_comments: true }),
        Rpc::TicketsList => read::<call::TicketsList>(client, ListTicketsRequest { page: counted(), ..Default::default() }),
        Rpc::TicketsUpdate => write::<call::TicketsUpdate>(client,
            UpdateTicketRequest { id: it.dispatched, title: Some("Wi-Fi".into()), ..Default::default() }),
        Rpc::TicketsComment => write::<call::TicketsComment>(client,
            CommentTicketRequest { id: it.dispatched, text: "Soon".into(), ..Default::default() }),
        Rpc::TicketsAssign => write::<call::TicketsAssign>(client,
            AssignTicketRequest { id: it.dispatched, to: "member@example.org".into(), ..Default::default() }),
        Rpc::TicketsTake => write::<call::TicketsTake>(client,
            TakeTicketRequest { id: it.dispatched, ..Default::default() }),
        Rpc::TicketsRelease => write::<call::TicketsRelease>(client,
            ReleaseTicketRequest { id: it.assigned, ..Default::default() }),
        Rpc::TicketsTransfer => write::<call::TicketsTransfer>(client,
            TransferTicketRequest { id: it.dispatched, to: "facilities".into(), ..Default::default() }),
        Rpc::TicketsResolve => write::<call::TicketsResolve>(client,
            ResolveTicketRequest { id: it.assigned, solution: "Done".into(), ..Default::default() }),
        Rpc::TicketsClose => write::<call::TicketsClose>(client,
            CloseTicketRequest { id: it.resolved, ..Default::default() }),
        Rpc::TicketsReopen => write::<call::TicketsReopen>(client,
            ReopenTicketRequest { id: it.resolved, ..Default::default() }),
        Rpc::TicketsCancel => write::<call::TicketsCancel>(client,
            CancelTicketRequest { id: it.dispatched, ..Default::default() }),
        Rpc::TicketsAsk => write::<call::TicketsAsk>(client,
            AskTicketRequest { id: it.assigned, comment: "Which room?".into(), write: None }),
        Rpc::TicketsPostpone => write::<call::TicketsPostpone>(client,
            PostponeTicketRequest { id: it.assigned, until_ms: it.now + 60_000, ..Default::default() }),
        Rpc::TicketsFreeze => write::<call::TicketsFreeze>(client,
            FreezeTicketRequest { id: it.assigned, reason: "Vendor".into(), ..Default::default() }),
        Rpc::TicketsResume => write::<call::TicketsResume>(client,
            ResumeTicketRequest { id: it.frozen, ..Default::default() }),
        Rpc::TicketsAdvance => write::<call::TicketsAdvance>(client,
            AdvanceTicketRequest { id: it.assigned, solution: "Done".into(), ..Default::default() }),
        Rpc::TicketsApprove => write::<call::TicketsApprove>(client,
            ApproveTicketRequest { id: it.approving, ..Default::default() }),
        Rpc::TicketsReject => write::<call::TicketsReject>(client,
            RejectTicketRequest { id: it.approving, reason: "Too dear".into(), write: None }),
        Rpc::TicketsLifecycle => read::<call::TicketsLifecycle>(client, LifecycleRequest {}),
        Rpc::TicketsSimulate => read::<call::TicketsSimulate>(client,
            SimulateRequest { until_ms: it.now + 60_000, ..Default::default() }),
        Rpc::TicketsLog => read::<call::TicketsLog>(client,
            LogTicketRequest { id: it.dispatched, ..Default::default() }),
        Rpc::TicketsWatch => follow::<call::TicketsWatch>(client,
            WatchTicketRequest { id: it.dispatched, after: 0, from_now: true }),

        Rpc::GroupsCreate => write::<call::GroupsCreate>(client, new_group()),
        Rpc::GroupsCreateMany => row::<call::GroupsCreateMany>(client,
            CreateGroupsRequest { row: Some(CreateGroupRequest { write: rehearsal(), ..new_group() }), keep_going: false, atomic: 0 },
            problem!(create_groups_response)),
        Rpc::GroupsGet => read::<call::GroupsGet>(client, GetGroupRequest { id: it.group }),
        Rpc::GroupsList => read::<call::GroupsList>(client, ListGroupsRequest { page: counted(), ..Default::default() }),
        Rpc::GroupsUpdate => write::<call::GroupsUpdate>(client,
            UpdateGroupRequest { id: it.group, description: Some("x".into()), ..Default::default() }),
        Rpc::GroupsDelete => write::<call::GroupsDelete>(client,
            DeleteGroupRequest { id: it.group, ..Default::default() }),
        Rpc::GroupsAddUser => write::<call::GroupsAddUser>(client,
            AddUserRequest { id: it.group, users: vec![it.spare], write: None }),
        Rpc::GroupsRmUser => write::<call::GroupsRmUser>(client,
            RmUserRequest { id: it.group, users: vec![it.spare], write: None, ignore_missing: false }),
        Rpc::GroupsSetUsers => write::<call::GroupsSetUsers>(client,
            SetUsersRequest { id: it.group, users: vec![it.spare], write: None }),

        Rpc::CatalogCreate => write::<call::CatalogCreate>(client, new_service()),
        Rpc::CatalogCreateMany => row::<call::CatalogCreateMany>(client,
            CreateServicesRequest { row: Some(CreateServiceRequest { write: rehearsal(), ..new_service() }), keep_going: false, atomic: 0 },
            problem!(create_services_response)),
        Rpc::CatalogGet => read::<call::CatalogGet>(client, GetServiceRequest { id: it.service }),
        Rpc::CatalogList => read::<call::CatalogList>(client, ListServicesRequest { page: counted(), ..Default::default() }),
        Rpc::CatalogUpdate => write::<call::CatalogUpdate>(client,
            UpdateServiceRequest { id: it.service, description: Some("x".into()), ..Default::default() }),
        Rpc::CatalogDelete => write::<call::CatalogDelete>(client,
            DeleteServiceRequest { id: it.service, write: None }),

        Rpc::CatalogForm => read::<call::CatalogForm>(client, GetFormRequest { id: it.service }),
        Rpc::CatalogExplainRoute => read::<call::CatalogExplainRoute>(client,
            ExplainRouteRequest { id: it.service, ..Default::default() }),

        Rpc::UsersCreate => write::<call::UsersCreate>(client, new_user()),
        Rpc::UsersCreateMany => row::<call::UsersCreateMany>(client,
            CreateUsersRequest { row: Some(CreateUserRequest { write: rehearsal(), ..new_user() }), keep_going: false, atomic: 0 },
            problem!(create_users_response)),
        Rpc::UsersGet => read::<call::UsersGet>(client, GetUserRequest { id: it.user }),
        Rpc::UsersList => read::<call::UsersList>(client, ListUsersRequest { page: counted(), ..Default::default() }),
        Rpc::UsersUpdate => write::<call::UsersUpdate>(client,
            UpdateUserRequest { id: it.user, language: Some("da".into()), ..Default::default() }),
        Rpc::UsersDelete => write::<call::UsersDelete>(client, DeleteUserRequest { id: it.spare, write: None }),

        Rpc::OrgsCreate => write::<call::OrgsCreate>(client, new_org()),
        Rpc::OrgsCreateMany => row::<call::OrgsCreateMany>(client,
            CreateOrgsRequest { row: Some(CreateOrgRequest { write: rehearsal(), ..new_org() }), keep_going: false, atomic: 0 },
            problem!(create_orgs_response)),
        Rpc::OrgsGet => read::<call::OrgsGet>(client, GetOrgRequest { id: it.org }),
        Rpc::OrgsList => read::<call::OrgsList>(client, ListOrgsRequest { page: counted(), ..Default::default() }),
        Rpc::OrgsUpdate => write::<call::OrgsUpdate>(client,
            UpdateOrgRequest { id: it.org, name: Some("Acme & Co".into()), ..Default::default() }),
        Rpc::OrgsDelete => write::<call::OrgsDelete>(client, DeleteOrgRequest { id: it.org, write: None }),

        Rpc::TokensCreate => write::<call::TokensCreate>(client,
            CreateTokenRequest { name: "mine".into(), user: it.user, ..Default::default() }),
        Rpc::TokensList => read::<call::TokensList>(client, ListTokensRequest { user: it.user, ..Default::default() }),
        Rpc::TokensRelease => write::<call::TokensRelease>(client, ReleaseTokenRequest { id: it.token, write: None }),
        Rpc::TokensRevoke => write::<call::TokensRevoke>(client, RevokeTokenRequest { id: it.token, write: None }),

        Rpc::UsersSetPassword => write::<call::UsersSetPassword>(client, SetPasswordRequest { id: it.user, ..SetPasswordRequest::default() }),
        Rpc::UsersReset2fa => write::<call::UsersReset2fa>(client, Reset2faRequest { id: it.user, write: None }),
        Rpc::UsersBindOs => write::<call::UsersBindOs>(client, BindOsRequest { id: it.user, uid: 54_321, write: None }),

        Rpc::SessionsLogin => read::<call::SessionsLogin>(client,
            LoginRequest { login: it.signing_in.0, password: it.signing_in.1, ..Default::default() }),
        Rpc::SessionsLogout => write::<call::SessionsLogout>(client, LogoutRequest::default()),
        Rpc::SessionsPasswd => write::<call::SessionsPasswd>(client,
            PasswdRequest { old: it.password, new: "a password of tomorrow".into(), write: None }),
        Rpc::SessionsList => read::<call::SessionsList>(client, ListSessionsRequest { user: it.user, page: counted() }),
        Rpc::SessionsRevoke => write::<call::SessionsRevoke>(client, RevokeSessionRequest { id: it.session, write: None }),
        Rpc::SecondFactorEnroll => write::<call::SecondFactorEnroll>(client, EnrollRequest::default()),
        Rpc::SecondFactorConfirm => write::<call::SecondFactorConfirm>(client,
            ConfirmRequest { code: it.code, ..Default::default() }),
        Rpc::SecondFactorStatus => read::<call::SecondFactorStatus>(client, SecondFactorStatusRequest {}),

        Rpc::TenantsCreate => write::<call::TenantsCreate>(client,
            CreateTenantRequest { name: "New".into(), admin: "a@new.example".into(), ..Default::default() }),
        Rpc::TenantsGet => read::<call::TenantsGet>(client, GetTenantRequest { id: it.tenant }),
        Rpc::TenantsList => read::<call::TenantsList>(client, ListTenantsRequest { page: counted() }),
        Rpc::TenantsUpdate => write::<call::TenantsUpdate>(client,
            UpdateTenantRequest { id: it.tenant, name: Some("x".into()), write: None }),
        Rpc::TenantsActivate => write::<call::TenantsActivate>(client, ActivateTenantRequest { id: it.tenant, write: None, new_secret: false }),

        Rpc::AccessCreate => write::<call::AccessCreate>(client,
            CreateAccessRequest { name: "New".into(), associations: whom(it.user, it.customer), ..Default::default() }),
        Rpc::AccessDraft => write::<call::AccessDraft>(client,
            DraftAccessRequest { name: "New".into(), associations: whom(it.user, it.customer), ..Default::default() }),
        Rpc::AccessSend => write::<call::AccessSend>(client, SendAccessRequest { id: it.draft, write: None }),
        Rpc::AccessGet => read::<call::AccessGet>(client, GetAccessRequest { id: it.request }),
        Rpc::AccessList => read::<call::AccessList>(client, ListAccessRequest { page: counted(), ..Default::default() }),
        Rpc::AccessWithdraw => write::<call::AccessWithdraw>(client,
            WithdrawAccessRequest { id: it.request, ..Default::default() }),
        Rpc::AccessInbox => read::<call::AccessInbox>(client, AccessInboxRequest { page: counted(), ..Default::default() }),
        Rpc::AccessApprove => write::<call::AccessApprove>(client,
            ApproveAccessRequest { id: it.grant, message: "Do come".into(), ..Default::default() }),
        Rpc::AccessDeny => write::<call::AccessDeny>(client,
            DenyAccessRequest { id: it.grant, message: "Not now".into(), write: None }),
        Rpc::AccessSetExpiry => write::<call::AccessSetExpiry>(client,
            SetExpiryRequest { id: it.approved, expires_ms: it.now + 60_000, write: None }),
        Rpc::AccessRevoke => write::<call::AccessRevoke>(client,
            RevokeAccessRequest { id: it.approved, message: "Thank you".into(), write: None }),
        Rpc::AccessLog => read::<call::AccessLog>(client, AccessLogRequest { page: counted(), ..Default::default() }),
        Rpc::AccessMine => read::<call::AccessMine>(client, MyAccessRequest { page: counted(), ..Default::default() }),
        Rpc::AccessEnter => write::<call::AccessEnter>(client,
            EnterAccessRequest { tenant: it.customer, ..Default::default() }),
        Rpc::AccessLeave => write::<call::AccessLeave>(client, LeaveAccessRequest::default()),
        // There is no dry run of this one: the visit ends when the first answer was read.
        Rpc::AccessLease => follow::<call::AccessLease>(client,
            LeaseAccessRequest { tenant: it.customer, ..Default::default() }),

        Rpc::PolicyList => read::<call::PolicyList>(client, ListPoliciesRequest::default()),
        Rpc::PolicyExplain => read::<call::PolicyExplain>(client,
            ExplainPolicyRequest { key: "second_factor.roles".into(), ..Default::default() }),
        Rpc::PolicySet => write::<call::PolicySet>(client, SetPoliciesRequest {
            values: vec![SettingValue { key: "second_factor.roles".into(), value: "admin".into() }], ..Default::default() }),
        Rpc::PolicyCan => read::<call::PolicyCan>(client,
            CanRequest { user: it.user, verb: "ticket close".into(), target: it.dispatched }),
        Rpc::PolicyWhoCan => read::<call::PolicyWhoCan>(client,
            WhoCanRequest { verb: "ticket close".into(), target: it.dispatched, page: counted() }),

        Rpc::SessionsWhoami => read::<call::SessionsWhoami>(client, WhoamiRequest {}),
        Rpc::HistoryList => read::<call::HistoryList>(client, ListEventsRequest::default()),
        Rpc::HistoryFollow => follow::<call::HistoryFollow>(client,
            FollowEventsRequest { from_now: true, ..Default::default() }),
        Rpc::DaemonStatus => read::<call::DaemonStatus>(client, StatusRequest {}),
        Rpc::DaemonStop => read::<call::DaemonStop>(client, StopRequest {}),
        Rpc::DaemonSetClock => read::<call::DaemonSetClock>(client, SetClockRequest { now_ms: it.now }),
        Rpc::DaemonConfirmClock => read::<call::DaemonConfirmClock>(client, ConfirmClockRequest {}),
        Rpc::DbBackup => whole::<call::DbBackup>(client, BackupRequest::default()),
        Rpc::DbCheck => whole::<call::DbCheck>(client, CheckRequest {}),
        Rpc::DbStats => read::<call::DbStats>(client, StatsRequest {}),
    }
}

/// Every row, and how many there are.
pub fn counted() -> Option<Page> {
    Some(Page { with_total: true, ..Page::default() })
}

/// One user, who is to be let into one tenant.
pub fn whom(user: String, tenant: String) -> Vec<AccessAssociation> {
    vec![AccessAssociation { users: vec![user], tenants: vec![tenant] }]
}

fn new_ticket() -> CreateTicketRequest {
    CreateTicketRequest { title: "t".into(), description: "d".into(), ..Default::default() }
}

fn new_group() -> CreateGroupRequest {
    CreateGroupRequest { name: "New".into(), ..Default::default() }
}

fn new_service() -> CreateServiceRequest {
    CreateServiceRequest { path: "New".into(), ..Default::default() }
}

fn new_user() -> CreateUserRequest {
    CreateUserRequest { login: "new@example.org".into(), ..Default::default() }
}

fn new_org() -> CreateOrgRequest {
    CreateOrgRequest { name: "New".into(), ..Default::default() }
}
