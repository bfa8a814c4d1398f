//! The wire of desk: messages, clients and servers, made from `desk/v1/*.proto` at build time.
//!
//! It holds no logic but what both sides have to do alike: how [`span`]s of time are read, and which name was
//! probably meant. Beside what tonic makes, the build emits three things from the descriptors:
//! [`Rpc`], the list of every call; [`call`], one marker type for each; and [`WriteRequest`] and
//! [`WriteResponse`], which everything that writes implements.

pub mod near;
pub mod span;

/// The messages, clients and servers of the package `desk.v1`.
#[expect(clippy::all, reason = "made by tonic-prost-build")]
pub mod v1 {
    tonic::include_proto!("desk.v1");
}

/// What every message is.
pub use prost::{Message, bytes};

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
    /// Leaves of the fields that hold passwords only that they held one, for nothing of it may be kept.
    /// Answers whether any did.
    fn forget_passwords(&mut self) -> bool;
    /// Empties the instants, of which [`v1::WriteOptions::typed`] says how they were meant.
    fn forget_instants(&mut self);
    /// The name that another system has for what is made. Empty where there is none.
    fn external_id(&self) -> &str;
}

/// The answer to a request that changes something.
pub trait WriteResponse: prost::Message + Default {
    /// What the write did.
    fn report_mut(&mut self) -> &mut Option<v1::WriteReport>;
    /// Empties the fields that are shown once and never stored. Answers whether any had something.
    fn forget_secrets(&mut self) -> bool;
    /// The id of the object that is answered. Empty where there is none.
    fn about(&self) -> &str;
}

include!(concat!(env!("OUT_DIR"), "/writes.rs"));
