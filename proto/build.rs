//! Compiles the `.proto` files without protoc and emits, from their descriptors, what the other
//! crates must not be able to forget: one enum of every call, one marker type for each, and one
//! trait over everything that writes.

use std::{collections::BTreeMap, env, error::Error, fmt::Write as _, fs, path::PathBuf};

use prost::Message as _;
use protox::prost_reflect::{FileDescriptor, MessageDescriptor, MethodDescriptor};

const FILES: [&str; 12] = [
    "desk/v1/common.proto",
    "desk/v1/history.proto",
    "desk/v1/tickets.proto",
    "desk/v1/groups.proto",
    "desk/v1/catalog.proto",
    "desk/v1/identity.proto",
    "desk/v1/signin.proto",
    "desk/v1/tenants.proto",
    "desk/v1/access.proto",
    "desk/v1/policy.proto",
    "desk/v1/daemon.proto",
    "desk/v1/db.proto",
];

/// Fields of writes that hold passwords, of which nothing may be kept.
const PASSWORDS: [&str; 3] =
    ["desk.v1.PasswdRequest.old", "desk.v1.PasswdRequest.new", "desk.v1.SetPasswordRequest.new"];

/// Fields that are shown once and never stored.
const SECRETS: [&str; 2] = ["secret", "recovery_codes"];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=desk");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);

    let mut compiler = protox::Compiler::new(["."])?;
    compiler.include_imports(true).include_source_info(true).open_files(FILES)?;
    let pool = compiler.descriptor_pool();
    let ours: Vec<_> = pool.files().filter(|file| file.package_name() == "desk.v1").collect();

    fs::write(out.join("rpc.rs"), rpcs(&ours)?)?;
    fs::write(out.join("writes.rs"), writes(&ours)?)?;

    let mut set = compiler.file_descriptor_set();
    tonic_prost_build::configure().build_transport(false).compile_fds(set.clone())?;
    // What ships needs no comments and no positions.
    for file in &mut set.file {
        file.source_code_info = None;
    }
    fs::write(out.join("descriptors.bin"), set.encode_to_vec())?;
    Ok(())
}

fn methods(files: &[FileDescriptor]) -> Vec<MethodDescriptor> {
    files
        .iter()
        .flat_map(|file| file.services().collect::<Vec<_>>())
        .flat_map(|service| service.methods().collect::<Vec<_>>())
        .collect()
}

/// The words of the command that makes a call: a noun and a verb, spelt as people type them.
fn command(service: &str, method: &str) -> String {
    // Commands that stand alone, and those that are not spelt like their call.
    let own = match (service, method) {
        ("Sessions", "Login" | "Logout" | "Whoami" | "Passwd") => Some(method.to_lowercase()),
        ("SecondFactor", method) => Some(format!("2fa {}", method.to_lowercase())),
        ("Policy", "Can") => Some("can".to_owned()),
        ("Policy", "WhoCan") => Some("who-can".to_owned()),
        ("Policy", "List") => Some("policy show".to_owned()),
        ("Tickets", "Simulate") => Some("simulate".to_owned()),
        ("Catalog", "ExplainRoute") => Some("catalog route explain".to_owned()),
        ("Users", "Reset2fa") => Some("user reset-2fa".to_owned()),
        ("Access", "Create") => Some("access request".to_owned()),
        ("Access", "Lease") => Some("access run".to_owned()),
        _ => None,
    };
    if let Some(own) = own {
        return own;
    }
    let noun = match service {
        "History" => "events".to_owned(),
        "Access" => "access".to_owned(),
        service => service.strip_suffix('s').unwrap_or(service).to_lowercase(),
    };
    let verb = match method {
        "Create" => "new".to_owned(),
        "CreateMany" => "new --file".to_owned(),
        "Get" => "show".to_owned(),
        "Update" => "edit".to_owned(),
        "Delete" => "rm".to_owned(),
        method => {
            let mut verb = String::new();
            for c in method.chars() {
                if c.is_ascii_uppercase() && !verb.is_empty() {
                    verb.push('-');
                }
                verb.push(c.to_ascii_lowercase());
            }
            verb
        }
    };
    format!("{noun} {verb}")
}

/// `enum Rpc` with its tables, and a marker type for each call.
fn rpcs(files: &[FileDescriptor]) -> Result<String, std::fmt::Error> {
    let (mut variants, mut all) = (String::new(), String::new());
    let (mut paths, mut names, mut from) = (String::new(), String::new(), String::new());
    let mut words = String::new();
    let (mut streams, mut writes, mut calls) = (String::new(), String::new(), String::new());
    let mut fed = String::new();
    for method in methods(files) {
        let (service, name) = (method.parent_service().name().to_owned(), method.name().to_owned());
        let variant = format!("{service}{name}");
        let path = format!("/{}/{name}", method.parent_service().full_name());
        writeln!(variants, "    /// `{service}.{name}`\n    {variant},")?;
        write!(all, "Rpc::{variant}, ")?;
        writeln!(paths, "            Rpc::{variant} => \"{path}\",")?;
        writeln!(names, "            Rpc::{variant} => \"{service}.{name}\",")?;
        writeln!(words, "            Rpc::{variant} => \"{}\",", command(&service, &name))?;
        writeln!(from, "            \"{path}\" => Some(Rpc::{variant}),")?;
        if method.is_server_streaming() {
            write!(streams, "{}Rpc::{variant}", if streams.is_empty() { "" } else { " | " })?;
        }
        if method.is_client_streaming() {
            write!(fed, "{}Rpc::{variant}", if fed.is_empty() { "" } else { " | " })?;
        }
        if method.output().get_field_by_name("write").is_some() || method.is_client_streaming() {
            write!(writes, "{}Rpc::{variant}", if writes.is_empty() { "" } else { " | " })?;
        }
        writeln!(
            calls,
            "    /// `{service}.{name}`\n    #[derive(Clone, Copy, Debug)]\n    pub struct {variant};\n    \
             impl super::Call for {variant} {{\n        const RPC: super::Rpc = super::Rpc::{variant};\n        \
             type Request = crate::v1::{};\n        type Response = crate::v1::{};\n    }}",
            method.input().name(),
            method.output().name(),
        )?;
    }
    Ok(format!(
        "/// Every call of every service.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]\npub enum Rpc {{\n{variants}}}\n\
         impl Rpc {{\n\
         /// All of them, in the order of the files.\n    pub const ALL: &'static [Rpc] = &[{all}];\n\
         /// The path in the HTTP/2 request.\n    pub const fn path(self) -> &'static str {{\n        match self {{\n{paths}        }}\n    }}\n\
         /// `Service.Method`.\n    pub const fn name(self) -> &'static str {{\n        match self {{\n{names}        }}\n    }}\n\
         /// The words of the command that makes the call, such as `ticket close`.\n    pub const fn command(self) -> &'static str {{\n        match self {{\n{words}        }}\n    }}\n\
         /// The call with this path.\n    pub fn from_path(path: &str) -> Option<Rpc> {{\n        match path {{\n{from}            _ => None,\n        }}\n    }}\n\
         /// Whether the answer is a stream.\n    pub const fn streams(self) -> bool {{\n        matches!(self, {streams})\n    }}\n\
         /// Whether the request is a stream.\n    pub const fn takes_stream(self) -> bool {{\n        matches!(self, {fed})\n    }}\n\
         /// Whether it changes something.\n    pub const fn writes(self) -> bool {{\n        matches!(self, {writes})\n    }}\n}}\n\
         /// One marker type for each call.\npub mod call {{\n{calls}}}\n"
    ))
}

/// The traits over every request and every answer with a field `write`.
fn writes(files: &[FileDescriptor]) -> Result<String, std::fmt::Error> {
    let mut messages = BTreeMap::new();
    for message in files.iter().flat_map(|file| file.messages().collect::<Vec<_>>()) {
        messages.insert(message.name().to_owned(), message);
    }
    let mut rs = String::new();
    for (name, message) in messages {
        let Some(field) = message.get_field_by_name("write") else { continue };
        let kind = field.kind();
        let of = kind.as_message().map(|m| m.name().to_owned()).unwrap_or_default();
        if of == "WriteOptions" {
            let external = match message.get_field_by_name("external_id") {
                Some(_) => "&self.external_id",
                None => "\"\"",
            };
            let mut passwords = String::new();
            for field in message.fields().filter(|field| PASSWORDS.contains(&field.full_name())) {
                // That there was one stays: with a password and without are two requests.
                write!(
                    passwords,
                    "\n        if !self.{0}.is_empty() {{ self.{0} = \"*\".into(); had = true; }}",
                    field.name()
                )?;
            }
            let passwords = match passwords.is_empty() {
                true => "false".to_owned(),
                false => format!("let mut had = false;{passwords} had"),
            };
            let instants = instants(&message);
            writeln!(
                rs,
                "impl WriteRequest for v1::{name} {{\n    fn options(&self) -> Option<&v1::WriteOptions> {{ self.write.as_ref() }}\n    \
                 fn options_mut(&mut self) -> &mut Option<v1::WriteOptions> {{ &mut self.write }}\n    \
                 fn forget_passwords(&mut self) -> bool {{ {passwords} }}\n    \
                 fn forget_instants(&mut self) {{{instants} }}\n    \
                 fn external_id(&self) -> &str {{ {external} }}\n}}",
            )?;
        } else if of == "WriteReport" {
            let mut secrets = String::new();
            // A field is a secret by its name; a test pins that there is no other way to make one.
            for secret in message.fields().filter(|field| SECRETS.contains(&field.name())) {
                write!(
                    secrets,
                    " had |= !std::mem::take(&mut self.{}).is_empty();",
                    secret.name()
                )?;
            }
            let body = match secrets.is_empty() {
                true => "false".to_owned(),
                false => format!("let mut had = false;{secrets} had"),
            };
            writeln!(
                rs,
                "impl WriteResponse for v1::{name} {{\n    fn report_mut(&mut self) -> &mut Option<v1::WriteReport> {{ &mut self.write }}\n    \
                 fn forget_secrets(&mut self) -> bool {{ {body} }}\n    \
                 fn about(&self) -> &str {{ {} }}\n}}",
                about(&message),
            )?;
        }
    }
    Ok(rs)
}

/// What empties the instants of a request, also those that lie in one of its messages.
fn instants(message: &MessageDescriptor) -> String {
    // How long something lasts is the same whenever it is asked for.
    let is_instant = |name: &str| name.ends_with("_ms") && name != "ttl_ms";
    let mut rs = String::new();
    for field in message.fields().filter(|field| field.name() != "write") {
        if is_instant(field.name()) {
            rs += &format!(" self.{} = 0;", field.name());
        }
        let (kind, name) = (field.kind(), field.name());
        let Some(inner) = kind.as_message().filter(|_| !field.is_list() && !field.is_map()) else {
            continue;
        };
        for deep in inner.fields().filter(|deep| is_instant(deep.name())) {
            rs +=
                &format!(" if let Some(inner) = &mut self.{name} {{ inner.{} = 0; }}", deep.name());
        }
    }
    rs
}

/// The id of the object in an answer.
fn about(message: &MessageDescriptor) -> String {
    let one = message.fields().find(|field| {
        let kind = field.kind();
        let id = kind.as_message().and_then(|inner| inner.get_field_by_name("id"));
        id.is_some() && !field.is_list() && field.name() != "write"
    });
    match one {
        Some(field) => format!("self.{}.as_ref().map_or(\"\", |it| &it.id)", field.name()),
        None => "\"\"".to_owned(),
    }
}
