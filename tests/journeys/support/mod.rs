//! What the journeys share: a program that has to end by itself, and what it said.

use std::{
    io::ErrorKind,
    process::{Child, Command, Stdio},
    sync::mpsc,
    thread,
};

use desk_tests::{
    World,
    world::{PATIENCE, code, until},
};
use serde_json::Value;

/// What a program said, and what it ended with.
#[derive(Debug)]
pub struct Said {
    /// The exit code, or 128 and the signal.
    pub code: i32,
    /// Data.
    pub stdout: String,
    /// Everything else.
    pub stderr: String,
}

impl Said {
    /// Stdout as one JSON document.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

/// Runs `desk` as the owner of a world.
#[track_caller]
pub fn run(world: &World, args: &[&str]) -> Said {
    end(&mut world.program(args))
}

/// Starts a program. One that was written a moment ago is busy for as long as another thread of the
/// test is just starting something and has its file open still.
#[track_caller]
pub fn spawn(command: &mut Command) -> Child {
    until("it starts", || match command.spawn() {
        Err(error) if error.kind() == ErrorKind::ExecutableFileBusy => None,
        child => Some(child.expect("it starts")),
    })
}

/// Runs a program without a stdin that has to end by itself.
#[track_caller]
pub fn end(command: &mut Command) -> Said {
    let command = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let child = spawn(command);
    let pid = rustix::process::Pid::from_child(&child);
    let (done, waited) = mpsc::channel();
    thread::spawn(move || done.send(child.wait_with_output()));
    let output = waited.recv_timeout(PATIENCE).unwrap_or_else(|_| {
        let _ended = rustix::process::kill_process(pid, rustix::process::Signal::KILL);
        panic!("it did not end within {PATIENCE:?}: {command:?}")
    });
    let output = output.expect("its output");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Said { code: code(output.status), stdout: text(output.stdout), stderr: text(output.stderr) }
}
