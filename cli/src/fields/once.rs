//! An object that is answered with a secret which is shown this once. Its own fields come first, so that
//! it is the same object to whoever knows no secret; the secret is the last of them.

use super::{Datum, Meta, Noun, Record, Shape, text};

/// A noun some answers about which show a secret.
pub(crate) trait Secretive: Noun {
    /// The field of the secret.
    const SECRET: Meta;
    /// [`Noun::LINE`] of such an answer.
    const LINE: &'static [&'static str] = <Self as Noun>::LINE;
}

/// An object and its secret, if one was made.
pub(crate) struct Once<T> {
    object: T,
    secret: String,
}

impl<T: Secretive> Once<T> {
    /// Takes both out of an answer.
    pub(crate) fn take(object: &mut Option<T>, secret: &mut String) -> Option<Once<T>> {
        Some(Once { object: object.take()?, secret: std::mem::take(secret) })
    }

    /// The shape of such an answer.
    pub(crate) fn shape() -> Shape {
        let mut shape = Shape::of::<T>();
        shape.fields.push(Meta { secret: true, ..T::SECRET });
        Shape { line: <T as Secretive>::LINE, ..shape }
    }
}

impl<T: Secretive> Record for Once<T> {
    fn get(&self, field: usize) -> Datum<'_> {
        if field == T::FIELDS.len() { text(&self.secret) } else { self.object.get(field) }
    }

    fn blocks(&self) -> Vec<(String, String)> {
        Noun::blocks(&self.object)
    }

    fn notes(&self) -> Vec<(String, String)> {
        Noun::notes(&self.object)
    }

    fn caveat(&self) -> Option<(&'static str, String)> {
        Noun::caveat(&self.object)
    }

    fn tail(&self) -> Option<String> {
        Noun::tail(&self.object)
    }
}
