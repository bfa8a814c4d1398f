//! Questions, which are only asked where a person can answer. Each has a flag that answers it, and
//! where nobody can be asked the flag is named.

mod keys;
mod menu;
mod terminal;

use dialoguer::theme::{ColorfulTheme, SimpleTheme, Theme};

pub(crate) use self::menu::{Asked, choose, mark};
use self::{
    keys::Key,
    terminal::{Hidden, Line, Lines},
};
use crate::{context::Ctx, error::CliError, exit::Exit, render};

/// The longest answer, in bytes; nobody types more.
const ANSWER: usize = 8 << 10;

/// Asks whether to do it.
pub(crate) fn confirm(ctx: &Ctx, question: &str, flag: &str) -> Result<(), CliError> {
    if !ctx.interactive() {
        return Err(CliError::usage(format!(
            "missing {flag}: \"{question}\" is asked on a terminal only"
        ))
        .hint(format!("repeat it with {flag}")));
    }
    let question = render::cell(question);
    if menu::still(ctx) {
        return loop {
            match line(ctx, &format!("{question} [y/N]"), flag)?.to_ascii_lowercase().as_str() {
                "y" | "yes" => break Ok(()),
                "" | "n" | "no" => break Err(refused()),
                _ => {}
            }
        };
    }
    // Nobody has answered a question that they have not read, and a key says it without Enter.
    let hidden = Hidden::new().map_err(|error| CliError::input("the terminal", &error.into()))?;
    let look = look(ctx);
    let mut asked = String::new();
    let _ = look.format_confirm_prompt(&mut asked, &question, Some(false));
    ctx.screen.ask(&(asked + " "));
    let (word, answer) = loop {
        match keys::key().map_err(|error| CliError::input("the answer", &error.into()))? {
            Key::Letter('y' | 'Y') => break (Some(true), Ok(())),
            Key::Letter('n' | 'N') | Key::Enter | Key::Back => break (Some(false), Err(refused())),
            Key::Broken => break (None, Err(interrupted())),
            _ => {}
        }
    };
    drop(hidden);
    if word.is_none() {
        // Nothing was chosen, so nothing stands there as chosen.
        ctx.screen.ask("\n");
        return answer;
    }
    let mut said = String::new();
    let _ = look.format_confirm_prompt_selection(&mut said, &question, word);
    ctx.screen.ask(&format!("{AGAIN}{said}\n"));
    answer
}

/// Writes the line anew.
const AGAIN: &str = "\r\u{1b}[K";

/// How a question looks: as dialoguer has it. Its own reading of keys is not used, because at Ctrl-C it ends
/// the program with the cursor hidden.
fn look(ctx: &Ctx) -> Box<dyn Theme> {
    if ctx.screen.look.err_colour && ctx.env.utf8() {
        dialoguer::console::set_colors_enabled_stderr(true);
        Box::new(ColorfulTheme::default())
    } else {
        Box::new(SimpleTheme)
    }
}

fn refused() -> CliError {
    CliError::usage("nothing was done")
}

/// Asks for a line of text, which may be empty.
pub(crate) fn line(ctx: &Ctx, question: &str, flag: &str) -> Result<String, CliError> {
    allowed(ctx, flag)?;
    let typed = Lines::new().map_err(|error| CliError::input("the terminal", &error.into()))?;
    ctx.screen.ask(&format!("{question}: "));
    match typed.read().map_err(|error| CliError::input("the answer", &error.into()))? {
        Line::Read(line) => Ok(line.trim().to_owned()),
        Line::Ended => {
            ctx.screen.ask("\n");
            Err(missing(flag).hint("the input ended before the answer"))
        }
        Line::Broken => {
            ctx.screen.ask("\n");
            Err(interrupted())
        }
    }
}

/// Asks for text of several lines, which a line with a single `.` ends, or Ctrl-D. It may be empty.
pub(crate) fn lines(ctx: &Ctx, question: &str, flag: &str) -> Result<String, CliError> {
    allowed(ctx, flag)?;
    let typed = Lines::new().map_err(|error| CliError::input("the terminal", &error.into()))?;
    ctx.screen.ask(&format!("{question} (a line with a single . ends it, or Ctrl-D):\n"));
    let mut text = String::new();
    loop {
        ctx.screen.ask("> ");
        match typed.read().map_err(|error| CliError::input("the answer", &error.into()))? {
            Line::Read(line) if line == "." => return Ok(text.trim_end().to_owned()),
            Line::Read(line) => {
                text.push_str(&line);
                text.push('\n');
            }
            // Ctrl-D in a line that was begun gives that line first.
            Line::Ended => {
                ctx.screen.ask("\n");
                return Ok(text.trim_end().to_owned());
            }
            Line::Broken => {
                ctx.screen.ask("\n");
                return Err(interrupted());
            }
        }
    }
}

/// Asks a question of yes or no; an empty answer is yes.
pub(crate) fn yes(ctx: &Ctx, question: &str, flag: &str) -> Result<bool, CliError> {
    loop {
        match line(ctx, &format!("{question} [Y/n]"), flag)?.to_ascii_lowercase().as_str() {
            "" | "y" | "yes" => return Ok(true),
            "n" | "no" => return Ok(false),
            _ => {}
        }
    }
}

/// Asks for what nobody is to see, not even on the screen.
pub(crate) fn secret(ctx: &Ctx, question: &str, flag: &str) -> Result<String, CliError> {
    allowed(ctx, flag)?;
    let hidden = Hidden::new().map_err(|error| CliError::input("the terminal", &error.into()))?;
    ctx.screen.ask(&format!("{question}: "));
    let answer = hidden.read();
    drop(hidden);
    ctx.screen.ask("\n");
    let answer = answer.map_err(|error| CliError::input("the answer", &error))?;
    let answer = answer.ok_or_else(interrupted)?;
    String::from_utf8(answer).map_err(|_| CliError::usage("what was typed is not UTF-8"))
}

fn allowed(ctx: &Ctx, flag: &str) -> Result<(), CliError> {
    if ctx.interactive() { Ok(()) } else { Err(missing(flag).hint("see --help")) }
}

fn interrupted() -> CliError {
    CliError::new(Exit::Interrupted, "INTERRUPTED", render::INTERRUPTED)
}

fn missing(flag: &str) -> CliError {
    CliError::usage(format!("missing {flag} (not a terminal, or questions are switched off)"))
}

const CTRL_C: u8 = 3;
const CTRL_D: u8 = 4;

#[derive(Debug, PartialEq, Eq)]
enum Typed {
    More,
    End,
}

/// Takes one byte that was typed.
fn take(typed: &mut Vec<u8>, byte: u8) -> Typed {
    match byte {
        b'\r' | b'\n' | CTRL_C | CTRL_D => return Typed::End,
        // Backspace takes away a whole character, Ctrl-U all of them.
        8 | 127 => while typed.pop().is_some_and(|last| last & 0xc0 == 0x80) {},
        21 => typed.clear(),
        byte if typed.len() < ANSWER => typed.push(byte),
        _ => {}
    }
    Typed::More
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        fields::Shape,
        flags::Globals,
        io::{Env, Io},
        render::{Screen, View},
    };

    const ASKED: Asked<'_> = Asked { question: "Service", flag: "--service", escape: None, at: 0 };

    #[test]
    fn nobody_is_asked_without_a_terminal() {
        let (io, captured) = Io::captured("ada@example.org\n");
        let (screen, stdin, terminal) = Screen::of(io);
        let env = Env::default();
        let view = View::new(&Globals::default(), &env, Shape::none()).unwrap();
        let ctx = Ctx::new(env, Globals::default(), view, screen, (stdin, terminal));
        for asked in [
            line(&ctx, "Address", "LOGIN").map(drop),
            secret(&ctx, "Password", "--password-stdin").map(drop),
            yes(&ctx, "Sign out?", "--keep-other-sessions").map(drop),
            confirm(&ctx, "Remove it?", "--yes"),
            lines(&ctx, "Description", "--body").map(drop),
            choose(&ctx, &ASKED, &["a".to_owned()]).map(drop),
            mark(&ctx, &ASKED, &["a".to_owned()], vec![false]).map(drop),
        ] {
            let error = asked.unwrap_err();
            assert_eq!(error.exit, Exit::Usage);
            assert!(error.message.starts_with("missing "), "{error}");
        }
        assert!(captured.stderr().is_empty());
    }

    #[test]
    fn what_is_typed_can_be_taken_back() {
        let typed = |bytes: &[u8]| {
            let mut typed = Vec::new();
            let ends = bytes.iter().map(|byte| take(&mut typed, *byte)).collect::<Vec<_>>();
            (String::from_utf8(typed).unwrap(), ends.last() == Some(&Typed::End))
        };
        assert_eq!(typed("aö\x7fb\r".as_bytes()), ("ab".to_owned(), true));
        assert_eq!(typed(b"\x7fold\x15new"), ("new".to_owned(), false));
        assert!(typed(b"x\x03").1);
    }
}
