//! What a ticket is. A stage carries what is true in it and nothing else, so that a resolved
//! ticket without a solution, or an assigned one without an assignee, has no spelling.

mod priority;
mod stage;

pub use priority::{Matrix, Priority};
pub use stage::{Solution, Stage, Work};

use crate::catalog::model::{REQUEST_BODY_MAX, REQUEST_TITLE_MAX};
use crate::kernel::change::Change;
use crate::kernel::clock::Millis;
use crate::kernel::id::{OrgId, ServiceId, TenantId, TicketId, UserId};
use crate::kernel::words::words;

/// The longest title, in bytes.
pub const TITLE_MAX: usize = REQUEST_TITLE_MAX;
/// The longest description, comment or solution, in bytes.
pub const BODY_MAX: usize = REQUEST_BODY_MAX;
/// The longest tag, in bytes.
pub const TAG_MAX: usize = 64;
/// The most tags of a ticket.
pub const TAGS_MAX: usize = 32;
/// The most people who work on a ticket beside the assignee.
pub const COWORKERS_MAX: usize = 20;
/// The longest reason, in bytes.
pub const REASON_MAX: usize = 4 << 10;
/// The longest name that another system has for a ticket, in bytes.
pub const EXTERNAL_ID_MAX: usize = 200;

words! {
    /// Where a ticket stands in its life.
    State {
        /// No group has it yet.
        New = "new",
        /// Somebody has to approve it.
        AwaitingApproval = "awaiting_approval",
        /// A group has it, nobody works on it.
        Dispatched = "dispatched",
        /// An agent works on it.
        Assigned = "assigned",
        /// The requester side has been asked something.
        WaitingUser = "waiting_user",
        /// It comes back at a date.
        Postponed = "postponed",
        /// It rests until somebody resumes it.
        Frozen = "frozen",
        /// It has a solution.
        Resolved = "resolved",
        /// The solution was accepted.
        Closed = "closed",
        /// An approver said no.
        Rejected = "rejected",
        /// The requester side took it back.
        Cancelled = "cancelled",
        /// It became part of another ticket.
        Merged = "merged",
    }
}

impl State {
    /// Whether the ticket still wants something of the desk.
    pub const fn is_open(self) -> bool {
        !matches!(self, State::Resolved) && !self.is_final()
    }

    /// The instant from which its duration counts: the last public act, the date until which the ticket
    /// is postponed, or the solution. None where nothing falls due.
    pub const fn base(
        self,
        public: Millis,
        until: Option<Millis>,
        resolved: Option<Millis>,
    ) -> Option<Millis> {
        match self {
            State::New | State::Dispatched | State::Assigned | State::WaitingUser => Some(public),
            State::Postponed => until,
            State::Resolved => resolved,
            State::AwaitingApproval
            | State::Frozen
            | State::Closed
            | State::Rejected
            | State::Cancelled
            | State::Merged => None,
        }
    }

    /// Whether nothing leads out of it.
    pub const fn is_final(self) -> bool {
        matches!(self, State::Closed | State::Rejected | State::Cancelled | State::Merged)
    }
}

/// On whose side somebody acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The requester, or a contact.
    Requester,
    /// Whoever works at the desk.
    Agent,
    /// The daemon itself, and what follows by itself from an act on something else.
    System,
}

impl By {
    /// The word that the history keeps.
    pub const fn word(self) -> &'static str {
        match self {
            By::Requester => "requester",
            By::Agent => "agent",
            By::System => "system",
        }
    }

    /// The one with this word.
    pub fn from_word(word: &str) -> Option<By> {
        [By::Requester, By::Agent, By::System].into_iter().find(|by| by.word() == word)
    }
}

/// The four clocks of a ticket: when each side acted last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clocks {
    /// The requester side.
    pub requester: Millis,
    /// An agent or admin.
    pub agent: Option<Millis>,
    /// Anybody, in words that the requester side could read or by a step in the ticket's life. Tags and
    /// levels do not count, nor does the daemon itself.
    pub public: Millis,
    /// The daemon itself.
    pub system: Option<Millis>,
}

/// Somebody who did something. Those of another tenant are no users of the ticket's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Person {
    /// The user, as their own tenant knows them.
    pub user: UserId,
    /// Their tenant, where that is another one.
    pub home: Option<TenantId>,
}

/// A ticket as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticket {
    /// The id.
    pub id: TicketId,
    /// The number, which is the public id.
    pub number: String,
    /// Where it stands.
    pub stage: Stage,
    /// `incident`, `question`, `order` or `change`.
    pub kind: String,
    /// The service.
    pub service: ServiceId,
    /// One line.
    pub title: String,
    /// Markdown.
    pub description: String,
    /// Who asks.
    pub requester: UserId,
    /// The requester's organisation when the ticket was opened.
    pub org: Option<OrgId>,
    /// Who opened it.
    pub creator: Person,
    /// 1 (high) to 3 (low).
    pub impact: u8,
    /// 1 (high) to 3 (low).
    pub urgency: u8,
    /// How urgent it is.
    pub priority: Priority,
    /// Words to find it by, in order.
    pub tags: Vec<String>,
    /// The name that another system has for it.
    pub external_id: String,
    /// The revision of its service's form and process that it was opened with; 0 for neither.
    pub revision: i64,
    /// Which step of the process it stands in, from 0; none without a process.
    pub step: Option<usize>,
    /// What was filled into the form, as the catalogue keeps it.
    pub answers: String,
    /// The ticket that it follows.
    pub follows: Option<TicketId>,
    /// When each side acted last.
    pub clocks: Clocks,
    /// When it came into its state.
    pub entered: Millis,
    /// The requester side was reminded since the last public act.
    pub reminded: bool,
    /// When it was opened.
    pub created: Millis,
    /// When it was last changed.
    pub updated: Millis,
    /// Grows by one with each change.
    pub version: i64,
}

impl Ticket {
    /// The state.
    pub const fn state(&self) -> State {
        self.stage.state()
    }

    /// The instant from which the duration of the state counts; none where nothing falls due.
    pub fn base(&self) -> Option<Millis> {
        let resolved = self.stage.solution().map(|solution| solution.at);
        self.state().base(self.clocks.public, self.stage.until(), resolved)
    }

    /// What is different in `after`, as a change of a kind. Times of the store's own (`updated`,
    /// `version`) are not part of it.
    pub fn change(&self, kind: &str, after: &Ticket) -> Change {
        let ids = |ticket: &Ticket| {
            let coworkers = ticket.stage.work().map(|work| work.coworkers.as_slice());
            coworkers.unwrap_or_default().iter().map(|user| user.0).collect::<Vec<_>>()
        };
        let (was, is) = (&self.stage, &after.stage);
        let assignee = |stage: &Stage| stage.work().map(|work| work.assignee.0);
        let text = |stage: &Stage| stage.solution().map(|solution| solution.text.clone());
        let approvers =
            |stage: &Stage| stage.approvers().iter().map(|user| user.0).collect::<Vec<_>>();
        let step = |ticket: &Ticket| ticket.step.and_then(|step| i64::try_from(step).ok());
        Change::new(kind)
            .with("state", was.state().word(), is.state().word())
            .with("group", was.group().map(|group| group.0), is.group().map(|group| group.0))
            .with("assignee", assignee(was), assignee(is))
            .with("coworkers", ids(self), ids(after))
            .with("title", &self.title, &after.title)
            .with("description", &self.description, &after.description)
            .with("answers", &self.answers, &after.answers)
            .with("impact", self.impact, after.impact)
            .with("urgency", self.urgency, after.urgency)
            .with("priority", self.priority.value, after.priority.value)
            .with("priority_set", self.priority.set, after.priority.set)
            .with("tags", self.tags.clone(), after.tags.clone())
            .with("solution", text(was).as_deref(), text(is).as_deref())
            .with("resolved_ms", was.solution().map(|s| s.at), is.solution().map(|s| s.at))
            .with("closed_ms", was.ended(), is.ended())
            .with("step", step(self), step(after))
            .with("approvers", approvers(was), approvers(is))
            .with("until_ms", was.until(), is.until())
            .with("reason", was.reason(), is.reason())
    }
}

/// What is wanted of a new ticket, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewTicket {
    /// The number.
    pub number: String,
    /// Where it begins.
    pub stage: Stage,
    /// `incident`, `question`, `order` or `change`.
    pub kind: String,
    /// The service.
    pub service: ServiceId,
    /// One line.
    pub title: String,
    /// Markdown.
    pub description: String,
    /// Who asks.
    pub requester: UserId,
    /// The requester's organisation.
    pub org: Option<OrgId>,
    /// 1 to 3.
    pub impact: u8,
    /// 1 to 3.
    pub urgency: u8,
    /// How urgent it is.
    pub priority: Priority,
    /// Words to find it by.
    pub tags: Vec<String>,
    /// The name that another system has for it.
    pub external_id: String,
    /// The revision of its service's form and process.
    pub revision: i64,
    /// Which step of the process it begins with.
    pub step: Option<usize>,
    /// What was filled into the form.
    pub answers: String,
    /// The ticket that it follows.
    pub follows: Option<TicketId>,
}

impl NewTicket {
    /// The ticket as it is once it has been opened, without asking the store for what was just put there.
    pub fn opened(self, id: TicketId, creator: Person, by: By, now: Millis) -> Ticket {
        let agent = (by == By::Agent).then_some(now);
        Ticket {
            id,
            number: self.number,
            stage: self.stage,
            kind: self.kind,
            service: self.service,
            title: self.title,
            description: self.description,
            requester: self.requester,
            org: self.org,
            creator,
            impact: self.impact,
            urgency: self.urgency,
            priority: self.priority,
            tags: self.tags,
            external_id: self.external_id,
            revision: self.revision,
            step: self.step,
            answers: self.answers,
            follows: self.follows,
            clocks: Clocks { requester: now, agent, public: now, system: None },
            entered: now,
            reminded: false,
            created: now,
            updated: now,
            version: 1,
        }
    }
}

/// The new values of some fields, checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edit {
    /// One line.
    pub title: Option<String>,
    /// Markdown.
    pub description: Option<String>,
    /// 1 to 3.
    pub impact: Option<u8>,
    /// 1 to 3.
    pub urgency: Option<u8>,
    /// 1 to 4.
    pub priority: Option<u8>,
    /// Words to add.
    pub add_tags: Vec<String>,
    /// Words to take away.
    pub remove_tags: Vec<String>,
    /// All that is filled into the form then, as it is kept.
    pub answers: Option<String>,
}

/// Something that somebody said about a ticket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Its number in the journal.
    pub id: i64,
    /// Who wrote it.
    pub author: Option<Person>,
    /// When.
    pub at: Millis,
    /// Only agents and admins see it.
    pub internal: bool,
    /// Markdown.
    pub text: String,
}

/// A number of a level, such as an impact of 1 to 3.
///
/// # Errors
/// A sentence that names the bounds.
pub fn level(value: i32, max: u8) -> Result<u8, String> {
    u8::try_from(value)
        .ok()
        .filter(|level| (1..=max).contains(level))
        .ok_or_else(|| format!("{value} is not between 1 (high) and {max} (low)"))
}

/// The number of a ticket by its tenant's pattern: `{seq}` is the counter, `{yy}` and `{mm}` are
/// the year and month of `at`, in UTC.
pub fn number(pattern: &str, seq: i64, at: Millis) -> String {
    let mut number = pattern.replace("{seq}", &seq.to_string());
    if number.contains('{')
        && let Ok(at) = jiff::Timestamp::from_millisecond(at)
    {
        let at = at.to_zoned(jiff::tz::TimeZone::UTC);
        number = number
            .replace("{yy}", &format!("{:02}", at.year().rem_euclid(100)))
            .replace("{mm}", &format!("{:02}", at.month()));
    }
    number
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_follow_their_pattern() {
        let november_2023 = 1_700_000_000_000;
        assert_eq!(number("T-{seq}", 42, november_2023), "T-42");
        assert_eq!(number("S{yy}{mm}-{seq}", 7, november_2023), "S2311-7");
    }

    #[test]
    fn levels_are_bounded() {
        assert_eq!(level(3, 3), Ok(3));
        for bad in [0, -1, 4, 300] {
            assert!(level(bad, 3).is_err());
        }
    }

    #[test]
    fn words_and_states_are_one_to_one() {
        for state in State::ALL {
            assert_eq!(State::from_word(state.word()), Some(*state));
        }
        assert_eq!(State::from_word("open"), None);
    }
}
