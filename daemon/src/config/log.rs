//! What is to be logged, as a flag, the environment or the file says it.

use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::{Directive, LevelFilter};

use crate::kernel::refusal::{Code, Refusal};

/// What is to be logged. A word alone is a level: taken for the name of a module, as the library
/// would, a level that is mistyped would log nothing at all.
///
/// # Errors
/// `LOG_FILTER` for one that cannot be read.
pub fn log_filter(text: &str) -> Result<EnvFilter, Refusal> {
    // The library would take a filter apart at every comma.
    let mut filter = EnvFilter::default().add_directive(LevelFilter::OFF.into());
    for part in parts(text) {
        let part = part.trim();
        let plain = !part.contains(['=', '[', '{', '}']);
        // Nothing at all the library takes for a level.
        let problem = match part.parse::<Directive>() {
            _ if plain && (part.is_empty() || part.parse::<LevelFilter>().is_err()) => {
                format!("\"{part}\" is no level")
            }
            Ok(directive) => {
                filter = filter.add_directive(directive);
                continue;
            }
            Err(error) => error.to_string(),
        };
        return Err(Refusal::new(
            Code::LogFilter,
            format!("the log filter \"{text}\" cannot be read: {problem}"),
        )
        .hint(
            "off, error, warn, info, debug or trace, or one of these for a module, such as \
             deskd=debug; several with commas (--log, DESK_LOG, log in deskd.toml)",
        ));
    }
    Ok(filter)
}

/// A list taken apart at its commas, but not at those between the names of a span's fields.
fn parts(text: &str) -> Vec<&str> {
    let mut open = 0_usize;
    text.split(|c| {
        match c {
            '[' | '{' => open += 1,
            ']' | '}' => open = open.saturating_sub(1),
            _ => {}
        }
        c == ',' && open == 0
    })
    .collect()
}
