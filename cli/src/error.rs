//! Why a command was not done: a stable code, the exit number, a sentence, and a hint that says what
//! to do next. It is made here from what the daemon answers; how it looks is `render`'s affair.

use std::{borrow::Cow, fmt, io, ops, time::Duration};

use desk_proto::v1;
use tonic::{Code, Status};
use tonic_types::StatusExt as _;

use crate::exit::Exit;

/// A failure. Boxed, so that a `Result` stays small.
#[derive(Clone, Debug)]
pub(crate) struct CliError(Box<Fault>);

/// What is known of a failure.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    /// The number that the run ends with.
    pub(crate) exit: Exit,
    /// The stable code, such as `TICKET_STATE`.
    pub(crate) code: Cow<'static, str>,
    /// The status that the daemon answered, if it did.
    pub(crate) grpc: Option<Code>,
    /// A sentence.
    pub(crate) message: String,
    /// What to do next.
    pub(crate) hint: Option<String>,
    /// The object that it is about.
    pub(crate) target: Option<String>,
    /// Every wrong field: its name and what is wrong.
    pub(crate) fields: Vec<(String, String)>,
    /// When to try again.
    pub(crate) retry_after: Option<Duration>,
    /// The request, to find it in the daemon's log.
    pub(crate) request_id: Option<String>,
    /// Whether people have read its code already, at what it is the sum of.
    pub(crate) told: bool,
}

impl ops::Deref for CliError {
    type Target = Fault;
    fn deref(&self) -> &Fault {
        &self.0
    }
}

impl ops::DerefMut for CliError {
    fn deref_mut(&mut self) -> &mut Fault {
        &mut self.0
    }
}

impl CliError {
    /// A failure with its code and a sentence.
    pub(crate) fn new(
        exit: Exit,
        code: impl Into<Cow<'static, str>>,
        message: impl Into<String>,
    ) -> CliError {
        CliError(Box::new(Fault {
            exit,
            code: code.into(),
            grpc: None,
            message: message.into(),
            hint: None,
            target: None,
            fields: Vec::new(),
            retry_after: None,
            request_id: None,
            told: false,
        }))
    }

    /// The command line is wrong.
    pub(crate) fn usage(message: impl Into<String>) -> CliError {
        CliError::new(Exit::Usage, "USAGE", message)
    }

    /// A file or stream of the user cannot be read.
    pub(crate) fn input(what: &str, error: &io::Error) -> CliError {
        CliError::new(Exit::Usage, "INPUT", format!("cannot read {what}: {}", plain(error)))
    }

    /// Stdout cannot be written; a reader that went away is no failure worth a word.
    pub(crate) fn output(error: &io::Error) -> CliError {
        let exit =
            if error.kind() == io::ErrorKind::BrokenPipe { Exit::Pipe } else { Exit::Failure };
        CliError::new(exit, "OUTPUT", format!("cannot write the output: {}", plain(error)))
    }

    /// With what to do next.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> CliError {
        self.hint = Some(hint.into());
        self
    }

    /// What the daemon answered instead of a reply.
    pub(crate) fn of_status(status: &Status) -> CliError {
        let details = status.get_error_details();
        let (mut reason, mut meta) = (String::new(), Default::default());
        if let Some(info) = details.error_info() {
            (reason, meta) = (info.reason.clone(), info.metadata.clone());
        }
        let exit = Exit::of_status(&reason, status.code());
        let code = if reason.is_empty() {
            Cow::Borrowed(crate::exit::grpc_name(status.code()))
        } else {
            Cow::Owned(reason)
        };
        let mut error = CliError::new(exit, code, sentence(status.message(), exit));
        error.grpc = Some(status.code());
        error.hint = meta.remove("hint").filter(|hint| !hint.is_empty());
        error.target = meta.remove("target").filter(|target| !target.is_empty());
        let id = status.metadata().get("x-request-id").and_then(|id| id.to_str().ok());
        error.request_id = meta.remove("request_id").or_else(|| id.map(str::to_owned));
        if let Some(bad) = details.bad_request() {
            error.fields = (bad.field_violations.iter())
                .map(|violation| (violation.field.clone(), violation.description.clone()))
                .collect();
        }
        if exit == Exit::NotFound && error.target.as_deref() == Some("-") {
            error.hint = Some("this takes one, by its name: - is for what takes many".to_owned());
        }
        error.retry_after = details.retry_info().and_then(|info| info.retry_delay);
        if exit == Exit::Skew && error.hint.is_none() {
            error.hint = Some("deskd is older than desk: desk daemon restart".to_owned());
        }
        error
    }

    /// Why one row of a stream was refused.
    pub(crate) fn of_problem(problem: v1::Problem) -> CliError {
        let grpc = Code::from_i32(problem.grpc);
        let exit = Exit::of_status(&problem.code, grpc);
        let mut error = CliError::new(exit, problem.code, sentence(&problem.message, exit));
        error.grpc = Some(grpc);
        error.hint = Some(problem.hint).filter(|hint| !hint.is_empty());
        error.target = Some(problem.target).filter(|target| !target.is_empty());
        error.fields =
            (problem.fields.into_iter()).map(|field| (field.name, field.problem)).collect();
        error
    }
}

impl fmt::Display for CliError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}): {}", self.exit.name(), self.exit.number(), self.message)
    }
}

impl std::error::Error for CliError {}

/// An error of the operating system without its number, which says nothing to people.
pub(crate) fn plain(error: &io::Error) -> String {
    let text = error.to_string();
    let end = text.find(" (os error").unwrap_or(text.len());
    text.get(..end).unwrap_or_default().to_lowercase()
}

fn sentence(message: &str, exit: Exit) -> String {
    if message.is_empty() {
        format!("the daemon refused it without a word ({})", exit.name())
    } else {
        message.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use tonic_types::ErrorDetails;

    use super::*;

    #[test]
    fn the_details_of_a_status_arrive() {
        let mut details = ErrorDetails::new();
        let meta = HashMap::from([
            ("target".to_owned(), "T-42".to_owned()),
            ("hint".to_owned(), "desk ticket reopen T-42".to_owned()),
            ("request_id".to_owned(), "01K".to_owned()),
        ]);
        details.set_error_info("TICKET_STATE", "desk", meta);
        details.add_bad_request_violation("state", "is closed");
        let status =
            Status::with_error_details(Code::FailedPrecondition, "T-42 is closed", details);
        let error = CliError::of_status(&status);
        assert_eq!(error.exit, Exit::State);
        assert_eq!(error.code, "TICKET_STATE");
        assert_eq!(error.target.as_deref(), Some("T-42"));
        assert_eq!(error.hint.as_deref(), Some("desk ticket reopen T-42"));
        assert_eq!(error.request_id.as_deref(), Some("01K"));
        assert_eq!(error.fields, [("state".to_owned(), "is closed".to_owned())]);
        assert_eq!(error.to_string(), "state (7): T-42 is closed");
    }

    #[test]
    fn a_bare_status_has_a_code_and_a_sentence() {
        let error = CliError::of_status(&Status::new(Code::NotFound, ""));
        assert_eq!((error.exit, error.code.as_ref()), (Exit::NotFound, "NOT_FOUND"));
        assert!(!error.message.is_empty());
    }
}
