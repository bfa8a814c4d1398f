//! What was asked of the output: the format and the fields, checked before anything is called.

use std::rc::Rc;

use clap::ValueEnum as _;

use super::{
    Format, Output,
    jq::Program,
    template::{LONGEST, Template},
};
use crate::{error::CliError, exit::Exit, fields::Shape, flags::Globals, input, io::Env, near};

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
    /// Whether what was done to an object is told with it, where the command tells it.
    pub(crate) report: bool,
    /// Whether cells are to be harmless to a spreadsheet.
    pub(crate) safe: bool,
    /// Whether the list of fields was asked for, not an answer.
    pub(crate) help: bool,
    /// What JSON goes through.
    pub(crate) jq: Option<Rc<Program>>,
    /// What each object goes through.
    pub(crate) template: Option<Rc<Template>>,
}

impl View {
    /// From the flags and the environment.
    pub(crate) fn new(flags: &Globals, env: &Env, shape: Shape) -> Result<View, CliError> {
        let output = output(flags, env)?;
        let format = output.format();
        let help = flags.json.as_deref() == Some("help");
        let named = if help { None } else { flags.json.as_deref().filter(|list| !list.is_empty()) };
        let jq = flags.jq.as_deref().filter(|_| !help).map(Program::new).transpose()?.map(Rc::new);
        let (fields, chosen) = (Vec::new(), named.is_some());
        let report = !chosen;
        let safe = flags.csv_safe;
        if safe && !matches!(format, Format::Csv | Format::Tsv) {
            return Err(CliError::usage("--csv-safe is for csv and tsv")
                .hint("nothing else is read by a spreadsheet: leave it out"));
        }
        let mut view =
            View { format, shape, fields, chosen, report, safe, help, jq, template: None };
        if view.shape.fields.is_empty() && (help || view.jq.is_some()) {
            return Err(view.fieldless());
        }
        view.fields = view.usual();
        // What the environment says for all commands is nothing to those that answer no objects.
        let meant = flags.output.is_some() || !view.shape.fields.is_empty();
        if let Some(template) = meant.then(|| template(&output)).transpose()?.flatten() {
            view.fields = template.names().map(|name| view.find(name)).collect::<Result<_, _>>()?;
            view.template = Some(Rc::new(template));
        }
        if let Some(list) = named {
            let (reports, fields) = names(list).partition::<Vec<_>, _>(|name| view.is_report(name));
            view.report = !reports.is_empty();
            view.fields = fields.iter().map(|name| view.find(name)).collect::<Result<_, _>>()?;
        }
        if let Some(list) = &flags.columns {
            if !matches!(
                format,
                Format::Table | Format::Wide | Format::Csv | Format::Tsv | Format::Md
            ) {
                return Err(CliError::usage("--columns is for table, csv, tsv and md")
                    .hint("name the fields of JSON and YAML with --json=FIELDS"));
            }
            view.columns(list)?;
        } else if matches!(format, Format::Table | Format::Md)
            && !view.shape.kind.is_empty()
            && let Some(entry) = env.settings().entry(&format!("columns.{}", view.shape.kind))
        {
            view.columns(&entry.text).map_err(|mut error| {
                error.message = format!("{}: {}", entry.place, error.message);
                error
            })?;
            // What is usual is no choice: a card still shows everything.
            view.chosen = false;
        }
        Ok(view)
    }

    /// Whether the field is to be printed: those that cost are only asked for then.
    pub(crate) fn wants(&self, name: &str) -> bool {
        self.shape.index(name).is_some_and(|index| self.fields.contains(&index))
    }

    /// Whether people read it here.
    pub(crate) const fn human(&self) -> bool {
        matches!(self.format, Format::Table | Format::Wide)
    }

    /// Whether an object is shown with everything that people want to read of it.
    pub(crate) const fn full(&self) -> bool {
        (self.human() || matches!(self.format, Format::Md)) && !self.chosen
    }

    fn usual(&self) -> Vec<usize> {
        let named =
            |names: &[&str]| names.iter().filter_map(|name| self.shape.index(name)).collect();
        match self.format {
            Format::Table | Format::Md => named(self.shape.table),
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
                if !self.fields.contains(&index) {
                    self.fields.push(index);
                }
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

    /// Whether this is no field of the object, but what was done to it.
    fn is_report(&self, name: &str) -> bool {
        self.shape.report && name == REPORT.0
    }

    fn find(&self, name: &str) -> Result<usize, CliError> {
        self.shape.index(name).ok_or_else(|| {
            if self.shape.fields.is_empty() {
                return self.fieldless();
            }
            let report = self.shape.report.then_some(REPORT.0);
            let known = self.shape.fields.iter().map(|field| field.name).chain(report);
            unknown("field", name, self.shape.kind, known, "--json=help lists them all")
        })
    }

    fn fieldless(&self) -> CliError {
        CliError::usage("this command answers nothing that has fields")
            .hint("desk schema lists everything that has")
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
    CliError::new(Exit::Usage, "UNKNOWN_FIELD", message).hint(near::hint(name, known, hint))
}

/// What was done to an object: its name beside the fields, and what it is.
pub(crate) const REPORT: (&str, &str) =
    ("write", "What was done: changed, created, replayed, dry_run");

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
    let (name, help) = REPORT;
    let report = shape.report.then(|| format!("  {name:width$}  {:7}  {help}", "object"));
    lines.chain(report).collect::<Vec<_>>().join("\n")
}

fn names(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').map(str::trim).filter(|name| !name.is_empty())
}

fn output(flags: &Globals, env: &Env) -> Result<Output, CliError> {
    let format = flags.output.as_ref().map(Output::format);
    if flags.jq.is_some() {
        return match format {
            None | Some(Format::Json) => Ok(Output::Plain(Format::Json)),
            Some(Format::Jsonl) => Ok(Output::Plain(Format::Jsonl)),
            Some(_) => Err(CliError::usage("--jq goes with no other -o than json and jsonl")),
        };
    }
    if flags.json.is_some() {
        return match format {
            None => Ok(Output::Plain(Format::Json)),
            Some(format @ (Format::Json | Format::Jsonl | Format::Yaml)) => {
                Ok(Output::Plain(format))
            }
            Some(_) => {
                Err(CliError::usage("--json goes with no other -o than json, jsonl and yaml"))
            }
        };
    }
    match (&flags.output, env.get("DESK_OUTPUT")) {
        (Some(output), _) => Ok(output.clone()),
        (None, Some(name)) => {
            Output::named(name).ok_or_else(|| {
                let all = Format::value_variants().iter().filter_map(Format::to_possible_value);
                // The templates are named with what follows them.
                let all = all.filter(|value| !value.get_name().ends_with('='));
                let all: Vec<_> = all.map(|value| value.get_name().to_owned()).collect();
                let rest =
                    format!("it is one of {}, template=… or template-file=…", all.join(", "));
                CliError::usage(format!("DESK_OUTPUT names no format: \"{name}\""))
                    .hint(near::hint(name, all.iter().map(String::as_str), &rest))
            })
        }
        (None, None) => Ok(Output::Plain(Format::Table)),
    }
}

/// The template that was asked for.
fn template(output: &Output) -> Result<Option<Template>, CliError> {
    let source = match output {
        Output::Plain(_) => return Ok(None),
        Output::Template(source) => source.clone(),
        Output::TemplateFile(path) => {
            let mut text = input::file_up_to(path, LONGEST as u64 + 2)?;
            // An editor ends the last line; a row ends by itself.
            let end = text.trim_end_matches(['\r', '\n']).len();
            text.truncate(end);
            text
        }
    };
    Template::new(source).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;
    use desk_proto::v1::Group;

    #[test]
    fn a_template_that_has_no_end_is_not_read_to_its_end() {
        let endless = Output::TemplateFile("/dev/zero".into());
        assert_eq!(template(&endless).unwrap_err().exit, Exit::Invalid);
    }

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
        // What is there already is there once.
        assert_eq!(shown(&with("+name,+name")), shown(&with("")));
    }

    #[test]
    fn what_is_usual_for_a_table_is_so_in_markdown() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("config.toml");
        std::fs::write(&path, "[columns]\ngroup = \"name,id\"\n").unwrap();
        let env: Env = [("DESK_CONFIG", path.to_str().unwrap())].into_iter().collect();
        let env = env.settle(None);
        for (format, same) in [(Format::Table, true), (Format::Md, true), (Format::Csv, false)] {
            let flags = Globals { output: Some(Output::Plain(format)), ..Globals::default() };
            let view = View::new(&flags, &env, Shape::of::<Group>()).unwrap();
            assert_eq!(shown(&view) == ["name", "id"], same, "{format:?}");
        }
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
