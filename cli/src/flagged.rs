//! Which flag a field of a call is given with, where the flag has another name: a refusal names the fields,
//! and who typed the command knows only flags. It is asked for once a refusal is told to a person.

use std::ffi::OsString;

use crate::{app, error::Fault, exit::Exit};

/// The flags of fields, by the noun; `*` is every noun. A flag counts where the command has it.
const FLAGS: &[(&str, &str, &str)] = &[
    ("ticket", "description", "body"),
    ("ticket", "text", "body"),
    ("ticket", "answers", "set"),
    ("ticket", "assignee", "to"),
    ("ticket", "group", "to"),
    ("catalog", "answers", "set"),
    ("access", "associations", "assoc"),
    ("*", "until_ms", "until"),
    ("*", "expires_ms", "expires"),
];

/// What tells a person how to give the fields that were refused, if any of them goes by another name.
pub(crate) fn hint(typed: &[OsString], error: &Fault) -> Option<String> {
    if !matches!(error.exit, Exit::Invalid | Exit::NotFound)
        || error.hint.is_some()
        || error.fields.is_empty()
    {
        return None;
    }
    let (noun, flags) = app::flags(typed)?;
    // A row of a file gives its fields by their own names.
    if typed.iter().any(|word| word == "-f" || word == "--file") && error.message.contains("row ") {
        return None;
    }
    let mut found: Vec<String> = Vec::new();
    for (field, _) in &error.fields {
        let name = field.split('.').next().unwrap_or_default();
        if flags.iter().any(|flag| *flag == name.replace('_', "-")) {
            continue;
        }
        let of = |(of, known, flag): &&(&str, &str, &str)| {
            (*of == noun || *of == "*") && *known == name && flags.iter().any(|has| has == flag)
        };
        if let Some((_, _, flag)) = FLAGS.iter().find(of) {
            let said = format!("--{flag} gives {name}");
            if !found.contains(&said) {
                found.push(said);
            }
        }
    }
    Some(found.join("; ")).filter(|hint| !hint.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::CliError;

    fn hint(line: &str, fields: &[&str]) -> Option<String> {
        let typed: Vec<OsString> = line.split(' ').map(Into::into).collect();
        let mut error = CliError::new(Exit::Invalid, "INVALID", "it is wrong");
        error.fields = fields.iter().map(|name| ((*name).to_owned(), "is so".to_owned())).collect();
        super::hint(&typed, &error)
    }

    #[test]
    fn a_field_of_another_name_says_its_flag() {
        let wanted = "--body gives description; --set gives answers";
        let new = "desk ticket new -t x";
        assert_eq!(
            hint(new, &["title", "description", "answers.a", "answers.b"]).as_deref(),
            Some(wanted)
        );
        let comment = hint("desk --quiet ticket comment T-1 --body x", &["text"]);
        assert_eq!(comment.as_deref(), Some("--body gives text"));
        assert_eq!(hint("desk ticket edit T-1", &["title"]), None, "it is called the same");
        assert_eq!(hint("desk group new x", &["description"]), None, "it is called the same there");
    }

    #[test]
    fn every_flag_of_the_table_is_one() {
        fn within(command: &clap::Command, flag: &str) -> bool {
            command.get_arguments().any(|arg| arg.get_long() == Some(flag))
                || command.get_subcommands().any(|verb| within(verb, flag))
        }
        let root = app::command();
        for (noun, field, flag) in FLAGS {
            let of = |n: &&clap::Command| *noun == "*" || n.get_name() == *noun;
            let has = root.get_subcommands().filter(of).any(|n| within(n, flag));
            assert!(has, "{noun} {field}: --{flag}");
        }
    }
}
