//! The numbers that `desk` ends with. They are public API: additions yes, changes no. A code below
//! 126 says what went wrong; 126 and 127 say, as in a shell, that another command could not be run;
//! 128 and more say which signal ended the run.

use std::process::ExitCode;

use tonic::Code;

/// Why a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Exit {
    /// Done; also an empty list, a replay, and what was so already.
    Ok,
    /// Anything that is not below, or a defect.
    Failure,
    /// The command line is wrong, or an input is missing and there is nobody to ask.
    Usage,
    /// A thing that was named is not there, or not for the caller to see.
    NotFound,
    /// Nobody is signed in.
    Unauthenticated,
    /// Signed in, but not allowed.
    Denied,
    /// There is one already, or somebody else was first.
    Conflict,
    /// The life cycle or a rule forbids it now.
    State,
    /// A wait ended while what it waits for was still possible.
    Pending,
    /// The daemon refused the values.
    Invalid,
    /// Of many, some failed and some were done.
    Partial,
    /// No daemon answers.
    Unreachable,
    /// The time of one call was over.
    Timeout,
    /// A limit was reached.
    Limited,
    /// The daemon does not know this call.
    Skew,
    /// The store is damaged.
    Data,
    /// The write may or may not have happened.
    Unknown,
    /// A question was answered with no.
    Predicate,
    /// A command that was to be run is there and could not be.
    NotExecutable,
    /// There is no such command to run.
    NoCommand,
    /// Ctrl-C.
    Interrupted,
    /// The reader of stdout went away.
    Pipe,
    /// Asked to end.
    Terminated,
}

impl Exit {
    /// All of them.
    pub const ALL: [Exit; 23] = [
        Exit::Ok,
        Exit::Failure,
        Exit::Usage,
        Exit::NotFound,
        Exit::Unauthenticated,
        Exit::Denied,
        Exit::Conflict,
        Exit::State,
        Exit::Pending,
        Exit::Invalid,
        Exit::Partial,
        Exit::Unreachable,
        Exit::Timeout,
        Exit::Limited,
        Exit::Skew,
        Exit::Data,
        Exit::Unknown,
        Exit::Predicate,
        Exit::NotExecutable,
        Exit::NoCommand,
        Exit::Interrupted,
        Exit::Pipe,
        Exit::Terminated,
    ];

    /// The number and the name, for example 7 and `state`.
    const fn row(self) -> (u8, &'static str) {
        match self {
            Exit::Ok => (0, "ok"),
            Exit::Failure => (1, "failure"),
            Exit::Usage => (2, "usage"),
            Exit::NotFound => (3, "not-found"),
            Exit::Unauthenticated => (4, "unauthenticated"),
            Exit::Denied => (5, "denied"),
            Exit::Conflict => (6, "conflict"),
            Exit::State => (7, "state"),
            Exit::Pending => (8, "pending"),
            Exit::Invalid => (9, "invalid"),
            Exit::Partial => (10, "partial"),
            Exit::Unreachable => (11, "unreachable"),
            Exit::Timeout => (12, "timeout"),
            Exit::Limited => (13, "limited"),
            Exit::Skew => (14, "skew"),
            Exit::Data => (15, "data"),
            Exit::Unknown => (16, "unknown"),
            Exit::Predicate => (20, "predicate"),
            Exit::NotExecutable => (126, "not-executable"),
            Exit::NoCommand => (127, "no-command"),
            Exit::Interrupted => (130, "interrupted"),
            Exit::Pipe => (141, "pipe"),
            Exit::Terminated => (143, "terminated"),
        }
    }

    /// The number.
    pub const fn number(self) -> u8 {
        self.row().0
    }

    /// The name.
    pub const fn name(self) -> &'static str {
        self.row().1
    }

    /// When a run ends so.
    pub const fn meaning(self) -> &'static str {
        match self {
            Exit::Ok => {
                "Done. Also an empty list, a repetition with the same key, and what was so already."
            }
            Exit::Failure => "Anything that is not below, or a defect.",
            Exit::Usage => {
                "The command line is wrong, or something is missing and there is nobody to ask."
            }
            Exit::NotFound => "What was named is not there, or not for the caller to see.",
            Exit::Unauthenticated => {
                "Nobody is signed in: no token, or one that is expired or revoked."
            }
            Exit::Denied => "Signed in, but not allowed.",
            Exit::Conflict => {
                "It exists already, its version is another, or its key was used for something else."
            }
            Exit::State => "The life cycle or a rule forbids it now.",
            Exit::Pending => {
                "The time of a wait was over while what it waits for was still possible."
            }
            Exit::Invalid => "The daemon refused the values; each wrong field is named.",
            Exit::Partial => "Of several, some failed and some were done.",
            Exit::Unreachable => "No daemon answers, and none could be started.",
            Exit::Timeout => "The time of one call was over.",
            Exit::Limited => "A limit was reached; the error says when to try again.",
            Exit::Skew => "The daemon does not know this call: it is older than the command.",
            Exit::Data => "The store is damaged, or of a newer version.",
            Exit::Unknown => {
                "The write may or may not have been done: repeat it with the same key."
            }
            Exit::Predicate => {
                "A question was answered with no, as by doctor, can and config check."
            }
            Exit::NotExecutable => "A command that was to be run is there, and could not be.",
            Exit::NoCommand => "There is no such command to run.",
            Exit::Interrupted => "Ended by Ctrl-C.",
            Exit::Pipe => "The reader of stdout went away.",
            Exit::Terminated => "Asked to end.",
        }
    }

    /// What a refusal of the daemon means: its reason decides, else the gRPC code.
    pub(crate) fn of_status(reason: &str, code: Code) -> Exit {
        match reason {
            "FILTER_SYNTAX" | "LOG_FILTER" | "UNKNOWN_FIELD" | "BAD_SORT" => return Exit::Usage,
            "OUTCOME_UNKNOWN" => return Exit::Unknown,
            "SIGN_IN_REFUSED"
            | "CODE_REQUIRED"
            | "PASSWORD_CHANGE_REQUIRED"
            | "SECOND_FACTOR_REQUIRED" => return Exit::Unauthenticated,
            "SIGN_IN_WAIT" => return Exit::Limited,
            _ => {}
        }
        match code {
            Code::Ok => Exit::Ok,
            Code::Unknown | Code::Internal => Exit::Failure,
            Code::NotFound => Exit::NotFound,
            Code::Unauthenticated => Exit::Unauthenticated,
            Code::PermissionDenied => Exit::Denied,
            Code::AlreadyExists | Code::Aborted => Exit::Conflict,
            Code::FailedPrecondition => Exit::State,
            Code::InvalidArgument | Code::OutOfRange => Exit::Invalid,
            Code::Unavailable => Exit::Unreachable,
            Code::DeadlineExceeded => Exit::Timeout,
            Code::ResourceExhausted => Exit::Limited,
            Code::Unimplemented => Exit::Skew,
            Code::DataLoss => Exit::Data,
            Code::Cancelled => Exit::Interrupted,
        }
    }

    /// Whether the same command may succeed when it is simply repeated.
    pub(crate) const fn retryable(self) -> bool {
        matches!(self, Exit::Unreachable | Exit::Timeout | Exit::Limited | Exit::Unknown)
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit.number())
    }
}

/// The number in an exit code, which the standard library keeps to itself.
pub fn number(code: ExitCode) -> u8 {
    (0..u8::MAX).find(|number| ExitCode::from(*number) == code).unwrap_or(u8::MAX)
}

/// The name of a gRPC code, as the error objects write it.
pub(crate) const fn grpc_name(code: Code) -> &'static str {
    match code {
        Code::Ok => "OK",
        Code::Cancelled => "CANCELLED",
        Code::Unknown => "UNKNOWN",
        Code::InvalidArgument => "INVALID_ARGUMENT",
        Code::DeadlineExceeded => "DEADLINE_EXCEEDED",
        Code::NotFound => "NOT_FOUND",
        Code::AlreadyExists => "ALREADY_EXISTS",
        Code::PermissionDenied => "PERMISSION_DENIED",
        Code::ResourceExhausted => "RESOURCE_EXHAUSTED",
        Code::FailedPrecondition => "FAILED_PRECONDITION",
        Code::Aborted => "ABORTED",
        Code::OutOfRange => "OUT_OF_RANGE",
        Code::Unimplemented => "UNIMPLEMENTED",
        Code::Internal => "INTERNAL",
        Code::Unavailable => "UNAVAILABLE",
        Code::DataLoss => "DATA_LOSS",
        Code::Unauthenticated => "UNAUTHENTICATED",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn numbers_and_names_are_unique() {
        let numbers: BTreeSet<u8> = Exit::ALL.iter().map(|exit| exit.number()).collect();
        let names: BTreeSet<&str> = Exit::ALL.iter().map(|exit| exit.name()).collect();
        assert_eq!((numbers.len(), names.len()), (Exit::ALL.len(), Exit::ALL.len()));
    }

    #[test]
    fn the_number_of_an_exit_code_is_found() {
        for exit in Exit::ALL {
            assert_eq!(number(ExitCode::from(exit)), exit.number());
        }
        assert_eq!(number(ExitCode::from(255)), 255);
    }

    #[test]
    fn every_grpc_code_has_its_exit() {
        let table = [
            (0, 0),
            (1, 130),
            (2, 1),
            (3, 9),
            (4, 12),
            (5, 3),
            (6, 6),
            (7, 5),
            (8, 13),
            (9, 7),
            (10, 6),
            (11, 9),
            (12, 14),
            (13, 1),
            (14, 11),
            (15, 15),
            (16, 4),
        ];
        for (grpc, exit) in table {
            assert_eq!(Exit::of_status("", Code::from_i32(grpc)).number(), exit, "gRPC {grpc}");
        }
    }

    #[test]
    fn a_reason_goes_before_the_code() {
        for reason in ["FILTER_SYNTAX", "LOG_FILTER", "UNKNOWN_FIELD", "BAD_SORT"] {
            assert_eq!(Exit::of_status(reason, Code::InvalidArgument), Exit::Usage);
        }
        assert_eq!(Exit::of_status("OUTCOME_UNKNOWN", Code::Unknown), Exit::Unknown);
        for reason in [
            "SIGN_IN_REFUSED",
            "CODE_REQUIRED",
            "PASSWORD_CHANGE_REQUIRED",
            "SECOND_FACTOR_REQUIRED",
        ] {
            assert_eq!(Exit::of_status(reason, Code::Unknown), Exit::Unauthenticated);
        }
        assert_eq!(Exit::of_status("SIGN_IN_WAIT", Code::Unknown), Exit::Limited);
        assert_eq!(Exit::of_status("TICKET_STATE", Code::FailedPrecondition), Exit::State);
    }
}
