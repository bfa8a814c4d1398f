//! What every persona is answered, written from the specification. Each call names those who may make
//! it about the things of the stage, and those to whom these things are not there; whoever is signed
//! in and is neither has no right. Scopes, and what a session still has to do, come on top.

use desk_proto::Rpc;

/// What the specification says of one call.
struct Says {
    /// Who may.
    may: &'static str,
    /// To whom the thing is not there.
    unseen: &'static str,
    /// What a narrowed token needs; nothing for what everybody may know of themselves.
    scope: &'static str,
}

const fn says_of(may: &'static str, unseen: &'static str, scope: &'static str) -> Says {
    Says { may, unseen, scope }
}

/// Everybody with a user in the tenant, or in another one.
const ALL: &str =
    "owner manager admin member outsider requester signed contact colleague stranger foreigner";
/// Those who set the tenant up. Of another tenant's admin see [`FOREIGN`].
const ADMINS: &str = "owner admin";
/// Those who work.
const AGENTS: &str = "owner admin member outsider";
/// Members of the group that has the tickets, and admins.
const HANDLERS: &str = "owner admin member";
/// The requester of the tickets, by token and by session.
const SELF: &str = "requester signed";
/// Who sees the tickets: agents and the requester, under the visibility `own`.
const BLIND: &str = "manager contact colleague stranger foreigner";
/// Who does not see sessions and tokens of others.
const OTHERS: &str = "manager member outsider contact colleague stranger foreigner";

/// The accounts with every role, and the scope of each.
const SCOPED: &[(&str, &str)] = &[
    ("s-read", "read"),
    ("s-create", "ticket:create"),
    ("s-comment", "ticket:comment"),
    ("s-resolve", "ticket:resolve"),
    ("s-work", "ticket:work"),
    ("s-setup", "setup"),
    ("s-access", "access"),
];
/// Whose secret is no more, or never was one.
const OUT: &str = "revoked expired forged nobody cut elapsed left";
/// Those of the provider who name the customer's tenant without having entered it, and one who names
/// another tenant from inside it.
const UNINVITED: &str = "uninvited uninvited-manager uninvited-owner invited astray";

fn line(rpc: Rpc) -> Says {
    match rpc {
        // Sections 4 and 5: tickets.
        Rpc::TicketsCreate | Rpc::TicketsCreateMany => says_of(ALL, "", "ticket:create"),
        Rpc::TicketsList => says_of(ALL, "", "read"),
        Rpc::TicketsGet | Rpc::TicketsLog | Rpc::TicketsWatch => {
            says_of("owner admin member outsider requester signed", BLIND, "read")
        }
        Rpc::TicketsComment => {
            says_of("owner admin member outsider requester signed", BLIND, "ticket:comment")
        }
        Rpc::TicketsUpdate => says_of("owner admin member requester signed", BLIND, "ticket:work"),
        // Whoever takes a ticket becomes its assignee, who is a member of the group.
        Rpc::TicketsTake => says_of("member", "foreigner", "ticket:work"),
        Rpc::TicketsAssign | Rpc::TicketsRelease | Rpc::TicketsTransfer => {
            says_of(HANDLERS, "foreigner", "ticket:work")
        }
        Rpc::TicketsResolve => says_of(HANDLERS, "foreigner", "ticket:resolve"),
        Rpc::TicketsAsk | Rpc::TicketsPostpone | Rpc::TicketsFreeze => {
            says_of("owner admin member", "foreigner", "ticket:work")
        }
        Rpc::TicketsResume => says_of(HANDLERS, "foreigner", "ticket:work"),
        Rpc::TicketsAdvance => says_of(HANDLERS, "foreigner", "ticket:resolve"),
        // Those whom the step asks, and nobody else: here a colleague, who is no agent.
        Rpc::TicketsApprove | Rpc::TicketsReject => {
            says_of("colleague", "manager contact stranger foreigner", "ticket:work")
        }
        Rpc::TicketsLifecycle => says_of(ALL, "", ""),
        Rpc::TicketsSimulate => says_of("owner admin foreigner", "", "read"),
        // Only the requester side; an admin is refused, always.
        Rpc::TicketsClose | Rpc::TicketsReopen | Rpc::TicketsCancel => {
            says_of(SELF, BLIND, "ticket:work")
        }

        // Section 1: groups, catalogue.
        Rpc::GroupsGet => {
            says_of(AGENTS, "manager requester signed contact colleague stranger foreigner", "read")
        }
        Rpc::GroupsList => says_of("owner admin member outsider foreigner", "", "read"),
        Rpc::GroupsCreate | Rpc::GroupsCreateMany => says_of("owner admin foreigner", "", "setup"),
        Rpc::GroupsUpdate
        | Rpc::GroupsDelete
        | Rpc::GroupsAddUser
        | Rpc::GroupsRmUser
        | Rpc::GroupsSetUsers => says_of(ADMINS, "foreigner", "setup"),
        Rpc::CatalogList => says_of(ALL, "", "read"),
        Rpc::CatalogExplainRoute => says_of("owner admin member outsider", "foreigner", "read"),
        Rpc::CatalogGet | Rpc::CatalogForm => says_of(
            "owner manager admin member outsider requester signed contact colleague stranger",
            "foreigner",
            "read",
        ),
        Rpc::CatalogCreate => says_of("owner admin foreigner", "", "setup"),
        Rpc::CatalogCreateMany => says_of("owner admin foreigner", "", "setup"),
        Rpc::CatalogUpdate | Rpc::CatalogDelete => says_of(ADMINS, "foreigner", "setup"),

        // Section 1: people, and what belongs to each of them.
        Rpc::UsersList | Rpc::OrgsList => says_of(ALL, "", "read"),
        // Another tenant's user with the same address is the one that its admin sees there.
        Rpc::UsersGet => says_of(
            "owner admin member outsider requester signed contact colleague foreigner",
            "manager stranger",
            "read",
        ),
        Rpc::UsersUpdate => {
            says_of("owner admin requester signed foreigner", "manager stranger", "setup")
        }
        Rpc::UsersCreate | Rpc::UsersCreateMany => says_of("owner admin foreigner", "", "setup"),
        Rpc::UsersDelete => says_of(ADMINS, "foreigner", "setup"),
        Rpc::UsersSetPassword | Rpc::UsersReset2fa => says_of("owner admin foreigner", "", "setup"),
        Rpc::UsersBindOs => says_of("owner", "", "setup"),
        Rpc::OrgsCreate | Rpc::OrgsCreateMany => says_of("owner admin foreigner", "", "setup"),
        Rpc::OrgsGet => {
            says_of(AGENTS, "manager requester signed contact colleague stranger foreigner", "read")
        }
        Rpc::OrgsUpdate | Rpc::OrgsDelete => says_of(ADMINS, "foreigner", "setup"),
        Rpc::TokensCreate => {
            says_of("owner admin requester signed foreigner", "manager stranger", "setup")
        }
        Rpc::TokensList => says_of(
            "owner admin requester signed foreigner",
            "manager member outsider contact colleague stranger",
            "read",
        ),
        // What a restore holds is released by admins; the others see their own.
        Rpc::TokensRelease => says_of(ADMINS, OTHERS, "setup"),
        Rpc::TokensRevoke => says_of("owner admin requester signed", OTHERS, "setup"),

        // Section 2: signing in. What changes how a person signs in is not for tokens, and the owner
        // has no password and has begun no enrolment here.
        Rpc::SessionsLogin => says_of(ALL, "", ""),
        Rpc::SessionsWhoami | Rpc::SessionsLogout | Rpc::SecondFactorStatus => says_of(ALL, "", ""),
        Rpc::SessionsPasswd | Rpc::SecondFactorConfirm => says_of("signed", "", ""),
        Rpc::SecondFactorEnroll => says_of("owner signed", "", ""),
        Rpc::SessionsList => says_of(
            "owner admin requester signed foreigner",
            "manager member outsider contact colleague stranger",
            "read",
        ),
        Rpc::SessionsRevoke => says_of("owner admin requester signed", OTHERS, "setup"),

        // Section 1: tenants.
        Rpc::TenantsGet => says_of(
            "owner manager",
            "admin member outsider requester signed contact colleague stranger foreigner",
            "read",
        ),
        Rpc::TenantsList => says_of(ALL, "", "read"),
        Rpc::TenantsCreate | Rpc::TenantsActivate => says_of("owner manager", "", "setup"),
        Rpc::TenantsUpdate => says_of(
            "owner manager",
            "admin member outsider requester signed contact colleague stranger foreigner",
            "setup",
        ),

        // Section 8: the provider asks, by its tenant managers. Nobody else knows of it.
        Rpc::AccessCreate | Rpc::AccessDraft | Rpc::AccessSend | Rpc::AccessWithdraw => {
            says_of("owner manager", "", "setup")
        }
        Rpc::AccessList => says_of("owner manager", "", "read"),
        Rpc::AccessGet => says_of(
            "owner manager",
            "admin member outsider requester signed contact colleague stranger foreigner",
            "read",
        ),
        // The admins of the tenant that was asked answer; those of the provider were not asked.
        Rpc::AccessInbox | Rpc::AccessLog => says_of("owner admin foreigner", "", "read"),
        Rpc::AccessApprove | Rpc::AccessDeny | Rpc::AccessSetExpiry | Rpc::AccessRevoke => {
            says_of("foreigner", "owner admin", "setup")
        }
        // Those who are named go in, and need no role for it. To the others there is no such tenant.
        Rpc::AccessMine => says_of(ALL, "", "read"),
        Rpc::AccessEnter | Rpc::AccessLease => says_of(
            "member s-access",
            "owner manager admin requester signed contact colleague stranger foreigner",
            "access",
        ),
        // Whoever is inside nowhere leaves nothing.
        Rpc::AccessLeave => says_of(ALL, "", ""),

        // Section 1: policies. What others may do is for admins to ask.
        Rpc::PolicyList | Rpc::PolicyExplain => {
            says_of("owner admin member outsider foreigner", "", "read")
        }
        Rpc::PolicySet => says_of("owner admin foreigner", "", "setup"),
        Rpc::PolicyCan => {
            says_of("owner admin requester signed foreigner", "manager stranger", "read")
        }
        Rpc::PolicyWhoCan => says_of("owner admin foreigner", "", "read"),

        // The whole history is the admins'; the others see what is about what they see.
        Rpc::HistoryList | Rpc::HistoryFollow => says_of(ALL, "", "read"),
        Rpc::DaemonStatus => says_of(ALL, "", ""),
        Rpc::DaemonStop | Rpc::DaemonSetClock | Rpc::DaemonConfirmClock => {
            says_of("owner", "", "setup")
        }
        // The whole store, whatever tenant it is of.
        Rpc::DbBackup | Rpc::DbCheck | Rpc::DbStats => says_of("owner", "", "setup"),
    }
}

/// What a session may do before its user has done what has to be done first.
fn comes_first(rpc: Rpc) -> bool {
    matches!(
        rpc,
        Rpc::SessionsLogin
            | Rpc::SessionsWhoami
            | Rpc::SessionsLogout
            | Rpc::SessionsPasswd
            | Rpc::SecondFactorEnroll
            | Rpc::SecondFactorConfirm
            | Rpc::SecondFactorStatus
    )
}

fn names(list: &str, name: &str) -> bool {
    list.split(' ').any(|each| each == name)
}

/// What a persona is answered.
pub fn says(rpc: Rpc, name: &str) -> &'static str {
    let line = line(rpc);
    // Signing in is for whoever can connect.
    if rpc == Rpc::SessionsLogin {
        return "ok";
    }
    if names(OUT, name) {
        return "UNAUTHENTICATED";
    }
    if names(UNINVITED, name) {
        return "NOT_FOUND";
    }
    match name {
        "guest" => return inside(rpc, &line, "member"),
        "configurer" => return inside(rpc, &line, "admin"),
        "must-change" => return first(rpc, "PASSWORD_CHANGE_REQUIRED"),
        "must-enrol" => return first(rpc, "SECOND_FACTOR_REQUIRED"),
        _ => {}
    }
    match (rpc, name) {
        (Rpc::TicketsTake, "owner" | "admin") => return "INVALID",
        // Named in a request that nobody has answered: they know of the tenant, and wait.
        (Rpc::AccessEnter | Rpc::AccessLease, "outsider") => return "ACCESS_STATE",
        (Rpc::SessionsPasswd, "owner") => return "SIGN_IN_REFUSED",
        (Rpc::SecondFactorConfirm, "owner") => return "SECOND_FACTOR_STATE",
        _ => {}
    }
    if let Some((_, scope)) = SCOPED.iter().find(|(scoped, _)| *scoped == name) {
        return scoped(rpc, &line, scope);
    }
    if name == "creator" {
        return creator(&line);
    }
    if names(line.may, name) {
        "ok"
    } else if names(line.unseen, name) {
        "NOT_FOUND"
    } else {
        "DENIED"
    }
}

/// Somebody of the provider whom the tenant let in: what one of the tenant is answered whose rights
/// they have there, a member of the groups or an admin, but for what the specification keeps for the
/// tenant's own people.
fn inside(rpc: Rpc, line: &Says, like: &str) -> &'static str {
    match rpc {
        // Leaving is for nobody but them.
        Rpc::AccessLeave => "ok",
        // Of nobody: a ticket needs a requester of the tenant.
        Rpc::TicketsCreate | Rpc::TicketsCreateMany => "INVALID",
        // Nobody of another tenant becomes the assignee; so in the mode support they never are, nor
        // are they co-workers.
        Rpc::TicketsTake => "DENIED",
        Rpc::TicketsAsk | Rpc::TicketsPostpone | Rpc::TicketsFreeze if like == "member" => "DENIED",
        _ if is_their_own(rpc) => "DENIED",
        // An admin's alone, whichever tenant is named.
        Rpc::TenantsUpdate if like == "member" => "DENIED",
        _ if names(line.may, like) => "ok",
        _ if names(line.unseen, like) => "NOT_FOUND",
        _ => "DENIED",
    }
}

/// What a tenant keeps for its own people: no approvals, passwords, second factors or tokens, and
/// neither mode closes.
fn is_their_own(rpc: Rpc) -> bool {
    match rpc {
        Rpc::TicketsApprove | Rpc::TicketsReject => true,
        Rpc::TicketsClose | Rpc::TicketsReopen | Rpc::TicketsCancel => true,
        // Passwords, and what a password makes.
        Rpc::UsersSetPassword
        | Rpc::SessionsPasswd
        | Rpc::SessionsLogout
        | Rpc::SessionsList
        | Rpc::SessionsRevoke
        | Rpc::UsersBindOs => true,
        // Second factors, and who needs one: that is the policy which the stage's request sets.
        Rpc::UsersReset2fa
        | Rpc::SecondFactorEnroll
        | Rpc::SecondFactorConfirm
        | Rpc::SecondFactorStatus
        | Rpc::PolicySet => true,
        Rpc::TokensCreate | Rpc::TokensList | Rpc::TokensRevoke | Rpc::TokensRelease => true,
        // Whom the tenant lets in is an approval, and where it goes itself is its managers' matter.
        Rpc::AccessInbox
        | Rpc::AccessApprove
        | Rpc::AccessDeny
        | Rpc::AccessSetExpiry
        | Rpc::AccessRevoke
        | Rpc::AccessLog => true,
        Rpc::AccessCreate
        | Rpc::AccessDraft
        | Rpc::AccessSend
        | Rpc::AccessGet
        | Rpc::AccessList
        | Rpc::AccessWithdraw => true,
        // What belongs to the person is at home, and nobody goes further from inside.
        Rpc::AccessMine | Rpc::AccessEnter | Rpc::AccessLease => true,
        _ => false,
    }
}

/// A session whose user has something to do first.
fn first(rpc: Rpc, code: &'static str) -> &'static str {
    if !comes_first(rpc) {
        return code;
    }
    match (rpc, code) {
        // No enrolment was begun by the one who must change the password.
        (Rpc::SecondFactorConfirm, "PASSWORD_CHANGE_REQUIRED") => "SECOND_FACTOR_STATE",
        _ => "ok",
    }
}

/// An account with every role, an agent of the group: the scope decides, then the calls that no
/// token and nobody but the owner makes, or nobody but the requester side.
fn scoped(rpc: Rpc, line: &Says, scope: &str) -> &'static str {
    let never = matches!(
        rpc,
        Rpc::SessionsPasswd
            | Rpc::SecondFactorEnroll
            | Rpc::SecondFactorConfirm
            | Rpc::UsersBindOs
            | Rpc::DaemonStop
            | Rpc::DaemonSetClock
            | Rpc::DaemonConfirmClock
            | Rpc::DbBackup
            | Rpc::DbCheck
            | Rpc::DbStats
    );
    let requesters = matches!(
        rpc,
        Rpc::TicketsClose
            | Rpc::TicketsReopen
            | Rpc::TicketsCancel
            | Rpc::TicketsApprove
            | Rpc::TicketsReject
    );
    match (never, line.scope.is_empty() || line.scope == scope) {
        (true, _) => "DENIED",
        (false, false) => "TOKEN_SCOPE",
        (false, true) if requesters => "DENIED",
        // What even the owner does not see: only the one account that is named is let in.
        (false, true) if names(line.unseen, "owner") && scope != "access" => "NOT_FOUND",
        (false, true) => "ok",
    }
}

/// A requester's account that only opens tickets: what its role does not give is denied first.
fn creator(line: &Says) -> &'static str {
    let role = names(line.may, "stranger") || names(line.unseen, "stranger");
    match line.scope {
        "" if role => "ok",
        "ticket:create" => "ok",
        _ if role || names(line.may, "requester") => "TOKEN_SCOPE",
        _ => "DENIED",
    }
}
