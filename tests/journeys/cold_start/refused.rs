//! Starts that are refused: the exit code tells a script which kind it is, the words name the place
//! and what to do, and what is there stays as it is.

use std::{
    fs,
    os::unix::{
        fs::{PermissionsExt as _, chown, lchown, symlink},
        process::CommandExt as _,
    },
    path::{Path, PathBuf},
    process::Command,
};

use desk_tests::{
    World,
    world::{is_root, program, until},
};
use rusqlite::Connection;

use crate::{
    make_private,
    support::{Said, end, run},
};

/// Starts the daemon on the directory of a world, with more flags.
fn deskd(world: &World, flags: &[&str]) -> Said {
    let mut command = Command::new(program("deskd-under-test"));
    end(command.env_clear().arg("--data").arg(world.data()).args(flags))
}

/// It was refused with this code, in words, and a person who calls hears the same words.
#[track_caller]
fn refused(world: &World, flags: &[&str], code: i32, words: &[&str]) {
    let said = deskd(world, flags);
    assert_eq!((said.code, &*said.stdout), (code, ""), "{said:?}");
    for word in words {
        assert!(said.stderr.contains(word), "\"{word}\" is not in {said:?}");
    }
    assert!(said.stderr.contains("hint: "), "{said:?}");
    if flags.is_empty() {
        let said = run(world, &["ticket", "list"]);
        assert_eq!((said.code, &*said.stdout), (11, ""), "{said:?}");
        for word in words {
            assert!(said.stderr.contains(word), "\"{word}\" is not in {said:?}");
        }
    }
}

/// A world whose daemon has made a ticket and has ended.
fn used() -> World {
    let world = World::bare();
    let said = run(&world, &["ticket", "new", "-t", "x", "-b", "x"]);
    assert_eq!(said.code, 0, "{said:?}");
    assert_eq!(run(&world, &["daemon", "stop"]).code, 0);
    let lock = fs::File::open(world.data().join("deskd.lock")).expect("a lock");
    until("it has let go of the store", || lock.try_lock().ok());
    world
}

fn store(world: &World) -> PathBuf {
    world.data().join("desk.db")
}

#[test]
fn a_store_of_a_newer_version_stays_as_it_is() {
    let world = used();
    let db = Connection::open(store(&world)).expect("the store");
    let version: i32 =
        db.query_row("PRAGMA user_version", [], |row| row.get(0)).expect("a version");
    db.pragma_update(None, "user_version", 999).expect("a newer version");
    db.close().expect("the file is closed");
    let before = fs::read(store(&world)).expect("the store");
    refused(&world, &[], 15, &["STORE_NEWER", "schema 999", "use the newer desk"]);
    assert!(fs::read(store(&world)).expect("the store") == before, "it was written to");

    // With the version that it had, it opens and has lost nothing.
    let db = Connection::open(store(&world)).expect("the store");
    db.pragma_update(None, "user_version", version).expect("the version");
    db.close().expect("the file is closed");
    assert_eq!(run(&world, &["ticket", "list", "-o", "id"]).stdout, "T-1\n");
}

#[test]
fn a_file_that_is_no_store_stays_as_it_is() {
    let other = |sql: &'static str| {
        move |path: &Path| Connection::open(path).and_then(|db| db.execute_batch(sql)).is_ok()
    };
    type Make = Box<dyn Fn(&Path) -> bool>;
    let files: [(&str, Make); 3] = [
        ("no database", Box::new(|path| fs::write(path, "Dear diary, ".repeat(1_000)).is_ok())),
        (
            "a database of another program",
            Box::new(other(
                "PRAGMA application_id = 7; CREATE TABLE notes (text); INSERT INTO notes VALUES ('x')",
            )),
        ),
        (
            "a database that does not say of which program",
            Box::new(other("CREATE TABLE notes (text); INSERT INTO notes VALUES ('x')")),
        ),
    ];
    for (what, make) in files {
        let world = World::bare();
        make_private(&world.data());
        assert!(make(&store(&world)), "{what} is made");
        let before = fs::read(store(&world)).expect("the file");
        refused(&world, &[], 15, &["STORE_DAMAGED", "desk.db"]);
        assert!(fs::read(store(&world)).expect("the file") == before, "{what} was written to");
    }
}

#[test]
fn a_store_has_one_kind_of_clock() {
    let world = World::new();
    assert!(world.terminate().success());
    let said = deskd(&world, &["--clock", "system"]);
    assert_eq!((said.code, &*said.stdout), (7, ""), "{said:?}");
    assert!(said.stderr.contains("runs on a manual clock"), "{said:?}");
    assert!(said.stderr.contains("hint: start the daemon with --clock manual"), "{said:?}");

    refused(&used(), &["--clock", "manual"], 7, &["runs on a system clock", "--clock system"]);
}

#[test]
fn a_directory_that_others_can_write_to_is_refused() {
    let world = used();
    for mode in [0o770, 0o702, 0o777] {
        chmod(&world.data(), mode);
        refused(&world, &[], 9, &["can be written to by others", "chmod 700", path(&world.data())]);
    }
    chmod(&world.data(), 0o700);
    assert_eq!(run(&world, &["ticket", "list", "-o", "id"]).stdout, "T-1\n");
}

#[test]
fn a_link_counts_as_the_directory_that_it_leads_to() {
    const NOBODY: u32 = 65_534;
    let world = used();
    let (link, real) = (world.dir().join("link"), world.dir().join("real"));
    fs::create_dir(&real).expect("a directory");
    symlink(&real, &link).expect("a link");
    let start = || {
        let mut command = Command::new(program("deskd-under-test"));
        end(command.env_clear().arg("--data").arg(&link))
    };
    let is_refused = |words: &str| {
        let said = start();
        assert_eq!((said.code, &*said.stdout), (9, ""), "{said:?}");
        for word in [words, path(&link), "hint: "] {
            assert!(said.stderr.contains(word), "\"{word}\" is not in {said:?}");
        }
        assert_eq!(fs::read_dir(&real).expect("a directory").count(), 0, "nothing is left there");
    };
    for mode in [0o770, 0o707] {
        chmod(&real, mode);
        is_refused("can be written to by others");
    }
    chmod(&real, 0o700);
    if is_root() {
        chown(&real, Some(NOBODY), None).expect("another owner");
        is_refused("belongs to another user of this machine");
        chown(&real, Some(0), None).expect("the owner of before");
        lchown(&link, Some(NOBODY), None).expect("another owner");
        is_refused("is a link of another user of this machine");
        // With a slash at its end it is the same link.
        let mut command = Command::new(program("deskd-under-test"));
        let said = end(command.env_clear().arg("--data").arg(format!("{}/", path(&link))));
        assert_eq!(said.code, 9, "{said:?}");
        assert!(said.stderr.contains("is a link of another user"), "{said:?}");
    }
    // A link of one's own is as good as the directory.
    fs::remove_file(&link).expect("our own link");
    symlink(world.data(), &link).expect("a link");
    let mut command = world.program(["ticket", "list", "-o", "id"]);
    let said = end(command.env("DESK_DATA", &link));
    assert_eq!((said.code, &*said.stdout), (0, "T-1\n"), "{said:?}");
    assert_eq!(run(&world, &["daemon", "stop"]).code, 0);
    // The store itself is no link.
    let (store, elsewhere) = (store(&world), world.dir().join("elsewhere.db"));
    until("the daemon has ended", || (!world.socket().exists()).then_some(()));
    fs::rename(&store, &elsewhere).expect("our own file");
    symlink(&elsewhere, &store).expect("a link");
    let said = deskd(&world, &[]);
    assert!(said.code != 0 && said.stderr.contains(path(&store)), "{said:?}");
}

/// The code and the words of a daemon on this directory, which is left without anything in it.
fn refused_at(data: &Path) -> String {
    let mut command = Command::new(program("deskd-under-test"));
    let said = end(command.env_clear().arg("--data").arg(data));
    assert_eq!((said.code, &*said.stdout), (9, ""), "{said:?}");
    assert!(said.stderr.contains("hint: "), "{said:?}");
    let left = fs::read_dir(data).map_or(0, Iterator::count);
    assert_eq!(left, 0, "nothing is left there: {said:?}");
    said.stderr
}

#[test]
fn the_way_to_the_directory_is_in_nobody_elses_hands() {
    const NOBODY: u32 = 65_534;
    let world = World::bare();
    let above = world.dir().join("above");
    let data = above.join("between/data");
    fs::create_dir_all(&data).expect("directories");
    chmod(&data, 0o700);
    let others = "in which the store would lie, can be written to by others";
    for (dir, mode) in [(&above, 0o757), (&above.join("between"), 0o707)] {
        chmod(dir, mode);
        let words = refused_at(&data);
        assert!(words.contains(&format!("{}, {others}", path(dir))), "{words}");
        // What is not there yet lies there no better.
        let words = refused_at(&data.with_file_name("new").join("data"));
        assert!(words.contains(others), "{words}");
        assert!(!data.with_file_name("new").exists(), "nothing is made");
        chmod(dir, 0o755);
    }
    // By links that are our own, one of them in the middle.
    let (first, second) = (world.dir().join("first"), world.dir().join("second"));
    symlink("above/../second", &first).expect("a link");
    symlink(&above, &second).expect("a link");
    let by_links = first.join("between/data");
    chmod(&above, 0o777);
    assert!(refused_at(&by_links).contains(others));
    chmod(&above, 0o755);
    if is_root() {
        for link in [&first, &second] {
            lchown(link, Some(NOBODY), None).expect("another owner");
            let words = refused_at(&by_links);
            let wanted = format!("{} is a link of another user", path(link));
            assert!(words.contains(&wanted), "{words}");
            lchown(link, Some(0), None).expect("the owner of before");
        }
        chown(&above, Some(NOBODY), None).expect("another owner");
        let words = refused_at(&data);
        assert!(words.contains("belongs to another user of this machine"), "{words}");
        chown(&above, Some(0), None).expect("the owner of before");
    }
    symlink("round", world.dir().join("round")).expect("a link");
    refused_at(&world.dir().join("round"));
    // Where others can write but not take away, and by links of one's own, it is well.
    chmod(&above, 0o1777);
    let mut command = world.program(["ticket", "new", "-t", "x", "-b", "x", "-o", "id"]);
    let said = end(command.env("DESK_DATA", &by_links));
    assert_eq!((said.code, &*said.stdout), (0, "T-1\n"), "{said:?}");
    let mut command = world.program(["daemon", "stop"]);
    assert_eq!(end(command.env("DESK_DATA", &by_links)).code, 0);
}

#[test]
fn what_others_could_have_written_is_not_read() {
    let world = World::bare();
    // Were it read, the exit code were that of a filter.
    world.configure("log = \"nonsense\"\n");
    chmod(&world.data(), 0o777);
    let said = deskd(&world, &[]);
    assert_eq!(said.code, 9, "{said:?}");
    assert!(said.stderr.contains("can be written to by others"), "{said:?}");
    if is_root() {
        chmod(&world.data(), 0o700);
        chown(world.data(), Some(65_534), None).expect("another owner");
        let said = deskd(&world, &[]);
        assert!(said.stderr.contains("belongs to another user of this machine"), "{said:?}");
        chown(world.data(), Some(0), None).expect("the owner of before");
    }
}

#[test]
fn a_file_in_the_place_of_the_directory_is_called_one() {
    let world = used();
    let before = fs::read(store(&world)).expect("the store");
    let mut command = Command::new(program("deskd-under-test"));
    let said = end(command.env_clear().env("DESK_DATA", store(&world)));
    assert_eq!((said.code, &*said.stdout), (9, ""), "{said:?}");
    assert!(said.stderr.contains("desk.db is a file, no directory"), "{said:?}");
    let hint = format!("no file; here that is {}\n", path(&world.data()));
    assert!(said.stderr.contains(&hint), "{said:?}");
    assert!(fs::read(store(&world)).expect("the store") == before);
    let other = world.dir().join("file");
    fs::write(&other, "x").expect("a file");
    let mut command = Command::new(program("deskd-under-test"));
    let said = end(command.env_clear().env("DESK_DATA", &other));
    assert!(said.stderr.contains("is a file, no directory"), "{said:?}");
    assert!(said.stderr.contains("name the directory that the store lies in"), "{said:?}");
}

#[test]
fn a_directory_that_cannot_be_written_is_named() {
    let world = World::bare();
    let file = world.dir().join("file");
    fs::write(&file, "x").expect("a file");
    let under = file.join("data");
    for data in [&file, &under, &PathBuf::from("/proc/desk")] {
        let mut command = Command::new(program("deskd-under-test"));
        let said = end(command.env_clear().arg("--data").arg(data));
        assert_eq!((said.code, &*said.stdout), (9, ""), "{said:?}");
        assert!(said.stderr.contains(path(data)), "{said:?}");
        assert!(said.stderr.contains("hint: "), "{said:?}");

        let mut command = world.program(["ticket", "new", "-t", "x", "-b", "x"]);
        let said = end(command.env("DESK_DATA", data));
        assert_eq!((said.code, &*said.stdout), (11, ""), "{said:?}");
        assert!(said.stderr.contains(path(data)), "{said:?}");
        assert!(said.stderr.contains("hint: "), "{said:?}");
    }
}

/// Root may write everywhere, so as root this is about the directory of somebody else, who starts
/// the daemon.
#[test]
fn a_read_only_directory_is_refused_and_stays_as_it_is() {
    const NOBODY: u32 = 65_534;
    // Somebody else has no need of another one.
    let is_root = rustix::process::getuid().is_root();
    let world = used();
    // The program lies where everybody may run it.
    let deskd = world.dir().join("deskd");
    fs::copy(program("deskd-under-test"), &deskd).expect("a copy");
    chmod(world.dir(), 0o755);
    let mut command = Command::new(&deskd);
    command.env_clear().arg("--data").arg(world.data());
    let entries = fs::read_dir(world.data()).expect("a directory");
    let files = entries.map(|entry| (entry.expect("an entry").path(), 0o400));
    for (path, mode) in files.chain([(world.data(), 0o500)]) {
        chmod(&path, mode);
        if is_root {
            chown(&path, Some(NOBODY), Some(NOBODY)).expect("another owner");
            command.uid(NOBODY).gid(NOBODY);
        }
    }
    let before = fs::read(store(&world)).expect("the store");
    let said = end(&mut command);
    assert_eq!((said.code, &*said.stdout), (9, ""), "{said:?}");
    assert!(said.stderr.contains(path(&world.data())), "{said:?}");
    assert!(said.stderr.contains("ermission denied"), "{said:?}");
    assert!(fs::read(store(&world)).expect("the store") == before);
    chmod(&world.data(), 0o700);
}

#[test]
fn a_path_that_is_too_long_for_a_socket_is_refused() {
    let world = World::bare();
    let long = world.dir().join("x".repeat(100));
    let mut command = Command::new(program("deskd-under-test"));
    let said = end(command.env_clear().arg("--data").arg(&long));
    assert_eq!(said.code, 9, "{said:?}");
    assert!(said.stderr.contains("the path of the socket is"), "{said:?}");
    assert!(said.stderr.contains("hint: choose a shorter directory"), "{said:?}");

    let mut command = world.program(["ticket", "list"]);
    let said = end(command.env("DESK_DATA", &long));
    assert_eq!((said.code, &*said.stdout), (2, ""), "{said:?}");
    assert!(said.stderr.contains("the path of the socket is too long"), "{said:?}");
    assert!(said.stderr.contains("hint: set DESK_DATA to a shorter directory"), "{said:?}");
}

#[test]
fn a_log_filter_that_cannot_be_read_is_refused() {
    let words = |filter: &str| {
        [format!("the log filter \"{filter}\" cannot be read"), "error, warn, info".to_owned()]
    };
    let world = World::bare();
    for bad in ["inof", "deskd=loud", "info,,warn"] {
        let words = words(bad);
        refused(&world, &["--log", bad], 2, &words.each_ref().map(String::as_str));
        let mut command = Command::new(program("deskd-under-test"));
        command.env_clear().env("DESK_LOG", bad).arg("--data").arg(world.data());
        let said = end(&mut command);
        assert_eq!((said.code, &*said.stdout), (2, ""), "{said:?}");
        assert!(words.iter().all(|word| said.stderr.contains(word)), "{said:?}");
        assert!(said.stderr.contains("LOG_FILTER"), "{said:?}");
    }
    assert!(!world.data().exists(), "it was not begun with");
    world.configure("log = \"verbose\"\n");
    refused(&world, &[], 2, &words("verbose").each_ref().map(String::as_str));
    world.configure("log = \"warn,deskd=debug,[call{rpc,request}]=info\"\n");
    assert_eq!(run(&world, &["ticket", "list"]).code, 0);
}

fn path(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

fn chmod(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("a mode");
}
