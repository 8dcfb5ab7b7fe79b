//! Splitting of compounds: a cheapest path over the letters of a word, whose steps are the dictionary's own compound-first forms.
//!
//! Every part but the last must be a form that the dictionary allows at the start of a compound, linking letters included
//! (`arbejds`, `børne`); the last may be any inflected form. Several guards keep simple words whole: particles never start a
//! compound, derivational endings never end one, an inflected form splits only where its lemma does, and a list of opaque words
//! stays whole (`borgmester`). Parts are split again until only leaves remain.
use crate::lexicon::{Entry, Lexicon};
use crate::lists::Lists;

/// Highest mean cost of the parts of a word that the dictionary holds.
const KNOWN_LIMIT: f32 = 7.15;
/// The same for a word that it does not hold: splitting is then the likelier reading.
const UNKNOWN_LIMIT: f32 = 9.0;
/// Cost of each further part: fewer parts are likelier.
const PART_COST: f32 = 3.0;
/// Least commonness of a short part that is listed by hand.
const LISTED_RANK: u8 = 7;
/// Longest word that is tried, in bytes; longer ones are not words.
const LONGEST: usize = 120;
/// Shortest compound, in letters.
const SHORTEST: usize = 5;
/// How deep parts are split again.
const DEPTH: u8 = 4;

/// Splits words with the dictionary and the hand-kept lists.
#[derive(Clone, Copy)]
pub(crate) struct Splitter<'a> {
    pub lexicon: &'a Lexicon,
    pub lists: &'a Lists,
}

/// A cheapest way to a position.
#[derive(Clone, Copy)]
struct Step {
    cost: f32,
    from: usize,
    parts: u8,
}

impl Splitter<'_> {
    /// Byte positions inside a lower-case word where a new leaf part starts; empty where the word is no compound.
    pub(crate) fn cuts(&self, word: &str) -> Vec<usize> {
        if word.len() > LONGEST { Vec::new() } else { self.cuts_at(word, DEPTH) }
    }

    fn cuts_at(&self, word: &str, depth: u8) -> Vec<usize> {
        if depth == 0 || word.chars().nth(SHORTEST - 1).is_none() || !word.chars().all(char::is_alphabetic) {
            return Vec::new();
        }
        if let Some(cuts) = self.by_hand(word) {
            return cuts;
        }
        match self.lexicon.form(word) {
            Some(entry) if entry.is_name => Vec::new(),
            Some(entry) if !entry.is_headword() => self.as_lemma(word, &entry, depth),
            Some(entry) if !self.other_lemmas_split(word, &entry, depth) => Vec::new(),
            Some(_) => self.path(word, KNOWN_LIMIT).map_or_else(Vec::new, |cuts| self.leaves(word, &cuts, depth)),
            None => self.unknown(word, depth),
        }
    }

    /// The decision of `exceptions.tsv`, if there is one for this word.
    fn by_hand(&self, word: &str) -> Option<Vec<usize>> {
        if self.lists.whole.contains(word) {
            return Some(Vec::new());
        }
        let parts = self.lists.split.get(word)?;
        let ends = parts.iter().scan(0, |at, part| {
            *at += part.len();
            Some(*at)
        });
        Some(ends.take(parts.len().saturating_sub(1)).collect())
    }

    /// A headword that is also a form of another word (`orienteret`, `orientere`) is only split where that word is.
    fn other_lemmas_split(&self, word: &str, entry: &Entry<'_>, depth: u8) -> bool {
        entry.lemmas(word).filter(|lemma| lemma != word).all(|lemma| !self.cuts_at(&lemma, depth - 1).is_empty())
    }

    /// An inflected form is split where its lemma is, as far as the two share letters.
    fn as_lemma(&self, word: &str, entry: &Entry<'_>, depth: u8) -> Vec<usize> {
        for lemma in entry.lemmas(word) {
            let shared = shared_prefix(word, &lemma);
            let cuts: Vec<usize> = self.cuts_at(&lemma, depth - 1).into_iter().filter(|c| *c < shared).collect();
            if !cuts.is_empty() {
                return cuts;
            }
        }
        Vec::new()
    }

    /// Whether an unlisted word is made of listed parts.
    pub(crate) fn is_compound(&self, word: &str) -> bool {
        word.len() <= LONGEST && word.chars().all(char::is_alphabetic) && self.path(word, UNKNOWN_LIMIT).is_some()
    }

    fn unknown(&self, word: &str, depth: u8) -> Vec<usize> {
        if let Some(stem) = word.strip_suffix("'s").or_else(|| word.strip_suffix('s'))
            && self.lexicon.form(stem).is_some()
        {
            return self.cuts_at(stem, depth - 1);
        }
        let Some(cuts) = self.path(word, UNKNOWN_LIMIT).or_else(|| self.unknown_modifier(word)) else { return Vec::new() };
        let Some(last) = cuts.last().copied() else { return Vec::new() };
        let head = word.get(last..).unwrap_or_default();
        if let Some(entry) = self.lexicon.form(head) {
            let lemma = format!("{}{}", word.get(..last).unwrap_or_default(), entry.lemma(head));
            if let Some(by_hand) = self.by_hand(&lemma) {
                return by_hand;
            }
        }
        self.leaves(word, &cuts, depth)
    }

    /// Splits the parts again.
    fn leaves(&self, word: &str, cuts: &[usize], depth: u8) -> Vec<usize> {
        let mut all = Vec::new();
        let mut start = 0;
        for end in cuts.iter().copied().chain([word.len()]) {
            let part = word.get(start..end).unwrap_or_default();
            if start > 0 {
                all.push(start);
            }
            let inner = if end == word.len() { self.cuts_at(part, depth - 1) } else { self.first_cuts(part, depth) };
            all.extend(inner.into_iter().map(|c| c + start));
            start = end;
        }
        all
    }

    /// Cuts inside a part that is not the last: those of its lemma.
    fn first_cuts(&self, part: &str, depth: u8) -> Vec<usize> {
        let lemma = self.first_lemma(part);
        let shared = shared_prefix(part, &lemma);
        self.cuts_at(&lemma, depth - 1).into_iter().filter(|c| *c < shared).collect()
    }

    /// The lemma of a part that is not the last.
    pub(crate) fn first_lemma(&self, part: &str) -> String {
        let found = self.lexicon.first_lemma(part, &self.lists.firsts);
        let found = found.or_else(|| part.strip_suffix('s').and_then(|p| self.lexicon.first_lemma(p, &self.lists.firsts)));
        self.corrected(found.unwrap_or_else(|| part.to_owned()))
    }

    /// The lemma that is meant where the dictionary keeps an irregular form as a word of its own (`børn`, `formænd`).
    pub(crate) fn corrected(&self, lemma: String) -> String {
        if let Some(meant) = self.lists.lemma.get(lemma.as_str()) {
            return (*meant).to_owned();
        }
        for (plural, singular) in &self.lists.irregular {
            if let Some(start) = lemma.strip_suffix(plural) {
                let meant = format!("{start}{singular}");
                if self.lexicon.form(&meant).is_some() {
                    return meant;
                }
            }
        }
        lemma
    }

    /// Boundaries of the cheapest sequence of parts, if it is cheap enough.
    fn path(&self, word: &str, limit: f32) -> Option<Vec<usize>> {
        let mut steps: Vec<Option<Step>> = vec![None; word.len() + 1];
        if let Some(first) = steps.first_mut() {
            *first = Some(Step { cost: 0.0, from: 0, parts: 0 });
        }
        let mut best: Option<Step> = None;
        for at in 0..word.len() {
            let Some(here) = steps.get(at).copied().flatten() else { continue };
            let rest = word.get(at..)?;
            if at > 0
                && let Some(cost) = self.last_cost(rest)
            {
                keep(&mut best, Step { cost: here.cost + cost, from: at, parts: here.parts + 1 });
            }
            self.lexicon.firsts(rest, |n, rank| {
                let Some(cost) = rest.get(..n).and_then(|part| self.first_cost(part, rank)) else { return };
                let step = Step { cost: here.cost + cost, from: at, parts: here.parts.saturating_add(1) };
                if let Some(slot) = steps.get_mut(at + n) {
                    keep(slot, step);
                }
                if at > 0 && rest.as_bytes().get(n) == Some(&b's') {
                    let linked = Step { cost: step.cost + 1.0, ..step };
                    if let Some(slot) = steps.get_mut(at + n + 1) {
                        keep(slot, linked);
                    }
                }
            });
        }
        let end = best?;
        let parts = f32::from(end.parts);
        if (end.cost - PART_COST * parts) / parts > limit {
            return None;
        }
        let mut cuts = vec![end.from];
        while let Some(step) = cuts.last().and_then(|at| steps.get(*at)).copied().flatten()
            && step.from > 0
        {
            cuts.push(step.from);
        }
        cuts.reverse();
        Some(cuts)
    }

    /// What a part costs that is not the last; nothing where it may not be one.
    fn first_cost(&self, part: &str, rank: u8) -> Option<f32> {
        let letters = part.chars().count();
        if self.lists.particles.contains(part) || (letters < 3 && !self.lists.short.contains(part)) {
            return None;
        }
        let is_short = self.lists.short.contains(part) || part.strip_suffix('s').is_some_and(|p| self.lists.short.contains(p));
        Some(part_cost(letters, rank, is_short))
    }

    /// What the last part costs; nothing where it may not be one.
    fn last_cost(&self, part: &str) -> Option<f32> {
        let letters = part.chars().count();
        if letters < 3 && !self.lists.short.contains(part) {
            return None;
        }
        let entry = self.lexicon.form(part).or_else(|| self.lexicon.form(part.strip_suffix('s')?))?;
        let lemma = entry.lemma(part);
        if !entry.may_end || self.lists.tails.contains(lemma.as_str()) || self.lists.tails.contains(part) {
            return None;
        }
        Some(part_cost(letters.min(lemma.chars().count() + 1), entry.rank, self.lists.short.contains(lemma.as_str())))
    }

    /// An unknown modifier before a common head (`onboarding` + `forløb`): the longest such head.
    fn unknown_modifier(&self, word: &str) -> Option<Vec<usize>> {
        let starts = word.char_indices().map(|(i, _)| i).skip(4);
        for at in starts {
            let (modifier, head) = word.split_at_checked(at)?;
            if head.chars().count() < 5 {
                return None;
            }
            let Some(entry) = self.lexicon.form(head) else { continue };
            let lemma = entry.lemma(head);
            let fits = entry.may_end
                && entry.rank >= 6
                && lemma.chars().count() >= 4
                && !self.lists.tails.contains(lemma.as_str())
                && !self.lists.tails.contains(head);
            if fits && has_vowel(modifier) && !self.lists.particles.contains(modifier) {
                return Some(vec![at]);
            }
        }
        None
    }
}

/// Cost of one part: long and productive parts are likely, short and rare ones are chance.
fn part_cost(letters: usize, rank: u8, is_listed: bool) -> f32 {
    let length = u8::try_from(letters.clamp(3, 10)).unwrap_or(10) - 3;
    let rank = if is_listed { rank.max(LISTED_RANK) } else { rank };
    let short = match letters {
        _ if is_listed => -1.5,
        0..=3 => 1.5,
        _ => 0.0,
    };
    PART_COST + 9.5 - 0.35 * f32::from(rank) - 0.6 * f32::from(length) + short
}

fn keep(slot: &mut Option<Step>, step: Step) {
    if slot.is_none_or(|s| step.cost < s.cost) {
        *slot = Some(step);
    }
}

fn has_vowel(word: &str) -> bool {
    word.contains(['a', 'e', 'i', 'o', 'u', 'y', 'æ', 'ø', 'å'])
}

/// Bytes that two words share at their start.
fn shared_prefix(a: &str, b: &str) -> usize {
    a.chars().zip(b.chars()).take_while(|(x, y)| x == y).map(|(c, _)| c.len_utf8()).sum()
}
