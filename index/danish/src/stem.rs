//! A light suffix-stripper for words that neither the dictionary nor the splitter knows (names, misspellings, new loans).
//!
//! It only removes inflection of nouns and verbs, so that the forms of one unknown word share a key; it makes no attempt at derivation.

/// Endings, longest first.
const ENDINGS: &[&str] =
    &["ernes", "erne", "erens", "enes", "eren", "erer", "ende", "ene", "ens", "ets", "ers", "ede", "en", "er", "et", "es", "e", "s"];
/// Letters that must remain.
const SHORTEST: usize = 4;

/// The key of an unknown word.
pub(crate) fn stem(word: &str) -> String {
    if !word.chars().all(|c| c.is_alphabetic() || c == '\'') {
        return word.to_owned(); // an abbreviation (`f.eks`) or a code (`strategi2`)
    }
    for ending in ENDINGS {
        if let Some(rest) = word.strip_suffix(ending)
            && rest.chars().count() >= SHORTEST
            && rest.contains(['a', 'e', 'i', 'o', 'u', 'y', 'æ', 'ø', 'å'])
        {
            let rest = rest.strip_suffix('\'').unwrap_or(rest);
            return single(rest).to_owned();
        }
    }
    single(word).to_owned()
}

/// Doubled consonants stand before endings only (`chattet`, `chat`).
fn single(word: &str) -> &str {
    let mut letters = word.chars().rev();
    match (letters.next(), letters.next()) {
        (Some(a), Some(b)) if a == b && word.len() > SHORTEST && !"aeiouyæøå".contains(a) => {
            word.get(..word.len() - a.len_utf8()).unwrap_or(word)
        }
        _ => word,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_an_unknown_word_share_a_key() {
        for form in ["dashboard", "dashboardet", "dashboards", "dashboardene", "dashboardenes"] {
            assert_eq!(stem(form), "dashboard");
        }
    }

    #[test]
    fn short_words_keep_their_letters() {
        assert_eq!(stem("kles"), "kles");
    }
}
