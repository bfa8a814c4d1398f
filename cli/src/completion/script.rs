//! The scripts that make a shell ask `desk __complete`. Each is a file of its own language; what the
//! answer means is the same in all of them (see [`super::answer`]).

use super::Shell;

/// The script of a shell.
pub(super) const fn of(shell: Shell) -> &'static str {
    match shell {
        Shell::Bash => include_str!("scripts/desk.bash"),
        Shell::Zsh => include_str!("scripts/_desk"),
        Shell::Fish => include_str!("scripts/desk.fish"),
        Shell::Nushell => include_str!("scripts/desk.nu"),
        Shell::Elvish => include_str!("scripts/desk.elv"),
        Shell::Power => include_str!("scripts/_desk.ps1"),
    }
}
