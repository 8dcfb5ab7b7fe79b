//! Tests of the workbook reader, on containers made here.

use super::*;
use crate::office::testing::{pack, sketch};

const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STYLES: &str = r#"<styleSheet><numFmts><numFmt numFmtId="164" formatCode="d\.\ mmmm\ yyyy"/></numFmts>
<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>
<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="164" fontId="0" applyNumberFormat="1"/><xf numFmtId="9" fontId="0" applyNumberFormat="1"/></cellXfs></styleSheet>"#;

/// A workbook of sheets: name, further attributes, the rows, what follows them.
fn book(sheets: &[(&str, &str, &str, &str)]) -> Vec<u8> {
    let (mut list, mut links, mut parts) = (String::new(), String::new(), Vec::new());
    for (n, (name, attributes, rows, after)) in (1..).zip(sheets) {
        list += &format!(r#"<sheet name="{name}" sheetId="{n}" r:id="r{n}" {attributes}/>"#);
        links += &format!(r#"<Relationship Id="r{n}" Type="{RELATIONS}/worksheet" Target="worksheets/sheet{n}.xml"/>"#);
        parts.push((format!("xl/worksheets/sheet{n}.xml"), format!("<worksheet><sheetData>{rows}</sheetData>{after}</worksheet>")));
    }
    let top =
        format!(r#"<Relationships><Relationship Id="r" Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#);
    parts.push(("_rels/.rels".into(), top));
    parts.push(("xl/_rels/workbook.xml.rels".into(), format!("<Relationships>{links}</Relationships>")));
    parts.push(("xl/workbook.xml".into(), format!(r#"<workbook xmlns:r="{RELATIONS}"><sheets>{list}</sheets></workbook>"#)));
    parts.push(("xl/styles.xml".into(), STYLES.into()));
    pack(&parts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect::<Vec<_>>())
}

/// A row of texts from a column on, all in one style.
fn row(number: usize, first: char, style: u8, texts: &[&str]) -> String {
    let cell = |(column, text): (char, &&str)| format!(r#"<c r="{column}{number}" s="{style}" t="inlineStr"><is><t>{text}</t></is></c>"#);
    let cells: String = (first..).zip(texts).map(cell).collect();
    format!(r#"<row r="{number}">{cells}</row>"#)
}

fn read(sheets: &[(&str, &str, &str, &str)]) -> Layout {
    xlsx(&book(sheets), &Limits::default()).unwrap()
}

#[test]
fn title_rows_stand_above_the_table_and_dates_and_shares_are_as_shown() {
    let rows = [
        row(3, 'B', 1, &["Status på skovplanen 2024"]),
        row(4, 'B', 0, &["Til udvalgets møde i maj"]),
        row(6, 'B', 1, &["Mål", "Frist", "Andel"]),
        r#"<row r="7"><c r="B7" t="inlineStr"><is><t>Flere bøge</t></is></c><c r="C7" s="2"><v>45413</v></c><c r="D7" s="3"><v>0.25</v></c></row>"#.to_owned(),
    ];
    insta::assert_snapshot!(sketch(&read(&[("Skov", "", &rows.join(""), "")]).blocks), @r"
    h1 Status på skovplanen 2024
    h2 Skov
    p Til udvalgets møde i maj
    table 1h
    0+1x1:Mål | 1+1x1:Frist | 2+1x1:Andel
    0+1x1:Flere bøge | 1+1x1:1. maj 2024 | 2+1x1:25%
    ");
}

#[test]
fn merged_cells_span_and_lines_of_a_cell_are_items() {
    let rows = [row(1, 'A', 1, &["Spor", "Indsats"]), row(2, 'A', 0, &["Vand", "• Ny bro&#10;• Ny sti"]), row(3, 'B', 0, &["Rensning"])];
    let layout = read(&[("Ark1", "", &rows.join(""), r#"<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>"#)]);
    insta::assert_snapshot!(sketch(&layout.blocks), @r"
    table 1h
    0+1x1:Spor | 1+1x1:Indsats
    0+1x2:Vand | 1+1x1:Ny bro Ny sti
    1+1x1:Rensning
    ");
    let crate::model::BlockKind::Table(table) = &layout.blocks[0].kind else { panic!("no table") };
    assert_eq!(table.rows[1].cells[1].blocks.iter().filter(|b| b.is_item()).count(), 2);
}

#[test]
fn every_sheet_has_its_heading_and_an_empty_row_before_a_new_header_divides_tables() {
    let first = [
        row(1, 'A', 1, &["Mål", "Status"]),
        row(2, 'A', 0, &["Flere bøge", "I gang"]),
        row(4, 'A', 0, &["Flere ege", "I gang"]),
        row(6, 'A', 1, &["Økonomi"]),
        row(7, 'A', 1, &["Post", "Beløb"]),
        row(8, 'A', 0, &["Planter", "20.000 kr."]),
    ];
    let second = row(1, 'A', 1, &["Mål", "Status"]) + &row(2, 'A', 0, &["Rent vand", "Nået"]);
    let layout = read(&[("Skov", "", &first.join(""), ""), ("Vand", "", &second, "")]);
    insta::assert_snapshot!(sketch(&layout.blocks), @r"
    h2 Skov
    table 1h
    0+1x1:Mål | 1+1x1:Status
    0+1x1:Flere bøge | 1+1x1:I gang
    0+1x1:Flere ege | 1+1x1:I gang
    h3 Økonomi
    table 1h
    0+1x1:Post | 1+1x1:Beløb
    0+1x1:Planter | 1+1x1:20.000 kr.
    h2 Vand
    table 1h
    0+1x1:Mål | 1+1x1:Status
    0+1x1:Rent vand | 1+1x1:Nået
    ");
}

#[test]
fn a_sheet_that_repeats_the_title_of_the_workbook_has_no_heading_for_it() {
    let sheet = |goal: &str| row(1, 'A', 0, &["Plan for byen"]) + &row(2, 'A', 1, &["Mål", "Status"]) + &row(3, 'A', 0, &[goal, "I gang"]);
    let layout = read(&[("Ark1", "", &sheet("Flere ege"), ""), ("Vand", "", &sheet("Rent vand"), "")]);
    assert_eq!(layout.blocks.iter().filter(|b| b.is_heading() && b.text.as_str() == "Plan for byen").count(), 1);
}

#[test]
fn hidden_sheets_are_left_out_and_said() {
    let shown = row(1, 'A', 1, &["Mål", "Status"]) + &row(2, 'A', 0, &["Rent vand", "Nået"]);
    let hidden = row(1, 'A', 0, &["Nået", "Ikke nået"]);
    let layout =
        read(&[("Status", "", &shown, ""), ("Lister", r#"state="hidden""#, &hidden, ""), ("Gem", r#"state="veryHidden""#, &hidden, "")]);
    insta::assert_snapshot!(layout.warnings[0].text, @"Arkene »Lister«, »Gem« er skjult og ikke læst. Vis dem i regnearket, og læg filen ind igen, hvis de skal med.");
    assert_eq!(layout.hidden.len(), 4);
    assert!(!sketch(&layout.blocks).contains("Ikke nået"));
}

#[test]
fn what_cannot_be_read_is_said_and_announced_counts_are_not_believed() {
    assert_eq!(xlsx(b"\xd0\xcf\x11\xe0", &Limits::default()).unwrap_err(), ExtractError::Encrypted);
    assert_eq!(xlsx(b"PK\x03\x04", &Limits::default()).unwrap_err(), ExtractError::Damaged);
    assert_eq!(xlsx(&book(&[("Tom", "", "", "")]), &Limits::default()).unwrap_err(), ExtractError::Empty);
    let greedy = pack(&[("xl/sharedStrings.xml", r#"<sst uniqueCount="99999999999"></sst>"#)]);
    assert_eq!(xlsx(&greedy, &Limits::default()).unwrap_err(), ExtractError::Damaged);
}

#[test]
fn cells_far_apart_cost_no_more_than_cells_side_by_side() {
    let far = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>Mål</t></is></c></row><row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>langt</t></is></c></row>"#;
    let merged = r#"<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>"#;
    assert!(!read(&[("Ark1", "", far, merged)]).blocks.is_empty());
}

#[test]
fn a_form_of_labels_beside_merged_values_keeps_both_apart() {
    let rows = [
        row(1, 'A', 1, &["Retning 1"]),
        row(3, 'A', 1, &["1.1", "Breve til alle"]),
        row(4, 'A', 0, &["Derfor", "Mange ringer om deres brev"]),
        row(5, 'A', 0, &["Direktør", "Ida Holm"]),
        row(6, 'A', 1, &["Det gør vi", "Hvad", "Hvem", "Klar"]),
        row(7, 'B', 0, &["Breve skrives om", "Borgerservice", "Maj"]),
        row(8, 'A', 0, &["Vurdering", "Grøn"]),
    ];
    let merged = r#"<mergeCells><mergeCell ref="B4:D4"/><mergeCell ref="B5:D5"/><mergeCell ref="B8:D8"/></mergeCells>"#;
    insta::assert_snapshot!(sketch(&read(&[("Retning", "", &rows.join(""), merged)]).blocks), @"
    h1 Retning 1
    h2 Retning
    h4 1.1 Breve til alle
    table 1h
    0+1x1:Derfor | 1+1x1:Mange ringer om deres brev
    0+1x1:Direktør | 1+1x1:Ida Holm
    table 1h
    0+1x1:Det gør vi | 1+1x1:Hvad | 2+1x1:Hvem | 3+1x1:Klar
    1+1x1:Breve skrives om | 2+1x1:Borgerservice | 3+1x1:Maj
    table 0h
    0+1x1:Vurdering | 1+1x1:Grøn
    ");
}
