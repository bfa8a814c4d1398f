//! The life of tickets as a drawing: text for Graphviz and for Mermaid. It draws what it is given and
//! knows no verb; the order is that of the states, so that two drawings of the same life are equal.

use std::collections::{BTreeMap, BTreeSet};

use desk_proto::v1::LifecycleRow;

use super::fields::word;

/// One arrow: where it leads from (nothing: the beginning) and to.
type Arrow = (Option<i32>, i32);

/// What stands at an arrow: the verbs of people, and what comes about by itself.
#[derive(Default)]
struct Label {
    verbs: Vec<String>,
    causes: Vec<String>,
}

impl Label {
    fn all(&self) -> impl Iterator<Item = &String> {
        self.verbs.iter().chain(&self.causes)
    }
}

/// The arrows in order, each with everything that leads along it.
fn arrows(rows: &[LifecycleRow]) -> BTreeMap<Arrow, Label> {
    let mut arrows: BTreeMap<Arrow, Label> = BTreeMap::new();
    for row in rows {
        let from: Vec<Option<i32>> = match row.from.as_slice() {
            [] => vec![None],
            from => from.iter().copied().map(Some).collect(),
        };
        for (from, to) in from.iter().flat_map(|from| row.to.iter().map(move |to| (*from, *to))) {
            let label = arrows.entry((from, to)).or_default();
            match row.cause.is_empty() {
                true => label.verbs.push(row.verb.clone()),
                false => label.causes.push(format!("{} ({})", row.verb, row.cause)),
            }
        }
    }
    arrows
}

/// The states in order, and those of them that nothing leads out of.
fn states(arrows: &BTreeMap<Arrow, Label>) -> (BTreeSet<i32>, BTreeSet<i32>) {
    let left: BTreeSet<i32> = arrows.keys().filter_map(|(from, _)| *from).collect();
    let reached: BTreeSet<i32> = arrows.keys().map(|(_, to)| *to).collect();
    let last = reached.difference(&left).copied().collect();
    (reached.union(&left).copied().collect(), last)
}

/// Text for Graphviz. What comes about by itself is dashed.
pub(super) fn dot(rows: &[LifecycleRow]) -> String {
    let arrows = arrows(rows);
    let (all, last) = states(&arrows);
    let quoted = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', " ");
    let mut text = String::from(
        "digraph ticket {\n  rankdir=LR;\n  node [shape=box, style=rounded];\n  \
         \"(opened)\" [shape=point, label=\"\"];\n",
    );
    for state in all {
        let more = if last.contains(&state) { " [peripheries=2]" } else { "" };
        text.push_str(&format!("  \"{}\"{more};\n", word(state)));
    }
    for ((from, to), label) in &arrows {
        let from = from.map_or("(opened)", word);
        let style = if label.verbs.is_empty() { ", style=dashed" } else { "" };
        let label: Vec<String> = label.all().map(|line| quoted(line)).collect();
        text.push_str(&format!(
            "  \"{from}\" -> \"{}\" [label=\"{}\"{style}];\n",
            word(*to),
            label.join("\\n")
        ));
    }
    text + "}\n"
}

/// Text for Mermaid.
pub(super) fn mermaid(rows: &[LifecycleRow]) -> String {
    let arrows = arrows(rows);
    let (_, last) = states(&arrows);
    // A colon, a semicolon or a line end would end the label; `#` begins a code of a character.
    let plain = |text: &str| text.replace([':', ';', '\n', '#'], " ");
    let mut text = String::from("stateDiagram-v2\n");
    for ((from, to), label) in &arrows {
        let from = from.map_or("[*]", word);
        let label: Vec<String> = label.all().map(|line| plain(line)).collect();
        text.push_str(&format!("    {from} --> {}: {}\n", word(*to), label.join(", ")));
    }
    for state in last {
        text.push_str(&format!("    {} --> [*]\n", word(state)));
    }
    text
}

#[cfg(test)]
mod tests {
    use desk_proto::v1::TicketState;

    use super::*;
    use TicketState::{Assigned, Closed, Dispatched, Resolved};

    fn row(verb: &str, from: &[TicketState], to: &[TicketState], cause: &str) -> LifecycleRow {
        let numbers = |states: &[TicketState]| states.iter().map(|s| i32::from(*s)).collect();
        LifecycleRow {
            verb: verb.into(),
            from: numbers(from),
            to: numbers(to),
            who: Vec::new(),
            cause: cause.into(),
        }
    }

    fn rows() -> Vec<LifecycleRow> {
        vec![
            row("new", &[], &[Dispatched], ""),
            row("take", &[Dispatched], &[Assigned], ""),
            row("assign", &[Dispatched, Assigned], &[Assigned], ""),
            row("resolve", &[Assigned], &[Resolved], ""),
            row("close", &[Resolved], &[Closed], ""),
            row("lapse", &[Resolved], &[Closed], "the \"time\" is over: 21; days"),
            row("wake", &[Resolved], &[Assigned], "the date comes"),
        ]
    }

    #[test]
    fn for_mermaid() {
        assert_eq!(
            mermaid(&rows()),
            "stateDiagram-v2\n    [*] --> dispatched: new\n    dispatched --> assigned: take, assign\n    \
             assigned --> assigned: assign\n    assigned --> resolved: resolve\n    \
             resolved --> assigned: wake (the date comes)\n    \
             resolved --> closed: close, lapse (the \"time\" is over  21  days)\n    closed --> [*]\n"
        );
    }

    #[test]
    fn for_graphviz() {
        assert_eq!(
            dot(&rows()),
            "digraph ticket {\n  rankdir=LR;\n  node [shape=box, style=rounded];\n  \
             \"(opened)\" [shape=point, label=\"\"];\n  \"dispatched\";\n  \"assigned\";\n  \
             \"resolved\";\n  \"closed\" [peripheries=2];\n  \
             \"(opened)\" -> \"dispatched\" [label=\"new\"];\n  \
             \"dispatched\" -> \"assigned\" [label=\"take\\nassign\"];\n  \
             \"assigned\" -> \"assigned\" [label=\"assign\"];\n  \
             \"assigned\" -> \"resolved\" [label=\"resolve\"];\n  \
             \"resolved\" -> \"assigned\" [label=\"wake (the date comes)\", style=dashed];\n  \
             \"resolved\" -> \"closed\" [label=\"close\\nlapse (the \\\"time\\\" is over: 21; days)\"];\n}\n"
        );
    }

    #[test]
    fn the_order_of_the_rows_does_not_move_the_arrows() {
        let ends = |rows: &[LifecycleRow]| arrows(rows).into_keys().collect::<Vec<_>>();
        let mut turned = rows();
        turned.reverse();
        assert_eq!(ends(&rows()), ends(&turned));
        assert_eq!(states(&arrows(&rows())), states(&arrows(&turned)));
    }
}
