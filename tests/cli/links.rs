//! What connects goals, from the command line.

use super::AGREEMENT;
use crate::program::Program;

/// Another municipality's agreement with a goal like one of [`AGREEMENT`]'s, and the same department's next one.
pub const OTHERS: [(&str, &str, &str); 2] =
    [("Ravnsø", "Vesterlund", "naboer.txt"), ("Udviklingsaftale 2023", "Udviklingsaftale 2024", "naeste-aar.txt")];

/// A program that has read three agreements.
pub fn with_three() -> Program {
    let program = Program::new();
    program.write("aftaler/aftale.txt", AGREEMENT);
    for (from, to, name) in OTHERS {
        program.write(&format!("aftaler/{name}"), AGREEMENT.replace(from, to).replace("15 år", "16 år"));
    }
    let folder = program.folder().join("aftaler").display().to_string();
    program.run(&["ingest", &folder, "--json"]).json();
    program
}

#[test]
fn one_document_has_no_links_and_says_so() {
    let program = Program::new();
    let file = program.write("aftale.txt", AGREEMENT);
    program.run(&["ingest", &file, "--json"]).json();
    assert_eq!(program.run(&["links", "--json"]).json()["links"].as_array().map(Vec::len), Some(0));
    assert!(program.run(&["links"]).stdout().starts_with("Der er ingen forbindelser mellem mål."));
    assert_eq!(program.run(&["editions"]).stdout(), "Ingen aftale er i samlingen i mere end én udgave.\n");
}

#[test]
fn links_have_the_shape_of_the_contract_and_always_a_reason() {
    let program = with_three();
    let answer = program.run(&["links", "--json"]).json();
    let links = answer["links"].as_array().unwrap();
    assert!(!links.is_empty());
    assert_eq!(answer["total"], links.len());
    for link in links {
        assert!(link["a"]["id"].is_string() && link["b"]["document"]["file"].is_string(), "{link}");
        assert!(["shared", "overlap", "similar", "continued"].contains(&link["kind"].as_str().unwrap()));
        assert!(["both", "a", "b", "neither"].contains(&link["declared"].as_str().unwrap()));
        assert!((0.0..=1.0).contains(&link["score"].as_f64().unwrap()));
        assert!(link["reasons"].as_array().is_some_and(|r| !r.is_empty()), "{link}");
    }
    let kinds: Vec<&str> = links.iter().filter_map(|l| l["kind"].as_str()).collect();
    assert!(kinds.contains(&"continued") && kinds.contains(&"similar"), "{kinds:?}");
    assert_eq!(program.run(&["links", "--json", "--limit", "1"]).json()["links"].as_array().map(Vec::len), Some(1));
    let id = links[0]["a"]["id"].as_str().unwrap();
    let similar = program.run(&["similar", id, "--json"]).json();
    assert_eq!(similar["goal"]["id"], id);
    assert!(!similar["similar"].as_array().unwrap().is_empty());
    assert_eq!(program.run(&["similar", "findes-ikke"]).code(), 1);
}

#[test]
fn editions_tell_what_became_of_each_goal() {
    let editions = with_three().run(&["editions", "--json"]).json();
    let first = &editions["editions"][0];
    assert_eq!(first["municipality"], "Ravnsø");
    let years: Vec<i64> = first["documents"].as_array().unwrap().iter().filter_map(|d| d["year"].as_i64()).collect();
    assert_eq!(years, [2023, 2024]);
    let changes = first["changes"].as_array().unwrap();
    assert_eq!(changes.len(), 2, "{changes:?}");
    assert!(changes.iter().all(|c| ["kept", "changed"].contains(&c["change"].as_str().unwrap())));
}

#[test]
fn one_sided_declarations_are_a_list_of_their_own() {
    let answer = with_three().run(&["links", "--one-sided", "--json"]).json();
    assert!(answer["one_sided"].is_array());
}
