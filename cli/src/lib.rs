//! `desk`, the command line of the service desk: what people and scripts touch.
//!
//! A command runs one way: [`run`] parses the arguments (`app`), a verb makes a request of them and
//! answers data (`ticket/close.rs` and its like), and `render` prints the data. The rules live in
//! the daemon; nothing here decides what may be done.

mod access;
mod again;
mod alias;
mod api;
mod app;
mod autostart;
mod call;
mod can;
mod catalog;
mod completion;
mod config;
mod configure;
mod connect;
mod context;
mod contexts;
mod daemon;
mod db;
mod demo;
mod doctor;
mod editor;
mod embedded;
mod endpoint;
mod error;
mod events;
mod exit;
mod expand;
mod explain;
mod fields;
mod flags;
mod group;
mod handshake;
mod help;
mod input;
mod io;
mod kept;
mod later;
mod launch;
mod list;
mod login;
mod logout;
mod many;
mod near;
mod once;
mod org;
mod passwd;
mod policy;
mod prompt;
mod render;
mod rows;
mod schema;
mod second_factor;
mod session;
mod settings;
mod signer;
mod simulate;
mod tenant;
mod ticket;
mod token;
mod trace;
mod user;
mod version;
mod wait;
mod watch;
mod way;
mod when;
mod who_can;
mod whoami;
mod write;

pub use app::{command, run};
pub use exit::{Exit, number};
pub use help::{ENVIRONMENT, INTERNAL, TOPICS, topic};
pub use io::{Captured, Env, Io};
