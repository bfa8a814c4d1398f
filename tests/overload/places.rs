//! The command line where there is no place for its stream yet: it comes again when it was told to, and
//! nothing of what it was given is lost meanwhile.

use std::{
    io::{BufRead as _, BufReader, Write as _},
    process::{Child, Stdio},
    sync::mpsc::Receiver,
    time::Duration,
};

use desk_proto::{
    call,
    v1::{Event, FollowEventsRequest, ListTicketsRequest, Page, TicketFilter},
};
use desk_tests::{
    World,
    world::{PATIENCE, code, until},
};
use rustix::process::{Pid, Signal, kill_process};
use tonic::{Status, Streaming, codegen::tokio_stream};

use super::stage::world;

/// What a command says at `-v` of a stream for which there was no place.
const REFUSED: &str = "RESOURCE_EXHAUSTED";

fn run(world: &World, args: &[&str]) -> Child {
    let mut command = world.program(args);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().expect("desk starts")
}

/// What a command says on stderr, line by line.
struct Told {
    lines: Receiver<String>,
    all: Vec<String>,
}

impl Told {
    fn by(command: &mut Child) -> Told {
        let (tell, lines) = std::sync::mpsc::channel();
        let stderr = BufReader::new(command.stderr.take().expect("a pipe"));
        std::thread::spawn(move || {
            stderr.lines().map_while(Result::ok).all(|line| tell.send(line).is_ok())
        });
        Told { lines, all: Vec::new() }
    }

    /// Waits until so many lines have said this.
    #[track_caller]
    fn says(&mut self, what: &str, times: usize) {
        let mut seen = 0;
        while seen < times {
            match self.lines.recv_timeout(PATIENCE) {
                Ok(line) => {
                    seen += usize::from(line.contains(what));
                    self.all.push(line);
                }
                Err(error) => panic!("{error}, and {what:?} was said {seen} times: {:?}", self.all),
            }
        }
    }

    /// Everything, once it has ended.
    fn all(mut self) -> Vec<String> {
        self.all.extend(self.lines);
        self.all
    }
}

fn count(world: &World) -> i64 {
    let filter = Some(TicketFilter { all: true, ..TicketFilter::default() });
    let page = Some(Page { with_total: true, ..Page::default() });
    let request = ListTicketsRequest { filter, page, ..ListTicketsRequest::default() };
    let answer = world.owner().call::<call::TicketsList>(request).expect("a count");
    answer.page.expect("a page").total
}

fn rows(count: usize) -> String {
    (0..count).map(|row| format!("{{\"title\":\"Row {row}\",\"description\":\"d\"}}\n")).collect()
}

#[test]
fn a_second_file_waits_for_the_place_of_the_first() {
    // A quarter of them is one.
    let world = world("row_streams = 4");
    let new = ["ticket", "new", "-f", "-", "-o", "id", "-v"];
    let mut first = run(&world, &new);
    let mut given = first.stdin.take().expect("a pipe");
    given.write_all(rows(1).as_bytes()).expect("it reads");
    until("the first has its place", || (count(&world) == 1).then_some(()));
    let at_once = world.desk_with("owner", new.into_iter().chain(["--retries", "0"]), rows(1), &[]);
    assert_eq!((at_once.code, count(&world)), (13, 1), "{}", at_once.stderr);

    let mut second = run(&world, &new);
    let mut told = Told::by(&mut second);
    let mut text = second.stdin.take().expect("a pipe");
    // More than are held, so that some of them would be gone with a try.
    let feeder = std::thread::spawn(move || text.write_all(rows(2_000).as_bytes()));
    told.says("again in", 1);
    drop(given);
    assert_eq!(code(first.wait().expect("our own child")), 0);
    let done = second.wait_with_output().expect("our own child");
    assert_eq!(code(done.status), 0, "{:?}", told.all());
    feeder.join().expect("a thread").expect("all was read");
    assert_eq!(
        (done.stdout.split(|byte| *byte == b'\n').count() - 1, count(&world)),
        (2_000, 2_001)
    );
}

#[test]
fn who_follows_waits_for_a_place_after_a_restart() {
    // An eighth of them is one.
    let world = world("watchers = 8");
    let owner = world.owner();
    let follow = || -> Result<Streaming<Event>, Status> {
        let request = FollowEventsRequest { from_now: true, ..FollowEventsRequest::default() };
        let request = tokio_stream::once(request);
        world.owner().runtime().block_on(owner.streaming::<call::HistoryFollow>(request))
    };
    let mut events = run(&world, &["events", "--follow", "-o", "jsonl", "--retries", "0", "-v"]);
    let mut says = Told::by(&mut events);
    let (told, tells) = std::sync::mpsc::channel();
    let lines = BufReader::new(events.stdout.take().expect("a pipe")).lines();
    std::thread::spawn(move || lines.map_while(Result::ok).all(|line| told.send(line).is_ok()));
    let tells_of = |name: &str| {
        let (mut count, wanted) = (0, name.to_lowercase());
        until("it tells of what happens", || {
            count += 1;
            world.desk("owner", ["org", "new", &format!("{name} {count}"), "-o", "id"]).ok();
            // It may follow only from the next one on.
            let next = || tells.recv_timeout(Duration::from_millis(100)).ok();
            std::iter::from_fn(next).any(|line| line.contains(&wanted)).then_some(())
        });
    };
    tells_of("First");
    // Somebody else is there first, because it stands still until then.
    let pid = Pid::from_child(&events);
    kill_process(pid, Signal::STOP).expect("a signal");
    world.kill();
    world.start();
    let place = follow().expect("a place");
    kill_process(pid, Signal::CONT).expect("a signal");
    // It goes on asking.
    says.says(REFUSED, 3);
    drop(place);
    tells_of("Second");
    events.kill().expect("our own child");
    events.wait().expect("our own child");
}
