//! The blocks of a layout as one flat sequence of lines: boxed tables unpacked, labels that run into their text cut off.

use crate::model::{Block, BlockKind, Layout, Marker, Style, Table, Text};
use crate::rules::{Rule, Switches};

use super::cues::Cues;
use super::repeated::Repeated;
use super::role::Role;
use super::run_in::run_in;
use super::unpack::unpack;

/// What a line is by its block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// Typographic heading of a level from 1.
    Heading(u8),
    /// Running text.
    Paragraph,
    /// List item of a level from 1, with its number where it has one.
    Item(u8, Option<String>),
    /// Table that holds rows, in [`Line::table`].
    Table,
    /// Footnote or caption.
    Note,
}

/// One unit of structure.
#[derive(Clone, Debug)]
pub struct Line {
    /// Block it comes from.
    pub block: usize,
    /// What it is.
    pub kind: LineKind,
    /// Its words.
    pub text: Text,
    /// How it looks.
    pub style: Style,
    /// Page, from 1.
    pub page: u32,
    /// First of its page.
    pub starts_page: bool,
    /// Source lines.
    pub lines: usize,
    /// Known as a label by construction (label cell, label before a colon).
    pub label: Option<Role>,
    /// Text that stands in one paragraph with its label.
    pub run_in: bool,
    /// The table, where it is one.
    pub table: Option<Table>,
}

impl Line {
    /// A line of a block.
    #[must_use]
    pub fn of(block: &Block, index: usize) -> Self {
        let kind = match &block.kind {
            BlockKind::Heading { level } => LineKind::Heading(*level),
            BlockKind::Paragraph => LineKind::Paragraph,
            BlockKind::Item { level, marker } => LineKind::Item(
                *level,
                match marker {
                    Marker::Number(n) => Some(n.clone()),
                    Marker::Bullet(_) => None,
                },
            ),
            BlockKind::Table(_) => LineKind::Table,
            BlockKind::Footnote | BlockKind::Caption => LineKind::Note,
        };
        let table = if let BlockKind::Table(table) = &block.kind { Some(table.clone()) } else { None };
        Self {
            block: index,
            kind,
            text: block.text.clone(),
            style: block.style,
            page: block.page.max(1),
            starts_page: block.starts_page,
            lines: block.lines,
            label: block.label.then(|| Cues::shared().role_of(block.text.as_str()).unwrap_or_default()),
            run_in: false,
            table,
        }
    }

    /// The characters.
    #[must_use]
    pub fn str(&self) -> &str {
        self.text.as_str()
    }
}

/// Where the words of a clause begin after its number: "Stk. 2. Kommunen …".
fn clause(text: &str) -> Option<usize> {
    let rest = text.strip_prefix("Stk.").or_else(|| text.strip_prefix("stk."))?.trim_start();
    let after = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    let words = after.strip_prefix('.')?.trim_start();
    (after.len() < rest.len() && words.starts_with(char::is_uppercase)).then(|| text.len() - words.len())
}

/// All lines of a layout in order.
#[must_use]
pub fn lines(layout: &Layout, rules: Switches) -> Vec<Line> {
    let mut out = Vec::new();
    let context = Context { repeated: Repeated::of(&layout.blocks), rules };
    for (index, block) in layout.blocks.iter().enumerate() {
        match clause(block.text.as_str()).filter(|_| matches!(block.kind, BlockKind::Paragraph)) {
            Some(from) => {
                let text = block.text.slice(from..block.text.as_str().len());
                push(&mut out, &Block { text, ..block.clone() }, (index, 0), &context);
            }
            None => push(&mut out, block, (index, 0), &context),
        }
        // What stands beside a label in one frame with it (a list of definitions) ends with the frame.
        let above = index.checked_sub(1).and_then(|n| layout.blocks.get(n));
        if let Some(last) = out.last_mut().filter(|l| l.block == index && l.label.is_none()) {
            last.run_in |= above.is_some_and(|b| b.label && b.frame.is_some() && b.frame == block.frame);
        }
    }
    out
}

/// What the whole document says of its lines.
struct Context {
    repeated: Repeated,
    rules: Switches,
}

fn push(out: &mut Vec<Line>, block: &Block, (index, depth): (usize, usize), context: &Context) {
    match &block.kind {
        BlockKind::Table(table) => match unpack(table, &context.repeated).filter(|_| depth < 8 && context.rules.on(Rule::BoxedTables)) {
            Some(cells) => {
                for cell in cells {
                    if let Some(role) = cell.label {
                        let mut line = Line::of(&cell.block, index);
                        line.kind = LineKind::Paragraph;
                        line.label = Some(role);
                        out.push(line);
                    } else {
                        push(out, &cell.block, (index, depth + 1), context);
                    }
                }
            }
            None => out.push(Line::of(block, index)),
        },
        _ if block.text.is_blank() => {}
        _ if block.label => out.push(Line::of(block, index)),
        _ => {
            if let Some(at) = context.repeated.label_at_end(block) {
                out.extend(
                    [0..at, at..block.text.as_str().len()].map(|part| Line { text: block.text.slice(part), ..Line::of(block, index) }),
                );
                return;
            }
            let labels = if context.rules.on(Rule::RunInLabels) { run_in(block, &context.repeated) } else { Vec::new() };
            if labels.is_empty() {
                out.push(Line::of(block, index));
            } else if let [(0, end, role)] = labels.as_slice()
                && *end == block.text.as_str().len()
            {
                out.push(Line { kind: LineKind::Paragraph, label: Some(*role), ..Line::of(block, index) });
            } else {
                cut(out, block, index, &labels);
            }
        }
    }
}

/// A paragraph with labels as lines of labels and of their texts.
fn cut(out: &mut Vec<Line>, block: &Block, index: usize, labels: &[(usize, usize, Role)]) {
    for (n, (from, to, role)) in labels.iter().enumerate() {
        let mut label = Line::of(block, index);
        label.kind = LineKind::Paragraph;
        label.text = block.text.slice(*from..*to);
        label.label = Some(*role);
        label.starts_page &= n == 0;
        out.push(label);
        let end = labels.get(n + 1).map_or(block.text.as_str().len(), |next| next.0);
        let mut rest = Line::of(block, index);
        // "Ansvarlig: Ida Holm | Opfølgning: i maj": the stroke only parts the labels.
        let value = block.text.as_str().get(*to..end).unwrap_or_default();
        let parted = if n + 1 < labels.len() { value.trim_end().trim_end_matches(['|', '·']).len() } else { value.len() };
        rest.text = block.text.slice(*to..*to + parted);
        rest.kind = LineKind::Paragraph;
        rest.starts_page = false;
        rest.run_in = true;
        rest.style.bold_prefix = 0;
        // "Status: Forsinket" in bold: what stands after such a label is its value, no title of its own.
        rest.style.bold &= !matches!(role, Role::Status | Role::TimeFrame | Role::Owners | Role::Participants | Role::FollowUp);
        if !rest.text.is_blank() || n + 1 == labels.len() {
            out.push(rest);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Cell, Row};

    fn para(text: &str) -> Block {
        Block::paragraph(Text::flow(text))
    }

    fn cell(column: usize, text: &str) -> Cell {
        Cell { column, columns: 1, rows: 1, blocks: vec![para(text)] }
    }

    fn texts(blocks: Vec<Block>) -> Vec<(String, bool)> {
        let layout = Layout { blocks, ..Layout::default() };
        lines(&layout, Switches::default()).into_iter().map(|l| (l.text.as_str().to_owned(), l.label.is_some())).collect()
    }

    #[test]
    fn a_label_before_a_colon_stands_alone() {
        let got = texts(vec![para("Formål: At flere cykler."), para("Husk: vi ses.")]);
        assert_eq!(got, [("Formål:".to_owned(), true), ("At flere cykler.".to_owned(), false), ("Husk: vi ses.".to_owned(), false)]);
    }

    #[test]
    fn a_boxed_table_is_read_as_labels_and_texts() {
        let rows = [("Titel", "Flere stier"), ("Formål", "At flere går."), ("Ansvarlig", "Vejchefen")];
        let rows = rows.iter().map(|(a, b)| Row { cells: vec![cell(0, a), cell(1, b)] }).collect();
        let table = Block::new(BlockKind::Table(Table { rows, columns: 2, header_rows: 0 }), Text::default());
        let got = texts(vec![table]);
        assert_eq!(got.iter().filter(|(_, label)| *label).count(), 3, "{got:?}");
        assert_eq!(got.len(), 6);
    }

    #[test]
    fn a_person_after_a_label_without_colon_is_its_text() {
        assert_eq!(texts(vec![para("Tovholder Mette Holm")]).len(), 2);
        assert_eq!(texts(vec![para("Tovholder er fundet.")]).len(), 1);
    }
}
