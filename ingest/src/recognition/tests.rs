//! Recognised words through the whole layout.

use super::*;
use crate::model::RecognisedWord;

/// A page of recognised lines: text, left edge in points, font size; words at half a font size per letter.
fn page(lines: &[(&str, f32, f32)], slope: f32) -> RecognisedPage {
    let mut words = Vec::new();
    for (number, (text, left, size)) in lines.iter().enumerate() {
        let mut x = *left;
        for word in text.split(' ') {
            let width = 0.5 * size * word.chars().count() as f32;
            let (deep, y) = (word.contains(['g', 'p', 'j', 'y']), 100.0 + 18.0 * number as f32);
            let top = y - 0.73 * size + slope * (x + width / 2.0 - 297.5);
            let height = (if deep { 0.94 } else { 0.73 }) * size;
            let rect = Rect { x: x / 595.0, y: top / 842.0, w: width / 595.0, h: height / 842.0 };
            words.push(RecognisedWord { text: word.to_owned(), rect, confidence: 0.9, line: number as u32 });
            x += width + 0.3 * size;
        }
    }
    RecognisedPage { page: 1, words }
}

fn scan() -> RawDocument {
    let page = RawPage { number: 1, width: 595.0, height: 842.0, images: vec![Area::new(0.0, 0.0, 595.0, 842.0)], ..RawPage::default() };
    RawDocument { pages: vec![page], ..RawDocument::default() }
}

fn read(recognised: &[RecognisedPage]) -> (Layout, Vec<Laid>) {
    let mut raw = scan();
    let laid = lay_in(&mut raw, recognised, &|_| None);
    let mut layout = crate::layout::compose(raw, crate::Switches::default());
    place_back(&mut layout, &laid);
    (layout, laid)
}

const LINES: [(&str, f32, f32); 6] = [
    ("Styrket Hjemmehjælp", 60.0, 16.0),
    ("Vi vil Hjælpe flere Borgere til at Klare hverdagen selv og", 60.0, 10.0),
    ("blive boende i Deres eget Hjem.", 60.0, 10.0),
    ("« Flere faste Teams", 80.0, 10.0),
    ("« Bedre Træning", 80.0, 10.0),
    ("Opfølgning sker To gange om året.", 60.0, 10.0),
];

#[test]
fn a_scan_without_recognition_says_what_it_needs() {
    let (layout, _) = read(&[]);
    assert!(layout.pages[0].needs_recognition && layout.blocks.is_empty());
    insta::assert_snapshot!(layout.warnings[0].text, @"Side 1 har ingen tekst: tegngenkendelse er nødvendig.");
}

#[test]
fn recognised_words_become_headings_paragraphs_and_items() {
    let (layout, _) = read(&[page(&LINES, 0.0)]);
    assert!(!layout.pages[0].needs_recognition && layout.warnings.is_empty());
    let shown: Vec<String> = layout
        .blocks
        .iter()
        .map(|b| {
            format!(
                "{}{}",
                if b.is_heading() {
                    "# "
                } else if b.is_item() {
                    "- "
                } else {
                    ""
                },
                b.text.as_str()
            )
        })
        .collect();
    insta::assert_snapshot!(shown.join("\n"), @"
    # Styrket Hjemmehjælp
    Vi vil Hjælpe flere Borgere til at Klare hverdagen selv og blive boende i Deres eget Hjem.
    - Flere faste Teams
    - Bedre Træning
    Opfølgning sker To gange om året.
    ");
}

#[test]
fn places_are_the_boxes_in_the_picture_also_where_it_lies_askew() {
    let recognised = page(&LINES, 0.02);
    let (layout, _) = read(std::slice::from_ref(&recognised));
    let boxes: Vec<Rect> = layout
        .blocks
        .iter()
        .flat_map(|b| b.text.fragments())
        .filter_map(|f| if let Location::Box { rect, .. } = f.at { Some(rect) } else { None })
        .collect();
    for word in recognised.words.iter().filter(|w| w.text != "«") {
        let (x, y) = (word.rect.x + word.rect.w / 2.0, word.rect.y + word.rect.h / 2.0);
        assert!(boxes.iter().any(|b| x > b.x && x < b.x + b.w && y > b.y && y < b.y + b.h), "{word:?}");
    }
}

#[test]
fn a_picture_without_words_needs_nothing_more() {
    let (layout, laid) = read(&[RecognisedPage { page: 1, words: Vec::new() }]);
    assert!(!layout.pages[0].needs_recognition && layout.blocks.is_empty());
    assert!(laid[0].words.is_empty());
}

#[test]
fn unsure_signs_in_a_photograph_are_left_out() {
    let mut noise = page(&[("qx ~z wqk", 60.0, 30.0), ("= jx vw", 90.0, 12.0)], 0.0);
    noise.words.iter_mut().for_each(|w| w.confidence = 0.3);
    assert!(read(&[noise]).0.blocks.is_empty());
}

#[test]
fn pages_are_reported_and_unsure_words_lower_the_confidence_of_their_goal() {
    let mut recognised = page(&LINES, 0.0);
    recognised.words[0].confidence = 0.5;
    let (layout, laid) = read(&[recognised]);
    let mut pages = vec![crate::model::PageReport { page: 1, ..Default::default() }];
    let warnings = report(&laid, &mut pages);
    insta::assert_snapshot!(warnings[0].text, @"Side 1 er læst med tegngenkendelse (89 % sikker) og kan indeholde fejl. Sammenhold med originalen.");
    assert_eq!(pages[0].recognised.as_ref().unwrap().unsure, 1);
    let mut goal = crate::model::Goal { place: layout.blocks[0].text.place(), confidence: 0.8, ..Default::default() };
    doubt(&mut goal, &laid);
    assert!((goal.confidence - 0.8 * 0.7).abs() < 0.01, "{}", goal.confidence);
}

#[test]
fn an_unsure_page_says_what_to_do() {
    let mut recognised = page(&LINES, 0.0);
    recognised.words.iter_mut().for_each(|w| w.confidence = 0.6);
    let (_, laid) = read(&[recognised]);
    insta::assert_snapshot!(report(&laid, &mut [])[0].text, @"Side 1 er læst med tegngenkendelse, og teksten er usikker (60 %). Sammenhold med originalen, eller scan siden igen i bedre kvalitet.");
}
