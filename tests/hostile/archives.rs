//! Hostile ZIP archives: every member has its own outcome, no path leads anywhere.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;

use super::pack::{docx, lock, zip};
use super::{outcomes, shown};
use crate::program::Program;

const PLAN: &[u8] = "# Plan for cykelbyen\n\n## Mål: Flere cykelstier\n\nVi vil anlægge to stier i 2024.\n".as_bytes();

#[test]
fn every_member_of_an_archive_has_its_own_outcome() {
    let inner = zip(&[("plan.txt", PLAN)]);
    let word = docx("<w:p><w:r><w:t>Vi vil plante flere træer langs vejen.</w:t></w:r></w:p>");
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let plain = SimpleFileOptions::default();
    let huge = vec![b' '; 101 * 1024 * 1024];
    let members: [(&str, SimpleFileOptions, &[u8]); 8] = [
        ("Ravnsø/2024/plan.md", plain, PLAN),
        ("Ravnsø/2024/træer.docx", plain, &word),
        ("../../udenfor.txt", plain, b"Vi vil ud af mappen og have flere stier."),
        ("/etc/passwd", plain, b"root og andre ord"),
        ("pakke-i-pakke.zip", plain, &inner),
        ("laast.txt", plain, PLAN),
        ("enorm.txt", plain, &huge),
        ("foto.png", plain, b"\x89PNG\r\n\x1a\n\0\0\0"),
    ];
    for (name, options, bytes) in members {
        writer.start_file(name, options).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.add_symlink("genvej.txt", "/etc/passwd", plain).unwrap();
    let program = Program::new();
    let mut bytes = writer.finish().unwrap().into_inner();
    lock(&mut bytes, b"laast.txt");
    let file = program.write("samling.zip", bytes);
    let report = program.run(&["ingest", &file, "--json"]).json();
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let lines: Vec<String> = report["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| format!("{}: {}: {}", text(&f["path"]).rsplit_once("samling.zip/").unwrap().1, text(&f["outcome"]), text(&f["message"])))
        .collect();
    insta::assert_snapshot!(lines.join("\n"), @r"
    Ravnsø/2024/plan.md: no_goals: Læst, men der blev ikke fundet mål i den. Teksten kan findes ved søgning.
    Ravnsø/2024/træer.docx: no_goals: Læst, men der blev ikke fundet mål i den. Teksten kan findes ved søgning.
    __udenfor.txt: no_goals: Læst, men der blev ikke fundet mål i den. Teksten kan findes ved søgning.
    enorm.txt: over_limit: Filen er større end 100 MB og er ikke læst. Del den i mindre filer, og læg dem ind hver for sig.
    etc/passwd: no_goals: Læst, men der blev ikke fundet mål i den. Teksten kan findes ved søgning.
    foto.png: unsupported: Formatet PNG (billede) læses ikke. Find dokumentet som PDF eller Word, eller scan det til PDF, og læg det ind igen.
    laast.txt: encrypted: Filen er låst med adgangskode i ZIP-filen. Pak arkivet ud med adgangskoden, og læg filen ind igen.
    pakke-i-pakke.zip: unsupported: Formatet ZIP (arkiv) læses ikke. Pak arkivet ud, eller giv det til »sporhund ingest«, som læser dokumenterne i det hver for sig.
    ");
    insta::assert_snapshot!(text(&report["problems"][0]), @"1 genvej i ZIP-filen samling.zip er ikke læst. Pak de rigtige filer i arkivet, og læg det ind igen.");
    let folders = program.run(&["search", "cykelstier", "--json"]).json();
    assert_eq!(folders["hits"][0]["document"]["municipality"], "Ravnsø");
    assert!(!program.folder().parent().unwrap().join("udenfor.txt").exists());
}

#[test]
fn archives_that_cannot_be_opened_say_why() {
    let many: Vec<String> = (0..10_001).map(|n| format!("{n}.txt")).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|name| (name.as_str(), b"ord".as_slice())).collect();
    let found = outcomes(&[
        ("for-mange.zip", zip(&many)),
        ("brudt.zip", b"PK\x03\x04 ikke en pakke".to_vec()),
        ("aftale.zip", docx("<w:p><w:r><w:t>Vi vil plante flere træer langs vejen.</w:t></w:r></w:p>")),
        ("pakke.dat", zip(&[("plan.txt", PLAN)])),
    ]);
    insta::assert_snapshot!(shown(&found), @r"
    aftale.zip: no_goals: Læst, men der blev ikke fundet mål i den. Teksten kan findes ved søgning.
    brudt.zip: damaged: ZIP-filen brudt.zip er beskadiget. Pak den igen, eller læg filerne ind hver for sig.
    for-mange.zip: over_limit: ZIP-filen for-mange.zip har for mange filer. Del den i flere, og læg dem ind hver for sig.
    pakke.dat: unsupported: Formatet ZIP (arkiv) læses ikke. Pak arkivet ud, eller giv det til »sporhund ingest«, som læser dokumenterne i det hver for sig.
    ");
}

#[test]
fn extract_says_what_to_do_with_an_archive() {
    let program = Program::new();
    let file = program.write("samling.zip", zip(&[("plan.txt", PLAN)]));
    let run = program.run(&["extract", &file]);
    assert_eq!(run.code(), 1);
    insta::assert_snapshot!(run.stderr(), @"Formatet ZIP (arkiv) læses ikke. Pak arkivet ud, eller giv det til »sporhund ingest«, som læser dokumenterne i det hver for sig.");
}
