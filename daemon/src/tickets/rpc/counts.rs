//! How many of the tickets that a caller may see have which value in a field: what a list shows, counted
//! and not read. The names are those that a list shows with each of them.

use desk_proto::v1;

use crate::catalog;
use crate::groups;
use crate::identity::{self, orgs};
use crate::kernel::id::{GroupId, OrgId, ServiceId, UserId};
use crate::kernel::refusal::Refusal;
use crate::policy::{Caller, scope};
use crate::store::ReadTx;
use crate::tickets::store::{self, Filter};

/// What tickets can be counted by, in the words of the wire.
const FIELDS: &str =
    "state, kind, priority, impact, urgency, group, assignee, requester, org, service";

/// How many tickets there are of each value, the most frequent first.
pub(super) fn counts(
    tx: &ReadTx<'_>,
    caller: &Caller,
    filter: &Filter,
    field: &str,
) -> Result<Vec<v1::ValueCount>, Refusal> {
    let (scope, tenant) = (scope(caller), caller.tenant);
    let texts = |column| store::texts(tx, &scope, filter, column);
    let numbers = |column| store::numbers(tx, &scope, filter, column);
    let level = |number: Option<i64>| Ok(number.map(|level| level.to_string()).unwrap_or_default());
    let login = |user: Option<i64>| identity::login_of(tx, tenant, user.map(UserId));
    let found = match field {
        "state" => texts("state")?,
        "kind" => texts("kind")?,
        "priority" => named(numbers("priority")?, level)?,
        "impact" => named(numbers("impact")?, level)?,
        "urgency" => named(numbers("urgency")?, level)?,
        "group" => named(numbers("group_id")?, |id| groups::slug_of(tx, tenant, id.map(GroupId)))?,
        "assignee" => named(numbers("assignee")?, login)?,
        "requester" => named(numbers("requester")?, login)?,
        "org" => named(numbers("org")?, |id| orgs::slug_of(tx, tenant, id.map(OrgId)))?,
        "service" => {
            named(numbers("service")?, |id| catalog::slug_of(tx, tenant, id.map(ServiceId)))?
        }
        _ => {
            let problem = format!("\"{field}\" is none of {FIELDS}");
            return Err(Refusal::wrong("group_by", problem));
        }
    };
    if found.len() > store::VALUES {
        let problem = format!("the tickets have more than {} of them", store::VALUES);
        return Err(Refusal::wrong("group_by", problem).hint("narrow the list with its filters"));
    }
    let mut counts: Vec<_> =
        found.into_iter().map(|(value, count)| v1::ValueCount { value, count }).collect();
    counts.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.value.cmp(&b.value)));
    Ok(counts)
}

/// The names of what was counted by number.
fn named(
    found: Vec<(Option<i64>, i64)>,
    name: impl Fn(Option<i64>) -> Result<String, Refusal>,
) -> Result<Vec<(String, i64)>, Refusal> {
    found.into_iter().map(|(id, count)| Ok((name(id)?, count))).collect()
}
