//! Counts of goals by two facet fields.

use std::collections::BTreeMap;

use crate::error::Error;
use crate::record::{Answer, DocumentView, FacetValue, Matrix, NONE, SearchRequest};
use crate::search::Engine;

/// Fields that documents have: where no document has both values, nothing can be said of goals.
const OF_DOCUMENTS: [&str; 6] = ["municipality", "region", "area", "kind", "year", "state"];

type Filters = BTreeMap<String, Vec<String>>;

/// Counts within some filters.
pub fn matrix(engine: &Engine, documents: &[DocumentView], rows: &str, columns: &str, filters: &Filters) -> Result<Matrix, Error> {
    let all = ask(engine, filters.clone())?;
    let (row_values, column_values) = (values(&all, rows), values(&all, columns));
    let mut cells = Vec::new();
    for row in &row_values {
        let own = ask(engine, with(filters, rows, &row.value))?;
        let counts: BTreeMap<&str, usize> = own.facets.get(columns).into_iter().flatten().map(|v| (v.value.as_str(), v.count)).collect();
        let whose: Vec<String> = values(&own, "municipality").into_iter().filter(|v| v.count > 0).map(|v| v.value).collect();
        let cell = |c: &FacetValue| match counts.get(c.value.as_str()) {
            Some(count) => Some(*count),
            None => is_held(documents, (rows, &row.value), (columns, &c.value), &whose).then_some(0),
        };
        cells.push(column_values.iter().map(cell).collect());
    }
    let names =
        |values: &[FacetValue]| (values.iter().map(|v| v.value.clone()).collect(), values.iter().map(|v| v.label.clone()).collect());
    let ((rows, row_labels), (columns, column_labels)) = (names(&row_values), names(&column_values));
    Ok(Matrix { rows, columns, row_labels, column_labels, cells })
}

/// Whether a document is held that could have goals in the cell: with the row's value, the column's, and of a municipality that has the row.
fn is_held(documents: &[DocumentView], (rows, row): (&str, &str), (columns, column): (&str, &str), whose: &[String]) -> bool {
    let fits = |d: &DocumentView, field: &str, value: &str| !OF_DOCUMENTS.contains(&field) || has(d, field, value);
    documents.iter().any(|d| {
        let own = d.summary.municipality.as_ref().is_none_or(|m| OF_DOCUMENTS.contains(&rows) || whose.contains(m));
        own && fits(d, rows, row) && fits(d, columns, column)
    })
}

fn has(view: &DocumentView, field: &str, value: &str) -> bool {
    let is = |held: Option<&str>| held.map_or(value == NONE, |h| h == value);
    match field {
        "municipality" => is(view.summary.municipality.as_deref()),
        "region" => is(view.document.municipality.as_ref().and_then(|m| m.region.as_deref())),
        "area" => is(view.summary.area.as_deref()),
        "kind" => is(view.summary.kind.as_deref()),
        "state" => serde_json::to_value(view.summary.state).is_ok_and(|s| s == value),
        _ => view.summary.period.as_ref().is_some_and(|p| {
            let year = |day: &str| day.get(..4).map(str::to_owned).unwrap_or_default();
            let to = p.to.as_deref().map_or_else(|| year(&p.from), year);
            (year(&p.from)..=to).contains(&value.to_owned())
        }),
    }
}

fn ask(engine: &Engine, filters: Filters) -> Result<Answer, Error> {
    engine.search(&SearchRequest { filters, ..SearchRequest::default() })
}

fn with(filters: &Filters, field: &str, value: &str) -> Filters {
    let mut narrower = filters.clone();
    narrower.insert(field.to_owned(), vec![value.to_owned()]);
    narrower
}

/// Values of a field in the order of their names, "not said" last.
fn values(answer: &Answer, field: &str) -> Vec<FacetValue> {
    let mut values: Vec<FacetValue> = answer.facets.get(field).cloned().unwrap_or_default();
    values.sort_by_key(|v| (v.value == NONE, v.value.clone()));
    values
}
