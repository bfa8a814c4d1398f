//! A line of bash as words: quotes and backslashes as far as a word that is being typed needs them. What a
//! variable or a command in it would give, nobody knows before it runs; it stays as it is written.

/// The words of a line that ends at the cursor; the last is the one that is being typed, which may be empty.
pub(super) fn of_line(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = Some(String::new());
    let mut quote = None;
    let mut chars = line.trim_start().chars();
    while let Some(c) = chars.next() {
        match (quote, c) {
            (None, c) if c.is_whitespace() => words.extend(word.take()),
            (None, '\'' | '"') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (Some(open), c) if c == open => quote = None,
            (None | Some('"'), '\\') => word.get_or_insert_default().extend(chars.next()),
            (_, c) => word.get_or_insert_default().push(c),
        }
    }
    words.push(word.unwrap_or_default());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_as_bash_reads_it() {
        let table: [(&str, &[&str]); 7] = [
            ("desk ", &["desk", ""]),
            ("desk ti", &["desk", "ti"]),
            ("desk  ticket   close T-", &["desk", "ticket", "close", "T-"]),
            ("desk ticket new -t 'Printer on", &["desk", "ticket", "new", "-t", "Printer on"]),
            ("desk ticket new -t \"a \\\" b\" -", &["desk", "ticket", "new", "-t", "a \" b", "-"]),
            ("desk a\\ b ''", &["desk", "a b", ""]),
            ("desk ticket list --json=id,", &["desk", "ticket", "list", "--json=id,"]),
        ];
        for (line, words) in table {
            assert_eq!(of_line(line), words, "{line:?}");
        }
    }
}
