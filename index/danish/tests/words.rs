//! Quality gates over our own word lists: how many compounds are split right, how many simple words stay whole, which forms meet.
use sporhund_danish::{Analyser, sentences};
use std::collections::BTreeSet;

/// Leaf lemmas of a word, or the word itself where it stays whole.
fn leaves(word: &str) -> Vec<String> {
    let parts = Analyser::shared().split(word);
    if parts.is_empty() { vec![word.to_lowercase()] } else { parts.into_iter().map(|p| p.lemma).collect() }
}

fn rows(list: &str) -> Vec<(&str, Vec<&str>)> {
    list.lines()
        .filter(|l| !l.starts_with('#'))
        .filter_map(|l| l.split_once('\t'))
        .map(|(w, parts)| (w, parts.split('+').collect()))
        .collect()
}

#[test]
fn compounds_are_split_and_simple_words_stay_whole() {
    let list = concat!(include_str!("compounds.tsv"), include_str!("compounds_unseen.tsv"));
    let (mut right, mut compounds, mut kept, mut simple) = (0, 0, 0, 0);
    let mut wrong = Vec::new();
    for (word, wanted) in rows(list) {
        let found = leaves(word);
        let fits = found.len() == wanted.len();
        if wanted.len() == 1 {
            simple += 1;
            kept += usize::from(fits);
        } else {
            compounds += 1;
            right += usize::from(fits);
        }
        if !fits {
            wrong.push(format!("{word}: {}", found.join("+")));
        }
    }
    assert!(right * 100 >= compounds * 96, "{right} of {compounds} compounds right; wrong: {wrong:?}");
    assert!(kept * 100 >= simple * 98, "{kept} of {simple} simple words whole; wrong: {wrong:?}");
}

#[test]
fn forms_of_one_word_meet_and_forms_of_two_words_do_not() {
    let danish = Analyser::shared();
    let families: Vec<Vec<&str>> =
        include_str!("families.txt").lines().filter(|l| !l.starts_with('#')).map(|l| l.split_whitespace().collect()).collect();
    let lemmas = |word: &str| danish.lemmas(word).into_iter().collect::<BTreeSet<_>>();
    for (i, family) in families.iter().enumerate() {
        let first = family.first().map(|w| lemmas(w)).unwrap_or_default();
        for form in family {
            assert!(!first.is_disjoint(&lemmas(form)), "{form} is apart from {family:?}");
        }
        for other in families.iter().skip(i + 1) {
            for form in other.iter().filter(|w| !family.contains(w)) {
                assert!(first.is_disjoint(&lemmas(form)), "{form} meets {family:?}");
            }
        }
    }
}

#[test]
fn opaque_words_keep_their_own_meaning() {
    let danish = Analyser::shared();
    assert_eq!(danish.lemmas("ældre"), ["ældre"]);
    assert_eq!(danish.lemmas("børns"), ["barn"]);
    assert!(danish.split("borgmesteren").is_empty());
    assert!(danish.split("landsbyerne").is_empty());
}

#[test]
fn sentences_end_where_a_reader_ends_them() {
    let (mut found, mut wanted, mut right) = (0, 0, 0);
    let mut wrong = Vec::new();
    for line in include_str!("sentences.txt").lines().filter(|l| !l.starts_with('#')) {
        let expected: Vec<&str> = line.split(" | ").collect();
        let text = expected.join(" ");
        let got: Vec<&str> = sentences(&text).into_iter().filter_map(|r| text.get(r)).collect();
        found += got.len();
        wanted += expected.len();
        right += got.iter().filter(|s| expected.contains(s)).count();
        if got != expected {
            wrong.push(got.join(" | "));
        }
    }
    assert!(right * 100 >= found * 97 && right * 100 >= wanted * 97, "{right} right, {found} found, {wanted} wanted: {wrong:#?}");
}
