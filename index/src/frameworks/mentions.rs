//! Mentions of names that people gave frameworks and tracks, as references of goals and documents.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::OnceLock;

use crate::record::{Document, Goal, OwnTerm, Place, Record, Reference};

/// Longest acronym, in characters: written in capitals it is found only in capitals.
const ACRONYM: usize = 6;
/// Most digits of a track's number.
const DIGITS: usize = 3;

/// The terms that hold for one document.
#[derive(Debug, Default)]
pub struct Terms {
    terms: Vec<Named>,
    /// Names of frameworks by their keys.
    names: BTreeMap<String, String>,
}

/// A term with its ways of writing.
#[derive(Debug)]
struct Named {
    key: String,
    forms: Vec<Form>,
}

/// One way of writing, in words.
#[derive(Debug)]
struct Form {
    words: Vec<String>,
    exact: bool,
}

/// A word with its place in a text, in bytes.
struct Word<'a> {
    text: &'a str,
    low: String,
    at: Range<usize>,
}

/// A mention: what it refers to, and where it stands.
struct Mention {
    key: String,
    at: Range<usize>,
}

impl Terms {
    /// The terms of the document's municipality that hold in its period.
    pub fn of(own: &[OwnTerm], document: &Document) -> Terms {
        let Some(municipality) = document.municipality.as_ref().map(|m| m.name.to_lowercase()) else { return Terms::default() };
        let year = |day: &str| day.get(..4).and_then(|y| y.parse::<i32>().ok());
        let from = document.period.as_ref().and_then(|p| year(&p.from));
        let to = document.period.as_ref().and_then(|p| p.to.as_deref().map_or(from, year));
        let holds = |t: &&OwnTerm| {
            let begun = t.from.is_none_or(|first| to.is_none_or(|last| last >= first));
            let going = t.to.is_none_or(|last| from.is_none_or(|first| first <= last));
            t.municipality.to_lowercase() == municipality && begun && going
        };
        let mut found = Terms::default();
        for term in own.iter().filter(holds) {
            let written = term.aliases.iter().chain(&term.misspellings);
            let forms: Vec<Form> = written.map(|w| Form::of(w)).filter(|f| !f.words.is_empty()).collect();
            if let Some(title) = term.title.as_ref().filter(|_| !term.key.contains('/')) {
                found.names.insert(term.key.clone(), title.clone());
            }
            found.terms.push(Named { key: term.key.clone(), forms });
        }
        found
    }

    /// No term holds.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// Makes every mention a reference: one that was read as another framework's becomes this one's, others are added.
    pub fn apply(&self, record: &mut Record) {
        if self.is_empty() {
            return;
        }
        let Record { document, goals, sections } = record;
        for goal in goals.iter_mut() {
            let mut texts = texts(goal);
            let own = sections.iter().filter(|s| s.goal.as_ref() == Some(&goal.id));
            texts.extend(own.map(|s| (s.text.clone(), s.place.clone())));
            self.refer(&mut goal.references, &texts);
        }
        let rest: Vec<(String, Place)> = sections.iter().filter(|s| s.goal.is_none()).map(|s| (s.text.clone(), s.place.clone())).collect();
        self.refer(&mut document.references, &rest);
    }

    fn refer(&self, references: &mut Vec<Reference>, texts: &[(String, Place)]) {
        for reference in references.iter_mut() {
            if let Some(key) = self.read_anew(reference) {
                reference.key = key;
            }
        }
        for (text, place) in texts {
            for mention in self.mentions(text) {
                let is_held = |r: &Reference| r.key == mention.key || (!mention.key.contains('/') && head(&r.key) == mention.key);
                if !references.iter().any(is_held) {
                    let label = text.get(mention.at.clone()).unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
                    let framework = references.iter().find(|r| head(&r.key) == head(&mention.key)).map(|r| r.framework.clone());
                    let framework = framework.unwrap_or_else(|| capital(head(&mention.key)));
                    references.push(Reference { key: mention.key, framework, label, inferred: false, place: place.clone() });
                }
            }
        }
        for reference in references.iter_mut() {
            if let Some(name) = self.names.get(head(&reference.key)) {
                reference.framework.clone_from(name);
            }
        }
        let mut seen: BTreeSet<(String, String)> = BTreeSet::new();
        references.retain(|r| seen.insert((r.key.clone(), r.label.clone())));
    }

    /// Another key of a reference whose words are a term's; the number of a track stays.
    fn read_anew(&self, reference: &Reference) -> Option<String> {
        let mention = self.mentions(&reference.label).into_iter().next()?;
        let (own, meant) = (head(&reference.key), head(&mention.key));
        let key = match reference.key.split_once('/') {
            Some((_, item)) if own != meant && !mention.key.contains('/') => format!("{meant}/{item}"),
            Some(_) if own == meant => return None,
            _ => mention.key,
        };
        (key != reference.key).then_some(key)
    }

    /// All mentions in a text, longest names first.
    fn mentions(&self, text: &str) -> Vec<Mention> {
        let words = words(text);
        let mut found: Vec<Mention> = Vec::new();
        for term in &self.terms {
            for form in &term.forms {
                let places = (0..words.len()).filter(|at| form.stands(&words, *at));
                found.extend(places.filter_map(|at| mention(text, &words, at, form.words.len(), &term.key)));
            }
        }
        found.sort_by_key(|m| (std::cmp::Reverse(m.at.len()), m.at.start));
        let mut taken: Vec<Range<usize>> = Vec::new();
        found.retain(|m| {
            let free = !taken.iter().any(|t| t.start < m.at.end && m.at.start < t.end);
            taken.push(m.at.clone());
            free
        });
        found
    }
}

impl Form {
    fn of(written: &str) -> Form {
        let letters: Vec<char> = written.chars().filter(|c| c.is_alphabetic()).collect();
        let exact = letters.len() <= ACRONYM && letters.iter().all(|c| c.is_uppercase());
        Form { words: words(written).into_iter().map(|w| if exact { w.text.to_owned() } else { w.low }).collect(), exact }
    }

    /// The form stands at a word, the last word perhaps in the genitive.
    fn stands(&self, words: &[Word<'_>], at: usize) -> bool {
        let last = self.words.len().saturating_sub(1);
        self.words.iter().enumerate().all(|(i, wanted)| {
            let word = words.get(at + i).map(|w| if self.exact { w.text } else { w.low.as_str() });
            word.is_some_and(|w| w == wanted || (i == last && w.strip_suffix('s') == Some(wanted)))
        })
    }
}

/// A name at a word, with the number of the track it is said with.
fn mention(text: &str, words: &[Word<'_>], at: usize, len: usize, key: &str) -> Option<Mention> {
    let (first, last) = (words.get(at)?, words.get(at + len - 1)?);
    let place = first.at.start..last.at.end;
    if key.contains('/') {
        return Some(Mention { key: key.to_owned(), at: place });
    }
    let (noun, number, at) = after(words, at + len, last).or_else(|| before(text, words, at)).unwrap_or_default();
    if number.is_empty() {
        return Some(Mention { key: key.to_owned(), at: place });
    }
    // Parts of a budget keep their noun, those of other frameworks have only a number.
    let item = if key.starts_with("budget-") { format!("{noun}-{number}") } else { number };
    Some(Mention { key: format!("{key}/{item}"), at: place.start.min(at.start)..place.end.max(at.end) })
}

/// "…planen spor 2", "…planen, ledetråd nr. 2", "…sporet 2".
fn after(words: &[Word<'_>], at: usize, last: &Word<'_>) -> Option<(String, String, Range<usize>)> {
    let named = words.get(at).and_then(|w| noun(&w.low));
    let own = noun(&last.low);
    let mut next = at + usize::from(named.is_some());
    let numbered = words.get(next).is_some_and(|w| is_number_word(&w.low));
    next += usize::from(numbered);
    let number = words.get(next).filter(|w| is_number(w.text))?;
    let noun = named.or(own).or_else(|| numbered.then(|| "spor".to_owned()))?;
    Some((noun, number.text.to_owned(), words.get(at)?.at.start..number.at.end))
}

/// "spor 2 i …planen".
fn before(text: &str, words: &[Word<'_>], at: usize) -> Option<(String, String, Range<usize>)> {
    let mut back = at.checked_sub(1)?;
    while ["i", "fra", "af", "under", "for", "til", "den", "det", "vores", "kommunens"].contains(&words.get(back)?.low.as_str()) {
        back = back.checked_sub(1)?;
    }
    let number = words.get(back).filter(|w| is_number(w.text))?;
    back = back.checked_sub(1)?;
    if is_number_word(&words.get(back)?.low) {
        back = back.checked_sub(1)?;
    }
    let first = words.get(back)?;
    let between = text.get(number.at.end..words.get(at)?.at.start)?;
    (!between.contains(['.', '\n'])).then_some(())?;
    Some((noun(&first.low)?, number.text.to_owned(), first.at.start..number.at.end))
}

fn is_number(word: &str) -> bool {
    word.len() <= DIGITS && word.chars().all(|c| c.is_ascii_digit())
}

fn is_number_word(low: &str) -> bool {
    matches!(low, "nr" | "nummer")
}

/// The noun of a numbered part as keys write it.
fn noun(low: &str) -> Option<String> {
    static NOUNS: OnceLock<Vec<&'static str>> = OnceLock::new();
    let nouns = NOUNS.get_or_init(|| {
        include_str!("../../data/track_nouns.txt").lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#')).collect()
    });
    let found = nouns.iter().find(|n| low.ends_with(**n))?;
    let bare = nouns.iter().find(|n| found.starts_with(**n)).unwrap_or(found);
    Some((*bare).to_owned())
}

/// Words of letters and digits.
fn words(text: &str) -> Vec<Word<'_>> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        match (letter.is_alphanumeric(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                let word = text.get(from..at).unwrap_or_default();
                found.push(Word { text: word, low: word.to_lowercase(), at: from..at });
                start = None;
            }
            _ => {}
        }
    }
    found
}

/// A goal's own texts with their places.
fn texts(goal: &Goal) -> Vec<(String, Place)> {
    let place = |place: &Option<Place>| place.clone().unwrap_or_else(|| goal.place.clone());
    let mut texts = vec![(goal.title.clone(), goal.place.clone())];
    texts.extend(goal.background.iter().map(|t| (t.clone(), place(&goal.background_place))));
    texts.extend(goal.purpose.iter().map(|t| (t.clone(), place(&goal.purpose_place))));
    texts.extend(goal.targets.iter().chain(&goal.effects).map(|t| (t.text.clone(), t.place.clone())));
    texts.extend(goal.activities.iter().map(|t| (t.text.clone(), t.place.clone())));
    texts.extend(goal.fields.iter().map(|t| (t.text.clone(), t.place.clone())));
    texts
}

fn head(key: &str) -> &str {
    key.split('/').next().unwrap_or(key)
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::record::{Activity, Municipality, Period};

    fn own(key: &str, aliases: &[&str]) -> OwnTerm {
        let aliases = aliases.iter().map(|a| (*a).to_owned()).collect();
        OwnTerm { municipality: "Ravnsø".to_owned(), key: key.to_owned(), aliases, ..OwnTerm::default() }
    }

    fn record(text: &str) -> Record {
        let mut record = Record::default();
        record.document.municipality = Some(Municipality { name: "Ravnsø".to_owned(), ..Municipality::default() });
        record.document.period = Some(Period { from: "2031-01-01".to_owned(), to: Some("2031-12-31".to_owned()) });
        record.goals.push(Goal { activities: vec![Activity { text: text.to_owned(), ..Activity::default() }], ..Goal::default() });
        record
    }

    fn read(terms: &[OwnTerm], text: &str) -> Vec<(String, String)> {
        let mut record = record(text);
        Terms::of(terms, &record.document.clone()).apply(&mut record);
        record.goals.remove(0).references.into_iter().map(|r| (r.key, r.label)).collect()
    }

    fn keys(terms: &[OwnTerm], text: &str) -> Vec<String> {
        read(terms, text).into_iter().map(|(key, _)| key).collect()
    }

    #[test]
    fn a_name_given_to_a_track_counts_wherever_it_stands() {
        let terms = [own("dus/2", &["strandsporet", "Rene strande"])];
        assert_eq!(read(&terms, "Vi følger Strandsporets mål."), [("dus/2".to_owned(), "Strandsporets".to_owned())]);
        assert_eq!(keys(&terms, "Se »Rene  strande«. Strandsporet igen."), ["dus/2"]);
        assert_eq!(keys(&terms, "De rene strandenge"), [""; 0]);
    }

    #[test]
    fn a_name_of_a_framework_takes_the_number_it_is_said_with() {
        let terms = [own("dus", &["Kystplanen", "KYP", "kystledetråden"])];
        for (text, key) in [
            ("Målet udmønter Kystplanen.", "dus"),
            ("Målet udmønter Kystplanens spor 3.", "dus/3"),
            ("Målet udmønter Kystplanen, ledetråd nr. 12.", "dus/12"),
            ("Målet udmønter udviklingsspor 4 i den KYP.", "dus/4"),
            ("Kystledetråden 5 er vigtig", "dus/5"),
            ("Kystplanen 3. kvartal", "dus"),
            ("Se side 4 i Kystplanen", "dus"),
        ] {
            assert_eq!(keys(&terms, text), [key], "{text}");
        }
        assert_eq!(keys(&terms, "Der kyp er intet."), [""; 0]);
        assert_eq!(keys(&[own("budget-2031", &["Klitforliget"])], "forandring nr. 7 i Klitforliget"), ["budget-2031/forandring-7"]);
    }

    #[test]
    fn a_term_holds_in_its_municipality_and_period_only() {
        let mut term = own("dus/2", &["strandsporet"]);
        term.from = Some(2032);
        assert_eq!(keys(&[term.clone()], "Strandsporet"), [""; 0]);
        (term.from, term.to) = (None, Some(2030));
        assert_eq!(keys(&[term.clone()], "Strandsporet"), [""; 0]);
        (term.from, term.to) = (Some(2030), Some(2031));
        assert_eq!(keys(&[term.clone()], "Strandsporet"), ["dus/2"]);
        term.municipality = "Vesterlund".to_owned();
        assert_eq!(keys(&[term], "Strandsporet"), [""; 0]);
    }

    #[test]
    fn a_reference_read_as_another_frameworks_keeps_its_number() {
        let mut record = record("");
        let reference = |key: &str, label: &str| Reference { key: key.to_owned(), label: label.to_owned(), ..Reference::default() };
        record.goals[0].references = vec![
            reference("kystplan/4", "spor 4 i Kystplanen"),
            reference("kystplan", "Kystplanen"),
            reference("dus/1", "DUS spor 1, også kaldet Kystplanen"),
        ];
        let mut term = own("dus", &["Kystplanen"]);
        term.title = Some("Direktionens spor".to_owned());
        Terms::of(&[term], &record.document.clone()).apply(&mut record);
        let keys: Vec<&str> = record.goals[0].references.iter().map(|r| r.key.as_str()).collect();
        assert_eq!(keys, ["dus/4", "dus", "dus/1"]);
        assert!(record.goals[0].references.iter().all(|r| r.framework == "Direktionens spor"));
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic_and_labels_are_its_words(text in "\\PC{0,60}", alias in "\\PC{0,12}") {
            for (_, label) in read(&[own("dus", &[&alias]), own("dus/2", &["spor 2"])], &format!("{text} {alias} 2 i {text}")) {
                prop_assert!(!label.is_empty());
            }
        }
    }
}
