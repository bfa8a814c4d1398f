//! The examples of every help: what somebody copies from there is a command that there is.

use desk_tests::transcript::Line;

/// The commands below this one that do something, with their help.
fn leaves(command: &clap::Command, path: &str, found: &mut Vec<(String, String)>) {
    for sub in command.get_subcommands() {
        let path = format!("{path} {}", sub.get_name());
        if sub.has_subcommands() {
            leaves(sub, &path, found);
        } else {
            let help = sub.get_after_help().map(ToString::to_string).unwrap_or_default();
            found.push((path, help));
        }
    }
}

/// The lines of the section EXAMPLES.
fn examples(help: &str) -> Vec<String> {
    let lines = help.lines().skip_while(|line| *line != "EXAMPLES").skip(1);
    let lines: Vec<&str> = lines.take_while(|line| !line.is_empty()).map(str::trim).collect();
    lines.join("\n").replace("\\\n", "").lines().map(str::to_owned).collect()
}

/// The commands of a line, without what only a shell understands.
fn commands(example: &str) -> Vec<String> {
    let line = example.replace("$(id -u anna)", "1000");
    let line =
        line.strip_prefix("source <(").and_then(|line| line.strip_suffix(')')).unwrap_or(&line);
    // Where an answer goes is the shell's affair too.
    let bare = |command: &str| command.split(" > ").next().unwrap_or_default().to_owned();
    line.split(" || ").map(bare).collect()
}

#[test]
fn every_example_is_a_command_that_there_is() {
    let mut found = Vec::new();
    leaves(&desk::command(), "desk", &mut found);
    let (mut tried, mut wrong) = (0, Vec::new());
    for (path, help) in found {
        let examples = examples(&help);
        let own = examples.iter().any(|line| line.contains(&path));
        if !own && path != "desk daemon run" {
            wrong.push(format!("{path} has no example of its own"));
        }
        for example in examples {
            for command in commands(&example) {
                let line = match Line::parse(&command) {
                    Ok(line) => line,
                    Err(error) => {
                        wrong.push(format!("{path}: {error}"));
                        continue;
                    }
                };
                for stage in line.stages.iter().filter(|stage| stage.words[0] == "desk") {
                    tried += 1;
                    if let Err(error) = desk::command().try_get_matches_from(&stage.words) {
                        wrong.push(format!("{path}: {example}\n{error}"));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(tried > 150, "only {tried} examples were found");
}
