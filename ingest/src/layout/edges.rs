//! Left edges of columns whose words nearly touch: where line after line a piece begins at the same place beside another, a word of a
//! neighbour's long line that stands there begins a column too.

use super::words::Piece;

/// Difference in points of words on one edge.
pub const SAME: f32 = 0.8;
/// Lines that must begin at an edge.
const PROVEN: usize = 4;
/// Lines on which two edges of a table stand side by side, at least, and the difference in points of their heights.
const BESIDE: usize = 2;
const SAME_LINE: f32 = 2.0;
/// Edges of a table: with fewer the page has columns of text.
const EDGES: usize = 2;
/// Gap in font sizes before a word that begins a column, at least.
const GAP: f32 = 0.4;

/// An edge and the heights between which it holds.
struct Edge {
    x: f32,
    top: f32,
    bottom: f32,
}

/// The pieces, parted at words on an edge; those that begin on one say so.
pub fn split(pieces: Vec<Piece>) -> Vec<Piece> {
    let edges = edges(&pieces);
    if edges.len() < EDGES {
        return pieces;
    }
    pieces.into_iter().flat_map(|piece| parted(piece, &edges)).collect()
}

fn edges(pieces: &[Piece]) -> Vec<Edge> {
    let mut sorted: Vec<&Piece> = pieces.iter().collect();
    sorted.sort_by(|a, b| a.baseline.total_cmp(&b.baseline));
    let mut starts: Vec<(f32, f32)> = Vec::new();
    for (at, piece) in sorted.iter().enumerate() {
        let level = |other: &&&Piece| (other.baseline - piece.baseline).abs() <= 0.3 * piece.size;
        let around = sorted.iter().skip(at + 1).take_while(level).chain(sorted.iter().take(at).rev().take_while(level));
        if around.into_iter().any(|other| other.area.x1 < piece.area.x0 && !is_marker(other)) {
            starts.push((piece.area.x0, piece.baseline));
        }
    }
    starts.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut groups: Vec<Vec<(f32, f32)>> = Vec::new();
    for start in starts {
        match groups.last_mut() {
            Some(group) if group.first().is_some_and(|first| start.0 - first.0 <= SAME) => group.push(start),
            _ => groups.push(vec![start]),
        }
    }
    groups.retain(|g| g.len() >= PROVEN);
    // An indent in the same column never stands on one line with its edge; the columns of a table do.
    let shared =
        |a: &[(f32, f32)], b: &[(f32, f32)]| a.iter().filter(|(_, y)| b.iter().any(|(_, other)| (y - other).abs() <= SAME_LINE)).count();
    let beside = |g: &&Vec<(f32, f32)>| groups.iter().any(|o| o.first() != g.first() && shared(g, o) >= BESIDE);
    let proven: Vec<&Vec<(f32, f32)>> = groups.iter().filter(beside).collect();
    let heights = |g: &[(f32, f32)]| g.iter().fold((f32::MAX, f32::MIN), |(top, bottom), (_, y)| (top.min(*y), bottom.max(*y)));
    proven.into_iter().filter_map(|g| g.first().map(|(x, _)| (*x, heights(g)))).map(|(x, (top, bottom))| Edge { x, top, bottom }).collect()
}

/// A bullet or the like: what follows it begins no column.
fn is_marker(piece: &Piece) -> bool {
    piece.words.iter().flat_map(|w| w.text.chars()).filter(|c| c.is_alphanumeric()).count() < 2
}

/// A piece in parts, each from an edge to the next.
fn parted(piece: Piece, edges: &[Edge]) -> Vec<Piece> {
    // The first line of a table may be the one that reaches over.
    let (height, near) = (piece.baseline, 4.0 * piece.size);
    let on_edge = |x: f32| {
        edges.iter().any(|e| (0.0..=2.0 * SAME).contains(&(x - e.x + SAME / 2.0)) && height >= e.top - near && height <= e.bottom + near)
    };
    let mut parts: Vec<Vec<super::words::Word>> = Vec::new();
    for word in piece.words {
        let gap = parts.last().and_then(|p| p.last()).map_or(0.0, |before| word.area.x0 - before.area.x1);
        match parts.last_mut() {
            Some(part) if gap < GAP * piece.size || !on_edge(word.area.x0) => part.push(word),
            _ => parts.push(vec![word]),
        }
    }
    let made = parts.into_iter().filter_map(Piece::of);
    made.map(|p| Piece { column_start: on_edge(p.area.x0), ..p }).collect()
}

/// A row that is one bold piece from the left over the edges of columns: the heading of the rows below.
pub fn heads_rows(row: &[&Piece], starts: &[f32]) -> bool {
    let [piece] = row else { return false };
    let over = starts.iter().any(|s| *s > piece.area.x0 + piece.size && *s < piece.area.x1 - SAME);
    let bold = piece.words.iter().all(|w| w.looks.bold || !w.text.chars().any(char::is_alphabetic));
    over && bold && starts.iter().all(|s| *s > piece.area.x0 - SAME)
}

/// Where a free strip parts two columns: at the left edge of the right one, which stays from page to page, else in the middle.
pub fn border((left, right): (f32, f32), starts: &[f32]) -> f32 {
    if starts.iter().any(|s| (s - right).abs() <= 2.0 * SAME) { right - 2.0 } else { (left + right) / 2.0 }
}
