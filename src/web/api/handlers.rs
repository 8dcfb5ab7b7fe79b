//! One handler per address of the API.

use axum::Json;
use axum::extract::{Extension, Path, Query, State};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use sporhund_index::record::{Answer, DocumentView, GoalView, StatusView};
use utoipa::ToSchema;

use super::reply::{self, ErrorBody};
use crate::web::error::Problem;
use crate::web::headers::RequestId;
use crate::web::params::{self, Pairs};
use crate::web::state::App;

type Id = Extension<RequestId>;

/// Documents held.
#[derive(Debug, Serialize, ToSchema)]
pub struct DocumentList {
    /// Exact number of all documents.
    total: usize,
    /// The documents asked for.
    documents: Vec<DocumentView>,
}

/// Links between goals.
#[derive(Debug, Serialize, ToSchema)]
pub struct LinkList {
    /// None are computed yet: always empty.
    #[schema(value_type = Vec<Object>)]
    links: Vec<serde_json::Value>,
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
    ("municipality" = Option<Vec<String>>, Query, description = "Facet"), ("region" = Option<Vec<String>>, Query, description = "Facet"),
    ("area" = Option<Vec<String>>, Query, description = "Facet"), ("kind" = Option<Vec<String>>, Query, description = "Facet"),
    ("year" = Option<Vec<String>>, Query, description = "Facet"), ("track" = Option<Vec<String>>, Query, description = "Facet, none for goals without"),
    ("framework" = Option<Vec<String>>, Query, description = "Facet"), ("law" = Option<Vec<String>>, Query, description = "Facet"),
    ("owner" = Option<Vec<String>>, Query, description = "Facet, none for goals without"), ("status" = Option<Vec<String>>, Query, description = "Facet"),
    ("has_measure" = Option<Vec<String>>, Query, description = "Facet"), ("follow_up" = Option<Vec<String>>, Query, description = "Facet, none for goals without"),
    ("multi_year" = Option<Vec<String>>, Query, description = "Facet"), ("state" = Option<Vec<String>>, Query, description = "Facet"),
    ("section" = Option<Vec<String>>, Query, description = "Facet"),
), responses((status = 200, body = Answer), (status = 400, description = "Unknown or malformed parameter", body = ErrorBody)))]
pub async fn search(State(app): State<App>, Extension(id): Id, Query(pairs): Query<Pairs>) -> Response {
    let result = match params::request(&pairs) {
        Ok(request) => app.ask(move |library| library.search(&request)).await,
        Err(problem) => Err(problem),
    };
    reply::json(result, &id)
}

/// One goal with all its facts.
#[utoipa::path(get, path = "/api/v1/goals/{id}", params(("id" = String, Path, description = "Id of the goal")),
    responses((status = 200, body = GoalView), (status = 404, body = ErrorBody)))]
pub async fn goal(State(app): State<App>, Extension(id): Id, Path(goal): Path<String>, Query(pairs): Query<Pairs>) -> Response {
    let result = match params::none(&pairs) {
        Ok(()) => app.ask(move |library| library.goal(&goal)).await.and_then(|found| found.ok_or_else(|| missing("mål"))),
        Err(problem) => Err(problem),
    };
    reply::json(result, &id)
}

/// All documents.
#[utoipa::path(get, path = "/api/v1/documents", params(
    ("limit" = Option<usize>, Query, description = "Documents wanted; 20 unless told"), ("offset" = Option<usize>, Query, description = "Documents passed over")),
    responses((status = 200, body = DocumentList), (status = 400, body = ErrorBody)))]
pub async fn documents(State(app): State<App>, Extension(id): Id, Query(pairs): Query<Pairs>) -> Response {
    let result = match params::paging(&pairs) {
        Ok((limit, offset)) => app.ask(move |library| library.documents()).await.map(|all| {
            let total = all.len();
            DocumentList { total, documents: all.into_iter().skip(offset).take(limit).collect() }
        }),
        Err(problem) => Err(problem),
    };
    reply::json(result, &id)
}

/// One document with its files and goals.
#[utoipa::path(get, path = "/api/v1/documents/{id}", params(("id" = String, Path, description = "Id of the document")),
    responses((status = 200, body = DocumentView), (status = 404, body = ErrorBody)))]
pub async fn document(State(app): State<App>, Extension(id): Id, Path(document): Path<String>, Query(pairs): Query<Pairs>) -> Response {
    let result = match params::none(&pairs) {
        Ok(()) => app.ask(move |library| library.document(&document)).await.and_then(|found| found.ok_or_else(|| missing("dokument"))),
        Err(problem) => Err(problem),
    };
    reply::json(result, &id)
}

/// Links between goals.
#[utoipa::path(get, path = "/api/v1/links", params(
    ("limit" = Option<usize>, Query, description = "Links wanted"), ("offset" = Option<usize>, Query, description = "Links passed over")),
    responses((status = 200, body = LinkList), (status = 400, body = ErrorBody)))]
pub async fn links(Extension(id): Id, Query(pairs): Query<Pairs>) -> Response {
    reply::json(params::paging(&pairs).map(|_| LinkList { links: Vec::new() }), &id)
}

/// Every file with its outcome, and the numbers of the collection.
#[utoipa::path(get, path = "/api/v1/status", responses((status = 200, body = StatusView)))]
pub async fn status(State(app): State<App>, Extension(id): Id, Query(pairs): Query<Pairs>) -> Response {
    let result = match params::none(&pairs) {
        Ok(()) => app.ask(move |library| library.status()).await,
        Err(problem) => Err(problem),
    };
    reply::json(result, &id)
}

/// Whether the server is alive.
#[utoipa::path(get, path = "/healthz", responses((status = 200, body = Health)))]
pub async fn health() -> Response {
    Json(Health { status: "ok".to_owned() }).into_response()
}

/// An address the API does not have.
pub async fn not_found(Extension(id): Id) -> Response {
    let message = "Adressen findes ikke. /api/openapi.json beskriver alle adresser.";
    reply::as_json(Problem::missing(message), &id)
}

fn missing(what: &str) -> Problem {
    Problem::missing(format!("Der er intet {what} med det id. Søg efter det på /api/v1/search."))
}
