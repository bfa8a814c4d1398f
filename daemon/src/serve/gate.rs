//! The gate: a layer round the whole server that every call passes. It refuses what is no call
//! of ours, finds out what the caller shows (never what the caller may do), sets the deadline,
//! names the request, and counts what runs.

use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use desk_proto::Rpc;
use http::{HeaderMap, HeaderValue, Request, Response};
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;
use tonic::Status;
use tonic::body::Body;
use tracing::Instrument as _;

use super::Running;
use super::arriving::Arriving;
use super::conn::{Line, OnLine, Peer};
use crate::identity::tokens::secret::{self, Kind};
use crate::kernel::random;
use crate::kernel::refusal::{Code, Refusal};
use crate::session::{Credential, Origin};

/// The services that are not ours and may be called all the same: health by whoever can connect,
/// reflection on this machine only. This list only shrinks.
pub(super) const FOREIGN: [&str; 2] =
    ["/grpc.health.v1.Health/", "/grpc.reflection.v1.ServerReflection/"];

/// The calls that run, and how many there were.
#[derive(Debug)]
pub(super) struct Calls {
    running: watch::Sender<u64>,
    ever: AtomicU64,
    given_up: CancellationToken,
}

impl Default for Calls {
    fn default() -> Self {
        Calls {
            running: watch::Sender::new(0),
            ever: AtomicU64::new(0),
            given_up: CancellationToken::new(),
        }
    }
}

impl Calls {
    fn enter(self: &Arc<Self>) -> Entered {
        self.ever.fetch_add(1, Ordering::Relaxed);
        self.running.send_modify(|running| *running += 1);
        Entered(Arc::clone(self))
    }

    /// How many calls there were.
    pub(super) fn ever(&self) -> u64 {
        self.ever.load(Ordering::Relaxed)
    }

    /// Waits until no call runs, or until nobody waits for them any more.
    pub(super) async fn none(&self) {
        let mut running = self.running.subscribe();
        tokio::select! {
            _ = running.wait_for(|running| *running == 0) => {}
            () = self.given_up.cancelled() => {}
        }
    }

    /// Nobody waits for the calls that run any more.
    pub(super) fn give_up(&self) {
        self.given_up.cancel();
    }
}

/// One call that runs.
struct Entered(Arc<Calls>);

/// The body of an answer: its call runs until the last of it is sent, so that a stream is not cut
/// off in the middle when the daemon ends.
struct Answering {
    body: Body,
    _call: Entered,
    _on: Option<OnLine>,
}

impl http_body::Body for Answering {
    type Data = <Body as http_body::Body>::Data;
    type Error = Status;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Self::Data>, Status>>> {
        Pin::new(&mut self.body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> http_body::SizeHint {
        self.body.size_hint()
    }
}

impl Drop for Entered {
    fn drop(&mut self) {
        self.0.running.send_modify(|running| *running -= 1);
    }
}

/// Puts the gate round a server.
#[derive(Clone, Debug)]
pub(super) struct GateLayer {
    running: Running,
}

impl GateLayer {
    pub(super) fn new(running: Running) -> Self {
        GateLayer { running }
    }
}

impl<S> tower::Layer<S> for GateLayer {
    type Service = Gate<S>;

    fn layer(&self, inner: S) -> Gate<S> {
        Gate { inner, running: self.running.clone() }
    }
}

/// The gate, round a server.
#[derive(Clone, Debug)]
pub(super) struct Gate<S> {
    inner: S,
    running: Running,
}

type Answer<E> = Pin<Box<dyn Future<Output = Result<Response<Body>, E>> + Send>>;

impl<S> tower::Service<Request<Body>> for Gate<S>
where
    S: tower::Service<Request<Body>, Response = Response<Body>, Error = Infallible>
        + Clone
        + Send
        + 'static,
    S::Future: Send,
{
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Answer<Infallible>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, mut request: Request<Body>) -> Self::Future {
        let id = request_id();
        let path = request.uri().path().to_owned();
        let admitted = self.admit(&path, &id, &mut request);
        let autostarted = self.running.config.autostarted;
        let call = self.running.calls.enter();
        let on = request.extensions().get::<Line>().map(Line::call);
        let mut inner = self.inner.clone();
        // The clone that was polled ready is the one to call.
        std::mem::swap(&mut inner, &mut self.inner);
        let span = tracing::info_span!("call", rpc = %path, request = %id);
        Box::pin(
            async move {
                let begun = Instant::now();
                let mut response = match admitted {
                    Ok(()) => inner.call(request).await?,
                    Err(refusal) => Status::from(refusal).into_http(),
                };
                sign(response.headers_mut(), &id, autostarted);
                let code =
                    response.headers().get("grpc-status").and_then(|code| code.to_str().ok());
                match code.filter(|code| *code != "0") {
                    Some(code) => tracing::info!(code, micros = micros(begun), "refused"),
                    None => tracing::debug!(micros = micros(begun), "answered"),
                }
                Ok(response.map(|body| Body::new(Answering { body, _call: call, _on: on })))
            }
            .instrument(span),
        )
    }
}

impl<S> Gate<S> {
    fn admit(&self, path: &str, id: &str, request: &mut Request<Body>) -> Result<(), Refusal> {
        let line = request.extensions().get::<Line>();
        let peer = line.map_or(Peer::Unknown, |line| line.peer.clone());
        let Some(rpc) = Rpc::from_path(path) else {
            let [health, reflection] = FOREIGN;
            let local = matches!(peer, Peer::Process(_));
            return match path.starts_with(health) || (local && path.starts_with(reflection)) {
                true => Ok(()),
                false => Err(Refusal::new(
                    Code::Unimplemented,
                    format!("{path} is no call of this daemon"),
                )
                .hint("the daemon may be older than the command: desk version shows both")),
            };
        };
        if self.running.stopping.is_cancelled() {
            return Err(Refusal::new(Code::Stopping, "the daemon is ending"));
        }
        let headers = request.headers();
        let limit = self.running.config.limits.call(timeout(headers));
        let origin = Origin {
            credential: credential(rpc, request, &peer)?,
            source: match &peer {
                Peer::Process(uid) => format!("uid:{uid}"),
                Peer::Address(address) => format!("ip:{}", address.ip()),
                Peer::Unknown => "unknown".to_owned(),
            },
            tenant: tenant(headers),
            request: id.to_owned(),
            deadline: Instant::now() + limit,
        };
        // A stream of rows or events has no end that could be late.
        if !rpc.streams() {
            let body = std::mem::take(request.body_mut());
            *request.body_mut() = Body::new(Arriving::new(body, origin.deadline));
        }
        request.extensions_mut().insert(origin);
        Ok(())
    }
}

/// With a secret sent, the caller is the secret alone; the operating system's user adds nothing.
/// Who signs in is not asked for one.
fn credential(rpc: Rpc, request: &Request<Body>, peer: &Peer) -> Result<Credential, Refusal> {
    let shown = request.headers().get(http::header::AUTHORIZATION);
    if let Some(value) = shown.filter(|_| rpc != Rpc::SessionsLogin) {
        let found = value
            .to_str()
            .ok()
            .and_then(|value| value.strip_prefix("Bearer "))
            .and_then(|shown| secret::hash(shown.trim()));
        return match found {
            Some((Kind::Token, hash)) => Ok(Credential::Token(hash)),
            Some((Kind::Session, hash)) => Ok(Credential::Session(hash)),
            None => Err(Refusal::new(Code::Unauthenticated, "the token is not good")
                .hint("it may be mistyped, expired or revoked; ask for a new one")),
        };
    }
    Ok(match peer {
        Peer::Process(uid) => Credential::Uid(*uid),
        Peer::Address(_) | Peer::Unknown => Credential::Nothing,
    })
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok()).filter(|value| !value.is_empty())
}

/// The tenant that is named. What cannot be read, or is said more than once, is the name of none:
/// it must not be taken for the caller's own.
fn tenant(headers: &HeaderMap) -> Option<String> {
    let named = headers.get_all("x-desk-tenant").iter();
    let named: Vec<_> = named.map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
    Some(named.join(", ")).filter(|named| !named.is_empty())
}

/// How long the caller waits: digits and a unit, as gRPC writes it.
fn timeout(headers: &HeaderMap) -> Option<Duration> {
    let value = text(headers, "grpc-timeout")?;
    let (digits, unit) = value.split_at_checked(value.len() - 1)?;
    let amount: u64 = digits.parse().ok()?;
    Some(match unit {
        "H" => Duration::from_secs(amount.saturating_mul(3_600)),
        "M" => Duration::from_secs(amount.saturating_mul(60)),
        "S" => Duration::from_secs(amount),
        "m" => Duration::from_millis(amount),
        "u" => Duration::from_micros(amount),
        "n" => Duration::from_nanos(amount),
        _ => return None,
    })
}

fn request_id() -> String {
    random::bytes::<8>().map_or_else(|_| String::new(), |bytes| random::hex(&bytes))
}

/// Every answer says which request it is for and which build gave it.
fn sign(headers: &mut HeaderMap, id: &str, autostarted: bool) {
    headers.insert("x-desk-build", HeaderValue::from_static(super::BUILD));
    if autostarted {
        headers.insert("x-desk-autostarted", HeaderValue::from_static("1"));
    }
    if let Ok(id) = HeaderValue::from_str(id) {
        headers.insert("x-request-id", id);
    }
}

fn micros(begun: Instant) -> u64 {
    u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tenant_that_cannot_be_read_is_not_the_own_one() {
        let of = |values: &[&[u8]]| {
            let mut headers = HeaderMap::new();
            for value in values {
                headers.append("x-desk-tenant", HeaderValue::from_bytes(value).unwrap());
            }
            tenant(&headers)
        };
        assert_eq!(of(&[]), None);
        assert_eq!(of(&[b""]), None);
        assert_eq!(of(&[b"acme"]).as_deref(), Some("acme"));
        assert_eq!(of(&["büro".as_bytes()]).as_deref(), Some("büro"));
        assert_eq!(of(&[b"b\xfcro"]).as_deref(), Some("b\u{fffd}ro"));
        assert_eq!(of(&[b"acme", b"main"]).as_deref(), Some("acme, main"));
    }

    #[test]
    fn timeouts_are_read_as_grpc_writes_them() {
        let of = |value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert("grpc-timeout", HeaderValue::from_static(value));
            timeout(&headers)
        };
        assert_eq!(of("5S"), Some(Duration::from_secs(5)));
        assert_eq!(of("250m"), Some(Duration::from_millis(250)));
        assert_eq!(of("99999999H"), Some(Duration::from_secs(99_999_999 * 3_600)));
        for bad in ["", "S", "5", "-5S", "5x", "5 S"] {
            assert_eq!(of(bad), None, "{bad}");
        }
    }
}
