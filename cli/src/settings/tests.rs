//! Who wins, and which context is in force.

use std::fs;

use super::*;
use crate::{
    config::{self, Config},
    flags::Globals,
};

/// A directory with the three files, and an environment that leads to them.
struct Files {
    dir: tempfile::TempDir,
}

impl Files {
    fn new(project: &str, user: &str, system: &str) -> Files {
        let dir = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| fs::write(dir.path().join(name), text).unwrap();
        fs::create_dir_all(dir.path().join("work/deep/er")).unwrap();
        write("work/.desk.toml", project);
        write("user.toml", user);
        write("system.toml", system);
        Files { dir }
    }

    fn env(&self, pairs: &[(&str, &str)]) -> Env {
        let user = self.dir.path().join("user.toml");
        let mut env: Env = [("DESK_CONFIG", user.to_str().unwrap()), ("HOME", "/h")]
            .iter()
            .chain(pairs)
            .copied()
            .collect();
        env.dir = Some(self.dir.path().join("work/deep/er"));
        env.system = Some(self.dir.path().join("system.toml"));
        env
    }

    fn settled(&self, pairs: &[(&str, &str)], flag: Option<&str>) -> Env {
        self.env(pairs).settle(flag)
    }
}

const TWO: &str = "context = \"a\"\ntenant = \"user\"\n\
    [contexts.a]\nendpoint = \"unix:/a\"\ntenant = \"of-a\"\noutput = \"csv\"\n\
    [contexts.b]\nendpoint = \"unix:/b\"\n";

#[test]
fn each_layer_goes_before_the_next() {
    let files = Files::new(
        "tenant = \"project\"\n",
        "tenant = \"user\"\noutput = \"csv\"\n",
        "tenant = \"system\"\noutput = \"tsv\"\nretries = 7\n",
    );
    let env = files.settled(&[], None);
    assert!(env.sound().is_ok());
    let told =
        |env: &Env| ["DESK_TENANT", "DESK_OUTPUT"].map(|name| env.get(name).map(str::to_owned));
    assert_eq!(told(&env), [Some("project".into()), Some("csv".into())]);
    assert_eq!(env.setting("retries"), Some("7"));
    let env = files.settled(&[("DESK_TENANT", "env"), ("DESK_OUTPUT", "")], None);
    assert_eq!(told(&env), [Some("env".into()), Some("csv".into())]);
    // What programs inherit is what was there.
    assert!(!env.iter().any(|(_, value)| value == "csv"));
}

#[test]
fn a_context_is_named_by_flag_environment_project_and_user_in_this_order() {
    let files = Files::new("context = \"b\"\n", TWO, "");
    let name = |pairs: &[(&str, &str)], flag| {
        files.settled(pairs, flag).context().map(|context| context.name.clone())
    };
    assert_eq!(name(&[], None).as_deref(), Some("b"));
    assert_eq!(name(&[("DESK_CONTEXT", "a")], None).as_deref(), Some("a"));
    assert_eq!(name(&[("DESK_CONTEXT", "a")], Some("b")).as_deref(), Some("b"));
    assert_eq!(name(&[], Some(LOCAL)), None);
    assert_eq!(name(&[("DESK_ENDPOINT", "unix:/c")], Some("b")), None);
    assert_eq!(name(&[("DESK_ENDPOINT", "unix:///b")], Some("b")).as_deref(), Some("b"));
    let alone = Files::new("", TWO, "");
    let context = alone.settled(&[], None);
    assert_eq!(context.context().map(|context| context.name.as_str()), Some("a"));
}

#[test]
fn what_is_usual_in_a_context_goes_before_what_is_usual_elsewhere() {
    let files = Files::new("", TWO, "");
    let env = files.settled(&[], None);
    assert_eq!((env.get("DESK_TENANT"), env.get("DESK_OUTPUT")), (Some("of-a"), Some("csv")));
    let env = files.settled(&[], Some("b"));
    assert_eq!((env.get("DESK_TENANT"), env.get("DESK_OUTPUT")), (Some("user"), None));
}

#[test]
fn the_tenant_of_a_project_is_one_of_its_context() {
    let files = Files::new("context = \"b\"\ntenant = \"of-b\"\n", TWO, "");
    assert_eq!(files.settled(&[], None).get("DESK_TENANT"), Some("of-b"));
    assert_eq!(files.settled(&[], Some("a")).get("DESK_TENANT"), Some("of-a"));
}

#[test]
fn a_context_that_there_is_not_is_named_with_the_nearest() {
    let files = Files::new("", TWO.replace("contexts.b", "contexts.prod").as_str(), "");
    let error = files.settled(&[], Some("prdo")).sound().unwrap_err();
    assert_eq!((error.exit, error.code.as_ref()), (Exit::NotFound, "NOT_FOUND"));
    assert!(error.hint.as_deref().unwrap().contains("did you mean \"prod\"?"), "{error:?}");
    let files = Files::new("context = \"x\"\n", TWO, "");
    let error = files.settled(&[], None).sound().unwrap_err();
    assert!(error.message.contains(".desk.toml:1 names"), "{error}");
}

#[test]
fn of_a_context_that_two_files_have_the_users_own_counts_whole() {
    let system = "[contexts.a]\nendpoint = \"unix:/s\"\nca = \"/ca\"\n[contexts.s]\nendpoint = \"unix:/s\"\n";
    let files = Files::new("", TWO, system);
    let env = files.settled(&[], None);
    let contexts = env.settings().contexts();
    let names: Vec<_> = contexts.iter().map(|context| context.name.as_str()).collect();
    assert_eq!(names, ["a", "b", "s"]);
    assert_eq!((contexts[0].endpoint.as_str(), &contexts[0].ca), ("unix:/a", &None));
}

#[test]
fn a_file_that_was_named_is_there() {
    let env: Env = [("DESK_CONFIG", "/nowhere/config.toml")].into_iter().collect();
    let error = env.settle(None).sound().unwrap_err();
    assert!(error.message.contains("it is not there"), "{error}");
    let env: Env = [("HOME", "/nowhere")].into_iter().collect();
    assert!(env.settle(None).sound().is_ok());
}

#[test]
fn where_the_users_own_file_is() {
    let place = |pairs: &[(&str, &str)]| {
        user(&pairs.iter().copied().collect()).map(|path| path.display().to_string())
    };
    let home = ("HOME", "/h");
    assert_eq!(place(&[home]).as_deref(), Some("/h/.config/desk/config.toml"));
    let xdg = ("XDG_CONFIG_HOME", "/x");
    assert_eq!(place(&[home, xdg]).as_deref(), Some("/x/desk/config.toml"));
    assert_eq!(place(&[home, xdg, ("DESK_CONFIG", "/c")]).as_deref(), Some("/c"));
    assert_eq!(place(&[("XDG_CONFIG_HOME", "x")]), None);
}

#[test]
fn a_secret_goes_to_its_own_endpoint_only() {
    let two = "[contexts.a]\nendpoint = \"unix:/a\"\nauth = \"env:A\"\n\
        [contexts.b]\nendpoint = \"unix:/b\"\nauth = \"env:B\"\n";
    let files = Files::new("", two, "");
    let told = |pairs: &[(&str, &str)], flag| {
        let mut all = vec![("A", "token-a"), ("B", "token-b")];
        all.extend_from_slice(pairs);
        let env = files.settled(&all, flag);
        let config = Config::new(&Globals::default(), &env).unwrap();
        (config.endpoint.to_string(), config::token(&env, &|_| ()).unwrap())
    };
    let wanted = |endpoint: &str, token: &str| {
        (endpoint.to_owned(), Some(token.to_owned()).filter(|token| !token.is_empty()))
    };
    assert_eq!(told(&[], Some("a")), wanted("unix:/a", "token-a"));
    assert_eq!(told(&[("DESK_CONTEXT", "b")], None), wanted("unix:/b", "token-b"));
    assert_eq!(told(&[("DESK_CONTEXT", "b")], Some("a")), wanted("unix:/a", "token-a"));
    // Another endpoint is another daemon, whatever context is named beside it.
    assert_eq!(told(&[("DESK_ENDPOINT", "unix:/c")], Some("a")), wanted("unix:/c", ""));
    assert_eq!(told(&[("DESK_ENDPOINT", "unix:/a")], Some("a")), wanted("unix:/a", "token-a"));
    assert_eq!(told(&[], None), wanted("unix:/h/.local/share/desk/deskd.sock", ""));
    // What the environment says goes before the context.
    assert_eq!(told(&[("DESK_TOKEN", "t")], Some("a")), wanted("unix:/a", "t"));
}

#[test]
fn a_project_cannot_lead_a_token_to_another_daemon() {
    let files = Files::new("context = \"b\"\n", TWO, "");
    let fetched =
        |pairs: &[(&str, &str)], flag| config::token(&files.settled(pairs, flag), &|_| ());
    let token = ("DESK_TOKEN", "t");
    let error = fetched(&[token], None).unwrap_err();
    assert_eq!((error.exit, error.code.as_ref()), (Exit::Unauthenticated, "TOKEN_CONTEXT"));
    assert!(fetched(&[], None).is_ok());
    assert_eq!(fetched(&[token], Some("b")).unwrap().as_deref(), Some("t"));
    assert!(fetched(&[token, ("DESK_CONTEXT", "b")], None).is_ok());
    assert!(fetched(&[token, ("DESK_ENDPOINT", "unix:/c")], None).is_ok());
    let same = Files::new("context = \"a\"\n", TWO, "");
    assert!(config::token(&same.settled(&[token], None), &|_| ()).is_ok());
}

#[test]
fn inside_of_a_tenant_what_is_usual_at_home_names_no_other() {
    let files = Files::new("", "tenant = \"home\"\n", "");
    let tenant = |pairs: &[(&str, &str)]| {
        Config::new(&Globals::default(), &files.settled(pairs, None)).unwrap().tenant
    };
    assert_eq!(tenant(&[("DESK_TOKEN", "desk_pat_1")]).as_deref(), Some("home"));
    assert_eq!(tenant(&[("DESK_TOKEN", "desk_vis_1")]), None);
}

#[test]
fn times_and_numbers_reach_the_calls() {
    let files = Files::new("", "rpc_timeout = \"5s\"\nretries = 9\nautostart = false\n", "");
    let config = |pairs: &[(&str, &str)], flags: &Globals| {
        let config = Config::new(flags, &files.settled(pairs, None)).unwrap();
        (config.timeout.as_secs(), config.retries, config.autostart == crate::config::Autostart::On)
    };
    assert_eq!(config(&[], &Globals::default()), (5, 9, false));
    let env = [("DESK_TIMEOUT", "6s"), ("DESK_AUTOSTART", "1")];
    assert_eq!(config(&env, &Globals::default()), (6, 9, true));
    let flags = Globals { retries: Some(0), ..Globals::default() };
    assert_eq!(config(&env, &flags), (6, 0, true));
}
