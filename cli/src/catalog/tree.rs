//! `desk catalog tree`: the catalogue as people think of it. Only the table is drawn; every other
//! format answers the same list as `desk catalog list`.

use desk_proto::{
    call,
    v1::{ListServicesRequest, Page, Service},
};

use crate::{
    context::Ctx,
    error::CliError,
    fields::Record,
    render::{Batch, List, Outcome},
};

/// What separates the parts of a path.
const SEPARATOR: char = '>';

/// Show the catalogue as a tree
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk catalog tree
  desk catalog tree --below IT --columns name,id
  desk catalog tree --json=path,group")]
pub(crate) struct Args {
    /// Only this category and what lies below it, by path or id
    #[arg(long, value_name = "NODE")]
    below: Option<String>,

    /// Leave out the header of table, csv and tsv
    #[arg(long)]
    no_headers: bool,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let mut nodes = all(ctx, args.below.unwrap_or_default())?;
    if ctx.view.human() {
        draw(&mut nodes, if ctx.env.utf8() { &LINES } else { &ASCII });
    }
    let rows = nodes.into_iter().map(|node| Box::new(node) as Box<dyn Record>).collect();
    let pages = Box::new(std::iter::once(Ok(Batch { rows, next: None })));
    Ok(Outcome::List(List { pages, headers: !args.no_headers }))
}

/// Every node: whether a line goes on below one is only known when the last of them has come.
fn all(ctx: &Ctx, below: String) -> Result<Vec<Service>, CliError> {
    let mut nodes = Vec::new();
    let mut token = String::new();
    loop {
        let page = Some(Page { token, ..Page::default() });
        let request = ListServicesRequest { below: below.clone(), page, ..Default::default() };
        let reply = ctx.call::<call::CatalogList>(request)?;
        nodes.extend(reply.services);
        token = reply.page.unwrap_or_default().next;
        if token.is_empty() {
            return Ok(nodes);
        }
    }
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
