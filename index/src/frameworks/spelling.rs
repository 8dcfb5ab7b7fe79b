//! Ways of writing that are another way with one slip of the pen.

use sporhund_danish::Analyser;

use crate::slips::distance;

/// Shortest word in which a slip is told from another word, in characters.
const SHORTEST: usize = 5;

/// Those of some ways of writing that differ from another one by a slip in one word, which is no Danish word while the other's is.
pub fn misspelt(written: &[String]) -> Vec<String> {
    let words: Vec<Vec<String>> = written.iter().map(|w| words(w)).collect();
    let is_wrong = |own: &Vec<String>| words.iter().any(|other| slipped(own, other));
    written.iter().zip(&words).filter(|(_, own)| is_wrong(own)).map(|(text, _)| text.clone()).collect()
}

/// Words of letters: a number or a mark may differ.
fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()).map(str::to_lowercase).collect()
}

fn slipped(own: &[String], other: &[String]) -> bool {
    let known = |word: &str| Analyser::shared().is_word(word);
    // A title may follow on one side only.
    let mut pairs = own.iter().zip(other).filter(|(a, b)| a != b);
    match (pairs.next(), pairs.next()) {
        (Some((wrong, right)), None) => wrong.chars().count() >= SHORTEST && one_slip(wrong, right) && !known(wrong) && known(right),
        _ => false,
    }
}

/// One letter more, less, another, or two in turned order.
fn one_slip(a: &str, b: &str) -> bool {
    let letters = |word: &str| word.chars().collect::<Vec<char>>();
    distance(&letters(a), &letters(b), 1) == Some(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_is_told_from_another_name() {
        let written =
            ["Direktionens udviklingsspor nr. 2", "Direktionens udvklingsspor 2", "Direktionens strategispor", "udviklingsspor 1"]
                .map(str::to_owned);
        assert_eq!(misspelt(&written), ["Direktionens udvklingsspor 2"]);
    }

    #[test]
    fn one_slip_is_one_letter_or_two_in_turned_order() {
        assert!(one_slip("ledelse", "ledlese") && one_slip("ledelse", "ledelsse") && one_slip("ledelse", "ledlse"));
        assert!(!one_slip("ledelse", "ledelse") && !one_slip("ledelse", "lodolse") && !one_slip("", "ab"));
    }
}
