//! The wire of desk: messages, clients and servers, made from `desk/v1/*.proto` at build time.
//!
//! It holds no logic. Beside what tonic makes, the build emits three things from the descriptors:
//! [`Rpc`], the list of every call; [`call`], one marker type for each; and [`WriteRequest`] and
//! [`WriteResponse`], which everything that writes implements.

/// The messages, clients and servers of the package `desk.v1`.
#[expect(clippy::all, reason = "made by tonic-prost-build")]
pub mod v1 {
    tonic::include_proto!("desk.v1");
}

/// The descriptors of all files, encoded, for reflection and for tests.
pub const DESCRIPTORS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/descriptors.bin"));

include!(concat!(env!("OUT_DIR"), "/rpc.rs"));

/// The kinds of objects that events are about.
pub const EVENT_KINDS: [&str; 12] = [
    "ticket", "group", "service", "category", "user", "org", "token", "tenant", "policy", "access",
    "grant", "visit",
];

/// A marker type that names a call at compile time.
pub trait Call {
    /// The call.
    const RPC: Rpc;
    /// What is sent; in a stream of requests, each of them.
    type Request: prost::Message + Default + Clone + 'static;
    /// What is answered; in a stream of answers, each of them.
    type Response: prost::Message + Default + 'static;
}

/// A request that changes something.
pub trait WriteRequest: prost::Message + Clone {
    /// How the write is to be done.
    fn options(&self) -> Option<&v1::WriteOptions>;
    /// The same, to change.
    fn options_mut(&mut self) -> &mut Option<v1::WriteOptions>;
    /// Empties the fields that hold passwords, of which nothing may be kept.
    fn forget_passwords(&mut self);
}

/// The answer to a request that changes something.
pub trait WriteResponse: prost::Message + Default {
    /// What the write did.
    fn report_mut(&mut self) -> &mut Option<v1::WriteReport>;
    /// Empties the fields that are shown once and never stored.
    fn forget_secrets(&mut self);
}

include!(concat!(env!("OUT_DIR"), "/writes.rs"));
