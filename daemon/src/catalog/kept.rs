//! Lists of a service as the store and the events have them: JSON, and an empty text for none.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::kernel::refusal::{Code, Refusal};

/// A list as text.
///
/// # Errors
/// `INTERNAL` for what has no JSON.
pub(super) fn to_text<T: Serialize>(items: &[T]) -> Result<String, Refusal> {
    if items.is_empty() {
        return Ok(String::new());
    }
    serde_json::to_string(items).map_err(|error| Refusal::internal(error.to_string()))
}

/// A list out of its text.
///
/// # Errors
/// `STORE_DAMAGED` for what this daemon did not write.
pub(super) fn of_text<T: DeserializeOwned>(text: &str) -> Result<Vec<T>, Refusal> {
    if text.is_empty() {
        return Ok(Vec::new());
    }
    serde_json::from_str(text)
        .map_err(|error| Refusal::new(Code::Damaged, format!("a list of a service: {error}")))
}
