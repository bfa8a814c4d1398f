//! The table of every act: who may call it at all, on which side of the object the caller has to
//! stand, and which scope a token needs. There is no wildcard: a call or duty without a line here
//! does not compile.

use desk_proto::{Call, Rpc};

use super::caller::TokenScope;
use super::facts::Side;

/// Something that is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// A call.
    Rpc(Rpc),
    /// Something the daemon does by itself.
    System(Duty),
}

/// What the daemon does by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Duty {
    /// Makes the first tenant, when a store is new.
    Bootstrap,
    /// Notes sign-ins and refused ones.
    SignIn,
    /// Does to tickets what falls due: ends waiting, closes what was resolved, reminds.
    FallDue,
    /// Gives tickets that no group has to one, when a route fits that did not before.
    Route,
    /// Ends what lets people of other tenants in when its time is over, and visits that nothing lets in.
    Access,
    /// Makes a backup that is restored safe to serve: what may have been taken back since is held.
    Restore,
}

/// The marker of [`Duty::Bootstrap`].
#[derive(Clone, Copy, Debug)]
pub struct Bootstrap;

/// The marker of [`Duty::SignIn`].
#[derive(Clone, Copy, Debug)]
pub struct SignIn;

/// The marker of [`Duty::FallDue`].
#[derive(Clone, Copy, Debug)]
pub struct FallDue;

/// The marker of [`Duty::Route`].
#[derive(Clone, Copy, Debug)]
pub struct Route;

/// The marker of [`Duty::Access`].
#[derive(Clone, Copy, Debug)]
pub struct EndAccess;

/// The marker of [`Duty::Restore`].
#[derive(Clone, Copy, Debug)]
pub struct Restoring;

/// A marker type that names an act.
pub trait Acting {
    /// The act.
    const ACT: Act;
}

impl<C: Call> Acting for C {
    const ACT: Act = Act::Rpc(C::RPC);
}

impl Acting for Bootstrap {
    const ACT: Act = Act::System(Duty::Bootstrap);
}

impl Acting for SignIn {
    const ACT: Act = Act::System(Duty::SignIn);
}

impl Acting for FallDue {
    const ACT: Act = Act::System(Duty::FallDue);
}

impl Acting for Route {
    const ACT: Act = Act::System(Duty::Route);
}

impl Acting for EndAccess {
    const ACT: Act = Act::System(Duty::Access);
}

impl Acting for Restoring {
    const ACT: Act = Act::System(Duty::Restore);
}

/// Who may call at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Least {
    /// Whoever can connect: signing in itself.
    Stranger,
    /// Whoever is signed in.
    Anyone,
    /// Members of a group, and admins.
    Agent,
    /// Admins of the tenant.
    Admin,
    /// Those who set up the tenants of customers.
    Manager,
    /// The operating system's user who owns the daemon.
    Owner,
    /// No caller: the daemon itself.
    Nobody,
}

/// One line of the table.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Who may call at all.
    pub least: Least,
    /// The sides of the object, one of which is needed. Empty: the role is enough, and what can
    /// be seen is bounded by the scope of the query.
    pub over: &'static [Side],
    /// What a narrowed token needs.
    pub scope: TokenScope,
    /// What the others are told.
    pub otherwise: &'static str,
    /// Possible before a new password or a second factor is there that is required.
    pub while_pending: bool,
    /// Not possible with a token: what it changes is how a person signs in.
    pub in_person: bool,
}

const fn open(least: Least, scope: TokenScope) -> Rule {
    over(least, &[], scope, "you have no right to this")
}

const fn over(
    least: Least,
    over: &'static [Side],
    scope: TokenScope,
    otherwise: &'static str,
) -> Rule {
    Rule { least, over, scope, otherwise, while_pending: false, in_person: false }
}

/// What somebody has to do, or may know, before anything else.
const fn first(rule: Rule, in_person: bool) -> Rule {
    Rule { while_pending: true, in_person, ..rule }
}

/// The line of an act.
pub const fn rule(act: Act) -> Rule {
    use Least::{Admin, Agent, Anyone, Manager, Nobody, Owner, Stranger};
    use TokenScope as T;
    match act {
        Act::System(
            Duty::Bootstrap
            | Duty::SignIn
            | Duty::FallDue
            | Duty::Route
            | Duty::Access
            | Duty::Restore,
        ) => open(Nobody, T::Nothing),
        Act::Rpc(rpc) => match rpc {
            // tickets
            Rpc::TicketsCreate | Rpc::TicketsCreateMany => open(Anyone, T::TicketCreate),
            Rpc::TicketsGet | Rpc::TicketsList | Rpc::TicketsLog | Rpc::TicketsWatch => {
                open(Anyone, T::Read)
            }
            Rpc::TicketsLifecycle => open(Anyone, T::Nothing),
            Rpc::TicketsSimulate => open(Admin, T::Read),
            Rpc::TicketsUpdate => over(
                Anyone,
                EDITORS,
                T::TicketWork,
                "a ticket is edited by its requester, by members of its group and by admins",
            ),
            Rpc::TicketsComment => over(
                Anyone,
                TALKERS,
                T::TicketComment,
                "comments are for the requester side, agents and admins",
            ),
            Rpc::TicketsAssign | Rpc::TicketsTake | Rpc::TicketsRelease => over(
                Agent,
                HANDLERS,
                T::TicketWork,
                "this is for members of the ticket's group and admins",
            ),
            Rpc::TicketsTransfer => over(
                Agent,
                HANDLERS,
                T::TicketWork,
                "a ticket is transferred by members of its group and admins",
            ),
            Rpc::TicketsAsk | Rpc::TicketsPostpone | Rpc::TicketsFreeze => over(
                Agent,
                WORKERS,
                T::TicketWork,
                "this is for those who work on the ticket, its assignee and co-workers, and admins",
            ),
            Rpc::TicketsResume => over(
                Agent,
                HANDLERS,
                T::TicketWork,
                "a ticket is resumed by members of its group and admins",
            ),
            Rpc::TicketsAdvance => over(
                Agent,
                HANDLERS,
                T::TicketResolve,
                "a ticket is advanced by members of its group and admins",
            ),
            Rpc::TicketsApprove | Rpc::TicketsReject => over(
                Anyone,
                &[Side::Approver],
                T::TicketWork,
                "this is for those whom the present step asks for approval",
            ),
            Rpc::TicketsResolve => over(
                Agent,
                HANDLERS,
                T::TicketResolve,
                "a ticket is resolved by members of its group and admins",
            ),
            Rpc::TicketsClose => over(
                Anyone,
                &[Side::Requester],
                T::TicketWork,
                "only the requester side closes a ticket; agents resolve it",
            ),
            Rpc::TicketsReopen => over(
                Anyone,
                &[Side::Requester],
                T::TicketWork,
                "only the requester side reopens a ticket",
            ),
            Rpc::TicketsCancel => over(
                Anyone,
                &[Side::Requester],
                T::TicketWork,
                "only the requester side cancels a ticket",
            ),
            // groups
            Rpc::GroupsGet => open(Anyone, T::Read),
            Rpc::GroupsList => open(Agent, T::Read),
            Rpc::GroupsCreate
            | Rpc::GroupsCreateMany
            | Rpc::GroupsUpdate
            | Rpc::GroupsDelete
            | Rpc::GroupsAddUser
            | Rpc::GroupsRmUser
            | Rpc::GroupsSetUsers => open(Admin, T::Setup),
            // the catalogue
            Rpc::CatalogGet | Rpc::CatalogList | Rpc::CatalogForm => open(Anyone, T::Read),
            Rpc::CatalogExplainRoute => open(Agent, T::Read),
            Rpc::CatalogCreate
            | Rpc::CatalogCreateMany
            | Rpc::CatalogUpdate
            | Rpc::CatalogDelete => open(Admin, T::Setup),
            // people
            Rpc::UsersGet | Rpc::UsersList | Rpc::OrgsGet | Rpc::OrgsList => open(Anyone, T::Read),
            Rpc::UsersCreate | Rpc::UsersCreateMany | Rpc::UsersDelete => open(Admin, T::Setup),
            Rpc::UsersUpdate => over(
                Anyone,
                &[Side::Own, Side::Admin],
                T::Setup,
                "a user is edited by themselves and by admins",
            ),
            Rpc::OrgsCreate | Rpc::OrgsCreateMany | Rpc::OrgsUpdate | Rpc::OrgsDelete => {
                open(Admin, T::Setup)
            }
            Rpc::TokensCreate => over(
                Anyone,
                &[Side::Own, Side::Admin],
                T::Setup,
                "a token is made by the user whom it signs in, or by an admin",
            ),
            Rpc::TokensList => open(Anyone, T::Read),
            Rpc::TokensRevoke => over(
                Anyone,
                &[Side::Own, Side::Admin],
                T::Setup,
                "a token is revoked by its user, or by an admin",
            ),
            Rpc::TokensRelease => over(
                Anyone,
                &[Side::Admin],
                T::Setup,
                "a token that is held is released by an admin",
            ),
            Rpc::UsersSetPassword | Rpc::UsersReset2fa => open(Admin, T::Setup),
            Rpc::UsersBindOs => open(Owner, T::Setup),
            // signing in
            Rpc::SessionsLogin => first(open(Stranger, T::Nothing), false),
            Rpc::SessionsWhoami | Rpc::SessionsLogout => first(open(Anyone, T::Nothing), false),
            Rpc::SessionsPasswd | Rpc::SecondFactorEnroll | Rpc::SecondFactorConfirm => {
                first(open(Anyone, T::Nothing), true)
            }
            Rpc::SecondFactorStatus => first(open(Anyone, T::Nothing), false),
            Rpc::SessionsList => open(Anyone, T::Read),
            Rpc::SessionsRevoke => over(
                Anyone,
                &[Side::Own, Side::Admin],
                T::Setup,
                "a session is ended by its user, or by an admin",
            ),
            // tenants
            Rpc::TenantsGet | Rpc::TenantsList => open(Anyone, T::Read),
            Rpc::TenantsCreate | Rpc::TenantsActivate => open(Manager, T::Setup),
            Rpc::TenantsUpdate => over(
                Anyone,
                &[Side::Admin, Side::Own],
                T::Setup,
                "a tenant is edited by its admins, and by its provider while it is being set up",
            ),
            // tenant access: what the provider asks, what its customer answers, and going in
            Rpc::AccessCreate | Rpc::AccessDraft | Rpc::AccessSend | Rpc::AccessWithdraw => {
                open(Manager, T::Setup)
            }
            Rpc::AccessList => open(Manager, T::Read),
            Rpc::AccessGet => over(
                Anyone,
                &[Side::Own, Side::Admin],
                T::Read,
                "an access request is for the tenant managers who asked and for the admins who are asked",
            ),
            Rpc::AccessInbox | Rpc::AccessLog => open(Admin, T::Read),
            Rpc::AccessApprove | Rpc::AccessDeny | Rpc::AccessSetExpiry | Rpc::AccessRevoke => {
                open(Admin, T::Setup)
            }
            Rpc::AccessMine => open(Anyone, T::Read),
            Rpc::AccessEnter | Rpc::AccessLease => open(Anyone, T::Access),
            Rpc::AccessLeave => open(Anyone, T::Nothing),
            // policies
            Rpc::PolicyList | Rpc::PolicyExplain => open(Agent, T::Read),
            Rpc::PolicySet => open(Admin, T::Setup),
            Rpc::PolicyCan => over(
                Anyone,
                &[Side::Own, Side::Admin],
                T::Read,
                "what others may do is for admins to ask",
            ),
            Rpc::PolicyWhoCan => open(Admin, T::Read),
            // history
            Rpc::HistoryList | Rpc::HistoryFollow => open(Anyone, T::Read),
            // the daemon
            Rpc::DaemonStatus => open(Anyone, T::Nothing),
            Rpc::DaemonStop | Rpc::DaemonSetClock | Rpc::DaemonConfirmClock => {
                open(Owner, T::Setup)
            }
            // The whole store, with every tenant in it.
            Rpc::DbBackup | Rpc::DbCheck | Rpc::DbStats => open(Owner, T::Setup),
        },
    }
}

/// Who has a ticket in hand.
const WORKERS: &[Side] = &[Side::Worker, Side::Admin];
/// Who works on the tickets of a group.
const HANDLERS: &[Side] = &[Side::Member, Side::Admin];
/// Who changes the words of a ticket.
const EDITORS: &[Side] = &[Side::Requester, Side::Member, Side::Admin];
/// Who speaks on a ticket.
const TALKERS: &[Side] = &[Side::Requester, Side::Agent, Side::Approver, Side::Admin];
