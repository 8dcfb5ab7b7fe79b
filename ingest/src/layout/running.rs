//! Running headers and footers and page numbers: words that come back at the same height near the edge of many pages.

use std::collections::HashMap;

use super::area::Area;
use super::words::Piece;

/// Part of the page's height, at the top and at the bottom, where running words stand.
const ZONE: f32 = 0.13;
/// Pieces looked at per page, outermost first.
const MAX_CANDIDATES: usize = 16;
/// Difference of height in points between pages, and between pages that were scanned one by one.
const SAME_HEIGHT: f32 = 5.0;
const SAME_HEIGHT_SCANNED: f32 = 14.0;

/// Words of one page with its height.
pub struct PagePieces<'p> {
    /// Page number, from 1.
    pub number: u32,
    /// Height in points.
    pub height: f32,
    /// Words.
    pub pieces: &'p [Piece],
    /// Boxes of drawn tables: their head comes back on every page, too.
    pub tables: Vec<Area>,
    /// The words were recognised in a picture.
    pub scanned: bool,
}

#[derive(Clone, Debug)]
struct Candidate {
    page: usize,
    piece: usize,
    top: bool,
    y: f32,
    key: String,
    numbers: Vec<i64>,
    /// How far the same words may stand from here on another page, in points.
    slack: f32,
}

/// Whether each piece of each page is running matter.
pub fn find(pages: &[PagePieces<'_>]) -> Vec<Vec<bool>> {
    let mut running: Vec<Vec<bool>> = pages.iter().map(|p| vec![false; p.pieces.len()]).collect();
    let candidates: Vec<Candidate> = pages.iter().enumerate().flat_map(|(i, p)| candidates(i, p)).collect();
    let mut groups: HashMap<(bool, &str), Vec<&Candidate>> = HashMap::new();
    let mut counts: HashMap<(bool, &str), usize> = HashMap::new();
    for candidate in &candidates {
        *counts.entry((candidate.top, candidate.key.as_str())).or_default() += 1;
        groups.entry((candidate.top, candidate.key.as_str())).or_default().push(candidate);
    }
    for ((_, key), group) in groups {
        for cluster in by_height(group) {
            if comes_back(&cluster, key, pages, (&candidates, &counts)) {
                for candidate in cluster {
                    if let Some(mark) = running.get_mut(candidate.page).and_then(|p| p.get_mut(candidate.piece)) {
                        *mark = true;
                    }
                }
            }
        }
    }
    only_outermost(pages, &mut running);
    running
}

fn candidates(index: usize, page: &PagePieces<'_>) -> Vec<Candidate> {
    let zone = ZONE * page.height;
    // A table that lies wholly in the zone is part of the running head.
    let inner = |t: &&Area| t.y1 > zone && t.y0 < page.height - zone;
    let in_table = |p: &Piece| page.tables.iter().filter(inner).any(|t| t.holds_middle_of(&p.area));
    let in_zone = |p: &Piece| (p.area.y1 < zone || p.area.y0 > page.height - zone) && !in_table(p);
    let mut zone_pieces: Vec<(usize, &Piece)> = page.pieces.iter().enumerate().filter(|(_, p)| in_zone(p)).collect();
    let depth = |p: &Piece| p.area.y0.min(page.height - p.area.y1);
    zone_pieces.sort_by(|a, b| depth(a.1).total_cmp(&depth(b.1)));
    let slack = if page.scanned { SAME_HEIGHT_SCANNED } else { SAME_HEIGHT };
    let found = zone_pieces.into_iter().take(MAX_CANDIDATES).map(|(i, piece)| {
        let text = piece.text();
        let (key, numbers) = normal(&text);
        let top = piece.area.y1 < zone;
        // Heights from the nearer edge, so that pages of other formats compare.
        let y = if top { piece.baseline } else { page.height - piece.baseline };
        Candidate { page: index, piece: i, top, y, key, numbers, slack }
    });
    found.collect()
}

/// Text in small letters with each number as `#`, and the numbers.
fn normal(text: &str) -> (String, Vec<i64>) {
    let (mut key, mut numbers, mut digits) = (String::new(), Vec::new(), String::new());
    for c in text.chars().chain(std::iter::once(' ')) {
        if c.is_ascii_digit() && digits.len() < 9 {
            digits.push(c);
            continue;
        }
        if !digits.is_empty() {
            numbers.push(digits.parse().unwrap_or(0));
            digits.clear();
            key.push('#');
        }
        key.extend(c.to_lowercase());
    }
    (key.trim().to_owned(), numbers)
}

fn by_height(mut group: Vec<&Candidate>) -> Vec<Vec<&Candidate>> {
    group.sort_by(|a, b| a.y.total_cmp(&b.y));
    let mut clusters: Vec<Vec<&Candidate>> = Vec::new();
    for candidate in group {
        match clusters.last_mut() {
            Some(cluster) if cluster.first().is_some_and(|f| candidate.y - f.y <= f.slack) => cluster.push(candidate),
            _ => clusters.push(vec![candidate]),
        }
    }
    clusters
}

/// Often enough, at a height where no page has its own words, and its numbers counting with the pages.
fn comes_back(
    cluster: &[&Candidate],
    key: &str,
    pages: &[PagePieces<'_>],
    (all, keys): (&[Candidate], &HashMap<(bool, &str), usize>),
) -> bool {
    let mut on: Vec<usize> = cluster.iter().map(|c| c.page).collect();
    on.sort_unstable();
    on.dedup();
    let count = on.len();
    let number_only = key.chars().all(|c| !c.is_alphabetic()) && key.contains('#');
    let page_label = key.starts_with("side #") || key.starts_with("page #") || key.starts_with("s. #");
    let counts = counts_pages(cluster, pages);
    if number_only || page_label {
        return counts && (count >= 2 || pages.len() == 1 || page_label || number_only && pages.len() <= 3);
    }
    let needed = if pages.len() <= 6 { 2 } else { 3 };
    if count < needed || !(counts || same_numbers(cluster)) {
        return false;
    }
    // Where other pages have words of their own at this height, the height is part of the text.
    let Some(first) = cluster.first() else { return false };
    let own = all.iter().filter(|o| o.top == first.top && (o.y - first.y).abs() <= SAME_HEIGHT && o.key != key);
    let own = own.filter(|o| on.binary_search(&o.page).is_err() && keys.get(&(o.top, o.key.as_str())).is_none_or(|n| *n < 2)).count();
    own * 4 <= count
}

fn same_numbers(cluster: &[&Candidate]) -> bool {
    cluster.windows(2).all(|w| matches!(w, [a, b] if a.numbers == b.numbers))
}

/// One of the numbers counts with the pages, from the same start, on nearly all of them.
fn counts_pages(cluster: &[&Candidate], pages: &[PagePieces<'_>]) -> bool {
    let slots = cluster.iter().map(|c| c.numbers.len()).min().unwrap_or(0).min(4);
    (0..slots).any(|slot| {
        let mut offsets: HashMap<i64, usize> = HashMap::new();
        for c in cluster {
            if let (Some(number), Some(page)) = (c.numbers.get(slot), pages.get(c.page)) {
                *offsets.entry(number - i64::from(page.number)).or_default() += 1;
            }
        }
        let best = offsets.iter().filter(|(o, _)| o.abs() <= 30).map(|(_, n)| *n).max().unwrap_or(0);
        best * 10 >= cluster.len() * 8
    })
}

/// Running matter is outermost: what stands inside a page's own words belongs to them.
fn only_outermost(pages: &[PagePieces<'_>], running: &mut [Vec<bool>]) {
    for (page, marks) in pages.iter().zip(running) {
        let own: Vec<&Piece> = page.pieces.iter().zip(marks.iter()).filter(|(_, m)| !**m).map(|(p, _)| p).collect();
        let top = own.iter().map(|p| p.area.y0).fold(f32::MAX, f32::min);
        let bottom = own.iter().map(|p| p.area.y1).fold(f32::MIN, f32::max);
        for (piece, mark) in page.pieces.iter().zip(marks.iter_mut()).filter(|(_, m)| **m) {
            let middle = piece.area.middle_y();
            // A page number beside a last line that runs low is still a page number.
            let number = piece.words.len() <= 4 && piece.text().chars().any(|c| c.is_ascii_digit());
            *mark = middle < top || middle > bottom || number;
        }
    }
}
