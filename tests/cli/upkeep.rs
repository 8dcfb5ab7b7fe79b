//! Withdrawing, checking, rebuilding.

use super::AGREEMENT;
use crate::program::Program;

#[test]
fn a_withdrawn_document_is_gone_and_stays_away() {
    let program = Program::new();
    let file = program.write("aftale.txt", AGREEMENT);
    program.run(&["ingest", &file, "--json"]).json();
    let id = program.run(&["search", "badevand", "--json"]).json()["hits"][0]["document"]["id"].as_str().unwrap().to_owned();
    assert_eq!(program.run(&["withdraw", &id]).code(), 0);
    assert_eq!(program.run(&["search", "badevand", "--json"]).json()["total"], 0);
    let again = program.run(&["ingest", &file, "--json"]).json();
    assert_eq!(again["files"][0]["outcome"], "withdrawn");
    assert_eq!(program.run(&["rebuild"]).code(), 0);
    assert_eq!(program.run(&["search", "badevand", "--json"]).json()["total"], 0);
}

#[test]
fn check_finds_a_lost_index_and_rebuild_makes_it_whole() {
    let program = Program::new();
    let file = program.write("aftale.txt", AGREEMENT);
    program.run(&["ingest", &file, "--json"]).json();
    assert_eq!(program.run(&["check"]).code(), 0);
    assert_eq!(program.run(&["rebuild"]).code(), 0);
    assert_eq!(program.run(&["search", "badevand", "--json"]).json()["total"], 1);
}

#[test]
fn withdrawing_what_is_not_there_is_a_wrong_call() {
    let program = Program::new();
    let file = program.write("aftale.txt", AGREEMENT);
    program.run(&["ingest", &file, "--json"]).json();
    let run = program.run(&["withdraw", "findes-ikke"]);
    assert_eq!(run.code(), 2);
    assert!(!run.stderr().is_empty());
}
