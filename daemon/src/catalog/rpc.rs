//! The catalogue on the wire: each call in its five beats.

mod create;
mod form;
mod parts;
mod steps;
mod update;
mod upsert;
mod wire;

use desk_proto::v1::catalog_server::Catalog;
use desk_proto::{Rpc, call, v1};
use tonic::{Request, Response, Status, Streaming};

use self::wire::wire;
use super::standing::may_set_up;
use super::store;
use crate::kernel::id::ServiceId;
use crate::kernel::page;
use crate::kernel::refusal::{Problems, Refusal};
use crate::policy::{self, Caller, Side, scope};
use crate::session::{Course, Rows, Session, Shape};
use crate::store::ReadTx;

/// How many nodes a page has when they come with all that belongs to them, which may be much.
const FULL_PAGE: usize = 10;

/// The service.
#[derive(Clone, Debug)]
pub struct Service {
    session: Session,
}

impl Service {
    /// The service over a session.
    pub fn new(session: Session) -> Self {
        Service { session }
    }
}

#[tonic::async_trait]
impl Catalog for Service {
    async fn create(
        &self,
        request: Request<v1::CreateServiceRequest>,
    ) -> Result<Response<v1::ServiceResponse>, Status> {
        let create = create::create::<call::CatalogCreate>;
        self.session.write::<call::CatalogCreate, _, _, _>(request, create).await
    }

    type CreateManyStream = Rows<v1::CreateServicesResponse>;

    async fn create_many(
        &self,
        request: Request<Streaming<v1::CreateServicesRequest>>,
    ) -> Result<Response<Self::CreateManyStream>, Status> {
        let shape = Shape {
            split: |message: v1::CreateServicesRequest| {
                (message.row, Course::of(message.keep_going, message.atomic))
            },
            wrap: |result: Result<v1::ServiceResponse, Refusal>| {
                use v1::create_services_response::Result as Row;
                let result = result.map_or_else(|refusal| Row::Problem(refusal.into()), Row::Done);
                v1::CreateServicesResponse { result: Some(result) }
            },
        };
        let create = create::create::<call::CatalogCreateMany>;
        self.session.rows::<call::CatalogCreateMany, _, _, _, _, _>(request, shape, create).await
    }

    async fn get(
        &self,
        request: Request<v1::GetServiceRequest>,
    ) -> Result<Response<v1::Service>, Status> {
        self.session
            .read::<call::CatalogGet, _, _, _>(request, |tx, caller, request| {
                let scope = scope(caller);
                wire(tx, &scope, &store::visible(tx, &scope, &request.id)?, true)
            })
            .await
    }

    async fn list(
        &self,
        request: Request<v1::ListServicesRequest>,
    ) -> Result<Response<v1::ListServicesResponse>, Status> {
        self.session.read::<call::CatalogList, _, _, _>(request, list).await
    }

    async fn update(
        &self,
        request: Request<v1::UpdateServiceRequest>,
    ) -> Result<Response<v1::ServiceResponse>, Status> {
        self.session.write::<call::CatalogUpdate, _, _, _>(request, update::update).await
    }

    async fn delete(
        &self,
        request: Request<v1::DeleteServiceRequest>,
    ) -> Result<Response<v1::ServiceResponse>, Status> {
        self.session.write::<call::CatalogDelete, _, _, _>(request, update::delete).await
    }

    async fn form(
        &self,
        request: Request<v1::GetFormRequest>,
    ) -> Result<Response<v1::FormResponse>, Status> {
        self.session.read::<call::CatalogForm, _, _, _>(request, form::form).await
    }

    async fn explain_route(
        &self,
        request: Request<v1::ExplainRouteRequest>,
    ) -> Result<Response<v1::RouteExplanation>, Status> {
        self.session.read::<call::CatalogExplainRoute, _, _, _>(request, form::explain).await
    }
}

fn list(
    tx: &ReadTx<'_>,
    caller: &Caller,
    request: &v1::ListServicesRequest,
) -> Result<v1::ListServicesResponse, Refusal> {
    let scope = scope(caller);
    let asked = request.page.clone().unwrap_or_default();
    let order = page::order(&asked.order_by, store::ORDER, "path")?;
    let below = match request.below.as_str() {
        "" => None,
        name => Some(store::visible(tx, &scope, name)?),
    };
    let mut problems = Problems::new();
    let state = match request.state {
        0 => None,
        state => Some(problems.take("state", wire::state(state))),
    };
    problems.end()?;
    let search = request.search.trim().to_owned();
    let filter = store::Filter { search, state, below, leaves: request.leaves };
    let size = page::size(asked.size)?;
    let asked = page::Asked {
        size: if request.with_forms { size.min(FULL_PAGE) } else { size },
        token: asked.token,
        with_total: asked.with_total,
    };
    let (nodes, answered) = store::list(tx, &scope, &filter, &order, &asked)?;
    let services = nodes
        .iter()
        .map(|node| wire(tx, &scope, node, request.with_forms))
        .collect::<Result<_, _>>()?;
    let page = Some(v1::PageInfo { next: answered.next, total: answered.total });
    Ok(v1::ListServicesResponse { services, page })
}

/// Whether a caller may make a call about a node: what decides when it is made.
///
/// # Errors
/// What would be refused then.
pub fn judge(tx: &ReadTx<'_>, caller: &Caller, rpc: Rpc, name: &str) -> Result<(), Refusal> {
    policy::admit(rpc, caller)?;
    let node = store::visible(tx, &scope(caller), name)?;
    policy::judge(caller, rpc, &sides(caller))?;
    match rpc {
        Rpc::CatalogUpdate | Rpc::CatalogDelete => may_set_up(tx, caller, &node),
        _ => Ok(()),
    }
}

fn sides(caller: &Caller) -> Vec<Side> {
    if caller.admin { vec![Side::Admin] } else { Vec::new() }
}

fn answer(tx: &ReadTx<'_>, caller: &Caller, id: ServiceId) -> Result<v1::ServiceResponse, Refusal> {
    let node = store::get(tx, caller.tenant, id)?
        .ok_or_else(|| Refusal::internal("a service that was written is not there"))?;
    Ok(v1::ServiceResponse { write: None, service: Some(wire(tx, &scope(caller), &node, true)?) })
}
