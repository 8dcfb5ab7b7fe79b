//! The lines of a plain text, each with what can be seen of it alone.

use unicode_normalization::UnicodeNormalization;

use crate::model::Marker;
use crate::office::marker;

/// One line that has words (or only a list mark).
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// Number in the file, from 1, lines divided at `\n` only.
    pub number: u32,
    /// The words, white space single, list mark removed.
    pub text: String,
    /// Its list mark.
    pub marker: Option<Marker>,
    /// Leading blanks (a tab counts four).
    pub indent: usize,
    /// Where in the words two blanks and more stood.
    pub gaps: Vec<usize>,
    /// Empty lines before it.
    pub blanks: usize,
    /// A form feed stands before it.
    pub new_page: bool,
    /// Characters of the whole line.
    pub width: usize,
    /// It is the first or the last of a page, as a page number or form feed shows.
    pub edge: bool,
    /// Character of the line at which the words after the first wide gap begin.
    pub column: usize,
    /// It is a label in the margin; the text beside it is the next line.
    pub label: bool,
}

/// All lines with words. Empty lines are counted, control characters dropped.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let mut found: Vec<Line> = Vec::new();
    let (mut blanks, mut new_page, mut edge) = (0, false, false);
    for (index, raw) in text.split('\n').enumerate() {
        new_page |= raw.contains('\u{c}');
        let number = u32::try_from(index + 1).unwrap_or(u32::MAX);
        let read = line(raw, number, blanks, new_page);
        edge |= new_page || (read.is_none() && raw.contains(|c: char| !c.is_whitespace()));
        if let Some(last) = found.last_mut() {
            last.edge |= edge;
        }
        match read {
            Some(line) => {
                found.push(Line { edge, ..line });
                (blanks, new_page, edge) = (0, false, false);
            }
            None => blanks += 1,
        }
    }
    found
}

fn line(raw: &str, number: u32, blanks: usize, new_page: bool) -> Option<Line> {
    let clean: String = raw
        .nfc()
        .filter(|c| !c.is_control() || *c == '\t')
        .filter(|c| !matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}'))
        .collect();
    let clean = without_leaders(clean);
    let body = clean.trim_start_matches(|c: char| c.is_whitespace() && c != '\t').trim_end();
    let full = body.trim_start();
    if full.is_empty() || ((blanks > 0 || new_page) && is_page_number(full)) {
        return None;
    }
    let lead = clean.len().saturating_sub(clean.trim_start().len());
    let indent = clean.get(..lead).unwrap_or_default().chars().map(|c| if c == '\t' { 4 } else { 1 }).sum();
    let (marker, rest) = match marker::typed(body) {
        Some((marker, bytes)) => (Some(marker), body.get(bytes..).unwrap_or_default()),
        None => (None, full),
    };
    let text = tidy(rest);
    let width = full.chars().count();
    let gaps = gaps(rest);
    Some(Line { number, text, marker, indent, gaps, blanks, new_page, width, edge: false, column: column(&clean), label: false })
}

/// "Ansvarlig ......: Havnechefen": the dots that lead from a label to its text are blanks; those of a table of contents lead to a number.
fn without_leaders(line: String) -> String {
    let Some(from) = line.find(" ..") else { return line };
    let (label, rest) = line.split_at(from + 1);
    let after = rest.trim_start_matches(['.', ' ']);
    let text = after.strip_prefix(':').unwrap_or(after);
    let leads = text.len() < after.len() || text.starts_with(|c: char| c.is_alphabetic() || "*-–•".contains(c));
    let named = label.trim_start().starts_with(char::is_uppercase) && label.split_whitespace().count() <= 4;
    if !leads || !named || text.trim().is_empty() {
        return line;
    }
    let blanks = line.len() - label.len() - text.len();
    format!("{label}{}{text}", " ".repeat(blanks))
}

/// A page number on a line of its own: "12", "Side 3", "Side 3 af 14", "- 4 -".
fn is_page_number(line: &str) -> bool {
    let lower = line.to_lowercase();
    let named = lower.starts_with("side ");
    let numbers = lower.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty()).count();
    let rest: String = lower
        .replace("side", "")
        .replace("af", "")
        .chars()
        .filter(|c| !c.is_ascii_digit() && !c.is_whitespace() && !"-–/".contains(*c))
        .collect();
    let digits = lower.chars().filter(char::is_ascii_digit).count();
    rest.is_empty() && if named { (1..=2).contains(&numbers) } else { numbers == 1 && digits <= 3 && !lower.contains('/') }
}

/// Where in the tidied words two blanks and more, or a tab, stood.
fn gaps(text: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let mut rest = text.trim();
    let mut before = String::new();
    while let Some(at) = rest.find(['\t', ' ']) {
        let (word, more) = rest.split_at(at);
        let next = more.trim_start();
        before = tidy(&format!("{before} {word}"));
        if more.len() > next.len() + 1 || more.starts_with('\t') {
            found.push(before.len());
        }
        rest = next;
    }
    found
}

/// Character at which the words after the first wide gap of a line begin, 0 for none.
fn column(raw: &str) -> usize {
    let (mut at, mut blanks, mut words) = (0, 0, false);
    for c in raw.chars() {
        if c.is_whitespace() {
            blanks += if c == '\t' { 2 } else { 1 };
        } else if words && blanks > 1 {
            return at;
        } else {
            (blanks, words) = (0, true);
        }
        at += if c == '\t' { 4 } else { 1 };
    }
    0
}

/// White space single; a hyphen that must not break is a hyphen; soft hyphens only stay at the end, where they divide a word.
fn tidy(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let divided = words.ends_with('\u{ad}');
    let mut words: String = words.chars().filter(|c| *c != '\u{ad}').map(|c| if c == '\u{2011}' { '-' } else { c }).collect();
    if divided {
        words.push('\u{ad}');
    }
    words
}
