//! What can be waited for of a ticket: that it is there, and the states of its life. Which of them can
//! still come is read from the daemon's table of that life.

use std::{collections::BTreeSet, time::Instant};

use desk_proto::{
    call,
    v1::{
        FollowEventsRequest, GetTicketRequest, LifecycleRequest, LifecycleRow, WatchTicketRequest,
    },
};

use super::{Awaited, Look, halves, no_condition};
use crate::{
    context::Ctx, error::CliError, events::follow::Changes, exit::Exit, input::split,
    ticket::states_of,
};

/// A ticket, and what it is to come to.
pub(super) struct Goal {
    id: String,
    /// As they were typed, with the states that they name; none means that it is there.
    conditions: Vec<(String, Vec<i32>)>,
}

impl Goal {
    pub(super) fn new(id: &str, typed: &[String]) -> Result<Goal, CliError> {
        let conditions = typed.iter().map(|condition| match halves(condition) {
            ("exists", None) => Ok((condition.clone(), Vec::new())),
            ("state", Some(words)) if !words.is_empty() => {
                let mut states = Vec::new();
                for word in split(&[words.to_owned()]) {
                    let known = states_of(&word);
                    states.extend(known.map_err(|why| CliError::usage(format!("--for: {why}")))?);
                }
                Ok((condition.clone(), states.into_iter().map(i32::from).collect()))
            }
            (word, None) if states_of(word).is_ok() => {
                let states = states_of(word).unwrap_or_default();
                Ok((format!("state={word}"), states.into_iter().map(i32::from).collect()))
            }
            _ => Err(no_condition(condition, "ticket", "exists and state=WORD[,WORD]")),
        });
        Ok(Goal { id: id.to_owned(), conditions: conditions.collect::<Result<_, _>>()? })
    }

    fn exists(&self) -> bool {
        self.conditions.iter().any(|(_, states)| states.is_empty())
    }
}

impl super::Goal for Goal {
    fn changes<'a>(
        &'a self,
        ctx: &'a Ctx,
        until: Option<Instant>,
    ) -> Result<Changes<'a>, CliError> {
        if self.exists() {
            // What is not there cannot be watched.
            let kind = || "ticket".to_owned();
            return Changes::from_now::<call::HistoryFollow>(ctx, until, move |after, from_now| {
                FollowEventsRequest { after, from_now, kind: kind(), visit: String::new() }
            });
        }
        Changes::from_now::<call::TicketsWatch>(ctx, until, |after, from_now| WatchTicketRequest {
            id: self.id.clone(),
            after,
            from_now,
        })
    }

    fn look(&self, ctx: &Ctx) -> Result<Look, CliError> {
        let request = GetTicketRequest { id: self.id.clone(), with_comments: false };
        let ticket = match ctx.call::<call::TicketsGet>(request) {
            Err(error) if error.exit == Exit::NotFound && self.exists() => {
                return Ok(Look::Open(format!("there is no ticket \"{}\"", self.id)));
            }
            answer => answer?,
        };
        let (state, number) =
            (crate::ticket::state(ticket.state).plain().into_owned(), ticket.state);
        let holds = |states: &[i32]| states.is_empty() || states.contains(&number);
        if let Some((typed, _)) = self.conditions.iter().find(|(_, states)| holds(states)) {
            let (id, reached) = (ticket.id, typed.clone());
            return Ok(Look::Reached(Awaited { kind: "ticket", id, reached, state }));
        }
        let stands = format!("{} is {state}", ticket.id);
        let rows = ctx.call::<call::TicketsLifecycle>(LifecycleRequest {})?.rows;
        let ahead = ahead(&rows, number);
        let can = self.conditions.iter().flat_map(|(_, states)| states).any(|s| ahead.contains(s));
        Ok(if can { Look::Open(stands) } else { Look::Over(stands) })
    }

    fn id(&self) -> &str {
        &self.id
    }

    fn conditions(&self) -> String {
        self.conditions.iter().map(|(typed, _)| typed.as_str()).collect::<Vec<_>>().join(" or ")
    }
}

/// Every state that a ticket in this one can come to.
fn ahead(rows: &[LifecycleRow], from: i32) -> BTreeSet<i32> {
    let (mut ahead, mut open) = (BTreeSet::new(), vec![from]);
    while let Some(state) = open.pop() {
        let next = rows.iter().filter(|row| row.from.contains(&state)).flat_map(|row| &row.to);
        for state in next {
            if ahead.insert(*state) {
                open.push(*state);
            }
        }
    }
    ahead
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(from: &[i32], to: &[i32]) -> LifecycleRow {
        LifecycleRow { from: from.to_vec(), to: to.to_vec(), ..LifecycleRow::default() }
    }

    #[test]
    fn what_can_come_is_followed_to_its_end() {
        let rows = [row(&[], &[1]), row(&[1, 2], &[3]), row(&[3], &[2, 4]), row(&[5], &[1])];
        let of = |from| ahead(&rows, from).into_iter().collect::<Vec<_>>();
        assert_eq!(of(1), [2, 3, 4]);
        assert_eq!(of(4), [0; 0]);
        assert_eq!(of(5), [1, 2, 3, 4]);
    }

    #[test]
    fn conditions_are_read() {
        let goal = |typed: &str| Goal::new("T-1", &[typed.to_owned()]);
        assert_eq!(goal("state=resolved,closed").unwrap().conditions[0].1.len(), 2);
        assert!(goal("exists").unwrap().exists());
        for wrong in ["", "state", "state=", "state=done", "exists=1", "status=approved"] {
            assert!(goal(wrong).is_err_and(|error| error.exit == Exit::Usage), "{wrong}");
        }
    }
}
