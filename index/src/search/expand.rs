//! Widens what the query says: other spellings, synonyms, acronyms, and near words for what the index does not have.

use std::collections::BTreeSet;

use super::build::{self, Scope};
use super::derive;
use super::fuzzy;
use super::others::{self, Other, alternatives};
use super::plan::Resolver;
use super::query::Node;
use super::schema::Fields;
use super::snapshot::Snapshot;
use super::wants::{Clause, Terms, Want, of_phrase, of_word, text_of};
use crate::record::Expansion;
use sporhund_danish::Analyser;

/// Weight of another spelling (aa for å).
const SPELLING: f32 = 0.9;
/// Weight of a word one or two slips away.
const SLIP: f32 = 0.7;
/// Weight of the verb for a noun and the other way round.
const KIND: f32 = 0.5;
/// Weight of the parts of a compound far from each other.
const ANYWHERE: f32 = 0.15;
/// Where fewer entries have a word, related words are looked for too.
const FEW: usize = 5;
/// A word that fewer entries have, and no dictionary, may be a slip for one that many have.
const RARE: u32 = 2;
/// How many times as many entries the word meant must have.
const OFTEN: u32 = 5;
/// Most words for one beginning, and for one word with a tilde.
const MOST_BEGINNINGS: usize = 2000;
const MOST_NEAR: usize = 50;

/// What the query wants, and what was added to it.
#[derive(Debug, Default)]
pub struct Expanded {
    /// All of these.
    pub clauses: Vec<Clause>,
    /// What is left out, ready to be looked for.
    pub excluded: Vec<Want>,
    /// Danish sentences on what was added.
    pub notices: Vec<String>,
    /// What was added.
    pub expansions: Vec<Expansion>,
    /// Words that look like slips, with the likelier word.
    pub slips: Vec<(String, String)>,
}

/// Widens nodes of a query with what a state of the index has.
pub struct Expander<'a> {
    snapshot: &'a Snapshot,
    fields: &'a Fields,
    at: &'a Resolver<'a>,
    /// Words the asker does not want beside the typed ones, lower case.
    without: BTreeSet<String>,
    expanded: Expanded,
}

impl<'a> Expander<'a> {
    /// Widens without some words.
    pub fn new(at: &'a Resolver<'a>, without: &[String]) -> Expander<'a> {
        let without = without.iter().map(|w| w.to_lowercase()).collect();
        Expander { snapshot: at.snapshot, fields: at.fields, at, without, expanded: Expanded::default() }
    }

    /// Clauses for the top level of a query.
    pub fn expand(mut self, wanted: &[Node], excluded: &[Node]) -> tantivy::Result<Expanded> {
        let mut at = 0;
        while let Some(node) = wanted.get(at) {
            let words: Vec<&str> = wanted.iter().skip(at).map_while(word_of).collect();
            let others = alternatives(&self.snapshot.vocabulary, &words);
            let len = others.len.max(1);
            let text = wanted.iter().skip(at).take(len).map(text_of).collect::<Vec<_>>().join(" ");
            let mut base = Vec::new();
            for node in wanted.iter().skip(at).take(len) {
                base.extend(self.plain(node)?);
            }
            at += len;
            let Some(want) = (if base.len() > 1 { Some(Want::All(base)) } else { base.pop() }) else { continue };
            let single = word_of(node).filter(|_| len == 1);
            let want = self.widen(&text, single, want, others)?;
            self.expanded.clauses.push(Clause { text, want });
        }
        for node in excluded {
            if let Some(want) = self.plain(node)? {
                self.expanded.excluded.push(want);
            }
        }
        self.notices();
        Ok(self.expanded)
    }

    /// A word or run of words with everything else that may stand for it.
    fn widen(&mut self, text: &str, single: Option<&str>, base: Want, others: others::Alternatives) -> tantivy::Result<Want> {
        let mut ways = vec![(1.0, base.clone())];
        if single.is_none() && others.len == 0 {
            return Ok(base);
        }
        if let Some(word) = single {
            ways.extend(self.spellings(word)?);
            ways.extend(other_kinds(&base));
        }
        self.add_held(text, &mut ways, others.same)?;
        let goals = self.few(&Want::Best(ways.clone()))?;
        if let Some(word) = single {
            self.slips(word, goals, &mut ways)?;
        }
        if goals == 0 || self.few(&word_itself(&ways))? < FEW {
            self.add_held(text, &mut ways, others.related)?;
            if let Some(word) = single.filter(|_| goals < FEW) {
                self.add_held(text, &mut ways, others::without_head(word))?;
                if goals > 0 {
                    ways.extend(parts_anywhere(&base));
                } else {
                    self.apart(word, &mut ways)?;
                }
            }
        }
        Ok(Want::Best(ways))
    }

    /// A node as it stands, words inside of choices with their spellings and synonyms.
    fn plain(&mut self, node: &Node) -> tantivy::Result<Option<Want>> {
        Ok(match node {
            Node::Word(word) => of_word(word),
            Node::Phrase(text) => of_phrase(text),
            Node::Prefix(beginning) => Some(self.begins(beginning)?),
            Node::Fuzzy(word, slips) => {
                let lexicon = self.snapshot.lexicon(self.fields)?;
                let near = fuzzy::all_within(lexicon, word, *slips, MOST_NEAR);
                let itself = of_word(word).map(|w| (1.0, w));
                Some(Want::Best(itself.into_iter().chain(near.iter().filter_map(|w| of_word(w)).map(|w| (SLIP, w))).collect()))
            }
            Node::Filter(condition) => Some(Want::Filter(condition.clone())),
            Node::Figure(figure) => Some(Want::Figure(figure.clone())),
            Node::All(nodes) => {
                let all = self.inner(nodes)?;
                (!all.is_empty()).then_some(Want::All(all))
            }
            Node::Any(nodes) => {
                let any = self.inner(nodes)?;
                (!any.is_empty()).then(|| Want::Best(any.into_iter().map(|w| (1.0, w)).collect()))
            }
            Node::Not(node) => self.plain(node)?.map(|w| Want::Not(Box::new(w))),
        })
    }

    fn inner(&mut self, nodes: &[Node]) -> tantivy::Result<Vec<Want>> {
        let mut wants = Vec::new();
        for node in nodes {
            let Some(want) = self.plain(node)? else { continue };
            wants.push(match word_of(node) {
                // Who names choices has said what else may stand for a word: only what means the same is added.
                Some(word) => {
                    let others = others::Alternatives { related: Vec::new(), ..alternatives(&self.snapshot.vocabulary, &[word]) };
                    self.widen(word, Some(word), want, others)?
                }
                None => want,
            });
        }
        Ok(wants)
    }

    /// Every word and part of the index that begins so.
    fn begins(&self, beginning: &str) -> tantivy::Result<Want> {
        let lexicon = self.snapshot.lexicon(self.fields)?;
        let mut known = lexicon.words_with(beginning).to_vec();
        known.sort_by(|a, b| b.entries.cmp(&a.entries).then_with(|| a.text.cmp(&b.text)));
        let words = known.into_iter().take(MOST_BEGINNINGS).map(|k| k.text).collect();
        Ok(Want::Begins(words, lexicon.parts_with(beginning).iter().take(MOST_BEGINNINGS).cloned().collect()))
    }

    /// Near words for one that nothing has, and the likelier word where a rare one looks like a slip.
    fn slips(&mut self, word: &str, goals: usize, ways: &mut Vec<(f32, Want)>) -> tantivy::Result<()> {
        let allowed = slips_allowed(word);
        if allowed == 0 {
            return Ok(());
        }
        let lexicon = self.snapshot.lexicon(self.fields)?;
        if goals > 0 {
            let (entries, known) = (lexicon.entries(word), Analyser::shared().is_word(word));
            if !known && entries <= RARE {
                let likelier = fuzzy::nearest(lexicon, word, 1).into_iter().next().filter(|n| lexicon.entries(n) >= OFTEN * entries.max(1));
                self.expanded.slips.extend(likelier.map(|near| (word.to_owned(), near)));
            }
            return Ok(());
        }
        let near = fuzzy::nearest(lexicon, word, allowed);
        if near.is_empty() && !Analyser::shared().is_word(word) {
            if let Some((left, right)) = fuzzy::compound(lexicon, word)
                && let (Some(a), Some(b)) = (of_word(&left), of_word(&right))
                && self.exists(&Want::All(vec![a.clone(), b.clone()]))?
            {
                ways.push((SLIP, Want::All(vec![a, b])));
                self.note(word, &format!("{left} {right}"), "slip");
                self.expanded.slips.push((word.to_owned(), format!("{left} {right}")));
            }
            return Ok(());
        }
        let first = self.expanded.slips.len();
        for near in near {
            if self.without.contains(&near) {
                continue;
            }
            ways.extend(of_word(&near).map(|w| (SLIP, w)));
            self.note(word, &near, "slip");
            if self.expanded.slips.len() == first {
                self.expanded.slips.push((word.to_owned(), near));
            }
        }
        Ok(())
    }

    /// Where nothing has a compound: both of its halves in one goal, each in its own or another word. What is shown says so.
    fn apart(&mut self, word: &str, ways: &mut Vec<(f32, Want)>) -> tantivy::Result<()> {
        let Some((left, right)) = others::halves(word) else { return Ok(()) };
        let text = format!("{left} {right}");
        if self.without.contains(&text) {
            return Ok(());
        }
        let both: Vec<Want> = [left.as_str(), right.as_str()].into_iter().filter_map(|half| self.half(half)).collect();
        let want = Want::All(both);
        if matches!(&want, Want::All(both) if both.len() == 2) && self.exists(&want)? {
            self.note(word, &text, "parts");
            ways.push((ANYWHERE, want));
        }
        Ok(())
    }

    /// Half of a compound with its other words.
    fn half(&self, half: &str) -> Option<Want> {
        let other = alternatives(&self.snapshot.vocabulary, &[half]);
        let others = other.same.into_iter().chain(other.related);
        let all = |o: &Other| Want::All(o.text.split(' ').filter(|w| !sporhund_danish::is_stop_word(w)).filter_map(of_word).collect());
        let ways = std::iter::once((1.0, of_word(half)?)).chain(others.map(|o| (o.weight, all(&o))));
        Some(Want::Best(ways.collect()))
    }

    fn note(&mut self, word: &str, term: &str, kind: &str) {
        self.expanded.expansions.push(Expansion { word: word.to_owned(), term: term.to_owned(), kind: kind.to_owned() });
    }

    /// Adds the words that something in the index has.
    fn add_held(&mut self, word: &str, ways: &mut Vec<(f32, Want)>, others: Vec<Other>) -> tantivy::Result<()> {
        for other in others.into_iter().filter(|o| !self.without.contains(&o.text.to_lowercase())).collect::<Vec<_>>() {
            let want = Want::All(other.text.split(' ').filter(|w| !sporhund_danish::is_stop_word(w)).filter_map(of_word).collect());
            if self.exists(&want)? {
                self.note(word, &other.text, other.kind);
                ways.push((other.weight, want));
            }
        }
        Ok(())
    }

    fn notices(&mut self) {
        let expanded = &mut self.expanded;
        let words: BTreeSet<&String> = expanded.expansions.iter().filter(|e| e.kind == "slip").map(|e| &e.word).collect();
        for word in words {
            let slips = expanded.expansions.iter().filter(|e| e.kind == "slip" && e.word == *word);
            let near: Vec<String> = slips.map(|e| format!("»{}«", e.term)).collect();
            expanded.notices.push(format!("»{word}« findes ikke i samlingen. Viser også {}.", near.join(", ")));
        }
        let also: Vec<&str> = expanded.expansions.iter().filter(|e| e.kind != "slip").map(|e| e.term.as_str()).collect();
        if !also.is_empty() {
            expanded.notices.push(format!("Søgte også på: {}.", also.join(", ")));
        }
    }

    /// Spellings with å, ø, æ for aa, oe, ae and back that the index knows.
    fn spellings(&self, word: &str) -> tantivy::Result<Vec<(f32, Want)>> {
        let mut ways = Vec::new();
        for other in others::other_spellings(word) {
            if let Some(want) = of_word(&other)
                && self.exists(&want)?
            {
                ways.push((SPELLING, want));
            }
        }
        Ok(ways)
    }

    /// Something in the index has it.
    fn exists(&self, want: &Want) -> tantivy::Result<bool> {
        Ok(build::want(self.at, want, Scope::Body)?.at_most(self.snapshot, 1)? > 0)
    }

    /// Entries that have it, counted up to [`FEW`].
    fn few(&self, want: &Want) -> tantivy::Result<usize> {
        build::want(self.at, want, Scope::Body)?.at_most(self.snapshot, FEW)
    }
}

fn word_of(node: &Node) -> Option<&str> {
    if let Node::Word(word) = node { Some(word) } else { None }
}

/// Slips a word may have. A word that is right, but not in the collection, is hardly a slip.
fn slips_allowed(word: &str) -> usize {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    if letters < 5 || word.chars().any(|c| c.is_ascii_digit()) {
        return 0;
    }
    match (Analyser::shared().is_word(word), letters) {
        (true, ..=5) => 0,
        (true, _) | (false, ..=7) => 1,
        (false, _) => 2,
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_right_word_that_is_not_held_is_hardly_a_slip() {
        assert_eq!(slips_allowed("kat"), 0);
        assert_eq!(slips_allowed("sygefavær"), 2);
        assert_eq!(slips_allowed("ledelse"), 1);
    }
}
