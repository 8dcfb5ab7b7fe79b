//! Which lines are headings, which are labels of fields, and which are text.

use std::collections::HashMap;

use crate::model::Layout;
use crate::rules::{Rule, Switches};

use super::contents::contents;
use super::cues::Cues;
use super::key::{key, words};
use super::label::{goal_label, number, only_figure};
use super::lines::{Line, LineKind, lines};
use super::numbered;
use super::role::Role;

/// What a line is in the structure of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Contents page and the like.
    Skip,
    /// Heading of a level from 1 (outermost).
    Title(u8),
    /// Label of a field.
    Label(Role),
    /// Running text.
    Body,
    /// List item of a level from 1.
    Item(u8),
    /// Table of rows.
    Table,
    /// Note or caption.
    Note,
}

/// How a line looks, as a thing to compare: heading level, size in half points, bold, italic.
pub type Look = (u8, u16, bool, bool);

/// Lines with their classes.
#[derive(Clone, Debug, Default)]
pub struct Outline {
    /// All lines in order.
    pub lines: Vec<Line>,
    /// One class per line.
    pub classes: Vec<Class>,
    /// The format shows headings by typography or tags.
    pub typed: bool,
    /// The size in which most letters stand, 0 where unknown.
    pub body: f32,
    /// Which rules are on.
    pub rules: Switches,
}

const BOLD_LEVEL: u8 = 7;
const PLAIN_LEVEL: u8 = 8;
const PLAIN_GROUP_LEVEL: u8 = 4;

/// Reads the structure of a layout, each label by its own words.
#[must_use]
pub fn read(layout: &Layout, rules: Switches) -> Outline {
    let mut lines = lines(layout, rules);
    if rules.on(Rule::NumberedTitles) {
        numbered::titles(&mut lines);
        numbered::join(&mut lines);
    }
    let skip = if rules.on(Rule::ContentsPages) { contents(&lines) } else { Vec::new() };
    let body = body_size(&lines);
    let typed = lines.iter().filter(|l| matches!(l.kind, LineKind::Heading(_)) || l.style.size > 0.0).count() >= 3;
    let keys: Vec<String> = lines.iter().map(|l| if words(l.str()) <= 12 { key(l.str()) } else { String::new() }).collect();
    // The level of a heading is found line by line, and a label is one whatever it came out as.
    let plain = |line: &Line| {
        let (_, size, bold, italic) = look(line);
        (0, size, bold, italic)
    };
    let mut counts: HashMap<(&str, Look), usize> = HashMap::new();
    let pairs = || keys.iter().map(String::as_str).zip(lines.iter().map(plain));
    pairs().filter(|(key, _)| !key.is_empty()).for_each(|pair| *counts.entry(pair).or_default() += 1);
    let mut out = Outline { classes: Vec::with_capacity(lines.len()), lines: Vec::new(), typed, body, rules };
    for (n, line) in lines.iter().enumerate() {
        let repeated = keys.get(n).and_then(|k| counts.get(&(k.as_str(), plain(line)))).copied().unwrap_or(0);
        let next = lines.iter().skip(n + 1).find(|l| l.kind != LineKind::Note);
        let previous = n.checked_sub(1).and_then(|p| lines.get(p));
        let context = Context { line, previous, next, repeated, body, typed, learn: rules.on(Rule::LearnedLabels) };
        out.classes.push(if skip.get(n).copied().unwrap_or(false) { Class::Skip } else { classify(&context) });
    }
    out.lines = lines;
    out
}

struct Context<'a> {
    line: &'a Line,
    previous: Option<&'a Line>,
    next: Option<&'a Line>,
    repeated: usize,
    body: f32,
    typed: bool,
    /// Labels are learned from the document.
    learn: bool,
}

fn classify(c: &Context<'_>) -> Class {
    let cues = Cues::shared();
    let text = c.line.str();
    if let Some(role) = c.line.label {
        return Class::Label(if role == Role::Other { cues.guess_role(text).unwrap_or_default() } else { role });
    }
    let level = title_level(c);
    let role = cues.role_of(text);
    let colon = text.trim_end().ends_with([':', '?']) || (text.trim_end().ends_with(',') && words(text) <= 6);
    let table = matches!(c.line.kind, LineKind::Table);
    if let Some(role) = role.filter(|_| !table && !heads_a_group(c, level)) {
        let item = matches!(c.line.kind, LineKind::Item(..));
        let shown = level.is_some() || (colon && words(text) <= 10) || (!item && c.repeated >= 2);
        if shown && (!item || c.line.style.bold) {
            return Class::Label(role);
        }
    }
    match (level, &c.line.kind) {
        (Some(_), _) if role.is_none() && learned(c, text) => Class::Label(cues.guess_role(text).unwrap_or_default()),
        (Some(_), LineKind::Heading(_))
            if text.trim_end().ends_with(':') && goal_label(text).is_none() && c.typed && cues.group_kind(text).is_none() =>
        {
            Class::Label(cues.guess_role(text).unwrap_or_default())
        }
        (None, LineKind::Paragraph) if small_label(c, text) || colon_label(c, text) => {
            Class::Label(cues.guess_role(text).unwrap_or_default())
        }
        (Some(level), _) => Class::Title(level),
        (None, LineKind::Table) => Class::Table,
        (None, LineKind::Note) => Class::Note,
        (None, LineKind::Item(level, _)) => Class::Item((*level).max(1)),
        _ => Class::Body,
    }
}

/// A label the document itself repeats, though it is on no list.
fn learned(c: &Context<'_>, text: &str) -> bool {
    let cues = Cues::shared();
    let enough = if cues.guess_role(text).is_some() && text.trim_end().ends_with([':', '?']) { 2 } else { 3 };
    c.learn && !after_bare_number(c) && c.repeated >= enough && goal_label(text).is_none() && cues.goal_kind(text).is_none()
}

/// A short line of its own look that comes back word for word, in print smaller than the text or slanted: the label of what follows.
fn small_label(c: &Context<'_>, text: &str) -> bool {
    let set_apart = c.body > 0.0 && c.line.style.size > 0.0 && (c.line.style.size < c.body * 0.95 || c.line.style.italic);
    let ends = text.trim_end().ends_with(['.', ';', ',', '!', '”', '«', '"']);
    let digits = text.chars().any(|c| c.is_ascii_digit());
    c.typed && c.learn && set_apart && c.repeated >= 3 && words(text) <= 6 && words(text) > 0 && c.line.lines <= 1 && !ends && !digits
}

/// "Hvad kommer der ud af det:" in goal after goal: a short line with a colon that comes back and that a guess names.
fn colon_label(c: &Context<'_>, text: &str) -> bool {
    let named = Cues::shared().guess_role(text).is_some() && goal_label(text).is_none();
    c.learn && c.repeated >= 2 && c.line.lines <= 1 && text.trim_end().ends_with(':') && words(text) <= 8 && named
}

/// "Spor 2" alone on the line before: this line is its title.
fn after_bare_number(c: &Context<'_>) -> bool {
    c.previous.and_then(|p| goal_label(p.str())).is_some_and(|l| l.number.is_some() && l.title.is_empty())
}

/// A line whose words are a label ("Indsatser") but which stands above headings of goals.
fn heads_a_group(c: &Context<'_>, level: Option<u8>) -> bool {
    let (Some(level), Some(next)) = (level, c.next) else { return false };
    if Cues::shared().group_kind(c.line.str()).is_none() {
        return false;
    }
    let labelled = goal_label(next.str()).is_some_and(|l| l.number.is_some());
    let deeper = matches!(next.kind, LineKind::Heading(n) if n > level) && Cues::shared().role_of(next.str()).is_none();
    labelled || (deeper && !c.line.str().trim_end().ends_with(':'))
}

/// Level as a heading, none for what is no heading.
fn title_level(c: &Context<'_>) -> Option<u8> {
    let text = c.line.str().trim();
    let count = words(text);
    if count == 0 || text.chars().count() > 180 || only_figure(text) {
        return None;
    }
    if let LineKind::Heading(level) = c.line.kind {
        return Some(level.clamp(1, 6));
    }
    if states(c, text, count) {
        return None;
    }
    let first = text.chars().find(|c| c.is_alphanumeric());
    let begins = first.is_some_and(|f| f.is_uppercase() || f.is_ascii_digit());
    if !begins || text.ends_with(['.', ';', ',']) && !c.line.style.bold || count > 18 {
        return None;
    }
    match c.line.kind {
        LineKind::Paragraph if c.line.style.bold || (c.body > 0.0 && c.line.style.size > c.body * 1.08) => Some(BOLD_LEVEL),
        LineKind::Item(_, Some(_)) if c.line.style.bold => Some(BOLD_LEVEL),
        LineKind::Paragraph if !c.typed => plain_level(c, text, count),
        _ => goal_label(text)
            .filter(|l| l.number.is_some() && matches!(c.line.kind, LineKind::Paragraph) && c.line.lines <= 2)
            .map(|_| BOLD_LEVEL),
    }
}

/// A bold sentence with its stop right below a heading in larger print: it says what the heading is about.
fn states(c: &Context<'_>, text: &str, count: usize) -> bool {
    let below = c.previous.is_some_and(|p| matches!(p.kind, LineKind::Heading(_)) && p.style.size > c.line.style.size + 0.9);
    c.line.kind == LineKind::Paragraph && c.line.style.bold && below && count >= 5 && text.ends_with('.') && goal_label(text).is_none()
}

/// Formats without typography: a short line of its own before other text.
fn plain_level(c: &Context<'_>, text: &str, count: usize) -> Option<u8> {
    let announced = c
        .previous
        .is_some_and(|p| p.str().trim_end().ends_with(':') && Cues::shared().role_of(p.str()).is_none() && goal_label(text).is_none());
    let capital = text.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_uppercase);
    // "1.2 Den faste kontakt – også når det er weekend": what is counted so is a title.
    let counted = number(text).is_some_and(|(n, _)| n.contains('.'));
    let longest = if counted { 18 } else { 14 };
    if announced || is_value(c, text) || !capital || count > longest || c.line.lines > 2 || c.next.is_none() {
        return None;
    }
    let spaced = format!(" {} ", text.to_lowercase());
    let sentence = !counted && count >= 9 && [" er ", " skal ", " vil ", " har ", " kan "].iter().any(|v| spaced.contains(v));
    if sentence || text.ends_with('&') || (text.ends_with(':') && Cues::shared().role_of(text).is_none()) {
        return None;
    }
    Some(if Cues::shared().group_kind(text).is_some() && goal_label(text).is_none() { PLAIN_GROUP_LEVEL } else { PLAIN_LEVEL })
}

/// "Ansvarlig", and below it a name: a short line right under a label that asks for one is its value, not a heading.
fn is_value(c: &Context<'_>, text: &str) -> bool {
    let cues = Cues::shared();
    let role = |text: &str| cues.role_of(text).or_else(|| cues.guess_role(text));
    let asked = c.previous.is_some_and(|p| words(p.str()) <= 6 && p.kind == LineKind::Paragraph && short_valued(role(p.str())));
    let free = c.repeated < 2 && goal_label(text).is_none() && number(text).is_none() && cues.group_kind(text).is_none();
    asked && free && role(text).is_none()
}

/// Fields that hold a name, a time or a word.
fn short_valued(role: Option<Role>) -> bool {
    matches!(role, Some(Role::Owners | Role::Participants | Role::TimeFrame | Role::FollowUp | Role::Status))
}

/// The size in which most letters stand, 0 where unknown.
fn body_size(lines: &[Line]) -> f32 {
    let mut letters: HashMap<u16, usize> = HashMap::new();
    for line in lines.iter().filter(|l| matches!(l.kind, LineKind::Paragraph | LineKind::Item(..)) && l.style.size > 0.0) {
        *letters.entry(half_points(line.style.size)).or_default() += line.str().len();
    }
    letters.into_iter().max_by_key(|(size, count)| (*count, *size)).map_or(0.0, |(size, _)| f32::from(size) / 2.0)
}

/// How a line looks.
#[must_use]
pub fn look(line: &Line) -> Look {
    let level = if let LineKind::Heading(level) = line.kind { level } else { 0 };
    (level, half_points(line.style.size), line.style.bold, line.style.italic)
}

fn half_points(size: f32) -> u16 {
    (size.clamp(0.0, 500.0) * 2.0).round() as u16
}

impl Outline {
    /// How a line looks.
    #[must_use]
    pub fn look(&self, line: usize) -> Look {
        self.lines.get(line).map_or((0, 0, false, false), look)
    }

    /// Class of a line.
    #[must_use]
    pub fn class(&self, line: usize) -> Class {
        self.classes.get(line).copied().unwrap_or(Class::Skip)
    }

    /// Level of a heading, none for other lines.
    #[must_use]
    pub fn title(&self, line: usize) -> Option<u8> {
        if let Class::Title(level) = self.class(line) { Some(level) } else { None }
    }

    /// The next line after this one that is neither skipped nor a note.
    #[must_use]
    pub fn next(&self, line: usize) -> Option<usize> {
        (line + 1..self.lines.len()).find(|n| !matches!(self.class(*n), Class::Skip | Class::Note))
    }

    /// Characters of a line.
    #[must_use]
    pub fn str(&self, line: usize) -> &str {
        self.lines.get(line).map_or("", |l| l.str())
    }
}
