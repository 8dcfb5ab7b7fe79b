//! Rule `announced`: a list names the goals, later paragraphs or headings begin with the same words.

use crate::sections::{Class, Cues, Outline, letters, letters_of, words};

use super::mark::{DEFAULT_LEVEL, Mark, prefix_end, title_from, trimmed};

/// Goals that a list announces and the text after it develops.
pub fn find(outline: &Outline, before: &[Mark]) -> Vec<Mark> {
    let mut out = Vec::new();
    let beginnings = Beginnings::of(outline);
    let mut n = 0;
    while n < outline.lines.len() {
        let Class::Item(level) = outline.class(n) else {
            n += 1;
            continue;
        };
        let mut end = n;
        while end < outline.lines.len() && matches!(outline.class(end), Class::Item(_) | Class::Skip | Class::Note) {
            end += 1;
        }
        let kind = n.checked_sub(1).and_then(|lead| announces(outline, lead));
        let named = kind.is_some();
        if let Some(kind) = kind.or_else(|| out.last().map(|m: &Mark| m.kind.clone())) {
            let items: Vec<usize> = (n..end).filter(|i| outline.class(*i) == Class::Item(level) && words(outline.str(*i)) <= 14).collect();
            let developed: Vec<Mark> = items.iter().filter_map(|i| develop(outline, &beginnings, *i, end, &kind)).collect();
            // After a list that announces goals, a second needs no name where each of its items begins a paragraph.
            let alike = developed.len() == items.len() && developed.iter().all(|m| m.body == m.line);
            if developed.len() >= 2 && if named { developed.len() * 2 >= items.len() } else { alike } {
                out.extend(developed.into_iter().filter(|m| !before.iter().any(|b| b.line == m.line)));
            }
        }
        n = end.max(n + 1);
    }
    out
}

/// Kind of the goals a line announces: the sentence before the list, or the heading above it.
fn announces(outline: &Outline, lead: usize) -> Option<String> {
    let cues = Cues::shared();
    let text = outline.str(lead);
    let in_sentence =
        text.to_lowercase().split(|c: char| !c.is_alphanumeric()).rev().take(25).find_map(|w| cues.group_kind(w).map(str::to_owned));
    let heading = (0..=lead).rev().find(|n| outline.title(*n).is_some()).and_then(|n| cues.group_kind(outline.str(n)).map(str::to_owned));
    heading.or(in_sentence)
}

/// Letters of the paragraphs and headings, in order of their letters.
struct Beginnings(Vec<(String, usize)>);

/// Characters of a paragraph that are compared: the words of an item are at most fourteen.
const COMPARED: usize = 300;

impl Beginnings {
    fn of(outline: &Outline) -> Self {
        let lines = (0..outline.lines.len()).filter(|n| matches!(outline.class(*n), Class::Body | Class::Title(_)));
        let mut all: Vec<(String, usize)> = lines.map(|n| (letters_of(outline.str(n)).take(COMPARED).collect(), n)).collect();
        all.sort();
        Self(all)
    }

    /// The first line from `after` on that begins with the letters.
    fn first(&self, wanted: &str, after: usize) -> Option<usize> {
        let from = self.0.partition_point(|(letters, _)| letters.as_str() < wanted);
        let same = self.0.iter().skip(from).take_while(|(letters, _)| letters.starts_with(wanted));
        same.map(|(_, line)| *line).filter(|line| *line >= after).min()
    }
}

/// The paragraph or heading after the list that begins with the words of an item.
fn develop(outline: &Outline, beginnings: &Beginnings, item: usize, after: usize, kind: &str) -> Option<Mark> {
    let wanted: String = letters_of(outline.str(item)).take(COMPARED).collect();
    if wanted.len() < 4 {
        return None;
    }
    let line = beginnings.first(&wanted, after)?;
    let text = &outline.lines.get(line)?.text;
    let end = prefix_end(text, &wanted);
    let run_in = letters(text.as_str()).len() > wanted.len() + 3;
    let (title, body) = if run_in { (trimmed(&text.slice(0..end)), line) } else { title_from(outline, line, 0) };
    let level = outline.title(line).unwrap_or(DEFAULT_LEVEL);
    Some(Mark { start: line, line, body, title, kind: kind.to_owned(), number: None, level, confidence: 0.8, rule: "" })
}
