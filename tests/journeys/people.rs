//! What only a person at a terminal meets: the pager, the editor, bars, colours, and that each of them
//! is left out where nobody wants it. The questions of the form are in `guided`.

#[path = "first_login/terminal.rs"]
mod terminal;

#[path = "people/editor.rs"]
mod editor;

#[path = "people/help.rs"]
mod help;

#[path = "people/look.rs"]
mod look;

#[path = "people/pager.rs"]
mod pager;

#[path = "people/progress.rs"]
mod progress;

#[path = "people/prompts.rs"]
mod prompts;

use std::{fs, os::unix::fs::PermissionsExt as _, path::PathBuf};

use desk_tests::World;

use terminal::Terminal;

#[track_caller]
fn world() -> World {
    let world = World::new();
    world.cast();
    world
}

/// A program of a person's own, as a script of a shell.
#[track_caller]
fn script(world: &World, name: &str, text: &str) -> PathBuf {
    let path = world.dir().join(name);
    fs::write(&path, format!("#!/bin/sh\n{text}\n")).expect("a script");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).expect("it can be run");
    path
}

/// `desk` on a terminal of this size, as the owner.
#[track_caller]
fn desk(world: &World, args: &[&str], env: &[(&str, &str)], size: (u16, u16)) -> Terminal {
    let mut command = world.program(args);
    command.env("TERM", "xterm-256color").envs(env.iter().copied());
    Terminal::sized(command, size.0, size.1)
}

#[track_caller]
fn shown(world: &World, ticket: &str) -> serde_json::Value {
    let shown = world.desk(
        "owner",
        ["ticket", "show", ticket, "--json=title,description,state,solution,reason,comments"],
    );
    serde_json::from_str(&shown.ok()).expect("JSON")
}
