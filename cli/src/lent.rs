//! A program that has the terminal for a while, with us behind it: an editor, a pager. It is found as
//! any program is that we start, has the environment of this run without what signs in, and Ctrl-C is
//! its own. One that takes our place is in `launch`, one inside a tenant in `access/child`.

use std::{
    ffi::OsStr,
    io,
    process::{Child, Command},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use signal_hook::{
    consts::{SIGINT, SIGQUIT},
    flag::register_conditional_default,
};

use crate::{io::Env, launch::find};

/// A program that runs.
pub(crate) struct Lent {
    /// The program itself.
    pub(crate) child: Child,
    _keys: Keys,
}

/// The words of a line in which a person names a program of theirs with its arguments, quoted as for a shell.
/// Nothing else of a shell is in it. What an alias stands for is read in `alias/words`, where `#` is a letter;
/// a line that is being typed in `completion/words`, where it need not have an end.
pub(crate) fn words(line: &str) -> Result<Vec<String>, String> {
    let words = shell_words::split(line).map_err(|error| error.to_string())?;
    if words.is_empty() { Err("it names no program".to_owned()) } else { Ok(words) }
}

/// The program of these words, which are its name and its arguments.
pub(crate) fn command(env: &Env, words: &[String]) -> io::Result<Command> {
    let [name, args @ ..] = words else {
        return Err(io::Error::new(io::ErrorKind::NotFound, "it has no name"));
    };
    let path = env.path("PATH");
    let program = find(OsStr::new(name), path.as_deref().map(AsRef::as_ref));
    let missing = || io::Error::new(io::ErrorKind::NotFound, "there is no such program");
    let mut command = Command::new(program.ok_or_else(missing)?);
    // What signs in is not for a program for texts.
    let kept = env.for_others();
    command.args(args).env_clear().envs(kept);
    Ok(command)
}

/// Starts it.
pub(crate) fn start(command: &mut Command) -> io::Result<Lent> {
    // Before it is there, so that no key ends us in between.
    let keys = Keys::lend()?;
    Ok(Lent { child: command.spawn()?, _keys: keys })
}

/// The keys that end a program. While they are lent, nothing comes of them here: without us the shell
/// would come back while the other program still has the terminal. Behind it they end us as before.
struct Keys(Arc<AtomicBool>);

impl Keys {
    fn lend() -> io::Result<Keys> {
        let ours = Arc::new(AtomicBool::new(false));
        // The other program has them as they usually are: of what is heard nothing is handed on to it.
        for key in [SIGINT, SIGQUIT] {
            register_conditional_default(key, Arc::clone(&ours))?;
        }
        Ok(Keys(ours))
    }
}

impl Drop for Keys {
    fn drop(&mut self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_told_no_secret() {
        let pairs =
            [("PATH", "/bin:/usr/bin"), ("DESK_TOKEN", "t"), ("DESK_TOKEN_FILE", "f"), ("A", "b")];
        let env: Env = pairs.into_iter().collect();
        let words = ["sh", "-c", "env"].map(str::to_owned);
        let out = command(&env, &words).unwrap().output().unwrap();
        let text = String::from_utf8(out.stdout).unwrap();
        assert!(text.contains("A=b\n") && !text.contains("DESK_TOKEN="), "{text}");
        assert!(
            !text.contains("DESK_TOKEN_FILE") && text.contains("DESK_TOKEN_KEPT=1\n"),
            "{text}"
        );
        let nothing: Env =
            pairs.into_iter().filter(|(name, _)| !name.starts_with("DESK")).collect();
        let out = command(&nothing, &words).unwrap().output().unwrap();
        assert!(!String::from_utf8(out.stdout).unwrap().contains("DESK_"), "nothing was kept");
        let none = command(&env, &["no-such-program".to_owned()]).unwrap_err();
        assert_eq!(none.kind(), io::ErrorKind::NotFound);
        assert!(command(&env, &[]).is_err());
    }
}
