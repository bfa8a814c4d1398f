//! Anything in any order, by anybody, while time passes: what has to be true stays so. The order comes
//! from a seed; `DESK_SEED` gives another, and a failure names the one that it had.

use std::collections::BTreeSet;

use desk_proto::{
    call,
    v1::{
        CreateTicketRequest, DeleteGroupRequest, Ticket, TicketResponse,
        TicketState::{Closed, Resolved},
    },
};
use desk_tests::{World, left::verify, world::reason};
use tonic::Status;

use super::chance::Chance;
use super::invariants::{Tickets, clocks, hidden, hold, is_open, leads, tickets};
use super::likely::{likely, roster};
use super::stage::{Act, DAY, act, approve, enable, member, policy, service, stage, work};

/// How much is done with one seed.
const STEPS: usize = 600;
/// Tokens end after three months.
const LATEST: i64 = desk_tests::START + 85 * DAY;

const PEOPLE: &[&str] =
    &["rita", "otto", "gina", "grace", "linus", "mia", "hedy", "ada", "amy", "paul", "petra"];
const AGENTS: &[&str] = &["grace", "linus", "mia", "hedy", "gina"];
/// Those who are asked for approval, and may be gone when they are.
const APPROVERS: &[&str] = &["paul", "petra", "otto"];
/// The group whose tickets only its members see.
const CONFIDENTIAL: &str = "facilities";
/// An agent who is never a member of it.
const OUTSIDER: &str = "nils";
/// What the daemon does by itself and when; the first value is the one at the beginning.
const TIMES: &[(&str, &[&str])] = &[
    ("timers.autoresolve", &["4d", "2d", "14d"]),
    ("timers.remind", &["1d", "off", "2h"]),
    ("timers.autoclose", &["6d", "1h", "21d"]),
    ("timers.stale", &["20d", "off", "5d"]),
];
const GROUPS: &[&str] = &["network", "facilities", "spare"];
const VERBS: &[&str] = &[
    "transfer", "take", "assign", "release", "ask", "postpone", "freeze", "resume", "advance",
    "resolve", "approve", "reject", "close", "reopen", "cancel", "say", "note", "edit", "tag",
];
/// A world, what happens next in it, and what was seen last.
struct Play {
    world: World,
    chance: Chance,
    seen: Tickets,
    spare: bool,
    enabled: BTreeSet<&'static str>,
    changed: usize,
}

impl Play {
    fn new(seed: u64) -> Play {
        let world = stage();
        world.group("Spare");
        for (name, groups) in [
            ("mia", &["network", "spare"][..]),
            ("gina", &["network", "facilities"]),
            ("amy", &["spare"]),
        ] {
            world.agent(name, groups);
        }
        let amy = desk_proto::v1::UpdateUserRequest {
            id: "amy@example.org".to_owned(),
            add_roles: vec!["admin".to_owned()],
            ..Default::default()
        };
        world.of("ada").call::<call::UsersUpdate>(amy).expect("an admin");
        for name in ["paul", "petra"] {
            world.requester(name);
        }
        service(&world, "Lost", "", Vec::new());
        service(&world, "Spare", "spare", Vec::new());
        let by_group = desk_proto::v1::Step { group: "spare".to_owned(), ..approve(&[], 1) };
        let steps = vec![work("facilities"), approve(&["paul", "petra"], 2), by_group, work("")];
        service(&world, "Order", "spare", steps);
        let twice = [work("network"), work("network"), work("")];
        let steps = [vec![approve(&["paul", "otto"], 1)], twice.to_vec()].concat();
        service(&world, "Odd", "", steps);
        for (key, values) in TIMES {
            policy(&world, key, values[0]);
        }
        world.agent(OUTSIDER, &["network"]);
        let confidential = desk_proto::v1::UpdateGroupRequest {
            id: CONFIDENTIAL.to_owned(),
            confidential: Some(true),
            ..Default::default()
        };
        world.of("ada").call::<call::GroupsUpdate>(confidential).expect("a group");
        Play {
            world,
            chance: Chance(seed),
            seen: Tickets::new(),
            spare: true,
            enabled: AGENTS.iter().chain(APPROVERS).copied().collect(),
            changed: 0,
        }
    }

    /// One step of many.
    fn step(&mut self) {
        match self.chance.below(100) {
            0..=3 => self.open(),
            4..=11 => self.pass(),
            12..=20 => {
                let (group, who) = self.membership();
                let (yes, group, who) = match self.chance.below(3) {
                    0 => (false, group, who),
                    _ => (true, group, self.chance.of(roster(group))),
                };
                let there = group != "spare" || self.spare;
                // Groups know no users who are disabled.
                if there && (who == "amy" || self.enabled.contains(who)) {
                    member(&self.world, group, who, yes);
                }
            }
            21..=24 => {
                let mut all = AGENTS.iter().chain(APPROVERS).copied();
                let gone = all.find(|who| !self.enabled.contains(who));
                let (yes, who) = match (gone, self.chance.below(4)) {
                    (Some(who), 1..) => (true, who),
                    (_, 0) => (false, self.chance.of(APPROVERS)),
                    _ => (false, self.membership().1),
                };
                enable(&self.world, who, yes);
                if yes {
                    self.enabled.insert(who)
                } else {
                    self.enabled.remove(who)
                };
            }
            25 => policy(&self.world, "no_reopen", self.chance.of(&["true", "false", "false"])),
            28 => {
                let (key, values) = self.chance.of(TIMES);
                policy(&self.world, key, self.chance.of(values));
                // What is due by it now is done before anybody looks.
                self.world.set_clock(self.world.now());
            }
            26 if self.chance.below(4) == 0 => {
                self.world.restart(0);
                self.world.set_clock(self.world.now());
            }
            27 if self.seen.len() > 15 && self.spare => {
                self.spare = false;
                let (id, to) = ("spare".to_owned(), "network".to_owned());
                let request = DeleteGroupRequest { id, reassign_to: to, write: None };
                self.world.of("ada").call::<call::GroupsDelete>(request).expect("an heir");
            }
            _ => return self.verb(),
        }
        let after = tickets(&self.world, &self.seen);
        hold(&self.world, &self.seen, &after);
        // Otto asks for tickets and is asked for approval; disabled he sees nothing.
        if self.enabled.contains("otto") {
            hidden(&self.world, OUTSIDER, "otto", CONFIDENTIAL, &after);
        }
        self.seen = after;
    }

    /// A group and one of the agents: any, or one who works on a ticket of it.
    fn membership(&mut self) -> (&'static str, &'static str) {
        let working = |ticket: &Ticket| is_open(ticket.state()) && !ticket.assignee.is_empty();
        let mut some: Vec<_> = self.seen.values().filter(|ticket| working(ticket)).collect();
        if some.iter().any(|ticket| !ticket.coworkers.is_empty()) && self.chance.below(2) == 0 {
            some.retain(|ticket| !ticket.coworkers.is_empty());
        }
        if some.is_empty() || self.chance.below(2) == 0 {
            return (self.chance.of(GROUPS), self.chance.of(AGENTS));
        }
        let ticket = self.chance.of(&some);
        let workers: Vec<_> = ticket.coworkers.iter().chain([&ticket.assignee]).collect();
        let login = self.chance.of(&workers);
        let who = AGENTS.iter().copied().find(|name| login.split('@').next() == Some(name));
        let group = GROUPS.iter().copied().find(|group| *group == ticket.group);
        (group.unwrap_or("network"), who.unwrap_or("mia"))
    }

    fn open(&mut self) {
        let services = ["wi-fi", "heating", "lost", "order", "order", "odd"];
        let service = match self.spare {
            true if self.chance.below(6) == 0 => "spare",
            _ => self.chance.of(&services),
        };
        let request = CreateTicketRequest {
            title: "No network".to_owned(),
            description: "In room 7".to_owned(),
            service: service.to_owned(),
            ..CreateTicketRequest::default()
        };
        let who = self.chance.of(&["rita", "rita", "otto", "gina", "paul", "hedy"]);
        match self.world.of(who).call::<call::TicketsCreate>(request) {
            Ok(_) => {}
            Err(status) => assert_eq!(reason(&status), "UNAUTHENTICATED", "{status:?}"),
        }
    }

    fn pass(&mut self) {
        let step = self.chance.of(&[1, 3_600_000, DAY / 4, DAY, 2 * DAY]);
        if self.world.now() + step < LATEST {
            self.world.set_clock(self.world.now() + step);
        }
    }

    /// A verb by somebody. Some have a millisecond of their own: there it is seen whose clock tells.
    fn verb(&mut self) {
        let alone = self.chance.below(4) == 0;
        if alone {
            self.world.set_clock(self.world.now() + 1);
            self.seen = tickets(&self.world, &self.seen);
        }
        let before = self.seen.clone();
        let Some(number) = self.number(&before) else { return };
        let (verb, who) = match self.chance.below(4) {
            0 => (self.chance.of(VERBS), self.chance.of(PEOPLE).to_owned()),
            _ => likely(&mut self.chance, &before[&number]),
        };
        let act = self.any(verb, &before[&number]);
        let answer = act.by(&self.world.of(&who));
        let after = tickets(&self.world, &self.seen);
        hold(&self.world, &before, &after);
        self.judge(&act, &answer, (&before, &after), &number);
        let changed = answer.is_ok_and(|done| done.write.unwrap_or_default().changed);
        if alone && changed && before.len() == after.len() {
            clocks(&act, &before[&number], &after[&number]);
        }
        self.seen = after;
    }

    /// A ticket; rarely one that has ended.
    fn number(&mut self, tickets: &Tickets) -> Option<String> {
        let all = self.chance.below(8) == 0;
        let some: Vec<_> = tickets
            .values()
            .filter(|ticket| all || is_open(ticket.state()) || ticket.state() == Resolved)
            .collect();
        (!some.is_empty()).then(|| some[self.chance.below(some.len())].id.clone())
    }

    /// A verb with arguments, more often than not good ones.
    fn any(&mut self, verb: &str, ticket: &Ticket) -> Act {
        let act = act(verb, &ticket.id);
        let until = self.world.now() + self.chance.of(&[0, 1, DAY, 3 * DAY]);
        let people = match self.chance.below(5) {
            0 => AGENTS,
            _ => roster(&ticket.group),
        };
        let act = act.to(self.chance.of(people)).until(until);
        let act = match act.name() {
            "transfer" => act.to(self.chance.of(GROUPS)),
            "assign" if self.chance.below(3) > 0 => act.with(&[self.chance.of(people)]),
            // In the middle of a process no solution is taken.
            "advance" if self.chance.below(2) == 0 => act,
            _ => act.text(self.chance.of(&["One thing", "Another"])),
        };
        match self.chance.below(6) {
            0 => act.comment("By the way"),
            1 => act.reopen(),
            2 => act.offline(self.world.now(), "By hand"),
            _ => act,
        }
    }

    fn judge(
        &mut self,
        act: &Act,
        answer: &Result<TicketResponse, Status>,
        (before, after): (&Tickets, &Tickets),
        number: &str,
    ) {
        let (was, is) = (&before[number], &after[number]);
        let what = format!("{act:?} from {:?} to {:?}", was.state(), is.state());
        let changed = match answer {
            Ok(response) => response.write.as_ref().is_some_and(|write| write.changed),
            Err(status) => {
                let known = ["NOT_FOUND", "DENIED", "TICKET_STATE", "INVALID", "UNAUTHENTICATED"];
                assert!(known.contains(&&*reason(status)), "{what}: {status:?}");
                false
            }
        };
        if !changed {
            assert_eq!(before, after, "{what} changed something");
            return;
        }
        self.changed += 1;
        assert!(leads(act.name(), was.state(), is.state()), "{what}");
        if after.len() > before.len() {
            assert!(act.name() == "say" && was.state() == Closed, "{what} opened another");
            assert_eq!(was, is, "{what}");
            return;
        }
        let others = |tickets: &Tickets| {
            tickets.values().filter(|ticket| ticket.id != number).cloned().collect::<Vec<_>>()
        };
        assert_eq!(others(before), others(after), "{what} changed another ticket");
    }
}

#[test]
fn whatever_is_done_the_invariants_hold() {
    let given = std::env::var("DESK_SEED").ok();
    let seed = given.map_or(20_260_105, |seed| seed.parse().expect("DESK_SEED is a number"));
    println!("DESK_SEED={seed}");
    let mut play = Play::new(seed);
    for _ in 0..10 {
        play.open();
    }
    for _ in 0..STEPS {
        play.step();
    }
    assert!(play.changed > STEPS / 10, "hardly anything was done: {}", play.changed);
    assert!(verify(&play.world) > 0);
}
