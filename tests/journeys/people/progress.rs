//! Progress: a bar where a person looks and the work takes long, lines where they were asked for, and
//! nothing else on stderr for a program.

use std::{fs::OpenOptions, io::Write as _, path::PathBuf};

use desk_tests::{World, world::code};
use rustix::fs::{CWD, FileType, Mode, mknodat};

use super::{desk, world};

const SIZE: (u16, u16) = (80, 40);

/// A file that is as slow as the test: whoever reads it waits for what is written.
#[track_caller]
fn slow(world: &World) -> PathBuf {
    let path = world.dir().join("slow.jsonl");
    let mode = Mode::from_raw_mode(0o600);
    mknodat(CWD, &path, FileType::Fifo, mode, 0).expect("a pipe with a name");
    path
}

/// Imports a row, waits until `text` is on the screen, and ends the import; answers the screen.
#[track_caller]
fn import(flags: &[&str], env: &[(&str, &str)], text: &str) -> String {
    let world = world();
    let path = slow(&world);
    let args = [&["ticket", "new", "-f", path.to_str().unwrap()], flags].concat();
    let mut person = desk(&world, &args, env, SIZE);
    let mut rows = OpenOptions::new().write(true).open(&path).expect("desk reads it");
    let row = b"{\"title\":\"Printer\",\"description\":\"x\"}\n";
    rows.write_all(row).expect("a row");
    person.expect(text);
    rows.write_all(row).expect("a row");
    drop(rows);
    let (status, screen) = person.end();
    assert_eq!(code(status), 0, "{screen}");
    assert!(screen.contains("T-2"), "{screen}");
    screen
}

#[test]
fn long_work_shows_a_bar_that_goes_again() {
    let screen = import(&[], &[], "1 done");
    // The last that is drawn is nothing.
    let last = screen.rsplit("done").next().unwrap();
    assert!(last.contains("\u{1b}[2K") || last.contains("\r"), "{screen:?}");
    assert!(screen.contains('⠁') || screen.contains('⠂') || screen.contains('⠉'), "{screen:?}");
    // Where the letters for it are missing it is drawn with others.
    let screen = import(&[], &[("LANG", "C")], "1 done");
    assert!(screen.is_ascii(), "{screen:?}");
}

#[test]
fn where_lines_are_wanted_nothing_is_redrawn() {
    let plain = import(&["--progress", "plain"], &[("NO_COLOR", "1")], "desk: 1 done");
    assert!(!plain.contains('\u{1b}'), "{plain:?}");
    // It was asked for, so it is there in a job too.
    let line = "{\"schema\":\"desk.progress/v1\",\"progress\":{\"what\":\"done\",\"done\":1,\"all\":null}}";
    for flags in [&["--progress", "json", "-o", "id"][..], &["--progress", "json", "-o", "jsonl"]] {
        let screen = import(flags, &[("CI", "1"), ("DESK_AUTOSTART", "0")], line);
        assert!(!screen.contains('\u{1b}'), "{screen:?}");
    }
}

#[test]
fn several_targets_and_copies_take_the_flag() {
    let world = world();
    world.desk("owner", ["ticket", "new", "-t", "x", "-b", "x"]).ok();
    world.desk("owner", ["ticket", "take", "T-1", "--progress", "plain"]).ok();
    let to = world.dir().join("desk.backup");
    world.desk("owner", ["db", "backup", to.to_str().unwrap(), "--progress", "none"]).ok();
    world.desk("owner", ["db", "check", "--progress", "json"]).ok();
    let out = world.desk("owner", ["ticket", "new", "-t", "x", "-b", "x", "--progress", "plain"]);
    assert!(out.code == 2 && out.stderr.contains("--progress is for the rows"), "{out:?}");
}
