//! Calls: one round trip each. Who calls and what the caller is rides as metadata; so does what the
//! daemon is. A call that the daemon could not take is repeated, which is safe because every write
//! carries a request id.

use std::{
    error::Error,
    pin::Pin,
    task::{Context, Poll},
    time::{Duration, Instant},
};

use desk_proto::{Call, Message as _, Rpc};
use tokio_stream::{Stream as _, StreamExt as _};
use tonic::{
    Code, Request, Status, Streaming,
    codegen::{Bytes, http::uri::PathAndQuery},
    metadata::{Ascii, MetadataValue},
    transport::Channel,
};
use tonic_prost::ProstCodec;

use crate::{
    again::Tries,
    autostart,
    config::{Autostart, Config},
    connect,
    context::Ctx,
    embedded,
    error::CliError,
    exit::Exit,
    raw::Raw,
    way::{self, Held},
    when,
};

/// When it is worth a try again where there are too many connections; the daemon says so in words.
const PLACES: Duration = Duration::from_secs(1);

/// A stream of answers.
pub(crate) struct Incoming<'a, T> {
    ctx: &'a Ctx,
    stream: Streaming<T>,
}

impl<T> Incoming<'_, T> {
    /// The next answer; nothing at the end, or when `until` has come first.
    pub(crate) fn next(&mut self, until: Option<Instant>) -> Result<Option<T>, CliError> {
        let runtime = self.ctx.runtime()?;
        let next = self.stream.next();
        let item = match until {
            None => runtime.block_on(self.ctx.ending.or(next))?,
            Some(until) => {
                let timed = async { tokio::time::timeout_at(until.into(), next).await };
                runtime.block_on(self.ctx.ending.or(timed))?.unwrap_or_default()
            }
        };
        item.transpose().map_err(|status| midway(&status))
    }

    /// The same for those who wait for something else as well.
    pub(crate) fn poll(&mut self, task: &mut Context<'_>) -> Poll<Option<Result<T, CliError>>> {
        let item = Pin::new(&mut self.stream).poll_next(task);
        item.map(|item| item.map(|item| item.map_err(|status| midway(&status))))
    }
}

/// Why there is no connection.
struct Missing {
    error: CliError,
    /// Somebody was there and went away before a call could be made.
    hung_up: bool,
}

impl From<CliError> for Missing {
    fn from(error: CliError) -> Missing {
        Missing { error, hung_up: false }
    }
}

impl Ctx {
    /// One request, one answer.
    pub(crate) fn call<C: Call>(&self, request: C::Request) -> Result<C::Response, CliError> {
        self.runtime()?.block_on(self.unary::<C>(request))
    }

    /// The same for what is not worth a longer wait.
    pub(crate) fn call_within<C: Call>(
        &self,
        time: Duration,
        request: C::Request,
    ) -> Result<C::Response, CliError> {
        let call = async { tokio::time::timeout(time, self.unary::<C>(request)).await };
        self.runtime()?.block_on(call).unwrap_or_else(|_| Err(late(time)))
    }

    /// One request, many answers.
    pub(crate) fn subscribe<C: Call>(
        &self,
        request: C::Request,
    ) -> Result<Incoming<'_, C::Response>, CliError> {
        self.opened::<C, _>(|| self.exchange::<C>(tokio_stream::once(request.clone())))
    }

    /// Many rows, many answers. None of the rows is taken before the daemon has taken the call.
    pub(crate) fn feed<C: Call>(
        &self,
        rows: Held<C::Request>,
    ) -> Result<Incoming<'_, C::Response>, CliError> {
        let (open, replies) = self.opened::<C, _>(|| {
            let (open, gated) = way::gate();
            Ok((open, self.exchange::<C>(gated)?))
        })?;
        // Where nobody takes them any more, the answers say why.
        let _gone = open.send(rows);
        Ok(replies)
    }

    /// Opens a stream, and comes again where there is no place for it yet.
    fn opened<C: Call, T>(&self, open: impl Fn() -> Result<T, CliError>) -> Result<T, CliError> {
        let mut tries = Tries::new(self.config()?.retries, self.time()?);
        loop {
            let error = match open() {
                Err(error) if error.exit == Exit::Limited => error,
                answer => return answer,
            };
            let Some(pause) = tries.again(&error) else { return Err(error) };
            self.screen.trace(|| format!("{} again in {pause:?}", C::RPC.name()));
            // A sleep is made where it is awaited: outside of the runtime there is no clock.
            self.runtime()?.block_on(async { self.ending.or(tokio::time::sleep(pause)).await })?;
        }
    }

    /// Many requests, many answers. Only the opening has to be done within the time of a call.
    pub(crate) fn exchange<C: Call>(
        &self,
        requests: impl tokio_stream::Stream<Item = C::Request> + Send + 'static,
    ) -> Result<Incoming<'_, C::Response>, CliError> {
        let stream = self.runtime()?.block_on(async {
            let channel = self.channel().await?;
            let request = self.dressed(requests)?;
            self.trace_request(C::RPC, request.metadata());
            let (began, time) = (Instant::now(), self.time()?);
            let mut grpc = tonic::client::Grpc::new(channel);
            let path = PathAndQuery::from_static(C::RPC.path());
            let codec = ProstCodec::<C::Request, C::Response>::default();
            let reply = within(time, async {
                grpc.ready().await.map_err(|error| Status::from_error(error.into()))?;
                grpc.streaming(request, path, codec).await
            });
            let reply = self.ending.or(reply).await?;
            self.trace_answer(C::RPC, &reply, began);
            reply.map_err(|status| match self.advised(failure(&status)) {
                error if error.exit == Exit::Timeout => late(time),
                error => error,
            })
        })?;
        self.meet(stream.metadata());
        Ok(Incoming { ctx: self, stream: stream.into_inner() })
    }

    /// Sleeps, with a little chance in it, so that many do not come back at once.
    pub(crate) fn pause(&self, time: Duration) -> Result<(), CliError> {
        let sleep = async { tokio::time::sleep(time + jitter()).await };
        self.runtime()?.block_on(self.ending.or(sleep))
    }

    /// The connection; the daemon is started if nobody answers and that is allowed.
    pub(crate) async fn channel(&self) -> Result<Channel, CliError> {
        self.linked().await.map_err(|missing| missing.error)
    }

    async fn linked(&self) -> Result<Channel, Missing> {
        let open = self.link.borrow().clone();
        if let Some(channel) = open {
            return Ok(channel);
        }
        let config = self.config()?;
        self.screen.trace_at(2, || format!("connect to {}", config.endpoint.place()));
        let channel = match connect::dial(&config.endpoint, self.trust()?).await {
            Ok(channel) => channel,
            Err(error)
                if connect::nobody(&error)
                    && config.local
                    && config.autostart == Autostart::On
                    && !self.leave.get() =>
            {
                let fresh = !config.store().exists();
                let channel = self.start(config).await?;
                if fresh {
                    self.fresh(config);
                }
                channel
            }
            Err(error) => {
                let hung_up = connect::hung_up(&error);
                return Err(Missing { error: connect::unreachable(config, &error), hung_up });
            }
        };
        *self.link.borrow_mut() = Some(channel.clone());
        Ok(channel)
    }

    /// Starts the daemon and connects to it.
    pub(crate) async fn start(&self, config: &Config) -> Result<Channel, CliError> {
        let first = !config.log().exists();
        let channel = autostart::start(config, &self.env, self.trust()?).await?;
        if first {
            let data = config.data.display();
            self.screen.note(&format!(
                "desk: started its daemon, which keeps the store in {data}; \
                 it stays until desk daemon stop"
            ));
        }
        Ok(channel)
    }

    /// Says that there was nothing before. A person is told so when the daemon is started; a program whose
    /// `HOME` is another one than it thinks would else find nothing to do for ever.
    fn fresh(&self, config: &Config) {
        if !self.screen.look.notes {
            let data = config.data.display();
            let text = format!("there was no store in {data}: a new and empty one was made");
            self.screen.warn("NEW_STORE", &text);
        }
    }

    async fn unary<C: Call>(&self, request: C::Request) -> Result<C::Response, CliError> {
        let answer = self.round_trip(C::RPC, request.encode_to_vec()).await?;
        C::Response::decode(answer).map_err(|error| {
            let message = format!("the answer to {} cannot be read: {error}", C::RPC.name());
            CliError::new(Exit::Failure, "INTERNAL", message)
        })
    }

    async fn round_trip(&self, rpc: Rpc, request: Vec<u8>) -> Result<Bytes, CliError> {
        let (timeout, retries) = (self.time()?, self.config()?.retries);
        let (mut tries, mut broke) = (None, false);
        loop {
            let channel = match self.linked().await {
                Ok(channel) => channel,
                Err(Missing { error, hung_up }) => {
                    if hung_up {
                        tries.get_or_insert_with(|| Tries::new(retries, timeout));
                    }
                    // It was there before, and under a service manager it comes again.
                    let pause = tries.as_mut().and_then(|tries: &mut Tries| tries.again(&error));
                    let Some(pause) = pause else {
                        return Err(if broke && rpc.writes() { unknown() } else { error });
                    };
                    self.screen
                        .trace(|| format!("{} finds nobody, again in {pause:?}", rpc.name()));
                    tokio::time::sleep(pause).await;
                    continue;
                }
            };
            // How long it took to start a daemon is not the call's time.
            let tries = tries.get_or_insert_with(|| Tries::new(retries, timeout));
            let request = self.dressed(request.clone())?;
            self.trace_request(rpc, request.metadata());
            let began = Instant::now();
            let answer = once(channel, rpc, request, tries.time()).await;
            self.trace_answer(rpc, &answer, began);
            if self.replace(&answer).await? {
                if let Ok(reply) = answer
                    && rpc.writes()
                {
                    return Ok(reply.into_inner());
                }
                continue;
            }
            let status = match answer {
                Ok(reply) => return Ok(reply.into_inner()),
                Err(status) => status,
            };
            let error = self.advised(failure(&status));
            broke |=
                status.source().is_some() && error.exit == Exit::Unreachable && !refused(&status);
            let Some(pause) = tries.again(&error) else {
                return Err(match error {
                    error if broke && rpc.writes() && !is_definite(error.exit) => unknown(),
                    error if error.exit == Exit::Timeout => late(timeout),
                    error => error,
                });
            };
            if status.source().is_some() || error.exit == Exit::Unreachable {
                *self.link.borrow_mut() = None;
            }
            if error.code == "STOPPING" {
                autostart::gone(self.config()?).await;
            }
            self.screen.trace(|| format!("{} again in {pause:?}", rpc.name()));
            tokio::time::sleep(pause).await;
        }
    }

    /// A request with the metadata of every call.
    pub(crate) fn dressed<T>(&self, message: T) -> Result<Request<T>, CliError> {
        let config = self.config()?;
        let mut request = Request::new(message);
        let meta = request.metadata_mut();
        meta.insert("x-desk-build", ascii("x-desk-build", embedded::BUILD)?);
        meta.insert("x-desk-tz", ascii("TZ", &when::zone_name(&self.env))?);
        let (secret, tenant) = self.signature(config)?;
        if let Some(secret) = secret {
            let mut value = ascii("DESK_TOKEN", &format!("Bearer {secret}"))?;
            value.set_sensitive(true);
            meta.insert("authorization", value);
        }
        if let Some(tenant) = tenant {
            meta.insert("x-desk-tenant", ascii("--tenant", &tenant)?);
        }
        Ok(request)
    }
}

/// What is answered, within so much time. The daemon keeps the time of a call too; this is for one that
/// does not answer at all.
pub(crate) async fn within<T>(
    time: Duration,
    answer: impl Future<Output = Result<T, Status>>,
) -> Result<T, Status> {
    tokio::time::timeout(time, answer)
        .await
        .unwrap_or_else(|_| Err(Status::deadline_exceeded("the time of the call is over")))
}

/// One round trip, within its time.
pub(crate) async fn once(
    channel: Channel,
    rpc: Rpc,
    mut request: Request<Vec<u8>>,
    timeout: Duration,
) -> Result<tonic::Response<Bytes>, Status> {
    request.set_timeout(timeout);
    let mut grpc = tonic::client::Grpc::new(channel);
    let path = PathAndQuery::from_static(rpc.path());
    let call = async {
        grpc.ready().await.map_err(|error| Status::from_error(error.into()))?;
        grpc.unary(request, path, Raw).await
    };
    within(timeout.saturating_add(Duration::from_millis(100)), call).await
}

/// What a status means, for those made by the transport too.
pub(crate) fn failure(status: &Status) -> CliError {
    let mut cause: Option<&(dyn Error + 'static)> = Some(status);
    while let Some(error) = cause {
        if error.is::<tonic::TimeoutExpired>() {
            return CliError::of_status(&Status::deadline_exceeded("the time of the call is over"));
        }
        cause = error.source();
    }
    if status.source().is_some() && status.code() == Code::ResourceExhausted {
        // It hung up before it took any call.
        let message = "the daemon has too many connections";
        let mut error = CliError::new(Exit::Limited, "QUEUE_FULL", message);
        (error.grpc, error.retry_after) = (Some(status.code()), Some(PLACES));
        return error;
    }
    if status.source().is_some() {
        return cut();
    }
    CliError::of_status(status)
}

fn cut() -> CliError {
    CliError::new(Exit::Unreachable, "UNREACHABLE", "the connection to the daemon broke")
}

/// The same for a stream that was taken: whoever hangs up now has taken it before.
pub(crate) fn midway(status: &Status) -> CliError {
    match failure(status) {
        error if status.source().is_some() && error.exit == Exit::Limited => cut(),
        error => error,
    }
}

/// Whether an answer says also what became of the tries before it, whose connections broke: it was given
/// after a look at their key, and would have been another if one of them had done the write. Who was not
/// let in any more, or not now, was told so before that.
fn is_definite(exit: Exit) -> bool {
    matches!(exit, Exit::NotFound | Exit::Conflict | Exit::State | Exit::Invalid | Exit::Usage)
}

fn late(timeout: Duration) -> CliError {
    // What was left of a longer time has more digits than anybody reads.
    let shown = Duration::from_millis(u64::try_from(timeout.as_millis()).unwrap_or(u64::MAX));
    let message = match shown {
        Duration::ZERO => "there was no time for an answer: it was to come within 0s".to_owned(),
        shown => format!("the daemon did not answer within {shown:?}"),
    };
    CliError::new(Exit::Timeout, "DEADLINE", message).hint("give it more time: --rpc-timeout 2m")
}

/// The connection broke while a write was under way.
fn unknown() -> CliError {
    CliError::new(
        Exit::Unknown,
        "OUTCOME_UNKNOWN",
        "the connection broke during the write; it may or may not have been done",
    )
}

/// Whether the request never left.
fn refused(status: &Status) -> bool {
    let mut cause = status.source();
    while let Some(error) = cause {
        if error.is::<tonic::ConnectError>() {
            return true;
        }
        cause = error.source();
    }
    false
}

fn ascii(name: &str, value: &str) -> Result<MetadataValue<Ascii>, CliError> {
    value.parse().map_err(|_| CliError::usage(format!("{name} holds what cannot be sent")))
}

/// Up to 50 ms, at random.
fn jitter() -> Duration {
    Duration::from_millis(getrandom::u64().unwrap_or_default() % 50)
}
