//! The clock of the machine is set, back or far ahead, under a daemon that runs and before one that starts:
//! no right comes back that was over, nothing is closed that is not due, no number of the history goes
//! back, and a key answers for as long as it was promised to, and no longer.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use desk_proto::{
    call,
    v1::{
        AccessAssociation, AccessInboxRequest, ApproveAccessRequest, AskTicketRequest,
        AssignTicketRequest, CreateAccessRequest, CreateTicketRequest, CreateTokenRequest,
        EnterAccessRequest, GetTicketRequest, ListEventsRequest, PostponeTicketRequest,
        ResolveTicketRequest, StatusRequest, TakeTicketRequest, TicketState, WhoamiRequest,
        WriteOptions, WriteReport,
    },
};
use desk_tests::{
    Client, World,
    world::{reason, until},
};

use super::{left::Left, script::session, shim::Shim};

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
const YEAR: i64 = 365 * DAY;
/// What is over by then is over when the clocks are set: so much later than the store was made.
const LATER: i64 = 90 * MINUTE;
const CUSTOMER: &str = "tom-sawyer";

/// A store with things that wait, rights that are over and rights that are not, and keys.
struct Made {
    world: World,
    /// By number, and the state in which each waits.
    tickets: [(String, TicketState); 3],
    /// A token whose time is over.
    over: String,
    /// A token, a session and a visit that are good for some hours.
    good: [String; 3],
    /// Whom a customer let in, for an hour.
    caroline: String,
    /// When it was made.
    now: i64,
}

/// Makes a ticket with a key; what is told of it.
fn keyed(client: &Client, key: &str, transient: bool) -> WriteReport {
    let write = WriteOptions { request_id: key.to_owned(), transient, ..WriteOptions::default() };
    let request = CreateTicketRequest { write: Some(write), ..ticket() };
    let made = client.call::<call::TicketsCreate>(request).expect("a ticket");
    made.write.unwrap_or_default()
}

fn ticket() -> CreateTicketRequest {
    CreateTicketRequest {
        title: "No network".to_owned(),
        description: "Since this morning".to_owned(),
        service: "wi-fi".to_owned(),
        ..CreateTicketRequest::default()
    }
}

/// Opens a ticket, on which Grace works; its number, and when it was made.
fn taken(world: &World) -> (String, i64) {
    let made = world.of("rita").call::<call::TicketsCreate>(ticket()).expect("a ticket");
    let ticket = made.ticket.expect("a ticket");
    let take = TakeTicketRequest { id: ticket.id.clone(), ..TakeTicketRequest::default() };
    world.of("grace").call::<call::TicketsTake>(take).expect("taken");
    (ticket.id, ticket.created_ms)
}

fn enter(client: &Client) -> Result<String, tonic::Status> {
    let request = EnterAccessRequest { tenant: CUSTOMER.to_owned(), ..Default::default() };
    Ok(client.call::<call::AccessEnter>(request)?.secret)
}

/// Lets somebody in until then.
fn let_in(world: &World, name: &str, expires_ms: i64) {
    let association = AccessAssociation {
        users: vec![world.persona(name).login],
        tenants: vec![CUSTOMER.to_owned()],
    };
    let (name, associations) = (format!("For{name}"), vec![association]);
    let request = CreateAccessRequest { name, associations, ..CreateAccessRequest::default() };
    world.of("elizabeth").call::<call::AccessCreate>(request).expect("a request");
    let tom = world.of("tom");
    let inbox = tom.call::<call::AccessInbox>(AccessInboxRequest::default()).expect("an inbox");
    let id = inbox.grants[0].id.clone();
    let request = ApproveAccessRequest { id, expires_ms, ..ApproveAccessRequest::default() };
    tom.call::<call::AccessApprove>(request).expect("approved");
}

fn starts(world: &World, shim: &Shim) {
    let mut command = world.daemon();
    shim.before(&mut command, &world.data());
    let daemon = command.spawn().expect("deskd starts");
    world.adopt(daemon);
}

/// Makes it, and ends when so much time has gone by that some of it is over.
fn made() -> Option<Made> {
    let world = World::bare();
    let shim = Shim::new(world.dir())?;
    starts(&world, &shim);
    world.cast();
    world.reseller();
    let [resolved, asked, late] = [(); 3].map(|()| taken(&world));
    let now = late.1;
    let grace = world.of("grace");
    let solution = "The cable".to_owned();
    let request = ResolveTicketRequest { id: resolved.0.clone(), solution, ..Default::default() };
    grace.call::<call::TicketsResolve>(request).expect("resolved");
    let comment = "Which room?".to_owned();
    let request = AskTicketRequest { id: asked.0.clone(), comment, ..Default::default() };
    grace.call::<call::TicketsAsk>(request).expect("asked");
    let until_ms = now + 30 * DAY;
    let request = PostponeTicketRequest { id: late.0.clone(), until_ms, ..Default::default() };
    grace.call::<call::TicketsPostpone>(request).expect("postponed");
    let token = |ttl_ms| {
        let request =
            CreateTokenRequest { name: "t".to_owned(), ttl_ms, ..CreateTokenRequest::default() };
        grace.call::<call::TokensCreate>(request).expect("a token").secret
    };
    let over = token(HOUR);
    let_in(&world, "caroline", now + HOUR);
    let_in(&world, "charlotte", 0);
    let inside = enter(&world.of("charlotte")).expect("she is let in");
    let good = [token(DAY), session(&world, "pam@example.org"), inside];
    let owner = world.owner();
    assert!(!keyed(&owner, "kept", false).replayed && !keyed(&owner, "for an hour", true).replayed);
    assert!(keyed(&owner, "kept", false).replayed && keyed(&owner, "for an hour", true).replayed);
    let woken = wakes(&world);
    shim.set_wrong(LATER);
    looks(&world, &woken);
    until("what fell due is told", || (ended(&world) == 1).then_some(()));
    assert!(shim.asked() > 0 && world.terminate().success());
    let tickets = [
        (resolved.0, TicketState::Resolved),
        (asked.0, TicketState::WaitingUser),
        (late.0, TicketState::Postponed),
    ];
    let caroline = world.persona("caroline").token;
    Some(Made { world, tickets, over, good, caroline, now })
}

/// How many requests to the customer have ended by themselves.
fn ended(world: &World) -> usize {
    let list = world.of("tom").call::<call::HistoryList>(ListEventsRequest::default());
    list.expect("a history").events.iter().filter(|event| event.r#type == "grant.expired").count()
}

/// Whether what falls due is held.
fn held(world: &World) -> bool {
    let status = world.owner().call::<call::DaemonStatus>(StatusRequest {});
    status.expect("a status").clock_held
}

/// Has the daemon look at its clock soon, however that is set meanwhile: something falls due. Its number.
fn wakes(world: &World) -> String {
    let owner = world.owner();
    let made = owner.call::<call::TicketsCreate>(ticket()).expect("a ticket");
    let id = made.ticket.expect("a ticket").id;
    let to = "grace@example.org".to_owned();
    let assign = AssignTicketRequest { id: id.clone(), to, ..Default::default() };
    owner.call::<call::TicketsAssign>(assign).expect("assigned");
    let until_ms = show(&owner, &id).1 + 1_000;
    let request = PostponeTicketRequest { id: id.clone(), until_ms, ..Default::default() };
    owner.call::<call::TicketsPostpone>(request).expect("postponed");
    id
}

/// Waits until the daemon has looked, and has done what is due, or holds it.
fn looks(world: &World, id: &str) {
    until("the daemon looks at its clock", || {
        (held(world) || show(&world.owner(), id).0 != TicketState::Postponed).then_some(())
    });
}

/// The state of a ticket, and when it was changed.
fn show(client: &Client, id: &str) -> (TicketState, i64) {
    let request = GetTicketRequest { id: id.to_owned(), ..GetTicketRequest::default() };
    let ticket = client.call::<call::TicketsGet>(request).expect("a ticket");
    (ticket.state(), ticket.updated_ms)
}

/// A copy of the store, under one clock.
struct Tried<'a> {
    made: &'a Made,
    world: World,
    shim: Shim,
    what: String,
}

impl<'a> Tried<'a> {
    fn new(made: &'a Made, what: &str) -> Option<Tried<'a>> {
        let world = World::bare();
        let shim = Shim::new(world.dir())?;
        fs::create_dir(world.data()).expect("a directory");
        let own = fs::Permissions::from_mode(0o700);
        fs::set_permissions(world.data(), own).expect("our own directory");
        let db = "desk.db";
        fs::copy(made.world.data().join(db), world.data().join(db)).expect("a copy");
        Some(Tried { made, world, shim, what: what.to_owned() })
    }

    fn starts(&self) {
        starts(&self.world, &self.shim);
        self.shim.is_loaded();
    }

    /// Why nobody is signed in with a secret, if so.
    fn whoami(&self, secret: &str) -> Result<(), String> {
        let client = self.world.client(Some(secret));
        let answer = client.call::<call::SessionsWhoami>(WhoamiRequest {});
        answer.map(drop).map_err(|status| reason(&status))
    }

    /// What holds whatever the clock shows, or showed; `far` says that it is, or was, so far ahead that the
    /// rights of some hours are over, and who had them does not get them back.
    #[track_caller]
    fn holds(&self, phase: &str, far: bool) {
        let what = format!("{}: {phase}", self.what);
        let gone = Err("UNAUTHENTICATED".to_owned());
        assert_eq!(self.whoami(&self.made.over), gone, "{what}: a token that was over");
        let caroline = self.world.client(Some(&self.made.caroline));
        if !far {
            let refused = enter(&caroline).map_err(|status| reason(&status));
            assert_eq!(refused, Err("ACCESS_STATE".to_owned()), "{what}: a request that was over");
        }
        for (secret, name) in self.made.good.iter().zip(["a token", "a session", "a visit"]) {
            let expected = if far { gone.clone() } else { Ok(()) };
            assert_eq!(self.whoami(secret), expected, "{what}: {name}");
        }
        let owner = self.world.owner();
        for (id, state) in &self.made.tickets {
            assert_eq!(show(&owner, id).0, *state, "{what}: {id}: {}", self.world.log());
        }
    }

    /// A key is kept for its time, and one whose time is over is not there any more, whatever the clock
    /// shows; `first` says that nobody has asked with the latter since.
    #[track_caller]
    fn keys(&self, phase: &str, first: bool) {
        let what = format!("{}: {phase}", self.what);
        let owner = self.world.owner();
        assert!(keyed(&owner, "kept", false).replayed, "{what}: a key was lost");
        let over = keyed(&owner, "for an hour", true);
        assert_eq!(over.replayed, !first, "{what}: a key that was over");
        let new = format!("new, {phase}");
        assert!(!keyed(&owner, &new, false).replayed, "{what}: it is new");
        assert!(keyed(&owner, &new, false).replayed, "{what}: a new key was lost");
        assert!(!keyed(&owner, &format!("own, {phase}"), true).replayed, "{what}: it is new");
    }
}

/// One leap of the clock, and back again.
fn leap(made: &Made, what: &str, by: i64) {
    let Some(tried) = Tried::new(made, what) else { return };
    let (world, shim) = (&tried.world, &tried.shim);
    let (far, doubt) = (by > DAY, by.abs() > DAY);
    shim.set_wrong(LATER);
    tried.starts();
    tried.holds("before", false);
    assert!(!held(world), "{what}: {}", world.log());

    let woken = wakes(world);
    shim.set_wrong(LATER + by);
    let asked = shim.asked();
    tried.holds("set", far);
    tried.keys("set", true);
    looks(world, &woken);
    assert_eq!(held(world), doubt, "{what}: {}", world.log());
    tried.holds("set and seen", far);
    assert!(shim.asked() > asked, "{what}: nobody asks the clock of the machine");
    world.kill();
    tried.starts();
    until("the clock is in doubt, or not", || (held(world) == doubt).then_some(()));
    tried.holds("set and started", far);
    tried.keys("set and started", false);

    // It is put right: under the daemon, and before one that starts.
    shim.set_wrong(LATER);
    tried.holds("put right", far);
    tried.keys("put right", false);
    assert!(world.terminate().success(), "{what}: {}", world.log());
    tried.starts();
    tried.holds("put right and started", far);
    tried.keys("put right and started", false);
    // A key of an hour is over after it, whatever the clock showed when it was made.
    shim.set_wrong(LATER + 2 * HOUR);
    for phase in ["set", "put right"] {
        let over = keyed(&world.owner(), &format!("own, {phase}"), true);
        assert!(!over.replayed, "{what}: {phase}: a key of an hour lives on");
    }
    world.kill();
    let left = Left::by(world).expect("a store");
    left.is_sound();
    let back = "SELECT a.pos || '' FROM journal a JOIN journal b ON b.pos = a.pos + 1 \
        WHERE b.at_ms < a.at_ms OR (a.tenant = b.tenant AND b.seq <> a.seq + 1)";
    assert!(left.count(back).expect("a history").is_empty(), "{what}: the history goes back");
    left.follows_from_its_journal(world);
}

#[test]
fn a_clock_that_is_set_back_revives_nothing() {
    let Some(made) = made() else { return };
    leap(&made, "an hour back", -HOUR);
    leap(&made, "ten years back", -10 * YEAR);
    leap(&made, "1970", -(made.now + LATER));
}

#[test]
fn a_clock_that_is_far_ahead_ends_nothing_that_is_not_due() {
    let Some(made) = made() else { return };
    leap(&made, "two days ahead", 2 * DAY);
    leap(&made, "ten years ahead", 10 * YEAR);
    // The seconds have more than 31 bits, and the nanoseconds more than 63.
    leap(&made, "2038", (1 << 31) * 1_000 + DAY - made.now);
    leap(&made, "2262", i64::MAX / 1_000_000 + DAY - made.now);
}

/// Nothing happens but that time goes by and somebody is refused; then the clock is set back.
#[test]
fn what_was_over_stays_so_over_a_restart_before_a_clock_that_is_set_back() {
    let Some(made) = made() else { return };
    let Some(tried) = Tried::new(&made, "a restart") else { return };
    tried.shim.set_wrong(LATER);
    tried.starts();
    tried.holds("before", false);
    tried.shim.set_wrong(LATER + 20 * HOUR);
    let over = |phase: &str| {
        for secret in &made.good[1..] {
            let gone = Err("UNAUTHENTICATED".to_owned());
            assert_eq!(tried.whoami(secret), gone, "{phase}: {}", tried.world.log());
        }
    };
    over("20 hours later");
    assert!(tried.world.terminate().success(), "{}", tried.world.log());
    tried.shim.set_wrong(LATER);
    tried.starts();
    over("set back");
}
