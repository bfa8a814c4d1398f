//! Every limit of the daemon by its name, with the least and the most that it can be.

use std::time::Duration;

use serde::Deserialize;

use super::invalid;
use crate::kernel::refusal::Refusal;

/// What stands before a message of gRPC, in bytes.
pub const MESSAGE_HEAD: usize = 5;

/// What the daemon bears. What is too much is refused, with `QUEUE_FULL` where it was begun.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// The largest message, in bytes.
    pub message_bytes: usize,
    /// The largest list of headers of one call, in bytes.
    pub header_bytes: u32,
    /// Connections that are open at once, half of them on the socket and half over TCP. The owner
    /// has a few more on the socket.
    pub connections: usize,
    /// Connections that one source may have of its half: a user of this machine on the socket, an
    /// IPv4 address or an IPv6 network of 64 bits over TCP. None means a quarter of the half.
    pub connections_per_source: Option<usize>,
    /// Bytes of requests that are arriving or wait for their answer, half of them for the socket and half
    /// for TCP.
    pub arriving_bytes: usize,
    /// Calls that run at once on one connection.
    pub streams: u32,
    /// How long a connection may take until it has said what it is, in seconds.
    pub handshake_seconds: u64,
    /// How long the request of a call may take to arrive, in seconds. A stream has no such end.
    pub arrival_seconds: u64,
    /// How long nothing may be taken of what was sent, and nothing come of a stream that is being
    /// sent, in seconds.
    pub stall_seconds: u64,
    /// How long a connection may be open on which no call runs, in seconds.
    pub idle_seconds: u64,
    /// How often a connection is asked whether anybody is still there, in seconds.
    pub keepalive_seconds: u64,
    /// How long it may take to answer that, in seconds.
    pub keepalive_answer_seconds: u64,
    /// Calls that wait for the writer, and as many for a reader. One caller has an eighth.
    pub queue: usize,
    /// Streams of events that are open at once. One caller has an eighth, one tenant all but
    /// an eighth.
    pub watchers: usize,
    /// Streams of rows that are open at once. One caller has a quarter, one tenant all but
    /// an eighth.
    pub row_streams: usize,
    /// Writes that share one commit.
    pub batch: usize,
    /// Reads that run at once.
    pub readers: usize,
    /// How long the log of the store gets, about, before it is moved into the file, in bytes.
    pub log_bytes: u64,
    /// How long a call may take when it does not say, in seconds.
    pub call_seconds: u64,
    /// How long any call may take, in seconds.
    pub call_seconds_max: u64,
    /// How long calls may go on after the daemon was told to end, in seconds.
    pub drain_seconds: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            message_bytes: 1 << 20,
            header_bytes: 16 << 10,
            connections: 512,
            connections_per_source: None,
            arriving_bytes: 64 << 20,
            // Not fewer: clients begin so many before they have heard of a limit (RFC 9113, 6.5.2).
            streams: 100,
            handshake_seconds: 10,
            arrival_seconds: 10,
            stall_seconds: 30,
            idle_seconds: 300,
            keepalive_seconds: 60,
            keepalive_answer_seconds: 20,
            queue: 1_024,
            watchers: 512,
            row_streams: 64,
            batch: 256,
            readers: 4,
            log_bytes: 32 << 20,
            call_seconds: 30,
            call_seconds_max: 300,
            drain_seconds: 10,
        }
    }
}

impl Limits {
    /// Connections that one source may have of its half.
    pub fn per_source(&self) -> usize {
        self.connections_per_source.unwrap_or_else(|| (self.connections / 8).max(1))
    }

    /// Bytes of requests that one source may have arriving. One whole message always fits.
    pub fn arriving_per_source(&self) -> usize {
        (self.arriving_bytes / 8).max(self.message_bytes + MESSAGE_HEAD)
    }

    /// How long a call may take, from what its caller asked for.
    pub fn call(&self, asked: Option<Duration>) -> Duration {
        let asked = asked.unwrap_or(Duration::from_secs(self.call_seconds));
        asked.min(Duration::from_secs(self.call_seconds_max))
    }
}

/// The least and the most of every limit.
pub(super) fn check(limits: &Limits) -> Result<(), Refusal> {
    let number = |value: usize| u64::try_from(value).unwrap_or(u64::MAX);
    let bounds = [
        ("message_bytes", number(limits.message_bytes), 64 << 10, 64 << 20),
        ("header_bytes", u64::from(limits.header_bytes), 4 << 10, 1 << 20),
        ("connections", number(limits.connections), 2, 100_000),
        ("connections_per_source", number(limits.per_source()), 1, 100_000),
        ("streams", u64::from(limits.streams), 1, 10_000),
        ("arriving_bytes", number(limits.arriving_bytes), 1 << 20, 64 << 30),
        ("handshake_seconds", limits.handshake_seconds, 1, 300),
        ("arrival_seconds", limits.arrival_seconds, 1, 300),
        ("stall_seconds", limits.stall_seconds, 1, 3_600),
        ("idle_seconds", limits.idle_seconds, 1, 86_400),
        ("keepalive_seconds", limits.keepalive_seconds, 1, 3_600),
        ("keepalive_answer_seconds", limits.keepalive_answer_seconds, 1, 300),
        ("queue", number(limits.queue), 1, 1_000_000),
        ("watchers", number(limits.watchers), 1, 100_000),
        ("row_streams", number(limits.row_streams), 1, 10_000),
        ("batch", number(limits.batch), 1, 10_000),
        ("readers", number(limits.readers), 1, 64),
        ("log_bytes", limits.log_bytes, 64 << 10, 1 << 30),
        ("call_seconds", limits.call_seconds, 1, 3_600),
        ("call_seconds_max", limits.call_seconds_max, 1, 86_400),
        ("drain_seconds", limits.drain_seconds, 0, 3_600),
    ];
    match bounds.iter().find(|(_, value, least, most)| !(least..=most).contains(&value)) {
        None => Ok(()),
        Some((name, value, least, most)) => Err(invalid(format!(
            "deskd.toml: limits.{name} is {value}; it lies between {least} and {most}"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_source_has_room_for_a_whole_message() {
        let limits = Limits { arriving_bytes: 1 << 20, ..Limits::default() };
        assert_eq!(limits.arriving_per_source(), (1 << 20) + MESSAGE_HEAD);
        assert_eq!(Limits::default().arriving_per_source(), 8 << 20);
    }
}
