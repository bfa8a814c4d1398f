//! The user or the group that was probably meant, where one is named that there is not. The daemon is asked
//! for it as the caller, and only behind a refusal: nobody is told of anybody whom their own lists do not
//! show, and a command that does what it was told to costs nothing more.

use std::time::Duration;

use desk_proto::{
    call,
    v1::{ListGroupsRequest, ListUsersRequest, Page},
};

use crate::{
    context::Ctx,
    error::CliError,
    exit::Exit,
    near::{asked, close, nearest},
    signer::Signer,
};

/// How long each of the questions may take.
const PATIENCE: Duration = Duration::from_millis(300);

/// How many are looked through.
const LOOKED: i32 = 500;

/// How many letters at the beginning are taken for typed right, where there are more than are looked through.
const SURE: usize = 2;

/// The error with the name that was probably meant.
pub(crate) fn advised(ctx: &Ctx, mut error: CliError) -> CliError {
    // Who visits another tenant leaves traces there of all that they ask.
    let is_home = matches!(&*ctx.signer.borrow(), Signer::Usual) && !ctx.visits().unwrap_or(true);
    let refused = error.grpc.is_some() && matches!(error.exit, Exit::NotFound | Exit::Invalid);
    if error.hint.is_some() || !refused || !is_home {
        return error;
    }
    let near = match missing(&error.message) {
        Some(("user", name)) => user(ctx, name),
        Some(("group", name)) => group(ctx, name),
        _ => None,
    };
    error.hint = near.map(|near| asked(&near));
    error
}

/// What a sentence says that there is not.
fn missing(message: &str) -> Option<(&'static str, &str)> {
    ["user", "group"].into_iter().find_map(|noun| {
        let (_, rest) = message.split_once(&format!("there is no {noun} \""))?;
        Some((noun, rest.split_once('"')?.0))
    })
}

fn user(ctx: &Ctx, typed: &str) -> Option<String> {
    let list = |search: &str| {
        let page = Some(Page { size: LOOKED, ..Page::default() });
        let request = ListUsersRequest { search: search.to_owned(), page, ..Default::default() };
        ctx.call_within::<call::UsersList>(PATIENCE, request).ok()
    };
    let mut found = list("")?;
    if found.page.is_some_and(|page| !page.next.is_empty()) {
        found = list(&typed.chars().take(SURE).collect::<String>())?;
    }
    let logins: Vec<&str> = found.users.iter().map(|user| user.id.as_str()).collect();
    login(typed, &logins).map(str::to_owned)
}

/// Of some addresses the one that was meant. All of a tenant end alike, so what stands before the `@` decides
/// how much may be wrong; and a name without an `@` is the beginning of an address.
fn login<'a>(typed: &str, logins: &[&'a str]) -> Option<&'a str> {
    let typed = typed.to_lowercase();
    if typed.contains('@') {
        let most = 1 + begin_of(&typed).chars().count() / 4;
        return close(&typed, logins.iter().copied(), most).filter(|near| *near != typed);
    }
    let near = nearest(&typed, logins.iter().map(|login| begin_of(login)))?;
    let mut same = logins.iter().filter(|login| begin_of(login) == near);
    // Two that begin alike are told apart by whoever typed it.
    same.next().filter(|_| same.next().is_none()).copied()
}

fn begin_of(login: &str) -> &str {
    login.split_once('@').map_or(login, |(begin, _)| begin)
}

fn group(ctx: &Ctx, typed: &str) -> Option<String> {
    let page = Some(Page { size: LOOKED, ..Page::default() });
    let request = ListGroupsRequest { page, ..Default::default() };
    let groups = ctx.call_within::<call::GroupsList>(PATIENCE, request).ok()?.groups;
    let names = groups.iter().flat_map(|group| [group.id.as_str(), group.name.as_str()]);
    let near = nearest(typed, names.filter(|name| *name != typed))?;
    groups.iter().find(|group| group.id == near || group.name == near).map(|group| group.id.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_read_from_the_sentence() {
        for (message, found) in [
            ("there is no user \"grcae@example.org\"", Some(("user", "grcae@example.org"))),
            ("members: there is no user \"x\" who can sign in", Some(("user", "x"))),
            ("group: there is no group \"netwrok\"", Some(("group", "netwrok"))),
            ("there is no ticket \"T-1\"", None),
            ("there is no user \"x", None),
        ] {
            assert_eq!(missing(message), found, "{message}");
        }
    }

    #[test]
    fn an_address_is_near_by_what_stands_before_its_end() {
        let logins = ["ada@example.org", "grace@example.org", "hedy@example.org", "grace@acme.org"];
        for (typed, found) in [
            ("grcae@example.org", Some("grace@example.org")),
            ("Grace@example.ogr", Some("grace@example.org")),
            ("hed", Some("hedy@example.org")),
            ("hedy", Some("hedy@example.org")),
            ("grace", None),
            ("nobody@example.org", None),
            ("rita@example.org", None),
            ("grace@example.org", None),
        ] {
            assert_eq!(login(typed, &logins), found, "{typed}");
        }
    }
}
