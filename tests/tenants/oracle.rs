//! What the manager of the provider is answered in a tenant that is being set up, written from the
//! specification: until it is handed over they may set it up in full, as its admin does; they are no
//! user of it, so nothing there is their own; and what is the owner's or the tenant manager's at home
//! is not theirs there.

use desk_proto::Rpc;

/// What the manager is answered, in a word.
pub fn says_inside(rpc: Rpc) -> &'static str {
    match rpc {
        // Setting it up: people, groups, the catalogue, what it has decided.
        Rpc::GroupsCreate
        | Rpc::GroupsCreateMany
        | Rpc::GroupsGet
        | Rpc::GroupsList
        | Rpc::GroupsUpdate
        | Rpc::GroupsAddUser
        | Rpc::GroupsRmUser
        | Rpc::GroupsSetUsers
        | Rpc::CatalogCreate
        | Rpc::CatalogCreateMany
        | Rpc::CatalogGet
        | Rpc::CatalogList
        | Rpc::CatalogUpdate
        | Rpc::CatalogDelete
        | Rpc::CatalogForm
        | Rpc::CatalogExplainRoute
        | Rpc::UsersCreate
        | Rpc::UsersCreateMany
        | Rpc::UsersGet
        | Rpc::UsersList
        | Rpc::UsersUpdate
        | Rpc::UsersDelete
        | Rpc::UsersSetPassword
        | Rpc::UsersReset2fa
        | Rpc::OrgsCreate
        | Rpc::OrgsCreateMany
        | Rpc::OrgsGet
        | Rpc::OrgsList
        | Rpc::OrgsUpdate
        | Rpc::OrgsDelete
        | Rpc::TokensCreate
        | Rpc::TokensList
        | Rpc::TokensRevoke
        | Rpc::TokensRelease
        | Rpc::SessionsList
        | Rpc::SessionsRevoke
        | Rpc::PolicyList
        | Rpc::PolicyExplain
        | Rpc::PolicySet
        | Rpc::PolicyCan
        | Rpc::PolicyWhoCan
        | Rpc::TenantsGet
        | Rpc::TenantsList
        | Rpc::TenantsUpdate => "ok",
        // The group has a service, whoever asks.
        Rpc::GroupsDelete => "IN_USE",
        // Tickets as an admin: all but what is the requester side's.
        Rpc::TicketsGet
        | Rpc::TicketsList
        | Rpc::TicketsLog
        | Rpc::TicketsWatch
        | Rpc::TicketsUpdate
        | Rpc::TicketsComment
        | Rpc::TicketsAssign
        | Rpc::TicketsRelease
        | Rpc::TicketsTransfer
        | Rpc::TicketsAsk
        | Rpc::TicketsPostpone
        | Rpc::TicketsFreeze
        | Rpc::TicketsResume
        | Rpc::TicketsAdvance
        | Rpc::TicketsResolve
        | Rpc::TicketsLifecycle
        | Rpc::TicketsSimulate => "ok",
        Rpc::TicketsClose | Rpc::TicketsReopen | Rpc::TicketsCancel => "DENIED",
        // Those whom the step asks are users of the tenant.
        Rpc::TicketsApprove | Rpc::TicketsReject => "DENIED",
        // Of nobody: a ticket needs a requester and an assignee of the tenant.
        Rpc::TicketsCreate | Rpc::TicketsCreateMany | Rpc::TicketsTake => "INVALID",
        // Who somebody is, everybody may know; how somebody signs in is a matter of the own tenant.
        Rpc::SessionsLogin | Rpc::SessionsWhoami | Rpc::SessionsLogout => "ok",
        Rpc::SessionsPasswd
        | Rpc::SecondFactorEnroll
        | Rpc::SecondFactorConfirm
        | Rpc::SecondFactorStatus => "DENIED",
        // A tenant is made and handed over from the own one.
        Rpc::TenantsCreate | Rpc::TenantsActivate => "DENIED",
        // Whom a tenant lets in its own people say, and it has none yet; whom the provider asks to let
        // in is said at home, as is where somebody goes. Who is inside nowhere leaves nothing.
        Rpc::AccessInbox
        | Rpc::AccessApprove
        | Rpc::AccessDeny
        | Rpc::AccessSetExpiry
        | Rpc::AccessRevoke
        | Rpc::AccessLog
        | Rpc::AccessCreate
        | Rpc::AccessDraft
        | Rpc::AccessSend
        | Rpc::AccessGet
        | Rpc::AccessList
        | Rpc::AccessWithdraw
        | Rpc::AccessMine
        | Rpc::AccessEnter
        | Rpc::AccessLease => "DENIED",
        Rpc::AccessLeave => "ok",
        Rpc::HistoryList | Rpc::HistoryFollow | Rpc::DaemonStatus => "ok",
        Rpc::UsersBindOs | Rpc::DaemonStop | Rpc::DaemonSetClock | Rpc::DaemonConfirmClock => {
            "DENIED"
        }
        Rpc::DbBackup | Rpc::DbCheck | Rpc::DbStats => "DENIED",
    }
}
