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

/// The help page.
pub async fn help() -> Page {
    // The table the parser's own tests check.
    let row = |s: sporhund_index::Syntax| (s.example, s.meaning, format!("/?q={}", params::percent(s.example)));
    let rows = sporhund_index::syntax().into_iter().map(row).collect();
    render::page(&HelpPage { place: "help", rows })
}
