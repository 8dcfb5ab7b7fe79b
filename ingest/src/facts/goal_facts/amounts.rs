//! Rows of amounts under a row of years, as budget agreements print them: "mio. kr. | 2024 2025 2026" above "Drift | 1,5 – −0,4".

use std::ops::Range;
use std::sync::LazyLock;

use crate::facts::draft::{FieldDraft, ItemDraft};
use crate::model::{Measure, MeasureType, Text};

use super::pattern::{Pattern, group, part, whole};

/// A unit of money with the row of years behind it.
static HEADER: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"(?:^|[\s(])\(?(?:(?:alle\s+)?(?:beløb\s+)?i\s+)?(?P<unit>mio\.?\s*kr\.?|1\.?000\s*kr\.?|t\.?\s?kr\.?|tusinde?\s+kr\.?|kr\.|kroner|mia\.?\s*kr\.?)\)?\s*:?\s*(?P<years>(?:(?:BO\s?|B\s?|R\s?)?20[0-5]\d\s*){2,})",
    )
});

static YEAR: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"20\d\d"));
static WORD: LazyLock<Pattern> = LazyLock::new(|| Pattern::new(r"\S+"));

/// The unit and the years above a table.
struct Header {
    unit: String,
    years: Vec<i32>,
}

/// A row of a table in a text: from where its name begins to where its last cell ends.
struct Row {
    label: Range<usize>,
    cells: Vec<Range<usize>>,
}

/// The amounts of a goal's rows, each with the year of its column where no cell of the row is empty.
pub fn amounts(intro: &[ItemDraft], fields: &[FieldDraft]) -> Vec<Measure> {
    let prose = intro.iter().map(|i| i.text.clone());
    let labelled = fields.iter().map(|field| {
        let mut written = field.label.clone().unwrap_or_default();
        written.append(" ", &field.text());
        written
    });
    let mut header: Option<Header> = None;
    let mut all = Vec::new();
    for written in prose.chain(labelled) {
        if let Some((found, end)) = opens(written.as_str()) {
            all.extend(rows(written.as_str(), end).iter().flat_map(|r| row(&written, r, &found)));
            header = Some(found);
        } else if let Some(header) = &header {
            // A field after the row of years is a row only where it holds a name and cells and nothing else.
            let found = rows(written.as_str(), 0);
            let ends = written.as_str().split_whitespace().last().is_some_and(|w| cell(w).is_some());
            if let ([one], true) = (found.as_slice(), ends)
                && one.cells.len() > 1
            {
                all.extend(row(&written, one, header));
            }
        }
    }
    all
}

/// Whether a text holds a unit of money with a row of years behind it: its figures are those of a table.
pub fn is_table(text: &str) -> bool {
    HEADER.is_match(text)
}

/// The header in a text, and where it ends.
fn opens(text: &str) -> Option<(Header, usize)> {
    let captures = HEADER.captures(text)?;
    let years = group(&captures, "years").unwrap_or_default();
    let years = YEAR.find_all(years).into_iter().filter_map(|r| part(years, r).parse().ok()).collect();
    let unit = group(&captures, "unit").unwrap_or_default().trim().to_owned();
    Some((Header { unit, years }, whole(&captures).end))
}

/// Names with the cells behind each, from a place on.
fn rows(text: &str, from: usize) -> Vec<Row> {
    let mut all: Vec<Row> = Vec::new();
    let mut label: Option<Range<usize>> = None;
    for word in WORD.find_all(part(text, from..text.len())).into_iter().map(|r| r.start + from..r.end + from) {
        if cell(part(text, word.clone())).is_none() {
            label = Some(label.map_or(word.clone(), |l| l.start..word.end));
            continue;
        }
        match all.last_mut().filter(|_| label.is_none()) {
            Some(row) => row.cells.push(word),
            None => all.push(Row { label: label.take().unwrap_or(word.start..word.start), cells: vec![word] }),
        }
    }
    all
}

/// The amounts of one row; none where it has more cells than there are years, or a sentence for a name.
fn row(text: &Text, row: &Row, header: &Header) -> Vec<Measure> {
    let string = text.as_str();
    let label = part(string, row.label.clone()).trim_end_matches(':');
    if row.cells.len() > header.years.len() || label.split_whitespace().count() > 6 {
        return Vec::new();
    }
    let full = row.cells.len() == header.years.len();
    let written = text.slice(row.label.start..row.cells.last().map_or(row.label.end, |c| c.end));
    let values = row.cells.iter().map(|c| cell(part(string, c.clone())).flatten()).enumerate();
    let measure = |(at, value): (usize, f64)| Measure {
        text: written.as_str().to_owned(),
        kind: MeasureType::Amount,
        value,
        unit: Some(header.unit.clone()),
        year: header.years.get(at).copied().filter(|_| full),
        applies_to: (!label.is_empty()).then(|| label.to_owned()),
        place: written.place(),
    };
    values.filter_map(|(at, value)| value.filter(|v| *v != 0.0).map(|v| measure((at, v)))).collect()
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
    use crate::facts::draft::Role;
    use crate::facts::draft::tests::field;

    #[test]
    fn a_row_of_amounts_has_the_years_above_it() {
        let found = amounts(
            &[],
            &[
                field("mio. kr.", Role::Other, "2024 2025 2026"),
                field("Drift", Role::Other, "1,5 – −0,4"),
                field("Ansvarlig", Role::Other, "Ældreudvalget"),
            ],
        );
        let read: Vec<_> = found.iter().map(|m| (m.value, m.year, m.applies_to.as_deref())).collect();
        assert_eq!(read, [(1.5, Some(2024), Some("Drift")), (-0.4, Some(2026), Some("Drift"))]);
    }

    /// Label and text of the cells of a table, and the amounts read.
    type Case<'a> = (&'a [(&'a str, &'a str)], &'a [f64]);

    #[test]
    fn rows_that_flowed_into_the_row_of_years_are_read_too() {
        let table: &[Case<'_>] = &[
            (&[("1.000 kr. 2026 2027 2028", "Drift 900 900 0")], &[900.0, 900.0]),
            (&[("mio. kr.", "2024 2025 2026 2027 Pulje 2,4 1,2"), ("Gevinst", "−1,9 −3,5 −3,7")], &[2.4, 1.2, -1.9, -3.5, -3.7]),
            (&[("I 1.000 kr.", "2025 2026 Løn 450 500 Drift 20 -30")], &[450.0, 500.0, 20.0, -30.0]),
            (&[("kr.", "2025 2026 Tilskud 10.000 12.000")], &[10000.0, 12000.0]),
            (&[("Beløb i mio. kr.", "B2025 BO2026 BO2027"), ("Anlæg i alt", "0 1,5 2,5")], &[1.5, 2.5]),
            (&[("Note", "Huset bygges om. Anlæg, mio. kr. 2025 2026 Udgift 4 22")], &[4.0, 22.0]),
            (&[("Drift, t.kr. 2026 2027", "Netto -1.500 -3.200")], &[-1500.0, -3200.0]),
            (&[("t.kr.", "2025 2026"), ("Ansvarlig", "Ældreudvalget"), ("Drift", "100 -")], &[100.0]),
            (&[("mio. kr.", "2024 2025"), ("Opfølgning", "Vi gør status i 2026")], &[]),
            (&[("mio. kr.", "2024 2025"), ("Note", "Der bygges 12 boliger i 2025")], &[]),
        ];
        for (rows, expected) in table {
            let found = amounts(&[], &rows.iter().map(|(l, t)| field(l, Role::Other, t)).collect::<Vec<_>>());
            assert_eq!(found.iter().map(|m| m.value).collect::<Vec<_>>(), *expected, "{rows:?}");
        }
    }

    #[test]
    fn a_row_with_lost_cells_keeps_its_amounts_without_years() {
        let found = amounts(&[], &[field("1.000 kr.", Role::Other, "2024 2025 2026"), field("Anlæg", Role::Other, "1.200 950")]);
        assert_eq!(found.iter().map(|m| (m.value, m.year)).collect::<Vec<_>>(), [(1200.0, None), (950.0, None)]);
    }

    #[test]
    fn numbers_without_a_row_of_years_are_no_amounts() {
        assert!(
            amounts(
                &[],
                &[field("Drift", Role::Other, "1,5 2,5"), field("mio. kr.", Role::Other, "i alt"), field("Anlæg", Role::Other, "3")]
            )
            .is_empty()
        );
    }
}
