//! Rule `label_title`: a label alone on its line ("Udviklingsmål") before the title of every goal.

use std::collections::{HashMap, HashSet};

use crate::sections::{Class, Cues, Outline, Role, goal_label, key, words};

use super::mark::{DEFAULT_LEVEL, Mark, title_from};

/// Labels that only say "here stands the title".
const TITLE_WORDS: &[&str] = &[
    "titel",
    "navn",
    "overskrift",
    "projektnavn",
    "emne",
    "indsatsens navn",
    "målets titel",
    "projekttitel",
    "målets navn",
    "navn på indsats",
    "navn på mål",
];

struct Candidate {
    line: usize,
    title: usize,
    word: String,
    next: Option<Role>,
}

/// Goals whose title stands on the line after a label that comes back.
pub fn find(outline: &Outline, _: &[Mark]) -> Vec<Mark> {
    let candidates: Vec<Candidate> = (0..outline.lines.len()).filter_map(|n| candidate(outline, n)).collect();
    let mut by_word: HashMap<&str, Vec<&Candidate>> = HashMap::new();
    for c in &candidates {
        by_word.entry(c.word.as_str()).or_default().push(c);
    }
    let all: HashMap<String, usize> = occurrences(outline);
    let good: HashSet<usize> = by_word.into_iter().flat_map(|(word, list)| accept(&list, all.get(word).copied().unwrap_or(0))).collect();
    candidates.iter().filter(|c| good.contains(&c.line)).map(|c| mark(outline, c)).collect()
}

fn occurrences(outline: &Outline) -> HashMap<String, usize> {
    let mut out = HashMap::new();
    for line in outline.lines.iter().filter(|l| words(l.str()) <= 3) {
        *out.entry(key(line.str())).or_insert(0) += 1;
    }
    out
}

fn candidate(outline: &Outline, line: usize) -> Option<Candidate> {
    let word = key(outline.str(line));
    let cues = Cues::shared();
    let title_word = TITLE_WORDS.contains(&word.as_str());
    if !(title_word || (cues.goal_kind(&word).is_some() && cues.bare_label(&word)))
        || matches!(outline.class(line), Class::Item(_) | Class::Skip | Class::Table)
    {
        return None;
    }
    let title = outline.next(line)?;
    let text = outline.str(title);
    // "2. Effektmål" above "Effektmål 1 – Flere stier" is the heading of a group.
    if goal_label(text).is_some_and(|l| l.number.is_some() && !l.title.is_empty()) {
        return None;
    }
    let sentence = text.trim_end().ends_with(['.', ';', ':', ',']) || words(text) > 25;
    if sentence || matches!(outline.class(title), Class::Item(_) | Class::Table | Class::Label(_)) {
        return None;
    }
    let (_, after) = title_from(outline, title, 0);
    let next = match outline.class(after) {
        Class::Label(role) => Some(role),
        _ => None,
    };
    let headed = outline.title(title).is_some();
    (title_word || next.is_some() || headed).then_some(Candidate { line, title, word, next })
}

/// The lines at which the word stands before a title. Where the word is also a field of the goal ("Udviklingsmål" twice in every goal),
/// only those whose first field comes before the targets in the usual order.
fn accept(list: &[&Candidate], occurrences: usize) -> Vec<usize> {
    let early = |c: &&&Candidate| c.next.is_some_and(|r| r.order().is_some_and(|o| o < 3));
    let known = list.iter().filter(|c| c.next.is_some_and(|r| r != Role::Other)).count();
    let mixed = occurrences > list.len() || list.iter().filter(early).count() < known;
    let title_word = list.first().is_some_and(|c| TITLE_WORDS.contains(&c.word.as_str()));
    let chosen: Vec<usize> = if mixed && list.iter().any(|c| early(&c)) && !title_word {
        list.iter().filter(early).map(|c| c.line).collect()
    } else if list.iter().any(|c| c.next.is_some()) {
        list.iter().map(|c| c.line).collect()
    } else {
        Vec::new()
    };
    let single = title_word || list.iter().any(|c| early(&c));
    let share = chosen.len() * 2 >= occurrences || title_word;
    if (chosen.len() >= 2 || single) && share { chosen } else { Vec::new() }
}

fn mark(outline: &Outline, c: &Candidate) -> Mark {
    let (title, body) = title_from(outline, c.title, 0);
    let kind = Cues::shared().goal_kind(&c.word).unwrap_or("mål").to_owned();
    let level = [c.line, c.title].into_iter().filter_map(|n| outline.title(n)).min().unwrap_or(DEFAULT_LEVEL);
    let confidence = if c.next.is_some() { 0.95 } else { 0.8 };
    Mark { start: c.line, line: c.line, body, title, kind, level, confidence, ..Mark::default() }
}
