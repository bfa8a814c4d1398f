//! What there is at the moment: the daemon is asked, as the caller, for one page of what they may see.
//! Where it does not answer in time, is not there or refuses, there is nothing to offer.

use std::time::{Duration, Instant};

use desk_proto::{
    Call, call,
    v1::{
        AccessInboxRequest, AccessLogRequest, ListAccessRequest, ListGroupsRequest,
        ListOrgsRequest, ListPoliciesRequest, ListServicesRequest, ListSessionsRequest,
        ListTenantsRequest, ListTicketsRequest, ListTokensRequest, ListUsersRequest,
        MyAccessRequest, Page, TicketFilter, TicketState,
    },
};

use super::{Candidate, MOST, place::Place, source::Source};
use crate::{
    config,
    context::Ctx,
    expand,
    settings::{self, Auth, Context, Layer},
    ticket,
};

/// How long all of it may take, from the start of the program.
const BUDGET: Duration = Duration::from_millis(150);

/// How long the rest of it takes, after the answer has come.
const REST: Duration = Duration::from_millis(15);

/// How many rows are looked through.
const LOOKED: i32 = 500;

/// The verbs of tickets that are also about those that have come to their end.
const OF_ENDED: &[&str] = &["show", "log", "watch", "comment", "reopen", "close", "edit"];

/// Whose tickets a verb is for.
#[derive(Clone, Copy)]
enum Whose {
    /// Those that the caller has asked for.
    Asked,
    /// Those that the caller works on.
    Worked,
    /// Those of the caller's groups.
    Groups,
    /// Whatever the caller sees.
    Any,
}

/// Verbs of tickets, the states that they lead from, and whose they are: the first that are thought of.
const FITTING: &[(&[&str], &[TicketState], Whose)] = &[
    (&["take"], &[TicketState::Dispatched], Whose::Groups),
    (&["assign"], &[TicketState::Dispatched, TicketState::Assigned], Whose::Groups),
    (&["release"], &[TicketState::Assigned], Whose::Groups),
    (&["ask", "postpone", "freeze"], &[TicketState::Assigned], Whose::Worked),
    (
        &["resume"],
        &[TicketState::WaitingUser, TicketState::Postponed, TicketState::Frozen],
        Whose::Groups,
    ),
    (
        &["resolve", "advance"],
        &[
            TicketState::Dispatched,
            TicketState::Assigned,
            TicketState::WaitingUser,
            TicketState::Postponed,
        ],
        Whose::Groups,
    ),
    (&["approve", "reject"], &[TicketState::AwaitingApproval], Whose::Any),
    (&["transfer"], &[TicketState::Dispatched, TicketState::Assigned], Whose::Groups),
    (&["close", "reopen"], &[TicketState::Resolved], Whose::Asked),
    (
        &["cancel"],
        &[TicketState::New, TicketState::AwaitingApproval, TicketState::Dispatched],
        Whose::Asked,
    ),
];

/// Asks the daemon.
pub(super) struct Live<'a> {
    ctx: &'a Ctx,
    until: Instant,
    /// Whether nobody is asked, because what signs in would have to be asked first.
    mute: bool,
}

impl<'a> Live<'a> {
    /// For one line; the time counts from `began`.
    pub(super) fn new(ctx: &'a Ctx, began: Instant) -> Live<'a> {
        // A program that tells a token may ask a person, and takes longer than there is.
        let command = |context: &Context| matches!(context.auth, Auth::Command(_));
        let mute = ctx.env.context().is_some_and(command) && !config::given(&ctx.env);
        Live { ctx, until: began + BUDGET.saturating_sub(REST), mute }
    }

    /// What there is of a kind, that begins as it was typed.
    pub(super) fn of(&self, source: Source, typed: &str, place: &Place<'_>) -> Vec<Candidate> {
        let (words, found) = match source {
            Source::Ticket => (&[][..], self.tickets(place)),
            Source::User(words) => (words, self.users(typed)),
            Source::Group(words) => (words, self.groups()),
            Source::Org => (&[][..], self.orgs()),
            Source::Service(all) => (&[][..], self.services(all)),
            Source::Tag => (&[][..], self.tags()),
            Source::Tenant => (&[][..], self.tenants()),
            Source::Enterable => (&[][..], self.enterable()),
            Source::Request => (&[][..], self.requests()),
            Source::Grant => (&[][..], self.grants()),
            Source::Either => (
                &[][..],
                self.requests().map(|own| [own, self.grants().unwrap_or_default()].concat()),
            ),
            Source::Visit => (&[][..], self.visits()),
            Source::Token => (&[][..], self.tokens()),
            Source::Session => (&[][..], self.sessions()),
            Source::Alias => (&[][..], Some(self.aliases())),
            Source::Context => (&[settings::LOCAL][..], Some(self.contexts())),
            Source::Policy(set) => (&[][..], self.policies(set, place)),
            _ => return Vec::new(),
        };
        let words = words.iter().map(|word| Candidate::new(*word, ""));
        let all = words.chain(found.unwrap_or_default());
        all.filter(|one| one.value.starts_with(typed)).take(MOST).collect()
    }

    /// This user's own first words: aliases and extensions.
    pub(super) fn own(&self) -> Vec<(String, String)> {
        expand::own(&self.ctx.env)
    }

    /// The aliases of the user's own file, which are what can be taken out of it.
    fn aliases(&self) -> Vec<Candidate> {
        let settings = self.ctx.env.settings();
        let own = settings.entries.iter().filter(|entry| entry.layer == Layer::User);
        let names =
            own.filter_map(|e| Some(Candidate::new(e.name.strip_prefix("alias.")?, &e.text)));
        names.collect()
    }

    /// One call within what is left of the time.
    fn ask<C: Call>(&self, request: C::Request) -> Option<C::Response> {
        if self.mute {
            return None;
        }
        let left = self.until.saturating_duration_since(Instant::now());
        self.ctx.call_within::<C>(left, request).ok()
    }

    fn contexts(&self) -> Vec<Candidate> {
        let all = self.ctx.env.settings().contexts();
        all.into_iter().map(|one| Candidate::new(one.name, one.endpoint)).collect()
    }

    fn tickets(&self, place: &Place<'_>) -> Option<Vec<Candidate>> {
        let verb = place.names.get(1).copied().unwrap_or_default();
        let all = place.names.first() != Some(&"ticket") || OF_ENDED.contains(&verb);
        let listed = |filter| {
            let request = ListTicketsRequest {
                filter: Some(filter),
                page: page("-updated"),
                ..ListTicketsRequest::default()
            };
            Some(self.ask::<call::TicketsList>(request)?.tickets)
        };
        let of_ticket = place.names.first() == Some(&"ticket");
        let fitting = FITTING.iter().find(|(verbs, ..)| of_ticket && verbs.contains(&verb));
        let ready = fitting.and_then(|(_, states, whose)| {
            let states: Vec<i32> = states.iter().map(|state| i32::from(*state)).collect();
            let any = TicketFilter { states, ..TicketFilter::default() };
            let me = || "@me".to_owned();
            let own = match whose {
                Whose::Asked => TicketFilter { requester: me(), ..any.clone() },
                Whose::Worked => TicketFilter { assignee: me(), ..any.clone() },
                Whose::Groups => TicketFilter { group: "@mygroups".to_owned(), ..any.clone() },
                Whose::Any => any.clone(),
            };
            // Whoever has none of their own may have the right to others, as admins and co-workers have.
            listed(own).filter(|found| !found.is_empty()).or_else(|| listed(any))
        });
        // Where none is in such a state the others are offered: it may be in one by the time of the call.
        let found = match ready.filter(|found| !found.is_empty()) {
            Some(found) => found,
            None => listed(TicketFilter { all: true, ..TicketFilter::default() })?,
        };
        let fits = found.into_iter().filter(|one| all || !ticket::is_over(one.state));
        Some(fits.map(|one| Candidate::new(one.id, one.title)).collect())
    }

    fn tags(&self) -> Option<Vec<Candidate>> {
        let filter = Some(TicketFilter { all: true, ..TicketFilter::default() });
        let page = page("-updated");
        let request = ListTicketsRequest { filter, page, ..ListTicketsRequest::default() };
        let found = self.ask::<call::TicketsList>(request)?.tickets;
        let mut tags: Vec<String> = found.into_iter().flat_map(|one| one.tags).collect();
        tags.sort();
        tags.dedup();
        Some(tags.into_iter().map(|tag| Candidate::new(tag, "")).collect())
    }

    fn users(&self, typed: &str) -> Option<Vec<Candidate>> {
        let request = ListUsersRequest {
            search: typed.to_owned(),
            page: page(""),
            ..ListUsersRequest::default()
        };
        let found = self.ask::<call::UsersList>(request)?.users;
        Some(found.into_iter().map(|one| Candidate::new(one.id, one.name)).collect())
    }

    fn groups(&self) -> Option<Vec<Candidate>> {
        let request = ListGroupsRequest { page: page(""), ..ListGroupsRequest::default() };
        let found = self.ask::<call::GroupsList>(request)?.groups;
        Some(found.into_iter().map(|one| Candidate::new(one.id, one.name)).collect())
    }

    fn orgs(&self) -> Option<Vec<Candidate>> {
        let request = ListOrgsRequest { page: page(""), ..ListOrgsRequest::default() };
        let found = self.ask::<call::OrgsList>(request)?.orgs;
        Some(found.into_iter().map(|one| Candidate::new(one.id, one.name)).collect())
    }

    fn services(&self, all: bool) -> Option<Vec<Candidate>> {
        let request =
            ListServicesRequest { leaves: !all, page: page(""), ..ListServicesRequest::default() };
        let found = self.ask::<call::CatalogList>(request)?.services;
        Some(found.into_iter().map(|one| Candidate::new(one.id, one.path)).collect())
    }

    fn tenants(&self) -> Option<Vec<Candidate>> {
        let found = self.ask::<call::TenantsList>(ListTenantsRequest { page: page("") })?.tenants;
        Some(found.into_iter().map(|one| Candidate::new(one.id, one.name)).collect())
    }

    fn enterable(&self) -> Option<Vec<Candidate>> {
        let request = MyAccessRequest { page: page(""), ..MyAccessRequest::default() };
        let found = self.ask::<call::AccessMine>(request)?.access;
        let mut all: Vec<Candidate> = Vec::new();
        for one in found {
            if all.iter().all(|known| known.value != one.tenant) {
                all.push(Candidate::new(one.tenant, one.tenant_name));
            }
        }
        Some(all)
    }

    fn requests(&self) -> Option<Vec<Candidate>> {
        let request = ListAccessRequest { page: page(""), ..ListAccessRequest::default() };
        let found = self.ask::<call::AccessList>(request)?.requests;
        Some(found.into_iter().map(|one| Candidate::new(one.id, one.name)).collect())
    }

    fn grants(&self) -> Option<Vec<Candidate>> {
        let request = AccessInboxRequest { page: page(""), ..AccessInboxRequest::default() };
        let found = self.ask::<call::AccessInbox>(request)?.grants;
        let about = |from: &str, message: &str| format!("{from}: {message}");
        Some(
            found
                .into_iter()
                .map(|one| Candidate::new(one.id, about(&one.provider, &one.message)))
                .collect(),
        )
    }

    fn visits(&self) -> Option<Vec<Candidate>> {
        let request = AccessLogRequest { page: page(""), ..AccessLogRequest::default() };
        let found = self.ask::<call::AccessLog>(request)?.visits;
        Some(found.into_iter().map(|one| Candidate::new(one.id, one.user)).collect())
    }

    fn tokens(&self) -> Option<Vec<Candidate>> {
        let request = ListTokensRequest { page: page(""), ..ListTokensRequest::default() };
        let found = self.ask::<call::TokensList>(request)?.tokens;
        Some(found.into_iter().map(|one| Candidate::new(one.id, one.name)).collect())
    }

    fn sessions(&self) -> Option<Vec<Candidate>> {
        let request = ListSessionsRequest { page: page(""), ..ListSessionsRequest::default() };
        let found = self.ask::<call::SessionsList>(request)?.sessions;
        Some(found.into_iter().map(|one| Candidate::new(one.id, one.device)).collect())
    }

    fn policies(&self, set: bool, place: &Place<'_>) -> Option<Vec<Candidate>> {
        let service = place.value_of("service").unwrap_or_default();
        let found = self.ask::<call::PolicyList>(ListPoliciesRequest { service })?.settings;
        let behind = if set { "=" } else { "" };
        Some(
            found
                .into_iter()
                .map(|one| Candidate::new(format!("{}{behind}", one.key), one.help))
                .collect(),
        )
    }
}

/// The first page in an order; without one in the usual.
fn page(order: &str) -> Option<Page> {
    Some(Page { size: LOOKED, order_by: order.to_owned(), ..Page::default() })
}
