//! The units for systemd, as text: a socket that it keeps, and the service that is started for it. What
//! each setting is for stands beside it in the unit. Nothing here writes a file.

use std::path::Path;

/// How a unit of ours begins.
pub(super) const MARK: &str = "# Written by desk daemon install";

/// Where the store of the whole machine is.
const SYSTEM_DATA: &str = "/var/lib/desk";
/// Where its key is: not in the store's directory, so that a copy of that has it not.
const SYSTEM_KEY: &str = "/var/lib/desk-key/deskd.key";
/// Its socket.
pub(super) const SYSTEM_SOCKET: &str = crate::config::MACHINE;

/// Whose daemon it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope<'a> {
    /// One user's, with the store in this directory.
    User(&'a Path),
    /// The machine's, with a store that belongs to this user of it.
    System(u32),
}

/// Why a path cannot stand in a unit.
pub(super) fn unfit(path: &Path) -> bool {
    path.to_str().is_none_or(|path| path.chars().any(char::is_control))
}

/// A path as a value of its own: a percent sign begins a specifier.
fn plain(path: &Path) -> String {
    path.to_string_lossy().replace('%', "%%")
}

/// A path as a word of a command line.
fn word(path: &Path) -> String {
    let path = plain(path).replace('\\', "\\\\").replace('"', "\\\"").replace('$', "$$");
    format!("\"{path}\"")
}

/// `deskd.socket`.
pub(super) fn socket(scope: Scope<'_>) -> String {
    let (listen, modes) = match scope {
        Scope::User(data) => (
            plain(&data.join("deskd.sock")),
            "# For you alone.\nSocketMode=0600\nDirectoryMode=0700",
        ),
        Scope::System(_) => (
            SYSTEM_SOCKET.to_owned(),
            "# Every user of the machine may connect; the daemon knows who it is and what they may.\n\
             SocketMode=0666\nDirectoryMode=0755",
        ),
    };
    format!(
        "{MARK}. Change it with systemctl edit, which writes elsewhere.\n\
         [Unit]\n\
         Description=The socket of desk\n\
         Documentation=man:deskd(8)\n\
         \n\
         [Socket]\n\
         ListenStream={listen}\n\
         {modes}\n\
         RemoveOnStop=yes\n\
         \n\
         [Install]\n\
         WantedBy=sockets.target\n"
    )
}

/// `deskd.service`, which runs a program.
pub(super) fn service(scope: Scope<'_>, program: &Path) -> String {
    let (run, wanted) = match scope {
        Scope::User(data) => (format!("daemon run --data {}", word(data)), "default.target"),
        Scope::System(owner) => (
            format!("daemon run --data {SYSTEM_DATA} --key-file {SYSTEM_KEY} --owner {owner}"),
            "multi-user.target",
        ),
    };
    let own = match scope {
        Scope::User(_) => "",
        Scope::System(_) => SYSTEM,
    };
    format!(
        "{MARK}. Change it with systemctl edit, which writes elsewhere.\n\
         [Unit]\n\
         Description=desk, a service desk\n\
         Documentation=man:deskd(8) man:desk-config(5)\n\
         Requires=deskd.socket\n\
         After=deskd.socket\n\
         \n\
         [Service]\n\
         Type=notify\n\
         ExecStart={} {run}\n\
         # Reads the certificate anew.\n\
         ExecReload=kill -HUP $MAINPID\n\
         Restart=on-failure\n\
         # What another start does not mend: its flags, another daemon, its settings, a damaged store.\n\
         RestartPreventExitStatus=2 6 9 15\n\
         # The calls that run are finished first.\n\
         TimeoutStopSec=60\n\
         {own}{BOTH}\
         \n\
         [Install]\n\
         WantedBy={wanted}\n\
         Also=deskd.socket\n",
        word(program)
    )
}

/// What the service of one user is kept to. systemd has no right to give it more.
const BOTH: &str = "\
# What it makes is for nobody else to read.
UMask=0077
NoNewPrivileges=yes
LockPersonality=yes
MemoryDenyWriteExecute=yes
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallErrorNumber=EPERM
";

/// What the service of the machine is kept to besides.
const SYSTEM: &str = "\
# A user of its own, which systemd makes, and two directories: the store, and the key beside it.
DynamicUser=yes
StateDirectory=desk desk-key
StateDirectoryMode=0700
# It reads nothing of people's, writes nowhere else, and needs no device and no right of root.
ProtectSystem=strict
ProtectHome=yes
PrivateTmp=yes
PrivateDevices=yes
ProtectClock=yes
ProtectControlGroups=yes
ProtectHostname=yes
ProtectKernelLogs=yes
ProtectKernelModules=yes
ProtectKernelTunables=yes
ProtectProc=invisible
RemoveIPC=yes
CapabilityBoundingSet=
AmbientCapabilities=
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stand_in_units_as_they_are_meant() {
        let odd = Path::new("/home/a b/100%/$x\"y");
        let service = service(Scope::User(odd), Path::new("/usr/bin/desk"));
        assert!(service.contains("--data \"/home/a b/100%%/$$x\\\"y\"\n"), "{service}");
        let socket = socket(Scope::User(odd));
        assert!(socket.contains("ListenStream=/home/a b/100%%/$x\"y/deskd.sock\n"), "{socket}");
        assert!(unfit(Path::new("/home/a\nb")) && !unfit(odd));
    }

    #[test]
    fn what_the_machine_runs_has_no_rights_and_one_place() {
        let unit = service(Scope::System(1000), Path::new("/usr/bin/desk"));
        for setting in ["DynamicUser=yes", "ProtectSystem=strict", "--owner 1000\n", "UMask=0077"] {
            assert!(unit.contains(setting), "{setting}: {unit}");
        }
    }
}
