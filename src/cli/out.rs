//! Printing: data to standard output, everything else to standard error.

use std::io::{self, Write};
use std::process::ExitCode;

use serde::Serialize;

use super::failure::Failure;

/// Prints a value as JSON, one line for programs.
pub fn json(value: &impl Serialize) -> Result<(), Failure> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    serde_json::to_writer(&mut out, value)?;
    out.write_all(b"\n")?;
    Ok(out.flush()?)
}

/// Prints lines for people.
pub fn text(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    writeln!(out, "{}", text.trim_end())?;
    Ok(out.flush()?)
}

/// Says on standard error what went wrong.
pub fn complain(message: &str, code: u8) -> ExitCode {
    // Where even standard error is closed, the exit code still tells.
    let _ = writeln!(io::stderr(), "{message}");
    ExitCode::from(code)
}
