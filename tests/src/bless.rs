//! Files that are made from the code and committed. A test compares them with what the code makes
//! now; `DESK_BLESS=1` writes them anew.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The root of the repository.
pub fn root() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().expect("the tests stand in the repository").to_owned()
}

/// Whether the committed files are to be written anew.
pub fn blessing() -> bool {
    std::env::var_os("DESK_BLESS").is_some_and(|value| value == "1")
}

/// What is wrong with a committed file, if anything; when blessing, it is written instead.
pub fn compare(path: &Path, made: &str) -> Option<String> {
    let committed = fs::read_to_string(path).unwrap_or_default();
    if committed == made {
        return None;
    }
    if blessing() {
        fs::create_dir_all(path.parent().expect("a file in a directory")).expect("a directory");
        fs::write(path, made).expect("a file that can be written");
        return None;
    }
    let name = path.strip_prefix(root()).unwrap_or(path).display();
    Some(format!("{name} is not what the code makes now:\n{}", difference(&committed, made)))
}

/// Compares, and fails with the difference and the way to accept it.
#[track_caller]
pub fn hold(path: &Path, made: &str) {
    if let Some(wrong) = compare(path, made) {
        panic!("{wrong}\nIf this is meant: DESK_BLESS=1 cargo test -p desk-tests");
    }
}

/// The lines that are different, with one line around them. `-` was expected, `+` is there.
pub fn difference(expected: &str, found: &str) -> String {
    let (old, new): (Vec<_>, Vec<_>) = (expected.lines().collect(), found.lines().collect());
    let same_start = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let rest = old.len().min(new.len()) - same_start;
    let same_end = old.iter().rev().zip(new.iter().rev()).take_while(|(a, b)| a == b).count();
    let same_end = same_end.min(rest);
    let from = same_start.saturating_sub(1);
    let mut text = String::new();
    let mut push = |mark: char, line: &str| {
        text.push(mark);
        text.push_str(line);
        text.push('\n');
    };
    old[from..same_start].iter().for_each(|line| push(' ', line));
    old[same_start..old.len() - same_end].iter().for_each(|line| push('-', line));
    new[same_start..new.len() - same_end].iter().for_each(|line| push('+', line));
    old[old.len() - same_end..].iter().take(1).for_each(|line| push(' ', line));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_shows_what_changed_and_a_line_around_it() {
        assert_eq!(difference("a\nb\nc\nd\n", "a\nb\nx\nd\n"), " b\n-c\n+x\n d\n");
        assert_eq!(difference("a\n", "a\nb\n"), " a\n+b\n");
        assert_eq!(difference("a\na\n", "a\n"), " a\n-a\n");
        assert_eq!(difference("", "a\n"), "+a\n");
    }
}
