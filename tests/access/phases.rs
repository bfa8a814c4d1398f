//! Everybody of the provider, by every method, against every call, in each phase of a request: nobody
//! but who is let in gets anything of the customer.
//!
//! What is held of all who are not let in: no answer bears a mark of the customer; a call that names
//! the tenant is answered as one that names nothing; a visit that is over is answered as one that never
//! was; and all they are told is what they are told in a world where the customer has nothing.

use std::collections::BTreeMap;

use desk_proto::{
    Rpc, call,
    v1::{BindOsRequest, DeleteUserRequest, ListTokensRequest, LogoutRequest, RevokeTokenRequest},
};
use desk_tests::{Client, World, world::is_root};
use tonic::Code;

use super::{
    asked::{Asked, ask},
    calls::Things,
    planted::{MARK, bears, plant},
    stage::{
        ACRE, PEOPLE, Stage, TOM, approve, deny, enter, expect_over, login, newest, revoke,
        set_expiry, shape, verify, visits, whoami,
    },
    uid,
};

/// The user of the machine whom the first of the people is bound to; the others follow.
const UID: u32 = 54_400;

/// The ways in which somebody calls.
struct Person {
    name: &'static str,
    /// In their own name, with each credential that they have.
    own: Vec<(&'static str, Client)>,
    /// The secret of each visit that they were ever in.
    visits: Vec<String>,
}

/// What everybody was answered who is not let in.
type Answers = BTreeMap<String, String>;

struct Play {
    stage: Stage,
    people: Vec<Person>,
    asked_for: Asked,
    /// The secret of a visit that never was here.
    never: String,
    /// Whether the customer has anything.
    planted: bool,
    /// What is asked for in each phase. The same in both worlds, whatever the customer's numbers are.
    script: Vec<Asked>,
    /// How many phases there were.
    phases: usize,
    answers: Answers,
    /// What is answered where nothing is named.
    nothing: BTreeMap<(String, Rpc), String>,
    wrong: Vec<String>,
    asked: usize,
}

impl Play {
    /// In a world where the customer has something, or, with what is asked for, in one where it has
    /// nothing.
    fn new(script: Option<Vec<Asked>>) -> Play {
        let world = World::new();
        let root = is_root();
        if root {
            world.configure("[listen]\nsocket_mode = \"all\"\n");
            world.restart(0);
            uid::open(world.dir());
        }
        let stage = Stage::of(world);
        let planted = script.is_none();
        let mut things = Things::absent(stage.world.now());
        if planted {
            things = plant(&stage.tom, stage.world.now());
        }
        let mut people = Vec::new();
        for (name, bound) in PEOPLE.iter().zip(UID..) {
            let session = stage.world.client(Some(&stage.session(name)));
            let mut own = vec![("token", stage.world.of(name)), ("session", session)];
            if root {
                let request = BindOsRequest { id: login(name), uid: bound, write: None };
                stage.world.owner().call::<call::UsersBindOs>(request).expect("bound");
                own.push(("uid", uid::client(bound, &stage.world.socket())));
            }
            people.push(Person { name, own, visits: Vec::new() });
        }
        people.push(Person {
            name: "owner",
            own: vec![("uid", stage.world.owner())],
            visits: Vec::new(),
        });
        stage.ask("First");
        let (draft, request) = ("First".to_owned(), "First".to_owned());
        let things = Things { draft, request, ..things };
        let asked_for = Asked { things, named: login("jane"), ..Asked::default() };
        let elsewhere = Stage::asked();
        approve(&elsewhere.tom, 0);
        let never = enter(&elsewhere.world.of("caroline"), TOM).expect("let in").secret;
        Play {
            stage,
            people,
            asked_for,
            never,
            planted,
            script: script.unwrap_or_default(),
            phases: 0,
            answers: Answers::new(),
            nothing: BTreeMap::new(),
            wrong: Vec::new(),
            asked: 0,
        }
    }

    /// Somebody goes in.
    #[track_caller]
    fn goes_in(&mut self, names: &[&str]) {
        for person in self.people.iter_mut().filter(|person| names.contains(&person.name)) {
            let client = self.stage.world.of(person.name);
            person.visits.push(enter(&client, TOM).expect("let in").secret);
        }
    }

    /// Everybody asks for everything; those who are inside are in by their last visit.
    fn phase(&mut self, phase: &str, named: &[&str], inside: &[&str]) {
        let grant = newest(&self.stage.tom);
        let things = &mut self.asked_for.things;
        things.now = self.stage.world.now();
        (things.grant, things.approved) = (grant.clone(), grant);
        // Before the first one there is none of this number.
        let last = visits(&self.stage.tom).first().map(|visit| visit.id.clone());
        self.asked_for.visit = last.unwrap_or_else(|| "1".to_owned());
        match self.planted {
            true => self.script.push(self.asked_for.clone()),
            false => {
                let now = self.asked_for.things.now;
                self.asked_for = self.script.get(self.phases).expect("a phase").clone();
                assert_eq!(self.asked_for.things.now, now, "{phase}: the clocks differ");
            }
        }
        self.phases += 1;
        let people = std::mem::take(&mut self.people);
        for person in &people {
            self.own(phase, person, named.contains(&person.name));
            self.visits(phase, person, inside.contains(&person.name));
        }
        self.people = people;
    }

    /// By their own names, at home and with the customer named.
    fn own(&mut self, phase: &str, person: &Person, let_in: bool) {
        for (method, client) in &person.own {
            let of = format!("{} {method} {}", person.name, whoami(client).is_ok());
            for rpc in Rpc::ALL.iter().filter(|rpc| is_asked(**rpc, person.name, method)) {
                let at = format!("{phase}: {} by {}, {method}", rpc.name(), person.name);
                // Who is let in may go in, and is shown the number of the visit.
                if !(let_in && matches!(rpc, Rpc::AccessEnter | Rpc::AccessLease)) {
                    self.outside(&at, *rpc, client);
                }
                let there = self.told(*rpc, &client.in_tenant(TOM), &[TOM]);
                let nothing = self.nowhere(&of, *rpc, client);
                if there != nothing || !there.starts_with("refused") {
                    self.wrong.push(format!("{at}, in {TOM}: {there}, not {nothing}"));
                }
            }
        }
    }

    /// What a call is answered, without these names.
    fn told(&mut self, rpc: Rpc, client: &Client, names: &[&str]) -> String {
        let names: Vec<_> = names.iter().map(|name| (*name).to_owned()).collect();
        self.asked += 1;
        match ask(rpc, client, &self.asked_for) {
            Ok(text) => text,
            Err(status) => format!("refused: {}", shape(&status, &names)),
        }
    }

    /// What somebody is answered who names a tenant that there is not; asked once, as it is always
    /// the same.
    fn nowhere(&mut self, of: &str, rpc: Rpc, client: &Client) -> String {
        let key = (of.to_owned(), rpc);
        if !self.nothing.contains_key(&key) {
            let told = self.told(rpc, &client.in_tenant("nowhere"), &["nowhere", TOM]);
            self.nothing.insert(key.clone(), told);
        }
        self.nothing[&key].clone()
    }

    /// A call that is to bring nothing of the customer.
    fn outside(&mut self, at: &str, rpc: Rpc, client: &Client) {
        let answer = ask(rpc, client, &self.asked_for);
        self.asked += 1;
        // What was asked for is named again.
        let text = match &answer {
            Ok(text) => text.clone(),
            Err(status) => shape(status, &[]),
        };
        let told =
            self.asked_for.things.names().iter().fold(text.clone(), |t, name| t.replace(name, "X"));
        if bears(&told, MARK) {
            self.wrong.push(format!("{at}: {text}"));
        }
        // How large the store is and how long ago something was is told to anybody; what is in it, to the
        // owner of the daemon, who has the file.
        let owns = answer.is_ok() && matches!(rpc, Rpc::DbStats | Rpc::DbBackup | Rpc::DbCheck);
        if rpc != Rpc::DaemonStatus && !owns {
            self.answers.insert(at.to_owned(), masked(&text));
        }
    }

    /// In visits: the last one goes on, or none.
    fn visits(&mut self, phase: &str, person: &Person, inside: bool) {
        let last = person.visits.len().saturating_sub(1);
        for (nth, secret) in person.visits.iter().enumerate().skip(last.saturating_sub(1)) {
            let client = self.stage.world.client(Some(secret));
            let goes_on = inside && nth == last;
            for rpc in Rpc::ALL.iter().filter(|rpc| is_asked(**rpc, person.name, "visit")) {
                let at = format!("{phase}: {} by {}, visit {nth}", rpc.name(), person.name);
                match goes_on {
                    true => self.goes_on(&at, *rpc, &client),
                    false => self.is_over(&at, *rpc, &client),
                }
            }
        }
    }

    fn goes_on(&mut self, at: &str, rpc: Rpc, client: &Client) {
        let answer = ask(rpc, client, &self.asked_for);
        self.asked += 1;
        if answer.as_ref().is_err_and(|status| status.code() == Code::Unauthenticated) {
            self.wrong.push(format!("{at}: {answer:?}"));
        }
        let seen = answer.as_ref().is_ok_and(|text| bears(text, MARK));
        let shows = match rpc {
            Rpc::TicketsGet | Rpc::TicketsList | Rpc::TicketsLog | Rpc::TicketsWatch => true,
            // It tells of the admin as well, whom there is in both.
            Rpc::HistoryList | Rpc::HistoryFollow => self.planted,
            _ => false,
        };
        if shows && seen != self.planted {
            self.wrong.push(format!("{at}, inside: {answer:?}"));
        }
        // From inside there is no other tenant.
        let nothing = self.nowhere("inside", rpc, client);
        for slug in [ACRE, "main"] {
            let there = self.told(rpc, &client.in_tenant(slug), &[slug, TOM]);
            if there != nothing || !there.starts_with("refused: NotFound") {
                self.wrong.push(format!("{at}, in {slug}: {there}, not {nothing}"));
            }
        }
    }

    fn is_over(&mut self, at: &str, rpc: Rpc, client: &Client) {
        let answer = self.told(rpc, client, &[]);
        let elsewhere = self.told(rpc, &client.in_tenant(ACRE), &[]);
        let key = ("never".to_owned(), rpc);
        if !self.nothing.contains_key(&key) {
            let never = self.stage.world.client(Some(&self.never));
            let told = self.told(rpc, &never, &[]);
            self.nothing.insert(key.clone(), told);
        }
        let never = &self.nothing[&key];
        let over = answer.starts_with("refused: Unauthenticated");
        if !over || answer != elsewhere || answer != *never {
            self.wrong.push(format!("{at}: {answer}, {elsewhere}, {never}"));
        }
    }

    fn end(self) -> (Vec<Asked>, Answers) {
        assert!(self.wrong.is_empty(), "{} wrong:\n{}", self.wrong.len(), cut(&self.wrong));
        assert!(self.asked > 1000, "only {} were asked", self.asked);
        verify(&self.stage.world);
        assert_eq!(self.phases, self.script.len(), "both play all phases");
        (self.script, self.answers)
    }
}

/// The first of many.
fn cut(wrong: &[String]) -> String {
    let lines = wrong.iter().take(25).map(|line| line.chars().take(900).collect::<String>());
    lines.collect::<Vec<_>>().join("\n")
}

/// Signing in has a ladder and a price; the owner ends the daemon.
fn is_asked(rpc: Rpc, name: &str, method: &str) -> bool {
    match rpc {
        Rpc::SessionsLogin | Rpc::SessionsPasswd => false,
        Rpc::DaemonStop => name != "owner" || method != "uid",
        _ => true,
    }
}

/// How long the mark of a call is, which is drawn by lot.
const DRAWN: usize = 16;

/// The text without what is drawn by lot.
fn masked(text: &str) -> String {
    let mut text = text.to_owned();
    for mark in [
        "request_id: \"",
        "secret: \"",
        "uri: \"",
        "hint: \"",
        "field: \"hint\", old: None, new: Some(\"",
    ] {
        let mut parts = text.split(mark);
        let first = parts.next().unwrap_or_default().to_owned();
        text = parts.fold(first, |text, part| {
            let (value, rest) = part.split_once('"').unwrap_or_default();
            // What numbers a request of tenant access has the same name, and is not drawn by lot.
            let counted = mark.starts_with("request_id") && value.len() < DRAWN;
            text + if counted { value } else { "" } + rest
        });
    }
    let mut parts = text.split("used_ms: ");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.trim_start_matches(|c: char| c.is_ascii_digit()))
}

/// The phases of the requests, from the first word to the removal of those who are named.
fn play(script: Option<Vec<Asked>>) -> (Vec<Asked>, Answers) {
    let named = ["caroline", "charlotte"];
    let mut play = Play::new(script);
    play.phase("before approval", &[], &[]);

    let first = approve(&play.stage.tom, 0);
    play.goes_in(&named);
    play.phase("approved", &named, &named);

    set_expiry(&play.stage.tom, &first, play.stage.world.now() + 1_000).unwrap();
    play.stage.world.pass(std::time::Duration::from_secs(1));
    play.phase("expired", &[], &[]);

    play.stage.ask("Second");
    deny(&play.stage.tom);
    play.phase("denied", &[], &[]);

    play.stage.ask("Third");
    let third = approve(&play.stage.tom, 0);
    play.goes_in(&named);
    revoke(&play.stage.tom, &third).unwrap();
    play.phase("revoked", &[], &[]);

    play.stage.ask("Fourth");
    approve(&play.stage.tom, 0);
    play.goes_in(&named);
    play.stage.withdraw("Fourth", TOM);
    play.phase("withdrawn", &[], &[]);

    play.stage.ask("Fifth");
    approve(&play.stage.tom, 0);
    play.goes_in(&named);
    named.iter().for_each(|name| play.stage.enable(name, false));
    play.phase("disabled", &[], &[]);
    named.iter().for_each(|name| play.stage.enable(name, true));
    play.phase("enabled again", &named, &[]);

    signed_out(&mut play);
    renamed(&mut play);
    play.end()
}

/// What they came in with is revoked, or signed out: they are out, and may come in again with what
/// is good.
fn signed_out(play: &mut Play) {
    let world = &play.stage.world;
    let made = world.token(&login("caroline"), &[]);
    let session = play.stage.session("charlotte");
    let ways = [("caroline", made), ("charlotte", session.clone())];
    for (name, secret) in ways {
        let begun = enter(&world.client(Some(&secret)), TOM).expect("let in");
        assert_eq!(whoami(&world.client(Some(&begun.secret))).unwrap(), TOM);
        let person = play.people.iter_mut().find(|person| person.name == name).unwrap();
        person.visits.push(begun.secret);
    }
    let request = ListTokensRequest { user: login("caroline"), ..ListTokensRequest::default() };
    let tokens = world.owner().call::<call::TokensList>(request).unwrap().tokens;
    let newest = tokens.iter().max_by_key(|token| token.id.parse::<i64>().unwrap()).unwrap();
    let request = RevokeTokenRequest { id: newest.id.clone(), write: None };
    world.owner().call::<call::TokensRevoke>(request).unwrap();
    let request = LogoutRequest::default();
    world.client(Some(&session)).call::<call::SessionsLogout>(request).unwrap();
    for person in &play.people {
        if let Some(secret) = person.visits.last() {
            expect_over(&world.client(Some(secret)));
        }
    }
    // The own session of Charlotte ended with the new password.
    let session = play.stage.session("charlotte");
    let client = play.stage.world.client(Some(&session));
    let charlotte = play.people.iter_mut().find(|person| person.name == "charlotte").unwrap();
    charlotte.own[1].1 = client;
    play.phase("signed out", &["caroline", "charlotte"], &[]);
}

/// A new request names others, and then the old one is taken back; then those are removed whom it
/// names.
fn renamed(play: &mut Play) {
    play.goes_in(&["caroline", "charlotte"]);
    play.stage.ask_for("Sixth", &[(&["charlotte", "jane"], &[TOM])]);
    approve(&play.stage.tom, 0);
    let here = |play: &Play, name: &str| {
        let person = play.people.iter().find(|person| person.name == name).unwrap();
        whoami(&play.stage.world.client(person.visits.last().map(String::as_str))).is_ok()
    };
    assert!(here(play, "caroline") && here(play, "charlotte"), "the old one is in force");
    play.goes_in(&["jane"]);
    play.stage.withdraw("Fifth", TOM);
    assert!(!here(play, "caroline"), "only the old one named her");
    assert!(here(play, "charlotte"), "the new one names her too");
    play.phase("renamed", &["charlotte", "jane"], &["charlotte", "jane"]);

    play.goes_in(&["charlotte", "jane"]);
    for name in ["charlotte", "jane"] {
        let request = DeleteUserRequest { id: login(name), write: None };
        if let Err(refused) = play.stage.world.owner().call::<call::UsersDelete>(request) {
            panic!("{name} is not removed: {refused:?}");
        }
    }
    play.phase("removed", &[], &[]);
}

#[test]
fn nobody_but_who_is_let_in_gets_anything_by_any_method() {
    let (script, busy) = play(None);
    let (_, quiet) = play(Some(script));
    assert!(busy.keys().eq(quiet.keys()), "both are asked the same");
    let mut wrong = Vec::new();
    for (at, alone) in &quiet {
        let told = &busy[at];
        if told != alone {
            wrong.push(format!("{at}:\n  {told}\n  {alone}"));
        }
    }
    for phase in
        ["before approval", "expired", "denied", "revoked", "withdrawn", "disabled", "removed"]
    {
        let compared = quiet.keys().filter(|at| at.starts_with(&format!("{phase}:"))).count();
        assert!(compared > 500, "{phase}: only {compared} are compared");
    }
    assert!(wrong.is_empty(), "{} of {} differ:\n{}", wrong.len(), quiet.len(), cut(&wrong));
}

#[test]
fn no_other_name_of_the_tenant_leads_there() {
    let stage = Stage::approved();
    plant(&stage.tom, stage.world.now());
    let inside = stage.inside("caroline", TOM);
    let owner = ("owner", stage.world.owner());
    let people = PEOPLE.iter().map(|name| (*name, stage.world.of(name))).chain([owner]);
    let all: Vec<_> = people.chain([("inside", inside.clone())]).collect();
    let names = [
        TOM,
        "main/tom-sawyer",
        "/tom-sawyer",
        "tom-sawyer/",
        "TOM-SAWYER",
        "2",
        "tom-sawyer, main",
        "tom sawyer",
    ];
    for (who, client) in &all {
        for name in names.iter().filter(|name| !(*who == "inside" && **name == TOM)) {
            let there = client.in_tenant(name);
            let answer = whoami(&there);
            assert!(
                answer.as_ref().is_err_and(|status| status.code() == Code::NotFound),
                "{who} as {name}: {answer:?}"
            );
            let list = there.call::<call::TicketsList>(Default::default());
            assert!(list.is_err(), "{who} as {name}: {list:?}");
        }
    }
    assert_eq!(whoami(&inside.in_tenant(TOM)).unwrap(), TOM, "it is where she is");
}
