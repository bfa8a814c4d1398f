//! Why something was not done. One type from the rules to the wire: a stable code, a sentence in
//! English, a hint what to do next, and every field that is wrong.

use std::borrow::Cow;
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
    /// The token is held since a backup was restored.
    TokenHeld = "TOKEN_HELD", Unauthenticated;
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
    /// It was to be done with others or not at all, and one of them is refused.
    NotDone = "NOT_DONE", Aborted;
    /// One copy or check of the store is made at a time.
    Upkeep = "UPKEEP_RUNS", Exhausted;
    /// The life cycle forbids it in this state.
    TicketState = "TICKET_STATE", State;
    /// The tenant stands where this is not possible.
    TenantState = "TENANT_STATE", State;
    /// The second factor stands where this is not possible.
    SecondFactorState = "SECOND_FACTOR_STATE", State;
    /// A request for tenant access stands where this is not possible.
    AccessState = "ACCESS_STATE", State;
    /// Something still needs it.
    InUse = "IN_USE", State;
    /// The daemon would have no owner who can sign in.
    Owner = "OWNS_DAEMON", State;
    /// It would leave the tenant without an admin.
    LastAdmin = "LAST_ADMIN", State;
    /// Only a daemon with a manual clock does this.
    ManualClock = "MANUAL_CLOCK", State;
    /// The clock of the daemon is not to be trusted now.
    Clock = "CLOCK", State;
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
    /// The disk failed while the store was read: nothing was changed.
    StoreFailed = "STORE_FAILED", Internal;
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
    pub name: Cow<'static, str>,
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

/// What is there, for those to whom it is no error that it is not.
///
/// # Errors
/// Every other refusal.
pub fn if_there<T>(named: Result<T, Refusal>) -> Result<Option<T>, Refusal> {
    match named {
        Ok(there) => Ok(Some(there)),
        Err(refusal) if refusal.code == Code::NotFound => Ok(None),
        Err(refusal) => Err(refusal),
    }
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

    /// The one value that is wrong, by the name of its field.
    pub fn wrong(name: impl Into<Cow<'static, str>>, problem: impl Into<String>) -> Self {
        let (name, problem) = (name.into(), problem.into());
        let mut refusal = Refusal::new(Code::Invalid, format!("{name}: {problem}"));
        refusal.fields.push(FieldProblem { name, problem });
        refusal
    }

    /// The same with the field of a request that names what is not there; nothing else of a refusal.
    #[must_use]
    pub fn in_field(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        if self.code != Code::NotFound {
            return self;
        }
        let name = name.into();
        let message = format!("{name}: {}", self.message);
        let problem = std::mem::replace(&mut self.message, message);
        self.fields.push(FieldProblem { name, problem });
        self
    }

    /// The same where the request has other names for some fields: pairs of the name here and there.
    #[must_use]
    pub fn with_names(mut self, names: &[(&'static str, &'static str)]) -> Self {
        for (here, there) in names {
            for field in self.fields.iter_mut().filter(|field| field.name == *here) {
                field.name = Cow::Borrowed(there);
            }
            if let Some(rest) = self.message.strip_prefix(&format!("{here}: ")) {
                self.message = format!("{there}: {rest}");
            }
        }
        self
    }

    /// Says that the same call helps so many milliseconds later.
    #[must_use]
    pub fn again_after(mut self, millis: u64) -> Self {
        self.retry_after = Some(millis);
        self
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

/// The most bytes that the wrong fields of a request take in a refusal. It travels in the header of the
/// answer, in letters that take a third more room, and many clients take no more than 16 KiB there.
const LISTED_MAX: usize = 9_000;
/// The longest sentence, in bytes: of one problem alone it is the message too.
const SENTENCE_MAX: usize = 1_000;
/// The fewest bytes that a sentence is shortened to.
const SENTENCE_MIN: usize = 24;

/// Collects every wrong field of a request, so that the caller learns all of them at once.
#[derive(Debug, Default)]
pub struct Problems {
    fields: Vec<FieldProblem>,
    /// Whether one of them is more than a name of what is not there.
    wrong: bool,
}

impl Problems {
    /// None yet.
    pub fn new() -> Self {
        Problems::default()
    }

    /// Notes that a field is wrong.
    pub fn add(&mut self, name: impl Into<Cow<'static, str>>, problem: impl Into<String>) {
        self.wrong = true;
        self.absent(name, problem);
    }

    /// Notes that a field names something that is not there, or not for the caller to see.
    pub fn absent(&mut self, name: impl Into<Cow<'static, str>>, problem: impl Into<String>) {
        self.fields.push(FieldProblem { name: name.into(), problem: problem.into() });
    }

    /// The value, or a note why there is none and a default in its place.
    pub fn take<T: Default>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        value: Result<T, String>,
    ) -> T {
        value.unwrap_or_else(|problem| {
            self.add(name, problem);
            T::default()
        })
    }

    /// Nothing, if no field is wrong.
    ///
    /// # Errors
    /// `INVALID` with every field that is wrong; `NOT_FOUND` where all of them name what is not there.
    pub fn end(mut self) -> Result<(), Refusal> {
        self.shorten();
        let Some(first) = self.fields.first() else { return Ok(()) };
        let message = match self.fields.len() {
            1 => format!("{}: {}", first.name, first.problem),
            n if self.wrong => format!("{n} values are wrong"),
            n => format!("{n} things that are named are not there"),
        };
        let code = if self.wrong { Code::Invalid } else { Code::NotFound };
        Err(Refusal { fields: self.fields, ..Refusal::new(code, message) })
    }

    /// How many problems there are so far.
    pub fn len(&self) -> usize {
        self.fields.len()
    }

    /// Whether no field is wrong so far.
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// Makes them fit: the longest sentences are shortened first. Names are dropped, and counted, only
    /// where there are so many that not even short sentences fit.
    fn shorten(&mut self) {
        let mut room = LISTED_MAX;
        let fits = self.fields.iter().take_while(|field| {
            let least = field.name.len() + field.problem.len().min(SENTENCE_MIN);
            let fits = least <= room;
            room = room.saturating_sub(least);
            fits
        });
        let fits = fits.count();
        let dropped = self.fields.len() - fits;
        self.fields.truncate(fits);
        let names: usize = self.fields.iter().map(|field| field.name.len()).sum();
        let longest = longest(&self.fields, LISTED_MAX - names);
        for field in &mut self.fields {
            cut(&mut field.problem, longest);
        }
        if dropped > 0 {
            self.absent("…", format!("and {dropped} more are wrong"));
        }
    }
}

/// The length to which sentences are shortened so that all of them take no more than `room`.
fn longest(fields: &[FieldProblem], room: usize) -> usize {
    let mut lengths: Vec<usize> =
        fields.iter().map(|field| field.problem.len().min(SENTENCE_MAX)).collect();
    lengths.sort_unstable();
    let mut room = room;
    for (at, length) in lengths.iter().enumerate() {
        let share = room / (lengths.len() - at);
        if *length > share {
            return share;
        }
        room -= length;
    }
    SENTENCE_MAX
}

/// Cuts a sentence that is longer than so many bytes, and says so.
fn cut(text: &mut String, most: usize) {
    if text.len() <= most {
        return;
    }
    let mut end = most.saturating_sub('…'.len_utf8());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.truncate(end);
    text.push('…');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_give_way_before_names() {
        let mut problems = Problems::new();
        for at in 0..50 {
            problems.add(format!("answers.{at:é>40}"), "é".repeat(if at == 7 { 5 } else { 900 }));
        }
        let fields = problems.end().unwrap_err().fields;
        assert_eq!(fields.len(), 50);
        assert!(fields.iter().enumerate().all(|(at, field)| field.name.ends_with(&at.to_string())));
        assert_eq!(fields[7].problem, "é".repeat(5), "a short one stays whole");
        assert!(fields[8].problem.ends_with("é…") && fields[8].problem.len() > 50);
        let size: usize = fields.iter().map(|f| f.name.len() + f.problem.len()).sum();
        assert!(size <= LISTED_MAX, "{size}");
        let mut one = Problems::new();
        one.add("a", "é".repeat(5_000));
        assert!(one.end().unwrap_err().message.len() < SENTENCE_MAX + 10);
    }

    #[test]
    fn what_is_named_and_not_there_is_told_apart_from_what_is_wrong() {
        let end = |wrong: bool| {
            let mut problems = Problems::new();
            problems.absent("group", "there is no group \"x\"");
            if wrong {
                problems.add("title", "is required");
            }
            problems.end().unwrap_err()
        };
        assert_eq!((end(false).code, end(true).code), (Code::NotFound, Code::Invalid));
        assert_eq!(
            end(false),
            Refusal::new(Code::NotFound, "there is no group \"x\"").in_field("group")
        );
        let mut many = Problems::new();
        for at in 0..400 {
            many.absent(format!("users.{at}"), "x".repeat(80));
        }
        let refusal = many.end().unwrap_err();
        assert!(refusal.code == Code::NotFound && refusal.fields.len() < 400);
    }

    #[test]
    fn what_does_not_fit_is_counted() {
        let mut problems = Problems::new();
        for at in 0..400 {
            problems.add(format!("answers.field_{at}"), "x".repeat(80));
        }
        let refusal = problems.end().unwrap_err();
        let size: usize = refusal.fields.iter().map(|f| f.name.len() + f.problem.len()).sum();
        assert!(size < LISTED_MAX + 100 && refusal.fields.len() > 50);
        let listed = refusal.fields.len() - 1;
        let last = refusal.fields.last().unwrap();
        assert_eq!(last.problem, format!("and {} more are wrong", 400 - listed));
    }
}
