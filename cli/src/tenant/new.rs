//! `desk tenant new`: makes a tenant of a customer, which is the provider's to set up until it is
//! handed over.

use desk_proto::{
    call,
    v1::{CreateTenantRequest, GetTenantRequest, ListTenantsRequest, Page},
};

use crate::{
    context::Ctx,
    error::CliError,
    exit::Exit,
    flags::{Exists, Write},
    list::PageReply as _,
    render::Outcome,
    write,
};

/// Make a tenant of a customer, yours to set up until it is activated
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk tenant new 'Acme Ltd' --admin ada@acme.example
  desk tenant new 'Acme Ltd' --slug acme --admin ada@acme.example --admin-name 'Ada Lo'
  desk --tenant acme group new Support")]
pub(crate) struct Args {
    /// The name
    name: String,

    /// The address of the first admin
    #[arg(long, value_name = "ADDRESS")]
    admin: String,

    /// The name of the first admin
    #[arg(long, value_name = "NAME")]
    admin_name: Option<String>,

    /// The slug; without one it is made from the name
    #[arg(long)]
    slug: Option<String>,

    #[command(flatten)]
    exists: Exists,

    #[command(flatten)]
    write: Write,
}

impl From<&Args> for CreateTenantRequest {
    fn from(args: &Args) -> Self {
        CreateTenantRequest {
            name: args.name.clone(),
            slug: args.slug.clone().unwrap_or_default(),
            admin: args.admin.clone(),
            admin_name: args.admin_name.clone().unwrap_or_default(),
            write: None,
        }
    }
}

pub(super) fn run<'a>(ctx: &'a Ctx, args: &Args) -> Result<Outcome<'a>, CliError> {
    let request = CreateTenantRequest::from(args);
    let CreateTenantRequest { name, slug, .. } = request.clone();
    let exists = args.exists.what("desk tenant edit")?;
    write::made_or_there::<call::TenantsCreate, _>(ctx, &args.write, exists, request, || {
        if !slug.is_empty() {
            return ctx.call::<call::TenantsGet>(GetTenantRequest { id: slug });
        }
        let mut page = Page::default();
        loop {
            let request = ListTenantsRequest { page: Some(page) };
            let (tenants, info) = ctx.call::<call::TenantsList>(request)?.split();
            if let Some(tenant) = tenants.into_iter().find(|tenant| tenant.name == name) {
                return Ok(tenant);
            }
            if info.next.is_empty() {
                let none = "there is no such tenant";
                return Err(CliError::new(Exit::NotFound, "NOT_FOUND", none));
            }
            page = Page { token: info.next, ..Page::default() };
        }
    })
}
