//! One of each kind of call, to be run while something fails and again when nothing does: reads, writes
//! alone and together, a stream of rows, a stream of events, sign-ins with their hashing, a dry run, and
//! what falls due; `kinds.rs` has those of the other services. Every write has a key.

use std::{
    collections::BTreeSet,
    path::PathBuf,
    sync::{LazyLock, Mutex, PoisonError, atomic::AtomicBool},
};

use desk_proto::{
    Call, Rpc, call,
    v1::{
        AccessAssociation, AccessInboxRequest, ApproveAccessRequest, AskTicketRequest,
        CommentTicketRequest, CreateAccessRequest, CreateGroupRequest, CreateTicketRequest,
        CreateTicketsRequest, CreateTokenRequest, CreateUserRequest, FollowEventsRequest,
        GetTicketRequest, ListTicketsRequest, LoginRequest, LoginResponse, PasswdRequest,
        SetClockRequest, SetPoliciesRequest, SettingValue, TakeTicketRequest, TicketState,
        UpdateTicketRequest, WhoamiRequest, WriteOptions, WriteReport,
        create_tickets_response::Result as Row,
    },
};
use desk_tests::{
    Client, World,
    world::{PATIENCE, START},
};
use tonic::{
    Status, Streaming,
    codegen::tokio_stream::{self, Stream, StreamExt as _},
};

use super::kinds;

const PASSWORD: &str = "correct horse battery staple";
const HOUR: i64 = 3_600_000;
/// When the script sets the clock to: by then the question is so old that the ticket is resolved, and
/// neither a key nor a session is so old that it is over.
pub const DUE: i64 = START + 5 * HOUR;
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
    pub run: fn(&Script) -> Vec<Answer>,
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
    pub admin: Client,
    pub agent: Client,
    pub stranger: Client,
    /// Those of the provider whom a customer lets in; a new visit of one ends their earlier one.
    pub guests: [Client; 2],
    /// An admin of that customer.
    pub customer: Client,
    /// Somebody who is signed in, and has another session besides.
    pub person: Client,
    /// The number of that other one.
    pub session: String,
    /// A token of the agent that nobody uses.
    pub spare_token: String,
    /// A ticket that an agent can take.
    free: String,
    /// One that nothing else is done with but that it is resolved.
    pub solved: String,
    /// One that waits for the answer to a question.
    asked: String,
    /// What the daemon writes to its log.
    pub log: PathBuf,
    /// Whether even that may fail, for as long as the fault lasts.
    pub log_may_fail: AtomicBool,
    /// Which calls it has made.
    made: Mutex<BTreeSet<Rpc>>,
}

/// A store that the script can be run on: tickets, people, policies. Made once and copied for each run.
pub fn prepared() -> (World, Tokens) {
    let world = World::new();
    world.cast();
    let values =
        vec![SettingValue { key: "timers.autoresolve".to_owned(), value: "4h".to_owned() }];
    let request = SetPoliciesRequest { values, ..SetPoliciesRequest::default() };
    world.of("ada").call::<call::PolicySet>(request).expect("a policy");
    let open = || {
        let request = CreateTicketRequest { service: "wi-fi".to_owned(), ..ticket("first", "") };
        world.of("rita").call::<call::TicketsCreate>(request).expect("a ticket").ticket
    };
    let [free, asked, solved] = std::array::from_fn(|_| open().expect("a ticket").id);
    let grace = world.of("grace");
    let take = TakeTicketRequest { id: asked.clone(), ..TakeTicketRequest::default() };
    grace.call::<call::TicketsTake>(take).expect("taken");
    let comment = "Which room?".to_owned();
    let ask = AskTicketRequest { id: asked.clone(), comment, ..AskTicketRequest::default() };
    grace.call::<call::TicketsAsk>(ask).expect("asked");

    let spare = CreateUserRequest { login: kinds::SPARE.to_owned(), ..Default::default() };
    world.of("ada").call::<call::UsersCreate>(spare).expect("a user");
    for name in ["Spare", "Other"].map(str::to_owned) {
        let group = CreateGroupRequest { name, ..CreateGroupRequest::default() };
        world.of("ada").call::<call::GroupsCreate>(group).expect("a group");
    }
    let name = "spare".to_owned();
    let request = CreateTokenRequest { name, ..CreateTokenRequest::default() };
    let made = grace.call::<call::TokensCreate>(request).expect("a token").token;
    let spare_token = made.expect("a token").id;

    let login = "pam@example.org";
    let person = session(&world, login);
    let other = sign_in(&world.owner(), login, PASSWORD).expect("signed in once more");
    let session = other.session.expect("a session").id;
    let guests = let_in(&world);
    let [admin, agent, customer] = ["ada", "grace", "tom"].map(|name| world.persona(name).token);
    let tokens = Tokens {
        admin,
        agent,
        customer,
        guests,
        person,
        session,
        free,
        asked,
        spare_token,
        solved,
    };
    assert!(world.terminate().success());
    (world, tokens)
}

/// A new user, who has chosen a password; the secret of their session.
pub fn session(world: &World, login: &str) -> String {
    let user = CreateUserRequest { login: login.to_owned(), ..CreateUserRequest::default() };
    let old = world.owner().call::<call::UsersCreate>(user).expect("a user").secret;
    let session = sign_in(&world.owner(), login, &old).expect("signed in").secret;
    let new = PASSWORD.to_owned();
    let change = PasswdRequest { old, new, ..PasswdRequest::default() };
    let signed_in = world.client(Some(&session));
    signed_in.call::<call::SessionsPasswd>(change).expect("a new password");
    session
}

/// A reseller, of whose people a customer lets two in; their tokens.
fn let_in(world: &World) -> [String; 2] {
    const GUESTS: [&str; 2] = ["caroline", "charlotte"];
    world.reseller();
    let of = |name: &str| world.of(name);
    let association = AccessAssociation {
        users: GUESTS.map(|name| world.persona(name).login).to_vec(),
        tenants: vec![kinds::CUSTOMER.to_owned()],
    };
    let (name, associations) = ("Support".to_owned(), vec![association]);
    let request = CreateAccessRequest { name, associations, ..CreateAccessRequest::default() };
    of("elizabeth").call::<call::AccessCreate>(request).expect("a request");
    let inbox = of("tom").call::<call::AccessInbox>(AccessInboxRequest::default());
    let id = inbox.expect("an inbox").grants[0].id.clone();
    let request = ApproveAccessRequest { id, ..ApproveAccessRequest::default() };
    of("tom").call::<call::AccessApprove>(request).expect("approved");
    GUESTS.map(|name| world.persona(name).token)
}

/// What is known of the store that was made.
#[derive(Clone, Debug)]
pub struct Tokens {
    admin: String,
    agent: String,
    customer: String,
    guests: [String; 2],
    person: String,
    session: String,
    free: String,
    asked: String,
    spare_token: String,
    solved: String,
}

impl Script {
    /// The script for whoever has a copy of the store.
    pub fn new(world: &World, tokens: &Tokens) -> Script {
        Script {
            admin: world.client(Some(&tokens.admin)),
            agent: world.client(Some(&tokens.agent)),
            stranger: world.owner(),
            guests: tokens.guests.each_ref().map(|token| world.client(Some(token))),
            customer: world.client(Some(&tokens.customer)),
            person: world.client(Some(&tokens.person)),
            session: tokens.session.clone(),
            free: tokens.free.clone(),
            asked: tokens.asked.clone(),
            spare_token: tokens.spare_token.clone(),
            solved: tokens.solved.clone(),
            log: world.data().join("deskd.log"),
            made: Mutex::default(),
            log_may_fail: AtomicBool::new(false),
        }
    }

    fn note(&self, rpc: Rpc) {
        self.made.lock().unwrap_or_else(PoisonError::into_inner).insert(rpc);
    }

    /// Which calls it has made.
    pub fn made(&self) -> BTreeSet<Rpc> {
        self.made.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// One request, one answer.
    pub fn call<C: Call>(
        &self,
        client: &Client,
        request: C::Request,
    ) -> Result<C::Response, Status> {
        self.note(C::RPC);
        client.call::<C>(request)
    }

    /// One request, and the first answers of a stream.
    pub fn follow<C: Call>(
        &self,
        client: &Client,
        request: C::Request,
        count: usize,
    ) -> Result<Vec<C::Response>, Status> {
        self.note(C::RPC);
        client.follow::<C>(request, count, PATIENCE)
    }

    /// Many requests, and all the answers.
    async fn streaming<C: Call>(
        &self,
        client: &Client,
        requests: impl Stream<Item = C::Request> + Send + 'static,
    ) -> Result<Streaming<C::Response>, Status> {
        self.note(C::RPC);
        client.streaming::<C>(requests).await
    }

    /// A stream of rows, each of which is answered by `report`.
    pub fn rows<C: Call>(
        &self,
        client: &Client,
        rows: Vec<C::Request>,
        report: impl Fn(C::Response) -> WriteReport,
    ) -> Vec<Answer> {
        let count = rows.len();
        client.runtime().block_on(async {
            let mut answers = Vec::new();
            match self.streaming::<C>(client, tokio_stream::iter(rows)).await {
                Err(status) => answers.push(Err(status)),
                Ok(mut stream) => {
                    while let Some(answer) = stream.next().await {
                        answers.push(answer.map(&report));
                    }
                }
            }
            // What broke the stream is the answer of all that have none.
            let last = answers.last().cloned().unwrap_or_else(|| Err(Status::unknown("no answer")));
            assert!(answers.len() == count || last.is_err(), "a stream ended before its rows");
            answers.resize(count, last);
            answers
        })
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

/// The script: what is here, then what `kinds.rs` has, then what is due falls due.
pub static STEPS: LazyLock<Vec<Step>> = LazyLock::new(|| [OWN, kinds::STEPS, LAST].concat());

const OWN: &[Step] = &[
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
];

const LAST: &[Step] = &[
    Step { name: "the clock", keyed: false, run: clock },
    Step { name: "a list", keyed: false, run: list },
];

/// The options of a write with a key.
pub fn write(key: &str) -> Option<WriteOptions> {
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

/// The one answer of a step.
pub fn one<T>(
    answer: Result<T, Status>,
    report: impl FnOnce(T) -> Option<WriteReport>,
) -> Vec<Answer> {
    vec![answer.map(|answer| report(answer).unwrap_or_default())]
}

fn whoami(script: &Script) -> Vec<Answer> {
    one(script.call::<call::SessionsWhoami>(&script.admin, WhoamiRequest {}), |_| None)
}

fn alone(script: &Script) -> Vec<Answer> {
    let request = ticket("alone", "alone");
    one(script.call::<call::TicketsCreate>(&script.agent, request), |done| done.write)
}

fn rehearsed(script: &Script) -> Vec<Answer> {
    let mut request = ticket("never", "never");
    request.write.get_or_insert_default().validate_only = true;
    one(script.call::<call::TicketsCreate>(&script.agent, request), |_| None)
}

fn rows(script: &Script) -> Vec<Answer> {
    let row = |n| {
        let title = format!("row {n}");
        CreateTicketsRequest { row: Some(ticket(&title, &title)), keep_going: true, atomic: 0 }
    };
    script.rows::<call::TicketsCreateMany>(&script.agent, (0..ROWS).map(row).collect(), |answer| {
        match answer.result.expect("a result") {
            Row::Done(done) => done.write.unwrap_or_default(),
            Row::Problem(problem) => panic!("{problem:?}"),
        }
    })
}

fn follow(script: &Script) -> Vec<Answer> {
    let request = FollowEventsRequest::default();
    one(script.follow::<call::HistoryFollow>(&script.admin, request, 5), |_| None)
}

fn comment(script: &Script) -> Vec<Answer> {
    let request = CommentTicketRequest {
        write: write("comment"),
        id: script.free.clone(),
        text: "words".to_owned(),
        ..CommentTicketRequest::default()
    };
    one(script.call::<call::TicketsComment>(&script.agent, request), |done| done.write)
}

fn take(script: &Script) -> Vec<Answer> {
    let (id, comment) = (script.free.clone(), String::new());
    let request = TakeTicketRequest { write: write("take"), id, comment };
    one(script.call::<call::TicketsTake>(&script.agent, request), |done| done.write)
}

fn edit(script: &Script) -> Vec<Answer> {
    let request = UpdateTicketRequest {
        write: write("edit"),
        id: script.free.clone(),
        title: Some("another title".to_owned()),
        ..UpdateTicketRequest::default()
    };
    one(script.call::<call::TicketsUpdate>(&script.agent, request), |done| done.write)
}

fn sign_in(client: &Client, login: &str, password: &str) -> Result<LoginResponse, Status> {
    let (login, password) = (login.to_owned(), password.to_owned());
    let request = LoginRequest { login, password, ..LoginRequest::default() };
    client.call::<call::SessionsLogin>(request)
}

/// Whoever is signed in can say who they are.
fn signed_in(script: &Script) -> Vec<Answer> {
    script.note(Rpc::SessionsLogin);
    let answer = sign_in(&script.stranger, "pam@example.org", PASSWORD).and_then(|signed_in| {
        let session = script.stranger.with(Some(&signed_in.secret));
        script.call::<call::SessionsWhoami>(&session, WhoamiRequest {})
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
    one(script.call::<call::TokensCreate>(&script.agent, request), |done| done.write)
}

fn group(script: &Script) -> Vec<Answer> {
    let name = "Night shift".to_owned();
    let request = CreateGroupRequest { write: write("group"), name, ..Default::default() };
    one(script.call::<call::GroupsCreate>(&script.admin, request), |done| done.write)
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
    one(script.call::<call::DaemonSetClock>(&script.stranger, request), |_| None)
}

fn list(script: &Script) -> Vec<Answer> {
    one(script.call::<call::TicketsList>(&script.agent, ListTicketsRequest::default()), |_| None)
}
