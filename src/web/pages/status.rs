//! The status page: every file, read, unchanged or refused, and why.

use askama::Template;
use axum::extract;
use sporhund_index::Library;
use sporhund_index::record::{FileView, HintView, Outcome, State, StatusView};

use super::render::{self, Page};
use super::{original, words};
use crate::web::ask::Asked;
use crate::web::error::Problem;
use crate::web::params::{self, Pairs};
use crate::web::state::App;
use crate::wording::count;

/// Files on one page.
const PAGE: usize = 100;

#[derive(Template)]
#[template(path = "status.html", config = "src/web/pages/askama.toml")]
struct StatusPage {
    place: &'static str,
    summary: String,
    outcomes: Vec<OutcomeLink>,
    files: Vec<FileRow>,
    previous: Option<String>,
    next: Option<String>,
    position: String,
}

/// An outcome with its number of files, as a link that shows only those.
struct OutcomeLink {
    word: &'static str,
    class: &'static str,
    count: usize,
    url: String,
    on: bool,
}

/// One file as pages show it.
pub struct FileRow {
    /// File name.
    pub file: String,
    /// Where it came from, whole.
    pub path: String,
    /// The last folders of the path.
    pub folder: String,
    /// Where it opens, where its bytes are kept.
    pub url: Option<String>,
    /// Outcome in a word.
    pub word: &'static str,
    /// Its colour class.
    pub class: &'static str,
    /// Outcome in a sentence.
    pub message: String,
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
        Self {
            file: f.file.clone(),
            path: f.path.clone(),
            folder: folder(&f.path),
            url: f.document.as_deref().and_then(|id| original::address(id, f)),
            word,
            class,
            message: f.message.clone(),
            hints: hints(&f.hints),
            when: words::day(&f.read_at),
            document: f.document.clone(),
        }
    }
}

/// What is asked of the page.
struct Choice {
    outcome: Option<Outcome>,
    page: usize,
}

/// All files, or those with one outcome.
pub async fn status(extract::State(app): extract::State<App>, Asked(pairs): Asked) -> Page {
    let choice = choice(&pairs)?;
    let status = app.ask(Library::status).await?;
    render::page(&build(&status, &choice))
}

fn choice(pairs: &Pairs) -> Result<Choice, Problem> {
    let mut choice = Choice { outcome: None, page: 1 };
    for (name, value) in pairs {
        match name.as_str() {
            "outcome" => choice.outcome = Some(outcome_of(value)?),
            "page" => choice.page = params::number(name, value)?.max(1),
            _ => return Err(Problem::wrong(format!("Parameteren »{name}« kendes ikke. Brug outcome eller page."), ["outcome", "page"])),
        }
    }
    Ok(choice)
}

/// An outcome by its name in the API.
fn outcome_of(name: &str) -> Result<Outcome, Problem> {
    serde_json::from_value(serde_json::Value::String(name.to_owned())).map_err(|_| {
        Problem::wrong(format!("Udfaldet »{name}« kendes ikke. Gå til siden Status, og vælg et derfra."), Vec::<String>::new())
    })
}

fn address(outcome: Option<Outcome>, page: usize) -> String {
    let name = outcome.map(Outcome::name);
    let page = (page > 1).then(|| format!("page={page}"));
    let asked: Vec<String> = name.map(|n| format!("outcome={n}")).into_iter().chain(page).collect();
    if asked.is_empty() { "/status".to_owned() } else { format!("/status?{}", asked.join("&")) }
}

fn build(status: &StatusView, choice: &Choice) -> StatusPage {
    let chosen: Vec<&FileView> = status.list.iter().filter(|f| choice.outcome.is_none_or(|o| f.outcome == o)).collect();
    let first = (choice.page - 1).saturating_mul(PAGE);
    let files: Vec<FileRow> = chosen.iter().skip(first).take(PAGE).map(|f| FileRow::of(f)).collect();
    let last = first.saturating_add(files.len());
    let pages = chosen.len().div_ceil(PAGE).max(1);
    let summary = [count(status.files, "fil", "filer"), count(status.works, "dokument", "dokumenter"), count(status.goals, "mål", "mål")];
    StatusPage {
        place: "status",
        summary: words::joined(summary),
        outcomes: outcomes(status, choice),
        previous: (choice.page > 1).then(|| address(choice.outcome, (choice.page - 1).min(pages))),
        next: (last < chosen.len()).then(|| address(choice.outcome, choice.page.saturating_add(1))),
        position: if files.is_empty() { String::new() } else { format!("{}–{last} af {}", first + 1, chosen.len()) },
        files,
    }
}

/// What went wrong first; the chosen one leads back to all.
fn outcomes(status: &StatusView, choice: &Choice) -> Vec<OutcomeLink> {
    let mut links: Vec<(Outcome, OutcomeLink)> = Vec::new();
    for file in &status.list {
        match links.iter_mut().find(|l| l.0 == file.outcome) {
            Some((_, link)) => link.count += 1,
            None => {
                let (word, class) = words::outcome(file.outcome);
                let on = choice.outcome == Some(file.outcome);
                let url = address((!on).then_some(file.outcome), 1);
                links.push((file.outcome, OutcomeLink { word, class, count: 1, url, on }));
            }
        }
    }
    let weight = |class: &str| ["bad", "fair", "good"].iter().position(|c| *c == class);
    links.sort_by(|(_, a), (_, b)| weight(a.class).cmp(&weight(b.class)).then(b.count.cmp(&a.count)).then(a.word.cmp(b.word)));
    links.into_iter().map(|(_, link)| link).collect()
}

/// The last two folders of a path: enough to find it again, short enough to read.
fn folder(path: &str) -> String {
    const SHOWN: usize = 2;
    let folders: Vec<&str> = path.rsplit(['/', '\\']).skip(1).filter(|part| !part.is_empty()).collect();
    let last: Vec<&str> = folders.iter().take(SHOWN).rev().copied().collect();
    format!("{}{}", if folders.len() > SHOWN { "…/" } else { "" }, last.join("/"))
}

/// Hints by where they came from: `mappenavn: kommune Odder, år 2023; liste: type plan`.
fn hints(all: &[HintView]) -> String {
    let mut origins: Vec<(&str, Vec<String>)> = Vec::new();
    for hint in all {
        let said = format!("{} {}", hint_word(&hint.field), hint_value(hint));
        match origins.iter_mut().find(|o| o.0 == hint.from) {
            Some((_, values)) => values.push(said),
            None => origins.push((&hint.from, vec![said])),
        }
    }
    origins.into_iter().map(|(from, values)| format!("{}: {}", hint_origin(from), values.join(", "))).collect::<Vec<_>>().join("; ")
}

fn hint_value(hint: &HintView) -> &str {
    match (hint.field.as_str(), hint.value.as_str()) {
        ("state", "draft") => words::state_word(State::Draft),
        ("state", "hearing") => words::state_word(State::Hearing),
        ("state", "adopted") => words::state_word(State::Adopted),
        ("state", "status") => words::state_word(State::Status),
        (_, value) => value,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_shown_by_its_last_folders() {
        assert_eq!(folder("/srv/data/Odder/2023/aftale.pdf"), "…/Odder/2023");
        assert_eq!(folder("aftale.pdf"), "");
        assert_eq!(folder("samling.zip/aftale.pdf"), "samling.zip");
    }

    #[test]
    fn hints_are_told_by_where_they_came_from() {
        let hint =
            |field: &str, value: &str, from: &str| HintView { field: field.to_owned(), value: value.to_owned(), from: from.to_owned() };
        let all = [hint("municipality", "Odder", "folder"), hint("state", "adopted", "sidecar"), hint("year", "2023", "folder")];
        insta::assert_snapshot!(hints(&all), @"mappenavn: kommune Odder, år 2023; oplysningsfil: tilstand vedtaget");
    }

    #[test]
    fn an_outcome_is_chosen_by_its_name_in_the_api() {
        let pairs = vec![("outcome".to_owned(), "needs_recognition".to_owned()), ("page".to_owned(), "3".to_owned())];
        let asked = choice(&pairs).unwrap();
        assert_eq!(address(asked.outcome, asked.page), "/status?outcome=needs_recognition&page=3");
        let refused = choice(&vec![("outcome".to_owned(), "brækket".to_owned())]).err().unwrap();
        insta::assert_snapshot!(refused.message, @"Udfaldet »brækket« kendes ikke. Gå til siden Status, og vælg et derfra.");
    }
}
