//! Markdown (CommonMark with tables): the same blocks as the other flowing formats.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::build::{self, Builder, Role};
use super::decode;
use super::grid::Grid;
use super::inline::{Inline, Look};
use crate::error::ExtractError;
use crate::limits::Limits;
use crate::model::{Block, BlockKind, Layout, Marker, Text};

/// Reads a Markdown text.
///
/// # Errors
/// [`ExtractError::OverLimit`] for a file larger than allowed, [`ExtractError::Empty`] for a text without words.
pub fn markdown(bytes: &[u8], limits: &Limits) -> Result<Layout, ExtractError> {
    build::check_size(bytes, limits)?;
    let text = decode::decode(bytes, None);
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let mut reader = Reader {
        limits,
        builder: Builder::default(),
        inline: Inline::default(),
        role: Role::Paragraph,
        look: Look::default(),
        lists: Vec::new(),
        grid: None,
        silent: 0,
        hidden: Vec::new(),
    };
    for event in Parser::new_ext(&text, options) {
        if reader.builder.full() {
            break;
        }
        reader.event(event);
    }
    reader.flush();
    let hidden = reader.hidden;
    let mut layout = reader.builder.finish("text/markdown")?;
    layout.hidden = hidden;
    Ok(layout)
}

struct Reader<'l> {
    limits: &'l Limits,
    builder: Builder,
    inline: Inline,
    role: Role,
    look: Look,
    /// Next number of each open list; none for bullets.
    lists: Vec<Option<u64>>,
    grid: Option<Grid>,
    /// Depth of elements whose words are left out (metadata, raw HTML blocks).
    silent: usize,
    hidden: Vec<String>,
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => self.end(tag),
            Event::Text(words) | Event::Code(words) if self.silent == 0 => self.inline.push(&words, self.look),
            Event::Text(words) | Event::Html(words) | Event::InlineHtml(words) => {
                if words.trim_start().starts_with("<br") {
                    self.inline.line_break();
                } else {
                    self.hidden.push(words.into_string());
                }
            }
            Event::SoftBreak => self.inline.push(" ", self.look),
            Event::HardBreak => self.inline.line_break(),
            Event::Rule => self.flush(),
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Heading { level, .. } => self.begin(Role::Heading(depth(*level))),
            Tag::List(first) => {
                self.flush();
                self.lists.push(*first);
            }
            Tag::Item => {
                let level = u8::try_from(self.lists.len()).unwrap_or(u8::MAX);
                let marker = match self.lists.last_mut() {
                    Some(Some(number)) => {
                        *number = number.saturating_add(1);
                        Marker::Number(format!("{}.", number.saturating_sub(1)))
                    }
                    _ => Marker::Bullet("•".to_owned()),
                };
                self.begin(Role::Item(level, marker));
            }
            Tag::Strong => self.look.bold = true,
            Tag::Emphasis => self.look.italic = true,
            Tag::Table(_) => {
                self.flush();
                self.grid = Some(Grid::default());
            }
            Tag::TableHead | Tag::TableRow => {
                if let Some(grid) = &mut self.grid {
                    grid.row(matches!(tag, Tag::TableHead));
                }
            }
            Tag::FootnoteDefinition(_) => self.begin(Role::Footnote),
            Tag::MetadataBlock(_) | Tag::HtmlBlock => {
                self.flush();
                self.silent += 1;
            }
            Tag::Paragraph | Tag::BlockQuote(_) | Tag::CodeBlock(_) => self.flush(),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong => self.look.bold = false,
            TagEnd::Emphasis => self.look.italic = false,
            TagEnd::TableCell => self.cell(),
            TagEnd::Table => self.table(),
            TagEnd::Paragraph | TagEnd::BlockQuote(_) | TagEnd::CodeBlock => self.flush(),
            TagEnd::Heading(_) | TagEnd::FootnoteDefinition | TagEnd::Item => {
                self.flush();
                self.role = Role::Paragraph;
            }
            TagEnd::List(_) => {
                self.flush();
                self.lists.pop();
                self.role = Role::Paragraph;
            }
            TagEnd::MetadataBlock(_) | TagEnd::HtmlBlock => self.silent = self.silent.saturating_sub(1),
            _ => {}
        }
    }

    fn begin(&mut self, role: Role) {
        self.flush();
        self.role = role;
    }

    fn flush(&mut self) {
        self.builder.end_paragraph(&mut self.inline, &mut self.role, self.limits);
    }

    fn cell(&mut self) {
        let mut nested = self.builder.nested();
        nested.paragraph(std::mem::take(&mut self.inline), &Role::Paragraph, self.limits);
        let blocks = self.builder.take_nested(nested);
        if let Some(grid) = &mut self.grid {
            grid.cell(blocks, 1, 1);
        }
    }

    fn table(&mut self) {
        if let Some(grid) = self.grid.take() {
            self.builder.push(Block::new(BlockKind::Table(grid.finish()), Text::default()), self.limits);
        }
    }
}

fn depth(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn headings_lists_and_tables_are_blocks() {
        let text = "# Plan\n\nVi **vil** plante.\n\n1. Træer\n   - Ege\n2. Buske\n\n| Mål | Ejer |\n|---|---|\n| Skov | Ida |\n";
        let layout = markdown(text.as_bytes(), &Limits::default()).unwrap();
        let kinds: Vec<String> =
            layout.blocks.iter().map(|b| format!("{:?} {}", b.kind, b.text.as_str()).chars().take(44).collect()).collect();
        assert_eq!(kinds[0], "Heading { level: 1 } Plan");
        assert_eq!(kinds[1], "Paragraph Vi vil plante.");
        assert!(kinds[3].starts_with("Item { level: 2, marker: Bullet"));
        assert!(kinds[4].starts_with("Item { level: 1, marker: Number(\"2.\")"));
        let BlockKind::Table(table) = &layout.blocks[5].kind else { panic!("a table") };
        assert_eq!((table.rows.len(), table.columns, table.header_rows), (2, 2, 1));
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "[#*\\-| a1.\\n>`\\[\\]]{0,80}") {
            let _ = markdown(text.as_bytes(), &Limits::default());
        }
    }
}
