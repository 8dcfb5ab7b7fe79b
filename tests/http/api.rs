//! The JSON API.

use super::with_agreement;
use crate::cli::AGREEMENT;
use crate::program::Program;
use crate::server::Server;

#[test]
fn search_goal_document_and_status_answer_in_the_shapes_of_the_contract() {
    let (_program, server) = with_agreement();
    let answer = server.get("/api/v1/search?q=badevand").json();
    assert_eq!(answer["total"], 1);
    let hit = &answer["hits"][0];
    assert_eq!(hit["kind"], "goal");
    assert!(hit["fragments"].as_array().unwrap().iter().any(|f| f["match"] == true));
    let goal = server.get(&format!("/api/v1/goals/{}", hit["id"].as_str().unwrap())).json();
    assert_eq!(goal["goal"]["title"], "Renere badevand");
    let document = server.get(&format!("/api/v1/documents/{}", hit["document"]["id"].as_str().unwrap())).json();
    assert_eq!(document["goals"].as_array().map(Vec::len), Some(2));
    assert_eq!(server.get("/api/v1/documents").json()["total"], 1);
    assert_eq!(server.get("/api/v1/status").json()["goals"], 2);
    assert_eq!(server.get("/healthz").json()["status"], "ok");
    assert!(server.get("/api/openapi.json").json()["paths"]["/api/v1/search"].is_object());
}

#[test]
fn a_facet_is_counted_exactly_and_values_of_one_facet_are_ored() {
    let (_program, server) = with_agreement();
    let answer = server.get("/api/v1/search?q=&track=dus/1").json();
    assert_eq!(answer["total"], 1);
    let tracks = answer["facets"]["track"].as_array().unwrap();
    assert_eq!(tracks.iter().map(|t| t["count"].as_u64().unwrap()).sum::<u64>(), 2, "a facet is not narrowed by itself: {tracks:?}");
    assert_eq!(server.get("/api/v1/search?q=&track=dus/1&track=dus/2").json()["total"], 2);
    assert_eq!(server.get("/api/v1/search?q=badevand&track=dus/2").json()["total"], 0);
}

#[test]
fn themes_and_target_groups_are_counted_and_their_filters_give_the_goals_that_show_them() {
    let (_program, server) = with_agreement();
    let all = server.get("/api/v1/search?q=").json();
    for (field, on_goal) in [("theme", "themes"), ("target_group", "target_groups")] {
        let values = all["facets"][field].as_array().unwrap();
        assert!(!values.is_empty(), "{field} has values");
        for value in values.iter().filter(|v| v["value"] != "none") {
            let name = value["value"].as_str().unwrap().replace(' ', "%20");
            let answer = server.get(&format!("/api/v1/search?q=&{field}={name}")).json();
            assert_eq!(answer["total"], value["count"], "{field} {name}");
            let goal = server.get(&format!("/api/v1/goals/{}", answer["hits"][0]["id"].as_str().unwrap())).json();
            let shown = goal[on_goal].as_array().unwrap();
            assert!(shown.iter().any(|t| t["name"] == value["value"]), "{name} in {shown:?}");
        }
    }
}

#[test]
fn a_wrong_parameter_is_refused_with_the_allowed_names_and_a_request_id() {
    let (_program, server) = with_agreement();
    for path in ["/api/v1/search?q=x&farve=blå", "/api/v1/search?limit=mange", "/api/v1/status?q=x", "/api/v1/documents?q=x"] {
        let reply = server.get(path);
        assert_eq!(reply.status, 400, "{path}");
        let error = &reply.json()["error"];
        assert_eq!(error["code"], "bad_request");
        assert_eq!(error["request_id"].as_str().unwrap(), reply.header("x-request-id"));
    }
    let allowed = server.get("/api/v1/search?farve=x").json()["error"]["allowed"].clone();
    assert!(allowed.as_array().unwrap().iter().any(|n| n == "municipality"));
    assert_eq!(server.get("/api/v1/goals/findes-ikke").status, 404);
    assert_eq!(server.get("/api/v1/findes-ikke").json()["error"]["code"], "not_found");
}

#[test]
fn a_running_server_finds_what_is_taken_in_later() {
    let (program, server) = with_agreement();
    assert_eq!(server.get("/api/v1/search?q=cykelstier").json()["total"], 0);
    let file = program.write(
        "ny.txt",
        AGREEMENT.replace("Natur og Fritid", "Trafik og Vej").replace("Renere badevand", "Flere cykelstier").replace("2023", "2024"),
    );
    program.run(&["ingest", &file, "--json"]).json();
    assert_eq!(server.get("/api/v1/search?q=cykelstier").json()["total"], 1);
}

#[test]
fn it_stops_cleanly_when_told_to() {
    let (_program, server) = with_agreement();
    assert_eq!(server.terminate(), 0);
}

#[test]
fn another_address_needs_a_user() {
    let program = Program::new();
    let run = program.run(&["serve", "--address", "0.0.0.0", "--port", "0"]);
    assert_eq!(run.code(), 1);
    insta::assert_snapshot!(run.stderr(), @"Søgesiden kan kun åbnes på 0.0.0.0 med en bruger. Opret en med »sporhund user NAVN«, eller udelad --address.");
}

#[test]
fn a_port_in_use_is_named() {
    let program = Program::new();
    let server = Server::start(&program);
    let port = server.url.rsplit(':').next().unwrap();
    let run = program.run(&["serve", "--port", port]);
    assert_eq!(run.code(), 1);
    assert!(run.stderr().contains("--port"), "{}", run.stderr());
}

#[test]
fn from_another_address_only_the_user_is_let_in() {
    use std::io::Write;
    let program = Program::new();
    let mut child =
        program.command(&["user", "ida"]).stdin(std::process::Stdio::piped()).stdout(std::process::Stdio::null()).spawn().unwrap();
    child.stdin.take().unwrap().write_all("en lang adgangskode\n".as_bytes()).unwrap();
    assert!(child.wait().unwrap().success());
    let server = Server::start_with(&program, &["--address", "0.0.0.0"]);
    let url = server.url.replace("0.0.0.0", "127.0.0.1");
    let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
    let ask = |credentials: Option<&str>| {
        let request = agent.get(format!("{url}/api/v1/status"));
        let request = if let Some(c) = credentials { request.header("authorization", c) } else { request };
        request.call().unwrap().status().as_u16()
    };
    assert_eq!(ask(None), 401);
    // ida:forkert
    assert_eq!(ask(Some("Basic aWRhOmZvcmtlcnQ=")), 401);
    // ida:en lang adgangskode
    assert_eq!(ask(Some("Basic aWRhOmVuIGxhbmcgYWRnYW5nc2tvZGU=")), 200);
}
