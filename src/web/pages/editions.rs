//! Agreements in several editions: what happened to their goals, year by year.

use askama::Template;
use axum::extract::State;
use sporhund_index::record::{Change, Edition, GoalChange, LinkedGoal, PieceKind};

use super::render::{self, Page};
use super::words;
use crate::web::ask::Asked;
use crate::web::params;
use crate::web::state::App;

#[derive(Template)]
#[template(path = "editions.html", config = "src/web/pages/askama.toml")]
struct EditionsPage {
    place: &'static str,
    series: Vec<SeriesShown>,
}

struct SeriesShown {
    name: String,
    documents: Vec<(String, String)>,
    steps: Vec<StepShown>,
}

struct StepShown {
    name: String,
    counts: String,
    changes: Vec<ChangeShown>,
}

struct ChangeShown {
    word: &'static str,
    class: &'static str,
    from: Option<(String, String)>,
    to: Option<(String, String)>,
    pieces: Vec<(&'static str, String)>,
}

/// The page.
pub async fn editions(State(app): State<App>, Asked(pairs): Asked) -> Page {
    params::none(&pairs)?;
    let list = app.ask(sporhund_index::Library::editions).await?;
    render::page(&EditionsPage { place: "overview", series: list.editions.iter().map(series).collect() })
}

/// What became of a goal, in a word.
pub fn change_word(change: Change) -> &'static str {
    match change {
        Change::Kept => "uændret",
        Change::Changed => "ændret",
        Change::New => "nyt",
        Change::Dropped => "udgået",
    }
}

fn series(edition: &Edition) -> SeriesShown {
    let year = |y: Option<i32>| y.map_or_else(|| "uden år".to_owned(), |y| y.to_string());
    let steps = edition.documents.windows(2).map(|pair| {
        let [old, new] = pair else { return StepShown { name: String::new(), counts: String::new(), changes: Vec::new() } };
        let of = |goal: &Option<LinkedGoal>, id: &str| goal.as_ref().is_some_and(|g| g.document.id == id);
        let own: Vec<&GoalChange> = edition
            .changes
            .iter()
            .filter(|c| if c.to.is_some() { of(&c.to, &new.document.id) } else { of(&c.from, &old.document.id) })
            .collect();
        let count = |change: Change| {
            let number = own.iter().filter(|c| c.change == change).count();
            if number == 0 { String::new() } else { format!("{number} {}", change_word(change)) }
        };
        StepShown {
            name: format!("{} → {}", year(old.year), year(new.year)),
            counts: words::joined([Change::Kept, Change::Changed, Change::New, Change::Dropped].map(count)),
            changes: own.into_iter().map(changed).collect(),
        }
    });
    let name = words::joined(edition.municipality.clone().into_iter().chain(edition.area.clone()));
    SeriesShown {
        name,
        steps: steps.collect(),
        documents: edition.documents.iter().map(|d| (year(d.year), format!("/documents/{}", d.document.id))).collect(),
    }
}

fn changed(change: &GoalChange) -> ChangeShown {
    let end = |goal: &Option<LinkedGoal>| goal.as_ref().map(|g| (g.title.clone(), format!("/goals/{}", g.id)));
    let class = match change.change {
        Change::Kept => "",
        Change::Changed => "fair",
        Change::New => "good",
        Change::Dropped => "bad",
    };
    let piece = |p: &sporhund_index::record::DiffPiece| {
        let kind = match p.kind {
            PieceKind::Same => "same",
            PieceKind::Removed => "removed",
            PieceKind::Added => "added",
        };
        (kind, p.text.clone())
    };
    ChangeShown {
        word: change_word(change.change),
        class,
        from: end(&change.from),
        to: end(&change.to),
        pieces: change.diff.iter().map(piece).collect(),
    }
}
