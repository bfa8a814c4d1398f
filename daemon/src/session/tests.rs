//! What the session does for every call, with slices above that are made up.

use std::sync::atomic::AtomicI64;
use std::sync::mpsc;

use desk_proto::call;

use super::*;
use crate::kernel::clock::Source;
use crate::kernel::id::UserId;
use crate::policy::{Scopes, Via};
use crate::store::Options;

/// When the credential was noted as used.
static USED: AtomicI64 = AtomicI64::new(0);

fn asks() -> Asks {
    let load: LoadCaller = |_, _| {
        Ok(Caller {
            tenant: TenantId(1),
            home: TenantId(1),
            user: UserId(1),
            actor: UserId(1),
            login: "ann@example.org".into(),
            org: None,
            admin: true,
            tenant_manager: false,
            agent: false,
            service_account: false,
            owner: false,
            via: Via::Uid(7),
            scopes: Scopes::all(),
            pending: None,
            stale: true,
            request: String::new(),
        })
    };
    let touch: Touch = |_, _, at| {
        USED.store(at, Ordering::SeqCst);
        Ok(())
    };
    Asks { load, sees: |_, _, _| Ok(Sight::Inside), tells: |_, _, _| Ok(Vec::new()), touch }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_use_is_noted_at_the_instant_at_which_it_was_judged() {
    let dir = tempfile::tempdir().unwrap();
    let options = Options {
        clock: Source::Manual,
        start: 1_000,
        queue: 8,
        batch: 1,
        readers: 1,
        log: 1 << 20,
    };
    let file = dir.path().join("desk.db");
    let store = Arc::new(Store::open(&file, &options, Box::new(|_| {}), Box::new(|_| {})).unwrap());
    let hub = Arc::new(Hub::new());
    let minute = Duration::from_secs(60);
    let session = Session::new(Arc::clone(&store), hub, asks(), CancellationToken::new(), minute);
    let deadline = Instant::now() + minute;
    let origin = Origin {
        credential: Credential::Uid(7),
        source: "uid:7".into(),
        tenant: None,
        request: String::new(),
        deadline,
    };
    // The writer has something else to do, and meanwhile the time goes by.
    let (begun, begins) = mpsc::channel();
    let (free, held) = mpsc::channel::<()>();
    let busy = Arc::clone(&store);
    let busy = tokio::spawn(async move {
        let hold = move |_: &mut Tx<'_>| {
            let _ = begun.send(());
            let _ = held.recv();
            Outcome::Done(())
        };
        busy.write(deadline, hold).await
    });
    begins.recv().unwrap();
    session.peek::<call::SessionsWhoami, _>(&origin, |_, _| Ok(())).await.unwrap();
    store.clock().advance(9_000);
    free.send(()).unwrap();
    busy.await.unwrap().unwrap();
    while USED.load(Ordering::SeqCst) == 0 {
        tokio::task::yield_now().await;
    }
    assert_eq!(USED.load(Ordering::SeqCst), 1_000);
}
