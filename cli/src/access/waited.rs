//! `--wait`: a request that was sent is waited for until every tenant has approved it. What is printed is
//! the request as it stands then, also where the wait came to nothing: it was made all the same.

use desk_proto::{
    call,
    v1::{AccessRequest, GetAccessRequest, access_shown::Side},
};

use crate::{
    context::Ctx,
    error::CliError,
    exit::Exit,
    fields::{Record, id},
    render::{Done, Fate, One, Outcome, Written},
    wait::{self, Wait, access::Goal},
};

/// Waits for what was made.
pub(super) fn made<'a>(
    ctx: &'a Ctx,
    wait: &Wait,
    outcome: Outcome<'a>,
) -> Result<Outcome<'a>, CliError> {
    match outcome {
        Outcome::One(one) if wait.wait => {
            let (record, error) = until(ctx, wait, one.record);
            Ok(with(Outcome::One(One { record, report: one.report }), error))
        }
        outcome => Ok(outcome),
    }
}

/// Waits for the one that was sent.
pub(super) fn sent<'a>(
    ctx: &'a Ctx,
    wait: &Wait,
    outcome: Outcome<'a>,
) -> Result<Outcome<'a>, CliError> {
    let Outcome::Done(done) = outcome else { return Ok(outcome) };
    if !wait.wait {
        return Ok(Outcome::Done(done));
    }
    let (mut ended, mut results) = (None, Vec::new());
    for written in done.results {
        let Written { id, place, fate } = written;
        let fate = match fate {
            Fate::Done(report, Some(record)) => {
                let (record, error) = until(ctx, wait, record);
                ended = error;
                Fate::Done(report, Some(record))
            }
            fate => fate,
        };
        results.push(Written { id, place, fate });
    }
    let results = Box::new(results.into_iter());
    Ok(with(Outcome::Done(Done { results, single: done.single, bar: done.bar }), ended))
}

/// One request is waited for; of several each would need a time of its own.
pub(super) fn check(wait: &Wait, ids: &[String]) -> Result<(), CliError> {
    match ids {
        [id] if id != "-" => Ok(()),
        _ if wait.wait => Err(CliError::usage("--wait is for one request")
            .hint("send them, and wait for each: desk wait access/NAME --for status=approved")),
        _ => Ok(()),
    }
}

fn with(outcome: Outcome<'_>, error: Option<CliError>) -> Outcome<'_> {
    match error {
        Some(error) => Outcome::But(Box::new(outcome), error),
        None => outcome,
    }
}

/// The request as it stands when the wait has ended, and why it ended if not with a yes.
fn until(ctx: &Ctx, wait: &Wait, record: Box<dyn Record>) -> (Box<dyn Record>, Option<CliError>) {
    let id = id(record.as_ref());
    let mut error = wait::until(ctx, &Goal::approved(&id), wait.timeout).err();
    if let Some(error) = error.as_mut().filter(|error| error.exit == Exit::Pending) {
        error.hint = Some(format!("desk wait access/{id} --for status=approved"));
    }
    // Where even that cannot be asked any more, what was made is shown as it was then.
    let record = match now(ctx, id) {
        Some(request) => Box::new(request),
        None => record,
    };
    (record, error)
}

fn now(ctx: &Ctx, id: String) -> Option<AccessRequest> {
    match ctx.call::<call::AccessGet>(GetAccessRequest { id }).ok()?.side? {
        Side::Request(request) => Some(request),
        Side::Grant(_) => None,
    }
}
