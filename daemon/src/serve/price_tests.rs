//! What a refusal costs, in steps of the engine's machine: the same for a thing that is not there and
//! for one that the caller may not see, whatever the call. Steps are counted, not timed.

mod also;
mod calls;
mod stage;

use std::collections::BTreeMap;

use desk_proto::{Rpc, v1};

use crate::policy::{About, Kind, about};
use also::Also;
use calls::{Names, Way, ask};
use stage::{CARL, Desk, OTTO, OWNER, PASSWORD, RITA, Who};

/// The steps that a call took, of the one connection that reads and of the one that writes; and
/// how many of them it took by itself, before it was filled up to a round number.
type Price = [(u64, u64); 2];

/// What a call is answered, without the names of the things, and what that cost. The first time a
/// statement runs, it is made as well.
async fn price(desk: &Desk, who: &Who, way: Way, names: &Names) -> (Result<String, String>, Price) {
    let mut last = None;
    for _ in 0..2 {
        let before = desk.steps().await;
        let answer = ask(desk, who, way, names).await;
        let after = desk.steps().await;
        let answer = answer
            .map(|text| names.without(&text))
            .map_err(|status| format!("{:?}: {}", status.code(), names.without(status.message())));
        let spent = [0, 1].map(|at| {
            let (all, filled) = (after[at].0 - before[at].0, after[at].1 - before[at].1);
            (all, all - filled)
        });
        last = Some((answer, spent));
    }
    last.expect("it was asked twice")
}

/// Asks the same of what is hidden and of what is absent, as often as callers and calls give it.
#[derive(Default)]
struct Compared {
    /// How often each way ended in the answer for a thing that is not there.
    alike: BTreeMap<String, usize>,
    /// Where the prices are two.
    different: Vec<String>,
    /// Where only the rounding makes them one.
    rounded: Vec<String>,
}

impl Compared {
    async fn compare(&mut self, desk: &Desk, who: &Who, way: Way, names: (&Names, &Names)) {
        let (hidden, absent) = (names.0, names.1);
        let (there, cost) = price(desk, who, way, hidden).await;
        let (nothing, least) = price(desk, who, way, absent).await;
        if there != nothing {
            // Who sees it is answered something else; that nobody else is, `tests/matrix.rs` holds.
            return;
        }
        // A name beside the object is a wrong value where it is none.
        let not_there = ["NotFound", "InvalidArgument"];
        if !there.as_ref().is_err_and(|text| !not_there.iter().any(|code| text.starts_with(code))) {
            *self.alike.entry(way.name()).or_default() += 1;
        }
        let at = format!("{} by {}: {there:?}: {cost:?} and {least:?}", way.name(), who.name);
        if cost.map(|(all, _)| all) != least.map(|(all, _)| all) {
            self.different.push(at);
        } else if cost != least {
            self.rounded.push(at);
        }
    }

    #[track_caller]
    fn hold(&self, least: usize, ways: impl IntoIterator<Item = Way>) {
        assert!(
            self.different.is_empty(),
            "two prices, each all steps and those that were not filled up:\n{}\n\nonly rounding makes one price of these:\n{}",
            self.different.join("\n"),
            self.rounded.join("\n"),
        );
        for way in ways {
            assert!(self.alike.contains_key(&way.name()), "{} was compared nowhere", way.name());
        }
        let all: usize = self.alike.values().sum();
        assert!(all >= least, "only {all} answers were compared");
        // Were it otherwise, nothing here would show that anything is filled up at all.
        assert!(!self.rounded.is_empty());
    }
}

/// Whether a call is told the name of a thing.
fn names_something(rpc: Rpc) -> bool {
    !matches!(about(rpc), About::Nothing | About::New(_))
}

#[tokio::test]
async fn what_is_not_there_and_what_may_not_be_seen_cost_the_same() {
    let dir = tempfile::tempdir().unwrap();
    let (desk, here, elsewhere) = Desk::open(&dir).await;
    let absent = Names::absent();
    let mut compared = Compared::default();
    let named = || Rpc::ALL.iter().copied().filter(|rpc| names_something(*rpc)).map(Way::Rpc);
    let also = || Also::ALL.iter().copied().map(Way::Also);
    for who in [Who::uid("carl", CARL), Who::uid("otto", OTTO), desk.foreigner.clone()] {
        for way in named().chain(also()) {
            compared.compare(&desk, &who, way, (&here, &absent)).await;
        }
    }
    // The owner sees all of one tenant, and nothing of the other.
    let owner = Who::uid("owner", OWNER);
    for way in named().chain(also()).filter(|way| way.kind() != Some(Kind::Ticket)) {
        compared.compare(&desk, &owner, way, (&elsewhere, &absent)).await;
    }
    // Of the customers that it has, those that do not name it, or were not asked by it, are as none.
    for customer in ["acre", "zoo", "customer"] {
        let unnamed = Names { customer: customer.into(), ..Names::absent() };
        let ways = [Rpc::AccessEnter, Rpc::AccessLease].map(Way::Rpc);
        let ways = ways.into_iter().chain([Way::Also(Also::EnterByLegacy)]);
        let unasked = (customer != "zoo").then_some(Way::Also(Also::WithdrawnFrom));
        for way in ways.chain(unasked) {
            let before = compared.alike.get(&way.name()).copied();
            compared.compare(&desk, &owner, way, (&unnamed, &absent)).await;
            let now = compared.alike.get(&way.name()).copied();
            assert_ne!(now, before, "{} of {customer} is answered as of none", way.name());
        }
    }
    compared.hold(200, named().chain(also()));
}

#[tokio::test]
async fn another_tenant_costs_what_none_costs_whatever_is_asked_of_it() {
    let dir = tempfile::tempdir().unwrap();
    let (desk, here, _) = Desk::open(&dir).await;
    let mut compared = Compared::default();
    // Signing in is told the tenant in its request; the daemon's own calls are of no tenant.
    let ways = || Rpc::ALL.iter().copied().filter(|rpc| stage::is_served(*rpc)).map(Way::Rpc);
    let ways = || ways().filter(|way| !matches!(way, Way::Rpc(Rpc::SessionsLogin)));
    for caller in [Who::uid("carl", CARL), desk.foreigner.clone()] {
        let into = |slug: &str| Names { into: slug.to_owned(), ..Names::absent() };
        for way in ways() {
            let names = (&into(&here.tenant), &into("no-such-tenant"));
            compared.compare(&desk, &caller, way, names).await;
        }
    }
    // One whom the tenant lets in, by the session of their own.
    let into = |slug: &str| Names { into: slug.to_owned(), ..Names::absent() };
    for way in ways() {
        let names = (&into(&here.customer), &into("no-such-tenant"));
        compared.compare(&desk, &Who::uid("rita", RITA), way, names).await;
    }
    compared.hold(200, ways());
}

/// The price of the last of these, each of which is asked once.
async fn sign_in(desk: &Desk, logins: [&str; 2]) -> (String, Price) {
    let mut last = (String::new(), Price::default());
    for login in logins {
        let request = v1::LoginRequest {
            login: login.to_owned(),
            password: "not the password".to_owned(),
            ..Default::default()
        };
        let before = desk.steps().await;
        let nobody = Who::nobody();
        let refused = desk.one::<desk_proto::call::SessionsLogin>(&nobody, request).await;
        let after = desk.steps().await;
        let spent = [0, 1].map(|at| {
            let (all, filled) = (after[at].0 - before[at].0, after[at].1 - before[at].1);
            (all, all - filled)
        });
        last = (refused.expect_err("a wrong password").message().to_owned(), spent);
    }
    last
}

#[tokio::test]
async fn a_sign_in_costs_the_same_whether_there_is_such_a_user_or_not() {
    let dir = tempfile::tempdir().unwrap();
    let (desk, ..) = Desk::open(&dir).await;
    let all = |price: Price| price.map(|(all, _)| all);
    let known = sign_in(&desk, ["rita@example.org", "carl@example.org"]).await;
    let unknown = sign_in(&desk, ["rosa@example.org", "cleo@example.org"]).await;
    let closed = sign_in(&desk, ["gone@example.org", "left@example.org"]).await;
    assert_eq!(known.0, "the sign-in is refused");
    assert_eq!((&unknown.0, all(unknown.1)), (&known.0, all(known.1)), "{known:?} {unknown:?}");
    assert_eq!((&closed.0, all(closed.1)), (&known.0, all(known.1)), "{known:?} {closed:?}");
    assert!(all(known.1)[1] > 0, "it is counted, which is a write");

    // Who comes too early is told so at the same price too.
    let known = sign_in(&desk, ["rita@example.org", "carl@example.org"]).await;
    let unknown = sign_in(&desk, ["rosa@example.org", "cleo@example.org"]).await;
    assert!(known.0.contains("too many failed sign-ins"), "{}", known.0);
    assert_eq!((&unknown.0, all(unknown.1)), (&known.0, all(known.1)), "{known:?} {unknown:?}");
}

#[tokio::test]
async fn a_refused_password_costs_the_same_whether_there_is_one_or_not() {
    let dir = tempfile::tempdir().unwrap();
    let (desk, ..) = Desk::open(&dir).await;
    let mut prices = Vec::new();
    // The first is there for the statements to be made.
    for uid in [OTTO, RITA, CARL] {
        if uid == CARL {
            desk.forget_passwords().await;
        }
        let request = v1::PasswdRequest {
            old: "not the password".to_owned(),
            new: PASSWORD.to_owned(),
            write: None,
        };
        let before = desk.steps().await;
        let who = Who::uid("somebody", uid);
        let refused = desk.one::<desk_proto::call::SessionsPasswd>(&who, request).await;
        assert_eq!(refused.unwrap_err().message(), "the present password is another one");
        let after = desk.steps().await;
        prices.push([0, 1].map(|at| after[at].0 - before[at].0));
    }
    assert_eq!(prices[1], prices[2]);
}

#[tokio::test]
async fn who_manages_no_tenants_pays_for_none_of_the_customers() {
    let dir = tempfile::tempdir().unwrap();
    let (desk, ..) = Desk::open(&dir).await;
    let (carl, own) = (Who::uid("carl", CARL), Names { tenant: "main".into(), ..Names::absent() });
    let mut prices = Vec::new();
    for round in 0..2 {
        for rpc in [Rpc::TenantsGet, Rpc::TenantsList] {
            let (answer, spent) = price(&desk, &carl, Way::Rpc(rpc), &own).await;
            assert!(answer.is_ok(), "{answer:?}");
            prices.push(spent);
        }
        for n in 0..20 {
            desk.customer(&format!("c-{round}-{n:02}")).await;
        }
    }
    assert_eq!(prices[..2], prices[2..], "of two customers and of twenty more");
}

#[tokio::test]
async fn a_list_of_tenants_comes_in_pages() {
    let dir = tempfile::tempdir().unwrap();
    let (desk, ..) = Desk::open(&dir).await;
    for n in 0..20 {
        desk.customer(&format!("c-{n:02}")).await;
    }
    let owner = Who::uid("owner", OWNER);
    let pages = |order_by: &'static str| {
        let (desk, owner) = (&desk, &owner);
        async move {
            let (mut seen, mut page) = (Vec::new(), v1::Page::default());
            loop {
                page =
                    v1::Page { size: 7, order_by: order_by.to_owned(), with_total: true, ..page };
                let request = v1::ListTenantsRequest { page: Some(page.clone()) };
                let answer =
                    desk.one::<desk_proto::call::TenantsList>(owner, request).await.unwrap();
                assert!(answer.tenants.len() <= 7, "{order_by}: {}", answer.tenants.len());
                seen.extend(answer.tenants.into_iter().map(|tenant| tenant.id));
                let info = answer.page.unwrap();
                assert_eq!(info.total, 24);
                page.token = info.next;
                if page.token.is_empty() {
                    return seen;
                }
            }
        }
    };
    let own_first = pages("").await;
    assert_eq!((own_first.len(), own_first[0].as_str()), (24, "main"));
    assert!(own_first[1..].is_sorted(), "{own_first:?}");
    let falling = pages("-name").await;
    assert!(falling.len() == 24 && falling.is_sorted_by(|a, b| a > b), "{falling:?}");
    // Of the one that was handed over nobody is told when it was made.
    assert_eq!(pages("created,id").await[0], "acre");
}
