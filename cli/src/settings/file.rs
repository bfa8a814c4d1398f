//! One file of the configuration: whose it is, what it says, and on which line. What wins over what
//! is decided in `settings`.

use std::{
    fs::OpenOptions,
    io::{self, Read as _},
    os::unix::fs::{MetadataExt as _, OpenOptionsExt as _},
    path::Path,
};

use rustix::{fs::OFlags, io::Errno};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    Entry, Layer, Place,
    keys::{self, Kind},
    private,
};
use crate::{
    error::{CliError, plain},
    exit::Exit,
    files::absent,
};

/// The most bytes of such a file.
const FILE: u64 = 256 << 10;

/// What came of a look at a file.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// There is none.
    Nothing,
    /// Somebody else could have written it or put it there: why.
    Strange(String),
    /// Its text.
    Text(String),
}

/// Reads a file. One that somebody else could have written is not believed. That of a project may be
/// anybody's: a stranger can put into a directory above ours what is to be believed because it leads to
/// a file of ours, or what is to stop us because it cannot be opened.
pub(super) fn read(path: &Path, layer: Layer) -> io::Result<Found> {
    let mut options = OpenOptions::new();
    options.read(true);
    if layer == Layer::Project {
        options.custom_flags((OFlags::NOFOLLOW | OFlags::NONBLOCK).bits().cast_signed());
    }
    let file = match options.open(path) {
        Ok(file) => file,
        Err(error) if absent(&error) => return Ok(Found::Nothing),
        Err(error) if layer == Layer::Project => {
            let link = error.raw_os_error() == Some(Errno::LOOP.raw_os_error());
            let why = if link { "is a link".to_owned() } else { plain(&error) };
            return Ok(Found::Strange(why));
        }
        Err(error) => return Err(error),
    };
    let meta = file.metadata()?;
    if layer == Layer::Project && !meta.is_file() {
        return Ok(Found::Strange("is no file".to_owned()));
    }
    let us = rustix::process::geteuid().as_raw();
    if meta.is_file() && meta.uid() != us && meta.uid() != 0 {
        return Ok(Found::Strange(format!("belongs to the user {}", meta.uid())));
    }
    let others = match meta.mode() & 0o022 {
        0 => false,
        // What a umask of 002 makes, where each user has a group of their own.
        0o020 => meta.uid() != us || !private::is_group(meta.gid(), us),
        _ => true,
    };
    if meta.is_file() && others {
        return Ok(Found::Strange("can be written by others".to_owned()));
    }
    let mut text = String::new();
    file.take(FILE + 1).read_to_string(&mut text)?;
    if text.len() as u64 > FILE {
        return Err(io::Error::other(format!("it is longer than {FILE} bytes")));
    }
    Ok(Found::Text(text))
}

/// The error about a line of a file; line 0 is the whole of it.
pub(super) fn wrong(path: &Path, line: usize, why: &str, hint: &str) -> CliError {
    let place = Place { path: path.to_owned(), line };
    CliError::new(Exit::Usage, "CONFIG", format!("{place}: {why}")).hint(hint)
}

/// The error about a file that cannot be read.
pub(super) fn unreadable(path: &Path, error: &io::Error) -> CliError {
    wrong(path, 0, &plain(error), "desk config check looks at every file")
}

/// Where the lines of a text end.
pub(super) struct Lines(Vec<usize>);

impl Lines {
    /// Of a text.
    pub(super) fn of(text: &str) -> Lines {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Lines(ends.map(|(at, _)| at).collect())
    }

    /// The line that a byte is in, from 1.
    pub(super) fn at(&self, byte: usize) -> usize {
        1 + self.0.partition_point(|end| *end < byte)
    }
}

/// What a text says, line by line, and what is wrong with it.
pub(super) fn entries(text: &str, path: &Path, layer: Layer) -> (Vec<Entry>, Vec<CliError>) {
    let lines = Lines::of(text);
    let line = |at| lines.at(at);
    let table = match DeTable::parse(text) {
        Ok(table) => table,
        Err(error) => {
            let line = error.span().map_or(0, |span| line(span.start));
            let why = error.message().lines().collect::<Vec<_>>().join(", ");
            let hint = "desk config check looks at every file";
            return (Vec::new(), vec![wrong(path, line, &format!("this is no TOML: {why}"), hint)]);
        }
    };
    let mut leaves = Vec::new();
    walk("", table.get_ref(), &mut leaves);
    let (mut entries, mut problems) = (Vec::new(), Vec::new());
    for (name, at, value) in leaves {
        let line = line(at);
        match entry(&name, value, layer) {
            Ok((env, text)) => {
                let place = Place { path: path.to_owned(), line };
                entries.push(Entry { name, text, env, layer, place });
            }
            Err((why, hint)) => problems.push(wrong(path, line, &why, &hint)),
        }
    }
    (entries, problems)
}

/// Every key below a table: its whole name, where it stands, its value.
fn walk<'a>(
    above: &str,
    table: &'a DeTable<'_>,
    leaves: &mut Vec<(String, usize, &'a DeValue<'a>)>,
) {
    for (name, value) in table {
        let (at, part) = (name.span().start, name.get_ref());
        // A name with a dot in it would look like two.
        let part = if part.contains('.') { format!("\"{part}\"") } else { part.to_string() };
        let name = if above.is_empty() { part } else { format!("{above}.{part}") };
        match Spanned::get_ref(value) {
            DeValue::Table(table) => walk(&name, table, leaves),
            value => leaves.push((name, at, value)),
        }
    }
}

/// The variable that says the same as a key, and its value as a text; or what is wrong, and a hint.
fn entry(
    name: &str,
    value: &DeValue<'_>,
    layer: Layer,
) -> Result<(&'static str, String), (String, String)> {
    let project = layer == Layer::Project;
    let key = keys::written(name, project)?;
    if project && !key.project {
        let why = format!("the file of a project may not say \"{name}\"");
        let hint =
            "it says context, tenant, group, tags and columns; the rest is for your own file";
        return Err((why, hint.to_owned()));
    }
    if layer == Layer::System
        && name.starts_with("alias.")
        && let DeValue::String(text) = value
        && (text.starts_with('!') || text.contains('$'))
    {
        let why = format!("{name}: the shell and $ are for aliases of the user's own file only");
        return Err((why, "write it without, or into your own file".to_owned()));
    }
    let text = text_of(key.kind, value);
    let text = text.and_then(|text| (key.check)(&text).map(|()| text));
    match text {
        Ok(text) => Ok((key.env, text)),
        Err(why) => Err((format!("{name}: {why}"), format!("{name} is {}", key.help))),
    }
}

/// A value as a text, as a variable or a flag would say it.
fn text_of(kind: Kind, value: &DeValue<'_>) -> Result<String, String> {
    match (kind, value) {
        (Kind::Text | Kind::List, DeValue::String(text)) if text.is_empty() => {
            Err("it is empty".to_owned())
        }
        (Kind::Text | Kind::List, DeValue::String(text)) => Ok(text.to_string()),
        (Kind::Bool, DeValue::Boolean(yes)) => Ok(yes.to_string()),
        (Kind::Int, DeValue::Integer(number)) => Ok(number.as_str().to_owned()),
        (Kind::List, DeValue::Array(list)) => {
            let texts = list.iter().map(|item| item.get_ref().as_str());
            let texts: Option<Vec<&str>> = texts.collect();
            texts.map(|texts| texts.join(",")).ok_or_else(|| "not all of it are texts".to_owned())
        }
        (Kind::Text, _) => Err("it is no text; put it in quotes".to_owned()),
        (Kind::Bool, _) => Err("it is neither true nor false".to_owned()),
        (Kind::Int, _) => Err("it is no number".to_owned()),
        (Kind::List, _) => Err("it is no list of texts".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str, layer: Layer) -> (Vec<String>, Vec<String>) {
        let (entries, problems) = entries(text, Path::new("/f"), layer);
        let entries =
            entries.iter().map(|e| format!("{}={}@{}", e.name, e.text, e.place.line)).collect();
        (entries, problems.iter().map(|p| p.message.clone()).collect())
    }

    #[test]
    fn keys_are_found_with_their_lines() {
        let text = "# mine\noutput = \"json\"\nretries = 5\nno_input = true\n\
            tags = [\"a\", \"b\"]\n\n[columns]\nticket = \"id\"\n[contexts.prod]\nendpoint = \"unix:/s\"\n";
        let (entries, problems) = told(text, Layer::User);
        assert_eq!(problems, [""; 0]);
        let wanted = [
            "output=json@2",
            "retries=5@3",
            "no_input=true@4",
            "tags=a,b@5",
            "columns.ticket=id@8",
            "contexts.prod.endpoint=unix:/s@10",
        ];
        for wanted in wanted {
            assert!(entries.iter().any(|entry| entry == wanted), "{wanted}: {entries:?}");
        }
        assert_eq!(entries.len(), wanted.len());
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line_and_the_rest_holds() {
        let (entries, problems) =
            told("output = \"json\"\noutptu = 1\nretries = \"5\"\n", Layer::User);
        assert_eq!(entries, ["output=json@1"]);
        assert_eq!(
            problems,
            ["/f:2: there is no key \"outptu\"", "/f:3: retries: it is no number"]
        );
        let (entries, problems) = told("output = \n", Layer::User);
        assert!(
            entries.is_empty() && problems[0].starts_with("/f:1: this is no TOML"),
            "{problems:?}"
        );
    }

    #[test]
    fn a_project_says_little() {
        let text = "context = \"prod\"\ntenant = \"a\"\ngroup = \"g\"\ntags = [\"t\"]\ncolumns.ticket = \"id\"\n";
        assert_eq!(told(text, Layer::Project).1, [""; 0]);
        for line in
            ["output = \"json\"", "autostart = true", "[contexts.prod]\nendpoint = \"unix:/s\""]
        {
            let (entries, problems) = told(line, Layer::Project);
            assert!(entries.is_empty(), "{line}");
            assert!(problems[0].contains("the file of a project may not say"), "{problems:?}");
            assert_eq!(told(line, Layer::User).1, [""; 0], "{line}");
        }
    }

    #[test]
    fn an_alias_of_the_system_is_a_plain_one() {
        assert_eq!(told("alias.mine = \"ticket list\"", Layer::System).1, [""; 0]);
        for text in ["alias.mine = \"!rm x\"", "alias.mine = \"ticket show $1\""] {
            assert_eq!(told(text, Layer::System).0, [""; 0], "{text}");
            assert_eq!(told(text, Layer::User).1, [""; 0], "{text}");
        }
        assert_eq!(told("alias.mine = \"ticket list\"", Layer::Project).0, [""; 0]);
    }

    #[test]
    fn a_file_that_others_could_have_written_is_not_believed() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("config.toml");
        let read = |path: &Path| super::read(path, Layer::User);
        assert_eq!(read(&path).unwrap(), Found::Nothing);
        std::fs::write(&path, "x").unwrap();
        let mode = |mode| std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode));
        mode(0o644).unwrap();
        assert_eq!(read(&path).unwrap(), Found::Text("x".to_owned()));
        let us = rustix::process::geteuid().as_raw();
        let gid = std::fs::metadata(&path).unwrap().gid();
        mode(0o664).unwrap();
        let believed = matches!(read(&path).unwrap(), Found::Text(_));
        assert_eq!(believed, private::is_group(gid, us));
        for open in [0o646, 0o666] {
            mode(open).unwrap();
            assert!(matches!(read(&path).unwrap(), Found::Strange(_)), "{open:o}");
        }
        assert_eq!(read(Path::new("/dev/null")).unwrap(), Found::Text(String::new()));
    }

    #[test]
    fn the_file_of_a_project_is_a_file_and_no_link_to_one() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};
        let dir = tempfile::tempdir().unwrap();
        let path = |name: &str| dir.path().join(name);
        let read = |name: &str| super::read(&path(name), Layer::Project).unwrap();
        std::fs::write(path("own"), "x").unwrap();
        std::fs::set_permissions(path("own"), std::fs::Permissions::from_mode(0o644)).unwrap();
        symlink(path("own"), path("link")).unwrap();
        symlink("loop", path("loop")).unwrap();
        let made = std::process::Command::new("mkfifo").arg(path("pipe")).status();
        assert!(made.unwrap().success());
        assert_eq!(read("own"), Found::Text("x".to_owned()));
        assert_eq!(read("none"), Found::Nothing);
        for strange in ["link", "loop", "pipe", "."] {
            assert!(matches!(read(strange), Found::Strange(_)), "{strange}");
        }
        std::fs::set_permissions(path("own"), std::fs::Permissions::from_mode(0o000)).unwrap();
        if !rustix::process::geteuid().is_root() {
            assert!(matches!(read("own"), Found::Strange(_)));
        }
    }

    #[test]
    fn lines_are_counted_from_one() {
        let lines = Lines::of("a\n\nbc\n");
        assert_eq!([0, 1, 2, 3, 4, 5, 6].map(|at| lines.at(at)), [1, 1, 2, 3, 3, 3, 4]);
    }
}
