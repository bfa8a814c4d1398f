//! What falls due beside what is opened, and a ticket with a long history beside one with a short
//! one. `cargo bench -p desk-tests --bench due`.

#[expect(dead_code, reason = "the figures use the rest of it")]
mod meter;
#[expect(dead_code, reason = "the figures use the rest of it")]
mod table;

use std::{
    fs,
    process::ExitCode,
    thread,
    time::{Duration, Instant},
};

use desk_proto::{
    call,
    v1::{
        CommentTicketRequest, CreateTicketRequest, CreateTicketsRequest, ListTicketsRequest, Page,
        SetPoliciesRequest, SettingValue, TakeTicketRequest, TicketFilter, TicketState,
        create_tickets_response,
    },
};
use desk_tests::{World, world::START};

use meter::{median, pairs, ratio};
use table::{Gate, Line, ms};

/// How many tickets fall due at once.
const TICKETS: usize = 20_000;
/// How long a caller may wait beside them, in milliseconds.
const CALLER_MS: f64 = 500.0;
/// How many pairs of `desk ticket show`.
const PAIRS: usize = 60;
/// The events of the two tickets that are shown: the opening, and comments.
const EVENTS: [usize; 2] = [2, 200];

fn main() -> ExitCode {
    let began = Instant::now();
    let world = World::new();
    world.cast();
    let [fell, beside] = fallen(&world);
    let lines = [fell, beside, shown(&world)];
    table::print(&lines);
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or_default();
    println!("\n{cores} cores, load {load}; {:.0} s in all", began.elapsed().as_secs_f64());
    table::end(&lines)
}

fn request(n: usize) -> CreateTicketRequest {
    CreateTicketRequest {
        title: format!("The printer on floor {n} is jammed"),
        description: "Tray 2 takes no paper since this morning.".into(),
        service: "wi-fi".into(),
        ..CreateTicketRequest::default()
    }
}

/// Tickets that fall due per second, beside tickets that are opened in a stream.
fn fallen(world: &World) -> [Line; 2] {
    let rows = (0..TICKETS)
        .map(|n| CreateTicketsRequest { row: Some(request(n)), keep_going: false, atomic: 0 })
        .collect();
    let since = Instant::now();
    let made = world.owner().exchange::<call::TicketsCreateMany>(rows).expect("new tickets");
    let opened = TICKETS as f64 / since.elapsed().as_secs_f64();
    let done = |answer: &_| matches!(answer, Some(create_tickets_response::Result::Done(_)));
    assert!(made.iter().all(|answer| done(&answer.result)));
    let values = vec![SettingValue { key: "timers.stale".into(), value: "1d".into() }];
    let set = SetPoliciesRequest { values, ..SetPoliciesRequest::default() };
    world.of("ada").call::<call::PolicySet>(set).expect("a policy");
    let made = world.of("rita").call::<call::TicketsCreate>(request(0)).expect("a new ticket");
    let id = made.ticket.expect("the ticket").id;
    let take = TakeTicketRequest { id: id.clone(), ..TakeTicketRequest::default() };
    world.of("grace").call::<call::TicketsTake>(take).expect("it is taken");
    let mut slowest = Duration::ZERO;
    let since = Instant::now();
    thread::scope(|scope| {
        scope.spawn(|| world.set_clock(START + 24 * 3_600_000));
        while open(world) > 0 {
            assert!(since.elapsed() < Duration::from_secs(300), "they are not worked off");
            let call = Instant::now();
            let text = "And this.".to_owned();
            let said = CommentTicketRequest { id: id.clone(), text, ..Default::default() };
            world.of("grace").call::<call::TicketsComment>(said).expect("a comment");
            slowest = slowest.max(call.elapsed());
            thread::sleep(Duration::from_millis(5));
        }
    });
    let fell = TICKETS as f64 / since.elapsed().as_secs_f64();
    let beside = Line::time(
        "beside",
        "the longest that somebody who comments waits meanwhile",
        slowest.as_secs_f64() * 1e3,
        Gate::AtMost(CALLER_MS),
    );
    let fell = Line::ratio(
        "due",
        format!("of {TICKETS} tickets, those that fall due a second: those that are opened"),
        format!("{fell:.0}/s"),
        format!("{opened:.0}/s"),
        fell / opened,
        Gate::AtLeast(0.5),
    );
    [fell, beside]
}

fn open(world: &World) -> i64 {
    let states = vec![TicketState::Dispatched as i32];
    let filter = TicketFilter { states, all: true, ..TicketFilter::default() };
    let page = Page { size: 1, with_total: true, ..Page::default() };
    let request = ListTicketsRequest {
        filter: Some(filter),
        page: Some(page),
        ..ListTicketsRequest::default()
    };
    let list = world.owner().call::<call::TicketsList>(request).expect("a list");
    list.page.map_or(0, |page| page.total)
}

/// `desk ticket show` of a ticket with many events, beside one with few.
fn shown(world: &World) -> Line {
    let [few, many] = EVENTS.map(|events| {
        let made = world.of("rita").call::<call::TicketsCreate>(request(events));
        let id = made.expect("a new ticket").ticket.expect("the ticket").id;
        for n in 1..events {
            let text = format!("This is what I found, number {n}.");
            let said = CommentTicketRequest { id: id.clone(), text, ..Default::default() };
            world.of("grace").call::<call::TicketsComment>(said).expect("a comment");
        }
        id
    });
    let show = |id: &str| {
        let since = Instant::now();
        world.desk("grace", ["ticket", "show", id]).ok();
        since.elapsed().as_secs_f64() * 1e3
    };
    let (ours, floor) = pairs(PAIRS, || show(&many), || show(&few));
    let [short, long] = EVENTS;
    Line::ratio(
        "show",
        format!("desk ticket show, of {long} events: of {short}"),
        ms(median(ours.iter().copied())),
        ms(median(floor.iter().copied())),
        ratio(&ours, &floor),
        Gate::AtMost(2.0),
    )
}
