//! Counts of goals by two fields: every cell leads to its goals.

use askama::Template;
use axum::extract::State;
use sporhund_index::record::{FACETS, Matrix, SearchRequest};

use super::render::{self, Page};
use super::words;
use crate::web::ask::Asked;
use crate::web::error::Problem;
use crate::web::params::{self, Pairs};
use crate::web::state::App;

#[derive(Template)]
#[template(path = "matrix.html", config = "src/web/pages/askama.toml")]
struct MatrixPage {
    place: &'static str,
    heading: String,
    rows: Vec<(&'static str, &'static str, bool)>,
    columns: Vec<(&'static str, &'static str, bool)>,
    municipalities: Vec<(String, bool)>,
    head: Vec<String>,
    body: Vec<(String, Vec<CellShown>)>,
    export: String,
}

struct CellShown {
    text: String,
    class: &'static str,
    url: Option<String>,
}

/// What is counted.
pub struct Counted {
    /// Field of the rows.
    pub rows: String,
    /// Field of the columns.
    pub columns: String,
    /// What narrows the goals.
    pub request: SearchRequest,
}

/// Reads what is to be counted.
///
/// # Errors
/// An unknown field or parameter.
pub fn counted(pairs: Pairs) -> Result<Counted, Problem> {
    let (rows, pairs) = params::take(pairs, "rows");
    let (columns, pairs) = params::take(pairs, "columns");
    let field = |given: Vec<String>, usual: &str| {
        let field = given.into_iter().next().unwrap_or_else(|| usual.to_owned());
        if FACETS.contains(&field.as_str()) { Ok(field) } else { Err(Problem::wrong(format!("»{field}« er ikke et felt."), FACETS)) }
    };
    let pairs: Pairs = pairs.into_iter().filter(|(_, value)| !value.is_empty()).collect();
    Ok(Counted { rows: field(rows, "track")?, columns: field(columns, "area")?, request: params::request(&pairs)? })
}

/// The page.
pub async fn matrix(State(app): State<App>, Asked(pairs): Asked) -> Page {
    let asked = counted(pairs)?;
    let (rows, columns, filters) = (asked.rows.clone(), asked.columns.clone(), asked.request.filters.clone());
    let found = app.ask(move |library| {
        let all = library.search(&SearchRequest::default())?;
        let names: Vec<String> = all.facets.get("municipality").into_iter().flatten().map(|v| v.value.clone()).collect();
        Ok((library.matrix(&rows, &columns, &filters)?, names))
    });
    let (matrix, mut names) = found.await?;
    names.sort_by_key(|n| words::order(n));
    render::page(&build(&asked, &matrix, names))
}

fn build(asked: &Counted, matrix: &Matrix, names: Vec<String>) -> MatrixPage {
    let chosen = asked.request.filters.get("municipality");
    let options = |field: &str| FACETS.iter().map(|f| (*f, words::facet(f), *f == field)).collect();
    let body = matrix.rows.iter().zip(&matrix.row_labels).zip(&matrix.cells).map(|((row, label), cells)| {
        let cell = |(column, count): (&String, &Option<usize>)| match count {
            None => CellShown { text: "ikke indlæst".to_owned(), class: "absent", url: None },
            Some(0) => CellShown { text: "0".to_owned(), class: "zero", url: None },
            Some(count) => {
                let mut request = asked.request.clone();
                request.filters.insert(asked.rows.clone(), vec![row.clone()]);
                request.filters.insert(asked.columns.clone(), vec![column.clone()]);
                CellShown { text: count.to_string(), class: "", url: Some(format!("/{}", params::query_string(&request, 0))) }
            }
        };
        (label.clone(), matrix.columns.iter().zip(cells).map(cell).collect())
    });
    let fields = format!("rows={}&columns={}", asked.rows, asked.columns);
    let narrowed = params::query_string(&asked.request, 0).replacen('?', "&", 1);
    MatrixPage {
        place: "overview",
        heading: format!("{} × {}", words::facet(&asked.rows), words::facet(&asked.columns).to_lowercase()),
        rows: options(&asked.rows),
        columns: options(&asked.columns),
        municipalities: names.into_iter().map(|n| (n.clone(), chosen.is_some_and(|c| c.contains(&n)))).collect(),
        head: matrix.column_labels.clone(),
        body: body.collect(),
        export: format!("/export/matrix.xlsx?{fields}{narrowed}"),
    }
}
