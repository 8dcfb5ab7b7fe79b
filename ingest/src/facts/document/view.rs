//! A layout as lines with their zone, for facts that look at the whole document.

use crate::model::{Block, BlockKind, Layout, Style, Text};

/// Where a line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Zone {
    /// Heading with its level.
    Heading(u8),
    /// Running text.
    Body,
    /// List item.
    Item,
    /// Table cell.
    Cell,
    /// Note or caption.
    Note,
}

/// One block of words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'a> {
    /// The words.
    pub text: &'a Text,
    /// Where it stands.
    pub zone: Zone,
    /// Page, from 1.
    pub page: u32,
    /// Looks.
    pub style: Style,
    /// The words with a dash in front that the reader took for a list mark.
    pub dashed: bool,
}

impl<'a> Line<'a> {
    /// The words.
    pub(super) fn words(&self) -> &'a str {
        self.text.as_str()
    }
}

/// A document as lines.
#[derive(Debug, Default)]
pub(super) struct View<'a> {
    /// All lines in reading order, table cells included.
    pub lines: Vec<Line<'a>>,
    /// Running headers and footers.
    pub running: Vec<&'a Text>,
    /// All lines joined by line ends.
    pub text: String,
}

/// What opens an invented case.
const STORIES: &str = include_str!("../../../data/story_cues.txt");
/// Bytes at the beginning of a line in which a cue may stand.
const OPENING: usize = 200;
/// Lines that count as the top of a document.
const TOP: usize = 25;

impl<'a> View<'a> {
    /// The view of a layout.
    pub(super) fn of(layout: &'a Layout) -> Self {
        let mut view = Self { running: layout.running.iter().collect(), ..Self::default() };
        view.collect(&layout.blocks, false);
        view.leave_out_stories();
        for line in &view.lines {
            view.text.push_str(line.words());
            view.text.push('\n');
        }
        view
    }

    fn collect(&mut self, blocks: &'a [Block], in_cell: bool) {
        for block in blocks {
            let zone = match &block.kind {
                BlockKind::Table(table) => {
                    for cell in table.rows.iter().flat_map(|row| &row.cells) {
                        self.collect(&cell.blocks, true);
                    }
                    continue;
                }
                BlockKind::Heading { level } => Zone::Heading(*level),
                _ if in_cell => Zone::Cell,
                BlockKind::Paragraph => Zone::Body,
                BlockKind::Item { .. } => Zone::Item,
                BlockKind::Footnote | BlockKind::Caption => Zone::Note,
            };
            if !block.text.is_blank() {
                let dashed = matches!(&block.kind, BlockKind::Item { marker: crate::model::Marker::Bullet(g), .. } if matches!(g.as_str(), "-" | "–" | "—"));
                self.lines.push(Line { text: &block.text, zone, page: block.page.max(1), style: block.style, dashed });
            }
        }
    }

    /// Takes out invented cases: a heading that opens one takes what stands under it, a paragraph only itself.
    fn leave_out_stories(&mut self) {
        let opens = |line: &Line<'_>| {
            let words = line.words().trim_start_matches(|c: char| !c.is_alphanumeric());
            let opening = words.get(..words.floor_char_boundary(OPENING)).unwrap_or(words).to_lowercase();
            let short = words.chars().nth(60).is_none();
            entries(STORIES).filter(|cue| opening.starts_with(cue)).any(|cue| {
                let rest: String = words.chars().skip(cue.chars().count()).collect();
                // "Mød Karen" is a story, "Mød os på havnen" is none.
                let named = rest.trim_start().starts_with(|c: char| !c.is_lowercase()) && !rest.starts_with(char::is_alphabetic);
                named && (short || cue.ends_with(':'))
            })
        };
        let mut inside: Option<u8> = None;
        self.lines.retain(|line| {
            if let Zone::Heading(level) = line.zone
                && inside.is_none_or(|opened| level <= opened)
            {
                inside = opens(line).then_some(level);
            }
            inside.is_none() && !(line.zone != Zone::Item && opens(line) && line.words().contains(':'))
        });
    }

    /// The first lines: the cover, or the beginning of the first page.
    pub(super) fn top(&self) -> impl Iterator<Item = &Line<'a>> {
        self.lines.iter().take(TOP).filter(|line| line.page <= 2)
    }

    /// The line that holds the byte at `offset` of `text`, with the offset of its first byte.
    pub(super) fn line_at(&self, offset: usize) -> Option<(&Line<'a>, usize)> {
        let mut start = 0;
        for line in &self.lines {
            let end = start + line.words().len();
            if offset <= end {
                return Some((line, start));
            }
            start = end + 1;
        }
        None
    }
}

/// The words of a data list, comments and empty lines left out.
pub(super) fn entries(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The first `count` bytes of a text, down to a character boundary.
pub(super) fn front(text: &str, count: usize) -> &str {
    let mut end = count.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or(text)
}
