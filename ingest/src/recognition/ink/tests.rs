//! Drawn pages: strokes, dots and lines where they were drawn.

use super::super::lines::{Line, Skew, Word};
use super::stems::{Stem, stems};
use super::{Picture, dots, mark_bold, rules};
use crate::layout::area::Area;

/// A page of 200 by 100 points at two pixels per point, these boxes inked.
fn picture(boxes: &[Area]) -> Picture {
    let (width, height) = (400, 200);
    let mut pixels = vec![240_u8; width * height];
    for a in boxes {
        for y in (a.y0 * 2.0) as usize..(a.y1 * 2.0) as usize {
            pixels[y * width + (a.x0 * 2.0) as usize..y * width + (a.x1 * 2.0) as usize].fill(20);
        }
    }
    Picture::new(width, pixels, 200.0).unwrap()
}

/// Words with strokes of a width: ten strokes each, four points apart.
fn words(y: f32, stroke: &[f32]) -> (Line, Vec<Area>) {
    let mut line = Line { baseline: y, size: 10.0, ..Line::default() };
    let mut ink = Vec::new();
    for (n, stroke) in stroke.iter().enumerate() {
        let x = 40.0 + 50.0 * n as f32;
        ink.extend((0..10).map(|i| Area::new(x + 4.0 * i as f32, y - 7.0, x + 4.0 * i as f32 + stroke, y)));
        line.words.push(Word { text: "ord".into(), area: Area::new(x, y - 7.0, x + 40.0, y), confidence: 0.9, bold: false });
    }
    (line, ink)
}

#[test]
fn wider_strokes_are_bold_in_whole_lines_and_at_their_start() {
    let pages = [words(20.0, &[1.0, 1.0, 1.0]), words(40.0, &[1.0, 1.0, 1.0]), words(60.0, &[2.0, 2.0]), words(80.0, &[2.0, 1.0, 1.0])];
    let ink: Vec<Area> = pages.iter().flat_map(|(_, i)| i.clone()).collect();
    let mut lines: Vec<Line> = pages.into_iter().map(|(l, _)| l).collect();
    let picture = picture(&ink);
    let widths: Vec<Vec<Stem>> = lines.iter().map(|l| stems(&picture, &Skew::default(), l)).collect();
    mark_bold(&mut lines, &widths);
    let bold: Vec<Vec<bool>> = lines.iter().map(|l| l.words.iter().map(|w| w.bold).collect()).collect();
    assert_eq!(bold, [vec![false; 3], vec![false; 3], vec![true; 2], vec![true, false, false]]);
}

#[test]
fn one_small_blob_left_of_the_words_is_a_bullet_and_a_speck_is_none() {
    let (line, mut ink) = words(50.0, &[1.0]);
    ink.push(Area::new(24.0, 45.0, 27.0, 48.0));
    let found = dots(&picture(&ink), &Skew::default(), std::slice::from_ref(&line));
    assert_eq!(found.len(), 1);
    assert!((found[0].x0 - 24.0).abs() < 1.0 && (found[0].y0 - 45.0).abs() < 1.0, "{found:?}");
    ink.pop();
    ink.push(Area::new(24.0, 46.0, 24.5, 46.5));
    assert!(dots(&picture(&ink), &Skew::default(), &[line]).is_empty());
}

#[test]
fn long_thin_ink_is_a_line_and_letters_and_filled_areas_are_none() {
    let (_, mut ink) = words(50.0, &[1.0]);
    ink.push(Area::new(10.0, 20.0, 190.0, 21.0));
    ink.push(Area::new(10.0, 20.0, 11.0, 90.0));
    ink.push(Area::new(100.0, 60.0, 190.0, 90.0));
    let found = rules(&picture(&ink), &Skew::default(), 200.0, 100.0);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found.iter().any(|a| a.width() > 170.0 && a.height() < 2.0) && found.iter().any(|a| a.height() > 60.0 && a.width() < 2.0));
}

#[test]
fn blank_paper_and_no_paper_are_no_pictures() {
    assert!(Picture::new(10, vec![250; 100], 5.0).is_none());
    assert!(Picture::new(0, Vec::new(), 5.0).is_none() && Picture::new(10, vec![0; 5], 0.0).is_none());
}
