//! What chance makes, and what stands for it: ids, secrets, passwords, recovery codes, and the secrets
//! of second factors. It knows them by their form, and remembers those that a later command needs.

/// What stands for the secret of a token.
pub(super) const SECRET: &str = "desk_pat_SECRET";

/// What stands for a password or a recovery code, which have one form.
const PASSWORD: &str = "xxxx-xxxx-xxxx-xxxx-xxxx";

/// What stands for the secret of a second factor.
const TOTP: &str = "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX";

/// An argument that stands for what an app shows.
pub(super) const CODE: &str = "CODE";

/// What stands for the operating system's user who runs the tests.
pub(super) const UID: &str = "uid:1000";

/// What was shown to the people of a transcript, oldest first.
#[derive(Default)]
pub(super) struct Chance {
    /// Passwords and recovery codes.
    passwords: Vec<String>,
    /// Secrets of second factors.
    pub(super) totp: Vec<String>,
}

impl Chance {
    /// Remembers what is printed.
    pub(super) fn see(&mut self, text: &str) {
        self.passwords.extend(found(text, is_password));
        self.totp.extend(found(text, is_totp));
    }

    /// A text with the newest password where its mark stands.
    pub(super) fn opened(&self, text: &str) -> String {
        let newest = self.passwords.last();
        newest.map_or(text.to_owned(), |password| text.replace(PASSWORD, password))
    }

    /// A text with marks for what chance and the machine made.
    pub(super) fn hidden(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for password in &self.passwords {
            text = text.replace(password, PASSWORD);
        }
        for secret in &self.totp {
            text = text.replace(secret, TOTP);
        }
        let mine = format!("uid:{}", rustix::process::getuid().as_raw());
        let mut parts = text.split(&mine);
        let mut out = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let longer = part.starts_with(|c: char| c.is_ascii_digit());
            out.push_str(if longer { &mine } else { UID });
            out.push_str(part);
        }
        out
    }
}

/// Five groups of four, as the daemon makes passwords and recovery codes.
fn is_password(word: &str) -> bool {
    let groups: Vec<&str> = word.split('-').collect();
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    groups.len() == 5 && groups.iter().all(|group| group.len() == 4 && group.chars().all(plain))
}

/// 160 bits in base 32.
fn is_totp(word: &str) -> bool {
    word.len() == TOTP.len() && word.chars().all(|c| matches!(c, 'A'..='Z' | '2'..='7'))
}

fn found(text: &str, is: impl Fn(&str) -> bool) -> Vec<String> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-');
    words.filter(|word| is(word)).map(str::to_owned).collect()
}

/// Every secret that is printed.
pub(super) fn secrets(text: &str) -> Vec<String> {
    let starts = text.match_indices("desk_pat_").map(|(at, _)| &text[at..]);
    starts
        .map(|rest| {
            let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
            rest.chars().take_while(|c| word(*c)).collect()
        })
        .collect()
}

/// The text with zeros for every name that chance makes: ids of requests, names of builds. They
/// are words of 16 or 32 hexadecimal digits.
pub fn masked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut word = String::new();
    for letter in text.chars().chain(std::iter::once('\0')) {
        if letter.is_ascii_alphanumeric() {
            word.push(letter);
            continue;
        }
        let hex = word.chars().all(|c| matches!(c, '0'..='9' | 'a'..='f'));
        match hex && matches!(word.len(), 16 | 32) {
            true => out.extend(std::iter::repeat_n('0', word.len())),
            false => out.push_str(&word),
        }
        word.clear();
        if letter != '\0' {
            out.push(letter);
        }
    }
    out
}

/// The text without the ends of secrets that objects show: `"hint":"x7Kq"`.
pub(super) fn hidden(text: &str) -> String {
    let mut parts = text.split("\"hint\":");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let space = if part.starts_with(' ') { " " } else { "" };
        let value = part.trim_start().strip_prefix('"').and_then(|part| part.split_once('"'));
        let end = value.filter(|(value, _)| {
            value.len() == 4 && value.chars().all(|c| c.is_ascii_alphanumeric())
        });
        out.push_str("\"hint\":");
        match end {
            Some((_, rest)) => out.push_str(&format!("{space}\"****\"{rest}")),
            None => out.push_str(part),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_made_by_chance_are_zeros() {
        let text = "\"request_id\":\"0123456789abcdef\" 1234567890 feed T-1";
        assert_eq!(masked(text), "\"request_id\":\"0000000000000000\" 1234567890 feed T-1");
    }

    #[test]
    fn the_end_of_a_secret_is_hidden() {
        let text = r#"{"hint":"x7Kq"} {"hint": "x7Kq"} {"hint":null} {"hint":"a sentence"}"#;
        let hidden = hidden(text);
        assert_eq!(hidden, text.replace("x7Kq", "****"));
    }

    #[test]
    fn what_is_shown_once_is_known_again() {
        let mut chance = Chance::default();
        let (password, totp) = ("a2b3-c4d5-e6f7-g8h9-jkmn", "ABCDEFGH234567ABABCDEFGH234567AB");
        chance.see(&format!("{{\"password\":\"{password}\"}}\notpauth://x?secret={totp}&y=1\n"));
        assert_eq!(chance.hidden(&format!("{password} {totp}")), format!("{PASSWORD} {TOTP}"));
        assert_eq!(chance.opened(&format!("{PASSWORD}\n")), format!("{password}\n"));
        for other in ["a2b3-c4d5-e6f7-g8h9", "a2b3-c4d5-e6f7-g8h9-jkm", "abcdefgh"] {
            assert!(!is_password(other) && !is_totp(other), "{other}");
        }
        let mine = format!("uid:{}", rustix::process::getuid().as_raw());
        assert_eq!(chance.hidden(&format!("{mine}\" {mine}1")), format!("{UID}\" {mine}1"));
    }
}
