//! The people, groups and services that the log names, set up as an admin would: three files, each
//! to one bulk command. Only the tokens are asked for one by one, for each is a secret.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use desk_proto::{call, v1::CreateTokenRequest};
use desk_tests::World;

use super::{Fallible, desk, log::Row};

/// The account that opens tickets for those who ask, and acts where the log names nobody.
pub const IMPORT: &str = "Import";

/// How long a token lives: the longest time there is, for the log is almost a year long.
const TOKEN_MS: i64 = 365 * super::DAY;

/// What the log needs.
#[derive(Debug)]
pub struct Wanted {
    /// The members of each group.
    pub groups: BTreeMap<String, BTreeSet<String>>,
    requesters: BTreeSet<String>,
    agents: BTreeSet<String>,
    /// The group that has most of the rows of a service.
    services: BTreeMap<String, Option<String>>,
    /// What the log is like.
    pub facts: Facts,
}

/// What the log is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// How many people ask.
    pub requesters: usize,
    /// How many people work.
    pub agents: usize,
    /// How many groups there are.
    pub groups: usize,
    /// How many people are members of how many groups, in all.
    pub memberships: usize,
    /// How many categories there are.
    pub categories: usize,
    /// How many services, which are their leaves.
    pub services: usize,
    /// How many rows name somebody who works, but no group.
    pub no_group: usize,
}

/// What was made.
#[derive(Debug)]
pub struct SetUp {
    /// How many of each noun.
    pub made: Vec<(&'static str, u64)>,
    /// The secret of each person's token.
    pub tokens: HashMap<String, String>,
}

impl Wanted {
    /// What these rows need.
    pub fn of(rows: &[Row]) -> Wanted {
        let mut groups: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut shares: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
        for row in rows {
            if let Some(group) = &row.group {
                groups.entry(group.clone()).or_default().extend(row.assignee.clone());
            }
            if let Some(service) = &row.service {
                let shares = shares.entry(service).or_default();
                if let Some(group) = &row.group {
                    *shares.entry(group).or_default() += 1;
                }
            }
        }
        let services: BTreeMap<String, Option<String>> = shares
            .into_iter()
            .map(|(service, groups)| {
                let most = groups.into_iter().max_by_key(|(_, rows)| *rows);
                (service.to_owned(), most.map(|(group, _)| group.to_owned()))
            })
            .collect();
        let requesters: BTreeSet<_> = rows.iter().map(|row| row.caller.clone()).collect();
        let agents: BTreeSet<_> = rows.iter().filter_map(|row| row.assignee.clone()).collect();
        let categories: BTreeSet<_> = services.keys().filter_map(|s| s.split('>').next()).collect();
        let facts = Facts {
            requesters: requesters.len(),
            agents: agents.len(),
            groups: groups.len(),
            memberships: groups.values().map(BTreeSet::len).sum(),
            categories: categories.len(),
            services: services.len(),
            no_group: rows.iter().filter(|r| r.group.is_none() && r.assignee.is_some()).count(),
        };
        Wanted { groups, requesters, agents, services, facts }
    }

    /// `desk user new -f -`
    fn users(&self) -> Fallible<String> {
        let import = [IMPORT.to_owned()];
        let people = self.requesters.iter().chain(&self.agents).chain(&import);
        csv(
            &["login", "name", "roles", "external_id"],
            people.map(|name| {
                let roles = if name == IMPORT { "admin" } else { "" };
                [login(name), name.clone(), roles.to_owned(), name.clone()]
            }),
        )
    }

    /// `desk group new -f -`
    fn groups(&self) -> Fallible<String> {
        csv(
            &["name", "members", "external_id"],
            self.groups.iter().map(|(name, members)| {
                let members: Vec<_> = members.iter().map(|name| login(name)).collect();
                [name.clone(), members.join(";"), name.clone()]
            }),
        )
    }

    /// `desk catalog new -f -`
    fn services(&self) -> Fallible<String> {
        csv(
            &["path", "kind", "group", "external_id"],
            self.services.iter().map(|(path, group)| {
                let group = group.clone().unwrap_or_default();
                [path.clone(), "incident".to_owned(), group, path.clone()]
            }),
        )
    }
}

/// Sets up what the log needs.
pub fn run(world: &World, wanted: &Wanted) -> Fallible<SetUp> {
    let files =
        [("user", wanted.users()?), ("group", wanted.groups()?), ("catalog", wanted.services()?)];
    let mut made = Vec::new();
    for (noun, file) in files {
        let answer = desk(world, &[noun, "new", "-f", "-", "-o", "json"], &file)?;
        let answer: serde_json::Value = serde_json::from_str(&answer)?;
        made.push((noun, answer["summary"]["changed"].as_u64().unwrap_or_default()));
    }
    let mut tokens = HashMap::new();
    let import = IMPORT.to_owned();
    for name in wanted.requesters.iter().chain(&wanted.agents).chain([&import]) {
        let request = CreateTokenRequest {
            name: "replay".to_owned(),
            user: login(name),
            ttl_ms: TOKEN_MS,
            ..CreateTokenRequest::default()
        };
        let token = world.owner().call::<call::TokensCreate>(request)?;
        tokens.insert(login(name), token.secret);
    }
    made.push(("token", u64::try_from(tokens.len())?));
    Ok(SetUp { made, tokens })
}

/// The address of a person of the log: `Caller 2403` is `caller-2403@example.org`.
pub fn login(name: &str) -> String {
    format!("{}@example.org", slug(name))
}

/// The id of a group of the log: `Group 56` is `group-56`.
pub fn slug(name: &str) -> String {
    name.to_ascii_lowercase().split_ascii_whitespace().collect::<Vec<_>>().join("-")
}

fn csv<const N: usize>(
    head: &[&str; N],
    rows: impl Iterator<Item = [String; N]>,
) -> Fallible<String> {
    let mut file = csv::Writer::from_writer(Vec::new());
    file.write_record(head)?;
    for row in rows {
        file.write_record(row)?;
    }
    Ok(String::from_utf8(file.into_inner()?)?)
}
