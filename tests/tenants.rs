//! Two tenants in one daemon: neither learns that the other exists. What a provider may do in a
//! customer's tenant, and until when.

#[path = "tenants/again.rs"]
mod again;
#[path = "matrix/calls.rs"]
mod calls;
#[path = "tenants/handover.rs"]
mod handover;
#[path = "tenants/isolation.rs"]
mod isolation;
#[path = "tenants/oracle.rs"]
mod oracle;
#[path = "tenants/stage.rs"]
mod stage;
