//! Every stable code that an error or a warning can have, with what it means and what to do next. It is
//! a table; a test beside it compares it with what the daemon and the command line say.

use crate::exit::Exit;

/// A code.
#[derive(Debug)]
pub(super) struct Reason {
    /// The code.
    pub(super) code: &'static str,
    /// How a run ends because of it; nothing for what is only a warning.
    pub(super) exit: Option<Exit>,
    /// What it means.
    pub(super) meaning: &'static str,
    /// What to do next.
    pub(super) next: &'static str,
}

const fn of(code: &'static str, exit: Exit, meaning: &'static str, next: &'static str) -> Reason {
    Reason { code, exit: Some(exit), meaning, next }
}

const fn warning(code: &'static str, meaning: &'static str, next: &'static str) -> Reason {
    Reason { code, exit: None, meaning, next }
}

const REPEAT: &str = "Give the same command again, with the same --idempotency-key if it had one.";

/// All of them, by what they are about.
#[rustfmt::skip]
pub(super) const REASONS: &[Reason] = &[
    // Who calls.
    of("UNAUTHENTICATED", Exit::Unauthenticated, "No user is bound to the caller, or the token is not good: wrong, expired or revoked.", "desk login, or DESK_TOKEN with a token that is good. desk whoami tells who you are."),
    of("SIGN_IN_REFUSED", Exit::Unauthenticated, "The sign-in is refused. The words are the same for every reason, so that nobody learns which part was wrong.", "Look at tenant, address and password; an admin resets them with desk user set-password."),
    of("CODE_REQUIRED", Exit::Unauthenticated, "A code of the second factor is needed.", "desk login --code CODE, with the six digits that the app shows."),
    of("PASSWORD_CHANGE_REQUIRED", Exit::Unauthenticated, "The password has to be changed before anything else.", "desk passwd"),
    of("SECOND_FACTOR_REQUIRED", Exit::Unauthenticated, "A second factor has to be enrolled, or shown, before anything else.", "desk 2fa enroll, then desk 2fa confirm"),
    of("TOKEN_HELD", Exit::Unauthenticated, "The token is held since a backup was restored: nobody knows whether it was revoked meanwhile.", "An admin lets it go on with desk token release, or makes a new one."),
    of("SIGN_IN_WAIT", Exit::Limited, "Too many sign-ins have failed: it takes a while until the next one.", "Wait for the time in retry_after. To repeat it sooner only makes it longer."),
    of("SESSION_FILE", Exit::Unauthenticated, "The session that desk login keeps cannot be read, or others could have read it.", "Remove the file that is named; desk login makes another."),
    of("SOCKET_OWNER", Exit::Unauthenticated, "Somebody else listens on the socket, so no secret is sent there.", "Look at DESK_ENDPOINT and DESK_DATA."),
    of("TOKEN_KEPT", Exit::Unauthenticated, "The program that started desk, such as a pager, an editor or an extension, was not told the token; without it desk would act as somebody else.", "Call desk outside of it, or give the program a token of its own with DESK_TOKEN or DESK_TOKEN_FILE."),
    of("TOKEN_FILE", Exit::Unauthenticated, "The file with the token cannot be read, or others could have written it.", "Look at DESK_TOKEN_FILE, CREDENTIALS_DIRECTORY, or auth of the context; chmod 600 the file."),
    of("TOKEN_ENV", Exit::Unauthenticated, "The variable with the token of the context is not set.", "Set it, or change auth of the context: desk context show."),
    of("TOKEN_COMMAND", Exit::Unauthenticated, "The command that prints the token of the context failed, or printed nothing.", "Run it by hand; desk context show tells what it is."),
    of("TOKEN_CONTEXT", Exit::Unauthenticated, "The environment has a token, and only the file of a project names the context: the token is not sent to a daemon that it may not be for.", "--context NAME says that it is meant."),
    of("DENIED", Exit::Denied, "You are signed in and have no right to this.", "desk can tells what you may do, desk who-can who may."),
    of("TOKEN_SCOPE", Exit::Denied, "The token is narrowed to other things.", "Make one with the scope that is named: desk token new --scope."),
    of("PERMISSION_DENIED", Exit::Denied, "The daemon, or something between you and it, refuses the call without a reason.", "desk whoami"),
    // What is there.
    of("NOT_FOUND", Exit::NotFound, "What was named is not there, or not for you to see; the two are never told apart.", "Look at the name; the list of the noun shows what you may see."),
    of("ALREADY_EXISTS", Exit::Conflict, "There is one of this name already.", "--if-not-exists takes the one that is there; or choose another name."),
    of("EXTERNAL_ID_CONFLICT", Exit::Conflict, "There is an object of this external id, and its other values are different.", "Change it with edit, or give the row another external id."),
    of("VERSION_CONFLICT", Exit::Conflict, "The object has another version than --if-version names: somebody was faster.", "Look at it again with show, and repeat with the version that it has now."),
    of("NOT_DONE", Exit::Conflict, "It was to be done with others or not at all, and one of them was refused.", "Correct the one that was refused, and give all of them again."),
    of("IDEMPOTENCY_KEY_REUSED", Exit::Conflict, "The key was used for another request within the last days.", "Take a new key for each thing that you want done."),
    of("ABORTED", Exit::Conflict, "Somebody else was first.", "Look at the object again and repeat."),
    // The state of things.
    of("TICKET_STATE", Exit::State, "The life cycle forbids it in the state that the ticket is in.", "The hint names the verbs that are possible now; desk ticket lifecycle shows all."),
    of("WAIT_OVER", Exit::State, "What was waited for cannot be any more.", "Look at the object with show; wait for several things by giving --for more than once."),
    of("WAIT_TIMEOUT", Exit::Pending, "The time of a wait was over while what it waits for was still possible.", "Give it longer with --timeout, or call again."),
    // Texts that are written in an editor.
    of("DRAFT", Exit::Failure, "What is written in the editor cannot be kept in a file.", "XDG_STATE_HOME names another directory."),
    of("BROWSER", Exit::Failure, "The address was printed, and no browser could be started for it.", "BROWSER names one; the address can be opened by hand."),
    of("EDITOR", Exit::Failure, "The editor could not be started, or ended with an error.", "DESK_EDITOR names another one."),
    // What is made of an answer.
    of("SECRET_LOST", Exit::Failure, "A secret was made, and the answer that had it did not arrive: nobody can see it any more.", "What was made stays: make another secret for it, or revoke it and make it anew."),
    of("JQ_SYNTAX", Exit::Usage, "The expression of --jq cannot be read.", "The error says where; the language is that of jq."),
    of("JQ_FAILED", Exit::Failure, "The expression of --jq fails on this answer.", "--jq . shows what it is given."),
    of("TEMPLATE_SYNTAX", Exit::Usage, "The template cannot be read.", "The error says where; desk help formatting."),
    of("TEMPLATE_FAILED", Exit::Failure, "The template fails on this answer.", "What may be absent wants | default('')."),
    of("TENANT_STATE", Exit::State, "The tenant stands where this is not possible.", "desk tenant show; a tenant that is being set up waits for desk tenant activate."),
    of("SECOND_FACTOR_STATE", Exit::State, "The second factor stands where this is not possible.", "desk 2fa status"),
    of("ACCESS_STATE", Exit::State, "The request for tenant access stands where this is not possible.", "desk access show"),
    of("IN_USE", Exit::State, "Something still needs it.", "The message names what; give that to another one first, as with --reassign-to."),
    of("OWNS_DAEMON", Exit::State, "The daemon would have no owner who can sign in.", "Make somebody else the owner's user first: desk user bind-os."),
    of("LAST_ADMIN", Exit::State, "It would leave the tenant without an admin.", "Make somebody else an admin first: desk user edit --add-role admin."),
    of("MANUAL_CLOCK", Exit::State, "Only a daemon with a manual clock does this.", "It is for tests: desk daemon run --manual-clock."),
    of("CLOCK", Exit::State, "The clock of the machine has leapt, so nothing falls due until somebody has looked.", "Put the clock right, then desk daemon confirm-clock."),
    of("FAILED_PRECONDITION", Exit::State, "The state of things forbids it, without a nearer reason.", "Look at the object with show."),
    // What was said.
    of("USAGE", Exit::Usage, "The command line is wrong, or something is missing and there is nobody to ask.", "The hint says what is meant; --help shows everything."),
    of("INPUT", Exit::Usage, "A file or stdin cannot be read.", "Look at the path and its rights."),
    of("UNKNOWN_FIELD", Exit::Usage, "There is no field of this name.", "--json=help names them all; desk explain NOUN too."),
    of("BAD_SORT", Exit::Usage, "It cannot be sorted by this field.", "--json=help marks the fields that sort."),
    of("LOG_FILTER", Exit::Usage, "What is to be logged cannot be read.", "Write it as in info or deskd=debug: --log, DESK_LOG, log in deskd.toml."),
    of("CONFIG", Exit::Usage, "Something in a file of the configuration means nothing, or others can write the file.", "desk config check tells all of it, line by line."),
    of("CONFIG_FILE", Exit::Failure, "Your configuration cannot be written.", "Look at the directory and its rights; DESK_CONFIG names another file."),
    of("SOCKET_PATH", Exit::Usage, "The path of the socket is longer than a socket's can be.", "Set DESK_DATA to a shorter directory."),
    of("INVALID", Exit::Invalid, "One or more values are wrong; each is named in fields.", "Put them right and repeat."),
    of("INVALID_ROW", Exit::Invalid, "A row of the file cannot be read.", "The error names the row and the line."),
    of("INVALID_ARGUMENT", Exit::Invalid, "The daemon refuses the values without a nearer reason.", "Look at the command's --help."),
    of("OUT_OF_RANGE", Exit::Invalid, "A value is outside of what is possible.", "Look at the command's --help."),
    of("CURSOR_AHEAD", Exit::Invalid, "The place to go on from lies beyond the end of the history: the store is another one than it was.", "Begin anew: remove the cursor file, or give --after."),
    of("BAD_PAGE_TOKEN", Exit::Invalid, "The value of --cursor is not one of this list.", "Take the one that the list before has named, with the same flags."),
    of("PARTIAL", Exit::Partial, "Of several, some failed and some were done.", "The results name each; give the failed ones again."),
    // The daemon.
    of("UNREACHABLE", Exit::Unreachable, "No daemon answers.", "desk daemon start; desk daemon status tells where it should be."),
    of("UNAVAILABLE", Exit::Unreachable, "The daemon cannot answer now, or the connection broke.", "Repeat it; desk daemon status."),
    of("AUTOSTART", Exit::Unreachable, "The daemon could not be started.", "The hint has the last lines of its log; desk doctor looks further."),
    of("STOPPING", Exit::Unreachable, "The daemon is ending.", "Repeat it when it is there again."),
    of("DEADLINE", Exit::Timeout, "The time of the call was over before there was an answer.", "Give it longer with --rpc-timeout. A write may be repeated with its key."),
    of("DEADLINE_EXCEEDED", Exit::Timeout, "The time of the call was over.", "Give it longer with --rpc-timeout."),
    of("TIMEOUT", Exit::Pending, "The time of --timeout was over before what was waited for came.", "Give it longer with --timeout."),
    of("QUEUE_FULL", Exit::Limited, "Too many calls wait.", "Wait for the time in retry_after, and repeat."),
    of("RESOURCE_EXHAUSTED", Exit::Limited, "A limit was reached, such as that of connections.", "Wait for the time in retry_after, and repeat."),
    of("UPKEEP_RUNS", Exit::Limited, "One copy or check of the store is made at a time.", "Wait until the other one has ended."),
    of("STORE_BUSY", Exit::Limited, "Another process has the store.", "Find out which: nobody but the daemon should open it."),
    of("DISK_FULL", Exit::Limited, "The disk is full, or read-only. Nothing was written.", "Make room, and repeat."),
    of("UNIMPLEMENTED", Exit::Skew, "The daemon does not know this call: it is older than desk.", "desk version compares them; desk daemon restart."),
    of("STORE_DAMAGED", Exit::Data, "The store is damaged.", "desk db check tells where; desk db restore makes one of a backup."),
    of("STORE_NEWER", Exit::Data, "The store was written by a newer version.", "Install that version again."),
    of("DATA_LOSS", Exit::Data, "Data is lost or damaged.", "desk db check"),
    of("BACKUP_DAMAGED", Exit::Data, "The backup is not what was written.", "Take another backup."),
    of("OUTCOME_UNKNOWN", Exit::Unknown, "Nobody knows whether the write was done: the daemon or the disk failed in the middle of it.", REPEAT),
    of("STORE_FAILED", Exit::Failure, "The disk failed while the store was read. Nothing was changed.", "desk doctor, and look at the disk."),
    of("INTERNAL", Exit::Failure, "A defect.", "Report it with the request id, and the daemon's log of that time: desk daemon logs."),
    of("UNKNOWN", Exit::Failure, "Something failed without a reason.", "desk daemon logs"),
    of("RUNTIME", Exit::Failure, "The program could not begin its work.", "Look at the limits of the process: ulimit -a."),
    of("SIGNALS", Exit::Failure, "The program cannot listen to signals.", "Look at the limits of the process: ulimit -a."),
    of("OUTPUT", Exit::Failure, "The output cannot be written.", "Look at the disk behind stdout."),
    of("CURSOR_FILE", Exit::Failure, "The cursor file cannot be read or written.", "Look at the path and its rights."),
    of("EXEC_FAILED", Exit::Failure, "The command of desk events --exec failed for an event, or could not be run.", "Run it again when the reason is gone: it begins with the same event."),
    of("DEMO", Exit::Failure, "The demo could not be played.", "TMPDIR names another directory for its store."),
    of("OK", Exit::Ok, "Done.", "Nothing."),
    // Other programs and signals.
    of("NO_COMMAND", Exit::NoCommand, "There is no such command to run.", "It is looked for along PATH; what only a shell knows is sh -c '...'."),
    of("NOT_EXECUTABLE", Exit::NotExecutable, "The command is there and cannot be run.", "chmod +x, or look at its first line."),
    of("INTERRUPTED", Exit::Interrupted, "Ended by Ctrl-C or another signal.", REPEAT),
    of("CANCELLED", Exit::Interrupted, "The call was given up.", REPEAT),
    // What is only told.
    warning("NEW_STORE", "There was no store where the command looked for one, so the daemon made a new and empty one.", "If there should be one: HOME, XDG_DATA_HOME or DESK_DATA lead elsewhere here; a job of cron has other variables than a terminal."),
    warning("BUILD", "The daemon is of another build than desk.", "desk daemon restart"),
    warning("CONTEXT", "Another context than the usual one is in force, because the environment or a project names it.", "desk context show"),
    warning("DISABLED", "The user who is there already is disabled, and the row does not say enabled.", "desk user edit USER --enable, or enabled: true in the row."),
    warning("ENDED", "The ticket of this external id is there already and has ended: nothing new was opened.", "desk ticket reopen, where that is possible, or another external id."),
    warning("FAILED", "Some were refused while others went on.", "The results name each."),
    warning("NOT_LEFT", "A visit to a tenant could not be ended, and ends by itself.", "desk access leave"),
    warning("OWNER", "The store of the backup is owned by a user of the machine that it comes from, which is another one here.", "Where that is another person, or nobody, restore again with --owner."),
    warning("SECRET_NOT_SHOWN", "A secret was made, and the answer was asked for without it: nobody can see it any more.", "Make another: desk token new, or desk user set-password. Ask for it by name, as with --json=id,secret."),
    warning("SECRET_WITHHELD", "A secret is shown once; this is the answer to a repetition.", "Make a new one if the first was lost; of a tenant with desk tenant activate --new-secret."),
    warning("UNSEALED", "The file has no seal, as a backup has: nobody knows of each byte whether it is as it was.", "Restore one that desk db backup made."),
    warning("COLUMNS_PASSED_OVER", "A file of rows has what a list shows and nobody can set, such as created; it was passed over.", "Leave it out, or pass over the warning."),
    warning("KEY_MISSING", "The key that the second factors are sealed with is not there, so they do not open.", "Put the key back where the warning says, or have the second factors enrolled anew."),
    warning("TOKEN_OPEN", "Others on this machine can read the file with the token.", "chmod 600 the file, or chmod go-x a directory above it."),
    warning("TOKEN_SET", "A token of the environment goes before the session.", "unset DESK_TOKEN"),
    warning("TRUNCATED", "There are more than --limit allows.", "Go on with --cursor, or leave --limit away."),
];

/// The one of a code, in either case, with `-` or `_`.
pub(super) fn reason(code: &str) -> Option<&'static Reason> {
    let code = code.to_ascii_uppercase().replace('-', "_");
    REASONS.iter().find(|reason| reason.code == code)
}

#[cfg(test)]
mod tests {
    use std::{
        collections::{BTreeMap, BTreeSet},
        fs,
        path::{Path, PathBuf},
    };

    use tonic::Code;

    use super::*;
    use crate::exit::grpc_name;

    fn files(dir: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path()) {
            match entry.is_dir() {
                true => files(&entry, found),
                false if entry.extension().is_some_and(|e| e == "rs") => found.push(entry),
                false => {}
            }
        }
    }

    fn is_code(text: &str) -> bool {
        text.len() > 1 && text.chars().all(|c| c.is_ascii_uppercase() || c == '_')
    }

    /// Every code that the command line itself gives, and the file that does.
    fn own() -> BTreeMap<String, PathBuf> {
        let mut all = Vec::new();
        files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut all);
        let mut found = BTreeMap::new();
        for path in all {
            let text = fs::read_to_string(&path).unwrap();
            let text = text.split("#[cfg(test)]").next().unwrap();
            for door in ["CliError::new(", ".warn("] {
                for (at, _) in text.match_indices(door) {
                    // The code is the first text, and comes before the sentence.
                    let rest = &text[at + door.len()..];
                    let word = rest.split('"').nth(1).unwrap_or_default();
                    if is_code(word) && rest.find('"').is_some_and(|at| at < 120) {
                        found.insert(word.to_owned(), path.clone());
                    }
                }
            }
        }
        found
    }

    #[test]
    fn every_code_of_the_command_line_is_explained() {
        let own = own();
        assert!(own.len() > 30, "only {own:?}: this test has gone blind");
        for (code, path) in own {
            assert!(reason(&code).is_some(), "{code} of {} is not explained", path.display());
        }
        for code in (0..=16).map(Code::from_i32) {
            let reason = reason(grpc_name(code)).unwrap_or_else(|| panic!("{code:?}"));
            let exit = Exit::of_status(reason.code, code);
            assert_eq!(reason.exit, Some(exit), "{}", reason.code);
        }
    }

    #[test]
    fn codes_are_told_once_and_are_said_somewhere() {
        let mut seen = BTreeSet::new();
        let mut all = Vec::new();
        for krate in ["cli", "daemon"] {
            let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
            files(&root.join(krate).join("src"), &mut all);
        }
        all.retain(|path| !path.ends_with("explain/codes.rs"));
        let text: String = all.iter().map(|path| fs::read_to_string(path).unwrap()).collect();
        for reason in REASONS {
            assert!(seen.insert(reason.code), "{} is told twice", reason.code);
            assert!(text.contains(&format!("\"{}\"", reason.code)), "nothing says {}", reason.code);
            for sentence in [reason.meaning, reason.next] {
                assert!(!sentence.is_empty(), "{}", reason.code);
            }
        }
    }

    #[cfg(feature = "embedded")]
    #[test]
    fn every_code_of_the_daemon_is_explained() {
        use deskd::kernel::refusal::{Class, Code as Daemon};
        for code in Daemon::ALL {
            let grpc = match code.class() {
                Class::NotFound => Code::NotFound,
                Class::Unauthenticated => Code::Unauthenticated,
                Class::Denied => Code::PermissionDenied,
                Class::Exists => Code::AlreadyExists,
                Class::Aborted => Code::Aborted,
                Class::State => Code::FailedPrecondition,
                Class::Invalid => Code::InvalidArgument,
                Class::Exhausted => Code::ResourceExhausted,
                Class::Deadline => Code::DeadlineExceeded,
                Class::Unavailable => Code::Unavailable,
                Class::Unknown => Code::Unknown,
                Class::DataLoss => Code::DataLoss,
                Class::Unimplemented => Code::Unimplemented,
                Class::Internal => Code::Internal,
            };
            let Some(reason) = reason(code.name()) else { panic!("{} is missing", code.name()) };
            let exit = Exit::of_status(code.name(), grpc);
            assert_eq!(reason.exit, Some(exit), "{}", code.name());
        }
    }
}
