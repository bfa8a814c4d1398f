//! A text as a QR code of half blocks, two rows to a line. With colours it is black on white
//! whatever the terminal is; without, it is drawn for a dark one.

use qrcode::{EcLevel, QrCode, render::unicode::Dense1x2};

/// Black on white, of the 256 colours, whose meaning no theme changes.
const PAPER: &str = "\x1b[38;5;16;48;5;231m";
const END: &str = "\x1b[0m";

/// The lines of the code; none where the text is too long.
pub(super) fn lines(text: &str, colour: bool) -> Option<Vec<String>> {
    // It is read from a screen, from near by: nothing has to be mended.
    let code = QrCode::with_error_correction_level(text, EcLevel::L).ok()?;
    let mut renderer = code.render::<Dense1x2>();
    if !colour {
        renderer.dark_color(Dense1x2::Light).light_color(Dense1x2::Dark);
    }
    let drawn = renderer.quiet_zone(true).build();
    let line = |line: &str| if colour { format!("{PAPER}{line}{END}") } else { line.to_owned() };
    Some(drawn.lines().map(line).collect())
}

/// How many cells of a terminal the code takes.
pub(super) fn width(lines: &[String], colour: bool) -> usize {
    let paint = if colour { PAPER.len() + END.len() } else { 0 };
    lines.first().map_or(0, |line| line.chars().count() - paint)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "otpauth://totp/desk%20main:ada@example.org?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=desk";

    #[test]
    fn it_fits_a_terminal() {
        let lines = lines(TEXT, false).unwrap();
        let widths: Vec<usize> = lines.iter().map(|line| line.chars().count()).collect();
        assert!(widths.iter().all(|width| *width == widths[0] && *width <= 80), "{widths:?}");
        assert!(lines.len() <= 24, "{}", lines.len());
    }

    #[test]
    fn with_colours_it_is_the_other_way_round() {
        let plain = lines(TEXT, false).unwrap();
        let coloured = lines(TEXT, true).unwrap();
        // The margin is light: drawn on a dark terminal, left out on paper.
        assert!(plain[0].starts_with('█') && coloured[0].starts_with(&format!("{PAPER} ")));
        assert!(coloured.iter().all(|line| line.ends_with(END)));
        assert_eq!(width(&plain, false), width(&coloured, true));
    }

    #[test]
    fn what_is_too_long_is_no_code() {
        assert!(lines(&"x".repeat(10_000), false).is_none());
    }
}
