//! Whose turn a call is: the caller, as far as that is known before it is loaded, and those with whom
//! it shares its turns. It decides about nothing but the order of those who wait.
//!
//! A credential that has let somebody in is remembered with the tenant of that somebody, and takes turns
//! with the others of the tenant: a tenant with a hundred tokens has one turn, as one with a single token
//! has. Credentials of which nothing is known count as one of the two groups of strangers, on this machine
//! and on the network, and there each source is one caller, whatever it shows: to make credentials up gains
//! nothing.

use std::collections::HashMap;
use std::hash::{BuildHasher as _, Hash, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{Credential, LoadCaller, Origin};
use crate::kernel::refusal::Refusal;
use crate::policy::Caller;
use crate::store::{ReadTx, Who};

/// How many credentials are remembered. When there are more, half of them are forgotten, as chance has it:
/// each is known again with its next call, and whoever shows many does not make a stranger of everybody.
const REMEMBERED: usize = 8_192;

/// The door that every caller comes in by.
#[derive(Clone, Debug)]
pub(super) struct Door {
    load: LoadCaller,
    known: Arc<Known>,
}

#[derive(Debug, Default)]
struct Known {
    /// Nobody outside can tell which credentials are taken for one.
    hash: RandomState,
    /// The group of each credential that has let somebody in.
    groups: Mutex<HashMap<u64, u64>>,
}

impl Known {
    fn groups(&self) -> MutexGuard<'_, HashMap<u64, u64>> {
        self.groups.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The number of something. 0 is the daemon's.
    fn number(&self, of: impl Hash) -> u64 {
        self.hash.hash_one(of).max(1)
    }
}

impl Door {
    pub(super) fn new(load: LoadCaller) -> Self {
        Door { load, known: Arc::default() }
    }

    /// Finds out who calls, and remembers whose turn the next call of that caller is.
    pub(super) fn load(&self, tx: &ReadTx<'_>, origin: &Origin) -> Result<Caller, Refusal> {
        let caller = (self.load)(tx, origin)?;
        if let Some(number) = self.credential(origin) {
            self.remember(number, self.known.number(("tenant", caller.home.0)));
        }
        Ok(caller)
    }

    /// Who that is, as far as turns go.
    pub(super) fn who(&self, origin: &Origin) -> Who {
        let number = self.credential(origin);
        if let Some(caller) = number
            && let Some(group) = self.known.groups().get(&caller)
        {
            return Who { group: *group, caller };
        }
        let is_local = origin.source.starts_with("uid:");
        let caller = self.known.number(&origin.source);
        Who { group: self.known.number(("strangers", is_local)), caller }
    }

    /// The number of what was shown, if that is anything.
    fn credential(&self, origin: &Origin) -> Option<u64> {
        Some(match &origin.credential {
            Credential::Uid(uid) => self.known.number(("uid", uid)),
            Credential::Token(hash) | Credential::Session(hash) | Credential::Visit(hash) => {
                self.known.number(("secret", hash))
            }
            Credential::Nothing => return None,
        })
    }

    fn remember(&self, credential: u64, group: u64) {
        let mut groups = self.known.groups();
        if groups.get(&credential) == Some(&group) {
            return;
        }
        if groups.len() >= REMEMBERED {
            let mut stays = false;
            groups.retain(|_, _| {
                stays = !stays;
                stays
            });
        }
        groups.insert(credential, group);
    }
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::*;

    fn origin(credential: Credential, source: &str) -> Origin {
        Origin {
            credential,
            source: source.to_owned(),
            tenant: None,
            request: String::new(),
            deadline: Instant::now(),
        }
    }

    fn door() -> Door {
        Door::new(|_, _| Err(Refusal::internal("not called")))
    }

    #[test]
    fn made_up_credentials_share_the_turns_of_their_source() {
        let door = door();
        let shown = |n: u8, source| door.who(&origin(Credential::Token([n; 32]), source));
        assert_eq!(shown(1, "ip:192.0.2.1"), shown(2, "ip:192.0.2.1"));
        let (one, other) = (shown(1, "ip:192.0.2.1"), shown(1, "ip:192.0.2.2"));
        assert_eq!(one.group, other.group);
        assert_ne!(one.caller, other.caller);
        assert_ne!(one.group, shown(1, "uid:7").group, "the network takes nothing from the socket");
        let nothing = door.who(&origin(Credential::Nothing, "ip:192.0.2.1"));
        assert_eq!(nothing, one);
    }

    #[test]
    fn who_was_let_in_takes_turns_with_the_tenant() {
        let door = door();
        let known = |n: u8, tenant: u64| {
            let origin = origin(Credential::Token([n; 32]), "ip:192.0.2.1");
            door.remember(door.credential(&origin).unwrap(), tenant);
            door.who(&origin)
        };
        let (a, b, c) = (known(1, 10), known(2, 10), known(3, 11));
        assert_eq!((a.group, b.group, c.group), (10, 10, 11));
        assert_ne!(a.caller, b.caller);
    }

    #[test]
    fn what_is_remembered_is_bounded() {
        let door = door();
        for n in 0..3 * REMEMBERED as u64 {
            door.remember(n, 1);
            let known = door.known.groups().len();
            assert!(known <= REMEMBERED && known > (REMEMBERED / 2).min(n as usize));
        }
    }
}
