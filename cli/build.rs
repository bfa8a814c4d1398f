//! Has the addresses in the program packed that the loader puts right when it starts. There are some thirty
//! thousand of them; unpacked they are 0.7 MB that each run reads. The C library knows packed ones from 2.36 on, and
//! where it is older, or another, they stay as they are.

use std::{env, process::Command};

/// The first version of glibc whose loader knows them.
const SINCE: (u32, u32) = (2, 36);

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is = |name: &str, value: &str| env::var(name).is_ok_and(|found| found == value);
    // The library of another machine cannot be asked.
    let here = env::var_os("HOST") == env::var_os("TARGET");
    if here && is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") && knows() {
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
}

/// Whether the C library of this machine does.
fn knows() -> bool {
    let asked = Command::new("getconf").arg("GNU_LIBC_VERSION").output();
    let told = asked.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    let version = told.ok().and_then(|text| {
        let (major, minor) = text.trim().strip_prefix("glibc ")?.split_once('.')?;
        Some((major.parse().ok()?, minor.parse().ok()?))
    });
    version.is_some_and(|version: (u32, u32)| version >= SINCE)
}
