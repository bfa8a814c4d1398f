//! Runs a transcript in a world of its own and compares what is printed with what stands there.

use std::{fs, path::Path, time::Duration};

use super::{
    Expected, Line, Part, Step, Transcript, app,
    chance::{self, CODE, Chance, SECRET, hidden, masked, secrets},
    visits::{Entry, Visits},
};
use crate::{
    bless,
    world::{CAST, Output, RESELLER, World},
};

/// What stands for the address of the owner, which is made from the user who runs the tests.
const OWNER: &str = "owner@localhost";

/// The exit code of a command line that cannot be read. Blessing would make a typing error the rule, so
/// it is expected only where a reader expects it.
const USAGE: u8 = 2;
/// The section for it.
const REFUSALS: &str = "## Refusals";

/// What one `desk` was given and what it printed, before anything in it is made the same for all.
#[derive(Debug)]
pub struct Ran<'a> {
    /// The words of the command.
    pub words: &'a [String],
    /// What went to stdout.
    pub stdout: &'a str,
    /// What went to stderr.
    pub stderr: &'a str,
}

/// Says whether what a command printed is what it promises.
pub type Judge<'a> = &'a dyn Fn(&Ran<'_>) -> Result<(), String>;

/// Runs the transcript in a file. Answers what is wrong; when blessing, the file is written anew.
///
/// # Errors
/// What cannot be read, or every command that printed something else.
pub fn check(path: &Path, judge: Judge<'_>) -> Result<(), String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let name = path.strip_prefix(bless::root()).unwrap_or(path).display().to_string();
    let mut transcript = Transcript::parse(&text).map_err(|error| format!("{name}: {error}"))?;
    let mut stage = Theatre::new(&transcript);
    let mut wrong = String::new();
    let mut within = String::new();
    for part in &mut transcript.parts {
        if let Part::Prose(line) = part
            && line.starts_with("## ")
        {
            within.clone_from(line);
        }
        let Part::Step(step) = part else { continue };
        let at = format!("{name}:{}", step.line);
        let found = stage.play(step, judge).map_err(|error| format!("{at}: {error}"))?;
        if found.code == USAGE && within != REFUSALS {
            let said = found.text();
            return Err(format!(
                "{at}: a slip of the pen? usage errors are shown under \"{REFUSALS}\"\n{said}"
            ));
        }
        if !same(&step.expected, &found) {
            let (old, new) = (step.expected.text(), found.text());
            wrong.push_str(&format!("{at}: {}\n{}", step.command, bless::difference(&old, &new)));
            step.expected = kept(&step.expected, found);
        }
    }
    if bless::blessing() {
        let text = transcript.text();
        return fs::write(path, text).map_err(|error| format!("{name}: {error}"));
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong) }
}

/// A world with the names of its files and its secrets.
struct Theatre {
    world: World,
    files: Vec<String>,
    owner: String,
    secrets: Vec<String>,
    chance: Chance,
    reseller: bool,
    visits: Visits,
}

impl Theatre {
    fn new(transcript: &Transcript) -> Theatre {
        let world = if transcript.bare { World::bare() } else { World::new() };
        let mut secrets = Vec::new();
        let mut owner = String::new();
        if !transcript.bare {
            world.cast();
            secrets.extend(CAST.iter().map(|player| world.persona(player.name).token));
            if transcript.reseller {
                world.reseller();
                secrets.extend(RESELLER.iter().map(|name| world.persona(name).token));
            }
            owner = world.desk("owner", ["whoami", "-o", "id"]).ok().trim().to_owned();
        }
        let mut files = Vec::new();
        for part in &transcript.parts {
            let Part::File { name, text } = part else { continue };
            let path = world.dir().join(name);
            fs::create_dir_all(path.parent().expect("a file in a directory")).expect("a directory");
            fs::write(path, text).expect("a file");
            files.push(name.clone());
        }
        Theatre {
            world,
            files,
            owner,
            secrets,
            chance: Chance::default(),
            reseller: transcript.reseller,
            visits: Visits::default(),
        }
    }

    fn play(&mut self, step: &Step, judge: Judge<'_>) -> Result<Expected, String> {
        if let Some(time) = step.command.strip_prefix("clock +") {
            self.world.pass(duration(time)?);
            return Ok(Expected::default());
        }
        if let Some(entry) = Entry::of(&step.command) {
            self.known(entry.who)?;
            self.visits.enter(&self.world, entry)?;
            return Ok(Expected::default());
        }
        let line = Line::parse(&step.command)?;
        if !["owner", "nobody"].contains(&step.persona.as_str()) {
            self.known(&step.persona)?;
        }
        let inside = match &step.place {
            Some(place) => self.visits.environment(&step.persona, place)?,
            None => Vec::new(),
        };
        let mut stdin = self.opened(step.stdin.as_deref().unwrap_or_default());
        let mut all = Output { stdout: String::new(), stderr: String::new(), code: 0 };
        for stage in &line.stages {
            let Some(("desk", args)) =
                stage.words.split_first().map(|(p, args)| (p.as_str(), args))
            else {
                return Err(format!("only desk is run here: {}", step.command));
            };
            if let Some(file) = &stage.from {
                stdin = fs::read_to_string(self.world.dir().join(file))
                    .map_err(|error| format!("{file}: {error}"))?;
            }
            let env: Vec<_> = stage
                .env
                .iter()
                .map(|(name, value)| (name, self.opened(&self.placed(value))))
                .collect();
            let mut env: Vec<_> =
                env.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            env.splice(0..0, inside.iter().copied());
            let persona = match step.persona.as_str() {
                "nobody" => {
                    env.insert(0, ("DESK_TOKEN", "desk_pat_nobody"));
                    "owner"
                }
                _ if self.world.pid().is_none() => "owner",
                name => name,
            };
            let args = args.iter().map(|arg| self.located(arg));
            let found = self.world.desk_with(persona, args, stdin, &env);
            judge(&Ran { words: &stage.words, stdout: &found.stdout, stderr: &found.stderr })?;
            stdin = found.stdout.clone();
            all = Output { stderr: all.stderr + &found.stderr, ..found };
        }
        self.secrets.extend(secrets(&all.stdout));
        self.chance.see(&all.stdout);
        let (stdout, stderr) = (self.lines(&all.stdout), self.lines(&all.stderr));
        let moving = [OWNER, chance::UID].map(|name| format!("{name}  "));
        match stdout.iter().find(|line| moving.iter().any(|name| line.contains(name))) {
            Some(line) => {
                Err(format!("what follows the owner is moved by the length of a name: {line}"))
            }
            None => Ok(Expected { stdout, stderr, code: all.code }),
        }
    }

    /// Somebody whose commands can be run.
    fn known(&self, name: &str) -> Result<(), String> {
        let known = CAST.iter().any(|player| player.name == name)
            || (self.reseller && RESELLER.contains(&name));
        known.then_some(()).ok_or_else(|| format!("{name} is not of the cast"))
    }

    /// An argument that names a file of the transcript, or one that begins with `./`, as a path; a
    /// code is what the app shows now.
    fn located(&self, arg: &str) -> String {
        if arg == CODE {
            let secret = self.chance.totp.last();
            return secret.map_or(arg.to_owned(), |secret| app::code(secret, self.world.now()));
        }
        if let Some(file) = arg.strip_prefix("template-file=") {
            return format!("template-file={}", self.located(file));
        }
        if let Some((field, file)) = arg.split_once("=@").filter(|(_, file)| self.is_file(file)) {
            return format!("{field}=@{}", self.located(file));
        }
        let name = arg.strip_prefix("./").unwrap_or(arg);
        match name != arg || self.is_file(arg) {
            true => self.world.dir().join(name).display().to_string(),
            false if self.owner.is_empty() => arg.to_owned(),
            false => arg.replace(OWNER, &self.owner),
        }
    }

    /// Whether the transcript has a file of this name.
    fn is_file(&self, name: &str) -> bool {
        self.files.iter().any(|file| file == name)
    }

    /// A value that begins with `./`, as a path.
    fn placed(&self, value: &str) -> String {
        match value.strip_prefix("./") {
            Some(name) => self.world.dir().join(name).display().to_string(),
            None => value.to_owned(),
        }
    }

    /// A value with the newest secret where its mark stands.
    fn opened(&self, value: &str) -> String {
        let value = self.chance.opened(value);
        match self.secrets.last() {
            Some(secret) => value.replace(SECRET, secret),
            None => value,
        }
    }

    fn lines(&self, text: &str) -> Vec<String> {
        let dir = self.world.dir().display().to_string();
        let mut text = text.replace(&format!("{dir}/"), "").replace(&dir, ".");
        for secret in &self.secrets {
            text = text.replace(secret, SECRET);
        }
        if !self.owner.is_empty() {
            text = text.replace(&self.owner, OWNER);
        }
        let text = self.chance.hidden(&text);
        hidden(&masked(&text)).lines().map(|line| line.trim_end().to_owned()).collect()
    }
}

fn same(expected: &Expected, found: &Expected) -> bool {
    let all = |old: &[String], new: &[String]| {
        old.len() == new.len() && old.iter().zip(new).all(|(old, new)| fits(old, new))
    };
    expected.code == found.code
        && all(&expected.stdout, &found.stdout)
        && all(&expected.stderr, &found.stderr)
}

/// Whether a line is as expected, where `[..]` stands for anything.
fn fits(expected: &str, found: &str) -> bool {
    let mut parts = expected.split("[..]");
    let Some(mut rest) = parts.next().and_then(|start| found.strip_prefix(start)) else {
        return false;
    };
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    false
}

/// What is found, but with the lines of before where they fit: they may hold a `[..]`.
fn kept(old: &Expected, mut new: Expected) -> Expected {
    let keep = |old: &[String], new: &mut [String]| {
        for line in new {
            if let Some(kept) = old.iter().find(|old| old.contains("[..]") && fits(old, line)) {
                kept.clone_into(line);
            }
        }
    };
    keep(&old.stdout, &mut new.stdout);
    keep(&old.stderr, &mut new.stderr);
    new
}

/// A time such as `30m`, `2h` or `3d`.
fn duration(text: &str) -> Result<Duration, String> {
    let wrong = || format!("no time: {text}");
    let (number, unit) = text.split_at_checked(text.len().max(1) - 1).ok_or_else(wrong)?;
    let number: u64 = number.parse().map_err(|_| wrong())?;
    let seconds = match unit {
        "s" => 1,
        "m" => 60,
        "h" => 3_600,
        "d" => 86_400,
        _ => return Err(wrong()),
    };
    Ok(Duration::from_secs(number * seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_fits_what_is_expected() {
        for (expected, found, fit) in [
            ("a", "a", true),
            ("a", "ab", false),
            ("a[..]", "ab", true),
            ("[..]b", "ab", true),
            ("a[..]c[..]e", "abcde", true),
            ("a[..]c[..]e", "abde", false),
            ("a[..]a", "a", false),
        ] {
            assert_eq!(fits(expected, found), fit, "{expected} {found}");
        }
    }

    #[test]
    fn durations() {
        assert_eq!(duration("2h"), Ok(Duration::from_secs(7_200)));
        for bad in ["", "h", "2", "2y", "-2h"] {
            assert!(duration(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn blessing_keeps_what_stands_for_anything() {
        let old = Expected { stdout: vec!["pid [..]".into()], ..Expected::default() };
        let new = Expected { stdout: vec!["pid 7".into(), "x".into()], ..Expected::default() };
        assert_eq!(kept(&old, new).stdout, ["pid [..]", "x"]);
    }
}
