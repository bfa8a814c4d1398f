//! A visit that lasts as long as a stream is read: it ends with the command that it is for, with the
//! program that reads the stream, however that ends, and the stream ends with what lets the guest in.

use std::time::{Duration, Instant};

use desk_proto::{call, v1};
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;
use tonic::{Request, Response, Status};

use super::{enter, wire};
use crate::access::held::Held;
use crate::access::model::Cause;
use crate::access::{VISIT, door, store, visits};
use crate::identity::sessions;
use crate::identity::tokens::secret::{Kind, Secret};
use crate::kernel::id::TenantId;
use crate::kernel::refusal::{Code, Refusal};
use crate::policy::{self, EndAccess, Permit, Target};
use crate::session::{Credential, Session, origin};
use crate::store::{Outcome, ReadTx, Tx};

/// How often it is looked whether the visit goes on. What the tenant's history tells wakes us at
/// once; this is for what it does not: a time that is over, and how the guest is signed in at home.
const LOOK: Duration = Duration::from_secs(1);
/// How often the reader is told that it does.
const BEAT: Duration = Duration::from_secs(15);

/// The stream.
pub(super) type Leased = ReceiverStream<Result<v1::AccessLease, Status>>;

pub(super) async fn lease(
    session: &Session,
    request: Request<v1::LeaseAccessRequest>,
) -> Result<Response<Leased>, Status> {
    let origin = origin(&request)?;
    let asked = request.into_inner();
    let known = Secret::random(Kind::Visit).map_err(Status::from)?;
    // Held before it is there, and by nobody if it is not, or if nobody waits for it any more.
    let held = Held::new(known.hash());
    let begin = move |tx: &mut Tx<'_>, caller: &policy::Caller| {
        let (how, secret) = ((asked.mode, asked.legacy), (&known, true));
        let begun = enter::begin::<call::AccessLease>(tx, caller, &asked.tenant, how, secret)?;
        let first = v1::AccessLease {
            visit: Some(wire::visit(tx, &begun.visit)?),
            tenant: asked.tenant.clone(),
            expires_ms: begun.expires,
            secret: known.reveal().to_owned(),
        };
        Ok((begun.visit.tenant, begun.visit.id, first))
    };
    let (tenant, visit, first) = session.act::<call::AccessLease, _>(&origin, begin).await?;
    let (beats, stream) = mpsc::channel(2);
    let lease = Lease { session: session.clone(), tenant, visit, held };
    tokio::spawn(lease.keep(first, beats));
    Ok(Response::new(ReceiverStream::new(stream)))
}

struct Lease {
    session: Session,
    tenant: TenantId,
    visit: i64,
    held: Held,
}

impl Lease {
    async fn keep(
        self,
        first: v1::AccessLease,
        beats: mpsc::Sender<Result<v1::AccessLease, Status>>,
    ) {
        let mut grown = self.session.grown(self.tenant);
        let stopping = self.session.stopping().clone();
        let mut next = Some(first);
        let mut beat = Instant::now();
        loop {
            if beat.elapsed() >= BEAT {
                next = Some(v1::AccessLease::default());
            }
            if let Some(message) = next.take() {
                beat = Instant::now();
                // A reader who does not take what there is is none.
                if beats.try_send(Ok(message)).is_err() {
                    break;
                }
            }
            tokio::select! {
                () = beats.closed() => break,
                () = stopping.cancelled() => {
                    let ending = Refusal::new(Code::Stopping, "the daemon is ending");
                    let _ = beats.try_send(Err(ending.into()));
                    break;
                }
                _ = grown.changed() => {}
                () = tokio::time::sleep(LOOK) => {}
            }
            match self.goes_on().await {
                Ok(true) => {}
                Ok(false) => {
                    let over = sessions::refused(&Credential::Visit([0; 32]));
                    let _ = beats.send(Err(over.into())).await;
                    break;
                }
                Err(refusal) => {
                    let _ = beats.send(Err(refusal.into())).await;
                    break;
                }
            }
        }
        let Lease { session, tenant, visit, held } = self;
        drop(held);
        end(&session, tenant, visit).await;
    }

    /// Whether the visit goes on.
    async fn goes_on(&self) -> Result<bool, Refusal> {
        let (tenant, visit) = (self.tenant, self.visit);
        let look = move |tx: &ReadTx<'_>| match store::secret_of(tx, tenant, visit)? {
            Some(secret) => Ok(door::inside(tx, &secret, "")?.is_ok()),
            None => Ok(false),
        };
        self.session.store().read(Instant::now() + self.session.unary(), look).await
    }
}

/// Tells that a visit has ended, if nobody has. Where that does not succeed the timers do it.
async fn end(session: &Session, tenant: TenantId, id: i64) {
    let end = move |tx: &mut Tx<'_>| match note(tx, tenant, id) {
        Ok(()) => Outcome::Done(()),
        Err(refusal) => Outcome::Refused(refusal),
    };
    let deadline = Instant::now() + session.unary();
    if let Err(refusal) = session.store().write_in_turn(deadline, end).await {
        tracing::warn!("the end of a visit could not be noted: {refusal}");
    }
}

fn note(tx: &mut Tx<'_>, tenant: TenantId, id: i64) -> Result<(), Refusal> {
    let Some(secret) = store::secret_of(tx, tenant, id)? else { return Ok(()) };
    let Some(visit) = store::visit_of(tx, tenant, id)? else { return Ok(()) };
    let cause = match door::inside(tx, &secret, "")? {
        Ok(_) => return Ok(()),
        // Nobody holds it any more, and nothing else has ended it: its reader left.
        Err(Cause::Ended) if secret.expires > tx.now() => Cause::Left,
        Err(cause) => cause,
    };
    let target = Target { kind: VISIT, id, version: 0 };
    let permit: Permit<EndAccess> = policy::system(tenant, target);
    visits::end(tx, &permit, &visit, cause)
}
