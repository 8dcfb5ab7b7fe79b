//! Every address of the server.

use std::any::Any;
use std::sync::Arc;
use std::time::Duration;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Router, middleware};
use sporhund_index::Library;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::timeout::TimeoutLayer;

use super::auth::Guard;
use super::error::Problem;
use super::state::App;
use super::{api, export, headers, lists, pages};

/// Longest time one request may take.
const LONGEST: Duration = Duration::from_secs(30);

/// The whole server for a collection; with a guard, only its user is let in, or writes.
pub fn router(library: Arc<Library>, guard: Option<Guard>) -> Router {
    let api = Router::new()
        .route("/search", get(api::search))
        .route("/suggest", get(api::suggest))
        .route("/explain/{id}", get(api::explain))
        .route("/goals/{id}", get(api::goal))
        .route("/documents", get(api::documents))
        .route("/documents/{id}", get(api::document))
        .route("/links", get(api::links))
        .route("/similar/{id}", get(api::similar))
        .route("/editions", get(api::editions))
        .route("/tracks", get(api::tracks))
        .route("/track/{*key}", get(api::track))
        .route("/matrix", get(api::matrix))
        .route("/compare", get(api::compare))
        .route("/frameworks", get(api::frameworks).post(api::keep_frameworks))
        .route("/frameworks.toml", get(api::frameworks_toml).post(api::read_frameworks))
        .route("/cited", get(api::cited))
        .route("/judgements", get(api::judgements).post(api::judge))
        .route("/status", get(api::status))
        .fallback(api::not_found);
    let all = Router::new()
        .route("/", get(pages::search))
        .route("/goals/{id}", get(pages::goal))
        .route("/documents", get(pages::documents))
        .route("/documents/{id}", get(pages::document))
        .route("/documents/{id}/files/{sha256}", get(pages::original))
        .route("/documents/{id}/source", get(pages::source))
        .route("/documents/{id}/pages/{name}", get(pages::picture))
        .route("/documents/{id}/goals.csv", get(export::document))
        .route("/overview", get(pages::overview))
        .route("/tracks", get(pages::tracks))
        .route("/tracks/{*key}", get(pages::track))
        .route("/frameworks", get(pages::frameworks).post(pages::read_frameworks))
        .route("/frameworks/edit", get(pages::edit_framework).post(pages::keep_framework))
        .route("/cited", get(pages::cited))
        .route("/matrix", get(pages::matrix))
        .route("/links", get(pages::pairs))
        .route("/pair", get(pages::pair).post(pages::judge))
        .route("/compare", get(pages::compare))
        .route("/editions", get(pages::editions))
        .route("/gaps", get(pages::gaps_page))
        .route("/unanswered", get(pages::unanswered))
        .route("/judgements", get(pages::judgements))
        .route("/export/{file}", get(lists::list))
        .route("/status", get(pages::status))
        .route("/help", get(pages::help))
        .route("/export.csv", get(export::search))
        .route("/assets/{name}", get(pages::asset))
        .route("/robots.txt", get(pages::robots))
        .route("/healthz", get(api::health))
        .route("/api/openapi.json", get(api::openapi))
        .nest("/api/v1", api)
        .fallback(pages::not_found)
        .with_state(App::new(library));
    around(all, guard)
}

/// What every answer passes on its way out, innermost first.
fn around(all: Router, guard: Option<Guard>) -> Router {
    all.layer(CatchPanicLayer::custom(broken))
        .layer(TimeoutLayer::with_status_code(StatusCode::GATEWAY_TIMEOUT, LONGEST))
        .layer(middleware::from_fn_with_state(guard, headers::admit))
        .layer(middleware::from_fn(headers::dress))
        .layer(tower_http::compression::CompressionLayer::new())
}

/// A defect of ours ends one request, not the server.
fn broken(cause: Box<dyn Any + Send>) -> Response {
    let said = cause.downcast_ref::<String>().map(String::as_str).or_else(|| cause.downcast_ref::<&str>().copied());
    Problem::internal(&said.unwrap_or("panic")).into_response()
}

#[cfg(test)]
mod tests {
    use axum::body::{Body, to_bytes};
    use axum::http::Request;
    use tower::ServiceExt;

    use super::*;

    async fn breaks() -> &'static str {
        panic!("a defect")
    }

    #[tokio::test]
    async fn a_defect_ends_one_request_in_the_one_shape_of_errors() {
        let all = around(Router::new().route("/api/v1/breaks", get(breaks)).route("/breaks", get(breaks)), None);
        for (path, kind) in [("/api/v1/breaks", "application/json"), ("/breaks", "text/html; charset=utf-8")] {
            let request = Request::get(path).body(Body::empty()).unwrap();
            let answer = all.clone().oneshot(request).await.unwrap();
            assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
            assert_eq!(answer.headers()["content-type"], kind);
            let id = answer.headers()["x-request-id"].to_str().unwrap().to_owned();
            let body = String::from_utf8(to_bytes(answer.into_body(), 100_000).await.unwrap().to_vec()).unwrap();
            assert!(body.contains(&id) && !body.contains("a defect"), "{body}");
        }
    }
}
