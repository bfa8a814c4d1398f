//! More than the daemon can do at once: one caller who wants everything and those beside it, calls that
//! nobody waits for any more, readers who have stopped, and what the command line makes of a refusal.

#[path = "overload/busy.rs"]
mod busy;
#[path = "overload/flood.rs"]
mod flood;
#[path = "overload/held.rs"]
mod held;
#[path = "overload/places.rs"]
mod places;
#[path = "overload/stage.rs"]
mod stage;
#[path = "overload/told.rs"]
mod told;
#[path = "overload/watchers.rs"]
mod watchers;
