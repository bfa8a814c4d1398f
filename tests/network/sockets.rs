//! Other users of the machine on the socket. Only root can be somebody else, so where the tests are
//! not root's there is nothing to see, which is said.

use std::os::unix::{fs::PermissionsExt as _, process::CommandExt as _};

use desk_proto::{call, v1::BindOsRequest};
use desk_tests::{World, world::is_root};

const UID: u32 = 54_321;

#[test]
fn another_user_of_the_machine_is_nobody_until_bound() {
    if !is_root() {
        return;
    }
    let world = World::new();
    world.configure("[listen]\nsocket_mode = \"all\"\n");
    world.restart(0);
    let open = std::fs::Permissions::from_mode(0o755);
    std::fs::set_permissions(world.dir(), open).expect("our own directory");
    let rita = world.requester("rita");
    let whoami = |uid: u32, token: Option<&str>| {
        let mut command = world.program(["whoami"]);
        command.uid(uid).gid(uid).envs(token.map(|token| ("DESK_TOKEN", token)));
        let output = command.output().expect("desk runs");
        let text = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
        (output.status.code(), text)
    };
    let (code, text) = whoami(UID, None);
    assert_eq!(code, Some(4), "{text}");
    let (code, text) = whoami(UID, Some(&rita.token));
    assert_eq!(code, Some(0), "{text}");
    let request = BindOsRequest { id: rita.login.clone(), uid: UID, write: None };
    world.owner().call::<call::UsersBindOs>(request).expect("bound");
    let (code, text) = whoami(UID, None);
    assert!(code == Some(0) && text.contains(&rita.login), "{text}");
    // The neighbour is still nobody, and a token that is not good is not made up for by the uid.
    assert_eq!(whoami(UID + 1, None).0, Some(4));
    assert_eq!(whoami(UID, Some("nobody")).0, Some(4));
}
