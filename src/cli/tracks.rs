//! `sporhund tracks`, `track`, `matrix` and `compare`: the collection seen as a whole.

use std::fmt::Write;
use std::path::Path;

use sporhund_index::record::{Comparison, FACETS, FrameworkList, Matrix, TrackGoal, TrackView};

use super::args::{Compare, MatrixOf, TrackOf, Tracks};
use super::failure::{Failure, open};
use super::out;
use super::search::filters;

/// Prints all frameworks with their tracks.
pub fn all(data: &Path, args: &Tracks) -> Result<(), Failure> {
    let list = open(data)?.tracks()?;
    if args.json { out::json(&list) } else { out::text(&all_page(&list)) }
}

/// Prints the goals of a track.
pub fn one(data: &Path, args: &TrackOf) -> Result<(), Failure> {
    match open(data)?.track(&args.key, args.municipality.as_deref())? {
        Some(view) if args.json => out::json(&view),
        Some(view) => out::text(&track_page(&view)),
        None => Err(Failure::Failed(format!("Intet mål henviser til »{}«. »sporhund tracks« viser alle spor med deres nøgler.", args.key))),
    }
}

/// Prints counts by two fields.
pub fn matrix(data: &Path, args: &MatrixOf) -> Result<(), Failure> {
    for field in [&args.rows, &args.columns] {
        if !FACETS.contains(&field.as_str()) {
            return Err(Failure::Wrong(format!("»{field}« er ikke et felt. Felterne er {}.", FACETS.join(", "))));
        }
    }
    let matrix = open(data)?.matrix(&args.rows, &args.columns, &filters(&args.filters)?)?;
    if args.json { out::json(&matrix) } else { out::text(&matrix_page(&matrix)) }
}

/// Prints goals side by side.
pub fn compare(data: &Path, args: &Compare) -> Result<(), Failure> {
    let comparison = open(data)?.compare(&args.ids)?;
    let missing = args.ids.iter().find(|id| !comparison.goals.iter().any(|g| &g.id == *id));
    match missing {
        Some(id) => Err(Failure::Failed(format!("Der er intet mål med id »{id}«. »sporhund search« viser id'er i kantede parenteser."))),
        None if args.json => out::json(&comparison),
        None => out::text(&comparison_page(&comparison)),
    }
}

fn all_page(list: &FrameworkList) -> String {
    if list.frameworks.is_empty() {
        return "Ingen mål henviser til et spor, et budget eller en anden ramme.".to_owned();
    }
    let mut text = String::new();
    for framework in &list.frameworks {
        let _ = writeln!(text, "{} · {} [{}]", framework.municipality, framework.label, framework.key);
        for track in &framework.tracks {
            let title = track.title.as_deref().unwrap_or("uden titel");
            let _ = writeln!(text, "  {} {title}: {} mål", track.key, track.goals);
        }
        if framework.unnumbered > 0 {
            let _ = writeln!(text, "  uden nummer: {} mål", framework.unnumbered);
        }
    }
    text
}

fn track_page(view: &TrackView) -> String {
    if !view.municipalities.is_empty() {
        let lead = format!("{} kommuner har {}. Vælg en med --municipality.\n\n", view.municipalities.len(), view.key);
        return lead + &view.municipalities.iter().map(track_page).collect::<Vec<_>>().join("\n");
    }
    let title = view.title.as_ref().map(|t| format!(": {t}")).unwrap_or_default();
    let mut text = format!("{}{title} ({})\n", view.label, view.municipality.as_deref().unwrap_or_default());
    let _ = writeln!(text, "{} mål", view.goals.len());
    text.push_str(&lines(&view.goals));
    if !view.unnumbered.is_empty() {
        let _ = writeln!(text, "\nNævner rammen uden nummer: {} mål", view.unnumbered.len());
        text.push_str(&lines(&view.unnumbered));
    }
    if !view.suggested.is_empty() {
        text.push_str("\nForslag blandt dem uden nummer:\n");
        for goal in &view.suggested {
            let why: Vec<&str> = goal.reasons.iter().map(|r| r.text.as_str()).collect();
            let _ = writeln!(text, "  {}: {}", goal.goal.title, why.join(" "));
        }
    }
    for document in &view.documents {
        let name = document.document.title.as_deref().unwrap_or(&document.document.file);
        let _ = writeln!(text, "\nKun på dokumentniveau: {name}, s. {}: {}", document.place.page, document.text);
    }
    text
}

fn lines(goals: &[TrackGoal]) -> String {
    let line = |g: &TrackGoal| {
        let area = g.goal.document.area.as_deref().unwrap_or(&g.goal.document.file);
        format!("  {} ({area}, s. {}) [{}]\n    »{}«\n", g.goal.title, g.place.page, g.goal.id, g.text)
    };
    goals.iter().map(line).collect()
}

fn matrix_page(matrix: &Matrix) -> String {
    let mut text = format!("\t{}\n", matrix.column_labels.join("\t"));
    for (label, cells) in matrix.row_labels.iter().zip(&matrix.cells) {
        let shown: Vec<String> = cells.iter().map(|c| c.map_or_else(|| "ikke indlæst".to_owned(), |n| n.to_string())).collect();
        let _ = writeln!(text, "{label}\t{}", shown.join("\t"));
    }
    text
}

fn comparison_page(comparison: &Comparison) -> String {
    let mut text = String::new();
    for (number, goal) in (1..).zip(&comparison.goals) {
        let _ = writeln!(text, "{number}. {} ({}) [{}]", goal.title, goal.document.file, goal.id);
    }
    for row in &comparison.rows {
        let _ = writeln!(text, "\n{}{}", row.label, if row.differs { " (forskellig)" } else { "" });
        for (number, value) in (1..).zip(&row.values) {
            let _ = writeln!(text, "  {number}. {}", value.as_deref().map_or("ikke angivet".to_owned(), |v| v.replace('\n', "; ")));
        }
    }
    text
}
