//! What is promised is proved: each line of the section "What is promised" names a test, and each test that
//! is named is there.

use std::{collections::BTreeMap, fs};

use desk_tests::bless::root;

/// The tests of a file: the names of functions behind `#[test]`, or behind that of an async runtime. Those
/// that are left out unless somebody asks for them prove nothing.
fn tests(text: &str) -> Vec<String> {
    let (mut found, mut is_test) = (Vec::new(), false);
    let mut is_left_out = false;
    for line in text.lines().map(str::trim) {
        if line.starts_with("#[test]") || line.starts_with("#[tokio::test") {
            is_test = true;
        } else if line.starts_with("#[") && line.contains("ignore") {
            is_left_out = true;
        } else if let Some((_, rest)) = line.split_once("fn ") {
            if is_test && !is_left_out {
                found.push(rest.split(['(', '<']).next().unwrap_or_default().to_owned());
            }
            (is_test, is_left_out) = (false, false);
        }
    }
    found
}

#[test]
fn every_promise_names_a_test_that_is_there() {
    let text = fs::read_to_string(root().join("README.md")).unwrap();
    let section = text.split("\n## ").find(|section| section.starts_with("What is promised"));
    let section = section.expect("a section that says what is promised");
    let (mut known, mut wrong, mut count) = (BTreeMap::new(), Vec::new(), 0);
    for promise in section.split("\n- ").skip(1) {
        // Whatever follows the list is no part of its last line.
        let promise = promise.split("\n\n").next().unwrap_or_default();
        let named: Vec<_> = promise.split('`').filter(|word| word.contains(".rs::")).collect();
        if named.is_empty() {
            wrong.push(format!("no test: {promise}"));
        }
        for test in named {
            let (path, name) = test.split_once("::").expect("a path and a name");
            let tests = known.entry(path.to_owned()).or_insert_with(|| {
                tests(&fs::read_to_string(root().join(path)).unwrap_or_default())
            });
            if !tests.iter().any(|test| test == name) {
                wrong.push(format!("there is no test {test}, or it is left out"));
            }
            count += 1;
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count > 20, "only {count} tests are named: this test has gone blind");
}

#[test]
fn what_is_left_out_proves_nothing() {
    let text = "#[test]\nfn one() {}\n#[test]\n#[ignore = \"slow\"]\nfn two() {}\n#[ignore]\n#[test]\n\
                fn three() {}\n#[test]\n#[cfg_attr(miri, ignore)]\nfn four() {}\n#[test]\nfn five() {}\n";
    assert_eq!(tests(text), ["one", "five"]);
}
