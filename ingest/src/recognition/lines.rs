//! Recognised words as lines of an upright page: skew taken out, base line and font size measured.

use crate::layout::area::Area;
use crate::model::RecognisedWord;

/// Heights in font sizes of the ink above the base line, of letters with and without an upper part, and of the ink below it.
const TALL: f32 = 0.73;
const LOW: f32 = 0.53;
const BELOW: f32 = 0.21;
/// Letters without an upper part, and signs and letters that go below the base line.
const LOW_LETTERS: &str = "acegmnopqrsuvwxyzæø";
const DEEP: &str = "gjpqy,;()§";
/// Signs whose ink says nothing about the size.
const FLOATING: &str = "-–—•·.,:;'\"”“’*+=«»~_|°";
/// Widest skew that is taken for one, as a slope (3 degrees).
const MAX_SLOPE: f32 = 0.052;
/// Width in fractions of the page from which a line shows the skew.
const SHOWS_SKEW: f32 = 0.25;

/// How a page's picture lies askew.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Skew {
    /// Height lost per width, downwards to the right.
    pub slope: f32,
    /// Middle of the page in points.
    pub middle: (f32, f32),
}

impl Skew {
    /// A point of the picture on the page made upright.
    pub fn upright(&self, x: f32, y: f32) -> (f32, f32) {
        self.turn(x, y, -self.slope)
    }

    /// A point of the upright page in the picture.
    pub fn back(&self, x: f32, y: f32) -> (f32, f32) {
        self.turn(x, y, self.slope)
    }

    fn turn(&self, x: f32, y: f32, slope: f32) -> (f32, f32) {
        let (sin, cos) = slope.atan().sin_cos();
        let (dx, dy) = (x - self.middle.0, y - self.middle.1);
        (self.middle.0 + dx * cos - dy * sin, self.middle.1 + dx * sin + dy * cos)
    }
}

/// One word on the upright page.
#[derive(Clone, Debug, PartialEq)]
pub struct Word {
    /// The characters.
    pub text: String,
    /// Box of its ink in points.
    pub area: Area,
    /// How sure the recogniser is, 0 to 1.
    pub confidence: f32,
    /// Its strokes are wider than usual.
    pub bold: bool,
}

/// One line.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// Words from left to right.
    pub words: Vec<Word>,
    /// Height of the base line in points.
    pub baseline: f32,
    /// Font size in points.
    pub size: f32,
}

/// The skew of a page's words: the middle slope of its long lines.
pub fn skew(words: &[RecognisedWord], width: f32, height: f32) -> Skew {
    let middle = (width / 2.0, height / 2.0);
    let mut slopes: Vec<f32> = of_line(words).filter_map(|line| slope(line, width, height)).collect();
    slopes.sort_by(f32::total_cmp);
    let slope = if slopes.len() < 3 { 0.0 } else { slopes.get(slopes.len() / 2).copied().unwrap_or(0.0) };
    Skew { slope: if slope.abs() <= MAX_SLOPE { slope } else { 0.0 }, middle }
}

/// Words of each line.
fn of_line(words: &[RecognisedWord]) -> impl Iterator<Item = &[RecognisedWord]> {
    words.chunk_by(|a, b| a.line == b.line)
}

/// Slope of a long line by the feet of its words (least squares).
fn slope(line: &[RecognisedWord], width: f32, height: f32) -> Option<f32> {
    let feet: Vec<(f32, f32)> = line
        .iter()
        .filter(|w| w.text.chars().any(char::is_alphabetic) && !w.text.chars().any(|c| DEEP.contains(c)))
        .map(|w| ((w.rect.x + w.rect.w / 2.0) * width, (w.rect.y + w.rect.h) * height))
        .collect();
    let (first, last) = (feet.first()?, feet.last()?);
    if feet.len() < 3 || last.0 - first.0 < SHOWS_SKEW * width {
        return None;
    }
    let n = feet.len() as f32;
    let (mx, my) = (feet.iter().map(|f| f.0).sum::<f32>() / n, feet.iter().map(|f| f.1).sum::<f32>() / n);
    let over: f32 = feet.iter().map(|f| (f.0 - mx) * (f.1 - my)).sum();
    let under: f32 = feet.iter().map(|f| (f.0 - mx).powi(2)).sum();
    (under > 0.0).then_some(over / under)
}

/// The lines of a page on its upright form.
pub fn lines(words: &[RecognisedWord], skew: &Skew, width: f32, height: f32) -> Vec<Line> {
    let upright = |w: &RecognisedWord| {
        let (across, down) = (w.rect.w * width, w.rect.h * height);
        let (x, y) = skew.upright((w.rect.x + w.rect.w / 2.0) * width, (w.rect.y + w.rect.h / 2.0) * height);
        // A box around a word that lies askew is higher than the word.
        let down = (down - across * skew.slope.abs()).max(0.5 * down);
        let area = Area::new(x - across / 2.0, y - down / 2.0, x + across / 2.0, y + down / 2.0);
        area.is_finite().then(|| Word { text: w.text.clone(), area, confidence: w.confidence, bold: false })
    };
    of_line(words).filter_map(|line| measured(line.iter().filter_map(upright).collect())).collect()
}

/// Measures base line and font size of words of one line; none where they have no height.
pub fn measured(mut words: Vec<Word>) -> Option<Line> {
    words.sort_by(|a, b| a.area.x0.total_cmp(&b.area.x0));
    let size = middle(words.iter().filter_map(size_of).collect())
        .or_else(|| middle(words.iter().map(|w| (w.area.height() / TALL, 1)).collect()))
        .filter(|s| s.is_finite() && *s >= 1.0)?;
    let foot = |w: &Word| {
        let deep = w.text.chars().any(|c| DEEP.contains(c));
        (w.area.y1 - if deep { BELOW * size } else { 0.0 }, w.text.chars().count())
    };
    let feet = words.iter().filter(|w| size_of(w).is_some()).map(foot).collect();
    let baseline = middle(feet).or_else(|| words.first().map(|w| w.area.y1))?;
    Some(Line { words, baseline, size })
}

/// Font size by the height of a word's ink, and the letters it is based on; none for signs.
fn size_of(word: &Word) -> Option<(f32, usize)> {
    let signs = || word.text.chars().filter(|c| !FLOATING.contains(*c));
    let tall = signs().any(|c| !LOW_LETTERS.contains(c));
    let deep = word.text.chars().any(|c| DEEP.contains(c));
    let count = signs().count();
    let height = if tall { TALL } else { LOW } + if deep { BELOW } else { 0.0 };
    // Fonts differ in how far these reach above or below the others.
    let count = if word.text.contains(['J', 'Q', 'å', 'Å', 'é', 'ö', 'ä', 'ü']) { count.min(1) } else { count };
    (count > 0).then(|| (word.area.height() / height, count))
}

/// The mean of the middle half of the weights.
fn middle(mut values: Vec<(f32, usize)>) -> Option<f32> {
    values.sort_by(|a, b| a.0.total_cmp(&b.0));
    let all = values.iter().map(|v| v.1).sum::<usize>() as f32;
    let (low, high) = (all / 4.0, all * 3.0 / 4.0);
    let (mut from, mut sum) = (0.0, 0.0);
    for (value, weight) in values {
        let to = from + weight as f32;
        // The part of its weight that lies in the middle half.
        sum += value * (to.min(high) - from.max(low)).max(0.0);
        from = to;
    }
    (high > low).then(|| sum / (high - low))
}

/// Reads labels with what stands right of them: a recogniser takes a column of short labels for a column of text. Where most lines that
/// have a neighbour on their right are short, the page is read row by row.
pub fn in_rows(lines: &mut [Line]) {
    const SHORT: usize = 4;
    let same_row = |a: &Line, b: &Line| (a.baseline - b.baseline).abs() < 0.35 * a.size.min(b.size);
    let left = |l: &Line| l.words.first().map_or(0.0, |w| w.area.x0);
    let right = |l: &Line| l.words.last().map_or(0.0, |w| w.area.x1);
    let has_neighbour = |a: &&Line| lines.iter().any(|b| same_row(a, b) && left(b) > right(a));
    let beside: Vec<&Line> = lines.iter().filter(has_neighbour).collect();
    let short = beside.iter().filter(|l| l.words.len() <= SHORT).count();
    if beside.len() < 2 || short * 10 < beside.len() * 6 {
        return;
    }
    lines.sort_by(|a, b| a.baseline.total_cmp(&b.baseline));
    for row in lines.chunk_by_mut(same_row) {
        row.sort_by(|a, b| left(a).total_cmp(&left(b)));
    }
}

/// Makes the sizes of a whole document comparable: those that differ by less than the measuring error become one.
pub fn settle_sizes<'l>(lines: impl Iterator<Item = &'l mut Line>) {
    /// Share by which two measured sizes of the same font differ at most, and that of running text and of few letters.
    const ERROR: f32 = 0.08;
    const ERROR_OF_FEW: f32 = 0.14;
    const FEW: usize = 24;
    let letters = |l: &Line| l.words.iter().map(|w| w.text.chars().count()).sum::<usize>();
    let mut open: Vec<&mut Line> = lines.collect();
    // The most frequent size first, with everything near it; then the most frequent of what is left.
    let mut running = true;
    while !open.is_empty() {
        let near = |size: f32, l: &Line| (l.size - size).abs() <= size * if running && letters(l) < FEW { ERROR_OF_FEW } else { ERROR };
        let weight = |size: f32| open.iter().filter(|l| near(size, l)).map(|l| letters(l)).sum::<usize>();
        let mut sizes: Vec<f32> = open.iter().map(|l| (l.size * 4.0).round() / 4.0).collect();
        sizes.sort_by(f32::total_cmp);
        sizes.dedup();
        let Some(mode) = sizes.into_iter().max_by_key(|s| weight(*s)) else { return };
        let (same, rest): (Vec<_>, Vec<_>) = open.into_iter().partition(|l| near(mode, l) || l.size == mode);
        if same.is_empty() {
            return;
        }
        let exact = middle(same.iter().map(|l| (l.size, letters(l).max(1))).collect()).unwrap_or(mode);
        same.into_iter().for_each(|l| l.size = exact);
        (open, running) = (rest, false);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Rect;

    /// Words on an A4 page, 10 points high, whose line falls by `slope`.
    fn page(slope: f32, size: f32) -> Vec<RecognisedWord> {
        let word = |i: usize, line: u32| {
            let (x, y) = (60.0 + 70.0 * i as f32, 100.0 + 20.0 * line as f32);
            let rise = size * TALL;
            let foot = y + slope * (x + 25.0 - 297.5);
            let rect = Rect { x: x / 595.0, y: (foot - rise) / 842.0, w: 50.0 / 595.0, h: rise / 842.0 };
            RecognisedWord { text: "Kultur".into(), rect, confidence: 0.9, line }
        };
        (0..5).flat_map(|line| (0..6).map(move |i| word(i, line))).collect()
    }

    #[test]
    fn a_page_that_lies_askew_is_put_upright_and_places_go_back() {
        let words = page(0.01, 10.0);
        let skew = skew(&words, 595.0, 842.0);
        assert!((skew.slope - 0.01).abs() < 0.001, "{skew:?}");
        let lines = lines(&words, &skew, 595.0, 842.0);
        for line in &lines {
            let feet: Vec<f32> = line.words.iter().map(|w| w.area.y1).collect();
            assert!(feet.iter().all(|f| (f - line.baseline).abs() < 0.5), "{feet:?}");
        }
        let (x, y) = skew.upright(100.0, 700.0);
        let (x, y) = skew.back(x, y);
        assert!((x - 100.0).abs() < 0.01 && (y - 700.0).abs() < 0.01);
    }

    #[test]
    fn sizes_that_differ_by_the_error_of_measuring_become_one_and_headings_stay_apart() {
        let mut all: Vec<Line> =
            [9.6, 10.0, 10.5, 10.2, 13.8, 14.3].into_iter().flat_map(|s| lines(&page(0.0, s), &Skew::default(), 595.0, 842.0)).collect();
        settle_sizes(all.iter_mut());
        let mut sizes: Vec<f32> = all.iter().map(|l| l.size).collect();
        sizes.dedup();
        assert_eq!(sizes.len(), 2, "{sizes:?}");
        assert!((sizes[0] - 10.0).abs() < 0.6 && (sizes[1] - 14.0).abs() < 0.6);
    }

    #[test]
    fn labels_in_a_column_are_read_with_what_stands_beside_them() {
        let at = |text: &str, x: f32, y: f32| {
            let words = text.split(' ').enumerate().map(|(i, w)| {
                let left = x + 40.0 * i as f32;
                Word { text: w.to_owned(), area: Area::new(left, y - 7.0, left + 30.0, y), confidence: 0.9, bold: false }
            });
            Line { words: words.collect(), baseline: y, size: 10.0 }
        };
        let texts = |lines: &[Line]| lines.iter().map(|l| l.words[0].text.clone()).collect::<Vec<_>>();
        let mut labels = vec![
            at("Mål", 50.0, 100.0),
            at("Tid", 50.0, 120.5),
            at("Flere børn i foreninger", 200.0, 100.4),
            at("Hele året", 200.0, 120.0),
        ];
        in_rows(&mut labels);
        assert_eq!(texts(&labels), ["Mål", "Flere", "Tid", "Hele"]);
        let mut columns =
            vec![at("a b c d e", 50.0, 100.0), at("b b c d e", 50.0, 120.0), at("c b c d e", 300.0, 100.0), at("d b c d e", 300.0, 120.0)];
        in_rows(&mut columns);
        assert_eq!(texts(&columns), ["a", "b", "c", "d"]);
    }

    #[test]
    fn words_without_a_box_do_no_harm() {
        let odd =
            RecognisedWord { rect: Rect { x: f32::NAN, y: 0.0, w: f32::INFINITY, h: 0.0 }, text: "x".into(), ..RecognisedWord::default() };
        assert!(lines(&[odd], &Skew::default(), 595.0, 842.0).is_empty());
    }
}
