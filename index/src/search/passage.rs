//! The passage of a goal that answers best, in pieces with the matching words marked. Never HTML.

use std::borrow::Cow;
use std::ops::Range;

use super::entry::Passage;
use super::known_words::{KnownWords, sign};
use super::number::{ByNumber, number};
use super::skeleton::Skeletons;
use super::wants::{Clause, each_word};
use crate::record::FragmentPiece;

/// Longest passage, in bytes of text.
const MAX_LEN: usize = 240;
/// Words before the first match where a sentence has to be cut.
const LEAD: usize = 60;

/// What a match in running text is worth beside one in a fact: a fact has its page, and begins where its sentence begins.
const RUNNING: f32 = 0.6;

/// What each match adds to what is covered, and how many at most do.
const AGAIN: f32 = 0.02;
const MANY: usize = 10;
/// Passages whose scores differ by no more are as good as each other: the first is shown.
const CLOSE: f32 = 0.001;

/// About so many different words stand in the texts of ten goals.
const WORDS: usize = 1500;

/// How a word of a text matches the query.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Hit {
    /// Bits of the clauses it matches.
    clauses: u64,
    /// How well, 0 to 1.
    quality: f32,
}

/// A stretch of a text with its score and the words that match.
type Candidate<'a> = (f32, &'a Passage, Range<usize>, Vec<Range<usize>>);

/// Marks words of texts that match the query. Remembers what it has judged, because words come back.
pub struct Marker<'a> {
    words: &'a KnownWords,
    exact: ByNumber<u64>,
    lemmas: ByNumber<u64>,
    leaves: ByNumber<u64>,
    judged: ByNumber<Option<Hit>>,
    skeletons: Skeletons,
    /// Signs of all terms wanted.
    signs: Vec<u64>,
    /// More than any passage can score.
    most: f32,
}

impl<'a> Marker<'a> {
    /// A marker for the clauses of a query.
    pub fn new(clauses: &[Clause], words: &'a KnownWords) -> Marker<'a> {
        let most = clauses.len() as f32 + AGAIN * MANY as f32;
        let (exact, lemmas, leaves) = (ByNumber::default(), ByNumber::default(), ByNumber::default());
        let judged = ByNumber::with_capacity_and_hasher(WORDS, Default::default());
        let mut marker = Marker { words, exact, lemmas, leaves, judged, skeletons: Skeletons::default(), signs: Vec::new(), most };
        for (i, clause) in clauses.iter().enumerate().take(63) {
            let Marker { exact, lemmas, leaves, skeletons, .. } = &mut marker;
            let mut take = |list: &mut ByNumber<u64>, word: &str| {
                *list.entry(number(word)).or_default() |= 1 << i;
                skeletons.add(word);
            };
            each_word(&clause.want, &mut |terms| {
                take(exact, &terms.surface);
                terms.lemmas.iter().for_each(|lemma| take(lemmas, lemma));
                terms.parts.iter().for_each(|part| take(leaves, part));
            });
        }
        let Marker { exact, lemmas, leaves, signs, .. } = &mut marker;
        signs.extend(exact.keys().chain(lemmas.keys()).chain(leaves.keys()).map(|term| sign(*term)));
        signs.sort_unstable();
        signs.dedup();
        marker
    }

    /// The best passage with its page; the beginning of the first text where nothing matches.
    pub fn best(&mut self, passages: &[Passage]) -> (Vec<FragmentPiece>, Option<u32>) {
        let mut best: Option<Candidate<'_>> = None;
        for passage in passages {
            let most = self.most * if passage.running { RUNNING } else { 1.0 };
            if best.as_ref().is_some_and(|(b, ..)| most <= b + CLOSE) {
                continue;
            }
            let hits = self.hits(&passage.text);
            if hits.is_empty() {
                continue;
            }
            for window in windows(&passage.text, &hits) {
                let inside: Vec<_> = hits.iter().filter(|(r, _)| window.start <= r.start && r.end <= window.end).collect();
                let score = score(&inside) * if passage.running { RUNNING } else { 1.0 };
                if best.as_ref().is_none_or(|(b, ..)| score > b + CLOSE) {
                    best = Some((score, passage, window, inside.into_iter().map(|(r, _)| r.clone()).collect()));
                }
            }
        }
        match best {
            Some((_, passage, window, marks)) => (pieces(&passage.text, window, &marks), Some(passage.page)),
            None => (passages.first().map(|p| pieces(&p.text, opening(&p.text), &[])).unwrap_or_default(), None),
        }
    }

    fn hits(&mut self, text: &str) -> Vec<(Range<usize>, Hit)> {
        if self.exact.is_empty() {
            return Vec::new();
        }
        let mut hits = Vec::new();
        each_word_range(text, |range| {
            if let Some(hit) = text.get(range.clone()).and_then(|w| self.judge(&lower(w))) {
                hits.push((range, hit));
            }
        });
        hits
    }

    fn judge(&mut self, word: &str) -> Option<Hit> {
        let of_word = number(word);
        if let Some(known) = self.judged.get(&of_word) {
            return *known;
        }
        let hit = self.skeletons.may_match(word).then(|| self.compare(word, of_word)).filter(|hit| hit.clauses > 0);
        self.judged.insert(of_word, hit);
        hit
    }

    /// How a word matches, by all its terms.
    fn compare(&self, word: &str, of_word: u64) -> Hit {
        let mut hit = Hit::default();
        let mut see = |clauses: Option<&u64>, quality: f32| {
            if let Some(clauses) = clauses {
                hit.clauses |= clauses;
                hit.quality = hit.quality.max(quality);
            }
        };
        see(self.exact.get(&of_word), 1.0);
        let may = |all: u64| self.signs.iter().any(|sign| all & sign == *sign);
        for token in self.words.terms(word, of_word, may).iter().flat_map(|terms| terms.iter()) {
            see(self.exact.get(&token.surface), 1.0);
            for lemma in &token.lemmas {
                see(self.lemmas.get(lemma), 0.95);
                see(self.leaves.get(lemma), 0.3);
            }
            for part in &token.parts {
                see(self.lemmas.get(part), 0.6);
                see(self.leaves.get(part), 0.3);
            }
        }
        hit
    }
}

/// A word in small letters; most are.
fn lower(word: &str) -> Cow<'_, str> {
    let is_lower = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, 'æ' | 'ø' | 'å' | 'é') || c.is_lowercase();
    if word.chars().all(is_lower) { Cow::Borrowed(word) } else { Cow::Owned(word.to_lowercase()) }
}

/// Clauses covered count most, then how well, then how often.
fn score(hits: &[&(Range<usize>, Hit)]) -> f32 {
    let any = hits.iter().fold(0, |all, (_, h)| all | h.clauses);
    let quality = |i: u32| hits.iter().filter(|(_, h)| h.clauses >> i & 1 == 1).map(|(_, h)| h.quality).fold(0.0, f32::max);
    let covered: f32 = (0..u64::BITS - any.leading_zeros()).filter(|i| any >> i & 1 == 1).map(quality).sum();
    covered + AGAIN * hits.len().min(MANY) as f32
}

/// Shows runs of letters and digits with hyphens inside to `see`, in order.
fn each_word_range(text: &str, mut see: impl FnMut(Range<usize>)) {
    let mut start = None;
    for (i, c) in text.char_indices().chain(std::iter::once((text.len(), ' '))) {
        let inner = is_letter(c) || (matches!(c, '-' | '&' | '\u{ad}') && start.is_some());
        match (start, inner) {
            (None, true) => start = Some(i),
            (Some(from), false) => {
                let word = text.get(from..i).unwrap_or_default().trim_end_matches(['-', '&']);
                see(from..from + word.len());
                start = None;
            }
            _ => {}
        }
    }
}

/// A letter or digit; those of Danish are told without a table.
fn is_letter(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_alphanumeric()
    } else {
        matches!(c, 'æ' | 'ø' | 'å' | 'Æ' | 'Ø' | 'Å' | 'é') || c.is_alphanumeric()
    }
}

/// Stretches of whole sentences around matches, none longer than the limit.
fn windows(text: &str, hits: &[(Range<usize>, Hit)]) -> Vec<Range<usize>> {
    let sentences = sporhund_danish::sentences(text);
    let mut windows = Vec::new();
    for (i, sentence) in sentences.iter().enumerate() {
        if !hits.iter().any(|(r, _)| sentence.start <= r.start && r.end <= sentence.end) {
            continue;
        }
        if sentence.len() <= MAX_LEN {
            let reach = sentences.iter().skip(i).take_while(|s| s.end - sentence.start <= MAX_LEN).last().map_or(sentence.end, |s| s.end);
            windows.push(sentence.start..reach);
        } else {
            let inside = hits.iter().filter(|(r, _)| sentence.start <= r.start && r.end <= sentence.end);
            windows.extend(inside.map(|(r, _)| cut(text, sentence, r.start)));
        }
    }
    windows
}

/// A stretch of a long sentence that begins a little before a match, at word borders.
fn cut(text: &str, sentence: &Range<usize>, at: usize) -> Range<usize> {
    let from = border(text, at.saturating_sub(LEAD).max(sentence.start), sentence.start);
    let to = border(text, (from + MAX_LEN).min(sentence.end), from);
    from..to.max(from)
}

/// The last beginning of a word at or before a byte; `least` where there is none, the byte itself at the end of the text.
fn border(text: &str, at: usize, least: usize) -> usize {
    if at >= text.len() || at <= least {
        return at.min(text.len()).max(least);
    }
    let mut floor = at;
    while !text.is_char_boundary(floor) {
        floor -= 1;
    }
    let space = text.get(least..floor).and_then(|t| t.rfind(char::is_whitespace));
    space.map_or(least, |i| least + i + text.get(least + i..).and_then(|t| t.chars().next()).map_or(1, char::len_utf8))
}

/// The first sentences of a text.
fn opening(text: &str) -> Range<usize> {
    let end = sporhund_danish::sentences(text).iter().take_while(|s| s.end <= MAX_LEN).last().map(|s| s.end);
    0..end.unwrap_or_else(|| border(text, MAX_LEN.min(text.len()), 0))
}

/// The window in pieces, with signs where it was cut out of a longer text.
fn pieces(text: &str, window: Range<usize>, marks: &[Range<usize>]) -> Vec<FragmentPiece> {
    let piece = |range: Range<usize>, matched| FragmentPiece { text: text.get(range).unwrap_or_default().to_owned(), matched };
    let mut pieces = Vec::new();
    let mut at = window.start;
    for mark in marks {
        if mark.start > at {
            pieces.push(piece(at..mark.start, false));
        }
        pieces.push(piece(mark.clone(), true));
        at = mark.end;
    }
    pieces.push(piece(at..window.end, false));
    if let Some(last) = pieces.last_mut() {
        last.text.truncate(last.text.trim_end().len());
    }
    let unsaid = |range: Range<usize>| text.get(range).is_some_and(|t| t.chars().any(char::is_alphanumeric));
    if unsaid(0..window.start) {
        pieces.insert(0, FragmentPiece { text: "… ".to_owned(), matched: false });
    }
    if unsaid(window.end..text.len()) {
        pieces.push(FragmentPiece { text: " …".to_owned(), matched: false });
    }
    pieces.retain(|p| !p.text.is_empty());
    pieces
}
