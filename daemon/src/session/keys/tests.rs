//! What makes two requests the same, and under which names keys are kept.

use std::collections::BTreeMap;

use desk_proto::v1::{
    CloseTicketRequest, CreateTokenRequest, Offline, PasswdRequest, PostponeTicketRequest,
    ResolveTicketRequest,
};

use super::super::object::{Object, Sight};
use super::*;
use crate::kernel::id::TenantId;

fn close(id: &str, write: WriteOptions) -> CloseTicketRequest {
    CloseTicketRequest { write: Some(write), id: id.into(), ..CloseTicketRequest::default() }
}

fn bytes<Req: WriteRequest>(request: &Req) -> Vec<u8> {
    request.encode_to_vec()
}

#[test]
fn a_digest_is_one_stores_and_one_requests() {
    let (seal, other) = (Seal::new(&[1; 32]), Seal::new(&[2; 32]));
    let plain = close("T-1", WriteOptions::default());
    let (digest, passwords) = seal.digest(&plain);
    assert!(!passwords);
    assert_ne!(digest, other.digest(&plain).0, "another store has another secret");
    assert_eq!(format!("{seal:?}"), "Seal", "the secret is for nobody's eyes");
    let same = WriteOptions {
        request_id: "k".into(),
        transient: true,
        validate_only: true,
        row: 7,
        part: "p".into(),
        ..WriteOptions::default()
    };
    assert_eq!(digest, seal.digest(&close("T-1", same)).0, "how it is asked is no part of it");
    let version = WriteOptions { version: 7, ..WriteOptions::default() };
    assert_ne!(digest, seal.digest(&close("T-1", version)).0);
    assert_ne!(digest, seal.digest(&close("T-2", WriteOptions::default())).0);
}

#[test]
fn a_digest_is_what_the_standard_says() {
    // RFC 2104 by hand: two hashes, with the secret filled up to a block.
    use sha2::Digest as _;
    let request = close("T-1", WriteOptions::default());
    let pad = |byte: u8| [[7 ^ byte; 32], [byte; 32]].concat();
    let inner = [&pad(0x36), PURPOSE, &bytes(&request)].concat();
    let outer = [pad(0x5c), Sha256::digest(inner).to_vec()].concat();
    assert_eq!(Seal::new(&[7; 32]).digest(&request).0, *Sha256::digest(outer));
}

#[test]
fn passwords_are_no_part_of_a_digest() {
    let seal = Seal::new(&[1; 32]);
    let request = |old: &str, new: &str| PasswdRequest {
        old: old.into(),
        new: new.into(),
        write: Some(WriteOptions::default()),
    };
    let (digest, passwords) = seal.digest(&request("a", "b"));
    assert!(passwords, "whoever looks at it knows that something was left out");
    assert_eq!((digest, true), seal.digest(&request("c", "d")));
}

#[test]
fn no_two_writes_have_one_name() {
    let words = ["", "1", "r1", "p1", "e1", "k", "k1", "k/row-1", "k/1", "1k"];
    let mut names: BTreeMap<String, (bool, &str, u64, &str, &str)> = BTreeMap::new();
    for key in words.into_iter().filter(|key| !key.is_empty()) {
        for row in [0, 1, 11] {
            for part in words {
                for external in words {
                    for stream in [false, true] {
                        // What is not looked at makes no difference.
                        let external = if stream { external } else { "" };
                        let row = if external.is_empty() { row } else { 0 };
                        let part = if external.is_empty() && row == 0 { part } else { "" };
                        let options = WriteOptions {
                            request_id: key.into(),
                            row,
                            part: part.into(),
                            ..WriteOptions::default()
                        };
                        let name = stored(stream, &options, external);
                        // Streams and single calls are different methods anyway.
                        let stream = stream && !external.is_empty();
                        let write = (stream, key, row, part, external);
                        assert_eq!(*names.entry(name).or_insert(write), write);
                    }
                }
            }
        }
    }
    assert!(names.len() > 100);
}

#[test]
fn an_instant_is_the_same_if_it_was_typed_so() {
    let seal = Seal::new(&[1; 32]);
    let typed = |typed: &str| {
        Some(WriteOptions {
            typed: typed.into(),
            request_id: "k".into(),
            ..WriteOptions::default()
        })
    };
    let rests = |until_ms: i64, by: &str| {
        let request = PostponeTicketRequest { write: typed(by), until_ms, ..Default::default() };
        seal.digest(&request).0
    };
    assert_eq!(rests(7, "+3d"), rests(8, "+3d"), "a second later it comes to something else");
    assert_ne!(rests(7, "+3d"), rests(7, "+4d"));
    assert_ne!(rests(7, ""), rests(8, ""), "what is absolute is what it is");
    assert_ne!(rests(7, "+3d"), rests(7, ""));
    // Also where it is in something that the request has.
    let resolved = |done_ms: i64, note: &str| {
        let offline = Some(Offline { done_ms, note: note.into() });
        let request = ResolveTicketRequest { write: typed("2h"), offline, ..Default::default() };
        seal.digest(&request).0
    };
    assert_eq!(resolved(7, "n"), resolved(8, "n"));
    assert_ne!(resolved(7, "n"), resolved(7, "m"));
    // How long something lasts is no instant.
    let lasts = |ttl_ms: i64| {
        let request = CreateTokenRequest { write: typed("+3d"), ttl_ms, ..Default::default() };
        seal.digest(&request).0
    };
    assert_ne!(lasts(7), lasts(8));
}

#[test]
fn a_refusal_names_the_kind_and_nothing_of_the_store() {
    for (noted, told) in [
        ("ticket", "the ticket of this key is not there any more"),
        ("grant+@7", "the grant of this key is not there any more"),
        ("user+/ada@example.org", "the user of this key is not there any more"),
        ("", "what this key was used for is not there any more"),
    ] {
        let (object, _) = object::read(TenantId(1), noted, 0);
        assert_eq!(gone(object.kind), told);
    }
}

#[test]
fn an_object_is_read_as_it_was_noted() {
    let own = TenantId(1);
    for tenant in [own, TenantId(7)] {
        for (id, name) in [(7, ""), (0, "T-7"), (0, "a@b/c+d"), (0, "")] {
            for kind in ["ticket", "user"] {
                for sight in [Sight::Outside, Sight::Inside] {
                    let object = Object { tenant, kind, id, name };
                    let noted = object::noted(own, &object, sight);
                    assert_eq!(object::read(own, &noted, id), (object, sight), "{noted}");
                }
            }
        }
    }
}
