//! Danish for people, the same on the command line and on the pages.

/// A number with a noun in the right form: "1 mål", "2 dokumenter".
pub fn count(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}
