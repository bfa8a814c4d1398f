//! Names that stand beside the object of a call, or in a question: what is told there must not tell more
//! than what is told of the object.

use desk_proto::call;
use desk_proto::v1::{self, *};
use tonic::Status;

use super::calls::{
    Asked, Names, new_group, new_service, new_ticket, new_user, problem, rehearsal, whom,
};
use super::stage::VISITS;

/// A name that stands beside the object of a call, or in a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Also {
    CreateForUser,
    CreateInGroup,
    CreateOfService,
    CreateManyForUser,
    GroupWithUser,
    ServiceOfGroup,
    UserOfOrg,
    TicketsOfGroup,
    TicketsOfUser,
    TicketsOfOrg,
    TicketsOfService,
    UsersOfOrg,
    UsersOfGroup,
    GroupsOfUser,
    ServicesBelow,
    CanOnTicket,
    CanOnGroup,
    CanOnService,
    CanOnUser,
    CanOnOrg,
    CanOnToken,
    CanOnSession,
    CanOnTenant,
    WhoCanOnTicket,
    AccessForUser,
    AccessToTenant,
    DraftToTenant,
    WithdrawnFrom,
    EnterByLegacy,
    LogOfGrant,
    LogOfVisit,
    CanEnter,
    CanOnRequest,
    CanOnGrant,
    WhoCanEnter,
}

impl Also {
    pub const ALL: &'static [Also] = &[
        Also::CreateForUser,
        Also::CreateInGroup,
        Also::CreateOfService,
        Also::CreateManyForUser,
        Also::GroupWithUser,
        Also::ServiceOfGroup,
        Also::UserOfOrg,
        Also::TicketsOfGroup,
        Also::TicketsOfUser,
        Also::TicketsOfOrg,
        Also::TicketsOfService,
        Also::UsersOfOrg,
        Also::UsersOfGroup,
        Also::GroupsOfUser,
        Also::ServicesBelow,
        Also::CanOnTicket,
        Also::CanOnGroup,
        Also::CanOnService,
        Also::CanOnUser,
        Also::CanOnOrg,
        Also::CanOnToken,
        Also::CanOnSession,
        Also::CanOnTenant,
        Also::WhoCanOnTicket,
        Also::AccessForUser,
        Also::AccessToTenant,
        Also::DraftToTenant,
        Also::WithdrawnFrom,
        Also::EnterByLegacy,
        Also::LogOfGrant,
        Also::LogOfVisit,
        Also::CanEnter,
        Also::CanOnRequest,
        Also::CanOnGrant,
        Also::WhoCanEnter,
    ];
}

/// Tells a name beside the object.
pub async fn also(a: Asked<'_>, what: Also, it: Names) -> Result<String, Status> {
    let tickets = |filter| ListTicketsRequest {
        filter: Some(filter),
        page: None,
        ..ListTicketsRequest::default()
    };
    match what {
        Also::CreateForUser => {
            a.write::<call::TicketsCreate>(CreateTicketRequest {
                requester: it.user,
                ..new_ticket()
            })
            .await
        }
        Also::CreateInGroup => {
            a.write::<call::TicketsCreate>(CreateTicketRequest { group: it.group, ..new_ticket() })
                .await
        }
        Also::CreateOfService => {
            a.write::<call::TicketsCreate>(CreateTicketRequest {
                service: it.service,
                ..new_ticket()
            })
            .await
        }
        Also::CreateManyForUser => {
            let row =
                CreateTicketRequest { write: rehearsal(), requester: it.user, ..new_ticket() };
            let row = CreateTicketsRequest { row: Some(row), keep_going: false, atomic: 0 };
            a.row::<call::TicketsCreateMany>(row, problem!(create_tickets_response)).await
        }
        Also::GroupWithUser => {
            a.write::<call::GroupsCreate>(CreateGroupRequest {
                members: vec![it.user],
                ..new_group()
            })
            .await
        }
        Also::ServiceOfGroup => {
            a.write::<call::CatalogCreate>(CreateServiceRequest {
                group: it.group,
                ..new_service()
            })
            .await
        }
        Also::UserOfOrg => {
            a.write::<call::UsersCreate>(CreateUserRequest { org: it.org, ..new_user() }).await
        }
        Also::TicketsOfGroup => {
            a.one::<call::TicketsList>(tickets(TicketFilter {
                group: it.group,
                ..Default::default()
            }))
            .await
        }
        Also::TicketsOfUser => {
            a.one::<call::TicketsList>(tickets(TicketFilter {
                requester: it.user,
                ..Default::default()
            }))
            .await
        }
        Also::TicketsOfOrg => {
            a.one::<call::TicketsList>(tickets(TicketFilter { org: it.org, ..Default::default() }))
                .await
        }
        Also::TicketsOfService => {
            a.one::<call::TicketsList>(tickets(TicketFilter {
                service: it.service,
                ..Default::default()
            }))
            .await
        }
        Also::UsersOfOrg => {
            a.one::<call::UsersList>(ListUsersRequest { org: it.org, ..Default::default() }).await
        }
        Also::UsersOfGroup => {
            a.one::<call::UsersList>(ListUsersRequest { group: it.group, ..Default::default() })
                .await
        }
        Also::GroupsOfUser => {
            a.one::<call::GroupsList>(ListGroupsRequest { member: it.user, ..Default::default() })
                .await
        }
        Also::ServicesBelow => {
            a.one::<call::CatalogList>(ListServicesRequest {
                below: it.service,
                ..Default::default()
            })
            .await
        }
        Also::CanOnTicket => a.can("ticket show", it.ticket).await,
        Also::CanOnGroup => a.can("Groups.Update", it.group).await,
        Also::CanOnService => a.can("Catalog.Get", it.service).await,
        Also::CanOnUser => a.can("user show", it.user).await,
        Also::CanOnOrg => a.can("Orgs.Update", it.org).await,
        Also::CanOnToken => a.can("token revoke", it.token).await,
        Also::CanOnSession => a.can("session revoke", it.session).await,
        Also::CanOnTenant => a.can("tenant show", it.tenant).await,
        Also::WhoCanOnTicket => {
            let request =
                WhoCanRequest { verb: "ticket close".into(), target: it.ticket, page: None };
            a.one::<call::PolicyWhoCan>(request).await
        }
        // The other name is one that everybody here may give: none, so that it is no reason.
        Also::AccessForUser => {
            let associations = whom(it.user, "no-such-tenant".into());
            let request =
                CreateAccessRequest { name: "New".into(), associations, ..Default::default() };
            a.write::<call::AccessCreate>(request).await
        }
        Also::AccessToTenant => {
            let associations = whom("@me".into(), it.customer);
            let request =
                CreateAccessRequest { name: "New".into(), associations, ..Default::default() };
            a.write::<call::AccessCreate>(request).await
        }
        Also::DraftToTenant => {
            let associations = whom("@me".into(), it.tenant);
            let request =
                DraftAccessRequest { name: "New".into(), associations, ..Default::default() };
            a.write::<call::AccessDraft>(request).await
        }
        Also::WithdrawnFrom => {
            let (id, tenants) = (VISITS.to_owned(), vec![it.customer]);
            a.write::<call::AccessWithdraw>(WithdrawAccessRequest { id, tenants, write: None })
                .await
        }
        Also::EnterByLegacy => {
            let request = EnterAccessRequest {
                tenant: it.customer,
                legacy: true,
                ..EnterAccessRequest::default()
            };
            a.write::<call::AccessEnter>(request).await
        }
        Also::LogOfGrant => {
            a.one::<call::AccessLog>(AccessLogRequest { grant: it.grant, ..Default::default() })
                .await
        }
        Also::LogOfVisit => {
            a.one::<call::AccessLog>(AccessLogRequest { visit: it.visit, ..Default::default() })
                .await
        }
        Also::CanEnter => a.can("access enter", it.customer).await,
        Also::CanOnRequest => a.can("access show", it.request).await,
        Also::CanOnGrant => a.can("access approve", it.grant).await,
        Also::WhoCanEnter => {
            let request =
                WhoCanRequest { verb: "access enter".into(), target: it.customer, page: None };
            a.one::<call::PolicyWhoCan>(request).await
        }
    }
}
