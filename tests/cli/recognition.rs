//! Documents without usable text: read by character recognition where it is installed, said clearly where it is not.

use std::process::Command;

use serde_json::Value;

use crate::program::{Program, Run};

const SCAN: &str = "seeds/corpus/Gudmose/2024/gudmose-plan-for-frivillighed-2024-scan.pdf";

/// Whether the recogniser and its Danish model are here, as `tests/run.sh` installs them.
fn installed() -> bool {
    let models = Command::new("tesseract").arg("--list-langs").output();
    let has = models.is_ok_and(|o| String::from_utf8_lossy(&o.stdout).lines().any(|l| l == "dan"));
    if !has {
        eprintln!("skipped: tesseract with its Danish model is missing; sh tests/run.sh installs it");
    }
    has
}

/// A run that finds no program at all.
fn without_programs(program: &Program, args: &[&str]) -> Value {
    let nowhere = program.folder().join("nowhere");
    let output = program.command(args).env("PATH", nowhere).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn warnings(extracted: &Value) -> Vec<&str> {
    extracted["warnings"].as_array().unwrap().iter().map(|w| w["text"].as_str().unwrap()).collect()
}

#[test]
fn a_scan_is_read_with_goals_places_and_confidence() {
    if !installed() {
        return;
    }
    let program = Program::new();
    let extracted = program.run(&["extract", SCAN, "--json"]).json();
    let titles: Vec<&str> = extracted["goals"].as_array().unwrap().iter().map(|g| g["title"].as_str().unwrap()).collect();
    assert_eq!(titles, ["En forening til alle børn", "Nemmere at låne lokaler", "Besøgsvenner til ældre, der er alene"]);
    let first = &extracted["goals"][0];
    assert_eq!(first["activities"][1]["text"], "Fritidsguider følger barnet de første tre gange.");
    let place = &first["activities"][1]["place"]["boxes"][0];
    assert!(place["page"] == 1 && (0.3..0.5).contains(&place["y"].as_f64().unwrap()), "{place}");
    assert!(first["confidence"].as_f64().unwrap() < 1.0);
    for page in extracted["pages"].as_array().unwrap() {
        assert_eq!(page["needs_recognition"], false);
        assert!(page["recognised"]["confidence"].as_f64().unwrap() > 0.8, "{page}");
    }
    assert!(warnings(&extracted).iter().any(|w| w.contains("er læst med tegngenkendelse")));
}

#[test]
fn a_scan_waits_without_the_recogniser_and_is_read_once_there_is_one() {
    let program = Program::new();
    let report = without_programs(&program, &["ingest", SCAN, "--json"]);
    assert_eq!(report["files"][0]["outcome"], "needs_recognition");
    insta::assert_snapshot!(report["files"][0]["message"].as_str().unwrap(), @"Indscannet uden tekst, så der er intet at søge i. Installér tegngenkendelse (apt-get install tesseract-ocr tesseract-ocr-dan), og indlæs filen igen.");
    let again = without_programs(&program, &["ingest", SCAN, "--json"]);
    assert_eq!(again["files"][0]["outcome"], "unchanged");
    if !installed() {
        return;
    }
    let report = program.run(&["ingest", SCAN, "--json"]).json();
    assert_eq!((&report["files"][0]["outcome"], &report["goals"]), (&Value::from("read"), &Value::from(3)), "{report}");
    insta::assert_snapshot!(report["files"][0]["message"].as_str().unwrap(), @"Læst: 3 mål. Teksten er læst med tegngenkendelse og kan indeholde fejl.");
    assert_eq!(program.run(&["search", "besøgsvenner", "--json"]).json()["hits"][0]["title"], "Besøgsvenner til ældre, der er alene");
    assert_eq!(program.run(&["ingest", SCAN, "--json"]).json()["files"][0]["outcome"], "unchanged");
}

#[test]
fn extract_says_what_to_install() {
    let program = Program::new();
    let extracted = without_programs(&program, &["extract", SCAN, "--json"]);
    assert_eq!(extracted["pages"][0]["needs_recognition"], true);
    insta::assert_snapshot!(warnings(&extracted).join("\n"), @"
    Side 1 har ingen tekst: tegngenkendelse er nødvendig.
    Side 2 har ingen tekst: tegngenkendelse er nødvendig.
    Sider uden læsbar tekst er ikke læst. Installér tegngenkendelse (apt-get install tesseract-ocr tesseract-ocr-dan), og indlæs filen igen.
    ");
}

/// A page whose font has no usable table of characters: every letter is said to be another one.
fn scrambled(lines: &[&str]) -> Vec<u8> {
    let shown: String = lines.iter().map(|l| format!("({l}) Tj T* ")).collect();
    let content = format!("BT /F 11 Tf 15 TL 60 760 Td {shown}ET");
    let pairs: String = (0x20..0x7f_u8).map(|c| format!("<{c:02x}> <{:04x}>\n", if c == 0x20 { 0x20 } else { u32::from(c) + 3 })).collect();
    let map = format!(
        "/CIDInit /ProcSet findresource begin\nbegincmap\n1 begincodespacerange\n<00> <ff>\nendcodespacerange\n95 beginbfchar\n{pairs}endbfchar\nendcmap\nend"
    );
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 4 0 R >> >> /Contents 5 0 R >>".to_owned(),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()),
        format!("<< /Length {} >>\nstream\n{map}\nendstream", map.len()),
    ];
    let mut file = b"%PDF-1.4\n".to_vec();
    for (number, object) in objects.iter().enumerate() {
        file.extend(format!("{} 0 obj\n{object}\nendobj\n", number + 1).bytes());
    }
    file.extend(b"trailer\n<< /Size 7 /Root 1 0 R >>\n%%EOF\n");
    file
}

#[test]
fn a_page_whose_characters_are_not_those_that_are_seen_is_read_by_what_is_seen() {
    let lines = [
        "Kommunen vil i samarbejde med borgerne styrke de lokale foreninger,",
        "og mange flere skal kunne klare hverdagen selv i eget hjem.",
    ];
    let program = Program::new();
    let file = program.write("rod.pdf", scrambled(&lines));
    let before = without_programs(&program, &["extract", &file, "--json"]);
    insta::assert_snapshot!(warnings(&before)[0..1].join(""), @"Side 1 har en tekst, der ikke kan læses: tegngenkendelse er nødvendig.");
    if !installed() {
        return;
    }
    let run: Run = program.run(&["extract", &file, "--json"]);
    let text = run.json()["sections"].to_string();
    assert!(text.contains("styrke de lokale foreninger") && text.contains("klare hverdagen selv"), "{text}");
}
