//! A text that a person writes in an editor of their own, and the draft in which it stays until it was
//! sent. What the text is for, and what becomes of it, the verbs know.

use std::{
    fs::{self, DirBuilder, OpenOptions, Permissions},
    io::Write as _,
    os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _},
    path::{Path, PathBuf},
};

use crate::{
    context::Ctx,
    error::{CliError, plain},
    exit::Exit,
    input::{self, TEXT},
    io::Env,
    lent, render,
    write::request_id,
};

/// The editor where none is named.
const USUAL: &str = "vi";

/// What stands below this line is for the person who writes, and is not sent.
const CUT: &str = "# ------------------------ >8 ------------------------";

/// The longest draft: a text, and what stands below the line, which may be another text with a mark before
/// each of its lines.
const DRAFT: u64 = 4 * TEXT + 65_536;

/// The flags of a text that can be written in an editor. The flags that give it otherwise exclude these.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct Editor {
    /// Write the text in an editor
    #[arg(short, long)]
    pub(crate) editor: bool,

    /// Go on in an editor with a draft that was kept
    #[arg(long, hide_short_help = true, value_name = "FILE")]
    pub(crate) recover: Option<PathBuf>,
}

/// What is to be written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Text<'a> {
    /// Its name, which is also that of its draft.
    pub(crate) name: &'a str,
    /// What a person is told of it.
    pub(crate) about: &'a str,
    /// The flag that gives the same without an editor.
    pub(crate) flag: &'a str,
    /// What it begins with.
    pub(crate) before: &'a str,
    /// What else stands there for whoever writes, in lines: what it is that the text is for.
    pub(crate) head: &'a str,
    /// Whether it is not going to be sent this time.
    pub(crate) rehearsed: bool,
}

impl<'a> Text<'a> {
    /// A text that begins with nothing.
    pub(crate) const fn new(name: &'a str, about: &'a str, flag: &'a str) -> Text<'a> {
        Text { name, about, flag, before: "", head: "", rehearsed: false }
    }

    /// The same where nothing is going to be sent.
    pub(crate) const fn rehearsed(self, rehearsed: bool) -> Text<'a> {
        Text { rehearsed, ..self }
    }
}

impl Editor {
    /// Whether an editor was asked for.
    pub(crate) fn wanted(&self) -> bool {
        self.editor || self.recover.is_some()
    }

    /// Refuses where nobody can write.
    pub(crate) fn allowed(&self, ctx: &Ctx, flag: &str) -> Result<(), CliError> {
        if !self.wanted() || ctx.interactive() {
            return Ok(());
        }
        let message = "an editor needs a terminal, and that questions are not switched off";
        Err(CliError::usage(message).hint(format!("give the text with {flag}")))
    }

    /// Has the text written, if an editor was asked for. An empty one is refused.
    pub(crate) fn read(&self, ctx: &Ctx, text: &Text<'_>) -> Result<Option<String>, CliError> {
        if !self.wanted() {
            return Ok(None);
        }
        self.allowed(ctx, text.flag)?;
        let draft = Draft::begin(&ctx.env, self.recover.as_deref(), text)?;
        let began = draft.read()?;
        let ended = edit(ctx, &draft.path);
        let written = draft.read();
        // What a person has written is kept from here on until it was sent.
        let same = matches!(&written, Ok(written) if *written == began);
        match &written {
            Ok(written) if written.is_empty() => draft.remove(),
            _ if same && ended.is_err() => draft.unused(),
            _ => *ctx.draft.borrow_mut() = Some(draft.settled()),
        }
        ended?;
        let written = written?;
        if written.is_empty() {
            return Err(CliError::usage("the text is empty: nothing was sent")
                .hint(format!("write it, or give it with {}", text.flag)));
        }
        Ok(Some(written))
    }
}

/// Runs the editor on a file, and waits for it.
fn edit(ctx: &Ctx, path: &Path) -> Result<(), CliError> {
    let named = ["DESK_EDITOR", "VISUAL", "EDITOR"].iter().find_map(|name| ctx.env.get(name));
    let named = named.unwrap_or(USUAL);
    let unusable = |why: &str| {
        CliError::usage(format!("cannot start the editor \"{named}\": {why}"))
            .hint("name one with DESK_EDITOR, such as DESK_EDITOR=nano")
    };
    let words = lent::words(named).map_err(|error| unusable(&error))?;
    let mut command = lent::command(&ctx.env, &words).map_err(|error| unusable(&plain(&error)))?;
    command.arg(path);
    if !ctx.screen.out_terminal() {
        // The answer goes elsewhere; the editor is for the person.
        command.stdout(crate::io::on_stderr());
    }
    let ended = lent::start(&mut command).and_then(|mut program| program.child.wait());
    let status = ended.map_err(|error| unusable(&plain(&error)))?;
    match status.code() {
        Some(0) => Ok(()),
        code => {
            let how = code.map_or("by a signal".to_owned(), |code| format!("with {code}"));
            let message = format!("the editor ended {how}: nothing was sent");
            Err(CliError::new(Exit::Failure, "EDITOR", message))
        }
    }
}

/// A text on its way, in a file that nobody else can read.
#[derive(Debug)]
pub(crate) struct Draft {
    path: PathBuf,
    /// The draft of an earlier run whose text this one went on with, and that text. Somebody else may go
    /// on with it at the same time, so each has a file of their own.
    origin: Option<(PathBuf, String)>,
    rehearsed: bool,
}

impl Draft {
    /// The file, with what the text begins with.
    fn begin(env: &Env, kept: Option<&Path>, text: &Text<'_>) -> Result<Draft, CliError> {
        let folder = folder(env)?;
        let before = kept.map(|kept| input::file_up_to(kept, DRAFT)).transpose()?;
        let origin = kept.filter(|kept| inside(kept, &folder));
        let origin = origin.map(Path::to_owned).zip(before.clone());
        let own: String = request_id().chars().take(8).collect();
        let path = folder.join(format!("{}-{own}.md", text.name));
        // What an earlier draft says below its line was true then.
        let begun = before.as_deref().map_or(text.before, above);
        let full = format!(
            "{begun}\n{CUT}\n{}# {}\n# This line and all from the one above on is left out. An empty text \
             sends nothing.\n",
            remarks(text.head),
            text.about
        );
        let made = DirBuilder::new().recursive(true).mode(0o700).create(&folder).and_then(|()| {
            let mut file =
                OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path)?;
            file.write_all(full.as_bytes())
        });
        made.map_err(|error| {
            let message = format!("cannot write {}: {}", path.display(), plain(&error));
            CliError::new(Exit::Failure, "DRAFT", message)
                .hint("XDG_STATE_HOME names another directory")
        })?;
        Ok(Draft { path, origin, rehearsed: text.rehearsed })
    }

    /// The text as it is to be sent.
    fn read(&self) -> Result<String, CliError> {
        let failed = |error| CliError::input(&self.path.display().to_string(), &error);
        // Some editors put a new file in the place of the old one.
        fs::set_permissions(&self.path, Permissions::from_mode(0o600)).map_err(failed)?;
        let text = input::file_up_to(&self.path, DRAFT)?;
        let text = above(&text);
        if text.len() as u64 > TEXT {
            let message = format!("the text is too large: {TEXT} bytes are the most");
            return Err(CliError::new(Exit::Invalid, "INVALID", message));
        }
        Ok(text.to_owned())
    }

    /// Nothing became of it, or it was sent; an earlier draft stays.
    fn unused(&self) {
        let _gone = fs::remove_file(&self.path);
    }

    /// What was written is here: the earlier draft is not needed any more.
    fn settled(mut self) -> Draft {
        self.forget();
        self
    }

    /// It is empty: nobody misses it, nor what it came from.
    fn remove(mut self) {
        self.unused();
        self.forget();
    }

    /// Removes the earlier draft, unless something else stands in it now.
    fn forget(&mut self) {
        if let Some((path, text)) = self.origin.take()
            && input::file_up_to(&path, DRAFT).is_ok_and(|now| now == text)
        {
            let _gone = fs::remove_file(path);
        }
    }

    /// Says where the text is, in an error because of which it was not sent.
    pub(crate) fn told(&self, mut error: CliError) -> CliError {
        let kept = format!("your text is kept: go on with --recover {}", self.quoted());
        error.hint = Some(match error.hint.take() {
            Some(hint) => format!("{hint}; {kept}"),
            None => kept,
        });
        error
    }

    /// The text was sent, or only rehearsed.
    pub(crate) fn sent(&self, ctx: &Ctx) {
        if self.rehearsed {
            ctx.screen.note(&format!("your text is kept for --recover {}", self.quoted()));
        } else {
            self.unused();
        }
    }

    fn quoted(&self) -> String {
        shell_words::quote(&self.path.display().to_string()).into_owned()
    }
}

/// Lines for the person who writes. What others wrote does nothing to their terminal, nor is it ever sent.
fn remarks(head: &str) -> String {
    let mut remarks = String::new();
    for line in render::body(head).lines() {
        remarks.push_str(format!("# {line}").trim_end());
        remarks.push('\n');
    }
    remarks
}

/// What stands above the line that cuts, without the empty lines around it.
fn above(text: &str) -> &str {
    let mut end = 0;
    for line in text.split_inclusive('\n') {
        if line.trim_end() == CUT {
            break;
        }
        end += line.len();
    }
    let text = text.get(..end).unwrap_or_default().trim_end();
    // Spaces at the beginning of a line mean something in Markdown.
    let start = text.len() - text.trim_start_matches(['\n', '\r']).len();
    text.get(start..).unwrap_or_default()
}

/// Where drafts are.
fn folder(env: &Env) -> Result<PathBuf, CliError> {
    env.state().map(|state| state.join("desk/drafts")).ok_or_else(|| {
        CliError::usage("neither XDG_STATE_HOME nor HOME says where a draft is to be kept")
            .hint("set XDG_STATE_HOME to a directory")
    })
}

/// Whether a file is one of our drafts.
fn inside(path: &Path, folder: &Path) -> bool {
    let same = |path: &Path| path.canonicalize().ok();
    path.is_file() && path.parent().and_then(same).is_some_and(|dir| Some(dir) == same(folder))
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::MetadataExt as _;

    use super::*;

    const TEXT: Text<'_> = Text::new("comment", "A comment", "--body");

    fn env(dir: &Path) -> Env {
        [("XDG_STATE_HOME", dir.to_str().unwrap())].into_iter().collect()
    }

    #[test]
    fn what_is_below_the_line_is_not_sent() {
        let text = |above: &str| format!("{above}\n{CUT}\n# More\n");
        assert_eq!(super::above(&text("")), "");
        assert_eq!(super::above(&text(" \n\n")), "");
        assert_eq!(super::above(&text("\n\n    code\n\nmore  \n")), "    code\n\nmore");
        assert_eq!(super::above("# a head\nno line"), "# a head\nno line");
    }

    #[test]
    fn a_draft_is_for_nobody_else_to_read() {
        let dir = tempfile::tempdir().unwrap();
        let draft = Draft::begin(&env(dir.path()), None, &Text { before: "Old", ..TEXT }).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().mode() & 0o777;
        assert_eq!((mode(&draft.path), mode(draft.path.parent().unwrap())), (0o600, 0o700));
        assert_eq!(draft.read().unwrap(), "Old");
        // An editor may have made a new file of it.
        fs::remove_file(&draft.path).unwrap();
        fs::write(&draft.path, "New\n").unwrap();
        assert_eq!(draft.read().unwrap(), "New");
        assert_eq!(mode(&draft.path), 0o600);
        let error = draft.told(CliError::usage("no").hint("do"));
        let hint = error.hint.as_deref().unwrap().to_owned();
        assert!(hint.starts_with("do; ") && hint.contains("--recover "), "{hint}");
        let path = draft.path.clone();
        draft.remove();
        assert!(!path.exists());
    }

    #[test]
    fn a_draft_that_was_kept_is_gone_on_with_and_another_file_is_copied() {
        let dir = tempfile::tempdir().unwrap();
        let first = Draft::begin(&env(dir.path()), None, &Text { before: "Old", ..TEXT }).unwrap();
        let recover = |path: &Path| Draft::begin(&env(dir.path()), Some(path), &TEXT);
        // Two at a time do not take each other's text away.
        let (again, other) = (recover(&first.path).unwrap(), recover(&first.path).unwrap());
        assert_eq!(again.read().unwrap(), "Old");
        fs::write(&other.path, "Other").unwrap();
        let other = other.settled();
        assert!(!first.path.exists(), "its text is in the other one");
        let again = again.settled();
        again.unused();
        assert_eq!(other.read().unwrap(), "Other");
        // What somebody has written into the earlier one stays.
        let more = recover(&other.path).unwrap();
        fs::write(&other.path, "Changed").unwrap();
        more.remove();
        assert_eq!(other.read().unwrap(), "Changed");
        let own = dir.path().join("mine.md");
        fs::write(&own, "Mine\n").unwrap();
        let copy = Draft::begin(&env(dir.path()), Some(&own), &TEXT).unwrap();
        assert!(copy.path != own && copy.read().unwrap() == "Mine");
        assert!(Draft::begin(&env(dir.path()), Some(&dir.path().join("none")), &TEXT).is_err());
        // What has no end is not read to its end.
        let endless = Draft::begin(&env(dir.path()), Some(Path::new("/dev/zero")), &TEXT);
        assert_eq!(endless.unwrap_err().exit, Exit::Invalid);
    }
}
