//! The characters of one word as text, with where each begins.

use unicode_normalization::char::is_combining_mark;

use super::chars::{self, Reading, SOFT_HYPHEN};
use super::raw::Glyph;
use super::text::nfc;
use crate::model::Stops;

/// What one glyph, or a letter with its accents, stands for.
struct Cluster {
    text: String,
    left: f32,
    right: f32,
}

/// Below the combining marks, composed by itself, and no sign with a reading of its own.
fn is_plain(char: char) -> bool {
    char < '\u{300}' && char != SOFT_HYPHEN && matches!(chars::read(char), Reading::Char(c) if c == char)
}

/// Most words: each glyph is its character.
fn plain<'g>(glyphs: impl Iterator<Item = &'g Glyph>) -> (String, Stops) {
    let (length, _) = glyphs.size_hint();
    let (mut text, mut right) = (String::with_capacity(length), None);
    let mut stops = Stops { at: Vec::with_capacity(length + 1), ..Stops::default() };
    for glyph in glyphs {
        stops.at.push((text.len(), right.map_or(glyph.area.x0, |r| f32::midpoint(r, glyph.area.x0))));
        text.push(glyph.char);
        right = Some(glyph.area.x1);
    }
    stops.at.extend(right.map(|r| (text.len(), r)));
    (text, stops)
}

/// Ligatures written out, accents joined to their letters, soft hyphens kept only at the end; and where each character begins.
pub fn spell<'g>(glyphs: impl Iterator<Item = &'g Glyph> + Clone) -> (String, Stops) {
    if glyphs.clone().all(|g| is_plain(g.char)) {
        return plain(glyphs);
    }
    let mut clusters: Vec<Cluster> = Vec::new();
    for glyph in glyphs {
        let text = match chars::read(glyph.char) {
            Reading::Char(c) => c.to_string(),
            Reading::Letters(letters) => letters.to_owned(),
            Reading::Blank | Reading::Nothing => continue,
        };
        match clusters.last_mut().filter(|_| text.starts_with(is_combining_mark)) {
            Some(letter) => {
                letter.text.push_str(&text);
                letter.right = letter.right.max(glyph.area.x1);
            }
            None => clusters.push(Cluster { text, left: glyph.area.x0, right: glyph.area.x1 }),
        }
    }
    let last = clusters.len().saturating_sub(1);
    let mut at = 0;
    clusters.retain(|c| {
        at += 1;
        at > last || !c.text.starts_with(SOFT_HYPHEN)
    });
    let mut text = String::new();
    let mut stops = Stops::default();
    for (n, cluster) in clusters.iter().enumerate() {
        let before = n.checked_sub(1).and_then(|i| clusters.get(i));
        stops.at.push((text.len(), before.map_or(cluster.left, |b| f32::midpoint(b.right, cluster.left))));
        text.push_str(&nfc(&cluster.text));
    }
    stops.at.extend(clusters.last().map(|c| (text.len(), c.right)));
    (text, stops)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::area::Area;
    use crate::layout::raw::{Looks, Turn};

    fn glyph(char: char, left: f32, right: f32) -> Glyph {
        let area = Area::new(left, 0.0, right, 10.0);
        Glyph { char, area, baseline: 8.0, looks: Looks::default(), mcid: None, turn: Turn::None, invisible: false }
    }

    #[test]
    fn every_character_knows_where_it_begins() {
        let glyphs = [glyph('p', 0.0, 6.0), glyph('a', 6.0, 12.0), glyph('\u{30a}', 7.0, 9.0), glyph('\u{fb01}', 13.0, 18.0)];
        let (text, stops) = spell(glyphs.iter());
        assert_eq!(text, "påfi");
        assert_eq!(stops.at, [(0, 0.0), (1, 6.0), (3, 12.5), (5, 18.0)]);
    }

    #[test]
    fn soft_hyphens_stay_only_at_the_end() {
        let (text, _) =
            spell([glyph('a', 0.0, 1.0), glyph(SOFT_HYPHEN, 1.0, 2.0), glyph('b', 2.0, 3.0), glyph(SOFT_HYPHEN, 3.0, 4.0)].iter());
        assert_eq!(text, "ab\u{ad}");
    }
}
