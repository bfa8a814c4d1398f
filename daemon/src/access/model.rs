//! What there is: requests of a provider, grants in the tenants that they were sent to, and visits.

use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::UnicodeNormalization as _;
use unicode_properties::{
    GeneralCategory as Is, GeneralCategoryGroup, UnicodeGeneralCategory as _,
};

use crate::kernel::clock::Millis;
use crate::kernel::id::{TenantId, UserId};
use crate::kernel::words::words;
use crate::policy::Mode;

/// The longest name of a request, in characters.
pub const NAME_MAX: usize = 64;
/// The longest message, in bytes.
pub const MESSAGE_MAX: usize = 10_000;
/// The most associations of a request.
pub const ASSOCIATIONS_MAX: usize = 100;
/// The most users of a request who are let into one tenant, and the most tenants that it asks.
pub const EACH_MAX: usize = 200;
/// The most requests of one provider that wait for the answer of one tenant.
pub const PENDING_MAX: i64 = 20;

/// The name of a request in its one form: letters and digits of any script. A mark belongs to the
/// letter before it: without them some scripts have no words.
///
/// # Errors
/// A sentence that shows the first character that is neither.
pub fn name(text: &str) -> Result<String, String> {
    let name: String = text.nfc().collect();
    let mut after_letter = false;
    for c in name.chars() {
        let good = match c.general_category_group() {
            GeneralCategoryGroup::Letter => true,
            GeneralCategoryGroup::Mark => after_letter,
            _ => c.general_category() == Is::DecimalNumber,
        };
        if !good {
            let shown = if c == ' ' { "a space".to_owned() } else { shown(c) };
            return Err(format!("has {shown}; a name has letters and digits only"));
        }
        after_letter = c.general_category() != Is::DecimalNumber;
    }
    match name.chars().count() {
        0 => Err("is required".to_owned()),
        count if count > NAME_MAX => {
            Err(format!("has {count} characters; {NAME_MAX} is the limit"))
        }
        _ => Ok(name),
    }
}

/// A character, so that it can be seen.
fn shown(c: char) -> String {
    let number = u32::from(c);
    match c.general_category_group() {
        GeneralCategoryGroup::Punctuation | GeneralCategoryGroup::Symbol => {
            format!("\"{c}\" (U+{number:04X})")
        }
        _ => format!("U+{number:04X}"),
    }
}

/// Users who are to be let into tenants: each of them into each of these.
pub type Association = (Vec<i64>, Vec<i64>);

/// What associations come to: for each tenant everybody who is associated with it.
pub fn union(associations: &[Association]) -> BTreeMap<TenantId, BTreeSet<UserId>> {
    let mut union: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for (users, tenants) in associations {
        for tenant in tenants {
            union.entry(TenantId(*tenant)).or_default().extend(users.iter().copied().map(UserId));
        }
    }
    union
}

words! {
    /// Where a request of a provider stands.
    State {
        /// It can still be changed.
        Draft = "draft",
        /// It was sent.
        Sent = "sent",
        /// It was thrown away before it was sent.
        Discarded = "discarded",
    }
}

words! {
    /// How it stands with a request to one tenant.
    Status {
        /// Nobody has answered.
        Pending = "pending",
        /// Those who are named are let in.
        Approved = "approved",
        /// They are not.
        Denied = "denied",
        /// They were, until a certain time.
        Expired = "expired",
        /// They were, until the tenant thought otherwise.
        Revoked = "revoked",
        /// The provider took it back.
        Withdrawn = "withdrawn",
    }
}

words! {
    /// Why a visit has ended.
    Cause {
        /// The guest left.
        Left = "left",
        /// The guest entered again.
        EnteredAgain = "entered-again",
        /// The last request that let the guest in has expired.
        Expired = "expired",
        /// It was revoked.
        Revoked = "revoked",
        /// It was withdrawn.
        Withdrawn = "withdrawn",
        /// It was by the older tool, and a request was approved that does not name the guest.
        Approved = "approved",
        /// It was by the older tool, and the tenant does not allow that any more.
        Policy = "policy",
        /// The guest is not signed in at home any more as when they entered, or is disabled.
        SignedOut = "signed-out",
        /// Its own time was over, or the command that it was for has ended.
        Ended = "ended",
    }
}

/// A request as its provider knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The number.
    pub id: i64,
    /// The name.
    pub name: String,
    /// What the tenants' admins read.
    pub message: String,
    /// Where it stands.
    pub state: State,
    /// Who is to be let in where, as it was given.
    pub associations: Vec<Association>,
    /// Who made it.
    pub creator: UserId,
    /// When.
    pub created: Millis,
    /// When it was sent.
    pub sent: Option<Millis>,
    /// Grows by one with each change.
    pub version: i64,
}

/// A request as the tenant knows it that it was sent to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// The number, in the tenant that was asked.
    pub id: i64,
    /// Who asks.
    pub provider: TenantId,
    /// What they wrote.
    pub message: String,
    /// What was last said about it. Whether it has expired since is for [`Grant::status`] to say.
    pub said: Status,
    /// When it came.
    pub received: Millis,
    /// What an admin wrote.
    pub answer: String,
    /// When it ends.
    pub expires: Option<Millis>,
    /// Who last answered.
    pub answered_by: Option<UserId>,
    /// When.
    pub answered: Option<Millis>,
    /// Grows by one with each change.
    pub version: i64,
}

impl Grant {
    /// How it stands at an instant.
    pub fn status(&self, now: Millis) -> Status {
        match self.said {
            Status::Approved if self.expires.is_some_and(|at| at <= now) => Status::Expired,
            said => said,
        }
    }
}

/// A stay of somebody of the provider inside a tenant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// The tenant.
    pub tenant: TenantId,
    /// The number.
    pub id: i64,
    /// The tenant that the guest belongs to.
    pub home: TenantId,
    /// The guest, as the own tenant knows it.
    pub user: UserId,
    /// The request by which the guest came in; none by the older tool.
    pub grant: Option<i64>,
    /// What the guest may do.
    pub mode: Mode,
    /// When it began.
    pub entered: Millis,
    /// When it ended.
    pub left: Option<Millis>,
    /// Why.
    pub cause: Option<Cause>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_letters_and_digits_of_any_script() {
        for good in
            ["SupportAccess", "访问请求2026", "Zugriff٣", "Ünterstützung", "कार्य", "การเข้าถึง", "7"]
        {
            assert_eq!(name(good).as_deref(), Ok(good));
        }
        assert_eq!(name("e\u{301}te\u{301}").as_deref(), Ok("été"), "one form");
        for (bad, says) in [
            ("", "is required"),
            ("Support Access", "has a space"),
            ("Support-Access", "\"-\" (U+002D)"),
            ("Support_Access", "\"_\" (U+005F)"),
            ("½price", "½"),
            ("a\u{200b}b", "U+200B"),
            ("\u{301}a", "U+0301"),
            ("1\u{301}", "U+0301"),
            ("tab\there", "U+0009"),
        ] {
            let problem = name(bad).unwrap_err();
            let says = if says == "½" { "U+00BD" } else { says };
            assert!(problem.contains(says), "{bad}: {problem}");
        }
        assert!(name(&"ж".repeat(64)).is_ok());
        assert!(name(&"ж".repeat(65)).unwrap_err().contains("64 is the limit"));
    }

    #[test]
    fn two_associations_make_two_requests() {
        const TOM_SAWYER: i64 = 2;
        const HUNDRED_ACRE: i64 = 3;
        const CAROLINE: i64 = 11;
        const CHARLOTTE: i64 = 12;
        let union = union(&[
            (vec![CAROLINE], vec![TOM_SAWYER]),
            (vec![CHARLOTTE], vec![TOM_SAWYER, HUNDRED_ACRE]),
        ]);
        let of = |tenant| union[&TenantId(tenant)].iter().map(|user| user.0).collect::<Vec<_>>();
        assert_eq!(union.len(), 2);
        assert_eq!(of(TOM_SAWYER), [CAROLINE, CHARLOTTE]);
        assert_eq!(of(HUNDRED_ACRE), [CHARLOTTE]);
    }

    #[test]
    fn what_has_an_end_has_it_at_that_instant() {
        let grant = Grant {
            id: 1,
            provider: TenantId(1),
            message: String::new(),
            said: Status::Approved,
            received: 0,
            answer: String::new(),
            expires: Some(100),
            answered_by: None,
            answered: None,
            version: 1,
        };
        assert_eq!(grant.status(99), Status::Approved);
        assert_eq!(grant.status(100), Status::Expired);
        assert_eq!(Grant { expires: None, ..grant.clone() }.status(i64::MAX), Status::Approved);
        assert_eq!(Grant { said: Status::Revoked, ..grant }.status(100), Status::Revoked);
    }
}
