//! `desk login`: signs in and keeps the session. What has to be done first, a new password and a
//! second factor, a person is guided through; a script is told.

mod fields;
mod guide;

use desk_proto::{
    call,
    v1::{LoginRequest, LoginResponse, WhoamiRequest},
};

use self::fields::SignedIn;
use crate::{
    context::Ctx,
    error::CliError,
    fields::Shape,
    input, logout, prompt,
    render::{One, Outcome},
    signer::Signer,
};

/// The tenant of the first start, whose name nobody has to know.
const MAIN: &str = "main";

/// Sign in, and stay so until desk logout
///
/// Without an address, on the daemon's own machine, it signs in the user that you are bound to
/// there. On a terminal it asks for what is missing, and guides through the first sign-in.
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk login anna@example.org
  desk login anna@example.org --tenant acme --device laptop
  desk login anna@example.org --password-file ~/.desk-password --code 123456
  desk login")]
pub(crate) struct Args {
    /// Your address
    login: Option<String>,

    /// What to call the place that you sign in from
    #[arg(long, value_name = "NAME")]
    device: Option<String>,

    /// Six digits that the app shows, or a recovery code
    #[arg(long)]
    code: Option<String>,

    #[command(flatten)]
    password: input::Password,
}

/// What it answers.
pub(crate) fn answers() -> Shape {
    Shape::of::<SignedIn>()
}

/// Somebody who was just signed in.
struct Arrival {
    signed_in: SignedIn,
    /// What was typed; nothing where the operating system's user was enough.
    password: String,
}

pub(crate) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let config = ctx.config()?;
    let keeper = config.keeper.as_ref().ok_or_else(|| {
        CliError::usage("neither XDG_STATE_HOME nor HOME says where to keep the session")
            .hint("set XDG_STATE_HOME to a directory")
    })?;
    let request = asked(ctx, args)?;
    ctx.signer.replace(Signer::Nobody);
    let (password, by_uid) = (request.password.clone(), request.login.is_empty());
    let reply = sign_in(ctx, request)?;
    let session = reply.session.unwrap_or_default();
    let tenant = match &config.tenant {
        // The operating system's user is bound to a user of one tenant, whatever was named.
        _ if by_uid => {
            ctx.signer.replace(Signer::Session(keeper.session("", &session.user, &reply.secret)));
            ctx.call::<call::SessionsWhoami>(WhoamiRequest {})?.tenant
        }
        Some(named) => named.clone(),
        None => MAIN.to_owned(),
    };
    let before = keeper.get(Some(&tenant)).unwrap_or_default();
    let kept = match keeper.keep(&tenant, &session.user, &reply.secret) {
        Ok(kept) => kept,
        Err(error) => {
            let lost = keeper.session(&tenant, &session.user, &reply.secret);
            ctx.signer.replace(Signer::Session(lost));
            let _ended = logout::end(ctx);
            return Err(error);
        }
    };
    if let Some(before) = before {
        // Nobody has its secret any more. Where that does not succeed, it ends by itself.
        ctx.signer.replace(Signer::Session(before));
        let _ended = logout::end(ctx);
    }
    ctx.signer.replace(Signer::Session(kept));
    let mut arrival = Arrival {
        signed_in: SignedIn {
            tenant,
            session,
            must_change_password: reply.must_change_password,
            must_enroll: reply.must_enroll,
        },
        password,
    };
    if crate::config::has_token(&ctx.env) {
        let text = "the environment has a token, which counts before the session: unset it";
        ctx.screen.warn("TOKEN_SET", text);
    }
    if ctx.interactive() && ctx.view.human() {
        guide::first_steps(ctx, &mut arrival)?;
    } else {
        tell(ctx, &arrival.signed_in);
    }
    let report = desk_proto::v1::WriteReport {
        changed: true,
        created: true,
        ..desk_proto::v1::WriteReport::default()
    };
    Ok(Outcome::One(One { record: Box::new(arrival.signed_in), report: Some(report) }))
}

/// What has to be done first, for whoever is not there to be guided.
fn tell(ctx: &Ctx, signed_in: &SignedIn) {
    if signed_in.must_change_password {
        let text = "the password has to be changed before anything else: desk passwd";
        ctx.screen.warn("PASSWORD_CHANGE_REQUIRED", text);
    }
    if signed_in.must_enroll {
        let text = "a second factor is needed before anything else: desk 2fa enroll";
        ctx.screen.warn("SECOND_FACTOR_REQUIRED", text);
    }
}

/// The request, with everything that was typed or asked for.
fn asked(ctx: &Ctx, args: Args) -> Result<LoginRequest, CliError> {
    let config = ctx.config()?;
    let given = args.password.read(ctx)?;
    let login = match args.login {
        Some(login) => login,
        // The operating system says who that is.
        None if config.endpoint.knows_callers() && given.is_none() => String::new(),
        None => prompt::line(ctx, "Address", "LOGIN")?,
    };
    let password = match given {
        Some(password) => password,
        None if login.is_empty() && config.endpoint.knows_callers() => String::new(),
        None => prompt::secret(ctx, &format!("Password of {login}"), "--password-stdin")?,
    };
    Ok(LoginRequest {
        tenant: config.tenant.clone().unwrap_or_default(),
        login,
        password,
        code: args.code.unwrap_or_default(),
        device: args.device.unwrap_or_default(),
    })
}

/// Signs in; where a code is needed, and somebody can be asked for it, with a code.
fn sign_in(ctx: &Ctx, mut request: LoginRequest) -> Result<LoginResponse, CliError> {
    match ctx.call::<call::SessionsLogin>(request.clone()) {
        Err(error) if error.code == "CODE_REQUIRED" && ctx.interactive() => {
            request.code = prompt::line(ctx, "Code of the app, or a recovery code", "--code")?;
            ctx.call::<call::SessionsLogin>(request)
        }
        Err(mut error) if error.code == "CODE_REQUIRED" => {
            error.hint = Some("repeat it with --code and the six digits that the app shows".into());
            Err(error)
        }
        result => result,
    }
}
