//! Inside the tenant of a customer, with the real program: `desk access run`, which lasts as long as a
//! command, and `desk access enter`, which is a shell on a terminal. That the visit ends with the
//! program and the program with the visit, however either ends. Who is let in is tested elsewhere.

#[path = "visits/enter.rs"]
mod enter;
#[expect(dead_code, reason = "another journey also asks where somebody calls from")]
#[path = "first_login/place.rs"]
mod place;
#[path = "visits/run.rs"]
mod run;
#[path = "visits/stage.rs"]
mod stage;
#[path = "first_login/terminal.rs"]
mod terminal;
