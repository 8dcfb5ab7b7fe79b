//! What can be typed in the box.

use askama::Template;
use axum::extract::Extension;
use axum::response::Response;

use super::render;
use crate::web::headers::RequestId;
use crate::web::params;

#[derive(Template)]
#[template(path = "help.html", config = "src/web/pages/askama.toml")]
struct HelpPage {
    place: &'static str,
    /// What is typed, what it means, where it leads.
    rows: Vec<(&'static str, &'static str, String)>,
}

const ROWS: [(&str, &str); 9] = [
    ("god modtagelse", "mål med begge ord, også bøjet og i sammensætninger"),
    ("\"god modtagelse\"", "ordene lige efter hinanden"),
    ("sygefravær -trivsel", "mål med det første ord og uden det andet"),
    ("introduktion OR onboarding", "mål med et af ordene"),
    ("alle mål knyttet til DUS spor 2", "præcis de mål, der henviser til sporet"),
    ("forandring 30 i Budget 2021-2024", "præcis de mål, der henviser til forandringen"),
    ("Servicelovens § 107", "præcis de mål, der henviser til paragraffen"),
    ("kommune:Skanderborg overgange", "ordet, kun i mål fra kommunen; også område:, år:, spor:, lov:, ansvarlig: og flere"),
    ("uden ansvarlig", "mål, hvor kilden ikke nævner en ansvarlig"),
];

/// The help page.
pub async fn help(Extension(id): Extension<RequestId>) -> Response {
    let rows = ROWS.map(|(text, meaning)| (text, meaning, format!("/?q={}", params::percent(text)))).to_vec();
    render::page(Ok(HelpPage { place: "help", rows }), &id)
}
