//! Every address of the server.

use std::sync::Arc;
use std::time::Duration;

use axum::http::StatusCode;
use axum::routing::get;
use axum::{Router, middleware};
use sporhund_index::Library;
use tower_http::timeout::TimeoutLayer;

use super::auth::User;
use super::state::App;
use super::{api, export, headers, pages};

/// Longest time one request may take.
const LONGEST: Duration = Duration::from_secs(30);

/// The whole server for a collection; with a user, only that user is let in.
pub fn router(library: Arc<Library>, user: Option<User>) -> Router {
    let api = Router::new()
        .route("/search", get(api::search))
        .route("/goals/{id}", get(api::goal))
        .route("/documents", get(api::documents))
        .route("/documents/{id}", get(api::document))
        .route("/links", get(api::links))
        .route("/status", get(api::status))
        .fallback(api::not_found);
    Router::new()
        .route("/", get(pages::search))
        .route("/goals/{id}", get(pages::goal))
        .route("/documents", get(pages::documents))
        .route("/documents/{id}", get(pages::document))
        .route("/status", get(pages::status))
        .route("/help", get(pages::help))
        .route("/export.csv", get(export::search))
        .route("/documents/{id}/goals.csv", get(export::document))
        .route("/assets/{name}", get(pages::asset))
        .route("/robots.txt", get(pages::robots))
        .route("/healthz", get(api::health))
        .route("/api/openapi.json", get(api::openapi))
        .nest("/api/v1", api)
        .fallback(pages::not_found)
        .with_state(App::new(library))
        .layer(TimeoutLayer::with_status_code(StatusCode::GATEWAY_TIMEOUT, LONGEST))
        .layer(middleware::from_fn_with_state(user, headers::admit))
        .layer(middleware::from_fn(headers::dress))
        .layer(tower_http::compression::CompressionLayer::new())
}
