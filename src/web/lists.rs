//! The lists of what connects goals as downloads: one address per list, with the parameters of its page.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use sporhund_index::record::{Between, GoalView, LinkedGoal, Party, TrackGoal};
use sporhund_index::{Error, Library};

use super::ask::{Asked, Named};
use super::error::Problem;
use super::pages;
use super::params::{self, Pairs};
use super::state::App;
use super::table::{Cell, Table};

/// What is left of a cell where the source is silent.
const SILENT: &str = "ikke angivet";

/// One list, by the name of its file.
pub async fn list(
    State(app): State<App>,
    Named(file): Named<String>,
    Asked(pairs): Asked,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let missing = || Problem::missing("Der er ingen liste med det navn. Hent den fra dens side.").onward("Sammenhænge", "/overview");
    let (name, ending) = file.rsplit_once('.').ok_or_else(missing)?;
    let table = match name {
        "spor" => track(&app, pairs).await?,
        "matrix" => matrix(&app, pairs).await?,
        "forbindelser" => links(&app, &pairs).await?,
        "sammenligning" => comparison(&app, pairs).await?,
        "udgaver" => app.ask(editions).await?,
        "mangler" => app.ask(gaps).await?,
        "uden-svar" => app.ask(unanswered).await?,
        "vurderinger" => app.ask(judgements).await?,
        "ikke-indlaest" => app.ask(cited).await?,
        "rammer" => app.ask(frameworks).await?,
        _ => return Err(missing()),
    };
    let host = headers.get("host").and_then(|h| h.to_str().ok()).unwrap_or("localhost");
    table.download(ending, &format!("http://{host}"))
}

/// Title as a link, and where it stands.
fn goal(goal: &LinkedGoal) -> [Cell; 5] {
    let d = &goal.document;
    [
        Cell::Link(goal.title.clone(), format!("/goals/{}", goal.id)),
        Cell::text(d.municipality.clone().unwrap_or_default()),
        Cell::text(d.area.clone().unwrap_or_default()),
        Cell::text(d.file.clone()),
        Cell::count(usize::try_from(goal.page).unwrap_or_default()),
    ]
}

const GOAL: [&str; 5] = ["mål", "kommune", "område", "fil", "side"];

fn said(texts: Vec<String>) -> Cell {
    if texts.is_empty() { Cell::text(SILENT) } else { Cell::text(texts.join("; ")) }
}

async fn track(app: &App, pairs: Pairs) -> Result<Table, Problem> {
    let (keys, pairs) = params::take(pairs, "key");
    let (municipality, rest) = params::take(pairs, "municipality");
    params::none(&rest)?;
    let key = keys.into_iter().next().ok_or_else(|| Problem::wrong("Skriv sporets nøgle: key=dus/2.", ["key", "municipality"]))?;
    let name = format!("spor-{}", params::slug(&key));
    let found = app.ask(move |library| {
        let Some(view) = library.track(&key, municipality.first().map(String::as_str))? else { return Ok(None) };
        let all = if view.municipalities.is_empty() { vec![view] } else { view.municipalities };
        let mut rows: Vec<(&'static str, TrackGoal, GoalView)> = Vec::new();
        for view in all {
            for (how, list) in [("henviser", view.goals), ("uden nummer", view.unnumbered)] {
                let ids: Vec<String> = list.iter().map(|g| g.goal.id.clone()).collect();
                rows.extend(list.into_iter().zip(library.goals_of(&ids)?).map(|(g, full)| (how, g, full)));
            }
        }
        Ok(Some(rows))
    });
    let rows = found.await?.ok_or_else(|| Problem::missing("Intet mål henviser til det spor.").onward("Se alle spor", "/tracks"))?;
    let head = [&GOAL[..], &["henvisning", "sætning", "ansvarlige", "opfølgning", "opfølgningstider", "tilstand"]].concat();
    let mut table = Table::new(name, &head);
    for (how, entry, full) in rows {
        let g = &full.goal;
        let mut times: Vec<String> = g.follow_up.iter().flat_map(|f| f.times.clone()).collect();
        times.dedup();
        let mut row = goal(&entry.goal).to_vec();
        row.extend([
            Cell::text(how),
            Cell::text(entry.text),
            said(g.owners.iter().map(Party::shown).collect()),
            said(g.follow_up.iter().map(|f| f.text.clone()).collect()),
            said(times),
            Cell::text(pages::state_word(full.document.state)),
        ]);
        table.rows.push(row);
    }
    Ok(table)
}

async fn matrix(app: &App, pairs: Pairs) -> Result<Table, Problem> {
    let asked = pages::counted(pairs)?;
    let name = format!("matrix-{}-{}", asked.rows, asked.columns).replace('_', "-");
    let matrix = app.ask(move |library| library.matrix(&asked.rows, &asked.columns, &asked.request.filters)).await?;
    let mut table = Table::new(name, &[""]);
    table.head.extend(matrix.column_labels.iter().cloned());
    for (label, cells) in matrix.row_labels.iter().zip(&matrix.cells) {
        let cells = cells.iter().map(|c| c.map_or_else(|| Cell::text("ikke indlæst"), Cell::count));
        table.rows.push(std::iter::once(Cell::text(label.clone())).chain(cells).collect());
    }
    Ok(table)
}

async fn links(app: &App, pairs: &Pairs) -> Result<Table, Problem> {
    let choice = Between { limit: usize::MAX, offset: 0, ..pages::choice(pairs)? };
    let list = app.ask(move |library| library.between(&choice)).await?;
    let second = GOAL.map(|h| format!("andet {h}"));
    let ends = ["art", "nævnt", "score", "grunde", "vurderet", "af", "note"];
    let mut table = Table::new("forbindelser", &GOAL);
    table.head.extend(second.into_iter().chain(ends.map(str::to_owned)));
    for link in &list.links {
        let mut row: Vec<Cell> = goal(&link.a).into_iter().chain(goal(&link.b)).collect();
        let judged = link.judged.as_ref();
        row.extend([
            Cell::text(pages::link_kind(link.kind)),
            Cell::text(pages::declared(link.declared)),
            Cell::Number((f64::from(link.score) * 100.0).round() / 100.0),
            Cell::text(link.reasons.iter().map(|r| r.text.as_str()).collect::<Vec<_>>().join(". ")),
            Cell::text(judged.map(|j| pages::verdict(j.verdict)).unwrap_or_default()),
            Cell::text(judged.map(|j| j.who.clone()).unwrap_or_default()),
            Cell::text(judged.map(|j| j.note.clone()).unwrap_or_default()),
        ]);
        table.rows.push(row);
    }
    Ok(table)
}

async fn comparison(app: &App, pairs: Pairs) -> Result<Table, Problem> {
    let (ids, rest) = params::take(pairs, "id");
    params::none(&rest)?;
    let found = app.ask(move |library| library.compare(&ids)).await?;
    let mut table = Table::new("sammenligning", &["felt", "forskel"]);
    table.head.extend(found.goals.iter().map(|g| g.title.clone()));
    let lead = [Cell::text("dokument"), Cell::text("")];
    let places = found.goals.iter().map(|g| Cell::Link(format!("{}, s. {}", g.document.file, g.page), format!("/goals/{}", g.id)));
    table.rows.push(lead.into_iter().chain(places).collect());
    for row in &found.rows {
        let values = row.values.iter().map(|v| Cell::text(v.clone().unwrap_or_else(|| SILENT.to_owned())));
        let lead = [Cell::text(row.label.clone()), Cell::text(if row.differs { "ja" } else { "" })];
        table.rows.push(lead.into_iter().chain(values).collect());
    }
    Ok(table)
}

fn editions(library: &Library) -> Result<Table, Error> {
    let mut table = Table::new("udgaver", &["kommune", "område", "ændring", "før", "fil før", "efter", "fil efter"]);
    for edition in library.editions()?.editions {
        for change in &edition.changes {
            let end = |goal: &Option<LinkedGoal>| match goal {
                Some(g) => [Cell::Link(g.title.clone(), format!("/goals/{}", g.id)), Cell::text(g.document.file.clone())],
                None => [Cell::text(""), Cell::text("")],
            };
            let lead = [
                Cell::text(edition.municipality.clone().unwrap_or_default()),
                Cell::text(edition.area.clone().unwrap_or_default()),
                Cell::text(pages::change_word(change.change)),
            ];
            table.rows.push(lead.into_iter().chain(end(&change.from)).chain(end(&change.to)).collect());
        }
    }
    Ok(table)
}

fn gaps(library: &Library) -> Result<Table, Error> {
    let mut table = Table::new("mangler", &["kommune", "område", "mål i alt"]);
    table.head.extend(pages::GAPS.iter().map(|(_, name)| (*name).to_owned()));
    for gap in pages::gaps(library)? {
        let mut row = vec![Cell::text(gap.municipality), Cell::text(gap.area), Cell::count(gap.goals)];
        row.extend(gap.silent.map(Cell::count));
        table.rows.push(row);
    }
    Ok(table)
}

fn unanswered(library: &Library) -> Result<Table, Error> {
    let mut table = Table::new("uden-svar", &[&GOAL[..], &["nævner", "sætning", "aftale i samlingen"]].concat());
    for entry in library.one_sided()?.one_sided {
        let held = if entry.held { "ja" } else { "nej" };
        let ends = [Cell::text(entry.names), Cell::text(entry.text), Cell::text(held)];
        table.rows.push(goal(&entry.goal).into_iter().chain(ends).collect());
    }
    Ok(table)
}

fn judgements(library: &Library) -> Result<Table, Error> {
    let mut table = Table::new("vurderinger", &["vurdering", "af", "tid", "note"]);
    table.head.extend(GOAL.iter().map(|h| (*h).to_owned()).chain(GOAL.map(|h| format!("andet {h}"))));
    for pair in library.judgements()?.judgements {
        let j = pair.judgement;
        let lead = [Cell::text(pages::verdict(j.verdict)), Cell::text(j.who), Cell::text(j.at), Cell::text(j.note)];
        table.rows.push(lead.into_iter().chain(goal(&pair.a)).chain(goal(&pair.b)).collect());
    }
    Ok(table)
}

fn cited(library: &Library) -> Result<Table, Error> {
    let mut table = Table::new("ikke-indlaest", &["kommune", "dokument", "nøgle", "art", "i samlingen"]);
    table.head.extend(GOAL.iter().map(|h| if *h == "mål" { "henvist fra".to_owned() } else { format!("henvist fra {h}") }));
    table.head.extend(["sætning", "tilstand"].map(str::to_owned));
    for entry in library.cited()?.cited {
        let lead = [
            Cell::text(entry.municipality.clone()),
            Cell::text(entry.label.clone()),
            Cell::text(entry.key.clone().unwrap_or_default()),
            Cell::text(pages::cited_kind(entry.kind)),
            Cell::text("nej"),
        ];
        let goals = entry.goals.iter().map(|c| {
            let [title, municipality, area, file, _] = goal(&c.goal);
            let cells = [title, municipality, area, file, Cell::count(usize::try_from(c.place.page).unwrap_or_default())];
            (cells, c.text.clone(), c.goal.document.state)
        });
        let documents = entry.documents.iter().map(|c| {
            let d = &c.document;
            let cells = [
                Cell::Link(d.title.clone().unwrap_or_else(|| d.file.clone()), format!("/documents/{}", d.id)),
                Cell::text(d.municipality.clone().unwrap_or_default()),
                Cell::text(d.area.clone().unwrap_or_default()),
                Cell::text(d.file.clone()),
                Cell::count(usize::try_from(c.place.page).unwrap_or_default()),
            ];
            (cells, c.text.clone(), d.state)
        });
        for (cells, text, state) in goals.chain(documents) {
            let ends = [Cell::text(text), Cell::text(pages::state_word(state))];
            table.rows.push(lead.iter().cloned().chain(cells).chain(ends).collect());
        }
    }
    Ok(table)
}

fn frameworks(library: &Library) -> Result<Table, Error> {
    let head = [
        "kommune",
        "ramme eller spor",
        "nøgle",
        "nummer",
        "titel",
        "skrevet",
        "stavefejl",
        "egne navne",
        "egne stavefejl",
        "rettet af",
        "mål",
    ];
    let mut table = Table::new("rammer", &head);
    for term in library.frameworks()?.terms {
        let own = term.own.unwrap_or_default();
        table.rows.push(vec![
            Cell::text(term.municipality.clone()),
            Cell::Link(term.label, pages::track_address(&term.key, &term.municipality)),
            Cell::text(term.key.clone()),
            term.number.map_or_else(|| Cell::text(""), |n| Cell::Number(f64::from(n))),
            Cell::text(term.title.unwrap_or_default()),
            Cell::text(term.aliases.join("; ")),
            Cell::text(term.misspellings.join("; ")),
            Cell::text(own.aliases.join("; ")),
            Cell::text(own.misspellings.join("; ")),
            Cell::text(own.who),
            Cell::count(term.goals),
        ]);
    }
    Ok(table)
}
