//! Signing in, on the wire of a live daemon: the first login, the second factor, wrong tries,
//! sessions, tokens, and those who try what they may not.

#[path = "signin/answers.rs"]
mod answers;
#[path = "signin/app.rs"]
mod app;
#[path = "signin/codes.rs"]
mod codes;
#[path = "signin/first.rs"]
mod first;
#[path = "signin/ladder.rs"]
mod ladder;
#[path = "signin/people.rs"]
mod people;
#[path = "signin/sessions.rs"]
mod sessions;
#[path = "signin/stage.rs"]
mod stage;
#[path = "signin/tokens.rs"]
mod tokens;
