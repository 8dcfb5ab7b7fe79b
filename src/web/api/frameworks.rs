//! Addresses of the vocabulary of frameworks, and of what is cited and not held.

use axum::Json;
use axum::extract::State;
use axum::extract::rejection::JsonRejection;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use sporhund_index::record::{CitedList, OwnTerm, TermList, TermsKept};

use super::reply::ErrorBody;
use crate::web::ask::{Asked, Author};
use crate::web::error::Problem;
use crate::web::params;
use crate::web::state::App;

type Reply<T> = Result<Json<T>, Problem>;

/// What frameworks and tracks are called: as found in the documents, and as people wrote it.
#[utoipa::path(get, path = "/api/v1/frameworks", responses((status = 200, body = TermList)))]
pub async fn frameworks(State(app): State<App>, Asked(pairs): Asked) -> Reply<TermList> {
    params::none(&pairs)?;
    app.ask(sporhund_index::Library::frameworks).await.map(Json)
}

/// Keeps what the user writes of a framework or track; one that says nothing removes what was written.
#[utoipa::path(post, path = "/api/v1/frameworks", request_body = OwnTerm,
    responses((status = 200, body = TermsKept), (status = 400, body = ErrorBody), (status = 403, description = "No named user", body = ErrorBody)))]
pub async fn keep(
    State(app): State<App>,
    author: Author,
    headers: HeaderMap,
    said: Result<Json<OwnTerm>, JsonRejection>,
) -> Reply<TermsKept> {
    author.may_write(&headers)?;
    let names = ["municipality", "key", "from", "to", "title", "aliases", "misspellings"];
    let Json(term) = said.map_err(|_| Problem::wrong("Skriv rammen som JSON med municipality og key.", names))?;
    let who = author.0.unwrap_or_default();
    app.ask(move |library| library.keep_frameworks(&[term], &who)).await.map(Json)
}

/// The vocabulary as TOML, to edit and send back.
#[utoipa::path(get, path = "/api/v1/frameworks.toml", responses((status = 200, body = String, content_type = "application/toml")))]
pub async fn toml(State(app): State<App>, Asked(pairs): Asked) -> Result<Response, Problem> {
    params::none(&pairs)?;
    let text = app.ask(sporhund_index::Library::frameworks_toml).await?;
    let headers =
        [(header::CONTENT_TYPE, "application/toml; charset=utf-8"), (header::CONTENT_DISPOSITION, "attachment; filename=\"rammer.toml\"")];
    Ok((headers, text).into_response())
}

/// Keeps what a TOML file says of frameworks and tracks; those it does not name stay.
#[utoipa::path(post, path = "/api/v1/frameworks.toml", request_body(content = String, content_type = "application/toml"),
    responses((status = 200, body = TermsKept), (status = 400, body = ErrorBody), (status = 403, description = "No named user", body = ErrorBody)))]
pub async fn read(State(app): State<App>, author: Author, headers: HeaderMap, text: String) -> Reply<TermsKept> {
    author.may_write(&headers)?;
    let who = author.0.unwrap_or_default();
    app.ask(move |library| library.read_frameworks(&text, &who)).await.map(Json)
}

/// Documents that are cited and not held, with who cites them.
#[utoipa::path(get, path = "/api/v1/cited", responses((status = 200, body = CitedList)))]
pub async fn cited(State(app): State<App>, Asked(pairs): Asked) -> Reply<CitedList> {
    params::none(&pairs)?;
    app.ask(sporhund_index::Library::cited).await.map(Json)
}
