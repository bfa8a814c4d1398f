//! What a group consists of.

use desk_proto::v1::Group;

use crate::{
    fields::{Field, Noun, Ty, flag, int, some, text, texts, time},
    list::paged,
    many::many,
    write::reply,
};

type F = Field<Group>;

impl Noun for Group {
    const KIND: &'static str = "group";
    const TABLE: &'static [&'static str] =
        &["name", "type", "member_count", "open_tickets", "creator", "created"];
    const WIDE: &'static [&'static str] =
        &["id", "description", "confidential", "members", "external_id", "version"];
    const BODY: &'static [&'static str] = &["description"];
    const FIELDS: &'static [F] = &[
        F::new("id", Ty::Text, "the slug, for commands", |g| text(&g.id)).sort(),
        F::new("name", Ty::Text, "the name, unique in the tenant", |g| text(&g.name)).sort(),
        F::new("type", Ty::Text, "support, triage or field", |g| text(&g.r#type)).sort(),
        F::new("description", Ty::Text, "what it is for", |g| text(&g.description)),
        F::new("confidential", Ty::Bool, "only its members see its tickets", |g| {
            flag(g.confidential)
        }),
        F::new("members", Ty::Texts, "the addresses of its members", |g| texts(&g.members))
            .head("USERS"),
        F::new("member_count", Ty::Int, "how many members it has", |g| some(g.member_count))
            .head("MEMBERS"),
        F::new("open_tickets", Ty::Int, "how many open tickets it has", |g| some(g.open_tickets))
            .head("OPEN")
            .sort(),
        F::new("creator", Ty::Text, "who made it", |g| text(&g.creator)),
        F::new("created", Ty::Time, "when it was made", |g| time(g.created_ms)).sort(),
        F::new("external_id", Ty::Text, "its name in another system", |g| text(&g.external_id)),
        F::new("version", Ty::Int, "grows with each change", |g| int(g.version)),
    ];
}

reply!(GroupResponse, group: Group);
paged!(ListGroupsRequest => ListGroupsResponse, groups: Group);
many!(CreateGroupsRequest { CreateGroupRequest } => CreateGroupsResponse { GroupResponse }, create_groups_response);
