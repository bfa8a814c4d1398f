//! Making, changing and removing organisations.

use desk_proto::{call, v1};

use super::{Offered, upsert, wire};
use crate::identity::orgs::model::{self, DOMAINS_MAX, NAME_MAX, NewOrg, Org};
use crate::identity::orgs::{rules, store};
use crate::journal::{self, Event};
use crate::kernel::change::Change;
use crate::kernel::id::{OrgId, TenantId};
use crate::kernel::refusal::{Code, FieldProblem, Problems, Refusal};
use crate::kernel::text;
use crate::policy::{self, Acting, Caller, Facts, Kind, Permit, Side, Target, scope};
use crate::session::{expect_new, expect_version, external, updates};
use crate::store::{ReadTx, Tx};

/// The noun of this slice, in events and refusals.
pub(super) const NOUN: &str = Kind::Org.word();

pub(super) fn create<A: Acting>(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::CreateOrgRequest,
) -> Result<v1::OrgResponse, Refusal> {
    let facts = Facts { target: Target::new(NOUN), sides: sides(caller) };
    let permit: Permit<A> = policy::decide(caller, facts)?;
    let row = request.external_id.as_str();
    if updates(request.write.as_ref()) {
        if let Some(org) = upsert::there(tx, caller.tenant, request)? {
            let changed = upsert::update(tx, caller, &org, request)?;
            external::remember(tx, caller.tenant, NOUN, row, request, org.id.0)?;
            return Ok(changed);
        }
        expect_new(request.write.as_ref(), &request.name)?;
    } else if let Some(id) = external::seen(tx, caller.tenant, NOUN, row, request)? {
        return answer(tx, caller.tenant, OrgId(id));
    }
    let new = new_org(request)?;
    if let Some(there) = store::taken(tx, caller.tenant, &new.slug, &new.name, OrgId(0))? {
        return Err(exists(&there, &new.slug, &new.name));
    }
    free(tx, caller.tenant, "domains", &new.domains, OrgId(0))?;
    let change = rules::create(&new);
    let seq = journal::reserve(tx, caller.tenant)?;
    let permit = permit.made(seq.0);
    store::apply(tx, &permit, seq, &change)?;
    journal::append(
        tx,
        &permit,
        seq,
        Event { kind: &change.kind, object: &new.slug, body: &change },
    )?;
    external::remember(tx, caller.tenant, NOUN, row, request, seq.0)?;
    answer(tx, caller.tenant, OrgId(seq.0))
}

fn new_org(request: &v1::CreateOrgRequest) -> Result<NewOrg, Refusal> {
    let mut problems = Problems::new();
    let name = problems.take("name", text::line(&request.name, NAME_MAX));
    let new = NewOrg {
        slug: text::slug_for(&mut problems, &request.slug, &name),
        domains: model::domains(&mut problems, "domains", &request.domains),
        external_id: problems
            .take("external_id", text::optional_line(&request.external_id, NAME_MAX)),
        name,
    };
    problems.end()?;
    Ok(new)
}

pub(super) fn update(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::UpdateOrgRequest,
) -> Result<v1::OrgResponse, Refusal> {
    let org = store::visible(tx, &scope(caller), &request.id)?;
    let permit: Permit<call::OrgsUpdate> = permit(caller, &org)?;
    let mut problems = Problems::new();
    let name = match &request.name {
        Some(name) => problems.take("name", text::line(name, NAME_MAX)),
        None => org.name.clone(),
    };
    let add = model::domains(&mut problems, "add_domains", &request.add_domains);
    let remove = model::domains(&mut problems, "remove_domains", &request.remove_domains);
    for domain in remove.iter().filter(|domain| add.contains(domain)) {
        problems.add("remove_domains", format!("\"{domain}\" is in add_domains too"));
    }
    let before = store::domains(tx, caller.tenant, org.id)?;
    let after = rules::domains(&before, &add, &remove);
    if after.len() > DOMAINS_MAX {
        let problem = format!("makes {} domains; {DOMAINS_MAX} is the limit", after.len());
        problems.add("add_domains", problem);
    }
    let change = rules::edit(&org, &name, &before, &after);
    let values = problems.end();
    if values.is_ok() && change.is_empty() {
        return answer(tx, caller.tenant, org.id);
    }
    expect_version(request.write.as_ref(), &org.slug, org.version)?;
    values?;
    if let Some(there) = store::taken(tx, caller.tenant, "", &name, org.id)? {
        return Err(exists(&there, "", &name));
    }
    free(tx, caller.tenant, "add_domains", &add, org.id)?;
    record(tx, &permit, &org, &change)?;
    answer(tx, caller.tenant, org.id)
}

pub(super) fn delete(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::DeleteOrgRequest,
    offered: Offered,
) -> Result<v1::OrgResponse, Refusal> {
    let org = store::visible(tx, &scope(caller), &request.id)?;
    let permit: Permit<call::OrgsDelete> = permit(caller, &org)?;
    expect_version(request.write.as_ref(), &org.slug, org.version)?;
    let users = store::users(tx, caller.tenant, org.id)?;
    let change = rules::delete(&org, users, offered(tx, caller.tenant, org.id)?)?;
    let shown = wire(tx, caller.tenant, &org)?;
    record(tx, &permit, &org, &change)?;
    external::forget(tx, caller.tenant, NOUN, org.id.0)?;
    Ok(v1::OrgResponse { write: None, org: Some(shown) })
}

/// Whether no other organisation has one of these domains.
fn free(
    tx: &ReadTx<'_>,
    tenant: TenantId,
    field: &'static str,
    domains: &[String],
    org: OrgId,
) -> Result<(), Refusal> {
    let mut taken = Vec::new();
    for domain in domains {
        if let Some(owner) = store::owner(tx, tenant, domain, org)? {
            let problem = format!("\"{domain}\" belongs to org {owner}");
            taken.push(FieldProblem { name: field.into(), problem });
        }
    }
    let Some(first) = taken.first() else { return Ok(()) };
    let message = format!("{field}: {}", first.problem);
    let refusal = Refusal::new(Code::Exists, message)
        .hint("a domain belongs to one org: take it from that one first");
    Err(Refusal { fields: taken, ..refusal })
}

/// The last two beats: the change in the tables, and the event of it.
fn record<A>(
    tx: &mut Tx<'_>,
    permit: &Permit<A>,
    org: &Org,
    change: &Change,
) -> Result<(), Refusal> {
    let seq = journal::reserve(tx, permit.tenant())?;
    store::apply(tx, permit, seq, change)?;
    journal::append(tx, permit, seq, Event { kind: &change.kind, object: &org.slug, body: change })
}

pub(super) fn permit<A: Acting>(caller: &Caller, org: &Org) -> Result<Permit<A>, Refusal> {
    let target = Target { kind: NOUN, id: org.id.0, version: org.version };
    policy::decide(caller, Facts { target, sides: sides(caller) })
}

pub(super) fn sides(caller: &Caller) -> Vec<Side> {
    if caller.admin { vec![Side::Admin] } else { Vec::new() }
}

/// The refusal of one whose name another has, or whose slug, which may be made from a name that the other had.
fn exists(there: &str, slug: &str, name: &str) -> Refusal {
    if !slug.is_empty() && text::fold(there) != text::fold(name) {
        let message = format!("the org \"{there}\" has the id \"{slug}\" already");
        return Refusal::new(Code::Exists, message)
            .hint("give this one another id with --slug")
            .about(slug);
    }
    Refusal::new(Code::Exists, format!("there is an org \"{name}\" already"))
        .hint("use that one, or choose another name")
        .about(if slug.is_empty() { name } else { slug })
}

fn answer(tx: &ReadTx<'_>, tenant: TenantId, id: OrgId) -> Result<v1::OrgResponse, Refusal> {
    let org = store::get(tx, tenant, id)?
        .ok_or_else(|| Refusal::internal("an org that was written is not there"))?;
    Ok(v1::OrgResponse { write: None, org: Some(wire(tx, tenant, &org)?) })
}
