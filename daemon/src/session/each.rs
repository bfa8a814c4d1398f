//! The rows of one transaction, one after the other, each as if it were alone: one that is refused
//! leaves nothing, and the others stand.

use crate::kernel::refusal::{Code, Refusal};
use crate::store::Tx;

/// Works on rows until one is refused, or with `keep_going` on all of them. What a row that is refused
/// has written is undone. Nearly none has written anything, so at first there are no savepoints; where
/// one has, all begins anew with them.
pub(super) fn each<Begun, Req, Resp>(
    tx: &mut Tx<'_>,
    rows: &[Req],
    keep_going: bool,
    begin: impl Fn(&mut Tx<'_>) -> Result<Begun, Refusal>,
    work: impl Fn(&mut Tx<'_>, &Begun, &Req) -> Result<Resp, Refusal>,
) -> Result<Vec<Result<Resp, Refusal>>, Refusal> {
    let run = |tx: &mut Tx<'_>, savepoints: bool| {
        let begun = begin(tx)?;
        let mut results = Vec::with_capacity(rows.len());
        for row in rows {
            let before = tx.steps();
            let one = |tx: &mut Tx<'_>| work(tx, &begun, row);
            let result = match savepoints {
                true => Some(tx.item(one)),
                false => tx.bare_item(one),
            };
            let Some(result) = result else { return Ok(None) };
            let result = tx.leveled(before, result);
            let failed = result.is_err();
            if failed && tx.is_over() {
                // Nothing of it stands, whatever was answered to the rows before.
                return result.map(|_| None);
            }
            results.push(result);
            if failed && !keep_going {
                break;
            }
        }
        Ok(Some(results))
    };
    let mut answer = run(tx, false)?;
    if answer.is_none() {
        tx.restart()?;
        answer = run(tx, true)?;
    }
    answer.ok_or_else(|| Refusal::internal("rows with savepoints began anew"))
}

/// Works on rows that are done all or not at all. Where one is refused nothing of any of them is left: those
/// before it are answered as not done, those behind it not at all.
pub(super) fn together<Begun, Req, Resp>(
    tx: &mut Tx<'_>,
    rows: &[Req],
    begin: impl Fn(&mut Tx<'_>) -> Result<Begun, Refusal>,
    work: impl Fn(&mut Tx<'_>, &Begun, &Req) -> Result<Resp, Refusal>,
) -> Result<Vec<Result<Resp, Refusal>>, Refusal> {
    let begun = begin(tx)?;
    let mut done = 0;
    let all = |tx: &mut Tx<'_>| {
        let mut results = Vec::with_capacity(rows.len());
        for row in rows {
            let before = tx.steps();
            let result = work(tx, &begun, row);
            results.push(tx.leveled(before, result)?);
            done += 1;
        }
        Ok(results)
    };
    match tx.item(all) {
        Ok(results) => Ok(results.into_iter().map(Ok).collect()),
        Err(refusal) if tx.is_over() => Err(refusal),
        Err(refusal) => {
            let none =
                || Refusal::new(Code::NotDone, "it hangs together with a row that is refused");
            let before = (0..done).map(|_| Err(none()));
            Ok(before.chain([Err(refusal)]).collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::time::{Duration, Instant};

    use super::*;
    use crate::kernel::clock::Source;
    use crate::kernel::refusal::Code;
    use crate::store::{Options, Outcome, Store};

    const MAKE: &str = "INSERT INTO requests (tenant, principal, method, request_key, digest, response, expires_ms, object_kind, object_id) VALUES (1, 1, '', $1, x'', x'', 0, '', 0)";
    const KEYS: &str = "SELECT request_key FROM requests ORDER BY request_key";

    /// What is answered to each of these rows, how often the work began, and what is there then. A row
    /// says what it is refused for: `early` before it writes, `late` after it.
    async fn done(rows: &[&'static str], keep_going: bool) -> (Vec<bool>, u32, Vec<String>) {
        done_by(rows, Some(keep_going)).await
    }

    /// The same, or all or none where nothing is said of going on.
    async fn done_by(
        rows: &[&'static str],
        keep_going: Option<bool>,
    ) -> (Vec<bool>, u32, Vec<String>) {
        let dir = tempfile::tempdir().unwrap();
        let options = Options {
            clock: Source::Manual,
            start: 1_000,
            queue: 8,
            batch: 8,
            readers: 1,
            log: 1 << 20,
        };
        let file = dir.path().join("desk.db");
        let store = Store::open(&file, &options, Box::new(|_| {}), Box::new(|_| {})).unwrap();
        let soon = Instant::now() + Duration::from_secs(30);
        let rows = rows.to_vec();
        let work = move |tx: &mut Tx<'_>| {
            let times = Cell::new(0);
            let begin = |_: &mut Tx<'_>| {
                times.set(times.get() + 1);
                Ok(())
            };
            let one = |tx: &mut Tx<'_>, (): &(), row: &&str| {
                let no = || Err(Refusal::new(Code::Exists, "no"));
                if row.starts_with("early") {
                    return no();
                }
                tx.keep(MAKE, &[(*row).into()])?;
                if row.starts_with("late") { no() } else { Ok(()) }
            };
            let answer = match keep_going {
                Some(keep_going) => each(tx, &rows, keep_going, begin, one),
                None => together(tx, &rows, begin, one),
            };
            match answer {
                Ok(results) => {
                    Outcome::Done((results.iter().map(Result::is_ok).collect(), times.get()))
                }
                Err(refusal) => Outcome::Refused(refusal),
            }
        };
        let (results, times) = store.write_in_turn(soon, work).await.unwrap();
        let keys = store.read(soon, |tx| tx.all(KEYS, &[], |row| Ok(row.text()?.to_owned())));
        (results, times, keys.await.unwrap())
    }

    #[tokio::test]
    async fn a_row_that_is_refused_leaves_nothing_whenever_it_is() {
        let is = |results: &[bool], times, keys: &[&str]| {
            (results.to_vec(), times, keys.iter().map(ToString::to_string).collect::<Vec<_>>())
        };
        assert_eq!(done(&["a", "b"], false).await, is(&[true, true], 1, &["a", "b"]));
        assert_eq!(
            done(&["a", "early", "b"], true).await,
            is(&[true, false, true], 1, &["a", "b"])
        );
        assert_eq!(done(&["a", "early", "b"], false).await, is(&[true, false], 1, &["a"]));
        let (rows, kept) = (["a", "late 1", "early", "late 2", "b"], ["a", "b"]);
        assert_eq!(done(&rows, true).await, is(&[true, false, false, false, true], 2, &kept));
        assert_eq!(done(&rows, false).await, is(&[true, false], 2, &["a"]));
    }

    #[tokio::test]
    async fn rows_that_hang_together_are_done_all_or_not_at_all() {
        let is = |results: &[bool], keys: &[&str]| {
            (results.to_vec(), 1, keys.iter().map(ToString::to_string).collect::<Vec<_>>())
        };
        assert_eq!(done_by(&["a", "b"], None).await, is(&[true, true], &["a", "b"]));
        assert_eq!(done_by(&["a", "b", "early", "c"], None).await, is(&[false; 3], &[]));
        assert_eq!(done_by(&["a", "late", "b"], None).await, is(&[false; 2], &[]));
    }
}
