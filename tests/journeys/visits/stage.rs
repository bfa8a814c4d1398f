//! A provider with Charlotte, who is let into one customer's tenant, and Jane, who is not.

use std::{
    ffi::OsStr,
    fs,
    io::Write as _,
    path::PathBuf,
    process::{Child, Command, ExitStatus, Stdio},
    time::{Duration, Instant},
};

use desk_proto::{
    call,
    v1::{
        AccessAssociation, AccessLogRequest, AccessVisit, ActivateTenantRequest,
        ApproveAccessRequest, CreateAccessRequest, CreateTenantRequest, RevokeAccessRequest,
        SetExpiryRequest, SetPoliciesRequest, SettingValue, WhoamiRequest,
    },
};
use desk_tests::{
    Client, Output,
    world::{code, until},
};
use rustix::process::{Pid, Signal, kill_process, test_kill_process};
use tonic::Code;

use super::place::Place;

/// The slug of the customer.
pub const TOM: &str = "tom-sawyer";
/// How long anything may take that ends a visit or a command.
pub const SOON: Duration = Duration::from_secs(2);

/// Where it plays.
pub struct Stage {
    pub place: Place,
    /// An admin of the customer.
    pub tom: Client,
    /// The number of the request that lets Charlotte in.
    pub grant: String,
}

impl Stage {
    /// Charlotte is let in.
    #[track_caller]
    pub fn new(place: Place) -> Stage {
        let world = &place.world;
        let roles = ["admin", "tenant_manager"].map(str::to_owned);
        world.person("elizabeth", |user| user.roles = roles.to_vec());
        world.requester("charlotte");
        world.requester("jane");
        let elizabeth = world.of("elizabeth");
        let request = CreateTenantRequest {
            name: "Tom Sawyer Fence Painting Co.".to_owned(),
            slug: TOM.to_owned(),
            admin: "tom@tom-sawyer.example".to_owned(),
            ..CreateTenantRequest::default()
        };
        elizabeth.call::<call::TenantsCreate>(request).expect("a tenant");
        let request = ActivateTenantRequest { id: TOM.to_owned(), write: None, new_secret: false };
        let made = elizabeth.call::<call::TenantsActivate>(request).expect("handed over");
        let tom = world.client(Some(&made.secret));
        let both = AccessAssociation {
            users: vec!["charlotte@example.org".to_owned()],
            tenants: vec![TOM.to_owned()],
        };
        let request = CreateAccessRequest {
            name: "SupportAccess".to_owned(),
            associations: vec![both],
            ..CreateAccessRequest::default()
        };
        elizabeth.call::<call::AccessCreate>(request).expect("a request");
        let inbox = tom.call::<call::AccessInbox>(Default::default()).expect("an inbox");
        let grant = inbox.grants.first().expect("a request").id.clone();
        let request = ApproveAccessRequest { id: grant.clone(), ..Default::default() };
        tom.call::<call::AccessApprove>(request).expect("approved");
        Stage { place, tom, grant }
    }

    /// The command of one of the provider.
    pub fn of<S: AsRef<OsStr>>(&self, who: &str, args: impl IntoIterator<Item = S>) -> Command {
        let mut desk = self.place.desk(args);
        desk.env("DESK_TOKEN", self.place.world.persona(who).token);
        desk
    }

    /// `desk access run` of Charlotte's, with these words of a shell as the command.
    pub fn shell(&self, script: &str) -> Command {
        self.of("charlotte", ["access", "run", TOM, "--", "sh", "-c", script])
    }

    /// A path for a command to write to.
    pub fn file(&self, name: &str) -> PathBuf {
        self.place.world.dir().join(name)
    }

    /// Waits until a command has written a whole line to a file.
    #[track_caller]
    pub fn written(&self, name: &str) -> String {
        until(name, || {
            let text = fs::read_to_string(self.file(name)).ok()?;
            text.ends_with('\n').then(|| text.trim_end().to_owned())
        })
    }

    /// The tenant that a secret is inside of; none where it is good for nothing.
    #[track_caller]
    pub fn inside(&self, secret: &str) -> Option<String> {
        let client = self.place.world.client(Some(secret));
        match client.call::<call::SessionsWhoami>(WhoamiRequest {}) {
            Ok(whoami) => Some(whoami.tenant),
            Err(status) if status.code() == Code::Unauthenticated => None,
            Err(status) => panic!("{status:?}"),
        }
    }

    /// The visits that go on.
    #[track_caller]
    pub fn visits(&self) -> Vec<AccessVisit> {
        let request = AccessLogRequest { inside: true, ..AccessLogRequest::default() };
        self.tom.call::<call::AccessLog>(request).expect("a log").visits
    }

    /// Every visit, the newest first.
    #[track_caller]
    pub fn log(&self) -> Vec<AccessVisit> {
        self.tom.call::<call::AccessLog>(AccessLogRequest::default()).expect("a log").visits
    }

    /// The tenant lets the provider's managers in without a request, and Charlotte no more: who has a
    /// request in force has no need of that.
    #[track_caller]
    pub fn lets_managers_in(&self) {
        self.revoke();
        let on = SettingValue { key: "access.legacy".to_owned(), value: "true".to_owned() };
        let request = SetPoliciesRequest { values: vec![on], ..SetPoliciesRequest::default() };
        self.tom.call::<call::PolicySet>(request).expect("a policy");
    }

    /// The tenant lets Charlotte in no more.
    #[track_caller]
    pub fn revoke(&self) {
        let request = RevokeAccessRequest { id: self.grant.clone(), ..Default::default() };
        self.tom.call::<call::AccessRevoke>(request).expect("revoked");
    }

    /// The tenant lets Charlotte in for so long.
    #[track_caller]
    pub fn expires_in(&self, time: Duration) {
        let time = i64::try_from(time.as_millis()).expect("a short time");
        let expires_ms = self.place.world.now() + time;
        let request = SetExpiryRequest { id: self.grant.clone(), expires_ms, write: None };
        self.tom.call::<call::AccessSetExpiry>(request).expect("an end");
    }
}

/// A program that goes on while the test does other things.
pub struct Going(Child);

impl Going {
    /// Starts it.
    #[track_caller]
    pub fn start(mut command: Command) -> Going {
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        Going(command.spawn().expect("it starts"))
    }

    /// Sends it a signal.
    #[track_caller]
    pub fn signal(&self, signal: Signal) {
        kill_process(Pid::from_child(&self.0), signal).expect("it is there");
    }

    /// Waits until it has ended, which is to be soon.
    #[track_caller]
    pub fn ends_soon(&mut self) -> ExitStatus {
        let since = Instant::now();
        let status = until("it ends", || self.0.try_wait().expect("our own child"));
        assert!(since.elapsed() < SOON, "it took {:?}", since.elapsed());
        status
    }

    /// Waits until it has ended, and answers what it said.
    #[track_caller]
    pub fn end(mut self) -> Output {
        until("it ends", || self.0.try_wait().expect("our own child"));
        let read = |stream: Option<&mut dyn std::io::Read>| {
            let mut text = String::new();
            stream.expect("a pipe").read_to_string(&mut text).expect("UTF-8");
            text
        };
        let stdout = read(self.0.stdout.as_mut().map(|stream| stream as _));
        let stderr = read(self.0.stderr.as_mut().map(|stream| stream as _));
        let status = self.0.wait().expect("our own child");
        Output { stdout, stderr, code: u8::try_from(code(status)).expect("an exit code") }
    }
}

impl Drop for Going {
    fn drop(&mut self) {
        let _already_ended = self.0.kill();
        let _status = self.0.wait();
    }
}

/// Runs a program to its end, with a stdin.
#[track_caller]
pub fn end(mut command: Command, stdin: &str) -> Output {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("it starts");
    let mut input = child.stdin.take().expect("a pipe");
    let _unread = input.write_all(stdin.as_bytes());
    drop(input);
    Going(child).end()
}

/// The process with a number that a command wrote down.
#[track_caller]
pub fn process(number: &str) -> Pid {
    Pid::from_raw(number.trim().parse().expect("a number")).expect("a process")
}

/// Whether it still runs. What has ended and is not waited for by anybody does not.
pub fn runs(pid: Pid) -> bool {
    let stat = fs::read_to_string(format!("/proc/{}/stat", pid.as_raw_nonzero()));
    test_kill_process(pid).is_ok() && stat.is_ok_and(|stat| !stat.contains(") Z "))
}

/// Waits until something is so, which is to be soon.
#[track_caller]
pub fn soon(what: &str, look: impl Fn() -> bool) {
    let since = Instant::now();
    until(what, || look().then_some(()));
    assert!(since.elapsed() < SOON, "{what}: it took {:?}", since.elapsed());
}
