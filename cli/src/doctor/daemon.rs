//! The daemon, as it answers. One that does not run is in order where the next command starts it.

use desk_proto::{
    call,
    v1::{Foreseen, SimulateRequest, Status, StatusRequest, WhoamiRequest},
};

use super::{Age, Check, backup, files};
use crate::{
    config::{Autostart, Config},
    connect,
    context::Ctx,
    embedded,
    error::CliError,
    exit::Exit,
    render::date,
};

/// How far the daemon's clock may be from ours before it is worth a word, in milliseconds.
const SKEW: u64 = 5_000;
/// How far it may be before what ends at a time ends at the wrong one.
const FAR: u64 = 300_000;

/// How late something may be done that fell due, in milliseconds: many things may fall due at once.
const LATE: u64 = 600_000;

/// Everything that the daemon can be asked, or what can be seen while it does not run.
pub(super) fn checks(ctx: &Ctx, config: &Config, age: Age) -> Result<Vec<Check>, CliError> {
    let trust = match ctx.trust() {
        Ok(trust) => trust,
        Err(error) => return Ok(vec![Check::error("caller", &error)]),
    };
    let dialled = ctx.runtime()?.block_on(connect::dial(&config.endpoint, trust));
    let answers = dialled.is_ok();
    let mut checks = match dialled {
        Ok(channel) => {
            *ctx.link.borrow_mut() = Some(channel);
            asked(ctx, config, age)
        }
        Err(error) if connect::nobody(&error) && config.local => vec![absent(config)],
        Err(error) => vec![Check::error("socket", &connect::unreachable(config, &error))],
    };
    if config.local {
        checks.push(files::lock(&config.data, answers));
        if !answers {
            checks.push(files::schema(&config.data));
        }
    }
    Ok(checks)
}

/// What it says of itself, and of us.
fn asked(ctx: &Ctx, config: &Config, age: Age) -> Vec<Check> {
    let began = ctx.now();
    let socket = || Check::ok("socket", format!("{} answers", config.endpoint.place()));
    match ctx.call::<call::DaemonStatus>(StatusRequest {}) {
        Ok(status) => {
            let mut checks = vec![socket(), build(&status), clock(&status, began)];
            // Where the clock is in doubt nothing falls due, which that says already.
            if !status.clock_held {
                checks.extend(timers(ctx, &status));
            }
            checks.push(schema(&status));
            checks.extend(backup::check(&status, age));
            checks.push(caller(ctx));
            checks
        }
        // It answers, but says nothing to somebody whom it does not know.
        Err(error) if error.exit == Exit::Unauthenticated => {
            vec![socket(), Check::error("caller", &error)]
        }
        Err(error) => vec![Check::error("socket", &error)],
    }
}

/// Nobody is there.
fn absent(config: &Config) -> Check {
    const ID: &str = "socket";
    match config.autostart {
        Autostart::On => Check::ok(ID, "not running; it starts by itself with the first command"),
        Autostart::Off => Check::warn(
            ID,
            "not running, and no command starts it: that is switched off",
            "desk daemon start",
        ),
        Autostart::Ci => Check::warn(
            ID,
            "not running, and no command starts it, because CI is set",
            "desk daemon start, or DESK_AUTOSTART=1",
        ),
    }
}

/// Whether it is what we are.
fn build(status: &Status) -> Check {
    let ours = embedded::BUILD;
    if status.build == ours {
        return Check::ok("build", format!("{ours}, both"));
    }
    let detail = format!("the daemon is {}, and desk is {ours}", status.build);
    Check::warn("build", detail, "desk daemon restart")
}

/// Whether it agrees with us about the time.
fn clock(status: &Status, now: i64) -> Check {
    const ID: &str = "clock";
    if status.manual_clock {
        let detail = format!("set by hand, it shows {}", date(status.now_ms));
        return Check::warn(ID, detail, "this is for tests: nothing falls due by itself");
    }
    if status.clock_held {
        let detail = format!(
            "it jumped ahead by more than a day, to {}: nothing falls due",
            date(status.now_ms)
        );
        let hint = "desk daemon confirm-clock, if it is right; otherwise set the clock of the \
                    machine, then desk daemon restart";
        return Check::fail(ID, detail, hint);
    }
    let skew = status.now_ms.abs_diff(now);
    let detail = format!("the daemon's differs from ours by {} s", skew / 1000);
    let hint = "set the clock of the machine; DESK_NOW, if it is set, changes ours";
    match skew {
        ..SKEW => Check::ok(ID, "the same as ours"),
        SKEW..FAR => Check::warn(ID, detail, hint),
        FAR.. => Check::fail(ID, detail, hint),
    }
}

/// Whether what fell due was done, as far as the caller may know.
fn timers(ctx: &Ctx, status: &Status) -> Option<Check> {
    let request = SimulateRequest { until_ms: status.now_ms + 1_000, size: 1 };
    let due = ctx.call::<call::TicketsSimulate>(request).ok()?.acts;
    Some(behind(due.first(), status.now_ms))
}

/// How far the timers are behind, by the first thing that is to be done.
fn behind(first: Option<&Foreseen>, now: i64) -> Check {
    const ID: &str = "timers";
    let late = |act: &Foreseen| u64::try_from(now.saturating_sub(act.at_ms)).unwrap_or(0);
    match first.map(|act| (act, late(act))) {
        Some((act, late)) if late > LATE => {
            let detail = format!("{} of {} is due since {}", act.verb, act.ticket, date(act.at_ms));
            Check::fail(ID, detail, "desk daemon logs tells why; desk daemon restart begins anew")
        }
        _ => Check::ok(ID, "nothing that fell due is left"),
    }
}

fn schema(status: &Status) -> Check {
    Check::ok("schema", format!("schema {}, {}", status.schema, status.sqlite))
}

/// Who we are to it.
fn caller(ctx: &Ctx) -> Check {
    const ID: &str = "caller";
    match ctx.call::<call::SessionsWhoami>(WhoamiRequest {}) {
        Ok(whoami) => {
            let id = whoami.user.map(|user| user.id).unwrap_or_default();
            let owner = if whoami.owner { ", who owns the daemon" } else { "" };
            Check::ok(ID, format!("{id} in {}, by {}{owner}", whoami.tenant, whoami.via))
        }
        Err(error) => Check::error(ID, &error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::Status as Came;

    #[test]
    fn what_is_done_late_is_told() {
        let now = 1_764_000_000_000;
        let act = |ago| Foreseen { at_ms: now - ago, verb: "close".into(), ..Foreseen::default() };
        for (act, came) in [
            (None, Came::Ok),
            (Some(act(-1_000)), Came::Ok),
            (Some(act(600_000)), Came::Ok),
            (Some(act(600_001)), Came::Fail),
        ] {
            assert_eq!(behind(act.as_ref(), now).status, came, "{act:?}");
        }
    }

    #[test]
    fn clocks_may_differ_a_little() {
        let status = |now_ms, manual_clock| Status { now_ms, manual_clock, ..Status::default() };
        let table = [(0, Came::Ok), (4_999, Came::Ok), (-6_000, Came::Warn), (400_000, Came::Fail)];
        for (ahead, came) in table {
            let now = 1_764_000_000_000;
            assert_eq!(clock(&status(now + ahead, false), now).status, came, "{ahead}");
        }
        assert_eq!(clock(&status(0, true), 0).status, Came::Warn);
        let held = Status { clock_held: true, ..status(0, false) };
        assert_eq!(clock(&held, 0).status, Came::Fail);
    }

    #[test]
    fn another_build_is_told() {
        let of = |build: &str| build_of(build).status;
        assert_eq!((of(embedded::BUILD), of("0.0.1+x")), (Came::Ok, Came::Warn));
    }

    fn build_of(name: &str) -> Check {
        build(&Status { build: name.to_owned(), ..Status::default() })
    }
}
