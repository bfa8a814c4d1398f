//! Tenant access, asked of a live daemon by everybody who might try: who is let into a customer's
//! tenant, what each side learns of the other, and when it ends.

#[path = "access/asked.rs"]
mod asked;
#[path = "matrix/calls.rs"]
mod calls;
#[path = "access/clock.rs"]
mod clock;
#[path = "access/example.rs"]
mod example;
#[path = "access/legacy.rs"]
mod legacy;
#[path = "access/phases.rs"]
mod phases;
#[path = "access/planted.rs"]
mod planted;
#[path = "access/race.rs"]
mod race;
#[path = "access/reverse.rs"]
mod reverse;
#[path = "access/send.rs"]
mod send;
#[path = "access/several.rs"]
mod several;
#[path = "access/stage.rs"]
mod stage;
#[path = "access/uid.rs"]
mod uid;
