//! Which blocks are headings, and of which level: by size, weight and colour against the document's own running text, and by tags.

use super::draft::Draft;
use super::line::Line;
use super::raw::{Looks, Role, Tags};
use super::sentence::ends_sentence;
use crate::model::Marker;

/// Longest heading in characters and lines.
const MAX_CHARS: usize = 220;
const MAX_LINES: usize = 4;
/// Size against running text from which a block is a heading whatever its weight.
const LARGER: f32 = 1.12;
/// Deepest level told apart.
const MAX_LEVEL: u8 = 9;
/// Looks of text told apart.
const KINDS: usize = 400;
/// Kinds of headings told apart; a page of random sizes has no outline.
const MAX_CLASSES: usize = 100;

/// The looks of running text: what most letters have.
pub fn body<'l>(lines: impl Iterator<Item = &'l Line>) -> Looks {
    let looks = |line: &Line| Looks { size: half_point(line.looks.size), ..line.looks };
    most(lines.map(|line| (looks(line), line.letters()))).unwrap_or_default()
}

/// A size in points, to the half.
pub fn half_point(size: f32) -> f32 {
    (size * 2.0).round() / 2.0
}

/// What weighs most of all that is given, each with a weight; kinds beyond a number are not told apart.
pub fn most<K: PartialEq>(given: impl Iterator<Item = (K, usize)>) -> Option<K> {
    let mut weights: Vec<(K, usize)> = Vec::new();
    for (kind, weight) in given {
        let room = weights.len() < KINDS;
        match weights.iter_mut().find(|(k, _)| *k == kind) {
            Some((_, all)) => *all += weight,
            None if room => weights.push((kind, weight)),
            None => {}
        }
    }
    weights.into_iter().max_by_key(|(_, weight)| *weight).map(|(kind, _)| kind)
}

/// Level of each block, none for those that are no headings.
pub fn levels(drafts: &[Draft], body: Looks, tags: &Tags) -> Vec<Option<u8>> {
    let tagged: Vec<Option<u8>> = drafts.iter().map(|d| tag_level(d, tags)).collect();
    let typographic: Vec<Option<Class>> = drafts.iter().map(|d| looks_like_heading(d, body).then(|| class(d, body))).collect();
    let both = tagged.iter().zip(&typographic).filter(|(t, c)| t.is_some() && c.is_some()).count();
    let by_looks = typographic.iter().flatten().count();
    let trust_tags = both * 2 >= by_looks && both > 0;
    let deepest = tagged.iter().flatten().copied().max().unwrap_or(0);
    let mut classes: Vec<Class> = Vec::new();
    for (class, tag) in typographic.iter().zip(&tagged) {
        let by_tag = trust_tags && tag.is_some_and(|l| l > 0);
        if let Some(class) = class.filter(|c| !by_tag && classes.len() < MAX_CLASSES && !classes.contains(c)) {
            classes.push(class);
        }
    }
    classes.sort_by(|a, b| b.cmp(a));
    // A title set larger than every tagged heading stands above them.
    let largest = tagged.iter().zip(drafts).filter(|(t, _)| t.is_some()).map(|(_, d)| class(d, body).half_points).max().unwrap_or(0);
    let above = trust_tags && classes.iter().any(|c| c.half_points > largest);
    let shift = u8::from(above);
    let rank = |class: &Class| classes.iter().position(|c| c == class).map_or(MAX_LEVEL, |p| u8::try_from(p + 1).unwrap_or(MAX_LEVEL));
    let pairs = typographic.iter().zip(&tagged);
    let level = |(class, tag): (&Option<Class>, &Option<u8>)| match (class, tag) {
        (_, Some(level)) if trust_tags && *level > 0 => Some((level + shift).min(MAX_LEVEL)),
        (Some(class), _) if trust_tags && class.half_points > largest => Some(1),
        (Some(class), _) if trust_tags => Some((deepest + rank(class)).min(MAX_LEVEL)),
        (Some(class), _) => Some(rank(class).min(MAX_LEVEL)),
        // Tagged as a heading but set like running text: below all others.
        (None, Some(_)) => Some(u8::try_from(classes.len() + 1).unwrap_or(MAX_LEVEL).min(MAX_LEVEL)),
        (None, None) => None,
    };
    pairs.map(level).collect()
}

/// Typographic rank: larger is higher.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Class {
    half_points: i32,
    bold: bool,
    capitals: bool,
    coloured: bool,
    upright: bool,
}

fn class(draft: &Draft, body: Looks) -> Class {
    let looks = draft.looks();
    Class {
        // Sizes of one level differ by rounding in some files.
        half_points: looks.size.round() as i32,
        bold: is_bold(draft),
        capitals: is_capitals(draft),
        coloured: differs(looks.colour, body.colour),
        upright: !looks.italic,
    }
}

fn tag_level(draft: &Draft, tags: &Tags) -> Option<u8> {
    let element = draft.first()?.element?;
    tags.chain(element).find_map(|(_, e)| match e.role {
        Role::Heading(level) => Some(level),
        _ => None,
    })
}

fn is_bold(draft: &Draft) -> bool {
    draft.lines.iter().all(Line::is_bold)
}

fn is_capitals(draft: &Draft) -> bool {
    let text: String = draft.lines.iter().map(Line::text).collect();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    letters >= 4 && !text.chars().any(char::is_lowercase)
}

fn differs(a: [u8; 3], b: [u8; 3]) -> bool {
    a.iter().zip(b).any(|(x, y)| x.abs_diff(y) > 40)
}

fn looks_like_heading(draft: &Draft, body: Looks) -> bool {
    let Some(last) = draft.last() else { return false };
    let chars: usize = draft.lines.iter().map(|l| l.text().chars().count()).sum();
    let words = draft.words().count();
    let letters = draft.lines.iter().map(Line::letters).sum::<usize>();
    if draft.caption || chars > MAX_CHARS || draft.lines.len() > MAX_LINES || letters < 2 {
        return false;
    }
    let text = draft.first().map(Line::text).unwrap_or_default();
    // A dash before large type is part of a title.
    let looks = draft.looks();
    let dash = text.starts_with(['-', '–', '—']) && looks.size >= 1.3 * body.size;
    if !dash && draft.marked.as_ref().is_some_and(|m| matches!(m.marker, Marker::Bullet(_))) {
        return false;
    }
    if ends_sentence(last) && !last.text().ends_with('?') && words > 7 || words > 26 {
        return false;
    }
    if !text.chars().any(char::is_alphabetic) && draft.lines.len() == 1 {
        return false;
    }
    let larger = looks.size >= LARGER * body.size && looks.size >= body.size + 0.9;
    let same_size = looks.size >= 0.9 * body.size;
    let bold = is_bold(draft) && !body.bold && same_size;
    let capitals = is_capitals(draft) && same_size && letters >= 6 && draft.lines.len() <= 2;
    let coloured = same_size
        && differs(looks.colour, body.colour)
        && draft.lines.len() <= 2
        && !ends_sentence(last)
        && words <= 14
        && draft.gap_before > 1.15;
    let starts_well = !text.starts_with(char::is_lowercase);
    larger || starts_well && (bold || capitals || coloured)
}
