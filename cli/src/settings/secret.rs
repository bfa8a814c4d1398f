//! A secret that a program of the user's prints, such as a password manager's. Its time is limited, all of
//! it; where that runs out, everything that it started ends with it. Which program it is says a context.

use std::{
    fs,
    io::{self, Read as _},
    os::unix::process::CommandExt as _,
    process::{Child, Command, ExitStatus, Stdio},
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

use rustix::process::{Pid, Signal, kill_process, kill_process_group};

use crate::{config::TOKEN, error::plain, io::Env, launch::in_front};

/// How long a program may take that answers a secret. It may ask a person.
const LIMIT: Duration = Duration::from_secs(30);

/// How long it is at most until its end is noticed.
const PAUSE: Duration = Duration::from_millis(10);

/// What a line for the shell prints. It may ask on the terminal, but not on our stdin.
pub(super) fn of(line: &str, env: &Env) -> Result<String, String> {
    within(LIMIT, line, env)
}

fn within(limit: Duration, line: &str, env: &Env) -> Result<String, String> {
    let until = Instant::now() + limit;
    let failed = |error: io::Error| format!("its command cannot be run: {}", plain(&error));
    let mut command = Command::new("/bin/sh");
    command.args(["-c", line]).env_clear().envs(env.iter());
    command.stdin(Stdio::null()).stdout(Stdio::piped());
    // A group of its own can be ended as a whole, but is stopped when it asks on the terminal.
    let apart = !in_front();
    if apart {
        command.process_group(0);
    }
    let mut child = command.spawn().map_err(failed)?;
    let (sender, receiver) = mpsc::channel();
    let stdout = child.stdout.take();
    thread::spawn(move || {
        let mut text = String::new();
        let read = stdout.map(|stdout| stdout.take(TOKEN + 1).read_to_string(&mut text));
        // Where nobody waits any more, nobody wants to know.
        let _late = sender.send(read.transpose().map(|_| text));
    });
    let late = || format!("its command did not end within {limit:?}");
    let read = receiver.recv_timeout(until.saturating_duration_since(Instant::now()));
    let answer = match read {
        Err(_) => Err(late()),
        Ok(Err(error)) => Err(failed(error)),
        Ok(Ok(text)) if text.len() as u64 > TOKEN => {
            Err(format!("its command prints more than {TOKEN} bytes"))
        }
        Ok(Ok(text)) => match ended(&mut child, until) {
            Some(status) if status.success() => return Ok(text),
            Some(status) => return Err(format!("its command ended with {status}")),
            None => Err(late()),
        },
    };
    end(&mut child, apart);
    answer
}

/// How it ended, if it did in time.
fn ended(child: &mut Child, until: Instant) -> Option<ExitStatus> {
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status),
            Ok(None) if Instant::now() < until => thread::sleep(PAUSE),
            Ok(None) | Err(_) => return None,
        }
    }
}

/// Ends a program with all that it has started.
fn end(child: &mut Child, apart: bool) {
    let pid = Pid::from_child(child);
    if apart {
        let _ended_meanwhile = kill_process_group(pid, Signal::KILL);
    } else {
        // It is in our own group. Whoever has gone away from its parent stays.
        let mut family = Vec::new();
        collect(pid, &mut family);
        for one in family {
            let _ended_meanwhile = kill_process(one, Signal::KILL);
        }
    }
    let _its_status = child.wait();
}

/// A process and all below it.
fn collect(pid: Pid, family: &mut Vec<Pid>) {
    family.push(pid);
    let number = pid.as_raw_nonzero();
    let below = fs::read_to_string(format!("/proc/{number}/task/{number}/children"));
    for child in below.unwrap_or_default().split_whitespace() {
        if let Some(child) = child.parse().ok().and_then(Pid::from_raw) {
            collect(child, family);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    const SHORT: Duration = Duration::from_millis(300);

    fn told(line: &str) -> Result<String, String> {
        within(SHORT, line, &[("PATH", "/usr/bin:/bin")].into_iter().collect())
    }

    #[test]
    fn the_time_is_that_of_all_of_it() {
        for line in ["sleep 100", "echo x; sleep 100", "exec >&-; sleep 100", "sleep 100 & echo x"]
        {
            let began = Instant::now();
            assert!(told(line).unwrap_err().contains("did not end within"), "{line}");
            assert!(began.elapsed() < 20 * SHORT, "{line}");
        }
    }

    #[test]
    fn what_it_started_ends_with_it() {
        let dir = tempfile::tempdir().unwrap();
        let (pid, late) = (dir.path().join("pid"), dir.path().join("late"));
        let line = format!(
            "sh -c 'echo $$ > {}; sleep 2; echo > {}'; true",
            pid.display(),
            late.display()
        );
        assert!(told(&line).is_err());
        let pid = fs::read_to_string(pid).unwrap();
        // It may be there yet as one that nobody has waited for.
        let state = || {
            let stat = fs::read_to_string(format!("/proc/{}/stat", pid.trim())).unwrap_or_default();
            stat.rsplit(')').next().unwrap_or_default().trim().chars().next()
        };
        let began = Instant::now();
        while !matches!(state(), None | Some('Z' | 'X')) {
            assert!(began.elapsed() < Duration::from_secs(1), "{:?}", state());
            thread::sleep(PAUSE);
        }
        assert!(!late.exists());
    }

    #[test]
    fn those_below_a_process_are_found() {
        let line = "sh -c 'sleep 5; true' & sleep 5; true";
        let mut child = Command::new("/bin/sh").args(["-c", line]).spawn().unwrap();
        let began = Instant::now();
        let family = || {
            let mut family = Vec::new();
            collect(Pid::from_child(&child), &mut family);
            family.len()
        };
        while family() < 4 {
            assert!(began.elapsed() < Duration::from_secs(2), "{}", family());
            thread::sleep(PAUSE);
        }
        end(&mut child, false);
        assert!(child.try_wait().unwrap().is_some());
    }

    #[test]
    fn a_secret_is_not_cut() {
        let print = |bytes: u64| format!("head -c {bytes} /dev/zero | tr '\\0' x");
        assert_eq!(told(&print(TOKEN)).unwrap().len() as u64, TOKEN);
        assert!(told(&print(TOKEN + 1)).unwrap_err().contains("prints more than"));
        assert!(told(&print(1 << 20)).unwrap_err().contains("prints more than"));
    }
}
