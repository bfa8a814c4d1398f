//! A command line as a shell reads it, as far as transcripts need it: quotes, a pipe between
//! commands, a file as stdin, and variables before a command.

/// A line: one command, or several with a pipe between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The commands in order.
    pub stages: Vec<Stage>,
}

/// One command.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stage {
    /// Variables that are set for it.
    pub env: Vec<(String, String)>,
    /// Its words; the first is the program.
    pub words: Vec<String>,
    /// The file that is its stdin.
    pub from: Option<String>,
}

impl Line {
    /// Reads a line.
    ///
    /// # Errors
    /// What it does not understand.
    pub fn parse(text: &str) -> Result<Line, String> {
        let mut stages = vec![Stage::default()];
        let mut from = false;
        for word in words(text)? {
            let stage = stages.last_mut().ok_or("no command")?;
            match word {
                Word::Mark('|') => stages.push(Stage::default()),
                Word::Mark(_) => from = true,
                Word::Text(text) if from => {
                    stage.from = Some(text);
                    from = false;
                }
                Word::Text(text) => match text.split_once('=') {
                    Some((name, value)) if stage.words.is_empty() && is_name(name) => {
                        stage.env.push((name.to_owned(), value.to_owned()));
                    }
                    _ => stage.words.push(text),
                },
            }
        }
        match from || stages.iter().any(|stage| stage.words.is_empty()) {
            true => Err(format!("a command is missing in: {text}")),
            false => Ok(Line { stages }),
        }
    }
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_uppercase() || c == '_')
}

/// A word, or one of the marks `|` and `<`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    /// A word without its quotes.
    Text(String),
    /// A mark.
    Mark(char),
}

/// The words of a line. `'` and `"` keep what is between them; outside of them, and in `"`, a `\`
/// keeps the next character.
///
/// # Errors
/// A quote that does not end, or a character that a shell would read as more than itself.
pub fn words(text: &str) -> Result<Vec<Word>, String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match letter {
            ' ' => words.extend(word.take().map(Word::Text)),
            '|' | '<' => {
                words.extend(word.take().map(Word::Text));
                words.push(Word::Mark(letter));
            }
            '\'' | '"' => {
                let word = word.get_or_insert_default();
                loop {
                    match letters.next() {
                        None => return Err(format!("a quote does not end: {text}")),
                        Some(end) if end == letter => break,
                        Some('\\') if letter == '"' => word.extend(letters.next()),
                        Some(inside) => word.push(inside),
                    }
                }
            }
            '\\' => word.get_or_insert_default().extend(letters.next()),
            '$' | ';' | '&' | '`' | '(' | ')' | '>' | '*' => {
                return Err(format!("quote the {letter} in: {text}"));
            }
            letter => word.get_or_insert_default().push(letter),
        }
    }
    words.extend(word.map(Word::Text));
    Ok(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_as_a_shell_does() {
        let line = Line::parse(r#"A_B=1 desk x 'a "b' "c 'd" e\ f '' | desk y - < z"#).unwrap();
        assert_eq!(line.stages[0].env, [("A_B".to_owned(), "1".to_owned())]);
        assert_eq!(line.stages[0].words, ["desk", "x", "a \"b", "c 'd", "e f", ""]);
        assert_eq!(line.stages[1].words, ["desk", "y", "-"]);
        assert_eq!(line.stages[1].from.as_deref(), Some("z"));
        assert_eq!(Line::parse("desk a=b").unwrap().stages[0].words, ["desk", "a=b"]);
    }

    #[test]
    fn what_a_shell_would_read_otherwise_is_refused() {
        for bad in ["desk 'x", "desk $x", "desk a>b", "desk a; desk b", "| desk", "desk x <", "A=b"]
        {
            assert!(Line::parse(bad).is_err(), "{bad}");
        }
    }
}
