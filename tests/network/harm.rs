//! Those who connect and mean harm, and the bystander on the socket whom it must not reach.

use std::{
    io::{Read as _, Write as _},
    net::TcpStream,
    time::{Duration, Instant},
};

use desk_proto::{
    Call as _, call,
    v1::{LoginRequest, StatusRequest, WhoamiRequest},
};
use desk_tests::{Client, World, world::reason};
use tonic::{
    Code, Request,
    codegen::{http::uri::PathAndQuery, tokio_stream},
};
use tonic_reflection::pb::v1::{
    ServerReflectionRequest, server_reflection_client::ServerReflectionClient,
    server_reflection_request::MessageRequest,
};

/// How long a bystander may wait while others do harm.
pub const BEARABLE: Duration = Duration::from_secs(3);

/// Somebody who connects now and is answered in a bearable time, and stays.
fn another(world: &World) -> Option<Client> {
    let client = Client::new(&world.socket());
    let answer = client.runtime().block_on(async {
        let call = client.unary::<call::DaemonStatus>(StatusRequest {});
        tokio::time::timeout(BEARABLE, call).await
    });
    matches!(answer, Ok(Ok(_))).then_some(client)
}

/// Whether somebody who connects to the socket now is answered in a bearable time.
pub fn is_answered(world: &World) -> bool {
    another(world).is_some()
}

/// How long until the daemon closes a connection; none if it does not in 20 seconds.
pub fn closed_after(mut stream: TcpStream) -> Option<Duration> {
    let begun = Instant::now();
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a time");
    let mut byte = [0_u8; 64];
    loop {
        match stream.read(&mut byte) {
            Ok(0) => return Some(begun.elapsed()),
            Ok(_) => {}
            Err(error) if error.kind() == std::io::ErrorKind::ConnectionReset => {
                return Some(begun.elapsed());
            }
            Err(_) => return None,
        }
    }
}

#[test]
fn six_hundred_connections_do_not_shut_out_the_socket() {
    let (world, address) = World::listening();
    let bystander = world.owner();
    bystander.call::<call::SessionsWhoami>(WhoamiRequest {}).unwrap();
    let held: Vec<_> = (0..600).filter_map(|_| TcpStream::connect(address).ok()).collect();
    assert!(held.len() >= 500, "{} connections", held.len());
    bystander.call::<call::SessionsWhoami>(WhoamiRequest {}).expect("who is connected is answered");
    // Several who connect to the socket now, and stay.
    let more: Vec<_> = (0..5).map(|_| another(&world)).collect();
    let answered = more.iter().flatten().count();
    assert_eq!(answered, 5, "of five who connect to the socket {answered} were answered");
    drop(held);
    assert!(is_answered(&world));
}

#[test]
fn floods_of_headers_and_of_bytes_are_refused() {
    let (world, address) = World::listening();
    let rita = world.requester("rita");
    for client in [world.client(Some(&rita.token)), Client::plain(address, [127, 0, 0, 1].into())] {
        let large = client.with(Some(&"x".repeat(20_000)));
        assert!(large.call::<call::SessionsWhoami>(WhoamiRequest {}).is_err());
        let many = client.runtime().block_on(async {
            let mut request: Request<WhoamiRequest> = client.dressed(WhoamiRequest {});
            for n in 0..2_000 {
                let name = tonic::metadata::MetadataKey::from_bytes(format!("x-{n}").as_bytes());
                request.metadata_mut().insert(name.expect("a name"), "1".parse().expect("a value"));
            }
            let mut grpc = tonic::client::Grpc::new(client.channel());
            grpc.ready().await.expect("a connection");
            let path = PathAndQuery::from_static(call::SessionsWhoami::RPC.path());
            let codec = tonic_prost::ProstCodec::<WhoamiRequest, desk_proto::v1::Whoami>::default();
            grpc.unary(request, path, codec).await.map(drop)
        });
        assert!(many.is_err());
        for size in [10 << 20, 2 << 20] {
            let request = LoginRequest {
                login: rita.login.clone(),
                password: "x".repeat(size),
                ..LoginRequest::default()
            };
            let answer = client.call::<call::SessionsLogin>(request).unwrap_err();
            let code = answer.code();
            assert!(matches!(code, Code::OutOfRange | Code::ResourceExhausted), "{answer:?}");
        }
        // What is just not too large is read.
        let request = LoginRequest {
            login: rita.login.clone(),
            password: "x".repeat(900 << 10),
            ..LoginRequest::default()
        };
        let answer = client.call::<call::SessionsLogin>(request).unwrap_err();
        assert_eq!(reason(&answer), "SIGN_IN_REFUSED");
        world.pass(Duration::from_secs(11));
        assert!(is_answered(&world));
    }
    let rita = world.client(Some(&rita.token));
    rita.call::<call::SessionsWhoami>(WhoamiRequest {}).expect("the others go on");
}

#[test]
fn what_is_no_http_is_dropped() {
    let (world, address) = World::listening();
    for noise in
        [&b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"[..], &[0xff; 4_096], b"\0", b"SSH-2.0-x\r\n"]
    {
        let mut stream = TcpStream::connect(address).expect("a connection");
        let _ = stream.write_all(noise);
        let _ = stream.shutdown(std::net::Shutdown::Write);
        assert!(closed_after(stream).is_some());
    }
    assert!(is_answered(&world));
}

#[test]
fn reflection_is_for_this_machine() {
    let (world, address) = World::listening();
    let rita = world.requester("rita");
    let ask = |client: &Client| {
        client.runtime().block_on(async {
            let message = MessageRequest::ListServices(String::new());
            let request =
                ServerReflectionRequest { host: String::new(), message_request: Some(message) };
            let requests = client.dressed(tokio_stream::once(request));
            let mut reflection = ServerReflectionClient::new(client.channel());
            reflection.server_reflection_info(requests).await.map(drop)
        })
    };
    ask(&world.owner()).expect("on the socket");
    let tcp = Client::plain(address, [127, 0, 0, 1].into());
    for client in [tcp.clone(), tcp.with(Some(&rita.token))] {
        assert_eq!(ask(&client).unwrap_err().code(), Code::Unimplemented);
    }
}

#[test]
fn a_hundred_sign_ins_at_once_are_answered_or_put_off_and_others_go_on() {
    let (world, address) = World::listening();
    let rita = world.requester("rita");
    let attacker = Client::plain(address, [127, 0, 0, 9].into());
    let bystander = world.client(Some(&rita.token));
    let flood: Vec<_> = (0..100)
        .map(|n| {
            let attacker = attacker.clone();
            attacker.runtime().handle().clone().spawn(async move {
                let request = LoginRequest {
                    login: format!("nobody{n}@example.org"),
                    password: "a wrong password".to_owned(),
                    ..LoginRequest::default()
                };
                attacker.unary::<call::SessionsLogin>(request).await.map(drop)
            })
        })
        .collect();
    let begun = Instant::now();
    bystander.call::<call::SessionsWhoami>(WhoamiRequest {}).unwrap();
    assert!(begun.elapsed() < BEARABLE);
    for answer in flood {
        let answer = attacker.runtime().block_on(answer).expect("a task").unwrap_err();
        let code = reason(&answer);
        assert!(matches!(code.as_str(), "SIGN_IN_REFUSED" | "QUEUE_FULL"), "{code}");
        if code == "QUEUE_FULL" {
            use tonic_types::StatusExt as _;
            assert!(answer.get_error_details().retry_info().is_some(), "it says when to try again");
        }
    }
}
