//! The flags of the daemon. `deskd` and `desk daemon run` share them.

use std::path::PathBuf;

use clap::ValueEnum;

use crate::kernel::clock::Source;

/// The daemon of desk: owns the store and answers calls over a Unix socket.
#[derive(Debug, clap::Parser)]
#[command(name = "deskd", version, about)]
pub struct Program {
    /// The flags.
    #[command(flatten)]
    pub args: Args,
}

/// What the daemon can be told.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Args {
    /// The directory of the store, the socket and the log
    #[arg(long, value_name = "DIR", env = "DESK_DATA")]
    pub data: Option<PathBuf>,

    /// The configuration file [default: deskd.toml in the data directory]
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,

    /// What is logged, such as info or deskd=debug
    #[arg(long, value_name = "FILTER", env = "DESK_LOG")]
    pub log: Option<String>,

    /// How log lines look
    #[arg(long, value_name = "FORMAT")]
    pub log_format: Option<LogFormat>,

    /// The operating system's user who owns a new store [default: the daemon's own]
    #[arg(long, value_name = "UID")]
    pub owner: Option<u32>,

    /// The key that seals secrets [default: deskd.key in the configuration directory]
    #[arg(long, value_name = "FILE")]
    pub key_file: Option<PathBuf>,

    /// Where the time comes from
    #[arg(long, value_name = "CLOCK", hide = true)]
    pub clock: Option<ClockArg>,

    /// The instant at which a manual clock starts, in milliseconds since 1970 UTC
    #[arg(long, value_name = "MILLIS", hide = true)]
    pub clock_start: Option<i64>,

    /// A command started this daemon, not a person or a service manager
    #[arg(long, hide = true)]
    pub autostarted: bool,
}

/// How log lines look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// For people.
    #[default]
    Text,
    /// One JSON object a line.
    Json,
}

/// Where the time comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ClockArg {
    /// The operating system.
    System,
    /// Set by calls. For tests and replays.
    Manual,
}

impl From<ClockArg> for Source {
    fn from(arg: ClockArg) -> Self {
        match arg {
            ClockArg::System => Source::System,
            ClockArg::Manual => Source::Manual,
        }
    }
}
