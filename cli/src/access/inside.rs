//! What a visit is for whoever makes it: which tenant and how, the environment of a program that acts
//! there, and how it is told that the visit is over. How the program runs is in `child`.

use std::{
    collections::BTreeMap,
    ffi::{OsStr, OsString},
    time::Duration,
};

use desk_proto::{
    call,
    v1::{AccessMode, LeaveAccessRequest, WriteOptions},
};

use crate::{context::Ctx, error::CliError, settings::LOCAL, signer::Signer, write};

/// The tenant that the program is inside of: for prompts, and for whoever asks where they are.
pub(super) const INSIDE: &str = "DESK_INSIDE";
/// How long it may take to say goodbye. Nothing is lost by not doing so but an entry in the log.
const GOODBYE: Duration = Duration::from_secs(5);

/// What is allowed inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Mode {
    /// As a member of every group that is not confidential
    Support,
    /// With an admin's rights as well
    Configure,
}

impl Mode {
    /// The word for people.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Mode::Support => "support",
            Mode::Configure => "configure",
        }
    }
}

/// Which tenant, and how.
#[derive(Debug, clap::Args)]
pub(super) struct Place {
    // Not called `tenant`: the global flag of that name, which says where one is at home, would get
    // its value.
    /// The tenant to go into, by its slug
    #[arg(value_name = "TENANT")]
    pub(super) slug: String,

    /// What you may do inside
    #[arg(long, value_name = "MODE", default_value = "support")]
    pub(super) mode: Mode,

    /// By the tenant's policy access.legacy, without a request; for tenant managers
    #[arg(long)]
    pub(super) legacy: bool,
}

impl Place {
    /// The mode on the wire.
    pub(super) fn mode(&self) -> i32 {
        let mode = match self.mode {
            Mode::Support => AccessMode::Support,
            Mode::Configure => AccessMode::Configure,
        };
        mode.into()
    }
}

/// The environment of a program that acts in a tenant: that of this run, signed in by the secret of
/// the visit alone, and speaking to the same daemon from wherever it is.
pub(super) fn environment(
    ctx: &Ctx,
    tenant: &str,
    secret: &str,
) -> Result<BTreeMap<OsString, OsString>, CliError> {
    let config = ctx.config()?;
    // What signs in at home, nothing inside needs; nor what names another tenant.
    let mut env = ctx.env.without_secrets();
    env.remove(OsStr::new("DESK_TENANT"));
    env.insert("DESK_TOKEN".into(), secret.into());
    env.insert(INSIDE.into(), tenant.into());
    if config.local {
        // By itself the place would follow HOME, or the directory of the program, and the daemon the
        // context of another project.
        env.insert("DESK_DATA".into(), config.data.clone().into());
        env.insert("DESK_CONTEXT".into(), LOCAL.into());
    } else {
        // The secret is for this endpoint, whatever context is chosen inside.
        env.insert("DESK_ENDPOINT".into(), config.endpoint.to_string().into());
        env.remove(OsStr::new("DESK_CONTEXT"));
        if let Some(ca) = config.endpoint.ca() {
            let ca = std::path::absolute(ca).map_err(|error| CliError::input("DESK_CA", &error))?;
            env.insert("DESK_CA".into(), ca.into());
        }
    }
    Ok(env)
}

/// Ends a visit whose program has ended. A daemon that is not there is not started for it.
///
/// # Errors
/// What the daemon answers: `UNAUTHENTICATED`, where the visit is over already.
pub(super) fn goodbye(ctx: &Ctx, secret: String) -> Result<(), CliError> {
    ctx.signer.replace(Signer::Visit(secret));
    ctx.leave.set(true);
    let options =
        WriteOptions { request_id: write::request_id(), transient: true, ..Default::default() };
    let request = LeaveAccessRequest { write: Some(options) };
    ctx.call_within::<call::AccessLeave>(GOODBYE, request).map(drop)
}
