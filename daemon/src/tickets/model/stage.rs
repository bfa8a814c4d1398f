//! Where a ticket stands, with what is true there and nowhere else.

use super::State;
use crate::kernel::clock::Millis;
use crate::kernel::id::{GroupId, UserId};

/// Who works on a ticket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Work {
    /// The agent who has it.
    pub assignee: UserId,
    /// Other members of the group, in order of id.
    pub coworkers: Vec<UserId>,
}

impl Work {
    /// One agent, with nobody beside.
    pub const fn alone(assignee: UserId) -> Self {
        Work { assignee, coworkers: Vec::new() }
    }

    /// Whether somebody has it, alone or beside others.
    pub fn has(&self, user: UserId) -> bool {
        self.assignee == user || self.coworkers.contains(&user)
    }
}

/// A solution, and when it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Solution {
    /// Markdown.
    pub text: String,
    /// When.
    pub at: Millis,
}

/// Where a ticket stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// No group has it.
    New,
    /// Somebody has to approve it.
    AwaitingApproval {
        /// The group whose members are asked.
        group: Option<GroupId>,
        /// Those who are asked by name, in order of id.
        users: Vec<UserId>,
    },
    /// A group has it.
    Dispatched {
        /// The group.
        group: GroupId,
    },
    /// An agent works on it.
    Assigned {
        /// The group.
        group: GroupId,
        /// Who works on it.
        work: Work,
    },
    /// The requester side has been asked something.
    WaitingUser {
        /// The group.
        group: GroupId,
        /// Who asked, and works on when there is an answer.
        work: Work,
    },
    /// It comes back at a date.
    Postponed {
        /// The group.
        group: GroupId,
        /// Who works on it then.
        work: Work,
        /// The date.
        until: Millis,
    },
    /// It rests.
    Frozen {
        /// The group.
        group: GroupId,
        /// Who works on it when it is resumed.
        work: Work,
        /// Why it rests.
        reason: String,
    },
    /// It has a solution.
    Resolved {
        /// The group; none where the daemon gave up on a ticket that no group had.
        group: Option<GroupId>,
        /// Who worked on it; nobody where an admin outside the group resolved it, or the daemon.
        work: Option<Work>,
        /// The solution.
        solution: Solution,
    },
    /// The solution was accepted.
    Closed {
        /// The group.
        group: Option<GroupId>,
        /// Who worked on it.
        work: Option<Work>,
        /// The solution.
        solution: Solution,
        /// When it ended.
        at: Millis,
    },
    /// An approver said no.
    Rejected {
        /// The group whose member said it.
        group: Option<GroupId>,
        /// Why.
        reason: String,
        /// When it ended.
        at: Millis,
    },
    /// The requester side took it back.
    Cancelled {
        /// The group that had it.
        group: Option<GroupId>,
        /// When it ended.
        at: Millis,
    },
}

impl Stage {
    /// The state.
    pub const fn state(&self) -> State {
        match self {
            Stage::New => State::New,
            Stage::AwaitingApproval { .. } => State::AwaitingApproval,
            Stage::Dispatched { .. } => State::Dispatched,
            Stage::Assigned { .. } => State::Assigned,
            Stage::WaitingUser { .. } => State::WaitingUser,
            Stage::Postponed { .. } => State::Postponed,
            Stage::Frozen { .. } => State::Frozen,
            Stage::Resolved { .. } => State::Resolved,
            Stage::Closed { .. } => State::Closed,
            Stage::Rejected { .. } => State::Rejected,
            Stage::Cancelled { .. } => State::Cancelled,
        }
    }

    /// The group that has it, or had it last.
    pub const fn group(&self) -> Option<GroupId> {
        match self {
            Stage::New => None,
            Stage::AwaitingApproval { group, .. }
            | Stage::Resolved { group, .. }
            | Stage::Closed { group, .. }
            | Stage::Rejected { group, .. }
            | Stage::Cancelled { group, .. } => *group,
            Stage::Dispatched { group }
            | Stage::Assigned { group, .. }
            | Stage::WaitingUser { group, .. }
            | Stage::Postponed { group, .. }
            | Stage::Frozen { group, .. } => Some(*group),
        }
    }

    /// Who works on it, or did.
    pub const fn work(&self) -> Option<&Work> {
        match self {
            Stage::Assigned { work, .. }
            | Stage::WaitingUser { work, .. }
            | Stage::Postponed { work, .. }
            | Stage::Frozen { work, .. } => Some(work),
            Stage::Resolved { work, .. } | Stage::Closed { work, .. } => work.as_ref(),
            Stage::New
            | Stage::AwaitingApproval { .. }
            | Stage::Dispatched { .. }
            | Stage::Rejected { .. }
            | Stage::Cancelled { .. } => None,
        }
    }

    /// The same, to be changed.
    pub const fn work_mut(&mut self) -> Option<&mut Work> {
        match self {
            Stage::Assigned { work, .. }
            | Stage::WaitingUser { work, .. }
            | Stage::Postponed { work, .. }
            | Stage::Frozen { work, .. } => Some(work),
            Stage::Resolved { work, .. } | Stage::Closed { work, .. } => work.as_mut(),
            _ => None,
        }
    }

    /// Those who are asked for approval by name.
    pub fn approvers(&self) -> &[UserId] {
        match self {
            Stage::AwaitingApproval { users, .. } => users,
            _ => &[],
        }
    }

    /// The solution.
    pub const fn solution(&self) -> Option<&Solution> {
        match self {
            Stage::Resolved { solution, .. } | Stage::Closed { solution, .. } => Some(solution),
            _ => None,
        }
    }

    /// Until when it is postponed.
    pub const fn until(&self) -> Option<Millis> {
        match self {
            Stage::Postponed { until, .. } => Some(*until),
            _ => None,
        }
    }

    /// Why it is frozen, or was rejected; empty elsewhere.
    pub fn reason(&self) -> &str {
        match self {
            Stage::Frozen { reason, .. } | Stage::Rejected { reason, .. } => reason,
            _ => "",
        }
    }

    /// When it came to its end.
    pub const fn ended(&self) -> Option<Millis> {
        match self {
            Stage::Closed { at, .. } | Stage::Rejected { at, .. } | Stage::Cancelled { at, .. } => {
                Some(*at)
            }
            _ => None,
        }
    }
}
