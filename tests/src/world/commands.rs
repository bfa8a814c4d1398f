//! The command line in a world: `desk` in this process or as a program, and where the programs are.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use super::World;

/// What a run of the command line left behind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// Data.
    pub stdout: String,
    /// Everything else.
    pub stderr: String,
    /// The exit code.
    pub code: u8,
}

impl Output {
    /// Stdout, of a run that has to succeed.
    #[track_caller]
    pub fn ok(self) -> String {
        assert_eq!(self.code, 0, "stdout: {}\nstderr: {}", self.stdout, self.stderr);
        self.stdout
    }
}

impl World {
    /// Runs `desk` with these arguments in this process, as a persona of [`World::persona`], or as
    /// `owner`.
    #[track_caller]
    pub fn desk<S: AsRef<str>>(&self, persona: &str, args: impl IntoIterator<Item = S>) -> Output {
        self.desk_with(persona, args, "", &[])
    }

    /// The same with a stdin, and with more environment.
    #[track_caller]
    pub fn desk_with<S: AsRef<str>>(
        &self,
        persona: &str,
        args: impl IntoIterator<Item = S>,
        stdin: impl Into<Vec<u8>>,
        env: &[(&str, &str)],
    ) -> Output {
        let mut all = self.environment();
        if persona != "owner" {
            all.insert("DESK_TOKEN".to_owned(), self.persona(persona).token);
        }
        all.extend(env.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let args = args.into_iter().map(|arg| arg.as_ref().to_owned());
        let (io, captured) = desk::Io::captured(stdin);
        let code = desk::run(
            std::iter::once("desk".to_owned()).chain(args),
            all.into_iter().collect(),
            io,
        );
        let text = |bytes| String::from_utf8(bytes).expect("desk writes UTF-8");
        Output {
            stdout: text(captured.stdout()),
            stderr: text(captured.stderr()),
            code: desk::number(code),
        }
    }

    /// The program `desk` with the environment of this world, to be given arguments and run. It
    /// calls as the owner.
    pub fn program<S: AsRef<std::ffi::OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Command {
        let mut command = self.empty(&program("desk-under-test"));
        command.args(args).stdin(Stdio::null());
        command
    }

    /// The environment of every command, and nothing else.
    pub fn environment(&self) -> BTreeMap<String, String> {
        let mut env = BTreeMap::from([
            ("PATH".to_owned(), "/usr/bin:/bin".to_owned()),
            ("LANG".to_owned(), "C.UTF-8".to_owned()),
            ("TZ".to_owned(), self.zone.to_owned()),
            ("HOME".to_owned(), text(self.dir())),
            ("DESK_DATA".to_owned(), text(&self.data())),
            ("DESK_BIN".to_owned(), text(&program("desk-under-test"))),
        ]);
        if self.manual {
            let now = jiff::Timestamp::from_millisecond(self.now()).expect("an instant");
            env.insert("DESK_NOW".to_owned(), now.to_string());
            // The world has its daemon; another one would be of another clock.
            env.insert("DESK_AUTOSTART".to_owned(), "0".to_owned());
        }
        env
    }

    pub(super) fn empty(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command.env_clear().envs(self.environment()).current_dir(self.dir());
        command
    }
}

/// The path of a program under test. Cargo names it to tests and benches; an example finds it where
/// Cargo puts it, once it is built.
#[track_caller]
pub fn program(name: &str) -> PathBuf {
    if let Some(path) = std::env::var_os(format!("CARGO_BIN_EXE_{name}")) {
        return path.into();
    }
    let own = std::env::current_exe().expect("this program has a path");
    let mut dirs = own.ancestors().skip(1).take(2).map(|dir| dir.join(name));
    dirs.find(|path| path.exists())
        .unwrap_or_else(|| panic!("{name} is not built: cargo build -p desk-tests --bins"))
}

fn text(path: &Path) -> String {
    path.to_str().expect("a path in UTF-8").to_owned()
}
