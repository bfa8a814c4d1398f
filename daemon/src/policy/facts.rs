//! What stands between a caller and an object. Each slice works these out for its own objects;
//! the policy judges them.

/// On which side of an object a caller stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// The requester, or a contact, of a ticket.
    Requester,
    /// A member of the group that has the ticket.
    Member,
    /// The assignee of the ticket, or a co-worker.
    Worker,
    /// One whom the present step of the ticket asks for approval.
    Approver,
    /// An agent who sees the ticket as such.
    Agent,
    /// An admin of the tenant.
    Admin,
    /// The object is the caller, or belongs to the caller.
    Own,
}

/// The object that an act is done to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The kind, such as `ticket`.
    pub kind: &'static str,
    /// The id. 0 for an object that is only being made: [`super::Permit::made`] names it then.
    pub id: i64,
    /// The version that the decision was made on.
    pub version: i64,
}

impl Target {
    /// An object that is being made.
    pub const fn new(kind: &'static str) -> Self {
        Target { kind, id: 0, version: 0 }
    }
}

/// An object and where the caller stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The object.
    pub target: Target,
    /// Every side on which the caller stands.
    pub sides: Vec<Side>,
}
