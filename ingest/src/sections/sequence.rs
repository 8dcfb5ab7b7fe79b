//! Numbered headings that a reader took for list items: "1. Trygge broer", its text and labels, then "2. Rene havne".

use super::cues::Cues;
use super::key::words;
use super::lines::{Line, LineKind};

/// Lines that are headings by their numbering: each is short, followed by text of its own, and most have labels of fields below them.
#[must_use]
pub fn numbered_titles(lines: &[Line]) -> Vec<usize> {
    let numbered: Vec<(usize, u32)> = (0..lines.len()).filter_map(|n| lines.get(n).and_then(count).map(|number| (n, number))).collect();
    let mut out = Vec::new();
    let mut run: Vec<usize> = Vec::new();
    let mut last = 0;
    for (line, number) in numbered {
        if number != last + 1 {
            settle(lines, &mut run, line, &mut out);
        }
        if number == 1 || !run.is_empty() {
            run.push(line);
        }
        last = if run.is_empty() { 0 } else { number };
    }
    settle(lines, &mut run, lines.len(), &mut out);
    out
}

/// Takes a run over where it is one of headings; `end` is the line after it.
fn settle(lines: &[Line], run: &mut Vec<usize>, end: usize, out: &mut Vec<usize>) {
    let spans = run.iter().enumerate().map(|(n, line)| (*line, run.get(n + 1).copied().unwrap_or(end)));
    let labelled = spans.clone().filter(|(from, to)| lines.get(from + 1..*to).unwrap_or_default().iter().any(is_label)).count();
    let titles = spans
        .into_iter()
        .all(|(from, to)| lines.get(from).is_some_and(is_phrase) && to > from + 1 && lines.get(from + 1).is_some_and(is_text));
    if run.len() >= 2 && titles && labelled * 2 > run.len() {
        out.append(run);
    }
    run.clear();
}

/// The number of an outer item.
fn count(line: &Line) -> Option<u32> {
    let LineKind::Item(0 | 1, Some(number)) = &line.kind else { return None };
    number.trim().trim_end_matches(['.', ')', ':']).parse().ok()
}

fn is_phrase(line: &Line) -> bool {
    let text = line.str().trim();
    words(text) <= 14 && !text.ends_with(['.', ';', ',', ':']) && text.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_uppercase)
}

fn is_text(line: &Line) -> bool {
    line.label.is_some() || line.kind == LineKind::Paragraph
}

fn is_label(line: &Line) -> bool {
    let named = words(line.str()) <= 10 && Cues::shared().role_of(line.str()).is_some();
    is_text(line) && (line.label.is_some() || named)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Block, BlockKind, Layout, Marker, Text};
    use crate::sections::lines;

    fn numbered(n: u32, text: &str) -> Block {
        Block::new(BlockKind::Item { level: 1, marker: Marker::Number(format!("{n}.")) }, Text::flow(text))
    }

    fn found(blocks: Vec<Block>) -> Vec<String> {
        let all = lines(&Layout { blocks, ..Layout::default() });
        numbered_titles(&all).into_iter().filter_map(|n| all.get(n)).map(|l| l.str().to_owned()).collect()
    }

    #[test]
    fn numbered_phrases_with_labels_below_are_headings() {
        let mut blocks = Vec::new();
        for (n, title) in [(1, "Lys på kajen"), (2, "Rene broer")] {
            blocks.extend([numbered(n, title), Block::paragraph(Text::flow("Vi begynder i det små."))]);
            blocks.extend([Block::paragraph(Text::flow("Aktiviteter:")), numbered(1, "Maling af gelænder").clone()]);
        }
        blocks.retain(|b| b.text.as_str() != "Maling af gelænder");
        assert_eq!(found(blocks), ["Lys på kajen", "Rene broer"]);
    }

    #[test]
    fn a_plain_numbered_list_holds_no_headings() {
        let list = vec![numbered(1, "Mal broen"), numbered(2, "Fej kajen"), Block::paragraph(Text::flow("Så er der pænt."))];
        assert!(found(list).is_empty());
        let explained = ["Mal broen", "Fej kajen"]
            .iter()
            .zip(1..)
            .flat_map(|(t, n)| [numbered(n, t), Block::paragraph(Text::flow("Det tager en dag."))]);
        assert!(found(explained.collect()).is_empty());
    }
}
