//! Lists of goals as CSV for a Danish spreadsheet: UTF-8 with byte order mark, semicolons, no cell that a spreadsheet would run.

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use sporhund_index::Library;
use sporhund_index::record::{GoalView, HitKind, Party, SearchRequest};

use super::ask::{Asked, Named};
use super::error::Problem;
use super::pages;
use super::params;
use super::state::App;

const COLUMNS: [&str; 21] = [
    "id",
    "titel",
    "nummer",
    "art",
    "kommune",
    "område",
    "dokumenttype",
    "år",
    "ansvarlige",
    "henvisninger",
    "opfølgning",
    "opfølgningstider",
    "tid",
    "måltal",
    "status",
    "side",
    "dokument",
    "fil",
    "tilstand",
    "temaer",
    "målgrupper",
];

/// All hits of a search, not only one page of them.
pub async fn search(State(app): State<App>, Asked(pairs): Asked) -> Result<Response, Problem> {
    let request = params::request(&pairs)?;
    let chosen = request.filters.values().flatten().map(String::as_str);
    let name = [request.query.as_str()].into_iter().chain(chosen).collect::<Vec<_>>().join(" ");
    let goals = app.ask(move |library| all_hits(library, request)).await?;
    Ok(file(csv(&goals)?, &name))
}

/// The goals of one document.
pub async fn document(State(app): State<App>, Named(id): Named<String>) -> Result<Response, Problem> {
    let name = id.clone();
    let goals = app.ask(move |library| {
        let view = library.document(&id)?;
        view.map(|v| library.goals_of(&v.goals.into_iter().map(|g| g.id).collect::<Vec<_>>())).transpose()
    });
    let goals = goals.await?.ok_or_else(|| Problem::missing("Der er intet dokument med det id. Se listen over dokumenter."))?;
    Ok(file(csv(&goals)?, &name))
}

fn all_hits(library: &Library, mut request: SearchRequest) -> Result<Vec<GoalView>, sporhund_index::Error> {
    request.limit = SearchRequest::MAX_LIMIT;
    request.offset = 0;
    let mut ids = Vec::new();
    loop {
        let answer = library.search(&request)?;
        let found = answer.hits.len();
        ids.extend(answer.hits.into_iter().filter(|h| h.kind == HitKind::Goal).map(|h| h.id));
        request.offset += found;
        if found == 0 || request.offset >= answer.total {
            return library.goals_of(&ids);
        }
    }
}

fn csv(goals: &[GoalView]) -> Result<Vec<u8>, Problem> {
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(b"\xef\xbb\xbf".to_vec());
    writer.write_record(COLUMNS).map_err(|e| Problem::internal(&e))?;
    for goal in goals {
        writer.write_record(row(goal).iter().map(|cell| harmless(cell))).map_err(|e| Problem::internal(&e))?;
    }
    writer.into_inner().map_err(|e| Problem::internal(&e))
}

fn row(view: &GoalView) -> [String; COLUMNS.len()] {
    let (g, d) = (&view.goal, &view.document);
    let silent = |text: String| if text.is_empty() { "ikke angivet".to_owned() } else { text };
    let join = |items: Vec<String>| items.join(", ");
    let owners = g.owners.iter().map(Party::shown).collect();
    let targets = g.measures.iter().filter(|m| m.kind == sporhund_index::record::MeasureType::Target);
    let mut times: Vec<String> = Vec::new();
    for time in g.follow_up.iter().flat_map(|f| &f.times) {
        if !times.contains(time) {
            times.push(time.clone());
        }
    }
    [
        view.id.clone(),
        g.title.clone(),
        g.number.clone().unwrap_or_default(),
        g.kind.clone(),
        d.municipality.clone().unwrap_or_default(),
        d.area.clone().unwrap_or_default(),
        d.kind.clone().unwrap_or_default(),
        d.period.as_ref().and_then(|p| p.from.get(..4)).unwrap_or_default().to_owned(),
        silent(join(owners)),
        silent(join(g.references.iter().map(|r| r.key.clone()).collect())),
        silent(g.follow_up.iter().map(|f| f.text.as_str()).collect::<Vec<_>>().join(" ")),
        silent(join(times)),
        silent(g.time_frame.as_ref().map(|t| t.text.clone()).unwrap_or_default()),
        silent(join(targets.map(pages::figure).collect())),
        silent(g.status.as_ref().map(|s| s.text.clone()).unwrap_or_default()),
        g.place.page.to_string(),
        d.title.clone().unwrap_or_default(),
        d.file.clone(),
        pages::state_word(d.state).to_owned(),
        join(view.themes.iter().map(|t| t.name.clone()).collect()),
        join(view.target_groups.iter().map(|t| t.name.clone()).collect()),
    ]
}

/// A cell that begins like a formula is made plain text (CSV injection).
fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

/// A download named after what it holds.
fn file(bytes: Vec<u8>, about: &str) -> Response {
    let slug = params::slug(about);
    let name = if slug.is_empty() { "maal.csv".to_owned() } else { format!("maal-{slug}.csv") };
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    (headers, bytes).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_runs_as_a_formula() {
        assert_eq!(harmless("=1+1"), "'=1+1");
        assert_eq!(harmless("God modtagelse"), "God modtagelse");
    }
}
