//! A document with many objects in it: it is begun while they come, and printed when all of them have.
//! In YAML and in JSON it says the same.

use super::{Format, Json, View, yaml};

/// A document that is being written.
pub(super) struct Envelope {
    yaml: bool,
    items: String,
}

impl Envelope {
    /// In the format of the view.
    pub(super) fn new(view: &View) -> Envelope {
        Envelope { yaml: view.format == Format::Yaml, items: String::new() }
    }

    /// One object more.
    pub(super) fn push(&mut self, json: &Json) {
        if self.yaml {
            self.items.push_str(&yaml::element(json));
        } else {
            self.items.push_str(if self.items.is_empty() { "\n" } else { ",\n" });
            self.items.push_str(&json.line());
        }
    }

    /// The whole, with a line end: what stands before the objects, their name, what stands behind them.
    pub(super) fn whole(
        self,
        before: Vec<(&'static str, Json)>,
        name: &'static str,
        after: Vec<(&'static str, Json)>,
    ) -> String {
        if self.yaml {
            let items = match self.items.is_empty() {
                true => " []\n".to_owned(),
                false => format!("\n{}", self.items),
            };
            let after =
                if after.is_empty() { String::new() } else { yaml::document(&Json::Object(after)) };
            return format!("{}{name}:{items}{after}", yaml::document(&Json::Object(before)));
        }
        let end = if self.items.is_empty() { "" } else { "\n" };
        let comma = if after.is_empty() { "" } else { "," };
        let (before, after) = (Json::Object(before).line(), Json::Object(after).line());
        let before = before.strip_suffix('}').unwrap_or(&before);
        let after = after.strip_prefix('{').unwrap_or(&after);
        format!("{before},\"{name}\":[{}{end}]{comma}{after}\n", self.items)
    }
}
