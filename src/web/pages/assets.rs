//! Files the pages need, embedded: nothing comes from elsewhere.

use axum::http::header;
use axum::response::{IntoResponse, Response};

use super::render;
use crate::web::ask::Named;
use crate::web::error::Problem;

const STYLE: &str = include_str!("style.css");
const SUGGEST: &str = include_str!("suggest.js");
const ICON: &str = include_str!("icon.svg");

/// Style sheet, icon, and the one script: suggestions while typing, without which everything works too.
pub async fn asset(Named(name): Named<String>) -> Result<Response, Problem> {
    let (kind, text) = match name.as_str() {
        "style.css" => ("text/css; charset=utf-8", STYLE),
        "suggest.js" => ("text/javascript; charset=utf-8", SUGGEST),
        "icon.svg" => ("image/svg+xml", ICON),
        _ => return Err(render::not_found().await),
    };
    Ok(([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "max-age=300")], text).into_response())
}

/// Search engines stay out.
pub async fn robots() -> Response {
    "User-agent: *\nDisallow: /\n".into_response()
}
