//! What an organisation consists of.

use desk_proto::v1::Org;

use crate::{
    fields::{Field, Noun, Ty, int, text, texts, time},
    list::paged,
    many::many,
    write::reply,
};

type F = Field<Org>;

impl Noun for Org {
    const KIND: &'static str = "org";
    const TABLE: &'static [&'static str] = &["id", "name", "domains", "users", "created"];
    const WIDE: &'static [&'static str] = &["external_id", "version"];
    const FIELDS: &'static [F] = &[
        F::new("id", Ty::Text, "the slug, for commands", |o| text(&o.id)).sort(),
        F::new("name", Ty::Text, "the name, unique in the tenant", |o| text(&o.name)).sort(),
        F::new("domains", Ty::Texts, "the e-mail domains of its people", |o| texts(&o.domains)),
        F::new("users", Ty::Int, "how many users it has", |o| int(o.users)),
        F::new("external_id", Ty::Text, "its name in another system", |o| text(&o.external_id)),
        F::new("created", Ty::Time, "when it was made", |o| time(o.created_ms)).sort(),
        F::new("version", Ty::Int, "grows with each change", |o| int(o.version)),
    ];
}

reply!(OrgResponse, org: Org);
paged!(ListOrgsRequest => ListOrgsResponse, orgs: Org);
many!(CreateOrgsRequest { CreateOrgRequest } => CreateOrgsResponse { OrgResponse }, create_orgs_response);
