//! The second factor on the wire.

use std::sync::Arc;

use desk_proto::v1::second_factor_server::SecondFactor;
use desk_proto::{call, v1};
use tonic::{Request, Response, Status};

use super::{
    SECRET, Sealer, base32, code_hash, is_required, purpose, recovery_codes, step_of, store,
};
use crate::identity::users::{self, User};
use crate::identity::{sessions, tenants};
use crate::kernel::change::Change;
use crate::kernel::random;
use crate::kernel::refusal::{Code, Problems, Refusal};
use crate::kernel::text;
use crate::policy::{self, Acting, Caller, Facts, Permit, Side, Target};
use crate::session::{Session, origin};
use crate::store::{ReadTx, Tx};

/// The longest name of a device, in bytes.
const DEVICE_MAX: usize = 100;

/// The service.
#[derive(Clone, Debug)]
pub struct Service {
    session: Session,
    sealer: Arc<Sealer>,
}

impl Service {
    /// The service over a session.
    pub fn new(session: Session, sealer: Arc<Sealer>) -> Self {
        Service { session, sealer }
    }
}

#[tonic::async_trait]
impl SecondFactor for Service {
    async fn enroll(
        &self,
        request: Request<v1::EnrollRequest>,
    ) -> Result<Response<v1::EnrollResponse>, Status> {
        let sealer = Arc::clone(&self.sealer);
        let enroll = move |tx: &mut Tx<'_>, caller: &Caller, _: &v1::EnrollRequest| {
            enroll(tx, caller, &sealer)
        };
        self.session.write::<call::SecondFactorEnroll, _, _, _>(request, enroll).await
    }

    async fn confirm(
        &self,
        request: Request<v1::ConfirmRequest>,
    ) -> Result<Response<v1::ConfirmResponse>, Status> {
        let source = origin(&request)?.source;
        let sealer = Arc::clone(&self.sealer);
        let confirm = move |tx: &mut Tx<'_>, caller: &Caller, request: &v1::ConfirmRequest| {
            confirm(tx, caller, request, &sealer, &source)
        };
        self.session.write::<call::SecondFactorConfirm, _, _, _>(request, confirm).await
    }

    async fn status(
        &self,
        request: Request<v1::SecondFactorStatusRequest>,
    ) -> Result<Response<v1::SecondFactorStatus>, Status> {
        self.session
            .read::<call::SecondFactorStatus, _, _, _>(request, |tx, caller, _| {
                let user = own(tx, caller)?;
                let factor = store::get(tx, caller.tenant, user.id)?;
                let codes = store::codes(tx, caller.tenant, user.id)?;
                Ok(v1::SecondFactorStatus {
                    enrolled: factor.as_ref().is_some_and(|factor| factor.confirmed),
                    required: is_required(tx, caller.tenant, &user)?,
                    device: factor.map(|factor| factor.device).unwrap_or_default(),
                    recovery_codes: i32::try_from(codes).unwrap_or(i32::MAX),
                })
            })
            .await
    }
}

/// The caller as a user of the tenant.
fn own(tx: &ReadTx<'_>, caller: &Caller) -> Result<User, Refusal> {
    users::get(tx, caller.tenant, caller.user)?
        .ok_or_else(|| Refusal::new(Code::Denied, "this is for users of the tenant"))
}

fn permit<A: Acting>(caller: &Caller, user: &User) -> Result<Permit<A>, Refusal> {
    let target = Target { kind: users::NOUN, id: user.id.0, version: user.version };
    policy::decide(caller, Facts { target, sides: vec![Side::Own] })
}

fn enroll(
    tx: &mut Tx<'_>,
    caller: &Caller,
    sealer: &Sealer,
) -> Result<v1::EnrollResponse, Refusal> {
    let user = own(tx, caller)?;
    let permit: Permit<call::SecondFactorEnroll> = permit(caller, &user)?;
    if super::is_enrolled(tx, caller.tenant, user.id)? {
        return Err(Refusal::new(Code::Exists, "you have a second factor already")
            .hint("an admin takes it away with desk user reset-2fa"));
    }
    let secret = random::bytes::<SECRET>()?;
    let sealed = sealer.seal(&secret, &purpose(caller.tenant, user.id))?;
    store::begin(tx, caller.tenant, user.id, &sealed)?;
    users::note(tx, &permit, &user.login, &Change::new("user.second_factor_begun"))?;
    let tenant = tenants::get(tx, caller.tenant)?.map(|tenant| tenant.slug).unwrap_or_default();
    Ok(v1::EnrollResponse {
        write: None,
        secret: base32(&secret),
        label: format!("desk {tenant}:{}", user.login),
    })
}

/// The factor that can be confirmed: one whose enrolment was begun and not ended.
fn begun(factor: Option<store::Factor>) -> Result<store::Factor, Refusal> {
    let (message, hint) = match factor {
        Some(factor) if !factor.confirmed => return Ok(factor),
        Some(_) => {
            ("you have a second factor already", "an admin takes it away with desk user reset-2fa")
        }
        None => ("no enrolment was begun", "desk 2fa enroll"),
    };
    Err(Refusal::new(Code::SecondFactorState, message).hint(hint))
}

fn confirm(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::ConfirmRequest,
    sealer: &Sealer,
    source: &str,
) -> Result<v1::ConfirmResponse, Refusal> {
    let user = own(tx, caller)?;
    let permit: Permit<call::SecondFactorConfirm> = permit(caller, &user)?;
    let factor = begun(store::get(tx, caller.tenant, user.id)?)?;
    let mut problems = Problems::new();
    let device = problems.take("device", text::optional_line(&request.device, DEVICE_MAX));
    let secret = sealer.open(&factor.sealed, &purpose(caller.tenant, user.id))?;
    let step = step_of(&secret, request.code.trim(), tx.now())?;
    if step.is_none() {
        problems.add("code", "is not what the app shows now; is the clock of the device right?");
    }
    problems.end()?;
    if !store::use_step(tx, caller.tenant, user.id, step.unwrap_or(0))? {
        return Err(
            Refusal::new(Code::SignIn, "the code was used before").hint("wait for the next one")
        );
    }
    store::confirm(tx, caller.tenant, user.id, &device)?;
    let codes = recovery_codes()?;
    let hashes: Vec<_> = codes.iter().map(|code| code_hash(&code.replace('-', ""))).collect();
    store::set_codes(tx, caller.tenant, user.id, &hashes)?;
    users::note(
        tx,
        &permit,
        &user.login,
        &Change::new("user.second_factor_set").made("device", &device),
    )?;
    if request.keep_other_sessions {
        sessions::end_current(tx, &permit, caller)?;
    } else {
        sessions::end_all(tx, &permit, caller.tenant, user.id)?;
    }
    let started = sessions::start(tx, &permit, &user, &device, source, None)?;
    Ok(v1::ConfirmResponse { write: None, recovery_codes: codes, secret: started.secret })
}
