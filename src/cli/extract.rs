//! `sporhund extract`: what one document says, nothing stored.

use std::fmt::Write;

use sporhund_ingest::model::Extracted;

use super::args::Extract;
use super::failure::Failure;
use super::{out, rules};
use crate::pipeline::{self, Reply};

/// Extracts one file in a worker process and prints it.
pub fn run(args: &Extract) -> Result<(), Failure> {
    let switches = rules::without(&args.without)?;
    let reply = pipeline::extract_file(&args.file, switches).map_err(|error| {
        let path = args.file.display();
        match error.kind() {
            std::io::ErrorKind::NotFound => Failure::Failed(format!("{path} findes ikke. Ret stien, og prøv igen.")),
            _ => Failure::Failed(format!("{path} kan ikke åbnes ({error}). Se efter, om du har adgang til filen, og prøv igen.")),
        }
    })?;
    match reply {
        Reply::Read(extracted) if args.json => out::json(&extracted),
        Reply::Read(extracted) => out::text(&overview(&extracted)),
        Reply::Refused { message, .. } => Err(Failure::Failed(message)),
    }
}

/// The document and its goals for people.
fn overview(extracted: &Extracted) -> String {
    let d = &extracted.document;
    let mut text = format!("{}\n", d.title.as_deref().unwrap_or(&extracted.source.file));
    let municipality = d.municipality.as_ref().map(|m| m.name.as_str());
    let facts: Vec<&str> = [municipality, d.area.as_deref(), d.kind.as_deref()].into_iter().flatten().collect();
    let _ = writeln!(text, "{}\n", facts.join(" · "));
    for goal in &extracted.goals {
        let number = goal.number.as_deref().map(|n| format!("{n} ")).unwrap_or_default();
        let _ = writeln!(text, "s. {:<3} {number}{} ({})", goal.place.page, goal.title, goal.kind);
        for activity in &goal.activities {
            let _ = writeln!(text, "      {}- {}", "  ".repeat(usize::from(activity.level.saturating_sub(1))), activity.text);
        }
    }
    for warning in &extracted.warnings {
        let _ = writeln!(text, "\n{}", warning.text);
    }
    text
}
