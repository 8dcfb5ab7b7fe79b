//! Tables whose columns are goals: labels down the first column, one goal in every other column.

use crate::model::{Block, Cell, Row, Table};

use super::cues::Cues;
use super::key::{letters, words};
use super::role::Role;

/// Labels of the first column from which the table is read down.
const LABELS: usize = 3;
/// Words of a title.
const TITLE: usize = 16;

/// One goal of such a table: its title, and label by label what stands beside it.
pub struct Column<'t> {
    /// The title's cell.
    pub title: &'t Cell,
    /// Labels with their meaning, and what this goal has there.
    pub fields: Vec<(Role, &'t Cell, Vec<Block>)>,
}

/// The goals of a table that is read down; none for any other.
#[must_use]
pub fn columns(table: &Table) -> Option<Vec<Column<'_>>> {
    let cell = |row: usize, column: usize| over(table.rows.get(row)?, column).filter(|c| !c.text().is_blank());
    if table.columns < 3 || table.rows.len() <= LABELS {
        return None;
    }
    let head = cell(0, 0).map(Cell::text).unwrap_or_default();
    let titles: Vec<&Cell> = (1..table.columns).map(|n| cell(0, n)).collect::<Option<_>>()?;
    let mut different: Vec<String> = titles.iter().map(|c| letters(c.text().as_str())).collect();
    different.sort();
    different.dedup();
    let named = head.is_blank() || Cues::shared().goal_kind(head.as_str().trim().trim_end_matches(':')).is_some();
    let phrase = |c: &&Cell| {
        words(c.text().as_str()) <= TITLE
            && Cues::shared().role_of(c.text().as_str()).is_none()
            && c.text().as_str().chars().any(char::is_alphabetic)
    };
    if !named || different.len() < titles.len() || !titles.iter().all(phrase) {
        return None;
    }
    let labels: Vec<(usize, &Cell)> = (1..table.rows.len()).filter_map(|r| Some((r, cell(r, 0)?))).collect();
    let known = labels.iter().filter(|(_, c)| role(c).is_some()).count();
    if known < LABELS || known * 2 < labels.len() {
        return None;
    }
    Some(titles.into_iter().enumerate().map(|(n, title)| column(table, n + 1, title)).collect())
}

fn column<'t>(table: &'t Table, number: usize, title: &'t Cell) -> Column<'t> {
    let mut fields: Vec<(Role, &Cell, Vec<Block>)> = Vec::new();
    for row in table.rows.iter().skip(1) {
        let blocks = over(row, number).map(|c| c.blocks.clone()).unwrap_or_default();
        match over(row, 0).filter(|c| !c.text().is_blank()) {
            Some(label) => fields.push((role(label).unwrap_or_default(), label, blocks)),
            // A row that the page's end divided.
            None => {
                if let Some((.., above)) = fields.last_mut() {
                    above.extend(blocks);
                }
            }
        }
    }
    Column { title, fields }
}

/// The cell of a row that reaches over a column.
fn over(row: &Row, column: usize) -> Option<&Cell> {
    row.cells.iter().find(|c| (c.column..c.column + c.columns.max(1)).contains(&column))
}

/// What a label of the first column says, as far as any list or part of a word tells.
fn role(cell: &Cell) -> Option<Role> {
    let text = cell.text();
    let short = words(text.as_str()) <= 6;
    Cues::shared().role_of(text.as_str()).or_else(|| Cues::shared().guess_role(text.as_str())).filter(|_| short)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Text;

    fn table(rows: &[&[&str]]) -> Table {
        let cell = |(column, text): (usize, &&str)| Cell { column, columns: 1, rows: 1, blocks: vec![Block::paragraph(Text::flow(*text))] };
        let rows: Vec<Row> = rows.iter().map(|r| Row { cells: r.iter().enumerate().map(cell).collect() }).collect();
        Table { columns: rows.first().map_or(0, |r| r.cells.len()), rows, header_rows: 1 }
    }

    #[test]
    fn goals_side_by_side_are_read_down() {
        let all = [
            ["Mål", "Lys på molen", "Rene strande"].as_slice(),
            &["Baggrund", "Molen er mørk", "Der ligger tang"],
            &["Aktiviteter", "Lamper sættes op", "Traktoren kører"],
            &["", "Pærer skiftes", ""],
            &["Ansvarlig", "Havnechef Per Lund", "Vejchef Ida Holm"],
        ];
        let table = table(&all);
        let found = columns(&table).unwrap_or_default();
        assert_eq!(found.iter().map(|c| c.title.text().as_str().to_owned()).collect::<Vec<_>>(), ["Lys på molen", "Rene strande"]);
        assert_eq!(found[0].fields[1].2.iter().map(|b| b.text.as_str()).collect::<Vec<_>>(), ["Lamper sættes op", "Pærer skiftes"]);
        assert_eq!(found[1].fields[2].0, Role::Owners);
    }

    #[test]
    fn a_table_whose_rows_are_goals_is_none() {
        let rows = [
            ["Mål", "Aktiviteter", "Ansvarlig"].as_slice(),
            &["Lys", "Lamper", "Per"],
            &["Sand", "Skovl", "Ida"],
            &["Is", "Bod", "Bo"],
            &["Fisk", "Net", "Al"],
        ];
        assert!(columns(&table(&rows)).is_none());
        let figures = [["Indikator", "2025", "2026"].as_slice(), &["Mål", "4", "5"], &["Status", "1", "2"], &["Ansvarlig", "Per", "Ida"]];
        assert!(columns(&table(&figures)).is_none());
    }
}
