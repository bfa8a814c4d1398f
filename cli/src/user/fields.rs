//! What a user consists of, and what one who was just made has more: a first password.

use desk_proto::v1::{SetPasswordResponse, User, UserResponse};

use crate::{
    fields::{Field, Meta, Noun, Once, Secretive, Ty, flag, int, text, texts, time},
    list::paged,
    many::many,
    write::Reply,
};

type F = Field<User>;

impl Noun for User {
    const KIND: &'static str = "user";
    const TABLE: &'static [&'static str] = &["id", "name", "org", "roles", "enabled"];
    const WIDE: &'static [&'static str] =
        &["groups", "service_account", "scopes", "language", "phone", "created", "version"];
    const FIELDS: &'static [F] = &[
        F::new("id", Ty::Text, "the address", |u| text(&u.id)).sort(),
        F::new("name", Ty::Text, "the name", |u| text(&u.name)).sort(),
        F::new("org", Ty::Text, "the slug of the organisation", |u| text(&u.org)),
        F::new("roles", Ty::Texts, "requester, main_contact, admin or tenant_manager", |u| {
            texts(&u.roles)
        }),
        F::new("groups", Ty::Texts, "the groups that make the user an agent", |u| texts(&u.groups)),
        F::new("language", Ty::Text, "a language tag, such as en", |u| text(&u.language)),
        F::new("phone", Ty::Text, "the number", |u| text(&u.phone)),
        F::new("enabled", Ty::Bool, "whether the user can sign in", |u| flag(u.enabled)),
        F::new("service_account", Ty::Bool, "the account of a program", |u| {
            flag(u.service_account)
        })
        .head("SERVICE"),
        F::new("scopes", Ty::Texts, "what its tokens are narrowed to", |u| texts(&u.scopes)),
        F::new("external_id", Ty::Text, "its name in another system", |u| text(&u.external_id)),
        F::new("created", Ty::Time, "when it was made", |u| time(u.created_ms)).sort(),
        F::new("version", Ty::Int, "grows with each change", |u| int(u.version)),
    ];

    fn caveat(&self) -> Option<(&'static str, String)> {
        let id = &self.id;
        let text = || {
            format!(
                "{id} is disabled, and stays so; desk user edit {id} --enable, or the column enabled, changes it"
            )
        };
        (!self.enabled).then(|| ("DISABLED", text()))
    }
}

paged!(ListUsersRequest => ListUsersResponse, users: User);
many!(CreateUsersRequest { CreateUserRequest } => CreateUsersResponse { UserResponse }, create_users_response);

/// One who was just made has a first password, if one was made too.
impl Secretive for User {
    const SECRET: Meta =
        Meta::new("password", Ty::Text, "the first password; it is shown this once");
    const LINE: &'static [&'static str] = &["id", "name", "password"];
}

impl Reply for UserResponse {
    type Object = Once<User>;

    fn object(&mut self) -> Option<Once<User>> {
        Once::take(&mut self.user, &mut self.secret)
    }
}

impl Reply for SetPasswordResponse {
    type Object = Once<User>;

    fn object(&mut self) -> Option<Once<User>> {
        Once::take(&mut self.user, &mut self.secret)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fields::Record as _;

    #[test]
    fn a_user_who_was_just_made_has_every_field_and_the_password() {
        let mut user: Vec<_> = User::FIELDS.iter().map(|field| field.meta.name).collect();
        user.push("password");
        let names: Vec<_> = Once::<User>::shape().fields.iter().map(|field| field.name).collect();
        assert_eq!(names, user);
        let user = User { id: "ada@example.org".into(), ..User::default() };
        let mut reply = UserResponse { user: Some(user), secret: "four words".into(), write: None };
        let made = reply.object().unwrap();
        assert_eq!(made.get(0), text("ada@example.org"));
        assert_eq!(made.get(13), text("four words"));
        assert!(reply.secret.is_empty());
    }
}
