//! The pages, read by their structure.

use super::with_agreement;

#[test]
fn every_page_forbids_indexing_and_outside_resources() {
    let (_program, server) = with_agreement();
    for path in ["/", "/?q=badevand", "/documents", "/status", "/help", "/findes-ikke"] {
        let reply = server.get(path);
        assert!(reply.header("x-robots-tag").contains("noindex"), "{path}");
        assert!(reply.header("content-security-policy").contains("default-src 'none'"), "{path}");
        assert_eq!(reply.header("x-content-type-options"), "nosniff");
        assert_eq!(reply.all("script").len(), reply.all("script[src='/assets/suggest.js']").len(), "{path}");
        assert!(!reply.body.contains("src=\"http") && !reply.body.contains("href=\"http"), "{path}");
    }
    assert!(server.get("/robots.txt").body.contains("Disallow: /"));
}

#[test]
fn a_search_leads_to_the_goal_and_its_document() {
    let (_program, server) = with_agreement();
    let page = server.get("/?q=badevand");
    assert_eq!(page.text(".summary h1"), "1 mål");
    assert_eq!(page.text(".card h2"), "Renere badevand");
    assert!(page.all("mark").iter().any(|m| m.to_lowercase().contains("badevand")));
    let link = page.body.split("href=\"/goals/").nth(1).unwrap().split('"').next().unwrap();
    let goal = server.get(&format!("/goals/{link}"));
    assert_eq!(goal.text("h1"), "Renere badevand");
    let fields = goal.all("dt");
    let order: Vec<usize> = ["Formål", "Mål", "Aktiviteter", "Virkning", "Tid", "Opfølgning", "Ansvarlige", "Politisk afsæt"]
        .iter()
        .filter_map(|f| fields.iter().position(|x| x == f))
        .collect();
    assert_eq!(order.len(), 8, "{fields:?}");
    assert!(order.is_sorted(), "{fields:?}");
    assert!(goal.all(".silent dd").iter().all(|t| t == "ikke angivet"));
    assert!(goal.body.contains("Ejnar Toft"));
    let document = goal.body.split("href=\"/documents/").nth(1).unwrap().split('"').next().unwrap();
    let document = server.get(&format!("/documents/{document}"));
    assert_eq!(document.all(".outline a"), ["Flere unge i foreningerne", "Renere badevand"]);
}

#[test]
fn an_empty_answer_says_what_is_held() {
    let (_program, server) = with_agreement();
    let page = server.get("/?q=vindmøller");
    assert_eq!(page.text(".summary h1"), "0 mål");
    assert!(page.text(".empty").contains("Ravnsø"), "{}", page.text(".empty"));
}

#[test]
fn what_users_type_is_never_markup() {
    let (_program, server) = with_agreement();
    let page = server.get("/?q=%3Cscript%3Ealert(1)%3C/script%3E");
    assert_eq!(page.all("script:not([src])").len(), 0);
}

#[test]
fn results_and_documents_export_as_csv() {
    let (_program, server) = with_agreement();
    let csv = server.get("/export.csv?q=&track=dus/1");
    assert!(csv.header("content-type").starts_with("text/csv"));
    let lines: Vec<&str> = csv.body.trim_start_matches('\u{feff}').lines().collect();
    assert!(lines[0].starts_with("id;titel;"));
    assert_eq!(lines.len(), 2);
    assert!(lines[1].contains("Renere badevand") && lines[1].contains("Ejnar Toft"));
}

#[test]
fn the_status_page_names_every_file() {
    let (program, server) = with_agreement();
    let broken = program.write("brudt.pdf", "%PDF-1.4 nej");
    program.run(&["ingest", &broken, "--json"]);
    let page = server.get("/status");
    let files = page.all("td[data-label=Fil]");
    assert_eq!(files.len(), 2, "{files:?}");
    assert!(!page.all(".tag.bad").is_empty());
}

#[test]
fn a_wrong_address_has_a_page_of_its_own() {
    let (_program, server) = with_agreement();
    let page = server.get("/goals/findes-ikke");
    assert_eq!(page.status, 404);
    assert_eq!(page.text("h1"), "Siden findes ikke");
    let page = server.get("/?farve=x");
    assert_eq!(page.status, 400);
}
