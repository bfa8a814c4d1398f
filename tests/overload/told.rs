//! What the command line makes of a refusal. The daemon here is none: it answers what it is told to and
//! keeps what it was asked.

use std::{
    collections::VecDeque,
    convert::Infallible,
    fs,
    io::{BufRead as _, BufReader},
    net::Shutdown,
    os::{fd::AsFd as _, unix::net},
    path::Path,
    pin::Pin,
    process::Stdio,
    sync::{Arc, Mutex},
    task::{Context, Poll},
    time::{Duration, Instant},
};

use desk_proto::v1::CreateOrgRequest;
use desk_tests::{
    World,
    world::{code, until},
};
use prost::Message as _;
use tokio::{
    net::{UnixListener, UnixStream},
    runtime::Runtime,
};
use tonic::{
    Code, Status,
    body::Body,
    codegen::{Body as _, http, tokio_stream::Stream},
    server::NamedService,
    transport::Server,
};
use tonic_types::{ErrorDetails, StatusExt as _};

/// How many hang up on a caller.
const HANG_UPS: usize = 16;

/// Answers the same way again and again, once what it was told is used up.
#[derive(Clone, Default)]
struct Fake {
    /// Where there is none, the connection breaks. Who was told nothing never answers.
    answers: Arc<Mutex<VecDeque<Option<Status>>>>,
    links: Arc<Mutex<Vec<net::UnixStream>>>,
    asked: Arc<Mutex<Vec<(Instant, CreateOrgRequest)>>>,
}

impl Fake {
    fn that_answers(answers: Vec<Option<Status>>) -> Fake {
        Fake { answers: Arc::new(Mutex::new(answers.into())), ..Fake::default() }
    }

    /// Is there for who connects to the socket, until the runtime is dropped.
    fn serve(&self, listener: net::UnixListener) -> Runtime {
        let runtime = tokio::runtime::Builder::new_multi_thread();
        let runtime = { runtime }.worker_threads(1).enable_all().build().expect("a runtime");
        listener.set_nonblocking(true).expect("a socket");
        let listener = {
            let _inside = runtime.enter();
            UnixListener::from_std(listener).expect("a socket")
        };
        let incoming = Incoming(listener, Arc::clone(&self.links));
        let served = Server::builder().add_service(self.clone());
        runtime.spawn(served.serve_with_incoming(incoming));
        runtime
    }

    fn hang_up(&self) {
        for link in self.links.lock().unwrap().drain(..) {
            link.shutdown(Shutdown::Both).expect("a connection");
        }
    }

    /// When each try came, and with which key.
    fn tries(&self) -> Vec<(Instant, String)> {
        let key = |request: &CreateOrgRequest| request.write.clone().expect("options").request_id;
        self.asked.lock().unwrap().iter().map(|(at, request)| (*at, key(request))).collect()
    }
}

impl NamedService for Fake {
    const NAME: &'static str = "desk.v1.Orgs";
}

impl tower::Service<http::Request<Body>> for Fake {
    type Response = http::Response<Body>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        let fake = self.clone();
        Box::pin(async move {
            let (mut body, mut bytes) = (request.into_body(), Vec::new());
            while let Some(Ok(frame)) =
                std::future::poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await
            {
                bytes.extend(frame.into_data().unwrap_or_default());
            }
            // What stands before the message says how long it is.
            let message = CreateOrgRequest::decode(&bytes[5..]).expect("a request");
            fake.asked.lock().unwrap().push((Instant::now(), message));
            let answer = {
                let mut answers = fake.answers.lock().unwrap();
                match answers.len() {
                    1 => answers.front().cloned(),
                    _ => answers.pop_front(),
                }
            };
            match answer {
                Some(Some(status)) => Ok(status.into_http()),
                None => std::future::pending().await,
                Some(None) => {
                    fake.hang_up();
                    std::future::pending().await
                }
            }
        })
    }
}

/// What connects, with a second hand on each connection.
struct Incoming(UnixListener, Arc<Mutex<Vec<net::UnixStream>>>);

impl Stream for Incoming {
    type Item = std::io::Result<UnixStream>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_accept(cx).map(|accepted| {
            Some(accepted.and_then(|(stream, _)| {
                let link = stream.as_fd().try_clone_to_owned()?;
                self.1.lock().unwrap().push(link.into());
                Ok(stream)
            }))
        })
    }
}

fn refusal(code: Code, reason: &str, after: Option<u64>) -> Status {
    let mut details = ErrorDetails::new();
    details.set_error_info(reason, "desk", [("hint".to_owned(), "do".to_owned())]);
    if let Some(after) = after {
        details.set_retry_info(Some(Duration::from_millis(after)));
    }
    Status::with_error_details(code, "no", details)
}

fn full(after: u64) -> Status {
    refusal(Code::ResourceExhausted, "QUEUE_FULL", Some(after))
}

/// What a run of `desk org new` came to: the exit, stderr, and when each try came with which key.
struct Run {
    code: u8,
    stderr: String,
    tries: Vec<(Instant, String)>,
    took: Duration,
}

fn run(answers: Vec<Status>, flags: &[&str]) -> Run {
    run_cut(answers.into_iter().map(Some).collect(), flags)
}

/// The same where connections break as well.
fn run_cut(answers: Vec<Option<Status>>, flags: &[&str]) -> Run {
    let world = World::bare();
    let socket = world.dir().join("fake.sock");
    let fake = Fake::that_answers(answers);
    let _serves_until_here = fake.serve(listen(&socket));
    let endpoint = format!("unix:{}", text(&socket));
    let args = ["org", "new", "Acme", "--error-format", "json"].iter().chain(flags);
    let begun = Instant::now();
    let output = world.desk_with("owner", args, "", &[("DESK_ENDPOINT", &endpoint)]);
    let took = begun.elapsed();
    Run { code: output.code, stderr: output.stderr, tries: fake.tries(), took }
}

fn listen(socket: &Path) -> net::UnixListener {
    net::UnixListener::bind(socket).expect("a socket")
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}

#[test]
fn who_is_refused_comes_again_when_told_with_the_same_key() {
    let busy = refusal(Code::ResourceExhausted, "STORE_BUSY", Some(80));
    let run = run(vec![full(250), busy, refusal(Code::NotFound, "NOT_FOUND", None)], &["-v"]);
    assert_eq!((run.code, run.tries.len()), (3, 3), "{}", run.stderr);
    let pauses: Vec<_> = run.tries.windows(2).map(|two| two[1].0 - two[0].0).collect();
    assert!(pauses[0] >= Duration::from_millis(250), "{pauses:?}");
    assert!(pauses[1] >= Duration::from_millis(80), "{pauses:?}");
    assert!(!run.tries[0].1.is_empty() && run.tries.iter().all(|(_, key)| *key == run.tries[0].1));
    assert_eq!(run.stderr.matches("again in").count(), 2, "{}", run.stderr);
}

#[test]
fn who_is_refused_again_and_again_says_so() {
    let usual = run(vec![full(60)], &[]);
    assert_eq!((usual.code, usual.tries.len()), (13, 4), "{}", usual.stderr);
    let said: serde_json::Value = serde_json::from_str(usual.stderr.trim()).expect("an error");
    assert_eq!(said["error"]["code"], "QUEUE_FULL");
    assert_eq!(said["error"]["retry_after"], 1, "in whole seconds");
    for (flags, tries) in
        [(["--retries", "0"], 1), (["--retries", "1"], 2), (["--retries", "5"], 6)]
    {
        assert_eq!(run(vec![full(50)], &flags).tries.len(), tries, "{flags:?}");
    }
}

#[test]
fn nothing_is_repeated_after_the_time_of_the_call() {
    let run = run(vec![full(5_000)], &["--rpc-timeout", "3s"]);
    assert_eq!((run.code, run.tries.len()), (13, 1), "{}", run.stderr);
    assert!(run.took < Duration::from_secs(3), "{:?}", run.took);
}

#[test]
fn what_does_not_pass_by_itself_is_told_at_once() {
    for (code, reason, exit) in [
        (Code::ResourceExhausted, "DISK_FULL", 13),
        (Code::ResourceExhausted, "SIGN_IN_WAIT", 13),
        (Code::FailedPrecondition, "TICKET_STATE", 7),
        (Code::Unknown, "OUTCOME_UNKNOWN", 16),
    ] {
        let run = run(vec![refusal(code, reason, Some(50))], &[]);
        assert_eq!((run.code, run.tries.len()), (exit, 1), "{reason}: {}", run.stderr);
    }
    // Too much, and no word when to come again: it is not worth it.
    let mute = run(vec![refusal(Code::ResourceExhausted, "QUEUE_FULL", None)], &[]);
    assert_eq!((mute.code, mute.tries.len()), (13, 1));
    // Who is ending is asked again, as who cannot be reached is.
    let ending = run(vec![refusal(Code::Unavailable, "STOPPING", Some(200)), full(50)], &[]);
    assert_eq!((ending.code, ending.tries.len()), (13, 4));
}

#[test]
fn a_refusal_says_nothing_of_a_try_whose_connection_broke() {
    for (code, reason, after, exit) in [
        (Code::ResourceExhausted, "QUEUE_FULL", Some(20), 16),
        (Code::ResourceExhausted, "DISK_FULL", Some(20), 16),
        (Code::Unavailable, "STOPPING", Some(20), 16),
        (Code::DeadlineExceeded, "DEADLINE", None, 16),
        (Code::Unauthenticated, "UNAUTHENTICATED", None, 16),
        (Code::PermissionDenied, "DENIED", None, 16),
        (Code::Internal, "INTERNAL", None, 16),
        // These look at the key first.
        (Code::NotFound, "NOT_FOUND", None, 3),
        (Code::AlreadyExists, "ALREADY_EXISTS", None, 6),
        (Code::FailedPrecondition, "TICKET_STATE", None, 7),
        (Code::InvalidArgument, "INVALID", None, 9),
    ] {
        let run = run_cut(vec![None, Some(refusal(code, reason, after))], &[]);
        assert!(run.tries.len() > 1, "{reason}: {}", run.stderr);
        assert_eq!(run.code, exit, "{reason}: {}", run.stderr);
        let key = format!("--idempotency-key {}", run.tries[0].1);
        assert_eq!(run.stderr.contains(&key), exit == 16, "{reason}: {}", run.stderr);
    }
}

/// A daemon under a service manager: it goes away with a call, who comes again finds nobody, and only when
/// that was seen it is there again.
#[test]
fn a_daemon_that_comes_again_is_called_again_with_the_same_key() {
    let world = World::bare();
    let socket = world.dir().join("fake.sock");
    let first = Fake::default();
    let serves = first.serve(listen(&socket));
    let mut command = world.program(["org", "new", "Acme", "--retries", "12", "-v"]);
    command.env("DESK_ENDPOINT", format!("unix:{}", text(&socket))).stderr(Stdio::piped());
    let mut caller = command.spawn().expect("desk starts");
    until("the first is asked", || (first.tries().len() == 1).then_some(()));
    fs::remove_file(&socket).expect("a socket");
    drop(serves);
    first.hang_up();
    let lines = BufReader::new(caller.stderr.take().expect("a pipe")).lines();
    let mut lines = lines.map_while(Result::ok);
    let mut told = Vec::new();
    while told.iter().filter(|line: &&String| line.contains("finds nobody")).count() < 2 {
        let line = lines.next();
        told.push(line.unwrap_or_else(|| panic!("it gave up: {told:?}")));
    }
    let second = Fake::that_answers(vec![Some(refusal(Code::NotFound, "NOT_FOUND", None))]);
    let _serves_until_here = second.serve(listen(&socket));
    told.extend(lines);
    assert_eq!(code(caller.wait().expect("our own child")), 3, "{told:?}");
    let (before, after) = (first.tries(), second.tries());
    assert_eq!((before.len(), after.len()), (1, 1), "{told:?}");
    assert!(!before[0].1.is_empty() && before[0].1 == after[0].1, "{before:?} {after:?}");
}

/// The same where it goes away before anything was asked of it. When exactly it does is chance, so there are
/// several who do: in some the caller has not said a word yet.
#[test]
fn who_hangs_up_on_a_caller_is_called_again() {
    for n in 0..HANG_UPS {
        let world = World::bare();
        let socket = world.dir().join("fake.sock");
        let listener = listen(&socket);
        let fake = Fake::that_answers(vec![Some(refusal(Code::NotFound, "NOT_FOUND", None))]);
        let served = fake.clone();
        let daemon = std::thread::spawn(move || {
            drop(listener.accept().expect("a caller"));
            served.serve(listener)
        });
        let endpoint = format!("unix:{}", text(&socket));
        let args = ["org", "new", "Acme"];
        let output = world.desk_with("owner", args, "", &[("DESK_ENDPOINT", &endpoint)]);
        let _serves_until_here = daemon.join().expect("a daemon");
        assert_eq!((output.code, fake.tries().len()), (3, 1), "{n}: {}", output.stderr);
    }
}
