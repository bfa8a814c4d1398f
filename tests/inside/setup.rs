//! What a guest in the mode configure sets up, and what not: nothing that would open confidential tickets,
//! shut the tenant's own people out, or let the guest stay.

use desk_proto::{
    call,
    v1::{
        AddUserRequest, CreateUserRequest, DeleteGroupRequest, DeleteUserRequest,
        ListGroupsRequest, ListTokensRequest, LoginRequest, Page, RmUserRequest,
        SetPasswordRequest, SetPoliciesRequest, SetUsersRequest, SettingValue, UpdateGroupRequest,
        UpdateTenantRequest, UpdateUserRequest, UserResponse,
    },
};
use desk_tests::{Client, world::reason};
use tonic::Status;

use super::stage::{ACRE, Stage, here, look, refused};

/// Everything that could be done to a group, tried.
fn tried(client: &Client, group: &str) -> Vec<Result<(), Status>> {
    let (id, users) = (group.to_owned(), vec![here("linus")]);
    let edit = |change: fn(&mut UpdateGroupRequest)| {
        let mut request = UpdateGroupRequest { id: id.clone(), ..UpdateGroupRequest::default() };
        change(&mut request);
        client.call::<call::GroupsUpdate>(request).map(|_| ())
    };
    let add = AddUserRequest { id: id.clone(), users: users.clone(), write: None };
    let set = SetUsersRequest { id: id.clone(), users: users.clone(), write: None };
    let remove = RmUserRequest { id: id.clone(), users, write: None, ignore_missing: false };
    let delete = |to: &str| {
        let reassign_to = to.to_owned();
        let request = DeleteGroupRequest { id: id.clone(), reassign_to, write: None };
        client.call::<call::GroupsDelete>(request).map(|_| ())
    };
    vec![
        edit(|request| request.confidential = Some(false)),
        edit(|request| request.confidential = Some(true)),
        edit(|request| request.name = Some("Cellar".to_owned())),
        client.call::<call::GroupsAddUser>(add).map(|_| ()),
        client.call::<call::GroupsSetUsers>(set).map(|_| ()),
        client.call::<call::GroupsRmUser>(remove).map(|_| ()),
        delete(""),
        delete("network"),
    ]
}

#[test]
fn a_confidential_group_is_set_up_by_the_tenant() {
    let stage = Stage::new();
    for answer in tried(&stage.configure, "vault") {
        let refusal = answer.expect_err("it is confidential");
        assert_eq!(reason(&refusal), "DENIED", "{refusal}");
        assert!(refusal.message().contains("confidential"), "{refusal}");
    }
    assert_eq!(refused(look(&stage.configure, &stage.secret)), "NOT_FOUND");
    // A group becomes confidential by a guest, and open again by none.
    look(&stage.configure, &stage.open).expect("an open group has it");
    let shut = UpdateGroupRequest {
        id: "network".to_owned(),
        confidential: Some(true),
        ..UpdateGroupRequest::default()
    };
    stage.configure.call::<call::GroupsUpdate>(shut).expect("made confidential");
    assert_eq!(refused(look(&stage.configure, &stage.open)), "NOT_FOUND");
    assert!(
        tried(&stage.configure, "network").into_iter().all(|answer| refused(answer) == "DENIED")
    );
    let open = UpdateGroupRequest {
        id: "vault".to_owned(),
        confidential: Some(false),
        ..UpdateGroupRequest::default()
    };
    stage.boss.call::<call::GroupsUpdate>(open).expect("the tenant's own admin may");
    look(&stage.configure, &stage.secret).expect("an open group has it now");
}

#[test]
fn how_much_a_confidential_group_has_is_not_told() {
    let stage = Stage::new();
    let groups = |client: &Client, member: &str, order: &str| {
        let page = Some(Page { order_by: order.to_owned(), ..Page::default() });
        let member = member.to_owned();
        let request = ListGroupsRequest { member, page, ..ListGroupsRequest::default() };
        let list = client.call::<call::GroupsList>(request);
        list.map(|list| list.groups.into_iter().map(|g| (g.id, g.open_tickets)).collect::<Vec<_>>())
    };
    let of = |name: &str, count: Option<i64>| (name.to_owned(), count);
    let all = groups(&stage.boss, "", "id").unwrap();
    assert_eq!(all, [of("network", Some(1)), of("service-desk", Some(0)), of("vault", Some(1))]);
    for (mode, guest) in stage.guests() {
        let all = groups(guest, "", "id").unwrap();
        assert_eq!(
            all,
            [of("network", Some(1)), of("service-desk", Some(0)), of("vault", None)],
            "{mode}"
        );
        let mine = groups(guest, "@me", "id").unwrap();
        assert_eq!(mine, [of("network", Some(1)), of("service-desk", Some(0))], "{mode}");
        assert_eq!(refused(groups(guest, "", "open_tickets")), "BAD_SORT", "{mode}");
    }
}

fn make(client: &Client, name: &str, roles: &[&str]) -> Result<UserResponse, Status> {
    let request = CreateUserRequest {
        login: here(name),
        roles: roles.iter().map(|role| (*role).to_owned()).collect(),
        ..CreateUserRequest::default()
    };
    client.call::<call::UsersCreate>(request)
}

fn edit(
    client: &Client,
    name: &str,
    change: impl FnOnce(&mut UpdateUserRequest),
) -> Result<(), Status> {
    let mut request = UpdateUserRequest { id: here(name), ..UpdateUserRequest::default() };
    change(&mut request);
    client.call::<call::UsersUpdate>(request).map(|_| ())
}

fn remove(client: &Client, name: &str) -> Result<(), Status> {
    let request = DeleteUserRequest { id: here(name), write: None };
    client.call::<call::UsersDelete>(request).map(|_| ())
}

#[test]
fn a_guest_neither_makes_nor_unmakes_who_sets_up() {
    let stage = Stage::new();
    let guest = &stage.configure;
    for role in ["admin", "tenant_manager"] {
        let roles = || vec![role.to_owned()];
        assert_eq!(refused(make(guest, "new", &[role])), "DENIED");
        assert_eq!(refused(edit(guest, "rita", |r| r.add_roles = roles())), "DENIED");
        // What holds already is no way round it.
        assert_eq!(refused(edit(guest, "rita", |r| r.remove_roles = roles())), "DENIED");
        make(&stage.boss, role, &[role]).expect("another one");
        assert_eq!(refused(edit(guest, role, |r| r.remove_roles = roles())), "DENIED");
        let plain = || vec!["requester".to_owned()];
        assert_eq!(refused(edit(guest, role, |r| r.add_roles = plain())), "DENIED");
        assert_eq!(refused(edit(guest, role, |r| r.enabled = Some(false))), "DENIED");
        edit(&stage.boss, role, |r| r.enabled = Some(false)).expect("disabled");
        assert_eq!(refused(edit(guest, role, |r| r.enabled = Some(true))), "DENIED");
        assert_eq!(refused(remove(guest, role)), "DENIED");
        let name = |r: &mut UpdateUserRequest| r.name = Some("Somebody".to_owned());
        assert_eq!(refused(edit(guest, role, name)), "DENIED");
    }
    edit(guest, "rita", |r| r.add_roles = vec!["main_contact".to_owned()]).expect("a plain role");
    edit(guest, "rita", |r| r.enabled = Some(false)).expect("disabled");
    edit(guest, "rita", |r| r.enabled = Some(true)).expect("enabled");
    remove(guest, "linus").expect("removed");
}

#[test]
fn a_guest_is_given_nothing_to_sign_in_with() {
    let stage = Stage::new();
    assert!(!make(&stage.boss, "told", &[]).unwrap().secret.is_empty());
    assert_eq!(make(&stage.configure, "new", &[]).unwrap().secret, "");
    let login = |password: &str| {
        let request = LoginRequest {
            tenant: ACRE.to_owned(),
            login: here("new"),
            password: password.to_owned(),
            ..LoginRequest::default()
        };
        stage.world.owner().call::<call::SessionsLogin>(request).map(|_| ())
    };
    assert_eq!(refused(login("")), "SIGN_IN_REFUSED");
    stage.world.pass(std::time::Duration::from_secs(60));
    let request = SetPasswordRequest { id: here("new"), ..SetPasswordRequest::default() };
    let set = |client: &Client| client.call::<call::UsersSetPassword>(request.clone());
    assert_eq!(refused(set(&stage.configure)), "DENIED");
    let secret = set(&stage.boss).expect("a first password").secret;
    login(&secret).expect("the tenant's own admin lets them in");
    let tokens = ListTokensRequest { all: true, ..ListTokensRequest::default() };
    assert_eq!(refused(stage.configure.call::<call::TokensList>(tokens)), "DENIED");
}

#[test]
fn what_a_guest_decides_for_the_tenant() {
    let stage = Stage::new();
    let set = |client: &Client, key: &str, value: &str| {
        let values = vec![SettingValue { key: key.to_owned(), value: value.to_owned() }];
        let request = SetPoliciesRequest { values, ..SetPoliciesRequest::default() };
        client.call::<call::PolicySet>(request).map(|_| ())
    };
    set(&stage.configure, "no_reopen", "true").expect("set");
    assert_eq!(refused(set(&stage.support, "no_reopen", "false")), "DENIED");
    for key in ["access.legacy", "access.show_users"] {
        assert_eq!(refused(set(&stage.configure, key, "true")), "DENIED", "{key}");
    }
    assert_eq!(refused(set(&stage.configure, "second_factor.roles", "none")), "DENIED");

    let rename = |client: &Client, slug: &str| {
        let (id, name) = (slug.to_owned(), Some("Acre".to_owned()));
        let done =
            client.call::<call::TenantsUpdate>(UpdateTenantRequest { id, name, write: None });
        done.map(|done| done.tenant.unwrap_or_default().name)
    };
    assert_eq!(rename(&stage.configure, "").unwrap(), "Acre");
    assert_eq!(rename(&stage.configure, ACRE).unwrap(), "Acre");
    assert_eq!(refused(rename(&stage.configure, "default")), "NOT_FOUND");
    assert_eq!(refused(rename(&stage.support, "")), "DENIED");
    stage.verify();
}
