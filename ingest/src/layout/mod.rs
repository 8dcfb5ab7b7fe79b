//! Page layout: placed characters to blocks in reading order. Knows no file format; every page-oriented reader ends here.
//!
//! Characters → words and pieces (`words`) → running headers out (`running`) → columns (`flow`) → lines → blocks
//! (`paragraphs`), notes in the margin behind their section (`margin`) → headings by the document's own typography (`headings`) → [`Layout`]. Blocks go on over columns and pages
//! where the sentence does (`stitch`).

mod aligned;
pub mod area;
mod chars;
mod draft;
mod edges;
mod finish;
mod flow;
mod grid;
mod headings;
mod line;
mod margin;
pub mod marker;
mod page;
mod paragraphs;
mod pitch;
pub mod raw;
mod region;
mod ruled;
mod running;
mod sentence;
mod spelling;
mod stitch;
mod strokes;
mod table;
mod text;
mod words;

use self::area::Area;
use self::draft::{Draft, PageSize};
use self::finish::Context;
use self::page::Ready;
use self::pitch::Pitches;
use self::raw::{RawDocument, RawPage};
use self::region::{Cutter, Region};
use self::table::TableDraft;
use crate::model::{Layout, Page, Text, Warning};
use crate::rules::{Rule, Switches};

/// Makes blocks of a document's characters.
pub fn compose(mut raw: RawDocument, rules: Switches) -> Layout {
    if !rules.on(Rule::Tags) {
        raw.tags = raw::Tags::default();
    }
    let shown: Vec<(f32, f32)> = raw.pages.iter().map(|p| (p.width, p.height)).collect();
    let ready = |page: &mut RawPage| {
        let ready = page::prepare(page, rules);
        // Room for the words of the next page.
        page.glyphs = Vec::new();
        ready
    };
    let mut pages: Vec<Ready> = raw.pages.iter_mut().map(ready).collect();
    let mut layout =
        Layout { media_type: raw.media_type, metadata: raw.metadata, outline: raw.outline, warnings: raw.warnings, ..Layout::default() };
    report_pages(&raw.pages, &pages, &mut layout);
    let sizes: Vec<PageSize> =
        shown.iter().zip(&pages).map(|((width, height), p)| PageSize { width: *width, height: *height, turn: p.turn }).collect();
    let size_of = |page: u32| sizes.get(page.saturating_sub(1) as usize).copied().unwrap_or_default();
    if rules.on(Rule::RunningMatter) {
        layout.running = take_running(&mut pages, &raw.pages, &size_of);
    }
    let notes = if rules.on(Rule::MarginNotes) { margin::take(&mut pages, &raw.pages) } else { Vec::new() };
    let mut cutter = Cutter { tags: &raw.tags, edges: usual_edges(&pages), frames: 0, rules };
    let mut labels: Vec<Draft> = Vec::new();
    let mut regions: Vec<Region> = Vec::new();
    for (page, mut ready) in raw.pages.iter().zip(pages) {
        regions.extend(cutter.cut(page, std::mem::take(&mut ready.pieces), &mut ready.turned));
        labels.extend(turned(page, &mut ready));
    }
    let notes: Vec<(u32, f32, Vec<Region>)> = notes.into_iter().filter_map(|note| cut_note(&mut cutter, &raw.pages, note)).collect();
    let lines = || regions.iter().filter_map(|r| if let Region::Lines(lines, _) = r { Some(lines.as_slice()) } else { None });
    let cells = || regions.iter().filter_map(|r| if let Region::Table(t) = r { Some(t) } else { None }).flat_map(TableDraft::stretches);
    let pitches = Pitches::measure(lines().chain(cells()));
    let body = headings::body(lines().chain(cells()).flatten());
    let mut drafts = drafts(regions, &pitches, rules);
    if rules.on(Rule::ParagraphsOverPages) {
        drafts = stitch::join(drafts, stitch::Place::Page { body_size: body.size });
    }
    let notes = notes.into_iter().map(|(page, top, regions)| (page, top, self::drafts(regions, &pitches, rules))).collect();
    drafts = margin::place(drafts, notes, body.size);
    stitch::mark_tagged_items(&mut drafts, &raw.tags);
    drafts.extend(labels);
    let levels = if rules.on(Rule::TypeHeadings) { headings::levels(&drafts, body, &raw.tags) } else { vec![None; drafts.len()] };
    let context = Context { tags: &raw.tags, size_of: &size_of, pitches: &pitches };
    layout.blocks = finish::blocks(&drafts, &levels, &context);
    mark_page_starts(&mut layout);
    layout
}

/// The stretches of a note, with its page and upper edge.
fn cut_note(cutter: &mut Cutter<'_>, pages: &[RawPage], note: margin::Note) -> Option<(u32, f32, Vec<Region>)> {
    let page = pages.get(note.page)?;
    let edges = cutter.edges;
    cutter.edges = Area::around(note.pieces.iter().map(|p| p.area)).map(|a| (a.x0, a.x1));
    let regions = cutter.cut(page, note.pieces, &mut Vec::new());
    cutter.edges = edges;
    Some((page.number, note.top, regions))
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
            let (kind, what) = if ready.garbage { ("garbled_text", "en tekst, der ikke kan læses") } else { ("no_text", "ingen tekst") };
            let text = format!("Side {} har {what}: tegngenkendelse er nødvendig.", raw.number);
            layout.warnings.push(Warning { kind: kind.to_owned(), page: Some(raw.number), text });
        }
    }
}

/// Takes running headers and footers off the pages; each distinct text is returned once.
fn take_running(pages: &mut [Ready], raw: &[RawPage], size_of: &dyn Fn(u32) -> PageSize) -> Vec<Text> {
    let views: Vec<running::PagePieces<'_>> = pages
        .iter()
        .zip(raw)
        .map(|(ready, raw)| running::PagePieces {
            number: raw.number,
            height: raw.height,
            pieces: &ready.pieces,
            tables: region::table_areas(raw),
            scanned: raw.recognised,
        })
        .collect();
    let marks = running::find(&views);
    let mut texts: Vec<Text> = Vec::new();
    for ((ready, raw), marks) in pages.iter_mut().zip(raw).zip(marks) {
        let mut marks = marks.into_iter();
        let size = size_of(raw.number);
        ready.pieces.retain(|piece| {
            let runs = marks.next().unwrap_or(false);
            let text = piece.text();
            if runs
                && text.chars().any(char::is_alphabetic)
                && !texts.iter().any(|t| same_but_numbers(t.as_str(), &text))
                && texts.len() < 200
            {
                let mut placed = Text::default();
                piece.words.iter().for_each(|word| placed.append(" ", &size.text(word, raw.number)));
                texts.push(placed);
            }
            !runs
        });
    }
    texts
}

/// Page labels count up: `Side 1 af 9` and `Side 2 af 9` are one running text.
fn same_but_numbers(a: &str, b: &str) -> bool {
    let bare = |text: &str| text.chars().filter(|c| !c.is_ascii_digit()).collect::<String>();
    bare(a) == bare(b)
}

/// The usual left and right edge of text: the middle of what the pages have.
fn usual_edges(pages: &[Ready]) -> Option<(f32, f32)> {
    let full: Vec<Area> =
        pages.iter().filter(|p| p.pieces.len() >= 12).filter_map(|p| Area::around(p.pieces.iter().map(|x| x.area))).collect();
    let middle = |edge: fn(&Area) -> f32| {
        let mut all: Vec<f32> = full.iter().map(edge).collect();
        all.sort_by(f32::total_cmp);
        all.get(all.len() / 2).copied()
    };
    Some((middle(|a| a.x0)?, middle(|a| a.x1)?))
}

/// Blocks in the making, in reading order; tables joined over pages.
fn drafts(regions: Vec<Region>, pitches: &Pitches, rules: Switches) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = Vec::new();
    for region in regions {
        match region {
            Region::Lines(lines, frame) => {
                let mut made = paragraphs::blocks(lines, pitches);
                made.iter_mut().for_each(|d| d.frame = frame);
                if let Some(first) = made.first_mut() {
                    first.starts_region = true;
                }
                drafts.extend(made);
            }
            Region::Table(table) => match drafts.last_mut().and_then(|d| d.table.as_mut()) {
                Some(before) if rules.on(Rule::TablesOverPages) && before.goes_on_in(&table) => before.take(table),
                _ => drafts.push(Draft::of_table(table)),
            },
        }
    }
    drafts
}

/// Labels that run against the page's main direction.
fn turned(page: &RawPage, ready: &mut Ready) -> Vec<Draft> {
    let pieces = std::mem::take(&mut ready.turned);
    let lines = pieces.into_iter().filter_map(|p| line::Line::of(vec![p], page.number));
    lines.map(|line| Draft { caption: true, starts_region: true, ..Draft::new(line, 1.0) }).collect()
}

fn mark_page_starts(layout: &mut Layout) {
    let mut last = 0;
    for block in &mut layout.blocks {
        block.starts_page = block.page != last;
        last = block.page;
    }
}

#[cfg(test)]
mod tests;
