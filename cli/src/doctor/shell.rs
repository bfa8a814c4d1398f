//! What the shell knows of `desk`.

use std::path::{Path, PathBuf};

use super::Check;
use crate::io::Env;

/// Whether commands are completed, as far as that can be seen from here: many shells read a script
/// that lies nowhere.
pub(super) fn completion(env: &Env) -> Check {
    let shell = env.path("SHELL");
    let shell = shell.as_deref().and_then(Path::file_name).and_then(|name| name.to_str());
    let (shell, how) = match shell {
        Some("fish") => ("fish", "desk completion fish | source"),
        Some("zsh") => ("zsh", "source <(desk completion zsh)"),
        Some("elvish") => ("elvish", "eval (desk completion elvish | slurp)"),
        Some("bash") => ("bash", "source <(desk completion bash)"),
        _ => return Check::ok("completion", "desk completion --help tells how to get it"),
    };
    match places(shell, env).into_iter().find(|path| path.exists()) {
        Some(path) => Check::ok("completion", format!("{} has it", path.display())),
        None => Check::ok("completion", format!("{how} gets it in {shell}")),
    }
}

/// Where a shell looks for scripts by itself.
fn places(shell: &str, env: &Env) -> Vec<PathBuf> {
    let below = |base: Option<PathBuf>, rest: &str| base.map(|base| base.join(rest));
    let (own, all) = match shell {
        "bash" => (
            below(env.data(), "bash-completion/completions/desk"),
            "/usr/share/bash-completion/completions/desk",
        ),
        "fish" => (
            below(env.configuration(), "fish/completions/desk.fish"),
            "/usr/share/fish/vendor_completions.d/desk.fish",
        ),
        "zsh" => (None, "/usr/share/zsh/site-functions/_desk"),
        _ => return Vec::new(),
    };
    own.into_iter().chain([PathBuf::from(all)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_shell_is_told_how() {
        for (shell, told) in [
            ("/bin/bash", "source <(desk completion bash)"),
            ("/usr/bin/fish", "desk completion fish | source"),
            ("/bin/sh", "--help"),
        ] {
            let env: Env = [("SHELL", shell), ("HOME", "/nowhere")].into_iter().collect();
            let check = completion(&env);
            assert!(check.detail.contains(told), "{}", check.detail);
        }
    }

    #[test]
    fn the_reader_s_own_directory_comes_first() {
        let env: Env = [("HOME", "/h"), ("XDG_DATA_HOME", "/x")].into_iter().collect();
        let found = places("bash", &env);
        assert_eq!(found[0], Path::new("/x/bash-completion/completions/desk"));
        assert_eq!(places("fish", &env)[0], Path::new("/h/.config/fish/completions/desk.fish"));
    }
}
