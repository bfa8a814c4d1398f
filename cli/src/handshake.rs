//! What the daemon is: every answer names its build. One of another build that `desk` itself
//! started is replaced; of any other there is a warning.

use std::error::Error as _;

use desk_proto::{Call as _, Message as _, call, v1};
use tonic::{Code, Status, metadata::MetadataMap};

use crate::{autostart, call::once, config::Autostart, context::Ctx, embedded, error::CliError};

impl Ctx {
    /// Looks once at what the daemon is, where it cannot be replaced any more.
    pub(crate) fn meet(&self, meta: &MetadataMap) {
        if let Some(build) = self.stranger(meta) {
            self.warn_of(&build);
        }
    }

    /// Replaces a daemon of another build that `desk` itself started. Answers whether it did.
    pub(crate) async fn replace<T>(
        &self,
        answer: &Result<tonic::Response<T>, Status>,
    ) -> Result<bool, CliError> {
        let meta = match answer {
            Ok(reply) => reply.metadata(),
            Err(status) => status.metadata(),
        };
        let Some(build) = self.stranger(meta) else { return Ok(false) };
        let config = self.config()?;
        let ours = config.local
            && config.autostart == Autostart::On
            && meta.get("x-desk-autostarted").is_some()
            && cfg!(feature = "embedded");
        if !ours {
            self.warn_of(&build);
            return Ok(false);
        }
        let request = self.dressed(v1::StopRequest {}.encode_to_vec())?;
        let channel = self.channel().await?;
        let ended = once(channel, call::DaemonStop::RPC, request, config.timeout).await;
        // Only its owner may end it. A connection that breaks is an end, too.
        if ended
            .is_err_and(|status| status.source().is_none() && status.code() != Code::Unavailable)
        {
            self.warn_of(&build);
            return Ok(false);
        }
        self.screen.note("desk: its daemon is of another build and is started anew");
        *self.link.borrow_mut() = None;
        autostart::gone(config).await;
        let channel = self.start(config).await?;
        *self.link.borrow_mut() = Some(channel);
        Ok(true)
    }

    /// The build of the daemon, the first time that it is seen to be another one.
    fn stranger(&self, meta: &MetadataMap) -> Option<String> {
        let build = meta.get("x-desk-build")?.to_str().ok()?;
        // Who only looks at the daemon, or ends it, is told its build anyway.
        let known = self.met.replace(true) || build == embedded::BUILD || self.leave.get();
        (!known).then(|| build.to_owned())
    }

    fn warn_of(&self, build: &str) {
        let ours = embedded::BUILD;
        let text = format!("the daemon is of another build ({build}) than desk ({ours})");
        self.screen.warn("BUILD", &text);
    }
}
