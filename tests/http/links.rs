//! What connects goals, over HTTP.

use crate::cli::links::with_three;
use crate::server::Server;

#[test]
fn links_similar_goals_and_editions_answer_as_the_command_line_does() {
    let program = with_three();
    let server = Server::start(&program);
    let links = server.get("/api/v1/links?limit=1000").json();
    assert_eq!(links, program.run(&["links", "--json"]).json());
    assert_eq!(server.get("/api/v1/links?limit=1&offset=1").json()["links"][0], links["links"][1]);
    assert!(server.get("/api/v1/links?one_sided=true").json()["one_sided"].is_array());
    let id = links["links"][0]["a"]["id"].as_str().unwrap();
    assert_eq!(server.get(&format!("/api/v1/similar/{id}")).json(), program.run(&["similar", id, "--json"]).json());
    assert_eq!(server.get("/api/v1/editions").json(), program.run(&["editions", "--json"]).json());
}

#[test]
fn what_the_addresses_do_not_know_is_refused() {
    let program = with_three();
    let server = Server::start(&program);
    assert_eq!(server.get("/api/v1/similar/findes-ikke").status, 404);
    for path in ["/api/v1/links?one_sided=måske", "/api/v1/links?q=x", "/api/v1/editions?limit=1"] {
        assert_eq!(server.get(path).status, 400, "{path}");
    }
}
