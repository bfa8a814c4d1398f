//! Floor 1: the one way in. Every call runs in one transaction, and this module does in it, once
//! for all, what no call may forget: it loads the caller, asks the policy whether such a caller
//! may make such a call, looks up the idempotency key, runs the call's own work, makes dry runs
//! leave nothing behind, and reports what was written.
//!
//! Of the wire it knows the list of calls and the two messages that every write carries.

mod each;
pub mod external;
mod follow;
mod keys;
mod rows;
mod store;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use desk_proto::v1::{EventSummary, WriteOptions, WriteReport};
use desk_proto::{Call, WriteRequest, WriteResponse};
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;
use tonic::{Request, Response, Status};

pub use follow::{Followed, Page, Start, expect_cursor};
pub use rows::{Rows, Shape};

use crate::journal::Hub;
use crate::kernel::id::TenantId;
use crate::kernel::refusal::{Code, Refusal};
use crate::policy::{self, Caller};
use crate::store::{Outcome, ReadTx, Store, Tx};

/// What a caller showed to be let in. What it may do is found out inside the transaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Credential {
    /// The operating system's user id of the process at the other end of the socket.
    Uid(u32),
    /// The hash of an API token.
    Token([u8; 32]),
    /// The hash of a session's secret.
    Session([u8; 32]),
    /// The hash of what was given for a visit to a tenant that is not the own one.
    Visit([u8; 32]),
    /// Nothing.
    Nothing,
}

/// Where a call comes from. The gate puts one into every request that it lets through.
#[derive(Clone, Debug)]
pub struct Origin {
    /// What the caller showed.
    pub credential: Credential,
    /// Where the caller connects from: `uid:1000`, or an address.
    pub source: String,
    /// The tenant that was named, if one was.
    pub tenant: Option<String>,
    /// The id of the request.
    pub request: String,
    /// When nobody waits for the answer any more.
    pub deadline: Instant,
}

type LoadCaller = fn(&ReadTx<'_>, &Origin) -> Result<Caller, Refusal>;
type Touch = fn(&mut Tx<'_>, &Credential) -> Result<(), Refusal>;
type Sees = fn(&ReadTx<'_>, &Caller, &str, i64) -> Result<bool, Refusal>;

/// What the session asks of the slices. `serve/` hands it in, because they lie above.
#[derive(Clone, Copy, Debug)]
pub struct Asks {
    /// Finds out who a credential belongs to.
    pub load: LoadCaller,
    /// Whether the caller may still see the object of this kind and id.
    pub sees: Sees,
    /// Notes that a credential was used.
    pub touch: Touch,
}

/// The one way in.
#[derive(Clone, Debug)]
pub struct Session {
    store: Arc<Store>,
    hub: Arc<Hub>,
    load: LoadCaller,
    touch: Touch,
    sees: Sees,
    stopping: CancellationToken,
    unary: Duration,
    writes: Arc<AtomicU64>,
}

impl Session {
    /// A session over a store.
    pub fn new(
        store: Arc<Store>,
        hub: Arc<Hub>,
        asks: Asks,
        stopping: CancellationToken,
        unary: Duration,
    ) -> Self {
        let Asks { load, sees, touch } = asks;
        Session { store, hub, load, touch, sees, stopping, unary, writes: Arc::default() }
    }

    /// Runs a call that only reads.
    ///
    /// # Errors
    /// What the policy or `f` refuses.
    pub async fn read<C, Req, Resp, F>(
        &self,
        request: Request<Req>,
        f: F,
    ) -> Result<Response<Resp>, Status>
    where
        C: Call + 'static,
        Req: Send + 'static,
        Resp: Send + 'static,
        F: FnOnce(&ReadTx<'_>, &Caller, &Req) -> Result<Resp, Refusal> + Send + 'static,
    {
        let origin = origin(&request)?;
        let message = request.into_inner();
        let answer = self.peek::<C, _>(&origin, move |tx, caller| f(tx, caller, &message)).await?;
        Ok(Response::new(answer))
    }

    /// Looks at something as the caller, for a call that has more to do than one transaction can.
    ///
    /// # Errors
    /// What the policy or `f` refuses.
    pub async fn peek<C, T>(
        &self,
        origin: &Origin,
        f: impl FnOnce(&ReadTx<'_>, &Caller) -> Result<T, Refusal> + Send + 'static,
    ) -> Result<T, Refusal>
    where
        C: Call + 'static,
        T: Send + 'static,
    {
        let (load, who) = (self.load, origin.clone());
        let work = move |tx: &ReadTx<'_>| {
            let before = tx.steps();
            let run = || {
                let caller = load(tx, &who)?;
                policy::admit(C::RPC, &caller)?;
                Ok((f(tx, &caller)?, caller.stale))
            };
            tx.leveled(before, run())
        };
        let (answer, stale) = self.store.read(origin.deadline, work).await?;
        if stale {
            self.note_use(origin.credential.clone());
        }
        Ok(answer)
    }

    /// Does something as the caller, for a call that answers a stream and writes before it begins.
    ///
    /// # Errors
    /// What the policy or `f` refuses.
    pub async fn act<C, T>(
        &self,
        origin: &Origin,
        f: impl Fn(&mut Tx<'_>, &Caller) -> Result<T, Refusal> + Send + 'static,
    ) -> Result<T, Refusal>
    where
        C: Call + 'static,
        T: Send + 'static,
    {
        let (load, touch, who) = (self.load, self.touch, origin.clone());
        let work = move |tx: &mut Tx<'_>| {
            let before = tx.steps();
            let mut run = || {
                let caller = load(tx, &who)?;
                policy::admit(C::RPC, &caller)?;
                if caller.stale {
                    touch(tx, &who.credential)?;
                }
                f(tx, &caller)
            };
            let answer = run();
            match tx.leveled(before, answer) {
                Ok(done) => Outcome::Done(done),
                Err(refusal) => Outcome::Refused(refusal),
            }
        };
        self.store.write(origin.deadline, work).await
    }

    /// Is woken whenever the journal of a tenant has grown.
    pub fn grown(&self, tenant: TenantId) -> watch::Receiver<i64> {
        self.hub.follow(tenant)
    }

    /// Is cancelled when the daemon ends.
    pub fn stopping(&self) -> &CancellationToken {
        &self.stopping
    }

    /// How long a call may take that does not say it.
    pub fn unary(&self) -> Duration {
        self.unary
    }

    /// Notes the use of a credential, while its caller has the answer already.
    fn note_use(&self, credential: Credential) {
        let (store, touch) = (Arc::clone(&self.store), self.touch);
        let deadline = Instant::now() + self.unary;
        tokio::spawn(async move {
            // A note that is lost is made with the next call.
            let _ = store
                .write(deadline, move |tx| match touch(tx, &credential) {
                    Ok(()) => Outcome::Done(()),
                    Err(refusal) => Outcome::Refused(refusal),
                })
                .await;
        });
    }

    /// Runs a call that changes something.
    ///
    /// # Errors
    /// What the policy or `f` refuses.
    pub async fn write<C, Req, Resp, F>(
        &self,
        request: Request<Req>,
        f: F,
    ) -> Result<Response<Resp>, Status>
    where
        C: Call + 'static,
        Req: WriteRequest + Send + 'static,
        Resp: WriteResponse + Send + 'static,
        F: Fn(&mut Tx<'_>, &Caller, &Req) -> Result<Resp, Refusal> + Send + 'static,
    {
        let origin = origin(&request)?;
        let message = request.into_inner();
        let (load, touch, sees, deadline) = (self.load, self.touch, self.sees, origin.deadline);
        let tidy = self.is_time_to_tidy();
        let work = move |tx: &mut Tx<'_>| {
            let before = tx.steps();
            let mut run = || {
                let caller = load(tx, &origin)?;
                policy::admit(C::RPC, &caller)?;
                if tidy {
                    keys::forget_expired(tx)?;
                }
                if caller.stale {
                    touch(tx, &origin.credential)?;
                }
                one::<C, _, _, _>(tx, &caller, &message, &f, sees)
            };
            let answer = run();
            match tx.leveled(before, answer) {
                Ok(response) if is_rehearsal(&message) => Outcome::Rehearsed(response),
                Ok(response) => Outcome::Done(response),
                Err(refusal) => Outcome::Refused(refusal),
            }
        };
        Ok(Response::new(self.store.write(deadline, work).await?))
    }

    /// Old keys are thrown away now and then, by a write that has the store open anyway.
    fn is_time_to_tidy(&self) -> bool {
        self.writes.fetch_add(1, Ordering::Relaxed).is_multiple_of(256)
    }

    /// The store, for what needs no caller: the state of the daemon.
    pub fn store(&self) -> &Store {
        &self.store
    }
}

/// Where a request comes from.
///
/// # Errors
/// `INTERNAL` when it did not come through the gate.
pub fn origin<T>(request: &Request<T>) -> Result<Origin, Status> {
    request
        .extensions()
        .get::<Origin>()
        .cloned()
        .ok_or_else(|| Refusal::internal("a call came round the gate").into())
}

/// One write: by its key if it has been done, else by `f`, with the report of what was written.
fn one<C, Req, Resp, F>(
    tx: &mut Tx<'_>,
    caller: &Caller,
    message: &Req,
    f: &F,
    sees: Sees,
) -> Result<Resp, Refusal>
where
    C: Call,
    Req: WriteRequest,
    Resp: WriteResponse,
    F: Fn(&mut Tx<'_>, &Caller, &Req) -> Result<Resp, Refusal>,
{
    if is_rehearsal(message) {
        return tx.rehearse(|tx| reported::<C, _, _, _>(tx, caller, message, f, sees));
    }
    let Some(key) = keys::Key::of::<C, _>(caller, message)? else {
        return reported::<C, _, _, _>(tx, caller, message, f, sees);
    };
    if let Some(response) = key.replay(tx, caller, sees)? {
        return Ok(response);
    }
    let before = tx.appended().len();
    let response = reported::<C, _, _, _>(tx, caller, message, f, sees)?;
    key.keep(tx, &response, before)?;
    Ok(response)
}

fn reported<C, Req, Resp, F>(
    tx: &mut Tx<'_>,
    caller: &Caller,
    message: &Req,
    f: &F,
    sees: Sees,
) -> Result<Resp, Refusal>
where
    C: Call,
    Req: WriteRequest,
    Resp: WriteResponse,
    F: Fn(&mut Tx<'_>, &Caller, &Req) -> Result<Resp, Refusal>,
{
    let before = tx.appended().len();
    let mut response = f(tx, caller, message)?;
    let events = tx.appended().get(before..).unwrap_or_default();
    let rehearsal = is_rehearsal(message);
    // What else followed in other tenants is for their histories to tell.
    let mut told: Vec<_> =
        events.iter().filter(|event| event.tenant == caller.tenant.0).cloned().collect();
    // Only guests change by right what has consequences where they see nothing. The first event is
    // about what they named themselves.
    if let (Some(_), Some(first)) = (caller.guest(), told.first().cloned()) {
        let mut seen = Vec::with_capacity(told.len());
        for event in told {
            let named =
                event.object_kind == first.object_kind && event.object_id == first.object_id;
            if named || sees(tx, caller, &event.object_kind, event.object_id)? {
                seen.push(event);
            }
        }
        told = seen;
    }
    *response.report_mut() = Some(WriteReport {
        changed: !events.is_empty(),
        created: policy::makes(C::RPC)
            && events.iter().any(|event| event.kind.ends_with(".created")),
        replayed: false,
        dry_run: rehearsal,
        events: told
            .into_iter()
            .map(|event| EventSummary {
                seq: if rehearsal { 0 } else { event.seq },
                r#type: event.kind,
                object: event.object,
            })
            .collect(),
        mails: 0,
    });
    Ok(response)
}

fn is_rehearsal<Req: WriteRequest>(message: &Req) -> bool {
    message.options().is_some_and(|options| options.validate_only)
}

/// Whether the object still has the version that the request names.
///
/// # Errors
/// `VERSION_CONFLICT` with both versions.
pub fn expect_version(write: Option<&WriteOptions>, id: &str, have: i64) -> Result<(), Refusal> {
    match write.map_or(0, |write| write.version) {
        0 => Ok(()),
        wanted if wanted == have => Ok(()),
        wanted => Err(Refusal::new(
            Code::Version,
            format!("{id} has version {have}, not {wanted}: somebody changed it"),
        )
        .hint("look at it again, then repeat with the new version")
        .about(id)),
    }
}
