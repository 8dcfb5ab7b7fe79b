//! Where goals begin, as the rules find them.

use crate::model::Text;
use crate::rules::Rule;
use crate::sections::{Class, Cues, Outline, code, number, words};

/// The title of a goal and where its text begins.
#[derive(Clone, Debug, Default)]
pub struct Mark {
    /// First line that belongs to the goal; normally the title's.
    pub start: usize,
    /// Line of the title or of its label.
    pub line: usize,
    /// First line after the title.
    pub body: usize,
    /// Title without label and number.
    pub title: Text,
    /// Kind of goal.
    pub kind: String,
    /// Number as written.
    pub number: Option<String>,
    /// Level as a heading, from 1.
    pub level: u8,
    /// 0 to 1.
    pub confidence: f32,
    /// Rule that found it.
    pub rule: &'static str,
}

/// Level of goals whose title is no heading by typography.
pub const DEFAULT_LEVEL: u8 = 8;

const OPEN_ENDS: &[&str] = &[
    "og", "samt", "af", "med", "for", "i", "på", "til", "eller", "om", "mellem", "fra", "ved", "en", "et", "den", "det", "de", "som",
    "der", "at", "&", "hos", "under", "over",
];

/// Whether a title plainly goes on in the next line.
fn open_end(title: &str) -> bool {
    let last = title.split_whitespace().last().unwrap_or("").to_lowercase();
    OPEN_ENDS.contains(&last.as_str()) || title.trim_end().ends_with(['-', ',', '–'])
}

/// The title that begins at byte `from` of a line, with the lines it runs on into; the line after it.
#[must_use]
pub fn title_from(outline: &Outline, line: usize, from: usize) -> (Text, usize) {
    let Some(first) = outline.lines.get(line) else { return (Text::default(), line + 1) };
    let mut title = first.text.slice(from..first.str().len());
    let mut next = line + 1;
    while let Some(more) = outline.lines.get(next).filter(|_| outline.rules.on(Rule::TitleLines)) {
        let small = more.str().chars().find(|c| c.is_alphabetic()).is_some_and(char::is_lowercase);
        let like = outline.look(next) == outline.look(line) && words(more.str()) <= 10 && words(title.as_str()) <= 14;
        let heading = matches!(outline.class(next), Class::Title(_))
            || (small && matches!(outline.class(next), Class::Body) && more.lines <= 1 && !outline.typed);
        if title.is_blank() || !like || !heading || !(small || open_end(title.as_str())) {
            break;
        }
        title.append(" ", &more.text);
        next += 1;
    }
    (trimmed(&title), next)
}

/// Number ("2.3") or code of one letter ("A2") in front of a heading, and the byte where the title begins.
#[must_use]
pub fn counted(heading: &str) -> (Option<String>, usize) {
    let coded = || code(heading).filter(|(letters, ..)| letters.len() == 1).map(|(_, code, title)| (code, title));
    number(heading).or_else(coded).map(|(n, title)| (Some(n), title.start)).unwrap_or_default()
}

/// A title without the signs around it.
#[must_use]
pub fn trimmed(title: &Text) -> Text {
    let text = title.as_str();
    let end = text.trim_end_matches(|c: char| c.is_whitespace() || c == ':').len();
    let start = text.len() - text.trim_start_matches(|c: char| c.is_whitespace() || ":–—-•".contains(c)).len();
    title.slice(start.min(end)..end)
}

/// The heading a line stands under: the nearest one before it of a lower level that is no goal.
#[must_use]
pub fn section_of(outline: &Outline, line: usize, level: u8) -> Option<usize> {
    (0..line).rev().filter_map(|n| outline.title(n).map(|l| (n, l))).find(|(_, l)| *l < level).map(|(n, _)| n)
}

/// Kind of the goals under the headings above a line; none where they name none.
#[must_use]
pub fn kind_above(outline: &Outline, line: usize, level: u8) -> Option<String> {
    let mut level = level;
    let mut line = line;
    while let Some(section) = section_of(outline, line, level) {
        if let Some(kind) = Cues::shared().group_kind(outline.str(section)) {
            return Some(kind.to_owned());
        }
        level = outline.title(section).unwrap_or(1);
        line = section;
    }
    None
}

/// Byte after the last letter of the prefix that has the given letters.
#[must_use]
pub fn prefix_end(text: &Text, wanted: &str) -> usize {
    let mut left = wanted.chars().count();
    for (at, c) in text.as_str().char_indices() {
        if c.is_alphanumeric() {
            left = left.saturating_sub(c.to_lowercase().count());
        }
        if left == 0 {
            return at + c.len_utf8();
        }
    }
    text.as_str().len()
}
