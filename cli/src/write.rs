//! Writes: one call for each target, in order, each with a request id of its own. What the daemon
//! answers becomes a [`Written`]; what is printed of it is `render`'s affair.

mod key;

use std::collections::HashSet;

use desk_proto::{Call, WriteRequest, WriteResponse, v1};
pub(crate) use key::{Key, request_id};

use crate::{
    context::Ctx,
    error::CliError,
    exit::Exit,
    fields::{Noun, Record, id},
    flags::{Change, Ending, IfExists, Remove, Sure, Version, Write},
    input, prompt,
    render::{Done, Fate, Format, One, Outcome, Written},
};

/// The answer to a write, and the object in it.
pub(crate) trait Reply: WriteResponse {
    /// What the object is.
    type Object: Record + 'static;
    /// The object, taken out.
    fn object(&mut self) -> Option<Self::Object>;
}

/// Says where the object of an answer is.
macro_rules! reply {
    ($reply:ident, $field:ident: $noun:ident) => {
        impl crate::write::Reply for desk_proto::v1::$reply {
            type Object = desk_proto::v1::$noun;
            fn object(&mut self) -> Option<Self::Object> {
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

/// One write, and how to make sure of it when nobody knows whether it was done.
pub(crate) fn send<C: Call<Request: WriteRequest, Response: WriteResponse>>(
    ctx: &Ctx,
    request: C::Request,
) -> Result<C::Response, CliError> {
    let options = request.options();
    let rehearsed = options.is_some_and(|options| options.validate_only);
    let own = options.is_some_and(|options| options.transient);
    let told = |options: &v1::WriteOptions| key::told(&options.request_id, options.transient);
    let key = options.filter(|options| !options.request_id.is_empty()).map(told);
    let mut reply = ctx.call::<C>(request);
    if let Some(key) = key.as_deref().filter(|_| reply.is_ok() && !rehearsed) {
        ctx.screen.written(key);
    }
    if let Ok(reply) = &mut reply
        && own
        && reply.report_mut().as_ref().is_some_and(|report| report.secrets_withheld)
    {
        secret_shown(ctx)?;
    }
    reply.map_err(|mut error| {
        let unknown = match error.exit {
            Exit::Unknown => error.hint.is_none(),
            // Whoever does not wait for the answer does not know either.
            Exit::Timeout => true,
            _ => false,
        };
        if let Some(key) = key.filter(|_| unknown) {
            error.hint = Some(format!("it may have been done: repeat it {key}"));
        }
        error
    })
}

/// Refuses to call it done where a secret was made and nobody has it: with a key of this run, an answer
/// that withholds it is one to a repetition of ours, after the first answer went down with its connection.
/// Who asks for ids alone has not asked for it.
pub(crate) fn secret_shown(ctx: &Ctx) -> Result<(), CliError> {
    if ctx.view.format == Format::Id {
        return Ok(());
    }
    let hint = match ctx.view.shape.kind {
        "token" => "desk token list shows which it is: revoke it, and make another",
        "user" => "desk user set-password makes another",
        "tenant" => {
            "desk tenant activate --new-secret makes another, while nobody has used the first"
        }
        _ => "desk explain SECRET_LOST",
    };
    let message = "it was done, but the connection broke, and its secret was lost with the answer";
    Err(CliError::new(Exit::Failure, "SECRET_LOST", message).hint(hint))
}

/// Changes each target. `aim` puts the target into the request.
pub(crate) fn each<'a, C: Call<Request: WriteRequest, Response: Reply>>(
    ctx: &'a Ctx,
    change: Change,
    request: C::Request,
    aim: fn(&mut C::Request, String),
) -> Result<Outcome<'a>, CliError> {
    each_as::<C>(ctx, change, request, aim, written)
}

/// The same, where the verb says itself what an answer comes to.
pub(crate) fn each_as<'a, C: Call<Request: WriteRequest, Response: WriteResponse>>(
    ctx: &'a Ctx,
    change: Change,
    request: C::Request,
    aim: fn(&mut C::Request, String),
    fate: impl FnMut(C::Response) -> Fate + 'a,
) -> Result<Outcome<'a>, CliError> {
    targets::<C>(ctx, change, Kept { missing: false, version: true }, request, aim, fate)
}

/// What an answer comes to: the object in it was written.
fn written<R: Reply>(reply: R) -> Fate {
    let (report, record) = parts(reply);
    Fate::Done(report, record)
}

/// Ends each target.
pub(crate) fn end<'a, C: Call<Request: WriteRequest, Response: Reply>>(
    ctx: &'a Ctx,
    ending: Ending,
    request: C::Request,
    aim: fn(&mut C::Request, String),
) -> Result<Outcome<'a>, CliError> {
    let Ending { ids, keep_going, missing, bar, write } = ending;
    let change = Change { ids, keep_going, version: Version::default(), bar, write };
    let kept = Kept { missing: missing.ignore_missing, version: false };
    targets::<C>(ctx, change, kept, request, aim, written)
}

/// Removes each target, after a question.
pub(crate) fn remove<'a, C: Call<Request: WriteRequest, Response: Reply>>(
    ctx: &'a Ctx,
    mut change: Change,
    remove: &Remove,
    request: C::Request,
    aim: fn(&mut C::Request, String),
) -> Result<Outcome<'a>, CliError> {
    change.ids = distinct(change.ids, ctx.screen.has_blank());
    if !remove.yes && !change.write.dry_run {
        let kind = ctx.view.shape.kind;
        let question = match change.ids.as_slice() {
            [id] if id == "-" => return Err(unasked()),
            [id] => format!("Remove {kind} {id}?"),
            ids => format!("Remove {} {kind}s?", ids.len()),
        };
        prompt::confirm(ctx, &question, "--yes")?;
    }
    let kept = Kept { missing: remove.missing.ignore_missing, version: true };
    targets::<C>(ctx, change, kept, request, aim, written)
}

/// How several are changed, each only if nobody else has changed it.
const VERSIONS: &str = "objects on stdin have their versions with them: desk ... list -o jsonl --json=id,version, and - in place of the ids";

/// Asks before many are done what cannot be taken back. One that is named is meant.
pub(crate) fn sure(ctx: &Ctx, change: &Change, sure: Sure, what: &str) -> Result<(), CliError> {
    if sure.yes || change.write.dry_run {
        return Ok(());
    }
    match distinct(change.ids.clone(), ctx.screen.has_blank()).as_slice() {
        ids if ids.iter().any(|id| id == "-") => Err(unasked()),
        [_] => Ok(()),
        ids => {
            let question = format!("{what} {} {}s, for good?", ids.len(), ctx.view.shape.kind);
            prompt::confirm(ctx, &question, "--yes")
        }
    }
}

/// Nobody is asked of what only stdin names: how many there are is known when they are done.
fn unasked() -> CliError {
    CliError::usage("ids from stdin need --yes, nobody can be asked").hint("repeat it with --yes")
}

/// How far a verb holds to what it was told of its targets.
struct Kept {
    /// What is not there counts as done.
    missing: bool,
    /// The version that an object on stdin has is the one that it has to have.
    version: bool,
}

fn targets<'a, C: Call<Request: WriteRequest, Response: WriteResponse>>(
    ctx: &'a Ctx,
    mut change: Change,
    kept: Kept,
    request: C::Request,
    aim: fn(&mut C::Request, String),
    mut fate: impl FnMut(C::Response) -> Fate + 'a,
) -> Result<Outcome<'a>, CliError> {
    ctx.screen.show_progress(change.bar.progress);
    change.ids = distinct(change.ids, ctx.screen.has_blank());
    let single = matches!(change.ids.as_slice(), [id] if id != "-");
    if change.version.if_version.is_some() && !single {
        return Err(CliError::usage("--if-version is for one object").hint(VERSIONS));
    }
    let typed = request.options().map(|write| write.typed.clone()).unwrap_or_default();
    let (mut stopped, key) = (false, change.write.key());
    if !single {
        key.promise(ctx);
    }
    let version = change.version.if_version.unwrap_or_default();
    // What stands twice in a list is meant once: its second turn would be a repetition of the first.
    let mut seen = HashSet::new();
    let ids = input::targets(ctx, change.ids)?
        .filter(move |target| target.as_ref().map_or(true, |one| seen.insert(one.id.clone())));
    let results = ids.map(move |target| {
        let (target, seen) = match target {
            Ok(target) => (target.id, target.version),
            Err(error) => return Written { id: None, place: None, fate: Fate::Failed(error) },
        };
        if stopped {
            return Written { id: Some(target), place: None, fate: Fate::Skipped };
        }
        let mut request = request.clone();
        let version = if kept.version && seen > 0 { seen } else { version };
        *request.options_mut() = Some(v1::WriteOptions { version, ..key.target(&target) });
        keep_typed(&mut request, &typed);
        aim(&mut request, target.clone());
        let fate = match send::<C>(ctx, request).map(&mut fate) {
            Ok(fate) => fate,
            // A field that names what is not there says nothing of the target.
            Err(error)
                if kept.missing && error.exit == Exit::NotFound && error.fields.is_empty() =>
            {
                Fate::Done(v1::WriteReport::default(), None)
            }
            Err(error) => {
                stopped = !change.keep_going;
                Fate::Failed(error)
            }
        };
        named(target, fate)
    });
    Ok(Outcome::Done(Done { results: Box::new(results), single, bar: !single }))
}

/// What became of a target: what there is afterwards knows best what it is called.
fn named(target: String, fate: Fate) -> Written {
    let id = match &fate {
        Fate::Done(_, Some(record)) => id(record.as_ref()),
        _ => target,
    };
    Written { id: Some(id), place: None, fate }
}

/// Each of them once, in the order in which they came first.
fn distinct(ids: Vec<String>, blank: bool) -> Vec<String> {
    let mut seen = HashSet::new();
    input::meant(ids, blank).into_iter().filter(|id| seen.insert(id.clone())).collect()
}

/// Says again how the instants of a request were typed, where the verb said so.
fn keep_typed<Req: WriteRequest>(request: &mut Req, typed: &str) {
    if let Some(options) = request.options_mut() {
        typed.clone_into(&mut options.typed);
    }
}

/// Makes one object.
pub(crate) fn made<'a, C: Call<Request: WriteRequest, Response: Reply>>(
    ctx: &'a Ctx,
    write: &Write,
    request: C::Request,
) -> Result<Outcome<'a>, CliError> {
    made_by::<C>(ctx, &write.key(), request)
}

/// The same with a key that several attempts share, or that says what is done with one that is there.
pub(crate) fn made_by<'a, C: Call<Request: WriteRequest, Response: Reply>>(
    ctx: &'a Ctx,
    key: &Key,
    mut request: C::Request,
) -> Result<Outcome<'a>, CliError> {
    let typed = request.options().map(|write| write.typed.clone()).unwrap_or_default();
    *request.options_mut() = Some(v1::WriteOptions { typed, ..key.options() });
    let (report, record) = parts(send::<C>(ctx, request)?);
    let record = record
        .ok_or_else(|| CliError::new(Exit::Failure, "INTERNAL", "the daemon answered no object"))?;
    caveat(ctx, &report, Some(record.as_ref()));
    Ok(Outcome::One(One { record, report: Some(report) }))
}

/// Warns where what was to be made is there already, and is not as one that is new. Answers whether it is so.
pub(crate) fn caveat(ctx: &Ctx, report: &v1::WriteReport, record: Option<&dyn Record>) -> bool {
    let old = record.filter(|_| !report.created);
    let Some((code, text)) = old.and_then(Record::caveat) else { return false };
    ctx.screen.warn(code, &text);
    true
}

/// Does one write, where the verb says itself what an answer comes to.
pub(crate) fn one_as<'a, C: Call<Request: WriteRequest, Response: WriteResponse>>(
    ctx: &'a Ctx,
    write: &Write,
    name: String,
    mut request: C::Request,
    fate: impl FnOnce(C::Response) -> Fate,
) -> Result<Outcome<'a>, CliError> {
    *request.options_mut() = Some(write.options(&Version::default()));
    let fate = fate(send::<C>(ctx, request)?);
    let results = std::iter::once(Written { id: Some(name), place: None, fate });
    Ok(Outcome::Done(Done { results: Box::new(results), single: true, bar: false }))
}

/// Makes one object for each of these requests, which have a name to be told apart by.
pub(crate) fn several<'a, C: Call<Request: WriteRequest, Response: Reply>>(
    ctx: &'a Ctx,
    write: &Write,
    keep_going: bool,
    requests: impl Iterator<Item = (String, C::Request)> + 'a,
) -> Outcome<'a> {
    several_as::<C>(ctx, write, keep_going, requests, written)
}

/// The same, where the verb says itself what an answer comes to.
pub(crate) fn several_as<'a, C: Call<Request: WriteRequest, Response: WriteResponse>>(
    ctx: &'a Ctx,
    write: &Write,
    keep_going: bool,
    requests: impl Iterator<Item = (String, C::Request)> + 'a,
    mut fate: impl FnMut(C::Response) -> Fate + 'a,
) -> Outcome<'a> {
    let (key, mut stopped) = (write.key(), false);
    key.promise(ctx);
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
        named(name, fate)
    });
    Outcome::Done(Done { results: Box::new(results), single: false, bar: false })
}

/// Makes one object, or changes the one of its name, or answers that, which `there` finds.
pub(crate) fn made_or_there<'a, C: Call<Request: WriteRequest, Response: Reply>, N: Noun>(
    ctx: &'a Ctx,
    write: &Write,
    exists: IfExists,
    request: C::Request,
    there: impl FnOnce() -> Result<N, CliError>,
) -> Result<Outcome<'a>, CliError> {
    match made_by::<C>(ctx, &write.key().on_existing(exists), request) {
        Err(error) if exists == IfExists::Skip && error.code == "ALREADY_EXISTS" => {
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
    fn what_stands_twice_is_there_once() {
        let ids = ["T-2", "T-1", "T-2", "t-2"].map(str::to_owned).to_vec();
        assert_eq!(distinct(ids, false), ["T-2", "T-1", "t-2"]);
        let ids = ["T-1", " ", " T-1"].map(str::to_owned).to_vec();
        assert_eq!(distinct(ids.clone(), false), ["T-1"]);
        assert_eq!(distinct(ids, true), ["T-1", ""], "of a variable that nobody has set");
        assert_eq!(distinct(vec![String::new()], false), [""]);
    }
}
