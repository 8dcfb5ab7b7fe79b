//! Running heads of a plain text: lines that come back at the edges of its pages.

use std::collections::HashMap;

use super::lines::Line;

/// Times a line comes back at the edge of a page before it is a running head.
const OFTEN: usize = 2;
/// Words of a running head: a single word on top of every page may be the label of a form.
const WORDS: usize = 3;

/// Drops the running heads.
pub(super) fn drop_heads(lines: Vec<Line>) -> Vec<Line> {
    let mut counts: HashMap<String, [usize; 2]> = HashMap::new();
    for line in lines.iter().filter(|l| shaped(l)) {
        let [all, edges] = counts.entry(name(&line.text)).or_default();
        *all += 1;
        *edges += usize::from(line.edge);
    }
    counts.retain(|_, [all, edges]| *edges >= OFTEN && *edges * 4 >= *all * 3);
    let mut out: Vec<Line> = Vec::with_capacity(lines.len());
    let mut new_page = false;
    for mut line in lines {
        if shaped(&line) && counts.contains_key(&name(&line.text)) {
            new_page |= line.new_page;
            continue;
        }
        line.new_page |= std::mem::take(&mut new_page);
        out.push(line);
    }
    out
}

fn shaped(line: &Line) -> bool {
    line.marker.is_none() && line.text.split(' ').count() >= WORDS && !line.text.ends_with([':', '?'])
}

/// The letters of a line: page numbers in it change.
fn name(text: &str) -> String {
    text.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect()
}
