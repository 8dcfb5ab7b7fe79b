//! Sentences of a placed text.

use std::ops::Range;

use crate::model::Text;

const ABBREVIATIONS: &[&str] = &[
    "bl.a", "f.eks", "pr", "ca", "nr", "kl", "mv", "m.v", "evt", "jf", "ift", "stk", "dvs", "hhv", "inkl", "ekskl", "konst", "vedr", "pct", "mio", "mia", "kr", "ex", "eks", "fx", "m", "v", "o.l", "tlf", "afd",
    "mht", "mhp", "ifm", "ifbm", "pga", "d", "st", "sml", "kap", "fork", "int", "max", "min", "gns", "ang", "sep", "jan", "feb", "okt", "nov", "dec", "aug", "dr", "hr", "fr",
];

/// Byte ranges of the sentences of a text.
#[must_use]
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut start = 0;
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    for (n, (at, c)) in chars.iter().enumerate() {
        if !".!?".contains(*c) {
            continue;
        }
        let mut after = n + 1;
        while chars.get(after).is_some_and(|(_, c)| "”\"')’».!?".contains(*c)) {
            after += 1;
        }
        let blank = chars.get(after).is_some_and(|(_, c)| c.is_whitespace());
        let next = chars.iter().skip(after).find(|(_, c)| !c.is_whitespace());
        let Some((next_at, next_char)) = next.filter(|_| blank) else { continue };
        let word = text.get(start..*at).unwrap_or("").rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or("").to_lowercase();
        let begins = next_char.is_uppercase() || "”\"'‘’«–§".contains(*next_char) || (next_char.is_ascii_digit() && *c != '.');
        let abbreviated = *c == '.' && (ABBREVIATIONS.contains(&word.as_str()) || (!word.is_empty() && word.len() <= 2 && word.chars().all(|c| c.is_ascii_digit())) || word.chars().count() == 1);
        if begins && !abbreviated {
            push(&mut out, text, start..*next_at);
            start = *next_at;
        }
    }
    push(&mut out, text, start..text.len());
    out
}

fn push(out: &mut Vec<Range<usize>>, text: &str, range: Range<usize>) {
    let piece = text.get(range.clone()).unwrap_or("");
    let end = range.start + piece.trim_end().len();
    if end > range.start {
        out.push(range.start..end);
    }
}

/// The sentences of a placed text, each with its place.
#[must_use]
pub fn sentence_texts(text: &Text) -> Vec<Text> {
    sentences(text.as_str()).into_iter().map(|r| text.slice(r)).filter(|t| !t.is_blank()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abbreviations_and_ordinals_do_not_end_a_sentence() {
        let text = "Der følges op i 3. kvartal 2023, jf. Bilag 2. Derefter evalueres bl.a. Nordby. Færdig";
        let got: Vec<&str> = sentences(text).into_iter().map(|r| &text[r]).collect();
        assert_eq!(got, ["Der følges op i 3. kvartal 2023, jf. Bilag 2. Derefter evalueres bl.a. Nordby.", "Færdig"]);
        assert_eq!(sentences("Et mål. To mål! Tre?").len(), 3);
    }

    proptest::proptest! {
        #[test]
        fn sentences_are_in_order_and_on_character_boundaries(text in "\\PC{0,80}") {
            let mut last = 0;
            for range in sentences(&text) {
                proptest::prop_assert!(range.start >= last && text.get(range.clone()).is_some());
                last = range.end;
            }
        }
    }
}
