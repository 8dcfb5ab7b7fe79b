//! One handler per address of the API.

use axum::Json;
use axum::extract::State;
use serde::Serialize;
use sporhund_index::record::{Answer, DocumentRef, DocumentView, Explanation, GoalView, StatusView, Suggestion};
use utoipa::ToSchema;

use super::reply::ErrorBody;
use crate::web::ask::{Asked, Named};
use crate::web::error::Problem;
use crate::web::params;
use crate::web::state::App;

type Reply<T> = Result<Json<T>, Problem>;

/// Documents held.
#[derive(Debug, Serialize, ToSchema)]
pub struct DocumentList {
    /// Exact number of all documents.
    total: usize,
    /// The documents asked for.
    documents: Vec<DocumentItem>,
}

/// A document in the list; its own address has the rest.
#[derive(Debug, Serialize, ToSchema)]
pub struct DocumentItem {
    #[serde(flatten)]
    document: DocumentRef,
    /// Number of its goals.
    goal_count: usize,
    /// Number of its files.
    file_count: usize,
}

impl From<DocumentView> for DocumentItem {
    fn from(view: DocumentView) -> Self {
        Self { document: view.summary, goal_count: view.goals.len(), file_count: view.files.len() }
    }
}

/// Alive.
#[derive(Debug, Serialize, ToSchema)]
pub struct Health {
    /// Always `ok`.
    status: String,
}

/// Goals that match, with exact totals and facets. Every facet field is a repeatable parameter.
#[utoipa::path(get, path = "/api/v1/search", params(
    ("q" = Option<String>, Query, description = "Words, \"phrases\", -word, OR, field:value, or a reference such as DUS spor 2"),
    ("limit" = Option<usize>, Query, description = "Hits wanted, capped at 200; 20 unless told"),
    ("offset" = Option<usize>, Query, description = "Hits passed over"),
    ("page" = Option<usize>, Query, description = "Page of 20 hits, from 1, instead of offset"),
    ("own" = Option<String>, Query, description = "The asker's municipality, which \"andre kommuner\" leaves out"),
    ("sort" = Option<String>, Query, description = "relevance, year or municipality"),
    ("cursor" = Option<String>, Query, description = "Where the page begins: `next` of the answer before; instead of offset"),
    ("without" = Option<Vec<String>>, Query, description = "Words of `expansions` that are not to be looked for"),
    ("municipality" = Option<Vec<String>>, Query, description = "Facet"), ("region" = Option<Vec<String>>, Query, description = "Facet"),
    ("area" = Option<Vec<String>>, Query, description = "Facet"), ("kind" = Option<Vec<String>>, Query, description = "Facet"),
    ("year" = Option<Vec<String>>, Query, description = "Facet"), ("track" = Option<Vec<String>>, Query, description = "Facet, none for goals without"),
    ("framework" = Option<Vec<String>>, Query, description = "Facet"), ("law" = Option<Vec<String>>, Query, description = "Facet"),
    ("owner" = Option<Vec<String>>, Query, description = "Facet, none for goals without"), ("status" = Option<Vec<String>>, Query, description = "Facet"),
    ("has_measure" = Option<Vec<String>>, Query, description = "Facet"), ("follow_up" = Option<Vec<String>>, Query, description = "Facet, none for goals without"),
    ("multi_year" = Option<Vec<String>>, Query, description = "Facet"), ("state" = Option<Vec<String>>, Query, description = "Facet"),
    ("section" = Option<Vec<String>>, Query, description = "Facet"),
), responses((status = 200, body = Answer), (status = 400, description = "Unknown or malformed parameter", body = ErrorBody)))]
pub async fn search(State(app): State<App>, Asked(pairs): Asked) -> Reply<Answer> {
    let request = params::request(&pairs)?;
    app.ask(move |library| library.search(&request)).await.map(Json)
}

/// What may be typed on: values of facets, words, titles of goals.
#[utoipa::path(get, path = "/api/v1/suggest", params(
    ("q" = String, Query, description = "What was typed so far"), ("limit" = Option<usize>, Query, description = "Suggestions wanted; 8 unless told, at most 20")),
    responses((status = 200, body = Vec<Suggestion>), (status = 400, body = ErrorBody)))]
pub async fn suggest(State(app): State<App>, Asked(pairs): Asked) -> Reply<Vec<Suggestion>> {
    let (mut typed, mut limit) = (String::new(), 8);
    for (name, value) in pairs {
        match name.as_str() {
            "q" => typed = value,
            "limit" => limit = params::number("limit", &value)?.min(20),
            _ => return Err(Problem::wrong(format!("Parameteren »{name}« kendes ikke. Brug q eller limit."), ["q", "limit"])),
        }
    }
    app.ask(move |library| library.suggest(&typed, limit)).await.map(Json)
}

/// Why a goal stands where it stands in an answer. Takes the parameters of the search.
#[utoipa::path(get, path = "/api/v1/explain/{id}", params(("id" = String, Path, description = "Id of the goal"), ("q" = Option<String>, Query, description = "The search")),
    responses((status = 200, body = Explanation), (status = 404, body = ErrorBody)))]
pub async fn explain(State(app): State<App>, Named(goal): Named<String>, Asked(pairs): Asked) -> Reply<Explanation> {
    let request = params::request(&pairs)?;
    let found = app.ask(move |library| library.explain(&request, &goal)).await?;
    found.map(Json).ok_or_else(|| missing("mål"))
}

/// One goal with all its facts.
#[utoipa::path(get, path = "/api/v1/goals/{id}", params(("id" = String, Path, description = "Id of the goal")),
    responses((status = 200, body = GoalView), (status = 404, body = ErrorBody)))]
pub async fn goal(State(app): State<App>, Named(goal): Named<String>, Asked(pairs): Asked) -> Reply<GoalView> {
    params::none(&pairs)?;
    let found = app.ask(move |library| library.goal(&goal)).await?;
    found.map(Json).ok_or_else(|| missing("mål"))
}

/// All documents.
#[utoipa::path(get, path = "/api/v1/documents", params(
    ("limit" = Option<usize>, Query, description = "Documents wanted; 20 unless told"), ("offset" = Option<usize>, Query, description = "Documents passed over")),
    responses((status = 200, body = DocumentList), (status = 400, body = ErrorBody)))]
pub async fn documents(State(app): State<App>, Asked(pairs): Asked) -> Reply<DocumentList> {
    let (limit, offset) = params::paging(&pairs)?;
    let all = app.ask(sporhund_index::Library::documents).await?;
    let total = all.len();
    Ok(Json(DocumentList { total, documents: all.into_iter().skip(offset).take(limit).map(DocumentItem::from).collect() }))
}

/// One document with its files and goals.
#[utoipa::path(get, path = "/api/v1/documents/{id}", params(("id" = String, Path, description = "Id of the document")),
    responses((status = 200, body = DocumentView), (status = 404, body = ErrorBody)))]
pub async fn document(State(app): State<App>, Named(document): Named<String>, Asked(pairs): Asked) -> Reply<DocumentView> {
    params::none(&pairs)?;
    let found = app.ask(move |library| library.document(&document)).await?;
    found.map(Json).ok_or_else(|| missing("dokument"))
}

/// Every file with its outcome, and the numbers of the collection.
#[utoipa::path(get, path = "/api/v1/status", responses((status = 200, body = StatusView)))]
pub async fn status(State(app): State<App>, Asked(pairs): Asked) -> Reply<StatusView> {
    params::none(&pairs)?;
    app.ask(sporhund_index::Library::status).await.map(Json)
}

/// Whether the server is alive.
#[utoipa::path(get, path = "/healthz", responses((status = 200, body = Health)))]
pub async fn health() -> Json<Health> {
    Json(Health { status: "ok".to_owned() })
}

/// An address the API does not have.
pub async fn not_found() -> Problem {
    Problem::missing("Adressen findes ikke. /api/openapi.json beskriver alle adresser.")
}

fn missing(what: &str) -> Problem {
    Problem::missing(format!("Der er intet {what} med det id. Søg efter det på /api/v1/search."))
}
