//! What a verb reads beside its flags: ids from stdin, texts from files. Stdin is read only where
//! the user wrote `-`.

use std::{
    fs::File,
    io::{BufRead as _, BufReader, Read},
    path::Path,
};

use crate::{
    context::Ctx,
    editor::{Editor, Text},
    elements::{self, Elements},
    error::CliError,
    exit::Exit,
};

/// The longest text that is sent in one field; a message has 4 MiB.
pub(crate) const TEXT: u64 = 4_000_000;

/// The longest secret that is read from a file, and then some.
const SECRET: u64 = 8 << 10;

/// What stdin is to hold, for who gave it another format.
const LINES: &str =
    "one id a line, or objects with an id: -o id, -o jsonl and --json print them so";

/// The longest id.
const ID: u64 = 1_000;

/// A text given by itself or as a file.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct Body {
    /// The text, Markdown
    #[arg(
        short,
        long,
        value_name = "TEXT",
        allow_hyphen_values = true,
        conflicts_with_all = ["editor", "recover"]
    )]
    pub(crate) body: Option<String>,

    /// The text from a file; `-` reads stdin
    #[arg(long, value_name = "FILE", conflicts_with_all = ["body", "editor", "recover"])]
    pub(crate) body_file: Option<std::path::PathBuf>,

    #[command(flatten)]
    pub(crate) editor: Editor,
}

impl Body {
    /// The flags that give the text without an editor.
    pub(crate) const FLAGS: &str = "--body TEXT or --body-file FILE";

    /// The text, if one was given or written.
    pub(crate) fn read(&self, ctx: &Ctx, written: &Text<'_>) -> Result<Option<String>, CliError> {
        match &self.body_file {
            Some(path) => text(ctx, path).map(Some),
            None if self.editor.wanted() => self.editor.read(ctx, written),
            None => Ok(self.body.clone()),
        }
    }
}

/// A comment without which there is nothing to do, given by itself or as a file.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct Question {
    /// What is asked, Markdown; everybody who sees the ticket reads it
    #[arg(
        long,
        alias = "body",
        short_alias = 'b',
        value_name = "TEXT",
        allow_hyphen_values = true,
        required_unless_present_any = ["comment_file", "editor", "recover"],
        conflicts_with_all = ["editor", "recover"]
    )]
    pub(crate) comment: Option<String>,

    /// The same from a file; `-` reads stdin
    #[arg(
        long,
        alias = "body-file",
        value_name = "FILE",
        conflicts_with_all = ["comment", "editor", "recover"]
    )]
    pub(crate) comment_file: Option<std::path::PathBuf>,

    #[command(flatten)]
    pub(crate) editor: Editor,
}

impl Question {
    /// What is to be written in an editor.
    pub(crate) fn about(rehearsed: bool) -> Text<'static> {
        let flags = "--comment TEXT or --comment-file FILE";
        let about = "A question to the requester side, in Markdown.";
        Text::new("question", about, flags).rehearsed(rehearsed)
    }

    /// The text that was given without an editor.
    pub(crate) fn given(self, ctx: &Ctx) -> Result<String, CliError> {
        match &self.comment_file {
            Some(path) => text(ctx, path),
            None => Ok(self.comment.unwrap_or_default()),
        }
    }
}

/// The text of a file, or of stdin for `-`.
fn text(ctx: &Ctx, path: &Path) -> Result<String, CliError> {
    text_up_to(ctx, path, TEXT)
}

/// The same, with so many bytes at the most.
pub(crate) fn text_up_to(ctx: &Ctx, path: &Path, most: u64) -> Result<String, CliError> {
    let (reader, name) = open(ctx, path)?;
    bounded(reader, &name, most)
}

/// The text of a file, with so many bytes at the most.
pub(crate) fn file_up_to(path: &Path, most: u64) -> Result<String, CliError> {
    let name = path.display().to_string();
    let file = File::open(path).map_err(|error| CliError::input(&name, &error))?;
    bounded(file, &name, most)
}

fn bounded(reader: impl Read, name: &str, most: u64) -> Result<String, CliError> {
    let mut bytes = Vec::new();
    reader.take(most + 1).read_to_end(&mut bytes).map_err(|e| CliError::input(name, &e))?;
    if bytes.len() as u64 > most {
        let message = format!("{name} is too large: {most} bytes are the most");
        return Err(CliError::new(Exit::Invalid, "INVALID", message));
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        CliError::usage(format!("{name} is not UTF-8: the byte at {at} is wrong"))
    })
}

/// Where a password comes from, when nobody is asked.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct Password {
    /// Read the password from stdin, its first line
    #[arg(long)]
    pub(crate) password_stdin: bool,

    /// Read the password from a file, its first line
    #[arg(long, value_name = "FILE", conflicts_with = "password_stdin")]
    pub(crate) password_file: Option<std::path::PathBuf>,
}

impl Password {
    /// The password, if it is said where it is.
    pub(crate) fn read(&self, ctx: &Ctx) -> Result<Option<String>, CliError> {
        let path = match &self.password_file {
            Some(path) => path.as_path(),
            None if self.password_stdin => Path::new("-"),
            None => return Ok(None),
        };
        let [password] = secrets(ctx, path)?;
        Ok(Some(password))
    }
}

/// The first lines of a file with secrets; none of them may be missing.
pub(crate) fn secrets<const N: usize>(ctx: &Ctx, path: &Path) -> Result<[String; N], CliError> {
    let (reader, name) = open(ctx, path)?;
    let mut text = String::new();
    reader.take(SECRET).read_to_string(&mut text).map_err(|e| CliError::input(&name, &e))?;
    let lines: Vec<String> = text.lines().take(N).map(str::to_owned).collect();
    let whole = lines.iter().all(|line| !line.is_empty());
    <[String; N]>::try_from(lines).ok().filter(|_| whole).ok_or_else(|| {
        let what = if N == 1 {
            "a password on its first line".to_owned()
        } else {
            format!("a password on each of its first {N} lines")
        };
        CliError::usage(format!("{name} does not have {what}"))
    })
}

/// A file, or stdin for `-`, with its name in a sentence.
pub(crate) fn open(ctx: &Ctx, path: &Path) -> Result<(Box<dyn Read + Send>, String), CliError> {
    if path.as_os_str() == "-" {
        return Ok((ctx.stdin()?, "stdin".to_owned()));
    }
    let name = path.display().to_string();
    let file = File::open(path).map_err(|error| CliError::input(&name, &error))?;
    Ok((Box::new(file), name))
}

/// One of those that a command is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Target {
    /// Its id, as it was written.
    pub(crate) id: String,
    /// The version that it was seen with, where that was said; 0 where not.
    pub(crate) version: i64,
}

/// The ids that were named: the arguments, or for `-` those of stdin.
pub(crate) fn ids(
    ctx: &Ctx,
    given: Vec<String>,
) -> Result<impl Iterator<Item = Result<String, CliError>> + use<>, CliError> {
    Ok(targets(ctx, given)?.map(|target| target.map(|target| target.id)))
}

/// The same with the versions that objects on stdin have.
pub(crate) fn targets(
    ctx: &Ctx,
    given: Vec<String>,
) -> Result<Box<dyn Iterator<Item = Result<Target, CliError>>>, CliError> {
    let given = meant(given, ctx.screen.has_blank());
    if given.iter().all(|id| id != "-") {
        return Ok(Box::new(given.into_iter().map(|id| Ok(Target { id, version: 0 }))));
    }
    if given.len() > 1 {
        return Err(CliError::usage("- stands alone: the ids come from stdin or from the command"));
    }
    let mut listed = Listed::open(ctx.stdin()?).map_err(|e| CliError::input("stdin", &e))?;
    let mut ended = false;
    Ok(Box::new(std::iter::from_fn(move || {
        if ended {
            return None;
        }
        let next = listed.next().transpose();
        // After what is no id, nobody knows what the rest is.
        ended = matches!(next, Some(Err(_)));
        next
    })))
}

/// The ids of a list without blanks round them, and without what stands between two commas, or behind the
/// last, where nothing does. Where that is all, it is left to be refused, and so is an argument that is a `blank`
/// as a whole: it comes from a variable that nobody has set.
pub(crate) fn meant(ids: Vec<String>, blank: bool) -> Vec<String> {
    let ids: Vec<String> = ids.iter().map(|id| id.trim().to_owned()).collect();
    if blank || ids.iter().all(String::is_empty) {
        return ids;
    }
    ids.into_iter().filter(|id| !id.is_empty()).collect()
}

type Stdin = BufReader<Box<dyn Read + Send>>;

/// What stdin has: a line for each of them, or JSON with a list of them.
enum Listed {
    Lines(Stdin),
    Document(Elements<Stdin>, u64),
}

impl Listed {
    fn open(stdin: Box<dyn Read + Send>) -> std::io::Result<Listed> {
        let mut reader = BufReader::new(stdin);
        skip_mark(&mut reader)?;
        let mut head = Vec::new();
        // An id begins with no bracket, so only where one stands is more to be seen than the first byte.
        loop {
            match reader.fill_buf()?.first() {
                Some(byte) if byte.is_ascii_whitespace() => {
                    head.push(*byte);
                    reader.consume(1);
                }
                Some(b'{') => {
                    reader.by_ref().take(TEXT).read_until(b'\n', &mut head)?;
                    break;
                }
                Some(b'[') => {
                    head.push(b'[');
                    reader.consume(1);
                    break;
                }
                _ => break,
            }
            if head.len() as u64 >= TEXT {
                break;
            }
        }
        let document = elements::document(&head);
        let whole: Box<dyn Read + Send> = Box::new(std::io::Cursor::new(head).chain(reader));
        let whole = BufReader::new(whole);
        let most = usize::try_from(TEXT).unwrap_or(usize::MAX);
        Ok(match document {
            true => Listed::Document(Elements::new(whole, most), 0),
            false => Listed::Lines(whole),
        })
    }

    fn next(&mut self) -> Result<Option<Target>, CliError> {
        let (elements, count) = match self {
            Listed::Lines(reader) => return next_line(reader),
            Listed::Document(elements, count) => (elements, count),
        };
        *count += 1;
        let place = |line: u64| format!("element {count} (line {line}) of stdin");
        match elements.next() {
            Ok(None) => Ok(None),
            Ok(Some((line, bytes))) => {
                let value = serde_json::from_slice(&bytes).map_err(|error| {
                    CliError::usage(format!("{} is no JSON: {error}", place(line))).hint(LINES)
                })?;
                match value {
                    serde_json::Value::String(id) if !id.trim().is_empty() => {
                        Ok(Some(Target { id, version: 0 }))
                    }
                    value => target(&value, &place(line)).map(Some),
                }
            }
            Err(error) => {
                let text = format!("{}: {error}", place(elements.line()));
                Err(CliError::usage(text).hint(LINES))
            }
        }
    }
}

/// The target that an object is.
fn target(object: &serde_json::Value, what: &str) -> Result<Target, CliError> {
    let id = object.get("id").and_then(|id| id.as_str()).filter(|id| !id.is_empty());
    let id = id.ok_or_else(|| CliError::usage(format!("{what} has no \"id\"")).hint(LINES))?;
    let version = match object.get("version") {
        None | Some(serde_json::Value::Null) => 0,
        Some(version) => version.as_i64().filter(|version| *version > 0).ok_or_else(|| {
            CliError::usage(format!("{what} has a \"version\" that is no whole number from 1"))
        })?,
    };
    Ok(Target { id: id.to_owned(), version })
}

/// Reads over the mark with which some programs begin a text in UTF-8; it is no part of an id.
fn skip_mark(reader: &mut Stdin) -> std::io::Result<()> {
    if reader.fill_buf()?.starts_with(b"\xef\xbb\xbf") {
        reader.consume(3);
    }
    Ok(())
}

/// The next line that is not empty: an id, or a JSON object with one.
fn next_line(reader: &mut Stdin) -> Result<Option<Target>, CliError> {
    loop {
        let mut line = Vec::new();
        let limit = if matches!(reader.fill_buf(), Ok([b'{', ..])) { TEXT } else { ID };
        let mut limited = reader.by_ref().take(limit);
        limited.read_until(b'\n', &mut line).map_err(|e| CliError::input("stdin", &e))?;
        if line.is_empty() {
            return Ok(None);
        }
        let text = String::from_utf8(line)
            .ok()
            .filter(|line| line.ends_with('\n') || (line.len() as u64) < limit)
            .ok_or_else(|| CliError::usage("stdin has a line that is no id"))?;
        let text = text.trim();
        if text.starts_with('{') {
            let object: serde_json::Value = serde_json::from_str(text).map_err(|error| {
                CliError::usage(format!("stdin has a line that is no JSON: {error}")).hint(LINES)
            })?;
            return target(&object, "a JSON line of stdin").map(Some);
        }
        if !text.is_empty() {
            return Ok(Some(Target { id: text.to_owned(), version: 0 }));
        }
    }
}

/// Several values that may also be separated by commas.
pub(crate) fn split(values: &[String]) -> Vec<String> {
    let parts = values.iter().flat_map(|value| value.split(','));
    parts.map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Vec<Result<String, CliError>> {
        all(bytes).into_iter().map(|target| target.map(|target| target.id)).collect()
    }

    fn all(bytes: &[u8]) -> Vec<Result<Target, CliError>> {
        let mut listed = Listed::open(Box::new(std::io::Cursor::new(bytes.to_vec()))).unwrap();
        std::iter::from_fn(|| listed.next().transpose()).take(5).collect()
    }

    #[test]
    fn json_of_any_shape_says_which_and_of_what_version() {
        let is = |id: &str, version| Target { id: id.into(), version };
        let two = vec![is("T-1", 3), is("T-2", 0)];
        for text in [
            "{\"id\":\"T-1\",\"version\":3}\n{\"id\":\"T-2\"}\n",
            "[{\"id\":\"T-1\",\"version\":3},{\"id\":\"T-2\",\"version\":null}]",
            "\n[\n  {\"version\":3,\"id\":\"T-1\"},\n \"T-2\"\n]\n",
            "\u{feff}{\n\"schema\":\"x\",\"items\":[{\"id\":\"T-1\",\"version\":3},{\"id\":\"T-2\"}],\"next\":null}",
        ] {
            let read: Vec<_> = all(text.as_bytes()).into_iter().map(Result::unwrap).collect();
            assert_eq!(read, two, "{text}");
        }
        assert!(all(b"[]").is_empty() && all(b"{\"items\":[]}\n").is_empty());
        for (text, says) in [
            ("[{\"id\":\"T-1\"},\n{\"x\":1}]", "element 2 (line 2) of stdin has no \"id\""),
            ("[{\"id\":\"T-1\"},7]", "element 2 (line 1) of stdin has no \"id\""),
            ("[\"T-1\" 1]", "element 2 (line 1) of stdin: a comma is missing in the list"),
            ("T-1\n{\"id\":\"T-1\",\"version\":\"x\"}", "a \"version\" that is no whole number"),
        ] {
            let read = all(text.as_bytes());
            let error = read[1].as_ref().unwrap_err();
            assert!(error.message.contains(says), "{}", error.message);
        }
    }

    #[test]
    fn ids_are_lines_or_objects() {
        let ids: Vec<_> = read(b"T-1\n\n  T-2 \r\n{\"id\":\"T-3\",\"x\":1}\nT-4");
        let ids: Vec<_> = ids.into_iter().map(Result::unwrap).collect();
        assert_eq!(ids, ["T-1", "T-2", "T-3", "T-4"]);
    }

    #[test]
    fn a_mark_before_the_first_id_is_no_part_of_it() {
        for (text, id) in [("\u{feff}T-1\r\n", "T-1"), ("\u{feff}{\"id\":\"T-2\"}\n", "T-2")] {
            let ids: Vec<_> = read(text.as_bytes()).into_iter().map(Result::unwrap).collect();
            assert_eq!(ids, [id]);
        }
        assert!(read("\u{feff}".as_bytes()).is_empty());
    }

    #[test]
    fn what_is_no_id_is_refused() {
        for bytes in [&b"\xff\n"[..], b"{\"x\":1}\n", b"{nope\n", &[b'x'; 5_000]] {
            assert!(read(bytes).first().unwrap().is_err());
        }
    }

    #[test]
    fn lists_are_split_at_commas() {
        assert_eq!(split(&["a, b".into(), "c".into(), ",".into()]), ["a", "b", "c"]);
    }
}
