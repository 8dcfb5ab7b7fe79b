//! The place of a hit in the order of an answer, as a text that a program hands back to go on from there.

/// What decides where a hit stands: goals before sections, then the chosen order, then score, work and place in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    /// Running text outside goals.
    pub section: bool,
    /// What is sorted by before the score: empty for relevance.
    pub first: String,
    /// Score.
    pub score: f32,
    /// What its work is ordered by.
    pub work: String,
    /// Place in the work.
    pub order: u64,
}

impl Key {
    /// The key as a cursor: letters, digits and points only.
    pub fn text(&self) -> String {
        let hex = |text: &str| text.bytes().map(|b| format!("{b:02x}")).collect::<String>();
        let kind = if self.section { "s" } else { "g" };
        format!("{kind}.{}.{:08x}.{}.{}", hex(&self.first), self.score.to_bits(), hex(&self.work), self.order)
    }

    /// The key a cursor stands for; none where the text is no cursor.
    pub fn read(cursor: &str) -> Option<Key> {
        let mut parts = cursor.split('.');
        let section = match parts.next()? {
            "g" => false,
            "s" => true,
            _ => return None,
        };
        let plain = |hex: &str| -> Option<String> {
            let bytes = hex.as_bytes().chunks(2).map(|two| u8::from_str_radix(std::str::from_utf8(two).ok()?, 16).ok());
            String::from_utf8(bytes.collect::<Option<Vec<u8>>>()?).ok()
        };
        let first = plain(parts.next()?)?;
        let score = f32::from_bits(u32::from_str_radix(parts.next()?, 16).ok()?);
        let work = plain(parts.next()?)?;
        let order = parts.next()?.parse().ok()?;
        parts.next().is_none().then_some(Key { section, first, score, work, order })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_key_survives_its_text(section: bool, first in ".{0,12}", score in 0.0f32..99.0, work in "[a-z0-9-]{1,20}", order: u64) {
            let key = Key { section, first, score, work, order };
            prop_assert_eq!(Key::read(&key.text()), Some(key));
        }

        #[test]
        fn any_text_is_a_cursor_or_none(text in ".{0,40}") {
            let _ = Key::read(&text);
        }
    }
}
