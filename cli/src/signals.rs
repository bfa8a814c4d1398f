//! What this program was started with in regard of signals. Who listens to which is decided where it is done.

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
