//! Getting documents in: forms, hints, archives, refusals, and what is searchable afterwards.

use std::io::Write;

use super::AGREEMENT;
use crate::program::Program;

fn outcomes(report: &serde_json::Value) -> Vec<(String, String)> {
    let files = report["files"].as_array().unwrap();
    files.iter().map(|f| (f["file"].as_str().unwrap().to_owned(), f["outcome"].as_str().unwrap().to_owned())).collect()
}

fn pair(file: &str, outcome: &str) -> (String, String) {
    (file.to_owned(), outcome.to_owned())
}

#[test]
fn a_document_is_searchable_at_once_and_a_second_run_does_nothing() {
    let program = Program::new();
    let file = program.write("inbox/aftale.txt", AGREEMENT);
    let report = program.run(&["ingest", &file, "--json"]).json();
    assert_eq!(outcomes(&report), [pair("aftale.txt", "read")]);
    assert_eq!(report["goals"], 2);
    let answer = program.run(&["search", "badevandet", "--json"]).json();
    assert_eq!(answer["total"], 1);
    assert_eq!(answer["hits"][0]["title"], "Renere badevand");
    let again = program.run(&["ingest", &file, "--json"]).json();
    assert_eq!(outcomes(&again), [pair("aftale.txt", "unchanged")]);
}

#[test]
fn a_changed_file_replaces_and_a_vanished_one_is_reported() {
    let program = Program::new();
    let file = program.write("inbox/aftale.txt", AGREEMENT);
    let inbox = program.folder().join("inbox").display().to_string();
    program.run(&["ingest", &inbox, "--json"]).json();
    program.write("inbox/aftale.txt", AGREEMENT.replace("Renere badevand", "Renere søvand"));
    let report = program.run(&["ingest", &inbox, "--json"]).json();
    assert_eq!(outcomes(&report), [pair("aftale.txt", "replaced")]);
    assert_eq!(program.run(&["search", "søvand", "--json"]).json()["total"], 1);
    std::fs::remove_file(file).unwrap();
    let report = program.run(&["ingest", &inbox, "--json"]).json();
    assert_eq!(report["vanished"].as_array().map(Vec::len), Some(1));
}

#[test]
fn a_track_reference_is_an_exact_filter() {
    let program = Program::new();
    let file = program.write("aftale.txt", AGREEMENT);
    program.run(&["ingest", &file, "--json"]).json();
    let answer = program.run(&["search", "alle mål knyttet til DUS spor 2", "--json"]).json();
    assert_eq!(answer["total"], 1);
    assert_eq!(answer["hits"][0]["title"], "Flere unge i foreningerne");
    assert_eq!(answer["understood"][0]["filter"], "track=dus/2");
}

#[test]
fn folder_sidecar_and_manifest_give_hints_that_are_kept() {
    let program = Program::new();
    program.write("inbox/Lindeby/2023/aftale.txt", AGREEMENT.replace(" i Ravnsø Kommune", ""));
    program.write("inbox/Lindeby/2023/aftale.meta.toml", "area = \"Natur\"\n");
    let inbox = program.folder().join("inbox").display().to_string();
    program.run(&["ingest", &inbox, "--json"]).json();
    let hit = &program.run(&["search", "badevand", "--json"]).json()["hits"][0];
    assert_eq!(hit["document"]["municipality"], "Lindeby");
    assert_eq!(hit["document"]["area"], "Natur");
    let shown = program.run(&["show", hit["document"]["id"].as_str().unwrap(), "--json"]).json();
    let hints = shown["files"][0]["hints"].as_array().unwrap();
    assert!(hints.iter().any(|h| h["field"] == "municipality" && h["from"] == "folder"), "{hints:?}");
    assert!(hints.iter().any(|h| h["field"] == "area" && h["from"] == "sidecar"), "{hints:?}");

    let list = program.write("inbox/liste.csv", "fil;kommune;område\nLindeby/2023/aftale.txt;Ravnsø;Natur og Fritid\n");
    let report = program.run(&["ingest", "--manifest", &list, "--json"]).json();
    assert_eq!(outcomes(&report), [pair("aftale.txt", "read")]);
    let hit = &program.run(&["search", "badevand", "--json"]).json()["hits"][0];
    assert_eq!(hit["document"]["municipality"], "Ravnsø");
}

#[test]
fn a_zip_is_opened_and_its_paths_do_no_harm() {
    let program = Program::new();
    let mut bytes = std::io::Cursor::new(Vec::new());
    let mut zip = zip::ZipWriter::new(&mut bytes);
    let options = zip::write::SimpleFileOptions::default();
    for name in ["mappe/aftale.txt", "../../udenfor.txt"] {
        zip.start_file(name, options).unwrap();
        zip.write_all(AGREEMENT.replace("Natur og Fritid", &format!("Natur og {}", name.len())).as_bytes()).unwrap();
    }
    zip.finish().unwrap();
    let file = program.write("samling.zip", bytes.into_inner());
    let report = program.run(&["ingest", &file, "--json"]).json();
    assert_eq!(report["files"].as_array().map(Vec::len), Some(2));
    assert!(!program.folder().parent().unwrap().join("udenfor.txt").exists());
}

#[test]
fn a_file_with_a_personal_number_reaches_neither_store_nor_log() {
    let program = Program::new();
    let secret = "010190-1234";
    let file = program.write("brev.txt", format!("{AGREEMENT}\nBorger med CPR-nr. {secret} har klaget.\n"));
    let run = program.run(&["ingest", &file, "--json"]);
    let report = run.json();
    assert_eq!(outcomes(&report), [pair("brev.txt", "quarantined")]);
    assert!(!run.stdout().contains(secret) && !run.stderr().contains(secret));
    assert_eq!(program.run(&["search", "badevand", "--json"]).json()["total"], 0);
    for entry in walkdir::WalkDir::new(program.folder().join("data")).into_iter().flatten().filter(|e| e.file_type().is_file()) {
        let bytes = std::fs::read(entry.path()).unwrap();
        assert!(!bytes.windows(secret.len()).any(|w| w == secret.as_bytes()), "{}", entry.path().display());
        assert!(!bytes.windows(9).any(|w| w == b"badevand "), "{}", entry.path().display());
    }
}

#[test]
fn what_cannot_be_read_is_an_outcome_of_its_own() {
    let program = Program::new();
    program.write("inbox/tom.pdf", "");
    program.write("inbox/brudt.pdf", "%PDF-1.7\nikke en pdf");
    program.write("inbox/billede.png", b"\x89PNG\r\n\x1a\n0000");
    program.write("inbox/brudt.docx", b"PK\x03\x04 ikke en zip");
    let inbox = program.folder().join("inbox").display().to_string();
    let run = program.run(&["ingest", &inbox, "--json"]);
    let report = run.json();
    assert_eq!(report["files"].as_array().map(Vec::len), Some(4));
    for file in report["files"].as_array().unwrap() {
        assert_ne!(file["outcome"], "read", "{file}");
        assert_ne!(file["outcome"], "crashed", "{file}");
        assert!(file["message"].as_str().unwrap().ends_with('.'), "{file}");
    }
}

#[test]
fn a_row_of_a_status_table_is_found_by_its_own_cells_alone() {
    let program = Program::new();
    let rows = [
        ("Flere ladestandere", "Der er opstillet standere ved hallen.", "Vejchef Bo Lind"),
        ("Grønnere indkøb", "Aftalen er sendt i udbud.", "Indkøbschef Else Holm"),
    ];
    let cells: String = rows.iter().map(|(a, b, c)| format!("<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>")).collect();
    let table = format!("<table><tr><th>Indsats</th><th>Status pr. 1. maj 2024</th><th>Ansvarlig</th></tr>{cells}</table>");
    let file =
        program.write("status.html", format!("<html><body><h1>Status på klimaplanen 2024 for Ravnsø Kommune</h1>{table}</body></html>"));
    program.run(&["ingest", &file, "--json"]).json();
    let answer = program.run(&["search", "udbud", "--json"]).json();
    let titles: Vec<&str> = answer["hits"].as_array().unwrap().iter().filter_map(|h| h["title"].as_str()).collect();
    assert_eq!(titles, ["Grønnere indkøb"]);
    assert_eq!(program.run(&["search", "standere", "--json"]).json()["total"], 1);
}
