//! The words of a line as a shell has them, as far as the demo needs them: single quotes, a line
//! that goes on after a backslash, and a file for stdin.

/// A line in its words.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Words {
    /// The words.
    pub(super) args: Vec<String>,
    /// The file that is stdin.
    pub(super) stdin: Option<String>,
}

/// Takes a line apart.
pub(super) fn words(line: &str) -> Words {
    let (mut all, mut word, mut quoted) = (Vec::new(), None::<String>, false);
    for c in line.chars() {
        match c {
            '\'' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            ' ' | '\n' | '\\' if !quoted => all.extend(word.take()),
            c => word.get_or_insert_default().push(c),
        }
    }
    all.extend(word);
    let at = all.iter().position(|word| word == "<");
    let mut file = at.map(|at| all.split_off(at)).unwrap_or_default().into_iter();
    Words { args: all, stdin: file.nth(1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_what_a_shell_makes_of_it() {
        let found = words("desk ticket new -t 'It''s in \"B12\"' \\\n    -b '' --service a>b");
        let args = ["desk", "ticket", "new", "-t", "Its in \"B12\"", "-b", "", "--service", "a>b"];
        assert_eq!(found, Words { args: args.map(str::to_owned).into(), stdin: None });
        let found = words("desk org new -f - < orgs.csv");
        assert_eq!((found.args.len(), found.stdin.as_deref()), (5, Some("orgs.csv")));
    }
}
