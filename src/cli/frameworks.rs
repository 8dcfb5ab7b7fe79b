//! `sporhund frameworks` and `cited`: what frameworks are called, and what is cited without being held.

use std::fmt::Write;
use std::path::Path;

use sporhund_index::record::{Cited, CitedKind, CitedList, TermList};

use super::args::{CitedOf, Frameworks};
use super::failure::{Failure, open};
use super::out;

/// Prints the vocabulary, writes it to a file, or reads it from one.
pub fn run(data: &Path, args: &Frameworks) -> Result<(), Failure> {
    match (args.action.as_deref(), &args.file) {
        (None, _) => {
            let list = open(data)?.frameworks()?;
            if args.json { out::json(&list) } else { out::text(&page(&list)) }
        }
        (Some("export"), Some(file)) => {
            let text = open(data)?.frameworks_toml()?;
            std::fs::write(file, text)
                .map_err(|e| Failure::Failed(format!("{} kan ikke skrives ({e}). Vælg en anden fil.", file.display())))?;
            out::text(&format!("Skrevet til {}. Ret filen, og læs den ind med »sporhund frameworks import«.", file.display()))
        }
        (Some("import"), Some(file)) => {
            let text = std::fs::read_to_string(file)
                .map_err(|e| Failure::Failed(format!("{} kan ikke læses ({e}). Skriv navnet på en TOML-fil.", file.display())))?;
            let kept = open(data)?.read_frameworks(&text, args.who.as_deref().unwrap_or_default())?;
            if args.json {
                return out::json(&kept);
            }
            out::text(&format!("Rammer og spor rettet: {}. Dokumenter med andre henvisninger nu: {}.", kept.terms, kept.documents))
        }
        (Some("export" | "import"), None) => {
            Err(Failure::Wrong("Der mangler et filnavn. Skriv »sporhund frameworks export FIL«.".to_owned()))
        }
        (Some(other), _) => {
            Err(Failure::Wrong(format!("»{other}« kan ikke gøres med rammer. Skriv export eller import, eller intet for at se dem.")))
        }
    }
}

/// Prints what is cited and not held.
pub fn cited(data: &Path, args: &CitedOf) -> Result<(), Failure> {
    let list = open(data)?.cited()?;
    if args.json { out::json(&list) } else { out::text(&cited_page(&list)) }
}

fn page(list: &TermList) -> String {
    if list.terms.is_empty() {
        return "Ingen mål henviser til en ramme, og ingen har skrevet om en.".to_owned();
    }
    let mut text = String::new();
    for term in &list.terms {
        let title = term.title.as_ref().map(|t| format!(": {t}")).unwrap_or_default();
        let _ = writeln!(text, "{} · {}{title} [{}] {} mål", term.municipality, term.label, term.key, term.goals);
        let mut line = |lead: &str, names: &[String]| {
            if !names.is_empty() {
                let _ = writeln!(text, "  {lead}: {}", names.join("; "));
            }
        };
        line("skrevet", &term.aliases);
        line("heraf stavefejl", &term.misspellings);
        if let Some(own) = &term.own {
            line(&format!("tilføjet af {}", own.who), &own.aliases);
            line(&format!("stavefejl tilføjet af {}", own.who), &own.misspellings);
        }
    }
    text
}

fn cited_page(list: &CitedList) -> String {
    if list.cited.is_empty() {
        return "Alt, hvad mål og dokumenter henviser til, er i samlingen.".to_owned();
    }
    let mut text = String::new();
    for entry in &list.cited {
        let Cited { label, municipality, kind, .. } = entry;
        let kind = if *kind == CitedKind::Agreement { "aftale" } else { "ramme, politik eller plan" };
        let _ = writeln!(text, "{municipality} · {label} ({kind}): ikke indlæst");
        for goal in &entry.goals {
            let _ = writeln!(
                text,
                "  {} ({}, s. {}) [{}]\n    »{}«",
                goal.goal.title, goal.goal.document.file, goal.place.page, goal.goal.id, goal.text
            );
        }
        for document in &entry.documents {
            let _ = writeln!(text, "  uden for målene ({}, s. {})\n    »{}«", document.document.file, document.place.page, document.text);
        }
    }
    text
}
