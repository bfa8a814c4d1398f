//! One write, once: what its key has done already is answered again, a rehearsal is taken back, and what
//! was written is reported.

use desk_proto::v1::{EventSummary, IfExists, WriteOptions, WriteReport};
use desk_proto::{Call, Rpc, WriteRequest, WriteResponse};

use super::object::{self, Object};
use super::{Eyes, Sight, keys};
use crate::kernel::refusal::{Code, FieldProblem, Problems, Refusal};
use crate::policy::{self, Caller};
use crate::store::Tx;

/// One write: by its key if it has been done, else by `f`, with the report of what was written. A rehearsal is
/// taken back, but for one `within` a rehearsal of several, which is taken back as a whole.
pub(super) fn one<C, Req, Resp, F>(
    tx: &mut Tx<'_>,
    caller: &Caller,
    message: &Req,
    f: &F,
    (eyes, seal): (Eyes, &keys::Seal),
    within: bool,
) -> Result<Resp, Refusal>
where
    C: Call,
    Req: WriteRequest,
    Resp: WriteResponse,
    F: Fn(&mut Tx<'_>, &Caller, &Req) -> Result<Resp, Refusal>,
{
    knows_if_exists::<C, _>(message)?;
    let key = keys::Key::of::<C, _>(seal, caller, message)?;
    if let Some(key) = &key
        && let Some(response) = key.replay(tx, caller, eyes.sees)?
    {
        return Ok(response);
    }
    // It tells what would be, also that the key was used. It leaves nothing, so no key either.
    if is_rehearsal(message) && within {
        return reported::<C, _, _, _>(tx, caller, message, f, eyes);
    }
    if is_rehearsal(message) {
        return tx.rehearse(|tx| reported::<C, _, _, _>(tx, caller, message, f, eyes));
    }
    let Some(key) = key else {
        return reported::<C, _, _, _>(tx, caller, message, f, eyes);
    };
    let before = tx.appended().len();
    let response = reported::<C, _, _, _>(tx, caller, message, f, eyes)?;
    let appended = tx.appended().get(before..).unwrap_or_default();
    let object = object::object::<C, _>(caller, appended, &response);
    let sight = (eyes.sees)(tx, caller, &object)?;
    let (noted, id) = (object::noted(caller.tenant, &object, sight), object.id);
    key.keep(tx, &response, &noted, id)?;
    Ok(response)
}

/// What `f` answers, with the report of what it wrote.
fn reported<C, Req, Resp, F>(
    tx: &mut Tx<'_>,
    caller: &Caller,
    message: &Req,
    f: &F,
    eyes: Eyes,
) -> Result<Resp, Refusal>
where
    C: Call,
    Req: WriteRequest,
    Resp: WriteResponse,
    F: Fn(&mut Tx<'_>, &Caller, &Req) -> Result<Resp, Refusal>,
{
    let before = tx.appended().len();
    let mut response = f(tx, caller, message)?;
    let events = tx.appended().get(before..).unwrap_or_default();
    let rehearsal = is_rehearsal(message);
    let changed = !events.is_empty();
    let created =
        policy::makes(C::RPC) && events.iter().any(|event| event.kind.ends_with(".created"));
    // What else followed in other tenants is for their histories to tell.
    let mut told: Vec<_> =
        events.iter().filter(|event| event.tenant == caller.tenant.0).cloned().collect();
    // Only guests change by right what has consequences where they see nothing. The first event is
    // about what they named themselves.
    if let (Some(_), Some(first)) = (caller.guest(), told.first().cloned()) {
        let mut seen = Vec::with_capacity(told.len());
        for event in told {
            let named =
                event.object_kind == first.object_kind && event.object_id == first.object_id;
            if named || (eyes.sees)(tx, caller, &Object::of(&event))? > Sight::Nothing {
                seen.push(event);
            }
        }
        told = seen;
    }
    let mut events = Vec::with_capacity(told.len());
    for event in told {
        // What was done stands in the history; what was only rehearsed stands nowhere else. What would be
        // new is answered whole.
        let told = rehearsal && !event.kind.ends_with(".created");
        let changes = if told { (eyes.tells)(tx, caller, &event)? } else { Vec::new() };
        events.push(EventSummary {
            seq: if rehearsal { 0 } else { event.seq },
            r#type: event.kind,
            object: event.object,
            changes,
        });
    }
    *response.report_mut() = Some(WriteReport {
        changed,
        created,
        replayed: false,
        dry_run: rehearsal,
        events,
        mails: 0,
        secrets_withheld: false,
    });
    Ok(response)
}

/// Whether all is to be taken back.
pub(super) fn is_rehearsal<Req: WriteRequest>(message: &Req) -> bool {
    message.options().is_some_and(|options| options.validate_only)
}

/// Whether what is to be made is to be changed where it is there already.
pub fn updates(write: Option<&WriteOptions>) -> bool {
    write.is_some_and(|write| write.if_exists() == IfExists::Update)
}

/// Whether what is to be made is to be answered as it is where it is there already.
pub fn skips(write: Option<&WriteOptions>) -> bool {
    write.is_some_and(|write| write.if_exists() == IfExists::Skip)
}

/// Whether a field is said to be empty, and not only left out.
pub fn empties(write: Option<&WriteOptions>, field: &str) -> bool {
    write.is_some_and(|write| write.emptied.iter().any(|name| name == field))
}

/// A text that is said of what is there: it has something in it, or is to be empty.
pub fn said(write: Option<&WriteOptions>, field: &str, text: &str) -> Option<String> {
    (!text.is_empty() || empties(write, field)).then(|| text.to_owned())
}

/// Whether only such fields are said to be empty that can be.
///
/// # Errors
/// `INVALID` with the fields that cannot.
pub fn may_empty(write: Option<&WriteOptions>, fields: &[&str]) -> Result<(), Refusal> {
    let mut problems = Problems::new();
    for name in write.map_or(&[][..], |write| &write.emptied) {
        if !fields.contains(&name.as_str()) {
            problems.add(name.clone(), "cannot be emptied");
        }
    }
    problems.end()
}

/// What is said of something is no word that a call passes over.
fn knows_if_exists<C: Call, Req: WriteRequest>(message: &Req) -> Result<(), Refusal> {
    let asked = message.options().map_or(0, |options| options.if_exists);
    let emptied = message.options().is_some_and(|options| !options.emptied.is_empty());
    if emptied && asked != IfExists::Update as i32 {
        return Err(Refusal::wrong("write.emptied", "is for what is there and is to be changed"));
    }
    let problem = match C::RPC {
        _ if asked == 0 => return Ok(()),
        _ if IfExists::try_from(asked).is_err() => "is none of those that there are",
        Rpc::TicketsCreate | Rpc::TicketsCreateMany => return Ok(()),
        _ if asked == IfExists::Skip as i32 => "this call does not answer what is there",
        Rpc::GroupsCreate
        | Rpc::GroupsCreateMany
        | Rpc::CatalogCreate
        | Rpc::CatalogCreateMany
        | Rpc::UsersCreate
        | Rpc::UsersCreateMany
        | Rpc::OrgsCreate
        | Rpc::OrgsCreateMany => return Ok(()),
        _ => "this call does not change what is there",
    };
    Err(Refusal::wrong("write.if_exists", problem))
}

/// That no version is named of what is not there: whoever names one has seen it.
///
/// # Errors
/// `VERSION_CONFLICT`.
pub fn expect_new(write: Option<&WriteOptions>, id: &str) -> Result<(), Refusal> {
    expect_version(write, id, 0).map_err(|mut refusal| {
        refusal.message = format!("{id} is not there any more: somebody removed it, or renamed it");
        refusal.hint = Some("leave its version out to make it anew".into());
        refusal
    })
}

/// Whether the object still has the version that the request names.
///
/// # Errors
/// `VERSION_CONFLICT` with both versions.
pub fn expect_version(write: Option<&WriteOptions>, id: &str, have: i64) -> Result<(), Refusal> {
    match write.map_or(0, |write| write.version) {
        0 => Ok(()),
        wanted if wanted == have => Ok(()),
        wanted => {
            let mut refusal = Refusal::new(
                Code::Version,
                format!("{id} has version {have}, not {wanted}: somebody changed it"),
            )
            .hint("look at it again, then repeat with the new version")
            .about(id);
            // For programs, which do not read sentences: what there is, and what was asked for.
            for (name, version) in [("version", have), ("if_version", wanted)] {
                let problem = version.to_string();
                refusal.fields.push(FieldProblem { name: name.into(), problem });
            }
            Err(refusal)
        }
    }
}
