//! Label and number in front of a goal's title: "2.1 Indsats – …", "Mål 3: …", "Pejlemærke 1", "Forandring 12".

use std::ops::Range;
use std::sync::LazyLock;

use super::cues::Cues;
use crate::pattern::Pattern;

/// A label with its number in front of a title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoalLabel {
    /// Kind of the goal.
    pub kind: String,
    /// Number as written.
    pub number: Option<String>,
    /// Bytes of the title; empty where the title stands on the next line.
    pub title: Range<usize>,
}

static LABEL: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::exact(
        r"^\s*(?:(?P<pre>\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+)?(?P<word>\p{L}[\p{L}-]*)(?:\s+(?:[Nn]r\.?\s*)?(?P<num>\d{1,3}(?:\.\d{1,3})*|[IVX]{1,4}|[A-ZÆØÅ]\d{0,2})\b[.)]?)?(?P<gap>\s*)(?P<sep>[:–—-])?\s*(?P<title>[^\s,;].*)?$",
    )
});

static CODE: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::exact(r"^(?P<code>(?P<letters>\p{Lu}{1,5})[- ]?(?:\d{4}[-.])?\d{1,3}(?:[.-]\d{1,3})*)\s*[:.–—-]?\s+(?P<title>\p{Lu}.*)$")
});

static NUMBER: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::exact(r"^(?:§\s*)?(?P<num>\d{1,2}(?:\.\d{1,2}){0,3}[a-z]?)[.):]?\s*(?:[–—-]\s*)?(?P<title>[\p{Lu}”\x22'‘’»].*)$")
});

/// The label, number and title of a heading; none where no known label stands there.
#[must_use]
pub fn goal_label(text: &str) -> Option<GoalLabel> {
    let cues = Cues::shared();
    // A quick look first: few texts begin with the name of a kind of goal, after a number or not.
    let number = |c: char| c.is_numeric() || c == '.';
    if !cues.begins_with_goal(text.trim_start().trim_start_matches(number).trim_start()) {
        return None;
    }
    let found = LABEL.captures(text)?;
    let word = found.name("word")?;
    let kind = cues.goal_kind(word.as_str())?.to_owned();
    let number = found.name("num").or_else(|| found.name("pre"));
    let separated = found.name("sep").is_some();
    let title = found.name("title").map_or(text.len()..text.len(), |m| m.range());
    let capital = text.get(title.clone()).and_then(|t| t.chars().next()).is_some_and(|c| !c.is_lowercase());
    let spaced = found.name("gap").is_some_and(|g| !g.as_str().is_empty()) || found.name("sep").is_some_and(|s| s.as_str() == ":");
    let accepted = match (found.name("num"), found.name("pre")) {
        (Some(num), _) if num.as_str().chars().all(|c| c.is_ascii_digit()) && num.len() > 3 => false,
        (Some(num), _) if num.as_str().chars().all(char::is_alphabetic) => separated || title.is_empty(),
        (Some(_), _) => separated || title.is_empty() || capital,
        (None, Some(_)) => separated && spaced && !title.is_empty(),
        (None, None) => separated && spaced && !title.is_empty() && capital && cues.bare_label(word.as_str()),
    };
    accepted.then(|| GoalLabel { kind, number: number.map(|n| n.as_str().to_owned()), title })
}

/// A code in front of a title, "SOC-03 Title": its letters, the code and the bytes of the title.
#[must_use]
pub fn code(text: &str) -> Option<(String, String, Range<usize>)> {
    if !text.starts_with(char::is_uppercase) {
        return None;
    }
    let found = CODE.captures(text)?;
    Some((found.name("letters")?.as_str().to_owned(), found.name("code")?.as_str().to_owned(), found.name("title")?.range()))
}

/// A number in front of a title, "2.3 Title": the number and the bytes of the title.
#[must_use]
pub fn number(text: &str) -> Option<(String, Range<usize>)> {
    if !text.starts_with(|c: char| c == '§' || c.is_numeric()) {
        return None;
    }
    let found = NUMBER.captures(text)?;
    Some((found.name("num")?.as_str().to_owned(), found.name("title")?.range()))
}

/// "41 %", "9 af 10", "7,2 mio. kr.": a figure in large print, set apart to be seen. A number alone ("2", "2.1") may stand for a title below it.
#[must_use]
pub fn only_figure(text: &str) -> bool {
    FIGURE.is_match(text)
}

static FIGURE: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::exact(
        r"(?i)^(?:(?:ca\.|kun|over|under|op til|mere end|mindst|næsten)\s+)?(?:[+−–-]?\d[\d.,]*\s*(?:%|pct\.?|procent|kr\.?|mio\.?(?:\s*kr\.?)?|mia\.?(?:\s*kr\.?)?)|\d[\d.,]*\s+(?:ud\s+)?af\s+\d+|\d{3,}|\d{1,3}(?:\.\d{3})+)$",
    )
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_alone_is_no_title() {
        assert!(["41 %", "9 af 10", "312", "1.200", "7,2 mio. kr."].iter().all(|t| only_figure(t)));
        assert!(!["2", "2.1", "12", "41 % flere cyklister", "Mål 3"].iter().any(|t| only_figure(t)));
    }

    fn read(text: &str) -> Option<(String, Option<String>, String)> {
        goal_label(text).map(|l| (l.kind, l.number, text[l.title].to_owned()))
    }

    #[test]
    fn label_number_and_title_come_apart() {
        let some = |kind: &str, number: &str, title: &str| Some((kind.to_owned(), Some(number.to_owned()), title.to_owned()));
        assert_eq!(read("2.1 Indsats – Flere fortove"), some("indsats", "2.1", "Flere fortove"));
        assert_eq!(read("Mål 3: Rent vand"), some("mål", "3", "Rent vand"));
        assert_eq!(read("Pejlemærke 1 Sunde skove"), some("pejlemærke", "1", "Sunde skove"));
        assert_eq!(read("Forandring nr. 12 - Lavere husleje"), some("forandring", "12", "Lavere husleje"));
        assert_eq!(read("Spor 4"), some("spor", "4", ""));
        assert_eq!(read("Indsats: Nye stier"), Some(("indsats".to_owned(), None, "Nye stier".to_owned())));
    }

    #[test]
    fn running_text_and_years_are_no_labels() {
        assert_eq!(read("Mål 2023"), None);
        assert_eq!(read("Indsatsen skal styrkes"), None);
        assert_eq!(read("1. halvår 2024"), None);
        assert_eq!(read("Projekt i Nordby"), None);
    }

    #[test]
    fn codes_and_plain_numbers_are_read() {
        assert_eq!(code("TM-04 Nye stier").map(|c| c.1), Some("TM-04".to_owned()));
        assert_eq!(number("2.3 Nye stier").map(|n| n.0), Some("2.3".to_owned()));
        assert_eq!(number("1. halvår 2023"), None);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in "\\PC{0,60}") {
            if let Some(label) = goal_label(&text) { proptest::prop_assert!(text.get(label.title).is_some()); }
            if let Some((_, title)) = number(&text) { proptest::prop_assert!(text.get(title).is_some()); }
            if let Some((_, _, title)) = code(&text) { proptest::prop_assert!(text.get(title).is_some()); }
        }
    }
}
