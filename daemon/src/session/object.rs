//! What a write was about, and how much of it its caller saw: what is judged anew before the answer is
//! given a second time. Who sees what is for the slices to say.

use desk_proto::{Call, WriteResponse};

use crate::kernel::id::TenantId;
use crate::policy::{About, Caller, about};
use crate::store::Appended;

/// The object of a write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Object<'a> {
    /// The tenant that it lies in.
    pub tenant: TenantId,
    /// The kind, such as `ticket`; empty where the call is about nothing that has a name.
    pub kind: &'a str,
    /// The id. 0 where only the name is known.
    pub id: i64,
    /// The public id, where the id is 0. Both are nothing where no object was answered.
    pub name: &'a str,
}

impl<'a> Object<'a> {
    /// What an event is about.
    pub(super) fn of(event: &'a Appended) -> Object<'a> {
        let tenant = TenantId(event.tenant);
        Object { tenant, kind: &event.object_kind, id: event.object_id, name: "" }
    }
}

/// How much of an object a caller sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sight {
    /// It is not there.
    Nothing,
    /// What those see who do not work here.
    Outside,
    /// All of it.
    Inside,
}

/// Behind the kind, in a note: the answer tells what only those inside see.
const INSIDE: char = '+';
/// Before the tenant, where it is another one.
const ELSEWHERE: char = '@';
/// Before the public id.
const NAMED: char = '/';

/// What a write was about that appended these events: the first object of the own tenant; in another there
/// is only what the call is for. Where nothing was changed it is what was answered.
pub(super) fn object<'a, C: Call, Resp: WriteResponse>(
    caller: &Caller,
    appended: &'a [Appended],
    response: &'a Resp,
) -> Object<'a> {
    let here = appended.iter().find(|event| event.tenant == caller.tenant.0);
    if let Some(event) = here.or(appended.last()) {
        return Object::of(event);
    }
    let kind = match about(C::RPC) {
        About::New(kind) | About::One(kind) | About::OneOrOwn(kind) => kind.word(),
        About::Nothing | About::NewFor(_) => "",
    };
    Object { tenant: caller.tenant, kind, id: 0, name: response.about() }
}

/// How an object is noted beside an answer, but for its id.
pub(super) fn noted(own: TenantId, object: &Object<'_>, sight: Sight) -> String {
    let mut note = object.kind.to_owned();
    if sight == Sight::Inside {
        note.push(INSIDE);
    }
    if object.tenant != own {
        note.push_str(&format!("{ELSEWHERE}{}", object.tenant.0));
    }
    if !object.name.is_empty() {
        note.push(NAMED);
        note.push_str(object.name);
    }
    note
}

/// The object of a note, and how much of it one has to see to read the answer.
pub(super) fn read<'a>(own: TenantId, note: &'a str, id: i64) -> (Object<'a>, Sight) {
    let (kind, name) = note.split_once(NAMED).unwrap_or((note, ""));
    let (kind, tenant) = match kind.split_once(ELSEWHERE) {
        Some((kind, tenant)) => (kind, TenantId(tenant.parse().unwrap_or(0))),
        None => (kind, own),
    };
    let (kind, least) = match kind.strip_suffix(INSIDE) {
        Some(kind) => (kind, Sight::Inside),
        None => (kind, Sight::Outside),
    };
    (Object { tenant, kind, id, name }, least)
}
