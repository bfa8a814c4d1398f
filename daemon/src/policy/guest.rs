//! Those who act in a tenant that is not their own, and what they may call there at all. There are
//! two kinds: a provider's tenant managers, who set up a customer's tenant until it is handed over,
//! and guests, whom the tenant's admins let in. There is no wildcard: a call without a line here
//! does not compile.
//!
//! Who is a guest, and until when, is decided by `access/rules.rs`, anew for each call. With an admin's
//! rights a guest could open up what is confidential, bring approvals about, or stay in; which objects
//! are kept from them for that is said beside those: `groups/standing.rs`, `catalog/standing.rs`,
//! `identity/users/rpc/guests.rs`, and for policies by `Known::set_by`.

use std::fmt;

use desk_proto::Rpc;

/// What a guest may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mode {
    /// What a member of every group may that is not confidential.
    Support,
    /// An admin's rights as well, but for approvals, passwords, second factors, tokens and
    /// confidential tickets.
    Configure,
}

impl Mode {
    /// The word that people type.
    pub const fn word(self) -> &'static str {
        match self {
            Mode::Support => "support",
            Mode::Configure => "configure",
        }
    }

    /// The one with this word.
    pub fn from_word(word: &str) -> Option<Mode> {
        [Mode::Support, Mode::Configure].into_iter().find(|mode| mode.word() == word)
    }
}

/// Somebody of another tenant who was let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guest {
    /// The visit.
    pub visit: i64,
    /// The request that lets them in now; none by the policy `access.legacy`.
    pub grant: Option<i64>,
    /// What they may do.
    pub mode: Mode,
}

/// How the older tool stands where the request would.
const LEGACY: &str = "legacy";
/// How a guest signed in, in one word.
pub(super) const WORD: &str = "access";

impl fmt::Display for Guest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{WORD}:{}:", self.visit)?;
        match self.grant {
            Some(grant) => write!(f, "{grant}")?,
            None => f.write_str(LEGACY)?,
        }
        write!(f, ":{}", self.mode.word())
    }
}

impl Guest {
    /// The guest of whom an event tells how they signed in.
    pub fn of_via(via: &str) -> Option<Guest> {
        let mut parts = via.strip_prefix(WORD)?.strip_prefix(':')?.split(':');
        let visit = parts.next()?.parse().ok()?;
        let grant = match parts.next()? {
            LEGACY => None,
            grant => Some(grant.parse().ok()?),
        };
        let mode = Mode::from_word(parts.next()?)?;
        parts.next().is_none().then_some(Guest { visit, grant, mode })
    }
}

/// Who of another tenant a call is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inside {
    /// Nobody: it is for the tenant's own people.
    Never,
    /// Those who set the tenant up, until it is handed over. No guest.
    SettingUp,
    /// Those too, and guests in the mode configure.
    Configure,
    /// Those too, and guests in any mode.
    Support,
}

impl Inside {
    /// Whether it is for a guest in a mode; without one, for those who set the tenant up.
    pub fn admits(self, guest: Option<Mode>) -> bool {
        match (self, guest) {
            (Inside::Never, _) | (Inside::SettingUp, Some(_)) => false,
            (Inside::Configure, Some(mode)) => mode == Mode::Configure,
            (Inside::Support, _) | (Inside::SettingUp | Inside::Configure, None) => true,
        }
    }
}

/// Who of another tenant a call is for.
pub const fn inside(rpc: Rpc) -> Inside {
    use Inside::{Configure, Never, SettingUp, Support};
    match rpc {
        // What a member of a group does. Nobody of another tenant can have a ticket, so none takes one.
        Rpc::TicketsCreate
        | Rpc::TicketsCreateMany
        | Rpc::TicketsGet
        | Rpc::TicketsList
        | Rpc::TicketsLog
        | Rpc::TicketsWatch
        | Rpc::TicketsLifecycle
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
        | Rpc::TicketsResolve => Support,
        Rpc::TicketsTake => SettingUp,
        Rpc::TicketsSimulate => Configure,
        // The requester's side closes, reopens and cancels; approvals are the tenant's own.
        Rpc::TicketsApprove
        | Rpc::TicketsReject
        | Rpc::TicketsClose
        | Rpc::TicketsReopen
        | Rpc::TicketsCancel => SettingUp,
        // What there is.
        Rpc::GroupsGet
        | Rpc::GroupsList
        | Rpc::CatalogGet
        | Rpc::CatalogList
        | Rpc::CatalogForm
        | Rpc::CatalogExplainRoute
        | Rpc::UsersGet
        | Rpc::UsersList
        | Rpc::OrgsGet
        | Rpc::OrgsList
        | Rpc::TenantsGet
        | Rpc::TenantsList
        | Rpc::PolicyList
        | Rpc::PolicyExplain
        | Rpc::HistoryList
        | Rpc::HistoryFollow => Support,
        // What admins set up.
        Rpc::GroupsCreate
        | Rpc::GroupsCreateMany
        | Rpc::GroupsUpdate
        | Rpc::GroupsDelete
        | Rpc::GroupsAddUser
        | Rpc::GroupsRmUser
        | Rpc::GroupsSetUsers
        | Rpc::CatalogCreate
        | Rpc::CatalogCreateMany
        | Rpc::CatalogUpdate
        | Rpc::CatalogDelete
        | Rpc::UsersCreate
        | Rpc::UsersCreateMany
        | Rpc::UsersUpdate
        | Rpc::UsersDelete
        | Rpc::OrgsCreate
        | Rpc::OrgsCreateMany
        | Rpc::OrgsUpdate
        | Rpc::OrgsDelete
        | Rpc::TenantsUpdate
        | Rpc::PolicySet
        | Rpc::PolicyCan
        | Rpc::PolicyWhoCan => Configure,
        // How people sign in, and what signs in for them.
        Rpc::UsersSetPassword
        | Rpc::UsersReset2fa
        | Rpc::UsersBindOs
        | Rpc::TokensCreate
        | Rpc::TokensList
        | Rpc::TokensRevoke
        | Rpc::TokensRelease
        | Rpc::SessionsLogout
        | Rpc::SessionsPasswd
        | Rpc::SessionsList
        | Rpc::SessionsRevoke
        | Rpc::SecondFactorEnroll
        | Rpc::SecondFactorConfirm
        | Rpc::SecondFactorStatus => SettingUp,
        // Customers of the provider.
        Rpc::TenantsCreate | Rpc::TenantsActivate => SettingUp,
        // Who is let in is for those to say who belong to the tenant, and nobody comes in from inside.
        Rpc::AccessCreate
        | Rpc::AccessDraft
        | Rpc::AccessSend
        | Rpc::AccessGet
        | Rpc::AccessList
        | Rpc::AccessWithdraw
        | Rpc::AccessInbox
        | Rpc::AccessApprove
        | Rpc::AccessDeny
        | Rpc::AccessSetExpiry
        | Rpc::AccessRevoke
        | Rpc::AccessLog
        | Rpc::AccessMine
        | Rpc::AccessEnter
        | Rpc::AccessLease => Never,
        Rpc::AccessLeave => Support,
        // Signing in is for whoever can connect.
        Rpc::SessionsLogin | Rpc::SessionsWhoami | Rpc::DaemonStatus => Support,
        Rpc::DaemonStop
        | Rpc::DaemonSetClock
        | Rpc::DaemonConfirmClock
        | Rpc::DbBackup
        | Rpc::DbCheck
        | Rpc::DbStats => SettingUp,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_a_guest_signed_in_is_read_as_it_was_written() {
        for grant in [None, Some(7)] {
            for mode in [Mode::Support, Mode::Configure] {
                let guest = Guest { visit: 12, grant, mode };
                assert_eq!(Guest::of_via(&guest.to_string()), Some(guest));
            }
        }
        for via in [
            "",
            "uid:1000",
            "access",
            "access:1",
            "access:1:2",
            "access:1:2:root",
            "access:x:2:support",
            "access:1:2:support:3",
        ] {
            assert_eq!(Guest::of_via(via), None, "{via}");
        }
    }

    #[test]
    fn configure_is_more_than_support_and_less_than_setting_up() {
        for rpc in Rpc::ALL {
            let inside = inside(*rpc);
            let [support, configure, setting_up] =
                [Some(Mode::Support), Some(Mode::Configure), None].map(|who| inside.admits(who));
            // Leaving is what only guests have to do.
            assert!(configure >= support && setting_up >= configure, "{}", rpc.name());
        }
    }
}
