//! Lists in pages, in every order and by every way of asking.

use super::*;
use crate::kernel::page::{Asked, Key};

#[tokio::test]
async fn pages_show_every_row_once_in_every_order() {
    const KEYS: &[Key] = &[
        Key { name: "name", column: "name", number: false },
        Key { name: "version", column: "version", number: true },
    ];
    let dir = tempfile::tempdir().unwrap();
    let store = open(&dir).unwrap();
    store.write(soon(), |tx| {
        let insert = "INSERT INTO orgs (tenant, id, slug, name, name_fold, external_id, created_ms, version) VALUES (1, $1, $2, $3, $2, '', 0, $4)";
        for id in 1..=50_i64 {
            let (slug, name) = (format!("s{id}"), format!("n{}", id % 7));
            let args = [id.into(), (&slug).into(), (&name).into(), (id % 3).into()];
            if let Err(refusal) = tx.exec(insert, &args) {
                return Outcome::Refused(refusal);
            }
        }
        tx.note_reserved(1, 1);
        let _ = tx.note_appended(appended(1));
        Outcome::Done(())
    })
    .await
    .unwrap();
    for arms in [false, true] {
        for text in ["name", "-name", "version,-name", "-version,name", "-version,-name"] {
            let order = crate::kernel::page::order(text, KEYS, "name").unwrap();
            let rows = store.read(soon(), move |tx| walk(tx, &order, arms)).await.unwrap();
            let mut sorted = rows.clone();
            sorted.sort_by(|a, b| compare(a, b, text));
            assert_eq!(rows, sorted, "{text}");
            let mut ids: Vec<_> = rows.iter().map(|row| row.0).collect();
            ids.sort_unstable();
            assert_eq!(ids, (1..=50).collect::<Vec<_>>(), "{text}, arms: {arms}");
        }
    }
}

type Found = (i64, String, i64);

fn walk(tx: &ReadTx<'_>, order: &[(Key, bool)], arms: bool) -> Result<Vec<Found>, Refusal> {
    let mut list = List::new("orgs", "orgs.id, orgs.name, orgs.version", 1);
    if arms {
        // The arms overlap: a row of both must come once.
        list.arm("orgs.version < $1", &[2_i64.into()]);
        list.arm("orgs.version > $1", &[0_i64.into()]);
    }
    let (mut rows, mut token) = (Vec::new(), String::new());
    loop {
        let asked = Asked { size: 7, token, with_total: true };
        let read = |row: &Row<'_>| Ok((row.int()?, row.text()?.to_owned(), row.int()?));
        let (page, answered) = list.page(tx, order, &asked, read)?;
        assert_eq!(answered.total, 50);
        rows.extend(page);
        token = answered.next;
        if token.is_empty() {
            return Ok(rows);
        }
    }
}

fn compare(a: &Found, b: &Found, order: &str) -> std::cmp::Ordering {
    let mut last_falls = false;
    for key in order.split(',') {
        last_falls = key.starts_with('-');
        let by = match key.trim_start_matches('-') {
            "name" => a.1.cmp(&b.1),
            _ => a.2.cmp(&b.2),
        };
        let by = if last_falls { by.reverse() } else { by };
        if by.is_ne() {
            return by;
        }
    }
    if last_falls { b.0.cmp(&a.0) } else { a.0.cmp(&b.0) }
}
