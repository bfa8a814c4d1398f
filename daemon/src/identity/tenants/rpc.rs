//! Tenants on the wire. A tenant that the caller has no right in does not exist for the caller.

mod list;

use desk_proto::v1::tenants_server::Tenants;
use desk_proto::{Call, Rpc, call, v1};
use tonic::{Request, Response, Status};

use super::store::{self, Tenant};
use super::{NOUN, State, make, record, set_first_admin};
use crate::identity::{passwords, second_factor, sessions, tokens, users};
use crate::journal;
use crate::kernel::change::Change;
use crate::kernel::id::{TenantId, UserId};
use crate::kernel::refusal::{Code, Problems, Refusal};
use crate::kernel::text;
use crate::policy::{self, Acting, Caller, Consequence, Facts, Guest, Mode, Permit, Side, Target};
use crate::session::{Session, expect_version};
use crate::store::{ReadTx, Tx};

/// The longest name, in bytes.
const NAME_MAX: usize = 200;

/// Puts into a new tenant what every tenant starts with: a group, which holds the first admin, and
/// a service. Those are slices to the right of this one, so `serve/` hands it in.
pub type Furnish = fn(&mut Tx<'_>, &Permit<Consequence>, &str, UserId) -> Result<(), Refusal>;

/// The service.
#[derive(Clone, Debug)]
pub struct Service {
    session: Session,
    furnish: Furnish,
}

impl Service {
    /// The service over a session.
    pub fn new(session: Session, furnish: Furnish) -> Self {
        Service { session, furnish }
    }
}

#[tonic::async_trait]
impl Tenants for Service {
    async fn create(
        &self,
        request: Request<v1::CreateTenantRequest>,
    ) -> Result<Response<v1::CreateTenantResponse>, Status> {
        let furnish = self.furnish;
        let create = move |tx: &mut Tx<'_>, caller: &Caller, request: &_| {
            create(tx, caller, request, furnish)
        };
        self.session.write::<call::TenantsCreate, _, _, _>(request, create).await
    }

    async fn get(
        &self,
        request: Request<v1::GetTenantRequest>,
    ) -> Result<Response<v1::Tenant>, Status> {
        self.session
            .read::<call::TenantsGet, _, _, _>(request, |tx, caller, request| {
                let tenant = visible(tx, caller, &request.id)?;
                wire(tx, caller, &tenant)
            })
            .await
    }

    async fn list(
        &self,
        request: Request<v1::ListTenantsRequest>,
    ) -> Result<Response<v1::ListTenantsResponse>, Status> {
        self.session.read::<call::TenantsList, _, _, _>(request, list::list).await
    }

    async fn update(
        &self,
        request: Request<v1::UpdateTenantRequest>,
    ) -> Result<Response<v1::TenantResponse>, Status> {
        self.session.write::<call::TenantsUpdate, _, _, _>(request, update).await
    }

    async fn activate(
        &self,
        request: Request<v1::ActivateTenantRequest>,
    ) -> Result<Response<v1::ActivateTenantResponse>, Status> {
        self.session.write::<call::TenantsActivate, _, _, _>(request, activate).await
    }
}

/// A tenant that the caller may know of: the own one, and for a tenant manager its customers. No
/// other is looked at.
fn visible(tx: &ReadTx<'_>, caller: &Caller, slug: &str) -> Result<Tenant, Refusal> {
    let id = if slug.is_empty() { caller.tenant } else { caller.seat() };
    let found = match store::get(tx, id)?.filter(|own| slug.is_empty() || own.slug == slug) {
        None if caller.tenant_manager => store::customer_with(tx, caller.home, slug)?,
        found => found,
    };
    found.ok_or_else(|| Refusal::not_found(NOUN, slug))
}

/// Where the caller stands: an admin of it, or one who sets it up.
fn sides(caller: &Caller, tenant: &Tenant) -> Vec<Side> {
    let mut sides = Vec::new();
    if tenant.id == caller.seat() && tenant.id == caller.tenant && caller.admin {
        sides.push(Side::Admin);
    }
    if is_setting_up(caller, tenant) {
        sides.push(Side::Own);
    }
    sides
}

/// The sides on which the caller makes a call, for the question and for the call itself.
fn standing(caller: &Caller, rpc: Rpc, tenant: &Tenant) -> Result<Vec<Side>, Refusal> {
    if rpc == Rpc::TenantsActivate && tenant.provider != Some(caller.home) {
        return Err(
            Refusal::new(Code::Denied, "a tenant is activated by its provider").about(&tenant.slug)
        );
    }
    Ok(sides(caller, tenant))
}

/// The permit for a call about a tenant.
fn permit<C: Acting + Call>(caller: &Caller, tenant: &Tenant) -> Result<Permit<C>, Refusal> {
    let target = Target { kind: NOUN, id: tenant.id.0, version: tenant.version };
    policy::decide(caller, Facts { target, sides: standing(caller, C::RPC, tenant)? })
}

/// Whether a caller may make a call about a tenant: what decides when it is made.
///
/// # Errors
/// What would be refused then.
pub fn judge(tx: &ReadTx<'_>, caller: &Caller, rpc: Rpc, slug: &str) -> Result<(), Refusal> {
    policy::admit(rpc, caller)?;
    let tenant = visible(tx, caller, slug)?;
    policy::judge(caller, rpc, &standing(caller, rpc, &tenant)?)
}

fn create(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::CreateTenantRequest,
    furnish: Furnish,
) -> Result<v1::CreateTenantResponse, Refusal> {
    let facts = Facts { target: Target::new(NOUN), sides: Vec::new() };
    let permit: Permit<call::TenantsCreate> = policy::decide(caller, facts)?;
    let mut problems = Problems::new();
    let name = problems.take("name", text::line(&request.name, NAME_MAX));
    let slug = text::slug_for(&mut problems, &request.slug, &name);
    let admin = problems.take("admin", users::model::login(&request.admin));
    let given = if request.admin_name.is_empty() {
        admin.split('@').next().unwrap_or_default()
    } else {
        &request.admin_name
    };
    let admin_name = problems.take("admin_name", text::optional_line(given, NAME_MAX));
    problems.end()?;
    let own = store::get(tx, caller.home)?.is_some_and(|tenant| tenant.slug == slug);
    if own || store::customer(tx, caller.home, &slug)?.is_some() {
        return Err(Refusal::new(Code::Exists, format!("there is a tenant \"{slug}\" already"))
            .hint("give another slug with --slug")
            .about(&slug));
    }
    let id = store::next_id(tx)?;
    let there = permit.in_tenant(id, Target { kind: NOUN, id: id.0, version: 0 });
    make(tx, &there, &slug, &name, Some(caller.home))?;
    let person = users::model::NewUser {
        login: admin,
        name: admin_name,
        roles: users::model::Roles { admin: true, ..users::model::Roles::default() },
        ..users::model::NewUser::default()
    };
    let admin = users::make(tx, &there, &person)?;
    set_first_admin(tx, &there, &slug, admin)?;
    furnish(tx, &there, &slug, admin)?;
    // The provider's own history tells of it too.
    let target = Target { kind: NOUN, id: caller.home.0, version: 0 };
    let note = Change::new("tenant.customer_created").made("customer", &slug);
    record(tx, &permit.in_tenant(caller.home, target), &slug, &note)?;
    let tenant = found(tx, id)?;
    Ok(v1::CreateTenantResponse { write: None, tenant: Some(wire(tx, caller, &tenant)?) })
}

fn update(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::UpdateTenantRequest,
) -> Result<v1::TenantResponse, Refusal> {
    let tenant = visible(tx, caller, &request.id)?;
    let permit: Permit<call::TenantsUpdate> = permit(caller, &tenant)?;
    let mut problems = Problems::new();
    let name = request.name.as_ref().map(|n| problems.take("name", text::line(n, NAME_MAX)));
    problems.end()?;
    let name = name.unwrap_or_else(|| tenant.name.clone());
    let change = Change::new("tenant.edited").with("name", &tenant.name, &name);
    if !change.is_empty() {
        expect_version(request.write.as_ref(), &tenant.slug, tenant.version)?;
        let target = Target { kind: NOUN, id: tenant.id.0, version: tenant.version };
        record(tx, &permit.in_tenant(tenant.id, target), &tenant.slug, &change)?;
    }
    let tenant = found(tx, tenant.id)?;
    Ok(v1::TenantResponse { write: None, tenant: Some(wire(tx, caller, &tenant)?) })
}

fn activate(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &v1::ActivateTenantRequest,
) -> Result<v1::ActivateTenantResponse, Refusal> {
    let tenant = visible(tx, caller, &request.id)?;
    let permit: Permit<call::TenantsActivate> = permit(caller, &tenant)?;
    if request.new_secret {
        return handed_again(tx, caller, &tenant, &permit, request.write.as_ref());
    }
    if tenant.state == State::Active {
        let tenant = Some(wire(tx, caller, &tenant)?);
        return Ok(v1::ActivateTenantResponse { write: None, tenant, secret: String::new() });
    }
    expect_version(request.write.as_ref(), &tenant.slug, tenant.version)?;
    let target = Target { kind: NOUN, id: tenant.id.0, version: tenant.version };
    let there = permit.in_tenant(tenant.id, target);
    let admin = first_admin(&tenant)?;
    // Whatever was signed in while it was set up is signed out, in the same moment.
    sessions::end_tenant(tx, tenant.id)?;
    tokens::revoke_tenant(tx, &there)?;
    passwords::forget_tenant(tx, tenant.id)?;
    second_factor::forget_tenant(tx, tenant.id)?;
    let change = Change::new("tenant.activated").with(
        "state",
        State::Provisioning.word(),
        State::Active.word(),
    );
    record(tx, &there, &tenant.slug, &change)?;
    hand_over(tx, caller, &there, (tenant.id, admin), request.write.as_ref())
}

fn first_admin(tenant: &Tenant) -> Result<UserId, Refusal> {
    tenant.first_admin.ok_or_else(|| {
        Refusal::new(Code::TenantState, format!("{} has no first admin", tenant.slug))
    })
}

/// Makes the token that a tenant is handed over with, and answers it.
fn hand_over(
    tx: &mut Tx<'_>,
    caller: &Caller,
    there: &Permit<Consequence>,
    (tenant, admin): (TenantId, UserId),
    write: Option<&v1::WriteOptions>,
) -> Result<v1::ActivateTenantResponse, Refusal> {
    let secret = tokens::make(tx, there, admin, "first sign-in")?;
    // A rehearsal shows no secret that will never be good.
    let rehearsal = write.is_some_and(|write| write.validate_only);
    let secret = if rehearsal { String::new() } else { secret };
    let tenant = found(tx, tenant)?;
    Ok(v1::ActivateTenantResponse { write: None, tenant: Some(wire(tx, caller, &tenant)?), secret })
}

/// Hands over once more what nobody has taken: the token was lost, and whoever has it, if anybody, has not used
/// it. From the first use on the tenant is its own, and its provider has no way to make itself a key.
fn handed_again(
    tx: &mut Tx<'_>,
    caller: &Caller,
    tenant: &Tenant,
    permit: &Permit<call::TenantsActivate>,
    write: Option<&v1::WriteOptions>,
) -> Result<v1::ActivateTenantResponse, Refusal> {
    let slug = &tenant.slug;
    if tenant.state != State::Active {
        return Err(Refusal::new(Code::TenantState, format!("{slug} is not handed over yet"))
            .hint(format!("desk tenant activate {slug}"))
            .about(slug));
    }
    expect_version(write, slug, tenant.version)?;
    let admin = first_admin(tenant)?;
    if !is_untaken(tx, tenant.id, admin)? {
        return Err(Refusal::new(
            Code::TenantState,
            format!("{slug} was taken over: what it was handed over with has been used"),
        )
        .hint("only its own admins make tokens for it now")
        .about(slug));
    }
    let target = Target { kind: NOUN, id: tenant.id.0, version: tenant.version };
    let there = permit.in_tenant(tenant.id, target);
    tokens::revoke_tenant(tx, &there)?;
    hand_over(tx, caller, &there, (tenant.id, admin), write)
}

/// Whether nobody has been in a tenant since it was handed over, and nobody can be but with the token of then.
fn is_untaken(tx: &ReadTx<'_>, tenant: TenantId, admin: UserId) -> Result<bool, Refusal> {
    let Some(handed) = journal::last_of_kind(tx, tenant, (NOUN, tenant.0), "tenant.activated")?
    else {
        return Ok(false);
    };
    // A use is noted after it; what was done with it stands in the journal at once.
    Ok(tokens::is_untouched(tx, tenant, admin, handed.seq)?
        && sessions::has_none(tx, tenant)?
        && !users::has_uid(tx, tenant)?
        && !journal::has_own_acts(tx, tenant, handed.seq)?)
}

fn found(tx: &ReadTx<'_>, id: TenantId) -> Result<Tenant, Refusal> {
    store::get(tx, id)?.ok_or_else(|| Refusal::internal("a tenant that was written is not there"))
}

/// A guest in the words of the wire, with the slug of their tenant.
///
/// # Errors
/// What the store answers.
pub fn guest(tx: &ReadTx<'_>, home: TenantId, guest: Guest) -> Result<v1::Guest, Refusal> {
    Ok(v1::Guest {
        provider: store::get(tx, home)?.map(|tenant| tenant.slug).unwrap_or_default(),
        grant: guest.grant.map(|grant| grant.to_string()).unwrap_or_default(),
        mode: mode(guest.mode) as i32,
        visit: guest.visit.to_string(),
    })
}

/// A mode in the words of the wire.
pub fn mode(mode: Mode) -> v1::AccessMode {
    match mode {
        Mode::Support => v1::AccessMode::Support,
        Mode::Configure => v1::AccessMode::Configure,
    }
}

/// Whether the caller sets this tenant up.
fn is_setting_up(caller: &Caller, tenant: &Tenant) -> bool {
    caller.tenant_manager
        && tenant.provider == Some(caller.home)
        && tenant.state == State::Provisioning
}

/// A tenant in the words of the wire. Of a customer that was handed over, its provider knows slug
/// and name.
fn wire(tx: &ReadTx<'_>, caller: &Caller, tenant: &Tenant) -> Result<v1::Tenant, Refusal> {
    let names =
        v1::Tenant { id: tenant.slug.clone(), name: tenant.name.clone(), ..v1::Tenant::default() };
    let is_own = tenant.id == caller.home || (tenant.id == caller.seat() && caller.admin);
    if !is_own && !is_setting_up(caller, tenant) {
        return Ok(names);
    }
    let provider = match tenant.provider {
        Some(provider) => store::get(tx, provider)?.map(|tenant| tenant.slug).unwrap_or_default(),
        None => String::new(),
    };
    let first_admin = match tenant.state {
        State::Provisioning => users::login_of(tx, tenant.id, tenant.first_admin)?,
        State::Active => String::new(),
    };
    let state = match tenant.state {
        State::Provisioning => v1::TenantState::Provisioning,
        State::Active => v1::TenantState::Active,
    };
    Ok(v1::Tenant {
        state: state as i32,
        provider,
        first_admin,
        created_ms: tenant.created,
        version: tenant.version,
        ..names
    })
}
