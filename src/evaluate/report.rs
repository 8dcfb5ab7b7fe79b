//! A run of a bench as a table for the terminal and as a page for those who know the field.

use std::fmt::Write;

use askama::Template;

use super::compare::Change;
use super::run::{Evaluation, Judged, Kind};
use super::score::Figures;

/// The page.
#[derive(Template)]
#[template(path = "report.html", config = "src/evaluate/askama.toml")]
struct Page<'a> {
    rows: Vec<Row>,
    plain: bool,
    worst: Vec<&'a Judged>,
    good: Vec<&'a Judged>,
    changes: &'a [Change],
    count: usize,
}

/// One kind in the table.
struct Row {
    name: String,
    n: usize,
    figures: Vec<String>,
    plain: String,
}

/// A case whose worst figure is lower is worth a look.
const WORTH_A_LOOK: f64 = 0.9;

const HEADS: [&str; 8] = ["nDCG@10", "recall@10", "MRR", "sæt præc.", "sæt recall", "orden", "undgået", "intet svar"];

/// The table per kind for the terminal.
pub fn table(run: &Evaluation) -> String {
    let plain = run.kinds.values().any(|k| k.plain.is_some());
    let mut text = format!("{:22}{:>4}", "art", "n");
    for head in HEADS {
        let _ = write!(text, "{head:>12}");
    }
    text.push_str(if plain { "   nDCG i FTS5\n" } else { "\n" });
    for row in rows(run) {
        let _ = write!(text, "{:22}{:>4}", row.name, row.n);
        for figure in row.figures {
            let _ = write!(text, "{figure:>12}");
        }
        let _ = writeln!(text, "{}", if plain { format!("{:>14}", row.plain) } else { String::new() });
    }
    text
}

/// The cases that changed, for the terminal.
pub fn changed(changes: &[Change]) -> String {
    let mut text = format!("{} søgninger har ændret sig\n", changes.len());
    for change in changes {
        let figures: Vec<String> = change.figures.iter().map(|(name, a, b)| format!("{name} {a:.3} → {b:.3}")).collect();
        let _ = writeln!(text, "{} »{}«: {}", change.id, change.query, figures.join(", "));
    }
    text
}

/// The page as HTML.
///
/// # Errors
/// The template's.
pub fn html(run: &Evaluation, changes: &[Change]) -> Result<String, askama::Error> {
    let (worst, good): (Vec<&Judged>, Vec<&Judged>) = run.cases.iter().partition(|c| c.figures.worst() < WORTH_A_LOOK);
    let mut worst = worst;
    worst.sort_by(|a, b| a.figures.worst().total_cmp(&b.figures.worst()).then_with(|| a.id.cmp(&b.id)));
    let plain = run.kinds.values().any(|k| k.plain.is_some());
    Page { rows: rows(run), plain, worst, good, changes, count: run.cases.len() }.render()
}

fn rows(run: &Evaluation) -> Vec<Row> {
    let row = |name: &str, n: usize, figures: &Figures, plain: Option<f64>| Row {
        name: name.to_owned(),
        n,
        figures: figures.all().iter().map(|(_, v)| shown(*v)).collect(),
        plain: shown(plain),
    };
    let kinds = run.kinds.iter().map(|(name, Kind { n, figures, plain })| row(name, *n, figures, plain.as_ref().and_then(|p| p.ndcg)));
    let plain = Figures::mean(run.cases.iter().filter_map(|c| c.plain.as_ref()));
    kinds.chain([row("alle", run.cases.len(), &run.all, plain.ndcg)]).collect()
}

fn shown(value: Option<f64>) -> String {
    value.map_or_else(|| "–".to_owned(), |v| format!("{v:.3}"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn the_table_has_a_line_per_kind_and_one_for_all() {
        let figures = Figures { ndcg: Some(0.912), set_recall: Some(1.0), ..Figures::default() };
        let kinds = BTreeMap::from([(
            "track".to_owned(),
            Kind { n: 2, figures: figures.clone(), plain: Some(Figures { ndcg: Some(0.5), ..Figures::default() }) },
        )]);
        let run = Evaluation { schema: 1, all: figures, kinds, cases: Vec::new() };
        let text = table(&run);
        assert_eq!(text.lines().count(), 3);
        assert!(text.contains("0.912") && text.contains("0.500"), "{text}");
    }
}
