//! What is played: the commands in their order, who gives them, and how each has to end.

use super::{
    desk::{FILES, Person},
    stage::{Stage, head, say},
};
use crate::{context::Ctx, error::CliError, exit::Exit, render::Tone};

/// One step of the play.
enum Step {
    /// What comes next.
    Head(&'static str),
    /// A remark.
    Note(&'static str),
    /// Somebody gives a command.
    Act(Person, &'static str, Exit),
    /// Somebody is made a token, and uses it from now on.
    Token(Person),
    /// The same, where it would only be the same again to watch.
    Tokens(&'static [Person]),
}

use Step::{Act, Head, Note, Token, Tokens};

const OWNER: Person = Person::OWNER;
const CAMILLE: Person = Person::CAMILLE;
const NORA: Person = Person::NORA;
const ADA: Person = Person::ADA;
const BO: Person = Person::BO;
const JAN: Person = Person::JAN;

const PLAY: &[Step] = &[
    Head("The desk: who asks, who answers, and what can be asked for"),
    Act(OWNER, "desk org new -f - < orgs.csv", Exit::Ok),
    Act(OWNER, "desk user new -f - -o id < users.csv", Exit::Ok),
    Act(OWNER, "desk group new -f - < groups.csv", Exit::Ok),
    Act(OWNER, "desk catalog new -f - -o id < services.csv", Exit::Ok),
    Act(OWNER, "desk catalog tree --columns name,kind,group", Exit::Ok),
    Head("People sign in; here by tokens"),
    Token(CAMILLE),
    Note("The same for nora, ada, bo and jan."),
    Tokens(&[NORA, ADA, BO, JAN]),
    Act(CAMILLE, "desk whoami", Exit::Ok),
    Head("Camille needs help"),
    Act(
        CAMILLE,
        "desk ticket new -t 'The course drive does not open' \\\n    \
         -b 'Room B12, since this morning.' \\\n    \
         --service 'Numérique>Poste de travail>Équipe de proximité'",
        Exit::Ok,
    ),
    Head("The team on the spot looks at it, and hands it on"),
    Act(NORA, "desk ticket list --columns id,title,state,requester", Exit::Ok),
    Act(NORA, "desk ticket take T-1", Exit::Ok),
    Act(NORA, "desk ticket comment T-1 --internal -b 'Same in B13: it is storage.'", Exit::Ok),
    Act(NORA, "desk ticket comment T-1 -b 'Your computer is fine. Storage takes over.'", Exit::Ok),
    Act(NORA, "desk ticket transfer T-1 --to cloud-operations", Exit::Ok),
    Act(ADA, "desk ticket list --columns id,title,state,group,assignee", Exit::Ok),
    Act(ADA, "desk ticket assign T-1 --to bo@cloud.example", Exit::Ok),
    Act(BO, "desk ticket resolve T-1 --solution 'Renewed the share of the drive.'", Exit::Ok),
    Head("What cannot be done says why, and what to do instead"),
    Note("Who solved it does not decide that it is solved."),
    Act(BO, "desk ticket close T-1", Exit::Denied),
    Note("What is none of Jan's business does not exist for Jan."),
    Act(JAN, "desk ticket show T-1", Exit::NotFound),
    Act(JAN, "desk ticket list --staet open", Exit::Usage),
    Head("Camille accepts, and that is the end of it"),
    Act(CAMILLE, "desk ticket show T-1", Exit::Ok),
    Act(CAMILLE, "desk ticket close T-1", Exit::Ok),
    Act(BO, "desk ticket take T-1", Exit::State),
    Act(BO, "desk ticket log T-1 --columns at,actor,type", Exit::Ok),
    Head("The same for programs"),
    Act(BO, "desk ticket list --all --json=id,state,assignee", Exit::Ok),
];

/// Plays it.
pub(super) fn play(stage: &mut Stage<'_>) -> Result<(), CliError> {
    for (name, text) in FILES {
        stage.file(name, text)?;
    }
    let dir = stage.dir.display();
    stage.say(Tone::Dim, &format!("# A daemon and a store of its own in {dir}"))?;
    stage.say(Tone::Plain, "")?;
    for step in PLAY {
        match *step {
            Head(text) => stage.head(text)?,
            Note(text) => stage.say(Tone::Dim, &format!("# {text}"))?,
            Act(who, line, exit) => drop(stage.act(who, line, exit)?),
            Token(who) => {
                let printed = stage.act(OWNER, &token(who), Exit::Ok)?;
                stage.signs_in(who, &printed);
            }
            Tokens(all) => {
                for who in all {
                    let printed = stage.quietly(&token(*who))?;
                    stage.signs_in(*who, &printed);
                }
                stage.say(Tone::Plain, "")?;
            }
        }
    }
    Ok(())
}

fn token(who: Person) -> String {
    format!("desk token new demo --user {} --expires 1h", who.login)
}

/// Says how to go on with what is kept.
pub(super) fn kept(stage: &Stage<'_>) -> Result<(), CliError> {
    let dir = stage.dir.display();
    stage.head("It is all still there")?;
    stage.say(Tone::Plain, &format!("DESK_DATA={dir} desk ticket list --all"))?;
    let end = format!("DESK_DATA={dir} desk daemon stop && rm -r {dir}");
    stage.say(Tone::Plain, &end)
}

/// Says that nothing is kept, and how to go on.
pub(super) fn gone(ctx: &Ctx) -> Result<(), CliError> {
    head(ctx, "The demo's daemon is stopped and its store removed")?;
    let lines = [
        ("desk demo --keep", "leaves it there to look around"),
        ("desk ticket new -t 'My first' -b 'Hello'", "opens a ticket at a desk of your own"),
        ("desk --help", "lists what else there is"),
    ];
    lines
        .into_iter()
        .try_for_each(|(line, what)| say(ctx, Tone::Plain, &format!("{line:42}{what}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::words::words;

    #[test]
    fn every_command_of_the_play_is_one() {
        for step in PLAY {
            let line = match step {
                Act(_, line, exit) if *exit != Exit::Usage => (*line).to_owned(),
                Token(who) => token(*who),
                _ => continue,
            };
            let parsed = crate::command().try_get_matches_from(words(&line).args);
            assert!(parsed.is_ok(), "{line}: {}", parsed.unwrap_err());
        }
    }

    #[test]
    fn nobody_acts_before_a_token_was_made() {
        let mut signed_in = vec![OWNER.name];
        for step in PLAY {
            match step {
                Token(who) => signed_in.push(who.name),
                Tokens(all) => signed_in.extend(all.iter().map(|who| who.name)),
                Act(who, line, _) => assert!(signed_in.contains(&who.name), "{line}"),
                Head(_) | Note(_) => {}
            }
        }
    }

    #[test]
    fn every_line_fits_a_terminal() {
        for step in PLAY {
            let (before, text) = match step {
                Head(text) => (6, *text),
                Note(text) => (2, *text),
                Act(who, line, _) => (who.name.len() + 3, *line),
                Token(_) | Tokens(_) => continue,
            };
            for line in text.lines() {
                assert!(before + line.chars().count() <= 80, "{line}");
            }
        }
    }
}
