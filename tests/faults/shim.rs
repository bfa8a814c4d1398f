//! The library that stands between the daemon and its disk and clock, built here, and the numbers by which
//! it is told what fails and what is wrong. See `shim.c`.

use std::{
    fs::File,
    os::unix::fs::FileExt as _,
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};

use desk_tests::skip;

/// The numbers, in the order in which they stand in the file.
#[derive(Clone, Copy, Debug)]
enum Word {
    Loaded,
    Calls,
    Failed,
    At,
    Error,
    Sticky,
    Lie,
    Kinds,
    Wrong,
    Asked,
    Store,
}

/// How many numbers there are, and how long the name behind them may be.
const WORDS: u64 = 11;
const NAME: usize = 256;

/// Calls that write.
pub const WRITES: u64 = 1;
/// Calls that sync.
pub const SYNCS: u64 = 2;
/// Calls that make a file shorter or longer.
pub const TRUNCATIONS: u64 = 4;
/// Calls that read the store's file or its log.
pub const READS: u64 = 8;

/// What fails, and how often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The error's number; 0 means that half is written and no error is told.
    pub error: i32,
    /// Not once but from there on.
    pub sticky: bool,
    /// Which calls count.
    pub kinds: u64,
}

/// The library beside one daemon.
#[derive(Debug)]
pub struct Shim {
    control: PathBuf,
    file: File,
}

impl Shim {
    /// Makes the numbers, in a file of this directory; none where there is no compiler for C, which is
    /// said aloud.
    pub fn new(dir: &Path) -> Option<Shim> {
        library()?;
        let control = dir.join("shim");
        let mut options = File::options();
        let file = options.read(true).write(true).create(true).truncate(true).open(&control);
        let file = file.expect("a file");
        file.set_len(WORDS * 8 + NAME as u64).expect("room for the numbers and a name");
        Some(Shim { control, file })
    }

    /// Has the library loaded into a program, for what it does below a directory.
    pub fn before(&self, command: &mut Command, below: &Path) {
        let library = library().expect("it is built");
        command.env("LD_PRELOAD", library);
        command.env("SHIM_CONTROL", &self.control).env("SHIM_DIR", below);
    }

    /// From now on the n-th call fails; 0 means that none does and that they are only counted.
    pub fn arm(&self, at: u64, fault: Fault) {
        self.disarm();
        self.file.write_all_at(&[0; NAME], 8 * WORDS).expect("no name");
        for (word, value) in [
            (Word::Calls, 0),
            (Word::Failed, 0),
            (Word::Store, 0),
            (Word::Error, u64::try_from(fault.error).expect("a number of an error")),
            (Word::Sticky, u64::from(fault.sticky)),
            (Word::Kinds, fault.kinds),
            (Word::At, at),
        ] {
            self.set(word, value);
        }
    }

    /// From now on nothing fails.
    pub fn disarm(&self) {
        self.set(Word::At, 0);
    }

    /// From now on a sync does nothing.
    pub fn lie(&self) {
        self.set(Word::Lie, 1);
    }

    /// From now on the clock of the machine is wrong by so many milliseconds.
    pub fn set_wrong(&self, by: i64) {
        self.set(Word::Wrong, by.cast_unsigned());
    }

    /// How often that clock was asked while it was wrong.
    pub fn asked(&self) -> u64 {
        self.get(Word::Asked)
    }

    /// How many calls there were that count.
    pub fn calls(&self) -> u64 {
        self.get(Word::Calls)
    }

    /// How many failed.
    pub fn failed(&self) -> u64 {
        self.get(Word::Failed)
    }

    /// How many failed of those for the store's file and its log.
    pub fn failed_of_the_store(&self) -> u64 {
        self.get(Word::Store)
    }

    /// The file of the first call that failed.
    pub fn hit(&self) -> String {
        let mut name = [0; NAME];
        self.file.read_exact_at(&mut name, 8 * WORDS).expect("a name");
        let name: Vec<u8> = name.into_iter().take_while(|byte| *byte != 0).collect();
        String::from_utf8_lossy(&name).into_owned()
    }

    /// A program that is linked statically does not load it, and nothing would be tried.
    #[track_caller]
    pub fn is_loaded(&self) {
        assert!(
            self.get(Word::Loaded) > 0,
            "the daemon does not load a library: linked statically?"
        );
    }

    fn set(&self, word: Word, value: u64) {
        self.file.write_all_at(&value.to_ne_bytes(), at(word)).expect("a number");
    }

    fn get(&self, word: Word) -> u64 {
        let mut bytes = [0; 8];
        self.file.read_exact_at(&mut bytes, at(word)).expect("a number");
        u64::from_ne_bytes(bytes)
    }
}

fn at(word: Word) -> u64 {
    8 * word as u64
}

/// The library, built once in each run.
fn library() -> Option<&'static Path> {
    static BUILT: OnceLock<Option<PathBuf>> = OnceLock::new();
    let built = BUILT
        .get_or_init(|| built("shim.so", include_str!("shim.c"), &["-shared", "-fPIC", "-ldl"]));
    built.as_deref()
}

/// The program that cuts the power of a file system, built once in each run.
pub fn cutter() -> Option<&'static Path> {
    static BUILT: OnceLock<Option<PathBuf>> = OnceLock::new();
    BUILT.get_or_init(|| built("cut", include_str!("cut.c"), &[])).as_deref()
}

fn built(name: &str, source: &str, flags: &[&str]) -> Option<PathBuf> {
    let dir = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    // Two runs at once must not build into each other's files.
    let own = format!("{}-{name}", std::process::id());
    let (text, program) = (dir.join(format!("{own}.c")), dir.join(&own));
    std::fs::write(&text, source).expect("a source");
    let mut command = Command::new("cc");
    command.args(["-O2", "-Wall", "-Wextra", "-Werror", "-o"]).arg(&program).arg(&text).args(flags);
    match command.status() {
        Err(error) => {
            skip::tell(&format!("there is no C compiler: {error}"));
            None
        }
        Ok(status) => {
            assert!(status.success(), "cc does not build {name}");
            std::fs::rename(&program, dir.join(name)).expect("a file");
            std::fs::remove_file(text).expect("a file");
            Some(dir.join(name))
        }
    }
}
