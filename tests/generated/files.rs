//! The pages of the manual that are about no command: what JSON looks like, what `deskd.toml` may say, and
//! the daemon. The fields are those of the help, the keys and their bounds those of the daemon's source, so
//! none can be forgotten; the sentences between are written here.

use std::{collections::BTreeMap, fmt::Write as _, fs};

use clap_mangen::Man;
use desk_tests::bless::root;
use deskd::{
    Args,
    args::Program,
    config::{Config, Limits},
};

use super::manual::{codes_of_daemon, commands, escaped, heading, sections, without_breaks};

/// Every page by the name of its file.
pub fn pages() -> BTreeMap<String, String> {
    let pages = [("desk-json.5", json()), ("desk-config.5", config()), ("deskd.8", daemon())];
    pages.map(|(name, page)| (name.to_owned(), page)).into()
}

/// A key of the configuration: its section, its name, and what the source says about it.
pub struct Key {
    /// `listen` or `limits`; nothing for those that stand before any section.
    pub section: &'static str,
    /// The name.
    pub name: String,
    /// The comment of the field.
    pub about: String,
    /// Its type in the source.
    pub kind: String,
}

/// The fields of a struct in a file of the daemon, with their comments and types.
fn fields(file: &str, name: &str) -> Vec<(String, String, String)> {
    let source = fs::read_to_string(root().join("daemon/src").join(file)).unwrap();
    let (_, body) = source.split_once(&format!("struct {name} {{\n")).expect("the struct is there");
    let (body, _) = body.split_once("\n}").expect("it ends");
    let (mut found, mut about) = (Vec::new(), String::new());
    for line in body.lines().map(str::trim) {
        if let Some(text) = line.strip_prefix("///") {
            about.push_str(text);
        } else if let Some((name, kind)) = line.trim_end_matches(',').split_once(": ") {
            let name = name.trim_start_matches("pub ").to_owned();
            found.push((name, std::mem::take(&mut about).trim().to_owned(), kind.to_owned()));
        }
    }
    found
}

/// Every key that `deskd.toml` may have.
pub fn keys() -> Vec<Key> {
    let about: BTreeMap<_, _> =
        fields("config.rs", "Config").into_iter().map(|(name, about, _)| (name, about)).collect();
    let first = fields("config.rs", "File")
        .into_iter()
        .filter(|(name, ..)| !["listen", "limits"].contains(&name.as_str()));
    let first =
        first.map(|(name, _, kind)| Key { section: "", about: about[&name].clone(), name, kind });
    let key = |section| move |(name, about, kind)| Key { section, name, about, kind };
    first
        .chain(fields("config.rs", "Listen").into_iter().map(key("listen")))
        .chain(fields("config/limits.rs", "Limits").into_iter().map(key("limits")))
        .collect()
}

/// What every limit is where nothing is said; none for one that is worked out.
pub fn usual() -> BTreeMap<String, Option<String>> {
    let text = format!("{:#?}", Limits::default());
    let lines = text.lines().filter_map(|line| line.trim().trim_end_matches(',').split_once(": "));
    lines
        .map(|(name, value)| (name.to_owned(), (value != "None").then(|| value.to_owned())))
        .collect()
}

/// The least and the most of every limit, from the table that they are checked with.
fn bounds() -> BTreeMap<String, (u64, u64)> {
    let source = fs::read_to_string(root().join("daemon/src/config/limits.rs")).unwrap();
    let number = |text: &str| {
        let one = |text: &str| text.trim().replace('_', "").parse::<u64>().expect("a number");
        match text.split_once("<<") {
            Some((value, by)) => one(value) << one(by),
            None => one(text),
        }
    };
    let rows =
        source.lines().filter_map(|line| line.trim().strip_prefix("(\"")?.strip_suffix("),"));
    rows.map(|row| {
        let (name, rest) = row.split_once('"').expect("a name");
        let mut parts = rest.rsplit(", ");
        let (most, least) = (parts.next().expect("the most"), parts.next().expect("the least"));
        (name.to_owned(), (number(least), number(most)))
    })
    .collect()
}

fn config() -> String {
    let (usual, bounds) = (usual(), bounds());
    let mut page = heading("desk-config", 5, "what deskd.toml may say");
    page.push_str(
        ".SH DESCRIPTION\n\
         The daemon reads the file \\fBdeskd.toml\\fR in its data directory once, when it starts, or the \
         file that \\fB\\-\\-config\\fR names. It is TOML. What it does not say is as the daemon has it; \
         an unknown key or a value out of its bounds is an error, and the daemon does not start. The \
         environment goes before the file, and flags before both. \\fBdesk doctor\\fR tells whether the \
         file can be read.\n.PP\n\
         The command line reads other files: its own \\fBconfig.toml\\fR, and \\fB.desk.toml\\fR of a \
         project. \\fBdesk help environment\\fR tells what may stand in them.\n",
    );
    let heads = [
        ("", "KEYS BEFORE ANY SECTION"),
        ("listen", "SECTION [listen]"),
        ("limits", "SECTION [limits]"),
    ];
    for (section, head) in heads {
        let _ = writeln!(page, ".SH \"{head}\"");
        for key in keys().iter().filter(|key| key.section == section) {
            let _ = write!(
                page,
                ".TP\n\\fB{}\\fR {}\n{}",
                key.name,
                escaped(kind(&key.name, &key.kind)),
                escaped(&key.about)
            );
            if let Some((least, most)) = bounds.get(&key.name) {
                let _ = write!(page, "\nFrom {least} to {most}");
                match usual.get(&key.name).and_then(Option::as_ref) {
                    Some(value) => {
                        let _ = write!(page, "; {value} if nothing is said.");
                    }
                    None => page.push('.'),
                }
            }
            page.push('\n');
        }
    }
    page.push_str(
        ".SH EXAMPLES\n.nf\n[listen]\nsocket_mode = \"group\"\ntcp = \"192.0.2.1:8443\"\n\
         cert = \"/etc/desk/cert.pem\"\nkey = \"/etc/desk/key.pem\"\n\n[limits]\nconnections = 2048\n.fi\n\
         .SH \"SEE ALSO\"\n\\fBdeskd\\fR(8), \\fBdesk\\-doctor\\fR(1), \\fBdesk\\-security\\fR(7)\n",
    );
    page
}

/// What the daemon does where no file says anything.
fn defaults() -> Config {
    let dir = tempfile::tempdir().unwrap();
    Config::load(&Args { data: Some(dir.path().to_owned()), ..Args::default() }).unwrap()
}

/// What a value of a type looks like in TOML.
fn kind<'a>(name: &str, kind: &'a str) -> &'a str {
    match kind.trim_start_matches("Option<").trim_end_matches('>') {
        "String" => "text",
        "PathBuf" => "a path",
        "SocketAddr" => "address:port",
        "bool" if name == "reflection" && defaults().reflection => {
            "true or false; true if nothing is said"
        }
        "bool" => "true or false; false if nothing is said",
        "LogFormat" => "text or json; text if nothing is said",
        "SocketMode" => "owner, group or all; owner if nothing is said",
        "usize" | "u32" | "u64" => "number",
        other => panic!("say what a {other} looks like in TOML"),
    }
}

fn daemon() -> String {
    let command = <Program as clap::CommandFactory>::command();
    let man = Man::new(command.clone());
    let mut options = Vec::new();
    man.render_options_section(&mut options).unwrap();
    let options = String::from_utf8(options).unwrap();
    let (start, options) = options.split_once(".SH OPTIONS").expect("options");
    let options = without_breaks(options);
    let mut page = format!("{start}{}", heading("deskd", 8, "the daemon of desk"));
    let _ = write!(
        page,
        ".SH SYNOPSIS\n\\fBdeskd\\fR [\\fIOPTIONS\\fR]\n.br\n\\fBdesk daemon run\\fR [\\fIOPTIONS\\fR]\n\
         .SH DESCRIPTION\n\
         It owns one directory with the store, answers calls over the socket in it and, where \
         \\fBdesk\\-config\\fR(5) says so, over TCP with TLS. \\fBdesk\\fR(1) starts one by itself where none \
         answers; \\fBdesk daemon install\\fR writes units for systemd. It runs in the foreground and logs to \
         stderr. A second one in the same directory ends at once.\n\
         .SH OPTIONS{options}"
    );
    let files = [
        (
            "desk.db",
            "The store, SQLite, with desk.db-wal and desk.db-shm beside it. A copy is made with desk db backup, never with cp.",
        ),
        (
            "deskd.sock",
            "The socket. Where a service manager hands over one that listens, that is used and this is not made.",
        ),
        ("deskd.lock", "Locked as long as a daemon lives; the number of its process."),
        ("deskd.log", "What a daemon that a command started has logged."),
        ("deskd.toml", "The configuration, see desk-config(5)."),
        (
            "deskd.key",
            "The key that seals secrets: not in that directory, but in desk in the configuration directory, or the credential deskd-key of systemd. A backup has it not.",
        ),
    ];
    page.push_str(".SH FILES\nIn the data directory, by default ~/.local/share/desk:\n");
    entries(&mut page, &files);
    page.push_str(".SH SIGNALS\n");
    entries(
        &mut page,
        &[
            (
                "SIGTERM, SIGINT",
                "Takes no call any more, lets those that run end, and ends; a second one does not wait for them.",
            ),
            ("SIGHUP", "Reads the certificate anew. Connections stay."),
        ],
    );
    page.push_str(".SH ENVIRONMENT\n");
    entries(
        &mut page,
        &[
            ("DESK_DATA, DESK_LOG", "As --data and --log."),
            ("XDG_DATA_HOME, HOME", "Where the data directory is if nothing says so."),
            ("XDG_CONFIG_HOME", "Where the key is."),
            (
                "CREDENTIALS_DIRECTORY",
                "Where systemd puts credentials: the file deskd-key there is the key.",
            ),
            (
                "LISTEN_FDS, LISTEN_PID",
                "One Unix socket that listens already: socket activation by systemd.",
            ),
            (
                "NOTIFY_SOCKET",
                "Where it says when it is ready and when it ends: Type=notify of systemd.",
            ),
        ],
    );
    page.push_str(".SH \"EXIT STATUS\"\n");
    page.push_str(&codes_of_daemon());
    page.push_str(
        ".SH \"SEE ALSO\"\n\\fBdesk\\fR(1), \\fBdesk\\-daemon\\-install\\fR(1), \\fBdesk\\-config\\fR(5), \
         \\fBdesk\\-security\\fR(7)\n",
    );
    page
}

/// Names with what they mean.
fn entries(page: &mut String, entries: &[(&str, &str)]) {
    for (name, text) in entries {
        let _ = writeln!(page, ".TP\n\\fB{}\\fR\n{}", escaped(name), escaped(text));
    }
}

fn json() -> String {
    let mut page = heading("desk-json", 5, "what desk answers to programs");
    page.push_str(
        ".SH DESCRIPTION\n\
         With \\fB\\-o json\\fR, \\fB\\-\\-json\\fR or \\fB\\-\\-json=\\fR\\fIFIELDS\\fR every command that answers \
         objects prints one document. Its shape depends on the command and its flags alone, never on how many \
         there are or on who reads it. Inside v1 fields and documents are only added: a reader has to pass over \
         what it does not know.\n",
    );
    page.push_str(".SH DOCUMENTS\n");
    let documents = [
        (
            "desk.NOUN.list/v1",
            "A list: items, the objects; next, the token with which --cursor goes on, or null; truncated, whether a limit cut it.",
        ),
        (
            "desk.NOUN/v1",
            "One object: its fields stand beside schema. show answers it, and so does new, with write beside the fields: what was done.",
        ),
        (
            "desk.result/v1",
            "Every other write, for one or for many: results, each with id, ok, changed, created, replayed, skipped, item and error; and summary, how many were done, changed and refused.",
        ),
        ("desk.count/v1", "With --count: count."),
        ("desk.event/v1", "A line for each event, with -o jsonl."),
        ("desk.warning/v1, desk.trace/v1", "A line on stderr while it runs."),
        (
            "desk.error/v1",
            "The last line on stderr, where it failed: error with code, exit, grpc, message, hint, target, fields, retryable, retry_after and request_id. Stdout is empty then.",
        ),
    ];
    entries(&mut page, &documents);
    page.push_str(".PP\nWith \\fB\\-o jsonl\\fR a list is its objects, one a line, with nothing around them.\n");
    page.push_str(".SH VALUES\n");
    let values = [
        (
            "text, word",
            "A string; a word is one of a fixed set, in small letters. A newer daemon may know more of them.",
        ),
        ("int", "A number."),
        ("bool", "true or false."),
        ("time", "RFC 3339 in UTC, with Z."),
        ("texts, objects", "A list; empty where there is nothing."),
        ("object", "An object."),
    ];
    entries(&mut page, &values);
    page.push_str(".PP\nWhat is not set is null, never left out. A field that is marked lazy is answered only where it is named.\n");
    let mut answered: Vec<(String, Vec<String>)> = Vec::new();
    for command in commands() {
        let Some(fields) = sections(&command).remove("JSON FIELDS") else { continue };
        let name = command.get_bin_name().unwrap_or_default().to_owned();
        match answered.iter_mut().find(|(known, _)| *known == fields) {
            Some((_, names)) => names.push(name),
            None => answered.push((fields, vec![name])),
        }
    }
    page.push_str(".SH FIELDS\n");
    for (fields, names) in answered {
        let _ = writeln!(page, ".SS \"{}\"", escaped(&names.join(", ")));
        page.push_str(".nf\n");
        for line in fields.lines() {
            let _ = writeln!(page, "{}", escaped(line.strip_prefix("  ").unwrap_or(line)));
        }
        page.push_str(".fi\n");
    }
    page.push_str(".SH \"SEE ALSO\"\n\\fBdesk\\fR(1), \\fBdesk\\-exit\\-codes\\fR(7)\n");
    page
}
