//! Behaviour of layout on pages made of words at given places.

use proptest::prelude::*;

use super::compose;
use super::raw::{Area, Fill, Glyph, Looks, RawDocument, RawPage, Turn};
use crate::model::{Block, BlockKind, Layout, Marker};
use crate::rules::Switches;

/// Average width of a character in font sizes, as the maker of test pages draws them.
const ADVANCE: f32 = 0.5;

fn page(number: u32) -> RawPage {
    RawPage { number, width: 595.0, height: 842.0, ..RawPage::default() }
}

fn write(page: &mut RawPage, x: f32, y: f32, looks: Looks, text: &str) {
    for (i, char) in text.chars().enumerate() {
        let x0 = x + i as f32 * ADVANCE * looks.size;
        let area = Area { x0, y0: y - 0.78 * looks.size, x1: x0 + ADVANCE * looks.size, y1: y + 0.22 * looks.size };
        page.glyphs.push(Glyph { char, area, baseline: y, looks, mcid: None, turn: Turn::None, invisible: false });
    }
}

fn plain() -> Looks {
    Looks { size: 10.0, ..Looks::default() }
}

fn bold(size: f32) -> Looks {
    Looks { size, bold: true, ..Looks::default() }
}

fn lines(page: &mut RawPage, x: f32, mut y: f32, texts: &[&str]) -> f32 {
    for text in texts {
        write(page, x, y, plain(), text);
        y += 12.0;
    }
    y
}

fn layout(pages: Vec<RawPage>) -> Layout {
    compose(RawDocument { pages, ..RawDocument::default() }, Switches::default())
}

fn told(layout: &Layout) -> Vec<String> {
    layout.blocks.iter().map(tell).collect()
}

fn tell(block: &Block) -> String {
    let text = block.text.as_str();
    match &block.kind {
        BlockKind::Heading { level } => format!("H{level} {text}"),
        BlockKind::Paragraph => format!("P {text}"),
        BlockKind::Item { level, marker: Marker::Bullet(_) } => format!("{level}• {text}"),
        BlockKind::Item { level, marker: Marker::Number(n) } => format!("{level}{n} {text}"),
        BlockKind::Caption => format!("C {text}"),
        BlockKind::Footnote => format!("N {text}"),
        BlockKind::Table(table) => {
            let cell = |c: &crate::model::Cell| c.blocks.iter().map(tell).collect::<Vec<_>>().join(" / ");
            let rows = table.rows.iter().map(|r| r.cells.iter().map(cell).collect::<Vec<_>>().join(" | "));
            format!("T{} {}", table.header_rows, rows.collect::<Vec<_>>().join(" || "))
        }
    }
}

const FULL: &str = "Vi arbejder for at borgerne kan klare sig selv i eget hjem saa laenge som det";

#[test]
fn lines_become_paragraphs_and_divided_words_whole() {
    let mut p = page(1);
    write(&mut p, 60.0, 80.0, bold(18.0), "Strategi for omsorg");
    lines(&mut p, 60.0, 120.0, &[FULL, "er muligt. Det kraever en maalrettet implemen-", "tering af planen."]);
    lines(&mut p, 60.0, 170.0, &["Et nyt afsnit begynder her."]);
    let layout = layout(vec![p]);
    let expected = format!("P {FULL} er muligt. Det kraever en maalrettet implementering af planen.");
    assert_eq!(told(&layout), ["H1 Strategi for omsorg".to_owned(), expected, "P Et nyt afsnit begynder her.".to_owned()]);
}

#[test]
fn a_lowered_number_stays_in_its_word() {
    let mut p = page(1);
    write(&mut p, 60.0, 120.0, plain(), "Udledningen af CO");
    write(&mut p, 60.0 + 17.0 * 5.0, 123.0, Looks { size: 6.0, ..Looks::default() }, "2");
    write(&mut p, 60.0 + 17.0 * 5.0 + 3.0, 120.0, plain(), "-gasser falder");
    lines(&mut p, 60.0, 132.0, &[FULL, FULL]);
    let first = &told(&layout(vec![p]))[0];
    assert!(first.starts_with("P Udledningen af CO2-gasser falder"), "{first}");
}

#[test]
fn every_word_knows_its_box() {
    let mut p = page(1);
    lines(&mut p, 59.5, 84.2, &["God modtagelse"]);
    let layout = layout(vec![p]);
    let place = layout.blocks[0].text.slice(4..14).place();
    assert!((place.boxes[0].rect.x - (59.5 + 4.0 * 5.0) / 595.0).abs() < 1e-3, "{place:?}");
    assert!((place.boxes[0].rect.y - (84.2 - 7.8) / 842.0).abs() < 1e-3);
}

#[test]
fn bullets_of_every_kind_become_items_with_levels() {
    let mut p = page(1);
    lines(&mut p, 60.0, 80.0, &["Vi vil:"]);
    for (i, (x, mark, text)) in
        [(60.0, "\u{f0b7}", "styrke teams"), (90.0, "o", "i alle distrikter"), (60.0, "•", "dele viden"), (60.0, "-", "lytte")]
            .iter()
            .enumerate()
    {
        let y = 100.0 + 13.0 * i as f32;
        write(&mut p, *x, y, plain(), mark);
        write(&mut p, x + 18.0, y, plain(), text);
    }
    assert_eq!(told(&layout(vec![p])), ["P Vi vil:", "1• styrke teams", "2• i alle distrikter", "1• dele viden", "1• lytte"]);
}

#[test]
fn a_bullet_alone_on_its_line_and_hanging_lines_belong_to_the_item() {
    let mut p = page(1);
    write(&mut p, 60.0, 80.0, plain(), "•");
    write(&mut p, 78.0, 92.0, plain(), "udvikle en tydelig moedestruktur der kan baere faellesskabet");
    write(&mut p, 78.0, 104.0, plain(), "i hele organisationen");
    assert_eq!(told(&layout(vec![p])), ["1• udvikle en tydelig moedestruktur der kan baere faellesskabet i hele organisationen"]);
}

#[test]
fn a_drawn_dot_before_a_line_is_its_bullet() {
    let mut p = page(1);
    for (i, text) in ["styrke teams", "dele viden"].iter().enumerate() {
        let y = 80.0 + 13.0 * i as f32;
        p.dots.push(Area { x0: 66.0, y0: y - 5.0, x1: 70.0, y1: y - 1.0 });
        write(&mut p, 78.0, y, plain(), text);
    }
    assert_eq!(told(&layout(vec![p])), ["1• styrke teams", "1• dele viden"]);
}

#[test]
fn two_columns_are_read_one_after_the_other() {
    let mut p = page(1);
    write(&mut p, 60.0, 60.0, bold(16.0), "En overskrift over hele siden hele vejen");
    let left: Vec<String> = (1..8).map(|i| format!("venstre spalte linje nummer {i} med tekst og")).collect();
    let right: Vec<String> = (1..8).map(|i| format!("hoejre spalte linje nummer {i} med tekst og")).collect();
    lines(&mut p, 60.0, 100.0, &left.iter().map(String::as_str).collect::<Vec<_>>());
    lines(&mut p, 310.0, 103.0, &right.iter().map(String::as_str).collect::<Vec<_>>());
    let text = told(&layout(vec![p])).join("\n");
    assert!(text.find("venstre spalte linje nummer 7") < text.find("hoejre spalte linje nummer 1"), "{text}");
}

fn grid_lines(p: &mut RawPage, xs: &[f32], ys: &[f32]) {
    let (left, right) = (xs[0], xs[xs.len() - 1]);
    let (top, bottom) = (ys[0], ys[ys.len() - 1]);
    p.rules.extend(ys.iter().map(|y| Area { x0: left, y0: *y, x1: right, y1: y + 0.5 }));
    p.rules.extend(xs.iter().map(|x| Area { x0: *x, y0: top, x1: x + 0.5, y1: bottom }));
}

fn status_page(number: u32, rows: &[[&str; 3]]) -> RawPage {
    let mut p = page(number);
    let ys: Vec<f32> = (0..=rows.len() + 1).map(|i| 80.0 + 30.0 * i as f32).collect();
    grid_lines(&mut p, &[50.0, 200.0, 350.0, 500.0], &ys);
    for (i, row) in std::iter::once(&["Tiltag", "Ansvarlig", "Status"]).chain(rows).enumerate() {
        let looks = if i == 0 { bold(10.0) } else { plain() };
        for (column, text) in row.iter().enumerate() {
            write(&mut p, 55.0 + 150.0 * column as f32, 97.0 + 30.0 * i as f32, looks, text);
        }
    }
    p
}

#[test]
fn a_ruled_table_over_two_pages_is_one_table_with_one_head() {
    let first = status_page(1, &[["Nye teams", "Omsorgschef", "I gang og"]]);
    let second = status_page(2, &[["", "", "drøftes i maj"], ["Ny plan", "Direktion", "Afsluttet"]]);
    let expected = "T1 P Tiltag | P Ansvarlig | P Status || P Nye teams | P Omsorgschef | P I gang og drøftes i maj || P Ny plan | P Direktion | P Afsluttet";
    assert_eq!(told(&layout(vec![first, second])), [expected]);
}

#[test]
fn a_row_with_a_number_of_its_own_begins_anew_on_the_next_page() {
    let first = status_page(1, &[["1.1 Nye teams", "Omsorgschef", "Teamet taenker paa"]]);
    let second = status_page(2, &[["1.2 Ny plan", "Direktion", "alle planer"]]);
    let found = told(&layout(vec![first, second]));
    assert!(found.first().is_some_and(|t| t.matches("||").count() == 2), "{found:?}");
}

#[test]
fn labels_beside_their_text_are_a_table_without_lines() {
    let mut p = page(1);
    let rows = [
        ("Formål", "Borgerne moeder kendte medarbejdere i"),
        ("", "deres hverdag."),
        ("Ansvarlig", "Omsorgschefen"),
        ("Frist", "Juni 2025"),
    ];
    for (i, (label, text)) in rows.iter().enumerate() {
        write(&mut p, 60.0, 100.0 + 14.0 * i as f32, bold(10.0), label);
        write(&mut p, 200.0, 100.0 + 14.0 * i as f32, plain(), text);
    }
    let expected =
        "T0 P Formål | P Borgerne moeder kendte medarbejdere i deres hverdag. || P Ansvarlig | P Omsorgschefen || P Frist | P Juni 2025";
    assert_eq!(told(&layout(vec![p])), [expected]);
}

#[test]
fn a_shaded_box_is_a_frame() {
    let mut p = page(1);
    lines(&mut p, 60.0, 80.0, &[FULL, FULL, "foran boksen."]);
    p.fills.push(Fill { area: Area { x0: 55.0, y0: 130.0, x1: 400.0, y1: 180.0 }, colour: [220, 235, 220] });
    lines(&mut p, 62.0, 145.0, &["Fakta om kommunen:", "her bor mange."]);
    let layout = layout(vec![p]);
    let frames: Vec<Option<u32>> = layout.blocks.iter().map(|b| b.frame).collect();
    assert_eq!(frames.first(), Some(&None));
    assert_eq!(frames.last(), Some(&Some(1)), "{:?}", told(&layout));
}

#[test]
fn running_heads_and_page_numbers_leave_the_text() {
    let pages = (1..=4).map(|n| {
        let mut p = page(n);
        write(&mut p, 60.0, 40.0, plain(), "Nordborg Kommune");
        write(&mut p, 280.0, 815.0, plain(), &format!("Side {n} af 4"));
        lines(&mut p, 60.0, 100.0 + n as f32 * 9.0, &[&format!("Indhold nummer {n}. Det er et helt afsnit.")]);
        p
    });
    let layout = layout(pages.collect());
    assert_eq!(layout.blocks.len(), 4, "{:?}", told(&layout));
    assert!(layout.running.iter().any(|t| t.as_str() == "Nordborg Kommune"));
}

#[test]
fn the_same_label_at_the_top_of_the_text_is_no_running_head() {
    let pages = (1..=6).map(|n| {
        let mut p = page(n);
        let first = if n % 2 == 0 { "Udviklingsmål".to_owned() } else { format!("Anden tekst begynder siden {}", "x".repeat(n as usize)) };
        write(&mut p, 60.0, 80.0, bold(12.0), &first);
        lines(&mut p, 60.0, 110.0, &[FULL]);
        p
    });
    let layout = layout(pages.collect());
    assert_eq!(layout.blocks.iter().filter(|b| b.text.as_str() == "Udviklingsmål").count(), 3, "{:?}", told(&layout));
}

#[test]
fn a_sentence_goes_on_over_the_page_end() {
    let (mut a, mut b) = (page(1), page(2));
    lines(&mut a, 60.0, 740.0, &[FULL, FULL]);
    lines(&mut b, 60.0, 80.0, &["kan lade sig goere for alle.", ""]);
    let layout = layout(vec![a, b]);
    assert_eq!(layout.blocks.len(), 1, "{:?}", told(&layout));
    assert_eq!(layout.blocks[0].text.place().boxes.last().map(|b| b.page), Some(2));
}

#[test]
fn a_scan_needs_recognition() {
    let mut p = page(1);
    p.images.push(Area { x0: 0.0, y0: 0.0, x1: 595.0, y1: 842.0 });
    let layout = layout(vec![p]);
    assert!(layout.pages[0].needs_recognition);
    insta::assert_snapshot!(layout.warnings[0].text, @"Side 1 har ingen tekst: tegngenkendelse er nødvendig.");
}

#[test]
fn rows_between_lines_have_columns_that_nearly_touch_and_bold_rows_are_groups() {
    let mut p = page(1);
    let rows = [
        ["Maal", "Hvad er gjort", "Naeste skridt", "Lys"],
        ["A. Skov", "", "", ""],
        ["Flere stier", "Alle stier er nu kortlagt i", "Skilte saettes op langs de", "Gul"],
        ["Bedre lys", "Lamperne er skiftet", "Skoven lyses op i maj", "Groen"],
        ["Nye hegn", "Hegn er bestilt", "Hegn saettes", "Gul"],
        ["B. Strand", "", "", ""],
        ["Bad for alle", "Broen er bygget", "Broen aabnes", "Gul"],
        ["Ren strand", "Tang er fjernet fra fyret", "Baade lejes ud til alle paa", "Roed"],
    ];
    for (row, cells) in rows.iter().enumerate() {
        let y = 100.0 + 24.0 * row as f32;
        p.rules.push(Area { x0: 50.0, y0: y + 8.0, x1: 520.0, y1: y + 8.5 });
        for (x, text) in [60.0, 150.0, 290.0, 432.0].into_iter().zip(cells) {
            let looks = if row == 0 || cells[1].is_empty() { bold(10.0) } else { plain() };
            write(&mut p, x, y, looks, text);
        }
    }
    insta::assert_snapshot!(told(&layout(vec![p])).join("\n").replace(" || ", "\n"), @"
    T2 P Maal | P Hvad er gjort | P Naeste skridt | P Lys
    P A. Skov
    P Flere stier | P Alle stier er nu kortlagt i | P Skilte saettes op langs de | P Gul
    P Bedre lys | P Lamperne er skiftet | P Skoven lyses op i maj | P Groen
    P Nye hegn | P Hegn er bestilt | P Hegn saettes | P Gul
    P B. Strand
    P Bad for alle | P Broen er bygget | P Broen aabnes | P Gul
    P Ren strand | P Tang er fjernet fra fyret | P Baade lejes ud til alle paa | P Roed
    ");
}

#[test]
fn words_that_run_up_a_merged_cell_belong_to_its_table() {
    let mut p = page(1);
    grid_lines(&mut p, &[80.0, 200.0, 350.0], &[80.0, 110.0, 140.0, 170.0]);
    // The first column is one cell over all rows.
    p.rules.extend([80.0, 170.0].map(|y| Area { x0: 50.0, y0: y, x1: 80.0, y1: y + 0.5 }));
    p.rules.push(Area { x0: 50.0, y0: 80.0, x1: 50.5, y1: 170.0 });
    for (row, text) in ["Skov", "Strand", "Eng"].iter().enumerate() {
        write(&mut p, 85.0, 97.0 + 30.0 * row as f32, plain(), text);
        write(&mut p, 205.0, 97.0 + 30.0 * row as f32, plain(), "Der plantes");
    }
    let mut upright = page(1);
    write(&mut upright, 690.0, 65.0, plain(), "Natur");
    for glyph in upright.glyphs {
        let a = glyph.area;
        p.glyphs.push(Glyph { area: Area::new(a.y0, 842.0 - a.x1, a.y1, 842.0 - a.x0), turn: Turn::Up, ..glyph });
    }
    insta::assert_snapshot!(told(&layout(vec![p])).join("\n"), @"T0 P Natur | P Skov | P Der plantes || P Strand | P Der plantes || P Eng | P Der plantes");
}

#[test]
fn a_page_turned_on_its_side_is_read_upright() {
    let mut upright = page(1);
    lines(&mut upright, 60.0, 80.0, &["Maal og indsatser", "for hele omraadet"]);
    let mut p = page(1);
    for glyph in upright.glyphs {
        // Text that runs from bottom to top: x' = y, y' = height - x.
        let a = glyph.area;
        let area = Area::new(a.y0, 842.0 - a.x1, a.y1, 842.0 - a.x0);
        p.glyphs.push(Glyph { area, baseline: glyph.baseline, turn: Turn::Up, ..glyph });
    }
    let made = layout(vec![p.clone()]);
    assert_eq!(told(&made).join(" "), "P Maal og indsatser for hele omraadet");
    // Places are those of the page as it is shown, one box for each of its lines.
    let text = &made.blocks[0].text;
    for (range, words, boxes) in [(8..12, "inds", 1), (0..17, "Maalogindsatser", 1), (8..21, "indsatserfor", 2)] {
        let place = text.slice(range).place();
        assert_eq!(place.boxes.len(), boxes, "{words}");
        let inside = |g: &&Glyph| {
            let (x, y) = (g.area.middle_x() / p.width, g.area.middle_y() / p.height);
            place.boxes.iter().any(|b| x >= b.rect.x && x <= b.rect.x + b.rect.w && y >= b.rect.y && y <= b.rect.y + b.rect.h)
        };
        assert_eq!(p.glyphs.iter().filter(inside).map(|g| g.char).filter(|c| !c.is_whitespace()).collect::<String>(), words);
    }
}

fn glyph() -> impl Strategy<Value = Glyph> {
    let signs = prop::sample::select(vec!['a', 'B', '•', '-', ' ', '1', '.', '\u{ad}', '\u{f0b7}', 'å', '\u{fb01}', ':', '\u{0}']);
    let turn = prop::sample::select(vec![Turn::None, Turn::None, Turn::None, Turn::Up, Turn::Askew]);
    (signs, -50.0f32..700.0, -50.0f32..900.0, 0.5f32..40.0, any::<bool>(), turn, any::<bool>()).prop_map(
        |(char, x, y, size, bold, turn, invisible)| {
            let looks = Looks { size, bold, ..Looks::default() };
            let area = Area { x0: x, y0: y - size, x1: x + size / 2.0, y1: y + size / 4.0 };
            Glyph { char, area, baseline: y, looks, mcid: None, turn, invisible }
        },
    )
}

fn area() -> impl Strategy<Value = Area> {
    (0.0f32..600.0, 0.0f32..800.0, 0.0f32..600.0, 0.0f32..800.0).prop_map(|(a, b, c, d)| Area::new(a, b, c, d))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn random_pages_never_panic_and_boxes_stay_on_the_page(
        glyphs in prop::collection::vec(glyph(), 0..250),
        rules in prop::collection::vec(area(), 0..20),
        frames in prop::collection::vec(area(), 0..5),
    ) {
        let first = RawPage { glyphs: glyphs.clone(), rules: rules.clone(), frames, ..page(1) };
        let second = RawPage { glyphs, rules, ..page(2) };
        let layout = layout(vec![first, second]);
        for block in &layout.blocks {
            for placed in block.text.place().boxes {
                prop_assert!(placed.rect.x >= 0.0 && placed.rect.x + placed.rect.w <= 1.001);
                prop_assert!(placed.rect.y >= 0.0 && placed.rect.y + placed.rect.h <= 1.001);
            }
        }
    }
}
