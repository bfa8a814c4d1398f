//! `desk daemon logs`: the log of a daemon that `desk` started, read from its file.

use std::{
    collections::VecDeque,
    fs::{self, File},
    io::{BufRead as _, BufReader, Seek as _},
    path::PathBuf,
    time::Duration,
};

use crate::{app, context::Ctx, error::CliError, render::Outcome};

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
    app::formless(ctx, "a log")?;
    let path = ctx.config()?.log();
    let mut log = Log::open(path)?;
    let mut tail = VecDeque::new();
    while let Some(line) = log.line()? {
        if tail.len() >= args.lines {
            tail.pop_front();
        }
        if args.lines > 0 {
            tail.push_back(line);
        }
    }
    let last = tail.into_iter().map(Ok);
    if !args.follow {
        return Ok(Outcome::Lines(Box::new(last)));
    }
    let next = std::iter::from_fn(move || log.wait(ctx).transpose());
    Ok(Outcome::Lines(Box::new(last.chain(next))))
}

struct Log {
    path: PathBuf,
    reader: BufReader<File>,
    /// The beginning of a line that is not whole yet.
    begun: Vec<u8>,
}

impl Log {
    fn open(path: PathBuf) -> Result<Log, CliError> {
        let file = File::open(&path).map_err(|error| {
            CliError::input(&path.display().to_string(), &error)
                .hint("it is written by a daemon that desk started")
        })?;
        Ok(Log { path, reader: BufReader::new(file), begun: Vec::new() })
    }

    /// The next whole line that is there.
    fn line(&mut self) -> Result<Option<String>, CliError> {
        let read = self.reader.read_until(b'\n', &mut self.begun);
        read.map_err(|error| CliError::input(&self.path.display().to_string(), &error))?;
        if !self.begun.ends_with(b"\n") {
            return Ok(None);
        }
        let bytes = std::mem::take(&mut self.begun);
        Ok(Some(String::from_utf8_lossy(&bytes).trim_end_matches(['\n', '\r']).to_owned()))
    }

    /// The next line, once it is there.
    fn wait(&mut self, ctx: &Ctx) -> Result<Option<String>, CliError> {
        loop {
            if let Some(line) = self.line()? {
                return Ok(Some(line));
            }
            ctx.pause(LOOK)?;
            // A file that is shorter than what was read is another file.
            let length = fs::metadata(&self.path).map(|meta| meta.len()).unwrap_or_default();
            if length < self.reader.stream_position().unwrap_or_default() {
                *self = Log::open(self.path.clone())?;
            }
        }
    }
}
