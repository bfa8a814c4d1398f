//! The root of the command line: parse, dispatch, render, exit. Which commands there are is in `tree`.

mod foreign;
mod tree;
mod wrong;

use std::{ffi::OsString, process::ExitCode};

use clap::error::ErrorKind;

pub use self::tree::command;
pub(crate) use self::tree::{answers, flags, formless, kinds, names, root, shapes, whole};
use self::tree::{dispatch, lenient, parse};
use crate::{
    completion,
    context::Ctx,
    error::CliError,
    exit::Exit,
    expand::{self, About, Instead},
    fields::Shape,
    flags::Globals,
    io::{Env, Io},
    meant,
    render::{self, Outcome, Screen, Theme, View},
    signals, variables,
};

/// Whether nothing is asked for but which version this is.
fn version_alone(args: &[OsString]) -> bool {
    matches!(args, [_, flag] if flag == "--version" || flag == "-V")
}

/// Runs one command line and answers what the process is to end with.
pub fn run(args: impl IntoIterator<Item = impl Into<OsString>>, env: Env, io: Io) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().map(Into::into).collect();
    let (mut screen, stdin, stdin_terminal) = Screen::of(io);
    if let Some(asked) = completion::asked(&args) {
        return completion::answer(asked, env, &screen);
    }
    let early = Globals::scanned(&args);
    screen.dress(&early, &env, early.machine(&env));
    if version_alone(&args) {
        let line = concat!("desk ", env!("CARGO_PKG_VERSION"), "\n");
        return tell(&screen, line);
    }
    if let Some(script) = completion::wanted(&args, &env) {
        return script.map_or_else(|error| end(&screen, &error), |text| tell(&screen, text));
    }
    let mut args = args;
    let mut seen = Vec::new();
    let (app, shape, asked) = loop {
        let error = match parse(&args) {
            Ok(parsed) => break parsed,
            Err(error) => error,
        };
        let early = Globals::scanned(&args);
        let env = env.clone().settle(None);
        screen.dress(&early, &env, early.machine(&env));
        // Whoever asks what there is to ask for need not say of what.
        if early.json.as_deref() == Some("help")
            && error.kind() == ErrorKind::MissingRequiredArgument
            && let Some(parsed) = lenient(&args)
        {
            return listed(&screen, &parsed);
        }
        if error.kind() != ErrorKind::InvalidSubcommand {
            return refuse(&screen, &env, &args, &seen, &error);
        }
        match expand::instead(&args, &env, &screen, &mut seen) {
            Ok(Instead::Line(line)) => args = line,
            Ok(Instead::Text(text)) => return tell(&screen, &text),
            Ok(Instead::Nothing) => return refuse(&screen, &env, &args, &seen, &error),
            Err(error) => return end(&screen, &expand::named(&seen, error)),
        }
    };
    screen.typed = args;
    let env = env.settle(app.globals.context.as_deref());
    screen.dress(&app.globals, &env, app.globals.machine(&env));
    for text in &env.settings().warnings {
        screen.warn("CONFIG", text);
    }
    if let Err(error) = variables::sound(&app.globals, &env) {
        return end(&screen, &error);
    }
    let view = match View::new(&app.globals, &env, shape) {
        Ok(view) => view,
        Err(error) => return end(&screen, &error),
    };
    if let Err(error) = asked.fits(&view, &app.globals) {
        return end(&screen, &error);
    }
    screen.dress(&app.globals, &env, view.format.machine());
    if screen.look.colour {
        match Theme::of(&env) {
            Ok(theme) => screen.look.theme = theme,
            Err(error) => return end(&screen, &error),
        }
    }
    let ctx = Ctx::new(env, app.globals, view, screen, (stdin, stdin_terminal));
    if ctx.view.help {
        return listed(&ctx.screen, &ctx.view.shape);
    }
    match dispatch(&ctx, app.command) {
        Ok(outcome) => conclude(&ctx, outcome),
        Err(error) => end(&ctx.screen, &advised(&ctx, error)),
    }
}

/// Lists the fields.
fn listed(screen: &Screen, shape: &Shape) -> ExitCode {
    let written = screen.line(&render::field_help(shape)).and_then(|()| screen.flush());
    written.map_or_else(|error| end(screen, &error), |()| ExitCode::SUCCESS)
}

fn conclude(ctx: &Ctx, outcome: Outcome<'_>) -> ExitCode {
    if let Some(pager) = render::paged(ctx, &outcome) {
        ctx.screen.page(pager);
    }
    let printed = render::outcome(&ctx.screen, &ctx.view, ctx.now(), outcome);
    let read = ctx.screen.unpage();
    let answer = match (printed, read) {
        (Ok(code), Ok(_)) => Ok(code),
        (Err(error), Ok(paged)) => render::left(paged, error).map(Into::into),
        (_, Err(error)) => Err(error),
    };
    match answer {
        Ok(code) => {
            if let Some(draft) = ctx.draft.take() {
                draft.sent(ctx);
            }
            code
        }
        Err(error) => end(&ctx.screen, &advised(ctx, error)),
    }
}

/// `--json id,title` looks for an object of that name: the value of `--json` needs its `=`.
fn advised(ctx: &Ctx, mut error: CliError) -> CliError {
    let fields = |target: &str| target.split(',').all(|name| ctx.view.shape.index(name).is_some());
    if error.exit == Exit::NotFound
        && ctx.flags.json.as_deref() == Some("")
        && let Some(target) = error.target.as_deref().filter(|target| fields(target))
    {
        error.hint = Some(format!("to name the fields write --json={target}"));
    }
    // A word for the caller begins with an @, so that it is nobody's name.
    if error.exit == Exit::NotFound && error.hint.is_none() {
        error.hint = match error.target.as_deref() {
            Some("me") => Some("@me is you".to_owned()),
            Some("mygroups") => Some("@mygroups are the groups that you are in".to_owned()),
            _ => None,
        };
    }
    let error = meant::advised(ctx, error);
    match &*ctx.draft.borrow() {
        Some(draft) => draft.told(error),
        None => error,
    }
}

/// Tells the error after everything that was answered before it.
fn end(screen: &Screen, error: &CliError) -> ExitCode {
    // What cannot be handed on any more is worth less than the error itself.
    let _lost = screen.flush();
    screen.fail(error);
    if error.code == "INTERRUPTED" {
        signals::ended(error.exit);
    }
    error.exit.into()
}

/// Prints a text of the program's own.
fn tell(screen: &Screen, text: &str) -> ExitCode {
    let written = screen.write(text).and_then(|()| screen.flush());
    written.map_or_else(|error| end(screen, &error), |()| ExitCode::SUCCESS)
}

/// What clap has to say: the help, the version, or what is wrong with the command line.
fn refuse(
    screen: &Screen,
    env: &Env,
    args: &[OsString],
    seen: &[String],
    error: &clap::Error,
) -> ExitCode {
    let text = error.render();
    let paint = |colour: bool| if colour { text.ansi().to_string() } else { text.to_string() };
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let own = match About::of(args) {
                About::Everything => expand::listed(env),
                About::Program | About::Command => String::new(),
            };
            tell(screen, &(paint(screen.look.colour) + &own))
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand if !screen.look.json => {
            screen.tell(paint(screen.look.err_colour).trim_end());
            Exit::Usage.into()
        }
        _ => end(screen, &expand::named(seen, wrong::usage(args, error))),
    }
}

#[cfg(test)]
mod tests;
