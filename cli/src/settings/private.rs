//! Whether a group of the operating system is that of one user alone, as most systems make one for each.
//! Asked only of a file that its group may write to. Only the files of this machine are read: of a group
//! that a directory service knows, nobody can tell here who is in it, so it is not believed.

use std::fs;

/// Whether nobody but this user is in the group.
pub(crate) fn is_group(gid: u32, uid: u32) -> bool {
    let read = |path| fs::read_to_string(path).unwrap_or_default();
    is_alone(&read("/etc/passwd"), &read("/etc/group"), gid, uid)
}

/// The same by the text of both files. The group has the name of the user, is theirs to begin with and
/// nobody else's, and no other is a member.
fn is_alone(passwd: &str, group: &str, gid: u32, uid: u32) -> bool {
    let number = |text: Option<&str>| text.and_then(|text| text.parse::<u32>().ok());
    let mut own = None;
    for line in passwd.lines() {
        let mut parts = line.split(':');
        let (name, id) = (parts.next(), number(parts.nth(1)));
        if number(parts.next()) != Some(gid) {
            continue;
        }
        match id == Some(uid) {
            true => own = name,
            false => return false,
        }
    }
    let groups = group.lines().map(|line| line.split(':'));
    let mut named = groups.filter_map(|mut parts| {
        let name = parts.next()?;
        (number(parts.nth(1)) == Some(gid)).then(|| (name, parts.next().unwrap_or_default()))
    });
    let Some(user) = own else { return false };
    let is_own = |(name, members): (&str, &str)| {
        let mut members = members.split(',').map(str::trim).filter(|member| !member.is_empty());
        name == user && members.all(|member| member == user)
    };
    // Two groups may have one number.
    named.next().is_some_and(is_own) && named.all(is_own)
}

#[cfg(test)]
mod tests {
    use super::is_alone;

    #[test]
    fn a_group_is_private_where_only_its_user_is_in_it() {
        let passwd =
            "root:x:0:0::/root:/bin/sh\nann:x:1000:1000::/home/ann:/bin/sh\nbob:x:1001:100::/:/\n";
        let ann = |group: &str| is_alone(passwd, group, 1000, 1000);
        assert!(ann("root:x:0:\nann:x:1000:\n"));
        assert!(ann("ann:x:1000:ann\n"));
        for open in [
            "ann:x:1000:bob\n",
            "staff:x:1000:\n",
            "ann:x:100:\n",
            "ann:x:1000:\nteam:x:1000:bob\n",
            "",
        ] {
            assert!(!ann(open), "{open:?}");
        }
        let two = format!("{passwd}eve:x:1002:1000::/:/\n");
        assert!(!is_alone(&two, "ann:x:1000:\n", 1000, 1000), "another one begins in it");
        assert!(!is_alone(passwd, "bob:x:100:\n", 100, 1000), "the group of another");
        assert!(!is_alone("", "ann:x:1000:\n", 1000, 1000), "nobody knows who is in it");
    }
}
