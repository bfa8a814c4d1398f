//! Rust source as far as the style needs it: tokens without comments, which of them are tests, the
//! paths that they name, and which file is which module. It is no parser: it knows nothing of types
//! or expressions.

mod tokens;

use std::{
    collections::BTreeMap,
    fs,
    path::{Component, Path, PathBuf},
};

pub use tokens::{Kind, Token, tokens};

/// One file.
#[derive(Clone, Debug)]
pub struct Source {
    /// Where it is.
    pub file: PathBuf,
    /// Its module: `["tickets", "rules"]`; empty for the root.
    pub module: Vec<String>,
    /// It is only there for tests.
    pub test: bool,
    /// Its text.
    pub text: String,
    /// Its tokens.
    pub tokens: Vec<Token>,
}

/// A path that is named somewhere, from the root of the crate or from another crate.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Named {
    /// Its parts: `["crate", "store", "Tx"]`.
    pub path: Vec<String>,
    /// The line.
    pub line: usize,
}

impl Source {
    /// Reads the file of a module.
    ///
    /// # Errors
    /// The file that cannot be read.
    pub fn read(file: &Path, module: Vec<String>, test: bool) -> Result<Source, String> {
        let text = fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
        let mut tokens = tokens(&text);
        if test {
            tokens.iter_mut().for_each(|token| token.test = true);
        }
        Ok(Source { file: file.to_owned(), module, test, text, tokens })
    }

    /// How many lines are no tests.
    pub fn lines(&self) -> usize {
        let tests: std::collections::BTreeSet<usize> =
            self.tokens.iter().filter(|token| token.test).map(|token| token.line).collect();
        let (first, last) = (tests.first(), tests.last());
        let between = first.zip(last).map_or(0, |(first, last)| {
            // Lines between tests that hold no token are theirs, unless something else stands there.
            let other: std::collections::BTreeSet<usize> =
                self.tokens.iter().filter(|token| !token.test).map(|token| token.line).collect();
            (*first..=*last).filter(|line| !other.contains(line)).count()
        });
        self.text.lines().count() - between
    }

    /// Every path that is no test's: those of `use`, with their groups taken apart, and those in the
    /// code. `super` and `self` are resolved; a path that begins with a name that `use` brought in
    /// stands only there.
    pub fn paths(&self) -> Vec<Named> {
        let tokens: Vec<&Token> = self.tokens.iter().filter(|token| !token.test).collect();
        let mut found = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let starts = at == 0 || !tokens[at - 1].is("::");
            if tokens[at].is("use") {
                at = self.tree(&tokens, at + 1, &[], &mut found);
            } else if starts && tokens[at].kind == Kind::Ident {
                let (line, mut path) = (tokens[at].line, vec![tokens[at].text.clone()]);
                while tokens.get(at + 1).is_some_and(|t| t.is("::"))
                    && tokens.get(at + 2).is_some_and(|t| t.kind == Kind::Ident)
                {
                    path.push(tokens[at + 2].text.clone());
                    at += 2;
                }
                at += 1;
                if path.len() > 1 {
                    found.push(Named { path: self.absolute(path), line });
                }
            } else {
                at += 1;
            }
        }
        found
    }

    /// Reads one tree of a `use` and answers where it ends.
    fn tree(
        &self,
        tokens: &[&Token],
        mut at: usize,
        above: &[String],
        found: &mut Vec<Named>,
    ) -> usize {
        let mut path = above.to_vec();
        while let Some(token) = tokens.get(at) {
            if token.is("{") {
                at += 1;
                while tokens.get(at).is_some_and(|token| !token.is("}")) {
                    at = self.tree(tokens, at, &path, found);
                    at += usize::from(tokens.get(at).is_some_and(|token| token.is(",")));
                }
                return at + 1;
            }
            if token.is("as") {
                at += 2;
                continue;
            }
            if token.kind == Kind::Ident || token.is("*") {
                path.push(token.text.clone());
            } else if !token.is("::") {
                break;
            }
            at += 1;
        }
        if path.len() > above.len() {
            let line = tokens[at.min(tokens.len()) - 1].line;
            found.push(Named { path: self.absolute(path), line });
        }
        at
    }

    /// The path from the root of the crate, if it begins with `super` or `self`.
    fn absolute(&self, path: Vec<String>) -> Vec<String> {
        let mut module = self.module.clone();
        let mut rest = path.as_slice();
        match rest.first().map(String::as_str) {
            Some("self") => rest = &rest[1..],
            Some("super") => {
                while rest.first().is_some_and(|part| part == "super") {
                    module.pop();
                    rest = &rest[1..];
                }
            }
            _ => return path,
        }
        let rest = rest.iter().filter(|part| *part != "self").cloned();
        std::iter::once("crate".to_owned()).chain(module).chain(rest).collect()
    }
}

/// Every file of a crate, from the file at its root, by following `mod`.
///
/// # Errors
/// A module without a file.
pub fn modules(root: &Path) -> Result<BTreeMap<PathBuf, Source>, String> {
    let mut found = BTreeMap::new();
    let mut open = vec![Source::read(root, Vec::new(), false)?];
    while let Some(source) = open.pop() {
        for Declared { name, path, test } in declared(&source.tokens) {
            let file = match path {
                Some(path) => beside(&source.file, &path),
                None => file_of(&source, root, &name)?,
            };
            let mut module = source.module.clone();
            module.push(name);
            open.push(Source::read(&file, module, test || source.test)?);
        }
        found.insert(source.file.clone(), source);
    }
    Ok(found)
}

/// A path that is written from where a file stands.
fn beside(file: &Path, path: &str) -> PathBuf {
    let mut found = file.with_file_name("");
    for part in Path::new(path).components() {
        match part {
            Component::ParentDir => drop(found.pop()),
            part => found.push(part),
        }
    }
    found
}

/// A module that a file declares and that stands in another one.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Declared {
    name: String,
    /// The file, where the module says so itself.
    path: Option<String>,
    test: bool,
}

fn declared(tokens: &[Token]) -> Vec<Declared> {
    let at = (0..tokens.len()).filter(|at| {
        let is = |ahead: usize, text| tokens.get(at + ahead).is_some_and(|token| token.is(text));
        is(0, "mod") && is(2, ";")
    });
    at.map(|at| Declared {
        name: tokens[at + 1].text.clone(),
        path: path_before(&tokens[..at]),
        test: tokens[at].test,
    })
    .collect()
}

/// The text of `#[path = "…"]` at the end.
fn path_before(tokens: &[Token]) -> Option<String> {
    let [.., hash, open, path, equals, text, close] = tokens else { return None };
    let attribute =
        hash.is("#") && open.is("[") && path.is("path") && equals.is("=") && close.is("]");
    attribute.then(|| text.text.clone())
}

fn file_of(source: &Source, root: &Path, name: &str) -> Result<PathBuf, String> {
    let dir = source.file.parent().unwrap_or(Path::new(""));
    let stem = source.file.file_stem().unwrap_or_default();
    let own = source.file == root || stem == "mod";
    let dir = if own { dir.to_owned() } else { dir.join(stem) };
    let files = [dir.join(format!("{name}.rs")), dir.join(name).join("mod.rs")];
    files
        .into_iter()
        .find(|file| file.exists())
        .ok_or_else(|| format!("{}: mod {name} has no file", source.file.display()))
}

/// Every `.rs` file below a directory.
pub fn rust_files(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![dir.to_owned()];
    while let Some(dir) = open.pop() {
        for entry in fs::read_dir(&dir).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(module: &[&str], text: &str) -> Source {
        Source {
            file: PathBuf::new(),
            module: module.iter().map(|part| (*part).to_owned()).collect(),
            test: false,
            text: text.to_owned(),
            tokens: tokens(text),
        }
    }

    fn paths(module: &[&str], text: &str) -> Vec<String> {
        source(module, text).paths().into_iter().map(|named| named.path.join("::")).collect()
    }

    #[test]
    fn the_paths_of_a_use_are_taken_apart() {
        let text = "use crate::{a::{self, B as C}, d::*};\npub use super::e;\nuse f as g;";
        assert_eq!(
            paths(&["x", "y"], text),
            ["crate::a::self", "crate::a::B", "crate::d::*", "crate::x::e", "f"]
        );
    }

    #[test]
    fn the_paths_in_the_code_are_found() {
        let text = "fn f(x: &crate::a::B) { super::super::c::d(); self::e::f(); g::h::<i::J>(); }";
        assert_eq!(
            paths(&["x", "y"], text),
            ["crate::a::B", "crate::c::d", "crate::x::y::e::f", "g::h", "i::J"]
        );
    }

    #[test]
    fn tests_name_what_they_like() {
        let text = "use crate::a;\n#[cfg(test)]\nmod tests {\n    use crate::b;\n}\n#[test]\nfn f() { crate::c::d() }\nuse crate::e;";
        assert_eq!(paths(&[], text), ["crate::a", "crate::e"]);
        assert_eq!(source(&[], text).lines(), 2);
    }

    #[test]
    fn modules_in_other_files_are_declared() {
        let text = "mod a;\n#[path = \"x.rs\"]\nmod b;\n#[cfg(test)]\nmod c;\nmod d {}\n";
        let found = declared(&tokens(text));
        let found: Vec<_> =
            found.iter().map(|d| (d.name.as_str(), d.path.as_deref(), d.test)).collect();
        assert_eq!(found, [("a", None, false), ("b", Some("x.rs"), false), ("c", None, true)]);
    }
}
