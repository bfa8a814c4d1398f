//! What stderr says: nothing but JSON where a program reads, every field of an error, and with `-v` what was
//! called, without any secret.

use desk_tests::World;
use serde_json::Value;

/// The lines of stderr, each an object with a schema.
fn lines(stderr: &str) -> Vec<Value> {
    let parse =
        |line| serde_json::from_str::<Value>(line).unwrap_or_else(|e| panic!("{e}: {line}"));
    stderr.lines().map(parse).collect()
}

#[test]
fn an_error_has_every_field() {
    let world = World::new();
    let wanted = [
        "code",
        "exit",
        "fields",
        "grpc",
        "hint",
        "message",
        "request_id",
        "retry_after",
        "retryable",
        "target",
    ];
    for (args, exit, asked) in [
        (&["ticket", "show", "T-9"][..], 3, true),
        (&["ticket", "list", "--colour"], 2, false),
        (&["ticket", "new", "-t", " ", "-b", "x"], 9, true),
        (&["group", "new", ""], 9, true),
        (&["wait", "ticket/T-9"], 2, false),
    ] {
        let run = world.desk("owner", [args, &["-o", "json"]].concat());
        assert_eq!((i64::from(run.code), run.stdout.as_str()), (exit, ""), "{args:?}");
        let all = lines(&run.stderr);
        let [error] = all.as_slice() else { panic!("{args:?}: {}", run.stderr) };
        assert_eq!(error["schema"], "desk.error/v1");
        let object = error["error"].as_object().unwrap();
        let mut names: Vec<&str> = object.keys().map(String::as_str).collect();
        names.sort_unstable();
        assert_eq!(names, wanted, "{args:?}");
        assert_eq!(object["exit"], exit);
        assert_eq!(object["request_id"].is_string(), asked, "{args:?}: {error}");
        assert_eq!(object["grpc"].is_string(), asked, "{args:?}: {error}");
    }
    let text =
        world.desk("owner", ["ticket", "show", "T-9", "-o", "json", "--error-format", "text"]);
    assert!(text.stderr.starts_with("desk: not-found (3): "), "{}", text.stderr);
    let json =
        world.desk_with("owner", ["ticket", "show", "T-9"], "", &[("DESK_ERROR_FORMAT", "json")]);
    assert_eq!(lines(&json.stderr).len(), 1);
}

#[test]
fn a_warning_is_a_line_of_json_where_a_program_reads() {
    let world = World::new();
    for _ in 0..2 {
        world.desk("owner", ["ticket", "new", "-t", "A", "-b", "A"]).ok();
    }
    for format in ["json", "jsonl", "csv", "tsv", "id"] {
        let run = world.desk("owner", ["ticket", "list", "-L", "1", "-o", format, "-v"]);
        let all = lines(&run.stderr);
        let schemas: Vec<_> = all.iter().map(|line| line["schema"].as_str().unwrap()).collect();
        assert_eq!(schemas, ["desk.trace/v1", "desk.warning/v1"], "{format}");
        assert_eq!(all[1]["warning"]["code"], "TRUNCATED", "{format}");
    }
}

#[test]
fn what_is_called_is_told_as_far_as_it_is_asked_for_and_without_the_token() {
    let world = World::new();
    let token = world.persona("rita").token;
    let run = |flags: &[&str], env: &[(&str, &str)]| {
        world.desk_with("rita", [&["ticket", "list"], flags].concat(), "", env).stderr
    };
    assert_eq!(run(&[], &[]), "");
    let one = run(&["-v"], &[]);
    assert_eq!(one.lines().count(), 1, "{one}");
    let words: Vec<&str> = one.split_whitespace().collect();
    assert!(matches!(words.as_slice(), ["Tickets.List", "OK", _, "request", id] if id.len() > 8));
    // It is the name by which an error tells of the same request.
    let failed = ["ticket", "show", "T-9", "-v", "-o", "json", "--error-format", "json"];
    let told = lines(&world.desk("rita", failed).stderr);
    let request = told[1]["error"]["request_id"].as_str().expect("an id").to_owned();
    assert!(told[0].to_string().contains(&format!("request {request}")), "{told:?}");
    assert!(request != words[4], "each request has an id of its own: {one}");
    let two = run(&["-vv"], &[]);
    assert!(two.starts_with("connect to ") && two.lines().count() == 2, "{two}");
    let three = run(&["-vvv"], &[]);
    assert!(three.contains("/desk.v1.Tickets/List") && three.contains("x-desk-build="), "{three}");
    assert!(three.contains("authorization=(a secret)") && !three.contains(&token), "{three}");
    let env = |value| run(&[], &[("DESK_LOG", value)]).lines().count();
    assert_eq!(env("desk=info"), 1);
    assert_eq!(env("deskd=debug,desk=debug"), 2);
    assert_eq!(env("desk=trace"), three.lines().count());
    assert_eq!((env("debug"), env("deskd=trace")), (0, 0), "that is for the daemon");
}

#[test]
fn a_raw_call_reads_a_file_streams_line_by_line_and_works_from_far_away() {
    let (world, address) = World::listening();
    let file = world.dir().join("get.json");
    std::fs::write(&file, "{\"id\": \"service-desk\"}").unwrap();
    let at = format!("@{}", file.display());
    let near = world.desk("owner", ["api", "desk.v1.Groups/Get", "-d", &at]).ok();
    let group: Value = serde_json::from_str(&near).unwrap();
    assert_eq!(group["slug"].as_str().or(group["id"].as_str()), Some("service-desk"), "{near}");
    // A stream that the time of the call ends has told what came until then.
    let follow = ["api", "desk.v1.History/Follow", "-d", "{\"after\":0}", "--rpc-timeout", "1s"];
    let mut command = world.program(follow);
    let mut child = command.stdout(std::process::Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    let mut out = std::io::BufReader::new(child.stdout.take().unwrap());
    std::io::BufRead::read_line(&mut out, &mut line).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(serde_json::from_str::<Value>(&line).unwrap()["seq"], "1");
    // Over the network the daemon tells nobody what there is to call; what desk knows works all the same.
    let token = world.persona("rita").token;
    let endpoint = format!("http://{address}");
    let env = [("DESK_ENDPOINT", endpoint.as_str()), ("DESK_TOKEN", token.as_str())];
    let far = world.desk_with("owner", ["api", "desk.v1.Sessions/Whoami"], "", &env);
    assert_eq!(far.code, 0, "{}", far.stderr);
    assert!(far.stdout.contains("rita@example.org"), "{}", far.stdout);
    let env = [("DESK_ENDPOINT", endpoint.as_str())];
    let nobody = world.desk_with("owner", ["api", "desk.v1.Tickets/List"], "", &env);
    assert_eq!((nobody.code, nobody.stdout.as_str()), (4, ""), "{}", nobody.stderr);
}
