//! One line of one column, as the makers of blocks see it.

use super::area::Area;
use super::raw::Looks;
use super::words::{Piece, Word};

/// Words of one line with the bounds of their column.
#[derive(Clone, Debug)]
pub struct Line {
    /// Words from left to right.
    pub words: Vec<Word>,
    /// Box of the words.
    pub area: Area,
    /// Base line.
    pub baseline: f32,
    /// Left and right edge of the column.
    pub column: (f32, f32),
    /// Page, from 1.
    pub page: u32,
    /// Looks of most letters.
    pub looks: Looks,
    /// Innermost block-level element of the file's tags.
    pub element: Option<u32>,
}

impl Line {
    /// A line of a row's pieces; none of none. The column is as wide as the line until its neighbours are known.
    pub fn of(pieces: Vec<Piece>, page: u32) -> Option<Self> {
        let baseline = pieces.iter().max_by_key(|p| p.words.len()).map(|p| p.baseline)?;
        let words: Vec<Word> = pieces.into_iter().flat_map(|p| p.words).collect();
        let area = Area::around(words.iter().map(|w| w.area))?;
        let looks = majority(words.iter());
        Some(Self { words, area, baseline, column: (area.x0, area.x1), page, looks, element: None })
    }

    /// Characters of all words.
    pub fn letters(&self) -> usize {
        self.words.iter().map(|w| w.text.chars().filter(|c| c.is_alphanumeric()).count()).sum()
    }

    /// The words with blanks between.
    pub fn text(&self) -> String {
        self.words.iter().map(|w| w.text.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// All letters bold (markers aside).
    pub fn is_bold(&self) -> bool {
        let with = |test: fn(char) -> bool| self.words.iter().filter(move |w| w.text.chars().any(test));
        match with(char::is_alphabetic).next() {
            Some(_) => with(char::is_alphabetic).all(|w| w.looks.bold),
            None => with(char::is_alphanumeric).next().is_some() && with(char::is_alphanumeric).all(|w| w.looks.bold),
        }
    }

    /// It ends so far from the right edge that the first word of the next line would have fitted.
    pub fn is_short_before(&self, next: &Self) -> bool {
        let first = next.words.first().map_or(0.0, |w| w.area.width());
        self.area.x1 + 0.3 * self.looks.size + first < self.column.1 - 0.3 * self.looks.size
    }
}

/// The looks of most letters: size and colour together, bold and italic each by majority.
pub fn majority<'w>(words: impl Iterator<Item = &'w Word> + Clone) -> Looks {
    let weight = |w: &Word| w.text.chars().count();
    let total: usize = words.clone().map(weight).sum();
    let most = |test: &dyn Fn(&Word) -> bool| words.clone().filter(|w| test(w)).map(weight).sum::<usize>() * 2 > total;
    let mut kinds: Vec<(Looks, usize)> = Vec::new();
    for word in words.clone() {
        let room = kinds.len() < 50;
        let same = |l: &Looks| (l.size - word.looks.size).abs() < 0.3 && l.colour == word.looks.colour;
        match kinds.iter_mut().find(|(l, _)| same(l)) {
            Some((_, n)) => *n += weight(word),
            None if room => kinds.push((word.looks, weight(word))),
            None => {}
        }
    }
    let base = kinds.into_iter().max_by_key(|(_, n)| *n).map(|(l, _)| l).unwrap_or_default();
    Looks { bold: most(&|w| w.looks.bold), italic: most(&|w| w.looks.italic), ..base }
}
