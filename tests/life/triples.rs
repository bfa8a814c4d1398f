//! Every verb in every state by everybody, against the table. Each is a dry run, so that one ticket in
//! each state serves all.

use std::collections::{BTreeMap, BTreeSet};

use desk_proto::{
    call,
    v1::{ActivateTenantRequest, CreateTenantRequest, TicketState},
};
use desk_tests::{Client, World, world::reason};

use super::stage::{Act, DAY, act, approve, login, member, open, seen, service, stage, work};
use super::table::{EVERYBODY, STATES, TABLE, leads};

/// A world with everybody, and the tickets: in each state one of rita's and one of gina's.
struct Stage {
    world: World,
    tickets: BTreeMap<(&'static str, &'static str), String>,
    zoe: Client,
}

impl Stage {
    fn new() -> Stage {
        let world = stage();
        for name in ["gina", "mia"] {
            world.agent(name, &["network"]);
        }
        world.admin("amy");
        world.requester("paul");
        world.service_account("bot", &["ticket:work"]);
        for name in ["amy", "bot"] {
            member(&world, "network", name, true);
        }
        service(&world, "Lost", "", Vec::new());
        service(&world, "Order", "network", vec![approve(&["paul"], 1), work("")]);
        let zoe = elsewhere(&world);
        let mut tickets = BTreeMap::new();
        for requester in ["rita", "gina"] {
            for state in STATES {
                let id = brought_to(&world, requester, state);
                let stands = word(seen(&world, "ada", &id).state());
                assert_eq!(stands, state, "{id} of {requester}");
                tickets.insert((requester, state), id);
            }
        }
        Stage { world, tickets, zoe }
    }

    fn client(&self, who: &str) -> Client {
        if who == "zoe" { self.zoe.clone() } else { self.world.of(who) }
    }

    /// What somebody is answered, as a letter of the table; with the state that it led to, if that
    /// is another than the table has.
    fn answer(&self, verb: &str, who: &str, state: &'static str) -> String {
        let requester = if who == "gina" { "gina" } else { "rita" };
        let id = &self.tickets[&(requester, state)];
        match with_arguments(verb, id, self.world.now()).dry().by(&self.client(who)) {
            Ok(response) => {
                let changed = response.write.unwrap_or_default().changed;
                let after = word(response.ticket.expect("a ticket").state());
                let wanted = match changed {
                    true => leads(verb, state, who == requester),
                    false => state,
                };
                let letter = if changed { "o" } else { "=" };
                if after == wanted { letter.to_owned() } else { format!("{letter} to {after}") }
            }
            Err(status) => match reason(&status).as_str() {
                "NOT_FOUND" => ".".to_owned(),
                "DENIED" => "x".to_owned(),
                "TOKEN_SCOPE" => "s".to_owned(),
                "TICKET_STATE" => "7".to_owned(),
                "INVALID" => "9".to_owned(),
                _ => format!("{status:?}"),
            },
        }
    }

    fn versions(&self) -> Vec<i64> {
        self.tickets.values().map(|id| seen(&self.world, "ada", id).version).collect()
    }
}

/// The admin of another tenant.
fn elsewhere(world: &World) -> Client {
    let owner = world.owner();
    let request = CreateTenantRequest {
        name: "Hundred Acre".to_owned(),
        admin: login("zoe"),
        ..CreateTenantRequest::default()
    };
    let id = owner.call::<call::TenantsCreate>(request).unwrap().tenant.unwrap().id;
    let request = ActivateTenantRequest { id, write: None, new_secret: false };
    let secret = owner.call::<call::TenantsActivate>(request).unwrap().secret;
    world.client(Some(&secret))
}

fn brought_to(world: &World, requester: &str, state: &str) -> String {
    let id = match state {
        "new" => return open(world, requester, "lost"),
        "awaiting" | "rejected" => open(world, requester, "order"),
        _ => open(world, requester, "wi-fi"),
    };
    let by = |verb, who| {
        with_arguments(verb, &id, world.now()).done(world, who);
    };
    match state {
        "awaiting" | "dispatched" => {}
        "rejected" => by("reject", "paul"),
        "cancelled" => by("cancel", requester),
        _ => {
            by("assign", "mia");
            match state {
                "assigned" => {}
                "waiting" => {
                    act("ask", &id).text("Which room?").done(world, "grace");
                }
                "postponed" => by("postpone", "grace"),
                "frozen" => by("freeze", "grace"),
                "resolved" => by("resolve", "grace"),
                "closed" => {
                    by("resolve", "grace");
                    by("close", requester);
                }
                state => panic!("no way to {state}"),
            }
        }
    }
    id
}

fn with_arguments(verb: &str, id: &str, now: i64) -> Act {
    let verb = act(verb, id);
    match verb.name() {
        "transfer" => verb.to("facilities"),
        "assign" => verb.to("grace").with(&["linus"]),
        "ask" => verb.text("Since when?"),
        "postpone" => verb.until(now + DAY),
        "freeze" => verb.text("The vendor has to come"),
        "advance" | "resolve" => verb.text("Turned it on"),
        "reject" => verb.text("Too dear"),
        "say" | "note" => verb.text("Hello?"),
        "edit" => verb.text("No network in room 7"),
        "tag" => verb.text("urgent"),
        _ => verb,
    }
}

/// The word of the table for a state.
fn word(state: TicketState) -> &'static str {
    match state {
        TicketState::AwaitingApproval => "awaiting",
        TicketState::WaitingUser => "waiting",
        state => {
            let name = state.as_str_name().trim_start_matches("TICKET_STATE_").to_lowercase();
            STATES.into_iter().find(|word| *word == name).unwrap_or("none of the table")
        }
    }
}

#[test]
fn the_table_has_a_line_for_everybody_and_a_column_for_each_state() {
    let mut lines = BTreeMap::<&str, BTreeSet<&str>>::new();
    for (verb, who, cells) in TABLE {
        assert_eq!(cells.len(), STATES.len(), "{verb} by {who}");
        for name in who.split(' ') {
            assert!(lines.entry(verb).or_default().insert(name), "{verb} by {name} is there twice");
        }
    }
    let everybody: BTreeSet<_> = EVERYBODY.split(' ').collect();
    for (verb, names) in &lines {
        assert_eq!(*names, everybody, "{verb}");
    }
    assert_eq!(lines.len(), 19);
}

#[test]
fn every_verb_in_every_state_by_everybody() {
    let stage = Stage::new();
    let before = stage.versions();
    let (mut wrong, mut tried) = (Vec::new(), 0);
    for (verb, who, cells) in TABLE {
        for name in who.split(' ') {
            for (state, cell) in STATES.into_iter().zip(cells.chars()) {
                let answer = stage.answer(verb, name, state);
                if answer != cell.to_string() {
                    wrong.push(format!("{verb} by {name} in {state}: {cell}, is {answer}"));
                }
                tried += 1;
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {tried}:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(stage.versions(), before, "a dry run has changed a ticket");
}
