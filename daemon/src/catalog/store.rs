//! The SQL of the catalogue: looking for nodes. What events do to them stands in `store/apply.rs`,
//! what belongs to a service beside its own row in `store/details.rs`.

mod apply;
mod details;

pub(super) use apply::apply;
pub use apply::replay;
pub(super) use details::{details, groups_of, live_steps, look_again, revision};
pub use details::{services_of_group, services_of_org, users_of_group};

use super::model::{FOLDED_END, FOLDED_SEPARATOR, Kind, Node, State, below, fold_path};
use crate::kernel::id::{GroupId, OrgId, ServiceId, TenantId};
use crate::kernel::page::{Answered, Asked, Key};
use crate::kernel::refusal::{Code, Refusal};
use crate::kernel::text::like;
use crate::policy::{Eyes, Scope};
use crate::store::{List, ReadTx, Row, Tx, Value};

const COLUMNS: &str = "id, slug, parent, path, name, category, kind, group_id, description, state, impact, urgency, restricted, routes <> '', revision, tickets, external_id, created_ms, version";

fn read(row: &Row<'_>) -> Result<Node, Refusal> {
    let damaged = |what| Refusal::new(Code::Damaged, format!("a service has no {what} of ours"));
    Ok(Node {
        id: ServiceId(row.int()?),
        slug: row.text()?.to_owned(),
        parent: row.int_or_null()?.map(ServiceId),
        path: row.text()?.to_owned(),
        name: row.text()?.to_owned(),
        category: row.flag()?,
        kind: Kind::of_word(row.text()?).ok_or_else(|| damaged("kind"))?,
        group: row.int_or_null()?.map(GroupId),
        description: row.text()?.to_owned(),
        state: State::of_word(row.text()?).ok_or_else(|| damaged("state"))?,
        impact: row.small()?,
        urgency: row.small()?,
        restricted: row.flag()?,
        routed: row.flag()?,
        revision: row.int()?,
        tickets: row.int()?,
        external_id: row.text()?.to_owned(),
        created: row.int()?,
        version: row.int()?,
    })
}

const PLACE_OF: &str = "SELECT slug, path FROM services WHERE tenant = $1 AND id = $2";
const COUNT_TICKET: &str =
    "UPDATE services SET tickets = tickets + 1 WHERE tenant = $1 AND id = $2";
const SLUG_TAKEN: &str = "SELECT 1 FROM services WHERE tenant = $1 AND slug = $2";

/// Whether a service is offered to the organisation `$2`; `of` is the table that it stands in.
macro_rules! offered {
    ($of:literal) => {
        concat!(
            "(",
            $of,
            ".category = 0 AND ",
            $of,
            ".state = 'active' AND (",
            $of,
            ".restricted = 0 \
            OR EXISTS (SELECT 1 FROM service_audience a WHERE a.tenant = ",
            $of,
            ".tenant \
            AND a.service = ",
            $of,
            ".id AND a.org = $2)))"
        )
    };
}

/// Whether a caller may see a node: one who sees all (`$1`), or one of the organisation `$2`, who
/// sees what is offered there, and the categories in which (between `$3` and `$4`) there is
/// something to see.
const SEEN: &str = concat!(
    "($1 = 1 OR ",
    offered!("services"),
    " OR (services.category = 1 AND EXISTS (SELECT 1 FROM services leaf \
    WHERE leaf.tenant = services.tenant AND leaf.path_fold > services.path_fold || $3 \
    AND leaf.path_fold < services.path_fold || $4 AND ",
    offered!("leaf"),
    ")))"
);

/// What [`SEEN`] asks about a caller.
struct Viewer {
    all: bool,
    org: i64,
    separator: String,
    end: String,
}

impl Viewer {
    /// Drafts, what is retired and what is for others are for those who work here. No object has
    /// the id 0.
    fn of(scope: &Scope) -> Viewer {
        Viewer {
            all: scope.eyes != Eyes::Requester,
            org: scope.org.map_or(0, |OrgId(id)| id),
            separator: FOLDED_SEPARATOR.to_string(),
            end: FOLDED_END.to_string(),
        }
    }

    /// One who sees everything.
    fn of_all() -> Viewer {
        let [separator, end] = [FOLDED_SEPARATOR, FOLDED_END].map(|c| c.to_string());
        Viewer { all: true, org: 0, separator, end }
    }

    fn args(&self) -> [Value<'_>; 4] {
        [self.all.into(), self.org.into(), (&self.separator).into(), (&self.end).into()]
    }
}

/// A node by its id.
///
/// # Errors
/// What the store answers.
pub fn get(tx: &ReadTx<'_>, tenant: TenantId, id: ServiceId) -> Result<Option<Node>, Refusal> {
    let sql = format!("SELECT {COLUMNS} FROM services WHERE tenant = $1 AND id = $2");
    tx.first(&sql, &[tenant.0.into(), id.0.into()], read)
}

/// The slug and the path of a node; both empty where it is gone.
///
/// # Errors
/// What the store answers.
pub fn place_of(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    id: ServiceId,
) -> Result<(String, String), Refusal> {
    let place = tx.first(PLACE_OF, &[tenant.0.into(), id.0.into()], |row| {
        Ok((row.text()?.to_owned(), row.text()?.to_owned()))
    })?;
    Ok(place.unwrap_or_default())
}

/// A node by its slug, or else by its path, whoever asks.
///
/// # Errors
/// `NOT_FOUND`.
pub fn named(tx: &ReadTx<'_>, tenant: TenantId, name: &str) -> Result<Node, Refusal> {
    find(tx, tenant, name, &Viewer::of_all())
}

/// A node that the caller may see, by its slug, or else by its path.
///
/// # Errors
/// `NOT_FOUND`.
pub fn visible(tx: &ReadTx<'_>, scope: &Scope, name: &str) -> Result<Node, Refusal> {
    find(tx, scope.tenant, name, &Viewer::of(scope))
}

fn find(tx: &ReadTx<'_>, tenant: TenantId, name: &str, viewer: &Viewer) -> Result<Node, Refusal> {
    let sql = format!(
        "SELECT {COLUMNS} FROM services WHERE tenant = $5 AND (slug = $6 OR path_fold = $7) \
         AND {SEEN} ORDER BY slug <> $6 LIMIT 1"
    );
    let folded = fold_path(name);
    let [all, org, separator, end] = viewer.args();
    let args = [all, org, separator, end, tenant.0.into(), name.into(), (&folded).into()];
    tx.first(&sql, &args, read)?.ok_or_else(|| Refusal::not_found("service", name))
}

/// The node at a path.
pub(super) fn at_path(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    path: &str,
) -> Result<Option<Node>, Refusal> {
    let sql = format!("SELECT {COLUMNS} FROM services WHERE tenant = $1 AND path_fold = $2");
    let folded = fold_path(path);
    tx.first(&sql, &[tenant.0.into(), (&folded).into()], read)
}

/// Whether a node has this slug.
pub(super) fn taken(tx: &ReadTx<'_>, tenant: TenantId, slug: &str) -> Result<bool, Refusal> {
    tx.exists(SLUG_TAKEN, &[tenant.0.into(), slug.into()])
}

/// The slug of a node; empty for none.
///
/// # Errors
/// What the store answers.
pub fn slug_of(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    id: Option<ServiceId>,
) -> Result<String, Refusal> {
    let Some(id) = id else { return Ok(String::new()) };
    Ok(get(tx, tenant, id)?.map(|node| node.slug).unwrap_or_default())
}

/// The slugs and paths of the nodes right below one that the caller may see, in order.
pub(super) fn children(
    tx: &ReadTx<'_>,
    scope: &Scope,
    id: ServiceId,
) -> Result<Vec<(String, String)>, Refusal> {
    let sql = format!(
        "SELECT slug, path FROM services WHERE tenant = $5 AND parent = $6 AND {SEEN} \
         ORDER BY path_fold"
    );
    let viewer = Viewer::of(scope);
    let [all, org, separator, end] = viewer.args();
    let args = [all, org, separator, end, scope.tenant.0.into(), id.0.into()];
    tx.all(&sql, &args, |row| Ok((row.text()?.to_owned(), row.text()?.to_owned())))
}

/// How many nodes lie right below one, whoever may see them.
pub(super) fn count_children(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    id: ServiceId,
) -> Result<i64, Refusal> {
    let sql = "SELECT count(*) FROM services WHERE tenant = $1 AND parent = $2";
    Ok(tx.first(sql, &[tenant.0.into(), id.0.into()], |row| row.int())?.unwrap_or(0))
}

/// What a list of nodes is narrowed to.
#[derive(Debug, Default)]
pub(super) struct Filter {
    pub(super) search: String,
    pub(super) state: Option<State>,
    pub(super) below: Option<Node>,
    pub(super) leaves: bool,
}

/// What nodes can be ordered by.
pub(super) const ORDER: &[Key] = &[
    Key { name: "path", column: "path_fold", number: false },
    Key { name: "id", column: "slug", number: false },
    Key { name: "created", column: "created_ms", number: true },
];

/// One page of nodes and, if asked, how many there are in all.
pub(super) fn list(
    tx: &ReadTx<'_>,
    scope: &Scope,
    filter: &Filter,
    order: &[(Key, bool)],
    asked: &Asked,
) -> Result<(Vec<Node>, Answered), Refusal> {
    let (in_path, in_text) = (like(&fold_path(&filter.search)), like(&filter.search));
    let above = filter.below.as_ref().map(|node| fold_path(&node.path)).unwrap_or_default();
    let (from, to) = below(&above);
    let mut list = List::new("services", COLUMNS, scope.tenant.0);
    let viewer = Viewer::of(scope);
    if !viewer.all {
        list.and(SEEN, &viewer.args());
    }
    if !filter.search.is_empty() {
        list.and(
            "(path_fold LIKE $1 ESCAPE '\\' OR description_fold LIKE $2 ESCAPE '\\')",
            &[(&in_path).into(), (&in_text).into()],
        );
    }
    if let Some(state) = filter.state {
        list.and("category = 0 AND state = $1", &[state.word().into()]);
    }
    if filter.below.is_some() {
        let range = [(&above).into(), (&from).into(), (&to).into()];
        list.and("(path_fold = $1 OR (path_fold > $2 AND path_fold < $3))", &range);
    }
    if filter.leaves {
        list.and("category = 0", &[]);
    }
    list.page(tx, order, asked, read)
}

/// Counts one more ticket that names a service, and has a revision of its form and process. For
/// tickets, whose own event tells of it.
///
/// # Errors
/// What the store answers.
pub fn count_ticket(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    id: ServiceId,
    revision: i64,
) -> Result<(), Refusal> {
    tx.exec(COUNT_TICKET, &[tenant.0.into(), id.0.into()])?;
    details::count_revision(tx, tenant, (id, revision), (1, 1))
}

/// Counts a ticket whose life is over (`by` is -1), or begins again, for its revision.
///
/// # Errors
/// What the store answers.
pub fn count_live(
    tx: &mut Tx<'_>,
    tenant: TenantId,
    id: ServiceId,
    revision: i64,
    by: i64,
) -> Result<(), Refusal> {
    details::count_revision(tx, tenant, (id, revision), (0, by))
}
