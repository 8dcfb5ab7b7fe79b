//! The pages of what connects goals, their downloads, and judging a pair.

use std::io::Write;

use crate::cli::links::with_three;
use crate::program::Program;
use crate::server::Server;

/// `ida:en lang adgangskode`
pub const IDA: (&str, &str) = ("authorization", "Basic aWRhOmVuIGxhbmcgYWRnYW5nc2tvZGU=");
pub const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

fn first_pair(server: &Server) -> (String, String) {
    let (_, _, body) = server.file("/api/v1/links?limit=1", &[IDA]);
    let list: serde_json::Value = serde_json::from_slice(&body).unwrap();
    let id = |side: &str| list["links"][0][side]["id"].as_str().unwrap().to_owned();
    (id("a"), id("b"))
}

pub fn with_user(program: &Program) -> Server {
    let mut child = program.command(&["user", "ida"]).stdin(std::process::Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all("en lang adgangskode\n".as_bytes()).unwrap();
    assert!(child.wait().unwrap().success());
    Server::start(program)
}

#[test]
fn every_page_of_what_connects_goals_is_reached_from_the_front_page() {
    let program = with_three();
    let server = Server::start(&program);
    assert!(server.get("/").body.contains("href=\"/overview\""));
    let overview = server.get("/overview").body;
    for (path, heading) in [
        ("/tracks", "Spor, budgetter og love, som mål henviser til"),
        ("/frameworks", "Rammer og deres navne"),
        ("/cited", "Henvist til, men ikke i samlingen"),
        ("/matrix", "Spor og forandring × område"),
        ("/links", "Forbundne mål"),
        ("/unanswered", "Mål, der nævner et område, som ikke svarer"),
        ("/editions", "Aftaler i flere udgaver"),
        ("/gaps", "Hvad målene ikke siger"),
        ("/judgements", "Vurderinger af par"),
    ] {
        assert!(overview.contains(&format!("href=\"{path}\"")), "{path}");
        let page = server.get(path);
        assert_eq!(page.status, 200, "{path}");
        assert!(page.text("h1").starts_with(heading), "{path}: {}", page.text("h1"));
    }
    let track = server.get("/tracks/dus/2?municipality=Ravns%C3%B8");
    assert!(track.all(".exact .passage").iter().all(|p| p.contains("udviklingsspor nr. 2")), "{:?}", track.all(".exact .passage"));
    assert_eq!(server.get("/tracks/dus/9").status, 404);
    assert_eq!(server.get("/links?kind=farve").status, 400);
    assert_eq!(server.get("/compare?id=x").status, 400);
}

#[test]
fn every_list_comes_as_csv_and_as_workbook() {
    let program = with_three();
    let server = Server::start(&program);
    let (a, b) = first_pair(&server);
    let compare = format!("?id={a}&id={b}");
    for (list, query) in [
        ("spor", "?key=dus/2"),
        ("matrix", "?rows=track&columns=area"),
        ("forbindelser", ""),
        ("sammenligning", compare.as_str()),
        ("udgaver", ""),
        ("mangler", ""),
        ("uden-svar", ""),
        ("vurderinger", ""),
        ("ikke-indlaest", ""),
        ("rammer", ""),
    ] {
        let csv = server.get(&format!("/export/{list}.csv{query}"));
        assert_eq!((csv.status, csv.header("content-type").as_str()), (200, "text/csv; charset=utf-8"), "{list}");
        let (status, headers, bytes) = server.file(&format!("/export/{list}.xlsx{query}"), &[]);
        assert_eq!(status, 200, "{list}");
        assert!(headers["content-disposition"].to_str().unwrap().ends_with(".xlsx\""), "{list}");
        assert!(bytes.starts_with(b"PK"), "{list}");
    }
    let spor = server.get("/export/spor.csv?key=dus/2&municipality=Ravns%C3%B8").body;
    assert!(spor.contains("Bodil Krogsgaard") && spor.contains("3. kvartal 2023"), "{spor}");
    assert_eq!(server.get("/export/spor.pdf?key=dus/2").status, 404);
    assert_eq!(server.get("/export/alt.csv").status, 404);
}

#[test]
fn only_a_named_user_from_our_own_pages_judges_a_pair_and_a_rejected_one_is_gone() {
    let program = with_three();
    let open = Server::start(&program);
    let (a, b) = first_pair(&open);
    let form = format!("a={a}&b={b}&verdict=different&note=to+kommuner");
    let refused = open.post("/pair", &form, &[FORM]);
    assert_eq!(refused.status, 403);
    assert!(refused.body.contains("sporhund user NAVN"), "{}", refused.body);
    drop(open);
    let server = with_user(&program);
    assert_eq!(server.post("/pair", &form, &[FORM]).status, 401);
    assert_eq!(server.post("/pair", &form, &[FORM, IDA, ("origin", "https://fremmed.example")]).status, 403);
    assert_eq!(server.post("/pair", &form, &[FORM, IDA, ("sec-fetch-site", "cross-site")]).status, 403);
    assert_eq!(server.post("/pair", &format!("a={a}&b={b}"), &[FORM, IDA]).status, 400);
    let kept = server.post("/pair", &form, &[FORM, IDA]);
    assert_eq!((kept.status, kept.header("location")), (303, format!("/pair?a={a}&b={b}")));
    assert_ne!(first_pair(&server), (a.clone(), b.clone()));
    let (_, _, page) = server.file(&format!("/pair?a={a}&b={b}"), &[IDA]);
    assert!(String::from_utf8(page).unwrap().contains("Vurderet forskellige af ida"));
    let json = ("content-type", "application/json");
    let said = serde_json::json!({ "a": a, "b": b, "verdict": "same" }).to_string();
    assert_eq!(server.post("/api/v1/judgements", &said, &[json, IDA]).json()["who"], "ida");
    assert_eq!(server.post("/api/v1/judgements", "{}", &[json, IDA]).status, 400);
    assert_eq!(first_pair(&server), (a, b));
    drop(server);
    let list = program.run(&["judgements", "--json"]).json();
    assert_eq!(list["judgements"][0]["verdict"], "same");
}
