//! The loop: when it wakes, and that what it does goes to the writer in turns with everybody else.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use tokio_util::sync::CancellationToken;

use super::jump::{Guard, Note};
use super::store as notes;
use super::work::{self, Acts, Aside, CHUNK, Plan, is_ours};
use super::{Shared, Timers};
use crate::kernel::clock::{Millis, Reading, Source};
use crate::kernel::id::{ServiceId, TenantId};
use crate::kernel::refusal::{Code, Refusal};
use crate::store::{Outcome, Store, Tx};
use crate::tickets::Due;

/// How long one piece of work may wait for its turn.
const PATIENCE: Duration = Duration::from_secs(60);
/// What was refused is tried again after this time.
const FORGIVE: Duration = Duration::from_secs(3_600);

/// So often what the clocks show is noted while nothing happens, for a daemon that starts after this one
/// was killed: what was over by then stays so, though the clock of the machine is set back in between.
const NOTED: Duration = Duration::from_secs(300);

/// How often the loop looks.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// The longest sleep.
    pub longest: Duration,
    /// The least time between two looks, where nobody waits for the second.
    pub gap: Duration,
}

impl Default for Pace {
    fn default() -> Pace {
        Pace { longest: Duration::from_secs(60), gap: Duration::from_millis(50) }
    }
}

/// Asks the clocks.
pub type Ask = Arc<dyn Fn() -> Reading + Send + Sync>;

/// The clocks that the loop looks at.
#[derive(Clone)]
pub struct Clocks {
    /// What they show.
    pub ask: Ask,
    /// Names the run of the machine; nothing where the clocks have nothing to be compared with.
    pub boot: Option<String>,
}

impl fmt::Debug for Clocks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Clocks of {:?}", self.boot)
    }
}

impl Clocks {
    /// Those of a store, and of the machine.
    pub fn of(store: &Arc<Store>) -> Clocks {
        let boot = match store.clock().source() {
            Source::System => std::fs::read_to_string("/proc/sys/kernel/random/boot_id")
                .ok()
                .map(|id| id.trim().to_owned())
                .filter(|id| !id.is_empty() && !id.contains(' ')),
            Source::Manual => None,
        };
        let store = Arc::clone(store);
        Clocks { ask: Arc::new(move || store.clock().reading()), boot }
    }
}

/// The loop with all that it needs.
#[derive(Debug)]
pub struct Loop {
    /// Where everything stands.
    pub store: Arc<Store>,
    /// Its handle.
    pub timers: Timers,
    /// How what is due is done.
    pub acts: Acts,
    /// When it is.
    pub clocks: Clocks,
    /// How often it looks.
    pub pace: Pace,
    /// The daemon ends.
    pub stopping: CancellationToken,
}

/// What the loop remembers between two looks. To forget it does no harm.
struct State {
    guard: Guard,
    aside: Aside,
    forgive: Instant,
    /// When the clocks were noted.
    noted: Instant,
}

impl Loop {
    /// Works until the daemon ends.
    pub async fn run(self) {
        let shared = Arc::clone(&self.timers.0);
        let mut woken = shared.wake.subscribe();
        let mut state = self.begin().await;
        while !self.stopping.is_cancelled() {
            // Whatever wakes us from here on is looked at after this pass.
            woken.mark_unchanged();
            let asked = shared.asked.load(Ordering::Acquire);
            let next = match self.pass(&shared, &mut state).await {
                Ok(next) => next,
                Err(refusal) => {
                    if !matches!(refusal.code, Code::Stopping) {
                        tracing::warn!("what is due could not be done: {refusal}");
                    }
                    None
                }
            };
            shared.done.send_replace(asked);
            let sleep = self.sleep(next);
            let longest = i64::try_from(self.pace.longest.as_millis()).unwrap_or(Millis::MAX);
            let latest = self.store.clock().now().saturating_add(longest);
            if shared.end_look(next.map_or(latest, |next| next.min(latest))) {
                self.timers.wake();
            }
            tokio::select! {
                () = self.stopping.cancelled() => {}
                () = tokio::time::sleep(sleep) => {}
                _ = woken.changed() => {
                    // Who waits for what is due ends the gap.
                    let gap = async {
                        while shared.asked.load(Ordering::Acquire) == asked {
                            let _ = woken.changed().await;
                        }
                    };
                    let _ = tokio::time::timeout(self.pace.gap, gap).await;
                }
            }
        }
        if !state.guard.is_held() {
            state.guard.look((self.clocks.ask)());
        }
        self.note(&state.guard).await;
    }

    /// How long to sleep. A clock that is set by hand wakes us when it is set.
    fn sleep(&self, next: Option<Millis>) -> Duration {
        let longest = self.pace.longest;
        match next {
            Some(next) if self.store.clock().source() == Source::System => {
                let ahead = next.saturating_sub(self.store.clock().now()).max(1);
                Duration::from_millis(ahead.unsigned_abs()).min(longest)
            }
            _ => longest,
        }
    }

    async fn begin(&self) -> State {
        let reading = (self.clocks.ask)();
        let boot = self.clocks.boot.as_deref();
        let note = match boot {
            Some(_) => self.store.read(soon(), notes::note).await.unwrap_or_default(),
            None => None,
        };
        let (right, up) = Note::trusted(note.as_ref(), boot.unwrap_or_default(), reading);
        self.store.clock().trust(right, up);
        let guard = Guard::new(note, boot.unwrap_or_default(), reading);
        if guard.is_held() {
            self.tell_held();
        }
        self.note(&guard).await;
        let noted = Instant::now();
        State { guard, aside: Aside::default(), forgive: noted + FORGIVE, noted }
    }

    fn tell_held(&self) {
        self.timers.0.held.store(true, Ordering::Release);
        tracing::error!(
            "the clock has jumped ahead by more than a day: nothing falls due until it is \
             confirmed with desk daemon confirm-clock"
        );
    }

    /// Notes what the clocks show, for the next daemon.
    async fn note(&self, guard: &Guard) {
        if self.clocks.boot.is_none() {
            return;
        }
        let note = guard.note();
        let work = move |tx: &mut Tx<'_>| done(notes::set_note(tx, &note));
        if let Err(refusal) = self.store.write_in_turn(soon(), work).await {
            tracing::warn!("the clock could not be noted: {refusal}");
        }
    }

    /// The present instant, unless the clock is in doubt.
    async fn now(&self, state: &mut State) -> Option<Millis> {
        let reading = (self.clocks.ask)();
        if self.timers.0.confirmed.swap(false, Ordering::AcqRel) && state.guard.is_held() {
            if state.guard.confirm(self.clocks.boot.as_deref().unwrap_or_default(), reading) {
                self.store.clock().trust(reading.now, reading.up);
                self.timers.0.held.store(false, Ordering::Release);
                tracing::info!("the clock is confirmed");
                self.note(&state.guard).await;
            } else {
                self.timers.0.astray.store(true, Ordering::Release);
            }
        }
        if state.guard.look(reading) {
            self.tell_held();
            self.note(&state.guard).await;
        } else if state.noted.elapsed() >= NOTED {
            state.noted = Instant::now();
            self.note(&state.guard).await;
        }
        (!state.guard.is_held()).then_some(reading.now)
    }

    /// Does all that is due; answers when the next thing is.
    async fn pass(&self, shared: &Shared, state: &mut State) -> Result<Option<Millis>, Refusal> {
        if Instant::now() >= state.forgive {
            state.aside = Aside::default();
            state.forgive = Instant::now() + FORGIVE;
        }
        loop {
            let now = self.now(state).await;
            shared.begin_look();
            shared.looks.fetch_add(1, Ordering::Relaxed);
            let aside = state.aside.clone();
            let plan = self.store.read(soon(), move |tx| work::plan(tx, now, &aside)).await?;
            let Plan { routes, access, due, next } = plan;
            if routes.is_empty() && due.is_empty() && !access {
                return Ok(next);
            }
            if access {
                self.end_access(state).await?;
            }
            for route in routes {
                self.route(state, route).await?;
            }
            if !due.is_empty() {
                self.work(state, due).await?;
            }
            if self.stopping.is_cancelled() {
                return Ok(None);
            }
        }
    }

    async fn end_access(&self, state: &mut State) -> Result<(), Refusal> {
        let end = self.acts.end_access;
        match self.store.write_in_turn(soon(), move |tx: &mut Tx<'_>| done(end(tx))).await {
            Ok(()) => Ok(()),
            Err(refusal) if is_ours(&refusal) => Err(refusal),
            Err(refusal) => {
                tracing::warn!("tenant access could not be ended: {refusal}");
                state.aside.access = true;
                Ok(())
            }
        }
    }

    async fn route(&self, state: &mut State, of: (TenantId, ServiceId)) -> Result<(), Refusal> {
        while !self.stopping.is_cancelled() {
            let acts = self.acts;
            let work = move |tx: &mut Tx<'_>| done(work::route(tx, of, acts));
            match self.store.write_in_turn(soon(), work).await {
                Ok(true) => {}
                Ok(false) => return Ok(()),
                Err(refusal) if is_ours(&refusal) => return Err(refusal),
                Err(refusal) => {
                    let (TenantId(tenant), ServiceId(service)) = of;
                    tracing::warn!(tenant, service, "tickets could not be routed: {refusal}");
                    state.aside.routes.insert(of);
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    /// Works off a plan, chunk by chunk.
    async fn work(&self, state: &mut State, plan: Vec<Due>) -> Result<(), Refusal> {
        let end = plan.iter().max().copied();
        let mut heap: BinaryHeap<_> = plan.into_iter().map(Reverse).collect();
        while !heap.is_empty() && !self.stopping.is_cancelled() {
            let Some(now) = self.now(state).await else { return Ok(()) };
            let chunk: Vec<_> =
                std::iter::from_fn(|| heap.pop().map(|Reverse(due)| due)).take(CHUNK).collect();
            let acts = self.acts;
            let work = move |tx: &mut Tx<'_>| done(work::chunk(tx, &chunk, now, acts));
            let worked = self.store.write_in_turn(soon(), work).await?;
            tracing::debug!(done = worked.done, refused = worked.refused.len(), "fell due");
            for (due, refusal) in worked.refused {
                let (TenantId(tenant), ticket) = (due.tenant, due.ticket.0);
                tracing::warn!(tenant, ticket, "what was due could not be done: {refusal}");
                state.aside.due.insert(due);
            }
            // What lies behind the plan is in the next one, in its place.
            heap.extend(worked.later.into_iter().filter(|due| Some(*due) <= end).map(Reverse));
        }
        Ok(())
    }
}

fn done<T>(result: Result<T, Refusal>) -> Outcome<T> {
    match result {
        Ok(value) => Outcome::Done(value),
        Err(refusal) => Outcome::Refused(refusal),
    }
}

fn soon() -> Instant {
    Instant::now() + PATIENCE
}
