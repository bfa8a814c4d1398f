//! The name that was probably meant, where a name was typed that there is not.

/// Of `names`, the one that was probably meant.
pub(crate) fn nearest<'a>(typed: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    names
        .map(|name| (distance(typed, name), name))
        .filter(|(far, name)| *far <= 1 + name.chars().count() / 3)
        .min_by_key(|(far, _)| *far)
        .map(|(_, name)| name)
}

/// How many letters must be put in, taken out or replaced.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().take(64).collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().take(64).enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        for (y, cell) in b.iter().zip(row.iter_mut().skip(1)) {
            let above = *cell;
            left = (diagonal + usize::from(x != *y)).min(above + 1).min(left + 1);
            (diagonal, *cell) = (above, left);
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_found() {
        let names = ["title", "state", "created", "updated"];
        for (typed, found) in
            [("titel", Some("title")), ("stat", Some("state")), ("update", Some("updated"))]
        {
            assert_eq!(nearest(typed, names.into_iter()), found, "{typed}");
        }
        assert_eq!(nearest("zzzzzz", names.into_iter()), None);
    }

    #[test]
    fn distances() {
        for (a, b, far) in [("", "", 0), ("", "abc", 3), ("kitten", "sitting", 3), ("ab", "ba", 2)]
        {
            assert_eq!(distance(a, b), far, "{a} {b}");
        }
    }
}
