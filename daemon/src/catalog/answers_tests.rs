//! What may be filled in, as tables of cases.

use super::*;

fn field(name: &str, kind: Type, choices: &[&str]) -> Field {
    let choices = choices.iter().map(|choice| (*choice).to_owned()).collect();
    Field { name: name.into(), kind, choices, ..Field::default() }
}

fn answer(name: &str, values: &[&str]) -> Answer {
    let values = values.iter().map(|value| (*value).to_owned()).collect();
    Answer { name: name.into(), values, ..Answer::default() }
}

/// What is kept, and every problem.
fn checked(form: &[Field], given: &[Answer], whole: bool) -> (String, Vec<(String, String)>) {
    let mut problems = Problems::new();
    let mut person =
        |login: &str| Ok(Some(login.to_lowercase()).filter(|login| login == "rita@example.org"));
    let kept = check(form, given, whole, &mut person, &mut problems).unwrap();
    let wrong = problems.end().err().map(|refusal| refusal.fields).unwrap_or_default();
    let wrong = wrong.into_iter().map(|f| (f.name.into_owned(), f.problem)).collect();
    (to_text(&kept).unwrap(), wrong)
}

#[test]
fn values_are_kept_in_one_form() {
    let cases: &[(Type, &[&str], &str)] = &[
        (Type::Text, &["  e\u{301}tage 3 "], "\"étage 3\""),
        (Type::Longtext, &["a\r\nb"], "\"a\\nb\""),
        (Type::Choice, &["south"], "\"south\""),
        (Type::Multichoice, &["south", "north", "south"], "[\"north\",\"south\"]"),
        (Type::Multichoice, &["north"], "[\"north\"]"),
        (Type::Number, &["+007.50"], "\"7.5\""),
        (Type::Number, &["-0.0"], "\"0\""),
        (Type::Number, &["-.5"], ""),
        (Type::Number, &["-12"], "\"-12\""),
        (Type::Number, &["0.000001"], "\"0.000001\""),
        (Type::Date, &["2028-02-29"], "\"2028-02-29\""),
        (Type::Bool, &["true"], "\"true\""),
        (Type::User, &["RITA@example.org"], "\"rita@example.org\""),
    ];
    for (kind, given, kept) in cases {
        let choices: &[&str] = if kind.has_choices() { &["north", "south"] } else { &[] };
        let (text, wrong) = checked(&[field("f", *kind, choices)], &[answer("f", given)], true);
        if kept.is_empty() {
            assert_eq!(wrong.len(), 1, "{kind:?} {given:?}");
        } else {
            assert_eq!(text, format!("{{\"f\":{kept}}}"), "{kind:?} {given:?}: {wrong:?}");
        }
    }
}

#[test]
fn what_is_wrong_is_said() {
    let long = "x".repeat(1 << 20);
    let cases: &[(Type, &[&str], &str)] = &[
        (Type::Text, &["a\nb"], "U+000A"),
        (Type::Text, &["a", "b"], "takes one value, not 2"),
        (Type::Text, &[&long], "1000 is the limit"),
        (Type::Longtext, &[&long], "16384 is the limit"),
        (Type::Choice, &["east"], "\"east\" is none of north, south"),
        (Type::Choice, &["North"], "is none of"),
        (Type::Choice, &[&long], "is none of north, south"),
        (Type::Multichoice, &["north", "east"], "\"east\" is none of"),
        (
            Type::Multichoice,
            &["up", "north", "", "east"],
            "\"up\", \"east\" are none of north, south",
        ),
        (Type::Multichoice, &["?"; 50], "\"?\", 40 more are none of"),
        (Type::Number, &["1,5"], "is no number"),
        (Type::Number, &["1e3"], "is no number"),
        (Type::Number, &["٣"], "is no number"),
        (Type::Number, &["NaN"], "is no number"),
        (Type::Number, &["--1"], "is no number"),
        (Type::Number, &[&"1".repeat(41)], "40 is the limit"),
        (Type::Date, &["2026-02-29"], "is no day"),
        (Type::Date, &["2026-2-3"], "is no day"),
        (Type::Date, &["2026-02-03T00:00"], "is no day"),
        (Type::Date, &["tomorrow"], "is no day"),
        (Type::Bool, &["yes"], "neither true nor false"),
        (Type::User, &["nobody@example.org"], "there is no user"),
        (Type::User, &["*"], "there is no user"),
    ];
    for (kind, given, says) in cases {
        let choices: &[&str] = if kind.has_choices() { &["north", "south"] } else { &[] };
        let (_, wrong) = checked(&[field("f", *kind, choices)], &[answer("f", given)], true);
        assert_eq!(wrong.len(), 1, "{kind:?}");
        assert_eq!(wrong[0].0, "answers.f");
        assert!(wrong[0].1.contains(says), "{kind:?}: {}", wrong[0].1);
        assert!(wrong[0].1.len() < 180, "{kind:?}: a refusal stays short");
    }
}

#[test]
fn empty_is_not_given() {
    for kind in Type::ALL {
        let choices: &[&str] = if kind.has_choices() { &["x"] } else { &[] };
        let free = field("f", kind, choices);
        let required = Field { required: true, ..free.clone() };
        for given in [&[][..], &[answer("f", &[])], &[answer("f", &["  "])]] {
            assert_eq!(checked(std::slice::from_ref(&free), given, true), Default::default());
            let (_, wrong) = checked(std::slice::from_ref(&required), given, true);
            assert_eq!(wrong, [("answers.f".to_owned(), "is required".to_owned())], "{kind:?}");
            // Whoever only asks where a request would go has not filled in all of it.
            assert_eq!(checked(std::slice::from_ref(&required), given, false).1, []);
        }
    }
}

#[test]
fn all_problems_at_once() {
    let form: Vec<Field> = (0..FIELDS_MAX)
        .map(|at| Field { required: true, ..field(&format!("f{at}"), Type::Number, &[]) })
        .collect();
    let given: Vec<Answer> =
        (0..FIELDS_MAX).map(|at| answer(&format!("f{at}"), &["nonsense"])).collect();
    let (kept, wrong) = checked(&form, &given, true);
    assert_eq!((kept.as_str(), wrong.len()), ("", FIELDS_MAX));
    let (_, wrong) = checked(&form, &[answer("x", &["1"]), answer("f0", &["1"])], true);
    assert_eq!(wrong.len(), FIELDS_MAX, "one that there is not, and all but one missing");
    assert!(wrong[0].1.starts_with("is no field of the form; there are f0, f1"), "{wrong:?}");
    assert!(checked(&[], &[answer("title", &["x"])], true).1[0].1.contains("every request"));
    assert!(checked(&[], &[answer("x", &["x"])], true).1[0].1.contains("has no form"));
    let twice = [answer("f0", &["1"]), answer("f0", &["1"])];
    assert!(checked(&form[..1], &twice, true).1[0].1.contains("twice"));
    let flood: Vec<Answer> = (0..10_000).map(|at| answer(&format!("x{at}"), &["1"])).collect();
    assert_eq!(checked(&form[..1], &flood, true).1.len(), 1);
    let name = "\u{1b}".repeat(1 << 20);
    assert!(checked(&[], &[answer(&name, &[])], true).1[0].0.len() < 60);
}

#[test]
fn answers_together_have_a_limit() {
    let form: Vec<Field> = (0..5).map(|at| field(&format!("f{at}"), Type::Longtext, &[])).collect();
    let text = "x".repeat(BODY_MAX);
    let given: Vec<Answer> = (0..5).map(|at| answer(&format!("f{at}"), &[&text])).collect();
    assert_eq!(checked(&form, &given[..3], true).1, []);
    assert_eq!(checked(&form, &given, true).1[0].0, "answers");
}

#[test]
fn they_come_back_in_the_order_of_the_form() {
    let form = [
        Field { label: "Where".into(), ..field("place", Type::Text, &[]) },
        field("also", Type::Multichoice, &["a", "b"]),
        field("never", Type::Text, &[]),
    ];
    let kept = of_text("{\"also\":[\"a\",\"b\"],\"gone\":\"x\",\"place\":\"here\"}").unwrap();
    let answers = in_order(&form, kept);
    let said: Vec<_> = answers.iter().map(|a| (a.label.as_str(), a.values.join("+"))).collect();
    let wanted = [("Where", "here"), ("also", "a+b"), ("gone", "x")];
    assert_eq!(said, wanted.map(|(label, value)| (label, value.to_owned())));
    assert!(of_text("[").is_err() && in_order(&form, Kept::new()).is_empty());
}

#[test]
fn what_is_filled_in_anew_takes_the_place_of_what_was() {
    let required = Field { required: true, ..field("team", Type::Choice, &["north", "south"]) };
    let form = [required, field("room", Type::Text, &[]), field("note", Type::Longtext, &[])];
    let kept = || of_text(r#"{"old":"stays","room":"7","team":"north"}"#).unwrap();
    let amended = |given: &[Answer]| {
        let mut problems = Problems::new();
        let new = check(&form, given, false, &mut |_| Ok(None), &mut problems).unwrap();
        let all = super::amended(&form, kept(), given, new, &mut problems).unwrap();
        let wrong = problems.end().err().map(|refusal| refusal.fields).unwrap_or_default();
        let wrong: Vec<_> = wrong.into_iter().map(|field| field.problem).collect();
        (to_text(&all).unwrap(), wrong.join("; "))
    };
    let cases: &[(&[Answer], &str, &str)] = &[
        (&[answer("room", &["8"])], r#"{"old":"stays","room":"8","team":"north"}"#, ""),
        (&[answer("room", &[""])], r#"{"old":"stays","team":"north"}"#, ""),
        (&[answer("room", &[])], r#"{"old":"stays","team":"north"}"#, ""),
        (&[answer("note", &[" "])], r#"{"old":"stays","room":"7","team":"north"}"#, ""),
    ];
    for (given, all, wrong) in cases {
        assert_eq!(amended(given), ((*all).to_owned(), (*wrong).to_owned()));
    }
    assert_eq!(amended(&[answer("team", &[""])]).1, "is required");
    assert_eq!(amended(&[answer("team", &["west"])]).1, "\"west\" is none of north, south");
    assert_eq!(amended(&[answer("room", &[""]), answer("room", &["8"])]).1, "is there twice");
    assert!(amended(&[answer("old", &["x"])]).1.contains("is no field of the form"));
    let long = "x".repeat(BODY_MAX);
    assert_eq!(amended(&[answer("note", &[&long])]).1, "");
}

#[test]
fn the_history_tells_each_field_that_is_different() {
    let told = told(r#"{"a":"1","b":["x","y"],"c":"same"}"#, r#"{"b":["x"],"c":"same","d":"2"}"#);
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(
        told.unwrap(),
        [
            ("a".to_owned(), some("1"), None),
            ("b".to_owned(), some("x, y"), some("x")),
            ("d".to_owned(), None, some("2")),
        ]
    );
}
