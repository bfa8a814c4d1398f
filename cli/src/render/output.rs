//! The names of the formats, as `-o` and `DESK_OUTPUT` take them. What becomes of an answer in them is
//! not here.

use std::path::PathBuf;

use clap::{
    Arg, Command,
    builder::{EnumValueParser, PossibleValue, TypedValueParser, ValueParserFactory},
    error::Error,
};

/// How an answer is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// Columns for people
    Table,
    /// The same with more columns
    Wide,
    /// One JSON document
    Json,
    /// One JSON object per line
    Jsonl,
    /// The same document as JSON, in YAML
    Yaml,
    /// Comma separated, RFC 4180
    Csv,
    /// Tab separated
    Tsv,
    /// Only the ids, one per line
    Id,
    /// Markdown, for reports
    Md,
    /// Each object through a template that follows, in the language of Jinja
    #[value(name = "template=")]
    Template,
    /// The same with the template in a file
    #[value(name = "template-file=")]
    TemplateFile,
}

impl Format {
    /// Whether a program reads it. What is Markdown is read by people, but not here.
    pub(crate) const fn machine(self) -> bool {
        !matches!(self, Format::Table | Format::Wide | Format::Md)
    }

    /// Whether it is one document with everything in it.
    pub(crate) const fn document(self) -> bool {
        matches!(self, Format::Json | Format::Yaml)
    }
}

/// What was asked for with `-o`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Output {
    /// A format that needs nothing more.
    Plain(Format),
    /// A template.
    Template(String),
    /// A file with a template.
    TemplateFile(PathBuf),
}

impl Output {
    /// The format.
    pub(crate) const fn format(&self) -> Format {
        match self {
            Output::Plain(format) => *format,
            Output::Template(_) | Output::TemplateFile(_) => Format::Template,
        }
    }

    /// What it is called by.
    pub(crate) fn name(&self) -> String {
        match self {
            Output::Plain(format) => {
                let value = clap::ValueEnum::to_possible_value(format);
                value.map(|value| value.get_name().to_owned()).unwrap_or_default()
            }
            Output::Template(text) => format!("template={text}"),
            Output::TemplateFile(path) => format!("template-file={}", path.display()),
        }
    }

    /// What has this name.
    pub(crate) fn named(name: &str) -> Option<Output> {
        if let Some(template) = name.strip_prefix("template=") {
            return Some(Output::Template(template.to_owned()));
        }
        if let Some(path) = name.strip_prefix("template-file=") {
            return Some(Output::TemplateFile(PathBuf::from(path)));
        }
        let format: Format = clap::ValueEnum::from_str(name, true).ok()?;
        Some(Output::Plain(format))
    }
}

/// Reads what follows `-o`.
#[derive(Clone, Debug)]
pub(crate) struct Outputs;

impl ValueParserFactory for Output {
    type Parser = Outputs;

    fn value_parser() -> Outputs {
        Outputs
    }
}

impl TypedValueParser for Outputs {
    type Value = Output;

    fn parse_ref(
        &self,
        command: &Command,
        arg: Option<&Arg>,
        value: &std::ffi::OsStr,
    ) -> Result<Output, Error> {
        if let Some(output) = value.to_str().and_then(Output::named) {
            return Ok(output);
        }
        let format = EnumValueParser::<Format>::new().parse_ref(command, arg, value)?;
        Ok(Output::Plain(format))
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let formats = <Format as clap::ValueEnum>::value_variants().iter();
        Some(Box::new(formats.filter_map(clap::ValueEnum::to_possible_value)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_may_have_something_behind_it() {
        for (name, output) in [
            ("yaml", Some(Output::Plain(Format::Yaml))),
            ("MD", Some(Output::Plain(Format::Md))),
            ("template={{ id }}=", Some(Output::Template("{{ id }}=".into()))),
            ("template=", Some(Output::Template(String::new()))),
            ("template-file=a.txt", Some(Output::TemplateFile("a.txt".into()))),
            ("template", None),
            ("xml", None),
        ] {
            let named = output.as_ref().map(|output| output.name().to_lowercase());
            assert!(named.is_none_or(|named| named == name.to_lowercase()), "{name}");
            assert_eq!(Output::named(name), output, "{name}");
        }
    }
}
