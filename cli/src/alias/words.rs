//! What an alias stands for: its words, as a shell would read them, with what was typed behind it in its
//! places. Nothing that is put in is read again, so what was typed stays one word.

use crate::error::CliError;

/// The most words that a place can name: `$1` to `$9`.
const PLACES: usize = 9;

/// Text in words: quotes keep spaces, a backslash keeps the next letter.
pub(crate) fn split(text: &str) -> Result<Vec<String>, String> {
    let (mut words, mut word, mut quote) = (Vec::new(), None::<String>, None);
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match (letter, quote) {
            ('\\', None | Some('"')) => {
                let next = letters.next().ok_or("it ends with a backslash")?;
                word.get_or_insert_default().push(next);
            }
            ('\'' | '"', None) => {
                quote = Some(letter);
                word.get_or_insert_default();
            }
            (letter, Some(open)) if letter == open => quote = None,
            (letter, None) if letter.is_whitespace() => words.extend(word.take()),
            (letter, _) => word.get_or_insert_default().push(letter),
        }
    }
    if quote.is_some() {
        return Err("a quote is not closed".to_owned());
    }
    words.extend(word);
    if words.is_empty() { Err("it is empty".to_owned()) } else { Ok(words) }
}

/// The words with what was typed behind the alias: `$1` to `$9` are one word each, `$@` all of them.
/// What no place takes comes at the end.
pub(crate) fn fill(name: &str, text: &str, typed: &[String]) -> Result<Vec<String>, CliError> {
    let wrong = |why: String| {
        CliError::usage(format!("alias {name}: {why}")).hint("desk alias list shows what it is")
    };
    let (mut filled, mut taken) = (Vec::new(), 0);
    for word in split(text).map_err(wrong)? {
        if word == "$@" {
            taken = typed.len();
            filled.extend_from_slice(typed);
            continue;
        }
        let (mut done, mut rest) = (String::new(), word.as_str());
        while let Some((before, after)) = rest.split_once('$') {
            done.push_str(before);
            let place =
                after.chars().next().and_then(|c| c.to_digit(10)).map(|place| place as usize);
            let Some(place) = place.filter(|place| (1..=PLACES).contains(place)) else {
                done.push('$');
                rest = after;
                continue;
            };
            let Some(word) = typed.get(place - 1) else {
                return Err(wrong(format!("word {place} is missing behind it")));
            };
            done.push_str(word);
            taken = taken.max(place);
            rest = after.get(1..).unwrap_or_default();
        }
        done.push_str(rest);
        filled.push(done);
    }
    filled.extend_from_slice(typed.get(taken..).unwrap_or_default());
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_those_of_a_shell() {
        for (text, words) in [
            ("ticket list", vec!["ticket", "list"]),
            ("  a  'b c' \"d \\\" e\" f\\ g ''", vec!["a", "b c", "d \" e", "f g", ""]),
            ("a'b'c", vec!["abc"]),
        ] {
            assert_eq!(split(text).unwrap(), words, "{text}");
        }
        for bad in ["", "  ", "a 'b", "a \"b", "a\\"] {
            assert!(split(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn what_was_typed_goes_into_its_places() {
        let fill = |text: &str, typed: &[&str]| {
            let typed: Vec<String> = typed.iter().map(|word| (*word).to_owned()).collect();
            super::fill("x", text, &typed)
        };
        for (text, typed, words) in [
            ("ticket list", vec!["-L", "3"], vec!["ticket", "list", "-L", "3"]),
            ("a --to=$2 $1", vec!["b c", "d", "e"], vec!["a", "--to=d", "b c", "e"]),
            ("a $@ z", vec!["b", "c"], vec!["a", "b", "c", "z"]),
            ("a $@ z", vec![], vec!["a", "z"]),
            ("a $x $0 $", vec![], vec!["a", "$x", "$0", "$"]),
            ("a $1", vec!["$2 'b"], vec!["a", "$2 'b"]),
        ] {
            assert_eq!(fill(text, &typed).unwrap(), words, "{text}");
        }
        assert!(fill("a $2", &["b"]).unwrap_err().message.contains("word 2 is missing"));
    }
}
