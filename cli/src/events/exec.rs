//! A command for each event, one after the other: the place in the history moves on only behind a command that
//! has done its work, so none is lost, whoever is killed. One that was under way then is run again.

use std::{
    io::{self, Write as _},
    os::unix::process::ExitStatusExt as _,
    process::{Command, ExitCode, ExitStatus, Stdio},
};

use desk_proto::v1::Event;

use super::follow::Following;
use crate::{
    context::Ctx,
    error::{CliError, plain},
    exit::Exit,
    fields::Noun as _,
    render::{Json, Outcome},
};

/// The shell that reads the command.
const SHELL: &str = "/bin/sh";

/// Runs the command for each event, until there is an end.
pub(super) fn each<'a>(
    ctx: &'a Ctx,
    line: &str,
    mut following: Following<'a>,
) -> Result<Outcome<'a>, CliError> {
    ctx.ending.with_signals(ctx)?;
    let env = ctx.env.for_others();
    while let Some(event) = following.step()? {
        let mut command = Command::new(SHELL);
        command.args(["-c", line]).env_clear().envs(&env).envs(told(&event));
        let status = run(&mut command, &event).map_err(|error| {
            let message = format!("cannot run the command: {}", plain(&error));
            CliError::new(Exit::Failure, "EXEC_FAILED", message).hint(again(&event, &following))
        })?;
        if !status.success() {
            // Ctrl-C at a terminal ends the command too, and then it is no failure of its own.
            ctx.ending.now(ctx)?;
            return Err(failed(&event, status).hint(again(&event, &following)));
        }
        following.keep()?;
        // Events that wait already would else come before a signal that came meanwhile.
        ctx.ending.now(ctx)?;
    }
    Ok(Outcome::Exit(ExitCode::SUCCESS))
}

/// Runs it with the event on its stdin. A signal of ours waits until it has ended.
fn run(command: &mut Command, event: &Event) -> io::Result<ExitStatus> {
    let mut child = command.stdin(Stdio::piped()).spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        match stdin.write_all(format!("{}\n", document(event).line()).as_bytes()) {
            // It does not have to read it.
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                let _status = child.wait();
                return Err(error);
            }
            _ => {}
        }
    }
    child.wait()
}

/// The line of `-o jsonl`, whole.
fn document(event: &Event) -> Json {
    let schema = ("schema", Json::Text(format!("desk.{}/v1", Event::KIND)));
    let fields = Event::FIELDS.iter().map(|field| (field.meta.name, (field.get)(event).json()));
    Json::Object(std::iter::once(schema).chain(fields).collect())
}

/// What a command is told beside its stdin, so that a short one needs no JSON.
fn told(event: &Event) -> [(&'static str, String); 4] {
    let object = event.object.clone().unwrap_or_default();
    [
        ("DESK_EVENT_SEQ", event.seq.to_string()),
        ("DESK_EVENT_TYPE", event.r#type.clone()),
        ("DESK_EVENT_KIND", object.kind),
        ("DESK_EVENT_OBJECT", object.id),
    ]
}

fn failed(event: &Event, status: ExitStatus) -> CliError {
    let how = match (status.code(), status.signal()) {
        (Some(code), _) => format!("ended with {code}"),
        (None, Some(signal)) => format!("was ended by signal {signal}"),
        (None, None) => "failed".to_owned(),
    };
    let object = event.object.as_ref().map(|object| format!(" of {}", object.id));
    let object = object.unwrap_or_default();
    let message = format!("the command {how} at event {}, {}{object}", event.seq, event.r#type);
    CliError::new(Exit::Failure, "EXEC_FAILED", message)
}

/// How one goes on.
fn again(event: &Event, following: &Following<'_>) -> String {
    match following.kept() {
        true => "the cursor file stays before this event: the next run begins with it".to_owned(),
        false => format!("--after {} begins with this event", event.seq - 1),
    }
}
