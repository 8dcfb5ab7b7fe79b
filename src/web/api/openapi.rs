//! The API's description, generated from the types and handlers.

use axum::Json;
use axum::response::{IntoResponse, Response};
use utoipa::OpenApi;

use super::{handlers, knowledge};

#[derive(OpenApi)]
#[openapi(
    info(title = "Sporhund", description = "Goals of Danish municipal strategy documents: search, links, editions, documents, status."),
    paths(
        handlers::search,
        handlers::suggest,
        handlers::explain,
        handlers::goal,
        handlers::documents,
        handlers::document,
        handlers::status,
        handlers::health,
        knowledge::links,
        knowledge::similar,
        knowledge::editions,
        knowledge::judgements,
        knowledge::judge
    )
)]
struct Description;

/// The description as JSON.
pub async fn openapi() -> Response {
    Json(Description::openapi()).into_response()
}
