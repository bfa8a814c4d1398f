//! Callers and streams of rows that write without a pause, each write with a key of its own, and repeat
//! with the same key what they have no answer to. What they were answered is kept.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};

use desk_proto::{
    call,
    v1::{
        CommentTicketRequest, CreateTicketRequest, CreateTicketsRequest, WriteOptions, WriteReport,
        create_tickets_response::Result as Row,
    },
};
use desk_tests::{Client, World, world::reason};
use tokio::task::JoinHandle;
use tonic::{
    Code, Status,
    codegen::tokio_stream::{self, StreamExt as _},
};

/// Rows in one stream.
const ROWS: usize = 40;
/// Callers that share a connection.
const ON_ONE: usize = 8;
/// Between two tries, while the daemon is away.
const AGAIN: Duration = Duration::from_millis(5);

/// What one write was answered: nothing yet, or the object.
type Answers = BTreeMap<String, Option<String>>;

/// Who writes, and what they were answered.
#[derive(Debug)]
pub struct Load {
    clients: Vec<Client>,
    tasks: Vec<JoinHandle<()>>,
    told: Arc<Told>,
}

/// What is known of the writes.
#[derive(Debug, Default)]
pub struct Told {
    over: AtomicBool,
    /// Answers that came.
    done: AtomicUsize,
    /// Of these, to a repetition of what had been done.
    replayed: AtomicUsize,
    /// Streams that came again as a whole.
    repeated: AtomicUsize,
    /// What the daemon may say where a call is repeated, besides a connection that breaks.
    may_be_said: &'static [&'static str],
    tickets: Mutex<Answers>,
    comments: Mutex<Answers>,
}

impl Load {
    /// Begins; the names of what is written start with `name`. Whatever the daemon says but `may_be_said`
    /// is an error: otherwise a call is repeated when its connection breaks.
    pub fn start(
        world: &World,
        name: &str,
        [callers, streams]: [usize; 2],
        may_be_said: &'static [&'static str],
    ) -> Load {
        let told = Arc::new(Told { may_be_said, ..Told::default() });
        let clients: Vec<_> = (0..(callers + streams).div_ceil(ON_ONE))
            .map(|_| Client::new(&world.socket()))
            .collect();
        let tasks = (0..callers + streams).map(|n| {
            let client = clients[n / ON_ONE].clone();
            let (name, told, runtime) = (format!("{name} {n}"), Arc::clone(&told), client.clone());
            runtime.runtime().spawn(async move {
                match n < callers {
                    true => call_on_and_on(&client, &name, &told).await,
                    false => stream_on_and_on(&client, &name, &told).await,
                }
            })
        });
        Load { tasks: tasks.collect(), clients, told }
    }

    /// How many writes were answered.
    pub fn done(&self) -> usize {
        self.told.done.load(Ordering::Relaxed)
    }

    /// Ends it, whatever is still without an answer; answers what is known.
    #[track_caller]
    pub fn end(self) -> Arc<Told> {
        self.told.over.store(true, Ordering::Relaxed);
        for task in self.tasks {
            self.clients[0].runtime().block_on(task).expect("a caller met what none may meet");
        }
        self.told
    }

    /// What was acknowledged so far: the titles of tickets, each with its number, and comments.
    pub fn acknowledged(&self) -> (BTreeMap<String, String>, Vec<String>) {
        self.told.acknowledged()
    }
}

impl Told {
    /// What was acknowledged: the titles of tickets, each with its number, and comments.
    pub fn acknowledged(&self) -> (BTreeMap<String, String>, Vec<String>) {
        let known = |answers: &Mutex<Answers>| -> BTreeMap<String, String> {
            let answers = answers.lock().unwrap_or_else(PoisonError::into_inner);
            let known = answers.iter().filter_map(|(what, id)| Some((what.clone(), id.clone()?)));
            known.collect()
        };
        (known(&self.tickets), known(&self.comments).into_keys().collect())
    }

    /// Everything that was ever asked for.
    pub fn asked(&self) -> (Vec<String>, Vec<String>) {
        let all = |answers: &Mutex<Answers>| -> Vec<String> {
            answers.lock().unwrap_or_else(PoisonError::into_inner).keys().cloned().collect()
        };
        (all(&self.tickets), all(&self.comments))
    }

    /// How many answers were those of an earlier write.
    pub fn replayed(&self) -> usize {
        self.replayed.load(Ordering::Relaxed)
    }

    /// How many streams came again as a whole.
    pub fn repeated(&self) -> usize {
        self.repeated.load(Ordering::Relaxed)
    }

    fn is_over(&self) -> bool {
        self.over.load(Ordering::Relaxed)
    }

    fn note(answers: &Mutex<Answers>, what: &str, id: Option<String>) {
        let mut answers = answers.lock().unwrap_or_else(PoisonError::into_inner);
        answers.insert(what.to_owned(), id);
    }

    fn answered(&self, report: Option<WriteReport>) {
        let report = report.unwrap_or_default();
        assert!(report.changed, "it was done before, by another key");
        self.replayed.fetch_add(usize::from(report.replayed), Ordering::Relaxed);
        self.done.fetch_add(1, Ordering::Relaxed);
    }
}

/// Whether it is to be repeated: the connection broke, or there is none, or the daemon said something of
/// which a harness knows that it may be said there.
fn is_lost(status: &Status, told: &Told) -> bool {
    match reason(status).as_str() {
        "" => matches!(status.code(), Code::Unavailable | Code::Cancelled | Code::Unknown),
        reason => told.may_be_said.contains(&reason),
    }
}

/// Repeats until there is an answer; none when it was given up.
async fn until_answered<T, F>(told: &Told, mut call: impl FnMut() -> F) -> Option<T>
where
    F: Future<Output = Result<T, Status>>,
{
    loop {
        match call().await {
            Ok(answer) => return Some(answer),
            Err(status) => assert!(is_lost(&status, told), "{status:?}"),
        }
        if told.is_over() {
            return None;
        }
        tokio::time::sleep(AGAIN).await;
    }
}

fn ticket(title: &str) -> CreateTicketRequest {
    let write = WriteOptions { request_id: title.to_owned(), ..WriteOptions::default() };
    CreateTicketRequest {
        write: Some(write),
        title: title.to_owned(),
        description: "words ".repeat(100),
        ..CreateTicketRequest::default()
    }
}

/// A ticket and a comment to it, again and again.
async fn call_on_and_on(client: &Client, name: &str, told: &Told) {
    for n in 0.. {
        if told.is_over() {
            return;
        }
        let title = format!("{name} ticket {n}");
        Told::note(&told.tickets, &title, None);
        let made = || client.unary::<call::TicketsCreate>(ticket(&title));
        let Some(made) = until_answered(told, made).await else { return };
        let id = made.ticket.expect("a ticket").id;
        Told::note(&told.tickets, &title, Some(id.clone()));
        told.answered(made.write);

        let text = format!("{name} comment {n}");
        Told::note(&told.comments, &text, None);
        let comment = || {
            let write = WriteOptions { request_id: text.clone(), ..WriteOptions::default() };
            client.unary::<call::TicketsComment>(CommentTicketRequest {
                write: Some(write),
                id: id.clone(),
                text: text.clone(),
                ..CommentTicketRequest::default()
            })
        };
        let Some(said) = until_answered(told, comment).await else { return };
        Told::note(&told.comments, &text, Some(id));
        told.answered(said.write);
    }
}

/// A stream of rows under one key, again and again, until all of it has an answer. Half of the streams come
/// whole each time, and each row is known by its place; of the others what has no answer comes, and says
/// which row it is. Half of the rows have an external id besides.
async fn stream_on_and_on(client: &Client, name: &str, told: &Told) {
    for n in 0.. {
        let is_whole = n % 2 == 1;
        let titles: Vec<String> = (0..ROWS).map(|row| format!("{name} row {n}.{row}")).collect();
        titles.iter().for_each(|title| Told::note(&told.tickets, title, None));
        let mut ids = vec![None; ROWS];
        while ids.iter().any(Option::is_none) {
            if told.is_over() {
                return;
            }
            let of = |place: &usize| is_whole || ids[*place].is_none();
            let places: Vec<usize> = (0..ROWS).filter(of).collect();
            let row = |place: &usize| {
                let mut row = ticket(&titles[*place]);
                let write = row.write.get_or_insert_default();
                write.request_id = format!("{name} key {n}");
                write.row = if is_whole { 0 } else { *place as u64 + 1 };
                if place.is_multiple_of(2) {
                    row.external_id = format!("{} outside", titles[*place]);
                }
                CreateTicketsRequest { row: Some(row), keep_going: true, atomic: 0 }
            };
            let requests: Vec<_> = places.iter().map(row).collect();
            let stream = client.streaming::<call::TicketsCreateMany>(tokio_stream::iter(requests));
            let lost = match stream.await {
                Ok(stream) => answers(stream, &places, &titles, &mut ids, told).await,
                Err(status) => Some(status),
            };
            if let Some(status) = lost {
                assert!(is_lost(&status, told), "{status:?}");
                told.repeated.fetch_add(usize::from(is_whole), Ordering::Relaxed);
                tokio::time::sleep(AGAIN).await;
            }
        }
    }
}

/// Takes the answers, which come in the order of the rows; what ended it too early.
async fn answers(
    mut stream: tonic::Streaming<desk_proto::v1::CreateTicketsResponse>,
    places: &[usize],
    titles: &[String],
    ids: &mut [Option<String>],
    told: &Told,
) -> Option<Status> {
    let mut places = places.iter();
    while let Some(answer) = stream.next().await {
        let answer = match answer {
            Err(status) => return Some(status),
            Ok(answer) => answer.result.expect("a result"),
        };
        let place = *places.next().expect("an answer for each row");
        let Row::Done(done) = answer else { panic!("{}: {answer:?}", titles[place]) };
        let id = done.ticket.expect("a ticket").id;
        match &ids[place] {
            None => {
                Told::note(&told.tickets, &titles[place], Some(id.clone()));
                told.answered(done.write);
                ids[place] = Some(id);
            }
            Some(before) => {
                let report = done.write.unwrap_or_default();
                assert!(report.replayed && *before == id, "{}: {before}, {id}", titles[place]);
            }
        }
    }
    None
}
