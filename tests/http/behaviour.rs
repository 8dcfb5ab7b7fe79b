//! Odd requests: encodings, methods, sizes, depths, and what a visitor chooses.

use super::with_agreement;
use crate::server::{Reply, Server};

fn send(server: &Server, method: &str, path: &str) -> Reply {
    let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
    let url = format!("{}{path}", server.url);
    let mut response = match method {
        "HEAD" => agent.head(url).call().unwrap(),
        "DELETE" => agent.delete(url).call().unwrap(),
        _ => agent.post(url).send_empty().unwrap(),
    };
    let body = response.body_mut().read_to_string().unwrap();
    Reply { status: response.status().as_u16(), headers: response.headers().clone(), body }
}

fn address(reply: &Reply, begin: &str) -> String {
    let rest = reply.body.split(&format!("href=\"{begin}")).nth(1).unwrap_or_default();
    format!("{begin}{}", rest.split('"').next().unwrap_or_default()).replace("&#38;", "&")
}

#[test]
fn names_that_cannot_be_read_are_not_found_in_the_one_shape_of_errors() {
    let (_program, server) = with_agreement();
    for path in ["/api/v1/goals/%FF", "/api/v1/documents/%FF", "/api/v2/search", "/api/v1/goals/a%2F..%2Fb"] {
        let reply = server.get(path);
        assert_eq!(reply.status, 404, "{path}");
        assert_eq!(reply.json()["error"]["code"], "not_found", "{path}");
    }
    for path in ["/goals/%FF", "/documents/%FF", "/documents/%00/files/x", "/assets/%FF", "/documents/x/goals.csv"] {
        let reply = server.get(path);
        assert_eq!((reply.status, reply.text("h1")), (404, "Siden findes ikke".to_owned()), "{path}");
    }
    let message = server.get("/api/v1/goals/%FF").json()["error"]["message"].clone();
    insta::assert_snapshot!(message.as_str().unwrap(), @"Adressen kan ikke læses, så der er intet på den. Søg efter målet eller dokumentet.");
}

#[test]
fn any_text_is_a_query() {
    let (_program, server) = with_agreement();
    let long = "badevand ".repeat(1_100);
    for query in ["%FF%FE", "%00", "%F0%9F%90%95", "(((", "%22", "-", "AND+OR+NOT", "a:b:c", "%25%25", &long.replace(' ', "+")] {
        for path in [format!("/?q={query}"), format!("/api/v1/search?q={query}"), format!("/export.csv?q={query}")] {
            assert_eq!(server.get(&path).status, 200, "{}", path.chars().take(60).collect::<String>());
        }
    }
}

#[test]
fn pages_far_behind_the_last_lead_back() {
    let (_program, server) = with_agreement();
    for page in ["2", "999999999", "18446744073709551615"] {
        let reply = server.get(&format!("/?q=badevand&page={page}"));
        assert_eq!(reply.status, 200, "{page}");
        assert_eq!(reply.text(".summary h1"), "1 mål", "{page}");
        assert!(reply.text(".empty").contains("Gå til første side"), "{page}");
        assert_eq!(server.get(&format!("/api/v1/search?q=badevand&page={page}")).json()["total"], 1, "{page}");
        assert_eq!(server.get(&format!("/status?page={page}")).status, 200, "{page}");
    }
    assert_eq!(server.get("/?q=badevand&page=18446744073709551616").status, 400);
}

#[test]
fn a_value_that_no_goal_has_can_be_taken_away() {
    let (_program, server) = with_agreement();
    let reply = server.get("/?q=badevand&municipality=Ingenby");
    assert_eq!(reply.text(".summary h1"), "0 mål");
    assert!(reply.text(".chip").contains("Kommune: Ingenby"));
    assert!(reply.text(".empty").contains("Fjern afgrænsningerne"));
    assert_eq!(server.get("/?q=badevand").text(".summary h1"), "1 mål");
}

#[test]
fn nothing_can_be_written_and_head_answers_like_get() {
    let (_program, server) = with_agreement();
    let refused = send(&server, "POST", "/api/v1/search");
    assert_eq!(refused.status, 405);
    assert!(refused.header("allow").contains("GET"));
    assert_eq!(refused.json()["error"]["code"], "method_not_allowed");
    let page = send(&server, "DELETE", "/documents");
    assert_eq!((page.status, page.text("h1")), (405, "Adressen kan ikke bruges".to_owned()));
    for path in ["/", "/api/v1/status", "/help", "/healthz"] {
        let head = send(&server, "HEAD", path);
        assert_eq!((head.status, head.body.as_str()), (200, ""), "{path}");
        assert!(head.header("x-robots-tag").contains("noindex"), "{path}");
    }
}

#[test]
fn ones_own_municipality_is_kept_and_can_be_left_out() {
    let (_program, server) = with_agreement();
    let page = server.get("/?q=badevand&own=Ravns%C3%B8");
    assert_eq!(page.text("label[for=own]"), "Min kommune");
    assert_eq!(page.text("select[name=own] option[selected]"), "Ravnsø");
    assert_eq!(page.text(".summary h1"), "1 mål", "choosing it alone leaves nothing out");
    let others = server.get(&address(&page, "/?q=badevand%20andre"));
    assert_eq!(others.text(".summary h1"), "0 mål");
    assert_eq!(others.text("select[name=own] option[selected]"), "Ravnsø");
    assert!(!others.body.contains("Vis kun andre kommuner"));
}

#[test]
fn the_status_page_shows_one_outcome_alone() {
    let (program, server) = with_agreement();
    let broken = program.write("brudt.pdf", "%PDF-1.4 nej");
    program.run(&["ingest", &broken, "--json"]);
    let page = server.get("/status?outcome=damaged");
    assert_eq!(page.all("tbody tr").len(), 1, "{:?}", page.all("tbody tr"));
    assert!(page.text(".pills a.on").contains("vis alle"));
    assert_eq!(server.get("/status?outcome=ukendt").status, 400);
    assert_eq!(server.get("/status?farve=x").status, 400);
}

#[test]
fn the_file_behind_a_document_can_be_fetched_but_never_runs_as_a_page() {
    let (program, server) = with_agreement();
    let page = program.write("side.html", "<!doctype html><title>x</title><h1>Mål for haver</h1><script>1</script>");
    program.run(&["ingest", &page, "--json"]).json();
    for document in server.get("/api/v1/documents").json()["documents"].as_array().unwrap() {
        let id = document["id"].as_str().unwrap();
        let view = server.get(&format!("/documents/{id}"));
        let file = server.get(&address(&view, &format!("/documents/{id}/files/")));
        assert_eq!(file.status, 200, "{id}");
        assert_eq!(file.header("content-type"), "application/octet-stream");
        assert!(file.header("content-disposition").starts_with("attachment; filename="));
        assert_eq!(server.get(&format!("/documents/{id}/files/{}", "0".repeat(64))).status, 404);
    }
}

#[test]
fn downloads_are_named_after_what_they_hold() {
    let (_program, server) = with_agreement();
    let named = |path: &str| server.get(path).header("content-disposition");
    assert_eq!(named("/export.csv?q=b%C3%B8rn+%26+%22unge%22"), "attachment; filename=\"maal-boern-unge.csv\"");
    assert_eq!(named("/export.csv?q=&track=dus/1"), "attachment; filename=\"maal-dus-1.csv\"");
    assert_eq!(named("/export.csv"), "attachment; filename=\"maal.csv\"");
    let id = server.get("/api/v1/documents").json()["documents"][0]["id"].as_str().unwrap().to_owned();
    assert_eq!(named(&format!("/documents/{id}/goals.csv")), format!("attachment; filename=\"maal-{id}.csv\""));
}

#[test]
fn the_list_of_documents_is_light_and_one_document_is_whole() {
    let (_program, server) = with_agreement();
    let list = server.get("/api/v1/documents").json();
    let item = &list["documents"][0];
    assert_eq!((&item["goal_count"], &item["file_count"]), (&2.into(), &1.into()));
    assert!(item["goals"].is_null() && item["municipality"] == "Ravnsø", "{item}");
    let whole = server.get(&format!("/api/v1/documents/{}", item["id"].as_str().unwrap())).json();
    assert_eq!(whole["goals"].as_array().map(Vec::len), Some(2));
}

#[test]
fn every_page_has_one_heading_landmarks_and_labelled_controls() {
    let (_program, server) = with_agreement();
    let goal = server.get("/api/v1/search?q=badevand").json()["hits"][0].clone();
    let goal_page = format!("/goals/{}", goal["id"].as_str().unwrap());
    let document_page = format!("/documents/{}", goal["document"]["id"].as_str().unwrap());
    for path in ["/", "/?q=badevand", "/?q=intet", "/documents", "/status", "/help", "/findes-ikke", &goal_page, &document_page] {
        let page = server.get(path);
        assert_eq!(page.all("h1").len(), 1, "{path}");
        assert_eq!(page.all("main#indhold").len(), 1, "{path}");
        assert_eq!(page.text("a.skip[href='#indhold']"), "Gå til indhold", "{path}");
        assert_eq!(page.all("html[lang=da]").len(), 1, "{path}");
        let html = scraper::Html::parse_document(&page.body);
        let controls = scraper::Selector::parse("input:not([type=hidden]), select").unwrap();
        for control in html.select(&controls) {
            let id = control.value().attr("id").unwrap_or_default();
            assert!(!page.text(&format!("label[for={id}]")).is_empty(), "{path}: {id}");
        }
        let headings: Vec<u32> = html
            .select(&scraper::Selector::parse("h1, h2, h3, h4").unwrap())
            .filter_map(|h| h.value().name().trim_start_matches('h').parse().ok())
            .collect();
        assert_eq!(headings.first(), Some(&1), "{path}: {headings:?}");
        assert!(headings.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{path}: {headings:?}");
    }
    assert_eq!(server.get("/help").text("nav a[aria-current=page]"), "Hjælp");
}

#[test]
fn what_may_be_typed_on_is_offered_and_a_hit_explained() {
    let (_program, server) = with_agreement();
    let offered = server.get("/api/v1/suggest?q=bade").json();
    assert!(
        offered.as_array().unwrap().iter().any(|s| s["kind"] == "word" && s["query"].as_str().unwrap().starts_with("bade")),
        "{offered}"
    );
    assert_eq!(server.get("/api/v1/suggest?x=1").status, 400);
    let answer = server.get("/api/v1/search?q=badevand&limit=1").json();
    let reading: String = answer["reading"].as_array().unwrap().iter().map(|p| p["text"].as_str().unwrap()).collect();
    assert_eq!(reading, "badevand");
    let id = answer["hits"][0]["id"].as_str().unwrap();
    let explained = server.get(&format!("/api/v1/explain/{id}?q=badevand")).json();
    assert!(explained["found"] == true && explained["clauses"][0]["score"].as_f64().unwrap() > 0.0, "{explained}");
    assert_eq!(server.get("/api/v1/explain/intet?q=badevand").status, 404);
}
