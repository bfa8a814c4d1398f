//! Writes: one call for each target, in order, each with a request id of its own. What the daemon
//! answers becomes a [`Written`]; what is printed of it is `render`'s affair.

use desk_proto::{Call, WriteRequest, WriteResponse, v1};

use crate::{
    context::Ctx,
    error::CliError,
    exit::Exit,
    fields::{Noun, Record, id},
    flags::{Change, Exists, Remove, Version, Write},
    input, prompt,
    render::{Done, Fate, One, Outcome, Written},
};

/// The answer to a write, and the object in it.
pub(crate) trait Reply: WriteResponse {
    /// What the object is.
    type Noun: Noun;
    /// The object, taken out.
    fn object(&mut self) -> Option<Self::Noun>;
}

/// Says where the object of an answer is.
macro_rules! reply {
    ($reply:ident, $field:ident: $noun:ident) => {
        impl crate::write::Reply for desk_proto::v1::$reply {
            type Noun = desk_proto::v1::$noun;
            fn object(&mut self) -> Option<Self::Noun> {
                self.$field.take()
            }
        }
    };
}
pub(crate) use reply;

/// The answer in its two parts.
pub(crate) fn parts<R: Reply>(mut reply: R) -> (v1::WriteReport, Option<Box<dyn Record>>) {
    let report = reply.report_mut().take().unwrap_or_default();
    (report, reply.object().map(|object| Box::new(object) as Box<dyn Record>))
}

impl Write {
    /// The options for one request. A key that is used for several is made distinct by `part`.
    pub(crate) fn options(&self, part: Option<&str>, version: &Version) -> v1::WriteOptions {
        let (request_id, transient) = match (&self.idempotency_key, part) {
            (Some(key), None) => (key.clone(), false),
            (Some(key), Some(part)) => (format!("{key}/{part}"), false),
            (None, _) => (request_id(), true),
        };
        v1::WriteOptions {
            request_id,
            transient,
            validate_only: self.dry_run,
            version: version.if_version.unwrap_or_default(),
        }
    }
}

/// A key of this program's own, for its own repetitions: 16 random bytes.
pub(crate) fn request_id() -> String {
    let mut bytes = [0; 16];
    match getrandom::fill(&mut bytes) {
        Ok(()) => bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
        // Without chance there is no safe repetition, but the write itself is as good.
        Err(_) => String::new(),
    }
}

/// One write, and how to make sure of it when nobody knows whether it was done.
pub(crate) fn send<C: Call>(ctx: &Ctx, request: C::Request) -> Result<C::Response, CliError>
where
    C::Request: WriteRequest,
{
    let key = request.options().map(|options| options.request_id.clone()).unwrap_or_default();
    ctx.call::<C>(request).map_err(|mut error| {
        let unknown = match error.exit {
            Exit::Unknown => error.hint.is_none(),
            // Whoever does not wait for the answer does not know either.
            Exit::Timeout => true,
            _ => false,
        };
        if unknown && !key.is_empty() {
            error.hint =
                Some(format!("it may have been done: repeat it with --idempotency-key {key}"));
        }
        error
    })
}

/// Changes each target. `aim` puts the target into the request.
pub(crate) fn each<'a, C: Call>(
    ctx: &'a Ctx,
    change: Change,
    request: C::Request,
    aim: fn(&mut C::Request, String),
) -> Result<Outcome<'a>, CliError>
where
    C::Request: WriteRequest,
    C::Response: Reply,
{
    each_as::<C>(ctx, change, request, aim, written)
}

/// The same, where the verb says itself what an answer comes to.
pub(crate) fn each_as<'a, C: Call>(
    ctx: &'a Ctx,
    change: Change,
    request: C::Request,
    aim: fn(&mut C::Request, String),
    fate: impl FnMut(C::Response) -> Fate + 'a,
) -> Result<Outcome<'a>, CliError>
where
    C::Request: WriteRequest,
{
    targets::<C>(ctx, change, false, request, aim, fate)
}

/// What an answer comes to: the object in it was written.
fn written<R: Reply>(reply: R) -> Fate {
    let (report, record) = parts(reply);
    Fate::Done(report, record)
}

/// Removes each target, after a question.
pub(crate) fn remove<'a, C: Call>(
    ctx: &'a Ctx,
    change: Change,
    remove: &Remove,
    request: C::Request,
    aim: fn(&mut C::Request, String),
) -> Result<Outcome<'a>, CliError>
where
    C::Request: WriteRequest,
    C::Response: Reply,
{
    if !remove.yes && !change.write.dry_run {
        let kind = ctx.view.shape.kind;
        let question = match change.ids.as_slice() {
            [id] if id == "-" => {
                return Err(CliError::usage("ids from stdin need --yes, nobody can be asked"));
            }
            [id] => format!("Remove {kind} {id}?"),
            ids => format!("Remove {} {kind}s?", ids.len()),
        };
        prompt::confirm(ctx, &question, "--yes")?;
    }
    targets::<C>(ctx, change, remove.ignore_missing, request, aim, written)
}

fn targets<'a, C: Call>(
    ctx: &'a Ctx,
    change: Change,
    ignore_missing: bool,
    request: C::Request,
    aim: fn(&mut C::Request, String),
    mut fate: impl FnMut(C::Response) -> Fate + 'a,
) -> Result<Outcome<'a>, CliError>
where
    C::Request: WriteRequest,
{
    let single = matches!(change.ids.as_slice(), [id] if id != "-");
    if change.version.if_version.is_some() && !single {
        return Err(CliError::usage("--if-version is for one object"));
    }
    let mut stopped = false;
    let results = input::ids(ctx, change.ids)?.map(move |target| {
        let target = match target {
            Ok(target) => target,
            Err(error) => return Written { id: None, place: None, fate: Fate::Failed(error) },
        };
        if stopped {
            return Written { id: Some(target), place: None, fate: Fate::Skipped };
        }
        let mut request = request.clone();
        let part = Some(target.as_str()).filter(|_| !single);
        *request.options_mut() = Some(change.write.options(part, &change.version));
        aim(&mut request, target.clone());
        let fate = match send::<C>(ctx, request).map(&mut fate) {
            Ok(fate) => fate,
            Err(error) if ignore_missing && error.exit == Exit::NotFound => {
                Fate::Done(v1::WriteReport::default(), None)
            }
            Err(error) => {
                stopped = !change.keep_going;
                Fate::Failed(error)
            }
        };
        let id = match &fate {
            Fate::Done(_, Some(record)) => id(record.as_ref()),
            _ => target,
        };
        Written { id: Some(id), place: None, fate }
    });
    Ok(Outcome::Done(Done { results: Box::new(results), single, bar: false }))
}

/// Makes one object.
pub(crate) fn made<'a, C: Call>(
    ctx: &'a Ctx,
    write: &Write,
    mut request: C::Request,
) -> Result<Outcome<'a>, CliError>
where
    C::Request: WriteRequest,
    C::Response: Reply,
{
    *request.options_mut() = Some(write.options(None, &Version::default()));
    let (report, record) = parts(send::<C>(ctx, request)?);
    let record = record
        .ok_or_else(|| CliError::new(Exit::Failure, "INTERNAL", "the daemon answered no object"))?;
    Ok(Outcome::One(One { record, report: Some(report) }))
}

/// Does one write, where the verb says itself what an answer comes to.
pub(crate) fn one_as<'a, C: Call>(
    ctx: &'a Ctx,
    write: &Write,
    name: String,
    mut request: C::Request,
    fate: impl FnOnce(C::Response) -> Fate,
) -> Result<Outcome<'a>, CliError>
where
    C::Request: WriteRequest,
{
    *request.options_mut() = Some(write.options(None, &Version::default()));
    let fate = fate(send::<C>(ctx, request)?);
    let results = std::iter::once(Written { id: Some(name), place: None, fate });
    Ok(Outcome::Done(Done { results: Box::new(results), single: true, bar: false }))
}

/// Makes one object for each of these requests, which have a name to be told apart by.
pub(crate) fn several<'a, C: Call>(
    ctx: &'a Ctx,
    write: &Write,
    keep_going: bool,
    requests: impl Iterator<Item = (String, C::Request)> + 'a,
) -> Outcome<'a>
where
    C::Request: WriteRequest,
    C::Response: Reply,
{
    several_as::<C>(ctx, write, keep_going, requests, written)
}

/// The same, where the verb says itself what an answer comes to.
pub(crate) fn several_as<'a, C: Call>(
    ctx: &'a Ctx,
    write: &Write,
    keep_going: bool,
    requests: impl Iterator<Item = (String, C::Request)> + 'a,
    mut fate: impl FnMut(C::Response) -> Fate + 'a,
) -> Outcome<'a>
where
    C::Request: WriteRequest,
{
    let (write, mut stopped) = (write.clone(), false);
    let results = requests.enumerate().map(move |(at, (name, mut request))| {
        if stopped {
            return Written { id: Some(name), place: None, fate: Fate::Skipped };
        }
        let part = format!("row-{}", at + 1);
        *request.options_mut() = Some(write.options(Some(&part), &Version::default()));
        let fate = match send::<C>(ctx, request).map(&mut fate) {
            Ok(fate) => fate,
            Err(error) => {
                stopped = !keep_going;
                Fate::Failed(error)
            }
        };
        let id = match &fate {
            Fate::Done(_, Some(record)) => id(record.as_ref()),
            _ => name,
        };
        Written { id: Some(id), place: None, fate }
    });
    Outcome::Done(Done { results: Box::new(results), single: false, bar: false })
}

/// Makes one object, or answers the one of its name that `there` finds.
pub(crate) fn made_or_there<'a, C: Call, N: Noun>(
    ctx: &'a Ctx,
    write: &Write,
    exists: &Exists,
    request: C::Request,
    there: impl FnOnce() -> Result<N, CliError>,
) -> Result<Outcome<'a>, CliError>
where
    C::Request: WriteRequest,
    C::Response: Reply,
{
    match made::<C>(ctx, write, request) {
        Err(error) if exists.skip() && error.code == "ALREADY_EXISTS" => {
            let report = v1::WriteReport { dry_run: write.dry_run, ..v1::WriteReport::default() };
            match there() {
                Ok(found) => {
                    Ok(Outcome::One(One { record: Box::new(found), report: Some(report) }))
                }
                // What is there is another thing, which has one of the names that were asked for.
                Err(missing) if missing.exit == Exit::NotFound => Err(error),
                Err(other) => Err(other),
            }
        }
        result => result,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_for_several_is_made_distinct() {
        let write = Write { dry_run: true, idempotency_key: Some("k".into()) };
        let options = write.options(Some("T-1"), &Version { if_version: Some(3) });
        assert_eq!((options.request_id.as_str(), options.transient), ("k/T-1", false));
        assert_eq!((options.validate_only, options.version), (true, 3));
        assert_eq!(write.options(None, &Version::default()).request_id, "k");
    }

    #[test]
    fn without_a_key_each_request_has_one_of_its_own() {
        let options = || Write::default().options(Some("T-1"), &Version::default());
        let (first, second) = (options(), options());
        assert!(first.transient && first.request_id.len() == 32);
        assert_ne!(first.request_id, second.request_id);
    }
}
