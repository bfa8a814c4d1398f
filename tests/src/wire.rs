//! The wire as its descriptors have it: services, messages and enums of the package `desk.v1`, flat
//! and by name.

use std::collections::BTreeMap;

use desk_proto::Rpc;
use prost::Message as _;
use prost_types::{
    DescriptorProto, EnumDescriptorProto, FieldDescriptorProto, FileDescriptorSet,
    MethodDescriptorProto,
    field_descriptor_proto::{Label, Type},
};

/// The package.
const PACKAGE: &str = "desk.v1";

/// Everything on the wire.
#[derive(Clone, Debug, Default)]
pub struct Wire {
    /// Methods by `Service.Method`.
    pub methods: BTreeMap<String, MethodDescriptorProto>,
    /// Messages by name.
    pub messages: BTreeMap<String, DescriptorProto>,
    /// Enums by name.
    pub enums: BTreeMap<String, EnumDescriptorProto>,
}

impl Wire {
    /// What this build speaks.
    pub fn spoken() -> Wire {
        let set = FileDescriptorSet::decode(desk_proto::DESCRIPTORS).expect("descriptors");
        let mut wire = Wire::default();
        for file in set.file.into_iter().filter(|file| file.package() == PACKAGE) {
            for service in file.service {
                let methods = service.method.iter().cloned();
                wire.methods.extend(
                    methods.map(|method| (format!("{}.{}", service.name(), method.name()), method)),
                );
            }
            for message in file.message_type {
                assert!(message.nested_type.is_empty(), "{} has messages inside", message.name());
                wire.messages.insert(message.name().to_owned(), message);
            }
            for each in file.enum_type {
                wire.enums.insert(each.name().to_owned(), each);
            }
        }
        wire
    }

    /// The message that a method takes or gives, by the name in its descriptor.
    #[track_caller]
    pub fn message(&self, name: &str) -> &DescriptorProto {
        let name = short(name);
        self.messages.get(name).unwrap_or_else(|| panic!("there is no message {name}"))
    }

    /// One line for each thing that a client relies on, for a file that is compared.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for (name, method) in &self.methods {
            let stream = |streams: bool| if streams { "stream " } else { "" };
            lines.push(format!(
                "rpc {name}({}{}) returns ({}{})",
                stream(method.client_streaming()),
                short(method.input_type()),
                stream(method.server_streaming()),
                short(method.output_type()),
            ));
        }
        for (name, message) in &self.messages {
            let mut fields: Vec<_> = message.field.iter().collect();
            fields.sort_by_key(|field| field.number());
            lines.extend(
                fields.iter().map(|field| format!("message {name} {}", line(message, field))),
            );
            for range in &message.reserved_range {
                let numbers = range.start()..range.end();
                lines.extend(numbers.map(|number| format!("message {name} {number} reserved")));
            }
        }
        for (name, each) in &self.enums {
            let values = each.value.iter();
            lines.extend(
                values.map(|value| format!("enum {name} {} {}", value.number(), value.name())),
            );
            for range in &each.reserved_range {
                let numbers = range.start()..=range.end();
                lines.extend(numbers.map(|number| format!("enum {name} {number} reserved")));
            }
        }
        lines
    }
}

/// Whether a call makes something new.
pub fn makes(rpc: Rpc) -> bool {
    matches!(rpc.name().split_once('.'), Some((_, "Create" | "CreateMany")))
}

/// Whether a call changes one object that is there and has a version.
pub fn changes_versioned(wire: &Wire, rpc: Rpc) -> bool {
    let Some(method) = wire.methods.get(rpc.name()).filter(|_| rpc.writes() && !makes(rpc)) else {
        return false;
    };
    let fields = &wire.message(method.output_type()).field;
    fields
        .iter()
        .filter(|field| field.r#type() == Type::Message && field.label() != Label::Repeated)
        .map(|field| wire.message(field.type_name()))
        .any(|object| object.field.iter().any(|field| field.name() == "version"))
}

/// A name without its package.
pub fn short(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

fn line(message: &DescriptorProto, field: &FieldDescriptorProto) -> String {
    let what = match field.r#type() {
        Type::Message | Type::Enum => short(field.type_name()).to_owned(),
        other => other.as_str_name().trim_start_matches("TYPE_").to_ascii_lowercase(),
    };
    let label = match field.label() {
        Label::Repeated => "repeated ",
        _ if field.proto3_optional() => "optional ",
        _ => "",
    };
    let one_of = field
        .oneof_index
        .filter(|_| !field.proto3_optional())
        .and_then(|at| message.oneof_decl.get(usize::try_from(at).ok()?))
        .map(|one_of| format!(" of {}", one_of.name()))
        .unwrap_or_default();
    format!("{} {} {label}{what}{one_of}", field.number(), field.name())
}

/// What a number stood for in the older of two lists and does not any more: a number that was used
/// is never used for anything else, and one that is given up is reserved.
pub fn reused(old: &[String], new: &[String]) -> Vec<String> {
    // The kind, the name and the number, and what it stands for.
    let parts = |line: &str| -> Option<(String, String)> {
        let mut words = line.splitn(4, ' ');
        let (kind, name, number) = (words.next()?, words.next()?, words.next()?);
        // A method has no number.
        (kind != "rpc").then(|| (format!("{kind} {name} {number}"), words.collect()))
    };
    let now: BTreeMap<_, _> = new.iter().filter_map(|line| parts(line)).collect();
    let whole = |key: &str| {
        let name = key.rsplit_once(' ').map_or(key, |(name, _)| name);
        now.keys().any(|other| other.rsplit_once(' ').is_some_and(|(other, _)| other == name))
    };
    let mut wrong = Vec::new();
    for (key, before) in old.iter().filter_map(|line| parts(line)) {
        match now.get(&key) {
            Some(after) if *after == before || after == "reserved" => {}
            // That it can be left out from now on changes no byte of it.
            Some(after) if after.replacen("optional ", "", 1) == before => {}
            Some(after) => wrong.push(format!("{key} was \"{before}\" and is \"{after}\"")),
            None if whole(&key) => {
                wrong.push(format!("{key} was \"{before}\": reserve the number"))
            }
            // The message is gone as a whole.
            None => {}
        }
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_never_used_again() {
        let lines =
            |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
        let old = lines(&[
            "message A 1 id string",
            "message A 2 x int64",
            "enum E 0 E_A",
            "rpc S.A(B) returns (C)",
        ]);
        assert!(reused(&old, &old).is_empty());
        let reserved = lines(&["message A 1 id string", "message A 2 reserved", "enum E 0 E_A"]);
        assert!(reused(&old, &reserved).is_empty());
        assert_eq!(reused(&reserved, &old), ["message A 2 was \"reserved\" and is \"x int64\""]);
        let other = lines(&["message A 1 name string", "enum E 0 E_A"]);
        assert_eq!(
            reused(&old, &other),
            [
                "message A 1 was \"id string\" and is \"name string\"",
                "message A 2 was \"x int64\": reserve the number"
            ]
        );
        assert!(reused(&old, &lines(&["enum E 0 E_A"])).is_empty());
        // It may become one that can be left out, and not the other way round.
        let optional = lines(&["message A 1 id optional string", "message A 2 x int64"]);
        assert!(reused(&old, &optional).is_empty());
        assert_eq!(reused(&optional, &old).len(), 1);
    }
}
