//! The daemon on the wire: how it does, how it ends, and its clock where that is set by hand.

use std::time::Duration;

use desk_proto::v1::daemon_server::Daemon;
use desk_proto::{call, v1};
use tonic::{Request, Response, Status};

use super::{BUILD, Running};
use crate::kernel::clock::{Millis, Source};
use crate::kernel::refusal::{Code, Refusal};
use crate::upkeep;

/// How long an answer waits until what is due is done. It is given in any case.
const SETTLE: Duration = Duration::from_secs(5);

/// The service.
#[derive(Clone, Debug)]
pub(super) struct Service {
    running: Running,
}

impl Service {
    pub(super) fn new(running: Running) -> Self {
        Service { running }
    }

    /// How it does; `kept` is what only the owner is told of copies of the store.
    fn status(&self, kept: Option<(Option<Millis>, Millis)>) -> v1::Status {
        let store = self.running.session.store();
        let config = &self.running.config;
        let file = config.store();
        let size = |path: &std::path::Path| {
            std::fs::metadata(path).map_or(0, |meta| i64::try_from(meta.len()).unwrap_or(i64::MAX))
        };
        let all = v1::Status {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            build: BUILD.to_owned(),
            started_ms: self.running.started,
            now_ms: store.clock().now(),
            schema: store.schema(),
            manual_clock: store.clock().source() == Source::Manual,
            sqlite: crate::store::engine(),
            clock_held: self.running.timers.is_held(),
            ..v1::Status::default()
        };
        let Some((backup, made)) = kept else { return all };
        v1::Status {
            backup_ms: backup.unwrap_or(0),
            made_ms: made,
            pid: i64::from(std::process::id()),
            data: config.data.display().to_string(),
            store_bytes: size(&file),
            wal_bytes: size(&file.with_extension("db-wal")),
            calls: i64::try_from(self.running.calls.ever()).unwrap_or(i64::MAX),
            ..all
        }
    }
}

#[tonic::async_trait]
impl Daemon for Service {
    async fn status(
        &self,
        request: Request<v1::StatusRequest>,
    ) -> Result<Response<v1::Status>, Status> {
        let kept = self
            .running
            .session
            .read::<call::DaemonStatus, _, _, _>(request, |tx, caller, _| {
                caller.owner.then(|| upkeep::taken(tx)).transpose()
            })
            .await?
            .into_inner();
        Ok(Response::new(Service::status(self, kept)))
    }

    async fn confirm_clock(
        &self,
        request: Request<v1::ConfirmClockRequest>,
    ) -> Result<Response<v1::ConfirmClockResponse>, Status> {
        self.running
            .session
            .read::<call::DaemonConfirmClock, _, _, _>(request, |_, _, _| Ok(()))
            .await?;
        let held = self.running.timers.confirm(SETTLE).await?;
        let now_ms = self.running.session.store().clock().now();
        Ok(Response::new(v1::ConfirmClockResponse { held, now_ms }))
    }

    async fn stop(
        &self,
        request: Request<v1::StopRequest>,
    ) -> Result<Response<v1::StopResponse>, Status> {
        self.running.session.read::<call::DaemonStop, _, _, _>(request, |_, _, _| Ok(())).await?;
        self.running.stopping.cancel();
        Ok(Response::new(v1::StopResponse {}))
    }

    async fn set_clock(
        &self,
        request: Request<v1::SetClockRequest>,
    ) -> Result<Response<v1::SetClockResponse>, Status> {
        let to = request.get_ref().now_ms;
        self.running
            .session
            .read::<call::DaemonSetClock, _, _, _>(request, |_, _, _| Ok(()))
            .await?;
        let clock = self.running.session.store().clock();
        if clock.source() != Source::Manual {
            return Err(Refusal::new(
                Code::ManualClock,
                "the clock of this daemon is the machine's",
            )
            .into());
        }
        let now_ms = clock.advance(to);
        // Who sets the clock sees what has fallen due by that.
        self.running.timers.settled(SETTLE).await;
        Ok(Response::new(v1::SetClockResponse { now_ms }))
    }
}
