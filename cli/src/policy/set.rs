//! `desk policy set`: sets policies, all of them or none.

use std::collections::BTreeMap;

use desk_proto::{
    call,
    v1::{ListPoliciesRequest, SetPoliciesRequest, Setting, SettingValue, WriteReport},
};

use crate::{
    context::Ctx,
    error::CliError,
    fields::Record,
    flags::{Version, Write},
    render::{Done, Fate, Outcome, Written},
};

/// Set policies, all of them or none
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk policy set second_factor.roles=admin,tenant_manager,agent
  desk policy set second_factor.roles=none --dry-run
  desk policy set timers.autoresolve=7d --service wi-fi
  desk policy set second_factor.roles=")]
pub(crate) struct Args {
    /// The key and the value; an empty value goes back to the usual one
    #[arg(value_name = "KEY=VALUE", required = true, value_parser = pair)]
    values: Vec<(String, String)>,

    /// For the tickets of this service only, by path or id
    #[arg(long)]
    service: Option<String>,

    #[command(flatten)]
    write: Write,
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (key, value) = text.split_once('=').ok_or("write it as KEY=VALUE")?;
    if key.trim().is_empty() {
        return Err("there is no key before the =".to_owned());
    }
    Ok((key.trim().to_owned(), value.to_owned()))
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let keys: Vec<String> = args.values.iter().map(|(key, _)| key.clone()).collect();
    // Of several, each is to say for itself whether it is another one now.
    let service = args.service.unwrap_or_default();
    let before = if keys.len() > 1 {
        let request = ListPoliciesRequest { service: service.clone() };
        Some(by_key(ctx.call::<call::PolicyList>(request)?.settings))
    } else {
        None
    };
    let values = args.values.into_iter().map(|(key, value)| SettingValue { key, value });
    let request = SetPoliciesRequest {
        write: Some(args.write.options(&Version::default())),
        values: values.collect(),
        service,
    };
    let reply = ctx.call::<call::PolicySet>(request)?;
    let report = reply.write.unwrap_or_default();
    let mut now = by_key(reply.settings);
    let single = keys.len() == 1;
    let results = keys.into_iter().map(move |key| {
        let setting = now.remove(&key);
        let same = before.as_ref().is_some_and(|before| before.get(&key) == setting.as_ref());
        let report = WriteReport { changed: report.changed && !same, ..report.clone() };
        let record = setting.map(|setting| Box::new(setting) as Box<dyn Record>);
        Written { id: Some(key), place: None, fate: Fate::Done(report, record) }
    });
    Ok(Outcome::Done(Done { results: Box::new(results), single, bar: false }))
}

fn by_key(settings: Vec<Setting>) -> BTreeMap<String, Setting> {
    settings.into_iter().map(|setting| (setting.key.clone(), setting)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_may_hold_anything_and_a_key_is_needed() {
        assert_eq!(pair("a.b=c=d"), Ok(("a.b".into(), "c=d".into())));
        assert_eq!(pair("a="), Ok(("a".into(), String::new())));
        assert!(pair("a").is_err() && pair("=x").is_err());
    }
}
