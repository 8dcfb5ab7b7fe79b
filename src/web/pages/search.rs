//! The search page: box, chips, facets, goal cards; without a query the way in.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Extension, Query, State};
use axum::response::Response;
use sporhund_index::Library;
use sporhund_index::record::{Answer, SearchRequest, StatusView};

use super::search_view::{Card, Chip, FacetList, cards, chips, facet_lists, understood};
use super::{render, words};
use crate::web::headers::RequestId;
use crate::web::params::{self, PAGE, Pairs};
use crate::web::state::App;

#[derive(Template)]
#[template(path = "search.html", config = "src/web/pages/askama.toml")]
struct SearchPage {
    place: &'static str,
    query: String,
    /// Hidden inputs that keep the filters when a new query is sent.
    kept: Vec<(String, String)>,
    examples: Vec<(&'static str, String)>,
    /// The way in, where nothing is asked yet.
    start: Option<Start>,
    headline: String,
    total: usize,
    understood: Vec<Chip>,
    chips: Vec<Chip>,
    clear: String,
    notices: Vec<String>,
    held: String,
    facets: Vec<FacetList>,
    cards: Vec<Card>,
    export: String,
    previous: Option<String>,
    next: Option<String>,
    position: String,
}

/// What the front page shows below the box.
struct Start {
    documents: Vec<Entry>,
    works: usize,
    municipalities: Vec<(String, String, usize)>,
    summary: String,
}

struct Entry {
    id: String,
    title: String,
    facts: String,
}

/// The page for a query string.
pub async fn search(State(app): State<App>, Extension(id): Extension<RequestId>, Query(pairs): Query<Pairs>) -> Response {
    let result = match params::request(&pairs) {
        Ok(request) => app.ask(move |library| build(library, request)).await,
        Err(problem) => Err(problem),
    };
    render::page(result, &id)
}

fn build(library: &Library, request: SearchRequest) -> Result<SearchPage, sporhund_index::Error> {
    let asked = !request.query.trim().is_empty() || !request.filters.is_empty();
    let answer = library.search(&request)?;
    let start = if asked { None } else { Some(start(library, &answer)?) };
    let held = if asked && answer.hits.is_empty() { held(&library.status()?) } else { String::new() };
    let whole = params::query_string(&request, 0);
    let last = request.offset + answer.hits.len();
    let cleared = SearchRequest { filters: BTreeMap::new(), ..request.clone() };
    Ok(SearchPage {
        place: "search",
        kept: kept(&request),
        examples: EXAMPLES.map(|text| (text, format!("/?q={}", params::percent(text)))).to_vec(),
        start,
        headline: headline(&answer),
        total: answer.total,
        understood: understood(&request, &answer),
        chips: chips(&request, &answer),
        clear: format!("/{}", params::query_string(&cleared, 0)),
        notices: answer.notices.clone(),
        held,
        facets: facet_lists(&request, &answer),
        cards: cards(&answer),
        export: format!("/export.csv{whole}"),
        previous: (request.offset > 0).then(|| format!("/{}", params::query_string(&request, request.offset.saturating_sub(PAGE)))),
        next: (last < answer.total).then(|| format!("/{}", params::query_string(&request, request.offset + PAGE))),
        position: format!("{}–{last} af {}", request.offset + 1, answer.total),
        query: request.query,
    })
}

const EXAMPLES: [&str; 4] =
    ["god modtagelse af nye medarbejdere", "alle mål knyttet til DUS spor 2", "sygefravær måltal", "uden ansvarlig"];

fn kept(request: &SearchRequest) -> Vec<(String, String)> {
    let own = request.own.iter().map(|own| ("own".to_owned(), own.clone()));
    let filters = request.filters.iter().flat_map(|(field, values)| values.iter().map(|v| (field.clone(), v.clone())));
    own.chain(filters).collect()
}

fn headline(answer: &Answer) -> String {
    let municipalities = answer.facets.get("municipality").map_or(0, Vec::len);
    match (answer.total, municipalities) {
        (0, _) => "0 mål".to_owned(),
        (n, 0 | 1) => words::count(n, "mål", "mål"),
        (n, m) => format!("{n} mål i {m} kommuner"),
    }
}

fn held(status: &StatusView) -> String {
    if status.municipalities.is_empty() {
        return "Der er ikke læst dokumenter ind endnu.".to_owned();
    }
    format!("Samlingen har {} fra {}.", words::count(status.goals, "mål", "mål"), status.municipalities.join(", "))
}

fn start(library: &Library, answer: &Answer) -> Result<Start, sporhund_index::Error> {
    const SHOWN: usize = 6;
    let status = library.status()?;
    let read: BTreeMap<&str, &str> = status.list.iter().filter_map(|f| Some((f.document.as_deref()?, f.read_at.as_str()))).collect();
    let mut documents = library.documents()?;
    let works = documents.len();
    documents.sort_by(|a, b| read.get(b.id.as_str()).cmp(&read.get(a.id.as_str())).then_with(|| a.id.cmp(&b.id)));
    let entry = |d: &sporhund_index::record::DocumentView| Entry {
        id: d.id.clone(),
        title: words::title(&d.summary),
        facts: words::facts(&d.summary),
    };
    let facet = answer.facets.get("municipality").into_iter().flatten();
    let municipalities = facet.map(|v| (v.label.clone(), format!("/?municipality={}", params::percent(&v.value)), v.count)).collect();
    let summary = format!("{} i {}", words::count(status.goals, "mål", "mål"), words::count(works, "dokument", "dokumenter"));
    Ok(Start { documents: documents.iter().take(SHOWN).map(entry).collect(), works, municipalities, summary })
}
