//! `sporhund show`: one goal or document.

use std::fmt::Write;
use std::path::Path;

use sporhund_index::record::{DocumentView, GoalView, Party};

use super::args::Show;
use super::failure::{Failure, open};
use super::out;

/// Shows a goal or a document by its id.
pub fn run(data: &Path, args: &Show) -> Result<(), Failure> {
    let library = open(data)?;
    if let Some(goal) = library.goal(&args.id)? {
        return if args.json { out::json(&goal) } else { out::text(&goal_page(&goal)) };
    }
    match library.document(&args.id)? {
        Some(document) if args.json => out::json(&document),
        Some(document) => out::text(&document_page(&document)),
        None => Err(Failure::Failed(format!(
            "Der er intet mål eller dokument med id »{}«. »sporhund search« viser id'er i kantede parenteser.",
            args.id
        ))),
    }
}

fn goal_page(view: &GoalView) -> String {
    let g = &view.goal;
    let mut text = format!("{}\n{} s. {}\n", g.title, view.document.title.as_deref().unwrap_or(&view.document.file), g.place.page);
    let silent = "ikke angivet".to_owned();
    let lines = |items: Vec<String>| if items.is_empty() { silent.clone() } else { format!("\n  - {}", items.join("\n  - ")) };
    let fields = [
        ("Formål", g.purpose.clone().unwrap_or_else(|| silent.clone())),
        ("Mål", lines(g.targets.iter().map(|t| t.text.clone()).collect())),
        (
            "Aktiviteter",
            lines(g.activities.iter().map(|a| format!("{}{}", "  ".repeat(usize::from(a.level.saturating_sub(1))), a.text)).collect()),
        ),
        ("Virkning", lines(g.effects.iter().map(|e| e.text.clone()).collect())),
        ("Tid", g.time_frame.as_ref().map_or_else(|| silent.clone(), |t| t.text.clone())),
        ("Opfølgning", lines(g.follow_up.iter().map(|f| f.text.clone()).collect())),
        ("Ansvarlige", lines(g.owners.iter().map(Party::shown).collect())),
        ("Politisk afsæt", lines(g.references.iter().map(|r| format!("{} ({})", r.label, r.key)).collect())),
    ];
    for (label, value) in fields {
        let _ = writeln!(text, "\n{label}: {value}");
    }
    text
}

fn document_page(view: &DocumentView) -> String {
    let mut text = format!("{}\n", view.summary.title.as_deref().unwrap_or(&view.summary.file));
    for file in &view.files {
        let _ = writeln!(text, "  {}: {}", file.file, file.message);
    }
    for goal in &view.goals {
        let _ = writeln!(text, "{}s. {} {} [{}]", "  ".repeat(usize::from(goal.level)), goal.page, goal.title, goal.id);
    }
    text
}
