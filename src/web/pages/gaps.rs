//! What goals do not say: without owner, follow-up, track or figure, per municipality and department.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::State;
use sporhund_index::record::{NONE, SearchRequest};
use sporhund_index::{Error, Library};

use super::render::{self, Page};
use super::words;
use crate::web::ask::Asked;
use crate::web::params;
use crate::web::state::App;

/// Fields that may be silent, with the heading of their column.
pub const FIELDS: [(&str, &str); 4] =
    [("owner", "uden ansvarlig"), ("follow_up", "uden opfølgning"), ("track", "uden spor"), ("has_measure", "uden måltal")];

#[derive(Template)]
#[template(path = "gaps.html", config = "src/web/pages/askama.toml")]
struct GapsPage {
    place: &'static str,
    head: Vec<&'static str>,
    rows: Vec<RowShown>,
}

struct RowShown {
    municipality: String,
    area: String,
    goals: usize,
    url: String,
    cells: Vec<(usize, String, String)>,
}

/// Goals of a department, and how many of them are silent on each of [`FIELDS`].
pub struct Gap {
    /// Municipality.
    pub municipality: String,
    /// Department.
    pub area: String,
    /// All its goals.
    pub goals: usize,
    /// Silent ones by field.
    pub silent: [usize; FIELDS.len()],
}

/// Counts silent goals.
///
/// # Errors
/// As searching.
pub fn gaps(library: &Library) -> Result<Vec<Gap>, Error> {
    let mut found: BTreeMap<(String, String), Gap> = BTreeMap::new();
    let none = |field: &str| BTreeMap::from([(field.to_owned(), vec![NONE.to_owned()])]);
    for (at, filters) in std::iter::once((None, BTreeMap::new())).chain(FIELDS.iter().enumerate().map(|(i, (f, _))| (Some(i), none(f)))) {
        let matrix = library.matrix("municipality", "area", &filters)?;
        for (municipality, cells) in matrix.rows.iter().zip(&matrix.cells) {
            for (area, count) in matrix.columns.iter().zip(cells) {
                let Some(count) = count.filter(|c| *c > 0) else { continue };
                let gap = found.entry((words::order(municipality), words::order(area))).or_insert_with(|| Gap {
                    municipality: municipality.clone(),
                    area: area.clone(),
                    goals: 0,
                    silent: [0; FIELDS.len()],
                });
                match at {
                    None => gap.goals = count,
                    Some(i) => gap.silent.get_mut(i).into_iter().for_each(|s| *s = count),
                }
            }
        }
    }
    Ok(found.into_values().collect())
}

/// The page.
pub async fn page(State(app): State<App>, Asked(pairs): Asked) -> Page {
    params::none(&pairs)?;
    let rows = app.ask(gaps).await?.into_iter().map(shown).collect();
    render::page(&GapsPage { place: "overview", head: FIELDS.iter().map(|f| f.1).collect(), rows })
}

fn shown(gap: Gap) -> RowShown {
    let address = |field: Option<&str>| {
        let mut request = SearchRequest::default();
        request.filters.insert("municipality".to_owned(), vec![gap.municipality.clone()]);
        request.filters.insert("area".to_owned(), vec![gap.area.clone()]);
        if let Some(field) = field {
            request.filters.insert(field.to_owned(), vec![NONE.to_owned()]);
        }
        format!("/{}", params::query_string(&request, 0))
    };
    let cell = |((field, _), count): (&(&str, &str), &usize)| {
        (*count, format!("{} %", (100 * count + gap.goals / 2) / gap.goals.max(1)), address(Some(field)))
    };
    RowShown {
        goals: gap.goals,
        url: address(None),
        cells: FIELDS.iter().zip(&gap.silent).map(cell).collect(),
        municipality: gap.municipality,
        area: if gap.area == NONE { "område ikke angivet".to_owned() } else { gap.area },
    }
}
