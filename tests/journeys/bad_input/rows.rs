//! A bad row among good ones: by default it is the end, with `--keep-going` it is passed over; which
//! it was is told either way. With an external id a file can simply be given again.

use std::process::Output;

use desk_tests::{World, world::code};
use serde_json::Value;

use crate::{count, error, fed, words};

/// Five rows, of which the third is wrong.
const FILE: &str = "title,description,external_id
one,x,e-1
two,x,e-2
,x,e-3
four,x,e-4
five,x,e-5
";

fn import(world: &World, file: &str, flags: &[&str]) -> Output {
    let args = [&["ticket", "new", "-f", "-"], flags].concat();
    fed(&mut world.program(args), file.as_bytes().to_vec())
}

/// What became of each row, as `desk.result/v1` says it.
fn results(output: &Output) -> (Vec<String>, Value) {
    let document: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(document["schema"], "desk.result/v1");
    let word = |result: &Value| {
        let is = |name: &str| result[name] == true;
        let id = result["id"].as_str().unwrap_or("none");
        let fate = match () {
            () if is("skipped") => "skipped".to_owned(),
            () if !is("ok") => format!("exit {}", result["error"]["exit"]),
            () if is("created") => "created".to_owned(),
            () if is("changed") => "changed".to_owned(),
            () => "unchanged".to_owned(),
        };
        format!("row {} line {}: {id} {fate}", result["row"], result["line"])
    };
    let results = document["results"].as_array().expect("a list").iter().map(word).collect();
    (results, document["summary"].clone())
}

#[test]
fn the_first_bad_row_is_the_end() {
    let world = World::new();
    let output = import(&world, FILE, &["-o", "json"]);
    assert_eq!(code(output.status), 10, "{output:?}");
    let (rows, summary) = results(&output);
    assert_eq!(
        rows,
        [
            "row 1 line 2: T-1 created",
            "row 2 line 3: T-2 created",
            "row 3 line 4: none exit 9",
            "row 4 line 5: none skipped",
            "row 5 line 6: none skipped",
        ]
    );
    assert_eq!((&summary["ok"], &summary["failed"]), (&2.into(), &1.into()));
    let error = error(&String::from_utf8(output.stderr).expect("UTF-8"));
    assert!(words(&error).contains("row 3 (line 4)"), "{error}");
    assert_eq!(count(&world), 2, "what comes after the bad row is not done");
}

#[test]
fn with_keep_going_the_bad_row_is_passed_over() {
    let world = World::new();
    let output = import(&world, FILE, &["--keep-going"]);
    let stderr = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(code(output.status), 10, "{stderr}");
    assert_eq!(String::from_utf8(output.stdout).expect("UTF-8").lines().count(), 4);
    assert!(stderr.contains("row 3 (line 4): title: is required"), "{stderr}");
    assert!(stderr.contains("4 done, 1 failed: row 3 (line 4)"), "{stderr}");
    assert_eq!(count(&world), 4);
}

#[test]
fn a_script_that_reads_ids_hears_why_a_row_failed() {
    let world = World::new();
    for format in ["id", "csv", "tsv"] {
        let output = import(&world, FILE, &["--keep-going", "-o", format]);
        assert_eq!(code(output.status), 10, "{output:?}");
        let stderr = String::from_utf8(output.stderr).expect("UTF-8");
        let said = words(&error(&stderr));
        assert!(said.contains("row 3 (line 4)"), "-o {format}: {stderr}");
        assert!(stderr.contains("title: is required"), "-o {format}: {stderr}");
    }
}

#[test]
fn a_file_can_be_given_again() {
    let world = World::new();
    let good = FILE.replace("\n,x", "\nthree,x");
    let output = import(&world, &good, &["-o", "json"]);
    assert_eq!(code(output.status), 0, "{output:?}");
    let output = import(&world, &good, &["-o", "json"]);
    assert_eq!(code(output.status), 0, "{output:?}");
    let (rows, summary) = results(&output);
    assert!(rows.iter().all(|row| row.ends_with(" unchanged")), "{rows:?}");
    assert_eq!((&summary["ok"], &summary["changed"]), (&5.into(), &0.into()));

    // A row that says something else under the same name is no repetition.
    let other = good.replace("two,x", "two,other");
    let output = import(&world, &other, &["-o", "json", "--keep-going"]);
    assert_eq!(code(output.status), 10, "{output:?}");
    let (rows, _) = results(&output);
    assert_eq!(rows[0], "row 1 line 2: T-1 unchanged");
    assert_eq!(rows[1], "row 2 line 3: none exit 6");
    assert_eq!(rows[4], "row 5 line 6: T-5 unchanged");
    let output = import(
        &world,
        &other
            .lines()
            .take(3)
            .skip(2)
            .fold("title,description,external_id\n".to_owned(), |file, row| file + row + "\n"),
        &[],
    );
    assert_eq!(code(output.status), 6, "the only row: {output:?}");
    assert_eq!(count(&world), 5);
}

#[test]
fn a_file_that_was_cut_short_goes_on_where_it_ended() {
    let world = World::new();
    assert_eq!(code(import(&world, FILE, &[]).status), 10);
    let good = FILE.replace("\n,x", "\nthree,x");
    let output = import(&world, &good, &["-o", "json"]);
    assert_eq!(code(output.status), 0, "{output:?}");
    let (rows, _) = results(&output);
    assert_eq!(
        rows,
        [
            "row 1 line 2: T-1 unchanged",
            "row 2 line 3: T-2 unchanged",
            "row 3 line 4: T-3 created",
            "row 4 line 5: T-4 created",
            "row 5 line 6: T-5 created",
        ]
    );
}

#[test]
fn a_rehearsal_leaves_nothing_behind() {
    let world = World::new();
    let output = import(&world, FILE, &["--dry-run", "--keep-going", "-o", "json"]);
    assert_eq!(code(output.status), 10, "{output:?}");
    assert_eq!(results(&output).1["dry_run"], true);
    assert_eq!(count(&world), 0);
    let good = FILE.replace("\n,x", "\nthree,x");
    let (rows, _) = results(&import(&world, &good, &["-o", "json"]));
    assert_eq!(rows[0], "row 1 line 2: T-1 created", "no number and no name was used up");
}
