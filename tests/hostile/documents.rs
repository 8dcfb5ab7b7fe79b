//! Hostile documents of each format.

use super::pack::{docx, odt, pdf, stream, xlsx, zip};
use super::{outcomes, shown};

const FONT: &str = "/Resources <</Font <</F <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>";
const WORDS: &str = "BT /F 12 Tf 50 700 Td (Vi vil have flere cykelstier i byen) Tj ET";

fn catalogue() -> String {
    "<</Type /Catalog /Pages 2 0 R>>".to_owned()
}

/// A PDF of one page with this content.
fn page(content: String) -> Vec<u8> {
    let page = format!("<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R {FONT}>>");
    pdf(&[catalogue(), "<</Type /Pages /Kids [3 0 R] /Count 1>>".into(), page, content])
}

/// A page tree that holds itself.
fn self_holding() -> Vec<u8> {
    pdf(&[catalogue(), "<</Type /Pages /Kids [2 0 R 2 0 R] /Count 2>>".into()])
}

/// Many pages that share one content.
fn many_pages(count: usize) -> Vec<u8> {
    let kids: String = (0..count).map(|n| format!("{} 0 R ", n + 4)).collect();
    let mut objects = vec![catalogue(), format!("<</Type /Pages /Kids [{kids}] /Count {count}>>"), stream("", WORDS)];
    objects.extend((0..count).map(|_| format!("<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R {FONT}>>")));
    pdf(&objects)
}

/// Hundreds of thousands of objects that nothing needs.
fn many_objects() -> Vec<u8> {
    let mut objects = vec![catalogue(), "<</Type /Pages /Kids [3 0 R] /Count 1>>".into()];
    objects.push(format!("<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R {FONT}>>"));
    objects.push(stream("", WORDS));
    objects.extend((0..1_000_000).map(|_| "<<>>".to_owned()));
    pdf(&objects)
}

/// A form that draws itself, and twice at that.
fn endless_form() -> Vec<u8> {
    let page = "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</XObject <</X 5 0 R>>>>>>".to_owned();
    let form = stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</X 5 0 R>>>>", "/X Do /X Do");
    pdf(&[catalogue(), "<</Type /Pages /Kids [3 0 R] /Count 1>>".into(), page, stream("", "/X Do"), form])
}

#[test]
fn endless_and_huge_pdfs_end_in_an_outcome() {
    let locked = String::from_utf8(many_pages(1)).unwrap().replace(
        "/Root 1 0 R",
        "/Root 1 0 R /ID [<00> <00>] /Encrypt <</Filter /Standard /V 1 /R 2 /O (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx) /U (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx) /P -4>>",
    );
    let deep = format!("<</Type /Catalog /Pages 2 0 R /X {}{}>>", "[".repeat(200_000), "]".repeat(200_000));
    let found = outcomes(&[
        ("selvrefererende.pdf", self_holding()),
        ("tegner-sig-selv.pdf", endless_form()),
        ("sider-10000.pdf", many_pages(10_000)),
        ("objekter-1000000.pdf", many_objects()),
        ("laast.pdf", locked.into_bytes()),
        ("dyb.pdf", pdf(&[deep, "<</Type /Pages /Kids [] /Count 0>>".into()])),
        ("strøm-af-tegn.pdf", page(stream("", &WORDS.repeat(100_000)))),
        ("afkortet.pdf", many_pages(3).into_iter().take(300).collect()),
    ]);
    insta::assert_snapshot!(shown(&found), @r"
    afkortet.pdf: needs_recognition: Dokumentet har ingen tekst. Se efter, om det er den rigtige fil, og læg den ind igen.
    dyb.pdf: damaged: Filen er beskadiget og kan ikke læses. Hent den igen fra kilden, eller gem den på ny i Word eller som PDF.
    laast.pdf: encrypted: Filen er låst med adgangskode. Gem den uden adgangskode, og læg den ind igen.
    objekter-1000000.pdf: over_limit: Filen krævede for meget hukommelse og blev stoppet. Del den i mindre filer, eller gem den på ny som PDF, og læg den ind igen.
    selvrefererende.pdf: needs_recognition: Dokumentet har ingen tekst. Se efter, om det er den rigtige fil, og læg den ind igen.
    sider-10000.pdf: no_goals: Læst, men der blev ikke fundet mål i den. Teksten kan findes ved søgning.
    strøm-af-tegn.pdf: no_goals: Læst, men der blev ikke fundet mål i den. Teksten kan findes ved søgning.
    tegner-sig-selv.pdf: needs_recognition: Indscannet uden tekst, så der er intet at søge i. Kør tekstgenkendelse (OCR) på filen, og indlæs den igen.
    ");
}

#[test]
fn bombs_and_deep_nesting_in_office_files_end_in_an_outcome() {
    let words = "<w:p><w:r><w:t>Vi vil have flere cykelstier i byen.</w:t></w:r></w:p>";
    let zeros = vec![b' '; 70 * 1024 * 1024];
    let entities: String = (1..12).map(|n| format!("<!ENTITY e{n} \"{}\">", format!("&e{};", n - 1).repeat(10))).collect();
    let bomb = format!(
        "<!DOCTYPE d [<!ENTITY e0 \"ha\">{entities}]><w:document xmlns:w=\"w\"><w:body>{words}<w:p><w:r><w:t>&e11;</w:t></w:r></w:p></w:body></w:document>"
    );
    let nested = |name: &str, inner: &str| format!("{}{inner}{}", format!("<{name}>").repeat(50_000), format!("</{name}>").repeat(50_000));
    let span = r#"<table:table><table:table-row><table:table-cell table:number-columns-spanned="4000000000" table:number-rows-spanned="4000000000"><text:p>Vi vil have flere cykelstier.</text:p></table:table-cell></table:table-row></table:table>"#;
    let far = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>Cykelstier</t></is></c></row><row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>Stier</t></is></c></row>"#;
    let found = outcomes(&[
        ("zip-bombe.docx", zip(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", &zeros)])),
        ("zip-bombe.odt", zip(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", &zeros)])),
        ("zip-bombe.xlsx", xlsx("", &[("xl/sharedStrings.xml", &zeros)])),
        ("xml-bombe.docx", zip(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", bomb.as_bytes())])),
        ("dyb.docx", docx(&format!("{words}{}", nested("w:sdt", words)))),
        ("dyb.odt", odt(&format!("<text:p>Vi vil have flere cykelstier i byen.</text:p>{}", nested("text:section", "<text:p>x</text:p>")))),
        ("dyb.html", nested("div", "Vi vil have flere cykelstier i byen.").into_bytes()),
        ("brede-celler.odt", odt(span)),
        ("langt-fra-hinanden.xlsx", xlsx(far, &[])),
        ("lovede-tekster.xlsx", xlsx(far, &[("xl/sharedStrings.xml", br#"<sst uniqueCount="99999999999"/>"#)])),
        ("laast.xlsx", compound(&["EncryptedPackage"])),
        ("uden-brødtekst.docx", zip(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<x/>")])),
    ]);
    insta::assert_snapshot!(shown(&found), @r"
    brede-celler.odt: no_goals: Læst, men der blev ikke fundet mål i den. Teksten kan findes ved søgning.
    dyb.docx: no_goals: Læst, men der blev ikke fundet mål i den. Teksten kan findes ved søgning.
    dyb.html: over_limit: Dokumentet er for stort (elementer i mere end 20000 lag). Del det i flere filer, og læg dem ind hver for sig.
    dyb.odt: form: Samme dokument som »dyb.docx« i en anden form. Målene tælles én gang.
    laast.xlsx: encrypted: Filen er låst med adgangskode. Gem den uden adgangskode, og læg den ind igen.
    langt-fra-hinanden.xlsx: no_goals: Læst, men der blev ikke fundet mål i den. Teksten kan findes ved søgning.
    lovede-tekster.xlsx: damaged: Filen er beskadiget og kan ikke læses. Hent den igen fra kilden, eller gem den på ny i Word eller som PDF.
    uden-brødtekst.docx: damaged: Filen er beskadiget og kan ikke læses. Hent den igen fra kilden, eller gem den på ny i Word eller som PDF.
    xml-bombe.docx: form: Samme dokument som »dyb.docx« i en anden form. Målene tælles én gang.
    zip-bombe.docx: over_limit: Dokumentet er for stort (mere end 64 MB udpakket). Del det i flere filer, og læg dem ind hver for sig.
    zip-bombe.odt: over_limit: Dokumentet er for stort (mere end 64 MB udpakket). Del det i flere filer, og læg dem ind hver for sig.
    zip-bombe.xlsx: over_limit: Dokumentet er for stort (mere end 64 MB udpakket). Del det i flere filer, og læg dem ind hver for sig.
    ");
}

/// An OLE file whose directory names these streams.
fn compound(streams: &[&str]) -> Vec<u8> {
    let mut bytes = vec![0_u8; 1024];
    bytes[..8].copy_from_slice(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    bytes[30] = 9;
    for name in streams {
        bytes.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
        bytes.extend([0; 64]);
    }
    bytes
}

#[test]
fn every_format_that_is_not_read_is_named_with_the_next_step() {
    let mail = b"From: anna@ravnsoe.example\r\nMIME-Version: 1.0\r\nSubject: Referat\r\n\r\nVedlagt.".to_vec();
    let found = outcomes(&[
        ("brev.rtf", b"{\\rtf1 Vi vil}".to_vec()),
        ("gammel.doc", compound(&["WordDocument"])),
        ("gammel.xls", compound(&["Workbook"])),
        ("besked.msg", compound(&["__properties_version1.0"])),
        ("besked.eml", mail.clone()),
        ("besked-uden-endelse", mail),
        ("dias.pptx", zip(&[("[Content_Types].xml", b"<Types/>"), ("ppt/presentation.xml", b"<p/>")])),
        ("dias.odp", zip(&[("mimetype", b"application/vnd.oasis.opendocument.presentation"), ("content.xml", b"<x/>")])),
        ("bog.epub", zip(&[("META-INF/container.xml", b"<c/>")])),
        ("foto.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF\0".to_vec()),
        ("foto.heic", b"\0\0\0\x18ftypheic\0\0\0\0".to_vec()),
        ("tal.csv", b"a;b\n1;2\n".to_vec()),
        ("data.json", b"{\"a\": 1}".to_vec()),
        ("data.bin", vec![0, 1, 2, 3, 255, 254, 0, 0, 7]),
        ("pakke.7z", b"7z\xbc\xaf\x27\x1c\0\x04".to_vec()),
    ]);
    insta::assert_snapshot!(shown(&found), @r"
    besked-uden-endelse: unsupported: Formatet e-mail læses ikke. Gem det vedhæftede som filer, og læg dem ind hver for sig.
    besked.eml: unsupported: Formatet e-mail læses ikke. Gem det vedhæftede som filer, og læg dem ind hver for sig.
    besked.msg: unsupported: Formatet e-mail læses ikke. Gem det vedhæftede som filer, og læg dem ind hver for sig.
    bog.epub: unsupported: Formatet EPUB læses ikke. Gem dokumentet som PDF, Word (.docx), OpenDocument (.odt), HTML eller ren tekst, og læg det ind igen.
    brev.rtf: unsupported: Formatet RTF læses ikke. Gem dokumentet som PDF, Word (.docx), OpenDocument (.odt), HTML eller ren tekst, og læg det ind igen.
    data.bin: unsupported: Formatet binær fil læses ikke. Gem dokumentet som PDF, Word (.docx), OpenDocument (.odt), HTML eller ren tekst, og læg det ind igen.
    data.json: unsupported: Formatet JSON læses ikke. Gem dokumentet som PDF, Word (.docx), OpenDocument (.odt), HTML eller ren tekst, og læg det ind igen.
    dias.odp: unsupported: Formatet OpenDocument-præsentation (.odp) læses ikke. Gem præsentationen som PDF, og læg den ind igen.
    dias.pptx: unsupported: Formatet PowerPoint (.pptx) læses ikke. Gem præsentationen som PDF, og læg den ind igen.
    foto.heic: unsupported: Formatet HEIC (billede) læses ikke. Find dokumentet som PDF eller Word, eller scan det til PDF, og læg det ind igen.
    foto.jpg: unsupported: Formatet JPEG (billede) læses ikke. Find dokumentet som PDF eller Word, eller scan det til PDF, og læg det ind igen.
    gammel.doc: unsupported: Formatet Word 97-2003 (.doc) læses ikke. Gem dokumentet som PDF, Word (.docx), OpenDocument (.odt), HTML eller ren tekst, og læg det ind igen.
    gammel.xls: unsupported: Formatet Excel 97-2003 (.xls) læses ikke. Gem regnearket som Excel (.xlsx), og læg det ind igen.
    pakke.7z: unsupported: Formatet 7-Zip (arkiv) læses ikke. Pak arkivet ud, og læg dokumenterne i det ind hver for sig.
    tal.csv: unsupported: Formatet CSV læses ikke. Gem regnearket som Excel (.xlsx), og læg det ind igen.
    ");
}
