//! The upkeep of the store: backups while it is written, restores of them and what must not live again
//! in them, what is refused, and what a crash or a full disk leaves.

#[path = "signin/app.rs"]
mod app;
#[path = "upkeep/check.rs"]
mod check;
#[path = "upkeep/crash.rs"]
mod crash;
#[path = "upkeep/early.rs"]
mod early;
#[path = "upkeep/limits.rs"]
mod limits;
#[path = "faults/load.rs"]
mod load;
#[path = "upkeep/place.rs"]
mod place;
#[path = "upkeep/refused.rs"]
mod refused;
#[path = "upkeep/restored.rs"]
mod restored;
#[path = "upkeep/under_load.rs"]
mod under_load;
