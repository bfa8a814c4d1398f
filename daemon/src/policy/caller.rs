//! Who acts. A caller is loaded inside the transaction that it acts in and does not outlive it:
//! nothing caches a right, so a revocation holds from its commit on.

use std::fmt;

use super::guest::{self, Guest};

use crate::kernel::id::{OrgId, TenantId, TokenId, UserId};

/// How the caller signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Via {
    /// By the operating system's user id of the process that connected.
    Uid(u32),
    /// By an API token.
    Token(TokenId),
    /// By a session, which began with a password or with the operating system's user.
    Session(i64),
    /// By what was given for a visit to a tenant that is not the own one.
    Guest(Guest),
    /// Nobody has called: it is asked what a user could do, in person or with a token.
    Assumed(Assumed),
    /// It is the daemon itself.
    System,
}

/// How a user is taken to have signed in, of whom it is asked what they could do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assumed {
    /// As a person, with nothing left to do first.
    InPerson,
    /// As a program, with a token that is not narrowed further.
    WithToken,
}

impl Via {
    /// The kind, in one word.
    pub const fn word(self) -> &'static str {
        match self {
            Via::Uid(_) => "uid",
            Via::Token(_) => "token",
            Via::Session(_) => "session",
            Via::Guest(_) => guest::WORD,
            Via::Assumed(_) => "assumed",
            Via::System => "system",
        }
    }

    /// Whether it is by a token, which no person has to hold.
    pub const fn is_token(self) -> bool {
        matches!(self, Via::Token(_) | Via::Assumed(Assumed::WithToken))
    }
}

impl fmt::Display for Via {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Via::Uid(uid) => write!(f, "uid:{uid}"),
            Via::Token(token) => write!(f, "token:{}", token.0),
            Via::Session(session) => write!(f, "session:{session}"),
            Via::Guest(guest) => guest.fmt(f),
            Via::Assumed(_) | Via::System => f.write_str(self.word()),
        }
    }
}

/// What a token may be narrowed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenScope {
    /// Looking at things.
    Read,
    /// Opening tickets.
    TicketCreate,
    /// Commenting on tickets.
    TicketComment,
    /// Resolving tickets.
    TicketResolve,
    /// Everything else that is done to tickets.
    TicketWork,
    /// Going into the tenants of customers.
    Access,
    /// Users, organisations, groups, the catalogue.
    Setup,
    /// Nothing is needed: what everybody may know of themselves.
    Nothing,
}

impl TokenScope {
    /// Those that a token can be given, with their names.
    pub const NAMED: &'static [(&'static str, TokenScope)] = &[
        ("read", TokenScope::Read),
        ("ticket:create", TokenScope::TicketCreate),
        ("ticket:comment", TokenScope::TicketComment),
        ("ticket:resolve", TokenScope::TicketResolve),
        ("ticket:work", TokenScope::TicketWork),
        ("access", TokenScope::Access),
        ("setup", TokenScope::Setup),
    ];

    /// The name of the scope.
    pub fn name(self) -> &'static str {
        Self::NAMED.iter().find(|(_, scope)| *scope == self).map_or("", |(name, _)| *name)
    }

    /// The scope with a name.
    pub fn named(name: &str) -> Option<TokenScope> {
        Self::NAMED.iter().find(|(named, _)| *named == name).map(|(_, scope)| *scope)
    }
}

/// What a caller is narrowed to: nothing, or a list. An account's list and its token's narrow
/// together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scopes(Vec<Vec<TokenScope>>);

impl Scopes {
    /// Not narrowed.
    pub fn all() -> Self {
        Scopes::default()
    }

    /// Narrowed by one more list of names, separated by spaces; an empty one narrows nothing.
    /// A name that is not known allows nothing.
    #[must_use]
    pub fn narrowed(mut self, names: &str) -> Self {
        let names: Vec<_> = names.split_ascii_whitespace().collect();
        if !names.is_empty() {
            self.0.push(names.into_iter().filter_map(TokenScope::named).collect());
        }
        self
    }

    /// Whether something is allowed.
    pub fn allow(&self, needed: TokenScope) -> bool {
        needed == TokenScope::Nothing || self.0.iter().all(|list| list.contains(&needed))
    }

    /// Whether it is narrowed at all.
    pub fn is_narrowed(&self) -> bool {
        !self.0.is_empty()
    }

    /// The names of what is left, empty when it is not narrowed.
    pub fn names(&self) -> Vec<String> {
        if self.0.is_empty() {
            return Vec::new();
        }
        TokenScope::NAMED
            .iter()
            .filter(|(_, scope)| self.allow(*scope))
            .map(|(name, _)| (*name).to_owned())
            .collect()
    }
}

/// What a caller has to do before anything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pending {
    /// Choose a password of their own.
    Password,
    /// Enrol a second factor, or sign in with it.
    SecondFactor,
    /// Have the token released, which is held since a backup was restored.
    Release,
}

/// Who acts, with all that the policy asks about a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    /// The tenant that the call is about.
    pub tenant: TenantId,
    /// The tenant that the user belongs to.
    pub home: TenantId,
    /// The user, as the tenant knows it: 0, who is nobody, for one of another tenant.
    pub user: UserId,
    /// The user, as its own tenant knows it. Only the record of what was done names it.
    pub actor: UserId,
    /// The address.
    pub login: String,
    /// The organisation.
    pub org: Option<OrgId>,
    /// An admin of the tenant.
    pub admin: bool,
    /// Sets up the tenants of customers, from the own tenant.
    pub tenant_manager: bool,
    /// A member of at least one group.
    pub agent: bool,
    /// The account of a program.
    pub service_account: bool,
    /// The operating system's user who owns the daemon.
    pub owner: bool,
    /// How the caller signed in.
    pub via: Via,
    /// What the caller is narrowed to.
    pub scopes: Scopes,
    /// What the caller has to do first.
    pub pending: Option<Pending>,
    /// It was long ago that the credential's use was noted.
    pub stale: bool,
    /// The id of the request.
    pub request: String,
}

impl Caller {
    /// Whether the caller belongs to another tenant than the call is about.
    pub fn is_foreign(&self) -> bool {
        self.home != self.tenant
    }

    /// Whom the tenant let in, where the caller is such a one.
    pub fn guest(&self) -> Option<Guest> {
        if let Via::Guest(guest) = self.via { Some(guest) } else { None }
    }

    /// The tenant that the caller looks at as the own one: a guest looks out of nowhere else.
    pub fn seat(&self) -> TenantId {
        if self.guest().is_some() { self.tenant } else { self.home }
    }

    /// A number for the caller that no other caller of the tenant has.
    pub fn principal(&self) -> i64 {
        match self.is_foreign() {
            false => self.user.0,
            // Own users have positive numbers.
            true => -(self.home.0 << 40 | self.actor.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_only_narrow() {
        let all = Scopes::all();
        assert!(all.allow(TokenScope::Setup) && all.names().is_empty());
        let one = all.narrowed("ticket:create read");
        assert!(one.allow(TokenScope::Read) && !one.allow(TokenScope::Setup));
        let both = one.narrowed("ticket:create setup");
        assert_eq!(both.names(), ["ticket:create"]);
        assert!(both.allow(TokenScope::Nothing));
        assert!(!Scopes::all().narrowed("nonsense").allow(TokenScope::Read));
    }
}
