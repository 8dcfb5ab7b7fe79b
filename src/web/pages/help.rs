//! What can be typed in the box.

use askama::Template;

use super::render::{self, Page};
use crate::web::params;

#[derive(Template)]
#[template(path = "help.html", config = "src/web/pages/askama.toml")]
struct HelpPage {
    place: &'static str,
    /// What is typed, what it means, where it leads.
    rows: Vec<(&'static str, &'static str, String)>,
}

const ROWS: [(&str, &str); 10] = [
    ("god modtagelse", "mål med begge ord, også bøjet og i sammensætninger"),
    ("\"god modtagelse\"", "mål med ordene lige efter hinanden"),
    ("sygefravær -trivsel", "mål med det første ord og uden det andet"),
    ("introduktion OR onboarding", "mål med mindst ét af ordene"),
    ("alle mål knyttet til DUS spor 2", "præcis de mål, der henviser til sporet"),
    ("forandring 30 i Budget 2021-2024", "præcis de mål, der henviser til forandringen"),
    ("Servicelovens § 107", "præcis de mål, der henviser til paragraffen"),
    ("kommune:Skanderborg overgange", "ordet, men kun i mål fra kommunen; på samme måde område:, år:, spor:, lov:, ansvarlig: og status:"),
    ("uden ansvarlig", "mål, hvor kilden ikke nævner en ansvarlig"),
    ("sygefravær i andre kommuner", "mål fra alle andre end »Min kommune«, som vælges under søgefeltet"),
];

/// The help page.
pub async fn help() -> Page {
    let rows = ROWS.map(|(text, meaning)| (text, meaning, format!("/?q={}", params::percent(text)))).to_vec();
    render::page(&HelpPage { place: "help", rows })
}
