//! Verbs, repetitions and kills in any order, held against the model. The order comes from a seed, which
//! is another one each time and is always told; `DESK_SEED` gives it, `DESK_STEPS` says how much is done, and
//! `DESK_HISTORIES` how often, each time with the next seed. When a kill comes is not the seed's alone: it
//! takes the time that a call takes.

use std::{io::Write as _, thread, time::Duration};

use desk_proto::{
    call,
    v1::{GetTicketRequest, ListTicketsRequest, Page, TicketFilter, WriteOptions, WriteReport},
};
use desk_tests::{World, world::reason};
use tonic::Status;

use super::{
    MOVED_OFTEN,
    chance::Chance,
    left::Left,
    model::{Act, Cast, Known, Model, VERBS, Verb, Verdict},
    runs,
};

const STEPS: usize = 500;
/// A kill comes so late after a call at the most, in microseconds: about as long as one takes.
const LATEST: usize = 6_000;

type Answer = Result<(WriteReport, String), Status>;

/// A desk, what it should hold, and what was asked of it.
struct Play {
    world: World,
    cast: Cast,
    chance: Chance,
    model: Model,
    /// What was asked with each key, and whether it was answered: then the key is kept, and whether it
    /// changed something.
    asked: Vec<(Act, Option<bool>)>,
    /// What happened, by what it was.
    seen: [usize; 5],
}

/// Places in what was seen.
const CHANGED: usize = 0;
const REFUSED: usize = 1;
const REPLAYED: usize = 2;
const KILLED: usize = 3;
const KILLED_AFTER: usize = 4;

#[test]
fn whatever_is_done_and_whenever_it_is_killed_the_model_holds() {
    let steps = runs("DESK_STEPS", STEPS);
    let histories = (super::seed()..).take(runs("DESK_HISTORIES", 1));
    let after_a_commit: usize = histories.map(|seed| history(seed, steps)).sum();
    assert!(steps < STEPS || after_a_commit > 0, "no kill came between a commit and its answer");
}

/// One history, as its seed has it; answers how many kills came between a commit and its answer.
fn history(seed: u64, steps: usize) -> usize {
    // Past the harness, which keeps to itself what a test that passes prints.
    let _ = writeln!(std::io::stderr(), "DESK_SEED={seed} DESK_STEPS={steps}");
    let world = World::with(MOVED_OFTEN);
    world.cast();
    let cast = Cast { requester: world.of("rita"), agent: world.of("grace") };
    let (model, chance) = (Model::default(), Chance(seed));
    let mut play = Play { world, cast, chance, model, asked: Vec::new(), seen: [0; 5] };
    for step in 0..steps {
        play.step();
        if step % 50 == 0 {
            play.is_as_the_model_says();
        }
    }
    play.is_as_the_model_says();
    let [changed, refused, replayed, killed, killed_after] = play.seen;
    println!(
        "{changed} changed something, {refused} were refused, {replayed} were repeated, \
         {killed} kills in the middle of a call, {killed_after} of them after its commit"
    );
    // After how much of it each has come once is a matter of the seed, and of chance.
    let enough = &play.seen[..KILLED_AFTER];
    assert!(steps < STEPS || enough.iter().all(|seen| *seen > 0), "{:?}", play.seen);
    play.world.kill();
    let left = Left::by(&play.world).expect("a store");
    left.is_sound();
    left.follows_from_its_journal(&play.world);
    killed_after
}

impl Play {
    fn step(&mut self) {
        match self.chance.below(20) {
            0 => {
                self.world.kill();
                self.world.start();
                self.is_as_the_model_says();
            }
            1 | 2 => self.killed(),
            3 => self.rehearsed(),
            4 | 5 if !self.asked.is_empty() => self.repeated(),
            6 if !self.asked.is_empty() => self.key_of_another(),
            7 => self.outdated(),
            _ => {
                let act = self.any();
                let answer = self.ask(&act, options(self.asked.len()));
                let changed = self.judged(&act, answer, false);
                self.asked.push((act, changed));
            }
        }
    }

    /// A verb on a ticket that is there, or rarely on one that is not.
    fn any(&mut self) -> Act {
        let verb = VERBS[self.chance.below(VERBS.len())].clone();
        let all: Vec<_> = self.model.0.keys().cloned().collect();
        // Of many tickets the newer ones, so that something can be done with them.
        let id = match (all.len(), self.chance.below(20)) {
            (0, _) | (_, 0) => "T-999999".to_owned(),
            (len, _) => format!("T-{}", len - self.chance.below(len.min(8))),
        };
        let text = match verb {
            Verb::Tag => self.chance.of(&["one", "two", "three"]).to_owned(),
            _ => format!("words {}", self.chance.below(1 << 40)),
        };
        Act { id: if verb == Verb::Create { String::new() } else { id }, verb, text }
    }

    fn ask(&self, act: &Act, write: WriteOptions) -> Answer {
        let runtime = self.cast.agent.runtime();
        runtime.block_on(act.clone().ask(self.cast.clone(), write))
    }

    /// Holds an answer against the model, which goes on from it; whether something changed, if it was not refused. Of a call
    /// that was repeated after a kill nobody knows whether it is a repetition.
    #[track_caller]
    fn judged(&mut self, act: &Act, answer: Answer, may_be_replayed: bool) -> Option<bool> {
        let verdict = self.model.judge(act);
        match (&verdict, &answer) {
            (Verdict::Changes, Ok((report, id))) => {
                assert!(
                    report.changed && (may_be_replayed || !report.replayed),
                    "{act:?}: {report:?}"
                );
                self.model.apply(act, id);
                self.seen[CHANGED] += 1;
                self.seen[KILLED_AFTER] += usize::from(report.replayed);
            }
            (Verdict::Holds, Ok((report, _))) => {
                assert!(
                    !report.changed && (may_be_replayed || !report.replayed),
                    "{act:?}: {report:?}"
                );
            }
            (Verdict::Refused(code), Err(status)) => {
                assert_eq!(reason(status), *code, "{act:?}: {status:?}");
                self.seen[REFUSED] += 1;
            }
            _ => panic!("{act:?}: {verdict:?} was to be answered, and it is {answer:?}"),
        }
        answer.is_ok().then_some(verdict == Verdict::Changes)
    }

    /// The daemon is killed while it does it, and asked again with the same key.
    fn killed(&mut self) {
        let act = self.any();
        let (write, runtime) = (options(self.asked.len()), self.cast.agent.clone());
        let call = runtime.runtime().spawn(act.clone().ask(self.cast.clone(), write.clone()));
        let late = self.chance.below(LATEST);
        thread::sleep(Duration::from_micros(u64::try_from(late).expect("a short time")));
        self.world.kill();
        self.seen[KILLED] += 1;
        let first = runtime.runtime().block_on(call).expect("a task");
        self.world.start();
        // Who has an answer has it for good, and whatever it was, it comes again.
        let again = self.ask(&act, write);
        match (&first, self.model.judge(&act)) {
            (Ok((report, id)), Verdict::Changes) => {
                let (second, same) = again.as_ref().expect("it was acknowledged");
                assert!(report.changed && second.replayed && id == same, "{act:?}: {again:?}");
            }
            (Err(status), _) if reason(status).is_empty() => {}
            (first, verdict) => {
                assert_eq!(first.is_ok(), verdict == Verdict::Holds, "{act:?}: {first:?}");
            }
        }
        let changed = self.judged(&act, again, true);
        self.asked.push((act, changed));
    }

    /// Nothing of it stays.
    fn rehearsed(&mut self) {
        let act = self.any();
        let write = WriteOptions { validate_only: true, ..options(self.asked.len()) };
        let answer = self.ask(&act, write);
        match (self.model.judge(&act), answer) {
            (Verdict::Changes, Ok((report, _))) => assert!(report.changed && report.dry_run),
            (Verdict::Holds, Ok((report, _))) => assert!(!report.changed, "{act:?}"),
            (Verdict::Refused(code), Err(status)) => assert_eq!(reason(&status), code, "{act:?}"),
            (verdict, answer) => panic!("{act:?}: {verdict:?}, and it is {answer:?}"),
        }
    }

    /// What was answered is answered again and not done again; what was refused is asked anew.
    fn repeated(&mut self) {
        let key = self.chance.below(self.asked.len());
        let (act, changed) = self.asked[key].clone();
        let answer = self.ask(&act, options(key));
        if let Some(changed) = changed {
            let (report, _) = answer.expect("an answer again");
            assert!(report.replayed && report.changed == changed, "{act:?}: {report:?}");
            self.seen[REPLAYED] += 1;
            return;
        }
        self.asked[key].1 = self.judged(&act, answer, false);
    }

    /// The key of a write that was done, with other words.
    fn key_of_another(&mut self) {
        let key = self.chance.below(self.asked.len());
        let (mut act, changed) = self.asked[key].clone();
        // Of some verbs the words are no part of the request.
        if changed.is_none()
            || matches!(act.verb, Verb::Take | Verb::Release | Verb::Close | Verb::Cancel)
        {
            return;
        }
        act.text.push_str(" and others");
        let status = self.ask(&act, options(key)).expect_err("the key of another");
        assert_eq!(reason(&status), "IDEMPOTENCY_KEY_REUSED", "{act:?}");
    }

    /// With a version that no ticket has: what would have changed something is refused.
    fn outdated(&mut self) {
        let act = self.any();
        let write = WriteOptions { version: 1 << 40, ..options(self.asked.len()) };
        if act.verb == Verb::Create || self.model.judge(&act) != Verdict::Changes {
            return;
        }
        let status = self.ask(&act, write).expect_err("a version that is not there");
        assert_eq!(reason(&status), "VERSION_CONFLICT", "{act:?}");
    }

    /// The daemon shows what the model knows, and nothing else.
    #[track_caller]
    fn is_as_the_model_says(&self) {
        let ada = self.world.of("ada");
        let (mut numbers, mut token) = (Vec::new(), String::new());
        loop {
            let filter = Some(TicketFilter { all: true, ..TicketFilter::default() });
            let page = Some(Page { token, ..Page::default() });
            let request = ListTicketsRequest { filter, page, ..ListTicketsRequest::default() };
            let answer = ada.call::<call::TicketsList>(request).expect("a list");
            numbers.extend(answer.tickets.into_iter().map(|ticket| ticket.id));
            token = answer.page.expect("a page").next;
            if token.is_empty() {
                break;
            }
        }
        let shown = numbers.into_iter().map(|id| {
            let request = GetTicketRequest { id: id.clone(), with_comments: true };
            (id, Known::of(&ada.call::<call::TicketsGet>(request).expect("a ticket")))
        });
        assert_eq!(Model(shown.collect()), self.model);
    }
}

fn options(key: usize) -> WriteOptions {
    WriteOptions { request_id: format!("key {key}"), ..WriteOptions::default() }
}
