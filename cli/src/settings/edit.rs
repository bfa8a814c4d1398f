//! Changes of the user's own file: one key or table at a time, with the comments that are there. Whoever
//! reads it meanwhile sees the old file or the new one, whole; two who change it take turns.

use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, Write as _},
    os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _},
    path::{Path, PathBuf},
};

use rustix::fs::FlockOperation;
use toml_edit::{Array, DocumentMut, Item, Table, Value, value};

use super::{
    file::{self, Found},
    keys::{Key, Kind},
};
use crate::{
    error::{CliError, plain},
    exit::Exit,
    io::Env,
    write::request_id,
};

/// What became of the file.
#[derive(Debug)]
pub(crate) struct Edited {
    /// The file.
    pub(crate) path: PathBuf,
    /// Whether it is another one now.
    pub(crate) changed: bool,
}

/// Changes the user's own file; it is made where there is none.
pub(crate) fn edit(
    env: &Env,
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
    DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(|e| unwritten(&e))?;
    let turn = File::open(folder).map_err(|e| unwritten(&e))?;
    rustix::fs::flock(&turn, FlockOperation::LockExclusive).map_err(|e| unwritten(&e.into()))?;
    let old = match file::read(&path).map_err(|error| file::unreadable(&path, &error))? {
        Found::Nothing => String::new(),
        Found::Text(text) => text,
        Found::Strange(why) => {
            let hint = format!("chown it to you, and chmod go-w {}", path.display());
            return Err(file::wrong(&path, 0, &format!("it {why}"), &hint));
        }
    };
    let mut document: DocumentMut = old.parse().map_err(|error: toml_edit::TomlError| {
        let line = error.span().map_or(0, |span| 1 + old[..span.start].matches('\n').count());
        let why = error.message().lines().collect::<Vec<_>>().join(", ");
        file::wrong(&path, line, &format!("this is no TOML: {why}"), "put it right first")
    })?;
    change(&mut document)?;
    let new = document.to_string();
    let changed = new != old;
    if changed {
        write(&path, folder, &new).map_err(|error| unwritten(&error))?;
    }
    Ok(Edited { path, changed })
}

fn write(path: &Path, folder: &Path, text: &str) -> io::Result<()> {
    let fresh = folder.join(format!(".{}", request_id()));
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&fresh)?;
    let done = file
        .write_all(text.as_bytes())
        .and_then(|()| file.sync_all())
        .and_then(|()| fs::rename(&fresh, path))
        .and_then(|()| File::open(folder)?.sync_all());
    if done.is_err() {
        let _gone = fs::remove_file(&fresh);
    }
    done
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
            let done = edit(&env, |document| match text {
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
    }
}
