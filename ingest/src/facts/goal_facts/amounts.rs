//! Rows of amounts under a row of years, as budget agreements print them: "mio. kr. | 2024 2025 2026" above "Drift | 1,5 – −0,4".

use std::sync::LazyLock;

use crate::facts::draft::FieldDraft;
use crate::model::{Measure, MeasureType, Text};

use super::pattern::Pattern;

/// A label that is a unit of money and nothing else.
static UNIT: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"^\s*\(?(?:i\s+|beløb\s+i\s+)?(?:mio\.?\s*kr\.?|1\.?000\s*kr\.?|t\.?\s?kr\.?|tusinde?\s+kr\.?|kr\.|kroner|mia\.?\s*kr\.?)\)?\s*:?\s*$",
    )
});

/// The amounts of a goal's rows, each with the year of its column where no cell of the row is empty.
pub fn amounts(fields: &[FieldDraft]) -> Vec<Measure> {
    let mut header: Option<(String, Vec<i32>)> = None;
    let mut all = Vec::new();
    for field in fields {
        let name = field.label.clone().unwrap_or_default();
        let label = name.as_str();
        let text = field.text();
        if UNIT.is_match(label) {
            let years: Vec<i32> =
                text.as_str().split_whitespace().filter_map(|y| y.parse().ok()).filter(|y| (2000..2060).contains(y)).collect();
            header = (years.len() >= 2).then(|| (label.trim().trim_end_matches(':').to_owned(), years));
        } else if let Some((unit, years)) = &header {
            all.extend(row(&name, &text, unit, years));
        }
    }
    all
}

/// The amounts of one row; none where it holds anything but numbers and dashes.
fn row(name: &Text, text: &Text, unit: &str, years: &[i32]) -> Vec<Measure> {
    let words: Vec<&str> = text.as_str().split_whitespace().collect();
    let cells: Option<Vec<Option<f64>>> = words.iter().map(|w| cell(w)).collect();
    let Some(cells) = cells.filter(|c| !c.is_empty() && c.len() <= years.len()) else { return Vec::new() };
    let full = cells.len() == years.len();
    let label = name.as_str();
    let mut written = name.clone();
    written.append(" ", text);
    let each = cells.iter().enumerate().filter_map(|(at, value)| value.map(|v| (at, v)));
    let measure = |(at, value): (usize, f64)| Measure {
        text: written.as_str().to_owned(),
        kind: MeasureType::Amount,
        value,
        unit: Some(unit.to_owned()),
        year: years.get(at).copied().filter(|_| full),
        applies_to: (!label.is_empty()).then(|| label.to_owned()),
        place: written.place(),
    };
    each.map(measure).collect()
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
    fn a_row_with_lost_cells_keeps_its_amounts_without_years() {
        let found = amounts(&[field("1.000 kr.", "2024 2025 2026"), field("Anlæg", "1.200 950")]);
        assert_eq!(found.iter().map(|m| (m.value, m.year)).collect::<Vec<_>>(), [(1200.0, None), (950.0, None)]);
    }

    #[test]
    fn numbers_without_a_row_of_years_are_no_amounts() {
        assert!(amounts(&[field("Drift", "1,5 2,5"), field("mio. kr.", "i alt"), field("Anlæg", "3")]).is_empty());
    }
}
