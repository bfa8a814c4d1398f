//! Refusals on the wire: a status of gRPC whose details hold the stable code, the object, the
//! hint and every wrong field.

use std::collections::HashMap;
use std::time::Duration;

use desk_proto::v1;
use tonic::{Code as Grpc, Status};
use tonic_types::{ErrorDetails, FieldViolation, StatusExt as _};

use crate::kernel::refusal::{Class, Refusal};

/// Who speaks, in `ErrorInfo.domain`.
const DOMAIN: &str = "desk";
/// When to come again, when there was too much to do.
const RETRY_AFTER: Duration = Duration::from_millis(200);

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

/// What leaves the daemon of a refusal: of a defect the words stay in the log.
fn outward(refusal: Refusal) -> Refusal {
    if refusal.code.class() != Class::Internal {
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
        if matches!(class, Class::Exhausted | Class::Unavailable) {
            let after = refusal.retry_after.map_or(RETRY_AFTER, Duration::from_millis);
            details.set_retry_info(Some(after));
        }
        Status::with_error_details(grpc(class), refusal.message, details)
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
    use crate::kernel::refusal::{Code, Problems};

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
    fn too_much_says_when_to_come_again() {
        let status = Status::from(Refusal::new(Code::QueueFull, "full"));
        assert!(status.get_error_details().retry_info().is_some());
    }
}
