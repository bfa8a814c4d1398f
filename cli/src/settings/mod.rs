//! What the files of a configuration say, and who wins: a flag goes before the environment, that
//! before the file of the project, then the context, the user's own file, and that of the system. It
//! is read once for each run. A verb sees no file: it asks its flags and its environment, and what the
//! files say stands behind the environment (`io::Env`).

mod context;
pub(crate) mod edit;
mod file;
pub(crate) mod keys;
pub(crate) mod private;
mod secret;
#[cfg(test)]
mod tests;

use std::{
    fmt,
    os::unix::fs::MetadataExt as _,
    path::{Path, PathBuf},
};

pub(crate) use self::context::{Auth, Context, LOCAL, is_name};
use self::file::Found;
use crate::{
    endpoint::Endpoint,
    error::{CliError, plain},
    exit::Exit,
    io::Env,
    near::{asked, nearest},
};

/// The name of the file of a project.
pub(crate) const PROJECT: &str = ".desk.toml";

/// Who says it. The first goes before the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Layer {
    /// A flag.
    Flag,
    /// The environment.
    Environment,
    /// The file of the project.
    Project,
    /// The context in force.
    Context,
    /// The user's own file.
    User,
    /// The file of the system.
    System,
}

impl Layer {
    /// The word for it.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Layer::Flag => "flag",
            Layer::Environment => "environment",
            Layer::Project => "project",
            Layer::Context => "context",
            Layer::User => "user",
            Layer::System => "system",
        }
    }
}

/// Where something stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Place {
    /// The file.
    pub(crate) path: PathBuf,
    /// The line, from 1; 0 is the whole file.
    pub(crate) line: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}", self.path.display()),
            line => write!(f, "{}:{line}", self.path.display()),
        }
    }
}

/// One key of a file.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// Its whole name, such as `columns.ticket`.
    pub(crate) name: String,
    /// Its value, as a flag would say it.
    pub(crate) text: String,
    /// The variable that says the same, or nothing.
    env: &'static str,
    /// Who says it.
    pub(crate) layer: Layer,
    /// Where it stands.
    pub(crate) place: Place,
}

/// Everything that the files say.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    /// What they say; whoever goes before the others stands first.
    pub(crate) entries: Vec<Entry>,
    /// What is wrong with them.
    pub(crate) problems: Vec<CliError>,
    /// What is better not overlooked.
    pub(crate) warnings: Vec<String>,
    /// The files that were read.
    pub(crate) files: Vec<(Layer, PathBuf)>,
    /// The context that was named, and who named it.
    pub(crate) named: Option<(String, Layer)>,
    /// The one in force, unless it is the local one.
    pub(crate) context: Option<Context>,
}

impl Settings {
    /// What the files say for a run with this environment, and with this context if a flag names it.
    pub(crate) fn load(env: &Env, context: Option<&str>) -> Settings {
        let mut found = Settings::default();
        if let Some(path) = env.dir.as_deref().and_then(project) {
            found.take(Layer::Project, &path);
        }
        if let Some(path) = user(env) {
            found.take(Layer::User, &path);
            if env.path("DESK_CONFIG").is_some() && !found.has(Layer::User) {
                let why = "DESK_CONFIG names this file, and it is not there";
                found.problems.push(file::wrong(&path, 0, why, "desk config set makes it"));
            }
        }
        if let Some(path) = &env.system {
            found.take(Layer::System, path);
        }
        found.choose(env, context);
        found
    }

    fn has(&self, layer: Layer) -> bool {
        self.files.iter().any(|(read, _)| *read == layer)
    }

    fn take(&mut self, layer: Layer, path: &Path) {
        let text = match file::read(path, layer) {
            Ok(Found::Nothing) => return,
            Ok(Found::Text(text)) => text,
            // A stranger can put one into a directory above ours, and is not to stop us by it.
            Ok(Found::Strange(why)) if layer == Layer::Project => {
                self.warnings.push(format!("{} {why} and is not used", path.display()));
                return;
            }
            Err(error) if layer == Layer::Project => {
                let why = plain(&error);
                self.warnings.push(format!("{} {why} and is not used", path.display()));
                return;
            }
            Ok(Found::Strange(why)) => {
                let hint = format!("chown it to you, and chmod go-w {}", path.display());
                self.problems.push(file::wrong(path, 0, &format!("it {why}"), &hint));
                return;
            }
            Err(error) => return self.problems.push(file::unreadable(path, &error)),
        };
        let (entries, problems) = file::entries(&text, path, layer);
        self.entries.extend(entries);
        self.problems.extend(problems);
        self.files.push((layer, path.to_owned()));
    }

    /// Finds the context in force, and puts what is usual there behind what the project says.
    fn choose(&mut self, env: &Env, flag: Option<&str>) {
        let own = |layer| move |name: &str| (name.to_owned(), layer);
        self.named = (flag.map(own(Layer::Flag)))
            .or_else(|| env.variable("DESK_CONTEXT").map(own(Layer::Environment)))
            .or_else(|| self.entry("context").map(|entry| (entry.text.clone(), entry.layer)));
        let project = self.of(Layer::Project, "context").map(|entry| entry.text.clone());
        let Some((name, layer)) = self.named.clone() else { return };
        if project.is_some_and(|project| project != name) {
            // The tenant that a project names is one of the project's context.
            self.entries.retain(|entry| entry.layer != Layer::Project || entry.name != "tenant");
        }
        if name == LOCAL {
            return;
        }
        let Some(context) = self.contexts().into_iter().find(|context| context.name == name) else {
            let error = self.unknown(&name, layer);
            return self.problems.push(error);
        };
        if let Some(endpoint) = env.variable("DESK_ENDPOINT")
            && !same(endpoint, &context.endpoint)
        {
            if layer == Layer::Flag {
                let text = "DESK_ENDPOINT is set and goes before --context";
                self.warnings.push(format!("{text}: context {name} is not used"));
            }
            return;
        }
        let place = context.place.clone();
        let usual =
            [("tenant", &context.tenant), ("output", &context.output), ("portal", &context.portal)];
        let usual = usual.into_iter().filter_map(|(name, text)| {
            let env = keys::key(name).map_or("", |key| key.env);
            let (name, text) = (name.to_owned(), text.clone()?);
            Some(Entry { name, text, env, layer: Layer::Context, place: place.clone() })
        });
        self.entries.extend(usual.collect::<Vec<_>>());
        self.entries.sort_by_key(|entry| entry.layer);
        self.context = Some(context);
    }

    /// What wins of a key.
    pub(crate) fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.name == name)
    }

    fn of(&self, layer: Layer, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.layer == layer && entry.name == name)
    }

    /// What they say in place of a variable that is not set.
    pub(crate) fn instead(&self, variable: &str) -> Option<&str> {
        self.entries.iter().find(|entry| entry.env == variable).map(|entry| entry.text.as_str())
    }

    /// Every context, by name. The user's own goes before that of the system, whole.
    pub(crate) fn contexts(&self) -> Vec<Context> {
        let mut all: Vec<(Layer, Context)> = Vec::new();
        for entry in &self.entries {
            let mut parts = entry.name.split('.');
            let (Some("contexts"), Some(name), Some(what)) =
                (parts.next(), parts.next(), parts.next())
            else {
                continue;
            };
            let at = match all.iter().position(|(_, context)| context.name == name) {
                Some(at) => at,
                None => {
                    let (name, place) = (name.to_owned(), entry.place.clone());
                    all.push((entry.layer, Context { name, place, ..Context::default() }));
                    all.len() - 1
                }
            };
            let Some((layer, context)) = all.get_mut(at) else { continue };
            if *layer != entry.layer {
                continue;
            }
            context.place.line = context.place.line.min(entry.place.line);
            let text = entry.text.clone();
            match what {
                "endpoint" => context.endpoint = text,
                "tenant" => context.tenant = Some(text),
                "auth" => context.auth = Auth::parse(&text).unwrap_or_default(),
                "ca" => context.ca = Some(text.into()),
                "output" => context.output = Some(text),
                "portal" => context.portal = Some(text),
                _ => {}
            }
        }
        let mut all: Vec<Context> = all.into_iter().map(|(_, context)| context).collect();
        // One whose endpoint is wrong or missing leads nowhere.
        all.retain(|context| !context.endpoint.is_empty() && context.name != LOCAL);
        all.sort_by(|a, b| a.name.cmp(&b.name));
        all
    }

    /// The error about a context that there is not.
    pub(crate) fn unknown(&self, name: &str, layer: Layer) -> CliError {
        let contexts = self.contexts();
        let names = contexts.iter().map(|context| context.name.as_str()).chain([LOCAL]);
        let hint = match nearest(name, names) {
            Some(near) => format!("{} desk context list names them all", asked(near)),
            None => "desk context list names them all, desk context add makes one".to_owned(),
        };
        let from = match (layer, self.of(layer, "context")) {
            (Layer::Environment, _) => ", which DESK_CONTEXT names".to_owned(),
            (Layer::Project | Layer::User | Layer::System, Some(entry)) => {
                format!(", which {} names", entry.place)
            }
            _ => String::new(),
        };
        let message = format!("there is no context \"{name}\"{from}");
        let mut error = CliError::new(Exit::NotFound, "NOT_FOUND", message).hint(hint);
        error.target = Some(name.to_owned());
        error
    }
}

/// Whether two texts name one endpoint.
fn same(one: &str, other: &str) -> bool {
    let parse = |text: &str| Endpoint::parse(text, None).map(|endpoint| endpoint.to_string());
    matches!((parse(one), parse(other)), (Ok(one), Ok(other)) if one == other)
}

/// The user's own file.
pub(crate) fn user(env: &Env) -> Option<PathBuf> {
    if let Some(path) = env.path("DESK_CONFIG") {
        return Some(std::path::absolute(&path).unwrap_or(path));
    }
    Some(env.configuration()?.join("desk/config.toml"))
}

/// The file of the project that a directory is in: the nearest one above it. A link is found and not
/// followed, so that it is told of.
fn project(dir: &Path) -> Option<PathBuf> {
    let is_file = |path: &PathBuf| {
        path.symlink_metadata()
            .is_ok_and(|meta| meta.is_symlink() || meta.is_file() && meta.size() > 0)
    };
    dir.ancestors().map(|dir| dir.join(PROJECT)).find(is_file)
}
