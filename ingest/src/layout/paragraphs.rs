//! Lines to blocks: where one paragraph, item or heading ends and the next begins.

use super::draft::{Draft, marked};
use super::line::Line;
use super::pitch::Pitches;
use super::sentence::{continues, ends_sentence, is_function_word};

/// Line distance, against the usual one, from which a new block begins.
const BLOCK_GAP: f32 = 1.28;
/// The same where the sentence surely goes on (other line spacing than the rest of the document).
const SURE_GAP: f32 = 2.1;
/// Indent in font sizes that means something.
const INDENT: f32 = 0.8;
/// Font size difference in points that ends a block.
const SIZE_CHANGE: f32 = 0.9;
/// The same between two lines in bold.
const HEADING_CHANGE: f32 = 0.4;

/// Makes blocks of the lines of one column.
pub fn blocks(lines: Vec<Line>, pitches: &Pitches) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = Vec::new();
    for line in lines {
        let gap = drafts.last().and_then(Draft::last).map_or(1.0, |last| gap_lines(last, &line, pitches));
        match drafts.last_mut() {
            Some(draft) if !breaks(draft, &line, gap) => {
                if draft.lines.len() == 1 && draft.marked.is_none() {
                    draft.text_left = line.area.x0;
                }
                draft.forget_false_marker(&line);
                draft.wide_gap = Some(draft.wide_gap.map_or(gap, |wide| wide.max(gap)));
                draft.lines.push(line);
            }
            _ => drafts.push(Draft::new(line, gap)),
        }
    }
    drafts
}

/// Distance of base lines in usual line distances.
fn gap_lines(last: &Line, next: &Line, pitches: &Pitches) -> f32 {
    let pitch = pitches.of(last.looks.size.max(next.looks.size)).max(1.0);
    (next.baseline - last.baseline) / pitch
}

/// Whether a new block begins with `next`.
fn breaks(draft: &Draft, next: &Line, gap: f32) -> bool {
    let Some(last) = draft.last() else { return true };
    let mark = marked(next);
    // A bullet alone on its line waits for its words.
    if draft.marked.is_some() && draft.words().take(2).count() == 1 && mark.is_none() && gap < 2.0 {
        return false;
    }
    if let (Some(a), Some(b)) = (last.element, next.element) {
        return a != b || mark.is_some_and(|_| gap > 0.5 && is_bullet(next));
    }
    if (last.looks.size - next.looks.size).abs() > SIZE_CHANGE || !(-0.2..gap_limit(draft, last, next)).contains(&gap) {
        return true;
    }
    if shrinks(last, next) || begins_with_label(last, next) {
        return true;
    }
    if mark.is_some() && begins_item(draft, last, next) {
        return true;
    }
    if changes_looks(last, next) {
        return true;
    }
    let size = next.looks.size;
    let continues = continues(last, next);
    if draft.marked.is_some() {
        return item_breaks(draft, last, next, continues);
    }
    let shift = next.area.x0 - last.area.x0;
    if shift > INDENT * size && draft.lines.len() >= 2 && !continues {
        return true;
    }
    last.is_short_before(next) && !continues && !is_large_heading(draft, next)
}

/// A bold line in smaller print below a bold one, beginning anew: two headings.
fn shrinks(last: &Line, next: &Line) -> bool {
    let capital = next.words.first().is_some_and(|w| w.text.starts_with(char::is_uppercase));
    let open = last.words.last().is_some_and(|w| w.text.ends_with([',', '-', '/', '\u{ad}', '&', '–']) || is_function_word(&w.text));
    last.is_bold() && next.is_bold() && capital && !open && last.looks.size - next.looks.size >= HEADING_CHANGE
}

/// The line distance from which a new block begins: wider where the block's own lines stand wider apart than the document's, or
/// where the sentence surely goes on.
fn gap_limit(draft: &Draft, last: &Line, next: &Line) -> f32 {
    let small = next.words.first().is_some_and(|w| w.text.starts_with(char::is_lowercase));
    let open = last.words.last().is_some_and(|w| w.text.ends_with(['-', '\u{ad}']) || is_function_word(&w.text));
    let surely = !ends_sentence(last) && (small || open) && !last.is_short_before(next) && marked(next).is_none();
    let wide = draft.wide_gap.filter(|_| draft.lines.len() >= 2).map_or(0.0, |gap| 1.12 * gap);
    if surely { SURE_GAP } else { BLOCK_GAP.max(wide) }
}

/// `Februar/marts: Samtaler`: a line that begins with a label is no continuation, unless the sentence above is open.
fn begins_with_label(last: &Line, next: &Line) -> bool {
    let label = next.words.iter().take(3).any(|w| w.text.ends_with(':') && w.text.len() > 1);
    let capital = next.words.first().is_some_and(|w| w.text.starts_with(char::is_uppercase));
    let open = last.words.last().is_some_and(|w| w.text.ends_with([',', '-', '/', '\u{ad}', '&']) || is_function_word(&w.text));
    let text = last.text();
    let parallel = last.words.iter().take(3).any(|w| w.text.ends_with(':'));
    label && capital && !open && parallel && text.matches('(').count() <= text.matches(')').count()
}

/// Inside an item: the next line belongs to it where it hangs under the words.
fn item_breaks(draft: &Draft, last: &Line, next: &Line, continues: bool) -> bool {
    let size = next.looks.size;
    let hangs = (next.area.x0 - draft.text_left).abs() < 0.6 * size;
    let short = last.is_short_before(next);
    if hangs {
        return short && !continues;
    }
    let bullet_left = draft.first().map_or(0.0, |l| l.area.x0);
    let under_bullet = (next.area.x0 - bullet_left).abs() < 0.6 * size;
    if draft.lines.len() > 1 {
        let before = last.area.x0;
        return (next.area.x0 - before).abs() > 0.6 * size || short && !continues;
    }
    !(under_bullet && !short && continues)
}

fn is_bullet(line: &Line) -> bool {
    line.words.first().is_some_and(|w| super::marker::bullet(&format!("{} x", w.text)).is_some())
}

/// A marker begins an item unless it stands where the words of a running item continue.
fn begins_item(draft: &Draft, last: &Line, next: &Line) -> bool {
    let dash = next.words.first().is_some_and(|w| matches!(w.text.as_str(), "-" | "–" | "—"));
    let number = !is_bullet(next);
    if !dash && !number {
        return true;
    }
    // A dash inside a quotation still open is part of it.
    if dash && has_open_quote(draft) && next.words.len() > 1 {
        return false;
    }
    let short = last.is_short_before(next);
    let finished = ends_sentence(last) || last.text().ends_with([':', ';', ',']);
    if draft.marked.is_some() {
        let hangs = (next.area.x0 - draft.text_left).abs() < 0.4 * next.looks.size;
        return !hangs || short || finished;
    }
    let outdented = next.area.x0 < last.area.x0 - INDENT * next.looks.size;
    let indented = next.area.x0 > last.area.x0 + INDENT * next.looks.size;
    short || finished || outdented || indented
}

/// An odd number of quotation marks: Danish texts often open and close with the same sign.
fn has_open_quote(draft: &Draft) -> bool {
    let marks = draft.words().flat_map(|w| w.text.chars()).filter(|c| matches!(c, '”' | '"' | '“' | '„' | '»' | '«')).count();
    marks % 2 == 1
}

/// A bold line followed by a plain one, or the other way round, or another colour: a heading and its text.
fn changes_looks(last: &Line, next: &Line) -> bool {
    let first_bold = |l: &Line| l.words.first().is_some_and(|w| w.looks.bold);
    let last_bold = |l: &Line| l.words.last().is_some_and(|w| w.looks.bold);
    let bold = match (last.is_bold(), next.is_bold()) {
        (true, false) => !first_bold(next) && (last.is_short_before(next) || !continues(last, next)),
        (false, true) => !last_bold(last) && (last.is_short_before(next) || ends_sentence(last)),
        _ => false,
    };
    let far = |a: [u8; 3], b: [u8; 3]| a.iter().zip(b).any(|(x, y)| x.abs_diff(y) > 40);
    bold || far(last.looks.colour, next.looks.colour) && (last.is_short_before(next) || ends_sentence(last) || !continues(last, next))
}

/// Two lines in large type are one title, also where the first is short.
fn is_large_heading(draft: &Draft, next: &Line) -> bool {
    draft.lines.len() < 4 && next.looks.size >= 15.0 && draft.first().is_some_and(|l| l.looks.colour == next.looks.colour)
}
