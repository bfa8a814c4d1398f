//! What the daemon does by itself, from the outside: to the millisecond, with the daemon off in
//! between, with policies that change, and while others work.

use std::{
    thread,
    time::{Duration, Instant},
};

use desk_proto::{
    call,
    v1::{
        AskTicketRequest, ConfirmClockRequest, CreateServiceRequest, CreateTicketRequest,
        CreateTicketsRequest, GetTicketRequest, ListEventsRequest, ListTicketsRequest, Page,
        PostponeTicketRequest, ResolveTicketRequest, SetPoliciesRequest, SettingValue,
        SimulateRequest, StatusRequest, TakeTicketRequest, Ticket, TicketFilter, TicketState,
        create_tickets_response,
    },
};
use desk_tests::{
    World,
    left::verify,
    world::{PATIENCE, START, until},
};

const DAY: i64 = 24 * 3_600_000;

/// A world with the cast, and nobody's tickets yet.
fn peopled(start: i64) -> World {
    let world = World::at(start);
    world.cast();
    world
}

/// Opens a ticket, which somebody works on.
#[track_caller]
fn taken(world: &World) -> String {
    let request = CreateTicketRequest {
        title: "No network".into(),
        description: "Since this morning".into(),
        service: "wi-fi".into(),
        ..CreateTicketRequest::default()
    };
    let made = world.of("rita").call::<call::TicketsCreate>(request).expect("a new ticket");
    let id = made.ticket.expect("the ticket").id;
    let take = TakeTicketRequest { id: id.clone(), ..TakeTicketRequest::default() };
    world.of("grace").call::<call::TicketsTake>(take).expect("it is taken");
    id
}

#[track_caller]
fn resolve(world: &World, id: &str) {
    let request = ResolveTicketRequest {
        id: id.to_owned(),
        solution: "The cable".into(),
        ..ResolveTicketRequest::default()
    };
    world.of("grace").call::<call::TicketsResolve>(request).expect("it is resolved");
}

#[track_caller]
fn ask(world: &World, id: &str) {
    let request = AskTicketRequest {
        id: id.to_owned(),
        comment: "Which room?".into(),
        ..AskTicketRequest::default()
    };
    world.of("grace").call::<call::TicketsAsk>(request).expect("it is asked");
}

#[track_caller]
fn postpone(world: &World, id: &str, until_ms: i64) {
    let request =
        PostponeTicketRequest { id: id.to_owned(), until_ms, ..PostponeTicketRequest::default() };
    world.of("grace").call::<call::TicketsPostpone>(request).expect("it is postponed");
}

#[track_caller]
fn show(world: &World, id: &str) -> Ticket {
    let request = GetTicketRequest { id: id.to_owned(), with_comments: false };
    world.of("ada").call::<call::TicketsGet>(request).expect("the ticket")
}

#[track_caller]
fn policy(world: &World, service: &str, key: &str, value: &str) {
    let request = SetPoliciesRequest {
        values: vec![SettingValue { key: key.to_owned(), value: value.to_owned() }],
        service: service.to_owned(),
        ..SetPoliciesRequest::default()
    };
    world.of("ada").call::<call::PolicySet>(request).expect("the policy is set");
}

/// What the daemon did by itself: the instant and the ticket of each event.
#[track_caller]
fn by_itself(world: &World) -> Vec<(i64, String)> {
    let (mut done, mut after) = (Vec::new(), 0);
    loop {
        let request = ListEventsRequest { kind: "ticket".into(), after, ..Default::default() };
        let page = world.of("ada").call::<call::HistoryList>(request).expect("events");
        let system = page.events.into_iter().filter(|event| event.actor == "system");
        done.extend(system.map(|event| (event.at_ms, event.object.expect("its object").id)));
        after = page.next;
        if !page.more {
            return done;
        }
    }
}

#[test]
fn a_solution_is_accepted_after_21_days_to_the_millisecond() {
    // The second begins before the clocks of Europe change, and ends after it: a day has 24 hours.
    for start in [START, 1_774_085_400_123] {
        let world = peopled(start);
        let id = taken(&world);
        resolve(&world, &id);
        let due = show(&world, &id).resolved_ms + 21 * DAY;
        world.set_clock(due - 1);
        assert_eq!(show(&world, &id).state(), TicketState::Resolved, "not a millisecond before");
        world.set_clock(due);
        let ticket = show(&world, &id);
        assert_eq!((ticket.state(), ticket.closed_ms), (TicketState::Closed, due));
    }
}

#[test]
fn a_day_has_24_hours_where_the_clocks_change_with_the_daemon_off_in_between() {
    // One hour is left out on 2026-03-29, one comes twice on 2026-10-25.
    for (start, local) in [
        ("2026-03-20T09:00:00.123Z", ["2026-04-10 11:00", "2026-04-10 11:01"]),
        ("2026-10-10T09:00:00.123Z", ["2026-10-31 10:00", "2026-10-31 10:01"]),
    ] {
        let start = start.parse::<jiff::Timestamp>().expect("an instant").as_millisecond();
        let world = World::at_in(start, "Europe/Paris");
        world.cast();
        let (id, other) = (taken(&world), taken(&world));
        for id in [&id, &other] {
            resolve(&world, id);
        }
        let due = start + 21 * DAY;
        // What is typed is local time: the second in which it falls due lies in this minute.
        let foreseen = |until| world.desk("ada", ["simulate", "--until", until, "-o", "id"]).ok();
        assert_eq!(local.map(foreseen), ["", &*format!("{id}\n{other}\n")]);
        // Off over the change, back for the last millisecond before, and off over that.
        world.restart(due - 1 - start);
        world.set_clock(due - 1);
        assert_eq!(show(&world, &id).state(), TicketState::Resolved, "a millisecond before");
        let said = ["ticket", "reopen", &other, "-o", "id"];
        world.desk("rita", said).ok();
        world.restart(1);
        world.set_clock(due);
        let ticket = show(&world, &id);
        assert_eq!((ticket.state(), ticket.closed_ms), (TicketState::Closed, due));
        assert_eq!(by_itself(&world), [(due, id)]);
    }
}

#[test]
fn what_fell_due_while_the_daemon_was_off_is_done_in_order() {
    let world = peopled(START);
    let [slow, asked, late, frozen] = [(); 4].map(|()| taken(&world));
    resolve(&world, &slow);
    ask(&world, &asked);
    postpone(&world, &late, START + 10 * DAY);
    let freeze = desk_proto::v1::FreezeTicketRequest {
        id: frozen.clone(),
        reason: "The supplier".into(),
        ..Default::default()
    };
    world.of("grace").call::<call::TicketsFreeze>(freeze).expect("it is frozen");
    world.restart(60 * DAY);
    until("all of it is done", || {
        (show(&world, &slow).state() == TicketState::Closed).then_some(())
    });
    let done = by_itself(&world);
    let order: Vec<&str> = done.iter().map(|(_, id)| id.as_str()).collect();
    assert_eq!(order, [late.as_str(), &asked, &slow]);
    assert!(done.iter().all(|(at, _)| *at == START + 60 * DAY), "{done:?}");
    assert_eq!(show(&world, &late).state(), TicketState::Assigned);
    assert_eq!(show(&world, &asked).state(), TicketState::Resolved);
    assert_eq!(show(&world, &frozen).state(), TicketState::Frozen);
}

#[test]
fn a_policy_that_changes_holds_for_what_waits_and_for_its_service_alone() {
    let world = peopled(START);
    let (id, other) = (taken(&world), taken(&world));
    ask(&world, &id);
    resolve(&world, &other);
    policy(&world, "wi-fi", "timers.autoresolve", "30d");
    world.set_clock(START + 14 * DAY);
    assert_eq!(show(&world, &id).state(), TicketState::WaitingUser);
    policy(&world, "", "timers.autoresolve", "1d");
    world.set_clock(START + 14 * DAY + 1);
    assert_eq!(show(&world, &id).state(), TicketState::WaitingUser, "the service has its own");
    policy(&world, "wi-fi", "timers.autoresolve", "");
    until("the policy holds at once", || {
        (show(&world, &id).state() == TicketState::Resolved).then_some(())
    });
    policy(&world, "", "timers.autoclose", "off");
    world.set_clock(START + 80 * DAY);
    assert_eq!(show(&world, &other).state(), TicketState::Resolved);
}

#[test]
fn what_is_foreseen_happens() {
    let world = peopled(START);
    let [slow, asked, late] = [(); 3].map(|()| taken(&world));
    resolve(&world, &slow);
    ask(&world, &asked);
    postpone(&world, &late, START + 10 * DAY);
    policy(&world, "", "timers.remind", "1d");
    policy(&world, "wi-fi", "timers.stale", "40d");
    let request = SimulateRequest { until_ms: START + 70 * DAY, size: 0 };
    let foreseen = world.of("ada").call::<call::TicketsSimulate>(request).expect("foresight");
    assert!(!foreseen.more);
    assert_eq!(by_itself(&world), [], "nothing was written");
    let foreseen: Vec<_> = foreseen.acts.into_iter().map(|act| (act.at_ms, act.ticket)).collect();
    assert_eq!(foreseen.len(), 7, "{foreseen:?}");
    for (at, _) in &foreseen {
        world.set_clock(*at);
    }
    assert_eq!(by_itself(&world), foreseen);
}

#[test]
fn a_clock_that_jumped_while_the_daemon_was_off_holds_until_it_is_confirmed() {
    let world = World::bare();
    world.start();
    let held = || {
        let status = world.owner().call::<call::DaemonStatus>(StatusRequest {});
        status.expect("a status").clock_held
    };
    assert!(!held());
    assert!(world.terminate().success());
    // As if the clock of the machine had been three days behind when the daemon was last there.
    let store = rusqlite::Connection::open(world.data().join("desk.db")).expect("the store");
    let note = |store: &rusqlite::Connection| -> String {
        let sql = "SELECT value FROM meta WHERE name = 'clock_seen'";
        store.query_row(sql, [], |row| row.get(0)).expect("a note of the clocks")
    };
    let line = note(&store);
    let mut words: Vec<String> = line.split(' ').map(str::to_owned).collect();
    let wall: i64 = words[2].parse().expect("an instant");
    words[2] = (wall - 3 * DAY).to_string();
    let set = "UPDATE meta SET value = ?1 WHERE name = 'clock_seen'";
    assert_eq!(store.execute(set, [words.join(" ")]).expect("a note"), 1);
    drop(store);
    world.start();
    until("the daemon has seen it", || held().then_some(()));
    // Neither a kill nor another start is a confirmation.
    world.kill();
    world.start();
    until("the daemon has seen it again", || held().then_some(()));
    let doctor = world.desk("owner", ["doctor", "--json=id,status,hint"]);
    assert_eq!(doctor.code, 20, "{}", doctor.stdout);
    assert!(doctor.stdout.contains("confirm-clock"), "{}", doctor.stdout);
    let confirm = || {
        let confirmed = world.owner().call::<call::DaemonConfirmClock>(ConfirmClockRequest {});
        confirmed.expect("the clock is confirmed").held
    };
    assert!(confirm() && !held());
    assert!(!confirm(), "it was confirmed already");
    assert!(world.terminate().success());
    world.start();
    assert!(!held(), "what was confirmed stays so");
}

/// Makes so many tickets that nobody speaks about, in one stream; answers how long it took.
fn many(world: &World, count: usize) -> Duration {
    let service = CreateServiceRequest {
        path: "IT>Mass".into(),
        group: "network".into(),
        ..CreateServiceRequest::default()
    };
    world.of("ada").call::<call::CatalogCreate>(service).expect("a service");
    let row = |n| CreateTicketRequest {
        title: format!("Request {n}"),
        description: "As many others.".into(),
        service: "mass".into(),
        ..CreateTicketRequest::default()
    };
    let rows = (0..count).map(|n| CreateTicketsRequest {
        row: Some(row(n)),
        keep_going: false,
        atomic: 0,
    });
    let began = Instant::now();
    let made = world.owner().exchange::<call::TicketsCreateMany>(rows.collect());
    let done = |answer: &_| matches!(answer, Some(create_tickets_response::Result::Done(_)));
    assert!(made.expect("new tickets").iter().all(|answer| done(&answer.result)));
    began.elapsed()
}

/// How many tickets stand in a state.
fn count(world: &World, state: TicketState) -> i64 {
    let filter = TicketFilter { states: vec![state as i32], all: true, ..TicketFilter::default() };
    let page = Page { size: 1, with_total: true, ..Page::default() };
    let request = ListTicketsRequest {
        filter: Some(filter),
        page: Some(page),
        ..ListTicketsRequest::default()
    };
    let list = world.owner().call::<call::TicketsList>(request).expect("a list");
    list.page.map_or(0, |page| page.total)
}

/// So many fall due at one instant; meanwhile somebody reads and somebody writes, and neither may
/// wait longer than `worst`.
fn worked_off(tickets: usize, worst: Duration, patience: Duration) {
    let world = peopled(START);
    many(&world, tickets);
    let id = taken(&world);
    policy(&world, "mass", "timers.stale", "1d");
    let total = i64::try_from(tickets).expect("a number");
    let began = Instant::now();
    thread::scope(|scope| {
        scope.spawn(|| world.set_clock(START + DAY));
        let mut slowest = Duration::ZERO;
        let mut calls = 0;
        while count(&world, TicketState::Resolved) < total {
            assert!(began.elapsed() < patience, "not worked off within {patience:?}");
            let since = Instant::now();
            let said = desk_proto::v1::CommentTicketRequest {
                id: id.clone(),
                text: format!("Call {calls}"),
                ..Default::default()
            };
            world.of("grace").call::<call::TicketsComment>(said).expect("it is said");
            show(&world, &id);
            slowest = slowest.max(since.elapsed());
            calls += 1;
        }
        assert!(slowest < worst, "of {calls} callers one waited for {slowest:?}");
        eprintln!("{tickets} in {:?}, {calls} callers, {slowest:?} at the most", began.elapsed());
    });
    assert_eq!(by_itself(&world).len(), tickets, "each once");
}

#[test]
fn thousands_are_worked_off_while_callers_are_served() {
    worked_off(3_000, Duration::from_secs(2), PATIENCE * 2);
}

#[test]
#[ignore = "a soak of minutes: tests/soak.sh"]
fn a_hundred_thousand_are_worked_off_while_callers_are_served() {
    worked_off(100_000, Duration::from_secs(2), Duration::from_secs(900));
}

#[test]
#[ignore = "a soak of minutes: tests/soak.sh"]
fn somebody_with_twenty_thousand_tickets_leaves() {
    const TICKETS: usize = 20_000;
    let world = peopled(START);
    many(&world, TICKETS);
    for n in 1..=TICKETS {
        let take = TakeTicketRequest { id: format!("T-{n}"), ..TakeTicketRequest::default() };
        world.of("grace").call::<call::TicketsTake>(take).expect("it is taken");
    }
    let limit = Duration::from_secs(if cfg!(debug_assertions) { 30 } else { 5 });
    let users = world.desk("ada", ["user", "list", "-o", "id"]).ok();
    let grace = users.lines().find(|id| id.starts_with("grace")).expect("her id").to_owned();
    for args in [
        vec!["user", "edit", &grace, "--disable"],
        vec!["group", "rm", "network", "--reassign-to", "facilities", "--yes"],
    ] {
        let since = Instant::now();
        world.desk("ada", args.clone()).ok();
        eprintln!("{} with {TICKETS} open tickets: {:?}", args.join(" "), since.elapsed());
        assert!(since.elapsed() < limit, "{args:?}");
    }
}

#[test]
fn policies_are_in_the_history_whole() {
    let world = peopled(START);
    for (service, key, value) in [
        ("", "timers.autoresolve", "7d"),
        ("wi-fi", "timers.autoresolve", "2d"),
        ("wi-fi", "timers.stale_text", "Too old"),
        ("heating", "timers.autoclose", "off"),
        ("wi-fi", "timers.stale_text", ""),
        ("", "default_service", "wi-fi"),
        ("", "group.types", "support triage field night"),
    ] {
        policy(&world, service, key, value);
    }
    verify(&world);
    let store = rusqlite::Connection::open(world.data().join("desk.db")).expect("the store");
    let count: i64 = store
        .query_row("SELECT count(*) FROM service_policies", [], |row| row.get(0))
        .expect("a number");
    assert_eq!(count, 2, "one was taken back");
}

#[track_caller]
fn number(world: &World, pattern: &str) {
    policy(world, "", "number", pattern);
}

/// Opens a ticket and answers its number.
#[track_caller]
fn opened(world: &World) -> String {
    let request = CreateTicketRequest {
        title: "No network".into(),
        description: "Since this morning".into(),
        service: "wi-fi".into(),
        ..CreateTicketRequest::default()
    };
    let made = world.of("rita").call::<call::TicketsCreate>(request).expect("a new ticket");
    made.ticket.expect("the ticket").id
}

#[test]
fn no_number_comes_twice_however_the_pattern_changes() {
    let world = peopled(START);
    let mut numbers = vec![opened(&world), opened(&world)];
    number(&world, "S{yy}{mm}-{seq}");
    numbers.push(opened(&world));
    number(&world, "T-1{seq}");
    numbers.extend((4..=6).map(|_| opened(&world)));
    number(&world, "");
    numbers.extend((7..=13).map(|_| opened(&world)));
    assert_eq!(numbers[..3], ["T-1", "T-2", "S2601-3"]);
    assert_eq!(numbers[3..6], ["T-14", "T-15", "T-16"]);
    // The counter goes on, and passes over what there is.
    assert_eq!(numbers[6..], ["T-7", "T-8", "T-9", "T-10", "T-11", "T-12", "T-13"]);
    assert_eq!(opened(&world), "T-17");
    number(&world, "T-2{seq}");
    assert_eq!(opened(&world), "T-218");
    verify(&world);
}
