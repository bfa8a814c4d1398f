//! A reseller and two of its customers, each a tenant of its own, as transcripts about tenant access
//! need them. The people of one tenant are nobody in the others.

use std::sync::PoisonError;

use desk_proto::{
    call,
    v1::{
        ActivateTenantRequest, CreateTenantRequest, CreateTokenRequest, CreateUserRequest,
        UpdateUserRequest,
    },
};

use super::{Client, Persona, World};

/// The people of a reseller and its customers, by their short names.
pub const RESELLER: &[&str] =
    &["elizabeth", "caroline", "charlotte", "george", "tom", "robin", "becky"];

impl World {
    /// Makes Classics, Inc. with its tenant manager Elizabeth and the users Caroline, Charlotte and
    /// George, and its customers Tom Sawyer Fence Painting Co. with the admin Tom and the requester
    /// Becky, and Hundred Acre Wood Art Gallery with the admin Robin.
    #[track_caller]
    pub fn reseller(&self) {
        let classics = self.handed_over(
            &self.owner(),
            ("Classics, Inc.", "classics"),
            ("elizabeth", "Elizabeth Bennet"),
        );
        let manager = UpdateUserRequest {
            id: "elizabeth@classics.example".to_owned(),
            add_roles: vec!["tenant_manager".to_owned()],
            ..UpdateUserRequest::default()
        };
        classics.call::<call::UsersUpdate>(manager).expect("a tenant manager");
        for (name, whole) in [
            ("caroline", "Caroline Bingley"),
            ("charlotte", "Charlotte Lucas"),
            ("george", "George Wickham"),
        ] {
            self.of_tenant(&classics, "classics", (name, whole));
        }
        let tom = self.handed_over(
            &classics,
            ("Tom Sawyer Fence Painting Co.", "tom-sawyer"),
            ("tom", "Tom Sawyer"),
        );
        self.of_tenant(&tom, "tom-sawyer", ("becky", "Becky Thatcher"));
        self.handed_over(
            &classics,
            ("Hundred Acre Wood Art Gallery", "hundred-acre"),
            ("robin", "Robin Hill"),
        );
    }

    /// Makes a tenant, hands it over, and answers its first admin, who is known by a short name.
    #[track_caller]
    fn handed_over(
        &self,
        provider: &Client,
        (name, slug): (&str, &str),
        (admin, whole): (&str, &str),
    ) -> Client {
        let login = format!("{admin}@{slug}.example");
        let request = CreateTenantRequest {
            name: name.to_owned(),
            slug: slug.to_owned(),
            admin: login.clone(),
            admin_name: whole.to_owned(),
            write: None,
        };
        provider.call::<call::TenantsCreate>(request).expect("a tenant");
        let request = ActivateTenantRequest { id: slug.to_owned(), write: None, new_secret: false };
        let token = provider.call::<call::TenantsActivate>(request).expect("a tenant").secret;
        self.keep(admin, Persona { login, token: token.clone() });
        self.client(Some(&token))
    }

    /// Makes a user of another tenant than the first, known by a short name.
    #[track_caller]
    fn of_tenant(&self, admin: &Client, slug: &str, (name, whole): (&str, &str)) {
        let login = format!("{name}@{slug}.example");
        let user = CreateUserRequest {
            login: login.clone(),
            name: whole.to_owned(),
            ..CreateUserRequest::default()
        };
        admin.call::<call::UsersCreate>(user).expect("a user");
        let request = CreateTokenRequest {
            name: "tests".to_owned(),
            user: login.clone(),
            ..CreateTokenRequest::default()
        };
        let token = admin.call::<call::TokensCreate>(request).expect("a token").secret;
        self.keep(name, Persona { login, token });
    }

    fn keep(&self, name: &str, persona: Persona) {
        let mut people = self.people.lock().unwrap_or_else(PoisonError::into_inner);
        people.insert(name.to_owned(), persona);
    }
}
