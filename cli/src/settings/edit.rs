//! Changes of the user's own file: one key or table at a time, with the comments that are there. Whoever
//! reads it meanwhile sees the old file or the new one, whole; two who change it take turns.

use std::{
    fs::{self, DirBuilder, File, TryLockError},
    io,
    os::unix::fs::DirBuilderExt as _,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use toml_edit::{Array, DocumentMut, Item, Table, Value, value};

use super::{
    Layer,
    file::{self, Found, Lines},
    keys::{Key, Kind},
};
use crate::{
    error::{CliError, plain},
    exit::Exit,
    files,
    io::Env,
};

/// How long another one may take who changes the file. Where the directory is one that everybody can
/// open, anybody can hold it.
const PATIENCE: Duration = Duration::from_secs(5);

/// The mode of a file that is new.
const OWN: u32 = 0o600;

/// What became of the file.
#[derive(Debug)]
pub(crate) struct Edited {
    /// The file.
    pub(crate) path: PathBuf,
    /// Whether it is another one now.
    pub(crate) changed: bool,
}

/// Changes the user's own file; it is made where there is none. What is only rehearsed leaves no trace.
pub(crate) fn edit(
    env: &Env,
    rehearsed: bool,
    change: impl FnOnce(&mut DocumentMut) -> Result<(), CliError>,
) -> Result<Edited, CliError> {
    let path = super::user(env).ok_or_else(|| {
        CliError::usage("neither DESK_CONFIG nor XDG_CONFIG_HOME nor HOME says where your file is")
            .hint("set DESK_CONFIG to a file")
    })?;
    // Where it is a link, the file behind it is changed, and the link stays.
    let path = fs::canonicalize(&path).unwrap_or(path);
    let folder = path.parent().unwrap_or(Path::new("/"));
    let unwritten = |error: &io::Error| {
        let message = format!("cannot write {}: {}", path.display(), plain(error));
        CliError::new(Exit::Failure, "CONFIG_FILE", message).hint("DESK_CONFIG names another file")
    };
    let mut held = None;
    if !rehearsed {
        DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(|e| unwritten(&e))?;
        held = turn(folder, PATIENCE).map_err(|e| unwritten(&e))?;
    }
    if held.is_none() && !rehearsed {
        let shown = folder.display();
        let message = format!("cannot write {}: another program holds {shown}", path.display());
        return Err(CliError::new(Exit::Failure, "CONFIG_FILE", message)
            .hint(format!("fuser {shown} tells which one; end it, then do this again")));
    }
    let old =
        match file::read(&path, Layer::User).map_err(|error| file::unreadable(&path, &error))? {
            Found::Nothing => String::new(),
            Found::Text(text) => text,
            Found::Strange(why) => {
                let hint = format!("chown it to you, and chmod go-w {}", path.display());
                return Err(file::wrong(&path, 0, &format!("it {why}"), &hint));
            }
        };
    let mut document: DocumentMut = old.parse().map_err(|error: toml_edit::TomlError| {
        let line = error.span().map_or(0, |span| Lines::of(&old).at(span.start));
        let why = error.message().lines().collect::<Vec<_>>().join(", ");
        file::wrong(&path, line, &format!("this is no TOML: {why}"), "put it right first")
    })?;
    change(&mut document)?;
    let new = document.to_string();
    let changed = new != old;
    if changed && !rehearsed {
        let mode = files::mode(&path).unwrap_or(OWN);
        files::replace(&path, mode, new.as_bytes()).map_err(|error| unwritten(&error))?;
    }
    drop(held);
    Ok(Edited { path, changed })
}

/// Waits until it is our turn to change what is in a directory: it is so as long as the answer lives.
/// Nothing, if another one holds it for longer than that.
fn turn(folder: &Path, patience: Duration) -> io::Result<Option<File>> {
    let (turn, began) = (File::open(folder)?, Instant::now());
    loop {
        match turn.try_lock() {
            Ok(()) => return Ok(Some(turn)),
            Err(TryLockError::Error(error)) => return Err(error),
            Err(TryLockError::WouldBlock) if began.elapsed() > patience => return Ok(None),
            Err(TryLockError::WouldBlock) => thread::sleep(Duration::from_millis(10)),
        }
    }
}

/// Whether a key or a table is there.
pub(crate) fn has(document: &DocumentMut, name: &str) -> bool {
    text(document, name).is_some()
}

/// What stands in a place: the text of a key where it is one, else how it is written.
pub(crate) fn text(document: &DocumentMut, name: &str) -> Option<String> {
    let mut item = document.as_item();
    for part in name.split('.') {
        item = item.get(part)?;
    }
    Some(item.as_str().map_or_else(|| item.to_string(), str::to_owned))
}

/// Puts a value in its place. What stood beside it, such as a comment, stays.
pub(crate) fn put(
    document: &mut DocumentMut,
    name: &str,
    key: &Key,
    text: &str,
) -> Result<(), CliError> {
    let item = match key.kind {
        Kind::Text => value(text),
        Kind::Bool => value(text == "true"),
        Kind::Int => value(text.parse::<i64>().unwrap_or_default()),
        Kind::List => {
            let texts = text.split(',').map(str::trim).filter(|text| !text.is_empty());
            value(texts.collect::<Array>())
        }
    };
    let (table, last) = table(document, name)?;
    match (table.get_mut(last), item) {
        (Some(Item::Value(old)), Item::Value(mut new)) => {
            if as_text(old) != as_text(&new) {
                *new.decor_mut() = old.decor().clone();
                *old = new;
            }
        }
        (_, item) => drop(table.insert(last, item)),
    }
    Ok(())
}

/// A value without what stands around it.
fn as_text(value: &Value) -> String {
    let mut value = value.clone();
    value.decor_mut().clear();
    value.to_string()
}

/// Takes a key or a table out. Answers whether it was there.
pub(crate) fn take(document: &mut DocumentMut, name: &str) -> Result<bool, CliError> {
    let (table, last) = table(document, name)?;
    Ok(table.remove(last).is_some())
}

/// The table that a key stands in, and the last part of its name.
fn table<'a, 'b>(
    document: &'a mut DocumentMut,
    name: &'b str,
) -> Result<(&'a mut dyn toml_edit::TableLike, &'b str), CliError> {
    let mut parts: Vec<&str> = name.split('.').collect();
    let last = parts.pop().unwrap_or_default();
    let mut table: &mut dyn toml_edit::TableLike = document.as_table_mut();
    for part in parts {
        let mut fresh = Table::new();
        // Of a table that only has tables, the head is not written.
        fresh.set_implicit(true);
        let item = table.entry(part).or_insert(Item::Table(fresh));
        table = item.as_table_like_mut().ok_or_else(|| {
            CliError::new(Exit::Usage, "CONFIG", format!("\"{part}\" is no table in your file"))
                .hint("desk config check")
        })?;
    }
    Ok((table, last))
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    use super::*;
    use crate::settings::keys::key;

    fn edited(path: &Path, changes: &[(&str, Option<&str>)]) -> Result<bool, CliError> {
        let env: Env = [("DESK_CONFIG", path.to_str().unwrap())].into_iter().collect();
        let mut changed = false;
        for (name, text) in changes {
            let done = edit(&env, false, |document| match text {
                Some(text) => put(document, name, key(name).unwrap(), text),
                None => take(document, name).map(drop),
            })?;
            changed |= done.changed;
        }
        Ok(changed)
    }

    #[test]
    fn comments_stay() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("sub/config.toml");
        let text = || fs::read_to_string(&path).unwrap();
        edited(&path, &[("output", Some("json"))]).unwrap();
        assert_eq!(text(), "output = \"json\"\n");
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        fs::write(
            &path,
            "# mine\noutput = \"json\" # short\n\n[contexts.a]\n# far\nendpoint = \"unix:/a\"\n",
        )
        .unwrap();
        let changes = [
            ("output", Some("csv")),
            ("retries", Some("5")),
            ("no_input", Some("true")),
            ("tags", Some("a, b")),
            ("contexts.b.endpoint", Some("unix:/b")),
            ("contexts.a.tenant", Some("t")),
        ];
        assert!(edited(&path, &changes).unwrap());
        assert_eq!(
            text(),
            "# mine\noutput = \"csv\" # short\nretries = 5\nno_input = true\ntags = [\"a\", \"b\"]\n\n\
             [contexts.a]\n# far\nendpoint = \"unix:/a\"\ntenant = \"t\"\n\n\
             [contexts.b]\nendpoint = \"unix:/b\"\n"
        );
        assert!(!edited(&path, &changes).unwrap(), "the same again changes nothing");
        edited(&path, &[("contexts.b", None), ("tags", None), ("no_input", None)]).unwrap();
        assert!(!text().contains("contexts.b") && !text().contains("tags"), "{}", text());
        assert!(text().contains("# short") && text().contains("# far"));
    }

    #[test]
    fn what_is_rehearsed_is_judged_and_leaves_no_trace() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("sub/config.toml");
        let env: Env = [("DESK_CONFIG", path.to_str().unwrap())].into_iter().collect();
        let put = |rehearsed| {
            let done = edit(&env, rehearsed, |document| {
                put(document, "output", key("output").unwrap(), "csv")
            });
            done.map(|done| done.changed)
        };
        assert!(put(true).unwrap() && !dir.path().join("sub").exists());
        assert!(put(false).unwrap());
        assert!(!put(true).unwrap(), "it holds already");
        fs::write(&path, "output =").unwrap();
        assert!(put(true).is_err() && fs::read_to_string(&path).unwrap() == "output =");
    }

    #[test]
    fn the_mode_of_the_file_stays() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("config.toml");
        for mode in [0o644, 0o600, 0o640] {
            fs::write(&path, "").unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            assert!(edited(&path, &[("output", Some("csv"))]).unwrap());
            assert_eq!(files::mode(&path), Some(mode));
        }
    }

    #[test]
    fn one_who_holds_the_directory_is_not_waited_for_without_end() {
        let dir = tempfile::tempdir().unwrap();
        let held = File::open(dir.path()).unwrap();
        held.lock().unwrap();
        let short = Duration::from_millis(50);
        assert!(turn(dir.path(), short).unwrap().is_none());
        drop(held);
        assert!(turn(dir.path(), short).unwrap().is_some());
    }

    #[test]
    fn a_place_is_looked_at_in_the_document() {
        let document: DocumentMut = "a.b = \"x\"\nn = 1\n[t.u]\n".parse().unwrap();
        assert_eq!(text(&document, "a.b").as_deref(), Some("x"));
        assert!(has(&document, "t.u") && has(&document, "n") && has(&document, "a"));
        assert!(!has(&document, "a.b.c") && !has(&document, "a.c") && !has(&document, "n.x"));
    }

    #[test]
    fn a_link_stays_a_link() {
        let dir = tempfile::tempdir().unwrap();
        let (real, link) = (dir.path().join("real.toml"), dir.path().join("link.toml"));
        fs::write(&real, "").unwrap();
        symlink(&real, &link).unwrap();
        edited(&link, &[("output", Some("csv"))]).unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read_to_string(&real).unwrap(), "output = \"csv\"\n");
    }

    #[test]
    fn a_file_that_is_no_toml_is_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("config.toml");
        fs::write(&path, "a = 1\noutput =\n").unwrap();
        let error = edited(&path, &[("output", Some("csv"))]).unwrap_err();
        assert!(error.message.contains("config.toml:2: this is no TOML"), "{error}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "a = 1\noutput =\n");
        // Wherever in a line it is that cannot be read, also within a letter of several bytes.
        for text in ["\u{fc}\n\u{fc}=1", "a = \"\u{fc}", "a=\u{65e5}", "a = \"\\u{fc}\""] {
            fs::write(&path, text).unwrap();
            let error = edited(&path, &[("output", Some("csv"))]).unwrap_err();
            assert!(error.message.contains("this is no TOML"), "{text}: {error}");
        }
    }
}
