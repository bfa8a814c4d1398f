//! Writes: one call for each target, in order, each with a request id of its own. What the daemon
//! answers becomes a [`Written`]; what is printed of it is `render`'s affair.

use std::collections::HashSet;

use desk_proto::{Call, WriteRequest, WriteResponse, v1};

use crate::{
    context::Ctx,
    error::CliError,
    exit::Exit,
    fields::{Noun, Record, id},
    flags::{Change, Ending, Exists, Remove, Version, Write},
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
    /// The options for the only request of a run.
    pub(crate) fn options(&self, version: &Version) -> v1::WriteOptions {
        let version = version.if_version.unwrap_or_default();
        v1::WriteOptions { version, ..self.key().options() }
    }

    /// The key that all the requests of a run share: the one that was given, or this program's own.
    pub(crate) fn key(&self) -> Key {
        Key {
            text: self.idempotency_key.clone().unwrap_or_else(request_id),
            given: self.idempotency_key.is_some(),
            dry_run: self.dry_run,
        }
    }
}

/// The key of one run. Whoever repeats the run with it does nothing twice; which of its requests is
/// which, the daemon tells apart by what is said beside it.
#[derive(Clone, Debug)]
pub(crate) struct Key {
    /// The key itself, for people who repeat the run.
    pub(crate) text: String,
    given: bool,
    dry_run: bool,
}

impl Key {
    fn options(&self) -> v1::WriteOptions {
        v1::WriteOptions {
            request_id: self.text.clone(),
            transient: !self.given,
            validate_only: self.dry_run,
            ..v1::WriteOptions::default()
        }
    }

    /// The options for one row of a file, from 1.
    pub(crate) fn row(&self, row: u64) -> v1::WriteOptions {
        v1::WriteOptions { row, ..self.options() }
    }

    /// The options for one target. Of a list that is given again with fewer of them, each is still the
    /// same write, also where only one is left.
    fn target(&self, name: &str) -> v1::WriteOptions {
        v1::WriteOptions { part: part(name), ..self.options() }
    }
}

/// The longest name of a part, in bytes; a longer one is cut and made distinct.
const PART: usize = 256;

/// How a target is called beside the key: as it was written, for what it is called elsewhere only the
/// daemon knows.
fn part(name: &str) -> String {
    if name.len() <= PART {
        return name.to_owned();
    }
    // FNV-1a. Where two meet, the daemon sees by the requests that they are not the same.
    let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let hash = format!("~{hash:016x}");
    let end = name.floor_char_boundary(PART - hash.len());
    format!("{}{hash}", &name[..end])
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

/// Ends each target.
pub(crate) fn end<'a, C: Call>(
    ctx: &'a Ctx,
    ending: Ending,
    request: C::Request,
    aim: fn(&mut C::Request, String),
) -> Result<Outcome<'a>, CliError>
where
    C::Request: WriteRequest,
    C::Response: Reply,
{
    let Ending { ids, keep_going, missing, write } = ending;
    let change = Change { ids, keep_going, version: Version::default(), write };
    targets::<C>(ctx, change, missing.ignore_missing, request, aim, written)
}

/// Removes each target, after a question.
pub(crate) fn remove<'a, C: Call>(
    ctx: &'a Ctx,
    mut change: Change,
    remove: &Remove,
    request: C::Request,
    aim: fn(&mut C::Request, String),
) -> Result<Outcome<'a>, CliError>
where
    C::Request: WriteRequest,
    C::Response: Reply,
{
    change.ids = distinct(change.ids);
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
    targets::<C>(ctx, change, remove.missing.ignore_missing, request, aim, written)
}

fn targets<'a, C: Call>(
    ctx: &'a Ctx,
    mut change: Change,
    ignore_missing: bool,
    request: C::Request,
    aim: fn(&mut C::Request, String),
    mut fate: impl FnMut(C::Response) -> Fate + 'a,
) -> Result<Outcome<'a>, CliError>
where
    C::Request: WriteRequest,
{
    change.ids = distinct(change.ids);
    let single = matches!(change.ids.as_slice(), [id] if id != "-");
    if change.version.if_version.is_some() && !single {
        return Err(CliError::usage("--if-version is for one object"));
    }
    let typed = request.options().map(|write| write.typed.clone()).unwrap_or_default();
    let (mut stopped, key) = (false, change.write.key());
    let version = change.version.if_version.unwrap_or_default();
    // What stands twice in a list is meant once: its second turn would be a repetition of the first.
    let mut seen = HashSet::new();
    let ids = input::ids(ctx, change.ids)?
        .filter(move |target| target.as_ref().map_or(true, |id| seen.insert(id.clone())));
    let results = ids.map(move |target| {
        let target = match target {
            Ok(target) => target,
            Err(error) => return Written { id: None, place: None, fate: Fate::Failed(error) },
        };
        if stopped {
            return Written { id: Some(target), place: None, fate: Fate::Skipped };
        }
        let mut request = request.clone();
        *request.options_mut() = Some(v1::WriteOptions { version, ..key.target(&target) });
        keep_typed(&mut request, &typed);
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

/// Each of them once, in the order in which they came first.
fn distinct(ids: Vec<String>) -> Vec<String> {
    let mut seen = HashSet::new();
    ids.into_iter().filter(|id| seen.insert(id.clone())).collect()
}

/// Says again how the instants of a request were typed, where the verb said so.
fn keep_typed<Req: WriteRequest>(request: &mut Req, typed: &str) {
    if let Some(options) = request.options_mut() {
        typed.clone_into(&mut options.typed);
    }
}

/// Makes one object.
pub(crate) fn made<'a, C: Call>(
    ctx: &'a Ctx,
    write: &Write,
    request: C::Request,
) -> Result<Outcome<'a>, CliError>
where
    C::Request: WriteRequest,
    C::Response: Reply,
{
    made_by::<C>(ctx, &write.key(), request)
}

/// The same with a key that several attempts share.
pub(crate) fn made_by<'a, C: Call>(
    ctx: &'a Ctx,
    key: &Key,
    mut request: C::Request,
) -> Result<Outcome<'a>, CliError>
where
    C::Request: WriteRequest,
    C::Response: Reply,
{
    let typed = request.options().map(|write| write.typed.clone()).unwrap_or_default();
    *request.options_mut() = Some(v1::WriteOptions { typed, ..key.options() });
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
    *request.options_mut() = Some(write.options(&Version::default()));
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
    let (key, mut stopped) = (write.key(), false);
    let results = (1..).zip(requests).map(move |(row, (name, mut request))| {
        if stopped {
            return Written { id: Some(name), place: None, fate: Fate::Skipped };
        }
        *request.options_mut() = Some(key.row(row));
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
    fn a_key_for_several_is_the_same_beside_what_tells_them_apart() {
        let write = Write { dry_run: true, idempotency_key: Some("k".into()) };
        let options = write.options(&Version { if_version: Some(3) });
        assert_eq!((options.request_id.as_str(), options.transient), ("k", false));
        assert_eq!((options.validate_only, options.version), (true, 3));
        assert_eq!((options.row, options.part.as_str()), (0, ""));
        let key = write.key();
        let (row, target) = (key.row(7), key.target("T-7"));
        assert_eq!((row.request_id.as_str(), row.row, row.part.as_str()), ("k", 7, ""));
        assert_eq!((target.request_id.as_str(), target.row, target.part.as_str()), ("k", 0, "T-7"));
        assert!(row.validate_only && target.validate_only);
    }

    #[test]
    fn without_a_key_each_run_has_one_of_its_own() {
        let key = || Write::default().key();
        let (first, second) = (key(), key());
        assert!(first.text.len() == 32 && first.row(1).transient && first.target("T-1").transient);
        assert_eq!(first.row(1).request_id, first.target("T-1").request_id);
        assert_ne!(first.text, second.text);
    }

    #[test]
    fn a_part_is_what_was_written_as_far_as_there_is_room() {
        assert_eq!((part("T-7"), part(&"x".repeat(PART))), ("T-7".into(), "x".repeat(PART)));
        let (long, other) = (part(&"ü".repeat(150)), part(&"ü".repeat(151)));
        assert!(long.len() <= PART && long.starts_with("üü") && long != other, "{long}");
    }

    #[test]
    fn what_stands_twice_is_there_once() {
        let ids = ["T-2", "T-1", "T-2", "t-2"].map(str::to_owned).to_vec();
        assert_eq!(distinct(ids), ["T-2", "T-1", "t-2"]);
    }
}
