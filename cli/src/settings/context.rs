//! A context: the name of a daemon, how to sign in there, and what is usual there. Which one is in
//! force is decided in `settings`; the secret is fetched here, and only for the endpoint of its context.

use std::path::{Path, PathBuf};

use super::{Place, secret};
use crate::{error::CliError, exit::Exit, handed, io::Env};

/// The context that is always there: the store of this machine's user.
pub(crate) const LOCAL: &str = "local";

/// A context.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Context {
    /// Its name.
    pub(crate) name: String,
    /// Where its daemon is.
    pub(crate) endpoint: String,
    /// The tenant to work in there.
    pub(crate) tenant: Option<String>,
    /// What signs in there.
    pub(crate) auth: Auth,
    /// The certificates to believe there.
    pub(crate) ca: Option<PathBuf>,
    /// How answers are printed there.
    pub(crate) output: Option<String>,
    /// The address of its tickets on the web.
    pub(crate) portal: Option<String>,
    /// Where it stands.
    pub(crate) place: Place,
}

/// What signs in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Auth {
    /// The session that `desk login` keeps in a file.
    #[default]
    Session,
    /// A token in a file.
    File(PathBuf),
    /// A token in a variable.
    Env(String),
    /// A command that prints a token.
    Command(String),
}

impl Auth {
    /// What a text means, else why it means nothing.
    pub(crate) fn parse(text: &str) -> Result<Auth, String> {
        match text.split_once(':') {
            None if text == "file" => Ok(Auth::Session),
            None if text == "keyring" => Err(
                "desk is built without a keyring; write command:… with a program that asks yours, \
                     such as command:secret-tool lookup service desk"
                    .to_owned(),
            ),
            Some(("file", path)) if Path::new(path).is_absolute() => Ok(Auth::File(path.into())),
            Some(("file", path)) => Err(format!("\"{path}\" is no path from the root")),
            Some(("env", name)) if is_variable(name) => Ok(Auth::Env(name.to_owned())),
            Some(("env", name)) => Err(format!("\"{name}\" is no name of a variable")),
            Some(("command", line)) if !line.trim().is_empty() => {
                Ok(Auth::Command(line.trim().to_owned()))
            }
            _ => Err(format!("\"{text}\" is none of file, file:/PATH, env:VARIABLE, command:LINE")),
        }
    }

    /// As it is written.
    pub(crate) fn text(&self) -> String {
        match self {
            Auth::Session => "file".to_owned(),
            Auth::File(path) => format!("file:{}", path.display()),
            Auth::Env(name) => format!("env:{name}"),
            Auth::Command(line) => format!("command:{line}"),
        }
    }
}

impl Context {
    /// The token that signs in there; none where a session does.
    pub(crate) fn token(&self, env: &Env, warn: &dyn Fn(&str)) -> Result<Option<String>, CliError> {
        let (token, code) = match &self.auth {
            Auth::Session => return Ok(None),
            Auth::File(path) => (handed::token(path, env, warn), "TOKEN_FILE"),
            Auth::Env(name) => {
                let value = env.get(name).map(str::to_owned);
                (value.ok_or_else(|| format!("the variable {name} is not set")), "TOKEN_ENV")
            }
            Auth::Command(line) => (secret::of(line, env), "TOKEN_COMMAND"),
        };
        let token = token.map(|token| token.trim().to_owned()).and_then(|token| {
            (!token.is_empty()).then_some(token).ok_or_else(|| "it answers nothing".to_owned())
        });
        token.map(Some).map_err(|why| {
            let message = format!("context {} is not signed in: {why}", self.name);
            CliError::new(Exit::Unauthenticated, code, message)
                .hint(format!("desk context show {}", self.name))
        })
    }
}

/// Whether a context can have this name: it stands in a file, in a variable, and behind a flag.
pub(crate) fn is_name(text: &str) -> bool {
    let letter = |c: char| c.is_ascii_alphanumeric();
    text.len() <= 64
        && text.starts_with(letter)
        && text.chars().all(|c| letter(c) || matches!(c, '-' | '_'))
}

fn is_variable(text: &str) -> bool {
    let letter = |c: char| c.is_ascii_alphabetic() || c == '_';
    text.starts_with(letter) && text.chars().all(|c| letter(c) || c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use std::{fs, os::unix::fs::PermissionsExt as _};

    use super::*;

    fn token(auth: &str, pairs: &[(&str, &str)]) -> Result<Option<String>, CliError> {
        let context = Context { auth: Auth::parse(auth).unwrap(), ..Context::default() };
        context.token(&pairs.iter().copied().collect(), &|_| ())
    }

    #[test]
    fn what_signs_in_is_read_and_written_alike() {
        for text in ["file", "file:/run/token", "env:TOKEN_1", "command:pass show desk"] {
            assert_eq!(Auth::parse(text).unwrap().text(), text);
        }
        for bad in ["", "keyring", "file:token", "env:", "env:1X", "env:A=B", "command: ", "x:y"] {
            assert!(Auth::parse(bad).is_err(), "{bad}");
        }
        assert!(Auth::parse("keyring").unwrap_err().contains("command:"));
    }

    #[test]
    fn a_token_is_fetched() {
        assert_eq!(token("file", &[]).unwrap(), None);
        assert_eq!(token("env:T", &[("T", " x\n")]).unwrap().as_deref(), Some("x"));
        assert_eq!(token("env:T", &[]).unwrap_err().code, "TOKEN_ENV");
        assert_eq!(token("command:echo $A$A", &[("A", "y")]).unwrap().as_deref(), Some("yy"));
        for bad in ["command:exit 1", "command:echo x; exit 1", "command:true"] {
            let error = token(bad, &[]).unwrap_err();
            assert_eq!((error.exit, error.code.as_ref()), (Exit::Unauthenticated, "TOKEN_COMMAND"));
        }
    }

    #[test]
    fn a_token_that_others_can_write_is_not_used() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("token");
        fs::write(&path, "secret\n").unwrap();
        let auth = format!("file:{}", path.display());
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        assert_eq!(token(&auth, &[]).unwrap().as_deref(), Some("secret"));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o620)).unwrap();
        let error = token(&auth, &[]).unwrap_err();
        assert!(error.message.contains("can be written by others"), "{error}");
    }

    #[test]
    fn names() {
        for good in ["prod", "a-1", "B_2", "7"] {
            assert!(is_name(good), "{good}");
        }
        for bad in ["", "-a", "a.b", "a b", "ä"] {
            assert!(!is_name(bad), "{bad}");
        }
    }
}
