//! What a request asks for, as it is given: a name, a message, and who is to be let in where. By flags
//! it is one request, a file may hold several.

use std::path::PathBuf;

use desk_proto::v1::AccessAssociation;

use super::{
    file::{self, Asked},
    message,
};
use crate::{context::Ctx, error::CliError, input::split};

/// What a request asks for.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct What {
    /// The name: letters and digits, at most 64; the tenants do not see it
    #[arg(required_unless_present = "file", conflicts_with = "file")]
    name: Option<String>,

    /// Who is to be let in where: each of these users into each of these tenants; repeatable
    #[arg(
        long = "assoc",
        value_name = "USER[,USER]=TENANT[,TENANT]",
        value_parser = association,
        conflicts_with = "file"
    )]
    associations: Vec<AccessAssociation>,

    /// What the tenants' admins read; `-` reads stdin. They see neither the name nor the users
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true, conflicts_with = "file")]
    message: Option<String>,

    /// Take it from a file, YAML or JSON with name, message and associations; `-` reads stdin
    #[arg(short, long, value_name = "FILE")]
    file: Option<PathBuf>,

    /// Go on with the other requests of the file when one is refused
    #[arg(long, help_heading = "Write options", requires = "file")]
    keep_going: bool,
}

/// The requests that are asked for.
pub(super) enum Given {
    /// By flags.
    One(Asked),
    /// By a file, and whether the others are made when one is refused.
    File(Vec<Asked>, bool),
}

impl What {
    /// Reads what was given.
    pub(super) fn read(self, ctx: &Ctx) -> Result<Given, CliError> {
        if let Some(path) = &self.file {
            return Ok(Given::File(file::read(ctx, path)?, self.keep_going));
        }
        let message = self.message.map(|typed| message(ctx, &typed)).transpose()?;
        let name = self.name.unwrap_or_default();
        Ok(Given::One(Asked { name, message, associations: self.associations }))
    }
}

/// `anna@example.org,bob@example.org=acme,blue`. The slugs of tenants have no `=`, so the last one
/// stands between.
fn association(text: &str) -> Result<AccessAssociation, String> {
    let wrong =
        |what| format!("{what}; write USER[,USER]=TENANT[,TENANT] such as anna@example.org=acme");
    let (users, tenants) = text.rsplit_once('=').ok_or_else(|| wrong("there is no ="))?;
    let (users, tenants) = (split(&[users.to_owned()]), split(&[tenants.to_owned()]));
    match (users.is_empty(), tenants.is_empty()) {
        (true, _) => Err(wrong("no user stands before the =")),
        (_, true) => Err(wrong("no tenant stands after the =")),
        _ => Ok(AccessAssociation { users, tenants }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_association_is_users_and_tenants() {
        let of = |text: &str| association(text).map(|a| (a.users.join(" "), a.tenants.join(" ")));
        let pair = |users: &str, tenants: &str| Ok((users.to_owned(), tenants.to_owned()));
        assert_eq!(of("a@x=t"), pair("a@x", "t"));
        assert_eq!(of("a@x, b@x=t,u ,"), pair("a@x b@x", "t u"));
        assert_eq!(of("a=b@x=t"), pair("a=b@x", "t"));
        for wrong in ["", "a@x", "=t", "a@x=", ",=t", "a@x=,"] {
            assert!(of(wrong).is_err(), "{wrong}");
        }
    }
}
