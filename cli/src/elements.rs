//! The elements of JSON that is no JSON Lines: of a list, of the list that an answer of `desk` has as `items`,
//! or objects over several lines, one behind the other. One element is held at a time, so a document may be
//! of any length. Whether an element makes sense is for whoever takes it.

use std::io::{self, BufRead, Cursor};

/// The elements of what a reader gives.
pub(crate) struct Elements<R> {
    reader: R,
    /// The line on which the reader stands, from 1.
    line: u64,
    /// The most bytes of one element.
    most: usize,
    place: Place,
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// In no list.
    Outside,
    /// In a list, which may lie in an object.
    List { inside: bool, last: Last },
}

/// What stood last in a list.
#[derive(Clone, Copy, PartialEq)]
enum Last {
    Open,
    Element,
    Comma,
}

/// What an object came to.
enum Object {
    Whole(Vec<u8>),
    /// It has a list of items; the reader stands behind its bracket.
    Items,
    /// It has no end.
    Cut,
}

/// Whether a text whose first line is this is a document, and not one object a line.
pub(crate) fn document(head: &[u8]) -> bool {
    let head = head.trim_ascii();
    match head.first() {
        Some(b'[') => true,
        Some(b'{') => match Elements::new(Cursor::new(head), head.len()).object() {
            Ok(Object::Items) => true,
            // A line that is broken off ends anywhere; one that goes on ends where a line may.
            Ok(Object::Cut) => matches!(head.last(), Some(b'{' | b'[' | b',' | b':')),
            Ok(Object::Whole(_)) | Err(_) => false,
        },
        _ => false,
    }
}

impl<R: BufRead> Elements<R> {
    /// The elements of what `reader` gives, none of more than `most` bytes.
    pub(crate) fn new(reader: R, most: usize) -> Elements<R> {
        Elements { reader, line: 1, most, place: Place::Outside }
    }

    /// The line that was come to.
    pub(crate) const fn line(&self) -> u64 {
        self.line
    }

    /// The next element with the line on which it begins. After an error there is no next one.
    pub(crate) fn next(&mut self) -> io::Result<Option<(u64, Vec<u8>)>> {
        loop {
            let Some(byte) = self.after_blank()? else {
                return match self.place {
                    Place::Outside => Ok(None),
                    Place::List { .. } => Err(wrong("the list has no end")),
                };
            };
            let line = self.line;
            match (self.place, byte) {
                (Place::Outside, b'[') => {
                    self.take();
                    self.place = Place::List { inside: false, last: Last::Open };
                }
                (Place::Outside, b'{') => match self.object()? {
                    Object::Whole(bytes) => return Ok(Some((line, bytes))),
                    Object::Items => self.place = Place::List { inside: true, last: Last::Open },
                    Object::Cut => return Err(wrong("the object has no end")),
                },
                (Place::Outside, _) => return Err(wrong("is neither a JSON list nor an object")),
                (Place::List { inside, last: Last::Open | Last::Element }, b']') => {
                    self.take();
                    if inside {
                        self.rest()?;
                    }
                    self.place = Place::Outside;
                }
                (Place::List { inside, last: Last::Element }, b',') => {
                    self.take();
                    self.place = Place::List { inside, last: Last::Comma };
                }
                (Place::List { last: Last::Element, .. }, _) => {
                    return Err(wrong("a comma is missing in the list"));
                }
                (Place::List { .. }, b',' | b']' | b'}') => {
                    return Err(wrong("an element is missing in the list"));
                }
                (Place::List { inside, .. }, _) => {
                    let bytes = self.value()?;
                    self.place = Place::List { inside, last: Last::Element };
                    return Ok(Some((line, bytes)));
                }
            }
        }
    }

    /// The next byte, which stays.
    fn peek(&mut self) -> io::Result<Option<u8>> {
        loop {
            match self.reader.fill_buf() {
                Ok(bytes) => return Ok(bytes.first().copied()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// Takes the byte that was looked at.
    fn take(&mut self) {
        self.reader.consume(1);
    }

    /// The next byte that is no blank, which stays.
    fn after_blank(&mut self) -> io::Result<Option<u8>> {
        while let Some(byte) = self.peek()? {
            match byte {
                b'\n' => self.line += 1,
                b' ' | b'\t' | b'\r' => {}
                _ => return Ok(Some(byte)),
            }
            self.take();
        }
        Ok(None)
    }

    /// Moves a byte into an element.
    fn keep(&mut self, bytes: &mut Vec<u8>) -> io::Result<Option<u8>> {
        let Some(byte) = self.peek()? else { return Ok(None) };
        self.take();
        self.line += u64::from(byte == b'\n');
        if bytes.len() >= self.most {
            return Err(wrong(&format!("an element has more than {} bytes", self.most)));
        }
        bytes.push(byte);
        Ok(Some(byte))
    }

    /// Moves a text to its second quote, if it has one. The first one is taken.
    fn quoted(&mut self, bytes: &mut Vec<u8>) -> io::Result<bool> {
        while let Some(byte) = self.keep(bytes)? {
            match byte {
                b'"' => return Ok(true),
                b'\\' => drop(self.keep(bytes)?),
                _ => {}
            }
        }
        Ok(false)
    }

    /// A value of any kind, to its end.
    fn value(&mut self) -> io::Result<Vec<u8>> {
        let (mut bytes, mut depth) = (Vec::new(), 0_usize);
        loop {
            let next = self.peek()?;
            // What has no brackets ends before what stands behind it.
            if depth == 0
                && !bytes.is_empty()
                && matches!(next, None | Some(b',' | b']' | b'}' | b' ' | b'\t' | b'\r' | b'\n'))
            {
                return Ok(bytes);
            }
            let whole = match self.keep(&mut bytes)? {
                Some(b'"') => self.quoted(&mut bytes)?,
                Some(b'{' | b'[') => {
                    depth += 1;
                    true
                }
                Some(b'}' | b']') => {
                    depth = depth.saturating_sub(1);
                    true
                }
                Some(_) => true,
                None => false,
            };
            if !whole {
                return Err(wrong("an element has no end"));
            }
            if depth == 0 && matches!(bytes.last(), Some(b'"' | b'}' | b']')) {
                return Ok(bytes);
            }
        }
    }

    /// An object to its end, or to the bracket of its items.
    fn object(&mut self) -> io::Result<Object> {
        let (mut bytes, mut depth) = (Vec::new(), 0_usize);
        let (mut naming, mut items) = (true, false);
        while let Some(byte) = self.keep(&mut bytes)? {
            match byte {
                b'"' => {
                    let start = bytes.len();
                    if !self.quoted(&mut bytes)? {
                        return Ok(Object::Cut);
                    }
                    if depth == 1 && std::mem::take(&mut naming) {
                        items = bytes.get(start..) == Some(b"items\"");
                    }
                }
                b'[' if depth == 1 && items => return Ok(Object::Items),
                b'{' | b'[' => depth += 1,
                b'}' | b']' => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        return Ok(Object::Whole(bytes));
                    }
                }
                b',' if depth == 1 => naming = true,
                _ => {}
            }
        }
        Ok(Object::Cut)
    }

    /// Passes over what an object has behind its items.
    fn rest(&mut self) -> io::Result<()> {
        let (mut bytes, mut depth) = (Vec::new(), 1_usize);
        while let Some(byte) = self.keep(&mut bytes)? {
            match byte {
                b'"' => drop(self.quoted(&mut bytes)?),
                b'{' | b'[' => depth += 1,
                b'}' | b']' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return Ok(());
            }
            bytes.clear();
        }
        Err(wrong("the object has no end"))
    }
}

fn wrong(text: &str) -> io::Error {
    io::Error::other(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Vec<(u64, String)>, Option<String>) {
        let mut elements = Elements::new(Cursor::new(text.as_bytes()), 60);
        let mut all = Vec::new();
        loop {
            match elements.next() {
                Ok(Some((line, bytes))) => all.push((line, String::from_utf8(bytes).unwrap())),
                Ok(None) => return (all, None),
                Err(error) => return (all, Some(error.to_string())),
            }
        }
    }

    #[test]
    fn a_list_and_the_items_of_an_answer_are_the_same_elements() {
        let elements = vec![
            (2, "{\"a\":\"]},\\\"\"}".to_owned()),
            (3, "\"T-1\"".to_owned()),
            (3, "12".to_owned()),
            (3, "[[1],{}]".to_owned()),
        ];
        let list = "[\n{\"a\":\"]},\\\"\"} ,\n\"T-1\",12, [[1],{}]]";
        assert_eq!(read(list), (elements.clone(), None));
        let answer = format!(
            "{{\"schema\":\"items\",\"x\":{{\"items\":[1]}}, \"items\" : {list},\n\"next\":{{\"a\":[\"}}\"]}},\"truncated\":false}}\n"
        );
        assert_eq!(read(&answer), (elements, None));
        for empty in ["[]", " [ ]\n", "{\"items\":[]}", ""] {
            assert_eq!(read(empty), (Vec::new(), None));
        }
        let objects = vec![(1, "{\n\"a\":1\n}".to_owned()), (4, "{\"a\":2}".to_owned())];
        assert_eq!(read("{\n\"a\":1\n}\n{\"a\":2}"), (objects, None));
    }

    #[test]
    fn what_is_broken_says_so_after_what_was_whole() {
        for (text, count, problem) in [
            ("[{},{}", 2, "the list has no end"),
            ("[{} {}]", 1, "a comma is missing"),
            ("[{},]", 1, "an element is missing"),
            ("[,{}]", 0, "an element is missing"),
            ("[{\"a\":1", 0, "an element has no end"),
            ("{\n\"a\":1", 0, "the object has no end"),
            ("[{}] x", 1, "neither a JSON list"),
            ("{\"items\":[{}]", 1, "the object has no end"),
        ] {
            let (all, error) = read(text);
            assert_eq!(all.len(), count, "{text}");
            assert!(error.as_deref().unwrap_or_default().contains(problem), "{text}: {error:?}");
        }
        let long = format!("[\"{}\"]", "x".repeat(80));
        assert!(read(&long).1.unwrap().contains("more than 60 bytes"));
    }

    #[test]
    fn lines_of_objects_are_no_document() {
        for text in ["[", "[]", "{", "{\"schema\":\"x\",\"items\":[{\"a\"", "{\"a\":1,", " [ {"] {
            assert!(document(text.as_bytes()), "{text}");
        }
        for text in
            ["{\"a\":1}\n", "{\"a\":[{\"items\":[]}]}", "{\"name\":\"a\"\n", "T-1", "", "{\"a"]
        {
            assert!(!document(text.as_bytes()), "{text}");
        }
    }
}
