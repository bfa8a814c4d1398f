//! What this program was started with in regard of signals, and that a run which a signal ended ends by that
//! signal. Who listens to which is decided where it is done.

use std::{
    process::ExitCode,
    sync::atomic::{AtomicI32, Ordering},
};

use signal_hook::{
    consts::{SIGINT, SIGTERM},
    low_level::emulate_default_handler,
};

use crate::exit::Exit;

/// The signal that this run was ended by; 0 is none. There is one for the process, as there is one end.
static ENDED_BY: AtomicI32 = AtomicI32::new(0);

/// Notes that the run was ended so. What a shell sees as 130 it sees as the end of one command, and goes on
/// with the next one of the line or the loop, unless the process was ended by the signal itself.
pub(crate) fn ended(exit: Exit) {
    let signal = match exit {
        Exit::Interrupted => SIGINT,
        Exit::Terminated => SIGTERM,
        _ => return,
    };
    ENDED_BY.store(signal, Ordering::SeqCst);
}

/// Ends the process as its run has ended: by the signal, if it was one, once all is said and the terminal is
/// as it was. What the program was started to ignore has ended nothing.
pub fn leave(code: ExitCode) -> ExitCode {
    let signal = ENDED_BY.load(Ordering::SeqCst);
    if signal != 0 && !has(ignored(), signal) {
        let _never = emulate_default_handler(signal);
    }
    code
}

/// The signals that this program was started to ignore, a bit for each: under `nohup`, or behind a script,
/// somebody wants them to do nothing.
pub(crate) fn ignored() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or(0)
}

/// Whether one of them is this.
pub(crate) fn has(ignored: u64, signal: i32) -> bool {
    let bit = u32::try_from(signal - 1).unwrap_or(u32::MAX);
    ignored.checked_shr(bit).unwrap_or(0) & 1 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bit_is_a_signal() {
        assert!(has(0b10, 2) && !has(0b10, 1) && !has(0b10, 15) && has(1 << 14, 15));
        assert!(!has(u64::MAX, 0) && !has(u64::MAX, 65));
    }
}
