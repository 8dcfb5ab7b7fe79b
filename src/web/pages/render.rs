//! Templates into answers, and problems into the page that shows them.

use askama::Template;
use axum::extract::Extension;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};

use crate::web::error::Problem;
use crate::web::headers::RequestId;

#[derive(Template)]
#[template(path = "problem.html", config = "src/web/pages/askama.toml")]
struct ProblemPage<'a> {
    place: &'static str,
    title: &'a str,
    message: &'a str,
    id: &'a str,
}

/// A page, or the page of the problem.
pub fn page<T: Template>(result: Result<T, Problem>, id: &RequestId) -> Response {
    match result.and_then(|page| page.render().map_err(|e| Problem::internal(&e))) {
        Ok(html) => Html(html).into_response(),
        Err(trouble) => problem(&trouble, id),
    }
}

/// The page of a problem.
pub fn problem(problem: &Problem, id: &RequestId) -> Response {
    let title = match problem.status {
        StatusCode::NOT_FOUND => "Siden findes ikke",
        StatusCode::BAD_REQUEST => "Adressen kan ikke bruges",
        _ => "Det gik ikke",
    };
    let page = ProblemPage { place: "", title, message: &problem.message, id: &id.0 };
    let html = page.render().unwrap_or_else(|_| problem.message.clone());
    (problem.status, Html(html)).into_response()
}

/// An address without a page.
pub async fn not_found(Extension(id): Extension<RequestId>) -> Response {
    problem(&Problem::missing("Der er ingen side på denne adresse. Gå til søgningen og find målet derfra."), &id)
}
