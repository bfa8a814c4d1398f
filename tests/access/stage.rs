//! What the tests of tenant access share: the provider of the worked example with its people, its two
//! customers, and the steps of a request.

use desk_proto::{
    call,
    v1::{
        AccessAssociation, AccessInboxRequest, AccessLogRequest, AccessMode, AccessStatus,
        AccessVisit, ActivateTenantRequest, ApproveAccessRequest, CreateAccessRequest,
        CreateTenantRequest, CreateTokenRequest, CreateUserRequest, DenyAccessRequest,
        EnterAccessRequest, EnterAccessResponse, Event, Grant, ListEventsRequest, LoginRequest,
        MyAccess, MyAccessRequest, PasswdRequest, RevokeAccessRequest, SetExpiryRequest,
        SetPasswordRequest, SetPoliciesRequest, SettingValue, UpdateTenantRequest,
        UpdateUserRequest, WhoamiRequest, WithdrawAccessRequest,
    },
};
pub use desk_tests::left::verify;
use desk_tests::{Client, World, world::reason};
use tonic::{Code, Status};
use tonic_types::StatusExt as _;

/// The slugs of the customers.
pub const TOM: &str = "tom-sawyer";
/// The other one.
pub const ACRE: &str = "hundred-acre";
/// What everybody here chooses.
const PASSWORD: &str = "correct horse battery staple";
/// Everybody of the provider, its manager first. Jane is named nowhere.
pub const PEOPLE: [&str; 4] = ["elizabeth", "caroline", "charlotte", "jane"];

/// The provider, which is the first tenant of the daemon, and its customers.
pub struct Stage {
    /// Where it plays.
    pub world: World,
    /// Elizabeth, the provider's tenant manager.
    pub elizabeth: Client,
    /// An admin of Tom Sawyer, who was made there.
    pub tom: Client,
    /// An admin of Hundred Acre.
    pub acre: Client,
}

impl Stage {
    /// Sets it up.
    #[track_caller]
    pub fn new() -> Stage {
        Stage::of(World::new())
    }

    /// The same in a world that is there.
    #[track_caller]
    pub fn of(world: World) -> Stage {
        let owner = world.owner();
        let name = Some("Classics, Inc.".to_owned());
        let request = UpdateTenantRequest { id: "main".to_owned(), name, write: None };
        owner.call::<call::TenantsUpdate>(request).expect("a name");
        // A session of Elizabeth's is to be as good as her token.
        policy(&owner, "second_factor.roles", "none");
        world.person("elizabeth", |user| user.roles = vec!["tenant_manager".to_owned()]);
        for name in &PEOPLE[1..] {
            world.requester(name);
        }
        let elizabeth = world.of("elizabeth");
        // Who sets a tenant up stands in its history, so that is somebody else.
        world.person("walter", |user| user.roles = vec!["tenant_manager".to_owned()]);
        let walter = world.of("walter");
        let tom = customer(&world, &walter, "Tom Sawyer Fence Painting Co.", TOM);
        let acre = customer(&world, &walter, "Hundred Acre Wood Art Gallery", ACRE);
        Stage { world, elizabeth, tom, acre }
    }

    /// The same, with the request of the worked example sent.
    #[track_caller]
    pub fn asked() -> Stage {
        let stage = Stage::new();
        stage.ask("SupportAccess");
        stage
    }

    /// The same, approved by both.
    #[track_caller]
    pub fn approved() -> Stage {
        let stage = Stage::asked();
        approve(&stage.tom, 0);
        approve(&stage.acre, 0);
        stage
    }

    /// Sends the request of the worked example under a name.
    #[track_caller]
    pub fn ask(&self, name: &str) {
        let both = [(&["caroline"][..], &[TOM][..]), (&["charlotte"], &[TOM, ACRE])];
        self.ask_for(name, &both);
    }

    /// Sends a request.
    #[track_caller]
    pub fn ask_for(&self, name: &str, associations: &[(&[&str], &[&str])]) {
        let request = CreateAccessRequest {
            name: name.to_owned(),
            message: "We look after your desk".to_owned(),
            associations: associations.iter().map(|(users, to)| association(users, to)).collect(),
            ..CreateAccessRequest::default()
        };
        self.elizabeth.call::<call::AccessCreate>(request).expect("a request");
    }

    /// Takes a request back in one tenant.
    #[track_caller]
    pub fn withdraw(&self, name: &str, tenant: &str) {
        let (id, tenants) = (name.to_owned(), vec![tenant.to_owned()]);
        let request = WithdrawAccessRequest { id, tenants, write: None };
        self.elizabeth.call::<call::AccessWithdraw>(request).expect("taken back");
    }

    /// A client inside a tenant.
    #[track_caller]
    pub fn inside(&self, name: &str, tenant: &str) -> Client {
        let begun = enter(&self.world.of(name), tenant).unwrap_or_else(|status| {
            panic!("{name} does not get into {tenant}: {status:?}");
        });
        self.world.client(Some(&begun.secret))
    }

    /// Enables or disables somebody of the provider.
    #[track_caller]
    pub fn enable(&self, name: &str, enabled: bool) {
        let (id, enabled) = (login(name), Some(enabled));
        let request = UpdateUserRequest { id, enabled, ..UpdateUserRequest::default() };
        self.world.owner().call::<call::UsersUpdate>(request).expect("a user");
    }

    /// A new session of somebody of the provider, who chose a password before.
    #[track_caller]
    pub fn session(&self, name: &str) -> String {
        let (owner, id) = (self.world.owner(), login(name));
        let request = SetPasswordRequest { id, ..SetPasswordRequest::default() };
        let made = owner.call::<call::UsersSetPassword>(request).expect("a password").secret;
        let request =
            LoginRequest { login: login(name), password: made.clone(), ..Default::default() };
        let secret = owner.call::<call::SessionsLogin>(request).expect("signed in").secret;
        let request = PasswdRequest { old: made, new: PASSWORD.to_owned(), write: None };
        let client = self.world.client(Some(&secret));
        client.call::<call::SessionsPasswd>(request).expect("a new password");
        secret
    }
}

/// The address of one of the provider.
pub fn login(name: &str) -> String {
    format!("{name}@example.org")
}

/// Users of the provider, and tenants.
pub fn association(users: &[&str], tenants: &[&str]) -> AccessAssociation {
    AccessAssociation {
        users: users.iter().map(|user| login(user)).collect(),
        tenants: tenants.iter().map(|tenant| (*tenant).to_owned()).collect(),
    }
}

/// Makes a customer and hands it over; answers the client of a second admin, whom the provider does
/// not know.
#[track_caller]
fn customer(world: &World, manager: &Client, name: &str, slug: &str) -> Client {
    let request = CreateTenantRequest {
        name: name.to_owned(),
        slug: slug.to_owned(),
        admin: format!("boss@{slug}.example"),
        ..CreateTenantRequest::default()
    };
    manager.call::<call::TenantsCreate>(request).expect("a tenant");
    let request = ActivateTenantRequest { id: slug.to_owned(), write: None, new_secret: false };
    let secret = manager.call::<call::TenantsActivate>(request).expect("handed over").secret;
    let boss = world.client(Some(&secret));
    let admin = format!("zanzibar-admin@{slug}.example");
    user(&boss, &admin, &["admin"]);
    world.client(Some(&token(&boss, &admin)))
}

/// Makes a user as an admin.
#[track_caller]
pub fn user(admin: &Client, login: &str, roles: &[&str]) {
    let request = CreateUserRequest {
        login: login.to_owned(),
        roles: roles.iter().map(|role| (*role).to_owned()).collect(),
        ..CreateUserRequest::default()
    };
    admin.call::<call::UsersCreate>(request).expect("a user");
}

/// A token of a user, made by an admin.
#[track_caller]
pub fn token(admin: &Client, login: &str) -> String {
    let request = CreateTokenRequest {
        name: "t".to_owned(),
        user: login.to_owned(),
        ..CreateTokenRequest::default()
    };
    admin.call::<call::TokensCreate>(request).expect("a token").secret
}

/// Sets a policy of the admin's tenant.
#[track_caller]
pub fn policy(admin: &Client, key: &str, value: &str) {
    let values = vec![SettingValue { key: key.to_owned(), value: value.to_owned() }];
    let request = SetPoliciesRequest { values, ..SetPoliciesRequest::default() };
    admin.call::<call::PolicySet>(request).expect("a policy");
}

/// What an admin was sent, the newest first.
#[track_caller]
pub fn inbox(admin: &Client) -> Vec<Grant> {
    let inbox = admin.call::<call::AccessInbox>(AccessInboxRequest::default());
    inbox.expect("an inbox").grants
}

/// The number of the newest request that an admin was sent.
#[track_caller]
pub fn newest(admin: &Client) -> String {
    inbox(admin).first().expect("a request").id.clone()
}

/// Approves the newest request; answers its number.
#[track_caller]
pub fn approve(admin: &Client, expires_ms: i64) -> String {
    let id = newest(admin);
    let request = ApproveAccessRequest {
        id: id.clone(),
        message: "answermark: come in".to_owned(),
        expires_ms,
        ..ApproveAccessRequest::default()
    };
    admin.call::<call::AccessApprove>(request).expect("approved");
    id
}

/// Denies the newest request.
#[track_caller]
pub fn deny(admin: &Client) {
    let message = "answermark: stay out".to_owned();
    let request = DenyAccessRequest { id: newest(admin), message, write: None };
    admin.call::<call::AccessDeny>(request).expect("denied");
}

/// Revokes a request.
pub fn revoke(admin: &Client, id: &str) -> Result<(), Status> {
    let request = RevokeAccessRequest { id: id.to_owned(), ..Default::default() };
    admin.call::<call::AccessRevoke>(request).map(drop)
}

/// Sets, moves or removes the end of a request.
pub fn set_expiry(admin: &Client, id: &str, expires_ms: i64) -> Result<Grant, Status> {
    let request = SetExpiryRequest { id: id.to_owned(), expires_ms, write: None };
    admin.call::<call::AccessSetExpiry>(request).map(|answer| answer.grant.unwrap_or_default())
}

/// Goes in to support.
pub fn enter(client: &Client, tenant: &str) -> Result<EnterAccessResponse, Status> {
    enter_by(client, tenant, AccessMode::Support, false)
}

/// Goes in.
pub fn enter_by(
    client: &Client,
    tenant: &str,
    mode: AccessMode,
    legacy: bool,
) -> Result<EnterAccessResponse, Status> {
    let request = EnterAccessRequest {
        tenant: tenant.to_owned(),
        mode: mode.into(),
        legacy,
        ..EnterAccessRequest::default()
    };
    client.call::<call::AccessEnter>(request)
}

/// Which tenants name somebody, and how it stands.
#[track_caller]
pub fn mine(client: &Client) -> Vec<MyAccess> {
    client.call::<call::AccessMine>(MyAccessRequest::default()).expect("a list").access
}

/// The visits to an admin's tenant, the newest first.
#[track_caller]
pub fn visits(admin: &Client) -> Vec<AccessVisit> {
    admin.call::<call::AccessLog>(AccessLogRequest::default()).expect("a log").visits
}

/// What was done in a visit, its beginning and its end among it.
#[track_caller]
pub fn done(admin: &Client, visit: &str) -> Vec<Event> {
    let request = ListEventsRequest { visit: visit.to_owned(), ..ListEventsRequest::default() };
    admin.call::<call::HistoryList>(request).expect("a history").events
}

/// Whether a client is let in: it says where it is.
pub fn whoami(client: &Client) -> Result<String, Status> {
    client.call::<call::SessionsWhoami>(WhoamiRequest {}).map(|whoami| whoami.tenant)
}

/// Fails unless the visit is over.
#[track_caller]
pub fn expect_over(client: &Client) {
    let refused = whoami(client).expect_err("a visit that is over");
    assert_eq!(
        (refused.code(), refused.message()),
        (Code::Unauthenticated, "your visit has ended")
    );
}

/// The code of a refusal.
#[track_caller]
pub fn refused<T: std::fmt::Debug>(answer: Result<T, Status>) -> String {
    reason(&answer.expect_err("what is refused"))
}

/// A refusal without what names the object, and without what is drawn by lot: code, sentence and
/// details.
pub fn shape(status: &Status, names: &[String]) -> String {
    let details = status.get_error_details();
    let (mut word, mut meta) = (String::new(), Vec::new());
    if let Some(info) = details.error_info() {
        word.clone_from(&info.reason);
        meta.extend(info.metadata.iter().filter(|(name, _)| *name != "request_id"));
        meta.sort();
    }
    let text = format!(
        "{:?} {word} {} {meta:?} {:?} {:?} {:?}",
        status.code(),
        status.message(),
        details.bad_request(),
        details.help(),
        details.retry_info(),
    );
    names.iter().fold(text, |text, name| text.replace(name, "X"))
}

/// The status of the newest request of somebody for a tenant.
#[track_caller]
pub fn status(client: &Client, tenant: &str) -> AccessStatus {
    let all = mine(client);
    all.iter().find(|one| one.tenant == tenant).expect("a request").status()
}
