//! An authenticator app, written from RFC 6238 and RFC 4648 and from nothing of the daemon's.

use ring::hmac;

/// How long a code is shown, in milliseconds.
pub const STEP: i64 = 30_000;

/// The six digits that an app with this secret shows at an instant.
pub fn code(secret: &str, now_millis: i64) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, &base32(secret));
    let step = u64::try_from(now_millis / STEP).expect("after 1970");
    let tag = hmac::sign(&key, &step.to_be_bytes());
    let bytes = tag.as_ref();
    let at = usize::from(bytes[19] & 15);
    let number = u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four bytes"));
    format!("{:06}", (number & 0x7fff_ffff) % 1_000_000)
}

fn base32(text: &str) -> Vec<u8> {
    let (mut bytes, mut held, mut bits) = (Vec::new(), 0_u32, 0);
    for letter in text.bytes() {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'2'..=b'7' => letter - b'2' + 26,
            other => panic!("{} is no letter of base 32", char::from(other)),
        };
        held = held << 5 | u32::from(value);
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits & 255) as u8);
        }
    }
    bytes
}

#[test]
fn the_app_shows_what_the_standard_says() {
    // RFC 6238, appendix B, the last six of eight digits; the secret is `12345678901234567890`.
    let secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    for (seconds, shown) in [(59, "287082"), (1_111_111_109, "081804"), (20_000_000_000, "353130")]
    {
        assert_eq!(code(secret, seconds * 1_000), shown);
    }
}
