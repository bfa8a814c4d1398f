//! What each call is about, for questions who may do what: whether it has to be told on which
//! object, and of which kind that is. There is no wildcard: a call without a line here does not
//! compile. Who may make the call stands in `rules.rs`, not here.

use desk_proto::Rpc;

/// What a call is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// Nothing that has a name already.
    Nothing,
    /// Something new, which the call makes and answers.
    New(Kind),
    /// Something new that is one object's, of this kind; without a name it is the caller's own.
    NewFor(Kind),
    /// One object, which has to be named.
    One(Kind),
    /// One object; without a name the caller's own.
    OneOrOwn(Kind),
}

/// The kind of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A ticket, by its number.
    Ticket,
    /// A group, by its slug or name.
    Group,
    /// A service or category, by its slug or path.
    Service,
    /// A user, by the address.
    User,
    /// An organisation, by its slug or name.
    Org,
    /// A token, by its number.
    Token,
    /// A session, by its number.
    Session,
    /// A tenant, by its slug.
    Tenant,
    /// A request to be let into tenants, by its number; an own one also by its name.
    Access,
    /// A request that the tenant was sent, by its number.
    Grant,
}

impl Kind {
    /// The word for one.
    pub const fn word(self) -> &'static str {
        match self {
            Kind::Ticket => "ticket",
            Kind::Group => "group",
            Kind::Service => "service",
            Kind::User => "user",
            Kind::Org => "org",
            Kind::Token => "token",
            Kind::Session => "session",
            Kind::Tenant => "tenant",
            Kind::Access => "access",
            Kind::Grant => "grant",
        }
    }
}

/// Whether what a call answers is made by it. Others make things on the way: a tenant that is
/// handed over has a new token for its first admin.
pub const fn makes(rpc: Rpc) -> bool {
    matches!(about(rpc), About::New(_) | About::NewFor(_))
}

/// What a call is about.
pub const fn about(rpc: Rpc) -> About {
    use About::{New, NewFor, Nothing, One, OneOrOwn};
    match rpc {
        Rpc::TicketsGet
        | Rpc::TicketsLog
        | Rpc::TicketsWatch
        | Rpc::TicketsUpdate
        | Rpc::TicketsComment
        | Rpc::TicketsAssign
        | Rpc::TicketsTake
        | Rpc::TicketsRelease
        | Rpc::TicketsTransfer
        | Rpc::TicketsResolve
        | Rpc::TicketsClose
        | Rpc::TicketsReopen
        | Rpc::TicketsCancel
        | Rpc::TicketsAsk
        | Rpc::TicketsPostpone
        | Rpc::TicketsFreeze
        | Rpc::TicketsResume
        | Rpc::TicketsAdvance
        | Rpc::TicketsApprove
        | Rpc::TicketsReject => One(Kind::Ticket),
        Rpc::GroupsGet
        | Rpc::GroupsUpdate
        | Rpc::GroupsDelete
        | Rpc::GroupsAddUser
        | Rpc::GroupsRmUser
        | Rpc::GroupsSetUsers => One(Kind::Group),
        Rpc::CatalogGet
        | Rpc::CatalogUpdate
        | Rpc::CatalogDelete
        | Rpc::CatalogForm
        | Rpc::CatalogExplainRoute => One(Kind::Service),
        Rpc::UsersGet
        | Rpc::UsersUpdate
        | Rpc::UsersDelete
        | Rpc::UsersSetPassword
        | Rpc::UsersReset2fa
        | Rpc::UsersBindOs
        | Rpc::PolicyCan => One(Kind::User),
        Rpc::TokensList | Rpc::SessionsList => OneOrOwn(Kind::User),
        Rpc::TokensCreate => NewFor(Kind::User),
        Rpc::OrgsGet | Rpc::OrgsUpdate | Rpc::OrgsDelete => One(Kind::Org),
        Rpc::TokensRevoke | Rpc::TokensRelease => One(Kind::Token),
        Rpc::SessionsRevoke => One(Kind::Session),
        Rpc::TenantsGet | Rpc::TenantsUpdate => OneOrOwn(Kind::Tenant),
        Rpc::TenantsActivate | Rpc::AccessEnter | Rpc::AccessLease => One(Kind::Tenant),
        Rpc::AccessGet | Rpc::AccessSend | Rpc::AccessWithdraw => One(Kind::Access),
        Rpc::AccessApprove | Rpc::AccessDeny | Rpc::AccessSetExpiry | Rpc::AccessRevoke => {
            One(Kind::Grant)
        }
        Rpc::TicketsCreate | Rpc::TicketsCreateMany => New(Kind::Ticket),
        Rpc::GroupsCreate | Rpc::GroupsCreateMany => New(Kind::Group),
        Rpc::CatalogCreate | Rpc::CatalogCreateMany => New(Kind::Service),
        Rpc::UsersCreate | Rpc::UsersCreateMany => New(Kind::User),
        Rpc::OrgsCreate | Rpc::OrgsCreateMany => New(Kind::Org),
        Rpc::TenantsCreate => New(Kind::Tenant),
        Rpc::AccessCreate | Rpc::AccessDraft => New(Kind::Access),
        Rpc::TicketsList
        | Rpc::TicketsLifecycle
        | Rpc::TicketsSimulate
        | Rpc::GroupsList
        | Rpc::CatalogList
        | Rpc::UsersList
        | Rpc::OrgsList
        | Rpc::SessionsLogin
        | Rpc::SessionsLogout
        | Rpc::SessionsWhoami
        | Rpc::SessionsPasswd
        | Rpc::SecondFactorEnroll
        | Rpc::SecondFactorConfirm
        | Rpc::SecondFactorStatus
        | Rpc::TenantsList
        | Rpc::PolicyList
        | Rpc::PolicyExplain
        | Rpc::PolicySet
        | Rpc::PolicyWhoCan
        | Rpc::AccessList
        | Rpc::AccessInbox
        | Rpc::AccessLog
        | Rpc::AccessMine
        | Rpc::AccessLeave
        | Rpc::HistoryList
        | Rpc::HistoryFollow
        | Rpc::DaemonStatus
        | Rpc::DaemonStop
        | Rpc::DaemonSetClock
        | Rpc::DaemonConfirmClock
        | Rpc::DbBackup
        | Rpc::DbCheck
        | Rpc::DbStats => Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::{Act, rule};

    #[test]
    fn where_it_matters_on_which_side_one_stands_there_is_an_object() {
        for rpc in Rpc::ALL.iter().filter(|rpc| !rule(Act::Rpc(**rpc)).over.is_empty()) {
            assert!(!matches!(about(*rpc), About::Nothing | About::New(_)), "{}", rpc.name());
        }
    }

    #[test]
    fn what_answers_a_new_thing_is_what_is_called_so() {
        for rpc in Rpc::ALL {
            // A draft is made, or has been before.
            let called_so = rpc.name().contains(".Create") || *rpc == Rpc::AccessDraft;
            assert_eq!(makes(*rpc), called_so, "{}", rpc.name());
            assert!(!makes(*rpc) || rpc.writes(), "{} makes and does not write", rpc.name());
        }
    }
}
