//! The vocabulary of frameworks and what is cited without being held, over HTTP.

use serde_json::json;

use super::knowledge::{FORM, IDA, with_user};
use crate::cli::links::with_three;
use crate::server::Server;

const JSON: (&str, &str) = ("content-type", "application/json");

#[test]
fn everybody_reads_the_vocabulary_and_only_a_named_user_from_our_own_pages_writes_it() {
    let program = with_three();
    let open = Server::start(&program);
    let list = open.get("/api/v1/frameworks").json();
    assert!(list["terms"].as_array().unwrap().iter().any(|t| t["key"] == "dus/2" && t["municipality"] == "Ravnsø"), "{list}");
    let page = open.get("/frameworks");
    assert!(page.all(".term h3").iter().any(|h| h.contains("spor 2: Fællesskaber for alle")), "{:?}", page.all(".term h3"));
    let form = "municipality=Ravns%C3%B8&key=dus%2F2&aliases=spildevandet+fra+sommerhusene%0D%0A&from=2024";
    assert_eq!(open.post("/frameworks/edit", form, &[FORM]).status, 403);
    assert!(open.get("/frameworks/edit?municipality=Ravns%C3%B8&key=dus/2").body.contains("sporhund user NAVN"));
    drop(open);
    let server = with_user(&program);
    assert_eq!(server.post("/frameworks/edit", form, &[FORM]).status, 401);
    assert_eq!(server.post("/frameworks/edit", form, &[FORM, IDA, ("origin", "https://fremmed.example")]).status, 403);
    assert_eq!(server.post("/frameworks/edit", &format!("{form}x"), &[FORM, IDA]).status, 400);
    let kept = server.post("/frameworks/edit", form, &[FORM, IDA]);
    assert_eq!((kept.status, kept.header("location").as_str()), (303, "/frameworks"));
    let track = |server: &Server| server.get("/api/v1/track/dus/2?municipality=Ravns%C3%B8").json()["goals"].as_array().map(Vec::len);
    assert_eq!(track(&server), Some(3), "only the agreement of 2024 says it in time");
    let address = "/frameworks/edit?municipality=Ravns%C3%B8&key=dus/2&from=2024";
    assert_eq!(server.get(address).status, 401, "whoever comes to the form logs in");
    let edit = String::from_utf8(server.file(address, &[IDA]).2).unwrap();
    assert!(edit.contains("Rettet af ida") && edit.contains("action=\"/frameworks/edit\""), "{edit}");
    // Another first year takes the place of the one before.
    let wider = format!("{}&was=2024", form.replace("from=2024", "from="));
    assert_eq!(server.post("/frameworks/edit", &wider, &[FORM, IDA]).status, 303);
    assert_eq!(track(&server), Some(4));
    let none = json!({ "municipality": "Ravnsø", "key": "dus/2" }).to_string();
    let kept = server.post("/api/v1/frameworks", &none, &[JSON, IDA]).json();
    assert_eq!(kept, json!({ "terms": 1, "documents": 2 }));
    assert_eq!(track(&server), Some(2));
    assert_eq!(server.post("/api/v1/frameworks", "{}", &[JSON, IDA]).status, 400);
    assert_eq!(server.post("/api/v1/frameworks", &none, &[JSON]).status, 401);
}

#[test]
fn the_vocabulary_goes_out_and_in_as_toml() {
    let program = with_three();
    let server = with_user(&program);
    let out = server.get("/api/v1/frameworks.toml");
    assert_eq!(out.header("content-type"), "application/toml; charset=utf-8");
    let text = "[[term]]\nmunicipality = \"Ravnsø\"\nkey = \"dus/2\"\naliases = [\"spildevandet fra sommerhusene\"]\n";
    let toml = ("content-type", "application/toml");
    assert_eq!(server.post("/api/v1/frameworks.toml", text, &[toml]).status, 401);
    assert_eq!(server.post("/api/v1/frameworks.toml", text, &[toml, IDA]).json(), json!({ "terms": 1, "documents": 2 }));
    assert_eq!(server.post("/api/v1/frameworks.toml", "farve", &[toml, IDA]).status, 400);
    let form = "toml=%5B%5Bterm%5D%5D%0Amunicipality%3D%22Ravns%C3%B8%22%0Akey%3D%22dus%2F2%22%0A";
    assert_eq!(server.post("/frameworks", form, &[FORM, IDA]).status, 303);
    assert!(server.get("/api/v1/frameworks").json()["terms"].as_array().unwrap().iter().all(|t| t["own"].is_null()));
}

#[test]
fn what_is_cited_and_not_held_has_a_page_an_address_and_a_list() {
    let program = with_three();
    let server = Server::start(&program);
    let list = server.get("/api/v1/cited").json();
    assert!(list["cited"].as_array().unwrap().iter().all(|c| c["held"] == false), "{list}");
    let page = server.get("/cited");
    assert!(page.body.contains("ikke indlæst") && page.all(".cited .passage").iter().any(|p| p.contains("udviklingsspor nr. 2")));
    let csv = server.get("/export/ikke-indlaest.csv").body;
    assert!(csv.contains("Ravnsø;") && csv.contains(";nej;") && csv.contains("aftale.txt"), "{csv}");
    assert_eq!(server.get("/cited?farve=1").status, 400);
    assert_eq!(server.get("/api/v1/cited?farve=1").status, 400);
}
