//! What a verb is given: the client, the configuration, the clock and the streams of its run.
//! Nothing else ever.

use std::{
    cell::{Cell, OnceCell, RefCell},
    io::Read,
    time::{Duration, Instant},
};

use tokio::runtime::{Builder, Runtime};
use tonic::transport::Channel;

use crate::{
    config::Config,
    editor::Draft,
    ending::Ending,
    error::CliError,
    exit::Exit,
    flags::Globals,
    io::Env,
    kept::Kept,
    render::{Screen, View},
    signer::Signer,
};

/// What a verb is given.
pub(crate) struct Ctx {
    /// The environment.
    pub(crate) env: Env,
    /// The flags of every command.
    pub(crate) flags: Globals,
    /// The output that was asked for.
    pub(crate) view: View,
    /// Where notes go; answers are returned.
    pub(crate) screen: Screen,
    stdin: RefCell<Option<Box<dyn Read + Send>>>,
    stdin_terminal: bool,
    now: OnceCell<i64>,
    config: OnceCell<Config>,
    runtime: OnceCell<Runtime>,
    /// Who signs the calls.
    pub(crate) signer: RefCell<Signer>,
    /// The token of the environment or the context, once it was asked for.
    pub(crate) token: OnceCell<Option<String>>,
    /// Whether something else than that is secret in what is said.
    pub(crate) guarded: Cell<bool>,
    /// The session that was kept, once it was looked for.
    pub(crate) session: OnceCell<Option<Kept>>,
    /// The connection, once there is one.
    pub(crate) link: RefCell<Option<Channel>>,
    /// Whether the daemon's build was looked at.
    pub(crate) met: Cell<bool>,
    /// What a person has written, until it was sent.
    pub(crate) draft: RefCell<Option<Draft>>,
    /// Whether a daemon that is not there stays so, whatever the configuration says.
    pub(crate) leave: Cell<bool>,
    /// When the time that the whole run was given is over; what is asked behind that is of no use.
    pub(crate) until: Cell<Option<Instant>>,
    /// What else ends a run that goes on for ever.
    pub(crate) ending: Ending,
}

impl Ctx {
    /// For one run.
    pub(crate) fn new(
        env: Env,
        flags: Globals,
        view: View,
        screen: Screen,
        stdin: (Box<dyn Read + Send>, bool),
    ) -> Ctx {
        Ctx {
            env,
            flags,
            view,
            screen,
            stdin: RefCell::new(Some(stdin.0)),
            stdin_terminal: stdin.1,
            now: OnceCell::new(),
            config: OnceCell::new(),
            runtime: OnceCell::new(),
            signer: RefCell::new(Signer::Usual),
            token: OnceCell::new(),
            guarded: Cell::new(false),
            session: OnceCell::new(),
            link: RefCell::new(None),
            met: Cell::new(false),
            draft: RefCell::new(None),
            leave: Cell::new(false),
            until: Cell::new(None),
            ending: Ending::default(),
        }
    }

    /// Where the daemon is.
    pub(crate) fn config(&self) -> Result<&Config, CliError> {
        if let Some(config) = self.config.get() {
            return Ok(config);
        }
        let config = Config::new(&self.flags, &self.env)?;
        Ok(self.config.get_or_init(|| config))
    }

    /// How long one call may take now.
    pub(crate) fn time(&self) -> Result<Duration, CliError> {
        let most = self.config()?.timeout;
        let left = self.until.get().map(|until| until.saturating_duration_since(Instant::now()));
        Ok(left.map_or(most, |left| left.min(most)))
    }

    /// The present instant, in milliseconds. It is the same during the whole run.
    pub(crate) fn now(&self) -> i64 {
        *self.now.get_or_init(|| self.clock())
    }

    /// What the clock shows at this moment, for those whose run has no end.
    pub(crate) fn clock(&self) -> i64 {
        let fixed = self.env.get("DESK_NOW").and_then(|now| now.parse::<jiff::Timestamp>().ok());
        #[expect(clippy::disallowed_methods, reason = "the one call that the rule leads to")]
        fixed.unwrap_or_else(jiff::Timestamp::now).as_millisecond()
    }

    /// Stdin, for whoever reads it first.
    pub(crate) fn stdin(&self) -> Result<Box<dyn Read + Send>, CliError> {
        let taken = || CliError::usage("stdin (-) can be read only once");
        self.stdin.borrow_mut().take().ok_or_else(taken)
    }

    /// Whether a person can be asked.
    pub(crate) fn interactive(&self) -> bool {
        self.stdin_terminal
            && self.screen.err_terminal()
            && !self.flags.no_input
            && !self.env.flag("DESK_NO_INPUT")
            && !self.env.flag("CI")
    }

    /// Where calls run. It is made for the first of them.
    pub(crate) fn runtime(&self) -> Result<&Runtime, CliError> {
        if let Some(runtime) = self.runtime.get() {
            return Ok(runtime);
        }
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| {
            CliError::new(Exit::Failure, "RUNTIME", format!("cannot begin: {error}"))
        })?;
        Ok(self.runtime.get_or_init(|| runtime))
    }
}
