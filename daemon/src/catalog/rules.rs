//! What a decision about a node of the catalogue changes. Pure: no store, no clock.

use super::model::{Details, Edit, NewNode, Node, SEPARATOR, noun};
use crate::kernel::change::Change;
use crate::kernel::id::{GroupId, ServiceId};
use crate::kernel::refusal::{Code, Refusal};
use crate::kernel::text::{self, SLUG_MAX};

/// Makes a node.
pub fn create(new: &NewNode) -> Change {
    let change = Change::new(&format!("{}.created", noun(new.category)))
        .made("slug", &new.slug)
        .made("parent", new.parent.map(|ServiceId(id)| id))
        .made("path", &new.path)
        .made("name", &new.name)
        .made("description", &new.description)
        .made("external_id", &new.external_id);
    if new.category {
        return change;
    }
    change
        .made("kind", new.kind.word())
        .made("group", new.group.map(|GroupId(id)| id))
        .made("state", new.state.word())
        .made("impact", new.impact)
        .made("urgency", new.urgency)
        .made("form", &new.details.form)
        .made("process", &new.details.process)
        .made("routes", &new.details.routes)
        .made("audience", new.details.audience.clone())
        .made("revision", has_revision(&new.details).then_some(1_i64))
}

/// Whether there is something that a ticket keeps the revision of.
fn has_revision(details: &Details) -> bool {
    !details.form.is_empty() || !details.process.is_empty()
}

/// Changes fields; nothing when they are so already. A new name is a new path, here and for all
/// that lies below: the event says the path of this node, and the others follow from it. Another
/// form or process is a new revision.
pub fn edit(node: &Node, details: &Details, edit: &Edit) -> Change {
    let name = edit.name.as_ref().unwrap_or(&node.name);
    let path = match node.path.rsplit_once(SEPARATOR) {
        Some((above, _)) => join(above, name),
        None => name.clone(),
    };
    let description = edit.description.as_ref().unwrap_or(&node.description);
    let group = edit.group.unwrap_or(node.group);
    let form = edit.form.as_ref().unwrap_or(&details.form);
    let process = edit.process.as_ref().unwrap_or(&details.process);
    let routes = edit.routes.as_ref().unwrap_or(&details.routes);
    let audience = edit.audience.as_ref().unwrap_or(&details.audience);
    let other = *form != details.form || *process != details.process;
    let revision = if other { node.revision + 1 } else { node.revision };
    Change::new(&format!("{}.edited", node.noun()))
        .with("name", &node.name, name)
        .with("path", &node.path, &path)
        .with("kind", node.kind.word(), edit.kind.unwrap_or(node.kind).word())
        .with("group", node.group.map(|GroupId(id)| id), group.map(|GroupId(id)| id))
        .with("description", &node.description, description)
        .with("state", node.state.word(), edit.state.unwrap_or(node.state).word())
        .with("impact", node.impact, edit.impact.unwrap_or(node.impact))
        .with("urgency", node.urgency, edit.urgency.unwrap_or(node.urgency))
        .with("form", &details.form, form)
        .with("process", &details.process, process)
        .with("routes", &details.routes, routes)
        .with("audience", details.audience.clone(), audience.clone())
        .with("revision", node.revision, revision)
}

/// Removes a node. `counts` says whether who is refused may know how many tickets there are.
///
/// # Errors
/// `IN_USE` while a ticket names the service, or the category has something below it.
pub fn delete(node: &Node, children: i64, counts: bool) -> Result<Change, Refusal> {
    let in_use = |what: String, hint: String| {
        Err(Refusal::new(Code::InUse, what).hint(hint).about(&node.slug))
    };
    if children > 0 {
        let what = format!("category {} has {children} nodes below it", node.slug);
        return in_use(what, "remove them first".to_owned());
    }
    if node.tickets > 0 {
        let many = if counts { format!("{} ", node.tickets) } else { String::new() };
        let what = format!("service {} has {many}tickets", node.slug);
        return in_use(what, format!("desk catalog edit {} --state retired", node.slug));
    }
    Ok(Change::new(&format!("{}.removed", node.noun()))
        .with("slug", &node.slug, "")
        .with("path", &node.path, ""))
}

/// A path, and one more part.
pub fn join(above: &str, name: &str) -> String {
    if above.is_empty() { name.to_owned() } else { format!("{above}{SEPARATOR}{name}") }
}

/// The slugs for a node of this name, the best first: its own, then one with that of the node
/// above in front, then those with numbers.
pub fn slugs(above: &str, name: &str) -> impl Iterator<Item = String> + use<> {
    let own = text::slug(name);
    let long = if above.is_empty() { own.clone() } else { text::slug(&format!("{above}-{own}")) };
    let numbered = long.clone();
    [own, long].into_iter().chain((2_u32..).map(move |number| {
        let tail = format!("-{number}");
        let mut room = (SLUG_MAX - tail.len()).min(numbered.len());
        while !numbered.is_char_boundary(room) {
            room -= 1;
        }
        let head = numbered.get(..room).unwrap_or_default().trim_end_matches('-');
        format!("{head}{tail}")
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::model::{Kind, State};

    fn node() -> Node {
        Node {
            id: ServiceId(5),
            slug: "printer".into(),
            parent: Some(ServiceId(4)),
            path: "IT>Printer".into(),
            name: "Printer".into(),
            category: false,
            kind: Kind::Incident,
            group: Some(GroupId(2)),
            description: String::new(),
            state: State::Active,
            impact: 2,
            urgency: 2,
            restricted: false,
            routed: false,
            revision: 0,
            tickets: 0,
            external_id: String::new(),
            created: 0,
            version: 1,
        }
    }

    fn edit(node: &Node, wanted: &Edit) -> Change {
        super::edit(node, &Details::default(), wanted)
    }

    #[test]
    fn another_form_or_process_is_a_new_revision() {
        let had = Details { form: "[1]".into(), routes: "[2]".into(), ..Details::default() };
        let node = Node { revision: 4, ..node() };
        let change = |wanted: &Edit| super::edit(&node, &had, wanted);
        let form = change(&Edit { form: Some(String::new()), ..Edit::default() });
        assert_eq!((form.text("form"), form.int("revision")), ("", Some(5)));
        let process = change(&Edit { process: Some("[3]".into()), ..Edit::default() });
        assert_eq!(process.int("revision"), Some(5));
        for wanted in [
            Edit { form: Some("[1]".into()), ..Edit::default() },
            Edit { audience: Some(Vec::new()), routes: Some("[2]".into()), ..Edit::default() },
        ] {
            assert!(change(&wanted).is_empty(), "{wanted:?}");
        }
        let others =
            Edit { audience: Some(vec![3]), routes: Some(String::new()), ..Edit::default() };
        let others = change(&others);
        assert_eq!(others.set.len(), 2, "neither of them is kept by a ticket");
        let plain = NewNode { slug: "x".into(), ..NewNode::default() };
        assert!(create(&plain).get("revision").is_none());
        let with = NewNode { details: had.clone(), ..plain };
        assert_eq!(create(&with).int("revision"), Some(1));
    }

    #[test]
    fn a_new_name_is_a_new_path() {
        let change = edit(&node(), &Edit { name: Some("Printers".into()), ..Edit::default() });
        assert_eq!(change.set.len(), 2);
        assert_eq!(change.text("path"), "IT>Printers");
        let root = Node { path: "Printer".into(), parent: None, ..node() };
        let change = edit(&root, &Edit { name: Some("P".into()), ..Edit::default() });
        assert_eq!(change.text("path"), "P");
    }

    #[test]
    fn an_edit_holds_only_what_is_different() {
        let same = Edit {
            name: Some("Printer".into()),
            kind: Some(Kind::Incident),
            group: Some(Some(GroupId(2))),
            impact: Some(2),
            ..Edit::default()
        };
        assert!(edit(&node(), &same).is_empty());
        let change = edit(
            &node(),
            &Edit { group: Some(None), state: Some(State::Retired), ..Edit::default() },
        );
        assert_eq!(change.set.len(), 2);
        assert_eq!((change.int("group"), change.text("state")), (None, "retired"));
    }

    #[test]
    fn a_category_holds_nothing_of_a_service() {
        let new = NewNode {
            slug: "it".into(),
            path: "IT".into(),
            name: "IT".into(),
            category: true,
            ..NewNode::default()
        };
        let change = create(&new);
        assert_eq!(change.kind, "category.created");
        assert!(change.get("kind").is_none() && change.get("impact").is_none());
        assert_eq!(create(&NewNode { category: false, ..new }).text("kind"), "incident");
    }

    #[test]
    fn what_is_used_stays() {
        let refusal = delete(&Node { tickets: 1, ..node() }, 0, true).unwrap_err();
        assert_eq!(refusal.code, Code::InUse);
        assert_eq!(refusal.message, "service printer has 1 tickets");
        let untold = delete(&Node { tickets: 1, ..node() }, 0, false).unwrap_err();
        assert_eq!(untold.message, "service printer has tickets");
        assert!(refusal.hint.unwrap().contains("--state retired"));
        assert_eq!(
            delete(&Node { category: true, ..node() }, 2, true).unwrap_err().code,
            Code::InUse
        );
        assert_eq!(
            delete(&Node { category: true, ..node() }, 0, true).unwrap().kind,
            "category.removed"
        );
        assert_eq!(delete(&node(), 0, true).unwrap().kind, "service.removed");
    }

    #[test]
    fn slugs_give_way_to_each_other() {
        let some = |above, name| slugs(above, name).take(4).collect::<Vec<_>>();
        assert_eq!(
            some("it", "Printer"),
            ["printer", "it-printer", "it-printer-2", "it-printer-3"]
        );
        assert_eq!(some("", "C++"), ["c", "c", "c-2", "c-3"]);
        let long = "é".repeat(200);
        for slug in slugs(&"x".repeat(64), &long)
            .take(12)
            .chain(slugs("", "訪".repeat(99).as_str()).take(12))
        {
            assert!(slug.len() <= SLUG_MAX && text::slug(&slug) == slug, "{slug}");
        }
    }
}
