//! The session that `desk login` keeps: a file for each endpoint and tenant, which nobody else can
//! read, and a note of which tenant was signed in to last. The secret in it goes nowhere but to
//! the endpoint that gave it.

use std::{
    fs::{self, DirBuilder},
    io,
    os::unix::fs::DirBuilderExt as _,
    path::{Path, PathBuf},
};

use rustix::fs::OFlags;
use serde::{Deserialize, Serialize};

use crate::{
    endpoint::Endpoint,
    error::{CliError, plain},
    exit::Exit,
    files::{self, Unfit, absent},
    io::Env,
};

/// The longest name that is written out; a longer one is cut and made distinct.
const NAME: usize = 150;
/// The most bytes of such a file.
const FILE: u64 = 64 << 10;

/// A session that was kept.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Kept {
    /// Where it is good.
    endpoint: String,
    /// The tenant, as it was named.
    pub(crate) tenant: String,
    /// The address of the user.
    pub(crate) user: String,
    /// What signs in.
    pub(crate) secret: String,
}

/// The secret is for nobody's eyes.
impl std::fmt::Debug for Kept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Kept { endpoint, tenant, user, .. } = self;
        write!(f, "Kept({endpoint}, {tenant}, {user})")
    }
}

/// Where the sessions of one endpoint are kept.
#[derive(Clone, Debug)]
pub(crate) struct Keeper {
    folder: PathBuf,
    endpoint: String,
}

impl Keeper {
    /// For an endpoint; none where the environment names no place.
    pub(crate) fn new(env: &Env, endpoint: &Endpoint) -> Option<Keeper> {
        Some(Keeper { folder: env.state()?.join("desk/sessions"), endpoint: endpoint.to_string() })
    }

    /// The session of a tenant; where none is named, the last that was signed in to.
    pub(crate) fn get(&self, tenant: Option<&str>) -> Result<Option<Kept>, CliError> {
        let last = || Ok(self.read(&self.note())?.map(|text| text.trim().to_owned()));
        let Some(tenant) = tenant.map_or_else(last, |tenant| Ok(Some(tenant.to_owned())))? else {
            return Ok(None);
        };
        let path = self.file(&tenant);
        let Some(text) = self.read(&path)? else { return Ok(None) };
        let kept: Kept = serde_json::from_str(&text).map_err(|_| unusable(&path, "is damaged"))?;
        // A name that was cut may be that of another place.
        Ok(Some(kept).filter(|kept| kept.endpoint == self.endpoint && kept.tenant == tenant))
    }

    /// A session of this endpoint, which is kept nowhere yet.
    pub(crate) fn session(&self, tenant: &str, user: &str, secret: &str) -> Kept {
        Kept {
            endpoint: self.endpoint.clone(),
            tenant: tenant.to_owned(),
            user: user.to_owned(),
            secret: secret.to_owned(),
        }
    }

    /// Keeps a session, in the place of the one before.
    pub(crate) fn keep(&self, tenant: &str, user: &str, secret: &str) -> Result<Kept, CliError> {
        let kept = self.session(tenant, user, secret);
        let path = self.file(tenant);
        let text = serde_json::to_string(&kept).unwrap_or_default();
        let done = self.write(&path, &text).and_then(|()| self.write(&self.note(), tenant));
        done.map_err(|error| {
            let message =
                format!("cannot keep the session in {}: {}", path.display(), plain(&error));
            CliError::new(Exit::Failure, "SESSION_FILE", message)
                .hint("XDG_STATE_HOME names another directory")
        })?;
        Ok(kept)
    }

    /// Forgets the session of a tenant; where none is named, the last that was signed in to.
    /// Answers whether there was one.
    pub(crate) fn forget(&self, tenant: Option<&str>) -> Result<bool, CliError> {
        let note = self.note();
        let last = self.read(&note)?.map(|text| text.trim().to_owned());
        let Some(tenant) = tenant.map(str::to_owned).or_else(|| last.clone()) else {
            return Ok(false);
        };
        let there = remove(&self.file(&tenant))?;
        if last.as_ref() == Some(&tenant) {
            remove(&note)?;
        }
        Ok(there)
    }

    fn note(&self) -> PathBuf {
        self.folder.join(name(&self.endpoint))
    }

    fn file(&self, tenant: &str) -> PathBuf {
        self.folder.join(name(&format!("{}@{tenant}", self.endpoint)))
    }

    /// The text of a file that is ours alone.
    fn read(&self, path: &Path) -> Result<Option<String>, CliError> {
        match files::ours(path, FILE, OFlags::NOFOLLOW) {
            Ok(text) => Ok(Some(text)),
            Err(Unfit::Absent) => Ok(None),
            Err(Unfit::Unread(why)) => Err(unusable(path, &format!("cannot be read: {why}"))),
            Err(Unfit::Foreign) => Err(unusable(path, "is not yours")),
            Err(Unfit::Open | Unfit::Writable) => Err(unusable(path, "can be read by others")),
            Err(Unfit::Long(_)) => Err(unusable(path, "is damaged")),
        }
    }

    /// Writes a file anew: whoever reads it sees the old one or the new one, whole.
    fn write(&self, path: &Path, text: &str) -> io::Result<()> {
        DirBuilder::new().recursive(true).mode(0o700).create(&self.folder)?;
        files::replace(path, 0o600, text.as_bytes())
    }
}

fn remove(path: &Path) -> Result<bool, CliError> {
    match fs::remove_file(path) {
        Ok(()) => Ok(true),
        Err(error) if absent(&error) => Ok(false),
        Err(error) => Err(unusable(path, &plain(&error))),
    }
}

fn unusable(path: &Path, why: &str) -> CliError {
    let shown = path.display();
    let message = format!("the session in {shown} is not used: it {why}");
    CliError::new(Exit::Unauthenticated, "SESSION_FILE", message)
        .hint(format!("rm {shown}; desk login makes another"))
}

/// A file name: letters, digits and `.-_:@` as they are, a comma for each slash, and what else
/// there is in hexadecimal.
fn name(text: &str) -> String {
    let mut name = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' | b':' | b'@' => {
                name.push(char::from(byte));
            }
            b'/' => name.push(','),
            byte => name.push_str(&format!("%{byte:02x}")),
        }
    }
    if name.len() > NAME {
        // FNV-1a. Two that meet are told apart by what is inside.
        let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        name.truncate(NAME);
        name.push_str(&format!("~{hash:016x}"));
    }
    name
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};

    use super::*;
    use crate::write::request_id;

    /// A directory that is gone afterwards.
    struct Folder(PathBuf);

    impl Drop for Folder {
        fn drop(&mut self) {
            fs::remove_dir_all(&self.0).unwrap();
        }
    }

    fn keeper(endpoint: &str) -> (Folder, Keeper) {
        let state = std::env::temp_dir().join(format!("desk-kept-{}", request_id()));
        DirBuilder::new().mode(0o700).create(&state).unwrap();
        let env = [("XDG_STATE_HOME", state.to_str().unwrap())].into_iter().collect();
        let endpoint = Endpoint::parse(endpoint, None).unwrap();
        (Folder(state), Keeper::new(&env, &endpoint).unwrap())
    }

    #[test]
    fn a_session_is_kept_for_nobody_else_to_read() {
        let (_folder, keeper) = keeper("unix:/run/desk/deskd.sock");
        assert_eq!(keeper.get(None).unwrap(), None);
        keeper.keep("main", "ada@example.org", "desk_ses_1").unwrap();
        let mode = |path: &Path| fs::symlink_metadata(path).unwrap().mode() & 0o777;
        assert_eq!(mode(&keeper.folder), 0o700);
        let files: Vec<_> =
            fs::read_dir(&keeper.folder).unwrap().map(|f| f.unwrap().path()).collect();
        assert_eq!(files.len(), 2);
        assert!(files.iter().all(|path| mode(path) == 0o600), "{files:?}");
        assert!(keeper.folder.join("unix:,run,desk,deskd.sock@main").exists());
        let kept = keeper.get(None).unwrap().unwrap();
        assert_eq!((kept.user.as_str(), kept.secret.as_str()), ("ada@example.org", "desk_ses_1"));
        assert!(!format!("{kept:?}").contains("desk_ses_1"));
    }

    #[test]
    fn each_tenant_has_its_own_and_the_last_is_used_where_none_is_named() {
        let (_folder, keeper) = keeper("https://desk.example.org:8443");
        keeper.keep("main", "ada@example.org", "one").unwrap();
        keeper.keep("acme", "bob@example.org", "two").unwrap();
        let secret = |tenant| keeper.get(tenant).unwrap().map(|kept| kept.secret);
        assert_eq!(secret(None).as_deref(), Some("two"));
        assert_eq!(secret(Some("main")).as_deref(), Some("one"));
        assert_eq!(secret(Some("other")), None);
        keeper.keep("main", "ada@example.org", "three").unwrap();
        assert_eq!(secret(None).as_deref(), Some("three"));
        assert!(keeper.forget(None).unwrap());
        assert!(!keeper.forget(None).unwrap() && !keeper.forget(Some("main")).unwrap());
        assert_eq!((secret(None), secret(Some("acme")).as_deref()), (None, Some("two")));
        let mut elsewhere = keeper.clone();
        elsewhere.endpoint = "https://desk.example.org:8444".to_owned();
        assert_eq!(elsewhere.get(Some("acme")).unwrap(), None);
    }

    #[test]
    fn a_file_that_others_could_have_read_or_placed_is_not_used() {
        let (_folder, keeper) = keeper("unix:/run/desk/deskd.sock");
        keeper.keep("main", "ada@example.org", "secret").unwrap();
        let path = keeper.file("main");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        let error = keeper.get(None).unwrap_err();
        assert_eq!((error.exit, error.code.as_ref()), (Exit::Unauthenticated, "SESSION_FILE"));
        fs::rename(&path, keeper.folder.join("x")).unwrap();
        symlink("x", &path).unwrap();
        assert!(keeper.get(None).is_err());
        assert!(keeper.forget(None).unwrap());
        assert!(keeper.folder.join("x").exists());
    }

    #[test]
    fn names_are_file_names() {
        assert_eq!(name("unix:/a b/ö@x/y"), "unix:,a%20b,%c3%b6@x,y");
        let (long, other) = ("ü".repeat(100), "ü".repeat(101));
        assert!(name(&long).len() < 200 && name(&long) != name(&other));
    }
}
