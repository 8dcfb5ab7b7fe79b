//! Tracks, matrices and comparisons, from the command line.

use serde_json::json;

use super::links::with_three;
use crate::program::Program;

fn titles(goals: &serde_json::Value) -> Vec<String> {
    goals.as_array().unwrap().iter().map(|g| g["title"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_framework_is_a_municipalitys_and_has_its_tracks_with_titles_and_counts() {
    let list = with_three().run(&["tracks", "--json"]).json();
    let own: Vec<&serde_json::Value> = list["frameworks"].as_array().unwrap().iter().filter(|f| f["key"] == "dus").collect();
    let whose: Vec<&str> = own.iter().filter_map(|f| f["municipality"].as_str()).collect();
    assert_eq!(whose, ["Ravnsø", "Vesterlund"]);
    let second = own[0]["tracks"].as_array().unwrap().iter().find(|t| t["key"] == "dus/2").unwrap();
    assert_eq!((&second["number"], &second["title"], &second["goals"]), (&json!(2), &json!("Fællesskaber for alle"), &json!(2)));
}

#[test]
fn a_track_of_two_municipalities_is_listed_apart_with_the_sentence_that_refers() {
    let program = with_three();
    let both = program.run(&["track", "dus/2", "--json"]).json();
    assert_eq!(both["goals"], json!([]));
    assert_eq!(both["municipalities"].as_array().map(Vec::len), Some(2));
    let own = program.run(&["track", "DUS/2", "--municipality", "ravnsø", "--json"]).json();
    assert_eq!(titles(&own["goals"]), ["Flere unge i foreningerne", "Flere unge i foreningerne"]);
    assert!(own["goals"][0]["text"].as_str().unwrap().contains("udviklingsspor nr. 2: Fællesskaber for alle"), "{own}");
    assert_eq!(own["unnumbered"], json!([]));
    assert!(program.run(&["track", "dus/2"]).stdout().starts_with("2 kommuner har dus/2. Vælg en med --municipality."));
    assert_eq!(program.run(&["track", "dus/9"]).code(), 1);
}

#[test]
fn a_cell_without_a_document_is_told_from_an_empty_one() {
    let program = with_three();
    let tracks = program.run(&["matrix", "--rows", "track", "--columns", "municipality", "--json"]).json();
    assert_eq!(tracks["columns"], json!(["Ravnsø", "Vesterlund"]));
    let row = tracks["rows"].as_array().unwrap().iter().position(|r| r == "dus/2").unwrap();
    assert_eq!(tracks["cells"][row], json!([2, 1]));
    let years = program.run(&["matrix", "--rows", "municipality", "--columns", "year", "--json"]).json();
    assert_eq!(years["cells"], json!([[2, 2], [2, null]]));
    assert!(program.run(&["matrix", "--rows", "municipality", "--columns", "year"]).stdout().contains("ikke indlæst"));
    let wrong = program.run(&["matrix", "--rows", "farve"]);
    assert_eq!(wrong.code(), 2);
    assert!(wrong.stderr().starts_with("»farve« er ikke et felt."));
}

#[test]
fn goals_side_by_side_say_where_they_differ_and_where_they_are_silent() {
    let program = with_three();
    let links = program.run(&["links", "--json"]).json();
    let ids: Vec<&str> = ["a", "b"].iter().filter_map(|side| links["links"][0][side]["id"].as_str()).collect();
    let comparison = program.run(&["compare", ids[0], ids[1], "--json"]).json();
    assert_eq!(comparison["goals"].as_array().map(Vec::len), Some(2));
    let row = |field: &str| comparison["rows"].as_array().unwrap().iter().find(|r| r["field"] == field).unwrap().clone();
    assert_eq!(row("activities")["differs"], false);
    assert_eq!(row("effects")["values"], json!([null, null]));
    assert!(program.run(&["compare", ids[0], ids[1]]).stdout().contains("ikke angivet"));
    assert_eq!(program.run(&["compare", ids[0], "findes-ikke"]).code(), 1);
    assert_eq!(program.run(&["compare", ids[0]]).code(), 2);
}

#[test]
fn a_collection_without_references_says_so() {
    let program = Program::new();
    let file = program.write("note.txt", "Der er ingen mål her.");
    program.run(&["ingest", &file, "--json"]).json();
    assert_eq!(program.run(&["tracks"]).stdout(), "Ingen mål henviser til et spor, et budget eller en anden ramme.\n");
}
