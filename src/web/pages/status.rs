//! The status page: every file, read, unchanged or refused, and why.

use askama::Template;
use axum::extract::{Extension, State};
use axum::response::Response;
use sporhund_index::Library;
use sporhund_index::record::{FileView, StatusView};

use super::{render, words};
use crate::web::headers::RequestId;
use crate::web::state::App;

#[derive(Template)]
#[template(path = "status.html", config = "src/web/pages/askama.toml")]
struct StatusPage {
    place: &'static str,
    summary: String,
    counts: Vec<(&'static str, usize, &'static str)>,
    files: Vec<FileRow>,
}

/// One file as pages show it.
pub struct FileRow {
    /// File name.
    pub file: String,
    /// Where it came from.
    pub path: String,
    /// Outcome in a word.
    pub word: &'static str,
    /// Its colour class.
    pub class: &'static str,
    /// Outcome in a sentence.
    pub message: String,
    /// Pages without text, in a sentence.
    pub unread: String,
    /// Hints with their origin.
    pub hints: String,
    /// Day of reading.
    pub when: String,
    /// Its document.
    pub document: Option<String>,
}

impl FileRow {
    /// One file.
    pub fn of(f: &FileView) -> Self {
        let (word, class) = words::outcome(f.outcome);
        let hints = f.hints.iter().map(|h| format!("{} {} ({})", hint_word(&h.field), h.value, hint_origin(&h.from)));
        Self {
            file: f.file.clone(),
            path: f.path.clone(),
            word,
            class,
            message: f.message.clone(),
            unread: unread(&f.unread_pages),
            hints: hints.collect::<Vec<_>>().join(", "),
            when: words::day(&f.read_at),
            document: f.document.clone(),
        }
    }
}

/// All files.
pub async fn status(State(app): State<App>, Extension(id): Extension<RequestId>) -> Response {
    let status = app.ask(Library::status).await;
    render::page(status.map(|s| build(&s)), &id)
}

fn build(status: &StatusView) -> StatusPage {
    let mut counts: Vec<(&'static str, usize, &'static str)> = Vec::new();
    for file in &status.list {
        let (word, class) = words::outcome(file.outcome);
        match counts.iter_mut().find(|c| c.0 == word) {
            Some(entry) => entry.1 += 1,
            None => counts.push((word, 1, class)),
        }
    }
    let summary = format!(
        "{} · {} · {}",
        words::count(status.files, "fil", "filer"),
        words::count(status.works, "dokument", "dokumenter"),
        words::count(status.goals, "mål", "mål")
    );
    StatusPage { place: "status", summary, counts, files: status.list.iter().map(FileRow::of).collect() }
}

fn unread(pages: &[u32]) -> String {
    match pages {
        [] => String::new(),
        [one] => format!("Side {one} har ingen tekst."),
        [first, .., last] if pages.len() as u32 == last - first + 1 => format!("Side {first}–{last} har ingen tekst."),
        many => format!("Side {} har ingen tekst.", many.iter().map(u32::to_string).collect::<Vec<_>>().join(", ")),
    }
}

fn hint_word(field: &str) -> &str {
    match field {
        "municipality" => "kommune",
        "area" => "område",
        "kind" => "type",
        "year" => "år",
        "state" => "tilstand",
        "source" => "kilde",
        other => other,
    }
}

fn hint_origin(from: &str) -> &str {
    match from {
        "manifest" => "liste",
        "sidecar" => "oplysningsfil",
        "folder" => "mappenavn",
        other => other,
    }
}
