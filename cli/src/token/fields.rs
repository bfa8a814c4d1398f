//! What a token consists of, and what one that was just made has more: its secret.

use desk_proto::v1::{CreateTokenResponse, Token};

use crate::{
    fields::{Field, Meta, Noun, Once, Secretive, Ty, text, texts, time},
    list::paged,
    write::{Reply, reply},
};

type F = Field<Token>;

impl Noun for Token {
    const KIND: &'static str = "token";
    const TABLE: &'static [&'static str] =
        &["id", "name", "user", "hint", "created", "expires", "revoked"];
    const WIDE: &'static [&'static str] = &["scopes", "used", "held"];
    const LINE: &'static [&'static str] = &["id", "name", "user"];
    const FIELDS: &'static [F] = &[
        F::new("id", Ty::Text, "the number", |t| text(&t.id)).sort(),
        F::new("name", Ty::Text, "what it is for", |t| text(&t.name)).sort(),
        F::new("user", Ty::Text, "whom it signs in", |t| text(&t.user)),
        F::new("hint", Ty::Text, "the last four characters of the secret", |t| text(&t.hint)),
        F::new("scopes", Ty::Texts, "what it is narrowed to", |t| texts(&t.scopes)),
        F::new("created", Ty::Time, "when it was made", |t| time(t.created_ms)).sort(),
        F::new("expires", Ty::Time, "when it ends", |t| time(t.expires_ms)).sort(),
        F::new("revoked", Ty::Time, "when it was revoked", |t| time(t.revoked_ms)),
        F::new("used", Ty::Time, "when it was last used, to within five minutes", |t| {
            time(t.used_ms)
        }),
        F::new("held", Ty::Time, "since when it rests, because a backup was restored", |t| {
            time(t.held_ms)
        }),
    ];
}

reply!(TokenResponse, token: Token);
paged!(ListTokensRequest => ListTokensResponse, tokens: Token);

/// One that was just made has its secret.
impl Secretive for Token {
    const SECRET: Meta = Meta::new("secret", Ty::Text, "what signs in; it is shown this once");
}

impl Reply for CreateTokenResponse {
    type Object = Once<Token>;

    fn object(&mut self) -> Option<Once<Token>> {
        Once::take(&mut self.token, &mut self.secret)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fields::Record as _;

    #[test]
    fn a_token_that_was_just_made_has_every_field_and_the_secret() {
        let mut token: Vec<_> = Token::FIELDS.iter().map(|field| field.meta.name).collect();
        let shape = Once::<Token>::shape();
        let minted: Vec<_> = shape.fields.iter().map(|field| field.name).collect();
        token.push("secret");
        assert_eq!(minted, token);
        let mut reply = CreateTokenResponse {
            token: Some(Token { id: "7".into(), ..Token::default() }),
            secret: "desk_pat_x".into(),
            ..CreateTokenResponse::default()
        };
        let minted = reply.object().unwrap();
        assert_eq!(minted.get(0), text("7"));
        assert_eq!(minted.get(10), text("desk_pat_x"));
        assert!(reply.secret.is_empty());
    }
}
