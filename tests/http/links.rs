//! What connects goals, over HTTP.

use crate::cli::links::with_three;
use crate::server::Server;

#[test]
fn what_connects_goals_answers_as_the_command_line_does() {
    let program = with_three();
    let server = Server::start(&program);
    let links = server.get("/api/v1/links?limit=1000").json();
    assert_eq!(links, program.run(&["links", "--json"]).json());
    assert_eq!(server.get("/api/v1/links?limit=1&offset=1").json()["links"][0], links["links"][1]);
    assert!(server.get("/api/v1/links?one_sided=true").json()["one_sided"].is_array());
    let id = links["links"][0]["a"]["id"].as_str().unwrap();
    assert_eq!(server.get(&format!("/api/v1/similar/{id}")).json(), program.run(&["similar", id, "--json"]).json());
    assert_eq!(server.get("/api/v1/editions").json(), program.run(&["editions", "--json"]).json());
    assert_eq!(server.get("/api/v1/tracks").json(), program.run(&["tracks", "--json"]).json());
    let track = program.run(&["track", "dus/2", "--municipality", "Ravnsø", "--json"]).json();
    assert_eq!(server.get("/api/v1/track/dus/2?municipality=Ravns%C3%B8").json(), track);
    let matrix = program.run(&["matrix", "--filter", "municipality=Ravnsø", "--json"]).json();
    assert_eq!(server.get("/api/v1/matrix?municipality=Ravns%C3%B8").json(), matrix);
    let other = links["links"][0]["b"]["id"].as_str().unwrap();
    assert_eq!(server.get(&format!("/api/v1/compare?id={id}&id={other}")).json(), program.run(&["compare", id, other, "--json"]).json());
}

#[test]
fn what_the_addresses_do_not_know_is_refused() {
    let program = with_three();
    let server = Server::start(&program);
    assert_eq!(server.get("/api/v1/similar/findes-ikke").status, 404);
    assert_eq!(server.get("/api/v1/track/dus/9").status, 404);
    for path in [
        "/api/v1/links?one_sided=måske",
        "/api/v1/links?q=x",
        "/api/v1/editions?limit=1",
        "/api/v1/matrix?rows=farve",
        "/api/v1/compare?id=x",
    ] {
        assert_eq!(server.get(path).status, 400, "{path}");
    }
}

#[test]
fn a_goals_page_shows_the_goals_it_is_linked_with_and_why() {
    let program = with_three();
    let server = Server::start(&program);
    let links = server.get("/api/v1/links?limit=1000").json();
    let link = &links["links"][0];
    let page = server.get(&format!("/goals/{}", link["a"]["id"].as_str().unwrap()));
    assert_eq!(page.text("#forbundne"), "Forbundne mål i andre dokumenter");
    let entries = page.all("section.linked li").join("\n");
    assert!(entries.contains(link["b"]["title"].as_str().unwrap()), "{entries}");
    assert!(entries.contains(link["reasons"][0]["text"].as_str().unwrap()), "{entries}");
}
