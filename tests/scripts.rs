//! What scripts rely on: a real case of each exit code, pipes that close early, waits and watches that end
//! when they should and miss nothing, and no command that hangs, or draws, where there is no terminal.

#[path = "scripts/codes.rs"]
mod codes;
#[path = "scripts/ended.rs"]
mod ended;
#[path = "scripts/hooks.rs"]
mod hooks;
#[path = "scripts/pipes.rs"]
mod pipes;
#[path = "scripts/silent.rs"]
mod silent;
#[path = "journeys/support/mod.rs"]
mod support;
#[path = "scripts/told.rs"]
mod told;
#[path = "scripts/waits.rs"]
mod waits;
