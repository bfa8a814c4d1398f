//! The order of those who wait, by example and by chance.

use super::*;

const fn who(group: u64, caller: u64) -> Who {
    Who { group, caller }
}

const ADA: Who = who(1, 1);
const BOB: Who = who(1, 2);
const EVE: Who = who(2, 1);

/// Everybody who waits, in the order of their turns.
fn all<T>(queue: &mut Queue<T>) -> Vec<T> {
    std::iter::from_fn(|| queue.pop()).collect()
}

fn is_empty<T>(queue: &Queue<T>) -> bool {
    queue.len() == 0 && queue.groups.lines.is_empty() && queue.groups.turns.is_empty()
}

#[test]
fn groups_take_turns_and_callers_within_them() {
    let mut queue = Queue::new(800);
    for n in 0..4 {
        assert_eq!(queue.push(ADA, ("ada", n)), Pushed::In);
    }
    for n in 0..2 {
        assert_eq!(queue.push(BOB, ("bob", n)), Pushed::In);
        assert_eq!(queue.push(EVE, ("eve", n)), Pushed::In);
        assert_eq!(queue.push(Who::DAEMON, ("daemon", n)), Pushed::In);
    }
    let turns = all(&mut queue);
    let wanted = [
        ("ada", 0),
        ("eve", 0),
        ("daemon", 0),
        ("bob", 0),
        ("eve", 1),
        ("daemon", 1),
        ("ada", 1),
        ("bob", 1),
        ("ada", 2),
        ("ada", 3),
    ];
    assert_eq!(turns, wanted);
    assert!(is_empty(&queue));
}

#[test]
fn one_caller_has_a_part_and_the_daemon_has_no_such_bound() {
    let mut queue = Queue::new(80);
    for n in 0..10 {
        assert_eq!(queue.push(ADA, n), Pushed::In);
    }
    assert_eq!(queue.push(ADA, 10), Pushed::Full(10));
    assert_eq!(queue.offer(ADA, 10), Err(10));
    assert_eq!(queue.offer(BOB, 10), Ok(()), "another still has places");
    for n in 0..69 {
        assert_eq!(queue.offer(Who::DAEMON, n), Ok(()));
    }
    assert_eq!(queue.offer(Who::DAEMON, 0), Err(0), "all are taken");
    assert_eq!((queue.len(), queue.pop()), (80, Some(0)));
}

#[test]
fn whoever_has_the_most_gives_way_to_whoever_has_fewer() {
    let mut queue = Queue::new(16);
    // One tenant with many callers has taken everything.
    for n in 0..16 {
        assert_eq!(queue.push(who(1, n / 2), n), Pushed::In);
    }
    assert_eq!(
        queue.push(who(1, 9), 100),
        Pushed::Instead(1),
        "its callers give way to each other"
    );
    assert_eq!(
        queue.push(who(1, 10), 101),
        Pushed::Instead(3),
        "whose turn comes first of several"
    );
    assert!(matches!(queue.push(EVE, 102), Pushed::Instead(_)));
    for n in 0..6 {
        assert!(matches!(queue.push(who(2, 2 + n), n), Pushed::Instead(_)), "{n}");
    }
    // Each tenant has a half now, but for one.
    assert_eq!((queue.groups.of(1), queue.groups.of(2)), (9, 7));
    assert!(matches!(queue.push(who(2, 20), 103), Pushed::Instead(_)));
    assert_eq!(queue.push(who(2, 21), 104), Pushed::Full(104), "all of them have one");
    assert_eq!(queue.offer(who(3, 1), 0), Err(0), "who can wait elsewhere pushes nobody out");
    assert_eq!(queue.len(), 16);
}

#[test]
fn the_daemon_gives_no_place_up() {
    let mut queue = Queue::new(8);
    for n in 0..8 {
        assert_eq!(queue.push(Who::DAEMON, n), Pushed::In);
    }
    assert_eq!(queue.push(ADA, 8), Pushed::Full(8));
    assert_eq!(queue.push(Who::DAEMON, 8), Pushed::Full(8));
}

#[test]
fn who_need_not_wait_any_more_is_sifted_out() {
    let mut queue = Queue::new(64);
    for n in 0..6 {
        assert_eq!(queue.push(ADA, n), Pushed::In);
    }
    assert_eq!(queue.push(BOB, 10), Pushed::In);
    assert_eq!(queue.sift(ADA, |n| n % 2 == 1), [1, 3, 5]);
    assert_eq!((queue.len(), queue.oldest(ADA)), (4, Some(&0)));
    assert_eq!(queue.sift(BOB, |_| true), [10]);
    assert!(queue.sift(EVE, |_| true).is_empty());
    assert_eq!(all(&mut queue), [0, 2, 4]);
    assert!(is_empty(&queue));
}

#[test]
fn the_hint_is_what_the_queue_takes_within_bounds() {
    let mut wait = Wait::default();
    assert_eq!(wait.hint(Duration::ZERO), 50);
    assert_eq!(wait.hint(Duration::from_millis(400)), 400);
    for _ in 0..100 {
        wait.seen(Duration::from_millis(800));
    }
    assert!((790..=800).contains(&wait.hint(Duration::ZERO)));
    assert_eq!(wait.hint(Duration::from_secs(60)), 5_000);
}

/// The same in a way so plain that it is easily seen to be right: one list in the order of arrival,
/// and whose turn was when.
struct Naive {
    all: usize,
    each: usize,
    items: Vec<(Who, u64)>,
    /// Groups, and callers of groups, in the order of their turns.
    groups: Vec<u64>,
    callers: Vec<Who>,
}

impl Naive {
    fn of(&self, is: impl Fn(Who) -> bool) -> usize {
        self.items.iter().filter(|(who, _)| is(*who)).count()
    }

    fn tidy(&mut self) {
        let items = &self.items;
        self.groups.retain(|group| items.iter().any(|(who, _)| who.group == *group));
        self.callers.retain(|caller| items.iter().any(|(who, _)| who == caller));
    }

    fn add(&mut self, who: Who, item: u64) {
        self.items.push((who, item));
        if !self.groups.contains(&who.group) {
            self.groups.push(who.group);
        }
        if !self.callers.contains(&who) {
            self.callers.push(who);
        }
    }

    fn out(&mut self, at: usize) -> u64 {
        let (_, item) = self.items.remove(at);
        self.tidy();
        item
    }

    fn push(&mut self, who: Who, item: u64) -> Pushed<u64> {
        if who != Who::DAEMON && self.of(|other| other == who) >= self.each {
            return Pushed::Full(item);
        }
        if self.items.len() < self.all {
            self.add(who, item);
            return Pushed::In;
        }
        // Of equals the first counts, which is the last of those that are turned round.
        let group = |group: u64| self.of(|other| other.group == group);
        let caller = |caller: Who| self.of(|other| other == caller);
        let most = self.groups.iter().rev().copied().filter(|g| *g != 0).max_by_key(|g| group(*g));
        let victim_of = |group: u64| {
            let of = self.callers.iter().rev().copied().filter(|c| c.group == group);
            of.max_by_key(|c| caller(*c)).unwrap()
        };
        let victim = match most {
            Some(most) if group(most) > group(who.group) + 1 => Some(victim_of(most)),
            Some(_) if who != Who::DAEMON && group(who.group) > 0 => {
                Some(victim_of(who.group)).filter(|other| caller(*other) > caller(who) + 1)
            }
            _ => None,
        };
        let Some(victim) = victim else { return Pushed::Full(item) };
        let at = self.items.iter().rposition(|(who, _)| *who == victim).unwrap();
        let out = self.out(at);
        self.add(who, item);
        Pushed::Instead(out)
    }

    fn pop(&mut self) -> Option<u64> {
        let group = *self.groups.first()?;
        let caller = *self.callers.iter().find(|caller| caller.group == group)?;
        self.groups.retain(|other| *other != group);
        self.callers.retain(|other| *other != caller);
        self.groups.push(group);
        self.callers.push(caller);
        let at = self.items.iter().position(|(who, _)| *who == caller)?;
        Some(self.out(at))
    }
}

#[test]
fn any_order_of_coming_and_going_is_as_the_plain_one() {
    for seed in 0..400_u64 {
        let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        let mut random = |below: u64| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state >> 11) % below
        };
        let places = 8 + usize::try_from(random(40)).unwrap();
        let mut queue = Queue::new(places);
        let mut naive = Naive {
            all: places,
            each: queue.each,
            items: Vec::new(),
            groups: Vec::new(),
            callers: Vec::new(),
        };
        for step in 0..600 {
            // Now more come, now more go.
            let comes = if step / 100 % 2 == 0 { 8 } else { 3 };
            if random(10) < comes {
                let group = random(5);
                let caller = if group == 0 { 0 } else { random(6) };
                let who = who(group, caller);
                assert_eq!(queue.push(who, step), naive.push(who, step), "seed {seed}");
            } else if random(8) == 0 {
                let (who, over) = (who(1 + random(4), random(6)), 1 + random(3));
                let mut gone = Vec::new();
                naive.items.retain(|(other, item)| {
                    let goes = *other == who && item % over == 0;
                    gone.extend(goes.then_some(*item));
                    !goes
                });
                naive.tidy();
                assert_eq!(queue.sift(who, |item| item % over == 0), gone, "seed {seed}");
            } else {
                assert_eq!(queue.pop(), naive.pop(), "seed {seed}");
            }
            assert_eq!(queue.len(), naive.items.len(), "seed {seed}");
            assert!(queue.len() <= places);
        }
        while let Some(item) = naive.pop() {
            assert_eq!(queue.pop(), Some(item), "seed {seed}");
        }
        assert!(is_empty(&queue), "seed {seed}");
    }
}
