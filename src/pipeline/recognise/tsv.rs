//! The table that Tesseract writes: one line per page, block, paragraph, line and word, columns divided by tabs.
//!
//! Columns: level, page, block, paragraph, line, word, left, top, width, height, confidence (0 to 100, -1 for none), text
//! (<https://tesseract-ocr.github.io/tessdoc/Command-Line-Usage.html>).

use sporhund_ingest::model::{RecognisedWord, Rect};

/// Level of the page's own line, and of words.
const PAGE: u32 = 1;
const WORD: u32 = 5;
/// Most words of one page; a crowded A3 page has 3,000.
const MAX_WORDS: usize = 20_000;
/// Longest word kept, in characters.
const MAX_LENGTH: usize = 200;

/// Words with their boxes as fractions of the picture; lines that make no sense are left out.
pub fn words(table: &str) -> Vec<RecognisedWord> {
    let mut size = None;
    let mut line = (0, [0; 3]);
    let mut words = Vec::new();
    for row in table.lines().filter_map(Row::read) {
        match row.level {
            PAGE => size = Some((row.area[2], row.area[3])).filter(|(w, h)| *w >= 1.0 && *h >= 1.0),
            WORD if words.len() < MAX_WORDS => {
                let Some((width, height)) = size else { continue };
                if row.line != line.1 {
                    line = (line.0 + 1, row.line);
                }
                words.extend(row.word(width, height, line.0));
            }
            _ => {}
        }
    }
    words
}

struct Row<'t> {
    level: u32,
    /// Block, paragraph, line.
    line: [u32; 3],
    /// Left, top, width, height in pixels.
    area: [f32; 4],
    confidence: f32,
    text: &'t str,
}

impl<'t> Row<'t> {
    /// None for the header and for lines that are no rows.
    fn read(line: &'t str) -> Option<Self> {
        let mut cells = line.splitn(12, '\t');
        let level = cells.next()?.parse().ok()?;
        let _page = cells.next()?;
        let mut whole = || cells.next()?.parse::<u32>().ok();
        let line = [whole()?, whole()?, whole()?];
        let _word = cells.next()?;
        let mut number = || cells.next()?.parse::<f32>().ok().filter(|n| n.is_finite());
        let area = [number()?, number()?, number()?, number()?];
        let confidence = number()?;
        Some(Self { level, line, area, confidence, text: cells.next().unwrap_or_default() })
    }

    fn word(&self, width: f32, height: f32, line: u32) -> Option<RecognisedWord> {
        let text: String = self.text.trim().chars().filter(|c| !c.is_control()).take(MAX_LENGTH).collect();
        let fraction = |value: f32, whole: f32| (value / whole).clamp(0.0, 1.0);
        let [left, top, across, down] = self.area;
        let (x, y) = (fraction(left, width), fraction(top, height));
        let rect = Rect { x, y, w: fraction(left + across, width) - x, h: fraction(top + down, height) - y };
        let real = !text.is_empty() && self.confidence >= 0.0 && rect.w > 0.0 && rect.h > 0.0;
        real.then(|| RecognisedWord { text, rect, confidence: (self.confidence / 100.0).clamp(0.0, 1.0), line })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TABLE: &str = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
1\t1\t0\t0\t0\t0\t0\t0\t1000\t2000\t-1\t
2\t1\t1\t0\t0\t0\t100\t200\t500\t40\t-1\t
4\t1\t1\t1\t1\t0\t100\t200\t500\t40\t-1\t
5\t1\t1\t1\t1\t1\t100\t200\t250\t40\t96.5\tFælles
5\t1\t1\t1\t1\t2\t400\t200\t200\t40\t41\tmål
5\t1\t1\t1\t2\t1\t100\t260\t200\t40\t95\t
5\t1\t1\t2\t1\t1\t100\t300\t200\t40\t95\tNæste
";

    #[test]
    fn words_have_boxes_as_fractions_confidence_and_line() {
        let words = words(TABLE);
        let shown: Vec<String> =
            words.iter().map(|w| format!("{} {} {:.3} {:.2} {:.2}", w.line, w.text, w.confidence, w.rect.x, w.rect.y)).collect();
        insta::assert_snapshot!(shown.join("\n"), @"
        1 Fælles 0.965 0.10 0.10
        1 mål 0.410 0.40 0.10
        3 Næste 0.950 0.10 0.15
        ");
        assert!((words[0].rect.w - 0.25).abs() < 1e-6 && (words[0].rect.h - 0.02).abs() < 1e-6);
    }

    #[test]
    fn a_picture_without_words_and_a_table_that_is_none_give_no_words() {
        assert!(words("").is_empty() && words("Error: no image").is_empty());
        assert!(words("5\t1\t1\t1\t1\t1\t100\t200\t250\t40\t96\tord uden side").is_empty());
    }

    proptest! {
        #[test]
        fn any_table_is_read(table in "([0-9]{1,2}\t){11}\\PC{0,8}(\n([0-9.-]{1,5}\t){11}\\PC{0,8}){0,5}") {
            for word in words(&format!("1\t1\t0\t0\t0\t0\t0\t0\t9\t9\t-1\t\n{table}")) {
                prop_assert!((0.0..=1.0).contains(&word.rect.x) && word.rect.x + word.rect.w <= 1.001);
                prop_assert!((0.0..=1.0).contains(&word.confidence) && !word.text.is_empty());
            }
        }
    }
}
