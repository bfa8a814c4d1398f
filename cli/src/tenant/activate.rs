//! `desk tenant activate`: hands a tenant over to its first admin.

use desk_proto::{
    call,
    v1::{ActivateTenantRequest, ActivateTenantResponse},
};

use crate::{
    context::Ctx,
    error::CliError,
    flags::{Change, Version, Write},
    once::Once,
    render::{Fate, Format, Outcome},
    write,
};

/// Hand a tenant over: all who were signed in to it are signed out, its first admin gets a token
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk tenant activate acme
  desk tenant activate acme --dry-run
  desk tenant activate acme --new-secret
  desk tenant activate acme --json")]
pub(crate) struct Args {
    /// The slug
    slug: String,

    /// End the token of a handover that nobody has taken up, and make another
    #[arg(long)]
    new_secret: bool,

    #[command(flatten)]
    version: Version,

    #[command(flatten)]
    write: Write,
}

/// What is shown once.
const SECRET: Once = Once {
    field: "secret",
    shown: "the token of the first admin is shown this once; DESK_TOKEN takes it",
};

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let slug = args.slug.clone();
    let change = Change::one(args.slug, args.version, args.write);
    let request =
        ActivateTenantRequest { new_secret: args.new_secret, ..ActivateTenantRequest::default() };
    let fate = move |reply| {
        let (report, record) = write::parts::<ActivateTenantResponse>(reply);
        // With a repetition by its key the answer itself says so.
        if !report.changed && !report.replayed && ctx.view.format != Format::Id {
            let text = format!(
                "{slug}: was handed over before; its secret was shown then, this once; desk tenant activate {slug} --new-secret makes another, unless somebody has used it"
            );
            ctx.screen.warn("SECRET_WITHHELD", &text);
        }
        Fate::Done(report, record)
    };
    let aim = |r: &mut ActivateTenantRequest, id| r.id = id;
    let done = write::each_as::<call::TenantsActivate>(ctx, change, request, aim, fate)?;
    Ok(SECRET.told(ctx, done))
}
