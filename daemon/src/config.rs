//! What the daemon is told: defaults, then `deskd.toml`, then the environment, then flags. Every limit
//! has its name in `config/limits.rs`; what may be logged is read in `config/log.rs`.

mod limits;
mod log;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use limits::check;
pub use limits::{Limits, MESSAGE_HEAD};
pub use log::log_filter;

use crate::args::{Args, LogFormat};
use crate::kernel::clock::{Millis, Source};
use crate::kernel::refusal::{Code, Refusal};

/// The longest path that a Unix socket can have, in bytes.
pub const SOCKET_PATH_MAX: usize = 107;

/// Everything that the daemon is told.
#[derive(Clone, Debug)]
pub struct Config {
    /// The directory of the store, the socket and the log.
    pub data: PathBuf,
    /// What is logged.
    pub log: String,
    /// How log lines look.
    pub log_format: LogFormat,
    /// Where the time comes from.
    pub clock: Source,
    /// The instant at which a manual clock starts.
    pub clock_start: Millis,
    /// Whether a command started this daemon.
    pub autostarted: bool,
    /// Whether calls may list the services and messages (gRPC reflection).
    pub reflection: bool,
    /// Where it listens.
    pub listen: Listen,
    /// The operating system's user who owns a new store; none means the daemon's own.
    pub owner: Option<u32>,
    /// The key that seals secrets. It lies outside of the store.
    pub key_file: PathBuf,
    /// The limits.
    pub limits: Limits,
}

/// Who may use the socket.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SocketMode {
    /// The daemon's own user.
    #[default]
    Owner,
    /// The group of the data directory.
    Group,
    /// Every user of the machine.
    All,
}

impl SocketMode {
    /// The mode of the socket.
    pub const fn socket(self) -> u32 {
        match self {
            SocketMode::Owner => 0o600,
            SocketMode::Group => 0o660,
            SocketMode::All => 0o666,
        }
    }

    /// The mode of the data directory.
    pub const fn directory(self) -> u32 {
        match self {
            SocketMode::Owner => 0o700,
            SocketMode::Group => 0o750,
            SocketMode::All => 0o755,
        }
    }
}

/// Where the daemon listens.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Listen {
    /// Who may use the Unix socket.
    pub socket_mode: SocketMode,
    /// An address of TCP. None means no TCP.
    pub tcp: Option<SocketAddr>,
    /// The certificate chain, PEM.
    pub cert: Option<PathBuf>,
    /// Its key, PEM.
    pub key: Option<PathBuf>,
    /// Whether TCP goes without TLS, which only the loopback may.
    pub plain: bool,
}

impl Listen {
    fn check(&self) -> Result<(), Refusal> {
        let Some(tcp) = self.tcp else { return Ok(()) };
        match (&self.cert, &self.key) {
            (Some(_), Some(_)) if !self.plain => Ok(()),
            (None, None) if self.plain && tcp.ip().is_loopback() => Ok(()),
            (None, None) if self.plain => Err(invalid(format!(
                "deskd.toml: listen.tcp is {tcp}: without TLS only the loopback is possible"
            ))
            .hint("give listen.cert and listen.key")),
            (Some(_), Some(_)) => Err(invalid(
                "deskd.toml: listen.plain goes without listen.cert and listen.key".into(),
            )),
            _ => Err(invalid("deskd.toml: listen.tcp needs listen.cert and listen.key".into())
                .hint("on the loopback, listen.plain = true goes without TLS")),
        }
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct File {
    log: Option<String>,
    log_format: Option<LogFormat>,
    reflection: Option<bool>,
    listen: Listen,
    limits: Limits,
}

impl Config {
    /// Puts the layers together.
    ///
    /// # Errors
    /// `INVALID` for a file that cannot be read or says something unknown.
    pub fn load(args: &Args) -> Result<Config, Refusal> {
        Config::load_of(args, |_| Ok(()))
    }

    /// The same of a directory that is looked at first: whoever may write there would say where the
    /// daemon listens.
    ///
    /// # Errors
    /// Those of [`Config::load`], and what is wrong with the directory.
    pub fn load_of(
        args: &Args,
        look: impl FnOnce(&Path) -> Result<(), Refusal>,
    ) -> Result<Config, Refusal> {
        let data = match &args.data {
            Some(data) => absolute(data)?,
            None => default_data(
                std::env::var_os("XDG_DATA_HOME").map(PathBuf::from),
                std::env::var_os("HOME").map(PathBuf::from),
            )?,
        };
        look(&data)?;
        let file = read(args.config.as_deref(), &data)?;
        check(&file.limits)?;
        file.listen.check()?;
        // A variable that is empty is one that is not set.
        let log = args.log.clone().filter(|log| !log.is_empty()).or(file.log);
        let log = log.unwrap_or_else(|| "info".to_owned());
        log_filter(&log)?;
        Ok(Config {
            log,
            log_format: args.log_format.or(file.log_format).unwrap_or_default(),
            clock: args.clock.map_or(Source::System, Source::from),
            clock_start: args.clock_start.unwrap_or(0),
            autostarted: args.autostarted,
            reflection: file.reflection.unwrap_or(true),
            listen: file.listen,
            owner: args.owner,
            key_file: match &args.key_file {
                Some(file) => absolute(file)?,
                None => default_key(&data),
            },
            limits: file.limits,
            data,
        })
    }

    /// The database file.
    pub fn store(&self) -> PathBuf {
        self.data.join("desk.db")
    }

    /// The socket.
    ///
    /// # Errors
    /// `INVALID` when the path is too long for the operating system.
    pub fn socket(&self) -> Result<PathBuf, Refusal> {
        let socket = self.data.join("deskd.sock");
        let length = socket.as_os_str().len() + ".tmp".len();
        if length > SOCKET_PATH_MAX {
            return Err(invalid(format!(
                "the path of the socket is {length} bytes long; {SOCKET_PATH_MAX} is the limit"
            ))
            .hint("choose a shorter directory with --data or DESK_DATA"));
        }
        Ok(socket)
    }

    /// The lock that a daemon holds as long as it lives.
    pub fn lock(&self) -> PathBuf {
        self.data.join("deskd.lock")
    }
}

fn invalid(message: String) -> Refusal {
    Refusal::new(Code::Invalid, message)
}

/// Without a slash at its end, which would make of a link the directory that it leads to.
fn absolute(path: &Path) -> Result<PathBuf, Refusal> {
    let path = std::path::absolute(path)
        .map_err(|error| invalid(format!("{}: {error}", path.display())))?;
    Ok(path.components().collect())
}

/// `$XDG_DATA_HOME/desk`, else `~/.local/share/desk`.
fn default_data(xdg: Option<PathBuf>, home: Option<PathBuf>) -> Result<PathBuf, Refusal> {
    if let Some(xdg) = xdg.filter(|path| path.is_absolute()) {
        return Ok(xdg.join("desk"));
    }
    home.filter(|path| path.is_absolute()).map(|home| home.join(".local/share/desk")).ok_or_else(
        || {
            invalid("there is no HOME to keep the store in".into())
                .hint("name a directory with --data or DESK_DATA")
        },
    )
}

/// In the directory of systemd's credentials, else in that of the configuration.
fn default_key(data: &Path) -> PathBuf {
    let dir = |name| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    if let Some(file) = dir("CREDENTIALS_DIRECTORY").map(|dir| dir.join("deskd-key"))
        && file.exists()
    {
        return file;
    }
    dir("XDG_CONFIG_HOME")
        .or_else(|| dir("HOME").map(|home| home.join(".config")))
        .map_or_else(|| data.join("config/deskd.key"), |config| config.join("desk/deskd.key"))
}

/// Whether there is no such file; what is wrong with its directory is told where that is made.
fn is_absent(error: &std::io::Error) -> bool {
    matches!(error.kind(), std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory)
}

fn read(named: Option<&Path>, data: &Path) -> Result<File, Refusal> {
    let default = data.join("deskd.toml");
    let path = named.unwrap_or(&default);
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if named.is_none() && is_absent(&error) => return Ok(File::default()),
        Err(error) => return Err(invalid(format!("{}: {error}", path.display()))),
    };
    toml::from_str(&text)
        .map_err(|error| invalid(format!("{}: {}", path.display(), error.to_string().trim())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slash_at_the_end_is_none() {
        for given in ["/x/link", "/x/link/", "/x/link//", "/x/./link/."] {
            let args = Args { data: Some(given.into()), ..Args::default() };
            assert_eq!(Config::load(&args).unwrap().data.as_os_str(), "/x/link", "{given}");
        }
    }

    #[test]
    fn nothing_is_read_of_a_directory_that_is_not_ours() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("deskd.toml"), "nonsense").unwrap();
        let args = Args { data: Some(dir.path().to_owned()), ..Args::default() };
        let not_ours = |_: &Path| Err(invalid("not ours".into()));
        assert_eq!(Config::load_of(&args, not_ours).unwrap_err().message, "not ours");
    }

    #[test]
    fn the_data_directory_follows_xdg() {
        let home = Some(PathBuf::from("/home/ada"));
        assert_eq!(
            default_data(None, home.clone()).unwrap(),
            Path::new("/home/ada/.local/share/desk")
        );
        assert_eq!(default_data(Some("/x".into()), home.clone()).unwrap(), Path::new("/x/desk"));
        assert_eq!(
            default_data(Some("x".into()), home).unwrap(),
            Path::new("/home/ada/.local/share/desk")
        );
        assert!(default_data(None, None).is_err());
    }

    #[test]
    fn a_file_may_only_say_what_is_known() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("deskd.toml");
        let args = Args { data: Some(dir.path().to_owned()), ..Args::default() };
        std::fs::write(&file, "log = \"debug\"\n[limits]\nqueue = 7\n").unwrap();
        let config = Config::load(&args).unwrap();
        assert_eq!((config.log.as_str(), config.limits.queue), ("debug", 7));
        std::fs::write(&file, "[limits]\nquue = 7\n").unwrap();
        assert!(Config::load(&args).unwrap_err().message.contains("quue"));
        std::fs::write(&file, "[limits]\nqueue = 0\n").unwrap();
        assert!(Config::load(&args).unwrap_err().message.contains("queue"));
    }

    #[test]
    fn a_log_filter_that_cannot_be_read_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let load = |log: &str| {
            let data = Some(dir.path().to_owned());
            Config::load(&Args { data, log: Some(log.to_owned()), ..Args::default() })
        };
        for good in [
            "info",
            "OFF",
            "deskd=debug",
            "warn,deskd::store=trace",
            "info,[call]=debug",
            "info,[call{rpc,request}]=debug",
            "[call{rpc,request,peer}]=debug,warn",
        ] {
            assert_eq!(load(good).unwrap().log, good);
        }
        assert_eq!(load("").unwrap().log, "info", "an empty variable is none");
        for bad in [
            "inof",
            "deskd=loud",
            "info,",
            "info,,warn",
            "=",
            "deskd=debug=trace",
            " ",
            "[call{rpc,inof}",
        ] {
            let refusal = load(bad).unwrap_err();
            assert_eq!(refusal.code, Code::LogFilter, "{bad}");
            assert!(refusal.hint.unwrap().contains("error, warn, info, debug"), "{bad}");
        }
        // What the file says is checked as well.
        std::fs::write(dir.path().join("deskd.toml"), "log = \"nonsense\"\n").unwrap();
        assert_eq!(load("").unwrap_err().code, Code::LogFilter);
    }

    #[test]
    fn a_long_socket_path_is_refused_before_the_bind() {
        let args = Args { data: Some(format!("/{}", "d".repeat(120)).into()), ..Args::default() };
        assert!(Config::load(&args).unwrap().socket().unwrap_err().hint.is_some());
    }
}
