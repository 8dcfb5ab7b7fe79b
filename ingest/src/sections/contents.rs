//! Contents pages: lines that only repeat headings with page numbers.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::key::{key, letters, words};
use super::lines::{Line, LineKind};
use crate::pattern::Pattern;

static LEADER: LazyLock<Pattern> = LazyLock::new(|| Pattern::exact(r"(?:[.…_·]\s*){3,}\s*\d{1,3}\s*$"));
static PAGE: LazyLock<Pattern> = LazyLock::new(|| Pattern::exact(r"(?i)(?:^side\s+\d{1,3}$|\p{L}\S*\s+(?:s\.\s*|side\s+)?\d{1,3}\s*$)"));

/// For each line whether it belongs to a table of contents.
#[must_use]
pub fn contents(lines: &[Line]) -> Vec<bool> {
    let mut skip: Vec<bool> = lines.iter().map(|l| ends_in_number(l.str()) && LEADER.is_match(l.str())).collect();
    let tail: Vec<bool> = lines.iter().map(|l| ends_in_number(l.str()) && words(l.str()) <= 16 && PAGE.is_match(l.str())).collect();
    mark_runs(&mut skip, &tail);
    let known: HashSet<String> = repeated(lines);
    for (n, line) in lines.iter().enumerate() {
        if matches!(key(line.str()).as_str(), "indhold" | "indholdsfortegnelse" | "indholdsoversigt") && words(line.str()) <= 2 {
            mark_from(&mut skip, lines, n, &known);
        }
    }
    skip
}

/// A quick look: few lines do, and only they may match.
fn ends_in_number(text: &str) -> bool {
    text.trim_end().ends_with(char::is_numeric)
}

/// Four and more lines in a row that end in a number are a table of contents where the numbers never fall.
fn mark_runs(skip: &mut [bool], tail: &[bool]) {
    let mut start = 0;
    while start < tail.len() {
        let end = tail.iter().skip(start).position(|t| !t).map_or(tail.len(), |n| start + n);
        if end - start >= 4 {
            skip.iter_mut().take(end).skip(start).for_each(|s| *s = true);
        }
        start = end.max(start) + 1;
    }
}

/// Headings that come again later, as letters without final number.
fn repeated(lines: &[Line]) -> HashSet<String> {
    let mut seen = HashSet::new();
    let mut twice = HashSet::new();
    for line in lines.iter().filter(|l| words(l.str()) <= 16) {
        let bare = letters(line.str().trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace() || c == '.'));
        if !bare.is_empty() && !seen.insert(bare.clone()) {
            twice.insert(bare);
        }
    }
    twice
}

/// After the heading "Indhold": short lines that end in a number or come again later, until the first that does neither.
fn mark_from(skip: &mut [bool], lines: &[Line], heading: usize, known: &HashSet<String>) {
    let mut listed_lines = 0;
    for (n, line) in lines.iter().enumerate().skip(heading + 1) {
        let bare = letters(line.str().trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace() || c == '.'));
        let ends_in_number = line.str().trim_end().ends_with(|c: char| c.is_ascii_digit());
        let listed = words(line.str()) <= 16 && (ends_in_number || known.contains(&bare)) && !matches!(line.kind, LineKind::Table);
        let already = skip.get(n).copied().unwrap_or(false);
        if !(listed || already) || (line.starts_page && !ends_in_number && !already) {
            break;
        }
        // The second time a heading comes it is the heading itself.
        let before = lines
            .iter()
            .take(n)
            .skip(heading + 1)
            .any(|l| !bare.is_empty() && letters(l.str().trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace())) == bare);
        if before && !already {
            break;
        }
        listed_lines += 1;
        if let Some(flag) = skip.get_mut(n) {
            *flag = true;
        }
    }
    if let Some(flag) = skip.get_mut(heading).filter(|_| listed_lines >= 2) {
        *flag = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Block, Text};

    fn skipped(texts: &[&str]) -> Vec<bool> {
        let lines: Vec<Line> = texts.iter().map(|t| Line::of(&Block::paragraph(Text::flow(*t)), 0)).collect();
        contents(&lines)
    }

    #[test]
    fn a_contents_list_ends_where_the_first_heading_comes_again() {
        let got = skipped(&["Indhold", "Flere stier 2", "Rent vand 3", "Flere stier", "Vi bygger stier."]);
        assert_eq!(got, [true, true, true, false, false]);
        let got = skipped(&["Flere stier ...... 4", "Vi bygger."]);
        assert_eq!(got, [true, false]);
    }

    #[test]
    fn four_lines_with_page_numbers_are_a_contents_list() {
        assert_eq!(skipped(&["Vand 2", "Luft 3", "Jord 4", "Ild 5", "Vi vil"]), [true, true, true, true, false]);
        assert_eq!(skipped(&["Vand 2", "Luft 3", "Vi vil"]), [false, false, false]);
    }
}
