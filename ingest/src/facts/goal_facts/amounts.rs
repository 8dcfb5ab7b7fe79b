//! Rows of amounts under a row of years, as budget agreements print them: "mio. kr. | 2024 2025 2026" above "Drift | 1,5 – −0,4".

use std::sync::LazyLock;

use crate::facts::draft::FieldDraft;
use crate::model::{Measure, MeasureType, Text};

use super::pattern::{Pattern, group, part, whole};

/// A unit of money with the row of years behind it.
static HEADER: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"^\s*\(?(?:(?:alle\s+)?(?:beløb\s+)?i\s+)?(?P<unit>mio\.?\s*kr\.?|1\.?000\s*kr\.?|t\.?\s?kr\.?|tusinde?\s+kr\.?|kr\.|kroner|mia\.?\s*kr\.?)\)?\s*:?\s*(?P<years>(?:(?:BO\s?|B\s?|R\s?)?20[0-5]\d\s*){2,})",
    )
});

/// The amounts of a goal's rows, each with the year of its column where no cell of the row is empty.
pub fn amounts(fields: &[FieldDraft]) -> Vec<Measure> {
    let mut header: Option<(String, Vec<i32>)> = None;
    let mut all = Vec::new();
    for field in fields {
        let label = field.label.as_ref().map(Text::as_str).unwrap_or_default();
        let text = field.text();
        let written = format!("{} {}", label.trim_end_matches(':'), text.as_str());
        if let Some(captures) = HEADER.captures(&written) {
            let years: Vec<i32> = YEAR.find_all(group(&captures, "years").unwrap_or_default()).into_iter().filter_map(|r| {
                part(group(&captures, "years").unwrap_or_default(), r).parse().ok()
            }).collect();
            let unit = group(&captures, "unit").unwrap_or_default().trim().to_owned();
            let rest = part(&written, whole(&captures).end..written.len());
            for (label, cells) in rows(rest) {
                all.extend(row(&label, &cells, &text, &unit, &years));
            }
            header = Some((unit, years));
        } else if let Some((unit, years)) = &header {
            // A field after the row of years is a row only where it holds a name and cells and nothing else.
            let found = rows(&written);
            if let [(label, cells)] = found.as_slice()
                && written.split_whitespace().last().is_some_and(|w| cell(w).is_some())
            {
                all.extend(row(label, cells, &text, unit, years));
            }
        }
    }
    all
}

static YEAR: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"20\d\d"));

/// Names with the cells behind each.
fn rows(text: &str) -> Vec<(String, Vec<&str>)> {
    let mut all: Vec<(String, Vec<&str>)> = Vec::new();
    let mut label: Vec<&str> = Vec::new();
    for word in text.split_whitespace() {
        if cell(word).is_none() {
            label.push(word);
            continue;
        }
        if !label.is_empty() || all.is_empty() {
            all.push((std::mem::take(&mut label).join(" "), Vec::new()));
        }
        if let Some((_, cells)) = all.last_mut() {
            cells.push(word);
        }
    }
    all
}

/// The amounts of one row; none where it has more cells than there are years, or a sentence for a name.
fn row(label: &str, words: &[&str], text: &Text, unit: &str, years: &[i32]) -> Vec<Measure> {
    if words.len() > years.len() || label.split_whitespace().count() > 6 {
        return Vec::new();
    }
    let full = words.len() == years.len();
    let each = words.iter().map(|w| cell(w).flatten()).enumerate().filter_map(|(at, value)| value.map(|v| (at, v)));
    let measure = |(at, value): (usize, f64)| Measure {
        text: format!("{label} {}", words.join(" ")).trim().to_owned(),
        kind: MeasureType::Amount,
        value,
        unit: Some(unit.to_owned()),
        year: years.get(at).copied().filter(|_| full),
        applies_to: (!label.is_empty()).then(|| label.to_owned()),
        place: text.place(),
    };
    each.filter(|(_, value)| *value != 0.0).map(measure).collect()
}

/// A cell: a number, or a dash for nothing; none where it is something else.
fn cell(word: &str) -> Option<Option<f64>> {
    if matches!(word, "-" | "–" | "—" | "−") {
        return Some(None);
    }
    let digits = word.trim_start_matches(['-', '–', '−', '+']);
    let number: f64 =
        digits.replace('.', "").replace(',', ".").parse().ok().filter(|_| digits.starts_with(|c: char| c.is_ascii_digit()))?;
    Some(Some(if word.starts_with(['-', '–', '−']) { -number } else { number }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::draft::{ItemDraft, Role};

    fn field(label: &str, text: &str) -> FieldDraft {
        let item = ItemDraft { text: Text::flow(text), ..ItemDraft::default() };
        FieldDraft { label: Some(Text::flow(label)), role: Role::Other, items: vec![item] }
    }

    #[test]
    fn a_row_of_amounts_has_the_years_above_it() {
        let found = amounts(&[field("mio. kr.", "2024 2025 2026"), field("Drift", "1,5 – −0,4"), field("Ansvarlig", "Ældreudvalget")]);
        let read: Vec<_> = found.iter().map(|m| (m.value, m.year, m.applies_to.as_deref())).collect();
        assert_eq!(read, [(1.5, Some(2024), Some("Drift")), (-0.4, Some(2026), Some("Drift"))]);
    }

    #[test]
    fn rows_that_flowed_into_the_row_of_years_are_read_too() {
        let table: &[(&[(&str, &str)], &[f64])] = &[
            (&[("1.000 kr. 2026 2027 2028", "Drift 900 900 0")], &[900.0, 900.0]),
            (&[("mio. kr.", "2024 2025 2026 2027 Pulje 2,4 1,2"), ("Gevinst", "−1,9 −3,5 −3,7")], &[2.4, 1.2, -1.9, -3.5, -3.7]),
            (&[("I 1.000 kr.", "2025 2026 Løn 450 500 Drift 20 -30")], &[450.0, 500.0, 20.0, -30.0]),
            (&[("kr.", "2025 2026 Tilskud 10.000 12.000")], &[10000.0, 12000.0]),
            (&[("Beløb i mio. kr.", "B2025 BO2026 BO2027"), ("Anlæg i alt", "0 1,5 2,5")], &[1.5, 2.5]),
            (&[("t.kr.", "2025 2026"), ("Ansvarlig", "Ældreudvalget"), ("Drift", "100 -")], &[100.0]),
            (&[("mio. kr.", "2024 2025"), ("Note", "Der bygges 12 boliger i 2025")], &[]),
        ];
        for (rows, expected) in table {
            let found = amounts(&rows.iter().map(|(l, t)| field(l, t)).collect::<Vec<_>>());
            assert_eq!(found.iter().map(|m| m.value).collect::<Vec<_>>(), *expected, "{rows:?}");
        }
    }

    #[test]
    fn a_row_with_lost_cells_keeps_its_amounts_without_years() {
        let found = amounts(&[field("1.000 kr.", "2024 2025 2026"), field("Anlæg", "1.200 950")]);
        assert_eq!(found.iter().map(|m| (m.value, m.year)).collect::<Vec<_>>(), [(1200.0, None), (950.0, None)]);
    }

    #[test]
    fn numbers_without_a_row_of_years_are_no_amounts() {
        assert!(amounts(&[field("Drift", "1,5 2,5"), field("mio. kr.", "i alt"), field("Anlæg", "3")]).is_empty());
    }
}
