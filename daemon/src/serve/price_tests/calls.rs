//! One request for every call. Those for the names that stand beside the object are in [`also`].

use std::fmt::Debug;

use desk_proto::v1::{self, *};
use desk_proto::{Call, Rpc, WriteRequest, call};
use tonic::{Code, Status};

use super::also::{Also, also};
use super::stage::{Desk, Who};
use crate::policy::{About, Kind, about};

/// The names of things, or of nothing.
#[derive(Clone, Debug)]
pub struct Names {
    pub ticket: String,
    pub group: String,
    pub service: String,
    pub user: String,
    pub org: String,
    pub token: String,
    pub session: String,
    pub tenant: String,
    /// A tenant that was handed over.
    pub customer: String,
    /// A request to be let in, as its provider knows it.
    pub request: String,
    /// One, as the tenant knows it that was asked.
    pub grant: String,
    pub visit: String,
    /// The tenant in which it is asked; the caller's own where it is empty.
    pub into: String,
}

impl Names {
    /// Names of nothing.
    pub fn absent() -> Names {
        Names {
            ticket: "T-9".into(),
            group: "stuff".into(),
            service: "craft".into(),
            user: "rosa@example.org".into(),
            org: "initial".into(),
            token: "9991".into(),
            session: "9992".into(),
            tenant: "costumer".into(),
            customer: "patron".into(),
            request: "9993".into(),
            grant: "9994".into(),
            visit: "9995".into(),
            into: String::new(),
        }
    }

    /// A text without them.
    pub fn without(&self, text: &str) -> String {
        let names = [&self.ticket, &self.group, &self.service, &self.user, &self.org, &self.token];
        let names = names.into_iter().chain([&self.session, &self.tenant, &self.into]);
        let names = names.chain([&self.customer, &self.request, &self.grant, &self.visit]);
        names.filter(|name| !name.is_empty()).fold(text.to_owned(), |t, name| t.replace(name, "X"))
    }
}

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub enum Way {
    Rpc(Rpc),
    Also(Also),
}

impl Way {
    pub fn name(self) -> String {
        match self {
            Way::Rpc(rpc) => rpc.name().to_owned(),
            Way::Also(also) => format!("{also:?}"),
        }
    }

    /// The kind of the thing that is named, where it is the object of the call.
    pub fn kind(self) -> Option<Kind> {
        match self {
            Way::Rpc(rpc) => match about(rpc) {
                About::One(kind) | About::OneOrOwn(kind) | About::NewFor(kind) => Some(kind),
                _ => None,
            },
            Way::Also(Also::CanOnTicket | Also::WhoCanOnTicket) => Some(Kind::Ticket),
            Way::Also(Also::CanOnToken) => Some(Kind::Token),
            Way::Also(Also::CanOnSession) => Some(Kind::Session),
            Way::Also(_) => None,
        }
    }
}

/// Asks; answers the answer as a text.
pub async fn ask(desk: &Desk, who: &Who, way: Way, names: &Names) -> Result<String, Status> {
    let asked = Asked { desk, who, into: &names.into };
    match way {
        Way::Rpc(rpc) => call(asked, rpc, names.clone()).await,
        Way::Also(what) => also(asked, what, names.clone()).await,
    }
}

#[derive(Clone, Copy)]
pub struct Asked<'a> {
    desk: &'a Desk,
    who: &'a Who,
    into: &'a str,
}

impl Asked<'_> {
    pub async fn write<C: Call>(self, mut request: C::Request) -> Result<String, Status>
    where
        C::Request: WriteRequest,
        C::Response: Debug,
    {
        *request.options_mut() = rehearsal();
        self.one::<C>(request).await
    }

    pub async fn one<C: Call>(self, request: C::Request) -> Result<String, Status>
    where
        C::Response: Debug,
    {
        let answer = self.desk.into::<C>(self.who, self.into, request).await?;
        Ok(format!("{answer:?}"))
    }

    /// A stream of which only the refusal counts: what is followed goes on reading.
    async fn stream<C: Call>(self, request: C::Request) -> Result<String, Status> {
        self.desk.first::<C>(self.who, self.into, request).await.map(|_| "a stream".to_owned())
    }

    /// One row, which is refused as the call is or by itself.
    pub async fn row<C: Call>(
        self,
        request: C::Request,
        problem: impl Fn(C::Response) -> Option<Problem>,
    ) -> Result<String, Status> {
        let answer = self.desk.first::<C>(self.who, self.into, request).await?;
        match problem(answer) {
            None => Ok("a row".to_owned()),
            Some(problem) => Err(Status::new(Code::from_i32(problem.grpc), problem.message)),
        }
    }

    pub async fn can(self, verb: &str, target: String) -> Result<String, Status> {
        let verb = verb.to_owned();
        self.one::<call::PolicyCan>(CanRequest { user: "@me".into(), verb, target }).await
    }
}

/// Takes the problem out of the answer to a row.
macro_rules! problem {
    ($module:ident) => {
        |answer| match answer.result {
            Some(v1::$module::Result::Problem(problem)) => Some(problem),
            _ => None,
        }
    };
}
pub(super) use problem;

/// Makes a call; what writes does so as a dry run.
#[rustfmt::skip]
async fn call(a: Asked<'_>, rpc: Rpc, it: Names) -> Result<String, Status> {
    match rpc {
        Rpc::TicketsCreate => a.write::<call::TicketsCreate>(new_ticket()).await,
        Rpc::TicketsCreateMany => a.row::<call::TicketsCreateMany>(CreateTicketsRequest { row: Some(CreateTicketRequest { write: rehearsal(), ..new_ticket() }), keep_going: false, atomic: 0 },
            problem!(create_tickets_response)).await,
        Rpc::TicketsGet => a.one::<call::TicketsGet>(GetTicketRequest { id: it.ticket, with_comments: true }).await,
        Rpc::TicketsList => a.one::<call::TicketsList>(ListTicketsRequest::default()).await,
        Rpc::TicketsUpdate => a.write::<call::TicketsUpdate>(UpdateTicketRequest { id: it.ticket, title: Some("Wi-Fi".into()), ..Default::default() }).await,
        Rpc::TicketsComment => a.write::<call::TicketsComment>(CommentTicketRequest { id: it.ticket, text: "Soon".into(), ..Default::default() }).await,
        Rpc::TicketsAssign => a.write::<call::TicketsAssign>(AssignTicketRequest { id: it.ticket, to: "member@example.org".into(), ..Default::default() }).await,
        Rpc::TicketsTake => a.write::<call::TicketsTake>(TakeTicketRequest { id: it.ticket, ..Default::default() }).await,
        Rpc::TicketsRelease => a.write::<call::TicketsRelease>(ReleaseTicketRequest { id: it.ticket, ..Default::default() }).await,
        Rpc::TicketsTransfer => a.write::<call::TicketsTransfer>(TransferTicketRequest { id: it.ticket, to: "facilities".into(), ..Default::default() }).await,
        Rpc::TicketsResolve => a.write::<call::TicketsResolve>(ResolveTicketRequest { id: it.ticket, solution: "Done".into(), ..Default::default() }).await,
        Rpc::TicketsClose => a.write::<call::TicketsClose>(CloseTicketRequest { id: it.ticket, ..Default::default() }).await,
        Rpc::TicketsReopen => a.write::<call::TicketsReopen>(ReopenTicketRequest { id: it.ticket, ..Default::default() }).await,
        Rpc::TicketsCancel => a.write::<call::TicketsCancel>(CancelTicketRequest { id: it.ticket, ..Default::default() }).await,
        Rpc::TicketsAsk => a.write::<call::TicketsAsk>(AskTicketRequest { id: it.ticket, comment: "Where?".into(), write: None }).await,
        Rpc::TicketsPostpone => a.write::<call::TicketsPostpone>(PostponeTicketRequest { id: it.ticket, until_ms: i64::MAX / 2, ..Default::default() }).await,
        Rpc::TicketsFreeze => a.write::<call::TicketsFreeze>(FreezeTicketRequest { id: it.ticket, reason: "Vendor".into(), ..Default::default() }).await,
        Rpc::TicketsResume => a.write::<call::TicketsResume>(ResumeTicketRequest { id: it.ticket, ..Default::default() }).await,
        Rpc::TicketsAdvance => a.write::<call::TicketsAdvance>(AdvanceTicketRequest { id: it.ticket, solution: "Done".into(), ..Default::default() }).await,
        Rpc::TicketsApprove => a.write::<call::TicketsApprove>(ApproveTicketRequest { id: it.ticket, ..Default::default() }).await,
        Rpc::TicketsReject => a.write::<call::TicketsReject>(RejectTicketRequest { id: it.ticket, reason: "No".into(), write: None }).await,
        Rpc::TicketsLifecycle => a.one::<call::TicketsLifecycle>(LifecycleRequest {}).await,
        Rpc::TicketsSimulate => a.one::<call::TicketsSimulate>(SimulateRequest { until_ms: i64::MAX / 2, ..Default::default() }).await,
        Rpc::TicketsLog => a.one::<call::TicketsLog>(LogTicketRequest { id: it.ticket, ..Default::default() }).await,
        Rpc::TicketsWatch => a.stream::<call::TicketsWatch>(WatchTicketRequest { id: it.ticket, after: 0, from_now: true }).await,

        Rpc::GroupsCreate => a.write::<call::GroupsCreate>(new_group()).await,
        Rpc::GroupsCreateMany => a.row::<call::GroupsCreateMany>(CreateGroupsRequest { row: Some(CreateGroupRequest { write: rehearsal(), ..new_group() }), keep_going: false, atomic: 0 },
            problem!(create_groups_response)).await,
        Rpc::GroupsGet => a.one::<call::GroupsGet>(GetGroupRequest { id: it.group }).await,
        Rpc::GroupsList => a.one::<call::GroupsList>(ListGroupsRequest::default()).await,
        Rpc::GroupsUpdate => a.write::<call::GroupsUpdate>(UpdateGroupRequest { id: it.group, description: Some("x".into()), ..Default::default() }).await,
        Rpc::GroupsDelete => a.write::<call::GroupsDelete>(DeleteGroupRequest { id: it.group, ..Default::default() }).await,
        Rpc::GroupsAddUser => a.write::<call::GroupsAddUser>(AddUserRequest { id: it.group, users: vec![it.user], write: None }).await,
        Rpc::GroupsRmUser => a.write::<call::GroupsRmUser>(RmUserRequest { id: it.group, users: vec![it.user], write: None, ignore_missing: false }).await,
        Rpc::GroupsSetUsers => a.write::<call::GroupsSetUsers>(SetUsersRequest { id: it.group, users: vec![it.user], write: None }).await,

        Rpc::CatalogCreate => a.write::<call::CatalogCreate>(new_service()).await,
        Rpc::CatalogCreateMany => a.row::<call::CatalogCreateMany>(CreateServicesRequest { row: Some(CreateServiceRequest { write: rehearsal(), ..new_service() }), keep_going: false, atomic: 0 },
            problem!(create_services_response)).await,
        Rpc::CatalogGet => a.one::<call::CatalogGet>(GetServiceRequest { id: it.service }).await,
        Rpc::CatalogList => a.one::<call::CatalogList>(ListServicesRequest { page: None, ..Default::default() }).await,
        Rpc::CatalogUpdate => a.write::<call::CatalogUpdate>(UpdateServiceRequest { id: it.service, description: Some("x".into()), ..Default::default() }).await,
        Rpc::CatalogDelete => a.write::<call::CatalogDelete>(DeleteServiceRequest { id: it.service, write: None }).await,

        Rpc::CatalogForm => a.one::<call::CatalogForm>(GetFormRequest { id: it.service }).await,
        Rpc::CatalogExplainRoute => a.one::<call::CatalogExplainRoute>(ExplainRouteRequest { id: it.service, ..Default::default() }).await,

        Rpc::UsersCreate => a.write::<call::UsersCreate>(new_user()).await,
        Rpc::UsersCreateMany => a.row::<call::UsersCreateMany>(CreateUsersRequest { row: Some(CreateUserRequest { write: rehearsal(), ..new_user() }), keep_going: false, atomic: 0 },
            problem!(create_users_response)).await,
        Rpc::UsersGet => a.one::<call::UsersGet>(GetUserRequest { id: it.user }).await,
        Rpc::UsersList => a.one::<call::UsersList>(ListUsersRequest::default()).await,
        Rpc::UsersUpdate => a.write::<call::UsersUpdate>(UpdateUserRequest { id: it.user, phone: Some("112".into()), ..Default::default() }).await,
        Rpc::UsersDelete => a.write::<call::UsersDelete>(DeleteUserRequest { id: it.user, write: None }).await,

        Rpc::OrgsCreate => a.write::<call::OrgsCreate>(new_org()).await,
        Rpc::OrgsCreateMany => a.row::<call::OrgsCreateMany>(CreateOrgsRequest { row: Some(CreateOrgRequest { write: rehearsal(), ..new_org() }), keep_going: false, atomic: 0 },
            problem!(create_orgs_response)).await,
        Rpc::OrgsGet => a.one::<call::OrgsGet>(GetOrgRequest { id: it.org }).await,
        Rpc::OrgsList => a.one::<call::OrgsList>(ListOrgsRequest::default()).await,
        Rpc::OrgsUpdate => a.write::<call::OrgsUpdate>(UpdateOrgRequest { id: it.org, name: Some("Acme & Co".into()), ..Default::default() }).await,
        Rpc::OrgsDelete => a.write::<call::OrgsDelete>(DeleteOrgRequest { id: it.org, write: None }).await,

        Rpc::TokensCreate => a.write::<call::TokensCreate>(CreateTokenRequest { name: "mine".into(), user: it.user, ..Default::default() }).await,
        Rpc::TokensList => a.one::<call::TokensList>(ListTokensRequest { user: it.user, ..Default::default() }).await,
        Rpc::TokensRelease => a.write::<call::TokensRelease>(ReleaseTokenRequest { id: it.token, write: None }).await,
        Rpc::TokensRevoke => a.write::<call::TokensRevoke>(RevokeTokenRequest { id: it.token, write: None }).await,

        Rpc::UsersSetPassword => a.write::<call::UsersSetPassword>(SetPasswordRequest { id: it.user, ..SetPasswordRequest::default() }).await,
        Rpc::UsersReset2fa => a.write::<call::UsersReset2fa>(Reset2faRequest { id: it.user, write: None }).await,
        Rpc::UsersBindOs => a.write::<call::UsersBindOs>(BindOsRequest { id: it.user, uid: 54_321, write: None }).await,

        Rpc::SessionsLogin => a.one::<call::SessionsLogin>(LoginRequest { login: it.user, password: "not the password".into(), ..Default::default() }).await,
        Rpc::SessionsLogout => a.write::<call::SessionsLogout>(LogoutRequest::default()).await,
        Rpc::SessionsPasswd => a.write::<call::SessionsPasswd>(PasswdRequest { old: "not the password".into(), new: "a password of tomorrow".into(), write: None }).await,
        Rpc::SessionsList => a.one::<call::SessionsList>(ListSessionsRequest { user: it.user, page: None }).await,
        Rpc::SessionsRevoke => a.write::<call::SessionsRevoke>(RevokeSessionRequest { id: it.session, write: None }).await,
        Rpc::SecondFactorEnroll => a.write::<call::SecondFactorEnroll>(EnrollRequest::default()).await,
        Rpc::SecondFactorConfirm => a.write::<call::SecondFactorConfirm>(ConfirmRequest { code: "000000".into(), ..Default::default() }).await,
        Rpc::SecondFactorStatus => a.one::<call::SecondFactorStatus>(SecondFactorStatusRequest {}).await,

        Rpc::TenantsCreate => a.write::<call::TenantsCreate>(CreateTenantRequest { name: "New".into(), admin: "a@new.example".into(), ..Default::default() }).await,
        Rpc::TenantsGet => a.one::<call::TenantsGet>(GetTenantRequest { id: it.tenant }).await,
        Rpc::TenantsList => a.one::<call::TenantsList>(ListTenantsRequest::default()).await,
        Rpc::TenantsUpdate => a.write::<call::TenantsUpdate>(UpdateTenantRequest { id: it.tenant, name: Some("x".into()), write: None }).await,
        Rpc::TenantsActivate => a.write::<call::TenantsActivate>(ActivateTenantRequest { id: it.tenant, write: None, new_secret: false }).await,

        Rpc::AccessCreate => a.write::<call::AccessCreate>(CreateAccessRequest { name: "New".into(), associations: whom(it.user, it.customer), ..Default::default() }).await,
        Rpc::AccessDraft => a.write::<call::AccessDraft>(DraftAccessRequest { name: "New".into(), ..Default::default() }).await,
        Rpc::AccessSend => a.write::<call::AccessSend>(SendAccessRequest { id: it.request, write: None }).await,
        Rpc::AccessGet => a.one::<call::AccessGet>(GetAccessRequest { id: it.request }).await,
        Rpc::AccessList => a.one::<call::AccessList>(ListAccessRequest::default()).await,
        Rpc::AccessWithdraw => a.write::<call::AccessWithdraw>(WithdrawAccessRequest { id: it.request, ..Default::default() }).await,
        Rpc::AccessInbox => a.one::<call::AccessInbox>(AccessInboxRequest::default()).await,
        Rpc::AccessApprove => a.write::<call::AccessApprove>(ApproveAccessRequest { id: it.grant, ..Default::default() }).await,
        Rpc::AccessDeny => a.write::<call::AccessDeny>(DenyAccessRequest { id: it.grant, ..Default::default() }).await,
        Rpc::AccessSetExpiry => a.write::<call::AccessSetExpiry>(SetExpiryRequest { id: it.grant, expires_ms: i64::MAX / 2, write: None }).await,
        Rpc::AccessRevoke => a.write::<call::AccessRevoke>(RevokeAccessRequest { id: it.grant, ..Default::default() }).await,
        Rpc::AccessLog => a.one::<call::AccessLog>(AccessLogRequest::default()).await,
        Rpc::AccessMine => a.one::<call::AccessMine>(MyAccessRequest::default()).await,
        Rpc::AccessEnter => a.write::<call::AccessEnter>(EnterAccessRequest { tenant: it.customer, ..Default::default() }).await,
        Rpc::AccessLeave => a.write::<call::AccessLeave>(LeaveAccessRequest::default()).await,
        Rpc::AccessLease => a.stream::<call::AccessLease>(LeaseAccessRequest { tenant: it.customer, ..Default::default() }).await,

        Rpc::PolicyList => a.one::<call::PolicyList>(ListPoliciesRequest::default()).await,
        Rpc::PolicyExplain => a.one::<call::PolicyExplain>(ExplainPolicyRequest { key: "second_factor.roles".into(), ..Default::default() }).await,
        Rpc::PolicySet => a.write::<call::PolicySet>(SetPoliciesRequest {
            values: vec![SettingValue { key: "second_factor.roles".into(), value: "admin".into() }], ..Default::default() }).await,
        Rpc::PolicyCan => a.one::<call::PolicyCan>(CanRequest { user: it.user, verb: "ticket close".into(), target: it.ticket }).await,
        Rpc::PolicyWhoCan => a.one::<call::PolicyWhoCan>(WhoCanRequest { verb: "ticket close".into(), target: it.ticket, page: None }).await,

        Rpc::SessionsWhoami => a.one::<call::SessionsWhoami>(WhoamiRequest {}).await,
        Rpc::HistoryList => a.one::<call::HistoryList>(ListEventsRequest::default()).await,
        Rpc::HistoryFollow => a.stream::<call::HistoryFollow>(FollowEventsRequest { from_now: true, ..Default::default() }).await,
        Rpc::DaemonStatus | Rpc::DaemonStop | Rpc::DaemonSetClock | Rpc::DaemonConfirmClock => {
            Err(Status::unimplemented("the daemon itself is not here"))
        }
        Rpc::DbBackup | Rpc::DbCheck | Rpc::DbStats => {
            Err(Status::unimplemented("the store as a whole is not here"))
        }
    }
}

/// One user, who is to be let into one tenant.
pub fn whom(user: String, tenant: String) -> Vec<AccessAssociation> {
    vec![AccessAssociation { users: vec![user], tenants: vec![tenant] }]
}

pub fn rehearsal() -> Option<WriteOptions> {
    Some(WriteOptions { validate_only: true, ..WriteOptions::default() })
}

pub fn new_ticket() -> CreateTicketRequest {
    CreateTicketRequest { title: "t".into(), description: "d".into(), ..Default::default() }
}

pub fn new_group() -> CreateGroupRequest {
    CreateGroupRequest { name: "New".into(), ..Default::default() }
}

pub fn new_service() -> CreateServiceRequest {
    CreateServiceRequest { path: "New".into(), ..Default::default() }
}

pub fn new_user() -> CreateUserRequest {
    CreateUserRequest { login: "new@example.org".into(), ..Default::default() }
}

fn new_org() -> CreateOrgRequest {
    CreateOrgRequest { name: "New".into(), ..Default::default() }
}
