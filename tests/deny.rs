//! What the programs are built from: no banned crate, no licence that is not on the list, no crate
//! twice without a reason, no dependency that nobody uses. It reads `cargo metadata` and asks no
//! network.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    process::Command,
};

use desk_tests::{bless::root, licence, source};
use serde_json::Value;

/// Crates that are not to be used, and what is instead.
const BANNED: &[(&str, &str)] = &[
    ("chrono", "jiff: one library for time, and this one is on its way out"),
    ("chrono-tz", "jiff reads the system's time zones"),
    ("time", "jiff: one library for time"),
    ("rrule", "it brings chrono"),
    ("cedar-policy", "it brings chrono; the policy is one table"),
    ("pbjson-types", "it brings chrono; JSON is made from the fields of a noun"),
    ("serde_yaml", "it is not kept up"),
    ("serde_yml", "it is not kept up, and unsound"),
    ("openssl-sys", "a system library at build time; rustls where TLS is needed"),
    ("native-tls", "a system library at build time; rustls where TLS is needed"),
    ("atty", "std::io::IsTerminal; it is not kept up"),
    ("daemonize", "the daemon runs in the foreground; whoever starts it detaches it"),
    ("lazy_static", "std::sync::OnceLock and LazyLock"),
    ("ttf-parser", "it is not kept up"),
    ("option-ext", "MPL-2.0, by way of directories; etcetera is instead"),
    ("humantime", "it reads 1M as a month"),
];

/// Banned crates that come with another one all the same. This list only shrinks.
const BORNE: &[(&str, &str)] = &[("lazy_static", "sharded-slab, below tracing-subscriber")];

/// The licences that everything can be used under.
const LICENCES: &[&str] = &[
    "MIT",
    "MIT-0",
    "Apache-2.0",
    "BSD-3-Clause",
    "ISC",
    "0BSD",
    "Unlicense",
    "CC0-1.0",
    "Zlib",
    "Unicode-3.0",
    "CDLA-Permissive-2.0",
];

/// Crates that are there in two versions, and why. This list only shrinks.
const TWICE: &[(&str, &str)] = &[
    ("foldhash", "hashbrown 0.15, below petgraph, which only the build of the wire uses"),
    ("getrandom", "version 0.2 comes with ring, which is what TLS computes with"),
    ("hashbrown", "petgraph, which only the build of the wire uses"),
    ("syn", "some macros are still made with version 2; none of it is in the programs"),
    ("unicode-width", "miette, which only the build of the wire uses"),
];

/// Dependencies that no source names, and what they are for. This list only shrinks.
const UNNAMED: &[(&str, &str, &str)] =
    &[("desk-proto", "tonic-prost", "the code that the build makes names it")];

struct Package {
    name: String,
    version: String,
    licence: String,
    ours: bool,
    dir: String,
    dependencies: Vec<String>,
}

fn cargo(args: &[&str]) -> String {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let out = Command::new(cargo).args(args).current_dir(root()).output().unwrap();
    assert!(out.status.success(), "cargo {args:?}: {}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn each(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// Every package that a build on this machine may take in.
fn packages() -> Vec<Package> {
    let about = cargo(&["-vV"]);
    let host = about.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let json = cargo(&[
        "metadata",
        "--offline",
        "--locked",
        "--format-version=1",
        "--filter-platform",
        host,
    ]);
    let json: Value = serde_json::from_str(&json).unwrap();
    let built: BTreeSet<String> = each(&json["resolve"]["nodes"]).map(|n| text(&n["id"])).collect();
    let packages = each(&json["packages"]).filter(|package| built.contains(&text(&package["id"])));
    let packages: Vec<Package> = packages
        .map(|package| Package {
            name: text(&package["name"]),
            version: text(&package["version"]),
            licence: text(&package["license"]),
            ours: package["source"].is_null(),
            dir: text(&package["manifest_path"]).replace("/Cargo.toml", ""),
            dependencies: each(&package["dependencies"])
                .map(|dependency| match &dependency["rename"] {
                    Value::String(renamed) => renamed.clone(),
                    _ => text(&dependency["name"]),
                })
                .collect(),
        })
        .collect();
    assert!(packages.len() > 100, "only {} packages: this test has gone blind", packages.len());
    packages
}

#[test]
fn no_banned_crate() {
    let names: BTreeSet<String> = packages().into_iter().map(|package| package.name).collect();
    let borne = |name: &str| BORNE.iter().any(|(crate_, _)| *crate_ == name);
    for (name, instead) in BANNED.iter().filter(|(name, _)| names.contains(*name)) {
        assert!(borne(name), "{name} is banned: {instead} (cargo tree -i {name})");
    }
    for (name, why) in BORNE {
        assert!(names.contains(*name), "{name} is not there any more ({why})");
    }
}

#[test]
fn every_licence_is_on_the_list() {
    for Package { name, version, licence, .. } in packages() {
        assert!(licence::allowed(&licence, LICENCES), "{name} {version}: \"{licence}\"");
    }
}

#[test]
fn no_crate_twice() {
    let mut versions: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for package in packages() {
        versions.entry(package.name).or_default().push(package.version);
    }
    versions.retain(|_, versions| versions.len() > 1);
    for (name, versions) in &versions {
        let known = TWICE.iter().any(|(known, _)| known == name);
        assert!(known, "{name} is there as {versions:?} (cargo tree -d)");
    }
    for (name, why) in TWICE {
        assert!(versions.contains_key(*name), "{name} is there only once now ({why})");
    }
}

#[test]
fn every_dependency_is_used() {
    let mut wrong = Vec::new();
    for package in packages().into_iter().filter(|package| package.ours) {
        let files = source::rust_files(Path::new(&package.dir));
        let words: BTreeSet<String> = files
            .iter()
            .flat_map(|file| source::tokens(&std::fs::read_to_string(file).unwrap()))
            .filter(|token| token.kind == source::Kind::Ident)
            .map(|token| token.text)
            .collect();
        for dependency in package.dependencies {
            let unnamed =
                |(of, name, _): &(&str, &str, &str)| *of == package.name && *name == dependency;
            let named = words.contains(&dependency.replace('-', "_"));
            if named == UNNAMED.iter().any(unnamed) {
                wrong.push(format!("{}: {dependency} (named: {named})", package.name));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "these dependencies are not used, or no exception any more: {wrong:#?}"
    );
}
