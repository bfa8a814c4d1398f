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
use super::answering::Answering;
use super::arriving::{Arriving, Pace};
use super::conn::{Line, Peer};
use super::room::Share;
use crate::config::MESSAGE_HEAD;
use crate::identity::tokens::secret::{self, Kind};
use crate::kernel::random;
use crate::kernel::refusal::{Code, Refusal};
use crate::session::{Credential, Origin};

/// Health, which whoever can connect may ask for.
const HEALTH: &str = "/grpc.health.v1.Health/";
/// Reflection, on this machine only.
const REFLECTION: &str = "/grpc.reflection.v1.ServerReflection/";
/// How large their messages may be.
pub(super) const FOREIGN_BYTES: usize = 4 << 10;

/// Whether a call is not one of ours. The list of such services only shrinks.
fn is_foreign(path: &str) -> bool {
    [HEALTH, REFLECTION].iter().any(|service| path.starts_with(service))
}

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
pub(super) struct Entered(Arc<Calls>);

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
        // Whoever can connect can have these, so they keep neither a connection open nor the daemon
        // from ending.
        let ours = !is_foreign(&path);
        let call = ours.then(|| self.running.calls.enter());
        let on = request.extensions().get::<Line>().filter(|_| ours).map(Line::call);
        let mut inner = self.inner.clone();
        // The clone that was polled ready is the one to call.
        std::mem::swap(&mut inner, &mut self.inner);
        let span = tracing::info_span!("call", rpc = %path, request = %id);
        Box::pin(
            async move {
                let begun = Instant::now();
                let mut response = match admitted {
                    Ok(share) => {
                        let response = inner.call(request).await?;
                        drop(share);
                        response
                    }
                    Err(refusal) => Status::from(refusal).into_http(),
                };
                sign(response.headers_mut(), &id, autostarted);
                let code =
                    response.headers().get("grpc-status").and_then(|code| code.to_str().ok());
                match code.filter(|code| *code != "0") {
                    Some(code) => tracing::info!(code, micros = micros(begun), "refused"),
                    None => tracing::debug!(micros = micros(begun), "answered"),
                }
                Ok(response.map(|body| Body::new(Answering::new(body, on, call))))
            }
            .instrument(span),
        )
    }
}

impl<S> Gate<S> {
    /// Lets a call in, with the room that its request takes until it is answered.
    fn admit(
        &self,
        path: &str,
        id: &str,
        request: &mut Request<Body>,
    ) -> Result<Arc<Share>, Refusal> {
        let line = request.extensions().get::<Line>();
        let peer = line.map_or(Peer::Unknown, |line| line.peer.clone());
        let limits = &self.running.config.limits;
        let arrival = Duration::from_secs(limits.arrival_seconds);
        let steady = Pace::Steady(Duration::from_secs(limits.stall_seconds));
        let now = Instant::now();
        let Some(rpc) = Rpc::from_path(path) else {
            let local = matches!(peer, Peer::Process(_));
            let pace = match path.starts_with(HEALTH) {
                true => Pace::Whole(now + arrival),
                false if local && path.starts_with(REFLECTION) => steady,
                false => {
                    let words = format!("{path} is no call of this daemon");
                    return Err(Refusal::new(Code::Unimplemented, words).hint(
                        "the daemon may be older than the command: desk version shows both",
                    ));
                }
            };
            return Ok(self.arrive(request, &peer, pace, FOREIGN_BYTES));
        };
        if self.running.stopping.is_cancelled() {
            return Err(Refusal::new(Code::Stopping, "the daemon is ending"));
        }
        let headers = request.headers();
        let origin = Origin {
            credential: credential(rpc, request, &peer)?,
            source: match &peer {
                Peer::Process(uid) => format!("uid:{uid}"),
                Peer::Address(address) => format!("ip:{}", address.ip()),
                Peer::Unknown => "unknown".to_owned(),
            },
            tenant: tenant(headers),
            request: id.to_owned(),
            deadline: now + limits.call(timeout(headers)),
        };
        // However long the caller would wait, what it sends has to come soon.
        let pace = match rpc.takes_stream() {
            true => steady,
            false => Pace::Whole(origin.deadline.min(now + arrival)),
        };
        let share = self.arrive(request, &peer, pace, limits.message_bytes);
        request.extensions_mut().insert(origin);
        Ok(share)
    }

    fn arrive(
        &self,
        request: &mut Request<Body>,
        peer: &Peer,
        pace: Pace,
        message: usize,
    ) -> Arc<Share> {
        let share = Arc::new(self.running.rooms.share(peer));
        let body = std::mem::take(request.body_mut());
        let body = Arriving::new(body, pace, message + MESSAGE_HEAD, Arc::clone(&share));
        *request.body_mut() = Body::new(body);
        share
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
            Some((Kind::Visit, hash)) => Ok(Credential::Visit(hash)),
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
