//! Organisations on the wire: each call in its five beats.

mod upsert;
mod write;

use desk_proto::v1::orgs_server::Orgs;
use desk_proto::{Rpc, call, v1};
use tonic::{Request, Response, Status, Streaming};

use super::model::Org;
use super::store;
use crate::kernel::id::{OrgId, TenantId};
use crate::kernel::page;
use crate::kernel::refusal::Refusal;
use crate::policy::{self, Caller, scope};
use crate::session::{Course, Rows, Session, Shape};
use crate::store::{ReadTx, Tx};

/// How many services are offered to an organisation by name. The catalogue lies to the left of this
/// slice, so `serve/` hands it in.
pub type Offered = fn(&ReadTx<'_>, TenantId, OrgId) -> Result<i64, Refusal>;

/// The service.
#[derive(Clone, Debug)]
pub struct Service {
    session: Session,
    offered: Offered,
}

impl Service {
    /// The service over a session.
    pub fn new(session: Session, offered: Offered) -> Self {
        Service { session, offered }
    }
}

#[tonic::async_trait]
impl Orgs for Service {
    async fn create(
        &self,
        request: Request<v1::CreateOrgRequest>,
    ) -> Result<Response<v1::OrgResponse>, Status> {
        let create = write::create::<call::OrgsCreate>;
        self.session.write::<call::OrgsCreate, _, _, _>(request, create).await
    }

    type CreateManyStream = Rows<v1::CreateOrgsResponse>;

    async fn create_many(
        &self,
        request: Request<Streaming<v1::CreateOrgsRequest>>,
    ) -> Result<Response<Self::CreateManyStream>, Status> {
        let shape = Shape {
            split: |message: v1::CreateOrgsRequest| {
                (message.row, Course::of(message.keep_going, message.atomic))
            },
            wrap: |result: Result<v1::OrgResponse, Refusal>| {
                use v1::create_orgs_response::Result as Row;
                let result = result.map_or_else(|refusal| Row::Problem(refusal.into()), Row::Done);
                v1::CreateOrgsResponse { result: Some(result) }
            },
        };
        let create = write::create::<call::OrgsCreateMany>;
        self.session.rows::<call::OrgsCreateMany, _, _, _, _, _>(request, shape, create).await
    }

    async fn get(&self, request: Request<v1::GetOrgRequest>) -> Result<Response<v1::Org>, Status> {
        self.session
            .read::<call::OrgsGet, _, _, _>(request, |tx, caller, request| {
                let org = store::visible(tx, &scope(caller), &request.id)?;
                wire(tx, caller.tenant, &org)
            })
            .await
    }

    async fn list(
        &self,
        request: Request<v1::ListOrgsRequest>,
    ) -> Result<Response<v1::ListOrgsResponse>, Status> {
        self.session.read::<call::OrgsList, _, _, _>(request, list).await
    }

    async fn update(
        &self,
        request: Request<v1::UpdateOrgRequest>,
    ) -> Result<Response<v1::OrgResponse>, Status> {
        self.session.write::<call::OrgsUpdate, _, _, _>(request, write::update).await
    }

    async fn delete(
        &self,
        request: Request<v1::DeleteOrgRequest>,
    ) -> Result<Response<v1::OrgResponse>, Status> {
        let offered = self.offered;
        let delete = move |tx: &mut Tx<'_>, caller: &Caller, request: &v1::DeleteOrgRequest| {
            write::delete(tx, caller, request, offered)
        };
        self.session.write::<call::OrgsDelete, _, _, _>(request, delete).await
    }
}

fn list(
    tx: &ReadTx<'_>,
    caller: &Caller,
    request: &v1::ListOrgsRequest,
) -> Result<v1::ListOrgsResponse, Refusal> {
    let asked = request.page.clone().unwrap_or_default();
    let order = page::order(&asked.order_by, store::ORDER, "name")?;
    let asked = page::Asked {
        size: page::size(asked.size)?,
        token: asked.token,
        with_total: asked.with_total,
    };
    let (orgs, answered) = store::list(tx, &scope(caller), &request.search, &order, &asked)?;
    let orgs = orgs.iter().map(|org| wire(tx, caller.tenant, org)).collect::<Result<_, _>>()?;
    let page = Some(v1::PageInfo { next: answered.next, total: answered.total });
    Ok(v1::ListOrgsResponse { orgs, page })
}

/// Whether a caller may make a call about an organisation: what decides when it is made.
///
/// # Errors
/// What would be refused then.
pub fn judge(tx: &ReadTx<'_>, caller: &Caller, rpc: Rpc, name: &str) -> Result<(), Refusal> {
    policy::admit(rpc, caller)?;
    store::visible(tx, &scope(caller), name)?;
    policy::judge(caller, rpc, &write::sides(caller))
}

fn wire(tx: &ReadTx<'_>, tenant: TenantId, org: &Org) -> Result<v1::Org, Refusal> {
    Ok(v1::Org {
        id: org.slug.clone(),
        name: org.name.clone(),
        domains: store::domains(tx, tenant, org.id)?,
        users: store::users(tx, tenant, org.id)?,
        external_id: org.external_id.clone(),
        created_ms: org.created,
        version: org.version,
    })
}
