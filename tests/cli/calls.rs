//! Calls that need no collection, and calls that are wrong.

use crate::program::Program;

#[test]
fn help_names_every_command() {
    let run = Program::new().run(&["--help"]);
    assert_eq!(run.code(), 0);
    for command in [
        "ingest",
        "extract",
        "analyse",
        "search",
        "show",
        "withdraw",
        "links",
        "similar",
        "editions",
        "tracks",
        "track",
        "frameworks",
        "cited",
        "matrix",
        "compare",
        "judge",
        "judgements",
        "calibrate",
        "serve",
        "check",
        "rebuild",
        "demo",
    ] {
        assert!(run.stdout().contains(&format!("  {command}")), "{command} is missing in\n{}", run.stdout());
    }
}

#[test]
fn a_wrong_call_is_explained_and_ends_with_2() {
    let program = Program::new();
    let run = program.run(&["snus"]);
    assert_eq!(run.code(), 2);
    insta::assert_snapshot!(run.stderr(), @"Programmet har ingen kommando »snus«. »sporhund --help« viser kommandoerne, og »sporhund KOMMANDO --help« viser, hvad hver af dem kan.");
    let run = program.run(&["search"]);
    assert_eq!(run.code(), 2);
    insta::assert_snapshot!(run.stderr(), @"Der mangler <SØGNING>. »sporhund --help« viser kommandoerne, og »sporhund KOMMANDO --help« viser, hvad hver af dem kan.");
    let run = program.run(&["search", "x", "--mange"]);
    assert_eq!(run.code(), 2);
    insta::assert_snapshot!(run.stderr(), @"Programmet kender ikke --mange. »sporhund --help« viser kommandoerne, og »sporhund KOMMANDO --help« viser, hvad hver af dem kan.");
    let run = program.run(&["search", "x", "--limit", "mange"]);
    assert_eq!(run.code(), 2);
    insta::assert_snapshot!(run.stderr(), @"»mange« kan ikke bruges til --limit <ANTAL>. »sporhund --help« viser kommandoerne, og »sporhund KOMMANDO --help« viser, hvad hver af dem kan.");
}

#[test]
fn a_search_without_a_collection_says_how_to_make_one() {
    let run = Program::new().run(&["search", "trivsel"]);
    assert_eq!(run.code(), 1);
    insta::assert_snapshot!(run.stderr(), @"Der er ingen samling i TMP/data. Læs dokumenter ind med »sporhund --data TMP/data ingest MAPPE«.");
}

#[test]
fn a_missing_document_is_named() {
    let run = Program::new().run(&["extract", "findes-ikke.pdf"]);
    assert_eq!(run.code(), 1);
    insta::assert_snapshot!(run.stderr(), @"findes-ikke.pdf findes ikke. Ret stien, og prøv igen.");
}

#[test]
fn a_rule_that_is_switched_off_finds_nothing_and_an_unknown_one_is_refused() {
    let program = Program::new();
    let file = program.write("aftale.txt", crate::cli::AGREEMENT);
    let titles = |args: &[&str]| {
        let goals = program.run(args).json()["goals"].as_array().cloned().unwrap_or_default();
        goals.iter().filter_map(|g| g["title"].as_str().map(str::to_owned)).collect::<Vec<_>>()
    };
    let expected = ["Flere unge i foreningerne", "Renere badevand"];
    assert_eq!(titles(&["extract", &file, "--json"]), expected);
    assert_ne!(titles(&["extract", &file, "--json", "--without", "label_title"]), expected, "the titles stand under their label");
    let run = program.run(&["extract", &file, "--without", "findes_ikke"]);
    assert_eq!(run.code(), 2);
    insta::assert_snapshot!(run.stderr(), @"Der er ingen regel »findes_ikke«. Mente du »nesting«? »sporhund rules« viser alle regler.");
    let listed = program.run(&["rules"]).stdout();
    assert!(listed.contains("  label_title "), "{listed}");
}

#[test]
fn analysis_answers_a_line_for_a_line_with_offsets_in_characters() {
    use std::io::Write;
    use std::process::Stdio;
    let mut child = Program::new().command(&["analyse", "--json"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all("øget sygefravær\n\ngod modtagelse\n".as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let lines: Vec<serde_json::Value> =
        String::from_utf8(output.stdout).unwrap().lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!(lines.len(), 3);
    let word = &lines[0]["tokens"][1];
    assert_eq!((word["text"].as_str(), word["start"].as_u64(), word["end"].as_u64()), (Some("sygefravær"), Some(5), Some(15)));
    assert_eq!(lines[1]["tokens"].as_array().map(Vec::len), Some(0));
}

#[test]
fn extraction_prints_the_contract_and_stores_nothing() {
    let program = Program::new();
    let file = program.write("aftale.txt", super::AGREEMENT);
    let found = program.run(&["extract", &file, "--json"]).json();
    assert_eq!(found["schema"], 1);
    assert_eq!(found["source"]["file"], "aftale.txt");
    let titles: Vec<&str> = found["goals"].as_array().unwrap().iter().filter_map(|g| g["title"].as_str()).collect();
    assert_eq!(titles, ["Flere unge i foreningerne", "Renere badevand"]);
    assert_eq!(found["goals"][0]["references"][0]["key"], "dus/2");
    assert_eq!(found["goals"][1]["owners"][0]["name"], "Ejnar Toft");
    assert!(!program.folder().join("data").exists());
}

#[test]
fn the_same_bytes_give_the_same_answer_on_one_core_and_on_all() {
    let seeds = concat!(env!("CARGO_MANIFEST_DIR"), "/seeds/corpus");
    let files = walkdir::WalkDir::new(seeds).sort_by_file_name().into_iter().filter_map(Result::ok).filter(|e| e.file_type().is_file());
    let program = Program::new();
    for file in files.filter(|f| f.path().extension().is_some_and(|e| e == "pdf" || e == "docx" || e == "html")) {
        let file = file.path().display().to_string();
        let all = program.run(&["extract", &file, "--json"]);
        let script = format!("exec {}'{}' extract '{file}' --json", ONE_CORE, env!("CARGO_BIN_EXE_sporhund"));
        let one = std::process::Command::new("sh").args(["-c", &script]).output().unwrap();
        assert_eq!(all.stdout().as_bytes(), one.stdout, "{file}");
        assert_eq!(all.code(), 0, "{file}");
    }
}

/// Puts a command on the first processor core, where the system has a command for that.
#[cfg(target_os = "linux")]
const ONE_CORE: &str = "taskset -c 0 ";
#[cfg(not(target_os = "linux"))]
const ONE_CORE: &str = "";
