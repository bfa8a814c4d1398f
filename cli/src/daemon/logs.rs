//! `desk daemon logs`: the log of a daemon that `desk` started, read from its file.

use std::{
    collections::VecDeque,
    fs::{self, File},
    io::{BufRead as _, BufReader},
    time::Duration,
};

use crate::{context::Ctx, error::CliError, render::Outcome};

/// How often the file is looked at for more.
const LOOK: Duration = Duration::from_millis(200);

/// Show the log of the daemon
#[derive(Debug, clap::Args)]
#[command(after_help = "EXAMPLES
  desk daemon logs -n 20
  desk daemon logs --follow")]
pub(crate) struct Args {
    /// How many of the last lines
    #[arg(short = 'n', long, value_name = "N", default_value_t = 100)]
    lines: usize,

    /// Go on with each new line
    #[arg(long)]
    follow: bool,
}

pub(super) fn run(ctx: &Ctx, args: Args) -> Result<Outcome<'_>, CliError> {
    let path = ctx.config()?.log();
    let name = path.display().to_string();
    let file = File::open(&path).map_err(|error| {
        CliError::input(&name, &error).hint("it is written by a daemon that desk started")
    })?;
    let mut reader = BufReader::new(file);
    let mut tail = VecDeque::new();
    while let Some(line) = line(&mut reader, &name)? {
        if tail.len() >= args.lines {
            tail.pop_front();
        }
        if args.lines > 0 {
            tail.push_back(line);
        }
    }
    let follow = args.follow;
    Ok(Outcome::Lines(Box::new(std::iter::from_fn(move || {
        if let Some(line) = tail.pop_front() {
            return Some(Ok(line));
        }
        while follow {
            match line(&mut reader, &name).transpose() {
                Some(line) => return Some(line),
                None => {
                    if let Err(error) = ctx.pause(LOOK) {
                        return Some(Err(error));
                    }
                    // A file that is shorter than what was read is another file.
                    let length = fs::metadata(&path).map(|meta| meta.len()).unwrap_or_default();
                    let read = std::io::Seek::stream_position(&mut reader).unwrap_or_default();
                    if length < read
                        && let Ok(file) = File::open(&path)
                    {
                        reader = BufReader::new(file);
                    }
                }
            }
        }
        None
    }))))
}

fn line(reader: &mut BufReader<File>, name: &str) -> Result<Option<String>, CliError> {
    let mut bytes = Vec::new();
    let read = reader.read_until(b'\n', &mut bytes).map_err(|e| CliError::input(name, &e))?;
    let text = String::from_utf8_lossy(&bytes);
    Ok((read > 0).then(|| text.trim_end_matches(['\n', '\r']).to_owned()))
}
