//! What cannot be tried on this machine: said aloud, counted, and a failure where `DESK_NO_SKIP` says
//! that nothing may be left out.

use std::{
    io::Write as _,
    sync::atomic::{AtomicUsize, Ordering},
};

/// How much was left out so far, by this program of tests.
static SKIPPED: AtomicUsize = AtomicUsize::new(0);

/// Says that the caller is not tried, and why.
///
/// # Panics
/// Where nothing may be left out.
#[track_caller]
pub fn tell(why: &str) {
    let so_far = SKIPPED.fetch_add(1, Ordering::Relaxed) + 1;
    let place = std::panic::Location::caller();
    // Past the harness, which keeps to itself what a test that passes prints.
    let _ = writeln!(std::io::stderr(), "skipped ({so_far} in this run): {place}: {why}");
    assert!(std::env::var_os("DESK_NO_SKIP").is_none(), "nothing may be left out: {why}");
}
