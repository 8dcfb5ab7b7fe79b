//! What a PDF file says about itself: the information dictionary and the catalogue's language.

use super::objects::Objects;
use super::text::decode;
use crate::model::Metadata;

/// Reads title, author, producer, date and language.
pub(super) fn read(objects: &Objects) -> Metadata {
    let text = |key: &[u8]| decode(objects.string(objects.info()?, key)?);
    let day = |key: &[u8]| date(objects.string(objects.info()?, key)?);
    Metadata {
        title: text(b"Title"),
        author: text(b"Author"),
        producer: text(b"Producer").or_else(|| text(b"Creator")),
        created: day(b"CreationDate").or_else(|| day(b"ModDate")).and_then(|(year, month, day)| {
            // Years before the format existed are defaults of broken clocks.
            (year >= 1990).then(|| format!("{year:04}-{month:02}-{day:02}"))
        }),
        language: objects.catalogue().and_then(|c| objects.string(c, b"Lang")).and_then(decode),
    }
}

/// Year, month and day of `D:YYYYMMDD…` (ISO 32000-2, 7.9.4); parts left out or out of range count as 1.
fn date(bytes: &[u8]) -> Option<(u16, u16, u16)> {
    let digits = bytes.strip_prefix(b"D:")?;
    let number = |from: usize, to: usize| -> Option<u16> { std::str::from_utf8(digits.get(from..to)?).ok()?.parse().ok() };
    let part = |from: usize, max: u16| number(from, from + 2).filter(|n| (1..=max).contains(n)).unwrap_or(1);
    Some((number(0, 4)?, part(4, 12), part(6, 31)))
}

#[cfg(test)]
mod tests {
    use super::date;

    #[test]
    fn dates_may_leave_out_month_and_day() {
        assert_eq!(date(b"D:20240305120000+01'00'"), Some((2024, 3, 5)));
        assert_eq!(date(b"D:2024"), Some((2024, 1, 1)));
        assert_eq!(date(b"D:20249999"), Some((2024, 1, 1)));
        assert_eq!(date(b"2024-03-05"), None);
        assert_eq!(date(b"D:\xff\xff\xff\xff"), None);
    }
}
