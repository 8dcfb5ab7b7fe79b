//! Behaviour of patterns: as those of the library, over any text.

use super::*;

#[test]
fn words_end_at_letters_outside_ascii_too() {
    let pattern = Pattern::new(r"\b(?:mål|år)\b(?P<n>\s+\d+)?");
    assert_eq!(pattern.find("Vi når mål 3"), Some(8..14));
    assert_eq!(pattern.find("målet i året"), None);
    let found = pattern.captures("Vi når Mål 3").unwrap();
    assert_eq!((found.name("n").unwrap().as_str(), found.get(0).unwrap().range()), (" 3", 8..14));
}

#[test]
fn one_search_tells_that_none_of_many_matches() {
    let (a, b) = (Pattern::new(r"\b(?P<n>mål)\b"), Pattern::exact(r"^(?P<n>\d+)"));
    let any = Pattern::any_of([&a, &b]);
    assert!(any.is_match("Et MÅL") && any.is_match("12 spor") && !any.is_match("Et spor 12"));
}

#[test]
fn letters_of_classes_are_those_of_latin_scripts() {
    let word = Pattern::exact(r"^\w+$");
    assert!(word.is_match("Ærøskøbing") && word.is_match("Čapek") && !word.is_match("a b"));
    assert!(Pattern::exact(r"^\p{Lu}[\p{Ll}-]+$").is_match("Å-løb") && !Pattern::exact(r"\p{Lu}").is_match("ålø"));
    assert!(Pattern::exact(r"^\W+$").is_match("– ☃ →") && Pattern::exact(r"\\d").is_match(r"\d"));
    assert!(Pattern::exact(r"^[^.]+$").is_match("alt 中 andet"));
}

const SOURCES: [&str; 18] = [
    r"\bmål\b",
    r"\b\w+\b",
    r"\b(?:å|mø)\w*",
    r"\d+\.?\b",
    r"^\s*å\b",
    r"q",
    r"[a-zå]+q?",
    r"\p{Lu}\p{Ll}*",
    r"(?i:MÅL|åq)\s*",
    r"[^.]{1,3}ø",
    r"l\B.",
    r"(?P<a>\w+?)\s+(?P<b>å|m)",
    r"\S+$",
    r"_+",
    r"[^\w ]",
    r"(?:mål )+(?:\d\d|ø)",
    r"m*",
    r"(?i:s|k)å",
];

proptest::proptest! {
    #[test]
    fn a_pattern_finds_what_the_library_finds(text in "([ aåmlø.0-9qQÅMskK_–]|mål | ){0,30}|[ aåmløqQÅskxé.1-]{0,20}|\\PC{0,12}") {
        for source in SOURCES {
            let pattern = Pattern::exact(source);
            let plain = regex::Regex::new(&letters::written(source, LATIN)).unwrap();
            let expected: Vec<_> = plain.find_iter(&text).map(|m| m.range()).collect();
            proptest::prop_assert_eq!(pattern.find_all(&text), expected.clone(), "{}", source);
            proptest::prop_assert_eq!(pattern.find(&text), expected.first().cloned());
            proptest::prop_assert_eq!(pattern.is_match(&text), !expected.is_empty());
            let groups = |n: usize| plain.captures_iter(&text).map(|c| c.get(n).map(|m| m.range())).collect::<Vec<_>>();
            for n in 0..plain.captures_len() {
                let found: Vec<_> = pattern.captures_all(&text).iter().map(|c| c.get(n).map(|m| m.range())).collect();
                proptest::prop_assert_eq!(found, groups(n), "{}", source);
            }
            proptest::prop_assert_eq!(pattern.captures(&text).map(|c| c.get(0).map(|m| m.range())), groups(0).first().cloned());
        }
    }

    #[test]
    fn in_any_case_too(text in "([ aåmlø.0-9qQÅMskKſÿ–]|mål | ){0,30}|[ aåmløqQÅskxé.1-]{0,20}") {
        for source in SOURCES {
            let plain = regex::Regex::new(&format!("(?i:{})", letters::written(source, LATIN))).unwrap();
            let expected: Vec<_> = plain.find_iter(&text).map(|m| m.range()).collect();
            proptest::prop_assert_eq!(Pattern::new(source).find_all(&text), expected, "{}", source);
        }
    }
}
