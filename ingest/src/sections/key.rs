//! Comparable forms of headings and labels.

use std::sync::LazyLock;

use crate::pattern::Pattern;

static NUMBERING: LazyLock<Pattern> = LazyLock::new(|| Pattern::exact(r"^(?:\(?(?:§\s*)?\d{1,2}(?:\.\d{1,2})*[.)]?|\(?[a-zæøå][.)])\s+"));

/// Lower case, white space single, without leading numbering and final colon, question mark, dash or stop.
#[must_use]
pub fn key(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    let mut space = false;
    for c in text.chars() {
        if c.is_whitespace() {
            space = !joined.is_empty();
            continue;
        }
        if std::mem::take(&mut space) {
            joined.push(' ');
        }
        push_lower(&mut joined, c);
    }
    // A quick look first: most texts begin with a word.
    let second = joined.chars().nth(1).is_some_and(|c| ".)".contains(c));
    let numbered = second || joined.starts_with(|c: char| c == '(' || c == '§' || c.is_ascii_digit());
    let after = if numbered { NUMBERING.find(&joined).map_or(0, |m| m.end) } else { 0 };
    let bare = joined.get(after..).unwrap_or("");
    let bare =
        bare.trim_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '?' | '.' | ',' | ';' | '–' | '—' | '-' | '*' | '•' | '…'));
    if bare.len() == joined.len() { joined } else { bare.to_owned() }
}

/// Whether a text begins with the letters of one of these, which are lower case.
pub fn begins_with_any<'w>(text: &str, mut words: impl Iterator<Item = &'w String>) -> bool {
    let Some(first) = text.chars().flat_map(char::to_lowercase).next() else { return false };
    words.any(|word| {
        let mut letters = text.chars().flat_map(char::to_lowercase);
        word.starts_with(first) && word.chars().all(|c| letters.next() == Some(c))
    })
}

/// Letters and digits alone, lower case.
#[must_use]
pub fn letters(text: &str) -> String {
    let mut letters = String::with_capacity(text.len());
    text.chars().filter(|c| c.is_alphanumeric()).for_each(|c| push_lower(&mut letters, c));
    letters
}

/// The small letter, or letters, of a character; the tables of all scripts are slow for those of Danish.
fn push_lower(text: &mut String, c: char) {
    match c {
        '\0'..='\x7f' => text.push(c.to_ascii_lowercase()),
        'à'..='ÿ' => text.push(c),
        'À'..='Þ' if c != '×' => text.push(char::from(c as u8 | 0x20)),
        _ => text.extend(c.to_lowercase()),
    }
}

/// The same one by one, for who needs only the first.
pub fn letters_of(text: &str) -> impl Iterator<Item = char> + '_ {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
}

/// Number of words.
#[must_use]
pub fn words(text: &str) -> usize {
    text.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbering_and_final_signs_do_not_count() {
        assert_eq!(key("2.1  Formål med indsatsen: "), "formål med indsatsen");
        assert_eq!(key("a) Hvem?"), "hvem");
        assert_eq!(letters("Mål – 2"), "mål2");
    }

    #[test]
    fn small_letters_are_those_of_all_scripts() {
        let lower = |c: char| {
            let mut text = String::new();
            push_lower(&mut text, c);
            text
        };
        assert!(('\0'..='\u{24f}').chain("ẞΣK".chars()).all(|c| lower(c) == c.to_lowercase().collect::<String>()));
    }
}
