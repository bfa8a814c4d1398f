//! The secret of a second factor as apps read it: `otpauth://totp/LABEL?secret=…&issuer=desk`. It
//! says nothing of digits, period and hash, because they are the usual ones.

/// The text.
pub(super) fn otpauth(label: &str, secret: &str) -> String {
    format!("otpauth://totp/{}?secret={}&issuer=desk", encoded(label), encoded(secret))
}

/// The text in a URI. A colon parts the issuer from the account, and an address has its `@`.
fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b':' | b'@' => {
                encoded.push(char::from(byte));
            }
            byte => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn apps_can_read_it() {
        assert_eq!(
            otpauth("desk main:ada+x@example.org", "JBSWY3DPEHPK3PXP"),
            "otpauth://totp/desk%20main:ada%2Bx@example.org?secret=JBSWY3DPEHPK3PXP&issuer=desk"
        );
        assert_eq!(
            otpauth("désk?a&b=c#d%/", "A="),
            "otpauth://totp/d%C3%A9sk%3Fa%26b%3Dc%23d%25%2F?secret=A%3D&issuer=desk"
        );
    }
}
