//! Page layout: placed characters to blocks in reading order. Knows no file format; every page-oriented reader ends here.
//!
//! Characters → words and pieces ([`words`]) → running headers out ([`running`]) → columns ([`flow`]) → lines → blocks
//! ([`paragraphs`]) → headings by the document's own typography ([`headings`]) → [`Layout`]. Blocks go on over columns and pages
//! where the sentence does ([`stitch`]).

pub mod area;
mod chars;
mod draft;
mod finish;
mod flow;
mod headings;
mod line;
pub mod marker;
mod page;
mod paragraphs;
mod pitch;
pub mod raw;
mod running;
mod stitch;
mod text;
mod words;

use self::draft::{Draft, PageSize};
use self::finish::Context;
use self::flow::{Group, Item};
use self::line::Line;
use self::page::Ready;
use self::pitch::Pitches;
use self::raw::{RawDocument, RawPage, Tags};
use self::words::Piece;
use crate::model::{Layout, Location, Page, Text, Warning};

/// Makes blocks of a document's characters.
pub fn compose(mut raw: RawDocument) -> Layout {
    let mut pages: Vec<Ready> = raw.pages.iter_mut().map(page::prepare).collect();
    let mut layout =
        Layout { media_type: raw.media_type, metadata: raw.metadata, outline: raw.outline, warnings: raw.warnings, ..Layout::default() };
    report_pages(&raw.pages, &pages, &mut layout);
    let sizes: Vec<PageSize> = raw.pages.iter().map(|p| PageSize { width: p.width, height: p.height }).collect();
    let size_of = |page: u32| sizes.get(page.saturating_sub(1) as usize).copied().unwrap_or(PageSize { width: 0.0, height: 0.0 });
    layout.running = take_running(&mut pages, &raw.pages, &size_of);
    let regions: Vec<Vec<Line>> = raw.pages.iter().zip(pages).flat_map(|(page, ready)| regions(page, ready, &raw.tags)).collect();
    let pitches = Pitches::measure(regions.iter().map(Vec::as_slice));
    let body = headings::body(regions.iter().flatten());
    let mut drafts: Vec<Draft> = Vec::new();
    for region in regions {
        let mut made = paragraphs::blocks(region, &pitches);
        if let Some(first) = made.first_mut() {
            first.starts_region = true;
        }
        drafts.extend(made);
    }
    let drafts = stitch::join(drafts, body.size);
    let levels = headings::levels(&drafts, body, &raw.tags);
    layout.blocks = finish::blocks(&drafts, &levels, &Context { tags: &raw.tags, size_of: &size_of });
    mark_page_starts(&mut layout);
    layout
}

fn report_pages(raw: &[RawPage], pages: &[Ready], layout: &mut Layout) {
    for (raw, ready) in raw.iter().zip(pages) {
        layout.pages.push(Page {
            number: raw.number,
            width: raw.width,
            height: raw.height,
            letters: ready.letters,
            needs_recognition: ready.needs_recognition,
        });
        if ready.needs_recognition {
            let text = format!("Side {} har ingen tekst: tegngenkendelse er nødvendig.", raw.number);
            layout.warnings.push(Warning { kind: "no_text".to_owned(), page: Some(raw.number), text });
        }
    }
}

/// Takes running headers and footers off the pages; each distinct text is returned once.
fn take_running(pages: &mut [Ready], raw: &[RawPage], size_of: &dyn Fn(u32) -> PageSize) -> Vec<Text> {
    let views: Vec<running::PagePieces<'_>> = pages
        .iter()
        .zip(raw)
        .map(|(ready, raw)| running::PagePieces { number: raw.number, height: raw.height, pieces: &ready.pieces })
        .collect();
    let marks = running::find(&views);
    let mut texts: Vec<Text> = Vec::new();
    for ((ready, raw), marks) in pages.iter_mut().zip(raw).zip(marks) {
        let mut marks = marks.into_iter();
        let size = size_of(raw.number);
        ready.pieces.retain(|piece| {
            let runs = marks.next().unwrap_or(false);
            let text = piece.text();
            if runs && text.chars().any(char::is_alphabetic) && !texts.iter().any(|t| t.as_str() == text) && texts.len() < 200 {
                texts.push(Text::at(text, Location::Box { page: raw.number, rect: size.rect(&piece.area) }));
            }
            !runs
        });
    }
    texts
}

/// Lines of one page, column by column.
fn regions(page: &RawPage, ready: Ready, tags: &Tags) -> Vec<Vec<Line>> {
    let items: Vec<Item> = ready.pieces.into_iter().map(Item::Piece).collect();
    let mut regions = Vec::new();
    for group in flow::order(items) {
        let rows = match group {
            Group::Rows(rows) | Group::Aligned(rows) => rows,
            Group::Atom(_) => continue,
        };
        regions.push(lines(rows, page.number, tags));
    }
    regions
}

fn lines(rows: Vec<Vec<Piece>>, page: u32, tags: &Tags) -> Vec<Line> {
    let mut lines: Vec<Line> = rows.into_iter().filter_map(|row| Line::of(row, page)).collect();
    let left = lines.iter().map(|l| l.area.x0).fold(f32::MAX, f32::min);
    let right = lines.iter().map(|l| l.area.x1).fold(f32::MIN, f32::max);
    for line in &mut lines {
        line.column = (left, right);
        line.element = stitch::element(line, tags);
    }
    lines
}

fn mark_page_starts(layout: &mut Layout) {
    let mut last = 0;
    for block in &mut layout.blocks {
        block.starts_page = block.page != last;
        last = block.page;
    }
}
