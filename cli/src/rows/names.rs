//! What a name at the head of a column, or a name in an object, means: a column of the rows, the version that
//! the object must have, or a field that an answer of `desk` has and that nobody can give.

use super::Value;

/// Other names of columns, where a table has the second and no column of the first name.
const OTHER: [(&str, &str); 2] = [("id", "login"), ("id", "slug")];

/// The names that rows of a file can have.
#[derive(Debug)]
pub(crate) struct Names {
    pub(super) columns: Vec<&'static str>,
    /// What an answer has, and how it is called.
    fields: Vec<&'static str>,
    /// Whether a version says what the object has to be.
    versioned: bool,
}

/// What a name means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// The column at this place of the table.
    Column(usize),
    /// The version that the object must have.
    Version,
    /// What is known and cannot be given.
    Passed(&'static str),
}

impl Names {
    /// The names of columns, beside the `fields` that a list of the same things has; `versioned` says whether
    /// the one called `version` counts.
    pub(crate) fn new(
        columns: Vec<&'static str>,
        fields: impl Iterator<Item = &'static str>,
        versioned: bool,
    ) -> Names {
        // An answer to a command has these around and beside what the object has.
        Names { columns, fields: fields.chain(["schema", "write"]).collect(), versioned }
    }

    pub(super) fn place(&self, name: &str) -> Option<Place> {
        let column = |name: &str| self.columns.iter().position(|known| *known == name);
        // The flag that is given for each of them is called like one of them.
        let several = || column(&format!("{name}s"));
        let other = || {
            let mut others = OTHER.iter().filter(|(other, _)| *other == name);
            others.find_map(|(_, called)| column(called))
        };
        if let Some(at) = column(name).or_else(several).or_else(other) {
            return Some(Place::Column(at));
        }
        if self.versioned && name == "version" {
            return Some(Place::Version);
        }
        self.fields.iter().find(|known| **known == name).map(|known| Place::Passed(known))
    }
}

/// A version in a row.
pub(super) fn version(value: &Value) -> Result<Option<i64>, String> {
    let number = match value {
        Value::None => return Ok(None),
        Value::Int(number) => Some(*number),
        Value::Text(text) => text.trim().parse().ok(),
        _ => None,
    };
    let number = number.filter(|number| *number > 0);
    number.map(Some).ok_or_else(|| "is no version: a whole number from 1".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_column_or_what_a_list_has() {
        let fields = ["id", "name", "created", "version"];
        let user = Names::new(vec!["login", "name", "roles"], fields.into_iter(), true);
        assert_eq!(user.place("id"), Some(Place::Column(0)));
        assert_eq!(user.place("role"), Some(Place::Column(2)));
        assert_eq!(user.place("created"), Some(Place::Passed("created")));
        assert_eq!(user.place("version"), Some(Place::Version));
        assert_eq!((user.place("password"), user.place("")), (None, None));
        let ticket = Names::new(vec!["title"], fields.into_iter(), false);
        assert_eq!(ticket.place("id"), Some(Place::Passed("id")));
        assert_eq!(ticket.place("version"), Some(Place::Passed("version")));
        let group = Names::new(vec!["name", "slug"], fields.into_iter(), false);
        assert_eq!(group.place("id"), Some(Place::Column(1)));
    }

    #[test]
    fn a_version_is_a_number_from_one() {
        assert_eq!(version(&Value::Text(" 3".into())), Ok(Some(3)));
        assert_eq!((version(&Value::Int(1)), version(&Value::None)), (Ok(Some(1)), Ok(None)));
        for wrong in [Value::Int(0), Value::Text("x".into()), Value::Bool(true)] {
            assert!(version(&wrong).is_err());
        }
    }
}
