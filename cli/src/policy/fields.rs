//! What a policy consists of.

use desk_proto::v1::Setting;

use crate::fields::{Field, Noun, Ty, flag, text};

type F = Field<Setting>;

impl Noun for Setting {
    const KIND: &'static str = "policy";
    const TABLE: &'static [&'static str] = &["id", "value", "set"];
    const WIDE: &'static [&'static str] = &["help"];
    const LINE: &'static [&'static str] = &["id", "value"];
    const FIELDS: &'static [F] = &[
        F::new("id", Ty::Text, "the key", |s| text(&s.key)).head("KEY"),
        F::new("value", Ty::Text, "what holds", |s| text(&s.value)),
        F::new("set", Ty::Bool, "whether the tenant has set it; otherwise it is the usual", |s| {
            flag(s.set)
        }),
        F::new("help", Ty::Text, "what it decides", |s| text(&s.help)),
    ];
}
