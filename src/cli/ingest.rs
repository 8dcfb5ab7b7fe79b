//! `sporhund ingest`: a line per file, totals at the end.

use std::fmt::Write;
use std::path::Path;

use indicatif::{ProgressBar, ProgressStyle};
use sporhund_index::Library;

use super::args::Ingest;
use super::failure::Failure;
use super::out;
use crate::pipeline::{IngestReport, Ingestion, Line, Progress};
use crate::wording::count;

/// Takes documents in.
pub fn run(data: &Path, args: &Ingest) -> Result<(), Failure> {
    let library = Library::open(data)?;
    let ingestion = Ingestion { paths: args.paths.clone(), manifest: args.manifest.clone(), jobs: args.jobs };
    let mut bar = Bar { bar: ProgressBar::hidden(), quiet: args.json };
    let report = ingestion.run(&library, &mut bar)?;
    bar.bar.finish_and_clear();
    if args.json {
        out::json(&report)?;
    } else {
        out::text(&totals(&report))?;
    }
    if report.files.is_empty() && !report.problems.is_empty() {
        return Err(Failure::Failed("Der blev ikke læst noget.".to_owned()));
    }
    Ok(())
}

struct Bar {
    bar: ProgressBar,
    quiet: bool,
}

impl Progress for Bar {
    fn begin(&mut self, files: usize) {
        let style =
            ProgressStyle::with_template("{bar:30} {pos}/{len} filer, {eta} tilbage").unwrap_or_else(|_| ProgressStyle::default_bar());
        self.bar = ProgressBar::new(files as u64).with_style(style);
    }

    fn done(&mut self, line: &Line) {
        self.bar.inc(1);
        if !self.quiet {
            // The bar redraws itself below the printed line; a closed output shows at the totals.
            self.bar.suspend(|| out::text(&describe(line)).ok());
        }
    }
}

/// One file on one line.
pub fn describe(line: &Line) -> String {
    let mut text = format!("{}: {}", line.file, line.message);
    if let Some(document) = &line.document {
        let _ = write!(text, " [{document}]");
    }
    text
}

/// The end of the report.
pub fn totals(report: &IngestReport) -> String {
    let mut text = String::from("\n");
    for problem in &report.problems {
        let _ = writeln!(text, "{problem}");
    }
    for path in &report.vanished {
        let _ = writeln!(text, "{path} er ikke længere i sin mappe. Dokumentet beholdes, til det trækkes tilbage med »sporhund withdraw«.");
    }
    let read = report.files.iter().filter(|f| f.document.is_some()).count();
    let _ = writeln!(
        text,
        "{} set på, {} læst ind. Samlingen har nu {} med {}.",
        count(report.files.len(), "fil", "filer"),
        count(read, "fil", "filer"),
        count(report.works, "dokument", "dokumenter"),
        count(report.goals, "mål", "mål"),
    );
    let refused: usize = ["quarantined", "withdrawn", "encrypted", "damaged", "unsupported", "over_limit", "crashed", "unreadable"]
        .iter()
        .filter_map(|o| report.outcomes.get(*o))
        .sum();
    if refused > 0 {
        let _ =
            writeln!(text, "{} kom ikke med; grunden står ved hver og på siden »Status« (sporhund serve).", count(refused, "fil", "filer"));
    }
    text
}
