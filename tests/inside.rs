//! What those may do whom a tenant has let in: in the mode support as a member of every group that is not
//! confidential, in the mode configure with an admin's rights beside, and with neither what is the
//! tenant's own. Who is let in, and until when, is another test's business.

#[path = "inside/again.rs"]
mod again;
#[path = "inside/asks.rs"]
mod asks;
#[path = "inside/hands.rs"]
mod hands;
#[path = "inside/history.rs"]
mod history;
#[path = "inside/reach.rs"]
mod reach;
#[path = "inside/setup.rs"]
mod setup;
#[path = "inside/stage.rs"]
mod stage;
#[path = "inside/tickets.rs"]
mod tickets;
