//! Recognises owners in questions like "hvilke mål har NN ansvar for".

use super::types::{Condition, Lex, Recognised, word};
use crate::search::analysis::{plain_words, same_word};
use crate::search::data::OWNER_CUES;
use crate::search::vocabulary::Vocabulary;

/// The query asks what somebody answers for, not who answers for something.
pub fn asks_for_goals_of_owner(pieces: &[Lex]) -> bool {
    let has = |test: &dyn Fn(&str) -> bool| pieces.iter().any(|p| p.is_word() && test(&p.low));
    let follows = has(&|w| matches!(w, "følger" | "følge" | "opfølger")) && has(&|w| w == "op");
    (follows || has(&|w| OWNER_CUES.contains(w))) && !has(&|w| w == "hvem")
}

/// An owner of the index named at a piece: the whole name, a part of it that only owners have, or a role.
pub fn recognise(pieces: &[Lex], at: usize, vocabulary: &Vocabulary) -> Option<Recognised> {
    let first = word(pieces, at)?;
    if first.low.chars().count() < 3 || OWNER_CUES.contains(first.low.as_str()) {
        return None;
    }
    let mut best: Option<(usize, bool, Vec<String>)> = None;
    for owner in vocabulary.of("owner").filter(|o| o.as_str() != crate::record::NONE) {
        let words = plain_words(owner);
        let len = run(pieces, at, &words);
        let whole = len == words.len();
        let name = first.text.chars().next().is_some_and(char::is_uppercase) && owner.split_whitespace().count() > 1;
        if len == 0 || !(whole || name) {
            continue;
        }
        match &mut best {
            Some((longest, was_whole, owners)) if (*longest, *was_whole) == (len, whole) => owners.push(owner.clone()),
            Some((longest, was_whole, _)) if (*longest, *was_whole) > (len, whole) => {}
            _ => best = Some((len, whole, vec![owner.clone()])),
        }
    }
    let (len, _, values) = best?;
    Some(Recognised {
        len,
        kind: "owner",
        conditions: vec![Condition { field: "owner", values, exclude: false }],
        notice: None,
        figure: None,
    })
}

/// Number of pieces that are words of the owner, in its order.
fn run(pieces: &[Lex], at: usize, words: &[String]) -> usize {
    let Some(first) = word(pieces, at) else { return 0 };
    let Some(start) = words.iter().position(|w| same_word(&first.low, w)) else { return 0 };
    words.iter().skip(start).enumerate().take_while(|(i, w)| word(pieces, at + i).is_some_and(|p| same_word(&p.low, w))).count()
}
