//! What is offered where, held to the commands that there are.

use super::*;

#[test]
fn it_is_decided_what_every_argument_takes() {
    fn walk(command: &Command, names: &mut Vec<String>, wrong: &mut Vec<String>, seen: &mut usize) {
        for arg in command.get_arguments() {
            let takes = arg.get_num_args().is_some_and(|range| range.takes_values());
            if !takes || !arg.get_possible_values().is_empty() {
                continue;
            }
            *seen += 1;
            let path: Vec<&str> = names.iter().map(String::as_str).collect();
            if of(&path, arg).is_none() {
                wrong.push(format!("{} {arg}", names.join(" ")));
            }
        }
        for sub in command.get_subcommands().filter(|sub| sub.get_name() != "help") {
            names.push(sub.get_name().to_owned());
            walk(sub, names, wrong, seen);
            names.pop();
        }
    }
    let (mut wrong, mut seen) = (Vec::new(), 0);
    walk(&app::whole(), &mut Vec::new(), &mut wrong, &mut seen);
    assert!(seen > 300, "only {seen} arguments: this test has gone blind");
    assert!(wrong.is_empty(), "say in `of` what they take:\n{}", wrong.join("\n"));
}

#[test]
fn lists_go_on_with_what_is_not_in_them_yet() {
    let words = ["new", "open", "closed"];
    let found = |typed| {
        let found = listed(typed, &[','], |_, typed| few(&words, typed));
        found.into_iter().map(|one| one.value).collect::<Vec<_>>()
    };
    assert_eq!(found(""), ["new", "open", "closed"]);
    assert_eq!(found("new,"), ["new,open", "new,closed"]);
    assert_eq!(found("new,o"), ["new,open"]);
}
