//! The source view: from a fact to its words on the page, and what happens where there is no page.

use super::{with_agreement, with_contract};
use crate::server::{Reply, Server};

/// The address of the first link that begins so, as a browser reads it.
fn link(reply: &Reply, begin: &str) -> String {
    let rest = reply.body.split(&format!("\"{begin}")).nth(1).unwrap_or_default();
    format!("{begin}{}", rest.split('"').next().unwrap_or_default()).replace("&#38;", "&").replace("&amp;", "&")
}

/// Document and first goal of the collection.
fn first(server: &Server) -> (String, String) {
    let document = server.get("/api/v1/documents").json()["documents"][0]["id"].as_str().unwrap().to_owned();
    let page = server.get(&format!("/documents/{document}"));
    let goal = link(&page, "/goals/").trim_start_matches("/goals/").to_owned();
    (document, goal)
}

fn pictures(program: &crate::program::Program) -> usize {
    let below = |path: &std::path::Path| std::fs::read_dir(path).into_iter().flatten().flatten().map(|e| e.path()).collect::<Vec<_>>();
    below(&program.folder().join("data/pictures")).iter().map(|shelf| below(shelf).len()).sum()
}

#[test]
fn every_fact_of_a_goal_leads_to_its_words_on_the_page() {
    let (program, server) = with_contract();
    let (document, goal) = first(&server);
    let page = server.get(&format!("/goals/{goal}"));
    let facts: Vec<String> = page
        .body
        .split("href=\"/documents/")
        .skip(1)
        .map(|rest| format!("/documents/{}", rest.split('"').next().unwrap().replace("&#38;", "&")))
        .filter(|url| url.contains("fact="))
        .collect();
    assert!(facts.len() > 8, "{facts:?}");
    for url in &facts {
        let view = server.get(url);
        assert_eq!(view.status, 200, "{url}");
        assert!(view.all("#sted rect").len() == view.all(".rims rect").len() && !view.all("#sted rect").is_empty(), "{url}");
        assert_eq!(view.all(".facts [aria-current]").len(), 1, "{url}");
        assert!(!view.body.contains("style="), "the pages' rules forbid it");
    }
    let view = server.get(&facts[0]);
    let (status, headers, png) = server.file(&link(&view, &format!("/documents/{document}/pages/")), &[]);
    assert_eq!((status, headers["content-type"].to_str().unwrap()), (200, "image/png"));
    assert!(png.starts_with(b"\x89PNG") && headers["cache-control"] == "private, no-cache");
    assert_eq!(pictures(&program), 1);
    let tag = headers["etag"].to_str().unwrap().to_owned();
    let (again, _, nothing) = server.file(&link(&view, &format!("/documents/{document}/pages/")), &[("if-none-match", &tag)]);
    assert_eq!((again, nothing.len()), (304, 0));
}

#[test]
fn search_hits_lead_to_their_page_of_the_source() {
    let (_program, server) = with_contract();
    let hits = server.get("/?q=beboere");
    let source = hits.body.split("href=\"").map(|h| h.split('"').next().unwrap_or_default()).find(|h| h.contains("/source?page=")).unwrap();
    let view = server.get(&source.replace("&#38;", "&"));
    assert_eq!(view.status, 200);
    assert_eq!(view.all(".paper img").len(), 1);
}

#[test]
fn a_page_that_is_not_there_is_said_with_a_way_on() {
    let (_program, server) = with_contract();
    let (document, goal) = first(&server);
    let far = server.get(&format!("/documents/{document}/source?page=99&goal={goal}"));
    assert_eq!(far.status, 404);
    insta::assert_snapshot!(far.text(".trouble p"), @"Dokumentet har ikke den side: det går fra side 1 til 2.");
    let back = server.get(&link(&far, &format!("/documents/{document}/source")));
    assert_eq!((back.status, back.text(".turn span:not(:empty)").as_str()), (200, "Side 1 af 2"));
    for path in [
        "pages/0.png",
        "pages/3.png",
        "pages/x.png",
        "pages/1.jpg",
        "source?goal=findes-ikke",
        "source?fact=owner-1",
        "pages/99999999999.png",
    ] {
        assert_eq!(server.get(&format!("/documents/{document}/{path}")).status, 404, "{path}");
    }
    assert_eq!(server.get(&format!("/documents/{document}/source?side=1")).status, 400);
    assert_eq!(server.get(&format!("/documents/{document}/pages/1.png?width=9")).status, 400);
    assert_eq!(server.get("/documents/findes-ikke/source").status, 404);
}

#[test]
fn a_text_without_pages_shows_the_passage() {
    let (_program, server) = with_agreement();
    let (document, goal) = first(&server);
    let page = server.get(&format!("/goals/{goal}"));
    assert!(page.all(".at").iter().all(|at| at == "i teksten"));
    let view = server.get(&format!("/documents/{document}/source?goal={goal}&fact=title"));
    assert_eq!(view.text("mark#sted"), page.text("h1"));
    assert_eq!(view.all(".paper").len(), 0);
    let picture = server.get(&format!("/documents/{document}/pages/1.png"));
    insta::assert_snapshot!(picture.text(".trouble p"), @"Filen har ingen sider, der kan vises som billede. Se teksten i stedet.");
}

#[test]
fn images_go_with_the_document_they_show() {
    let (program, server) = with_contract();
    let (document, goal) = first(&server);
    let picture = format!("/documents/{document}/pages/1.png");
    assert_eq!(server.file(&picture, &[]).0, 200);
    assert_eq!(pictures(&program), 1);
    assert_eq!(program.run(&["withdraw", &document]).code(), 0);
    assert_eq!(pictures(&program), 0);
    assert_eq!(server.file(&picture, &[]).0, 404);
    let view = server.get(&format!("/documents/{document}/source?page=1&goal={goal}"));
    assert_eq!(view.status, 404);
    insta::assert_snapshot!(view.text(".trouble p"), @"Der er intet dokument på denne adresse. Det kan være trukket tilbage; se listen over dokumenter.");
}

#[test]
fn where_the_original_is_lost_the_text_is_shown() {
    let (program, server) = with_contract();
    let (document, goal) = first(&server);
    std::fs::remove_dir_all(program.folder().join("data/originals")).unwrap();
    let view = server.get(&format!("/documents/{document}/source?goal={goal}&fact=title"));
    assert_eq!(view.status, 200);
    insta::assert_snapshot!(view.text(".notice"), @"Originalen er her ikke længere. Teksten vises, som den blev læst; læg filen ind igen for at se siden.");
    assert!(!view.text("#sted").is_empty());
    let picture = server.get(&format!("/documents/{document}/pages/1.png"));
    insta::assert_snapshot!(picture.text(".trouble p"), @"Originalen er her ikke længere, så siden kan ikke vises. Se teksten på målets side, eller læg filen ind igen.");
}

#[test]
fn the_facts_of_the_document_are_shown_in_the_source_too() {
    let (_program, server) = with_contract();
    let (document, _) = first(&server);
    let page = server.get(&format!("/documents/{document}"));
    assert!(page.all(".source .at").len() >= 2, "{:?}", page.all(".source dd"));
    let view = server.get(&format!("/documents/{document}/source?fact=municipality"));
    assert_eq!((view.text(".facts [aria-current] span"), view.all("#sted rect").len()), ("Gudmose".to_owned(), 1));
    assert!(view.all(".facts .doclist a").len() > 1, "the goals on the page");
    let wrong = server.get(&format!("/documents/{document}/source?fact=owner-1"));
    insta::assert_snapshot!(wrong.text(".trouble p"), @"Dokumentet har ikke den oplysning. Det kan være læst på ny; find den på dokumentets side.");
}
