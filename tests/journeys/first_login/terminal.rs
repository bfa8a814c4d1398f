//! A terminal with a program at the one end and a person at the other, who reads and types. It
//! understands no escape sequences: what the program writes is taken as it comes.

use std::{
    ffi::OsStr,
    fs::File,
    io::{Read as _, Write as _},
    os::unix::ffi::OsStrExt as _,
    process::{Child, Command, ExitStatus},
    sync::mpsc::{Receiver, RecvTimeoutError, channel},
    thread,
    time::Instant,
};

use desk_tests::world::{PATIENCE, until};
use rustix::{
    fs::{Mode, OFlags},
    pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt},
    termios::{LocalModes, Winsize, tcgetattr, tcsetwinsize},
};

/// A program that runs on a terminal.
#[derive(Debug)]
pub struct Terminal {
    keys: File,
    screen: Receiver<Vec<u8>>,
    shown: Vec<u8>,
    read: usize,
    child: Child,
}

impl Terminal {
    /// Runs a program on a terminal of 100 columns.
    #[track_caller]
    pub fn run(mut command: Command) -> Terminal {
        command.env("TERM", "xterm-256color");
        Terminal::sized(command, 100, 60)
    }

    /// Runs a program on a terminal of this size; of which kind it is, the program's environment says.
    #[track_caller]
    pub fn sized(mut command: Command, columns: u16, rows: u16) -> Terminal {
        let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC);
        let master = master.expect("a terminal");
        grantpt(&master).expect("its other end");
        unlockpt(&master).expect("its other end");
        let name = ptsname(&master, Vec::new()).expect("its name");
        let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC;
        let slave = rustix::fs::open(OsStr::from_bytes(name.to_bytes()), flags, Mode::empty());
        let slave = File::from(slave.expect("its other end"));
        let size = Winsize { ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 };
        tcsetwinsize(&slave, size).expect("a size");
        let again = || slave.try_clone().expect("the same end");
        command.stdin(again()).stdout(again()).stderr(again());
        let child = command.spawn().expect("the program starts");
        let keys = File::from(master);
        let mut output = keys.try_clone().expect("the same end");
        let (sender, screen) = channel();
        // It ends when the program has, and the last of the other ends is closed.
        thread::spawn(move || {
            let mut bytes = [0; 4_096];
            while let Ok(count @ 1..) = output.read(&mut bytes) {
                if sender.send(bytes[..count].to_vec()).is_err() {
                    return;
                }
            }
        });
        Terminal { keys, screen, shown: Vec::new(), read: 0, child }
    }

    /// Reads on until this text has appeared; answers all that was read on the way, without it.
    #[track_caller]
    pub fn expect(&mut self, text: &str) -> String {
        let since = Instant::now();
        loop {
            let unread = &self.shown[self.read..];
            let at = unread.windows(text.len()).position(|some| some == text.as_bytes());
            if let Some(at) = at {
                let passed = String::from_utf8_lossy(&unread[..at]).into_owned();
                self.read += at + text.len();
                return passed;
            }
            match self.screen.recv_timeout(PATIENCE.saturating_sub(since.elapsed())) {
                Ok(bytes) => self.shown.extend(bytes),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                    panic!("\"{text}\" did not appear; the screen:\n{}", self.shown())
                }
            }
        }
    }

    /// Types a line.
    #[track_caller]
    pub fn types(&mut self, line: &str) {
        self.keys(&format!("{line}\n"));
    }

    /// Types keys, and no Enter after them.
    #[track_caller]
    pub fn keys(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).expect("somebody listens");
    }

    /// Waits until the program has ended; answers how, and all that was ever on the screen.
    #[track_caller]
    pub fn end(&mut self) -> (ExitStatus, String) {
        let status = until("the program ends", || self.child.try_wait().expect("our own child"));
        while let Ok(bytes) = self.screen.recv_timeout(PATIENCE) {
            self.shown.extend(bytes);
        }
        (status, self.shown())
    }

    /// Whether the terminal is as a shell leaves it: it shows what is typed, line by line, and Ctrl-C
    /// interrupts.
    #[track_caller]
    pub fn settled(&self) -> bool {
        let usual = LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG;
        tcgetattr(&self.keys).expect("its modes").local_modes.contains(usual)
    }

    fn shown(&self) -> String {
        String::from_utf8_lossy(&self.shown).into_owned()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _already_ended = self.child.kill();
        let _status = self.child.wait();
    }
}
