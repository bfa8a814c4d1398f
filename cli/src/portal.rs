//! The portal: a web site that shows tickets too, which a setting names by the address that a ticket has
//! there. What makes a link of it is in `render/link`, what opens one in `browser`. Nothing is fetched.

use std::fmt::Write as _;

use crate::{error::CliError, io::Env};

/// What stands for the number of a ticket.
const ID: &str = "{id}";

/// The longest address. A terminal need not take a longer one.
const LONGEST: usize = 1_500;

/// The address of tickets, with a place for the number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Portal(String);

impl Portal {
    /// The one that the configuration names, if it names one that can be used.
    pub(crate) fn of(env: &Env) -> Option<Portal> {
        let text = env.setting("portal")?;
        check(text).ok().map(|()| Portal(text.to_owned()))
    }

    /// The same for somebody who cannot go on without.
    pub(crate) fn needed(env: &Env) -> Result<Portal, CliError> {
        Portal::of(env).ok_or_else(|| {
            CliError::usage("no portal is configured, so a ticket has no address on the web")
                .hint("desk config set portal 'https://help.example.org/tickets/{id}'")
        })
    }

    /// The address of a ticket.
    pub(crate) fn url(&self, id: &str) -> String {
        self.0.replace(ID, &encoded(id))
    }
}

/// Whether a text can be a portal, else why not.
pub(crate) fn check(text: &str) -> Result<(), String> {
    let rest = ["https://", "http://"].iter().find_map(|scheme| text.strip_prefix(scheme));
    let Some(rest) = rest else {
        return Err(format!("\"{text}\" begins neither with https:// nor with http://"));
    };
    if let Some(bad) = text.chars().find(|c| !c.is_ascii_graphic()) {
        let bad = bad.escape_unicode();
        return Err(format!("an address has no {bad} in it; write it as %, with two digits"));
    }
    if text.len() > LONGEST {
        return Err(format!("it is longer than {LONGEST} bytes"));
    }
    let (host, behind) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    if host.is_empty() || host.contains(['@', '{', '}', '\\']) {
        return Err(format!("\"{host}\" is no host"));
    }
    if !behind.contains(ID) {
        return Err(format!(
            "it has no {ID} behind the host, where the number of the ticket is to be"
        ));
    }
    if behind.replace(ID, "").contains(['{', '}']) {
        return Err(format!("{ID} is all that can stand in braces"));
    }
    Ok(())
}

/// The text with nothing in it that means something in an address.
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // A string takes everything.
            let _never = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_an_address_of_tickets() {
        for good in [
            "https://help.example.org/tickets/{id}",
            "http://[::1]:8080/?t={id}&again={id}",
            "https://help.example.org#{id}",
        ] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        for (bad, why) in [
            ("", "begins neither"),
            ("ftp://x/{id}", "begins neither"),
            ("javascript:{id}", "begins neither"),
            ("HTTPS://x/{id}", "begins neither"),
            ("https:///{id}", "is no host"),
            ("https://{id}.example.org/", "is no host"),
            ("https://a:b@example.org/{id}", "is no host"),
            ("https://example.org/", "has no {id}"),
            ("https://example.org/{id}/{what}", "in braces"),
            ("https://example.org/{id} x", "has no \\u{20}"),
            ("https://example.org/{id}\u{1b}\\", "has no \\u{1b}"),
            ("https://example.org/ü{id}", "has no \\u{fc}"),
        ] {
            assert!(check(bad).unwrap_err().contains(why), "{bad}: {:?}", check(bad));
        }
    }

    #[test]
    fn a_number_cannot_lead_elsewhere() {
        let portal = Portal("https://example.org/t/{id}?x={id}".to_owned());
        assert_eq!(portal.url("T-42"), "https://example.org/t/T-42?x=T-42");
        assert_eq!(portal.url("../a?b ü\u{7}"), {
            let id = "..%2Fa%3Fb%20%C3%BC%07";
            format!("https://example.org/t/{id}?x={id}")
        });
    }
}
