//! Rules `numbered_label`, `code` and `numbered_heading`: "Mål 3: …", "2.1 Indsats – …", "TM-04 …", "3. …".

use std::collections::{HashMap, HashSet};

use crate::sections::{Class, Cues, LineKind, Outline, code, goal_label, number, words};

use super::mark::{DEFAULT_LEVEL, Mark, kind_above, title_from, trimmed};

/// Goals with a label of the cue list and a number (or, where the label comes back, a colon or dash) before the title.
pub fn labelled(outline: &Outline, _: &[Mark]) -> Vec<Mark> {
    let found: Vec<(Mark, bool)> = (0..outline.lines.len()).filter_map(|n| label_mark(outline, n)).collect();
    let mut counts: HashMap<&str, (usize, usize, usize)> = HashMap::new();
    for (mark, headed) in &found {
        let entry = counts.entry(mark.kind.as_str()).or_default();
        entry.0 += 1;
        entry.1 += usize::from(has_content(outline, mark));
        entry.2 += usize::from(*headed);
    }
    found
        .iter()
        .filter(|(mark, headed)| {
            let (all, filled, heads) = counts.get(mark.kind.as_str()).copied().unwrap_or_default();
            let enough = all >= 2 || (*headed && mark.number.is_some());
            let repeated = mark.number.is_some() || all >= 2;
            enough && repeated && (*headed || heads * 2 < all) && (filled * 2 >= all || heads * 2 >= all && filled > 0)
        })
        .map(|(mark, _)| mark.clone())
        .collect()
}

fn label_mark(outline: &Outline, line: usize) -> Option<(Mark, bool)> {
    let text = outline.str(line);
    let headed = matches!(outline.class(line), Class::Title(_));
    let item = matches!(outline.class(line), Class::Item(_));
    if matches!(outline.class(line), Class::Skip | Class::Table | Class::Note) || words(text) > 45 {
        return None;
    }
    let label = goal_label(text)?;
    let rest = text.get(label.title.clone()).unwrap_or("");
    if goal_label(rest).is_some_and(|l| l.number.is_some()) {
        return None;
    }
    if item && outline.next(line).is_none_or(|n| matches!(outline.class(n), Class::Item(_) | Class::Title(_))) {
        return None;
    }
    // "Ophæng: Pejlemærke 2": the value of a field names a goal of another document.
    let value = line.checked_sub(1).is_some_and(|above| matches!(outline.class(above), Class::Label(_))) || in_note(outline, line);
    let goes_on = rest.trim_start().starts_with([',', ';']);
    if goes_on || (rest.trim().is_empty() && !headed && value) {
        return None;
    }
    let (title, body) = if rest.trim().is_empty() {
        let next = outline.next(line)?;
        let usable = !matches!(outline.class(next), Class::Label(_) | Class::Item(_) | Class::Table)
            && words(outline.str(next)) <= 20
            && goal_label(outline.str(next)).is_none();
        if usable && (headed || !outline.str(next).trim_end().ends_with('.')) {
            title_lines(outline, next)
        } else {
            (trimmed(&outline.lines.get(line)?.text), line + 1)
        }
    } else {
        title_from(outline, line, label.title.start)
    };
    let own = outline.title(line).unwrap_or(DEFAULT_LEVEL);
    let level = (line + 1..body).filter_map(|n| outline.title(n)).fold(own, u8::min);
    Some((Mark { start: line, line, body, title, kind: label.kind, number: label.number, level, confidence: 0.9, rule: "" }, headed))
}

/// A line in print smaller than the text, in a field of a note: "AFSÆT" / "Ændring 22" / "Greb 3".
fn in_note(outline: &Outline, line: usize) -> bool {
    let size = outline.lines.get(line).map_or(0.0, |l| l.style.size);
    let above = (0..line).rev().find(|n| !matches!(outline.class(*n), Class::Body | Class::Skip));
    size > 0.0 && size < 0.95 * outline.body && above.is_some_and(|n| matches!(outline.class(n), Class::Label(_)))
}

/// A title on lines of its own, which may be divided anywhere.
fn title_lines(outline: &Outline, line: usize) -> (crate::model::Text, usize) {
    let (mut title, mut next) = title_from(outline, line, 0);
    while outline.title(next).is_some()
        && outline.look(next) == outline.look(line)
        && words(title.as_str()) + words(outline.str(next)) <= 12
        && goal_label(outline.str(next)).is_none()
    {
        let more = title_from(outline, next, 0);
        title.append(" ", &more.0);
        next = more.1;
    }
    (title, next)
}

/// Something stands under the title before the next heading of a goal.
fn has_content(outline: &Outline, mark: &Mark) -> bool {
    let Some(next) = mark.body.checked_sub(1).and_then(|b| outline.next(b)) else { return false };
    match outline.class(next) {
        Class::Title(level) => level > mark.level && goal_label(outline.str(next)).is_none(),
        Class::Label(_) | Class::Item(_) | Class::Table => true,
        _ => goal_label(outline.str(next)).is_none(),
    }
}

/// Goals with a code before the title, where at least three are of one family.
pub fn coded(outline: &Outline, _: &[Mark]) -> Vec<Mark> {
    let found: Vec<(usize, String, String, usize)> = (0..outline.lines.len())
        .filter(|n| matches!(outline.class(*n), Class::Title(_)))
        .filter_map(|n| code(outline.str(n)).map(|(letters, code, title)| (n, family(letters), code, title.start)))
        .filter(|f| outline.str(f.0).get(f.3..).is_some_and(|title| !Cues::shared().never_goal(title)))
        .collect();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    found.iter().for_each(|f| *counts.entry(f.1.as_str()).or_default() += 1);
    // "ETAPE 1 – Havnen" with nothing under it but headings is a section.
    let own_text: HashSet<&str> = found.iter().filter(|f| !holds_headings(outline, f.0)).map(|f| f.1.as_str()).collect();
    found
        .iter()
        .filter(|f| own_text.contains(f.1.as_str()))
        .filter(|f| counts.get(f.1.as_str()).copied().unwrap_or(0) >= 3)
        .map(|(line, _, code, from)| {
            let (title, body) = title_from(outline, *line, *from);
            let level = outline.title(*line).unwrap_or(DEFAULT_LEVEL);
            let kind = kind_above(outline, *line, level).unwrap_or_else(|| "forslag".to_owned());
            Mark { start: *line, line: *line, body, title, kind, number: Some(code.clone()), level, confidence: 0.8, rule: "" }
        })
        .collect()
}

/// Codes that count together: those of the same letters, and those of one letter ("A1", "A2", "B1").
fn family(letters: String) -> String {
    if letters.chars().count() == 1 { String::new() } else { letters }
}

/// The next line is a heading of a lower level.
fn holds_headings(outline: &Outline, line: usize) -> bool {
    let below = outline.next(line).and_then(|n| outline.title(n));
    below.zip(outline.title(line)).is_some_and(|(below, own)| below > own)
}

/// Numbered headings, where no other rule found goals.
pub fn plain(outline: &Outline, before: &[Mark]) -> Vec<Mark> {
    if before.len() >= 2 {
        return Vec::new();
    }
    let found: Vec<(usize, String, usize)> = (0..outline.lines.len())
        .filter(|n| outline.title(*n).is_some() && !Cues::shared().never_goal(outline.str(*n)))
        .filter_map(|n| match outline.lines.get(n).map(|l| &l.kind) {
            Some(LineKind::Item(_, Some(marker))) => Some((n, marker.trim_end_matches(['.', ')']).to_owned(), 0)),
            _ => number(outline.str(n)).map(|(num, title)| (n, num, title.start)),
        })
        .collect();
    let distinct: HashSet<&str> = found.iter().map(|f| f.1.as_str()).collect();
    if distinct.len() < 3 {
        return Vec::new();
    }
    let depth = |number: &str| number.matches('.').count();
    let deepest = found.iter().map(|f| depth(&f.1)).max().unwrap_or(0);
    let deep = found.iter().filter(|f| depth(&f.1) == deepest).count();
    let wanted = if deep >= 3 { deepest } else { deepest.saturating_sub(1) };
    found
        .iter()
        .filter(|f| depth(&f.1) == wanted)
        .map(|(line, number, from)| {
            let (title, body) = title_from(outline, *line, *from);
            let level = outline.title(*line).unwrap_or(DEFAULT_LEVEL);
            let kind = kind_above(outline, *line, level).unwrap_or_else(|| "indsats".to_owned());
            Mark { start: *line, line: *line, body, title, kind, number: Some(number.clone()), level, confidence: 0.5, rule: "" }
        })
        .collect()
}
