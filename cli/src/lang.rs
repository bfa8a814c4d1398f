//! The language that a person wants to read. English is the only one that there is, so a language that is
//! well written is taken and answered in English; one that is not was meant to be something else.

/// The language of a tag, as `--lang`, `DESK_LANG` and a configuration write it: `fr`, `de-CH`, `zh_CN.UTF-8`.
///
/// # Errors
/// A sentence for what is no such tag.
pub(crate) fn tag(text: &str) -> Result<String, String> {
    // A locale says its encoding and its variant too, which are nothing to a language.
    let name = text.split(['.', '@']).next().unwrap_or_default();
    let mut parts = name.split(['-', '_']);
    let letters = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let first = parts.next().is_some_and(|part| (2..=8).contains(&part.len()) && letters(part));
    let others = parts.all(|part| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    // The locale without a language.
    match (first && others) || name == "C" {
        true => Ok(name.to_owned()),
        false => Err("a language is written such as en, fr or de-CH".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_of_languages_and_locales_are_known() {
        for good in ["en", "fr", "de-CH", "zh_CN.UTF-8", "sr-Latn-RS", "C", "C.UTF-8", "POSIX"] {
            assert!(tag(good).is_ok(), "{good}");
        }
        for bad in ["", "e", "12", "fr_", "fr--CH", "french language", "fr,de", "-fr", "fr/CH", "Ü"]
        {
            assert!(tag(bad).is_err(), "{bad}");
        }
    }
}
