//! Containers for hostile files: ZIP members as told, PDF objects with or without a table of their places.

use std::fmt::Write as _;
use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;

/// A ZIP of these members, compressed.
pub fn zip(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in members {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// Marks a member as encrypted in both of its headers (APPNOTE 4.4.4, bit 0).
pub fn lock(bytes: &mut [u8], name: &[u8]) {
    for at in 0..bytes.len().saturating_sub(name.len()) {
        if !bytes[at..].starts_with(name) {
            continue;
        }
        for (signature, header, flags) in [(b"PK\x03\x04", 30, 6), (b"PK\x01\x02", 46, 8)] {
            if at >= header && bytes[at - header..].starts_with(signature) {
                bytes[at - header + flags] |= 1;
            }
        }
    }
}

/// A DOCX with this body.
pub fn docx(body: &str) -> Vec<u8> {
    let document = format!("<w:document xmlns:w=\"w\"><w:body>{body}</w:body></w:document>");
    zip(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", document.as_bytes())])
}

/// An ODT with this body.
pub fn odt(body: &str) -> Vec<u8> {
    let content =
        format!("<office:document-content><office:body><office:text>{body}</office:text></office:body></office:document-content>");
    zip(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", content.as_bytes())])
}

/// An XLSX with one sheet of these rows, and these further parts.
pub fn xlsx(rows: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    const TYPE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let top = format!(r#"<Relationships><Relationship Id="r" Type="{TYPE}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#);
    let links = format!(r#"<Relationships><Relationship Id="a" Type="{TYPE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#);
    let book = format!(r#"<workbook xmlns:r="{TYPE}"><sheets><sheet name="Status" sheetId="1" r:id="a"/></sheets></workbook>"#);
    let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    let mut members: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", b"<Types/>"),
        ("_rels/.rels", top.as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", links.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ];
    members.extend_from_slice(more);
    zip(&members)
}

/// A PDF of these objects, numbered from 1; the first is the catalogue.
pub fn pdf(objects: &[String]) -> Vec<u8> {
    let mut file = String::from("%PDF-1.7\n");
    let mut places = Vec::new();
    for (number, object) in (1..).zip(objects) {
        places.push(file.len());
        let _ = write!(file, "{number} 0 obj\n{object}\nendobj\n");
    }
    let table = file.len();
    let _ = write!(file, "xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for place in places {
        let _ = writeln!(file, "{place:010} 00000 n ");
    }
    let _ = write!(file, "trailer\n<</Size {} /Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n", objects.len() + 1);
    file.into_bytes()
}

/// A PDF stream object with these entries and bytes.
pub fn stream(entries: &str, bytes: &str) -> String {
    format!("<<{entries} /Length {}>>\nstream\n{bytes}\nendstream", bytes.len())
}
