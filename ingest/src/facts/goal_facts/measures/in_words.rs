//! Figures written as words: "højst syv faste voksne", "ti planter og ti smådyr".

use std::ops::Range;

use super::super::pattern::group;
use super::words::{BARE_WORD, SHARE, WORD_COUNT, WORD_NUMBER, WORDS};

/// Numbers in words that are to be reached: limits in any text, under a label of targets (`aimed`) every count, each number once.
pub fn in_words(text: &str, aimed: bool, effect: bool) -> Vec<(Range<usize>, f64, Option<String>)> {
    // "95 % har højst to kilometer": the share is the figure.
    if SHARE.is_match(text) {
        return Vec::new();
    }
    let mut all: Vec<(Range<usize>, f64, Option<String>)> = Vec::new();
    let limits = WORD_NUMBER.captures_all(text).into_iter().filter(|c| {
        // "Samtalen holdes inden for to uger" in running text tells of an act.
        let plain =
            matches!(group(c, "lead").unwrap_or_default().to_lowercase().as_str(), "inden for" | "mindst" | "mere end" | "flere end");
        aimed || effect || !plain
    });
    let counts = WORD_COUNT.captures_all(text).into_iter().filter(|c| {
        let before = group(c, "before").unwrap_or_default().to_lowercase();
        // "To måneder før indflytning" says when.
        let when = matches!(group(c, "unit").unwrap_or_default().to_lowercase().as_str(), "måneder" | "timer" | "minutter" | "kvartaler");
        aimed
            && !when
            && !["de", "første", "sidste", "disse", "alle", "begge", "for", "af", "hver", "hvert", "over", "efter", "på", "i"]
                .contains(&before.as_str())
    });
    for captures in limits.chain(counts).chain(BARE_WORD.captures_all(text).into_iter().filter(|_| aimed)) {
        let word = group(&captures, "word").unwrap_or_default().to_lowercase();
        let number = WORDS.number_words.iter().position(|w| *w == word).and_then(|i| u8::try_from(i + 2).ok());
        let range = captures.name("word").map(|m| m.range()).unwrap_or_default();
        if let Some(number) = number.filter(|_| !all.iter().any(|(r, ..)| *r == range)) {
            all.push((range, f64::from(number), group(&captures, "unit").map(str::to_owned)));
        }
    }
    all
}
