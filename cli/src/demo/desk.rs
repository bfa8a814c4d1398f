//! The small desk of the demo: five services that share one tenant, with the people on both sides.
//! A cloud platform with its groups of operators; a French university whose local teams help on the
//! spot; a Danish agency whose partner organisations report errors and order; a reseller whose
//! account managers look after customers; and a provider whose technicians look after companies.

/// Somebody who runs commands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Person {
    /// What stands before the command.
    pub(super) name: &'static str,
    /// Whom the token signs in.
    pub(super) login: &'static str,
}

impl Person {
    /// Whoever runs the demo: the owner of its daemon, without a token.
    pub(super) const OWNER: Person = Person { name: "", login: "" };
    /// Asks for help.
    pub(super) const CAMILLE: Person =
        Person { name: "camille", login: "camille@univ-lorraine.example" };
    /// Helps on the spot.
    pub(super) const NORA: Person = Person { name: "nora", login: "nora@univ-lorraine.example" };
    /// Runs the platform, and gives out the work.
    pub(super) const ADA: Person = Person { name: "ada", login: "ada@cloud.example" };
    /// Runs the platform.
    pub(super) const BO: Person = Person { name: "bo", login: "bo@cloud.example" };
    /// Belongs to another organisation.
    pub(super) const JAN: Person = Person { name: "jan", login: "jan@partner-north.example" };
}

/// The files, by name.
pub(super) const FILES: [(&str, &str); 4] =
    [("orgs.csv", ORGS), ("users.csv", USERS), ("groups.csv", GROUPS), ("services.csv", SERVICES)];

const ORGS: &str = "\
name,slug,domains
Cloud platform,cloud,cloud.example
Université de Lorraine,univ-lorraine,univ-lorraine.example
STAR,star,star.example
Partner North,partner-north,partner-north.example
\"Classics, Inc.\",classics,classics.example
Tom Sawyer Fence Painting Co.,tom-sawyer,tom-sawyer.example
Hundred Acre Wood Art Gallery,hundred-acre,hundred-acre.example
Bakery Martin,bakery-martin,bakery-martin.example
";

const USERS: &str = "\
login,name,org,roles,language
ada@cloud.example,Ada Okafor,cloud,,en
bo@cloud.example,Bo Larsen,cloud,,en
camille@univ-lorraine.example,Camille Petit,univ-lorraine,,fr
nora@univ-lorraine.example,Nora Simon,univ-lorraine,,fr
ida@star.example,Ida Holm,star,,da
jan@partner-north.example,Jan Friis,partner-north,,da
elizabeth@classics.example,Elizabeth Bennet,classics,tenant_manager,en
caroline@classics.example,Caroline Bingley,classics,,en
charlotte@classics.example,Charlotte Lucas,classics,,en
tom@tom-sawyer.example,Tom Sawyer,tom-sawyer,,en
robin@hundred-acre.example,Robin Hill,hundred-acre,,en
omar@provider.example,Omar Haddad,,,fr
lea@bakery-martin.example,Léa Martin,bakery-martin,,fr
";

const GROUPS: &str = "\
name,type,description,members
Cloud operations,support,Machines and storage,ada@cloud.example;bo@cloud.example
Local IT team,field,Helps on the spot,nora@univ-lorraine.example
System administration,triage,Looks at every order first,ida@star.example
Account managers,support,Customers of the reseller,caroline@classics.example;charlotte@classics.example
Technicians,support,Companies and their devices,omar@provider.example
";

const SERVICES: &str = "\
path,kind,group,impact,urgency
Cloud>Virtual machine,order,cloud-operations,,
Cloud>Storage,incident,cloud-operations,,
Numérique>Poste de travail>Équipe de proximité,incident,local-it-team,,
Numérique>Poste de travail>Logiciels,order,local-it-team,,
Self-service>Report an error,incident,system-administration,,
Self-service>Ask a question,question,system-administration,,3
Self-service>Order>Data recovery,order,system-administration,,
Self-service>Order>Test certificate,order,system-administration,,3
Customers>Access to a tenant,change,account-managers,,
Companies>Device,incident,technicians,,
Companies>Software,order,technicians,,
";
