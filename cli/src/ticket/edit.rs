//! `desk ticket edit`: changes what a ticket says, not where it stands.

use desk_proto::{
    call,
    v1::{Ticket, UpdateTicketRequest},
};

use super::{
    before::{Plan, get, named},
    form::{self, Filled},
};
use crate::{
    context::Ctx,
    editor::Text,
    error::CliError,
    exit::Exit,
    flags::Change,
    input::{Body, split},
    render::Outcome,
    write,
};

/// Change what tickets say
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk ticket edit T-42 --title 'Printer on floor 3 is on fire' --urgency 1
  desk ticket edit T-42 --editor
  desk ticket edit T-42 T-43 --add-tag printer --remove-tag misc
  desk ticket edit T-42 --field team=south --field 'rooms:=[8,9]'")]
pub(crate) struct Args {
    #[command(flatten)]
    fields: Fields,

    #[command(flatten)]
    change: Change,
}

/// What can be changed.
#[derive(Clone, Debug, clap::Args)]
struct Fields {
    /// One line
    #[arg(short, long)]
    title: Option<String>,

    #[command(flatten)]
    body: Body,

    /// How much it touches: 1 (high) to 3
    #[arg(long, value_name = "1-3", value_parser = clap::value_parser!(i32).range(1..=3))]
    impact: Option<i32>,

    /// How fast it is needed: 1 (high) to 3
    #[arg(long, value_name = "1-3", value_parser = clap::value_parser!(i32).range(1..=3))]
    urgency: Option<i32>,

    /// 1 (high) to 4, instead of the one from impact and urgency
    #[arg(short, long, value_name = "1-4", value_parser = clap::value_parser!(i32).range(1..=4))]
    priority: Option<i32>,

    /// A tag to add; repeatable
    #[arg(long = "add-tag", value_name = "TAG")]
    add_tags: Vec<String>,

    /// A tag to take away; repeatable
    #[arg(long = "remove-tag", value_name = "TAG")]
    remove_tags: Vec<String>,

    /// A field of the form that the ticket was opened with; nothing behind the = empties it; repeatable,
    /// also for the values of one field. FIELD:=JSON is JSON, FIELD=@FILE what stands in a file
    #[arg(
        long = "field",
        value_name = "FIELD=VALUE",
        value_parser = form::filled,
        allow_hyphen_values = true
    )]
    filled: Vec<Filled>,

    /// The same as --field, as it stands
    #[arg(
        long = "set",
        value_name = "FIELD=VALUE",
        value_parser = form::field,
        allow_hyphen_values = true
    )]
    answers: Vec<(String, String)>,
}

impl TryFrom<Fields> for UpdateTicketRequest {
    type Error = CliError;

    fn try_from(fields: Fields) -> Result<Self, CliError> {
        let request = UpdateTicketRequest {
            title: fields.title,
            description: fields.body.body,
            impact: fields.impact,
            urgency: fields.urgency,
            priority: fields.priority,
            add_tags: split(&fields.add_tags),
            remove_tags: split(&fields.remove_tags),
            answers: form::answers(fields.answers),
            ..UpdateTicketRequest::default()
        };
        if request == UpdateTicketRequest::default() {
            return Err(CliError::usage("there is nothing to change")
                .hint("give what is to be different, such as --title; see --help"));
        }
        Ok(request)
    }
}

/// The only target of a text that is written in an editor.
fn only<'a>(ctx: &Ctx, body: &Body, change: &'a Change) -> Result<&'a str, CliError> {
    body.editor.allowed(ctx, Body::FLAGS)?;
    match change.ids.as_slice() {
        [id] if id != "-" => Ok(id),
        _ => Err(CliError::usage("--editor is for one ticket: each has a text of its own")
            .hint(format!("give them all the same text with {}", Body::FLAGS))),
    }
}

/// What the editor tells of the ticket. Beside a draft of before stands what the ticket says by now, which may
/// be somebody else's.
fn told(ticket: &Ticket, draft: bool) -> String {
    let mut head = named(ticket);
    if draft {
        head.push_str("\nIts description is now:\n");
        head.extend(ticket.description.lines().map(|line| format!("    {line}\n")));
    }
    head
}

/// The version that the text goes to. Somebody may have written another one while the editor was open, and
/// that is not to be lost; what else has happened to the ticket, such as a comment, does the text no harm.
fn unharmed(ctx: &Ctx, before: &Ticket) -> Result<i64, CliError> {
    let now = get(ctx, &before.id, false)?;
    if now.description == before.description {
        return Ok(now.version);
    }
    let message = format!("the description of {} was changed while you wrote yours", now.id);
    let hint = format!("desk ticket show {} has the new one, and --recover shows both", now.id);
    let mut error = CliError::new(Exit::Conflict, "VERSION_CONFLICT", message).hint(hint);
    error.target = Some(now.id);
    error.fields = [("version", now.version), ("if_version", before.version)]
        .map(|(name, version)| (name.to_owned(), version.to_string()))
        .to_vec();
    Err(error)
}

/// Has the description written where an editor was asked for. The version that it goes to is the one that was
/// shown there.
fn described(ctx: &Ctx, fields: &Fields, change: &mut Change) -> Result<Option<String>, CliError> {
    let body = &fields.body;
    let about = "The description of the ticket, in Markdown.";
    let text = Text::new("description", about, Body::FLAGS).rehearsed(change.write.dry_run);
    if !body.editor.wanted() {
        return body.read(ctx, &text);
    }
    let id = only(ctx, body, change)?;
    let with = |text: String| {
        let body = Body { body: Some(text), ..Body::default() };
        UpdateTicketRequest::try_from(Fields { body, ..fields.clone() })
    };
    let request = with(String::new())?;
    let put = |r: &mut UpdateTicketRequest, id, text| (r.id, r.description) = (id, Some(text));
    Plan::<call::TicketsUpdate>::new(change, &request, put).rehearse(ctx, id)?;
    let before = get(ctx, id, false)?;
    let head = told(&before, body.editor.recover.is_some());
    let text = Text { before: &before.description, head: &head, ..text };
    let written = body.editor.read(ctx, &text)?;
    if change.version.if_version.is_none() {
        change.version.if_version = Some(unharmed(ctx, &before)?);
    }
    Ok(written)
}

pub(super) fn run(ctx: &Ctx, mut args: Args) -> Result<Outcome<'_>, CliError> {
    for filled in std::mem::take(&mut args.fields.filled) {
        args.fields.answers.extend(filled.read(ctx)?);
    }
    args.fields.body.body = described(ctx, &args.fields, &mut args.change)?;
    let request = args.fields.try_into()?;
    write::each::<call::TicketsUpdate>(ctx, args.change, request, |r, id| r.id = id)
}
