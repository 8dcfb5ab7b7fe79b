//! Coordinated compounds: the whole words behind `Sundheds-, Omsorgs- og Handicapområdet` and `mødestruktur og -kultur`.
use crate::analyser::Analyser;
use crate::token::{Token, TokenKind};

/// A word that a text means but does not write out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expansion {
    /// Index of the open token (`Sundheds-`) in the token list.
    pub token: usize,
    /// The whole word, lower case: `sundhedsområdet`.
    pub word: String,
}

/// How many tokens away the closing word may stand.
const REACH: usize = 10;

/// The whole words meant by the open parts among `tokens` of `text`.
///
/// ```
/// use sporhund_danish::{Analyser, expand_coordination};
/// let text = "Sundheds-, Omsorgs- og Handicapområdet";
/// let words: Vec<String> = expand_coordination(text, &Analyser::shared().analyse(text)).into_iter().map(|e| e.word).collect();
/// assert_eq!(words, ["sundhedsområdet", "omsorgsområdet"]);
/// ```
pub fn expand_coordination(text: &str, tokens: &[Token]) -> Vec<Expansion> {
    let danish = Analyser::shared();
    let mut found = Vec::new();
    for (i, token) in tokens.iter().enumerate() {
        let word = match token.kind {
            TokenKind::OpenEnd => left_open(danish, text, tokens, i),
            TokenKind::OpenStart => right_open(danish, text, tokens, i),
            _ => None,
        };
        found.extend(word.map(|word| Expansion { token: i, word }));
    }
    found
}

/// `X-, Y- og Zhoved`: X with a head of the word that closes the chain.
fn left_open(danish: &Analyser, text: &str, tokens: &[Token], i: usize) -> Option<String> {
    let stub = tokens.get(i)?;
    if is_adjective(&stub.surface) {
        return None;
    }
    let mut before = stub;
    for token in tokens.iter().skip(i + 1).take(REACH) {
        if !is_link(text.get(before.end..token.start)?) {
            return None;
        }
        before = token;
        if token.kind == TokenKind::OpenEnd || is_conjunction(&token.surface) {
            continue;
        }
        if text.get(stub.end..token.start)?.contains('\n') && stub.end + 1 >= token.start {
            return None; // a broken word, not a coordination
        }
        return closing_head(danish, &stub.surface, token);
    }
    None
}

/// The stub with a head of the closing word: a word of the dictionary if there is one, else cut behind the longest listed modifier
/// (`socialpsykiatri` in `socialpsykiatriområdet`), else at the first boundary.
fn closing_head(danish: &Analyser, stub: &str, closing: &Token) -> Option<String> {
    let all: Vec<usize> = cuts(closing).collect();
    let word = |cut: &usize| closing.surface.get(*cut..).map(|tail| format!("{stub}{tail}"));
    if let Some(listed) = all.iter().filter_map(word).find(|w| danish.is_listed(w)) {
        return Some(listed);
    }
    let is_listed =
        |cut: &&usize| closing.surface.get(..**cut).is_some_and(|start| danish.is_listed(&danish.splitter().first_lemma(start)));
    all.iter().rev().find(is_listed).or_else(|| all.first()).and_then(word)
}

/// `Xstruktur og -kultur`: the first part of the word before with the open head.
fn right_open(danish: &Analyser, text: &str, tokens: &[Token], i: usize) -> Option<String> {
    let open = tokens.get(i)?;
    let mut after = open;
    for token in tokens.iter().take(i).rev().take(REACH) {
        if !is_link(text.get(token.end..after.start)?) {
            return None;
        }
        after = token;
        if token.kind == TokenKind::OpenStart || is_conjunction(&token.surface) {
            continue;
        }
        let mut starts: Vec<usize> = cuts(token).collect();
        starts.reverse();
        let words = starts.into_iter().filter_map(|cut| token.surface.get(..cut)).map(|start| format!("{start}{}", open.surface));
        return choose(danish, words.collect());
    }
    None
}

/// A word of the dictionary if there is one among the candidates, else the first.
fn choose(danish: &Analyser, candidates: Vec<String>) -> Option<String> {
    let listed = candidates.iter().position(|c| danish.is_listed(c)).unwrap_or(0);
    candidates.into_iter().nth(listed)
}

/// Inner boundaries of a compound, as positions in its surface.
fn cuts(token: &Token) -> impl Iterator<Item = usize> + '_ {
    let mut at = 0;
    token
        .parts
        .iter()
        .map_while(move |part| {
            let start = token.surface.get(at..)?.find(&part.text)? + at;
            at = start + part.text.len();
            Some(start)
        })
        .skip(1)
}

fn is_link(between: &str) -> bool {
    between.chars().all(|c| c.is_whitespace() || matches!(c, ',' | '/' | '(' | ')'))
}

fn is_conjunction(word: &str) -> bool {
    matches!(word, "og" | "eller" | "samt" | "hhv" | "henholdsvis")
}

/// `faglig- og ledelsesinformation`: a misused hyphen behind an adjective means no compound.
fn is_adjective(stub: &str) -> bool {
    ["lig", "isk", "ende", "rettet", "eret", "som"].iter().any(|ending| stub.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        expand_coordination(text, &Analyser::shared().analyse(text)).into_iter().map(|e| e.word).collect()
    }

    #[test]
    fn every_open_part_gets_the_head_of_the_closing_word() {
        assert_eq!(words("Teknik-, Miljø- og Klimaudvalget"), ["teknikudvalget", "miljøudvalget"]);
        assert_eq!(words("trænings-/aktivitetstilbud"), ["træningstilbud"]);
        assert_eq!(words("handicap- og socialpsykiatriområdet"), ["handicapområdet"]);
    }

    #[test]
    fn an_open_head_gets_the_modifier_of_the_word_before() {
        assert_eq!(words("ledelsesrum og -stil"), ["ledelsesstil"]);
    }

    #[test]
    fn broken_words_and_adjectives_are_left_alone() {
        assert!(words("So-\ncialområdet").is_empty());
        assert!(words("faglig- og ledelsesinformation").is_empty());
        assert!(words("børne- hos kommunen").is_empty());
    }
}
