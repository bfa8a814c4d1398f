//! What comes before an editor opens for one ticket: whether the verb can be done at all, and what the person
//! who writes is told of the ticket. Nothing here is asked where the text is given on the command line.

use desk_proto::{
    Call, WriteRequest, call,
    v1::{Comment, GetTicketRequest, Ticket, WhoamiRequest, WriteOptions},
};

use super::fields::word;
use crate::{
    context::Ctx,
    editor::{Editor, Text},
    error::CliError,
    flags::Change,
    render,
};

/// What stands for the text that is not written yet, where the verb is rehearsed.
const STAND_IN: &str = "…";

/// How many lines of what the other side said are shown.
const LINES: usize = 20;

/// How many bytes of one such line.
const LINE: usize = 400;

/// What a verb is about to send.
pub(super) struct Plan<'a, C: Call> {
    /// The targets, and how it is written.
    pub(super) change: &'a Change,
    /// The request without the target and the text.
    pub(super) request: &'a C::Request,
    /// Puts the target and the text into it.
    pub(super) put: fn(&mut C::Request, String, String),
    /// Whether the text answers somebody, whose words are then shown.
    pub(super) answers: bool,
}

impl<'a, C: Call<Request: WriteRequest>> Plan<'a, C> {
    /// Of a text that answers nobody in particular.
    pub(super) fn new(
        change: &'a Change,
        request: &'a C::Request,
        put: fn(&mut C::Request, String, String),
    ) -> Plan<'a, C> {
        Plan { change, request, put, answers: false }
    }

    /// Of a text that answers the other side.
    pub(super) fn answering(self) -> Plan<'a, C> {
        Plan { answers: true, ..self }
    }

    /// Has the text written, if an editor was asked for. It does not open for what will be refused.
    pub(super) fn write(
        &self,
        ctx: &Ctx,
        editor: &Editor,
        text: &Text<'_>,
    ) -> Result<Option<String>, CliError> {
        if !editor.wanted() {
            return Ok(None);
        }
        editor.allowed(ctx, text.flag)?;
        let Some(id) = single(self.change) else {
            return editor.read(ctx, text);
        };
        self.rehearse(ctx, id)?;
        let ticket = get(ctx, id, self.answers)?;
        let mut head = named(&ticket);
        if self.answers {
            let whoami = ctx.call::<call::SessionsWhoami>(WhoamiRequest {})?;
            let me = whoami.user.map(|user| user.id).unwrap_or_default();
            head.push_str(&words(&ticket, &me));
        }
        editor.read(ctx, &Text { head: &head, ..*text })
    }

    /// Does the whole with another text, and takes it back. Under a key that was given it may have been done
    /// already, and then it is for the key to say what comes of it.
    pub(super) fn rehearse(&self, ctx: &Ctx, id: &str) -> Result<(), CliError> {
        if self.change.write.idempotency_key.is_some() {
            return Ok(());
        }
        let mut request = self.request.clone();
        let version = self.change.version.if_version.unwrap_or_default();
        let typed = request.options().map(|write| write.typed.clone()).unwrap_or_default();
        *request.options_mut() =
            Some(WriteOptions { validate_only: true, version, typed, ..WriteOptions::default() });
        (self.put)(&mut request, id.to_owned(), STAND_IN.to_owned());
        ctx.call::<C>(request).map(drop)
    }
}

/// The only target, if there is only one and it is named.
fn single(change: &Change) -> Option<&str> {
    match change.ids.as_slice() {
        [id] if id != "-" => Some(id),
        _ => None,
    }
}

/// The ticket as it is now.
pub(super) fn get(ctx: &Ctx, id: &str, with_comments: bool) -> Result<Ticket, CliError> {
    ctx.call::<call::TicketsGet>(GetTicketRequest { id: id.to_owned(), with_comments })
}

/// Which ticket it is, in two lines.
pub(super) fn named(ticket: &Ticket) -> String {
    let state = word(ticket.state);
    let asked = match ticket.requester.as_str() {
        "" => String::new(),
        requester => format!(", asked by {requester}"),
    };
    format!("{}  {}\n{state}{asked}\n", ticket.id, ticket.title.replace('\n', " "))
}

/// The last words of others, for everybody to read: what they said since this one spoke, or the last that they
/// ever said. Where nobody has said anything, the request itself is what is answered.
fn words(ticket: &Ticket, me: &str) -> String {
    let mut last: Vec<&Comment> = Vec::new();
    for comment in ticket.comments.iter().rev().filter(|comment| !comment.internal) {
        match comment.author == me {
            false => last.push(comment),
            true if last.is_empty() => {}
            true => break,
        }
    }
    let mut lines = Vec::new();
    for comment in last.iter().rev() {
        lines.push(format!("{}, {}:", comment.author, render::date(comment.at_ms)));
        lines.extend(comment.text.lines().map(shortened));
    }
    if lines.is_empty() && ticket.requester != me && !ticket.description.is_empty() {
        lines.push(format!("{}, {}:", ticket.requester, render::date(ticket.created_ms)));
        lines.extend(ticket.description.lines().map(shortened));
    }
    if lines.is_empty() {
        return String::new();
    }
    // The end of it is what is to be answered.
    let left_out = lines.len().saturating_sub(LINES);
    let shown = lines.split_off(left_out).join("\n");
    match left_out {
        0 => format!("\n{shown}\n"),
        count => format!("\n({count} lines before; desk ticket show {})\n{shown}\n", ticket.id),
    }
}

/// The beginning of a line that is very long.
fn shortened(line: &str) -> String {
    match line.char_indices().nth(LINE) {
        Some((end, _)) => format!("    {}…", line.get(..end).unwrap_or_default()),
        None => format!("    {line}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticket(comments: &[(&str, &str)]) -> Ticket {
        let comment = |(author, text): &(&str, &str)| Comment {
            author: (*author).to_owned(),
            text: (*text).to_owned(),
            ..Comment::default()
        };
        Ticket {
            id: "T-7".to_owned(),
            requester: "rita".to_owned(),
            description: "No light".to_owned(),
            comments: comments.iter().map(comment).collect(),
            ..Ticket::default()
        }
    }

    /// What is said in it, without who said it and when.
    fn said(comments: &[(&str, &str)], me: &str) -> Vec<String> {
        let words = words(&ticket(comments), me);
        words.lines().filter_map(|line| line.strip_prefix("    ")).map(str::to_owned).collect()
    }

    #[test]
    fn the_last_words_are_those_of_others() {
        let talk = [("rita", "one"), ("ann", "two"), ("bob", "three"), ("rita", "four")];
        assert_eq!(said(&talk, "ann"), ["three", "four"]);
        assert_eq!(said(&talk, "rita"), ["two", "three"]);
        assert_eq!(said(&talk[..2], "ann"), ["one"], "what was answered is still the last");
        assert_eq!(said(&talk[..1], "rita"), [] as [&str; 0]);
        assert_eq!(said(&[], "ann"), ["No light"], "the request itself");
        assert_eq!(said(&[], "rita"), [] as [&str; 0]);
    }

    #[test]
    fn a_long_story_ends_with_its_end() {
        let story = (0..50).map(|line| line.to_string()).collect::<Vec<_>>().join("\n");
        let said = said(&[("rita", &story)], "ann");
        assert_eq!((said.len(), said.last().map(String::as_str)), (LINES, Some("49")));
        assert!(shortened(&"é".repeat(1_000)).chars().count() < LINE + 10);
    }
}
