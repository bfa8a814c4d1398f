//! What a policy consists of, and the places where it may be set.

use desk_proto::v1::{PolicyLayer, Setting};

use crate::fields::{Field, Noun, Ty, flag, text};

type F = Field<Setting>;

impl Noun for Setting {
    const KIND: &'static str = "policy";
    const TABLE: &'static [&'static str] = &["id", "value", "set"];
    const WIDE: &'static [&'static str] = &["service", "default", "help"];
    const LINE: &'static [&'static str] = &["id", "value"];
    const FIELDS: &'static [F] = &[
        F::new("id", Ty::Text, "the key", |s| text(&s.key)).head("KEY"),
        F::new("value", Ty::Text, "what holds", |s| text(&s.value)),
        F::new("set", Ty::Bool, "whether it is set; otherwise it is the usual", |s| flag(s.set)),
        F::new("service", Ty::Text, "the service that it is set for", |s| text(&s.service)),
        F::new("default", Ty::Text, "what holds where nothing is set", |s| text(&s.default)),
        F::new("help", Ty::Text, "what it decides", |s| text(&s.help)),
    ];
}

type L = Field<PolicyLayer>;

impl Noun for PolicyLayer {
    const KIND: &'static str = "policy_layer";
    const TABLE: &'static [&'static str] = &["id", "value", "holds"];
    const LINE: &'static [&'static str] = &["id", "value"];
    const FIELDS: &'static [L] = &[
        L::new("id", Ty::Text, "service, tenant or default", |l| text(&l.origin)).head("ORIGIN"),
        L::new("value", Ty::Text, "the value there", |l| text(&l.value)),
        L::new("set", Ty::Bool, "whether there is one", |l| flag(l.set)),
        L::new("holds", Ty::Bool, "whether it is the one that holds", |l| flag(l.holds)),
    ];
}
