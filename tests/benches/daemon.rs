//! The start of the daemon, after an end in order and after a kill.

use std::{
    thread,
    time::{Duration, Instant},
};

use desk_proto::{
    call,
    v1::{ListTicketsRequest, Page},
};
use desk_tests::World;

use crate::{
    LONG, filled,
    meter::median,
    table::{Gate, Line},
};

/// G9: from the start of the daemon to its first answer out of the store.
pub fn start(world: &World) -> Vec<Line> {
    let start = || {
        let mut command = world.daemon();
        let began = Instant::now();
        let child = command.spawn().expect("the daemon starts");
        let one = Page { size: 1, ..Page::default() };
        let request =
            ListTicketsRequest { filter: None, page: Some(one), ..ListTicketsRequest::default() };
        while world.owner().call::<call::TicketsList>(request.clone()).is_err() {
            assert!(began.elapsed() < Duration::from_secs(30), "the daemon does not answer");
            thread::sleep(Duration::from_micros(200));
        }
        let time = began.elapsed().as_secs_f64() * 1e3;
        world.adopt(child);
        time
    };
    let after_a_stop = (0..LONG).map(|_| {
        assert!(world.terminate().success());
        start()
    });
    let after_a_stop = median(after_a_stop);
    let rows = filled::csv("killed", 1_000);
    let after_a_kill = (0..LONG).map(|n| {
        // Something for it to recover.
        let rows = rows.replace("killed-", &format!("killed-{n}-"));
        let args = ["ticket", "new", "-f", "-", "-o", "id"];
        assert_eq!(world.desk_with("owner", args, rows, &[]).code, 0);
        world.kill();
        start()
    });
    let after_a_kill = median(after_a_kill);
    let what = "deskd from its start to its first answer, 20000 tickets";
    vec![
        Line::time("G9", what, after_a_stop, Gate::AtMost(100.0)).aim(30.0),
        Line::time("G9", "the same after kill -9", after_a_kill, Gate::AtMost(200.0)),
    ]
}
