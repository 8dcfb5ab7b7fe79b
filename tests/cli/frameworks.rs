//! What frameworks are called, edited by people, and what is cited without being held, from the command line.

use serde_json::{Value, json};

use super::links::with_three;
use crate::program::Program;

const TERMS: &str = "[[term]]
municipality = \"Ravnsø\"
key = \"dus/2\"
title = \"Fælles for alle\"
aliases = [\"tage imod nye medlemmer\"]
misspellings = [\"spildvandet fra sommerhusene\", \"spildevandet fra sommerhusene\"]
";

fn term<'a>(list: &'a Value, municipality: &str, key: &str) -> &'a Value {
    list["terms"].as_array().unwrap().iter().find(|t| t["key"] == key && t["municipality"] == municipality).unwrap_or(&Value::Null)
}

fn titles(program: &Program, municipality: &str) -> Vec<String> {
    let track = program.run(&["track", "dus/2", "--municipality", municipality, "--json"]).json();
    track["goals"].as_array().unwrap().iter().map(|g| g["title"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_vocabulary_is_found_in_the_documents_per_municipality() {
    let program = with_three();
    let list = program.run(&["frameworks", "--json"]).json();
    let second = term(&list, "Ravnsø", "dus/2");
    assert_eq!((&second["number"], &second["title"], &second["goals"]), (&json!(2), &json!("Fællesskaber for alle"), &json!(2)));
    assert_eq!(second["period"]["from"], "2023-01-01");
    assert_eq!(second["period"]["to"], "2024-12-31");
    assert!(second["aliases"][0].as_str().unwrap().contains("udviklingsspor nr. 2"), "{second}");
    assert_eq!(term(&list, "Vesterlund", "dus/2")["goals"], 1);
    assert!(program.run(&["frameworks"]).stdout().contains("Vesterlund · "));
}

#[test]
fn a_name_that_a_person_adds_counts_from_then_on_and_stays_after_a_rebuild() {
    let program = with_three();
    let both = ["Flere unge i foreningerne", "Renere badevand", "Flere unge i foreningerne", "Renere badevand"];
    assert_eq!(titles(&program, "Ravnsø").len(), 2);
    let file = program.write("rammer.toml", TERMS);
    assert_eq!(program.run(&["frameworks", "import", &file]).code(), 2, "somebody must have written it");
    let kept = program.run(&["frameworks", "import", &file, "--who", "Ida", "--json"]).json();
    assert_eq!(kept, json!({ "terms": 1, "documents": 2 }));
    assert_eq!(titles(&program, "Ravnsø"), both);
    assert_eq!(titles(&program, "Vesterlund"), ["Flere unge i foreningerne"], "another municipality's is another");
    let found = program.run(&["search", "", "--filter", "track=dus/2", "--filter", "municipality=Ravnsø", "--json"]).json();
    assert_eq!(found["total"], 4, "search counts as the track does");
    assert_eq!(program.run(&["rebuild"]).code(), 0);
    assert_eq!(titles(&program, "Ravnsø"), both);
    let list = program.run(&["frameworks", "--json"]).json();
    let second = term(&list, "Ravnsø", "dus/2");
    assert_eq!((&second["title"], &second["own"]["who"], &second["goals"]), (&json!("Fælles for alle"), &json!("Ida"), &json!(4)));
    assert_eq!(program.run(&["check"]).code(), 0);
}

#[test]
fn what_is_exported_can_be_imported_and_an_empty_term_takes_the_names_away() {
    let program = with_three();
    let file = program.write("rammer.toml", TERMS);
    program.run(&["frameworks", "import", &file, "--who", "Ida", "--json"]).json();
    let out = program.folder().join("ud.toml").display().to_string();
    assert!(program.run(&["frameworks", "export", &out]).stdout().starts_with("Skrevet til TMP/ud.toml."));
    let text = std::fs::read_to_string(&out).unwrap();
    assert!(text.contains("tage imod nye medlemmer") && text.contains("found = ["), "{text}");
    let again = program.run(&["frameworks", "import", &out, "--who", "Per", "--json"]).json();
    assert_eq!(again, json!({ "terms": 0, "documents": 0 }), "nothing is new");
    let none = program.write("tom.toml", "[[term]]\nmunicipality = \"Ravnsø\"\nkey = \"dus/2\"\n");
    assert_eq!(program.run(&["frameworks", "import", &none, "--who", "Per", "--json"]).json(), json!({ "terms": 1, "documents": 2 }));
    assert_eq!(titles(&program, "Ravnsø").len(), 2);
    let wrong = program.run(&["frameworks", "import", &program.write("x.toml", "[[term]]\nfarve = 1\n"), "--who", "Per"]);
    assert_eq!(wrong.code(), 2);
    assert!(wrong.stderr().contains("linje 2"), "{}", wrong.stderr());
    assert_eq!(program.run(&["frameworks", "slet", "x"]).code(), 2);
    assert_eq!(program.run(&["frameworks", "export"]).code(), 2);
}

#[test]
fn a_document_that_is_cited_and_not_held_is_listed_until_it_is() {
    let program = with_three();
    let list = program.run(&["cited", "--json"]).json();
    let of = |list: &Value| -> Vec<String> {
        let own = list["cited"].as_array().unwrap().iter().filter(|c| c["municipality"] == "Ravnsø" && c["key"] == "dus");
        own.map(|c| c["goals"].as_array().unwrap().len().to_string()).collect()
    };
    assert_eq!(of(&list), ["4"]);
    let entry = list["cited"].as_array().unwrap().iter().find(|c| c["municipality"] == "Ravnsø" && c["key"] == "dus").unwrap();
    assert_eq!((&entry["held"], &entry["kind"]), (&json!(false), &json!("framework")));
    let goal = &entry["goals"][0];
    assert!(goal["text"].as_str().unwrap().contains("udviklingsspor") && goal["place"]["page"] == 1 && goal["id"].is_string(), "{goal}");
    assert!(program.run(&["cited"]).stdout().contains("ikke indlæst"));
    let text = "DUS 2023\n\nDirektionens udviklingsspor i Ravnsø Kommune\n\nRavnsø Kommune har to spor i 2023.\n";
    let file = program.write("dus.txt", text);
    program.run(&["ingest", &file, "--json"]).json();
    assert_eq!(of(&program.run(&["cited", "--json"]).json()), [""; 0]);
}
