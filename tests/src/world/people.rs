//! The people of a world: users that the owner makes, each with a token, known by a short name.

use std::sync::PoisonError;

use desk_proto::{
    call,
    v1::{
        AddUserRequest, CreateGroupRequest, CreateOrgRequest, CreateServiceRequest,
        CreateTokenRequest, CreateUserRequest, UpdateUserRequest,
    },
};

use super::{Client, World};

/// One of the cast of the transcripts.
#[derive(Clone, Copy, Debug)]
pub struct Player {
    /// The short name, which is also the part of the address before the `@`.
    pub name: &'static str,
    /// An admin of the tenant.
    pub admin: bool,
    /// The slug of the group, if there is one.
    pub group: Option<&'static str>,
    /// The slug of the organisation, if there is one.
    pub org: Option<&'static str>,
}

const fn player(
    name: &'static str,
    admin: bool,
    group: Option<&'static str>,
    org: Option<&'static str>,
) -> Player {
    Player { name, admin, group, org }
}

/// The cast of the transcripts: an admin, two agents of one group, one of another, and two
/// requesters of one organisation.
pub const CAST: &[Player] = &[
    player("ada", true, None, None),
    player("grace", false, Some("network"), None),
    player("linus", false, Some("network"), None),
    player("hedy", false, Some("facilities"), None),
    player("rita", false, None, Some("acme")),
    player("otto", false, None, Some("acme")),
];

/// Somebody who calls.
#[derive(Clone, Debug)]
pub struct Persona {
    /// The address.
    pub login: String,
    /// The secret of a token.
    pub token: String,
}

impl World {
    /// The persona of that name: made as a requester when it is asked for the first time.
    #[track_caller]
    pub fn persona(&self, name: &str) -> Persona {
        let known = self.people.lock().unwrap_or_else(PoisonError::into_inner).get(name).cloned();
        known.unwrap_or_else(|| self.requester(name))
    }

    /// The client of a persona.
    #[track_caller]
    pub fn of(&self, name: &str) -> Client {
        match name {
            "owner" => self.owner(),
            name => self.client(Some(&self.persona(name).token)),
        }
    }

    /// Makes an admin.
    #[track_caller]
    pub fn admin(&self, name: &str) -> Persona {
        self.person(name, |user| user.roles = vec!["admin".to_owned()])
    }

    /// Makes a member of these groups, which are there.
    #[track_caller]
    pub fn agent(&self, name: &str, groups: &[&str]) -> Persona {
        let persona = self.person(name, |_| {});
        for group in groups {
            let users = vec![persona.login.clone()];
            let request = AddUserRequest { id: (*group).to_owned(), users, write: None };
            self.owner().call::<call::GroupsAddUser>(request).expect("a group");
        }
        persona
    }

    /// Makes a requester.
    #[track_caller]
    pub fn requester(&self, name: &str) -> Persona {
        self.person(name, |_| {})
    }

    /// Makes a service account that is narrowed to these scopes.
    #[track_caller]
    pub fn service_account(&self, name: &str, scopes: &[&str]) -> Persona {
        self.person(name, |user| {
            user.service_account = true;
            user.scopes = scopes.iter().map(|scope| (*scope).to_owned()).collect();
        })
    }

    /// Makes a user as the request is changed, and a token for it.
    #[track_caller]
    pub fn person(&self, name: &str, change: impl FnOnce(&mut CreateUserRequest)) -> Persona {
        let mut user = CreateUserRequest {
            login: login(name),
            name: name.to_owned(),
            ..CreateUserRequest::default()
        };
        change(&mut user);
        let made = self.owner().call::<call::UsersCreate>(user).expect("a new user");
        let login = made.user.expect("the user").id;
        let token = self.token(&login, &[]);
        let persona = Persona { login, token };
        let mut people = self.people.lock().unwrap_or_else(PoisonError::into_inner);
        people.insert(name.to_owned(), persona.clone());
        persona
    }

    /// Makes a token for a user that is there, and answers its secret.
    #[track_caller]
    pub fn token(&self, login: &str, scopes: &[&str]) -> String {
        let request = CreateTokenRequest {
            name: "tests".to_owned(),
            user: login.to_owned(),
            scopes: scopes.iter().map(|scope| (*scope).to_owned()).collect(),
            ..CreateTokenRequest::default()
        };
        self.owner().call::<call::TokensCreate>(request).expect("a token").secret
    }

    /// Makes a group with this name, and answers its slug.
    #[track_caller]
    pub fn group(&self, name: &str) -> String {
        let request = CreateGroupRequest { name: name.to_owned(), ..CreateGroupRequest::default() };
        let made = self.owner().call::<call::GroupsCreate>(request).expect("a new group");
        made.group.expect("the group").id
    }

    /// Makes the [`CAST`], with its two groups, its organisation, and a service for each group:
    /// `IT>Wi-Fi` and `House>Heating`. Ada makes all of it, so that nothing bears the name of
    /// whoever runs the tests.
    #[track_caller]
    pub fn cast(&self) {
        let mut ada = None;
        for player in CAST {
            let persona = self.person(player.name, |user| {
                user.name = capital(player.name);
                user.roles = if player.admin { vec!["admin".to_owned()] } else { Vec::new() };
            });
            ada.get_or_insert(persona);
        }
        let ada = self.client(ada.as_ref().map(|ada| ada.token.as_str()));
        for (group, service) in [("Network", "IT>Wi-Fi"), ("Facilities", "House>Heating")] {
            let of_group = |player: &&Player| player.group == Some(&*group.to_ascii_lowercase());
            let members = CAST.iter().filter(of_group).map(|player| login(player.name));
            let request = CreateGroupRequest {
                name: group.to_owned(),
                members: members.collect(),
                ..CreateGroupRequest::default()
            };
            ada.call::<call::GroupsCreate>(request).expect("a new group");
            let request = CreateServiceRequest {
                path: service.to_owned(),
                group: group.to_owned(),
                ..CreateServiceRequest::default()
            };
            ada.call::<call::CatalogCreate>(request).expect("a new service");
        }
        let acme = CreateOrgRequest { name: "Acme".to_owned(), ..CreateOrgRequest::default() };
        ada.call::<call::OrgsCreate>(acme).expect("a new organisation");
        for player in CAST.iter().filter(|player| player.org.is_some()) {
            let request = UpdateUserRequest {
                id: login(player.name),
                org: player.org.map(str::to_owned),
                ..UpdateUserRequest::default()
            };
            ada.call::<call::UsersUpdate>(request).expect("a user");
        }
    }
}

fn login(name: &str) -> String {
    format!("{name}@example.org")
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}
