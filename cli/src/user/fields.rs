//! What a user consists of.

use desk_proto::v1::User;

use crate::{
    fields::{Field, Noun, Ty, flag, int, text, texts, time},
    list::paged,
    many::many,
    write::reply,
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
        F::new("roles", Ty::Texts, "requester, admin or tenant_manager", |u| texts(&u.roles)),
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
}

reply!(UserResponse, user: User);
paged!(ListUsersRequest => ListUsersResponse, users: User);
many!(CreateUsersRequest { CreateUserRequest } => CreateUsersResponse { UserResponse }, create_users_response);
