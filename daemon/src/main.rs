//! `deskd`, for service managers. All of it is the library's.

use clap::Parser as _;

fn main() -> std::process::ExitCode {
    deskd::run(&deskd::Program::parse().args)
}
