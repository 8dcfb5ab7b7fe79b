//! `sporhund withdraw`, `check` and `rebuild`.

use std::path::Path;

use super::args::Withdraw;
use super::failure::{Failure, open};
use super::out;
use crate::wording::count;

/// Removes a document for good.
pub fn withdraw(data: &Path, args: &Withdraw) -> Result<(), Failure> {
    let done = open(data)?.withdraw(&args.id)?;
    out::text(&done.message)
}

/// Compares store, originals and index.
pub fn check(data: &Path) -> Result<(), Failure> {
    let report = open(data)?.check()?;
    if report.findings.is_empty() {
        return out::text(&report.message);
    }
    let findings: Vec<&str> = report.findings.iter().map(|f| f.message.as_str()).collect();
    Err(Failure::Failed(format!("{}\n{}", findings.join("\n"), report.message)))
}

/// Builds the index again from the store.
pub fn rebuild(data: &Path) -> Result<(), Failure> {
    let library = open(data)?;
    library.rebuild()?;
    let report = library.check()?;
    out::text(&format!(
        "Indekset er bygget op igen: {} med {}.",
        count(report.works, "dokument", "dokumenter"),
        count(report.goals, "mål", "mål")
    ))
}
