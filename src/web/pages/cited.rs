//! Documents that are cited and not held, with who cites them.

use askama::Template;
use axum::extract::State;
use sporhund_index::record::{Cited, CitedKind};

use super::render::{self, Page};
use super::{tracks, words};
use crate::web::ask::Asked;
use crate::web::params;
use crate::web::state::App;

#[derive(Template)]
#[template(path = "cited.html", config = "src/web/pages/askama.toml")]
struct CitedPage {
    place: &'static str,
    groups: Vec<(String, Vec<CitedShown>)>,
}

struct CitedShown {
    label: String,
    url: Option<String>,
    kind: &'static str,
    count: usize,
    by: Vec<CitingShown>,
}

struct CitingShown {
    title: String,
    url: String,
    facts: String,
    text: String,
    page: u32,
}

/// What a cited document is, in Danish.
pub fn kind(kind: CitedKind) -> &'static str {
    match kind {
        CitedKind::Framework => "ramme, politik eller plan",
        CitedKind::Agreement => "aftale",
    }
}

/// The page.
pub async fn cited(State(app): State<App>, Asked(pairs): Asked) -> Page {
    params::none(&pairs)?;
    let entries = app.ask(sporhund_index::Library::cited).await?.cited;
    let groups = words::by_municipality(entries.iter().map(|entry| (entry.municipality.clone(), shown(entry))));
    render::page(&CitedPage { place: "overview", groups })
}

fn shown(entry: &Cited) -> CitedShown {
    let goals = entry.goals.iter().map(|c| CitingShown {
        title: c.goal.title.clone(),
        url: format!("/goals/{}", c.goal.id),
        facts: words::facts_within(&c.goal.document),
        text: c.text.clone(),
        page: c.place.page,
    });
    let documents = entry.documents.iter().map(|c| CitingShown {
        title: words::title(&c.document),
        url: format!("/documents/{}", c.document.id),
        facts: "uden for målene".to_owned(),
        text: c.text.clone(),
        page: c.place.page,
    });
    CitedShown {
        label: entry.label.clone(),
        url: entry.key.as_ref().map(|k| tracks::address(k, &entry.municipality)),
        kind: kind(entry.kind),
        count: entry.goals.len() + entry.documents.len(),
        by: goals.chain(documents).collect(),
    }
}
