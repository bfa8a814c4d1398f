//! How the program is linked, on Linux with glibc: so that a call reads few pages of it. Elsewhere, and where
//! another linker was asked for, it is linked as everything is; nothing but memory and time depends on it.

use std::{env, fmt::Write as _, fs, path::Path, process::Command};

/// The first version of glibc whose loader knows packed addresses.
const PACKED_SINCE: (u32, u32) = (2, 36);

/// The functions that short calls go through, by the beginnings of their names in the object files: see
/// `tests/hot.sh`, which writes it.
const HOT: &str = include_str!("hot.txt");

/// Set by `tests/hot.sh`, which has to see the functions where they would be otherwise.
const UNORDERED: &str = "DESK_BUILD_UNORDERED";

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=hot.txt");
    println!("cargo::rerun-if-env-changed={UNORDERED}");
    let is = |name: &str, value: &str| env::var(name).is_ok_and(|found| found == value);
    if !is("CARGO_CFG_TARGET_OS", "linux") || !is("CARGO_CFG_TARGET_ENV", "gnu") {
        return;
    }
    // The library of another machine cannot be asked.
    if env::var_os("HOST") == env::var_os("TARGET") && glibc() >= Some(PACKED_SINCE) {
        // There are some thirty thousand addresses that the loader puts right; unpacked they are 0.7 MB that each
        // run reads.
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
    if is("PROFILE", "release") && is_default_linker() && env::var_os(UNORDERED).is_none() {
        put_together();
    }
}

/// Has the functions of short calls lie together. They are a tenth of the program; strewn over all of it they
/// would make the kernel map, 64 KiB around each, a third of it into every call.
fn put_together() {
    let names = HOT.lines().filter(|line| !line.starts_with('#'));
    let mut script = String::from("SECTIONS\n{\n  .text.hot :\n  {\n");
    for name in names {
        _ = writeln!(script, "    *(.text.{name}*)");
    }
    script.push_str("  }\n}\nINSERT BEFORE .text;\n");
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    let path = Path::new(&out).join("hot.ld");
    match fs::write(&path, script) {
        Ok(()) => println!("cargo::rustc-link-arg-bins=-Wl,-T,{}", path.display()),
        Err(error) => println!("cargo::warning={}: {error}", path.display()),
    }
}

/// Whether the linker is the one that Rust or the C compiler brings; not every other reads such a script.
fn is_default_linker() -> bool {
    let flags = env::var("CARGO_ENCODED_RUSTFLAGS").unwrap_or_default();
    env::var_os("RUSTC_LINKER").is_none() && !flags.contains("fuse-ld") && !flags.contains("linker")
}

/// The version of the C library of this machine, if that is glibc.
fn glibc() -> Option<(u32, u32)> {
    let asked = Command::new("getconf").arg("GNU_LIBC_VERSION").output().ok()?;
    let told = String::from_utf8_lossy(&asked.stdout).into_owned();
    let (major, minor) = told.trim().strip_prefix("glibc ")?.split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}
