//! Collects blocks of a flowing format and closes them into a layout, within the limits.

use super::inline::{Inline, Piece};
use super::marker;
use crate::error::ExtractError;
use crate::limits::Limits;
use crate::model::{Block, BlockKind, Layout, Marker, Page, Text, Warning};

/// Longest heading in characters; a longer paragraph in a heading style is running text.
pub(super) const LONGEST_HEADING: usize = 300;

/// What the next paragraph is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Role {
    /// Heading with its level.
    Heading(u8),
    /// Running text.
    Paragraph,
    /// List item with its level and mark.
    Item(u8, Marker),
    /// Goes on with the list item before it.
    Continued,
    /// Note.
    Footnote,
    /// Caption.
    Caption,
}

/// Blocks in the making.
#[derive(Debug, Default)]
pub(super) struct Builder {
    /// Finished blocks.
    pub blocks: Vec<Block>,
    characters: usize,
    count: usize,
    over: bool,
}

impl Builder {
    /// A builder for the contents of a cell that counts on where `self` stands.
    pub(super) fn nested(&self) -> Self {
        Self { blocks: Vec::new(), characters: self.characters, count: self.count, over: self.over }
    }

    /// Takes the counts of a nested builder and hands its blocks out.
    pub(super) fn take_nested(&mut self, nested: Self) -> Vec<Block> {
        self.characters = nested.characters;
        self.count = nested.count;
        self.over = nested.over;
        nested.blocks
    }

    /// Ends the paragraph that is open: takes what was gathered, and lets what follows a list item go on with it.
    pub(super) fn end_paragraph(&mut self, inline: &mut Inline, role: &mut Role, limits: &Limits) {
        let gathered = std::mem::take(inline);
        if gathered.is_blank() {
            return;
        }
        self.paragraph(gathered, role, limits);
        if matches!(role, Role::Item(..)) {
            *role = Role::Continued;
        }
    }

    /// Whether a limit is reached and nothing more is taken.
    pub(super) fn full(&self) -> bool {
        self.over
    }

    /// Adds a finished block as it is.
    pub(super) fn push(&mut self, block: Block, limits: &Limits) {
        self.count += 1;
        self.characters += block.text.as_str().len();
        self.over |= self.count >= limits.blocks || self.characters >= limits.characters;
        if !self.over {
            self.blocks.push(block);
        }
    }

    /// Ends a paragraph: its runs become one block, or several where line breaks or typed marks divide it.
    pub(super) fn paragraph(&mut self, inline: Inline, role: &Role, limits: &Limits) {
        if inline.is_blank() {
            return;
        }
        match role {
            Role::Heading(level) => self.piece(inline.whole(), BlockKind::Heading { level: *level }, limits),
            Role::Footnote => self.piece(inline.whole(), BlockKind::Footnote, limits),
            Role::Caption => self.piece(inline.whole(), BlockKind::Caption, limits),
            Role::Paragraph => {
                for piece in inline.pieces() {
                    self.marked(piece, limits);
                }
            }
            Role::Item(level, marker) => self.item(inline, *level, marker, limits),
            Role::Continued => {
                for piece in inline.pieces() {
                    self.continued(piece, limits);
                }
            }
        }
    }

    /// A list item; line breaks inside it are only wrapped lines unless a typed mark follows them.
    fn item(&mut self, inline: Inline, level: u8, marker: &Marker, limits: &Limits) {
        let mut pieces = inline.pieces().into_iter();
        let Some(mut first) = pieces.next() else { return };
        // A bullet typed into an item that already has one.
        if let Some((Marker::Bullet(_), bytes)) = marker::typed(&first.text) {
            first = first.without_front(bytes);
        }
        self.piece(first, BlockKind::Item { level, marker: marker.clone() }, limits);
        for piece in pieces {
            match marker::typed(&piece.text) {
                Some((marker, bytes)) => {
                    self.piece(piece.without_front(bytes), BlockKind::Item { level: level.saturating_add(1), marker }, limits);
                }
                None => self.continued(piece, limits),
            }
        }
    }

    /// More of the item before it; where there is none, running text.
    fn continued(&mut self, piece: Piece, limits: &Limits) {
        match self.blocks.last_mut() {
            Some(last) if last.is_item() && marker::typed(&piece.text).is_none() => {
                let mut whole = Piece { text: last.text.as_str().to_owned(), style: last.style };
                whole.join(&piece);
                last.text = Text::flow(whole.text);
                last.style = whole.style;
                self.characters += piece.text.len();
            }
            _ => self.marked(piece, limits),
        }
    }

    /// Running text, or an item where it begins with a typed mark.
    fn marked(&mut self, piece: Piece, limits: &Limits) {
        match marker::typed(&piece.text) {
            Some((marker, bytes)) => self.piece(piece.without_front(bytes), BlockKind::Item { level: 1, marker }, limits),
            None => self.piece(piece, BlockKind::Paragraph, limits),
        }
    }

    fn piece(&mut self, piece: Piece, kind: BlockKind, limits: &Limits) {
        let text = piece.flow();
        if text.is_blank() {
            return;
        }
        let mut block = Block::new(kind, text);
        block.style = piece.style;
        self.push(block, limits);
    }

    /// Closes the layout: one page, its letters counted, a warning where a limit cut it.
    pub(super) fn finish(self, media_type: &str) -> Result<Layout, ExtractError> {
        let mut layout = Layout { media_type: media_type.to_owned(), ..Layout::default() };
        if self.over {
            let text =
                "Dokumentet er så stort, at kun den første del er læst. Del det i flere filer, og læg dem ind hver for sig.".to_owned();
            layout.warnings.push(Warning { kind: "limit".to_owned(), page: None, text });
        }
        let letters = count_letters(&self.blocks);
        if letters == 0 {
            return Err(ExtractError::Empty);
        }
        layout.pages = vec![Page { number: 1, letters, ..Page::default() }];
        layout.blocks = self.blocks;
        if let Some(first) = layout.blocks.first_mut() {
            first.starts_page = true;
        }
        Ok(layout)
    }
}

/// The warning of a file whose end is missing.
pub(super) fn broken_end() -> Warning {
    let text = "Slutningen af filen er beskadiget; det, der kunne læses, er med. Hent filen igen fra kilden.".to_owned();
    Warning { kind: "damaged".to_owned(), page: None, text }
}

/// Refuses a file larger than allowed before anything is read.
pub(super) fn check_size(bytes: &[u8], limits: &Limits) -> Result<(), ExtractError> {
    if bytes.len() as u64 > limits.file_bytes {
        let what = format!("mere end {} MB", limits.file_bytes / (1024 * 1024));
        return Err(ExtractError::OverLimit { what });
    }
    Ok(())
}

/// Letters and digits of all blocks, table cells included.
pub(super) fn count_letters(blocks: &[Block]) -> usize {
    let own = |block: &Block| block.text.as_str().chars().filter(|c| c.is_alphanumeric()).count();
    blocks
        .iter()
        .map(|block| match &block.kind {
            BlockKind::Table(table) => table.rows.iter().flat_map(|row| &row.cells).map(|cell| count_letters(&cell.blocks)).sum(),
            _ => own(block),
        })
        .sum()
}
