//! Frameworks with their tracks, and one track with exactly the goals that refer to it.

use askama::Template;
use axum::extract::State;
use sporhund_index::record::{Framework, TrackGoal, TrackView};

use super::render::{self, Page};
use super::words;
use crate::web::ask::{Asked, Named};
use crate::web::error::Problem;
use crate::web::params;
use crate::web::state::App;

#[derive(Template)]
#[template(path = "tracks.html", config = "src/web/pages/askama.toml")]
struct TracksPage {
    place: &'static str,
    groups: Vec<(String, Vec<FrameworkShown>)>,
}

struct FrameworkShown {
    label: String,
    years: String,
    url: String,
    tracks: Vec<TrackShown>,
    unnumbered: usize,
}

struct TrackShown {
    label: String,
    title: String,
    goals: usize,
    url: String,
}

#[derive(Template)]
#[template(path = "track.html", config = "src/web/pages/askama.toml")]
struct TrackPage {
    place: &'static str,
    key: String,
    views: Vec<TrackPart>,
    several: bool,
}

struct TrackPart {
    label: String,
    municipality: String,
    title: Option<String>,
    aliases: String,
    goals: usize,
    areas: Vec<(String, Vec<Referring>)>,
    unnumbered: Vec<Referring>,
    suggested: Vec<Referring>,
    documents: Vec<(String, String, String, u32)>,
    export: String,
}

struct Referring {
    title: String,
    url: String,
    facts: String,
    text: String,
    page: u32,
    why: String,
}

/// All frameworks.
pub async fn tracks(State(app): State<App>, Asked(pairs): Asked) -> Page {
    params::none(&pairs)?;
    let list = app.ask(sporhund_index::Library::tracks).await?;
    let groups =
        words::by_municipality(list.frameworks.iter().map(|framework| (framework.municipality.clone(), framework_shown(framework))));
    render::page(&TracksPage { place: "overview", groups })
}

fn framework_shown(framework: &Framework) -> FrameworkShown {
    let track = |t: &sporhund_index::record::Track| TrackShown {
        label: sporhund_index::reference_label(&t.key, &framework.label),
        title: t.title.clone().unwrap_or_default(),
        goals: t.goals,
        url: address(&t.key, &framework.municipality),
    };
    FrameworkShown {
        label: framework.label.clone(),
        years: framework.period.as_ref().and_then(words::period).unwrap_or_default(),
        url: address(&framework.key, &framework.municipality),
        tracks: framework.tracks.iter().map(track).collect(),
        unnumbered: framework.unnumbered,
    }
}

/// The page of a track in one municipality, or where that is empty, in all that have it.
pub fn address(key: &str, municipality: &str) -> String {
    let path = key.split('/').map(params::percent).collect::<Vec<_>>().join("/");
    if municipality.is_empty() {
        format!("/tracks/{path}")
    } else {
        format!("/tracks/{path}?municipality={}", params::percent(municipality))
    }
}

/// One track.
pub async fn track(State(app): State<App>, Named(key): Named<String>, Asked(pairs): Asked) -> Page {
    let (municipality, rest) = params::take(pairs, "municipality");
    params::none(&rest)?;
    let asked = key.clone();
    let found = app.ask(move |library| library.track(&asked, municipality.first().map(String::as_str))).await?;
    let missing = || Problem::missing("Intet mål henviser til det spor.").onward("Se alle spor", "/tracks");
    let view = found.ok_or_else(missing)?;
    let several = view.municipalities.len() > 1;
    let views = if view.municipalities.is_empty() { vec![part(&view)] } else { view.municipalities.iter().map(part).collect() };
    render::page(&TrackPage { place: "overview", key, views, several })
}

fn part(view: &TrackView) -> TrackPart {
    let municipality = view.municipality.clone().unwrap_or_default();
    let mut areas: Vec<(String, Vec<Referring>)> = Vec::new();
    for goal in &view.goals {
        let area = goal.goal.document.area.clone().unwrap_or_else(|| words::title(&goal.goal.document));
        match areas.iter_mut().find(|(name, _)| *name == area) {
            Some((_, own)) => own.push(referring(goal)),
            None => areas.push((area, vec![referring(goal)])),
        }
    }
    areas.sort_by_key(|(name, _)| words::order(name));
    let documents =
        view.documents.iter().map(|d| (words::title(&d.document), format!("/documents/{}", d.document.id), d.text.clone(), d.place.page));
    let of = if municipality.is_empty() { String::new() } else { format!("&municipality={}", params::percent(&municipality)) };
    TrackPart {
        label: view.label.clone(),
        title: view.title.clone(),
        aliases: view.aliases.join(", "),
        goals: view.goals.len(),
        areas,
        unnumbered: view.unnumbered.iter().map(referring).collect(),
        suggested: view.suggested.iter().map(referring).collect(),
        documents: documents.collect(),
        export: format!("/export/spor.xlsx?key={}{of}", params::percent(&view.key)),
        municipality,
    }
}

fn referring(goal: &TrackGoal) -> Referring {
    Referring {
        title: goal.goal.title.clone(),
        url: format!("/goals/{}", goal.goal.id),
        facts: words::facts_within(&goal.goal.document),
        text: goal.text.clone(),
        page: goal.place.page,
        why: goal.reasons.iter().map(|r| r.text.as_str()).collect::<Vec<_>>().join(" "),
    }
}
