//! Widens what the query says: other spellings, synonyms, acronyms, and near words for what the index does not have.

use std::collections::BTreeSet;

use sporhund_danish::Analyser;
use tantivy::collector::Count;

use super::analysis::{lemmas, same_word};
use super::build::{self, Scope};
use super::data::GENERIC_HEADS;
use super::derive;
use super::fuzzy;
use super::query::Node;
use super::schema::Fields;
use super::snapshot::Snapshot;
use super::wants::{Clause, Terms, Want, of_node, of_word, text_of};

/// Weight of another spelling (aa for å).
const SPELLING: f32 = 0.9;
/// Weight of a word one or two slips away.
const SLIP: f32 = 0.7;
/// Weight of an acronym's long form and the other way round.
const ACRONYM: f32 = 0.6;
/// Weight of a synonym.
const SYNONYM: f32 = 0.4;
/// Weight of a related word.
const RELATED: f32 = 0.25;
/// Weight of the verb for a noun and the other way round.
const KIND: f32 = 0.5;
/// Weight of a compound without its general last part.
const HEADLESS: f32 = 0.35;
/// Weight of the parts of a compound far from each other.
const ANYWHERE: f32 = 0.15;
/// Where fewer entries have a word, related words are looked for too.
const FEW: usize = 5;
/// Most words that have another word for them together.
const LONGEST: usize = 4;

/// What the query wants, and what was added to it.
#[derive(Debug, Default)]
pub struct Expanded {
    /// All of these.
    pub clauses: Vec<Clause>,
    /// Danish sentences on what was added.
    pub notices: Vec<String>,
}

/// Clauses for the top level of a query.
pub fn expand(snapshot: &Snapshot, fields: &Fields, wanted: &[Node]) -> tantivy::Result<Expanded> {
    let mut expanded = Expanded::default();
    let (mut also, mut slips) = (Vec::new(), Vec::new());
    let mut at = 0;
    while let Some(node) = wanted.get(at) {
        let words: Vec<&str> = wanted.iter().skip(at).map_while(|n| if let Node::Word(w) = n { Some(w.as_str()) } else { None }).collect();
        let others = alternatives(snapshot, &words);
        let len = others.len.max(1);
        let text = wanted.iter().skip(at).take(len).map(text_of).collect::<Vec<_>>().join(" ");
        let mut base: Vec<Want> = wanted.iter().skip(at).take(len).filter_map(of_node).collect();
        at += len;
        let Some(last) = base.pop() else { continue };
        base.push(last.clone());
        let mut ways = vec![(1.0, if base.len() == 1 { last.clone() } else { Want::All(base) })];
        if let (Node::Word(word), 1) = (node, len) {
            ways.extend(spellings(snapshot, fields, word)?);
            ways.extend(other_kinds(&last));
        }
        add_held(snapshot, fields, &mut ways, others.same, &mut also)?;
        let goals = count(snapshot, fields, &Want::Best(ways.clone()))?;
        if let (Node::Word(word), 1, 0) = (node, len, goals) {
            for near in fuzzy::nearest(&snapshot.searcher, fields, word, slips_allowed(word))? {
                ways.extend(of_word(&near).map(|w| (SLIP, w)));
                slips.push((word.clone(), near));
            }
        }
        if goals == 0 || count(snapshot, fields, &word_itself(&ways))? < FEW {
            add_held(snapshot, fields, &mut ways, others.related, &mut also)?;
            if goals < FEW
                && let (Node::Word(word), 1) = (node, len)
            {
                add_held(snapshot, fields, &mut ways, without_head(word), &mut also)?;
                // Where nothing has the word, parts far from each other would only pretend that something has.
                ways.extend(parts_anywhere(&last).filter(|_| goals > 0));
            }
        }
        expanded.clauses.push(Clause { text, want: Want::Best(ways) });
    }
    notices(&mut expanded.notices, &also, &slips);
    Ok(expanded)
}

/// Adds the words that something in the index has.
fn add_held(
    snapshot: &Snapshot,
    fields: &Fields,
    ways: &mut Vec<(f32, Want)>,
    others: Vec<(f32, String)>,
    also: &mut Vec<String>,
) -> tantivy::Result<()> {
    for (weight, other) in others {
        let want = Want::All(other.split(' ').filter(|w| !sporhund_danish::is_stop_word(w)).filter_map(of_word).collect());
        if exists(snapshot, fields, &want)? {
            also.push(other);
            ways.push((weight, want));
        }
    }
    Ok(())
}

fn notices(out: &mut Vec<String>, also: &[String], slips: &[(String, String)]) {
    let words: BTreeSet<&String> = slips.iter().map(|(word, _)| word).collect();
    for word in words {
        let near: Vec<String> = slips.iter().filter(|(w, _)| w == word).map(|(_, n)| format!("»{n}«")).collect();
        out.push(format!("»{word}« findes ikke i samlingen. Viser også {}.", near.join(", ")));
    }
    if !also.is_empty() {
        out.push(format!("Søgte også på: {}.", also.join(", ")));
    }
}

/// Slips a word may have. A word that is right, but not in the collection, is hardly a slip.
fn slips_allowed(word: &str) -> usize {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    if letters < 4 || word.chars().any(|c| c.is_ascii_digit()) {
        return 0;
    }
    match (Analyser::shared().is_word(word), letters) {
        (true, ..=5) => 0,
        (true, _) | (false, ..=7) => 1,
        (false, _) => 2,
    }
}

/// Something in the index has it.
fn exists(snapshot: &Snapshot, fields: &Fields, want: &Want) -> tantivy::Result<bool> {
    Ok(count(snapshot, fields, want)? > 0)
}

/// Entries that have it.
fn count(snapshot: &Snapshot, fields: &Fields, want: &Want) -> tantivy::Result<usize> {
    snapshot.searcher.search(&*build::want(fields, want, Scope::Own), &Count)
}

/// The compound without a last part that says little: "sygefravær" for "sygefraværsindsats".
fn without_head(word: &str) -> Vec<(f32, String)> {
    let parts = Analyser::shared().split(word);
    let Some(last) = parts.last().filter(|p| parts.len() > 1 && GENERIC_HEADS.contains(p.lemma.as_str())) else { return Vec::new() };
    let stem = word.get(..last.start).unwrap_or_default().trim_end_matches('-');
    let ways = [stem.strip_suffix('s').unwrap_or(stem), stem];
    let known = ways.into_iter().find(|w| w.chars().count() > 3 && Analyser::shared().is_word(w));
    known.map(|w| (HEADLESS, lemmas(w).into_iter().next().unwrap_or_else(|| w.to_owned()))).into_iter().collect()
}

/// All parts of a compound, wherever in the goal they stand.
fn parts_anywhere(want: &Want) -> Option<(f32, Want)> {
    let Want::Word(terms) = want else { return None };
    let parts: Vec<Want> = terms.parts.iter().filter_map(|p| of_word(p)).collect();
    (parts.len() > 1).then_some((ANYWHERE, Want::All(parts)))
}

/// The ways without the parts of compounds, which are no sign that the thing itself is there.
fn word_itself(ways: &[(f32, Want)]) -> Want {
    let bare = ways.iter().map(|(weight, want)| match want {
        Want::Word(terms) => (*weight, Want::Word(Terms { parts: Vec::new(), ..terms.clone() })),
        other => (*weight, other.clone()),
    });
    Want::Best(bare.collect())
}

/// Verbs for nouns and nouns for verbs.
fn other_kinds(want: &Want) -> Vec<(f32, Want)> {
    let Want::Word(terms) = want else { return Vec::new() };
    let kinds = terms.lemmas.iter().flat_map(|l| derive::other_kind(l));
    kinds.map(|w| (KIND, Want::Word(Terms { surface: w.clone(), lemmas: vec![w], parts: Vec::new() }))).collect()
}

/// Spellings with å, ø, æ for aa, oe, ae and back that the dictionary or the index knows.
fn spellings(snapshot: &Snapshot, fields: &Fields, word: &str) -> tantivy::Result<Vec<(f32, Want)>> {
    let mut ways = Vec::new();
    for other in other_spellings(word) {
        if let Some(want) = of_word(&other)
            && exists(snapshot, fields, &want)?
        {
            ways.push((SPELLING, want));
        }
    }
    Ok(ways)
}

/// Every digraph as its letter, each alone and all together, and every letter as its digraph.
fn other_spellings(word: &str) -> BTreeSet<String> {
    const PAIRS: [(&str, &str); 3] = [("aa", "å"), ("oe", "ø"), ("ae", "æ")];
    let all = PAIRS.iter().fold(word.to_owned(), |w, (a, b)| w.replace(a, b));
    let mut found: BTreeSet<String> = PAIRS.iter().map(|(a, b)| word.replace(a, b)).collect();
    found.extend([all, sporhund_danish::fold(word)]);
    found.retain(|w| w != word && *w != word.to_lowercase());
    found
}

/// Other words for the words that come next.
#[derive(Default)]
struct Alternatives {
    /// Number of words they stand for.
    len: usize,
    /// Words that mean the same, with their weight.
    same: Vec<(f32, String)>,
    /// Words that are near in meaning: for when nothing has the words themselves.
    related: Vec<(f32, String)>,
}

/// The longest run of words that has other words for it.
fn alternatives(snapshot: &Snapshot, words: &[&str]) -> Alternatives {
    let mut found = Alternatives::default();
    for len in (1..=words.len().min(LONGEST)).rev() {
        for form in base_forms(words.get(..len).unwrap_or_default()) {
            for synonym in sporhund_danish::synonyms(&form) {
                let list = if synonym.same { &mut found.same } else { &mut found.related };
                list.push((if synonym.same { SYNONYM } else { RELATED }, synonym.term.to_owned()));
            }
        }
        let learned = snapshot.vocabulary.acronyms.iter();
        for (acronym, long) in learned {
            if len == 1 && words.first() == Some(&acronym.as_str()) {
                found.same.push((ACRONYM, long.clone()));
            } else if long.split(' ').count() == len && starts_with(words, long) {
                found.same.push((ACRONYM, acronym.clone()));
            }
        }
        if let Some(long) = words.first().filter(|_| len == 1).and_then(|w| sporhund_danish::acronym(w)) {
            found.same.push((ACRONYM, long.to_owned()));
        }
        if !(found.same.is_empty() && found.related.is_empty()) {
            found.len = len;
            break;
        }
    }
    let mut seen = BTreeSet::new();
    found.same.retain(|(_, text)| seen.insert(text.clone()));
    found.related.retain(|(_, text)| seen.insert(text.clone()));
    found
}

/// The words in their base forms, every combination, and as they stand.
fn base_forms(words: &[&str]) -> BTreeSet<String> {
    let mut forms = BTreeSet::from([String::new()]);
    for word in words {
        let ways = lemmas(word).into_iter().take(3).chain([(*word).to_owned()]).collect::<BTreeSet<_>>();
        forms = forms.iter().flat_map(|f| ways.iter().map(move |w| format!("{f} {w}").trim().to_owned())).collect();
    }
    forms
}

fn starts_with(words: &[&str], entry: &str) -> bool {
    let near = |a: &str, b: &str| a == b || a.chars().next() == b.chars().next() && same_word(a, b);
    words.len() >= entry.split(' ').count() && words.iter().zip(entry.split(' ')).all(|(w, e)| near(w, e))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_without_danish_letters_has_its_danish_spellings() {
        assert!(other_spellings("velfaerdsteknologi").contains("velfærdsteknologi"));
        assert!(other_spellings("moedekultur").contains("mødekultur"));
        assert!(other_spellings("århus").contains("aarhus"));
        assert!(other_spellings("leder").is_empty());
    }

    #[test]
    fn a_right_word_that_is_not_held_is_hardly_a_slip() {
        assert_eq!(slips_allowed("kat"), 0);
        assert_eq!(slips_allowed("sygefavær"), 2);
        assert_eq!(slips_allowed("ledelse"), 1);
    }
}
