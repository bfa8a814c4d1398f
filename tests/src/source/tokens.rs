//! The tokens of Rust source, without comments and without white space.

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A name or a keyword.
    Ident,
    /// A string; its text is what stands between the quotes.
    Text,
    /// Anything else.
    Other,
}

/// A token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// Its text.
    pub text: String,
    /// The line where it begins, from 1.
    pub line: usize,
    /// It stands in something that is only there for tests.
    pub test: bool,
}

impl Token {
    /// Whether it is this name or mark, and no string.
    pub fn is(&self, text: &str) -> bool {
        self.kind != Kind::Text && self.text == text
    }
}

/// The tokens of a text.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut reader = Reader { letters: text.chars().collect(), at: 0, line: 1 };
    let mut tokens = Vec::new();
    while let Some((kind, text, line)) = reader.token() {
        tokens.push(Token { kind, text, line, test: false });
    }
    mark_tests(&mut tokens);
    tokens
}

struct Reader {
    letters: Vec<char>,
    at: usize,
    line: usize,
}

impl Reader {
    fn peek(&self, ahead: usize) -> char {
        self.letters.get(self.at + ahead).copied().unwrap_or('\0')
    }

    fn next(&mut self) -> Option<char> {
        let letter = *self.letters.get(self.at)?;
        self.at += 1;
        self.line += usize::from(letter == '\n');
        Some(letter)
    }

    fn token(&mut self) -> Option<(Kind, String, usize)> {
        loop {
            match (self.peek(0), self.peek(1)) {
                ('/', '/') => while self.peek(0) != '\n' && self.next().is_some() {},
                ('/', '*') => self.comment(),
                (letter, _) if letter.is_whitespace() => drop(self.next()),
                _ => break,
            }
        }
        let line = self.line;
        let letter = self.next()?;
        let (kind, text) = match letter {
            '"' => (Kind::Text, self.string()),
            'r' | 'b' | 'c' if self.prefix() => (Kind::Text, self.prefixed()),
            '\'' => (Kind::Other, self.quote()),
            ':' if self.peek(0) == ':' => {
                self.next();
                (Kind::Other, "::".to_owned())
            }
            letter if letter.is_alphanumeric() || letter == '_' => {
                let mut text = String::from(letter);
                while self.peek(0).is_alphanumeric() || self.peek(0) == '_' {
                    text.extend(self.next());
                }
                let kind = if letter.is_ascii_digit() { Kind::Other } else { Kind::Ident };
                (kind, text)
            }
            letter => (Kind::Other, letter.to_string()),
        };
        Some((kind, text, line))
    }

    fn comment(&mut self) {
        let mut depth = 0;
        loop {
            match (self.peek(0), self.peek(1)) {
                ('/', '*') => depth += 1,
                ('*', '/') => depth -= 1,
                ('\0', _) => return,
                _ => {
                    self.next();
                    continue;
                }
            }
            self.next();
            self.next();
            if depth == 0 {
                return;
            }
        }
    }

    /// The rest of a string, after its first quote.
    fn string(&mut self) -> String {
        let mut text = String::new();
        while let Some(letter) = self.next() {
            match letter {
                '"' => break,
                '\\' => text.extend(self.next()),
                letter => text.push(letter),
            }
        }
        text
    }

    /// Whether the letter before begins a string: `r"`, `r#"`, `b"`, `br#"` and the like.
    fn prefix(&self) -> bool {
        let mut ahead = usize::from(self.peek(0) == 'r');
        while self.peek(ahead) == '#' {
            ahead += 1;
        }
        self.peek(ahead) == '"'
    }

    fn prefixed(&mut self) -> String {
        let raw = self.letters[self.at - 1] == 'r' || self.peek(0) == 'r';
        let mut hashes = 0;
        while let Some(letter) = self.next() {
            match letter {
                '#' => hashes += 1,
                '"' => break,
                _ => {}
            }
        }
        if !raw {
            return self.string();
        }
        let mut text = String::new();
        while let Some(letter) = self.next() {
            if letter == '"' && (0..hashes).all(|ahead| self.peek(ahead) == '#') {
                self.at += hashes;
                break;
            }
            text.push(letter);
        }
        text
    }

    /// A character, or the name of a lifetime, after its quote.
    fn quote(&mut self) -> String {
        let lifetime = self.peek(1) != '\'' && self.peek(0) != '\\';
        let mut text = String::from('\'');
        if lifetime {
            while self.peek(0).is_alphanumeric() || self.peek(0) == '_' {
                text.extend(self.next());
            }
            return text;
        }
        while let Some(letter) = self.next() {
            match letter {
                '\'' => break,
                '\\' => drop(self.next()),
                _ => {}
            }
        }
        text
    }
}

/// Marks everything below `#[cfg(test)]` and `#[test]`: up to the end of its braces, or to its `;`.
fn mark_tests(tokens: &mut [Token]) {
    let mut at = 0;
    while at < tokens.len() {
        let attribute = |words: &[&str]| {
            words.iter().enumerate().all(|(n, word)| tokens.get(at + n).is_some_and(|t| t.is(word)))
        };
        if !attribute(&["#", "[", "cfg", "(", "test", ")", "]"])
            && !attribute(&["#", "[", "test", "]"])
        {
            at += 1;
            continue;
        }
        let mut depth = 0;
        for token in tokens.iter_mut().skip(at) {
            token.test = true;
            at += 1;
            match token.text.as_str() {
                "{" if token.kind == Kind::Other => depth += 1,
                "}" if token.kind == Kind::Other => depth -= 1,
                ";" if depth == 0 => break,
                _ => continue,
            }
            if depth == 0 {
                break;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        tokens(text).into_iter().map(|token| token.text).collect()
    }

    #[test]
    fn comments_are_no_tokens() {
        assert_eq!(texts("a // b\n/* c /* d */ e */ f"), ["a", "f"]);
        assert_eq!(tokens("/* x\n */ f")[0].line, 2);
    }

    #[test]
    fn strings_are_one_token() {
        let found = tokens(r####"a("b \" // c", r#"d "e" "#, b"f", 'g', '\'', br##"h"##)"####);
        let strings: Vec<_> =
            found.iter().filter(|t| t.kind == Kind::Text).map(|t| t.text.as_str()).collect();
        assert_eq!(strings, ["b \" // c", "d \"e\" ", "f", "h"]);
    }

    #[test]
    fn lifetimes_are_no_characters() {
        assert_eq!(texts("&'a str, 'b'"), ["&", "'a", "str", ",", "'"]);
        assert_eq!(texts("r#type::b"), ["r", "#", "type", "::", "b"]);
    }
}
