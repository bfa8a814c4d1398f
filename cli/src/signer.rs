//! Who signs the calls, and to whom a secret may be told because of it.

use std::fmt;

use crate::{
    config::{self, Config},
    connect::Trust,
    context::Ctx,
    error::CliError,
    kept::Kept,
};

/// How the secret of a visit begins.
pub(crate) const VISIT: &str = "desk_vis_";

/// Who signs the calls.
#[derive(Clone)]
pub(crate) enum Signer {
    /// The token of the environment, else the session that was kept, else the operating system.
    Usual,
    /// Nobody, because a password does.
    Nobody,
    /// This session, and it alone: it is in the tenant that it was made for.
    Session(Kept),
    /// The visit to a tenant that has this secret.
    Visit(String),
}

/// The secret is for nobody's eyes.
impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Signer::Usual => "Usual",
            Signer::Nobody => "Nobody",
            Signer::Session(_) => "Session",
            Signer::Visit(_) => "Visit",
        })
    }
}

impl Ctx {
    /// The token of the environment or the context, which is fetched when it is first asked for.
    fn token(&self) -> Result<Option<&str>, CliError> {
        if let Some(token) = self.token.get() {
            return Ok(token.as_deref());
        }
        let token = config::token(&self.env, &|text| self.screen.warn("TOKEN_OPEN", text))?;
        Ok(self.token.get_or_init(|| token).as_deref())
    }

    /// The session that was kept, unless the environment has a token, which alone counts. It is
    /// that of the tenant that is named, else the last that was signed in to.
    pub(crate) fn kept(&self) -> Result<Option<&Kept>, CliError> {
        if let Some(kept) = self.session.get() {
            return Ok(kept.as_ref());
        }
        let config = self.config()?;
        let kept = match &config.keeper {
            Some(keeper) if self.token()?.is_none() => {
                match keeper.get(config.tenant.as_deref())? {
                    // Whoever sets up the tenant of a customer is signed in elsewhere.
                    None if config.tenant.is_some() => keeper.get(None)?,
                    kept => kept,
                }
            }
            _ => None,
        };
        Ok(self.session.get_or_init(|| kept).as_ref())
    }

    /// What signs a call, and the tenant that has to be named beside it.
    pub(crate) fn signature(
        &self,
        config: &Config,
    ) -> Result<(Option<String>, Option<String>), CliError> {
        Ok(match &*self.signer.borrow() {
            Signer::Nobody => (None, None),
            Signer::Session(kept) => (Some(kept.secret.clone()), None),
            Signer::Visit(secret) => (Some(secret.clone()), None),
            Signer::Usual => match (self.token()?, self.kept()?) {
                (Some(token), _) if token.starts_with(VISIT) => {
                    (Some(token.to_owned()), config.named.clone())
                }
                (Some(token), _) => (Some(token.to_owned()), config.tenant.clone()),
                // A session is in its own tenant already, which may be known under another name.
                (None, Some(kept)) => {
                    let named = config.tenant.clone().filter(|named| *named != kept.tenant);
                    (Some(kept.secret.clone()), named)
                }
                (None, None) => (None, config.tenant.clone()),
            },
        })
    }

    /// Who may hear what is said: everybody, where there is no secret in it.
    pub(crate) fn trust(&self) -> Result<Trust, CliError> {
        let secret = match &*self.signer.borrow() {
            Signer::Nobody | Signer::Session(_) | Signer::Visit(_) => true,
            Signer::Usual => {
                self.guarded.get() || self.token()?.is_some() || self.kept()?.is_some()
            }
        };
        Ok(if secret { Trust::Ours } else { Trust::Anybody })
    }

    /// Whether the token that the environment has is that of a visit to another tenant.
    pub(crate) fn visits(&self) -> Result<bool, CliError> {
        Ok(self.token()?.is_some_and(|token| token.starts_with(VISIT)))
    }

    /// A refusal with what to do about it where that depends on who called.
    pub(crate) fn advised(&self, mut error: CliError) -> CliError {
        let usual = matches!(&*self.signer.borrow(), Signer::Usual);
        if error.code != "UNAUTHENTICATED" || !usual {
            return error;
        }
        if let Ok(Some(kept)) = self.kept() {
            // Without a name it would sign in whom the operating system says.
            let again = format!("desk login {} signs in again", kept.user);
            error.hint = Some(format!("{again}, desk logout forgets the session"));
        } else if matches!(self.visits(), Ok(true)) {
            // The program that ran inside goes on, and has nothing else to sign in with.
            let home = "type exit to come home; there, desk access mine shows who lets you in";
            error.hint = Some(home.into());
        }
        error
    }
}
