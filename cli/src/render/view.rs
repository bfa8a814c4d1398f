//! What was asked of the output: the format and the fields, checked before anything is called.

use crate::{error::CliError, exit::Exit, fields::Shape, flags::Globals, io::Env, near::nearest};

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
    /// Comma separated, RFC 4180
    Csv,
    /// Tab separated
    Tsv,
    /// Only the ids, one per line
    Id,
}

impl Format {
    /// Whether a program reads it.
    pub(crate) const fn machine(self) -> bool {
        !matches!(self, Format::Table | Format::Wide)
    }

    /// The format with this name.
    pub(crate) fn named(name: &str) -> Option<Format> {
        clap::ValueEnum::from_str(name, true).ok()
    }
}

/// The output that was asked for.
#[derive(Clone, Debug)]
pub(crate) struct View {
    /// How.
    pub(crate) format: Format,
    /// Of which noun.
    pub(crate) shape: Shape,
    /// Which of its fields, in this order.
    pub(crate) fields: Vec<usize>,
    /// Whether the fields were named by the user.
    pub(crate) chosen: bool,
    /// Whether the list of fields was asked for, not an answer.
    pub(crate) help: bool,
}

impl View {
    /// From the flags and the environment.
    pub(crate) fn new(flags: &Globals, env: &Env, shape: Shape) -> Result<View, CliError> {
        let format = format(flags, env)?;
        let help = flags.json.as_deref() == Some("help");
        let named = if help { None } else { flags.json.as_deref().filter(|list| !list.is_empty()) };
        let mut view = View { format, shape, fields: Vec::new(), chosen: named.is_some(), help };
        view.fields = view.usual();
        if let Some(list) = named {
            view.fields = names(list).map(|name| view.find(name)).collect::<Result<_, _>>()?;
        }
        if let Some(list) = &flags.columns {
            if matches!(format, Format::Json | Format::Jsonl | Format::Id) {
                return Err(CliError::usage("--columns is for table, csv and tsv")
                    .hint("name the fields of JSON with --json=FIELDS"));
            }
            view.columns(list)?;
        }
        Ok(view)
    }

    /// Whether the field is to be printed: those that cost are only asked for then.
    pub(crate) fn wants(&self, name: &str) -> bool {
        self.shape.index(name).is_some_and(|index| self.fields.contains(&index))
    }

    /// Whether people read it.
    pub(crate) const fn human(&self) -> bool {
        !self.format.machine()
    }

    fn usual(&self) -> Vec<usize> {
        let named =
            |names: &[&str]| names.iter().filter_map(|name| self.shape.index(name)).collect();
        match self.format {
            Format::Table => named(self.shape.table),
            Format::Wide => named(&[self.shape.table, self.shape.wide].concat()),
            _ => (0..self.shape.fields.len())
                .filter(|index| self.shape.fields.get(*index).is_some_and(|field| !field.lazy))
                .collect(),
        }
    }

    fn columns(&mut self, list: &str) -> Result<(), CliError> {
        let mut fresh = false;
        for name in names(list) {
            if let Some(name) = name.strip_prefix('-') {
                let index = self.find(name)?;
                self.fields.retain(|field| *field != index);
            } else if let Some(name) = name.strip_prefix('+') {
                let index = self.find(name)?;
                self.fields.push(index);
            } else {
                let index = self.find(name)?;
                if !fresh {
                    (fresh, self.fields) = (true, Vec::new());
                }
                self.fields.push(index);
            }
        }
        self.chosen = true;
        Ok(())
    }

    fn find(&self, name: &str) -> Result<usize, CliError> {
        self.shape.index(name).ok_or_else(|| {
            if self.shape.fields.is_empty() {
                return CliError::usage("this command answers nothing that has fields");
            }
            let known = self.shape.fields.iter().map(|field| field.name);
            unknown("field", name, self.shape.kind, known, "--json=help lists them all")
        })
    }

    /// The order for the daemon, or why there is no such order.
    pub(crate) fn order(&self, sort: Option<&str>) -> Result<String, CliError> {
        for name in sort.map(names).into_iter().flatten() {
            let bare = name.strip_prefix('-').unwrap_or(name);
            let mut known = self.shape.fields.iter().filter(|field| field.sort);
            if !known.clone().any(|field| field.name == bare) {
                let all = known.clone().map(|field| field.name).collect::<Vec<_>>().join(", ");
                let names = known.by_ref().map(|field| field.name);
                let hint = format!("it sorts by {all}");
                return Err(unknown("field to sort by", bare, self.shape.kind, names, &hint));
            }
        }
        Ok(sort.unwrap_or_default().to_owned())
    }
}

/// A name that there is not, and the one that was probably meant.
pub(crate) fn unknown<'a>(
    what: &str,
    name: &str,
    kind: &str,
    known: impl Iterator<Item = &'a str>,
    hint: &str,
) -> CliError {
    let message = format!("a {kind} has no {what} \"{name}\"");
    let hint = match nearest(name, known) {
        Some(near) => format!("did you mean \"{near}\"? {hint}"),
        None => hint.to_owned(),
    };
    CliError::new(Exit::Usage, "UNKNOWN_FIELD", message).hint(hint)
}

/// The fields of a noun, for `--json=help` and the section JSON FIELDS.
pub(crate) fn field_help(shape: &Shape) -> String {
    let width = shape.fields.iter().map(|field| field.name.len()).max().unwrap_or_default();
    let lines = shape.fields.iter().map(|field| {
        let more = match (field.lazy, field.sort) {
            (true, _) => " (only when it is named)",
            (false, true) => " (sorts)",
            (false, false) => "",
        };
        format!("  {:width$}  {:7}  {}{more}", field.name, field.ty.name(), field.help)
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn names(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').map(str::trim).filter(|name| !name.is_empty())
}

fn format(flags: &Globals, env: &Env) -> Result<Format, CliError> {
    if flags.json.is_some() {
        return match flags.output {
            None | Some(Format::Json) => Ok(Format::Json),
            Some(Format::Jsonl) => Ok(Format::Jsonl),
            Some(_) => Err(CliError::usage("--json goes with no other -o than json and jsonl")),
        };
    }
    match (flags.output, env.get("DESK_OUTPUT")) {
        (Some(format), _) => Ok(format),
        (None, Some(name)) => Format::named(name).ok_or_else(|| {
            CliError::usage(format!("DESK_OUTPUT names no format: \"{name}\""))
                .hint("table, wide, json, jsonl, csv, tsv or id")
        }),
        (None, None) => Ok(Format::Table),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use desk_proto::v1::Group;

    fn view(flags: Globals, env: &[(&str, &str)]) -> Result<View, CliError> {
        View::new(&flags, &env.iter().copied().collect(), Shape::of::<Group>())
    }

    fn shown(view: &View) -> Vec<&str> {
        view.fields.iter().map(|index| view.shape.fields[*index].name).collect()
    }

    #[test]
    fn columns_change_the_usual_ones_or_replace_them() {
        let with = |list: &str| {
            view(Globals { columns: Some(list.into()), ..Globals::default() }, &[]).unwrap()
        };
        assert_eq!(shown(&with("name,id")), ["name", "id"]);
        let more = with("+version,-creator");
        assert_eq!(shown(&more).last(), Some(&"version"));
        assert!(!shown(&more).contains(&"creator"));
    }

    #[test]
    fn an_unknown_field_names_the_nearest() {
        let flags = Globals { json: Some("id,nmae".into()), ..Globals::default() };
        let error = view(flags, &[]).unwrap_err();
        assert_eq!((error.exit, error.code.as_ref()), (Exit::Usage, "UNKNOWN_FIELD"));
        assert!(error.hint.as_deref().unwrap().contains("\"name\""), "{:?}", error.hint);
    }

    #[test]
    fn flags_go_before_the_environment() {
        let env = [("DESK_OUTPUT", "csv")];
        assert_eq!(view(Globals::default(), &env).unwrap().format, Format::Csv);
        let flags = Globals { json: Some(String::new()), ..Globals::default() };
        assert_eq!(view(flags, &env).unwrap().format, Format::Json);
        assert!(view(Globals::default(), &[("DESK_OUTPUT", "xml")]).is_err());
    }

    #[test]
    fn orders_are_checked() {
        let view = view(Globals::default(), &[]).unwrap();
        assert_eq!(view.order(Some("-created,name")).unwrap(), "-created,name");
        assert!(view.order(Some("colour")).is_err());
    }
}
