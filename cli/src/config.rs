//! Where the daemon is and how to speak to it, from flags, environment and context. Nothing here touches
//! a socket, or a file but for one with a token, and that only once it is needed. What an endpoint may be
//! is in `endpoint`, what the files of the configuration say in `settings`.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use crate::{
    again::RETRIES,
    endpoint::Endpoint,
    error::CliError,
    exit::Exit,
    flags::Globals,
    handed,
    io::Env,
    kept::Keeper,
    settings::{Auth, LOCAL, Layer},
    signer::VISIT,
    when,
};

/// How long one call may take when nothing else is said.
const CALL: Duration = Duration::from_secs(30);

/// Where the daemon of the whole machine listens, as its units say.
pub(crate) const MACHINE: &str = "/run/desk/deskd.sock";

/// What says that there is such a daemon, also while its socket is away because it does not run.
const UNIT: &str = "/etc/systemd/system/deskd.socket";

/// The socket of a daemon, in the directory of its store.
const SOCKET: &str = "deskd.sock";

/// The store itself, there.
const STORE: &str = "desk.db";

/// The most bytes of a token.
pub(crate) const TOKEN: u64 = 8 << 10;

/// The daemon and how to speak to it.
#[derive(Clone, Debug)]
pub(crate) struct Config {
    /// The directory of the local store; empty where the daemon is elsewhere and nothing says where a local
    /// one would be.
    pub(crate) data: PathBuf,
    /// Where to connect to.
    pub(crate) endpoint: Endpoint,
    /// Whether that is the socket of the local store.
    pub(crate) local: bool,
    /// Whether it is that of the machine's service instead, because there is no store of one's own.
    pub(crate) machine: bool,
    /// Whether a local daemon may be started, else why not.
    pub(crate) autostart: Autostart,
    /// The context that named the endpoint, if one did.
    pub(crate) context: Option<String>,
    /// Where sessions are kept, if there is such a place.
    pub(crate) keeper: Option<Keeper>,
    /// The tenant to work in, if one is named.
    pub(crate) tenant: Option<String>,
    /// The same if a flag or a variable names it: what is usual at home means nothing on a visit.
    pub(crate) named: Option<String>,
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
        env.sound()?;
        // Who works with a daemon elsewhere needs no place for a store.
        let data = data(env).ok();
        let context = env.context();
        let (endpoint, local, machine) = match (context, env.get("DESK_ENDPOINT")) {
            (Some(context), _) => {
                let what = format!("the endpoint of context {}", context.name);
                let ca = context.ca.clone().or_else(|| env.path("DESK_CA"));
                (Endpoint::named(&what, &context.endpoint, ca)?, false, false)
            }
            (None, Some(endpoint)) => {
                let endpoint = Endpoint::parse(endpoint, env.path("DESK_CA"))?;
                // An extension is told both; the desk that it calls is as local as the one before.
                let own = || data.as_deref().and_then(|data| own(data).ok());
                let here = || own().is_some_and(|own| own.to_string() == endpoint.to_string());
                let local = env.variable("DESK_CONTEXT") == Some(LOCAL) && here();
                (endpoint, local, false)
            }
            (None, None) => match self::machine(env, data.as_deref()) {
                Some(socket) => (Endpoint::socket(socket)?, false, true),
                None => (own(&self::data(env)?)?, true, false),
            },
        };
        // Inside a tenant that lets one in, nothing that is usual at home says which tenant it is.
        let inside = env.get("DESK_TOKEN").is_some_and(|token| token.trim().starts_with(VISIT));
        let named = || env.variable("DESK_TENANT").map(str::to_owned);
        let named = flags.tenant.clone().or_else(named);
        let usual = || env.get("DESK_TENANT").filter(|_| !inside).map(str::to_owned);
        Ok(Config {
            keeper: Keeper::new(env, &endpoint),
            data: data.unwrap_or_default(),
            endpoint,
            local,
            machine,
            autostart: autostart(flags, env),
            context: context.map(|context| context.name.clone()),
            tenant: named.clone().or_else(usual),
            named,
            timeout: flags.rpc_timeout.map_or_else(|| timeout(env), Ok)?,
            retries: flags
                .retries
                .or_else(|| env.setting("retries")?.parse().ok())
                .unwrap_or(RETRIES),
        })
    }

    /// The store that a local daemon keeps.
    pub(crate) fn store(&self) -> PathBuf {
        self.data.join(STORE)
    }

    /// The log of a daemon that was started by `desk`.
    pub(crate) fn log(&self) -> PathBuf {
        self.data.join("deskd.log")
    }
}

/// Where the daemon listens that is meant where nothing names one.
pub(crate) fn local(env: &Env) -> Result<Endpoint, CliError> {
    let data = data(env);
    match machine(env, data.as_deref().ok()) {
        Some(socket) => Endpoint::socket(socket),
        None => own(&data?),
    }
}

/// Where the daemon of the store in this directory listens.
fn own(data: &Path) -> Result<Endpoint, CliError> {
    Endpoint::socket(data.join(SOCKET))
}

/// The socket of the machine's service, for those who have no store of their own: they would get a new
/// and empty one beside that which everybody else works with. Whether anybody answers there is not asked
/// here: while that service is away, a store of one's own would be as wrong. Who has a store keeps it.
fn machine(env: &Env, data: Option<&Path>) -> Option<PathBuf> {
    let named = env.path("DESK_DATA").is_some();
    let has = |data: &Path| [SOCKET, STORE].iter().any(|name| data.join(name).exists());
    if named || data.is_some_and(has) {
        return None;
    }
    // The tests of this crate are to be the same on a machine that has the service.
    let usual = || (!cfg!(test)).then(|| PathBuf::from(MACHINE));
    let is_there = |socket: &PathBuf| {
        socket.exists() || socket == Path::new(MACHINE) && Path::new(UNIT).exists()
    };
    env.path("DESK_SYSTEM_SOCKET").or_else(usual).filter(is_there)
}

/// The directory of the local store.
fn data(env: &Env) -> Result<PathBuf, CliError> {
    if let Some(path) = env.path("DESK_DATA") {
        return std::path::absolute(&path).map_err(|e| CliError::input("DESK_DATA", &e));
    }
    let data = env.data().ok_or_else(|| {
        CliError::usage("neither DESK_DATA nor XDG_DATA_HOME nor HOME says where the store is")
            .hint("set DESK_DATA to its directory, or DESK_ENDPOINT to where its daemon listens")
    })?;
    Ok(data.join("desk"))
}

fn autostart(flags: &Globals, env: &Env) -> Autostart {
    match env.get("DESK_AUTOSTART") {
        _ if flags.no_autostart => Autostart::Off,
        Some(_) if !env.flag("DESK_AUTOSTART") => Autostart::Off,
        Some(_) => Autostart::On,
        None if env.flag("CI") => Autostart::Ci,
        None => Autostart::On,
    }
}

/// How long one call may take, by the environment or the files.
fn timeout(env: &Env) -> Result<Duration, CliError> {
    let Some(text) = env.get("DESK_TIMEOUT") else { return Ok(CALL) };
    when::duration(text).map_err(|problem| CliError::usage(format!("DESK_TIMEOUT: {problem}")))
}

/// A token of the environment is meant for the daemon that the caller works with. Where the file of a
/// project leads to another one, the token would be told to somebody whom it is not for.
fn meant(env: &Env) -> Result<(), CliError> {
    let settings = env.settings();
    let Some((name, Layer::Project)) = &settings.named else { return Ok(()) };
    let own =
        |entry: &&crate::settings::Entry| entry.name == "context" && entry.layer > Layer::Project;
    let usual = settings.entries.iter().find(own).map_or(LOCAL, |entry| entry.text.as_str());
    if usual == name || env.variable("DESK_ENDPOINT").is_some() {
        return Ok(());
    }
    let message = format!(
        "a token of the environment is not sent to context {name}, which only the file of a project names"
    );
    Err(CliError::new(Exit::Unauthenticated, "TOKEN_CONTEXT", message)
        .hint(format!("if it is for that one: --context {name}; if it is not: --context {usual}")))
}

/// What signs the caller in beside a session: the token of the environment, else that of the context. It
/// is fetched anew each time, which may run a program of the user's; `warn` is told of what is better not so.
pub(crate) fn token(env: &Env, warn: &dyn Fn(&str)) -> Result<Option<String>, CliError> {
    if env.kept_from() {
        let message =
            "the token was kept from this program, and without it desk would act as somebody else";
        return Err(CliError::new(Exit::Unauthenticated, "TOKEN_KEPT", message).hint(
            "give it one of its own with DESK_TOKEN or DESK_TOKEN_FILE; env -u DESK_TOKEN_KEPT acts without",
        ));
    }
    if !given(env) {
        return env.context().map_or(Ok(None), |context| context.token(env, warn));
    }
    meant(env)?;
    let Some(path) = token_file(env).filter(|_| env.get("DESK_TOKEN").is_none()) else {
        return Ok(env.get("DESK_TOKEN").map(|token| token.trim().to_owned()));
    };
    let text = handed::token(&path, env, warn).map_err(|why| {
        let message = format!("cannot use the token: {why}");
        CliError::new(Exit::Unauthenticated, "TOKEN_FILE", message)
    })?;
    Ok(Some(text.trim().to_owned()))
}

/// Whether the environment has a token, which goes before that of a context.
pub(crate) fn given(env: &Env) -> bool {
    env.get("DESK_TOKEN").is_some() || token_file(env).is_some()
}

/// Whether anything signs in that goes before a session. Nothing is fetched for it.
pub(crate) fn has_token(env: &Env) -> bool {
    given(env) || env.context().is_some_and(|context| context.auth != Auth::Session)
}

/// The file that the environment says has the token.
fn token_file(env: &Env) -> Option<PathBuf> {
    let credential = || env.path("CREDENTIALS_DIRECTORY").map(|dir| dir.join("desk-token"));
    env.path("DESK_TOKEN_FILE").or_else(|| credential().filter(|path| path.exists()))
}

#[cfg(test)]
mod tests {
    use std::{fs, os::unix::fs::PermissionsExt as _};

    use super::*;

    fn config(pairs: &[(&str, &str)]) -> Result<Config, CliError> {
        Config::new(&Globals::default(), &pairs.iter().copied().collect())
    }

    fn fetched(pairs: &[(&str, &str)]) -> Result<Option<String>, CliError> {
        token(&pairs.iter().copied().collect(), &|_| ())
    }

    fn write(path: &Path, text: &str) {
        fs::write(path, text).unwrap();
        fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
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
        let endpoint = ("DESK_ENDPOINT", "unix:/d/deskd.sock");
        let told = [("DESK_DATA", "/d"), endpoint, ("DESK_CONTEXT", "local")];
        assert!(config(&told).unwrap().local && !config(&told[..2]).unwrap().local);
        assert!(!config(&[endpoint]).unwrap().local, "a job without a home has a daemon elsewhere");
    }

    #[test]
    fn who_has_no_store_works_with_the_service_of_the_machine() {
        let dir = tempfile::tempdir().unwrap();
        let (home, socket) = (dir.path().join("home"), dir.path().join("deskd.sock"));
        let (at, said) = (home.to_str().unwrap(), socket.to_str().unwrap());
        let env = [("XDG_DATA_HOME", at), ("DESK_SYSTEM_SOCKET", said)];
        let of = |more: &[(&str, &str)]| {
            let found = config(&[&env, more].concat()).unwrap();
            (found.endpoint.place(), found.local, found.machine)
        };
        let own = |data: &Path| (data.join(SOCKET).display().to_string(), true, false);
        let store = home.join("desk");
        assert_eq!(of(&[]), own(&store), "no such service");
        fs::write(&socket, "").unwrap();
        assert_eq!(of(&[]), (said.to_owned(), false, true));
        assert!(config(&env[1..]).unwrap().machine, "without a home too");
        assert_eq!(local(&env.into_iter().collect()).unwrap().place(), said);
        // What is named goes before it, and so does a store that is there, or that is about to be.
        assert_eq!(of(&[("DESK_DATA", "/d")]), own(Path::new("/d")));
        let endpoint = of(&[("DESK_ENDPOINT", "unix:/e.sock")]);
        assert_eq!(endpoint, ("/e.sock".to_owned(), false, false));
        for name in [SOCKET, STORE] {
            fs::create_dir_all(&store).unwrap();
            fs::write(store.join(name), "").unwrap();
            assert_eq!(of(&[]), own(&store), "{name}");
            fs::remove_dir_all(&store).unwrap();
        }
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
        let dir = tempfile::tempdir().unwrap();
        let (given, named) = (dir.path().join("desk-token"), dir.path().join("named"));
        let credentials = ("CREDENTIALS_DIRECTORY", dir.path().to_str().unwrap());
        let token = |pairs: &[(&str, &str)]| fetched(&[&[credentials], pairs].concat()).unwrap();
        // A service manager gives every service such a directory; few have a token in it.
        assert_eq!(token(&[]), None);
        write(&given, "desk_given\n");
        write(&named, " desk_named\n");
        assert_eq!(token(&[]).as_deref(), Some("desk_given"));
        let file = ("DESK_TOKEN_FILE", named.to_str().unwrap());
        assert_eq!(token(&[file]).as_deref(), Some("desk_named"));
        assert_eq!(token(&[file, ("DESK_TOKEN", "desk_said")]).as_deref(), Some("desk_said"));
        // What is there and cannot be read is not passed over in silence.
        fs::remove_file(&given).unwrap();
        fs::create_dir(&given).unwrap();
        let error = fetched(&[credentials]).unwrap_err();
        assert_eq!(
            (error.exit, error.message.contains("desk-token")),
            (Exit::Unauthenticated, true)
        );
    }

    #[test]
    fn a_token_file_that_is_missing_or_that_others_can_write_is_exit_4() {
        let kept = fetched(&[("DESK_TOKEN_KEPT", "1")]).unwrap_err();
        assert_eq!((kept.exit, &*kept.code), (Exit::Unauthenticated, "TOKEN_KEPT"));
        let own = [("DESK_TOKEN_KEPT", "1"), ("DESK_TOKEN", "desk_own")];
        assert_eq!(fetched(&own).unwrap().as_deref(), Some("desk_own"));
        let error = fetched(&[("DESK_TOKEN_FILE", "/nowhere/t")]).unwrap_err();
        assert_eq!(error.exit, Exit::Unauthenticated);
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("token");
        write(&path, "secret");
        let named = [("DESK_TOKEN_FILE", path.to_str().unwrap())];
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        assert_eq!(fetched(&named).unwrap().as_deref(), Some("secret"));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o606)).unwrap();
        let error = fetched(&named).unwrap_err();
        assert_eq!((error.exit, error.code.as_ref()), (Exit::Unauthenticated, "TOKEN_FILE"));
        assert!(error.message.contains("can be written by others"), "{error}");
    }

    #[test]
    fn a_token_is_not_fetched_before_it_is_needed() {
        let dir = tempfile::tempdir().unwrap();
        let (path, mark) = (dir.path().join("config.toml"), dir.path().join("mark"));
        let line = format!("command:echo x >> {}; echo token", mark.display());
        let text = format!("[contexts.a]\nendpoint = \"unix:/a\"\nauth = \"{line}\"\n");
        write(&path, &text);
        let env: Env =
            [("DESK_CONFIG", path.to_str().unwrap()), ("HOME", "/h")].into_iter().collect();
        let env = env.settle(Some("a"));
        assert!(Config::new(&Globals::default(), &env).is_ok() && has_token(&env));
        assert!(!mark.exists());
        assert_eq!(token(&env, &|_| ()).unwrap().as_deref(), Some("token"));
        assert!(mark.exists());
    }
}
