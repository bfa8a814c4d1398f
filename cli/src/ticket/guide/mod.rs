//! Opening a ticket on a terminal: the catalogue, the form of the service, a look at all of it, and
//! one call. Whoever breaks off has sent nothing. What is right and what is wrong is said by the
//! daemon; here it is only asked for.

mod ask;
mod browse;

use desk_proto::{
    call,
    v1::{Answer, CreateTicketRequest, FieldType, FormField, GetFormRequest, Service},
};

use self::browse::Catalogue;
use crate::{
    context::Ctx,
    error::CliError,
    exit::Exit,
    flags::Write,
    prompt::{self, Asked},
    render::{self, Outcome},
    write,
};

/// The names of the fields that every request has.
const TITLE: &str = "title";
const DESCRIPTION: &str = "description";

/// The code of a person's wish to send nothing.
const ABANDONED: &str = "ABANDONED";

/// The code of a daemon that has done another request with this key.
const REUSED: &str = "IDEMPOTENCY_KEY_REUSED";

/// Guides from the catalogue to the ticket.
pub(super) fn run<'a>(ctx: &'a Ctx, write: &Write) -> Result<Outcome<'a>, CliError> {
    let mut sent = Sent::Nothing;
    guided(ctx, write, &mut sent).map_err(|error| sent.told(error))
}

fn guided<'a>(ctx: &'a Ctx, write: &Write, sent: &mut Sent) -> Result<Outcome<'a>, CliError> {
    let catalogue = Catalogue::load(ctx)?;
    let service = catalogue.choose(ctx)?.ok_or_else(abandoned)?;
    let mut draft = Draft::new(ctx, service)?;
    for at in 0..draft.fields.len() {
        draft.ask(ctx, at)?;
    }
    // One key for all attempts: what was opened without an answer is not opened twice.
    let mut key = write.key();
    loop {
        ctx.screen.tell(&render::body(&draft.text()));
        let done = match draft.review(ctx)? {
            Review::Submit => {
                match write::made_by::<call::TicketsCreate>(ctx, &key, draft.request()) {
                    Ok(made) => return Ok(made),
                    Err(error) => {
                        let error = sent.after(error);
                        if *sent == Sent::Opened {
                            key = write.key();
                        }
                        Err(error)
                    }
                }
            }
            Review::Service => match catalogue.choose(ctx)? {
                Some(service) => draft.moved(ctx, service),
                None => Ok(()),
            },
            Review::Field(at) => draft.ask(ctx, at),
            Review::Again => Ok(()),
            Review::Abandon => return Err(abandoned()),
        };
        match done {
            // Whatever it is, nothing has to be typed again: not what can be put right here, nor
            // what somebody puts right elsewhere in the meantime.
            Err(error) if !ends(error.exit) => ctx.screen.fail(&error),
            done => done?,
        }
    }
}

/// Whether a person wanted it to end, or there is nobody left to look at it.
fn ends(exit: Exit) -> bool {
    matches!(exit, Exit::Usage | Exit::Interrupted | Exit::Terminated | Exit::Pipe)
}

/// What is known of what was sent.
#[derive(Debug, PartialEq, Eq)]
enum Sent {
    Nothing,
    /// It was sent, and no answer came.
    Perhaps,
    /// What was sent without an answer was opened, and the draft is another one by now.
    Opened,
}

impl Sent {
    /// Learns from an attempt that failed.
    fn after(&mut self, mut error: CliError) -> CliError {
        if matches!(error.exit, Exit::Unknown | Exit::Timeout) {
            *self = Sent::Perhaps;
            error.hint = Some("send it again: it is opened once".to_owned());
        } else if *self == Sent::Perhaps && error.code == REUSED {
            *self = Sent::Opened;
            error.message = "it was opened already, as it was when it was sent before".to_owned();
            error.hint = Some(
                "desk ticket list shows it; to send this draft again opens another".to_owned(),
            );
        }
        error
    }

    /// The last words of a person who breaks off say what became of the draft.
    fn told(&self, mut error: CliError) -> CliError {
        if error.exit == Exit::Interrupted || error.code == ABANDONED {
            let fate = match self {
                Sent::Nothing => "nothing was sent",
                Sent::Perhaps => "nobody knows whether it was opened: desk ticket list",
                Sent::Opened => "it was opened as it was sent first: desk ticket list",
            };
            error.message = fate.to_owned();
        }
        error
    }
}

/// Asks for the title alone.
pub(super) fn title(ctx: &Ctx) -> Result<Option<String>, CliError> {
    let values = ask::field(ctx, &plain(TITLE, FieldType::Text), &[])?;
    Ok(values.into_iter().next())
}

/// Asks for the description alone.
pub(super) fn description(ctx: &Ctx) -> Result<Option<String>, CliError> {
    let values = ask::field(ctx, &plain(DESCRIPTION, FieldType::Longtext), &[])?;
    Ok(values.into_iter().next())
}

/// Asks for what the form of a service requires and was not given.
pub(super) fn required(
    ctx: &Ctx,
    service: &str,
    given: &mut Vec<(String, String)>,
) -> Result<(), CliError> {
    // Whoever may not read the form may still open a ticket; what is wrong is told then.
    let fields = form(ctx, service).unwrap_or_default();
    for field in fields.iter().filter(|field| field.required) {
        let name = &field.name;
        if [TITLE, DESCRIPTION].contains(&name.as_str()) || given.iter().any(|(n, _)| n == name) {
            continue;
        }
        let values = ask::field(ctx, field, &[])?;
        given.extend(values.into_iter().map(|value| (name.clone(), value)));
    }
    Ok(())
}

/// The fields to be filled in for a service; title and description come first.
fn form(ctx: &Ctx, service: &str) -> Result<Vec<FormField>, CliError> {
    let mut fields = match ctx.call::<call::CatalogForm>(GetFormRequest { id: service.to_owned() })
    {
        Ok(form) => form.fields,
        // A daemon that is older than forms has none.
        Err(error) if error.exit == Exit::Skew => Vec::new(),
        Err(error) => return Err(error),
    };
    let always = [(DESCRIPTION, FieldType::Longtext), (TITLE, FieldType::Text)];
    for (name, kind) in always {
        let known = fields.iter().position(|field| field.name == name);
        let field = known.map(|at| fields.remove(at)).unwrap_or_else(|| plain(name, kind));
        fields.insert(0, field);
    }
    Ok(fields)
}

fn plain(name: &str, kind: FieldType) -> FormField {
    let mut label = name.to_owned();
    if let Some(first) = label.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    let mut field =
        FormField { name: name.to_owned(), label, required: true, ..FormField::default() };
    field.set_type(kind);
    field
}

fn abandoned() -> CliError {
    CliError::new(Exit::Usage, ABANDONED, "nothing was sent")
}

/// What can be done with a draft.
enum Review {
    Submit,
    Service,
    Field(usize),
    Again,
    Abandon,
}

/// A ticket that is being written.
struct Draft {
    /// The slug; empty means the usual service.
    service: String,
    path: String,
    fields: Vec<FormField>,
    /// What was filled in, field by field.
    values: Vec<Vec<String>>,
}

impl Draft {
    fn new(ctx: &Ctx, service: Service) -> Result<Draft, CliError> {
        let fields = form(ctx, &service.id)?;
        let values = vec![Vec::new(); fields.len()];
        Ok(Draft { service: service.id, path: service.path, fields, values })
    }

    fn ask(&mut self, ctx: &Ctx, at: usize) -> Result<(), CliError> {
        if let (Some(field), Some(values)) = (self.fields.get(at), self.values.get_mut(at)) {
            *values = ask::field(ctx, field, values)?;
        }
        Ok(())
    }

    /// For another service: what both forms have stays, what is new and required is asked for.
    fn moved(&mut self, ctx: &Ctx, service: Service) -> Result<(), CliError> {
        let mut other = Draft::new(ctx, service)?;
        other.keep(self);
        *self = other;
        for at in 0..self.fields.len() {
            let required = self.fields.get(at).is_some_and(|field| field.required);
            if required && self.values.get(at).is_some_and(Vec::is_empty) {
                self.ask(ctx, at)?;
            }
        }
        Ok(())
    }

    /// Takes over what was filled into fields that are the same.
    fn keep(&mut self, before: &mut Draft) {
        for (field, values) in self.fields.iter().zip(&mut self.values) {
            let same = before.fields.iter().position(|old| {
                old.name == field.name && old.r#type == field.r#type && old.choices == field.choices
            });
            if let Some(kept) = same.and_then(|at| before.values.get_mut(at)) {
                *values = std::mem::take(kept);
            }
        }
    }

    fn review(&self, ctx: &Ctx) -> Result<Review, CliError> {
        let mut items = vec!["Send it".to_owned()];
        items.extend(self.fields.iter().map(|field| format!("Change: {}", ask::label(field))));
        items.extend(["Change: Service".to_owned(), "Send nothing".to_owned()]);
        let fields = self.fields.len();
        let asked = Asked {
            question: "And now",
            flag: "a flag such as --title",
            escape: Some("shows it again"),
            at: 0,
        };
        Ok(match prompt::choose(ctx, &asked, &items)? {
            Some(0) => Review::Submit,
            Some(at) if at <= fields => Review::Field(at - 1),
            Some(at) if at == fields + 1 => Review::Service,
            // To go back from here is to look again.
            None => Review::Again,
            Some(_) => Review::Abandon,
        })
    }

    /// The draft for a person to look at.
    fn text(&self) -> String {
        let mut text = format!("\nService: {}\n", self.path);
        for (field, values) in self.fields.iter().zip(&self.values) {
            let words = values.iter().map(|value| ask::word(field, value));
            let value = words.collect::<Vec<_>>().join(", ").replace('\n', "\n  ");
            text.push_str(format!("{}: {value}", ask::label(field)).trim_end());
            text.push('\n');
        }
        text
    }

    fn request(&self) -> CreateTicketRequest {
        let mut request =
            CreateTicketRequest { service: self.service.clone(), ..CreateTicketRequest::default() };
        for (field, values) in self.fields.iter().zip(&self.values) {
            match field.name.as_str() {
                TITLE => request.title = values.join(" "),
                DESCRIPTION => request.description = values.join("\n"),
                _ if values.is_empty() => {}
                name => request.answers.push(Answer {
                    name: name.to_owned(),
                    values: values.clone(),
                    ..Answer::default()
                }),
            }
        }
        request
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(fields: &[(&str, FieldType, &[&str])]) -> Draft {
        let field = |(name, kind, values): &(&str, FieldType, &[&str])| {
            (plain(name, *kind), values.iter().map(|v| (*v).to_owned()).collect())
        };
        let (fields, values) = fields.iter().map(field).unzip();
        Draft { service: "screens".into(), path: "IT>Screens".into(), fields, values }
    }

    #[test]
    fn a_draft_that_was_changed_after_a_lost_answer_is_told_what_became_of_the_first() {
        let reused = || CliError::new(Exit::Conflict, REUSED, "no");
        let mut sent = Sent::Nothing;
        assert_eq!(sent.after(reused()).message, "no");
        sent.after(CliError::new(Exit::Unknown, "OUTCOME_UNKNOWN", "lost"));
        assert_eq!(sent, Sent::Perhaps);
        // What is wrong with the draft says nothing of what was sent before it.
        sent.after(CliError::new(Exit::Invalid, "INVALID", "wrong"));
        assert!(sent.told(abandoned()).message.contains("nobody knows"));
        assert!(sent.after(reused()).message.contains("was opened already"));
        assert_eq!(sent, Sent::Opened);
        assert!(sent.told(abandoned()).message.contains("was opened as it was sent first"));
    }

    #[test]
    fn a_draft_becomes_one_request() {
        let draft = draft(&[
            (TITLE, FieldType::Text, &["Dark"]),
            (DESCRIPTION, FieldType::Longtext, &["Room 7\nsince today"]),
            ("team", FieldType::Choice, &["north"]),
            ("rooms", FieldType::Multichoice, &["a", "b"]),
            ("note", FieldType::Text, &[]),
        ]);
        let request = draft.request();
        assert_eq!((request.title.as_str(), request.service.as_str()), ("Dark", "screens"));
        assert_eq!(request.description, "Room 7\nsince today");
        let answers: Vec<_> =
            request.answers.iter().map(|a| (a.name.as_str(), a.values.join("|"))).collect();
        assert_eq!(answers, [("team", "north".to_owned()), ("rooms", "a|b".to_owned())]);
        assert!(draft.text().contains("Description: Room 7\n  since today\n"), "{}", draft.text());
    }

    #[test]
    fn another_service_keeps_what_is_the_same() {
        let mut before = draft(&[
            (TITLE, FieldType::Text, &["Dark"]),
            ("team", FieldType::Choice, &["north"]),
            ("when", FieldType::Text, &["now"]),
        ]);
        before.fields[1].choices = vec!["north".into()];
        let mut other = draft(&[
            (TITLE, FieldType::Text, &[]),
            ("team", FieldType::Choice, &[]),
            ("when", FieldType::Date, &[]),
        ]);
        other.fields[1].choices = vec!["east".into()];
        other.keep(&mut before);
        assert_eq!(other.values, [vec!["Dark".to_owned()], Vec::new(), Vec::new()]);
    }
}
