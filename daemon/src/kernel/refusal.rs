//! Why something was not done. One type from the rules to the wire: a stable code, a sentence in
//! English, a hint what to do next, and every field that is wrong.

use std::fmt;

/// The class of a refusal; each is one status of gRPC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Not there, or not for the caller to see.
    NotFound,
    /// Nobody is signed in.
    Unauthenticated,
    /// Signed in, but without the right.
    Denied,
    /// There is one already.
    Exists,
    /// Somebody else was first.
    Aborted,
    /// Not in this state.
    State,
    /// The values are wrong.
    Invalid,
    /// Too much.
    Exhausted,
    /// Out of time.
    Deadline,
    /// Not now.
    Unavailable,
    /// Nobody knows whether it was done.
    Unknown,
    /// What is stored is damaged.
    DataLoss,
    /// Not built.
    Unimplemented,
    /// A defect.
    Internal,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal, $class:ident;)*) => {
        /// The stable code of a refusal. Public API: additions yes, changes no.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Code { $($(#[$doc])* $name,)* }

        impl Code {
            /// All of them.
            pub const ALL: &'static [Code] = &[$(Code::$name,)*];

            /// The text on the wire.
            pub const fn name(self) -> &'static str {
                match self { $(Code::$name => $text,)* }
            }

            /// The class that it belongs to.
            pub const fn class(self) -> Class {
                match self { $(Code::$name => Class::$class,)* }
            }
        }
    };
}

codes! {
    /// Not there, or not for the caller to see.
    NotFound = "NOT_FOUND", NotFound;
    /// No user is bound to the caller, or the token is not good.
    Unauthenticated = "UNAUTHENTICATED", Unauthenticated;
    /// The sign-in is refused, in the same words for every reason.
    SignIn = "SIGN_IN_REFUSED", Unauthenticated;
    /// A code of the second factor is needed.
    CodeRequired = "CODE_REQUIRED", Unauthenticated;
    /// The password has to be changed before anything else.
    PasswordChange = "PASSWORD_CHANGE_REQUIRED", Unauthenticated;
    /// A second factor has to be enrolled, or shown, before anything else.
    SecondFactor = "SECOND_FACTOR_REQUIRED", Unauthenticated;
    /// Too many failed sign-ins: it takes a while until the next one.
    SignInWait = "SIGN_IN_WAIT", Exhausted;
    /// The caller has no right to this.
    Denied = "DENIED", Denied;
    /// The caller's token is narrowed to other things.
    Scope = "TOKEN_SCOPE", Denied;
    /// A thing of this name is there.
    Exists = "ALREADY_EXISTS", Exists;
    /// The row of this external id is there, with other values.
    ExternalId = "EXTERNAL_ID_CONFLICT", Exists;
    /// The object has another version than the one named.
    Version = "VERSION_CONFLICT", Aborted;
    /// The idempotency key was used for another request.
    KeyReused = "IDEMPOTENCY_KEY_REUSED", Aborted;
    /// The life cycle forbids it in this state.
    TicketState = "TICKET_STATE", State;
    /// The tenant stands where this is not possible.
    TenantState = "TENANT_STATE", State;
    /// The second factor stands where this is not possible.
    SecondFactorState = "SECOND_FACTOR_STATE", State;
    /// Something still needs it.
    InUse = "IN_USE", State;
    /// The daemon would have no owner who can sign in.
    Owner = "OWNS_DAEMON", State;
    /// It would leave the tenant without an admin.
    LastAdmin = "LAST_ADMIN", State;
    /// Only a daemon with a manual clock does this.
    ManualClock = "MANUAL_CLOCK", State;
    /// One or more values are wrong.
    Invalid = "INVALID", Invalid;
    /// The order names a field that there is not.
    BadSort = "BAD_SORT", Invalid;
    /// What is to be logged cannot be read.
    LogFilter = "LOG_FILTER", Invalid;
    /// The cursor lies beyond the end of the history.
    Cursor = "CURSOR_AHEAD", Invalid;
    /// The page token is not one of ours.
    BadPage = "BAD_PAGE_TOKEN", Invalid;
    /// Too many calls wait.
    QueueFull = "QUEUE_FULL", Exhausted;
    /// Another process has the store.
    Busy = "STORE_BUSY", Exhausted;
    /// The disk is full.
    DiskFull = "DISK_FULL", Exhausted;
    /// The caller's time was over before the call was begun.
    Deadline = "DEADLINE", Deadline;
    /// The daemon is ending.
    Stopping = "STOPPING", Unavailable;
    /// The store failed while the change was made: it may or may not be there.
    OutcomeUnknown = "OUTCOME_UNKNOWN", Unknown;
    /// The store is damaged.
    Damaged = "STORE_DAMAGED", DataLoss;
    /// The store was written by a newer version.
    Newer = "STORE_NEWER", DataLoss;
    /// Not built yet.
    Unimplemented = "UNIMPLEMENTED", Unimplemented;
    /// A defect of the daemon.
    Internal = "INTERNAL", Internal;
}

/// What is wrong with one field of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldProblem {
    /// The name, as in the request.
    pub name: &'static str,
    /// What is wrong with it.
    pub problem: String,
}

/// Why something was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The stable code.
    pub code: Code,
    /// A sentence in English.
    pub message: String,
    /// What to do next.
    pub hint: Option<String>,
    /// The public id of the object that it is about.
    pub target: Option<String>,
    /// Every field that is wrong.
    pub fields: Vec<FieldProblem>,
    /// When to try again, in milliseconds from now, where that is known.
    pub retry_after: Option<u64>,
}

impl Refusal {
    /// A refusal with a sentence.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Refusal {
            code,
            message: message.into(),
            hint: None,
            target: None,
            fields: Vec::new(),
            retry_after: None,
        }
    }

    /// The one answer for what is not there and for what the caller may not see.
    pub fn not_found(noun: &str, id: &str) -> Self {
        Refusal::new(Code::NotFound, format!("there is no {noun} \"{id}\"")).about(id)
    }

    /// A defect: what should be impossible, in words for the log.
    pub fn internal(what: impl Into<String>) -> Self {
        Refusal::new(Code::Internal, what)
    }

    /// With what to do next.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// With the object that it is about.
    #[must_use]
    pub fn about(mut self, target: impl Into<String>) -> Self {
        self.target = Some(target.into());
        self
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code.name(), self.message)
    }
}

impl std::error::Error for Refusal {}

/// Collects every wrong field of a request, so that the caller learns all of them at once.
#[derive(Debug, Default)]
pub struct Problems(Vec<FieldProblem>);

impl Problems {
    /// None yet.
    pub fn new() -> Self {
        Problems::default()
    }

    /// Notes that a field is wrong.
    pub fn add(&mut self, name: &'static str, problem: impl Into<String>) {
        self.0.push(FieldProblem { name, problem: problem.into() });
    }

    /// The value, or a note why there is none and a default in its place.
    pub fn take<T: Default>(&mut self, name: &'static str, value: Result<T, String>) -> T {
        value.unwrap_or_else(|problem| {
            self.add(name, problem);
            T::default()
        })
    }

    /// Nothing, if no field is wrong.
    ///
    /// # Errors
    /// `INVALID` with every field that is wrong.
    pub fn end(self) -> Result<(), Refusal> {
        let Some(first) = self.0.first() else { return Ok(()) };
        let message = match self.0.len() {
            1 => format!("{}: {}", first.name, first.problem),
            n => format!("{n} values are wrong"),
        };
        Err(Refusal { fields: self.0, ..Refusal::new(Code::Invalid, message) })
    }
}
