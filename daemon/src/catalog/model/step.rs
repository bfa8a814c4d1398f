//! A step of a process: work, or an approval.

use crate::kernel::id::{GroupId, UserId};

/// A step of a process.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A group works on the ticket.
    Work {
        /// The group; none where the routes find it.
        group: Option<GroupId>,
    },
    /// People say yes or no.
    Approve {
        /// Who is asked.
        by: Approvers,
        /// How many have to say yes, at least one.
        need: u32,
    },
}

/// Who is asked for approval.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Approvers {
    /// The members of a group.
    Group(GroupId),
    /// These people, in order of id.
    Users(Vec<UserId>),
}

impl Step {
    /// The group that it names.
    pub fn group(&self) -> Option<GroupId> {
        match self {
            Step::Work { group } => *group,
            Step::Approve { by: Approvers::Group(group), .. } => Some(*group),
            Step::Approve { by: Approvers::Users(_), .. } => None,
        }
    }

    /// The same with another group where it names one.
    #[must_use]
    pub fn with_group(self, to: GroupId) -> Step {
        match self {
            Step::Work { group: Some(_) } => Step::Work { group: Some(to) },
            Step::Approve { by: Approvers::Group(_), need } => {
                Step::Approve { by: Approvers::Group(to), need }
            }
            other => other,
        }
    }
}
