//! The number of a part beside the name of its framework: "DUS spor 2", "pejlemærke 3 i Byrådets pejlemærker".

use std::ops::Range;
use std::sync::LazyLock;

use super::super::pattern::{Pattern, group, part, whole};

static DIGITS: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"\d{1,2}\b"));

/// Patterns for the numbers after and before a name.
pub struct Parts {
    after: Pattern,
    before: Pattern,
}

impl Parts {
    /// `noun`: source of a pattern for what is numbered.
    pub fn new(noun: &str) -> Self {
        let number = r"(?:nr\.?\s*|nummer\s+)?\d{1,2}\b";
        let list = format!(r"(?P<list>{number}(?:\s*(?:,|og|samt|eller|/|\+)\s*(?:{noun}\s*)?{number})*)");
        let beside = r#"(?:\s*\([^)]{1,40}\))?\s*(?:[-–—:,/]\s*)?"#;
        Self {
            after: Pattern::new(&format!(r"^{beside}(?:{noun}\s*(?:[-–]\s*)?)?{list}")),
            before: Pattern::new(&format!(
                r#"\b{noun}\s+{list}(?:\s*[:,-]?\s*[”"“'’»«][^”"“»«]{{2,90}}[”"“'’»«])?\s*,?\s*(?:i|under|fra|af|jf\.?|til|\()\s*(?:årets\s+|den\s+|det\s+|de\s+)?$"#
            )),
        }
    }

    /// The numbers that belong to the name at `name`, and the words from the first to the last of name and numbers.
    pub fn of(&self, text: &str, name: &Range<usize>) -> (Vec<u32>, Range<usize>) {
        let rest = part(text, name.end..text.len());
        if let Some(captures) = self.after.captures(rest).filter(|c| !goes_on(rest, &whole(c))) {
            let numbers = digits(group(&captures, "list").unwrap_or_default());
            return (numbers, name.start..name.end + whole(&captures).end);
        }
        if let Some(captures) = self.before.captures(part(text, 0..name.start)) {
            return (digits(group(&captures, "list").unwrap_or_default()), whole(&captures).start..name.end);
        }
        (Vec::new(), name.clone())
    }
}

/// "DUS 2,5 %", "DUS 1. januar": the digits are part of something else.
fn goes_on(text: &str, range: &Range<usize>) -> bool {
    let rest = part(text, range.end..text.len());
    let mut chars = rest.chars();
    let (first, second) = (chars.next(), chars.next());
    match first {
        Some('%') => true,
        Some(',' | '.' | '/') => {
            second.is_some_and(|c| c.is_ascii_digit())
                || (first == Some('.') && rest.get(1..).is_some_and(|r| r.trim_start().starts_with(char::is_lowercase)))
        }
        _ => rest.trim_start().starts_with('%'),
    }
}

fn digits(list: &str) -> Vec<u32> {
    DIGITS.find_all(list).into_iter().filter_map(|r| part(list, r).parse().ok()).filter(|n| (1..=40).contains(n)).collect()
}
