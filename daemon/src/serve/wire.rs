//! The one list of services, and what each is handed from its neighbours.

use desk_proto::v1::access_server::AccessServer;
use desk_proto::v1::catalog_server::CatalogServer;
use desk_proto::v1::daemon_server::DaemonServer;
use desk_proto::v1::db_server::DbServer;
use desk_proto::v1::groups_server::GroupsServer;
use desk_proto::v1::history_server::HistoryServer;
use desk_proto::v1::orgs_server::OrgsServer;
use desk_proto::v1::policy_server::PolicyServer;
use desk_proto::v1::second_factor_server::SecondFactorServer;
use desk_proto::v1::sessions_server::SessionsServer;
use desk_proto::v1::tenants_server::TenantsServer;
use desk_proto::v1::tickets_server::TicketsServer;
use desk_proto::v1::tokens_server::TokensServer;
use desk_proto::v1::users_server::UsersServer;
use std::sync::Arc;
use std::time::Duration;

use tonic::transport::server::{Router, Server};
use tower::layer::util::{Identity, Stack};

use super::gate::{FOREIGN_BYTES, GateLayer};
use super::{Running, daemon};
use crate::identity::{orgs, policies, second_factor, sessions, tenants, tokens, users};
use crate::kernel::refusal::Refusal;
use crate::{access, acts, catalog, groups, history, tickets, upkeep};

/// How much one connection may have sent that no call has taken, in bytes.
const WINDOW: u32 = 256 << 10;

/// The server with every service behind the gate.
pub(super) async fn server(
    running: &Running,
) -> Result<Router<Stack<GateLayer, Identity>>, Refusal> {
    let limits = &running.config.limits;
    let session = || running.session.clone();
    let sealer = || Arc::clone(&running.sealer);
    let size = limits.message_bytes;
    let keepalive = Duration::from_secs(limits.keepalive_seconds);
    let answer = Duration::from_secs(limits.keepalive_answer_seconds);
    let (reporter, health) = tonic_health::server::health_reporter();
    reporter.set_service_status("", tonic_health::ServingStatus::Serving).await;
    let stopping = running.stopping.clone();
    tokio::spawn(async move {
        stopping.cancelled().await;
        reporter.set_service_status("", tonic_health::ServingStatus::NotServing).await;
    });
    let reflection = match running.config.reflection {
        false => None,
        true => Some(
            tonic_reflection::server::Builder::configure()
                .register_encoded_file_descriptor_set(desk_proto::DESCRIPTORS)
                .build_v1()
                .map_err(|error| Refusal::internal(format!("reflection: {error}")))?
                .max_decoding_message_size(FOREIGN_BYTES),
        ),
    };
    macro_rules! bounded {
        ($server:ident, $service:expr) => {
            $server::new($service).max_decoding_message_size(size)
        };
    }
    Ok(Server::builder()
        .max_concurrent_streams(limits.streams)
        .http2_max_header_list_size(limits.header_bytes)
        .http2_keepalive_interval(Some(keepalive))
        .http2_keepalive_timeout(Some(answer))
        .initial_connection_window_size(WINDOW)
        .initial_stream_window_size(WINDOW)
        .layer(GateLayer::new(running.clone()))
        .add_service(bounded!(
            UsersServer,
            users::Service::new(session(), running.hasher.clone(), acts::GOING)
        ))
        .add_service(bounded!(OrgsServer, orgs::Service::new(session(), catalog::services_of_org)))
        .add_service(bounded!(TokensServer, tokens::Service::new(session())))
        .add_service(bounded!(
            SessionsServer,
            sessions::Service::new(session(), running.hasher.clone(), sealer(), acts::groups_of)
        ))
        .add_service(bounded!(SecondFactorServer, second_factor::Service::new(session(), sealer())))
        .add_service(bounded!(
            TenantsServer,
            tenants::Service::new(session(), acts::bootstrap::furnish)
        ))
        .add_service(bounded!(
            PolicyServer,
            policies::Service::new(session(), acts::judge::JUDGE, acts::NEIGHBOURS)
        ))
        .add_service(bounded!(GroupsServer, groups::Service::new(session(), acts::LEAVING)))
        .add_service(bounded!(CatalogServer, catalog::Service::new(session())))
        .add_service(bounded!(TicketsServer, tickets::Service::new(session(), history::narrate)))
        .add_service(bounded!(AccessServer, access::Service::new(session())))
        .add_service(bounded!(HistoryServer, history::Service::new(session())))
        .add_service(bounded!(DaemonServer, daemon::Service::new(running.clone())))
        .add_service(bounded!(DbServer, upkeep::Service::new(session(), running.config.store())))
        .add_service(health.max_decoding_message_size(FOREIGN_BYTES))
        .add_optional_service(reflection))
}
