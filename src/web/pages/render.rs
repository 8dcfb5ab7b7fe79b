//! Templates into answers, and problems into the page that shows them.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};

use crate::web::error::Problem;

/// A page, or why there is none.
pub type Page = Result<Html<String>, Problem>;

#[derive(Template)]
#[template(path = "problem.html", config = "src/web/pages/askama.toml")]
struct ProblemPage<'a> {
    place: &'static str,
    title: &'a str,
    message: &'a str,
    onward: Option<&'a (String, String)>,
    id: &'a str,
}

/// A page as HTML.
///
/// # Errors
/// The template cannot be written.
pub fn page<T: Template>(page: &T) -> Page {
    page.render().map(Html).map_err(|e| Problem::internal(&e))
}

/// The page of a problem.
pub fn problem(problem: &Problem, id: &str) -> Response {
    let title = match problem.status {
        StatusCode::NOT_FOUND => "Siden findes ikke",
        StatusCode::BAD_REQUEST | StatusCode::METHOD_NOT_ALLOWED => "Adressen kan ikke bruges",
        StatusCode::UNAUTHORIZED => "Log ind",
        _ => "Det gik ikke",
    };
    let page = ProblemPage { place: "", title, message: &problem.message, onward: problem.onward.as_ref(), id };
    let html = page.render().unwrap_or_else(|_| problem.message.clone());
    (problem.status, Html(html)).into_response()
}

/// An address without a page.
pub async fn not_found() -> Problem {
    Problem::missing("Der er ingen side på denne adresse. Gå til søgningen og find målet derfra.")
}
