//! The people of a world: users that the owner makes, each with a token, known by a short name.

use std::sync::PoisonError;

use desk_proto::{
    call,
    v1::{
        AddUserRequest, CreateGroupRequest, CreateOrgRequest, CreateTokenRequest, CreateUserRequest,
    },
};

use super::{Client, World};

/// The cast of a transcript: short name, name, organisation, roles, groups.
const CAST: &[(&str, &str, &str, &[&str], &[&str])] = &[
    ("ada", "Ada", "", &["admin"], &[]),
    ("grace", "Grace", "", &[], &["network"]),
    ("linus", "Linus", "", &[], &["network"]),
    ("hedy", "Hedy", "", &[], &["facilities"]),
    ("rita", "Rita", "acme", &[], &[]),
    ("otto", "Otto", "acme", &[], &[]),
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
            login: format!("{name}@example.org"),
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

    /// Makes the people of the transcripts: Ada, an admin; Grace and Linus, who are the group
    /// `network`; Hedy, who is the group `facilities`; Rita and Otto, requesters of `acme`.
    #[track_caller]
    pub fn cast(&self) {
        self.group("Network");
        self.group("Facilities");
        let acme = CreateOrgRequest { name: "Acme".to_owned(), ..CreateOrgRequest::default() };
        self.owner().call::<call::OrgsCreate>(acme).expect("a new organisation");
        for (name, full, org, roles, groups) in CAST {
            let persona = self.person(name, |user| {
                user.name = (*full).to_owned();
                user.org = (*org).to_owned();
                user.roles = roles.iter().map(|role| (*role).to_owned()).collect();
            });
            for group in *groups {
                let users = vec![persona.login.clone()];
                let request = AddUserRequest { id: (*group).to_owned(), users, write: None };
                self.owner().call::<call::GroupsAddUser>(request).expect("a group");
            }
        }
    }
}
