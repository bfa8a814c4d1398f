//! Those who wait, and whose turn it is. Each caller has a line of its own, in the order in which it
//! came; callers take turns within their group (a tenant), and the groups take turns with each other.
//! So many may wait in all, and so many of one caller. Where all places are taken, whoever has the most
//! of them gives one up for whoever has fewer: one caller, or one tenant with many, never shuts the
//! others out.
//!
//! It only orders. It knows neither threads nor time; what waits is whatever it is given.

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

/// Who waits. The numbers are whatever tells one from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Who {
    /// Those who share one turn with others like them.
    pub group: u64,
    /// One of them.
    pub caller: u64,
}

impl Who {
    /// The daemon itself: what it does is bounded where it begins, so it gives no place up.
    pub const DAEMON: Who = Who { group: 0, caller: 0 };
}

/// Of all places one caller has at most this part.
const SHARE: usize = 8;

/// What became of one who came.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Pushed<T> {
    /// It waits.
    In,
    /// It waits, and this one does so no more.
    Instead(T),
    /// There is no place for it.
    Full(T),
}

/// Something from which one is taken after the other.
trait Line {
    type Item;
    fn count(&self) -> usize;
    fn take(&mut self) -> Option<Self::Item>;
}

impl<T> Line for VecDeque<T> {
    type Item = T;

    fn count(&self) -> usize {
        self.len()
    }

    fn take(&mut self) -> Option<T> {
        self.pop_front()
    }
}

/// Lines that take turns. One in which nobody waits is not there.
#[derive(Debug)]
struct Ring<L> {
    /// Whose turn comes when.
    turns: VecDeque<u64>,
    lines: HashMap<u64, L>,
    count: usize,
}

impl<L> Default for Ring<L> {
    fn default() -> Self {
        Ring { turns: VecDeque::new(), lines: HashMap::new(), count: 0 }
    }
}

impl<L: Line + Default> Ring<L> {
    fn of(&self, key: u64) -> usize {
        self.lines.get(&key).map_or(0, Line::count)
    }

    /// The one with the most, of those that give places up; the first to have its turn of several.
    fn largest(&self, spared: Option<u64>) -> Option<(u64, usize)> {
        let mut largest = None;
        for key in self.turns.iter().filter(|key| Some(**key) != spared) {
            let count = self.of(*key);
            if largest.is_none_or(|(_, most)| count > most) {
                largest = Some((*key, count));
            }
        }
        largest
    }

    /// Adds to a line, which has its turn after all others if it was empty.
    fn add(&mut self, key: u64, add: impl FnOnce(&mut L)) {
        let line = self.lines.entry(key).or_insert_with(|| {
            self.turns.push_back(key);
            L::default()
        });
        let before = line.count();
        add(line);
        self.count += line.count() - before;
    }

    /// Takes something out of a line; where nothing is left it is gone.
    fn remove<R>(&mut self, key: u64, remove: impl FnOnce(&mut L) -> R) -> Option<R> {
        let line = self.lines.get_mut(&key)?;
        let before = line.count();
        let removed = remove(line);
        self.count -= before - line.count();
        if line.count() == 0 {
            self.lines.remove(&key);
            self.turns.retain(|turn| *turn != key);
        }
        Some(removed)
    }
}

impl<L: Line> Line for Ring<L> {
    type Item = L::Item;

    fn count(&self) -> usize {
        self.count
    }

    fn take(&mut self) -> Option<L::Item> {
        let key = self.turns.pop_front()?;
        let line = self.lines.get_mut(&key)?;
        let item = line.take();
        self.count -= usize::from(item.is_some());
        if line.count() == 0 {
            self.lines.remove(&key);
        } else {
            self.turns.push_back(key);
        }
        item
    }
}

type Caller<T> = VecDeque<T>;
type Group<T> = Ring<Caller<T>>;

/// Those who wait.
#[derive(Debug)]
pub(super) struct Queue<T> {
    all: usize,
    each: usize,
    groups: Ring<Group<T>>,
}

impl<T> Queue<T> {
    /// So many places, of which one caller has a part.
    pub(super) fn new(all: usize) -> Self {
        Queue { all, each: (all / SHARE).max(1), groups: Ring::default() }
    }

    /// Waits, if there is a place.
    pub(super) fn offer(&mut self, who: Who, item: T) -> Result<(), T> {
        if self.groups.count >= self.all || self.has_its_part(who) {
            return Err(item);
        }
        self.add(who, item);
        Ok(())
    }

    /// Waits, if need be in the place of one who has more than this one.
    pub(super) fn push(&mut self, who: Who, item: T) -> Pushed<T> {
        if self.has_its_part(who) {
            return Pushed::Full(item);
        }
        if self.groups.count < self.all {
            self.add(who, item);
            return Pushed::In;
        }
        let Some(Some(out)) = self.gives_way(who).map(|other| self.newest(other)) else {
            return Pushed::Full(item);
        };
        self.add(who, item);
        Pushed::Instead(out)
    }

    /// Whose turn it is.
    pub(super) fn pop(&mut self) -> Option<T> {
        self.groups.take()
    }

    /// How many wait.
    pub(super) fn len(&self) -> usize {
        self.groups.count
    }

    /// Takes out of one caller's line those that need not wait any more.
    pub(super) fn sift(&mut self, who: Who, is_over: impl Fn(&T) -> bool) -> Vec<T> {
        let out = self.groups.remove(who.group, |group| {
            group.remove(who.caller, |line| {
                let (out, stay) = line.drain(..).partition(|item| is_over(item));
                *line = stay;
                Vec::from_iter::<VecDeque<T>>(out)
            })
        });
        out.flatten().unwrap_or_default()
    }

    /// The one of a caller who has waited longest.
    pub(super) fn oldest(&self, who: Who) -> Option<&T> {
        self.groups.lines.get(&who.group)?.lines.get(&who.caller)?.front()
    }

    fn has_its_part(&self, who: Who) -> bool {
        let of = |group: &Group<T>| group.of(who.caller) >= self.each;
        who != Who::DAEMON && self.groups.lines.get(&who.group).is_some_and(of)
    }

    fn add(&mut self, who: Who, item: T) {
        self.groups.add(who.group, |group| group.add(who.caller, |line| line.push_back(item)));
    }

    /// Who has so much more than this one that one less is still no less.
    fn gives_way(&self, who: Who) -> Option<Who> {
        let (group, most) = self.groups.largest(Some(Who::DAEMON.group))?;
        if most > self.groups.of(who.group) + 1 {
            let (caller, _) = self.groups.lines.get(&group)?.largest(None)?;
            return Some(Who { group, caller });
        }
        let own = self.groups.lines.get(&who.group).filter(|_| who != Who::DAEMON)?;
        let (caller, most) = own.largest(None)?;
        (most > own.of(who.caller) + 1).then_some(Who { group: who.group, caller })
    }

    fn newest(&mut self, who: Who) -> Option<T> {
        self.groups.remove(who.group, |group| group.remove(who.caller, VecDeque::pop_back))??
    }
}

/// How long it takes until a turn comes, as far as that was seen.
#[derive(Debug, Default)]
pub(super) struct Wait(Duration);

impl Wait {
    const LEAST: Duration = Duration::from_millis(50);
    const MOST: Duration = Duration::from_secs(5);

    /// Somebody had a turn after so long.
    pub(super) fn seen(&mut self, waited: Duration) {
        self.0 = (self.0 * 7 + waited) / 8;
    }

    /// After how many milliseconds to come again.
    pub(super) fn hint_now(&self) -> u64 {
        self.hint(Duration::ZERO)
    }

    /// The same for one whose oldest has waited so long.
    pub(super) fn hint(&self, oldest: Duration) -> u64 {
        let wait = self.0.max(oldest).clamp(Self::LEAST, Self::MOST);
        u64::try_from(wait.as_millis()).unwrap_or(u64::MAX)
    }
}

#[cfg(test)]
mod tests;
