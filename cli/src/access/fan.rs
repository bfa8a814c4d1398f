//! What sending would lead to, in words: what the admins of each tenant would read, and who would get
//! in. The daemon has done all of it and taken it back.

use desk_proto::{
    WriteResponse as _, call,
    v1::{AccessRequest, AccessResponse, AccessTarget, WhoamiRequest},
};

use super::nothing;
use crate::{context::Ctx, error::CliError, render::Fate};

/// Says of each rehearsed request what would come of it. It is sent by the code that would do it, so
/// the keys, the order and the end are those of the real run.
pub(super) fn foreseen(
    ctx: &Ctx,
) -> Result<impl FnMut(AccessResponse) -> Fate + use<'_>, CliError> {
    let provider = ctx.call::<call::SessionsWhoami>(WhoamiRequest {})?.tenant;
    let mut first = true;
    Ok(move |mut reply: AccessResponse| {
        let report = reply.report_mut().take().unwrap_or_default();
        let Some(request) = reply.request.take() else { return Fate::Failed(nothing()) };
        let mut lines = Vec::new();
        if std::mem::take(&mut first) {
            ctx.screen.remark("dry run, nothing is sent");
        } else {
            lines.push(String::new());
        }
        if report.changed && !report.replayed {
            lines.extend(words(&provider, &request));
        } else {
            lines.push(format!("{} is sent already, nobody would be asked again", request.name));
        }
        Fate::Foreseen(report, lines)
    })
}

fn words(provider: &str, request: &AccessRequest) -> Vec<String> {
    let count = match request.targets.len() {
        1 => "1 tenant".to_owned(),
        count => format!("{count} tenants, each by a request of its own"),
    };
    let mut lines = vec![format!("{} would ask {count}", request.name)];
    for target in &request.targets {
        lines.push(String::new());
        lines.extend(tenant(provider, &request.message, target));
    }
    lines.push(String::new());
    lines.push(
        "The admins do not read the name of the request, nor the users unless their policy \
         access.show_users is on."
            .to_owned(),
    );
    lines
}

fn tenant(provider: &str, message: &str, target: &AccessTarget) -> Vec<String> {
    let mut lines = vec![
        called(&target.tenant_name, &target.tenant),
        "  its admins would read".to_owned(),
        format!("    {provider} asks for access to your tenant"),
    ];
    match message {
        "" => lines.push("    without a message".to_owned()),
        message => lines.extend(message.lines().map(|line| format!("    | {line}"))),
    }
    lines.push("  once they approve, it would let in".to_owned());
    lines.extend(target.users.iter().map(|user| format!("    {user}")));
    lines
}

/// A tenant with its name, where that is another word.
pub(super) fn called(name: &str, slug: &str) -> String {
    if name.is_empty() || name == slug { slug.to_owned() } else { format!("{name} ({slug})") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_tenant_reads_has_no_name_and_no_user_in_it() {
        let target = AccessTarget {
            tenant: "acme".into(),
            tenant_name: "Acme Ltd".into(),
            users: vec!["anna@example.org".into()],
            ..AccessTarget::default()
        };
        let request = AccessRequest {
            name: "Secret7".into(),
            message: "First\nSecond".into(),
            targets: vec![target],
            ..AccessRequest::default()
        };
        let lines = words("main", &request);
        let read = lines.iter().skip_while(|line| !line.contains("would read")).skip(1);
        let read: Vec<_> = read.take_while(|line| line.starts_with("    ")).collect();
        assert_eq!(
            read,
            ["    main asks for access to your tenant", "    | First", "    | Second"]
        );
        assert!(lines.contains(&"    anna@example.org".to_owned()), "{lines:#?}");
        assert!(lines[0].contains("Secret7 would ask 1 tenant"));
    }
}
