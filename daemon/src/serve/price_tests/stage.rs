//! Where prices are asked: two tenants with a thing of each kind, every service of them, and those
//! who call, without a gate and without a wire.

use std::sync::Arc;
use std::time::{Duration, Instant};

use desk_proto::v1::{
    self, access_server, catalog_server, groups_server, history_server, orgs_server,
};
use desk_proto::v1::{policy_server, second_factor_server, sessions_server, tenants_server};
use desk_proto::v1::{tickets_server, tokens_server, users_server};
use desk_proto::{Call, Rpc, call};
use http::uri::PathAndQuery;
use tokio_stream::StreamExt as _;
use tokio_util::sync::CancellationToken;
use tonic::service::Routes;
use tonic::{Request, Status};
use tonic_prost::ProstCodec;

use super::calls::Names;
use crate::identity::passwords::Hasher;
use crate::identity::second_factor::Sealer;
use crate::identity::tokens::secret;
use crate::identity::{orgs, passwords, policies, second_factor, sessions, tenants, tokens, users};
use crate::journal::Hub;
use crate::kernel::clock::Source;
use crate::session::{Asks, Credential, Origin, Session};
use crate::store::{Options, Outcome, Store, Tx};
use crate::{access, acts, catalog, groups, history, tickets};

pub const OWNER: u32 = 1_000;
/// Who asks for the tickets; nobody else is their requester.
pub const RITA: u32 = 1_001;
/// A requester with nothing.
pub const CARL: u32 = 1_002;
/// An agent outside of the group that is confidential.
pub const OTTO: u32 = 1_003;
/// What the request is called that lets somebody into the zoo.
pub const VISITS: &str = "Visitszoo";
/// What is long enough for a password.
pub const PASSWORD: &str = "correct horse battery staple";

/// Somebody who calls.
#[derive(Clone, Debug)]
pub struct Who {
    pub name: &'static str,
    credential: Credential,
}

impl Who {
    pub fn uid(name: &'static str, uid: u32) -> Who {
        Who { name, credential: Credential::Uid(uid) }
    }

    pub fn nobody() -> Who {
        Who { name: "nobody", credential: Credential::Nothing }
    }
}

/// Whether the services here answer a call: those of the daemon itself are of no tenant and have no
/// object.
pub fn is_served(rpc: Rpc) -> bool {
    !matches!(
        rpc,
        Rpc::DaemonStatus
            | Rpc::DaemonStop
            | Rpc::DaemonSetClock
            | Rpc::DaemonConfirmClock
            | Rpc::DbBackup
            | Rpc::DbCheck
            | Rpc::DbStats
    )
}

fn soon() -> Instant {
    Instant::now() + Duration::from_secs(60)
}

/// Every service over one store, and somebody of another tenant.
pub struct Desk {
    store: Arc<Store>,
    routes: Routes,
    pub foreigner: Who,
}

impl Desk {
    /// Opens it; answers as well the names of things of the first tenant that nobody sees of those
    /// who are asked about them, and the names of things of the other tenant.
    pub async fn open(dir: &tempfile::TempDir) -> (Desk, Names, Names) {
        let options = Options {
            clock: Source::Manual,
            start: 1,
            queue: 8,
            batch: 8,
            readers: 1,
            log: 1 << 20,
        };
        let file = dir.path().join("desk.db");
        let store = Store::open(&file, &options, Box::new(|_| {}), Box::new(|_| {})).unwrap();
        acts::bootstrap::run(&store, Some(OWNER), soon()).await.unwrap();
        let store = Arc::new(store);
        let (sees, tells) = (acts::sees, history::tells);
        let asks = Asks { load: access::load, sees, tells, touch: sessions::touch };
        let session = Session::new(
            Arc::clone(&store),
            Arc::new(Hub::new()),
            asks,
            CancellationToken::new(),
            Duration::from_secs(60),
        );
        let sealer = Arc::new(Sealer::new(dir.path().join("deskd.key")));
        let routes = routes(&session, &sealer);
        let mut desk = Desk { store, routes, foreigner: Who::nobody() };
        desk.people().await;
        let here = desk.things().await;
        let elsewhere = desk.another_tenant().await;
        let here = desk.visited(here).await;
        // The visit is neither tenant's.
        let elsewhere = Names { visit: here.visit.clone(), ..elsewhere };
        (desk, here, elsewhere)
    }

    async fn people(&self) {
        let owner = Who::uid("owner", OWNER);
        for (uid, name) in
            [(RITA, "rita"), (CARL, "carl"), (OTTO, "otto"), (0, "gone"), (0, "left")]
        {
            let login = format!("{name}@example.org");
            let new = v1::CreateUserRequest { login: login.clone(), ..Default::default() };
            self.one::<call::UsersCreate>(&owner, new).await.unwrap();
            if uid == 0 {
                let off =
                    v1::UpdateUserRequest { id: login, enabled: Some(false), ..Default::default() };
                self.one::<call::UsersUpdate>(&owner, off).await.unwrap();
            } else {
                let bind = v1::BindOsRequest { id: login, uid, write: None };
                self.one::<call::UsersBindOs>(&owner, bind).await.unwrap();
            }
        }
    }

    async fn things(&self) -> Names {
        let owner = Who::uid("owner", OWNER);
        for (name, confidential, members) in
            [("Staff", true, vec![]), ("Field", false, vec!["otto@example.org".to_owned()])]
        {
            let name = name.to_owned();
            let new = v1::CreateGroupRequest {
                name,
                confidential: Some(confidential),
                members,
                ..Default::default()
            };
            self.one::<call::GroupsCreate>(&owner, new).await.unwrap();
        }
        let draft = v1::CreateServiceRequest {
            path: "Draft".into(),
            state: v1::ServiceState::Draft.into(),
            ..Default::default()
        };
        self.one::<call::CatalogCreate>(&owner, draft).await.unwrap();
        let org = v1::CreateOrgRequest { name: "Initech".into(), ..Default::default() };
        self.one::<call::OrgsCreate>(&owner, org).await.unwrap();
        let new = v1::CreateTicketRequest {
            title: "Secret".into(),
            description: "A secret".into(),
            requester: "rita@example.org".into(),
            group: "staff".into(),
            ..Default::default()
        };
        for _ in 0..3 {
            self.one::<call::TicketsCreate>(&owner, new.clone()).await.unwrap();
        }
        let new = v1::CreateTokenRequest {
            name: "hers".into(),
            user: "rita@example.org".into(),
            ..Default::default()
        };
        let token = self.one::<call::TokensCreate>(&owner, new).await.unwrap().token.unwrap().id;
        let login = v1::LoginRequest::default();
        let rita = Who::uid("rita", RITA);
        let session = self.one::<call::SessionsLogin>(&rita, login).await.unwrap().session.unwrap();
        let new = v1::CreateTenantRequest {
            name: "Customer".into(),
            admin: "boss@customer.example".into(),
            ..Default::default()
        };
        self.one::<call::TenantsCreate>(&owner, new).await.unwrap();
        Names {
            ticket: "T-3".into(),
            group: "staff".into(),
            service: "draft".into(),
            user: "rita@example.org".into(),
            org: "initech".into(),
            token,
            session: session.id,
            tenant: "customer".into(),
            ..Names::absent()
        }
    }

    /// A customer of the first tenant that lets Rita in, who is there; her request is the first tenant's,
    /// and what came of it the customer's.
    async fn visited(&self, names: Names) -> Names {
        let owner = Who::uid("owner", OWNER);
        self.customer("zoo").await;
        let boss = self.hand_over("zoo").await;
        let request = self.request(&owner, "zoo").await;
        let inbox = self.one::<call::AccessInbox>(&boss, Default::default()).await.unwrap();
        let grant = inbox.grants[0].id.clone();
        let yes = v1::ApproveAccessRequest { id: grant.clone(), ..Default::default() };
        self.one::<call::AccessApprove>(&boss, yes).await.unwrap();
        let rita = Who::uid("rita", RITA);
        let enter = v1::EnterAccessRequest { tenant: "zoo".into(), ..Default::default() };
        let visit = self.one::<call::AccessEnter>(&rita, enter).await.unwrap().visit.unwrap().id;
        Names { customer: "zoo".into(), request, grant, visit, ..names }
    }

    /// Asks a customer to let Rita in; answers the number at home.
    async fn request(&self, manager: &Who, customer: &str) -> String {
        let new = v1::CreateAccessRequest {
            name: format!("Visits{customer}"),
            associations: vec![v1::AccessAssociation {
                users: vec!["rita@example.org".into()],
                tenants: vec![customer.to_owned()],
            }],
            ..Default::default()
        };
        self.one::<call::AccessCreate>(manager, new).await.unwrap().request.unwrap().id
    }

    /// Hands a customer of the first tenant over; answers its first admin.
    async fn hand_over(&self, slug: &str) -> Who {
        let request =
            v1::ActivateTenantRequest { id: slug.to_owned(), write: None, new_secret: false };
        let owner = Who::uid("owner", OWNER);
        let made = self.one::<call::TenantsActivate>(&owner, request).await.unwrap();
        let (_, hash) = secret::hash(&made.secret).unwrap();
        Who { name: "foreigner", credential: Credential::Token(hash) }
    }

    /// A customer of the first tenant, with nothing in it but what every tenant has.
    pub async fn customer(&self, slug: &str) {
        let new = v1::CreateTenantRequest {
            name: slug.to_owned(),
            slug: slug.to_owned(),
            admin: "boss@customer.example".into(),
            ..Default::default()
        };
        self.one::<call::TenantsCreate>(&Who::uid("owner", OWNER), new).await.unwrap();
    }

    /// A tenant that was handed over, with an admin who is a tenant manager there.
    async fn another_tenant(&mut self) -> Names {
        let owner = Who::uid("owner", OWNER);
        let new = v1::CreateTenantRequest {
            name: "Acre".into(),
            admin: "boss@acre.example".into(),
            ..Default::default()
        };
        self.one::<call::TenantsCreate>(&owner, new).await.unwrap();
        let boss = self.hand_over("acre").await;
        self.request(&owner, "acre").await;
        let inbox = self.one::<call::AccessInbox>(&boss, Default::default()).await.unwrap();
        let manager = v1::UpdateUserRequest {
            id: "boss@acre.example".into(),
            add_roles: vec!["tenant_manager".into()],
            ..Default::default()
        };
        self.one::<call::UsersUpdate>(&boss, manager).await.unwrap();
        let new = v1::CreateTenantRequest {
            name: "Deep".into(),
            admin: "boss@deep.example".into(),
            ..Default::default()
        };
        self.one::<call::TenantsCreate>(&boss, new).await.unwrap();
        let new = v1::CreateGroupRequest { name: "Woods".into(), ..Default::default() };
        self.one::<call::GroupsCreate>(&boss, new).await.unwrap();
        let new = v1::CreateServiceRequest { path: "Honey".into(), ..Default::default() };
        self.one::<call::CatalogCreate>(&boss, new).await.unwrap();
        let new = v1::CreateOrgRequest { name: "Owls".into(), ..Default::default() };
        self.one::<call::OrgsCreate>(&boss, new).await.unwrap();
        let draft = v1::DraftAccessRequest { name: VISITS.into(), ..Default::default() };
        let draft = self.one::<call::AccessDraft>(&boss, draft).await.unwrap();
        self.foreigner = boss;
        Names {
            customer: "deep".into(),
            request: draft.request.unwrap().id,
            grant: inbox.grants[0].id.clone(),
            group: "woods".into(),
            service: "honey".into(),
            user: "boss@acre.example".into(),
            org: "owls".into(),
            tenant: "deep".into(),
            ..Names::absent()
        }
    }

    /// Steps so far of the one connection that reads and of the one that writes, and how many of
    /// them only filled a refusal up.
    pub async fn steps(&self) -> [(u64, u64); 2] {
        let count = |tx: &mut Tx<'_>| Outcome::Done((tx.steps(), tx.filled()));
        let reads = self.store.read(soon(), |tx| Ok((tx.steps(), tx.filled()))).await.unwrap();
        [reads, self.store.write(soon(), count).await.unwrap()]
    }

    /// Leaves nobody of the first tenant with a password.
    pub async fn forget_passwords(&self) {
        let forget = |tx: &mut Tx<'_>| match passwords::forget_tenant(tx, tenants::MAIN) {
            Ok(()) => Outcome::Done(()),
            Err(refusal) => Outcome::Refused(refusal),
        };
        self.store.write(soon(), forget).await.unwrap();
    }

    /// One request, one answer.
    pub async fn one<C: Call>(
        &self,
        who: &Who,
        message: C::Request,
    ) -> Result<C::Response, Status> {
        self.into::<C>(who, "", message).await
    }

    /// The same in a tenant that is named.
    pub async fn into<C: Call>(
        &self,
        who: &Who,
        tenant: &str,
        message: C::Request,
    ) -> Result<C::Response, Status> {
        let mut grpc = tonic::client::Grpc::new(self.routes.clone());
        grpc.ready().await.expect("nothing to wait for");
        let codec = ProstCodec::<C::Request, C::Response>::default();
        let path = PathAndQuery::from_static(C::RPC.path());
        Ok(grpc.unary(by(who, tenant, message), path, codec).await?.into_inner())
    }

    /// One message of a stream, and the first answer.
    pub async fn first<C: Call>(
        &self,
        who: &Who,
        tenant: &str,
        message: C::Request,
    ) -> Result<C::Response, Status> {
        let mut grpc = tonic::client::Grpc::new(self.routes.clone());
        grpc.ready().await.expect("nothing to wait for");
        let codec = ProstCodec::<C::Request, C::Response>::default();
        let path = PathAndQuery::from_static(C::RPC.path());
        let messages = by(who, tenant, tokio_stream::once(message));
        let mut answers = grpc.streaming(messages, path, codec).await?.into_inner();
        answers.next().await.expect("an answer")
    }
}

fn by<T>(who: &Who, tenant: &str, message: T) -> Request<T> {
    let mut request = Request::new(message);
    request.extensions_mut().insert(Origin {
        credential: who.credential.clone(),
        source: who.name.to_owned(),
        tenant: Some(tenant.to_owned()).filter(|tenant| !tenant.is_empty()),
        request: String::new(),
        deadline: soon(),
    });
    request
}

fn routes(session: &Session, sealer: &Arc<Sealer>) -> Routes {
    let own = || session.clone();
    let signing_in =
        sessions::Service::new(own(), Hasher::default(), Arc::clone(sealer), acts::groups_of);
    let mut routes = Routes::builder();
    routes
        .add_service(users_server::UsersServer::new(users::Service::new(
            own(),
            Hasher::default(),
            acts::GOING,
        )))
        .add_service(orgs_server::OrgsServer::new(orgs::Service::new(
            own(),
            catalog::services_of_org,
        )))
        .add_service(tokens_server::TokensServer::new(tokens::Service::new(own())))
        .add_service(sessions_server::SessionsServer::new(signing_in))
        .add_service(second_factor_server::SecondFactorServer::new(second_factor::Service::new(
            own(),
            Arc::clone(sealer),
        )))
        .add_service(tenants_server::TenantsServer::new(tenants::Service::new(
            own(),
            acts::bootstrap::furnish,
        )))
        .add_service(policy_server::PolicyServer::new(policies::Service::new(
            own(),
            acts::judge::JUDGE,
            acts::NEIGHBOURS,
        )))
        .add_service(groups_server::GroupsServer::new(groups::Service::new(own(), acts::LEAVING)))
        .add_service(catalog_server::CatalogServer::new(catalog::Service::new(own())))
        .add_service(tickets_server::TicketsServer::new(tickets::Service::new(
            own(),
            history::narrate,
        )))
        .add_service(access_server::AccessServer::new(access::Service::new(own())))
        .add_service(history_server::HistoryServer::new(history::Service::new(own())));
    routes.routes()
}
