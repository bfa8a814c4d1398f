//! One of each kind of call, to be run while something fails and again when nothing does: reads, writes
//! alone and together, a stream of rows, a stream of events, sign-ins with their hashing, a dry run, and
//! what falls due. Every write has a key.

use desk_proto::{
    call,
    v1::{
        AskTicketRequest, CommentTicketRequest, CreateGroupRequest, CreateTicketRequest,
        CreateTicketsRequest, CreateTokenRequest, CreateUserRequest, FollowEventsRequest,
        GetTicketRequest, ListTicketsRequest, LoginRequest, PasswdRequest, SetClockRequest,
        SetPoliciesRequest, SettingValue, TakeTicketRequest, TicketState, UpdateTicketRequest,
        WhoamiRequest, WriteOptions, WriteReport, create_tickets_response::Result as Row,
    },
};
use desk_tests::{
    Client, World,
    world::{PATIENCE, START},
};
use tonic::{
    Status,
    codegen::tokio_stream::{self, StreamExt as _},
};

const PASSWORD: &str = "correct horse battery staple";
const DAY: i64 = 24 * 3_600_000;
/// When the script sets the clock to: by then the question is so old that the ticket is resolved, and
/// no key is so old that it is forgotten.
pub const DUE: i64 = START + 5 * DAY;
/// Rows of the stream, and writes that come together.
const ROWS: usize = 5;
const TOGETHER: usize = 4;

/// What came of one write.
pub type Answer = Result<WriteReport, Status>;

/// One step of the script: it may hold several writes.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// For people.
    pub name: &'static str,
    /// Whether it answers again what it answered first.
    pub keyed: bool,
    run: fn(&Script) -> Vec<Answer>,
}

impl Step {
    /// Does it.
    pub fn run(&self, script: &Script) -> Vec<Answer> {
        (self.run)(script)
    }
}

/// Who runs the script, and on what.
#[derive(Debug)]
pub struct Script {
    admin: Client,
    agent: Client,
    stranger: Client,
    /// A ticket that an agent can take.
    free: String,
    /// One that waits for the answer to a question.
    asked: String,
}

/// A store that the script can be run on: tickets, people, policies. Made once and copied for each run.
pub fn prepared() -> (World, Tokens) {
    let world = World::new();
    world.cast();
    let values =
        vec![SettingValue { key: "timers.autoresolve".to_owned(), value: "4d".to_owned() }];
    let request = SetPoliciesRequest { values, ..SetPoliciesRequest::default() };
    world.of("ada").call::<call::PolicySet>(request).expect("a policy");
    let open = || {
        let request = CreateTicketRequest { service: "wi-fi".to_owned(), ..ticket("first", "") };
        world.of("rita").call::<call::TicketsCreate>(request).expect("a ticket").ticket
    };
    let (free, asked) = (open().expect("a ticket").id, open().expect("a ticket").id);
    let grace = world.of("grace");
    let take = TakeTicketRequest { id: asked.clone(), ..TakeTicketRequest::default() };
    grace.call::<call::TicketsTake>(take).expect("taken");
    let comment = "Which room?".to_owned();
    let ask = AskTicketRequest { id: asked.clone(), comment, ..AskTicketRequest::default() };
    grace.call::<call::TicketsAsk>(ask).expect("asked");

    let login = "pam@example.org".to_owned();
    let user = CreateUserRequest { login: login.clone(), ..CreateUserRequest::default() };
    let old = world.owner().call::<call::UsersCreate>(user).expect("a user").secret;
    let session = sign_in(&world.owner(), &login, &old).expect("signed in");
    let new = PASSWORD.to_owned();
    let change = PasswdRequest { old, new, ..PasswdRequest::default() };
    let pam = world.client(Some(&session));
    pam.call::<call::SessionsPasswd>(change).expect("a new password");
    let [admin, agent] = ["ada", "grace"].map(|name| world.persona(name).token);
    let tokens = Tokens { admin, agent, free, asked };
    assert!(world.terminate().success());
    (world, tokens)
}

/// What is known of the store that was made.
#[derive(Clone, Debug)]
pub struct Tokens {
    admin: String,
    agent: String,
    free: String,
    asked: String,
}

impl Script {
    /// The script for whoever has a copy of the store.
    pub fn new(world: &World, tokens: &Tokens) -> Script {
        Script {
            admin: world.client(Some(&tokens.admin)),
            agent: world.client(Some(&tokens.agent)),
            stranger: world.owner(),
            free: tokens.free.clone(),
            asked: tokens.asked.clone(),
        }
    }

    /// What fell due was done.
    #[track_caller]
    pub fn holds(&self) {
        let request = GetTicketRequest { id: self.asked.clone(), ..GetTicketRequest::default() };
        let asked = self.agent.call::<call::TicketsGet>(request).expect("a ticket");
        assert_eq!(asked.state(), TicketState::Resolved, "{asked:?}");
    }

    /// The titles of the tickets that it makes.
    pub fn titles() -> Vec<String> {
        let rows = (0..ROWS).map(|n| format!("row {n}"));
        let together = (0..TOGETHER).map(|n| format!("together {n}"));
        rows.chain(together).chain(["alone".to_owned()]).collect()
    }
}

/// The script.
pub const STEPS: &[Step] = &[
    Step { name: "whoami", keyed: false, run: whoami },
    Step { name: "a ticket", keyed: true, run: alone },
    Step { name: "a dry run", keyed: false, run: rehearsed },
    Step { name: "a stream of rows", keyed: true, run: rows },
    Step { name: "follow", keyed: false, run: follow },
    Step { name: "a comment", keyed: true, run: comment },
    Step { name: "take", keyed: true, run: take },
    Step { name: "an edit", keyed: true, run: edit },
    Step { name: "sign in", keyed: false, run: signed_in },
    Step { name: "sign in with a wrong password", keyed: false, run: not_signed_in },
    Step { name: "a token", keyed: true, run: token },
    Step { name: "a group", keyed: true, run: group },
    Step { name: "tickets together", keyed: true, run: together },
    Step { name: "the clock", keyed: false, run: clock },
    Step { name: "a list", keyed: false, run: list },
];

fn write(key: &str) -> Option<WriteOptions> {
    Some(WriteOptions { request_id: key.to_owned(), ..WriteOptions::default() })
}

fn ticket(title: &str, key: &str) -> CreateTicketRequest {
    CreateTicketRequest {
        write: write(key),
        title: title.to_owned(),
        description: "words ".repeat(50),
        ..CreateTicketRequest::default()
    }
}

fn one<T>(answer: Result<T, Status>, report: impl FnOnce(T) -> Option<WriteReport>) -> Vec<Answer> {
    vec![answer.map(|answer| report(answer).unwrap_or_default())]
}

fn whoami(script: &Script) -> Vec<Answer> {
    one(script.admin.call::<call::SessionsWhoami>(WhoamiRequest {}), |_| None)
}

fn alone(script: &Script) -> Vec<Answer> {
    let request = ticket("alone", "alone");
    one(script.agent.call::<call::TicketsCreate>(request), |done| done.write)
}

fn rehearsed(script: &Script) -> Vec<Answer> {
    let mut request = ticket("never", "never");
    request.write.get_or_insert_default().validate_only = true;
    one(script.agent.call::<call::TicketsCreate>(request), |_| None)
}

fn rows(script: &Script) -> Vec<Answer> {
    let row = |n| {
        let title = format!("row {n}");
        CreateTicketsRequest { row: Some(ticket(&title, &title)), keep_going: true }
    };
    let requests: Vec<_> = (0..ROWS).map(row).collect();
    let client = &script.agent;
    client.runtime().block_on(async {
        let stream = client.streaming::<call::TicketsCreateMany>(tokio_stream::iter(requests));
        let mut answers = Vec::new();
        match stream.await {
            Err(status) => answers.push(Err(status)),
            Ok(mut stream) => {
                while let Some(answer) = stream.next().await {
                    answers.push(answer.map(|answer| match answer.result.expect("a result") {
                        Row::Done(done) => done.write.unwrap_or_default(),
                        Row::Problem(problem) => panic!("{problem:?}"),
                    }));
                }
            }
        }
        // What broke the stream is the answer of all that have none.
        let last = answers.last().cloned().unwrap_or_else(|| Err(Status::unknown("no answer")));
        assert!(answers.len() == ROWS || last.is_err(), "a stream ended before its rows");
        answers.resize(ROWS, last);
        answers
    })
}

fn follow(script: &Script) -> Vec<Answer> {
    let request = FollowEventsRequest::default();
    one(script.admin.follow::<call::HistoryFollow>(request, 5, PATIENCE), |_| None)
}

fn comment(script: &Script) -> Vec<Answer> {
    let request = CommentTicketRequest {
        write: write("comment"),
        id: script.free.clone(),
        text: "words".to_owned(),
        ..CommentTicketRequest::default()
    };
    one(script.agent.call::<call::TicketsComment>(request), |done| done.write)
}

fn take(script: &Script) -> Vec<Answer> {
    let (id, comment) = (script.free.clone(), String::new());
    let request = TakeTicketRequest { write: write("take"), id, comment };
    one(script.agent.call::<call::TicketsTake>(request), |done| done.write)
}

fn edit(script: &Script) -> Vec<Answer> {
    let request = UpdateTicketRequest {
        write: write("edit"),
        id: script.free.clone(),
        title: Some("another title".to_owned()),
        ..UpdateTicketRequest::default()
    };
    one(script.agent.call::<call::TicketsUpdate>(request), |done| done.write)
}

fn sign_in(client: &Client, login: &str, password: &str) -> Result<String, Status> {
    let (login, password) = (login.to_owned(), password.to_owned());
    let request = LoginRequest { login, password, ..LoginRequest::default() };
    Ok(client.call::<call::SessionsLogin>(request)?.secret)
}

/// Whoever is signed in can say who they are.
fn signed_in(script: &Script) -> Vec<Answer> {
    let answer = sign_in(&script.stranger, "pam@example.org", PASSWORD).and_then(|secret| {
        let session = script.stranger.with(Some(&secret));
        session.call::<call::SessionsWhoami>(WhoamiRequest {})
    });
    one(answer, |_| None)
}

fn not_signed_in(script: &Script) -> Vec<Answer> {
    let answer = sign_in(&script.stranger, "otto@example.org", "not the password");
    let status = answer.expect_err("a wrong password");
    let refused = ["SIGN_IN_REFUSED", "SIGN_IN_WAIT"];
    match refused.contains(&&*desk_tests::world::reason(&status)) {
        true => vec![Ok(WriteReport::default())],
        false => vec![Err(status)],
    }
}

fn token(script: &Script) -> Vec<Answer> {
    let name = "for a script".to_owned();
    let request = CreateTokenRequest { write: write("token"), name, ..Default::default() };
    one(script.agent.call::<call::TokensCreate>(request), |done| done.write)
}

fn group(script: &Script) -> Vec<Answer> {
    let name = "Night shift".to_owned();
    let request = CreateGroupRequest { write: write("group"), name, ..Default::default() };
    one(script.admin.call::<call::GroupsCreate>(request), |done| done.write)
}

/// All at once, so that they share transactions.
fn together(script: &Script) -> Vec<Answer> {
    let client = &script.agent;
    let made: Vec<_> = (0..TOGETHER)
        .map(|n| {
            let (client, title) = (client.clone(), format!("together {n}"));
            let task =
                async move { client.unary::<call::TicketsCreate>(ticket(&title, &title)).await };
            script.agent.runtime().spawn(task)
        })
        .collect();
    let answers = made.into_iter().map(|made| {
        let made = client.runtime().block_on(made).expect("a task");
        made.map(|made| made.write.unwrap_or_default())
    });
    answers.collect()
}

fn clock(script: &Script) -> Vec<Answer> {
    let request = SetClockRequest { now_ms: DUE };
    one(script.stranger.call::<call::DaemonSetClock>(request), |_| None)
}

fn list(script: &Script) -> Vec<Answer> {
    one(script.agent.call::<call::TicketsList>(ListTicketsRequest::default()), |_| None)
}
