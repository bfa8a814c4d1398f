//! How an error looks: lines for people, one JSON object for programs.

use super::{Json, Tone, sanitise};
use crate::{
    error::{CliError, Fault},
    exit::grpc_name,
    io::Env,
};

/// How errors are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum ErrorFormat {
    /// JSON where the answer would be for a program
    Auto,
    /// Lines for people
    Text,
    /// One JSON object
    Json,
}

impl ErrorFormat {
    /// The one that the environment names; a word that is none is `auto`.
    pub(crate) fn of_env(env: &Env) -> Option<ErrorFormat> {
        env.get("DESK_ERROR_FORMAT").and_then(|name| clap::ValueEnum::from_str(name, true).ok())
    }
}

/// The lines for people.
pub(crate) fn text(error: &CliError, colour: bool) -> String {
    let name = Tone::Alarm.paint(error.exit.name(), colour);
    let message = sanitise::body(&error.message);
    let mut text = match error.told {
        true => format!("desk: {message}"),
        false => format!("desk: {name} ({}): {message}", error.exit.number()),
    };
    // The sentence of a version says both numbers; as fields they are for programs.
    let fields = if error.code == "VERSION_CONFLICT" { &[][..] } else { &error.fields };
    for (name, problem) in fields {
        let line = format!("{name}: {problem}");
        if !error.message.contains(&line) {
            text.push_str(&format!("\n  {}", sanitise::cell(&line)));
        }
    }
    if let Some(hint) = &error.hint {
        text.push_str(&format!("\n  hint: {}", sanitise::cell(hint)));
    }
    text
}

/// The document for programs.
pub(crate) fn document(error: &CliError) -> Json {
    Json::Object(vec![("schema", Json::text("desk.error/v1")), ("error", object(error))])
}

/// The error itself, as it also stands in the results of many writes.
pub(crate) fn object(error: &Fault) -> Json {
    let fields = (error.fields.iter()).map(|(name, problem)| {
        Json::Object(vec![("name", Json::text(name)), ("problem", Json::text(problem))])
    });
    let seconds = (error.retry_after)
        .map(|after| i64::try_from(after.as_millis().div_ceil(1000)).unwrap_or(i64::MAX));
    Json::Object(vec![
        ("code", Json::text(&error.code)),
        ("exit", Json::Int(error.exit.number().into())),
        ("grpc", Json::maybe(error.grpc.map(grpc_name))),
        ("message", Json::text(&error.message)),
        ("hint", Json::maybe(error.hint.as_deref())),
        ("target", Json::maybe(error.target.as_deref())),
        ("fields", Json::List(fields.collect())),
        ("retryable", Json::Bool(error.exit.retryable())),
        ("retry_after", seconds.map_or(Json::Null, Json::Int)),
        ("request_id", Json::maybe(error.request_id.as_deref())),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exit::Exit;

    fn error() -> CliError {
        let mut error = CliError::new(Exit::State, "TICKET_STATE", "T-42 is \u{1b}[31mclosed")
            .hint("desk ticket reopen T-42");
        error.target = Some("T-42".into());
        error.fields = vec![("state".into(), "is closed".into())];
        error
    }

    #[test]
    fn for_people() {
        assert_eq!(
            text(&error(), false),
            "desk: state (7): T-42 is \\u{1b}[31mclosed\n  state: is closed\n  hint: desk ticket reopen T-42"
        );
    }

    #[test]
    fn for_programs() {
        assert_eq!(
            document(&error()).line(),
            "{\"schema\":\"desk.error/v1\",\"error\":{\"code\":\"TICKET_STATE\",\"exit\":7,\"grpc\":null,\
             \"message\":\"T-42 is \\u001b[31mclosed\",\"hint\":\"desk ticket reopen T-42\",\
             \"target\":\"T-42\",\"fields\":[{\"name\":\"state\",\"problem\":\"is closed\"}],\
             \"retryable\":false,\"retry_after\":null,\"request_id\":null}}"
        );
    }
}
