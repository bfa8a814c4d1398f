//! The process of a service: the order of its steps, and the text in which they are kept. Pure.

use serde::{Deserialize, Serialize};

use super::model::{Approvers, Step};
use crate::kernel::id::{GroupId, UserId};
use crate::kernel::refusal::Refusal;

/// The most steps.
pub const STEPS_MAX: usize = 20;
/// The most people whom one step asks by name.
pub const APPROVERS_MAX: usize = 50;

/// What is wrong with the order of the steps.
///
/// # Errors
/// A sentence that says it.
pub fn check(steps: &[Step]) -> Result<(), String> {
    if steps.len() > STEPS_MAX {
        return Err(format!("has {} steps; {STEPS_MAX} is the limit", steps.len()));
    }
    match steps.last() {
        None | Some(Step::Work { .. }) => Ok(()),
        Some(Step::Approve { .. }) => Err("ends in an approval; its last step is work".to_owned()),
    }
}

/// How many have to approve, of so many who are asked. 0 means one.
///
/// # Errors
/// A sentence that says what is wrong.
pub fn need(wanted: i32, asked: usize) -> Result<u32, String> {
    let need = if wanted == 0 { 1 } else { wanted };
    match u32::try_from(need) {
        Ok(need) if need >= 1 && usize::try_from(need).is_ok_and(|need| need <= asked) => Ok(need),
        _ if asked == 0 => {
            Err("nobody is asked: the group has no members who can sign in".to_owned())
        }
        _ => Err(format!("{need} is not between 1 and {asked}, who are asked")),
    }
}

/// A step as the store has it.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kept {
    Work {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        group: Option<i64>,
    },
    Approve {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        group: Option<i64>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        users: Vec<i64>,
        need: u32,
    },
}

impl From<&Step> for Kept {
    fn from(step: &Step) -> Kept {
        match step {
            Step::Work { group } => Kept::Work { group: group.map(|group| group.0) },
            Step::Approve { by: Approvers::Group(group), need } => {
                Kept::Approve { group: Some(group.0), users: Vec::new(), need: *need }
            }
            Step::Approve { by: Approvers::Users(users), need } => Kept::Approve {
                group: None,
                users: users.iter().map(|user| user.0).collect(),
                need: *need,
            },
        }
    }
}

impl From<Kept> for Step {
    fn from(kept: Kept) -> Step {
        match kept {
            Kept::Work { group } => Step::Work { group: group.map(GroupId) },
            Kept::Approve { group: Some(group), need, .. } => {
                Step::Approve { by: Approvers::Group(GroupId(group)), need }
            }
            Kept::Approve { group: None, users, need } => {
                let users = users.into_iter().map(UserId).collect();
                Step::Approve { by: Approvers::Users(users), need }
            }
        }
    }
}

/// A process as text.
///
/// # Errors
/// `INTERNAL` for what has no JSON.
pub fn to_text(steps: &[Step]) -> Result<String, Refusal> {
    super::kept::to_text(&steps.iter().map(Kept::from).collect::<Vec<_>>())
}

/// A process out of its text.
///
/// # Errors
/// `STORE_DAMAGED`.
pub fn of_text(text: &str) -> Result<Vec<Step>, Refusal> {
    Ok(super::kept::of_text::<Kept>(text)?.into_iter().map(Step::from).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORK: Step = Step::Work { group: None };

    fn by_group(group: i64) -> Step {
        Step::Approve { by: Approvers::Group(GroupId(group)), need: 2 }
    }

    #[test]
    fn a_process_survives_the_store() {
        let users = Approvers::Users(vec![UserId(3), UserId(9)]);
        let steps = vec![
            Step::Work { group: Some(GroupId(7)) },
            by_group(5),
            Step::Approve { by: users, need: 1 },
            WORK,
        ];
        let text = to_text(&steps).unwrap();
        assert_eq!(
            text,
            "[{\"work\":{\"group\":7}},{\"approve\":{\"group\":5,\"need\":2}},\
             {\"approve\":{\"users\":[3,9],\"need\":1}},{\"work\":{}}]"
        );
        assert_eq!(of_text(&text).unwrap(), steps);
        assert!(to_text(&[]).unwrap().is_empty() && of_text("").unwrap().is_empty());
        assert!(of_text("[{\"sleep\":{}}]").is_err());
    }

    #[test]
    fn it_ends_in_work_and_is_short() {
        assert!(check(&[]).is_ok() && check(&[by_group(1), WORK]).is_ok());
        assert!(check(&[WORK, by_group(1)]).unwrap_err().contains("last step is work"));
        assert!(check(&vec![WORK; STEPS_MAX]).is_ok());
        assert!(check(&vec![WORK; STEPS_MAX + 1]).unwrap_err().contains("20 is the limit"));
    }

    #[test]
    fn no_more_are_needed_than_are_asked() {
        for (wanted, asked, is) in [(0, 1, Ok(1)), (0, 5, Ok(1)), (5, 5, Ok(5)), (1, 1, Ok(1))] {
            assert_eq!(need(wanted, asked), is);
        }
        for (wanted, asked) in [(6, 5), (-1, 5), (i32::MIN, 5), (1, 0), (0, 0)] {
            assert!(need(wanted, asked).is_err(), "{wanted} of {asked}");
        }
    }

    #[test]
    fn a_group_gives_way_to_another() {
        assert_eq!(by_group(1).with_group(GroupId(2)), by_group(2));
        assert_eq!(WORK.with_group(GroupId(2)), WORK);
        assert_eq!(by_group(3).group(), Some(GroupId(3)));
    }
}
