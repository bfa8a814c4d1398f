//! What an organisation is.

use crate::kernel::clock::Millis;
use crate::kernel::id::OrgId;
use crate::kernel::refusal::Problems;
use crate::kernel::text;

/// The longest name, in bytes; also that of a name in another system.
pub const NAME_MAX: usize = 200;
/// The longest domain, in bytes, as DNS has it.
pub const DOMAIN_MAX: usize = 253;
/// The longest part of a domain, in bytes, as DNS has it.
pub const LABEL_MAX: usize = 63;
/// The most domains.
pub const DOMAINS_MAX: usize = 200;

/// An organisation as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Org {
    /// The id.
    pub id: OrgId,
    /// The public id.
    pub slug: String,
    /// Unique in the tenant.
    pub name: String,
    /// The name that another system has for it.
    pub external_id: String,
    /// When it was made.
    pub created: Millis,
    /// Grows by one with each change.
    pub version: i64,
}

/// What is wanted of a new organisation, checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewOrg {
    /// The public id.
    pub slug: String,
    /// The name.
    pub name: String,
    /// The domains of its people, in order.
    pub domains: Vec<String>,
    /// The name that another system has for it.
    pub external_id: String,
}

/// A domain: what stands behind the `@` of an address, in small ASCII letters. It is matched
/// whole: a sub-domain is another one.
///
/// # Errors
/// A sentence that says what is wrong.
pub fn domain(text: &str) -> Result<String, String> {
    let domain = text::line(text, DOMAIN_MAX)?.to_ascii_lowercase();
    if !domain.is_ascii() {
        return Err(format!("\"{domain}\" is not ASCII; write it in its form with xn--"));
    }
    let label = |label: &str| {
        (1..=LABEL_MAX).contains(&label.len())
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    if domain.split('.').all(label) {
        Ok(domain)
    } else {
        Err(format!("\"{domain}\" is no domain such as example.org"))
    }
}

/// The domains of a field, in order and each once; each wrong one is a problem.
pub fn domains(problems: &mut Problems, field: &'static str, texts: &[String]) -> Vec<String> {
    if texts.len() > DOMAINS_MAX {
        problems.add(field, format!("has {} domains; {DOMAINS_MAX} is the limit", texts.len()));
        return Vec::new();
    }
    let mut domains = Vec::with_capacity(texts.len());
    for text in texts {
        match domain(text) {
            Ok(domain) => domains.push(domain),
            Err(problem) => problems.add(field, problem),
        }
    }
    domains.sort_unstable();
    domains.dedup();
    domains
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn domains_are_plain() {
        assert_eq!(domain(" Acme.Example ").unwrap(), "acme.example");
        assert_eq!(domain("xn--bcher-kva.example").unwrap(), "xn--bcher-kva.example");
        for bad in [
            "",
            "@acme.example",
            "a b",
            "acme..example",
            ".example",
            "-a.example",
            "a-.example",
            "bücher.example",
            "a\u{7}b",
        ] {
            assert!(domain(bad).is_err(), "{bad}");
        }
        assert!(domain(&"x".repeat(64)).is_err());
    }

    #[test]
    fn every_wrong_domain_is_named() {
        let mut problems = Problems::new();
        let texts = ["b.example", "A.example", "b.example", "@", "é"].map(str::to_owned);
        assert_eq!(domains(&mut problems, "domains", &texts), ["a.example", "b.example"]);
        assert_eq!(problems.end().unwrap_err().fields.len(), 2);
    }
}
