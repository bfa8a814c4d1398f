//! What a tenant consists of, and what one that was just handed over has more: the secret of its
//! first admin.

use desk_proto::v1::{ActivateTenantResponse, Tenant, TenantState};

use crate::{
    fields::{Datum, Field, Meta, Noun, Once, Secretive, Ty, nonzero, text, time},
    list::paged,
    render::Tone,
    write::{Reply, reply},
};

type F = Field<Tenant>;

impl Noun for Tenant {
    const KIND: &'static str = "tenant";
    const TABLE: &'static [&'static str] = &["id", "name", "state", "provider", "created"];
    const WIDE: &'static [&'static str] = &["first_admin", "version"];
    const FIELDS: &'static [F] = &[
        F::new("id", Ty::Text, "the slug", |t| text(&t.id)).sort(),
        F::new("name", Ty::Text, "the name", |t| text(&t.name)).sort(),
        F::new("state", Ty::Word, "provisioning or active; null for a customer's", |t| {
            match TenantState::try_from(t.state) {
                Ok(TenantState::Provisioning) => Datum::Word("provisioning", Tone::Fresh),
                Ok(TenantState::Active) => Datum::Word("active", Tone::Done),
                _ => Datum::Null,
            }
        }),
        F::new("provider", Ty::Text, "who set it up", |t| text(&t.provider)),
        F::new("first_admin", Ty::Text, "whom it is handed to, until it is", |t| {
            text(&t.first_admin)
        }),
        F::new("created", Ty::Time, "when it was made", |t| time(t.created_ms)).sort(),
        F::new("version", Ty::Int, "grows with each change", |t| nonzero(t.version)),
    ];
}

reply!(TenantResponse, tenant: Tenant);
reply!(CreateTenantResponse, tenant: Tenant);
paged!(ListTenantsRequest => ListTenantsResponse, tenants: Tenant);

/// One that was just handed over has a secret for its first admin.
impl Secretive for Tenant {
    const SECRET: Meta =
        Meta::new("secret", Ty::Text, "a token for the first admin; it is shown this once");
}

impl Reply for ActivateTenantResponse {
    type Object = Once<Tenant>;

    fn object(&mut self) -> Option<Once<Tenant>> {
        Once::take(&mut self.tenant, &mut self.secret)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tenant_that_was_just_handed_over_has_every_field_and_the_secret() {
        let mut tenant: Vec<_> = Tenant::FIELDS.iter().map(|field| field.meta.name).collect();
        tenant.push("secret");
        let names: Vec<_> = Once::<Tenant>::shape().fields.iter().map(|field| field.name).collect();
        assert_eq!(names, tenant);
    }

    #[test]
    fn of_a_customer_only_the_name_is_known() {
        let tenant = Tenant { id: "acme".into(), name: "Acme".into(), ..Tenant::default() };
        let known: Vec<_> = Tenant::FIELDS
            .iter()
            .filter(|field| (field.get)(&tenant) != Datum::Null)
            .map(|field| field.meta.name)
            .collect();
        assert_eq!(known, ["id", "name"]);
    }
}
