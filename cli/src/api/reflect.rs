//! What the daemon can be asked, as it says itself: the descriptors of its services by gRPC reflection.

use std::collections::{BTreeMap, VecDeque};

use prost_reflect::{DescriptorPool, prost::Message as _, prost_types::FileDescriptorProto};
use tokio_stream::StreamExt as _;
use tonic_reflection::pb::v1::{
    ServerReflectionRequest, server_reflection_client::ServerReflectionClient,
    server_reflection_request::MessageRequest, server_reflection_response::MessageResponse,
};

use crate::{
    call::{failure, within},
    context::Ctx,
    error::CliError,
    exit::Exit,
};

/// How large what it says may be.
const ANSWER: usize = 4 << 20;

/// The descriptors of one service, or of all.
pub(super) fn pool(ctx: &Ctx, service: Option<&str>) -> Result<DescriptorPool, CliError> {
    match asked(ctx, service) {
        // It tells only who is on its own machine. What this program knows is told to nobody else.
        Err(error) if error.exit == Exit::Skew => {
            ctx.screen.trace(|| "no reflection: these are the calls that desk itself knows".into());
            DescriptorPool::decode(desk_proto::DESCRIPTORS).map_err(|error| broken(&error))
        }
        pool => pool,
    }
}

fn asked(ctx: &Ctx, service: Option<&str>) -> Result<DescriptorPool, CliError> {
    let mut files = BTreeMap::new();
    let services = match service {
        Some(service) => vec![service.to_owned()],
        None => match ask(ctx, MessageRequest::ListServices(String::new()))? {
            MessageResponse::ListServicesResponse(list) => {
                let ours = list.service.into_iter().map(|service| service.name);
                ours.filter(|name| !name.starts_with("grpc.")).collect()
            }
            _ => return Err(odd()),
        },
    };
    let mut open: VecDeque<MessageRequest> =
        services.into_iter().map(MessageRequest::FileContainingSymbol).collect();
    while let Some(wanted) = open.pop_front() {
        if matches!(&wanted, MessageRequest::FileByFilename(name) if files.contains_key(name)) {
            continue;
        }
        let found = match ask(ctx, wanted) {
            Ok(MessageResponse::FileDescriptorResponse(found)) => found.file_descriptor_proto,
            // A service that is not there has no file; the caller finds it missing.
            Err(error) if error.exit == Exit::NotFound => continue,
            Ok(_) => return Err(odd()),
            Err(error) => return Err(error),
        };
        for bytes in found {
            let file =
                FileDescriptorProto::decode(bytes.as_slice()).map_err(|error| broken(&error))?;
            open.extend(file.dependency.iter().cloned().map(MessageRequest::FileByFilename));
            files.insert(file.name().to_owned(), file);
        }
    }
    let mut pool = DescriptorPool::new();
    pool.add_file_descriptor_protos(files.into_values()).map_err(|error| broken(&error))?;
    Ok(pool)
}

/// One question.
fn ask(ctx: &Ctx, question: MessageRequest) -> Result<MessageResponse, CliError> {
    let request = ServerReflectionRequest { host: String::new(), message_request: Some(question) };
    let answer = ctx.runtime()?.block_on(async {
        let channel = ctx.channel().await?;
        let request = ctx.dressed(tokio_stream::once(request))?;
        let mut client = ServerReflectionClient::new(channel).max_decoding_message_size(ANSWER);
        let answer = within(ctx.time()?, async {
            client.server_reflection_info(request).await?.into_inner().next().await.transpose()
        });
        answer.await.map_err(|status| failure(&status))?.ok_or_else(odd)
    })?;
    answer.message_response.ok_or_else(odd)
}

fn odd() -> CliError {
    CliError::new(Exit::Failure, "INTERNAL", "the daemon does not say what it can be asked")
}

fn broken(error: &dyn std::fmt::Display) -> CliError {
    let message = format!("what the daemon says of its calls makes no sense: {error}");
    CliError::new(Exit::Failure, "INTERNAL", message)
}
