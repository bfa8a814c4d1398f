//! The daemon on the network and on its socket: TLS, certificates that are replaced, and those who
//! connect and mean harm.

#[path = "network/bystander.rs"]
mod bystander;
#[path = "network/crowd.rs"]
mod crowd;
#[path = "network/flood.rs"]
mod flood;
#[path = "network/frames.rs"]
mod frames;
#[path = "network/harm.rs"]
mod harm;
#[path = "network/limits.rs"]
mod limits;
#[path = "network/listen.rs"]
mod listen;
#[path = "network/sockets.rs"]
mod sockets;
#[path = "network/stalls.rs"]
mod stalls;
#[path = "network/tls.rs"]
mod tls;
