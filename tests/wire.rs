//! The shape of the wire: what every method and message of `desk.v1` has in common. What exactly is
//! on it is compared in `generated.rs`.

#[path = "wire/flags.rs"]
mod flags;

use std::collections::{BTreeMap, BTreeSet};

use desk_proto::Rpc;
use desk_tests::wire::{Wire, short};
use prost_types::{
    DescriptorProto, MethodDescriptorProto,
    field_descriptor_proto::{Label, Type},
};

/// Methods that change something other than the store, so that there is nothing to repeat, to
/// rehearse or to report; the one whose caller is nobody yet; and the one whose work lasts as long as
/// its stream, so that neither a rehearsal nor a repetition of it is anything. This list only shrinks.
const NO_WRITES: &[&str] =
    &["Access.Lease", "Daemon.ConfirmClock", "Daemon.SetClock", "Daemon.Stop", "Sessions.Login"];

/// Words that the names of reading methods begin with.
const READS: &[&str] = &[
    "Get",
    "List",
    "Log",
    "Watch",
    "Follow",
    "Whoami",
    "Status",
    "Can",
    "WhoCan",
    "ExplainRoute",
    "Form",
    "Explain",
    "Lifecycle",
    "Simulate",
    "Inbox",
    "Mine",
    "Backup",
    "Check",
    "Stats",
];

/// Lists that are as long as the program makes them, so that they need no pages. This list only
/// shrinks.
const SHORT: &[&str] = &["Policy.List"];

/// Fields of a sign-in, which is never stored to be answered again. This list only shrinks.
const SIGN_IN: &[&str] =
    &["LoginRequest.password", "LoginResponse.secret", "LoginResponse.must_change_password"];

/// Answers with a secret to what is no write, and is never stored to be answered again: what is said
/// in a stream. This list only shrinks.
const STREAMED: &[&str] = &["AccessLease"];

/// Answers that several methods share: the object itself, or what a change of it answers. This list
/// only shrinks.
const SHARED: &[(&str, &str)] = &[
    ("TicketResponse", "every verb that changes a ticket"),
    ("GroupResponse", "every verb that changes a group"),
    ("ServiceResponse", "every verb that changes a service"),
    ("UserResponse", "every verb that changes a user"),
    ("TokenResponse", "both verbs that change a token"),
    ("OrgResponse", "every verb that changes an organisation"),
    ("AccessResponse", "every verb of those who ask to be let in"),
    ("GrantResponse", "every verb of those who let them in"),
    ("Event", "both streams of events"),
];

fn field<'a>(message: &'a DescriptorProto, name: &str) -> Option<&'a str> {
    message.field.iter().find(|field| field.name() == name).map(|field| short(field.type_name()))
}

fn reads(method: &MethodDescriptorProto) -> bool {
    READS.contains(&method.name())
}

#[track_caller]
fn none(wrong: Vec<String>, rule: &str) {
    assert!(wrong.is_empty(), "{rule}\n{}", wrong.join("\n"));
}

#[test]
fn every_method_is_a_call_and_every_call_a_method() {
    let methods: BTreeSet<String> = Wire::spoken().methods.into_keys().collect();
    let calls: BTreeSet<String> = Rpc::ALL.iter().map(|rpc| rpc.name().to_owned()).collect();
    assert_eq!(methods, calls);
    for rpc in Rpc::ALL {
        assert_eq!(Rpc::from_path(rpc.path()), Some(*rpc));
    }
    assert_eq!(Rpc::from_path("/desk.v1.Tickets/Destroy"), None);
}

/// A stream of rows carries the options in each row, and the report in what was done of it.
fn row<'a>(wire: &'a Wire, message: &'a DescriptorProto, name: &str) -> &'a DescriptorProto {
    field(message, name).map_or(message, |inner| wire.message(inner))
}

#[test]
fn every_write_has_options_and_a_report() {
    let wire = Wire::spoken();
    let (mut wrong, mut needed) = (Vec::new(), BTreeSet::new());
    for (name, method) in &wire.methods {
        let request = row(&wire, wire.message(method.input_type()), "row");
        let reply = row(&wire, wire.message(method.output_type()), "done");
        let has = (
            field(request, "write") == Some("WriteOptions"),
            field(reply, "write") == Some("WriteReport"),
        );
        match has {
            (true, true) if !reads(method) => {}
            (false, false) if reads(method) => {}
            (false, false) if NO_WRITES.contains(&name.as_str()) => drop(needed.insert(name)),
            _ => wrong.push(format!("{name}: options {}, report {}", has.0, has.1)),
        }
        let rpc = Rpc::ALL.iter().find(|rpc| rpc.name() == name).unwrap();
        assert_eq!(rpc.writes(), has == (true, true), "Rpc::writes of {name}");
        assert_eq!(rpc.streams(), method.server_streaming(), "Rpc::streams of {name}");
        let fed = method.client_streaming();
        assert_eq!(rpc.takes_stream(), fed, "Rpc::takes_stream of {name}");
    }
    none(wrong, "a writing method takes WriteOptions write and answers WriteReport write:");
    assert_eq!(needed.len(), NO_WRITES.len(), "of {NO_WRITES:?} only {needed:?} are needed");
}

#[test]
fn options_and_reports_stand_first() {
    for (name, message) in Wire::spoken().messages {
        for field in &message.field {
            let write = matches!(short(field.type_name()), "WriteOptions" | "WriteReport");
            let first =
                (field.name(), field.number(), field.label()) == ("write", 1, Label::Optional);
            assert_eq!(write, field.name() == "write", "{name}.{}", field.name());
            assert!(!write || first, "{name}.{} is the field write = 1", field.name());
        }
    }
}

#[test]
fn every_list_has_pages() {
    let wire = Wire::spoken();
    for (name, method) in wire.methods.iter().filter(|(_, method)| method.name() == "List") {
        let request = wire.message(method.input_type());
        let reply = wire.message(method.output_type());
        let pages =
            (field(request, "page"), field(reply, "page")) == (Some("Page"), Some("PageInfo"));
        // The history is read by its own cursor, which outlives every page.
        let cursor = field(request, "after").is_some() && field(reply, "next").is_some();
        let short = SHORT.contains(&name.as_str());
        assert!(pages || cursor || short, "{name} answers without an end");
    }
}

#[test]
fn zero_is_no_value_of_an_enum() {
    for (name, each) in Wire::spoken().enums {
        let mut prefix = String::new();
        for (at, letter) in name.char_indices() {
            if letter.is_ascii_uppercase() && at > 0 {
                prefix.push('_');
            }
            prefix.push(letter.to_ascii_uppercase());
        }
        let zero = each.value.iter().find(|value| value.number() == 0).unwrap();
        assert_eq!(zero.name(), format!("{prefix}_UNSPECIFIED"));
        for value in &each.value {
            assert!(value.name().starts_with(&prefix), "{}", value.name());
        }
    }
}

#[test]
fn a_message_belongs_to_one_method() {
    let wire = Wire::spoken();
    let mut users: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, method) in &wire.methods {
        users.entry(short(method.input_type())).or_default().push(name);
        users.entry(short(method.output_type())).or_default().push(name);
        assert!(short(method.input_type()).ends_with("Request"), "{name} takes a …Request");
    }
    let shared = |message: &str| SHARED.iter().any(|(name, _)| *name == message);
    for (message, methods) in users {
        let several = methods.len() > 1;
        assert_eq!(several, shared(message), "{message}: {methods:?}");
    }
}

#[test]
fn a_secret_has_one_name() {
    // What is never stored is found by the name of its field, so there is only the one.
    for (name, message) in Wire::spoken().messages {
        for field in &message.field {
            if SIGN_IN.contains(&format!("{name}.{}", field.name()).as_str()) {
                continue;
            }
            let hidden = ["secret", "password", "token_value", "plaintext", "private"];
            let suspect = hidden.iter().any(|word| field.name().contains(word));
            // That there is one is told by a yes or a no, which holds none.
            let suspect = suspect && field.r#type() != Type::Bool;
            assert!(!suspect || field.name() == "secret", "{name}.{} is a secret", field.name());
            let reply = field.name() != "secret"
                || STREAMED.contains(&name.as_str())
                || message.field.iter().any(|f| f.name() == "write");
            assert!(reply, "{name} answers a secret and is no answer to a write");
        }
    }
}
