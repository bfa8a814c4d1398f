//! Policies on the wire, and the questions who may do what.

mod set;

use desk_proto::v1::policy_server::Policy;
use desk_proto::{call, v1};
use tonic::{Request, Response, Status};

use super::{DEFAULT_SERVICE, KNOWN, Known, NUMBER, store};
use crate::identity::tenants;
use crate::kernel::id::{ServiceId, TenantId};
use crate::kernel::refusal::Refusal;
use crate::policy::{Caller, Consequence, Permit};
use crate::session::Session;
use crate::store::{ReadTx, Tx};

/// Looks up a service by slug or path, as a caller sees it.
type Find<T> = fn(&ReadTx<'_>, &Caller, &str) -> Result<T, Refusal>;

/// What lies to the left of this slice and has a word in what may be decided. `serve/` hands it in.
#[derive(Clone, Copy, Debug)]
pub struct Neighbours {
    /// A service that the caller sees, by slug or path: its id and slug.
    pub service: Find<(ServiceId, String)>,
    /// A service that everybody can ask for, by slug or path.
    pub asked: Find<ServiceId>,
    /// The slug of a service; empty for none.
    pub slug: fn(&ReadTx<'_>, TenantId, Option<ServiceId>) -> Result<String, Refusal>,
    /// The types that groups are of.
    pub types: fn(&ReadTx<'_>, TenantId) -> Result<Vec<String>, Refusal>,
    /// Ends the visits that the tenant does not let in any more.
    pub settle: fn(&mut Tx<'_>, &Permit<Consequence>) -> Result<(), Refusal>,
}

/// Answers who may do what. It needs every slice, so `serve/` hands it in.
#[derive(Clone, Copy, Debug)]
pub struct Judge {
    /// Whether one user may.
    pub can: fn(&ReadTx<'_>, &Caller, &v1::CanRequest) -> Result<v1::Decision, Refusal>,
    /// Who may.
    pub who: fn(&ReadTx<'_>, &Caller, &v1::WhoCanRequest) -> Result<v1::WhoCanResponse, Refusal>,
}

/// The service.
#[derive(Clone, Debug)]
pub struct Service {
    session: Session,
    judge: Judge,
    neighbours: Neighbours,
}

impl Service {
    /// The service over a session.
    pub fn new(session: Session, judge: Judge, neighbours: Neighbours) -> Self {
        Service { session, judge, neighbours }
    }
}

#[tonic::async_trait]
impl Policy for Service {
    async fn list(
        &self,
        request: Request<v1::ListPoliciesRequest>,
    ) -> Result<Response<v1::ListPoliciesResponse>, Status> {
        let neighbours = self.neighbours;
        self.session
            .read::<call::PolicyList, _, _, _>(request, move |tx, caller, request| {
                let service = service(tx, caller, &neighbours, &request.service)?;
                let settings = settings(tx, caller, &neighbours, service.as_ref())?;
                Ok(v1::ListPoliciesResponse { settings })
            })
            .await
    }

    async fn set(
        &self,
        request: Request<v1::SetPoliciesRequest>,
    ) -> Result<Response<v1::PoliciesResponse>, Status> {
        let neighbours = self.neighbours;
        let set = move |tx: &mut Tx<'_>, caller: &Caller, request: &_| {
            set::set(tx, caller, &neighbours, request)
        };
        self.session.write::<call::PolicySet, _, _, _>(request, set).await
    }

    async fn explain(
        &self,
        request: Request<v1::ExplainPolicyRequest>,
    ) -> Result<Response<v1::PolicyExplanation>, Status> {
        let neighbours = self.neighbours;
        self.session
            .read::<call::PolicyExplain, _, _, _>(request, move |tx, caller, request| {
                explain(tx, caller, &neighbours, request)
            })
            .await
    }

    async fn can(
        &self,
        request: Request<v1::CanRequest>,
    ) -> Result<Response<v1::Decision>, Status> {
        self.session.read::<call::PolicyCan, _, _, _>(request, self.judge.can).await
    }

    async fn who_can(
        &self,
        request: Request<v1::WhoCanRequest>,
    ) -> Result<Response<v1::WhoCanResponse>, Status> {
        self.session.read::<call::PolicyWhoCan, _, _, _>(request, self.judge.who).await
    }
}

/// The service that a request names, if it names one.
pub(super) fn service(
    tx: &ReadTx<'_>,
    caller: &Caller,
    neighbours: &Neighbours,
    name: &str,
) -> Result<Option<(ServiceId, String)>, Refusal> {
    if name.is_empty() { Ok(None) } else { (neighbours.service)(tx, caller, name).map(Some) }
}

/// A place where a policy may be set, and what is set there.
type Layer = (&'static str, Option<String>);

/// The places where a policy may be set, the one that wins first.
fn layers(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    neighbours: &Neighbours,
    known: &Known,
    service: Option<ServiceId>,
) -> Result<Vec<Layer>, Refusal> {
    let mut layers = Vec::new();
    if let Some(service) = service.filter(|_| known.per_service) {
        layers.push(("service", store::of_service(tx, tenant, service, known.key)?));
    }
    let of_tenant = match known.key {
        // The tenant keeps this one by id, so that the service may change its name.
        DEFAULT_SERVICE => {
            let id = tenants::get(tx, tenant)?.and_then(|tenant| tenant.default_service);
            let slug = (neighbours.slug)(tx, tenant, id)?;
            Some(slug).filter(|slug| !slug.is_empty() && slug != known.default)
        }
        NUMBER => tenants::get(tx, tenant)?
            .map(|tenant| tenant.number_pattern)
            .filter(|pattern| pattern != known.default),
        key => store::of_tenant(tx, tenant, key)?,
    };
    layers.push(("tenant", of_tenant));
    layers.push(("default", Some(known.default.to_owned())));
    Ok(layers)
}

/// Every policy as it holds in the tenant, or for the tickets of a service.
pub(super) fn settings(
    tx: &ReadTx<'_>,
    caller: &Caller,
    neighbours: &Neighbours,
    service: Option<&(ServiceId, String)>,
) -> Result<Vec<v1::Setting>, Refusal> {
    let setting = |known: &Known| {
        let of = service.map(|(id, _)| *id);
        let layers = layers(tx, caller.tenant, neighbours, known, of)?;
        let holds = layers.into_iter().find_map(|(origin, value)| Some((origin, value?)));
        let (origin, value) = holds.unwrap_or_default();
        let named = service.filter(|_| origin == "service");
        Ok(v1::Setting {
            key: known.key.to_owned(),
            value,
            set: origin != "default",
            help: known.help.to_owned(),
            service: named.map(|(_, slug)| slug.clone()).unwrap_or_default(),
            default: known.default.to_owned(),
        })
    };
    KNOWN.iter().map(setting).collect()
}

fn explain(
    tx: &ReadTx<'_>,
    caller: &Caller,
    neighbours: &Neighbours,
    request: &v1::ExplainPolicyRequest,
) -> Result<v1::PolicyExplanation, Refusal> {
    let known = Known::of(&request.key).ok_or_else(|| {
        Refusal::not_found(super::NOUN, &request.key).hint("desk policy show lists them all")
    })?;
    let service = service(tx, caller, neighbours, &request.service)?;
    let layers = layers(tx, caller.tenant, neighbours, known, service.as_ref().map(|(id, _)| *id))?;
    let wins = layers.iter().position(|(_, value)| value.is_some());
    let layers: Vec<_> = layers
        .into_iter()
        .enumerate()
        .map(|(place, (origin, value))| v1::PolicyLayer {
            origin: origin.to_owned(),
            set: value.is_some(),
            value: value.unwrap_or_default(),
            holds: Some(place) == wins,
        })
        .collect();
    let holds = layers.iter().find(|layer| layer.holds);
    Ok(v1::PolicyExplanation {
        key: known.key.to_owned(),
        value: holds.map(|layer| layer.value.clone()).unwrap_or_default(),
        help: known.help.to_owned(),
        layers,
    })
}
