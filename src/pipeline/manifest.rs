//! `--manifest LIST.csv`: a list of files with what is known about each.

use std::path::{Path, PathBuf};

use super::hints::Values;

/// Column names, English and Danish.
const COLUMNS: [(&str, &[&str]); 7] = [
    ("file", &["file", "fil"]),
    ("municipality", &["municipality", "kommune"]),
    ("area", &["area", "område"]),
    ("kind", &["kind", "type", "dokumenttype"]),
    ("year", &["year", "år"]),
    ("state", &["state", "tilstand", "status"]),
    ("source", &["source", "kilde", "adresse"]),
];

/// One line of the list.
#[derive(Debug)]
pub struct ManifestRow {
    /// Line number in the list, from 1.
    pub line: u64,
    /// The file; relative paths are relative to the list.
    pub path: PathBuf,
    /// What is known about it.
    pub values: Values,
}

/// Reads a list; columns are divided by comma or semicolon.
///
/// # Errors
/// A Danish sentence that says what is wrong and what to do.
pub fn read(path: &Path) -> Result<Vec<ManifestRow>, String> {
    let text = std::fs::read_to_string(path)
        .map_err(|_| format!("Listen {} kan ikke læses. Gem den som CSV i UTF-8, og prøv igen.", path.display()))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let head = text.lines().next().unwrap_or_default();
    let delimiter = if head.contains(';') { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).trim(csv::Trim::All).from_reader(text.as_bytes());
    let wrong = |e: csv::Error| format!("Listen {} kan ikke læses ({e}). Ret den, og prøv igen.", path.display());
    let columns: Vec<Option<&str>> = reader.headers().map_err(wrong)?.iter().map(column).collect();
    if !columns.contains(&Some("file")) {
        return Err(format!(
            "Listen {} har ingen kolonne »file«. Kolonnerne er file, municipality, area, kind, year, state, source.",
            path.display()
        ));
    }
    let folder = path.parent().unwrap_or(Path::new(""));
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(wrong)?;
        let line = record.position().map_or(0, csv::Position::line);
        let mut values: Values =
            columns.iter().zip(&record).filter_map(|(c, v)| c.filter(|_| !v.is_empty()).map(|c| (c.to_owned(), v.to_owned()))).collect();
        if let Some(file) = values.remove("file") {
            rows.push(ManifestRow { line, path: folder.join(file), values });
        }
    }
    Ok(rows)
}

fn column(header: &str) -> Option<&'static str> {
    let header = header.to_lowercase();
    COLUMNS.iter().find(|(_, names)| names.contains(&header.as_str())).map(|(column, _)| *column)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Result<Vec<ManifestRow>, String> {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("liste.csv");
        std::fs::write(&path, text).unwrap();
        read(&path).map_err(|e| e.replace(&dir.path().display().to_string(), ""))
    }

    #[test]
    fn danish_and_english_columns_with_comma_or_semicolon_are_read() {
        let all = rows("fil;kommune;år\na.pdf;Ravnsø;2023\n").unwrap();
        assert_eq!(all[0].values.get("municipality").map(String::as_str), Some("Ravnsø"));
        assert_eq!(
            rows("file,area\na.pdf,\"Social, Sundhed\"\n").unwrap()[0].values.get("area").map(String::as_str),
            Some("Social, Sundhed")
        );
    }

    #[test]
    fn a_list_without_a_file_column_names_the_columns() {
        insta::assert_snapshot!(rows("navn,kommune\n").unwrap_err(), @"Listen /liste.csv har ingen kolonne »file«. Kolonnerne er file, municipality, area, kind, year, state, source.");
    }
}
