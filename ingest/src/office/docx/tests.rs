//! Tests of the Word reader, on containers made here.

use super::*;
use crate::office::testing::{pack, sketch};

const STYLES: &str = r#"<w:styles xmlns:w="w"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Egen"><w:name w:val="Min overskrift"/><w:basedOn w:val="Overskrift1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Indholdsfortegnelse1"><w:name w:val="toc 1"/></w:style>
<w:style w:type="table" w:styleId="Gitter"><w:name w:val="Grid"/><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style></w:styles>"#;
const NUMBERING: &str = r#"<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Mål %1:"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num></w:numbering>"#;

fn document(body: &str) -> String {
    format!(r#"<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w"><w:body>{body}</w:body></w:document>"#)
}

fn read(body: &str) -> Layout {
    let file = pack(&[("word/document.xml", &document(body)), ("word/styles.xml", STYLES), ("word/numbering.xml", NUMBERING)]);
    docx(&file, &Limits::default()).unwrap()
}

fn p(properties: &str, words: &str) -> String {
    format!("<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>")
}

#[test]
fn headings_are_known_by_style_name_outline_level_and_size() {
    let body = [
        p(r#"<w:pStyle w:val="Overskrift1"/>"#, "Byens træer"),
        p(r#"<w:pStyle w:val="Egen"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>"#, "Plantning"),
        p("", "Vi planter flere træer i alle byer."),
        r#"<w:p><w:r><w:rPr><w:b/><w:sz w:val="40"/></w:rPr><w:t>Stor skrift</w:t></w:r></w:p>"#.to_owned(),
        r#"<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Kun fed</w:t></w:r></w:p>"#.to_owned(),
    ];
    insta::assert_snapshot!(sketch(&read(&body.concat()).blocks), @r"
    h1 Byens træer
    h2 1.1 Plantning
    p Vi planter flere træer i alle byer.
    h1 Stor skrift
    p! Kun fed
    ");
}

#[test]
fn lists_count_as_word_counts() {
    let list =
        |id: &str, level: u8, words: &str| p(&format!(r#"<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{id}"/></w:numPr>"#), words);
    let body = [
        list("1", 0, "Først"),
        list("1", 1, "Under"),
        list("1", 0, "Så"),
        list("2", 0, "Prik"),
        list("3", 0, "Flere træer"),
        p("", "o Typet prik"),
    ];
    insta::assert_snapshot!(sketch(&read(&body.concat()).blocks), @r"
    i1 \u{31}\u{2e} Først
    i2 \u{31}\u{2e}\u{31} Under
    i1 \u{32}\u{2e} Så
    i1 \u{f0b7} Prik
    p Mål 1: Flere træer
    i1 \u{6f} Typet prik
    ");
}

#[test]
fn merged_cells_carry_their_spans() {
    let cell = |properties: &str, words: &str| format!("<w:tc><w:tcPr>{properties}</w:tcPr>{}</w:tc>", p("", words));
    let body = format!(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"Gitter\"/></w:tblPr><w:tr>{}{}</w:tr><w:tr>{}{}</w:tr><w:tr>{}{}</w:tr><w:tr>{}</w:tr></w:tbl>",
        cell("", "Spor"),
        cell("", "Tiltag"),
        cell(r#"<w:vMerge w:val="restart"/>"#, "Grønt"),
        cell("", "Træer"),
        cell("<w:vMerge/>", ""),
        cell("", "Buske"),
        cell(r#"<w:gridSpan w:val="2"/>"#, "I alt to"),
    );
    insta::assert_snapshot!(sketch(&read(&body).blocks), @r"
    table 1h
    0+1x1:Spor | 1+1x1:Tiltag
    0+1x2:Grønt | 1+1x1:Træer
    1+1x1:Buske
    0+2x1:I alt to
    ");
}

#[test]
fn deleted_and_hidden_words_are_left_out_but_known() {
    let layout = read(
        r#"<w:p><w:r><w:t xml:space="preserve">Vi </w:t></w:r><w:del><w:r><w:delText>skal</w:delText></w:r></w:del><w:ins><w:r><w:t>vil</w:t></w:r></w:ins>
        <w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t></w:r><w:r><w:t xml:space="preserve"> sam</w:t><w:softHyphen/><w:t>arbejde</w:t><w:noBreakHyphen/><w:t>A</w:t></w:r></w:p>"#,
    );
    assert_eq!(sketch(&layout.blocks), "p Vi vil samarbejde-A");
    assert!(layout.hidden.iter().any(|h| h.contains("skal") && h.contains("skjult")));
}

#[test]
fn a_text_box_is_read_once_in_a_frame() {
    let inner = p("", "Boksens ord");
    let body = format!(
        "<w:p><w:r><w:t>Før</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>{inner}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>\
         <mc:Fallback><w:pict><w:txbxContent>{inner}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    );
    let layout = read(&body);
    assert_eq!(sketch(&layout.blocks), "p Før\np Boksens ord");
    assert_eq!(layout.blocks[1].frame, Some(1));
}

#[test]
fn headers_notes_contents_and_properties_find_their_place() {
    let body = format!(
        "{}{}<w:p><w:r><w:t>Tekst</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>",
        p(r#"<w:pStyle w:val="Titel"/>"#, "Grøn plan"),
        p(r#"<w:pStyle w:val="Indholdsfortegnelse1"/>"#, "Indledning 3")
    );
    let file = pack(&[
        ("word/document.xml", &document(&body)),
        ("word/styles.xml", STYLES),
        ("word/header1.xml", "<w:hdr><w:p><w:r><w:t>Fjordby Kommune</w:t><w:tab/><w:t>Side 1</w:t></w:r></w:p></w:hdr>"),
        ("word/footnotes.xml", &format!("<w:footnotes><w:footnote w:id=\"2\">{}</w:footnote></w:footnotes>", p("", "En note"))),
        ("docProps/core.xml", "<cp><dc:title>Grøn plan</dc:title><dcterms:created>2027-02-03T10:00:00Z</dcterms:created></cp>"),
    ]);
    let layout = docx(&file, &Limits::default()).unwrap();
    assert_eq!(sketch(&layout.blocks), "h1 Grøn plan\np Tekst\nnote En note");
    assert_eq!(layout.running.iter().map(crate::model::Text::as_str).collect::<Vec<_>>(), ["Fjordby Kommune"]);
    assert_eq!(layout.outline[0].title, "Indledning");
    assert_eq!(layout.metadata.created.as_deref(), Some("2027-02-03"));
}

#[test]
fn hostile_containers_are_refused_in_words() {
    let limits = Limits { part_bytes: 1000, ..Limits::default() };
    let bomb = pack(&[("word/document.xml", &document(&"x".repeat(5000)))]);
    assert!(matches!(docx(&bomb, &limits), Err(ExtractError::OverLimit { .. })));
    assert_eq!(docx(b"PK\x03\x04broken", &Limits::default()).unwrap_err(), ExtractError::Damaged);
    assert_eq!(docx(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", &Limits::default()).unwrap_err(), ExtractError::Encrypted);
    assert_eq!(docx(&pack(&[("word/document.xml", &document(""))]), &Limits::default()).unwrap_err(), ExtractError::Empty);
}
