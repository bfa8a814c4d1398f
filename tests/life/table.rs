//! What each persona is answered to each verb in each state, written out from the specification.
//!
//! A column is a state: new (no group has it), awaiting approval (of one by name; the group
//! that the ticket goes to then has it meanwhile), dispatched,
//! assigned, waiting for the user, postponed, frozen, resolved, closed, rejected, cancelled. A cell is what is answered:
//!
//! - `o` done
//! - `=` the result holds already
//! - `.` not there
//! - `x` no right
//! - `s` no right, because of the scope of the token
//! - `7` not in this state
//! - `9` a wrong value
//!
//! Those who are no agents have no right to what only agents do, whatever the object, so they are
//! told that and not whether it is there. A ticket that no group has is every agent's to hand on.

/// The states, in the order of the columns.
pub const STATES: [&str; 11] = [
    "new",
    "awaiting",
    "dispatched",
    "assigned",
    "waiting",
    "postponed",
    "frozen",
    "resolved",
    "closed",
    "rejected",
    "cancelled",
];

/// Everybody:
///
/// - rita asks, and is nothing else; of tickets of her own gina does, who is a member of the group
/// - grace is the assignee, linus works on it with her, mia is another member of the group
/// - hedy is a member of another group
/// - ada is an admin, amy an admin and a member of the group
/// - paul is asked for approval, and is nothing else
/// - otto is of rita's organisation
/// - bot is a service account, a member of the group, with the scope `ticket:work`
/// - zoe is the admin of another tenant
pub const EVERYBODY: &str = "rita gina grace linus mia hedy ada amy paul otto bot zoe";

/// Verb, who, and what they are answered in each state.
pub const TABLE: &[(&str, &str, &str)] = &[
    ("transfer", "gina grace linus mia bot", "o7oo7777777"),
    ("transfer", "hedy", "oxxxxxxxxxx"),
    ("transfer", "ada amy", "o7oo7777777"),
    ("transfer", "rita paul otto", "xxxxxxxxxxx"),
    ("transfer", "zoe", "..........."),
    //
    ("take", "gina linus mia bot", "77o77777777"),
    ("take", "grace", "77o=7777777"),
    ("take", "hedy", "7xxxxxxxxxx"),
    ("take", "ada", "77977777777"),
    ("take", "amy", "77o77777777"),
    ("take", "rita paul otto", "xxxxxxxxxxx"),
    ("take", "zoe", "..........."),
    //
    ("assign", "gina grace linus mia bot", "77o=7777777"),
    ("assign", "hedy", "7xxxxxxxxxx"),
    ("assign", "ada amy", "77o=7777777"),
    ("assign", "rita paul otto", "xxxxxxxxxxx"),
    ("assign", "zoe", "..........."),
    //
    ("release", "gina grace linus mia bot", "77=o7777777"),
    ("release", "hedy", "7xxxxxxxxxx"),
    ("release", "ada amy", "77=o7777777"),
    ("release", "rita paul otto", "xxxxxxxxxxx"),
    ("release", "zoe", "..........."),
    //
    ("ask", "grace linus", "xxxo77777xx"),
    ("ask", "ada amy", "777o7777777"),
    ("ask", "gina mia hedy bot rita paul otto", "xxxxxxxxxxx"),
    ("ask", "zoe", "..........."),
    //
    ("postpone", "grace linus", "xxxo7=777xx"),
    ("postpone", "ada amy", "777o7=77777"),
    ("postpone", "gina mia hedy bot rita paul otto", "xxxxxxxxxxx"),
    ("postpone", "zoe", "..........."),
    //
    ("freeze", "grace linus", "xxxo77=77xx"),
    ("freeze", "ada amy", "777o77=7777"),
    ("freeze", "gina mia hedy bot rita paul otto", "xxxxxxxxxxx"),
    ("freeze", "zoe", "..........."),
    //
    ("resume", "gina grace linus mia bot", "77==ooo7777"),
    ("resume", "hedy", "7xxxxxxxxxx"),
    ("resume", "ada amy", "77==ooo7777"),
    ("resume", "rita paul otto", "xxxxxxxxxxx"),
    ("resume", "zoe", "..........."),
    // On the last step, which is the only one here, advance is resolve.
    ("advance", "gina grace linus mia", "77oooo7=777"),
    ("advance", "hedy", "7xxxxxxxxxx"),
    ("advance", "ada amy", "77oooo7=777"),
    ("advance", "bot", "sssssssssss"),
    ("advance", "rita paul otto", "xxxxxxxxxxx"),
    ("advance", "zoe", "..........."),
    //
    ("resolve", "gina grace linus mia", "77oooo7=777"),
    ("resolve", "hedy", "7xxxxxxxxxx"),
    ("resolve", "ada amy", "77oooo7=777"),
    ("resolve", "bot", "sssssssssss"),
    ("resolve", "rita paul otto", "xxxxxxxxxxx"),
    ("resolve", "zoe", "..........."),
    // An approver by name sees the ticket only while asked.
    ("approve", "paul", ".o........."),
    ("approve", "rita gina grace linus mia hedy ada amy bot", "xxxxxxxxxxx"),
    ("approve", "otto zoe", "..........."),
    //
    ("reject", "paul", ".o........."),
    ("reject", "rita gina grace linus mia hedy ada amy bot", "xxxxxxxxxxx"),
    ("reject", "otto zoe", "..........."),
    // Never an agent or an admin who did not ask.
    ("close", "rita gina", "7777777o=77"),
    ("close", "grace linus mia hedy ada amy bot", "xxxxxxxxxxx"),
    ("close", "paul", ".x........."),
    ("close", "otto zoe", "..........."),
    //
    ("reopen", "rita gina", "77==777o777"),
    ("reopen", "grace linus mia hedy ada amy bot", "xxxxxxxxxxx"),
    ("reopen", "paul", ".x........."),
    ("reopen", "otto zoe", "..........."),
    //
    ("cancel", "rita gina", "ooo7777777="),
    ("cancel", "grace linus mia hedy ada amy bot", "xxxxxxxxxxx"),
    ("cancel", "paul", ".x........."),
    ("cancel", "otto zoe", "..........."),
    // To a closed ticket the requester side answers with a new one that follows it.
    ("say", "rita gina", "ooooooooo77"),
    ("say", "grace linus mia hedy ada amy", "oooooooo777"),
    ("say", "paul", ".o........."),
    ("say", "bot", "sssssssssss"),
    ("say", "otto zoe", "..........."),
    //
    ("note", "gina grace linus mia hedy ada amy", "ooooooooooo"),
    ("note", "rita", "xxxxxxxxxxx"),
    ("note", "paul", ".o........."),
    ("note", "bot", "sssssssssss"),
    ("note", "otto zoe", "..........."),
    //
    ("edit", "rita gina ada amy", "oooooooo777"),
    ("edit", "grace linus mia bot", "oooooooo777"),
    ("edit", "hedy", "oxxxxxxxxxx"),
    ("edit", "paul", ".x........."),
    ("edit", "otto zoe", "..........."),
    //
    ("tag", "rita gina ada amy", "ooooooooooo"),
    ("tag", "grace linus mia bot", "ooooooooooo"),
    ("tag", "hedy", "oxxxxxxxxxx"),
    ("tag", "paul", ".x........."),
    ("tag", "otto zoe", "..........."),
];

/// The state after a verb that was done.
pub fn leads(verb: &str, from: &'static str, requester: bool) -> &'static str {
    match (verb, from) {
        ("transfer" | "release" | "approve", _) => "dispatched",
        ("take" | "assign" | "resume" | "reopen", _) => "assigned",
        ("ask", _) => "waiting",
        ("postpone", _) => "postponed",
        ("freeze", _) => "frozen",
        ("advance" | "resolve", _) => "resolved",
        ("reject", _) => "rejected",
        ("close", _) => "closed",
        ("cancel", _) => "cancelled",
        // Whatever the requester side does while it is waited for ends the waiting.
        ("say" | "edit" | "tag", "waiting") if requester => "assigned",
        ("say", "closed") => "dispatched",
        _ => from,
    }
}
