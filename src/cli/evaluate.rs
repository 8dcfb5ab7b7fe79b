//! `sporhund evaluate`: cases with known answers, scored.

use std::path::Path;

use super::args::Evaluate;
use super::failure::{Failure, open};
use super::out;
use crate::evaluate::{Evaluation, Truth, changed, changes, html, load, run, table};

/// Asks the cases, prints the table or JSON, writes the report.
pub fn run_cases(data: &Path, args: &Evaluate) -> Result<(), Failure> {
    let cases = load(&args.cases).map_err(Failure::Wrong)?;
    let library = open(data)?;
    let beside = args.cases.parent().unwrap_or(Path::new(".")).join("truth");
    let truth = Truth::load(args.truth.as_deref().unwrap_or(&beside), &library.documents()?).map_err(Failure::Wrong)?;
    let evaluation = run(&library, &cases, &truth, args.plain)?;
    let compared = match &args.compare {
        Some(file) => changes(&earlier(file)?, &evaluation),
        None => Vec::new(),
    };
    if let Some(file) = &args.html {
        let page = html(&evaluation, &compared).map_err(|e| Failure::Failed(format!("Rapporten kan ikke skrives: {e}.")))?;
        std::fs::write(file, page).map_err(|e| Failure::Failed(format!("{} kan ikke skrives: {e}.", file.display())))?;
    }
    if args.json {
        return out::json(&evaluation);
    }
    let text = table(&evaluation);
    out::text(&if args.compare.is_some() { format!("{text}\n{}", changed(&compared)) } else { text })
}

fn earlier(file: &Path) -> Result<Evaluation, Failure> {
    let wrong =
        |e: String| Failure::Wrong(format!("{} kan ikke læses: {e}. Gem et svar fra »sporhund evaluate --json« først.", file.display()));
    let text = std::fs::read_to_string(file).map_err(|e| wrong(e.to_string()))?;
    serde_json::from_str(&text).map_err(|e| wrong(e.to_string()))
}
