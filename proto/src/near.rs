//! The name that was probably meant, where a name was typed that there is not. Both sides ask: each knows
//! names that the other one does not.

/// Of `names`, the one that was typed with so many letters wrong at the most.
pub fn close<'a>(
    typed: &str,
    names: impl Iterator<Item = &'a str>,
    most: usize,
) -> Option<&'a str> {
    let far = names.map(|name| (distance(typed, name), name)).filter(|(far, _)| *far <= most);
    far.min_by_key(|(far, _)| *far).map(|(_, name)| name)
}

/// Of `names`, the one that was probably meant.
pub fn nearest<'a>(typed: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    names
        .map(|name| (distance(typed, name), name))
        .filter(|(far, name)| *far <= 1 + name.chars().count() / 3)
        .min_by_key(|(far, _)| *far)
        .map(|(_, name)| name)
}

/// How many letters must be put in, taken out, replaced, or swapped with their neighbours.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) =
        (a.chars().take(64).collect(), b.chars().take(64).collect());
    let mut last: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let at = |row: &[usize], j: usize| row.get(j).copied().unwrap_or(usize::MAX - 1);
            let mut far = (at(&row, j) + usize::from(x != y)).min(at(&row, j + 1) + 1);
            far = far.min(at(&next, j) + 1);
            let swapped = i > 0 && j > 0 && a.get(i - 1) == Some(y) && b.get(j - 1) == Some(x);
            if swapped {
                far = far.min(at(&last, j - 1) + 1);
            }
            next.push(far);
        }
        last = std::mem::replace(&mut row, next);
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
        for (a, b, far) in [
            ("", "", 0),
            ("", "abc", 3),
            ("abc", "", 3),
            ("kitten", "sitting", 3),
            ("ab", "ba", 1),
            ("opne", "open", 1),
            ("opne", "mine", 2),
        ] {
            assert_eq!(distance(a, b), far, "{a} {b}");
        }
    }
}
