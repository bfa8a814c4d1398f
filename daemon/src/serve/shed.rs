//! What somebody is told for whom there is no place: try again later, as HTTP/2 says it. Nothing is
//! kept of them but a few, for a moment, so that the words arrive.

use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::sync::Semaphore;

/// How many are told at once. The others find the connection closed.
const TOLD_AT_ONCE: usize = 32;
/// How long it may take to be told.
const MOMENT: Duration = Duration::from_secs(1);
/// An empty list of settings, which comes first on every connection.
const SETTINGS: [u8; 9] = [0, 0, 0, 4, 0, 0, 0, 0, 0];
/// The type of the frame that ends a connection.
const GOAWAY: u8 = 7;
/// Its reason: there is too much of this (RFC 9113, 7). To gRPC it is `RESOURCE_EXHAUSTED`.
const ENHANCE_YOUR_CALM: u8 = 11;
/// The words for people.
const WORDS: &[u8] = b"too many connections; try again in 1 s";
/// The length of that frame: the last stream, the reason, and the words.
const LENGTH: u8 = {
    let length = 4 + 4 + WORDS.len();
    assert!(length <= u8::MAX as usize, "the words are short");
    length as u8
};

/// Tells those for whom there is no place.
#[derive(Clone, Debug)]
pub(super) struct Shed {
    free: Arc<Semaphore>,
}

impl Shed {
    pub(super) fn new() -> Self {
        Shed { free: Arc::new(Semaphore::new(TOLD_AT_ONCE)) }
    }

    /// Says it and closes, without keeping anybody waiting.
    pub(super) fn tell<T>(&self, mut stream: T)
    where
        T: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let Ok(permit) = Arc::clone(&self.free).try_acquire_owned() else { return };
        tokio::spawn(async move {
            let _permit = permit;
            let told = async {
                stream.write_all(&goodbye()).await?;
                stream.shutdown().await?;
                // Were it closed with something unread, the words would be lost on their way.
                tokio::io::copy(&mut (&mut stream).take(1 << 16), &mut tokio::io::sink()).await
            };
            let _ = tokio::time::timeout(MOMENT, told).await;
        });
    }
}

fn goodbye() -> Vec<u8> {
    let mut bytes = SETTINGS.to_vec();
    bytes.extend([0, 0, LENGTH, GOAWAY, 0, 0, 0, 0, 0]);
    bytes.extend([0, 0, 0, 0, 0, 0, 0, ENHANCE_YOUR_CALM]);
    bytes.extend(WORDS);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_frame_is_as_long_as_it_says() {
        let bytes = goodbye();
        let frame = &bytes[SETTINGS.len()..];
        assert_eq!(usize::from(frame[2]), frame.len() - 9);
        assert!(frame.ends_with(WORDS));
    }
}
