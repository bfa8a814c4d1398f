//! `desk catalog tree`: the catalogue as people think of it. Only the table is drawn; every other
//! format answers the same list as `desk catalog list`.

use std::collections::HashSet;

use desk_proto::{
    call,
    v1::{ListServicesRequest, Page, Service},
};

use super::parts;

use crate::{context::Ctx, error::CliError, list, render::Outcome};

/// What separates the parts of a path.
const SEPARATOR: char = '>';

/// Show the catalogue as a tree
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk catalog tree
  desk catalog tree --below IT --columns name,id
  desk catalog tree --search printer
  desk catalog tree --json=path,group")]
pub(crate) struct Args {
    /// Only this category and what lies below it, by path or id
    #[arg(long, value_name = "NODE")]
    below: Option<String>,

    /// Only those with this text in path or description, and what they lie in
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,

    /// Leave out the header of table, csv, tsv and md
    #[arg(long)]
    no_headers: bool,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let search = args.search.unwrap_or_default();
    let wanted = ListServicesRequest {
        below: args.below.unwrap_or_default(),
        with_forms: parts::wanted(&ctx.view),
        ..ListServicesRequest::default()
    };
    let found = ListServicesRequest { search: search.clone(), ..wanted.clone() };
    let mut nodes = all(ctx, &found)?;
    if ctx.view.human() {
        if !search.is_empty() && !nodes.is_empty() {
            nodes = with_branches(all(ctx, &wanted)?, &nodes);
        }
        draw(&mut nodes, if ctx.env.utf8() { &LINES } else { &ASCII });
    }
    Ok(list::whole(nodes, !args.no_headers))
}

/// Every node: whether a line goes on below one is only known when the last of them has come.
pub(crate) fn all(ctx: &Ctx, wanted: &ListServicesRequest) -> Result<Vec<Service>, CliError> {
    let mut nodes = Vec::new();
    let mut token = String::new();
    loop {
        let page = Some(Page { token, ..Page::default() });
        let request = ListServicesRequest { page, ..wanted.clone() };
        let reply = ctx.call::<call::CatalogList>(request)?;
        nodes.extend(reply.services);
        token = reply.page.unwrap_or_default().next;
        if token.is_empty() {
            return Ok(nodes);
        }
    }
}

/// Those that were found, in the branches in which they lie.
fn with_branches(all: Vec<Service>, found: &[Service]) -> Vec<Service> {
    let mut names: HashSet<&str> = HashSet::new();
    let mut branches: HashSet<&str> = HashSet::new();
    for node in found {
        names.insert(&node.id);
        for (at, _) in node.path.match_indices(SEPARATOR).rev() {
            // What is above a branch that is known is known as well.
            if !node.path.get(..at).is_some_and(|branch| branches.insert(branch)) {
                break;
            }
        }
    }
    let leads = |node: &Service| names.contains(&*node.id) || branches.contains(node.path.as_str());
    all.into_iter().filter(leads).collect()
}

/// What a tree is drawn with: before a node that others follow, before the last one, below the one
/// and below the other.
struct Strokes {
    node: &'static str,
    last: &'static str,
    line: &'static str,
    gap: &'static str,
}

const LINES: Strokes =
    Strokes { node: "├── ", last: "└── ", line: "│   ", gap: "    " };
const ASCII: Strokes = Strokes { node: "|-- ", last: "`-- ", line: "|   ", gap: "    " };

/// Puts the branches in front of the names. The nodes come in the order of the tree.
fn draw(nodes: &mut [Service], strokes: &Strokes) {
    let depth = |node: &Service| node.path.matches(SEPARATOR).count();
    let root = nodes.first().map(&depth).unwrap_or_default();
    // From the end: whether another node follows on a level before the tree goes up again.
    let mut more: Vec<bool> = Vec::new();
    for node in nodes.iter_mut().rev() {
        let level = depth(node).saturating_sub(root);
        more.resize(level + 1, false);
        let mut drawn = String::new();
        for (at, follows) in more.iter().enumerate().skip(1) {
            drawn.push_str(match (at == level, *follows) {
                (true, true) => strokes.node,
                (true, false) => strokes.last,
                (false, true) => strokes.line,
                (false, false) => strokes.gap,
            });
        }
        if let Some(follows) = more.last_mut() {
            *follows = true;
        }
        drawn.push_str(&node.name);
        node.name = drawn;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(paths: &[&str], strokes: &Strokes) -> Vec<String> {
        let node = |path: &&str| Service {
            path: (*path).to_owned(),
            name: path.rsplit('>').next().unwrap_or_default().to_owned(),
            ..Service::default()
        };
        let mut nodes: Vec<Service> = paths.iter().map(node).collect();
        draw(&mut nodes, strokes);
        nodes.into_iter().map(|node| node.name).collect()
    }

    #[test]
    fn what_is_found_stands_in_its_branches() {
        let node = |path: &&str| Service {
            id: (*path).to_owned(),
            path: (*path).to_owned(),
            ..Service::default()
        };
        let all: Vec<Service> = PATHS.iter().map(node).collect();
        let kept = with_branches(all.clone(), &[node(&"IT>Net>Wire"), node(&"Z")]);
        let paths: Vec<&str> = kept.iter().map(|node| node.path.as_str()).collect();
        assert_eq!(paths, ["IT", "IT>Net", "IT>Net>Wire", "Z"]);
        assert!(with_branches(all, &[]).is_empty());
    }

    #[test]
    fn a_large_catalogue_is_narrowed_down_at_once() {
        let node = |path: String| Service { id: path.clone(), path, ..Service::default() };
        let all: Vec<Service> = (0..10_000)
            .flat_map(|number| [node(format!("IT>{number}")), node(format!("IT>{number}>Wire"))])
            .collect();
        let found: Vec<Service> =
            all.iter().filter(|node| node.path.ends_with("Wire")).cloned().collect();
        let began = std::time::Instant::now();
        assert_eq!(with_branches(all, &found).len(), 20_000);
        assert!(began.elapsed().as_secs() < 2, "{:?}", began.elapsed());
    }

    const PATHS: &[&str] =
        &["General", "IT", "IT>Net", "IT>Net>Wi-Fi", "IT>Net>Wire", "IT>Work", "IT>Work>Fax", "Z"];

    #[test]
    fn branches_end_where_the_last_node_is() {
        let lines = [
            "General",
            "IT",
            "├── Net",
            "│   ├── Wi-Fi",
            "│   └── Wire",
            "└── Work",
            "    └── Fax",
            "Z",
        ];
        assert_eq!(drawn(PATHS, &LINES), lines);
        let ascii: Vec<String> = drawn(PATHS, &ASCII);
        assert_eq!(ascii[4], "|   `-- Wire");
        assert!(ascii.iter().all(|line| line.is_ascii()));
    }

    #[test]
    fn a_part_of_the_tree_begins_at_its_own_root() {
        let lines = drawn(&["IT>Net", "IT>Net>Wi-Fi", "IT>Net>Wire"], &LINES);
        assert_eq!(lines, ["Net", "├── Wi-Fi", "└── Wire"]);
        assert!(drawn(&[], &LINES).is_empty());
    }
}
