//! What is known about a file from outside: manifest, sidecar, folder names. Every value keeps where it came from.

use std::collections::BTreeMap;
use std::path::Path;

use sporhund_index::record::HintView;
use sporhund_ingest::{Hint, Hints};

/// Fields a hint may have, in the order they are shown.
pub const FIELDS: [&str; 6] = ["municipality", "area", "kind", "year", "state", "source"];

/// Values from one source.
pub type Values = BTreeMap<String, String>;

/// Reads a sidecar `NAME.meta.toml`.
///
/// # Errors
/// A Danish sentence that says what is wrong with it and which fields there are.
pub fn sidecar(name: &str, text: &str) -> Result<Values, String> {
    let fields = FIELDS.join(", ");
    let table: toml::Table = text.parse().map_err(|e: toml::de::Error| {
        let line = text.get(..e.span().map_or(0, |s| s.start)).unwrap_or_default().lines().count().max(1);
        format!("Oplysningsfilen {name} kan ikke forstås i linje {line}. Ret den til felt = \"værdi\"; felterne er {fields}.")
    })?;
    let mut values = Values::new();
    for (field, value) in table {
        if !FIELDS.contains(&field.as_str()) {
            return Err(format!("Oplysningsfilen {name} har feltet »{field}«, som ikke kendes. Ret den; felterne er {fields}."));
        }
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        if !value.trim().is_empty() {
            values.insert(field, value);
        }
    }
    Ok(values)
}

/// Municipality and year from folder names such as `Skanderborg/2023/…`: a folder that is a year, and the folder right above
/// it, or any folder that names a municipality itself ("Odder Kommune", or one of the 98).
pub fn folders(path: &Path) -> Values {
    let names: Vec<&str> = path.parent().into_iter().flat_map(Path::components).filter_map(|c| c.as_os_str().to_str()).collect();
    let mut values = Values::new();
    for (i, name) in names.iter().enumerate() {
        let year_below = names.get(i + 1).is_some_and(|n| is_year(n));
        if is_year(name) {
            values.insert("year".into(), (*name).to_owned());
        } else if let Some(municipality) = municipality(name, year_below) {
            values.insert("municipality".into(), municipality);
        }
    }
    values
}

/// `2023` or `2023-2026`.
fn is_year(name: &str) -> bool {
    let four = |s: &str| s.len() == 4 && s.bytes().all(|b| b.is_ascii_digit()) && (s.starts_with("19") || s.starts_with("20"));
    name.split_once('-').map_or_else(|| four(name), |(a, b)| four(a) && four(b))
}

fn municipality(name: &str, year_below: bool) -> Option<String> {
    let bare = name.strip_suffix(" Kommune").or_else(|| name.strip_suffix(" kommune"));
    let capital = name.chars().next().is_some_and(char::is_uppercase);
    let known = sporhund_ingest::facts::document::municipality_named(name).is_some();
    (bare.is_some() || known || (year_below && capital)).then(|| bare.unwrap_or(name).to_owned())
}

/// All hints of a file, the strongest source of each field first: manifest, then sidecar, then folder.
pub fn merge(manifest: Values, sidecar: Values, folder: Values) -> Vec<HintView> {
    let mut hints: Vec<HintView> = Vec::new();
    for (from, values) in [("manifest", manifest), ("sidecar", sidecar), ("folder", folder)] {
        for (field, value) in values {
            if !hints.iter().any(|h| h.field == field) {
                hints.push(HintView { field, value, from: from.to_owned() });
            }
        }
    }
    hints.sort_by_key(|h| FIELDS.iter().position(|f| *f == h.field));
    hints
}

/// The same in the shape extraction takes.
pub fn for_extraction(file: &str, hints: &[HintView]) -> Hints {
    let get = |field: &str| hints.iter().find(|h| h.field == field).map(|h| Hint::new(&h.value, &h.from));
    Hints {
        file: file.to_owned(),
        municipality: get("municipality"),
        area: get("area"),
        kind: get("kind"),
        year: get("year"),
        state: get("state"),
        source: get("source"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_above_a_year_names_the_municipality() {
        let values = folders(Path::new("dokumenter/Ravnsø/2023/aftale.pdf"));
        assert_eq!(values.get("municipality").map(String::as_str), Some("Ravnsø"));
        assert_eq!(values.get("year").map(String::as_str), Some("2023"));
    }

    #[test]
    fn plain_folders_say_nothing() {
        assert!(folders(Path::new("hentet/nyt/aftale.pdf")).is_empty());
    }

    #[test]
    fn the_manifest_beats_the_sidecar_and_the_sidecar_the_folder() {
        let one = |v: &str| Values::from([("year".to_owned(), v.to_owned())]);
        let hints = merge(one("2024"), one("2023"), one("2022"));
        assert_eq!(hints, [HintView { field: "year".into(), value: "2024".into(), from: "manifest".into() }]);
    }

    #[test]
    fn a_wrong_sidecar_says_which_fields_there_are() {
        let message = sidecar("a.meta.toml", "kommune = \"Ravnsø\"").unwrap_err();
        insta::assert_snapshot!(message, @"Oplysningsfilen a.meta.toml har feltet »kommune«, som ikke kendes. Ret den; felterne er municipality, area, kind, year, state, source.");
        let message = sidecar("a.meta.toml", "area = \"Natur\"\nyear =").unwrap_err();
        insta::assert_snapshot!(message, @"Oplysningsfilen a.meta.toml kan ikke forstås i linje 2. Ret den til felt = \"værdi\"; felterne er municipality, area, kind, year, state, source.");
    }

    #[test]
    fn a_year_may_be_a_number() {
        assert_eq!(sidecar("a.meta.toml", "year = 2023").unwrap().get("year").map(String::as_str), Some("2023"));
    }
}
