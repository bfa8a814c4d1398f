//! Maps that are asked for a statement with each call to the engine, by a hash that is quick and no more:
//! nothing that a caller chose is a key of one.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// How many bytes at each end of a long text its hash is made of.
const ENDS: usize = 48;

/// A hash that is quick and no more: what is hashed are statements of our own, and what is kept is
/// bounded.
#[derive(Debug, Default)]
pub(in crate::store) struct Quick(u64);

impl Quick {
    fn mix(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(23) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        // Long ones are statements, which differ at their begin or end.
        if let (true, Some(begin), Some(end)) =
            (bytes.len() > 2 * ENDS, bytes.first_chunk::<ENDS>(), bytes.last_chunk::<ENDS>())
        {
            self.mix(bytes.len() as u64);
            self.write(begin);
            return self.write(end);
        }
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.mix(u64::from_le_bytes(*word));
        }
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        self.mix(u64::from_le_bytes(last) ^ ((rest.len() as u64) << 56));
    }

    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }
}

/// A map whose keys are statements.
pub(in crate::store) type By<K, V> = HashMap<K, V, BuildHasherDefault<Quick>>;
