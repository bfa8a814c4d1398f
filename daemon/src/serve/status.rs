//! Refusals on the wire: a status of gRPC whose details hold the stable code, the object, the
//! hint and every wrong field.

use std::collections::HashMap;
use std::time::Duration;

use desk_proto::v1;
use tonic::{Code as Grpc, Status};
use tonic_types::{ErrorDetails, FieldViolation, StatusExt as _};

use crate::kernel::refusal::{Class, Code, Refusal};

/// Who speaks, in `ErrorInfo.domain`.
const DOMAIN: &str = "desk";
/// When to come again, in the trailers, in milliseconds (gRFC A6): clients of gRPC repeat by that.
const PUSHBACK: &str = "grpc-retry-pushback-ms";

const fn grpc(class: Class) -> Grpc {
    match class {
        Class::NotFound => Grpc::NotFound,
        Class::Unauthenticated => Grpc::Unauthenticated,
        Class::Denied => Grpc::PermissionDenied,
        Class::Exists => Grpc::AlreadyExists,
        Class::Aborted => Grpc::Aborted,
        Class::State => Grpc::FailedPrecondition,
        Class::Invalid => Grpc::InvalidArgument,
        Class::Exhausted => Grpc::ResourceExhausted,
        Class::Deadline => Grpc::DeadlineExceeded,
        Class::Unavailable => Grpc::Unavailable,
        Class::Unknown => Grpc::Unknown,
        Class::DataLoss => Grpc::DataLoss,
        Class::Unimplemented => Grpc::Unimplemented,
        Class::Internal => Grpc::Internal,
    }
}

/// What leaves the daemon of a refusal: of a defect the words stay in the log. A disk that fails is none.
fn outward(refusal: Refusal) -> Refusal {
    if refusal.code != Code::Internal {
        return refusal;
    }
    tracing::error!("a defect: {}", refusal.message);
    Refusal::new(refusal.code, "the daemon has a defect").hint("desk daemon logs tells more")
}

impl From<Refusal> for Status {
    fn from(refusal: Refusal) -> Self {
        let refusal = outward(refusal);
        let class = refusal.code.class();
        let mut metadata = HashMap::new();
        if let Some(target) = refusal.target {
            metadata.insert("target".to_owned(), target);
        }
        if let Some(hint) = refusal.hint {
            metadata.insert("hint".to_owned(), hint);
        }
        let mut details = ErrorDetails::new();
        details.set_error_info(refusal.code.name(), DOMAIN, metadata);
        if !refusal.fields.is_empty() {
            let violations: Vec<_> = refusal
                .fields
                .into_iter()
                .map(|field| FieldViolation::new(field.name, field.problem))
                .collect();
            details.set_bad_request(violations);
        }
        // Only who refused knows whether the same call helps a moment later: what is refused because the
        // disk is full, or the daemon ends, is so then, too.
        let after = refusal.retry_after.map(Duration::from_millis);
        if after.is_some() {
            details.set_retry_info(after);
        }
        let mut status = Status::with_error_details(grpc(class), refusal.message, details);
        // How long nobody may sign in is for people to read, and no program tries passwords again.
        if let Some(after) = after.filter(|_| refusal.code != Code::SignInWait)
            && let Ok(pushback) = after.as_millis().to_string().parse()
        {
            status.metadata_mut().insert(PUSHBACK, pushback);
        }
        status
    }
}

impl From<Refusal> for v1::Problem {
    fn from(refusal: Refusal) -> Self {
        let refusal = outward(refusal);
        v1::Problem {
            code: refusal.code.name().to_owned(),
            grpc: grpc(refusal.code.class()) as i32,
            message: refusal.message,
            hint: refusal.hint.unwrap_or_default(),
            target: refusal.target.unwrap_or_default(),
            fields: refusal
                .fields
                .into_iter()
                .map(|field| v1::FieldProblem {
                    name: field.name.into_owned(),
                    problem: field.problem,
                })
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::refusal::Problems;

    #[test]
    fn every_wrong_field_travels() {
        let mut problems = Problems::new();
        problems.add("title", "is required");
        problems.add("impact", "is 7");
        let status = Status::from(problems.end().unwrap_err().about("T-1"));
        assert_eq!(status.code(), Grpc::InvalidArgument);
        let details = status.get_error_details();
        assert_eq!(details.error_info().unwrap().reason, "INVALID");
        assert_eq!(details.error_info().unwrap().metadata["target"], "T-1");
        assert_eq!(details.bad_request().unwrap().field_violations.len(), 2);
    }

    #[test]
    fn a_defect_does_not_tell_its_secrets() {
        let status = Status::from(Refusal::internal("SELECT secret FROM tokens"));
        assert!(!status.message().contains("SELECT"));
    }

    #[test]
    fn who_refuses_says_when_to_come_again_and_nobody_else() {
        let told = |code, after| {
            let mut refusal = Refusal::new(code, "no");
            refusal.retry_after = after;
            let status = Status::from(refusal);
            let info = status.get_error_details().retry_info().and_then(|info| info.retry_delay);
            let pushback =
                status.metadata().get(PUSHBACK).map(|value| value.to_str().unwrap().to_owned());
            (info.map(|after| after.as_millis()), pushback)
        };
        let pushback = Some("1500".to_owned());
        assert_eq!(told(Code::QueueFull, Some(1_500)), (Some(1_500), pushback));
        for code in Code::ALL {
            assert_eq!(told(*code, None), (None, None), "{}", code.name());
        }
        // Whoever may not sign in for a while reads how long; no program tries it again.
        assert_eq!(told(Code::SignInWait, Some(1_500)), (Some(1_500), None));
    }
}
