//! What holds for any text, however broken: no panic, offsets on character boundaries and in order, tokens that reproduce the text.
use proptest::prelude::*;
use sporhund_danish::{Analyser, Analysis, expand_coordination, fold, nfc, sentences};

/// Text that looks like the documents: Danish letters, marks with a meaning to the tokeniser, and anything else now and then.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => "[a-zæøåA-ZÆØÅ]{1,14}",
        2 => "[§&.:,;/()'’%+–—•\u{ad}\u{200b}\u{30a}-]{1,3}",
        2 => "[0-9]{1,4}",
        2 => Just(" ".to_owned()),
        1 => prop::sample::select(vec!["\n", "\n\n", "og", "§ 107", "2021 – 2024", "arbejdsmarkeds", "-kultur", "Sundheds-", "OMU'er"]).prop_map(str::to_owned),
        1 => "\\PC{0,4}",
        1 => any::<String>(),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn tokens_reproduce_their_text_in_order(text in text()) {
        let mut end = 0;
        for token in Analyser::shared().analyse(&text) {
            prop_assert!(token.start >= end && token.end > token.start);
            prop_assert_eq!(text.get(token.start..token.end), Some(token.text.as_str()));
            let mut at = token.start;
            for part in &token.parts {
                prop_assert!(part.start >= at && part.end >= part.start && part.end <= token.end);
                prop_assert!(text.is_char_boundary(part.start) && text.is_char_boundary(part.end));
                at = part.end;
            }
            prop_assert!(!token.lemmas.is_empty());
            end = token.end;
        }
    }

    #[test]
    fn sentences_lie_on_character_boundaries_and_in_order(text in text()) {
        let mut end = 0;
        for range in sentences(&text) {
            prop_assert!(range.start >= end && range.end > range.start);
            prop_assert!(text.get(range.clone()).is_some_and(|s| s.trim() == s));
            end = range.end;
        }
    }

    #[test]
    fn every_letter_is_in_a_token(text in "[a-zæøåA-ZÆØÅ0-9 ,.-]{0,80}") {
        let tokens = Analyser::shared().analyse(&text);
        for (at, c) in text.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
            prop_assert!(tokens.iter().any(|t| (t.start..t.end).contains(&at)), "{c} at {at} of {text:?}");
        }
    }

    #[test]
    fn parts_cover_their_word_without_gaps(word in "[a-zæøå]{1,30}") {
        let parts = Analyser::shared().split(&word);
        prop_assert!(parts.is_empty() || parts.iter().map(|p| p.text.as_str()).collect::<String>() == word);
        prop_assert!(parts.len() != 1);
    }

    #[test]
    fn nothing_panics_on_any_text(text in text(), left in any::<String>(), right in any::<String>()) {
        let danish = Analyser::shared();
        let streams = danish.streams(&text);
        let tokens = danish.analyse(&text);
        prop_assert_eq!(streams.len(), tokens.len());
        for expansion in expand_coordination(&text, &tokens) {
            prop_assert!(expansion.token < tokens.len());
        }
        let characters = text.chars().count();
        prop_assert!(Analysis::of(&text).tokens.iter().all(|t| t.start < t.end && t.end <= characters));
        danish.join_line_end(&left, &right);
        danish.is_word(&left);
        danish.lemmas(&left);
        fold(&right);
    }

    #[test]
    fn folding_is_stable_and_ignores_composition(text in text()) {
        prop_assert_eq!(fold(&nfc(&text)), fold(&text));
        prop_assert_eq!(fold(&fold(&text)), fold(&text));
    }
}

#[test]
fn endless_junk_is_analysed_in_linear_time() {
    let start = std::time::Instant::now();
    for unit in ["a-", "a\u{ad}-", "ab-og ", "1.", "§", "'", "arbejds", ". ", "\n", "2021-"] {
        let text = unit.repeat(40_000 / unit.len());
        Analyser::shared().streams(&text);
        sentences(&text);
    }
    assert!(start.elapsed().as_secs() < 30, "{:?}", start.elapsed());
}
