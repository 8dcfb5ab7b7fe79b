//! Tables of figures in their many shapes, with heads and cells that no document of the truth bench has.

use super::*;
use crate::model::{Block, Row};

fn table(rows: &[&[&str]]) -> Table {
    let cell = |(column, text): (usize, &&str)| Cell { column, columns: 1, rows: 1, blocks: vec![Block::paragraph(Text::flow(*text))] };
    let columns = rows.iter().map(|r| r.len()).max().unwrap_or(0);
    let rows = rows.iter().map(|r| Row { cells: r.iter().enumerate().map(cell).collect() }).collect();
    Table { rows, columns, header_rows: 1 }
}

/// What counts, stage, year, unit and the words of the cell.
fn figures(rows: &[&[&str]]) -> Vec<String> {
    let stage = |s: Stage| match s {
        Stage::Stands => "stands",
        Stage::Aimed => "aimed",
        Stage::Open => "open",
    };
    let words = |f: &FigureDraft| {
        let of = f.of.as_ref().map_or("-", Text::as_str);
        format!("{of}: {} {} {} {}", stage(f.stage), f.year.unwrap_or(0), f.text.as_str(), f.unit.as_deref().unwrap_or("-"))
    };
    read(&table(rows)).map(|(all, _)| all.iter().map(words).collect()).unwrap_or_default()
}

#[test]
fn heads_say_whether_figures_stand_or_are_aimed_at_and_when() {
    let table = [
        ("Udgangspunkt 2025", Some((Stage::Stands, Some(2025)))),
        ("Baseline (2024)", Some((Stage::Stands, Some(2024)))),
        ("I dag", Some((Stage::Stands, None))),
        ("2025 (i dag)", Some((Stage::Stands, Some(2025)))),
        ("Nulpunktsmåling, efterår 2023", Some((Stage::Stands, Some(2023)))),
        ("Resultat skoleåret 2024/25", Some((Stage::Stands, Some(2024)))),
        ("Realiseret 2024", Some((Stage::Stands, Some(2024)))),
        ("Status pr. 1/9 2025", Some((Stage::Stands, Some(2025)))),
        ("Mål 2026", Some((Stage::Aimed, Some(2026)))),
        ("2027 (mål)", Some((Stage::Aimed, Some(2027)))),
        ("Måltal ultimo 2028", Some((Stage::Aimed, Some(2028)))),
        ("Vi vil nå i 2027", Some((Stage::Aimed, Some(2027)))),
        ("Delmål ved udgangen af 2026", Some((Stage::Aimed, Some(2026)))),
        ("Forventet resultat 2026", Some((Stage::Aimed, Some(2026)))),
        ("Ønsket niveau", Some((Stage::Aimed, None))),
        ("2026", Some((Stage::Open, Some(2026)))),
        ("BO 2027", Some((Stage::Open, Some(2027)))),
        ("December 2027", Some((Stage::Open, Some(2027)))),
        ("Før", Some((Stage::Stands, None))),
        ("Til", Some((Stage::Aimed, None))),
        ("Ansvarlig", None),
        ("Frist", None),
        ("Mål og handling 2026", None),
        ("Indsatser i 2026", None),
        ("i alt", None),
        ("", None),
    ];
    for (text, expected) in table {
        assert_eq!(head(text).map(|h| (h.stage, h.year)), expected, "{text}");
    }
}

#[test]
fn each_cell_is_a_figure_of_its_row_and_column() {
    let found = figures(&[
        &["Nøgletal", "Enhed", "Baseline 2024", "Mål 2025", "Mål 2026"],
        &["Ventetid til logopæd", "uger", "14", "10", "højst 6"],
        &["Andel børn med madpakke", "", "61", "–", "75"],
    ]);
    insta::assert_snapshot!(found.join("\n"), @r"
    Ventetid til logopæd: stands 2024 14 uger
    Ventetid til logopæd: aimed 2025 10 uger
    Ventetid til logopæd: aimed 2026 højst 6 uger
    Andel børn med madpakke: stands 2024 61 %
    Andel børn med madpakke: aimed 2026 75 %
    ");
}

#[test]
fn a_table_may_lie_on_its_side_and_money_has_the_unit_of_its_corner() {
    let side = figures(&[&["", "Fravær i procent", "Frivillige"], &["I dag", "6,1", "40"], &["2027", "5", "65"]]);
    assert_eq!(
        side,
        ["Fravær i procent: stands 0 6,1 %", "Frivillige: stands 0 40 -", "Fravær i procent: open 2027 5 %", "Frivillige: open 2027 65 -",]
    );
    let money = figures(&[&["1.000 kr.", "2027", "2028"], &["Anlæg", "4.500", "-"], &["Drift", "-120", "300"]]);
    assert_eq!(money, ["Anlæg: open 2027 4.500 1.000 kr.", "Drift: open 2027 -120 1.000 kr.", "Drift: open 2028 300 1.000 kr."]);
}

#[test]
fn a_table_of_several_goals_says_by_number_whose_each_row_is() {
    let rows: &[&[&str]] = &[
        &["Mål", "Indikator", "Nu", "2029", "Opgøres"],
        &["1", "Børn med fast tandlæge", "61 %", "80 %", "Årligt"],
        &["2", "Ventetid i uger", "9", "4", "Hver måned"],
        &["", "Klager", "30", "10", "Årligt"],
    ];
    let found: Vec<String> =
        of_goals(&table(rows)).iter().map(|f| format!("{} {}", f.goal.as_deref().unwrap_or("-"), f.text.as_str())).collect();
    assert_eq!(found, ["1 61 %", "1 80 %", "2 9", "2 4", "2 30", "2 10"]);
    assert!(of_goals(&table(&[&["Nøgletal", "I dag", "2029"], &["Børn", "3", "5"], &["Voksne", "4", "6"]])).is_empty());
}

#[test]
fn tables_of_goals_acts_and_words_hold_no_figures() {
    assert!(figures(&[&["Indsats", "Ansvarlig", "Mål 2026"], &["Flere cykelture", "Vejchefen", "20 %"]]).is_empty());
    assert!(figures(&[&["Handling", "2025", "2026"], &["Ny plan", "X", "X"]]).is_empty());
    assert!(figures(&[&["Hvad", "Status"], &["Ny bro", "I gang"]]).is_empty());
    assert!(
        figures(&[&["Indikator", "Mål 2026"], &["Tilfredshed", "Mindst 85 % af borgerne er tilfredse med den hjælp, de får"]]).is_empty()
    );
    assert!(figures(&[&["2025", "2026"]]).is_empty());
}

#[test]
fn units_are_read_from_names() {
    let table = [
        ("Sygefravær (%)", Some("%")),
        ("Andel unge i job", Some("%")),
        ("Fremmødeprocent", Some("%")),
        ("Varme i kWh pr. m²", Some("kWh pr. m²")),
        ("Vikarudgift (mio. kr.)", Some("mio. kr.")),
        ("Ventetid (dage)", Some("dage")),
        ("Antal klager", None),
    ];
    for (name, unit) in table {
        assert_eq!(unit_of(name).as_deref(), unit, "{name}");
    }
}

proptest::proptest! {
    #[test]
    fn any_head_and_cell_are_read_without_panic(text in "\\PC{0,40}") {
        let _ = head(&text);
        let _ = is_figure(&text);
        let _ = unit_of(&text);
        let _ = figures(&[&[text.as_str(), "Mål 2026"], &["Antal", text.as_str()]]);
    }
}
