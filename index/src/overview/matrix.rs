//! Counts of goals by two facet fields.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::Error;
use crate::record::{Answer, FacetValue, Matrix, NONE, SearchRequest};
use crate::search::Engine;

/// Fields that documents have: where no document has both values, nothing can be said of goals.
const OF_DOCUMENTS: [&str; 6] = ["municipality", "region", "area", "kind", "year", "state"];

type Filters = BTreeMap<String, Vec<String>>;

/// Counts within some filters.
pub fn matrix(engine: &Engine, rows: &str, columns: &str, filters: &Filters) -> Result<Matrix, Error> {
    let all = ask(engine, filters.clone())?;
    let (row_values, column_values) = (values(&all, rows), values(&all, columns));
    let mut cells = Vec::new();
    for row in &row_values {
        let own = ask(engine, with(filters, rows, &row.value))?;
        let counts: BTreeMap<&str, usize> = own.facets.get(columns).into_iter().flatten().map(|v| (v.value.as_str(), v.count)).collect();
        let held = held(engine, &own, rows, columns, filters)?;
        let cell = |c: &FacetValue| match counts.get(c.value.as_str()) {
            Some(count) => Some(*count),
            None => held.as_ref().is_none_or(|h| h.contains(&c.value)).then_some(0),
        };
        cells.push(column_values.iter().map(cell).collect());
    }
    let names =
        |values: &[FacetValue]| (values.iter().map(|v| v.value.clone()).collect(), values.iter().map(|v| v.label.clone()).collect());
    let ((rows, row_labels), (columns, column_labels)) = (names(&row_values), names(&column_values));
    Ok(Matrix { rows, columns, row_labels, column_labels, cells })
}

/// Columns of which a document is held that could have goals in this row; none where that holds for every column.
fn held(engine: &Engine, own: &Answer, rows: &str, columns: &str, filters: &Filters) -> Result<Option<BTreeSet<String>>, Error> {
    if !OF_DOCUMENTS.contains(&columns) {
        return Ok(None);
    }
    let present = |answer: &Answer| values(answer, columns).into_iter().filter(|v| v.count > 0).map(|v| v.value).collect();
    if OF_DOCUMENTS.contains(&rows) {
        return Ok(Some(present(own)));
    }
    if columns == "municipality" {
        return Ok(None);
    }
    // A track is a municipality's: only its own documents could have goals in it.
    let whose: Vec<String> = values(own, "municipality").into_iter().filter(|v| v.count > 0).map(|v| v.value).collect();
    let mut wider = filters.clone();
    wider.insert("municipality".to_owned(), whose);
    Ok(Some(present(&ask(engine, wider)?)))
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
