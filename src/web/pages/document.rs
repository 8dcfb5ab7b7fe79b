//! The document page with the outline of its goals, and the list of all documents.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Extension, Path, State};
use axum::response::Response;
use sporhund_index::record::{DocumentView, GoalLine};

use super::status::FileRow;
use super::{render, words};
use crate::web::error::Problem;
use crate::web::headers::RequestId;
use crate::web::state::App;

#[derive(Template)]
#[template(path = "document.html", config = "src/web/pages/askama.toml")]
struct DocumentPage {
    place: &'static str,
    id: String,
    title: String,
    facts: String,
    /// Label, value, where it comes from.
    rows: Vec<(&'static str, String, String)>,
    headline: String,
    goals: Vec<OutlineRow>,
    files: Vec<FileRow>,
}

struct OutlineRow {
    id: String,
    title: String,
    number: String,
    kind: String,
    level: u8,
    page: u32,
    /// The section's heading where it begins here.
    section: Option<String>,
}

#[derive(Template)]
#[template(path = "documents.html", config = "src/web/pages/askama.toml")]
struct DocumentsPage {
    place: &'static str,
    headline: String,
    groups: Vec<(String, Vec<Entry>)>,
}

struct Entry {
    id: String,
    title: String,
    facts: String,
}

/// The page of one document.
pub async fn document(State(app): State<App>, Extension(id): Extension<RequestId>, Path(document): Path<String>) -> Response {
    let view = app.ask(move |library| library.document(&document)).await;
    let missing = || Problem::missing("Der er intet dokument på denne adresse. Det kan være trukket tilbage; se listen over dokumenter.");
    render::page(view.and_then(|found| found.ok_or_else(missing)).map(build), &id)
}

/// All documents by municipality.
pub async fn documents(State(app): State<App>, Extension(id): Extension<RequestId>) -> Response {
    let all = app.ask(sporhund_index::Library::documents).await;
    render::page(all.map(list), &id)
}

fn list(all: Vec<DocumentView>) -> DocumentsPage {
    let headline = words::count(all.len(), "dokument", "dokumenter");
    let mut groups: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
    for d in all {
        let municipality = d.summary.municipality.clone().unwrap_or_else(|| "Kommune ikke angivet".to_owned());
        let facts = format!("{} · {}", words::facts(&d.summary), words::count(d.goals.len(), "mål", "mål"));
        groups.entry(municipality).or_default().push(Entry { title: words::title(&d.summary), facts, id: d.id });
    }
    DocumentsPage { place: "documents", headline, groups: groups.into_iter().collect() }
}

fn build(view: DocumentView) -> DocumentPage {
    let d = &view.document;
    let from = |origin: &str| match origin {
        "" | "text" | "title" => String::new(),
        other => format!("fra {}", origin_word(other)),
    };
    let municipality = d.municipality.as_ref();
    let evidence = d.state_evidence.as_ref().map(|e| format!("»{}«", e.text)).unwrap_or_default();
    let follow_up = d.follow_up.iter().map(|f| f.text.as_str()).collect::<Vec<_>>().join(" ");
    let references = d.references.iter().map(|r| r.label.as_str()).collect::<Vec<_>>().join(", ");
    let rows = vec![
        ("Kommune", municipality.map(|m| m.name.clone()).unwrap_or_default(), municipality.map(|m| from(&m.from)).unwrap_or_default()),
        ("Område", d.area.clone().unwrap_or_default(), d.area_from.as_deref().map(from).unwrap_or_default()),
        ("Tilstand", words::state_word(d.state).replace("ikke angivet", ""), evidence),
        ("Henvisninger i indledningen", references, String::new()),
        ("Opfølgning på hele dokumentet", follow_up, String::new()),
    ];
    DocumentPage {
        place: "documents",
        title: words::title(&view.summary),
        facts: words::facts(&view.summary),
        rows,
        headline: words::count(view.goals.len(), "mål", "mål"),
        goals: outline(&view.goals),
        files: view.files.iter().map(FileRow::of).collect(),
        id: view.id,
    }
}

fn origin_word(origin: &str) -> &str {
    match origin {
        "header" => "sidehoved",
        "place names" => "stednavne i teksten",
        "metadata" => "filens oplysninger",
        "folder" => "mappenavn",
        "sidecar" => "oplysningsfil",
        "manifest" => "liste",
        "file name" => "filnavn",
        other => other,
    }
}

fn outline(goals: &[GoalLine]) -> Vec<OutlineRow> {
    let mut section: Option<&str> = None;
    let mut rows = Vec::new();
    for g in goals {
        let begins = g.section.as_deref() != section && g.section.is_some();
        section = g.section.as_deref();
        rows.push(OutlineRow {
            id: g.id.clone(),
            title: g.title.clone(),
            number: g.number.clone().unwrap_or_default(),
            kind: g.kind.clone(),
            level: g.level.clamp(1, 4),
            page: g.page,
            section: g.section.clone().filter(|_| begins),
        });
    }
    rows
}
