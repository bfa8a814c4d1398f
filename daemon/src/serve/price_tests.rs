//! What a refusal costs, in steps of the engine's machine: the same for a thing that is not there and
//! for one that the caller may not see, for reads and for writes. Steps are counted, not timed.

use std::sync::Arc;
use std::time::{Duration, Instant};

use desk_proto::v1::groups_server::Groups as _;
use desk_proto::v1::tickets_server::Tickets as _;
use desk_proto::v1::users_server::Users as _;
use desk_proto::v1::{self, catalog_server::Catalog as _};
use tokio_util::sync::CancellationToken;
use tonic::{Request, Status};

use crate::identity::{sessions, users};
use crate::journal::Hub;
use crate::kernel::clock::Source;
use crate::session::{Asks, Credential, Origin, Session};
use crate::store::{Options, Store};
use crate::{acts, catalog, groups, history, tickets};

const OWNER: u32 = 1_000;
/// Who asks for the tickets; nobody else is their requester.
const RITA: u32 = 1_001;
/// A requester with nothing.
const CARL: u32 = 1_002;
/// An agent outside of the group that is confidential.
const OTTO: u32 = 1_003;

fn soon() -> Instant {
    Instant::now() + Duration::from_secs(60)
}

fn by<T>(uid: u32, message: T) -> Request<T> {
    let mut request = Request::new(message);
    request.extensions_mut().insert(Origin {
        credential: Credential::Uid(uid),
        source: format!("uid:{uid}"),
        tenant: None,
        request: String::new(),
        deadline: soon(),
    });
    request
}

struct Desk {
    store: Arc<Store>,
    users: users::Service,
    groups: groups::Service,
    catalog: catalog::Service,
    tickets: tickets::Service,
}

impl Desk {
    async fn open(dir: &tempfile::TempDir) -> Desk {
        let options = Options { clock: Source::Manual, start: 1, queue: 8, batch: 8, readers: 1 };
        let file = dir.path().join("desk.db");
        let store = Store::open(&file, &options, Box::new(|_| {}), Box::new(|_| {})).unwrap();
        acts::bootstrap::run(&store, Some(OWNER), soon()).await.unwrap();
        let store = Arc::new(store);
        let asks = Asks { load: sessions::load, sees: acts::sees, touch: sessions::touch };
        let session = Session::new(
            Arc::clone(&store),
            Arc::new(Hub::new()),
            asks,
            CancellationToken::new(),
            Duration::from_secs(60),
        );
        let desk = Desk {
            store,
            users: users::Service::new(session.clone(), acts::GOING),
            groups: groups::Service::new(session.clone(), acts::LEAVING),
            catalog: catalog::Service::new(session.clone()),
            tickets: tickets::Service::new(session, history::narrate),
        };
        desk.furnish().await;
        desk
    }

    async fn furnish(&self) {
        for (uid, name) in [(RITA, "rita"), (CARL, "carl"), (OTTO, "otto")] {
            let login = format!("{name}@example.org");
            let new = v1::CreateUserRequest { login: login.clone(), ..Default::default() };
            self.users.create(by(OWNER, new)).await.unwrap();
            let bind = v1::BindOsRequest { id: login, uid, ..Default::default() };
            self.users.bind_os(by(OWNER, bind)).await.unwrap();
        }
        for (name, confidential, members) in
            [("Staff", true, vec![]), ("Field", false, vec!["otto@example.org".to_owned()])]
        {
            let name = name.to_owned();
            let new = v1::CreateGroupRequest { name, confidential, members, ..Default::default() };
            self.groups.create(by(OWNER, new)).await.unwrap();
        }
        let draft = v1::CreateServiceRequest {
            path: "Draft".into(),
            state: v1::ServiceState::Draft.into(),
            ..Default::default()
        };
        self.catalog.create(by(OWNER, draft)).await.unwrap();
        let new = v1::CreateTicketRequest {
            title: "Secret".into(),
            description: "A secret".into(),
            requester: "rita@example.org".into(),
            group: "staff".into(),
            ..Default::default()
        };
        self.tickets.create(by(OWNER, new)).await.unwrap();
    }

    /// Steps so far of the one connection that reads, or of the one that writes.
    async fn steps(&self, writes: bool) -> u64 {
        if writes {
            let steps = |tx: &mut crate::store::Tx<'_>| crate::store::Outcome::Done(tx.steps());
            self.store.write(soon(), steps).await.unwrap()
        } else {
            self.store.read(soon(), |tx| Ok(tx.steps())).await.unwrap()
        }
    }

    /// What a call that is refused costs. The first time a statement runs, it is made as well.
    async fn price<T, F>(&self, writes: bool, call: impl Fn() -> F) -> u64
    where
        F: Future<Output = Result<T, Status>>,
    {
        let mut price = 0;
        for _ in 0..2 {
            let before = self.steps(writes).await;
            let refused = call().await.err().expect("a refusal");
            assert_eq!(refused.code(), tonic::Code::NotFound, "{}", refused.message());
            price = self.steps(writes).await - before;
        }
        price
    }
}

#[tokio::test]
async fn what_is_not_there_and_what_may_not_be_seen_cost_the_same() {
    let dir = tempfile::tempdir().unwrap();
    let desk = Desk::open(&dir).await;
    let mut different = Vec::new();
    macro_rules! compare {
        ($service:ident . $method:ident, $writes:literal, $uid:expr, $hidden:expr, $absent:expr, $message:expr) => {
            let ask = |id: &str| {
                let message = $message(id.to_owned());
                desk.$service.$method(by($uid, message))
            };
            let hidden = desk.price($writes, || ask($hidden)).await;
            let absent = desk.price($writes, || ask($absent)).await;
            if hidden != absent {
                let what = concat!(stringify!($service), ".", stringify!($method));
                different.push(format!("{what} by {}: {hidden} and {absent}", $uid));
            }
        };
    }
    for uid in [CARL, OTTO] {
        compare!(tickets.get, false, uid, "T-1", "T-9", |id| v1::GetTicketRequest {
            id,
            ..Default::default()
        });
        compare!(tickets.log, false, uid, "T-1", "T-9", |id| v1::LogTicketRequest {
            id,
            ..Default::default()
        });
        compare!(tickets.watch, false, uid, "T-1", "T-9", |id| v1::WatchTicketRequest {
            id,
            ..Default::default()
        });
        compare!(tickets.comment, true, uid, "T-1", "T-9", |id| v1::CommentTicketRequest {
            id,
            text: "x".into(),
            ..Default::default()
        });
        compare!(tickets.close, true, uid, "T-1", "T-9", |id| v1::CloseTicketRequest {
            id,
            ..Default::default()
        });
    }
    compare!(catalog.get, false, CARL, "draft", "draught", |id| v1::GetServiceRequest { id });
    compare!(groups.get, false, CARL, "staff", "stuff", |id| v1::GetGroupRequest { id });
    compare!(users.get, false, CARL, "rita@example.org", "rosa@example.org", |id| {
        v1::GetUserRequest { id }
    });
    assert!(different.is_empty(), "{}", different.join("\n"));
}
