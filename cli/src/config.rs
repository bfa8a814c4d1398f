//! Where the daemon is and how to speak to it, from flags and environment. Nothing here touches a
//! file or a socket, but for the file with a token. What an endpoint may be is in `endpoint`.

use std::{fs, path::PathBuf, time::Duration};

use crate::{
    again::RETRIES,
    endpoint::Endpoint,
    error::{CliError, plain},
    exit::Exit,
    flags::Globals,
    io::Env,
    kept::Keeper,
};

/// How long one call may take when nothing else is said.
const CALL: Duration = Duration::from_secs(30);

/// The daemon and how to speak to it.
#[derive(Clone, Debug)]
pub(crate) struct Config {
    /// The directory of the local store.
    pub(crate) data: PathBuf,
    /// Where to connect to.
    pub(crate) endpoint: Endpoint,
    /// Whether that is the socket of the local store.
    pub(crate) local: bool,
    /// Whether a local daemon may be started, else why not.
    pub(crate) autostart: Autostart,
    /// What the environment signs the caller in with, if it does.
    pub(crate) token: Option<String>,
    /// Where sessions are kept, if there is such a place.
    pub(crate) keeper: Option<Keeper>,
    /// The tenant to work in, if one is named.
    pub(crate) tenant: Option<String>,
    /// How long one call may take.
    pub(crate) timeout: Duration,
    /// How often a call is repeated that the daemon could not take.
    pub(crate) retries: u32,
}

/// Whether a local daemon may be started.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Autostart {
    /// Yes.
    On,
    /// No, it was forbidden.
    Off,
    /// No, because this is a CI job.
    Ci,
}

impl Config {
    /// From flags and environment.
    pub(crate) fn new(flags: &Globals, env: &Env) -> Result<Config, CliError> {
        let data = data(env)?;
        let (endpoint, local) = match env.get("DESK_ENDPOINT") {
            Some(endpoint) => (Endpoint::parse(endpoint, env.path("DESK_CA"))?, false),
            None => (Endpoint::socket(data.join("deskd.sock"))?, true),
        };
        Ok(Config {
            keeper: Keeper::new(env, &endpoint),
            data,
            endpoint,
            local,
            autostart: autostart(flags, env),
            token: token(env)?,
            tenant: flags.tenant.clone().or_else(|| env.get("DESK_TENANT").map(str::to_owned)),
            timeout: flags.rpc_timeout.unwrap_or(CALL),
            retries: flags.retries.unwrap_or(RETRIES),
        })
    }

    /// The log of a daemon that was started by `desk`.
    pub(crate) fn log(&self) -> PathBuf {
        self.data.join("deskd.log")
    }
}

/// The directory of the local store.
fn data(env: &Env) -> Result<PathBuf, CliError> {
    if let Some(path) = env.path("DESK_DATA") {
        return std::path::absolute(&path).map_err(|e| CliError::input("DESK_DATA", &e));
    }
    // A relative path in an XDG variable is to be ignored, says its specification.
    if let Some(path) = env.path("XDG_DATA_HOME").filter(|path| path.is_absolute()) {
        return Ok(path.join("desk"));
    }
    let home = env.path("HOME").filter(|path| path.is_absolute()).ok_or_else(|| {
        CliError::usage("neither DESK_DATA nor XDG_DATA_HOME nor HOME says where the store is")
            .hint("set DESK_DATA to a directory")
    })?;
    Ok(home.join(".local/share/desk"))
}

fn autostart(flags: &Globals, env: &Env) -> Autostart {
    match env.get("DESK_AUTOSTART") {
        _ if flags.no_autostart => Autostart::Off,
        Some("0" | "false" | "no" | "off") => Autostart::Off,
        Some(_) => Autostart::On,
        None if env.flag("CI") => Autostart::Ci,
        None => Autostart::On,
    }
}

fn token(env: &Env) -> Result<Option<String>, CliError> {
    if let Some(token) = env.get("DESK_TOKEN") {
        return Ok(Some(token.trim().to_owned()));
    }
    let named = env.path("DESK_TOKEN_FILE");
    let given = env.path("CREDENTIALS_DIRECTORY").map(|dir| dir.join("desk-token"));
    let path = match (named, given.filter(|path| path.exists())) {
        (Some(path), _) | (None, Some(path)) => path,
        (None, None) => return Ok(None),
    };
    let text = fs::read_to_string(&path).map_err(|error| {
        let message = format!("cannot read the token in {}: {}", path.display(), plain(&error));
        CliError::new(Exit::Unauthenticated, "TOKEN_FILE", message)
    })?;
    Ok(Some(text.trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn config(pairs: &[(&str, &str)]) -> Result<Config, CliError> {
        Config::new(&Globals::default(), &pairs.iter().copied().collect())
    }

    #[test]
    fn where_the_store_is() {
        let table = [
            (vec![("DESK_DATA", "/d"), ("HOME", "/h")], "/d"),
            (vec![("XDG_DATA_HOME", "/x"), ("HOME", "/h")], "/x/desk"),
            (vec![("XDG_DATA_HOME", "x"), ("HOME", "/h")], "/h/.local/share/desk"),
            (vec![("HOME", "/h")], "/h/.local/share/desk"),
        ];
        for (env, data) in table {
            assert_eq!(config(&env).unwrap().data, Path::new(data));
        }
        assert_eq!(config(&[]).unwrap_err().exit, Exit::Usage);
    }

    #[test]
    fn an_endpoint_is_not_local() {
        let env = [("HOME", "/h"), ("DESK_ENDPOINT", "unix:/run/desk/deskd.sock")];
        let found = config(&env).unwrap();
        let shown = found.endpoint.to_string();
        assert_eq!((shown.as_str(), found.local), ("unix:/run/desk/deskd.sock", false));
        assert!(config(&[("HOME", "/h")]).unwrap().local);
    }

    #[test]
    fn when_a_daemon_may_be_started() {
        let table: [(&[(&str, &str)], Autostart); 5] = [
            (&[], Autostart::On),
            (&[("CI", "true")], Autostart::Ci),
            (&[("CI", "false")], Autostart::On),
            (&[("CI", "true"), ("DESK_AUTOSTART", "1")], Autostart::On),
            (&[("DESK_AUTOSTART", "0")], Autostart::Off),
        ];
        for (env, wanted) in table {
            let env = [&[("HOME", "/h")], env].concat();
            assert_eq!(config(&env).unwrap().autostart, wanted, "{env:?}");
        }
    }

    #[test]
    fn where_the_token_is() {
        let dir = std::env::temp_dir().join(format!("desk-credentials-{}", std::process::id()));
        let _of_a_broken_run = fs::remove_dir_all(&dir);
        fs::create_dir(&dir).unwrap();
        let (given, named) = (dir.join("desk-token"), dir.join("named"));
        let credentials = ("CREDENTIALS_DIRECTORY", dir.to_str().unwrap());
        let token = |pairs: &[(&str, &str)]| {
            config(&[&[("HOME", "/h"), credentials], pairs].concat()).unwrap().token
        };
        // A service manager gives every service such a directory; few have a token in it.
        assert_eq!(token(&[]), None);
        fs::write(&given, "desk_given\n").unwrap();
        fs::write(&named, " desk_named\n").unwrap();
        assert_eq!(token(&[]).as_deref(), Some("desk_given"));
        let file = ("DESK_TOKEN_FILE", named.to_str().unwrap());
        assert_eq!(token(&[file]).as_deref(), Some("desk_named"));
        assert_eq!(token(&[file, ("DESK_TOKEN", "desk_said")]).as_deref(), Some("desk_said"));
        // What is there and cannot be read is not passed over in silence.
        fs::remove_file(&given).unwrap();
        fs::create_dir(&given).unwrap();
        let error = config(&[("HOME", "/h"), credentials]).unwrap_err();
        assert_eq!(
            (error.exit, error.message.contains("desk-token")),
            (Exit::Unauthenticated, true)
        );
        fs::remove_dir_all(&dir).unwrap();
    }

    #[test]
    fn a_token_file_that_is_missing_is_exit_4() {
        let error = config(&[("HOME", "/h"), ("DESK_TOKEN_FILE", "/nowhere/t")]).unwrap_err();
        assert_eq!(error.exit, Exit::Unauthenticated);
    }
}
