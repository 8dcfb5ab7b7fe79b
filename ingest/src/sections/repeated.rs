//! Wordings that a document repeats where labels stand, so that they are labels of this document, whether or not a list knows them:
//! at the beginning of paragraphs, and in the left cells of its boxes.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use crate::model::{Block, BlockKind, Table};
use crate::pattern::Pattern;

use super::cues::Cues;
use super::key::{key, words};
use super::role::Role;

/// How often a wording must come back.
const OFTEN: usize = 3;

/// Longest label on no list, in words.
const SHORT: usize = 5;

/// Tables in tables, as far as they are looked into.
const DEPTH: usize = 8;

/// The beginning of a text or sentence up to a colon or question mark, as a label would stand there.
static OPENER: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::exact(r"(?:^|[.!?)|·]\s+)(?P<label>\p{Lu}[\p{L}/ ,-]{1,60}[:?])\s+[\p{Lu}\d–”»]"));

/// The labels that a document's own repetition shows.
#[derive(Default)]
pub struct Repeated {
    /// Wordings that open texts or sentences and that a guess names.
    guessed: HashSet<String>,
    /// Wordings that open paragraphs, set off by print or a stop.
    opening: HashSet<String>,
    /// Left cells of tables with two columns.
    beside: HashSet<String>,
    /// Short lines with a colon, standing alone.
    alone: HashSet<String>,
}

#[derive(Default)]
struct Counts {
    alone: HashMap<String, usize>,
    openers: HashMap<String, usize>,
    starts: HashMap<String, usize>,
    cells: HashMap<String, usize>,
}

impl Repeated {
    /// Counts over all blocks, those of table cells included.
    #[must_use]
    pub fn of(blocks: &[Block]) -> Self {
        let mut counts = Counts::default();
        counts.add(blocks, 0);
        let often = |all: HashMap<String, usize>| all.into_iter().filter(|(_, n)| *n >= OFTEN).map(|(key, _)| key);
        Self {
            guessed: often(counts.openers).filter(|key| Cues::shared().guess_role(key).is_some()).collect(),
            opening: often(counts.starts).collect(),
            beside: often(counts.cells).collect(),
            alone: counts.alone.into_iter().filter(|(_, n)| *n >= 2).map(|(key, _)| key).collect(),
        }
    }

    /// What the label holds: by the lists, else by a guess where the document repeats it.
    #[must_use]
    pub fn role(&self, label: &str) -> Option<Role> {
        let cues = Cues::shared();
        cues.role_of(label).or_else(|| cues.guess_role(label).filter(|_| self.guessed.contains(&key(label))))
    }

    /// The label on no list that opens a paragraph: where it ends, and the best guess of what it holds.
    #[must_use]
    pub fn opens(&self, block: &Block) -> Option<(usize, Role)> {
        let end = starts(block).into_iter().find(|end| block.text.as_str().get(..*end).is_some_and(|l| self.opening.contains(&key(l))))?;
        let label = block.text.as_str().get(..end)?;
        Some((end, Cues::shared().role_of(label).or_else(|| Cues::shared().guess_role(label)).unwrap_or_default()))
    }

    /// Where in a heading of several lines the label begins that elsewhere stands alone: "En ny havn Det gør vi:".
    #[must_use]
    pub fn label_at_end(&self, block: &Block) -> Option<usize> {
        let text = block.text.as_str();
        if !block.is_heading() || block.lines < 2 || !text.trim_end().ends_with(':') || self.alone.is_empty() {
            return None;
        }
        let starts = text.match_indices(' ').map(|(at, _)| at + 1).filter(|at| words(text.get(*at..).unwrap_or_default()) <= SHORT);
        let capital = |at: &usize| text.get(*at..).is_some_and(|rest| rest.starts_with(char::is_uppercase));
        starts.filter(capital).find(|at| text.get(*at..).is_some_and(|rest| self.alone.contains(&key(rest))))
    }

    /// Whether the left cell of a box is one of the document's labels.
    #[must_use]
    pub fn beside(&self, cell: &str) -> bool {
        !self.beside.is_empty() && self.beside.contains(&key(cell))
    }
}

impl Counts {
    fn add(&mut self, blocks: &[Block], depth: usize) {
        for block in blocks {
            let text = block.text.as_str();
            if text.trim_end().ends_with(':') && words(text) <= SHORT {
                *self.alone.entry(key(text)).or_default() += 1;
            }
            if let BlockKind::Table(table) = &block.kind {
                self.add_cells(table);
                let cells = table.rows.iter().flat_map(|r| &r.cells).filter(|_| depth < DEPTH);
                cells.for_each(|c| self.add(&c.blocks, depth + 1));
            } else if !block.is_heading() {
                for (from, to) in openers(block.text.as_str(), 0) {
                    *self.openers.entry(key(block.text.as_str().get(from..to).unwrap_or_default())).or_default() += 1;
                }
                let opening: HashSet<String> = starts(block).iter().filter_map(|end| block.text.as_str().get(..*end)).map(key).collect();
                opening.into_iter().filter(|k| !k.is_empty()).for_each(|k| *self.starts.entry(k).or_default() += 1);
            }
        }
    }

    /// Each wording once a table: rows that repeat one are no labels.
    fn add_cells(&mut self, table: &Table) {
        let filled = table.rows.iter().map(|r| r.cells.iter().filter(|c| !c.text().is_blank()).collect::<Vec<_>>());
        let rows: Vec<_> = filled.filter(|r| !r.is_empty()).collect();
        if rows.iter().any(|r| r.len() > 2) {
            return;
        }
        let left = rows.iter().filter(|r| r.len() == 2).filter_map(|r| r.first().map(|c| c.text()));
        let labels = left.filter(|t| words(t.as_str()) <= SHORT && t.as_str().chars().any(char::is_alphabetic));
        let once: HashSet<String> = labels.map(|t| key(t.as_str())).collect();
        once.into_iter().for_each(|k| *self.cells.entry(k).or_default() += 1);
    }
}

/// Where wordings stand that could be labels, from a byte on.
pub fn openers(text: &str, from: usize) -> Vec<(usize, usize)> {
    let Some(rest) = text.get(from..) else { return Vec::new() };
    let labels = OPENER.captures_all(rest).into_iter().filter_map(|c| c.name("label").map(|m| (from + m.start(), from + m.end())));
    labels.filter(|(a, b)| text.get(*a..*b).is_some_and(|l| words(l) <= 8)).collect()
}

/// Where a short beginning of a paragraph ends that could be a label: at the end of bold print, or at a stop behind a few words.
fn starts(block: &Block) -> Vec<usize> {
    let text = block.text.as_str();
    if block.is_item() || block.is_heading() || !text.starts_with(char::is_uppercase) {
        return Vec::new();
    }
    let stop =
        text.find(['.', '?']).filter(|at| text.get(at + 1..).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))).map(|at| at + 1);
    let short = |end: &usize| text.get(..*end).is_some_and(|l| (1..=SHORT).contains(&words(l)) && !l.contains([',', ';']));
    // "Bæres af" in bold is the beginning of a sentence.
    let marked = |end: &usize| text.get(..*end).is_some_and(|l| l.trim_end().ends_with(['.', ':', '?', '!']));
    let bold = Some(block.style.bold_prefix).filter(|end| *end > 0 && *end < text.len()).filter(marked);
    bold.into_iter().chain(stop).filter(short).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Text;

    #[test]
    fn what_opens_paragraphs_again_and_again_is_a_label() {
        let texts = ["Rejsen. Vi sejler mod nord.", "Rejsen. Der er langt til havn.", "Rejsen. Alle er om bord.", "Skibet. Det er nyt."];
        let blocks: Vec<Block> = texts.iter().map(|t| Block::paragraph(Text::flow(*t))).collect();
        let known = Repeated::of(&blocks);
        assert_eq!(known.opens(&blocks[0]), Some((7, Role::Other)));
        assert_eq!(known.opens(&blocks[3]), None);
    }

    #[test]
    fn a_label_set_with_the_title_above_it_is_cut_off() {
        let heading = |text: &str, lines| Block { lines, ..Block::new(BlockKind::Heading { level: 3 }, Text::flow(text)) };
        let blocks = [heading("Det gør vi:", 1), heading("Det gør vi:", 1), heading("En havn, alle kan tale om Det gør vi:", 2)];
        let known = Repeated::of(&blocks);
        assert_eq!(known.label_at_end(&blocks[2]).and_then(|at| blocks[2].text.as_str().get(at..)), Some("Det gør vi:"));
        assert_eq!(known.label_at_end(&blocks[1]), None);
    }
}
