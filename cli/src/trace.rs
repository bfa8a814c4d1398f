//! What `-v`, `-vv`, `-vvv` and `DESK_LOG` tell of the calls, on stderr: each call with its code, its time
//! and the name that the daemon gave it (1), connections (2), and the metadata both ways (3). A secret is
//! never told, only that there is one.

use std::time::Instant;

use desk_proto::Rpc;
use tonic::{
    Response, Status,
    metadata::{KeyAndValueRef, MetadataMap},
};

use crate::{context::Ctx, exit::grpc_name};

impl Ctx {
    /// What goes out with a call.
    pub(crate) fn trace_request(&self, rpc: Rpc, meta: &MetadataMap) {
        self.trace_sent(rpc.path(), meta);
    }

    /// The same for a call that this program has no name for.
    pub(crate) fn trace_sent(&self, path: &str, meta: &MetadataMap) {
        self.screen.trace_at(3, || format!("> {path} {}", words(meta)));
    }

    /// What came back.
    pub(crate) fn trace_answer<T>(
        &self,
        rpc: Rpc,
        answer: &Result<Response<T>, Status>,
        began: Instant,
    ) {
        self.trace_got(rpc.name(), answer, began);
    }

    /// The same for a call that this program has no name for.
    pub(crate) fn trace_got<T>(
        &self,
        name: &str,
        answer: &Result<Response<T>, Status>,
        began: Instant,
    ) {
        let (code, meta) = match answer {
            Ok(reply) => ("OK", reply.metadata()),
            Err(status) => (grpc_name(status.code()), status.metadata()),
        };
        self.screen.trace(|| {
            let id = meta.get("x-request-id").and_then(|id| id.to_str().ok()).unwrap_or("-");
            format!("{name} {code} {:.1?} request {id}", began.elapsed())
        });
        self.screen.trace_at(3, || format!("< {}", words(meta)));
    }
}

/// The metadata on one line, without what is secret and without what is not text.
fn words(meta: &MetadataMap) -> String {
    let all = meta.iter().map(|entry| match entry {
        KeyAndValueRef::Ascii(key, value) => {
            let secret = value.is_sensitive() || key == "authorization";
            let value = if secret { "(a secret)" } else { value.to_str().unwrap_or("(no text)") };
            format!("{key}={value}")
        }
        KeyAndValueRef::Binary(key, _) => format!("{key}=(bytes)"),
    });
    all.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use tonic::metadata::MetadataValue;

    use super::*;

    #[test]
    fn a_secret_is_not_told() {
        let mut meta = MetadataMap::new();
        meta.insert("authorization", MetadataValue::from_static("Bearer desk_tok_x"));
        let mut hidden = MetadataValue::from_static("quiet");
        hidden.set_sensitive(true);
        meta.insert("x-other", hidden);
        meta.insert("x-desk-tz", MetadataValue::from_static("UTC"));
        meta.insert_bin("x-more-bin", MetadataValue::from_bytes(b"\x00"));
        let words = words(&meta);
        for told in ["authorization=(a secret)", "x-other=(a secret)", "x-desk-tz=UTC", "(bytes)"] {
            assert!(words.contains(told), "{words}");
        }
        assert!(!words.contains("desk_tok_x") && !words.contains("quiet"), "{words}");
    }
}
