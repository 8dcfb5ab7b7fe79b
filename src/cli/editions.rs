//! `sporhund editions`: the same agreement in another year, goal by goal.

use std::fmt::Write;
use std::path::Path;

use sporhund_index::record::{Change, Edition, EditionList, GoalChange, PieceKind};

use super::args::Editions;
use super::failure::{Failure, open};
use super::out;

/// Prints every series of editions.
pub fn run(data: &Path, args: &Editions) -> Result<(), Failure> {
    let list = open(data)?.editions()?;
    if args.json { out::json(&list) } else { out::text(&page(&list)) }
}

fn page(list: &EditionList) -> String {
    if list.editions.is_empty() {
        return "Ingen aftale er i samlingen i mere end én udgave.".to_owned();
    }
    list.editions.iter().map(series).collect::<Vec<_>>().join("\n")
}

fn series(edition: &Edition) -> String {
    let of = [edition.municipality.as_deref(), edition.area.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let years: Vec<String> = edition
        .documents
        .iter()
        .map(|d| d.year.map_or_else(|| d.document.file.clone(), |y| format!("{y} ({})", d.document.file)))
        .collect();
    let mut text = format!("{of}: {}\n", years.join(" → "));
    for change in &edition.changes {
        let _ = writeln!(text, "  {}", line(change));
    }
    text
}

fn line(change: &GoalChange) -> String {
    let title = |goal: &Option<sporhund_index::record::LinkedGoal>| goal.as_ref().map(|g| g.title.clone()).unwrap_or_default();
    match change.change {
        Change::Kept => format!("uændret: {}", title(&change.to)),
        Change::New => format!("nyt: {}", title(&change.to)),
        Change::Dropped => format!("udgået: {}", title(&change.from)),
        Change::Changed => format!("ændret: {}\n    {}", title(&change.to), words(change)),
    }
}

/// What changed, removed words in [-…-], added ones in {+…+}; long stretches that are the same are cut.
fn words(change: &GoalChange) -> String {
    let pieces = change.diff.iter().map(|piece| match piece.kind {
        PieceKind::Removed => format!("[-{}-]", piece.text),
        PieceKind::Added => format!("{{+{}+}}", piece.text),
        PieceKind::Same => {
            let words: Vec<&str> = piece.text.split(' ').collect();
            match (words.get(..3), words.get(words.len().saturating_sub(3)..)) {
                (Some(first), Some(last)) if words.len() > 8 => format!("{} … {}", first.join(" "), last.join(" ")),
                _ => piece.text.clone(),
            }
        }
    });
    pieces.collect::<Vec<_>>().join(" ")
}
