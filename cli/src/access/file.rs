//! Requests as files: YAML, where `---` stands between several, or JSON, where they follow each other.
//! What is in them the daemon judges; here is only their shape.

use std::path::Path;

use desk_proto::v1::AccessAssociation;
use serde::Deserialize;

use crate::{context::Ctx, error::CliError, exit::Exit, input};

/// The longest file, in bytes.
const FILE: u64 = 1 << 20;

/// One request.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    name: String,
    message: Option<String>,
    #[serde(default)]
    associations: Vec<Pair>,
}

/// Who is to be let in where.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pair {
    users: Vec<String>,
    tenants: Vec<String>,
}

/// One request that is asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Asked {
    pub(super) name: String,
    pub(super) message: Option<String>,
    pub(super) associations: Vec<AccessAssociation>,
}

impl From<Document> for Asked {
    fn from(document: Document) -> Self {
        let pairs = document.associations.into_iter();
        let associations =
            pairs.map(|Pair { users, tenants }| AccessAssociation { users, tenants }).collect();
        Asked { name: document.name, message: document.message, associations }
    }
}

/// The requests of a file.
pub(super) fn read(ctx: &Ctx, path: &Path) -> Result<Vec<Asked>, CliError> {
    let text = input::text_up_to(ctx, path, FILE)?;
    let name =
        if path.as_os_str() == "-" { "stdin".to_owned() } else { path.display().to_string() };
    let invalid = |problem: String| {
        CliError::new(Exit::Invalid, "INVALID", format!("{name}: {problem}"))
            .hint("a request has a name, a message and associations: [{users: [U], tenants: [T]}]")
    };
    let requests = requests(&text).map_err(invalid)?;
    if requests.is_empty() {
        return Err(invalid("there is no request in it".to_owned()));
    }
    Ok(requests)
}

fn requests(text: &str) -> Result<Vec<Asked>, String> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    // JSON is YAML as well, but not several documents of it in a row.
    let documents: Vec<Document> = if text.trim_start().starts_with('{') {
        let documents = serde_json::Deserializer::from_str(text).into_iter();
        documents.collect::<Result<_, _>>().map_err(|error| error.to_string())?
    } else {
        serde_saphyr::from_multiple(text).map_err(|error| {
            // It names the line and the column by itself, as far as there is one.
            let text = error.without_snippet().to_string();
            text.lines().next().unwrap_or_default().to_owned()
        })?
    };
    Ok(documents.into_iter().map(Asked::from).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(name: &str, message: Option<&str>, pairs: &[(&[&str], &[&str])]) -> Asked {
        let owned = |list: &[&str]| list.iter().map(|one| (*one).to_owned()).collect();
        let pairs = pairs.iter().map(|(users, tenants)| AccessAssociation {
            users: owned(users),
            tenants: owned(tenants),
        });
        Asked {
            name: name.to_owned(),
            message: message.map(str::to_owned),
            associations: pairs.collect(),
        }
    }

    #[test]
    fn yaml_and_json_say_the_same() {
        let pairs: &[(&[&str], &[&str])] = &[(&["a@x", "b@x"], &["t"]), (&["b@x"], &["u"])];
        let whole = asked("Support", Some("Two\nlines"), pairs);
        let yaml = "\
name: Support
message: |-
  Two
  lines
associations:
  - {users: [a@x, b@x], tenants: [t]}
  - users:
      - b@x
    tenants: [u]
";
        let json = r#"{"name":"Support","message":"Two\nlines","associations":[
            {"users":["a@x","b@x"],"tenants":["t"]},{"users":["b@x"],"tenants":["u"]}]}"#;
        assert_eq!(requests(yaml), Ok(vec![whole.clone()]));
        assert_eq!(requests(json), Ok(vec![whole.clone()]));
        assert_eq!(requests(&format!("\u{feff}{yaml}---\nname: B\n")).unwrap().len(), 2);
        assert_eq!(requests("{\"name\":\"A\"}\n{\"name\":\"B\"}\n").unwrap().len(), 2);
        assert_eq!(requests("name: B"), Ok(vec![asked("B", None, &[])]));
        assert_eq!(
            requests("name: 2026\n"),
            Ok(vec![asked("2026", None, &[])]),
            "a name, not a number"
        );
        assert_eq!(requests(""), Ok(Vec::new()));
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        for (text, says) in [
            ("nam: x\n", "nam"),
            ("name: x\nassociations:\n  - {user: [a], tenants: [t]}\n", "user"),
            ("message: x\n", "name"),
            ("- name: x\n", "line 1"),
            ("name: [\n", "line"),
            ("{\"name\": \"x\", \"users\": []}", "users"),
            ("{\"name\": \"x\"", "EOF"),
        ] {
            let problem = requests(text).unwrap_err();
            assert!(problem.contains(says), "{text}: {problem}");
            assert_eq!(problem.lines().count(), 1, "{problem}");
        }
    }
}
