//! Which column each piece stood in: the best way through the table, by what the pieces say, how wide they are, and their order.

use std::sync::LazyLock;

use regex::Regex;
use serde::Deserialize;

use super::cells::Chunk;
use super::header::{Column, Kind};

/// Pieces beyond which a text is no table.
const MOST: usize = 4_000;
/// Rounds in which the widths of the columns are learned from the way found before.
const ROUNDS: usize = 2;
/// A step that cannot be.
const NEVER: f32 = -3.0;

#[derive(Deserialize, Default)]
struct Data {
    verbs: String,
    times: String,
    time_start: String,
    states: String,
    people: String,
    money: String,
}

struct Patterns {
    verbs: Option<Regex>,
    times: Option<Regex>,
    time_start: Option<Regex>,
    states: Option<Regex>,
    people: Option<Regex>,
    money: Option<Regex>,
}

static PATTERNS: LazyLock<Patterns> = LazyLock::new(|| {
    let data: Data = toml::from_str(include_str!("../../../../data/flat_tables.toml")).unwrap_or_default();
    let make = |pattern: &str| Regex::new(pattern).ok();
    Patterns {
        verbs: make(&data.verbs),
        times: make(&data.times),
        time_start: make(&data.time_start),
        states: make(&data.states),
        people: make(&data.people),
        money: make(&data.money),
    }
});

/// What can be seen of a piece.
struct Seen {
    words: usize,
    verb: bool,
    starts_with_time: bool,
    time: bool,
    state: bool,
    people: bool,
    money: bool,
    number: bool,
    sentence: bool,
    small: bool,
    /// It announces what follows.
    announces: bool,
    /// It begins as measures are named: "Etablering af …", "Udarbejde …".
    act: bool,
    dash: bool,
    lines: usize,
    width: usize,
}

fn matches(pattern: &Option<Regex>, text: &str) -> bool {
    pattern.as_ref().is_some_and(|p| p.is_match(text))
}

fn see(chunk: &Chunk) -> Seen {
    let text = chunk.text();
    let lower = text.to_lowercase();
    let p = &*PATTERNS;
    let bare = lower.split('(').next().unwrap_or_default();
    let time = p.times.as_ref().and_then(|t| t.find(&lower));
    Seen {
        words: bare.split_whitespace().count(),
        // "Udarbejde en plan, der sikrer …": the verb stands in what is to be done.
        verb: matches(&p.verbs, &lower) && !is_infinitive(bare),
        starts_with_time: time.is_some_and(|m| m.start() == 0) || matches(&p.time_start, &lower),
        time: time.is_some(),
        state: matches(&p.states, &lower),
        people: matches(&p.people, &lower) || is_name(&text),
        money: matches(&p.money, &lower),
        number: text.chars().count() <= 6
            && text.chars().any(|c| c.is_ascii_digit())
            && text.chars().all(|c| c.is_ascii_digit() || ".)".contains(c)),
        sentence: text.ends_with('.'),
        announces: text.ends_with(':'),
        small: text.starts_with(char::is_lowercase),
        act: names_act(bare),
        dash: matches!(text.trim(), "-" | "–" | "—"),
        lines: chunk.lines.len(),
        width: chunk.width(),
    }
}

/// The first word is a verbal noun or an infinitive.
fn names_act(lower: &str) -> bool {
    let first = lower.split_whitespace().next().unwrap_or_default();
    ["ing", "ingen", "else", "elsen"].iter().any(|end| first.ends_with(end)) || is_infinitive(lower)
}

/// The first word looks like an infinitive.
fn is_infinitive(lower: &str) -> bool {
    let first = lower.split_whitespace().next().unwrap_or_default();
    first.chars().count() >= 6 && first.ends_with('e') && !first.ends_with("ende")
}

/// Two or three capitalised words and nothing else.
fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    (2..=3).contains(&words.len()) && words.iter().all(|w| w.starts_with(char::is_uppercase) && w.chars().skip(1).any(char::is_lowercase))
}

/// The column of each piece; none for too many pieces.
pub fn columns(chunks: &[Chunk], columns: &[Column]) -> Option<Vec<usize>> {
    if chunks.is_empty() || chunks.len() > MOST || columns.is_empty() {
        return None;
    }
    let seen: Vec<Seen> = chunks.iter().map(see).collect();
    let mut widths: Vec<Option<usize>> = vec![None; columns.len()];
    let mut path = best_way(&seen, columns, &widths);
    for _ in 0..ROUNDS {
        widths = learn(&seen, &path, columns.len());
        path = best_way(&seen, columns, &widths);
    }
    Some(path)
}

/// The width of each column: the middle of the pieces that were broken into lines there.
fn learn(seen: &[Seen], path: &[usize], columns: usize) -> Vec<Option<usize>> {
    let width = |column: usize| {
        let mut all: Vec<usize> = seen.iter().zip(path).filter(|(s, c)| **c == column && s.lines > 1).map(|(s, _)| s.width).collect();
        all.sort_unstable();
        all.get(all.len() / 2).copied()
    };
    (0..columns).map(width).collect()
}

fn best_way(seen: &[Seen], columns: &[Column], widths: &[Option<usize>]) -> Vec<usize> {
    let score = |s: &Seen, n: usize| columns.get(n).map_or(NEVER, |c| fits(s, c.kind, widths.get(n).copied().flatten()));
    let mut sums: Vec<f32> = Vec::new();
    let mut from: Vec<Vec<usize>> = Vec::new();
    for (index, s) in seen.iter().enumerate() {
        let announced = index.checked_sub(1).and_then(|p| seen.get(p)).is_some_and(|p| p.announces);
        let mut next = Vec::with_capacity(columns.len());
        let mut back = Vec::with_capacity(columns.len());
        for to in 0..columns.len() {
            let ways = sums.iter().enumerate().map(|(at, sum)| (sum + step(at, to, columns, (s.small, announced)), at));
            let best = ways.max_by(|a, b| a.0.total_cmp(&b.0));
            let start = if index > 0 || opens_row(to, columns) { 0.0 } else { NEVER };
            let (sum, at) = best.unwrap_or((start, to));
            next.push(sum + score(s, to));
            back.push(at);
        }
        sums = next;
        from.push(back);
    }
    let last = sums.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).map_or(0, |(n, _)| n);
    let mut path = vec![last];
    for back in from.iter().skip(1).rev() {
        let here = path.last().copied().unwrap_or(0);
        path.push(back.get(here).copied().unwrap_or(0));
    }
    path.reverse();
    path
}

/// A row begins with its group, its number or its title.
fn opens_row(column: usize, columns: &[Column]) -> bool {
    columns.get(column).is_some_and(|c| matches!(c.kind, Kind::Track | Kind::Number | Kind::Title))
}

/// How likely the way goes from one column to another.
fn step(from: usize, to: usize, columns: &[Column], (small, announced): (bool, bool)) -> f32 {
    let head = |n: usize| opens_row(n, columns);
    if small {
        return if from == to { -0.2 } else { NEVER };
    }
    if announced {
        return if from == to { 0.0 } else { NEVER };
    }
    if from == to {
        return if head(to) { -1.5 } else { -0.5 };
    }
    if to > from {
        return 0.3 - 0.6 * (to - from - 1) as f32;
    }
    if !head(to) {
        return NEVER;
    }
    let left = columns.len().saturating_sub(from + 1) as f32;
    -0.25 * left - given(head(from), 2.0) - given(to > 0, 0.1)
}

fn given(condition: bool, points: f32) -> f32 {
    if condition { points } else { 0.0 }
}

/// How well a piece fits a column.
fn fits(s: &Seen, kind: Kind, width: Option<usize>) -> f32 {
    if s.dash {
        return if matches!(kind, Kind::Track | Kind::Title) { -6.0 } else { 1.0 };
    }
    let said = match kind {
        Kind::Track => track(s),
        Kind::Title => title(s),
        Kind::Number => {
            if s.number {
                4.0
            } else {
                -6.0
            }
        }
        Kind::Time => time(s),
        Kind::People => given(s.people, 1.6) - 0.6 - given(s.verb, 1.0) - given(s.time, 0.6) - given(s.words > 14, 1.0),
        Kind::Money => given(s.money, 2.0) - 0.8 - given(s.verb, 0.6),
        Kind::Status => given(s.verb, 1.4) - 0.7 + given(s.sentence, 0.7) + given(s.state, 0.9) + given(s.state && s.words <= 4, 0.8),
        Kind::Other => given(s.verb, 1.2) - 0.5 + given(s.sentence, 0.7) - given(s.starts_with_time, 0.4),
    };
    said - given(s.number && kind != Kind::Number, 2.0) - width.map_or(0.0, |w| misfit(s, w))
}

fn time(s: &Seen) -> f32 {
    let timed = if s.starts_with_time { 2.0 } else { given(s.time, 1.6) - 0.8 + given(s.time && s.words <= 6, 1.0) };
    timed - given(s.words > 25, 0.3)
}

fn track(s: &Seen) -> f32 {
    let length = match s.words {
        0..=6 => 1.7,
        7..=10 => 0.7,
        _ => -4.0,
    };
    length - given(s.verb || s.sentence || s.time || s.state, 3.0) - given(s.small, 3.0)
}

fn title(s: &Seen) -> f32 {
    let phrase = given(!s.verb, 2.6) - 1.4 + given(s.act, 0.6) + given(!s.sentence, 1.0) - 0.4;
    let length = if s.words <= 25 { 0.4 } else { -0.4 };
    phrase + length
        - given(s.starts_with_time, 2.0)
        - given(s.time, 0.7)
        - given(s.small, 1.5)
        - given(s.state, 1.0)
        - given(s.state && s.words <= 4, 1.0)
}

/// Wider than the column, or broken into lines where the column had room.
fn misfit(s: &Seen, width: usize) -> f32 {
    given(s.width > width + 3, 0.3 * s.width.saturating_sub(width).min(13) as f32) + given(s.lines >= 3 && s.width + 4 < width, 1.5)
}
