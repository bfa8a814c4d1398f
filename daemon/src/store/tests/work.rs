//! Work as it is decided: what stands, what is undone, and what is remembered meanwhile.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;

#[tokio::test]
async fn a_refused_write_leaves_nothing_and_its_neighbours_stand() {
    let dir = tempfile::tempdir().unwrap();
    let heads = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&heads);
    let told: OnCommit = Box::new(move |news| {
        seen.fetch_add(news.heads.len(), Ordering::SeqCst);
    });
    let store = Arc::new(open_with(&dir, &options(), told).unwrap());
    let writes: Vec<_> = (1..=20_i64)
        .map(|id| {
            let store = Arc::clone(&store);
            // All at once, so that they share transactions.
            tokio::spawn(async move {
                let write = store.write(soon(), move |tx| match make(tx, id) {
                    Ok(()) if id % 4 == 0 => {
                        Outcome::Refused(Refusal::new(Code::TicketState, "no"))
                    }
                    Ok(()) if id % 4 == 1 => Outcome::Rehearsed(id),
                    Ok(()) => Outcome::Done(id),
                    Err(refusal) => Outcome::Refused(refusal),
                });
                write.await
            })
        })
        .collect();
    let mut done = 0;
    for write in writes {
        match write.await.unwrap() {
            Ok(_) => done += 1,
            Err(refusal) => assert_eq!(refusal.code, Code::TicketState),
        }
    }
    assert_eq!(done, 15);
    assert_eq!(count(&store).await, 10, "five were refused and five only rehearsed");
    assert!(heads.load(Ordering::SeqCst) > 0);
}

#[tokio::test]
async fn a_change_without_an_event_is_not_committed() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(&dir).unwrap();
    let silent = store
        .write(soon(), |tx| match tx.exec(MAKE, &[1_i64.into(), "t1".into()]) {
            Ok(_) => Outcome::Done(()),
            Err(refusal) => Outcome::Refused(refusal),
        })
        .await;
    assert_eq!(silent.unwrap_err().code, Code::Internal);
    let unused = store
        .write(soon(), |tx| {
            tx.note_reserved(1, 1);
            Outcome::Done(())
        })
        .await;
    assert_eq!(unused.unwrap_err().code, Code::Internal);
    assert_eq!(count(&store).await, 0);
}

#[tokio::test]
async fn each_kind_of_table_has_its_own_door() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(&dir).unwrap();
    let wrong = store
        .write(soon(), |tx| {
            let through_exec = tx.exec("DELETE FROM requests WHERE 1 = 1", &[]);
            let through_keep = tx.keep("DELETE FROM tickets WHERE 1 = 1", &[]);
            Outcome::Done((through_exec.is_err(), through_keep.is_err()))
        })
        .await;
    assert_eq!(wrong, Ok((true, true)));
}

#[tokio::test]
async fn one_item_of_many_can_be_refused() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(&dir).unwrap();
    let results = store
        .write(soon(), |tx| {
            let mut results = Vec::new();
            for id in 1..=4 {
                results.push(tx.item(|tx| {
                    make(tx, id)?;
                    if id == 3 { Err(Refusal::new(Code::Exists, "three")) } else { Ok(id) }
                }));
            }
            Outcome::Done(results.into_iter().filter(Result::is_ok).count())
        })
        .await;
    assert_eq!(results, Ok(3));
    assert_eq!(count(&store).await, 3);
}

#[tokio::test]
async fn work_on_many_things_stands_or_falls_alone() {
    let dir = tempfile::tempdir().unwrap();
    let store = Arc::new(open(&dir).unwrap());
    // All at once, so that they would share transactions.
    let writes: Vec<_> = (1..=30_i64)
        .map(|id| {
            let store = Arc::clone(&store);
            tokio::spawn(async move {
                let many = move |tx: &mut Tx<'_>| {
                    let made = tx.item(|tx| make(tx, id));
                    let other = tx.item(|tx| {
                        make(tx, 100 + id)?;
                        Err::<(), _>(Refusal::new(Code::TicketState, "no"))
                    });
                    assert!(other.is_err());
                    match made {
                        Ok(()) if id % 6 == 0 => {
                            Outcome::Refused(Refusal::new(Code::TicketState, "no"))
                        }
                        Ok(()) if id % 6 == 2 => Outcome::Rehearsed(()),
                        Ok(()) => Outcome::Done(()),
                        Err(refusal) => Outcome::Refused(refusal),
                    }
                };
                let one = move |tx: &mut Tx<'_>| match make(tx, id) {
                    Ok(()) => Outcome::Done(()),
                    Err(refusal) => Outcome::Refused(refusal),
                };
                match id % 2 {
                    0 => store.write_in_turn(soon(), many).await.is_ok(),
                    _ => store.write(soon(), one).await.is_ok(),
                }
            })
        })
        .collect();
    let mut done = 0;
    for write in writes {
        done += i64::from(write.await.unwrap());
    }
    // Five are refused, and five leave nothing.
    assert_eq!((done, count(&store).await), (25, 20));
}

#[tokio::test]
async fn work_begins_anew_only_where_it_is_alone() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(&dir).unwrap();
    let no = || Err::<(), _>(Refusal::new(Code::TicketState, "no"));
    let alone = store.write_in_turn(soon(), move |tx| {
        assert_eq!(tx.bare_item(|tx| make(tx, 1)), Some(Ok(())));
        assert_eq!(tx.bare_item(|_| no()), Some(no()));
        assert_eq!(tx.appended().len(), 1);
        let wrote = tx.bare_item(|tx| make(tx, 2).and_then(|()| no()));
        assert_eq!((wrote, tx.is_over()), (None, false));
        tx.restart().unwrap();
        assert!(tx.appended().is_empty());
        Outcome::Done(tx.exists("SELECT 1 FROM tenants", &[]).unwrap())
    });
    assert_eq!(alone.await, Ok(false));
    let beside = store.write(soon(), move |tx| {
        assert_eq!(tx.bare_item(|tx| make(tx, 3).and_then(|()| no())), Some(no()));
        assert_eq!(tx.restart().unwrap_err().code, Code::Internal);
        make(tx, 4).unwrap();
        Outcome::Done(())
    });
    assert_eq!((beside.await, count(&store).await), (Ok(()), 1));
}

#[tokio::test]
async fn what_is_remembered_is_what_is_there() {
    const SLUG: &str = "SELECT slug FROM tenants WHERE id = $1";
    const RENAME: &str = "UPDATE tenants SET slug = $2 WHERE id = $1";
    const NAME: &str = "UPDATE tenants SET name = $2 WHERE id = $1";
    let dir = tempfile::tempdir().unwrap();
    let store = open(&dir).unwrap();
    let slugs = store.write_in_turn(soon(), |tx| {
        make(tx, 1).unwrap();
        tx.remember();
        let slug = |tx: &Tx<'_>, id: i64| {
            let before = tx.steps();
            let slug = tx.first(SLUG, &[id.into()], |row| Ok(row.text()?.to_owned())).unwrap();
            (slug.unwrap_or_default(), tx.steps() > before)
        };
        let mut seen = vec![slug(tx, 1), slug(tx, 1), slug(tx, 2), slug(tx, 2)];
        let undone = tx.item(|tx| {
            tx.exec(RENAME, &[1.into(), "inside".into()])?;
            seen.extend([slug(tx, 1), slug(tx, 1)]);
            Err::<(), _>(Refusal::new(Code::TicketState, "no"))
        });
        assert!(undone.is_err());
        seen.extend([slug(tx, 1), slug(tx, 1)]);
        tx.exec(NAME, &[1.into(), "other".into()]).unwrap();
        seen.push(slug(tx, 1));
        tx.exec(RENAME, &[1.into(), "after".into()]).unwrap();
        seen.push(slug(tx, 1));
        make(tx, 2).unwrap();
        seen.push(slug(tx, 2));
        Outcome::Done(seen)
    });
    // Each with whether the engine was asked.
    let wanted = [
        ("t1", true),
        ("t1", false),
        ("", true),
        ("", false),
        ("inside", true),
        ("inside", false),
        ("t1", true),
        ("t1", false),
        ("t1", false),
        ("after", true),
        ("t2", true),
    ];
    let wanted = wanted.map(|(slug, asked)| (slug.to_owned(), asked));
    assert_eq!(slugs.await.unwrap(), wanted);
    // The next work begins with nothing.
    let next = store.write(soon(), |tx| {
        let before = tx.steps();
        assert!(tx.exists(SLUG, &[1.into()]).unwrap());
        Outcome::Done(tx.steps() > before)
    });
    assert_eq!(next.await, Ok(true));
}
