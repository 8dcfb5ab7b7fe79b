//! Behaviour of the reader on small files written here.

use super::{picture, read};
use crate::error::ExtractError;
use crate::layout::compose;
use crate::layout::raw::Role;
use crate::limits::Limits;
use crate::model::BlockKind;
use crate::rules::Switches;

/// A PDF file of these objects (the first is the catalogue), with its cross-reference table.
fn file(objects: &[String]) -> Vec<u8> {
    let mut out = b"%PDF-1.7\n".to_vec();
    let mut offsets = Vec::new();
    for (i, object) in objects.iter().enumerate() {
        offsets.push(out.len());
        out.extend(format!("{} 0 obj\n{object}\nendobj\n", i + 1).bytes());
    }
    let xref = out.len();
    out.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    offsets.iter().for_each(|o| out.extend(format!("{o:010} 00000 n \n").bytes()));
    let trailer = format!("trailer\n<< /Size {} /Root 1 0 R /Info {} 0 R >>\nstartxref\n{xref}\n%%EOF\n", objects.len() + 1, objects.len());
    out.extend(trailer.bytes());
    out
}

/// One page with this content, a bookmark and a tag tree of a heading (0) and a list item (1).
fn tagged(content: &str) -> Vec<u8> {
    let page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>";
    file(&[
        "<< /Type /Catalog /Pages 2 0 R /Outlines 7 0 R /StructTreeRoot 9 0 R /Lang (da-DK) >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        page.to_owned(),
        format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>".to_owned(),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
        "<< /First 8 0 R /Last 8 0 R /Count 1 >>".to_owned(),
        "<< /Title (Indsats) /Parent 7 0 R /Dest [3 0 R /Fit] /Next 8 0 R >>".to_owned(),
        "<< /Type /StructTreeRoot /K [10 0 R 11 0 R] >>".to_owned(),
        "<< /S /H2 /P 9 0 R /Pg 3 0 R /K 0 >>".to_owned(),
        "<< /S /LI /P 9 0 R /Pg 3 0 R /K [1] >>".to_owned(),
        "<< /Title (Plan for b\\370rn) /CreationDate (D:20240305120000Z) >>".to_owned(),
    ])
}

const CONTENT: &str = "/H2 <</MCID 0>> BDC BT /F1 11 Tf 60 760 Td (M\\345l for b\\370rn) Tj ET EMC \
    /LI <</MCID 1>> BDC BT /F2 11 Tf 60 730 Td (skabe tryghed) Tj ET EMC 50 700 200 1 re f 50 600 200 60 re S";

#[test]
fn text_tags_bookmarks_metadata_and_lines_are_read() {
    let raw = read(&tagged(CONTENT), &Limits::default()).unwrap();
    assert_eq!(raw.metadata.title.as_deref(), Some("Plan for børn"));
    assert_eq!(raw.metadata.created.as_deref(), Some("2024-03-05"));
    assert_eq!(raw.metadata.language.as_deref(), Some("da-DK"));
    assert_eq!(raw.outline.len(), 1, "a chain of bookmarks that ends in itself is read once");
    assert_eq!(raw.outline[0].page, Some(1));
    let element = raw.tags.element(0, 0).unwrap();
    assert_eq!(raw.tags.elements[element as usize].role, Role::Heading(2));
    assert_eq!((raw.pages[0].rules.len(), raw.pages[0].frames.len()), (1, 1));
    let bold: Vec<bool> = raw.pages[0].glyphs.iter().map(|g| g.looks.bold).collect();
    assert!(bold.first() == Some(&true) && bold.last() == Some(&false), "weight of fonts that are not embedded");
}

#[test]
fn tags_decide_headings_and_items() {
    let layout = compose(read(&tagged(CONTENT), &Limits::default()).unwrap(), Switches::default());
    let blocks: Vec<(&str, bool, bool)> = layout.blocks.iter().map(|b| (b.text.as_str(), b.is_heading(), b.is_item())).collect();
    assert_eq!(blocks, [("Mål for børn", true, false), ("skabe tryghed", false, true)]);
    assert!(matches!(layout.blocks[0].kind, BlockKind::Heading { level: 2 }));
}

#[test]
fn a_text_that_stands_for_drawn_signs_replaces_them() {
    let content = "BT /F2 11 Tf 60 760 Td /Span <</ActualText (Omsorg)>> BDC (Qqqqqq) Tj EMC ET";
    let layout = compose(read(&tagged(content), &Limits::default()).unwrap(), Switches::default());
    assert_eq!(layout.blocks[0].text.as_str(), "Omsorg");
}

#[test]
fn files_that_cannot_be_read_say_why() {
    let limits = Limits { file_bytes: 10, ..Limits::default() };
    assert!(matches!(read(&tagged(CONTENT), &limits), Err(ExtractError::OverLimit { .. })));
    assert_eq!(read(b"%PDF-1.4 nothing", &Limits::default()).unwrap_err(), ExtractError::Damaged);
    let none = file(&["<< /Type /Catalog /Pages 2 0 R >>".into(), "<< /Type /Pages /Kids [] /Count 0 >>".into(), "<< >>".into()]);
    assert!(matches!(read(&none, &Limits::default()), Err(ExtractError::Empty | ExtractError::Damaged)));
}

#[test]
fn damaged_files_never_panic() {
    let whole = tagged(CONTENT);
    for at in (0..whole.len()).step_by(37) {
        let mut broken = whole.clone();
        broken[at] = broken[at].wrapping_add(13);
        if let Ok(raw) = read(&broken, &Limits::default()) {
            compose(raw, Switches::default());
        }
        if let Ok(raw) = read(&whole[..at], &Limits::default()) {
            compose(raw, Switches::default());
        }
    }
}

/// The tagged file, encrypted with these passwords.
fn encrypted(user: &str, owner: &str) -> Vec<u8> {
    let mut document = lopdf::Document::load_mem(&tagged(CONTENT)).unwrap();
    let id = || lopdf::Object::string_literal("0123456789abcdef");
    document.trailer.set("ID", vec![id(), id()]);
    let version = lopdf::EncryptionVersion::V2 {
        document: &document,
        owner_password: owner,
        user_password: user,
        key_length: 128,
        permissions: lopdf::Permissions::all(),
    };
    let state = lopdf::EncryptionState::try_from(version).unwrap();
    document.encrypt(&state).unwrap();
    let mut out = Vec::new();
    document.save_to(&mut out).unwrap();
    out
}

#[test]
fn a_file_that_only_its_owner_locked_is_read() {
    let bytes = encrypted("", "ejer");
    let raw = read(&bytes, &Limits::default()).unwrap();
    assert_eq!(raw.metadata.title.as_deref(), Some("Plan for børn"));
    assert_eq!(raw.outline.len(), 1);
    assert_eq!(raw.tags.elements.len(), 2);
    assert!(raw.warnings.is_empty());
    assert_eq!(compose(raw, Switches::default()).blocks[0].text.as_str(), "Mål for børn");
    let plain = super::objects::Objects::decrypted(&bytes).unwrap();
    assert_eq!(compose(read(&plain, &Limits::default()).unwrap(), Switches::default()).blocks[0].text.as_str(), "Mål for børn");
}

#[test]
fn a_file_locked_with_a_user_password_is_reported_as_encrypted() {
    assert_eq!(read(&encrypted("hemmelig", "ejer"), &Limits::default()).unwrap_err(), ExtractError::Encrypted);
}

#[test]
fn loops_among_the_objects_end() {
    let page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>";
    let looped = file(&[
        "<< /Type /Catalog /Pages 2 0 R /Outlines 4 0 R /StructTreeRoot 5 0 R /Names << /Dests 6 0 R >> >>".into(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".into(),
        page.into(),
        "<< /Title (A) /First 4 0 R /Next 4 0 R /Dest (b) >>".into(),
        "<< /S /P /K [5 0 R 5 0 R] /A 7 0 R >>".into(),
        "<< /Kids [6 0 R 6 0 R] /Names [(a) [3 0 R]] >>".into(),
        "7 0 R".into(),
        "<< >>".into(),
    ]);
    let raw = read(&looped, &Limits::default()).unwrap();
    assert_eq!(raw.outline.len(), 1);
}

#[test]
fn a_page_becomes_an_image_of_the_width_asked_for() {
    let png = picture(&tagged(CONTENT), 1, 400, &Limits::default()).unwrap();
    assert_eq!(png.get(..8), Some(&b"\x89PNG\r\n\x1a\n"[..]));
    assert_eq!(png.get(16..20), Some(&400_u32.to_be_bytes()[..]));
}

#[test]
fn a_page_that_does_not_exist_has_no_image() {
    assert_eq!(picture(&tagged(CONTENT), 2, 400, &Limits::default()), Err(ExtractError::NoSuchPage { page: 2 }));
}

#[test]
fn pages_beyond_the_limit_are_left_out_with_a_warning_that_says_what_to_do() {
    let page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>";
    let bytes = file(&[
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R 4 0 R 5 0 R] /Count 3 >>".to_owned(),
        page.to_owned(),
        page.to_owned(),
        page.to_owned(),
        "<< >>".to_owned(),
    ]);
    let raw = read(&bytes, &Limits { pages: 2, ..Limits::default() }).unwrap();
    assert_eq!(raw.pages.len(), 2);
    insta::assert_snapshot!(raw.warnings[0].text, @"Dokumentet er for stort: læst til og med side 2. Del filen, og indlæs resten for sig.");
}
