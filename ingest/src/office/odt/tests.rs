//! Tests of the OpenDocument readers, on containers made here.

use super::*;
use crate::office::ods;
use crate::office::testing::{pack, sketch};

const STYLES: &str = r#"<office:document-styles><office:styles>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"><style:text-properties fo:font-size="150%" fo:font-weight="bold"/></style:style>
<style:style style:name="Title" style:family="paragraph"/><style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<text:outline-style><text:outline-level-style text:level="1" style:num-format="1"/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style></office:styles>
<office:master-styles><style:master-page style:name="Standard"><style:header><text:p>Fjordby Kommune<text:tab/>Side <text:page-number>1</text:page-number></text:p></style:header></style:master-page></office:master-styles></office:document-styles>"#;
const AUTOMATIC: &str = r#"<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-bullet text:level="2" text:bullet-char="–"/></text:list-style>
<text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="1" style:num-prefix="Mål " style:num-suffix=":"/></text:list-style>
<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="S" style:family="section"><style:section-properties text:display="none"/></style:style>"#;

fn content(kind: &str, body: &str) -> String {
    format!(
        "<office:document-content><office:automatic-styles>{AUTOMATIC}</office:automatic-styles><office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>"
    )
}

fn read(body: &str) -> Layout {
    odt(&pack(&[("content.xml", &content("text", body)), ("styles.xml", STYLES)]), &Limits::default()).unwrap()
}

fn list(style: &str, items: &[&str]) -> String {
    let items: String = items.iter().map(|item| format!("<text:list-item>{item}</text:list-item>")).collect();
    format!(r#"<text:list text:style-name="{style}">{items}</text:list>"#)
}

#[test]
fn headings_are_known_by_outline_level_and_style_and_numbered_by_the_outline() {
    let layout = read(
        r#"<text:p text:style-name="Title">Plan for havnen</text:p><text:h text:outline-level="1">Bedre kajer</text:h>
        <text:h text:outline-level="2">Reparation</text:h><text:p text:style-name="Heading_20_1">Flere skibe</text:p><text:p>Vi vil.</text:p>"#,
    );
    insta::assert_snapshot!(sketch(&layout.blocks), @r"
    h1 Plan for havnen
    h2 1 Bedre kajer
    h3 1.1 Reparation
    h2 Flere skibe
    p Vi vil.
    ");
    assert_eq!(layout.running.iter().map(crate::model::Text::as_str).collect::<Vec<_>>(), ["Fjordby Kommune"]);
}

#[test]
fn lists_count_nest_and_go_on() {
    let inner = list("L1", &["<text:p>Kran</text:p>", "<text:p>Lys</text:p>"]).replace(" text:style-name=\"L1\"", "");
    let first = list("L1", &["<text:p>Kaj</text:p><text:p>med to pladser.</text:p>", &format!("<text:p>Havnefoged</text:p>{inner}")]);
    let again = list("L1", &["<text:p>Bro</text:p>"]).replace("<text:list ", "<text:list text:continue-numbering=\"true\" ");
    let words = list("L2", &["<text:p>Renere vand</text:p>"]);
    let layout = read(&format!("{first}<text:p>Siden:</text:p>{again}{words}"));
    insta::assert_snapshot!(sketch(&layout.blocks), @r"
    i1 \u{31}\u{2e} Kaj med to pladser.
    i1 \u{32}\u{2e} Havnefoged
    i2 \u{2013} Kran
    i2 \u{2013} Lys
    p Siden:
    i1 \u{33}\u{2e} Bro
    p Mål 1: Renere vand
    ");
}

#[test]
fn tables_keep_their_spans_and_header_rows() {
    let cell = |attributes: &str, words: &str| format!("<table:table-cell {attributes}><text:p>{words}</text:p></table:table-cell>");
    let header =
        format!("<table:table-row>{}{}</table:table-row>", cell("", "Spor"), cell("table:number-columns-spanned=\"2\"", "Indsats"));
    let first = format!(
        "<table:table-row>{}{}{}</table:table-row>",
        cell("table:number-rows-spanned=\"2\"", "Vand"),
        cell("", "Rensning"),
        cell("", "I gang")
    );
    let second =
        format!("<table:table-row><table:covered-table-cell/>{}{}</table:table-row>", cell("", "Badebro"), cell("", "Ikke begyndt"));
    let layout = read(&format!("<table:table><table:table-header-rows>{header}</table:table-header-rows>{first}{second}</table:table>"));
    insta::assert_snapshot!(sketch(&layout.blocks), @r"
    table 1h
    0+1x1:Spor | 1+2x1:Indsats
    0+1x2:Vand | 1+1x1:Rensning | 2+1x1:I gang
    1+1x1:Badebro | 2+1x1:Ikke begyndt
    ");
}

#[test]
fn deleted_hidden_and_commented_words_are_left_out_but_kept_for_the_check_of_numbers() {
    let layout = read(
        r#"<text:tracked-changes><text:changed-region><text:deletion><text:p>slettet</text:p></text:deletion></text:changed-region></text:tracked-changes>
        <text:p>Vi <text:span text:style-name="Strong">vil</text:span><text:change text:change-id="1"/><text:s text:c="2"/>mere<text:span text:style-name="H"> skjult</text:span><office:annotation><text:p>kommentar</text:p></office:annotation><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>En note</text:p></text:note-body></text:note>.</text:p>
        <text:section text:style-name="S"><text:p>usynlig</text:p></text:section>"#,
    );
    insta::assert_snapshot!(sketch(&layout.blocks), @r"
    p Vi vil mere.
    note En note
    ");
    let hidden = layout.hidden.join(" ");
    assert!(["slettet", "skjult", "kommentar", "usynlig"].iter().all(|word| hidden.contains(word)), "{hidden}");
}

#[test]
fn text_boxes_stand_in_a_frame_and_the_contents_are_bookmarks() {
    let layout = read(
        r#"<text:table-of-content><text:index-body><text:p text:style-name="Contents_20_1">Havnen<text:tab/>3</text:p></text:index-body></text:table-of-content>
        <text:p>Før<draw:frame><draw:text-box><text:p>I boksen</text:p></draw:text-box></draw:frame></text:p>"#,
    );
    assert_eq!(layout.outline.iter().map(|e| e.title.as_str()).collect::<Vec<_>>(), ["Havnen"]);
    assert_eq!(layout.blocks.iter().map(|b| b.frame.is_some()).collect::<Vec<_>>(), [false, true]);
}

#[test]
fn a_file_with_a_password_and_a_broken_one_are_refused_and_a_broken_end_is_said() {
    let list = "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    let locked = pack(&[("content.xml", "xxxx"), ("META-INF/manifest.xml", list)]);
    assert_eq!(odt(&locked, &Limits::default()).unwrap_err(), ExtractError::Encrypted);
    assert_eq!(odt(b"PK\x03\x04", &Limits::default()).unwrap_err(), ExtractError::Damaged);
    let cut = content("text", "<text:p>Vi vil bygge en bro.</text:p>").replace("</office:document-content>", "");
    assert_eq!(odt(&pack(&[("content.xml", &cut)]), &Limits::default()).unwrap().warnings[0].kind, "damaged");
}

#[test]
fn a_spreadsheet_shows_its_cells_as_written_and_leaves_hidden_sheets_out() {
    let row = |cells: &[&str]| {
        let cells: String = cells.iter().map(|c| format!("<table:table-cell><text:p>{c}</text:p></table:table-cell>")).collect();
        format!("<table:table-row>{cells}</table:table-row>")
    };
    let rows = [row(&["Status på havneplanen"]), row(&["Mål", "Frist"]), row(&["Ny kaj", "1. maj 2024"])].join("");
    let far = r#"<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>"#;
    let hidden = r#"<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>"#;
    let body = format!(
        r#"<table:table table:name="Havn">{rows}{far}</table:table><table:table table:name="Lister" table:style-name="ta2">{}</table:table>"#,
        row(&["Ja", "Nej"])
    );
    let content = content("spreadsheet", &body).replace(AUTOMATIC, hidden);
    let layout = ods(&pack(&[("content.xml", &content)]), &Limits::default()).unwrap();
    insta::assert_snapshot!(sketch(&layout.blocks), @r"
    h1 Status på havneplanen
    h2 Havn
    table 1h
    0+1x1:Mål | 1+1x1:Frist
    0+1x1:Ny kaj | 1+1x1:1. maj 2024
    ");
    insta::assert_snapshot!(layout.warnings[0].text, @"Arket »Lister« er skjult og ikke læst. Vis det i regnearket, og læg filen ind igen, hvis det skal med.");
    assert_eq!(layout.hidden, ["Ja", "Nej"]);
}
