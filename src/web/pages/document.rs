//! The document page with the outline of its goals, and the list of all documents.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::State;
use sporhund_index::record::{DocumentView, State as DocumentState};

use super::address::Source;
use super::facts;
use super::outline::{OutlineRow, outline};
use super::render::{self, Page};
use super::status::FileRow;
use super::{original, words};
use crate::web::ask::Named;
use crate::web::error::Problem;
use crate::web::state::App;
use crate::wording::count;

#[derive(Template)]
#[template(path = "document.html", config = "src/web/pages/askama.toml")]
struct DocumentPage {
    place: &'static str,
    id: String,
    title: String,
    facts: String,
    rows: Vec<Row>,
    /// Address of the newer edition.
    newer: Option<String>,
    headline: String,
    goals: Vec<OutlineRow>,
    files: Vec<FileRow>,
    /// Where the PDF opens, where there is one.
    pdf: Option<String>,
    /// What to know about recognised text, where there is some.
    recognised: Option<String>,
}

#[derive(Template)]
#[template(path = "documents.html", config = "src/web/pages/askama.toml")]
struct DocumentsPage {
    place: &'static str,
    headline: String,
    groups: Vec<Group>,
}

/// What is known of the document.
struct Row {
    label: &'static str,
    value: String,
    /// Where it comes from.
    note: String,
    /// `s. 3`, and the source view with its words marked.
    source: Option<(String, String)>,
}

/// Documents of one municipality.
struct Group {
    municipality: String,
    documents: Vec<Entry>,
}

struct Entry {
    id: String,
    title: String,
    facts: String,
    draft: &'static str,
}

/// The page of one document.
pub async fn document(State(app): State<App>, Named(document): Named<String>) -> Page {
    let missing = || Problem::missing("Der er intet dokument på denne adresse. Det kan være trukket tilbage; se listen over dokumenter.");
    let view = app.ask(move |library| library.document(&document)).await?.ok_or_else(missing)?;
    render::page(&build(view))
}

/// All documents by municipality.
pub async fn documents(State(app): State<App>) -> Page {
    let all = app.ask(sporhund_index::Library::documents).await?;
    render::page(&list(all))
}

fn list(all: Vec<DocumentView>) -> DocumentsPage {
    let headline = count(all.len(), "dokument", "dokumenter");
    // Those of an unknown municipality come last.
    let mut groups: BTreeMap<(bool, String), Group> = BTreeMap::new();
    for d in all {
        let name = d.summary.municipality.clone();
        let key = (name.is_none(), words::order(name.as_deref().unwrap_or_default()));
        let municipality = name.unwrap_or_else(|| "Kommune ikke angivet".to_owned());
        let facts = words::joined([words::facts_within(&d.summary), count(d.goals.len(), "mål", "mål")]);
        let draft = match d.summary.state {
            state @ (DocumentState::Draft | DocumentState::Hearing | DocumentState::Superseded) => words::state_word(state),
            _ => "",
        };
        let entry = Entry { title: words::title(&d.summary), facts, draft, id: d.id };
        groups.entry(key).or_insert_with(|| Group { municipality, documents: Vec::new() }).documents.push(entry);
    }
    for group in groups.values_mut() {
        group.documents.sort_by_cached_key(|d| words::order(&d.title));
    }
    DocumentsPage { place: "documents", headline, groups: groups.into_values().collect() }
}

fn build(view: DocumentView) -> DocumentPage {
    DocumentPage {
        place: "documents",
        title: words::title(&view.summary),
        facts: words::facts(&view.summary),
        newer: view.document.superseded_by.as_ref().map(|id| format!("/documents/{id}")),
        rows: rows(&view),
        headline: count(view.goals.len(), "mål", "mål"),
        goals: outline(&view.goals),
        files: view.files.iter().map(FileRow::of).collect(),
        pdf: original::pdf(&view),
        recognised: words::recognised(&view, None),
        id: view.id,
    }
}

fn rows(view: &DocumentView) -> Vec<Row> {
    let d = &view.document;
    let from = |origin: &str| match origin {
        "" | "text" | "title" => String::new(),
        other => format!("fra {}", origin_word(other)),
    };
    let municipality = d.municipality.as_ref();
    let evidence = d.state_evidence.as_ref().map(|e| format!("»{}«", words::cut(&e.text, 160))).unwrap_or_default();
    // What replaced it is known from the collection; the words that once showed its state say nothing of that.
    let evidence = if d.superseded_by.is_some() { "samlingen har en nyere udgave".to_owned() } else { evidence };
    let edition = d.edition_evidence.as_ref().map(|e| format!("»{}«", words::cut(&e.text, 120))).unwrap_or_default();
    let follow_up = d.follow_up.iter().map(|f| f.text.as_str()).collect::<Vec<_>>().join(" ");
    let references = words::references(&d.references).into_iter().map(|r| r.label).collect::<Vec<_>>().join(", ");
    let written = d.area_written.as_deref().map(|a| format!("skrevet »{a}«")).unwrap_or_default();
    let area_note = words::joined([d.area_from.as_deref().map(from).unwrap_or_default(), written]);
    let mut rows = vec![
        ("Kommune", municipality.map(|m| m.name.clone()).unwrap_or_default(), municipality.map(|m| from(&m.from)).unwrap_or_default()),
        ("Område", d.area.clone().unwrap_or_default(), area_note),
        ("Dokumenttype", d.kind.clone().unwrap_or_default(), String::new()),
        ("Gælder", words::years(&view.summary).unwrap_or_default(), String::new()),
        ("Tilstand", words::state_word(d.state).replace("ikke angivet", ""), evidence),
        ("Udgave fra", d.edition_date.as_deref().map(words::date).unwrap_or_default(), edition),
        ("Aftaleparter", d.counterparts.iter().map(|c| c.text.as_str()).collect::<Vec<_>>().join(" · "), String::new()),
        ("Politisk afsæt for hele dokumentet", references, String::new()),
        ("Opfølgning på hele dokumentet", follow_up, String::new()),
    ];
    // What only some documents say is not missed in the others.
    rows.retain(|(label, value, _)| {
        !value.is_empty() || !(label.ends_with("hele dokumentet") || ["Udgave fra", "Aftaleparter"].contains(label))
    });
    let at = Source::of(Some(view), &view.id, "");
    let facts = facts::of_document(d);
    let source = |label: &str| facts.iter().find(|f| f.field == label).map(|f| (at.label(&f.place), at.fact(f)));
    rows.into_iter().map(|(label, value, note)| Row { label, value, note, source: source(label) }).collect()
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
