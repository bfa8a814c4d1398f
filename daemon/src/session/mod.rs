//! Floor 1: the one way in. Every call runs in one transaction, and this module does in it, once
//! for all, what no call may forget: it loads the caller, asks the policy whether such a caller
//! may make such a call, looks up the idempotency key, runs the call's own work, makes dry runs
//! leave nothing behind, and reports what was written.
//!
//! Of the wire it knows the list of calls and the messages that every write carries.

mod answers;
mod door;
mod each;
pub mod external;
mod follow;
mod keys;
mod moved;
mod object;
mod once;
mod pipe;
mod places;
mod rows;
mod store;

use std::collections::HashSet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use desk_proto::v1::FieldChange;
use desk_proto::{Call, WriteRequest, WriteResponse};
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;
use tonic::{Request, Response, Status};

pub use answers::Rows;
pub use follow::{Followed, PAGE, Page, Start, expect_cursor};
pub use keys::other_password;
pub use object::{Object, Sight};
pub use once::{empties, expect_new, expect_version, may_empty, said, skips, updates};
pub use places::Streams;
pub use rows::{Course, Shape};

use crate::journal::Hub;
use crate::kernel::clock::Millis;
use crate::kernel::id::TenantId;
use crate::kernel::refusal::Refusal;
use crate::policy::{self, Caller};
use crate::store::{Appended, Outcome, ReadTx, Store, Turn, Tx, Who};
use door::Door;
use once::{is_rehearsal, one};
use places::Places;

/// What a caller showed to be let in. What it may do is found out inside the transaction.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
type Touch = fn(&mut Tx<'_>, &Credential, Millis) -> Result<(), Refusal>;
type Sees = fn(&ReadTx<'_>, &Caller, &Object<'_>) -> Result<Sight, Refusal>;
type Tells = fn(&ReadTx<'_>, &Caller, &Appended) -> Result<Vec<FieldChange>, Refusal>;

/// What the session asks of the slices. `serve/` hands it in, because they lie above.
#[derive(Clone, Copy, Debug)]
pub struct Asks {
    /// Finds out who a credential belongs to.
    pub load: LoadCaller,
    /// How much of an object the caller sees.
    pub sees: Sees,
    /// What an event of the own tenant changes, as far as the caller may know it.
    pub tells: Tells,
    /// Notes that a credential was used at an instant.
    pub touch: Touch,
}

/// What is asked about what was written.
#[derive(Clone, Copy, Debug)]
struct Eyes {
    sees: Sees,
    tells: Tells,
}

/// The one way in.
#[derive(Clone, Debug)]
pub struct Session {
    store: Arc<Store>,
    hub: Arc<Hub>,
    door: Door,
    touch: Touch,
    eyes: Eyes,
    seal: keys::Seal,
    stopping: CancellationToken,
    unary: Duration,
    writes: Arc<AtomicU64>,
    /// The credentials whose use is being noted.
    noting: Arc<Mutex<HashSet<Credential>>>,
    /// Streams of events.
    watchers: Arc<Places>,
    /// Streams of rows.
    rows: Arc<Places>,
}

/// How many notes of a use are under way at once.
const NOTES: usize = 64;

impl Session {
    /// A session over a store.
    pub fn new(
        store: Arc<Store>,
        hub: Arc<Hub>,
        asks: Asks,
        stopping: CancellationToken,
        unary: Duration,
    ) -> Self {
        let Asks { load, sees, tells, touch } = asks;
        let (seal, streams) = (keys::Seal::new(store.secret()), Streams::default());
        Session {
            store,
            hub,
            door: Door::new(load),
            touch,
            eyes: Eyes { sees, tells },
            seal,
            stopping,
            unary,
            writes: Arc::default(),
            noting: Arc::default(),
            watchers: streams.watchers(),
            rows: streams.rows(),
        }
    }

    /// The same with so many streams at once.
    #[must_use]
    pub fn with_streams(self, streams: Streams) -> Self {
        Session { watchers: streams.watchers(), rows: streams.rows(), ..self }
    }

    /// Whose turn a call is, and until when it waits for it.
    pub fn turn(&self, origin: &Origin) -> Turn {
        Turn { who: self.who(origin), deadline: origin.deadline }
    }

    fn who(&self, origin: &Origin) -> Who {
        self.door.who(origin)
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
        let (door, who) = (self.door.clone(), origin.clone());
        let work = move |tx: &ReadTx<'_>| {
            let before = tx.steps();
            let run = || {
                let caller = door.load(tx, &who)?;
                policy::admit(C::RPC, &caller)?;
                Ok((f(tx, &caller)?, caller.stale.then(|| tx.now())))
            };
            tx.leveled(before, run())
        };
        let (answer, used) = self.store.read(self.turn(origin), work).await?;
        if let Some(at) = used {
            self.note_use(origin.credential.clone(), at);
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
        let (door, touch, who) = (self.door.clone(), self.touch, origin.clone());
        let work = move |tx: &mut Tx<'_>| {
            let before = tx.steps();
            let mut run = || {
                let caller = door.load(tx, &who)?;
                policy::admit(C::RPC, &caller)?;
                if caller.stale {
                    touch(tx, &who.credential, tx.now())?;
                }
                f(tx, &caller)
            };
            let answer = run();
            match tx.leveled(before, answer) {
                Ok(done) => Outcome::Done(done),
                Err(refusal) => Outcome::Refused(refusal),
            }
        };
        self.store.write(self.turn(origin), work).await
    }

    /// Is woken whenever the journal of a tenant has grown.
    pub fn grown(&self, tenant: TenantId) -> watch::Receiver<i64> {
        self.hub.follow(tenant).0
    }

    /// Is cancelled when the daemon ends.
    pub fn stopping(&self) -> &CancellationToken {
        &self.stopping
    }

    /// How long a call may take that does not say it.
    pub fn unary(&self) -> Duration {
        self.unary
    }

    /// Notes the use of a credential, while its caller has the answer already. It was used when it was
    /// judged: by the time that this is written it may be over, and is not to live on by it.
    fn note_use(&self, credential: Credential, at: Millis) {
        // A note that is not made now is made with the next call.
        let Some(noting) = Noting::begin(&self.noting, credential.clone()) else { return };
        let (store, touch) = (Arc::clone(&self.store), self.touch);
        let deadline = Instant::now() + self.unary;
        tokio::spawn(async move {
            let _ = store
                .write(deadline, move |tx| match touch(tx, &credential, at) {
                    Ok(()) => Outcome::Done(()),
                    Err(refusal) => Outcome::Refused(refusal),
                })
                .await;
            drop(noting);
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
        let (door, touch, eyes) = (self.door.clone(), self.touch, self.eyes);
        let turn = self.turn(&origin);
        let (tidy, seal) = (self.is_time_to_tidy(), self.seal.clone());
        let work = move |tx: &mut Tx<'_>| {
            let before = tx.steps();
            let mut run = || {
                let caller = door.load(tx, &origin)?;
                policy::admit(C::RPC, &caller)?;
                if tidy {
                    keys::forget_expired(tx)?;
                }
                if caller.stale {
                    touch(tx, &origin.credential, tx.now())?;
                }
                one::<C, _, _, _>(tx, &caller, &message, &f, (eyes, &seal), false)
            };
            let answer = run();
            match tx.leveled(before, answer) {
                Ok(response) if is_rehearsal(&message) => Outcome::Rehearsed(response),
                Ok(response) => Outcome::Done(response),
                Err(refusal) => Outcome::Refused(refusal),
            }
        };
        Ok(Response::new(self.store.write(turn, work).await?))
    }

    /// Asks what an earlier write with the key of a request answered, for a call with passwords: those
    /// are no part of what makes two requests the same, so the call has to look at them itself.
    pub fn earlier<C, Req, Resp>(
        &self,
        request: &Req,
    ) -> impl FnOnce(&ReadTx<'_>, &Caller) -> Result<Option<Resp>, Refusal> + Send + use<C, Req, Resp>
    where
        C: Call,
        Req: WriteRequest + Send,
        Resp: WriteResponse,
    {
        let (seal, sees, request) = (self.seal.clone(), self.eyes.sees, request.clone());
        move |tx, caller| match keys::Key::of::<C, _>(&seal, caller, &request)? {
            Some(key) => key.earlier(tx, caller, sees),
            None => Ok(None),
        }
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

/// The note of a use that is under way: of each credential one, and of all so many.
struct Noting {
    all: Arc<Mutex<HashSet<Credential>>>,
    credential: Credential,
}

impl Noting {
    fn begin(all: &Arc<Mutex<HashSet<Credential>>>, credential: Credential) -> Option<Noting> {
        let mut under_way = all.lock().unwrap_or_else(PoisonError::into_inner);
        let is_new = under_way.len() < NOTES && under_way.insert(credential.clone());
        is_new.then(|| Noting { all: Arc::clone(all), credential })
    }
}

impl Drop for Noting {
    fn drop(&mut self) {
        self.all.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.credential);
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

#[cfg(test)]
mod tests;
